# المساهمات; app/locales/de/participation.ftl

## كتابة مساهمة

write-title = اكتبوا مساهمة
write-lead = اكتبوا ببساطة. الأخطاء الإملائية ليست مهمة. يمكنكم الكتابة بأي لغة.
write-kind = ما نوعها؟
write-text = ماذا تريدون أن تقولوا؟
write-text-hint = يُرجى عدم ذكر أسماء أو عناوين أشخاص آخرين. بحد أقصى 2000 حرف.
write-place = أين ذلك؟
write-place-hint = شارع أو ساحة أو مكان معروف. إذا كان في كل مكان، فاكتبوا «في كل مكان».
write-heading = العنوان
write-heading-hint = إذا لم تكتبوا عنوانًا، نأخذ بداية نصّكم.
write-contact = كيف نردّ عليكم؟
write-contact-mail = بالبريد الإلكتروني
write-contact-phone = بالهاتف
write-contact-letter = برسالة بريدية
write-contact-code = لا حاجة إلى رد
write-contact-code-line = تحصلون على رمز للمتابعة وتنظرون بأنفسكم.
write-email = عنوان بريدكم الإلكتروني
write-email-hint = فقط إذا أردتم الرد بالبريد الإلكتروني. نرسل رابطًا تؤكدون به العنوان.
write-phone = رقم هاتفكم
write-phone-hint = فقط إذا أردتم أن نتصل بكم.
write-letter = عنوانكم البريدي
write-letter-hint = فقط إذا أردتم رسالة بريدية. الشارع ورقم المنزل والرمز البريدي والمدينة.
write-name = اسمكم
write-name-hint = يبقى اسمكم في المكتب، إلا إذا سمحتم بنشره في السؤال التالي.
write-shown = ماذا يرى الجميع عنكم؟
write-shown-nothing = لا شيء
write-shown-name = اسمي
write-shown-pseudonym = اسمًا آخر
write-pseudonym = اسم آخر
write-pseudonym-hint = فقط إذا أردتم أن يرى الجميع اسمًا آخر. يُسمح باسم مستعار.
write-consent = يجوز للمكتب أن يحفظ بياناتي من أجل الرد.
write-consent-line = ضروري إذا ذكرتم اسمًا أو وسيلة اتصال. نحذف ما لم يعد لازمًا.
write-privacy = ماذا يحدث لبياناتي؟
write-public = لا يُنشر إلا النوع والعنوان والنص والمكان والصور التي وافقنا على نشرها، واسم إذا أردتم ذلك. وذلك فقط بعد أن نقرأ المساهمة.
write-send = إرسال المساهمة
write-check = هل هذا موجود من قبل؟ انظروا
write-cancel = إلغاء
write-next = وماذا بعد؟
write-next-writing = أنتم تكتبون
write-next-writing-when = نحو دقيقتين
write-next-here = أنتم هنا
write-next-received = وصلت
write-next-received-when = فورًا، مع رقم ورمز للمتابعة
write-next-read = قُرئت ونُشرت
write-next-read-when = خلال 3 أيام عمل على الأكثر
write-next-answered = أُجيب عنها أو أصبحت مشروعًا
write-next-answered-when = ستعرفون ذلك في كل الأحوال.
write-next-todo = (لم يحن بعد)
write-talk = هل تفضّلون الحديث؟
write-talk-text = نكتب لكم: { $office }، { $street }، أو بالهاتف.
write-call = اتصلوا: { $phone }

## المسودة

draft-kept = يبقى نصّكم على هذا الجهاز إلى أن ترسلوه. لا يراه أحد غيركم.
draft-forget = حذف المسودة
draft-forgotten = حُذفت المسودة. لم يعد هذا الجهاز يحتفظ بشيء.

## مساهمات مشابهة

similar-title = هذا ما قاله آخرون من قبل
similar-lead = هل ما تريدونه بينها؟ يمكنكم الإرسال رغم ذلك. كل صوت مهم.
similar-none = لم نجد بعد مساهمة حول هذا.

## تأكيد الوصول

