# الحياة في الحي; app/locales/de/life.ftl

## المواعيد

events-lead = ما سيجري في الأسابيع الثمانية القادمة.
events-none = لا توجد مواعيد حاليًا.
events-time = من { $from } إلى { $until }

## الأخبار والعروض ومجموعات العمل

news-none = لا توجد أخبار بعد.
offers-rooms = القاعات
offers-seats = { $n ->
    [one] تتسع لشخص واحد
    [two] تتسع لشخصين
    [few] تتسع لـ { $n } أشخاص
    [many] تتسع لـ { $n } شخصًا
   *[other] تتسع لـ { $n } شخص
}
groups-lead = هنا يعمل الجيران معًا. يمكنكم الانضمام في أي وقت.
groups-none = لا توجد مجموعة عمل حاليًا. هل تريدون تأسيس واحدة؟ أخبرونا.
groups-join = أريد أن أشارك

## المكتب والإبلاغ عن عائق

office-directions = الطريق إلينا
office-access = من دون عوائق
office-way = هكذا تصبح الفكرة مشروعًا
office-groups = مجموعات عمل يمكنكم المشاركة فيها
office-open = أوقات الدوام
office-team = من تجدون في المكتب؟
office-programme = البرنامج
office-operator = الجهة المسؤولة: { $operator }.
office-aims = أهدافنا
office-fields = هذه مواضيعنا
office-funders = بدعم من
office-partners = بالتعاون مع
barrier-lead = هل في هذه الصفحات شيء لا يمكنكم قراءته أو سماعه أو استخدامه؟ أخبرونا. نردّ عليكم ونصلحه.
barrier-write = اكتبوا هنا من دون تسجيل دخول
