# مسار كل نوع: المدد، تفاصيل الاقتراح، المواعيد، المساعدة، الأدلة للخطة؛ app/locales/de/ways.ftl

## المدد

ways-times = هذه أطول مدة
ways-times-days = { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
}
ways-answer-by = تصلكم إجابة حتى { $day }.

## تفاصيل الاقتراح

ways-project = فقط لاقتراح مشروع: التكلفة ومن يساعد
ways-cost = كم يكلّف ذلك تقريبًا؟
ways-cost-label = التكلفة تقريبًا
ways-cost-hint = يكفي تقدير. يراه الجميع مع المساهمة.
ways-cost-unknown = لا أعرف
ways-amount = بدقة أكثر، باليورو
ways-helpers = من سيساعد؟
ways-helpers-hint = لا يقرأ ذلك إلا المكتب. اذكروا فقط من وافق على ذلك.
ways-event = فقط لاقتراح فعالية: متى ولكم شخصًا
ways-when = متى تكون؟
ways-when-hint = مثلًا: يوم سبت في يونيو. أما المكان فاكتبوه في سؤال المكان أعلاه. لا يقرأ ذلك إلا المكتب.
ways-size = لكم شخصًا؟
ways-cost-idea = التكلفة المتوقعة: { $cost }

## ما الذي نتج

ways-answer = الإجابة
ways-answered-questions = أسئلة تمت الإجابة عنها
ways-became = ما الذي نتج عنها
ways-cancelled = أُلغيت

## التقويم

ways-calendar-one = إلى تقويمي
ways-calendar-all = كل المواعيد إلى تقويمي
ways-calendar-later = لاحقًا
ways-propose-event = اقترحوا فعالية
ways-meeting = { $body }: الجلسة رقم { $number }

## المساعدة

ways-tasks = هنا يمكنكم المساعدة
ways-task-contact = اسألوا: { $contact }
ways-task-measure = تابع لـ
ways-task-helpers = { $n ->
    [zero] { $n } عروض مساعدة
    [one] عرض مساعدة واحد
    [two] عرضا مساعدة
    [few] { $n } عروض مساعدة
    [many] { $n } عرض مساعدة
   *[other] { $n } عرض مساعدة
}

## الخطة

ways-evidence = { $n ->
    [zero] أدلة من الحي: { $n } مساهمة
    [one] أدلة من الحي: مساهمة واحدة
    [two] أدلة من الحي: مساهمتان
    [few] أدلة من الحي: { $n } مساهمات
    [many] أدلة من الحي: { $n } مساهمة
   *[other] أدلة من الحي: { $n } مساهمة
}

## بياناتي

data-cost-class = فئة التكلفة
data-cost-amount = التكلفة باليورو
data-helpers = من سيساعد
data-event-when = متى تكون
data-event-size = لكم شخصًا

## الرسائل

mail-event_published-subject = فعاليتكم في التقويم ({ $reference })
mail-event_published-body =
    تحية طيبة،

    اقتراحكم «{ $title }» يصبح فعالية: «{ $event }».

    متى: { WHEN($event_starts_at) }
    أين: { $event_place }

    { $answer }

    تجدون الموعد هنا:

    { $base }/termine#t-{ $entry }

mail-event_cancelled-subject = أُلغيت الفعالية ({ $reference })
mail-event_cancelled-body =
    تحية طيبة،

    الفعالية «{ $event }» من اقتراحكم «{ $title }» لن تُقام.

    { $note }

    { $base }/termine

mail-offer_to_group-subject = عرضكم مرحّب به ({ $reference })
mail-offer_to_group-body =
    تحية طيبة،

    شكرًا على عرضكم «{ $title }». إنه يناسب هذه المجموعة: { $group }.

    { $answer }

    متى تجتمع المجموعة، تقرؤون هنا:

    { $base }/arbeitsgruppen

mail-offer_to_task-subject = عرضكم مرحّب به ({ $reference })
mail-offer_to_task-body =
    تحية طيبة،

    شكرًا على عرضكم «{ $title }». هذه المهمة تناسبه: { $task }.
    اسألوا: { $task_contact }

    { $answer }

    كل شيء عن المهمة تقرؤونه هنا:

    { $base }/arbeitsgruppen#a-{ $task_id }