receipt-title = وصلت مساهمتكم
receipt-lead = شكرًا. يُرجى الاحتفاظ بالرقم والرمز، مثلًا بصورة أو بطباعة هذه الصفحة.
receipt-what = { $kind }: { $title }
receipt-reference = رقم المعاملة
receipt-reference-hint = يمكن للجميع معرفة الرقم.
receipt-code = رمز المتابعة
receipt-code-hint = الرمز لكم وحدكم. به تقرؤون مساهمتكم أو تكملونها أو تسحبونها. لا يمكننا ذكره مرة أخرى.
receipt-qr = صورة فيها رابط مساهمتكم
receipt-qr-caption = افتحوها بالكاميرا
receipt-address = أدخلوا الرمز في هذا العنوان:
receipt-cut = قُصّوا هنا واحتفظوا بها
receipt-confirm = يُرجى تأكيد عنوانكم: أرسلنا رابطًا إلى { $address }. وهو صالح 14 يومًا. مساهمتكم عندنا حتى من دون ذلك.
receipt-next = الخطوات القادمة
receipt-next-read = نقرأ مساهمتكم في موعد أقصاه { $day }.
receipt-next-ask = إذا كان لدينا سؤال، نسألكم.
receipt-next-publish = بعد ذلك تُنشر في هذا الموقع من دون بيانات الاتصال بكم.
receipt-next-answer = تحصلون على رد، أو تصبح مساهمتكم مشروعًا.
receipt-watch = انظروا إليها الآن
receipt-list = قراءة كل المساهمات

## المتابعة

follow-title = متابعة مساهمة
follow-lead = برقم المعاملة ترون ما هو منشور. وبرمز المتابعة ترون كل شيء عن مساهمتكم.
follow-field = رقم المعاملة أو رمز المتابعة
follow-field-hint = مثلًا { $reference } أو الأحرف في مجموعات من أربعة
follow-go = انظروا
follow-hidden = لا يوجد شيء منشور لهذا الرقم. إذا كانت مساهمتكم، فأدخلوا رمز المتابعة.
follow-empty = يُرجى إدخال رقم المعاملة أو رمز المتابعة. شكل الرقم: { $reference }.
follow-neither = هذا ليس رقم معاملة ولا رمز متابعة. شكل الرقم: { $reference }. الرمز موجود في التأكيد الذي حصلتم عليه.
follow-emptied = من أجل الأمان أصبح الحقل فارغًا. يُرجى كتابة الأحرف مرة أخرى.
follow-lost = هل فقدتم الرمز؟ اسألوا في المكتب. نجد مساهمتكم، لكن الرمز يبقى سريًا.

## مساهمتي

