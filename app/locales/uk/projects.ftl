# Проєкти та Rahmenplan; app/locales/de/projects.ftl

## Дошка

projects-title = Проєкти ({ $where })
projects-lead = { $open ->
    [0] Зараз проєктів у роботі немає
    [one] У роботі { $open } проєкт
    [few] У роботі { $open } проєкти
    [many] У роботі { $open } проєктів
   *[other] У роботі { $open } проєкту
  }, { $done ->
    [0] готових ще немає
   *[other] готових: { $done }
  }. Про кожен проєкт видно, звідки він і на якому він етапі.
projects-lead-chosen = { $n ->
    [0] За вашими умовами проєктів немає.
    [one] За вашими умовами знайдено { $n } проєкт.
    [few] За вашими умовами знайдено { $n } проєкти.
    [many] За вашими умовами знайдено { $n } проєктів.
   *[other] За вашими умовами знайдено { $n } проєкту.
  }
projects-views = Вигляд
projects-board = Дошка
projects-filter = Фільтр проєктів
projects-filter-field = Напрям дій
projects-filter-field-all = Усі напрями
projects-filter-office = Відповідає
projects-filter-office-all = Усі установи
projects-filter-year = Рік
projects-filter-year-all = Усі роки
projects-filter-search = Ключове слово
projects-filter-go = Показати
projects-filter-clear = Показати всі проєкти
projects-count = { $n ->
    [one] проєкт
    [few] проєкти
    [many] проєктів
   *[other] проєкту
  }
projects-more = ще { $n }
projects-group-empty = Зараз тут немає проєктів.
projects-none-found = За цими умовами проєктів немає. Можливо, допоможе інше слово.
projects-from = { $n ->
    [0] розпочато без звернення
    [1] з одного звернення
    [one] із { $n } звернення
   *[other] із { $n } звернень
  }
projects-late = Наступний крок прострочено
projects-otherwise-lead = Не кожна ідея стає проєктом. Причину завжди вказано, і той, хто написав звернення, отримує повідомлення.
projects-otherwise-none = Досі жоден проєкт не завершився інакше.
projects-otherwise-none-chosen = За цими умовами жоден проєкт не завершився інакше.
projects-first = Проєктів ще немає. Усе починається зі звернення.
projects-write = Написати звернення

## Сторінка проєкту

project-way = Шлях цієї ідеї
project-next = Наступний крок: { $step }
project-next-by = Наступний крок: { $step }, до { $day }
project-late-since = На тому самому кроці вже { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}.
project-late = Цей крок обіцяли до { $day }. Ми вже запитали про це.
project-easy = Коротко й просто
project-about = Про що йдеться
project-origin = Звідки це: { $origin }
project-who = Хто що сказав?
project-votum-open = Рекомендації (Votum) ще немає
project-votum-by = { $board }: { $said }
project-votum-note = Це рекомендація: { $board } не ухвалює рішень.
project-group-heard = Робочу групу вислухано
project-handed-over = Передача
project-handed-over-open = Ще не передано
project-drucksache = Офіційний документ (Drucksache) { $number }
project-drucksache-link = До документа (Drucksache)
project-decision-open = Рішення (Beschluss) ще немає
project-outcome = Результат
project-decision = Рішення (Beschluss)
project-not-needed = На цьому шляху не потрібно
project-wordings = Точний текст рекомендації (Votum) і рішення (Beschluss)
project-wording-votum = Рекомендація (Votum): { $board }
project-wording-council = Рішення (Beschluss): { $council }
project-wording-outcome = Результат: { $council }
project-wording-same = Обидва тексти однакові.
project-wording-difference = Що відрізняється: { $difference }
project-consultations = Обговорення
project-consulted-announced = оголошено
project-consulted-held = обговорено
project-consulted-advice = рекомендація
project-source = Дивитися в інформаційній системі ради (Ratsinformationssystem)
project-discussed = У порядку денному
project-discussed-at = Засідання № { $number }, { $day }
project-discussed-item = Пункт { $position }
project-contributions = { $n ->
    [1] Звернення про це
    [one] { $n } звернення про це
    [few] { $n } звернення про це
    [many] { $n } звернень про це
   *[other] { $n } звернення про це
  }
