# Рамка кожної сторінки, форми та те, що каже сторінка, коли щось не виходить.

frame-skip = Перейти до змісту
frame-language = Мова:
frame-name = Quartier
frame-claim = Висловлюйтеся та беріть участь
frame-about = Quartier: відкрита платформа для розвитку району.
frame-demo = Демонстрація:
frame-demo-line = Люди, цифри та події на цьому сайті вигадані.
frame-demo-post = Пошта демонстрації
frame-sign-in = Увійти
frame-sign-out = Вийти
frame-sign-out-name = Вийти ({ $name })
frame-desk = Робоче місце
frame-own-board = Моя рада
frame-menu = Меню
frame-menu-name = Головне меню
frame-menu-close = Закрити
frame-here = Ви тут
frame-start = Початок
frame-participate = Участь
frame-projects = Проєкти
frame-events = Події
frame-office = Бюро
frame-help = Допомога та контакт
frame-office-hours = Години прийому та як дістатися
frame-follow = Переглянути звернення
frame-offers = Послуги та приміщення
frame-barrier = Повідомити про перешкоду
frame-easy = Простою мовою (німецькою)
frame-quarter = У районі
frame-contributions = Усі звернення
frame-news = Новини
frame-groups = Робочі групи
frame-legal = Правова інформація
frame-imprint = Вихідні дані
frame-privacy = Захист даних
frame-own-data = Мої дані
frame-accessibility = Заява про доступність
frame-operator = { $programme }. Виконавець: { $operator }.
frame-funders = За підтримки: { $funders }.
pager-name = Сторінки
pager-first = На початок
pager-next = Показати більше

## Форми

form-kept = Усе написане збережено. Нічого не загубиться.
form-error = Помилка:
form-failed = Помилка: поки що не вийшло
form-problems = { $n ->
    [one] Помилка: одного поля бракує або воно заповнене не так
   *[other] Помилка: полів, яких бракує або які заповнені не так: { $n }
}
form-optional = (за бажанням)

## Коли щось не виходить

failure-refused = Тут це неможливо
failure-home = На початкову сторінку
failure-reach = З нами можна зв’язатися й так: { $office }, телефон { $phone }.
failure-not-found = Такої сторінки немає
failure-not-found-why = Можливо, адреса неповна або сторінка не є публічною.
failure-conflict = Хтось був швидшим
failure-conflict-why = Тим часом щось змінилося. Будь ласка, оновіть сторінку й подивіться ще раз.
failure-incomplete = Чогось бракує
failure-incomplete-why = Одне поле заповнене не так. Будь ласка, поверніться; ваш текст збережено.
failure-busy = Хвилинку, будь ласка
failure-busy-why = Зараз забагато запитів. Це наша провина. Будь ласка, спробуйте ще раз за кілька секунд.
failure-too-large = Це завелике
failure-too-large-why = Стільки за один раз ми прийняти не можемо. Скоротіть, будь ласка, текст або надішліть менші фото: до 10 МБ кожне, не більше п’яти.
failure-slow = Надійшло не все
failure-slow-why = З’єднання було заповільним або обірвалося. Спробуйте, будь ласка, ще раз, найкраще з меншими фото.
failure-other = Не вийшло
failure-other-why = Це наша провина, не ваша. Будь ласка, спробуйте пізніше.
failure-no-pdf = PDF не вдалося підготувати
failure-no-pdf-why = Це наша провина. Спробуйте, будь ласка, ще раз. Попередню сторінку також можна надрукувати.

way-withdrawn = Звернення відкликано.
way-withdrawn-own = Ви відкликали звернення. Тут шлях закінчується.
way-ended = Тут шлях закінчується. Причину вказано.
way-siding = Відгалуження означає: пішло іншим шляхом. Причину завжди вказано.
way-step = Крок { $at } з { $of }
way-step-here = Крок { $at } з { $of }.
way-stop-1 = Надійшло
way-stop-2 = Опубліковано
way-stop-3 = Перевірено
way-stop-7 = Гроші забезпечено
way-stop-8 = Виконання
way-stop-9 = Готово
way-stop-here = Зараз тут
way-stop-done = (виконано)
way-stop-ended = (тут шлях закінчується)
way-stop-skipped = (не потрібно)
way-stop-skipped-why = на цьому шляху не потрібно
way-stop-todo = (попереду)