own-only-you = لا يرى هذه الصفحة إلا أنتم والمكتب.
own-way = طريق مساهمتكم
own-next = الخطوة القادمة
own-next-received = نقرأ مساهمتكم في موعد أقصاه { $day }.
own-next-queried = ننتظر جوابكم حتى { $day }.
own-next-published = نخبركم في موعد أقصاه { $day } بما آلت إليه مساهمتكم.
own-next-objected = يبتّ في الأمر في موعد أقصاه { $day } شخص لم يشارك فيه من قبل.
own-next-forwarded = ننتظر رد الجهة الأخرى حتى { $day }. ونتابع الأمر معها.
own-next-adopted = مساهمتكم جزء من مشروع. تجدون في صفحة المشروع ما يجري بعد ذلك.
own-next-none = لم يبقَ شيء مفتوح هنا.
own-text = نصّكم
own-public-text = هكذا يراها الجميع
own-unpublished = لا يراها بعد أحد غيركم وغير المكتب.
own-taken-back = لم يعد يراها أحد غيركم وغير المكتب.
own-facts = معلومات
own-place = المكان
own-received = تاريخ الوصول
own-channel = طريقة الوصول
own-contact = الرد
own-name = الاسم
own-contact-mail = بالبريد الإلكتروني
own-contact-phone = بالهاتف
own-contact-letter = برسالة بريدية
own-contact-code = لا حاجة إلى رد، تتابعون بأنفسكم
own-unconfirmed = بريدكم الإلكتروني غير مؤكَّد بعد. يُرجى استخدام الرابط الموجود في رسالتنا.
own-answer = ردّنا
own-reason = لماذا
own-measures = أصبحت مشروعًا
own-merged = دُمجت
own-merged-with = مساهمتكم تقول ما تقوله هذه المساهمة، وتتابع الطريق معها:
own-merged-hidden = دُمجت مساهمتكم مع مساهمة أخرى.
own-part = فصل المساهمتين
own-part-line = إذا أردتم أن تبقى مساهمتكم مستقلة، نفصلها فورًا. لا حاجة إلى ذكر سبب.
own-queries = أسئلتنا
own-asked = سألناكم في { $day }
own-asked-answer = جوابكم بتاريخ { $day }
own-asked-lapsed = لم يصل جواب حتى اليوم المتفق عليه.
own-reply = جوابكم
own-reply-send = إرسال الجواب
own-additions = ما أضفتموه
own-addition-unread = لم يُقرأ بعد
own-addition-shown = منشور
own-addition-kept = قُرئ ويبقى في المكتب
own-addition-taken-back = سُحب
own-add = إضافة شيء
own-add-hint = نقرؤه قبل أن يراه الآخرون.
own-add-send = إرسال الإضافة
own-objections = اعتراضكم
own-objection-open = قُدّم في { $day }. يدرسه شخص آخر.
own-objection-upheld = في { $day } تبيّن لنا أن الحق معكم.
own-objection-rejected = في { $day } تقرر إبقاء الأمر كما هو.
own-object = تقديم اعتراض
own-object-hint = ذلك ممكن حتى { $day }. تكفي ضغطة واحدة، ولا حاجة إلى ذكر سبب. يبتّ فيه خلال شهر شخص غير الذي بتّ من قبل.
own-object-send = إرسال الاعتراض
own-withdraw = سحب المساهمة
own-withdraw-line = عندها لن يراها أحد. نحذف الاسم وبيانات الاتصال فورًا. لا يمكن التراجع عن ذلك.
own-withdraw-adopted-line = أصبحت مساهمتكم جزءًا من مشروع. نحذف الاسم وبيانات الاتصال ونسجّل أنكم سحبتموها. يبقى النص مع المشروع.
own-withdraw-send = نعم، أسحبها
own-withdrawn-marked = سحبتم هذه المساهمة في { $day }. حُذف الاسم وبيانات الاتصال.
own-public-page = الصفحة العامة لهذه المساهمة
own-done-reply = شكرًا، وصل جوابكم. نتابع القراءة.
own-done-add = شكرًا، وصلت إضافتكم. نقرؤها قبل أن يراها الآخرون.
own-done-object = وصل اعتراضكم. يبتّ فيه شخص غير الذي بتّ من قبل.
own-done-withdraw = سُحبت مساهمتكم.
own-done-withdraw-marked = حُذف الاسم وبيانات الاتصال. ويُذكر في صفحة المشروع أن المساهمة سُحبت.
own-done-merge-yes = شكرًا. سجّلنا موافقتكم.
own-done-merge-no = تبقى مساهمتكم مستقلة. سجّلنا ذلك.
own-done-part = أصبحت مساهمتكم مستقلة من جديد.

## تأكيد البريد الإلكتروني

address-title = تأكيد العنوان
address-lead = اضغطوا على الزر لنرسل إلى هذا العنوان الرسائل المتعلقة بمساهمتكم.
address-go = تأكيد العنوان
address-done-title = تم تأكيد العنوان
address-done = شكرًا. الرسائل المتعلقة بالمساهمة { $reference } تصل الآن إلى هذا العنوان.
address-over-title = هذا الرابط لم يعد صالحًا
address-over = ربما تم تأكيد العنوان من قبل، أو مضى أكثر من 14 يومًا. مساهمتكم عندنا. تتابعونها برمز المتابعة.

## كل المساهمات

contributions-title = المساهمات
contributions-lead = { $n ->
    [zero] لم يكتب أحد شيئًا هنا بعد.
    [one] مساهمة واحدة من الحي، وما آلت إليه.
    [two] مساهمتان من الحي، وما آلتا إليه.
    [few] { $n } مساهمات من الحي، وما آلت إليه.
   *[other] { $n } مساهمة من الحي، وما آلت إليه.
}
contributions-filter = تصفية المساهمات
contributions-search = كلمة البحث
contributions-kind = النوع
contributions-kind-all = كل الأنواع
contributions-stage = الحالة
contributions-stage-all = كل الحالات
contributions-show = عرض
contributions-option = { $name } ({ $n })
contributions-found = { $n ->
    [zero] لا توجد مساهمة حول هذا.
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $n } مساهمات
   *[other] { $n } مساهمة
}
contributions-none = لم نجد شيئًا بهذه المعلومات. ربما تساعد كلمة أخرى أو شروط أقل.
contributions-none-yet = لا توجد مساهمة بعد. قد تكون الأولى منكم.
contributions-all = عرض كل المساهمات
contributions-not-taken-up = لم يؤخذ بها

