# Tage, Uhrzeiten und Summen, wie man sie auf einem Aushang schreibt. Zwischen Tag und Monat steht ein geschütztes Leerzeichen.

date-month-1 = Januar
date-month-2 = Februar
date-month-3 = März
date-month-4 = April
date-month-5 = Mai
date-month-6 = Juni
date-month-7 = Juli
date-month-8 = August
date-month-9 = September
date-month-10 = Oktober
date-month-11 = November
date-month-12 = Dezember
# Wie die Monate auf einem Kalenderblatt stehen.
date-leaf-1 = Jan
date-leaf-2 = Feb
date-leaf-3 = Mär
date-leaf-4 = Apr
date-leaf-5 = Mai
date-leaf-6 = Jun
date-leaf-7 = Jul
date-leaf-8 = Aug
date-leaf-9 = Sep
date-leaf-10 = Okt
date-leaf-11 = Nov
date-leaf-12 = Dez
# Der erste Tag der Woche ist Montag.
date-weekday-1 = Montag
date-weekday-2 = Dienstag
date-weekday-3 = Mittwoch
date-weekday-4 = Donnerstag
date-weekday-5 = Freitag
date-weekday-6 = Samstag
date-weekday-7 = Sonntag
date-leaf-weekday-1 = Mo
date-leaf-weekday-2 = Di
date-leaf-weekday-3 = Mi
date-leaf-weekday-4 = Do
date-leaf-weekday-5 = Fr
date-leaf-weekday-6 = Sa
date-leaf-weekday-7 = So
date-day = { $day }. { $month } { $year }
date-day-short = { $day }. { $month }
date-hour = { $hour } Uhr
date-clock = { $hour }.{ $minute } Uhr
date-full = { $weekday }, { $date }, { $clock }
date-since = seit { $day }
date-days = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
}
# Das Zeichen, das in großen Zahlen die Tausender trennt.
number-group = .
money-euro = { $sum } €
