# Пошук; app/locales/de/search.ftl

search-title = Пошук
search-lead = Тут ви знайдете все, що є публічним: звернення, проєкти, документи до засідань, засідання та Rahmenplan (рамковий план району).
search-field = Що ви шукаєте?
search-field-hint = Досить кількох слів. Щоб знайти точний вислів, візьміть його в лапки: «нова лавка»
search-what = Де?
search-what-all = Усюди
search-what-contributions = У зверненнях
search-what-projects = У проєктах і документах до них
search-what-meetings = У засіданнях
search-what-plan = У плані (Rahmenplan)
search-go = Шукати
search-count =
    { $n ->
        [0] Нічого не знайдено
        [one] { $n } результат
        [few] { $n } результати
        [many] { $n } результатів
       *[other] { $n } результату
    } за запитом: { $query }
search-many = Понад { $n } результатів за запитом: { $query }. Додайте ще одне слово, і їх стане менше.
search-cut = Ми прочитали лише початок вашого запиту. Зазвичай досить восьми слів.
search-loose = Точно такого ніде немає. Ось що звучить схоже:
search-meant = Можливо, ви мали на увазі
search-none = Про це тут ще нічого немає. Часто допомагає ось що:
search-none-shorter = узяти менше слів
search-none-other = спробувати інше слово про те саме
search-none-everywhere = шукати всюди
search-none-write = Якщо про це ще ніхто не сказав, напишіть нам.
search-contribution = Звернення
search-measure = Проєкт
search-paper = Документ до проєкту
search-plan = Rahmenplan (рамковий план)
search-meeting = Засідання
search-agenda-item = Пункт порядку денного
