# الإنصاف؛ app/locales/de/fair.ftl

## الإبلاغ

report-comment = الإبلاغ عن هذا التعليق
report-file = الإبلاغ عن الملف { $number }
report-part-comment = تبلغون عن تعليق موجود هناك. ليست المساهمة نفسها هي المقصودة.
report-part-photo = تبلغون عن صورة أو مستند موجود هناك. ليس النص نفسه هو المقصود.
report-status-about-comment = يتعلق الأمر بتعليق على «{ $title }».
report-status-about-photo = يتعلق الأمر بصورة أو مستند مع «{ $title }».

## ملفاتكم

own-files = صوركم ومستنداتكم
own-file-waiting = لم يطّلع المكتب على الملف بعد.
own-file-shown = يمكن للجميع رؤيته.
own-file-shown-later = سيتمكن الجميع من رؤيته عندما تُنشر مساهمتكم.
own-file-hidden = يبقى الملف في المكتب.
own-file-look = عرض { $name }
file-reason-person = يمكن التعرف فيه على أشخاص أو على أمور شخصية.
file-reason-unrelated = لا علاقة له بهذه المساهمة.
file-reason-rights = الصورة ملك لشخص آخر.
file-reason-forbidden = يسيء إلى شخص ما أو يعرض شيئًا محظورًا.
file-reason-record = هذه هي الاستمارة الورقية. تُحفظ في الملف فقط.

## التعليق: الاعتراض

comments-own-hidden = لكم فقط: تعليقاتكم التي لا يقرؤها أحد غيركم بعد
comment-own-title = تعليقكم
comment-object-line = ألا توافقون؟ يمكنكم الاعتراض حتى { $day }. عندها يقرر شخص آخر.
comment-object-text = لماذا لا توافقون؟
comment-object = تقديم اعتراض
comment-objected = وصلنا اعتراضكم. سيقرر شخص آخر بشأنه.
comment-objection-open = قدمتم اعتراضًا. سيقرر شخص آخر حتى { $day }.
comment-objection-rejected = تم البت في اعتراضكم المؤرخ في { $day }: يبقى القرار كما هو.

## بعد الدمج: من قدّم الدعم

together-title = مساهمتان تستمران معًا
together-lead = تقول الاثنتان الشيء نفسه. دعمكم لم يضع. أنتم تحددون أين يُحتسب.
together-own = دعمتم هذه المساهمة
together-other = وهي تستمر مع هذه المساهمة
together-along = يُحتسب دعمكم للمساهمة المشتركة.
together-stays = يبقى دعمكم للمساهمة السابقة. ولا يُحتسب للمساهمة المشتركة.
together-stay = البقاء مع المساهمة السابقة
together-go = الاحتساب للمساهمة المشتركة
together-mine = دعمكم
together-over-title = عادت كل مساهمة قائمة بذاتها
together-over = يُحتسب دعمكم حيث قدمتموه. أو أن هذا الرابط ليس منا.
together-list = كل المساهمات
refused-voice-not-a-supporter = أنتم لا تدعمون هذه المساهمة. يمكنكم دعم المساهمة التي تستمر معها.

## الطباعة

refused-too-many-prints = كانت هذه مستندات كثيرة جدًا في وقت قصير. يُرجى المحاولة من جديد بعد ساعة. تتوفر الاستمارة ورقيًا في مكتب الحي.

## بياناتي

data-link-heading = بعنوان بريدكم الإلكتروني
data-link-line = هل أكدتم لنا عنوانكم من قبل؟ إذن نرسل إليكم رابطًا. خلفه كل ما هو محفوظ عن هذا العنوان.
data-link-email = عنوان البريد الإلكتروني
data-link-email-hint = العنوان الذي ذكرتموه مع مساهمة أو تعليق أو دعم.
data-link-send = إرسال الرابط
data-link-sent = شكرًا. إذا كان هناك شيء محفوظ عن هذا العنوان، فستصل الآن رسالة إلكترونية فيها رابط. يصلح الرابط لمدة 24 ساعة.
data-link-title = بياناتكم
data-link-lead = بهذا الرابط ترون كل ما هو محفوظ عن عنوانكم. يعمل الرابط مرة واحدة فقط.
data-link-erase-line = يُحذف العنوان والاسم، وكذلك الصور وكل ما ليس منشورًا. ما يمكن للجميع قراءته يبقى من دونكم. ويبقى الدعم محتسبًا. لا يمكن التراجع عن ذلك.
data-link-over-title = لم يعد هذا الرابط صالحًا
data-link-over = ربما استخدمتموه من قبل، أو أنه قديم جدًا. تحصلون على رابط جديد في صفحة «بياناتي».
data-what-file = صورة أو مستند
data-what-position = مكان على الخريطة
data-what-report = بلاغ
data-file-kind = نوع الملف
data-file-state = من يراه
data-file-reason = لماذا يبقى في المكتب
data-file-photo = صورة
data-file-shown = مسموح بعرضه: من يرى المساهمة يراه أيضًا.
data-alt = ما يظهر فيه
data-bytes = الحجم
data-position-sent = كما حددتموه
data-position-shown = كما يظهر على الخريطة
data-about = الموضوع

