# الجلسات؛ app/locales/de/agenda.ftl

agenda-wall = شاشة القاعة
agenda-wall-title = الجلسة على شاشة القاعة
agenda-meetings = الجلسات
agenda-numbered = الجلسة رقم { $number }
agenda-of = الجلسة رقم { $number }، { $body }
agenda-no-board = لا يوجد هنا مجلس استشاري. متى وأين يمكنكم إبداء رأيكم:
agenda-no-board-link = المواعيد
agenda-about-board = عن المجلس
agenda-upcoming = الجلسات القادمة
agenda-past = ما جرى حتى الآن
agenda-none = لم يُعلن حاليًا عن أي جلسة.
agenda-who = من يجلس هناك ومن يمثّل؟
agenda-vacant = شاغر
agenda-seats = { $n ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $n } مقاعد
    [many] { $n } مقعدًا
   *[other] { $n } مقعد
}
agenda-present = { $n ->
    [one] مقعد واحد حاضر.
    [two] مقعدان حاضران.
    [few] { $n } مقاعد حاضرة.
    [many] { $n } مقعدًا حاضرًا.
   *[other] { $n } مقعد حاضر.
}
agenda-voice-or-decision = Votum أم Beschluss؟
agenda-votum = Votum (توصية)
agenda-votum-line = المجلس الاستشاري يبدي رأيه. إنه يوصي فقط.
agenda-decision = Beschluss (قرار)
agenda-decision-line = صاحب القرار: { $council }. عندها فقط يصبح ساريًا. وقبل ذلك يُرفع الاقتراح إلى: { $administration }.
agenda-minutes-of = محضر الجلسة رقم { $number }
agenda-corrected = صُحِّح في { $day }. يمكن الاطلاع على النسختين في المكتب.
agenda-until = يبقى هنا حتى { $day }.
agenda-published = نُشر في { $day }. حُذفت الأسماء والبنود غير العلنية.
agenda-item = البند { $number }
agenda-item-titled = البند { $number }: { $title }
agenda-item-closed = البند { $number }، غير علني
agenda-closed-item = بند غير علني
agenda-closed-why = يتعلق الأمر هنا بأمور محمية، ولذلك يظهر الرقم فقط.
agenda-late = أُضيف بعد الدعوة
agenda-off = سُحب من جدول الأعمال
agenda-quoted = «{ $text }»
agenda-paper = ورقة العمل
agenda-today = وضعه اليوم:
agenda-easy = بالألمانية المبسطة (Leichte Sprache)
agenda-adjourned = مؤجَّل
agenda-noted = أُخذ العلم به
agenda-deliberated = قيد المناقشة الآن
agenda-votum-is = Votum: { $votum }
agenda-poll-open = التصويت جارٍ
agenda-poll-closed = انتهى التصويت ورئاسة الجلسة تعلن النتيجة
agenda-correction = تصحيح بتاريخ { $day }.
agenda-amended = غُيِّرت الصياغة أثناء الجلسة.
agenda-poll-count = التصويت جارٍ. وصل { $cast } من أصل { $of } صوتًا.
agenda-poll-closed-line = انتهى التصويت. رئاسة الجلسة تعلن النتيجة.
agenda-poll-stated = النتيجة نهائية.
agenda-title = جدول الأعمال
agenda-later = سيظهر جدول الأعمال هنا فور إرسال الدعوة.
agenda-about = عن الجلسة
agenda-ended = حتى { $clock }
agenda-came-of = حضر في البداية { $n } من أصل { $of } مقعدًا.
agenda-came = عدد المقاعد الحاضرة في البداية: { $n }.
agenda-demo = القواعد والمهل في هذه الصفحة أمثلة للعرض:
agenda-read-minutes = قراءة المحضر
agenda-second = تعود البنود في جلسة ثانية.
agenda-next = الجلسة القادمة
agenda-listen = يمكنكم الحضور والاستماع دون تسجيل.
