# Початкові сторінки; app/locales/de/start.ftl

start-title = { $name }: висловлюйтеся та беріть участь
start-write = Написати звернення
start-write-line = Дві хвилини. Без входу в систему. Можна також телефоном або на папері.
start-find = Уже писали?
start-find-go = Шукати
start-find-hint = Ваш номер справи, наприклад
start-find-hint-or = , або ваш код
start-kinds = Що ви хочете нам сказати?
start-became = Ось що з цього вийшло
start-projects = Усі проєкти
start-projects-none = Проєктів ще немає. Усе почнеться з вашого звернення.
start-numbers = Звернень за { $year } рік: { $received }. З відповіддю: { $answered }. Ще у нас: { $open }.
start-read-all = Читати всі звернення
start-from = { $n ->
    [0] { "" }
    [1] З одного звернення.
    [one] Із { $n } звернення.
   *[other] Із { $n } звернень.
}
start-next-dates = Найближчі події
start-all-dates = Усі події
start-aside = Бюро та програма
start-news = Новини району
start-easy = Простою мовою (німецькою)
start-easy-title = { $name } простою мовою
start-choose = Висловлюйтеся там, де живете
start-choose-lead = Виберіть свій район. Там ви скажете, що має змінитися, і побачите, що з цього вийде.
start-choose-go = До району
start-none = Тут ще не налаштовано жодного району. Це робить той, хто керує системою: quartier district add DATEI
