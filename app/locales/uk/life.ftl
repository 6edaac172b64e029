# Життя в районі; app/locales/de/life.ftl

## Події

events-lead = Що відбуватиметься найближчі вісім тижнів.
events-none = Зараз нічого не заплановано.
events-time = { $from } – { $until }

## Новини, послуги, робочі групи

news-none = Новин поки що немає.
offers-rooms = Приміщення
offers-seats = { $n ->
    [one] до { $n } особи
   *[other] до { $n } осіб
}
groups-lead = Тут сусіди працюють разом. Приєднатися можна будь-коли.
groups-none = Зараз робочих груп немає. Хочете створити? Скажіть нам.
groups-join = Хочу долучитися

## Бюро та повідомлення про перешкоду

office-directions = Як до нас дістатися
office-access = Без перешкод
office-way = Як з ідеї виростає проєкт
office-groups = Робочі групи, відкриті для всіх
office-open = Години прийому
office-team = Хто тут працює?
office-programme = Програма
office-operator = Виконавець: { $operator }.
office-aims = Наші цілі
office-fields = Про що йдеться
office-funders = За підтримки
office-partners = Разом із
barrier-lead = Щось на цьому сайті ви не можете прочитати, почути або натиснути? Скажіть нам. Ми відповімо й виправимо це.
barrier-write = Написати тут, без входу в систему
