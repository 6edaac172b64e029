# Шлях кожного виду: строки, подробиці пропозиції, події, допомога, докази для плану; app/locales/de/ways.ftl

## Строки

ways-times = Найдовше це триває
ways-times-days = { $days ->
    [one] { $days } робочий день
    [few] { $days } робочі дні
    [many] { $days } робочих днів
   *[other] { $days } робочого дня
}
ways-answer-by = Ви отримаєте відповідь до { $day }.

## Подробиці пропозиції

ways-project = Лише для пропозиції проєкту: вартість і хто допоможе
ways-cost = Скільки це приблизно коштує?
ways-cost-label = Приблизна вартість
ways-cost-hint = Досить приблизної суми. Її бачитимуть усі разом із Вашим зверненням.
ways-cost-unknown = Не знаю
ways-amount = Точніше, у євро
ways-helpers = Хто б допоміг?
ways-helpers-hint = Це читає лише офіс. Називайте, будь ласка, лише людей, які погодилися.
ways-event = Лише для пропозиції події: коли і для скількох людей
ways-when = Коли це має бути?
ways-when-hint = Наприклад: у суботу в червні. Місце вкажіть вище, у питанні про місце. Це читає лише офіс.
ways-size = Для скількох людей?
ways-cost-idea = Орієнтовна вартість: { $cost }

## Що з цього вийшло

ways-answer = Відповідь
ways-answered-questions = Запитання з відповіддю
ways-became = Що з цього вийшло
ways-cancelled = Скасовано

## Календар

ways-calendar-one = До мого календаря
ways-calendar-all = Усі події до мого календаря
ways-calendar-later = Пізніше
ways-propose-event = Запропонувати подію
ways-meeting = { $body }: засідання № { $number }

## Допомога

ways-tasks = Тут Ви можете допомогти
ways-task-contact = Запитайте: { $contact }
ways-task-measure = Належить до
ways-task-helpers = { $n ->
    [one] { $n } пропозиція допомоги
    [few] { $n } пропозиції допомоги
    [many] { $n } пропозицій допомоги
   *[other] { $n } пропозиції допомоги
}

## План

ways-evidence = { $n ->
    [one] Докази з району: { $n } звернення
    [few] Докази з району: { $n } звернення
    [many] Докази з району: { $n } звернень
   *[other] Докази з району: { $n } звернення
}

## Мої дані

data-cost-class = Клас вартості
data-cost-amount = Вартість у євро
data-helpers = Хто б допоміг
data-event-when = Коли це має бути
data-event-size = Для скількох людей

## Повідомлення

mail-event_published-subject = Ваша подія вже в календарі ({ $reference })
mail-event_published-body =
    Добрий день,

    Ваша пропозиція «{ $title }» стає подією: «{ $event }».

    Коли: { WHEN($event_starts_at) }
    Де: { $event_place }

    { $answer }

    Подія в календарі:

    { $base }/termine#t-{ $entry }

mail-event_cancelled-subject = Подію скасовано ({ $reference })
mail-event_cancelled-body =
    Добрий день,

    подія «{ $event }» за Вашою пропозицією «{ $title }» не відбудеться.

    { $note }

    { $base }/termine

mail-offer_to_group-subject = Дякуємо за Вашу пропозицію допомогти ({ $reference })
mail-offer_to_group-body =
    Добрий день,

    дякуємо за Вашу пропозицію «{ $title }». Вона підходить цій групі: { $group }.

    { $answer }

    Коли група збирається, читайте тут:

    { $base }/arbeitsgruppen

mail-offer_to_task-subject = Дякуємо за Вашу пропозицію допомогти ({ $reference })
mail-offer_to_task-body =
    Добрий день,

    дякуємо за Вашу пропозицію «{ $title }». Для неї є завдання: { $task }.
    Запитайте: { $task_contact }

    { $answer }

    Усе про завдання читайте тут:

    { $base }/arbeitsgruppen#a-{ $task_id }
