# المشاريع والخطة الإطارية; app/locales/de/projects.ftl

## اللوحة

projects-title = المشاريع ({ $where })
projects-lead = { $open ->
    [zero] لا يوجد الآن مشروع قيد العمل
    [one] مشروع واحد قيد العمل
    [two] مشروعان قيد العمل
    [few] { $open } مشاريع قيد العمل
    [many] { $open } مشروعًا قيد العمل
   *[other] { $open } مشروع قيد العمل
  }، { $done ->
    [zero] ولم يكتمل أي مشروع بعد
    [one] واكتمل مشروع واحد
    [two] واكتمل مشروعان
    [few] واكتملت { $done } مشاريع
    [many] واكتمل { $done } مشروعًا
   *[other] واكتمل { $done } مشروع
  }. ترون في كل مشروع من أين جاء وإلى أين وصل.
projects-lead-chosen = { $n ->
    [zero] لا يوجد مشروع يناسب اختياركم.
    [one] مشروع واحد يناسب اختياركم.
    [two] مشروعان يناسبان اختياركم.
    [few] { $n } مشاريع تناسب اختياركم.
    [many] { $n } مشروعًا يناسب اختياركم.
   *[other] { $n } مشروع يناسب اختياركم.
  }
projects-views = طريقة العرض
projects-board = اللوحة
projects-filter = تصفية المشاريع
projects-filter-field = مجال العمل
projects-filter-field-all = كل المجالات
projects-filter-office = الجهة المختصة
projects-filter-office-all = كل الجهات
projects-filter-year = السنة
projects-filter-year-all = كل السنوات
projects-filter-search = كلمة البحث
projects-filter-go = عرض
projects-filter-clear = عرض كل المشاريع
projects-count = { $n ->
    [few] مشاريع
    [many] مشروعًا
   *[other] مشروع
  }
projects-more = { $n ->
    [one] مشروع آخر
    [two] مشروعان آخران
    [few] { $n } مشاريع أخرى
    [many] { $n } مشروعًا آخر
   *[other] { $n } مشروع آخر
  }
projects-group-empty = لا يوجد مشروع هنا الآن.
projects-none-found = لا يوجد مشروع لهذا الاختيار. ربما تساعد كلمة أخرى.
projects-from = { $n ->
    [zero] بدأ من دون مساهمة
    [one] من مساهمة واحدة
    [two] من مساهمتين
    [few] من { $n } مساهمات
   *[other] من { $n } مساهمة
  }
projects-late = الخطوة القادمة متأخرة
projects-otherwise-lead = لا تصبح كل فكرة مشروعًا. السبب مذكور دائمًا، ومن كتب المساهمة تصله رسالة.
projects-otherwise-none = حتى الآن لم يسلك أي مشروع طريقًا آخر.
projects-otherwise-none-chosen = في هذا الاختيار لم يسلك أي مشروع طريقًا آخر.
projects-first = لا يوجد مشروع بعد. البداية مساهمة.
projects-write = اكتبوا مساهمة

## صفحة المشروع

project-way = طريق هذه الفكرة
project-next = الخطوة القادمة: { $step }
project-next-by = الخطوة القادمة: { $step }، حتى { $day }
project-late-since = منذ { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} في الخطوة نفسها.
project-late = كان الموعد المحدد لهذه الخطوة { $day }. وقد استفسرنا عنها.
project-easy = باختصار وبلغة سهلة
project-about = ما هو الموضوع
project-origin = من أين جاء: { $origin }
project-who = من قال ماذا؟
project-votum-open = Votum (التوصية) لم تصدر بعد
project-votum-by = { $board }: { $said }
project-votum-note = هذه توصية: { $board } لا يتخذ القرار.
project-group-heard = سُمع رأي مجموعة العمل
project-handed-over = التسليم
project-handed-over-open = لم يُسلَّم بعد
project-drucksache = Drucksache (وثيقة رسمية) { $number }
project-drucksache-link = عرض الوثيقة الرسمية (Drucksache)
project-decision-open = Beschluss (القرار) لم يصدر بعد
project-outcome = النتيجة
project-decision = Beschluss (القرار)
project-not-needed = غير لازم في هذا الطريق
project-wordings = Votum (التوصية) وBeschluss (القرار): النص الحرفي
project-wording-votum = Votum (التوصية): { $board }
project-wording-council = Beschluss (القرار): { $council }
project-wording-outcome = النتيجة: { $council }
project-wording-same = للاثنين النص نفسه.
project-wording-difference = ما الذي يختلف: { $difference }
project-consultations = المناقشات
project-consulted-announced = أُعلن عنها
project-consulted-held = نوقش
project-consulted-advice = توصية
project-source = عرض في نظام معلومات المجلس (Ratsinformationssystem)
project-discussed = على جدول الأعمال
project-discussed-at = الجلسة رقم { $number }، { $day }
project-discussed-item = البند { $position }
project-contributions = { $n ->
    [one] المساهمة المتعلقة بالمشروع
    [two] المساهمتان المتعلقتان بالمشروع
    [few] المساهمات المتعلقة بالمشروع ({ $n })
   *[other] المساهمات المتعلقة بالمشروع ({ $n })
  }
