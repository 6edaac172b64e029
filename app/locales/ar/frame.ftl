# إطار كل صفحة، والاستمارات، وما تقوله الصفحة عندما لا ينجح شيء.

frame-skip = انتقل إلى المحتوى
frame-language = اللغة:
frame-name = Quartier
frame-claim = شاركوا بالرأي والعمل
frame-about = Quartier: المنصة المفتوحة لإدارة الأحياء.
frame-demo = عرض تجريبي:
frame-demo-line = الأشخاص والأرقام والوقائع في هذا الموقع من نسج الخيال.
frame-demo-post = رسائل العرض التجريبي
frame-sign-in = تسجيل الدخول
frame-sign-out = تسجيل الخروج
frame-sign-out-name = تسجيل خروج { $name }
frame-desk = مكان العمل
frame-own-board = مجلسي
frame-menu = القائمة
frame-menu-name = القائمة الرئيسية
frame-menu-close = إغلاق
frame-here = أنتم هنا
frame-start = البداية
frame-participate = شاركوا
frame-projects = المشاريع
frame-events = المواعيد
frame-office = المكتب
frame-help = المساعدة والتواصل
frame-office-hours = أوقات الدوام والطريق إلينا
frame-follow = متابعة مساهمة
frame-offers = العروض والقاعات
frame-barrier = الإبلاغ عن عائق
frame-easy = بلغة سهلة (بالألمانية)
frame-quarter = في الحي
frame-contributions = كل المساهمات
frame-news = الأخبار
frame-groups = مجموعات العمل
frame-legal = معلومات قانونية
frame-imprint = بيانات الناشر
frame-privacy = حماية البيانات
frame-own-data = بياناتي
frame-accessibility = بيان إمكانية الوصول
frame-operator = { $programme }. الجهة المسؤولة: { $operator }.
frame-funders = بدعم من: { $funders }.
pager-name = الصفحات
pager-first = إلى البداية
pager-next = عرض المزيد

## الاستمارات

form-kept = كل ما كتبتموه ما زال هنا. لن يضيع شيء.
form-error = خطأ:
form-failed = خطأ: لم ينجح ذلك بعد
form-problems = { $n ->
    [one] خطأ: هناك معلومة ناقصة أو غير مناسبة بعد
   *[other] خطأ: عدد المعلومات الناقصة أو غير المناسبة بعد: { $n }
}
form-optional = (اختياري)

## عندما لا ينجح شيء

failure-refused = هذا غير ممكن هنا
failure-home = إلى صفحة البداية
failure-reach = يمكنكم الوصول إلينا أيضًا هكذا: { $office }، هاتف { $phone }.
failure-not-found = هذه الصفحة غير موجودة
failure-not-found-why = ربما يكون العنوان غير كامل، أو الصفحة غير متاحة للعموم.
failure-conflict = سبقكم شخص آخر
failure-conflict-why = تغيّر شيء في هذه الأثناء. يُرجى إعادة تحميل الصفحة والنظر مرة أخرى.
failure-incomplete = هناك شيء ناقص
failure-incomplete-why = إحدى المعلومات غير مناسبة. يُرجى الرجوع، فنصّكم ما زال موجودًا.
failure-busy = لحظة من فضلكم
failure-busy-why = هناك ضغط كبير الآن، والسبب عندنا. يُرجى المحاولة مرة أخرى بعد بضع ثوانٍ.
failure-too-large = هذا أكبر من اللازم
failure-too-large-why = لا يمكننا استلام هذا القدر دفعة واحدة. يُرجى اختصار النص أو إرسال صور أصغر: 10 ميغابايت لكل صورة، وخمس صور على الأكثر.
failure-slow = لم يصل كل شيء
failure-slow-why = كان الاتصال بطيئًا جدًا أو انقطع. يُرجى المحاولة مرة أخرى، ويُفضَّل بصور أصغر.
failure-other = لم ينجح ذلك
failure-other-why = السبب عندنا وليس عندكم. يُرجى المحاولة لاحقًا.
failure-no-pdf = تعذّر إعداد ملف PDF
failure-no-pdf-why = السبب عندنا. يُرجى المحاولة مرة أخرى. يمكن أيضًا طباعة الصفحة السابقة كما هي.

way-withdrawn = سُحبت المساهمة.
way-withdrawn-own = سحبتم المساهمة. هنا ينتهي الطريق.
way-ended = هنا ينتهي الطريق. السبب مذكور.
way-siding = التفرّع يعني أن الأمر سلك طريقًا آخر. السبب مذكور دائمًا.
way-step = الخطوة { $at } من { $of }
way-step-here = الخطوة { $at } من { $of }.
way-stop-1 = وصلت
way-stop-2 = نُشرت
way-stop-3 = دُرست
way-stop-7 = المال مؤمَّن
way-stop-8 = التنفيذ
way-stop-9 = انتهت
way-stop-here = هنا الآن
way-stop-done = (تمّت)
way-stop-ended = (هنا ينتهي الطريق)
way-stop-skipped = (لا حاجة إليها)
way-stop-skipped-why = لا حاجة إليها في هذا الطريق
way-stop-todo = (لم يحن بعد)
