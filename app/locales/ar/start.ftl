# صفحات البداية; app/locales/de/start.ftl

start-title = { $name }: شاركوا بالرأي والعمل
start-write = اكتبوا مساهمة
start-write-line = يستغرق ذلك دقيقتين. من دون تسجيل دخول. ويمكن أيضًا بالهاتف أو على الورق.
start-find = هل كتبتم من قبل؟
start-find-go = بحث
start-find-hint = رقم معاملتكم، مثلًا
start-find-hint-or = ، أو رمز المتابعة
start-kinds = ماذا تريدون أن تقولوا لنا؟
start-became = هذا ما تحقق
start-projects = كل المشاريع
start-projects-none = لا يوجد مشروع بعد. البداية مساهمتكم.
start-numbers = عدد المساهمات التي وصلت في عام { $year }: { $received }. أُجيب عن { $answered } منها. وما زال لدينا { $open }.
start-read-all = قراءة كل المساهمات
start-from = { $n ->
    [zero] { "" }
    [one] من مساهمة واحدة.
    [two] من مساهمتين.
    [few] من { $n } مساهمات.
   *[other] من { $n } مساهمة.
}
start-next-dates = المواعيد القادمة
start-all-dates = كل المواعيد
start-aside = المكتب والبرنامج
start-news = أخبار الحي
start-easy = لغة سهلة
start-easy-title = { $name } بلغة سهلة
start-choose = شاركوا برأيكم حيث تسكنون
start-choose-lead = اختاروا حيّكم. هناك تقولون ما الذي ينبغي أن يتغير، وترون ماذا تحقق منه.
start-choose-go = إلى الحي
start-none = لم يُجهَّز أي حي هنا بعد. يقوم بذلك من يدير هذا الموقع: quartier district add DATEI
