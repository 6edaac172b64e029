# الدعم والتعليقات; app/locales/de/voices.ftl

## أنا أريد ذلك أيضًا

support-title = من يريد ذلك أيضًا؟
support-alone = حتى الآن قال ذلك شخص واحد. هل تريدون ذلك أيضًا؟
support-count = عدد الداعمين: { $total } ({ $ways }).
support-checked = { $n } عبر الإنترنت بعد التحقق
support-paper = { $n } على الورق
support-authors = { $n ->
    [one] شخص واحد كتبها
    [two] شخصان كتباها
    [few] { $n } أشخاص كتبوها
    [many] { $n } شخصًا كتبوها
   *[other] { $n } شخص كتبوها
}
support-short = { $n ->
    [one] شخص واحد يريد ذلك
    [two] شخصان يريدان ذلك
    [few] { $n } أشخاص يريدون ذلك
    [many] { $n } شخصًا يريدون ذلك
   *[other] { $n } شخص يريدون ذلك
}
support-of-measure = عدد من يريدون ذلك، محسوبًا من كل المساهمات المتعلقة به: { $total } ({ $ways }).
support-go = أنا أريد ذلك أيضًا
support-mine = أنتم من الداعمين.
support-own = أنتم كتبتم هذا. صوتكم محسوب من قبل.
support-back = تراجع
support-public = لا يُنشر إلا العدد، ولا يُنشر أي اسم أبدًا. كل شخص يُحسب مرة واحدة.
support-office = يمكن ذلك أيضًا من دون إنترنت: في المكتب قائمة على الورق.
support-form-lead = أدخلوا بريدكم الإلكتروني. نرسل إليكم رابطًا. تُحسبون من الداعمين بعد أن تفتحوه وتؤكدوا.
support-email = عنوان بريدكم الإلكتروني
support-email-hint = حتى يُحسب كل شخص مرة واحدة. لا نكتب إليكم إلا إذا كان ذلك لازمًا لهذه المساهمة.
support-send = إرسال الرابط
support-sent-title = انظروا في بريدكم الإلكتروني
support-sent = أرسلنا إليكم رابطًا. إذا أكدتموه، تُحسبون من الداعمين. الرابط صالح 14 يومًا.
support-link-title = هل تريدون ذلك أيضًا؟
support-link-lead = بضغطة واحدة تُحسبون من الداعمين.
support-link-yes = نعم، أنا أريد ذلك أيضًا
support-link-back-title = أنتم من الداعمين
support-link-back-lead = أكدتم دعمكم. إذا غيّرتم رأيكم، فيمكنكم سحبه هنا.
support-link-back = سحب الدعم
support-given-title = شكرًا، أنتم من الداعمين
support-given = يمكنكم سحب دعمكم أيضًا بالرابط الموجود في الرسالة الإلكترونية.
support-taken-title = سُحب
support-taken = لم تعودوا محسوبين من الداعمين. حُذف عنوانكم.
support-see = إلى المساهمة
support-sort = الأكثر طلبًا
support-sort-line = هنا ما يريده خمسة أشخاص على الأقل.
support-sort-off = الأحدث أولًا

mail-support_confirm-subject = يُرجى التأكيد: «{ $title }»
mail-support_confirm-body =
    مرحبًا،

    استخدم شخص هذا العنوان وضغط على «أنا أريد ذلك أيضًا» عند هذه المساهمة:

    { $reference }: { $title }

    إذا كنتم أنتم من فعل ذلك، فأكدوه هنا. وبالرابط نفسه يمكنكم سحبه. وهو صالح 14 يومًا.

    { $base }/unterstuetzen/{ $token }

    إذا لم تكونوا أنتم، فلا يلزمكم فعل شيء، وسنحذف عنوانكم.

## التعليقات

comments-title = { $n ->
    [zero] التعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
    [many] { $n } تعليقًا
   *[other] { $n } تعليق
}
comments-none = لم يكتب أحد شيئًا حول هذا بعد.
comments-write = اكتبوا تعليقًا
comments-someone = شخص من الحي
comments-back = سحب تعليقي
comments-more = تعليقات أخرى
comments-redacted = حيث ترون ▮▮▮ حذفنا معلومات عن أشخاص.
comment-title = اكتبوا تعليقًا
comment-before = نقرأ كل تعليق قبل أن يراه الجميع. يستغرق ذلك يومَي عمل على الأكثر.
comment-after = يمكن للجميع قراءة تعليقكم فورًا. ونحن نقرؤه بعد ذلك.
comment-text = ماذا تريدون أن تقولوا؟
comment-text-hint = يُرجى عدم ذكر أسماء أو عناوين أشخاص آخرين. بحد أقصى 1000 حرف.
comment-name = الاسم الذي يراه الجميع
comment-name-hint = اسمكم أو اسم آخر. من دون اسم يُكتب هناك «شخص من الحي».
comment-email = عنوان بريدكم الإلكتروني
comment-email-hint = نرسل رابطًا تؤكدون به التعليق. لا يُنشر العنوان أبدًا.
comment-send = إرسال التعليق
comment-office = يمكن ذلك أيضًا من دون بريد إلكتروني: نكتب لكم بالهاتف أو في المكتب.
comment-sent-title = وصل تعليقكم
comment-sent-waiting = يُرجى النظر في بريدكم الإلكتروني وتأكيد التعليق. الرابط صالح 14 يومًا.
comment-sent-confirmed = نقرؤه، ثم يظهر هنا للجميع.
comment-sent-shown = يمكن للجميع قراءته الآن.
comment-link-title = هل هذا تعليقكم؟
comment-link-about = حول { $reference }: { $title }
comment-link-yes = نعم، إرسال
comment-link-back = سحب التعليق
comment-state-confirmed = تعليقكم مؤكَّد. نقرؤه، ثم يظهر للجميع.
comment-state-shown = يمكن للجميع قراءة تعليقكم.
comment-state-withheld = تعليقكم غير ظاهر للجميع: { $note }
comment-state-withdrawn = سُحب تعليقكم.
comment-taken-title = سُحب
comment-taken = حُذف التعليق. لا يمكن لأحد قراءته بعد الآن.
comment-see = العودة إلى الصفحة
voice-over-title = هذا الرابط لم يعد صالحًا
voice-over = ربما استخدمتموه من قبل، أو مضى عليه أكثر من 14 يومًا. في صفحة المساهمة تحصلون على رابط جديد.

mail-comment_confirm-subject = يُرجى تأكيد تعليقكم
mail-comment_confirm-body =
    مرحبًا،

    كتب شخص باستخدام هذا العنوان تعليقًا حول { $reference }: { $title }

    إذا كنتم أنتم من فعل ذلك، فأكدوه هنا. الرابط صالح 14 يومًا.

    { $base }/kommentar/{ $token }

    إذا لم تكونوا أنتم، فلا يلزمكم فعل شيء، وسنحذف كل شيء.
mail-comment_shown-subject = تعليقكم ظاهر للجميع
mail-comment_shown-body =
    مرحبًا،

    يمكن للجميع الآن قراءة تعليقكم حول { $reference }: { $title }.

    إذا أردتم سحبه، فيمكنكم ذلك هنا:

    { $base }/kommentar/{ $token }