project-taken-over = Враховано: { $text }
project-plan = Чи відповідає це плану (Rahmenplan)?
project-plan-open = Перевірка ще триває.
project-plan-read = Читати Rahmenplan (рамковий план)
project-milestones = Обіцяно й досягнуто
project-milestone = Крок
project-milestone-promised = Обіцяно до
project-milestone-reached = Досягнуто
project-milestone-open = ще попереду
project-milestone-late = прострочено
project-paper = Документ (Vorlage) { $reference }
project-paper-version = Версія { $version } від { $day }
project-paper-text = Суть справи
project-paper-wording = Пропонований текст рекомендації (Votum)
project-paper-cost = Вартість
project-paper-alternatives = Що ще було б можливо
project-paper-earlier = Попередні версії
project-paper-hash = Контрольна сума (SHA-256)
project-history = Що було досі
project-effect = Що це дало
project-lessons = Чого це нас навчило
project-facts = Головне коротко
project-cost-class = Обсяг
project-cost-planned = Вартість, оцінка
project-cost-approved = Схвалено
project-cost-spent = Витрачено
project-funding = Звідки гроші
project-eligibility = Фінансова підтримка
project-office = Відповідає
project-land-owner = Земельна ділянка або будівля
project-field = Напрям дій
project-place = Місце
project-proof = Звіт про використання коштів (Verwendungsnachweis)
project-proof-handed-in = подано
project-proof-not-due = не потрібен
project-from-contributions = Зі звернень
project-say = Сказати про це
project-say-lead = Маєте запитання або ідею? Напишіть нам і вкажіть номер { $reference }.

## Наступні кроки

next-under-review = перевірка, чи це відповідає плану (Rahmenplan)
next-deferred = нова перевірка
next-ready-for-board = включення до порядку денного
next-on-agenda = представлення на засіданні
next-presented = підсумок обговорення
next-adjourned = доповнення того, чого бракує
next-supported = передача для ухвалення рішення
next-not-supported = рішення, як бути далі
next-with-administration = відповідь адміністрації
next-administration-decided = фінансування або завершення
next-tabled = обговорення в комітетах
next-in-deliberation = рішення (Beschluss): { $council }
next-resolved = вирішення питання фінансування
next-without-resolution = рішення, чи продовжувати
next-sent-back = нова перевірка
next-council-adjourned = нове обговорення
next-funding-open = схвалення коштів
next-grant-approved = початок
next-planned = початок виконання
next-in-progress = завершення робіт
next-paused = продовження робіт
next-completed = завершення та звіт
next-plan-change = зміна плану (Rahmenplan)

## Перебіг

history-opened = Звернення стали проєктом.
history-checked = Порівняно з планом (Rahmenplan): { $fit }.
history-paper = Написано документ (Vorlage) { $reference }, версія { $version }.
history-milestone-added = Нова обіцянка: { $milestone } до { $day }.
history-milestone-reached = Досягнуто: { $milestone }.
history-asked = Надіслано запит адміністрації, бо відповіді ще немає.
history-contribution = Звернення: { $stage }

fact-review-on = Нова перевірка { $value }
fact-expected-on = Відповідь очікується до { $value }
fact-start-on = Запланований початок: { $value }
fact-restart-on = Продовження з { $value }
fact-end-on = Орієнтовно буде готово { $value }
fact-by-on = До { $value }
fact-proof-due-on = Звіт про використання коштів до { $value }
fact-meeting-on = Засідання { $value }
fact-decision-on = Схвалення очікується до { $value }
fact-approved-on = Повідомлення про схвалення (Bescheid) від { $value }
fact-drucksache = Офіційний документ (Drucksache) { $value }
fact-document = Підтвердний документ: { $value }
fact-wording = Точний текст: «{ $value }»
fact-difference = Відмінність від рекомендації (Votum): { $value }
fact-organization = Орган: { $value }
fact-advice = Рекомендація: { $value }
fact-granted-yes = Схвалено
fact-granted-no = Не схвалено
fact-amount = Сума: { $value }
fact-rule = Правило: { $value }
fact-funding = Гроші: { $value }
fact-office = Відповідає: { $value }
fact-group-heard = Вислухано: { $value }
fact-milestone = Обіцяно: { $value }
fact-effect = Результат: { $value }
fact-lessons = Висновки: { $value }
fact-recommendations = Рекомендація плану { $value }
fact-land-owner = Земельна ділянка або будівля: { $value }
fact-eligibility = Фінансова підтримка: { $value }

## Rahmenplan

plan-in-force = Версія { $version }, чинна з { $day }
plan-none-title = Rahmenplan (рамковий план)
plan-none = Для цього району плану (Rahmenplan) тут ще немає.
plan-contents = Зміст
plan-field = Напрям дій { $number }
plan-served = { $n ->
    [0] Проєктів щодо цього ще немає.
    [one] Щодо цього є { $n } проєкт:
    [few] Щодо цього є { $n } проєкти:
    [many] Щодо цього є { $n } проєктів:
   *[other] Щодо цього є { $n } проєкту:
  }
plan-propose = Запропонувати щось щодо цього
