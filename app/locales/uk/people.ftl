# Люди та вхід; app/locales/de/people.ftl

## Хто щось зробив, як це читають усі

role-resident = Мешканці
role-moderator = Бюро
role-manager = Quartiersmanagement (розвиток району)
role-board-member = Член дорадчої ради
role-deputy = Заступництво
role-chair = Голова
role-clerk = Секретаріат
role-administration-liaison = Адміністрація
role-council-service = Служба колегіальних органів
role-specialist-office = Відомство
role-review-person = друга перевірка
role-admin = Технічна підтримка

## Вхід

sign-in-title = Увійти
sign-in-lead = Для дорадчої ради, бюро та відомств. Щоб написати звернення, обліковий запис не потрібен.
sign-in-email = Електронна адреса
sign-in-password = Пароль
sign-in-password-again = Пароль введіть, будь ласка, ще раз.
sign-in-by-password = З паролем
sign-in-go = Увійти
sign-in-by-link = Без пароля
sign-in-by-link-line = Ми надішлемо вам посилання, за яким ви зможете ввійти один раз.
sign-in-by-link-go = Надіслати посилання
sign-in-sent = Якщо обліковий запис із цією адресою є, незабаром надійде лист із посиланням. Воно діє 30 хвилин.
sign-in-confirm-title = Підтвердити вхід
sign-in-confirm = Увійти зараз?
sign-in-confirm-lead = Посилання діє один раз. Натисніть кнопку, і ви ввійдете.