## مساهمة واحدة

contribution-way = طريق هذه المساهمة
contribution-by = من { $name }
contribution-received = وصلت في { $day }
contribution-answer = الرد
contribution-not-taken-up = لماذا لم يؤخذ بها
contribution-answer-from = الرد من: { $office }
contribution-forwarded = حُوّلت إلى: { $office }
contribution-additions = إضافات
contribution-measures = ما آلت إليه
contribution-taken-over = ما أُخذ منها: { $text }
contribution-merged-into = دُمجت
contribution-merged-into-line = هذه المساهمة تقول ما تقوله مساهمة أخرى، وتتابع الطريق معها:
split-into = قُسّمت إلى
split-from = نشأت من
own-split-line = تضمنت مساهمتكم عدة مواضيع. كل موضوع يتابع الطريق الآن بشكل مستقل. رمز المتابعة يفتحها كلها.
own-together = هكذا نتابع معًا

merge-title = هل نتابع معًا؟
merge-lead = مساهمتان تقولان الشيء نفسه. نود أن تتابعا الطريق معًا. تبقى كلتاهما، وتبقون مشاركين.
merge-done = تتابع هاتان المساهمتان الطريق معًا. يمكنكم إلغاء ذلك في أي وقت. لا حاجة إلى ذكر سبب.
merge-apart = هاتان المساهمتان لا تتابعان الطريق معًا.
merge-own = مساهمتكم
merge-other = المساهمة الأخرى
merge-until = لديكم وقت للتفكير حتى { $day }. إذا لم تقولوا شيئًا، نفترض أنكم موافقون.
merge-said-yes = أبديتم موافقتكم.
merge-said-no = أبديتم عدم موافقتكم.
merge-yes = أوافق
merge-no = أريد أن تبقى مساهمتي مستقلة
merge-over-title = لم يعد هذا الرابط يفتح شيئًا
merge-over = برمز المتابعة ترون مساهمتكم ويمكنكم الجواب هناك.

contribution-merged-from = مساهمات أخرى قالت الشيء نفسه
contribution-next = نخبركم في موعد أقصاه { $day } بما آلت إليه هذه المساهمة.
contribution-late = أردنا أن نخبركم في موعد أقصاه { $day } بما آلت إليه. تأخرنا عن ذلك، وسنتداركه.
contribution-withdrawn = من كتب هذه المساهمة سحبها في هذه الأثناء. يبقى النص لأنه جزء من مشروع.
contribution-redacted = حيث ترون ▮▮▮ أخرجنا معلومات عن أشخاص آخرين.
contribution-history = كل ما حدث حتى الآن
contribution-own = هل هذه مساهمتكم؟ برمز المتابعة ترون أكثر.
contribution-write = أريد أن أقول شيئًا أيضًا

## رأي جهة من دون حساب

office-title = إبداء الرأي
office-lead = مرحبًا، { $office }. يطلب منكم مكتب الحي ردًا قصيرًا. لا تحتاجون إلى حساب.
office-question = السؤال الموجه إليكم
office-due = يُرجى الرد في موعد أقصاه { $day }.
office-contribution = المساهمة
office-kind = جوابكم
office-kind-answer = نردّ نحن
office-kind-answer-line = يصل ردّكم إلى الشخص الذي كتب. إذا كانت المساهمة منشورة، فيظهر الرد عندها.
office-kind-not-ours = هذا ليس من اختصاصنا
office-kind-not-ours-line = عندها يتولى مكتب الحي الأمر من جديد. يُرجى ذكر السبب باختصار.
office-reply = ردّكم
office-reply-hint = بحد أقصى 2000 حرف، بلغة يفهمها الجميع.
office-send = إرسال الرد
office-done = شكرًا، وصل ردّكم. بهذا أدى الرابط غرضه.
office-answered = ردّكم على هذه المساهمة موجود عندنا، بتاريخ { $day }.
office-closed = تولى مكتب الحي المساهمة من جديد. لا يلزمكم فعل شيء بعد الآن.
office-over-title = هذا الرابط لم يعد صالحًا
office-over = انتهت المهلة منذ وقت طويل، أو سُحبت المساهمة. يساعدكم مكتب الحي إذا كان لديكم سؤال.