project-taken-over = ما أُخذ منها: { $text }
project-plan = هل يناسب ذلك الخطة الإطارية (Rahmenplan)؟
project-plan-open = ما زالت الدراسة جارية.
project-plan-read = قراءة الخطة الإطارية (Rahmenplan)
project-milestones = ما وُعد به وما تحقق
project-milestone = الخطوة
project-milestone-promised = وُعد به حتى
project-milestone-reached = تحقق في
project-milestone-open = لم يتحقق بعد
project-milestone-late = متأخر
project-paper = ورقة العمل { $reference }
project-paper-version = النسخة { $version } بتاريخ { $day }
project-paper-text = الوقائع
project-paper-wording = النص المقترح للتوصية (Votum)
project-paper-cost = التكلفة
project-paper-alternatives = البدائل الممكنة
project-paper-earlier = نسخ سابقة
project-paper-hash = رمز التحقق من سلامة النص (SHA-256)
project-history = ما حدث حتى الآن
project-effect = ماذا أفاد المشروع
project-lessons = ماذا نتعلم منه
project-facts = لمحة سريعة
project-cost-class = الحجم
project-cost-planned = التكلفة التقديرية
project-cost-approved = المبلغ الموافق عليه
project-cost-spent = المبلغ المصروف
project-funding = من أين يأتي المال
project-eligibility = الدعم المالي
project-office = الجهة المختصة
project-land-owner = الأرض أو المبنى
project-field = مجال العمل
project-place = المكان
project-proof = Verwendungsnachweis (إثبات صرف الأموال)
project-proof-handed-in = موجود
project-proof-not-due = غير مطلوب
project-from-contributions = من مساهمات
project-say = قولوا رأيكم في هذا
project-say-lead = هل لديكم سؤال أو فكرة حول هذا؟ اكتبوا إلينا واذكروا الرقم { $reference }.

## الخطوات القادمة

next-under-review = دراسة مدى توافقه مع الخطة الإطارية
next-deferred = دراسة جديدة
next-ready-for-board = مكان على جدول الأعمال
next-on-agenda = العرض في الجلسة
next-presented = نتيجة المناقشة
next-adjourned = إكمال ما ينقص
next-supported = التسليم لاتخاذ القرار
next-not-supported = تحديد كيف نتابع
next-with-administration = رد الإدارة
next-administration-decided = التمويل أو الإنهاء
next-tabled = المناقشة في اللجان
next-in-deliberation = القرار ({ $council })
next-resolved = ترتيب التمويل
next-without-resolution = تحديد هل نتابع
next-sent-back = دراسة جديدة
next-council-adjourned = مناقشة جديدة
next-funding-open = الموافقة على المال
next-grant-approved = البداية
next-planned = بداية التنفيذ
next-in-progress = إكمال التنفيذ
next-paused = متابعة العمل
next-completed = الختام والإثبات
next-plan-change = تعديل الخطة الإطارية

## المسار

history-opened = المساهمات تصبح مشروعًا.
history-checked = تمت المقارنة بالخطة الإطارية: { $fit }.
history-paper = كُتبت ورقة العمل { $reference }، النسخة { $version }.
history-milestone-added = وعد جديد: { $milestone } حتى { $day }.
history-milestone-reached = تحقق: { $milestone }.
history-asked = استفسرنا لدى الإدارة، لأن الرد لم يصل.
history-contribution = المساهمة: { $stage }

fact-review-on = دراسة جديدة في { $value }
fact-expected-on = الرد متوقع حتى { $value }
fact-start-on = البداية المقررة: { $value }
fact-restart-on = المتابعة ابتداءً من { $value }
fact-end-on = الانتهاء المتوقع في { $value }
fact-by-on = حتى { $value }
fact-proof-due-on = إثبات صرف الأموال حتى { $value }
fact-meeting-on = الجلسة في { $value }
fact-decision-on = الموافقة متوقعة حتى { $value }
fact-approved-on = إشعار الموافقة بتاريخ { $value }
fact-drucksache = Drucksache (وثيقة رسمية) { $value }
fact-document = المستند: { $value }
fact-wording = النص الحرفي: «{ $value }»
fact-difference = ما يختلف عن التوصية (Votum): { $value }
fact-organization = الهيئة: { $value }
fact-advice = التوصية: { $value }
fact-granted-yes = تمت الموافقة على التمويل
fact-granted-no = لم تتم الموافقة على التمويل
fact-amount = المبلغ: { $value }
fact-rule = القاعدة: { $value }
fact-funding = المال: { $value }
fact-office = الجهة المختصة: { $value }
fact-group-heard = سُمع رأي: { $value }
fact-milestone = وُعد به: { $value }
fact-effect = الأثر: { $value }
fact-lessons = ما تعلمناه: { $value }
fact-recommendations = الإجراء الموصى به { $value }
fact-land-owner = الأرض أو المبنى: { $value }
fact-eligibility = الدعم المالي: { $value }

## الخطة الإطارية

plan-in-force = النسخة { $version }، سارية منذ { $day }
plan-none-title = Rahmenplan (الخطة الإطارية)
plan-none = لا توجد هنا خطة إطارية لهذا الحي بعد.
plan-contents = المحتويات
plan-field = مجال العمل { $number }
plan-served = { $n ->
    [zero] لا يوجد مشروع لهذا بعد.
    [one] يوجد مشروع واحد لهذا:
    [two] يوجد مشروعان لهذا:
    [few] توجد { $n } مشاريع لهذا:
    [many] يوجد { $n } مشروعًا لهذا:
   *[other] يوجد { $n } مشروع لهذا:
  }
plan-propose = اقتراح شيء حول هذا
