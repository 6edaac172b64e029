# البلاغات: إبلاغ عن شيء منشور لا ينبغي أن يكون هناك; app/locales/de/reports.ftl

report-title = الإبلاغ عن شيء
report-lead = هل ترون أن شيئًا ما لا ينبغي أن يُنشر هنا؟ أخبرونا. لا تحتاجون إلى حساب.
report-emergency = إذا كان هناك شخص في خطر، فاتصلوا بالشرطة: 110.
report-about = الرقم
report-about-hint = رقم المساهمة أو المشروع. شكله: DH-2026-00012.
report-reason = ما المشكلة؟
report-text = ما الذي لا ينبغي أن يكون هناك بالتحديد، ولماذا؟
report-text-hint = تكفي جملتان. يُرجى ذكر الموضع.
report-email = البريد الإلكتروني من أجل الرد
report-email-hint = من دون بريد إلكتروني، تعرفون النتيجة بواسطة الرمز.
report-send = إرسال البلاغ
report-link = الإبلاغ عن شيء

report-reason-unlawful = شيء ممنوع
report-reason-unlawful-line = مثلًا تحريض أو تهديد أو دعوة إلى العنف
report-reason-personal-data = معلومات خاصة
report-reason-personal-data-line = أسماء أو عناوين أو أرقام هواتف أو وجوه أو لوحات سيارات
report-reason-insult = إهانة
report-reason-insult-line = شتم شخص أو السخرية منه
report-reason-other = شيء آخر
report-reason-other-line = مثلًا إعلان تجاري أو مكان غير صحيح

report-done-title = وصل بلاغكم
report-done-lead = شكرًا. ندرس بلاغكم عن «{ $title }» ونبتّ فيه في موعد أقصاه { $day }.
report-confirm = يُرجى تأكيد عنوانكم: أرسلنا رابطًا إلى { $address }. وهو صالح 14 يومًا. بلاغكم عندنا حتى من دون ذلك.
report-number = رقم بلاغكم
report-code-hint = بهذا الرمز تعرفون النتيجة. لا يمكننا ذكره مرة أخرى.
report-watch = انظروا إليه الآن

report-status-title = البلاغ { $reference }
report-status-about = الموضوع «{ $title }».
report-status-came = وصل في { $day }
report-status-open = ما زلنا ندرس بلاغكم. نبتّ فيه في موعد أقصاه { $day }.
report-status-upheld = تبيّن أن الحق معكم
report-status-rejected = يبقى الأمر كما هو

report-address-lead = هل هذا عنوانكم؟ عندها نرسل إليه نتيجة بلاغكم.
report-address-done = شكرًا. ستصل نتيجة بلاغكم { $reference } إلى هذا العنوان.
report-address-over = هذا الرابط مستخدم من قبل أو قديم. بلاغكم عندنا رغم ذلك. بالرمز تعرفون النتيجة.

## الرسائل

mail-report_received-subject = وصل بلاغكم { $reference }
mail-report_received-body =
    مرحبًا،

    وصلنا بلاغ عن «{ $title }». رقمه { $reference }. ندرسه ونبتّ فيه في موعد أقصاه { DAY($until) }.

    إذا أردتم أن نرسل النتيجة إلى هذا العنوان، فيُرجى تأكيده. الرابط صالح 14 يومًا.

    { $base }/meldung/{ $token }

    إذا لم تكونوا أنتم من أبلغ، فلا يلزمكم فعل شيء. نحذف العنوان بعد 14 يومًا.

mail-report_upheld-subject = بلاغكم { $reference }: تبيّن أن الحق معكم
mail-report_upheld-body =
    مرحبًا،

    درسنا بلاغكم عن «{ $title }». الحق معكم.

    { $note }

    شكرًا لأنكم أخبرتمونا.

mail-report_rejected-subject = بلاغكم { $reference }: يبقى الأمر كما هو
mail-report_rejected-body =
    مرحبًا،

    درسنا بلاغكم عن «{ $title }». يبقى الأمر كما هو.

    { $note }

    إذا كان لكم رأي آخر، فيُرجى الاتصال بنا أو الرد على هذه الرسالة.

mail-report_without_effect-subject = أُبلغ عن مساهمتكم { $reference }: وهي باقية
mail-report_without_effect-body =
    مرحبًا،

    أبلغ شخص عن مساهمتكم «{ $title }». درسنا الأمر. تبقى مساهمتكم كما هي.

    { $note }

    لا يلزمكم فعل شيء.
report-address-title = تأكيد العنوان للرد على بلاغكم