## رسائل إلى أصحاب المساهمات

mail-confirm_address-subject = يُرجى تأكيد عنوانكم (المساهمة { $reference })
mail-confirm_address-body =
    مرحبًا،

    كتب شخص مساهمة باستخدام هذا البريد الإلكتروني. رقمها { $reference }.
    إذا كنتم أنتم من كتبها، فيُرجى تأكيد العنوان. الرابط صالح 14 يومًا.

    { $base }/adresse/{ $token }

    إذا لم تكونوا أنتم، فلا يلزمكم فعل شيء. نحذف العنوان بعد 14 يومًا.

mail-contribution_published-subject = نُشرت مساهمتكم { $reference }
mail-contribution_published-body =
    مرحبًا،

    قرأنا مساهمتكم «{ $title }». يمكن للجميع الآن قراءتها:

    { $base }/beitraege/{ $reference }

    بعد ذلك نخبركم بما آلت إليه.

mail-contribution_withdrawn_for-subject = سُحبت مساهمتكم { $reference }
mail-contribution_withdrawn_for-body =
    مرحبًا،

    سحب المكتب مساهمتكم «{ $title }» نيابةً عنكم. المسجّل عندنا في هذا الشأن: { $heard }

    لم يعد أحد يقرؤها. حذفنا اسمكم وعنوانكم.

    إذا لم تكونوا تريدون ذلك، فيُرجى التواصل معنا فورًا.

mail-contribution_asked-subject = سؤال حول مساهمتكم { $reference }
mail-contribution_asked-body =
    مرحبًا،

    لدينا سؤال حول مساهمتكم «{ $title }»:

    { $question }

    يُرجى الجواب في موعد أقصاه { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }يمكنكم ذلك بهذا الرابط: { $base }/rueckfrage/{ $token }
    }

    ويمكنكم ذلك أيضًا برمز المتابعة هنا: { $base }/verfolgen

    كما يمكنكم الاتصال بنا. إذا لم يصل جواب، نتابع بما نعرفه.

mail-contribution_asked_again-subject = سؤالنا مرة أخرى حول مساهمتكم { $reference }
mail-contribution_asked_again-body =
    مرحبًا،

    سألناكم شيئًا حول مساهمتكم «{ $title }»:

    { $question }

    ننتظر جوابكم حتى { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }تجيبون بهذا الرابط: { $base }/rueckfrage/{ $token }
    }

    إذا كنتم قد أجبتم من قبل، فكل شيء على ما يرام. إذا لم يصل جواب، نتابع بما نعرفه.

mail-contribution_withheld-subject = مساهمتكم { $reference } لن تُنشر
mail-contribution_withheld-body =
    مرحبًا،

    لا يمكننا نشر مساهمتكم «{ $title }». السبب: { $reason ->
        [personal_data] { withhold-personal-data-sentence }
        [insult] { withhold-insult-sentence }
        [unlawful] { withhold-unlawful-sentence }
        [advertising] { withhold-advertising-sentence }
        [not_the_quarter] { withhold-not-the-quarter-sentence }
        [unintelligible] { withhold-unintelligible-sentence }
       *[other] انظروا أدناه.
    }

    { $note }

    درس ذلك شخصان. هل لكم رأي آخر؟ يمكنكم تقديم اعتراض حتى { DAY($until) }. عندها يبتّ في الأمر شخص لم يشارك فيه من قبل. يمكنكم ذلك برمز المتابعة هنا، أو بالهاتف:

    { $base }/verfolgen

