# Засідання; app/locales/de/agenda.ftl

agenda-wall = Екран
agenda-wall-title = Засідання на екрані
agenda-meetings = Засідання
agenda-numbered = Засідання № { $number }
agenda-of = Засідання № { $number }, { $body }
agenda-no-board = Тут немає дорадчої ради. Коли й де можна висловитися:
agenda-no-board-link = Події
agenda-about-board = Про раду
agenda-upcoming = Найближчі засідання
agenda-past = Що вже було
agenda-none = Наразі засідань не оголошено.
agenda-who = Хто там кого представляє?
agenda-vacant = вільне
agenda-seats = { $n ->
    [one] { $n } місце
    [few] { $n } місця
    [many] { $n } місць
   *[other] { $n } місця
}
agenda-present = { $n ->
    [one] Присутнє { $n } місце.
    [few] Присутні { $n } місця.
    [many] Присутні { $n } місць.
   *[other] Присутні { $n } місця.
}
agenda-voice-or-decision = Votum чи Beschluss?
agenda-votum = Votum (рекомендація)
agenda-votum-line = Рада висловлює свою думку. Вона рекомендує.
agenda-decision = Beschluss (рішення)
agenda-decision-line = Вирішує: { $council }. Лише тоді це чинне. Перед тим пропозиція йде до: { $administration }.
agenda-minutes-of = Протокол засідання № { $number }
agenda-corrected = Виправлено { $day }. Обидві версії можна прочитати в бюро.
agenda-until = Він залишається тут до { $day }.
agenda-published = Опубліковано { $day }. Імена та непублічні пункти вилучено.
agenda-item = Пункт { $number }
agenda-item-titled = Пункт { $number }: { $title }
agenda-item-closed = Пункт { $number }, непублічний
agenda-closed-item = Непублічний пункт
agenda-closed-why = Ідеться про захищені справи. Тому тут лише номер.
agenda-late = додано після запрошення
agenda-off = Знято
agenda-quoted = «{ $text }»
agenda-paper = Документ
agenda-today = Де це сьогодні:
agenda-easy = Простою німецькою (Leichte Sprache)
agenda-adjourned = Перенесено
agenda-noted = Узято до відома
agenda-deliberated = Зараз обговорюють
agenda-votum-is = Votum: { $votum }
agenda-poll-open = Триває голосування
agenda-poll-closed = Закрито, голова встановлює результат
agenda-correction = Виправлення від { $day }.
agenda-amended = Текст змінено на засіданні.
agenda-poll-count = Триває голосування. Є { $cast } з { $of } голосів.
agenda-poll-closed-line = Голосування закрито. Голова встановлює результат.
agenda-poll-stated = Результат установлено.
agenda-title = Порядок денний
agenda-later = Порядок денний з’явиться тут, щойно надішлють запрошення.
agenda-about = Про засідання
agenda-ended = до { $clock }
agenda-came-of = На початку були присутні { $n } з { $of } місць.
agenda-came = На початку присутніх місць: { $n }.
agenda-demo = Правила та строки на цій сторінці — приклади для показу:
agenda-read-minutes = Прочитати протокол
agenda-second = Пункти повернуться на другому засіданні.
agenda-next = Наступне засідання
agenda-listen = Ви можете прийти й послухати. Без реєстрації.
