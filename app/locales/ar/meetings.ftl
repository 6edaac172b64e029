# الجلسات; app/locales/de/meetings.ftl

## مجلسي

member-title = مجلسي
member-seat = تسجيل الدخول عن المقعد { $number }: { $label }
member-deputy = تسجيل الدخول نيابةً عن المقعد { $number }: { $label }
member-until = مدة العضوية حتى { $day }
member-no-seat = لا يرتبط بهذا الحساب أي مقعد اليوم. إذا لم يكن ذلك صحيحًا، فيُرجى إبلاغ المكتب.
member-runs = الجلسة جارية.
member-paused = الجلسة متوقفة مؤقتًا.
member-called = طُرح البند { $number }.
member-vote-open = التصويت مفتوح.
member-no-meeting = لم يُعلَن عن جلسة حاليًا. فور تحديد جلسة تجدونها هنا.
member-next = الجلسة القادمة
member-agenda = جدول الأعمال
member-agenda-later = يظهر جدول الأعمال هنا فور إرسال الدعوة.
member-public-page = الصفحة العامة للجلسة
member-hidden = غير علني
member-hidden-why = يُرجى إبقاء هذا البند بينكم.
member-paper = ما هو الموضوع
member-cost = التكلفة: { $cost }
member-fit = Rahmenplan (الخطة الإطارية): { $fit }
member-more = كل شيء عن هذا المشروع
member-without-vote = من دون تصويت
member-off = سُحب من جدول الأعمال: { $reason }
member-adjourned = أُجِّل. { $reason }
member-noted = أُخذ العلم به. { $note }
member-voted = { $votum }

## تأكيد الحضور

member-coming-title = هل ستحضرون؟
member-coming-why = يُرجى إخبارنا مبكرًا. إذا لم تتمكنوا من الحضور، ندعو من ينوب عنكم.
member-coming-yes = نعم، سأحضر
member-coming-no = لا، لا أستطيع الحضور
member-coming-said-yes = أكدتم حضوركم.
member-coming-said-no = اعتذرتم عن الحضور. أبلغنا من ينوب عنكم.
member-coming-change = تغيير الجواب

## تضارب المصالح

member-interest-title = هل يخصكم هذا الأمر شخصيًا؟
member-interest-why = المقصود: هل لكم أو لعائلتكم أو لجمعيتكم أو لجهة عملكم منفعة أو ضرر من ذلك؟ إذا شككتم، فمن الأفضل أن تقولوا ذلك.
member-interest-no = لا
member-interest-yes = نعم، أبلغ عن ذلك
member-interest-text = ما هو بالتحديد؟ تكفي جملة واحدة.
member-interest-send = إبلاغ
member-interest-said-no = قلتم في { $time }: لا، هذا لا يخصني.
member-interest-said-yes = أبلغتم: «{ $text }»
member-interest-later = يسري ذلك فور طرح البند. يمكنكم تغييره حتى ذلك الحين.
member-interest-recused = لديكم تضارب مصالح. لا تشاركون في التصويت.
member-interest-body = هذا ما قرره المجلس الاستشاري.
member-interest-change = تغيير الجواب
member-interest-back = سحب الإبلاغ

## التصويت

member-vote-title = التصويت
member-vote-legend = صوتكم
member-vote-step = 2. صوتكم
member-vote-cast = الإدلاء بالصوت
member-vote-change = تغيير الصوت
member-vote-choose = يُرجى اختيار نعم أو لا أو امتناع.
member-vote-counts = أدليتم بصوتكم: { $choice }. يُحسب مرة واحدة فقط.
member-vote-note-change = التصويت علني. يمكنكم تغيير صوتكم حتى تغلق رئاسة الجلسة التصويت.
member-vote-note-final = التصويت علني. الصوت الذي تدلون به يبقى كما هو.
member-vote-note-names = التصويت بالاسم: يذكر المحضر صوت كل مقعد.
member-vote-offline = لم يصل جواب. يُرجى الضغط على الزر مرة أخرى، وسيُحسب صوتكم مرة واحدة فقط.
member-vote-over = أُغلق هذا التصويت. رئاسة الجلسة تعلن النتيجة.
member-vote-stated = أُعلنت نتيجة هذا التصويت وهي نهائية.
member-vote-back = العودة إلى «مجلسي»
member-vote-done = أدليتم بصوتكم.
member-vote-changed = تغيّر صوتكم.
member-vote-again = تحديث

