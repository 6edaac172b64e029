# Days, times and sums; see app/locales/de/dates.ftl for what each is used for.

date-month-1 = січня
date-month-2 = лютого
date-month-3 = березня
date-month-4 = квітня
date-month-5 = травня
date-month-6 = червня
date-month-7 = липня
date-month-8 = серпня
date-month-9 = вересня
date-month-10 = жовтня
date-month-11 = листопада
date-month-12 = грудня
date-leaf-1 = січ
date-leaf-2 = лют
date-leaf-3 = бер
date-leaf-4 = кві
date-leaf-5 = тра
date-leaf-6 = чер
date-leaf-7 = лип
date-leaf-8 = сер
date-leaf-9 = вер
date-leaf-10 = жов
date-leaf-11 = лис
date-leaf-12 = гру
date-weekday-1 = понеділок
date-weekday-2 = вівторок
date-weekday-3 = середа
date-weekday-4 = четвер
date-weekday-5 = п’ятниця
date-weekday-6 = субота
date-weekday-7 = неділя
date-leaf-weekday-1 = пн
date-leaf-weekday-2 = вт
date-leaf-weekday-3 = ср
date-leaf-weekday-4 = чт
date-leaf-weekday-5 = пт
date-leaf-weekday-6 = сб
date-leaf-weekday-7 = нд
date-day = { $day } { $month } { $year } року
date-day-short = { $day } { $month }
date-hour = { $hour }:00
date-clock = { $hour }:{ $minute }
date-full = { $weekday }, { $date }, { $clock }
date-since = з { $day }
date-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}
number-group = { " " }
money-euro = { $sum } €