## الرسائل

mail-merge_told-subject = مساهمتان تستمران معًا: { $title }
mail-merge_told-body =
    مرحبًا،

    أنتم تدعمون مساهمة:

    { $reference }: { $title }

    وهي تستمر الآن مع مساهمة أخرى، لأن الاثنتين تقولان الشيء نفسه:

    { $into }: { $into_title }

    يُحتسب دعمكم هناك. لا يلزمكم فعل أي شيء.

    ألا توافقون؟ إذن يبقى دعمكم للمساهمة السابقة. يمكنكم ذلك هنا في أي وقت:

    { $base }/gemeinsam/{ $token }

mail-comment_not_shown-subject = تعليقكم غير معروض
mail-comment_not_shown-body =
    مرحبًا،

    لا نعرض تعليقكم على { $reference }: { $title }. السبب:

    { $note }

    ألا توافقون؟ إذن قدموا اعتراضًا بنقرة واحدة. سيقرر شخص آخر بشأنه. ويمكنكم هناك حذف التعليق أيضًا:

    { $base }/kommentar/{ $token }

mail-comment_objection_upheld-subject = اعتراضكم: كنتم على حق
mail-comment_objection_upheld-body =
    مرحبًا،

    قدمتم اعتراضًا. تعلق الأمر بتعليقكم على { $reference }: { $title }

    كنتم على حق:

    { $note }

    نقرأ التعليق الآن من جديد. وسنخبركم. ترون الحالة هنا:

    { $base }/kommentar/{ $token }

mail-comment_objection_rejected-subject = اعتراضكم: يبقى القرار كما هو
mail-comment_objection_rejected-body =
    مرحبًا،

    قدمتم اعتراضًا. تعلق الأمر بتعليقكم على { $reference }: { $title }

    قرأه شخص آخر. لن يُعرض التعليق:

    { $note }

    يمكنكم حذفه هنا:

    { $base }/kommentar/{ $token }

mail-comment_report_without_effect-subject = أبلغ شخص ما عن تعليقكم: يبقى التعليق
mail-comment_report_without_effect-body =
    مرحبًا،

    أبلغ شخص ما عن تعليقكم على { $reference }: { $title }. لقد راجعنا ذلك. يبقى تعليقكم.

    { $note }

    لا يلزمكم فعل أي شيء.

mail-file_report_without_effect-subject = أبلغ شخص ما عن صورة مع { $reference }: تبقى الصورة
mail-file_report_without_effect-body =
    مرحبًا،

    أبلغ شخص ما عن صورة أو مستند مع مساهمتكم «{ $title }». لقد راجعنا ذلك. يبقى كما هو.

    { $note }

    لا يلزمكم فعل أي شيء.

mail-file_hidden-subject = لم تعد صورة مع { $reference } معروضة
mail-file_hidden-body =
    مرحبًا،

    أبلغ شخص ما عن صورة أو مستند مع مساهمتكم «{ $title }». لم نعد نعرضه. السبب:

    { $note }

    تبقى مساهمتكم. ويمكنكم برمز المتابعة رؤية ملفاتكم كما كان من قبل:

    { $base }/verfolgen

    هل ترون الأمر بشكل مختلف؟ إذن اتصلوا بنا من فضلكم أو أجيبوا عن هذه الرسالة.

mail-data_link-subject = بياناتكم المحفوظة
mail-data_link-body =
    مرحبًا،

    يريد شخص ما أن يرى ما هو محفوظ عن هذا العنوان. هل كنتم أنتم؟ إذن افتحوا هذا الرابط. يصلح لمدة 24 ساعة ولمرة واحدة فقط.

    { $base }/meine-daten/link/{ $token }

    لم تكونوا أنتم؟ إذن لا يلزمكم فعل أي شيء. من دون الرابط لا يرى أحد شيئًا.

mail-account_unused-subject = سيُحذف حسابكم قريبًا
mail-account_unused-body =
    مرحبًا { $name }،

    لم تسجلوا الدخول منذ ما يقرب من سنتين. لا نحتفظ بالبيانات أطول مما يلزم. ابتداءً من { DAY($until) } سنحذف حسابكم.

    هل تريدون الاحتفاظ به؟ إذن سجلوا الدخول مرة واحدة قبل ذلك:

    { $site }/anmelden

    تبقى مساهماتكم المنشورة على أي حال، من دون اسمكم.