## المحضر

member-todo = مطلوب منكم
member-todo-none = لا يوجد شيء مطلوب الآن.
member-todo-vote = صوّتوا الآن
member-todo-coming = تأكيد حضور الجلسة رقم { $number } أو الاعتذار عنها
member-todo-minutes = قراءة محضر الجلسة رقم { $number }
member-todo-minutes-since = أُرسل في { $day }.
member-voten = ما آلت إليه توصياتكم (Voten)
member-minutes-title = محضر الجلسة رقم { $number }
member-minutes-whole = هذا هو المحضر الكامل. وهو للمجلس الاستشاري فقط.
member-minutes-head = البداية
member-minutes-corrected = تصحيح بتاريخ { $day }
member-minutes-object-title = هل هناك شيء غير صحيح؟
member-minutes-object-why = اكتبوا أي بند تقصدون وما هو الصحيح. المجلس الاستشاري يبتّ في ذلك.
member-minutes-object-text = اعتراضكم
member-minutes-object-send = إرسال الاعتراض
member-minutes-object-sent = وصل اعتراضكم. المجلس الاستشاري يبتّ فيه.
member-minutes-object-own = اعتراضكم: { $text }
member-minutes-object-open = لم يُبتّ فيه بعد.
member-minutes-object-decided = بُتّ فيه: { $decision }
member-said = حُفظ. شكرًا على جوابكم.

## الرسائل

mail-invitation-subject = دعوة: الجلسة رقم { $number }، { $body }
mail-invitation-body =
    مرحبًا { $name }،

    أنتم مدعوون إلى الجلسة رقم { $number }: { $body }.
    { $deputy ->
        [true] أنتم تنوبون عن المقعد { $seat }. يُرجى الحضور إذا دعوناكم.
       *[other] مقعدكم: { $seat }.
    }

    الموعد: { WHEN($starts_at) }
    المكان: { $place }

    { AGENDA($agenda) }
    { $noted ->
        [yes] {""}
    { $note }
       *[other] {""}
    }
    { $shortened ->
        [yes] مهلة الدعوة مختصرة. السبب: { $urgency }
       *[other] {""}
    }
    { $second ->
        [yes] هذه هي الجلسة الثانية حول هذه البنود. لذلك يمكن للمجلس الاستشاري أن يصوّت أيضًا بعدد أقل من الحاضرين، كما تنص القواعد.
       *[other] {""}
    }
    تأكيد الحضور أو الاعتذار: { $base }/mein-beirat

mail-deputy_called-subject = يُرجى الحضور: الجلسة رقم { $number }، { $body }
mail-deputy_called-body =
    مرحبًا { $name }،

    اعتذر صاحب المقعد { $seat } عن الحضور. يُرجى حضوركم نيابةً عنه في الجلسة رقم { $number }: { $body }.

    الموعد: { WHEN($starts_at) }
    المكان: { $place }

    جدول الأعمال وأوراق العمل: { $base }/mein-beirat

mail-meeting_cancelled-subject = أُلغيت: الجلسة رقم { $number }، { $body }
mail-meeting_cancelled-body =
    مرحبًا { $name }،

    أُلغيت الجلسة رقم { $number } المقررة في { WHEN($starts_at) }: { $body }.

    السبب: { $reason }

mail-minutes-subject = محضر الجلسة رقم { $number }، { $body }
mail-minutes-body =
    مرحبًا { $name }،

    وُقّع محضر الجلسة رقم { $number }: { $body }. يُرجى قراءته. إذا كان فيه شيء غير صحيح، يمكنكم كتابة اعتراض هناك.

    { $base }/mein-beirat/niederschrift/{ $meeting }
