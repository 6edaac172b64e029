# Стеження за новинами; app/locales/de/following.ftl

following-box-title = Будьте в курсі
following-box-lead = Ми напишемо вам, коли тут буде щось нове: щонайбільше один лист на день.
following-go = Стежити
following-mine = Ви стежите.
following-end = Більше не стежити
following-link = Посилання для читання
following-feed = Читати як стрічку (Atom)
following-place-choose = Стежити за вулицею чи площею
following-title = Стежити
following-lead = Ви дізнаєтеся, коли буде щось нове. Щонайбільше один лист на день, і лише те, що можуть читати всі.
following-what = За чим ви хочете стежити?
following-contribution = Звернення: { $name }
following-measure = Проєкт: { $name }
following-topic = Тема: { $name }
following-place = Місце: { $name }
following-district = Увесь квартал: { $name }
following-gone = більше не опубліковано
following-email = Ваша електронна адреса
following-email-hint = Ми надішлемо посилання для підтвердження. Адресу ніхто не бачить, і одним натисканням її буде видалено.
following-by-mail = Стежити електронною поштою
following-link-title = Краще без електронної пошти?
following-link-lead = Тоді ви отримаєте власне посилання. Хто його має, може лише читати. Ви можете видалити його будь-коли.
following-code = Код посилання, яке ви вже маєте
following-code-hint = Тоді це додасться туди.
following-link-go = Отримати посилання
following-feed-lead = Або читайте програмою для стрічок, зовсім без адреси:
following-own = За чим ви стежите
following-back = Назад до сторінки
following-sent-title = Перевірте, будь ласка, свою пошту
following-sent = Ми надіслали вам посилання. Коли ви його підтвердите, ви будете стежити. Посилання дійсне 14 днів.
following-confirm-title = Хочете стежити?
following-confirm-lead = Тоді ви отримуватимете щонайбільше один лист на день, і лише коли є щось нове.
following-confirm-yes = Так, стежити
following-confirmed-title = Тепер ви стежите
following-confirmed = У кожному листі є посилання, яким ви можете це припинити.
following-known-title = Ви вже стежите
following-over-title = Це посилання більше не дійсне
following-over = Можливо, ви вже скористалися ним, або йому понад 14 днів. Тут ви отримаєте нове.
following-end-title = Більше не стежити?
following-end-one = Тоді ви більше не отримуватимете листів про це. { $what }
following-end-all = Тоді ви більше не отримуватимете жодних зведень. Квартал: { $name }
following-end-any = Тоді ви більше не отримуватимете листів звідси.
following-ended-title = Ви більше не стежите
following-ended = Листів більше не буде. Якщо ви більше ні за чим не стежите, вашу адресу видалено.
following-made-title = Ваше посилання для читання
following-made = Збережіть, будь ласка, код, наприклад сфотографуйте цю сторінку. Ми не зможемо назвати його ще раз.
following-made-code = Ваш код
following-made-address = Введіть його за цією адресою:
following-made-qr = Зображення з посиланням для читання
following-made-open = Читати зараз
following-read-title = Читання за кодом
following-read-lead = За своїм кодом ви бачите, що нового.
following-read-code = Код для читання
following-read-code-hint = Знаки групами по чотири. Великі чи малі літери — байдуже.
following-read-go = Читати
following-read-new = Ще не маєте коду? Отримайте його тут.
following-read-emptied = Для безпеки поле для коду знову порожнє. Введіть, будь ласка, знаки ще раз.
following-read-news = Що нового
following-read-none = Поки що нічого нового не сталося.
following-read-follows = Що ви читаєте
following-revoke = Видалити посилання
following-revoke-lead = Посилання вам більше не потрібне або воно потрапило до когось іншого? Тоді видаліть його. Після цього ніхто не зможе ним читати.
following-revoked-title = Посилання видалено
following-revoked = За цим кодом більше ніхто не може читати.
following-feed-contributions = Звернення: { $name }
following-feed-measures = Проєкти: { $name }
following-feed-meetings = Засідання: { $name }
happening-meeting = { $number }-е засідання, { $body }, { $day }
happening-published = Опубліковано
happening-not-taken-up = Є відповідь: не взято до роботи
happening-commented = Новий коментар
happening-opened = Новий проєкт
happening-checked = Порівняно з рамковим планом
happening-paper = Новий документ
happening-promised = Обіцяно крок
happening-reached = Крок виконано
happening-asked = Запитали в адміністрації
happening-invited = Запрошення з порядком денним
happening-cancelled = Скасовано
happening-minutes = Протокол готовий
following-letter-lead = Добрий день, ось що нового в тому, за чим ви стежите:
following-letter-more = { $n ->
    [one] І ще одне. Усе є на сторінці кварталу.
   *[other] І ще { $n }. Усе є на сторінці кварталу.
}
following-letter-why = Цей лист прийшов, бо ви стежите за чимось у кварталі. Так ви це припините:
following-letter-end = Більше не стежити ({ $what })
following-letter-end-all = Більше жодних зведень
mail-digest-subject = Новини, { $name }: { $n ->
    [one] одна тема
   *[other] тем: { $n }
}
mail-follow_confirm-subject = Підтвердьте, будь ласка: хочете стежити?
mail-follow_confirm-body =
    Добрий день,

    хтось із цією адресою хоче дізнаватися, що нового:

    { $kind ->
        [contribution] Звернення: { $title }
        [measure] Проєкт: { $title }
        [topic] Тема: { $title }
        [place] Місце: { $title }
       *[other] Увесь квартал: { $title }
    }

    Це були ви? Тоді підтвердьте тут. Посилання дійсне 14 днів.

    { $base }/folgen/bestaetigen/{ $token }

    Це були не ви? Тоді нічого не робіть, і ми знову видалимо вашу адресу.
