# Days, times and sums; see app/locales/de/dates.ftl for what each is used for.

date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-leaf-1 = Jan
date-leaf-2 = Feb
date-leaf-3 = Mar
date-leaf-4 = Apr
date-leaf-5 = May
date-leaf-6 = Jun
date-leaf-7 = Jul
date-leaf-8 = Aug
date-leaf-9 = Sep
date-leaf-10 = Oct
date-leaf-11 = Nov
date-leaf-12 = Dec
date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday
date-leaf-weekday-1 = Mon
date-leaf-weekday-2 = Tue
date-leaf-weekday-3 = Wed
date-leaf-weekday-4 = Thu
date-leaf-weekday-5 = Fri
date-leaf-weekday-6 = Sat
date-leaf-weekday-7 = Sun
date-day = { $day } { $month } { $year }
date-day-short = { $day } { $month }
date-hour = { $hour }:00
date-clock = { $hour }:{ $minute }
date-full = { $weekday }, { $date }, { $clock }
date-since = since { $day }
date-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
number-group = ,
money-euro = €{ $sum }