mail-contribution_not_taken_up-subject = رد على مساهمتكم { $reference }
mail-contribution_not_taken_up-body =
    مرحبًا،

    شكرًا على مساهمتكم «{ $title }». درسناها ولن نأخذ بها. السبب: { $reason ->
        [law] { refusal-law-sentence }
        [technical] { refusal-technical-sentence }
        [owner] { refusal-owner-sentence }
        [cost] { refusal-cost-sentence }
        [plan] { refusal-plan-sentence }
        [exists] { refusal-exists-sentence }
        [other_body] { refusal-other-body-sentence }
       *[other] انظروا أدناه.
    }

    { $note }

    قرر ذلك شخصان. هل لكم رأي آخر؟ يمكنكم تقديم اعتراض حتى { DAY($until) }. عندها يبتّ في الأمر شخص لم يشارك فيه من قبل. يمكنكم ذلك برمز المتابعة هنا، أو بالهاتف:

    { $base }/verfolgen

mail-contribution_answered-subject = رد على مساهمتكم { $reference }
mail-contribution_answered-body =
    مرحبًا،

    شكرًا على مساهمتكم «{ $title }». هذا هو الرد:

    { $answer }

    ترون كل شيء عن مساهمتكم برمز المتابعة:

    { $base }/verfolgen

mail-contribution_forwarded-subject = حُوّلت مساهمتكم { $reference }
mail-contribution_forwarded-body =
    مرحبًا،

    مساهمتكم «{ $title }» من اختصاص جهة أخرى. حوّلناها إلى: { $office }.
    فور أن تردّ تلك الجهة، نخبركم.

mail-contribution_unmerged-subject = مساهمتكم { $reference } مستقلة من جديد
mail-contribution_unmerged-body =
    مرحبًا،

    كانت مساهمتكم «{ $title }» مدمجة مع مساهمة أخرى. لم تعد الأخرى منشورة.
    لذلك أصبحت مساهمتكم مستقلة من جديد. لا يلزمكم فعل شيء.

mail-merge_proposed-subject = مساهمتكم { $reference }: هل نتابع معًا؟
mail-merge_proposed-body =
    مرحبًا،

    مساهمتكم «{ $title }» والمساهمة «{ $with_title }» ({ $with }) تقولان الشيء نفسه. نود أن تتابعا الطريق معًا. تبقى كلتاهما، وتبقون مشاركين.

    هل توافقون؟ يمكنكم الجواب هنا:

    { $base }/zusammenfuehren/{ $token }

    إذا لم نسمع منكم شيئًا حتى { DAY($until) }، نفترض أنكم موافقون. ويمكنكم إلغاء ذلك بعدها أيضًا في أي وقت.

mail-merge_asked-subject = مساهمتكم { $reference }: هل نتابع معًا؟
mail-merge_asked-body =
    مرحبًا،

    مساهمتكم «{ $title }» والمساهمة «{ $with_title }» ({ $with }) تقولان الشيء نفسه. نود أن تتابعا الطريق معًا. تبقى كلتاهما، وتبقون مشاركين.

    هل توافقون؟ أخبرونا، أو أجيبوا برمز المتابعة:

    { $base }/verfolgen

    إذا لم نسمع منكم شيئًا حتى { DAY($until) }، نفترض أنكم موافقون. ويمكنكم إلغاء ذلك بعدها أيضًا في أي وقت.

mail-merge_declined-subject = مساهمتكم { $reference } تبقى مستقلة
mail-merge_declined-body =
    مرحبًا،

    كان من المقترح أن تتابع مساهمتكم «{ $title }» الطريق مع مساهمة أخرى. لكن أحد الأشخاص لم يوافق. لذلك تبقى كل مساهمة مستقلة، كما كانت تمامًا. لا يلزمكم فعل شيء.

mail-contribution_split-subject = قُسّمت مساهمتكم { $reference }
mail-contribution_split-body =
    مرحبًا،

    تضمنت مساهمتكم «{ $title }» عدة مواضيع. حتى لا يضيع أي منها، يتابع كل موضوع الطريق الآن بشكل مستقل: { $parts }.

    برمز المتابعة ترونها كلها:

    { $base }/verfolgen

mail-contribution_merged-subject = مساهمتكم { $reference } تتابع الطريق مع مساهمة أخرى
mail-contribution_merged-body =
    مرحبًا،

    مساهمتكم «{ $title }» تقول ما تقوله «{ $into_title }» ({ $into }). تتابع الاثنتان الطريق معًا. تبقى مساهمتكم وتُحسب.

    هل تريدون أن تبقى مساهمتكم مستقلة؟ برمز المتابعة تفصلونها في أي وقت.

    { $base }/verfolgen

