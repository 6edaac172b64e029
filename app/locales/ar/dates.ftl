# Days, times and sums; see app/locales/de/dates.ftl for what each is used for.

date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر
date-leaf-1 = يناير
date-leaf-2 = فبراير
date-leaf-3 = مارس
date-leaf-4 = أبريل
date-leaf-5 = مايو
date-leaf-6 = يونيو
date-leaf-7 = يوليو
date-leaf-8 = أغسطس
date-leaf-9 = سبتمبر
date-leaf-10 = أكتوبر
date-leaf-11 = نوفمبر
date-leaf-12 = ديسمبر
date-weekday-1 = الاثنين
date-weekday-2 = الثلاثاء
date-weekday-3 = الأربعاء
date-weekday-4 = الخميس
date-weekday-5 = الجمعة
date-weekday-6 = السبت
date-weekday-7 = الأحد
date-leaf-weekday-1 = الاثنين
date-leaf-weekday-2 = الثلاثاء
date-leaf-weekday-3 = الأربعاء
date-leaf-weekday-4 = الخميس
date-leaf-weekday-5 = الجمعة
date-leaf-weekday-6 = السبت
date-leaf-weekday-7 = الأحد
date-day = { $day } { $month } { $year }
date-day-short = { $day } { $month }
date-hour = الساعة { "\u2066" }{ $hour }:00{ "\u2069" }
date-clock = الساعة { "\u2066" }{ $hour }:{ $minute }{ "\u2069" }
date-full = { $weekday }، { $date }، { $clock }
date-since = منذ { $day }
date-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
number-group = .
money-euro = { $sum } €
