# Папір: бланк, список для підписів, підтвердження; app/locales/de/paper.ftl

## Бланк

form-title = Ваше звернення
form-lead = Просто починайте писати, будь-якою мовою. Правопис не важливий.
form-kind = Що це? Поставте, будь ласка, один хрестик.
form-place = Де це?
form-text = Що ви хочете сказати?
form-text-hint = Будь ласка, без імен та адрес інших людей.
form-contact = Як нам відповісти?
form-contact-phone = Зателефонувати, номер телефону:
form-contact-letter = Листом, поштова адреса:
form-contact-mail = Електронною поштою:
form-contact-code = Не відповідати. Мені досить коду.
form-name = Ваше ім’я (за бажанням):
form-show-name = Моє ім’я можна вказати у зверненні.
form-consent = Бюро може зберігати ім’я та контакт для відповіді.
form-privacy = Публічними стають лише вид, текст і місце, і тільки після того, як ми прочитаємо бланк. Ім’я та контакт лишаються в бюро. Що більше не потрібно, ми видаляємо.
form-bring = Віддати або вкинути до скриньки: { $office }, { $address }.
form-office-received = Бюро: надійшло
form-office-taken = прийнято
form-office-reference = Номер справи
form-web = Краще через інтернет
form-serial = Бланк { $serial }
slip-cut = Відірвіть тут і збережіть
slip-title = Ваше підтвердження
slip-code = Ваш код
slip-step-address = Відкрийте в інтернеті { $address } або наведіть камеру на зображення.
slip-step-code = Введіть код. Він діє, щойно бюро прийме ваш бланк.
slip-step-call = Без інтернету: зателефонуйте за номером { $phone } і назвіть номер бланка.

## Список для підписів

supports-title = Ми теж цього хочемо
supports-about-title = Про що йдеться
supports-about-place = Місце
supports-about-reference = Номер справи
supports-lead = Своїм підписом ви кажете: я теж цього хочу. Кожна людина підписується один раз, кожна у своєму рядку.
supports-column-line = Рядок
supports-column-name = Ім’я
supports-column-address = Вулиця і номер будинку
supports-column-signature = Підпис
supports-privacy = Ми рахуємо рядки. Імена та адреси лишаються в бюро й не публікуються. На ваше бажання ми викреслимо ваш рядок.
supports-collector-name = Хто збирав підписи
supports-collector-day = коли здано

## Підтвердження

receipt-pdf = Підтвердження у PDF
paper-receipt-received = Надійшло { $day }.
paper-blank = Бланк для друку (PDF)
paper-supports = Список для підписів (PDF)

## Стійка в бюро

counter-title = Що ви хочете сказати?
counter-kind = Що це?
counter-place = Де це?
counter-place-hint = Вулиця, площа або відоме місце. Якщо це всюди, напишіть «всюди».
counter-text = Ваші слова
counter-text-hint = Будь-якою мовою. Будь ласка, без імен та адрес інших людей.
counter-public = Публічними стають вид, місце й текст, і тільки після того, як ми їх прочитаємо. Вашого імені ми тут не питаємо.
counter-next = Далі
counter-back = Назад
counter-send = Надіслати
counter-waiting = Чекає на з’єднання:
counter-lead = Дякуємо. Будь ласка, сфотографуйте, перепишіть або роздрукуйте номер і код. Незабаром сторінка почнеться спочатку.
counter-late-title = Ваше звернення записано
counter-late-lead = Зараз немає з’єднання. Ваше звернення буде передано, щойно воно з’явиться. Код уже діє: будь ласка, сфотографуйте, перепишіть або роздрукуйте його.
counter-print = Друкувати
counter-end = Готово, на початок
counter-idle = Ви ще тут?
counter-idle-text = Інакше за 15 секунд сторінка почнеться спочатку, і ваш текст зникне.
counter-stay = Так, продовжити
counter-closed-title = Планшет у бюро
counter-closed-lead = Цей пристрій не відкрито. У бюро є для нього код пристрою.
counter-code = Код пристрою
counter-code-hint = Він діє одну годину й лише один раз.
counter-open = Відкрити пристрій
counter-web = Написати звернення в інтернеті
