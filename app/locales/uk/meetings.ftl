# Засідання; app/locales/de/meetings.ftl

## Моя рада

member-title = Моя рада
member-seat = Ви ввійшли за місце { $number }: { $label }
member-deputy = Заміна на місці { $number }: { $label }
member-until = Строк повноважень до { $day }
member-no-seat = Із цим обліковим записом сьогодні не пов’язане жодне місце. Якщо це не так, скажіть, будь ласка, в бюро.
member-runs = Засідання триває.
member-paused = У засіданні перерва.
member-called = Оголошено пункт { $number }.
member-vote-open = Голосування відкрито.
member-no-meeting = Зараз засідань не оголошено. Щойно засідання буде заплановано, воно з’явиться тут.
member-next = Наступне засідання
member-agenda = Порядок денний
member-agenda-later = Порядок денний з’явиться тут, щойно надішлють запрошення.
member-public-page = Публічна сторінка засідання
member-hidden = Непублічно
member-hidden-why = Будь ласка, нікому не розповідайте про цей пункт.
member-paper = Про що йдеться
member-cost = Вартість: { $cost }
member-fit = Rahmenplan (рамковий план): { $fit }
member-more = Усе про цей проєкт
member-without-vote = Без голосування
member-off = Знято з розгляду: { $reason }
member-adjourned = Перенесено. { $reason }
member-noted = Узято до відома. { $note }
member-voted = { $votum }

## Підтвердження участі

member-coming-title = Ви прийдете?
member-coming-why = Будь ласка, скажіть про це завчасно. Якщо ви не можете, ми покличемо того, хто вас замінює.
member-coming-yes = Так, прийду
member-coming-no = Ні, не можу
member-coming-said-yes = Ви підтвердили участь.
member-coming-said-no = Ви повідомили, що не прийдете. Тому, хто вас замінює, надіслано повідомлення.
member-coming-change = Змінити відповідь

## Конфлікт інтересів

member-interest-title = Чи стосується це вас особисто?
member-interest-why = Ідеться про таке: чи матимете від цього вигоду або шкоду ви, ваша родина, ваше об’єднання чи ваш роботодавець? Краще сказати зайвий раз.
member-interest-no = Ні
member-interest-yes = Так, повідомляю про це
member-interest-text = Що саме? Досить одного речення.
member-interest-send = Повідомити
member-interest-said-no = О { $time } ви сказали: ні, це мене не стосується.
member-interest-said-yes = Ви повідомили: «{ $text }»
member-interest-later = Це набуде чинності, щойно пункт буде оголошено. До того ви можете змінити відповідь.
member-interest-recused = У вас конфлікт інтересів. Ви не голосуєте.
member-interest-body = Так вирішила рада.
member-interest-change = Змінити відповідь
member-interest-back = Відкликати повідомлення

## Голосування

member-vote-title = Голосування
member-vote-legend = Ваш голос
member-vote-step = 2. Ваш голос
member-vote-cast = Віддати голос
member-vote-change = Змінити голос
member-vote-choose = Будь ласка, виберіть «За», «Проти» або «Утримуюся».
member-vote-counts = Ваш голос віддано: { $choice }. Він рахується рівно один раз.
member-vote-note-change = Голосування відкрите. Ви можете змінити свій голос, доки голова не закриє голосування.
member-vote-note-final = Голосування відкрите. Відданий голос змінити не можна.
member-vote-note-names = Голосування поіменне: у протоколі біля кожного місця вказано голос.
member-vote-offline = Відповіді не надійшло. Будь ласка, натисніть кнопку ще раз; ваш голос усе одно рахується лише один раз.
member-vote-over = Це голосування закрито. Голова встановлює результат.
member-vote-stated = Результат цього голосування встановлено.
member-vote-back = Назад до сторінки «Моя рада»
member-vote-done = Ваш голос віддано.
member-vote-changed = Ваш голос змінено.
member-vote-again = Оновити

## Протокол

member-todo = Що вам треба зробити
member-todo-none = Зараз робити нічого не треба.
member-todo-vote = Проголосувати зараз
member-todo-coming = Засідання № { $number }: підтвердити участь або відмовитися
member-todo-minutes = Засідання № { $number }: прочитати протокол
member-todo-minutes-since = Надіслано { $day }.
member-voten = Що сталося з вашими рекомендаціями (Voten)
member-minutes-title = Протокол засідання № { $number }
member-minutes-whole = Це повний протокол. Він лише для ради.
member-minutes-head = Початок
member-minutes-corrected = Виправлення від { $day }
member-minutes-object-title = Щось не так?
member-minutes-object-why = Напишіть, про який пункт ідеться і як має бути правильно. Рішення щодо цього ухвалить рада.
member-minutes-object-text = Ваше зауваження
member-minutes-object-send = Надіслати зауваження
member-minutes-object-sent = Ваше зауваження надійшло. Рішення щодо нього ухвалить рада.
member-minutes-object-own = Ваше зауваження: { $text }
member-minutes-object-open = Ще не вирішено.
member-minutes-object-decided = Вирішено: { $decision }
member-said = Збережено. Дякуємо за вашу відповідь.

## Листи

mail-invitation-subject = Запрошення: засідання № { $number }, { $body }
mail-invitation-body =
    Доброго дня, { $name }.

    Запрошуємо вас на засідання № { $number }: { $body }.
    { $deputy ->
        [true] Ви замінюєте члена ради на місці { $seat }. Будь ласка, приходьте, якщо ми вас покличемо.
       *[other] Ваше місце: { $seat }.
    }

    Коли: { WHEN($starts_at) }
    Де: { $place }

    { AGENDA($agenda) }
    { $noted ->
        [yes] {""}
    { $note }
       *[other] {""}
    }
    { $shortened ->
        [yes] Строк запрошення скорочено. Причина: { $urgency }
       *[other] {""}
    }
    { $second ->
        [yes] Це друге засідання щодо цих пунктів. Тому рада може голосувати й за меншої кількості присутніх, як це передбачено правилами.
       *[other] {""}
    }
    Підтвердити участь або відмовитися: { $base }/mein-beirat

mail-deputy_called-subject = Будь ласка, приходьте: засідання № { $number }, { $body }
mail-deputy_called-body =
    Доброго дня, { $name }.

    Член ради на місці { $seat } не зможе прийти. Будь ласка, замініть цю особу на засіданні № { $number }: { $body }.

    Коли: { WHEN($starts_at) }
    Де: { $place }

    Порядок денний і документи: { $base }/mein-beirat

mail-meeting_cancelled-subject = Скасовано: засідання № { $number }, { $body }
mail-meeting_cancelled-body =
    Доброго дня, { $name }.

    Засідання № { $number } не відбудеться: { $body }, { WHEN($starts_at) }.

    Причина: { $reason }

mail-minutes-subject = Протокол засідання № { $number }, { $body }
mail-minutes-body =
    Доброго дня, { $name }.

    Протокол засідання № { $number } підписано: { $body }. Будь ласка, прочитайте його. Якщо щось не так, там можна написати зауваження.

    { $base }/mein-beirat/niederschrift/{ $meeting }
