# Листи, що не належать до інших файлів; app/locales/de/mails.ftl
mail-sign_in-subject = Ваше посилання для входу
mail-sign_in-body =
    Доброго дня, { $name }.

    За цим посиланням ви ввійдете в систему. Воно діє 30 хвилин і лише один раз.

    { $site }/anmelden/{ $token }?weiter={ $next }

    Ви про це не просили? Тоді нічого робити не треба.

mail-administration_asked-subject = Досі без відповіді: { $measure_title } ({ $measure })
mail-administration_asked-body =
    Добрий день,

    проєкт { $measure_title } чекає на відповідь адміністрації. Обіцяний строк минув.

    Будь ласка, внесіть стан або вкажіть, до якого часу буде відповідь:

    { $base }/arbeitsplatz/projekte/{ $id }

    На публічній сторінці проєкту зазначено, відколи він чекає.

# Рядок порядку денного в листі.
mail-agenda-item = Пункт { $number }: { $title }
mail-agenda-closed = Пункт { $number }: непублічний
mail-phone = Телефон { $phone }