mail-contribution_adopted-subject = مساهمتكم { $reference } تصبح مشروعًا
mail-contribution_adopted-body =
    مرحبًا،

    مساهمتكم «{ $title }» تصبح مشروعًا: «{ $measure_title }» ({ $measure }).

    ما أخذناه منها وما لم نأخذه: { $taken_over }

    تقرؤون هنا كيف نتابع:

    { $base }/projekte/{ $measure }

mail-objection_upheld-subject = اعتراضكم بشأن { $reference }: تبيّن أن الحق معكم
mail-objection_upheld-body =
    مرحبًا،

    درسنا اعتراضكم بشأن المساهمة «{ $title }». الحق معكم. نقرأ المساهمة من جديد.

    { $note }

mail-objection_rejected-subject = اعتراضكم بشأن { $reference }: يبقى الأمر كما هو
mail-objection_rejected-body =
    مرحبًا،

    درس اعتراضكم بشأن المساهمة «{ $title }» شخص لم يشارك في الأمر من قبل. يبقى الأمر كما تقرر.

    { $note }

## رسالة إلى جهة أخرى

mail-forwarded-subject = طلب رد: المساهمة { $reference } من الحي
mail-forwarded-body =
    مرحبًا،

    وصلتنا مساهمة نحتاج فيها إلى ردّكم: «{ $title }» ({ $reference }).

    { $question }

    يُرجى الرد في موعد أقصاه { DAY($until) }. يكفي هذا الرابط، ولا تحتاجون إلى حساب:

    { $base }/stellungnahme/{ $token }

mail-forwarded_again-subject = تذكير: طلب رد على المساهمة { $reference }
mail-forwarded_again-body =
    مرحبًا،

    ما زلنا ننتظر ردّكم على المساهمة «{ $title }» ({ $reference }). كان موعد الرد { DAY($until) }. سؤالنا:

    { $question }

    بهذا الرابط تردّون، ولا تحتاجون إلى حساب. إذا لم يكن هذا من اختصاصكم، فتكفي لذلك ضغطة واحدة أيضًا:

    { $base }/stellungnahme/{ $token }

mail-forwarding_silent-subject = لا رد: { $reference } عند { $office } (عدد الأيام: { $days })
mail-forwarding_silent-body =
    مرحبًا،

    ما زالت المساهمة «{ $title }» ({ $reference }) من دون رد عند: { $office }. عدد الأيام حتى الآن: { $days }. أرسلنا تذكيرًا عدة مرات.

    الاتصال أو استعادة المساهمة أو سؤال جهة أخرى، كل ذلك ممكن هنا:

    { $base }/arbeitsplatz/beitraege/{ $id }

## الجواب عن سؤال (رابط من الرسالة)

asked-title = سؤالنا إليكم
asked-lead = الموضوع مساهمتكم «{ $title }».
asked-question = نود أن نعرف
asked-until = يُرجى الجواب في موعد أقصاه { $day }.
asked-answer = جوابكم
asked-send = إرسال الجواب
asked-done-title = شكرًا على جوابكم
asked-done = وصل جوابكم. نتابع العمل الآن.
asked-closed = سبقت الإجابة عن هذا السؤال، أو تابعنا من دون جواب. هل تودون قول شيء آخر؟ برمز المتابعة يمكنكم إكمال مساهمتكم.
asked-over-title = هذا الرابط لم يعد صالحًا
asked-over = الرابط قديم أو غير كامل. برمز المتابعة تتابعون قراءة مساهمتكم.

## كم يستغرق الأمر، وما هو متوقف

checking-time = دراسة المساهمة تستغرق حاليًا نحو { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
contribution-silent = منذ { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} عند: { $office }. كان موعد الرد { $day }. وقد استفسرنا عنه.
standstill-title = ما هو متوقف الآن
standstill-lead = هنا مساهمات ومشاريع مضى على موعدها المحدد أكثر من { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. نواصل السؤال إلى أن يتحرك الأمر.
standstill-none = لا شيء متوقف حاليًا.
standstill-since = منذ { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} في الخطوة نفسها. كان الموعد المحدد { $day }.
standstill-at = الأمر عند: { $office }
standstill-link = ما هو متوقف الآن
