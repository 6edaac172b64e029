# الحالات; app/locales/de/stages.ftl
# المجلس الاستشاري يصدر توصية (Votum)، ومجلس المدينة يتخذ قرارًا (Beschluss). لا يُسمّى أحدهما باسم الآخر.

## المساهمة

stage-contribution-draft = مسودة
stage-contribution-received = وصلت
stage-contribution-queried = لدينا سؤال
stage-contribution-published = نُشرت
stage-contribution-withheld = لم تُنشر
stage-contribution-objected = الاعتراض قيد الدراسة
stage-contribution-forwarded = حُوّلت
stage-contribution-answered = أُجيب عنها
stage-contribution-merged = دُمجت
stage-contribution-adopted = أصبحت جزءًا من مشروع
stage-contribution-withdrawn = سُحبت

## المشروع

stage-measure-under-review = قيد الدراسة
stage-measure-deferred = مؤجَّل
stage-measure-not-pursued = لن يُتابَع
stage-measure-grant-approved = صندوق التصرف (Verfügungsfonds): تمت الموافقة
stage-measure-grant-refused = صندوق التصرف (Verfügungsfonds): لم تتم الموافقة
stage-measure-ready-for-board = دُرس وينتظر الجلسة
stage-measure-on-agenda = على جدول الأعمال
stage-measure-presented = { $name }: عُرض
stage-measure-adjourned = { $name }: أُجِّل
stage-measure-supported = { $name }: توصية بالتأييد
stage-measure-supported-amended = { $name }: توصية بالتأييد مع تعديل
stage-measure-not-supported = { $name }: توصية بعدم التأييد
stage-measure-noted = { $name }: أُخذ العلم به
stage-measure-with-administration = { $name }
stage-measure-administration-decided = { $name }: تم البتّ
stage-measure-tabled = { $name }: قُدِّم
stage-measure-in-deliberation = { $name }: قيد المناقشة
stage-measure-resolved = صدر القرار
stage-measure-resolved-amended = صدر القرار مع تعديل
stage-measure-rejected = { $name }: رُفض
stage-measure-deliberated-without-resolution = نوقش من دون قرار
stage-measure-sent-back = { $name }: أُعيد
stage-measure-council-adjourned = { $name }: أُجِّل
stage-measure-funding-open = التمويل لم يُؤمَّن بعد
stage-measure-planned = مخطط له
stage-measure-in-progress = قيد التنفيذ
stage-measure-paused = متوقف مؤقتًا
stage-measure-completed = اكتمل التنفيذ
stage-measure-closed = انتهى
stage-measure-discontinued = أُوقف
stage-measure-settled-elsewhere = حُلّ بطريقة أخرى
stage-measure-plan-change-proposed = اقتُرح تعديل الخطة الإطارية (Rahmenplan)

## لوحة المشاريع

stage-group-checking = قيد الدراسة
stage-group-deliberating = قيد المناقشة
stage-group-doing = قيد التنفيذ
stage-group-done = انتهى
stage-group-otherwise = سلك طريقًا آخر

## الجلسة وبند جدول الأعمال والتصويت

stage-meeting-planned = مقررة
stage-meeting-agenda-draft = جدول الأعمال قيد الإعداد
stage-meeting-invited = أُرسلت الدعوات
stage-meeting-opened = جارية الآن
stage-meeting-interrupted = متوقفة مؤقتًا
stage-meeting-closed = انتهت
stage-meeting-minutes-draft = المحضر قيد الإعداد
stage-meeting-minutes-signed = وُقّع المحضر
stage-meeting-minutes-sent = أُرسل المحضر
stage-meeting-minutes-objected = اعتراض على المحضر
stage-meeting-minutes-objection-decided = بُتّ في الاعتراض
stage-meeting-minutes-approved = اعتُمد المحضر
stage-meeting-minutes-published = نُشر المحضر
stage-meeting-cancelled = أُلغيت
stage-meeting-inquorate = النصاب غير مكتمل

stage-item-pending = لم يحن بعد
stage-item-called = طُرح
stage-item-interests-declared = سُئل عن تضارب المصالح
stage-item-deliberated = نوقش
stage-item-voted = تم التصويت عليه
stage-item-adjourned = أُجِّل
stage-item-noted = أُخذ العلم به

stage-poll-open = التصويت مفتوح
stage-poll-closed = أُغلق التصويت
stage-poll-stated = أُعلنت النتيجة

## توصية المجلس الاستشاري (Votum)

votum-supported = توصية بالتأييد
votum-supported-amended = توصية بالتأييد مع تعديل
votum-not-supported = توصية بعدم التأييد
votum-noted = أُخذ العلم به
