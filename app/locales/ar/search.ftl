# البحث; app/locales/de/search.ftl

search-title = البحث
search-lead = هنا تجدون كل ما هو منشور: المساهمات والمشاريع وأوراق العمل والجلسات والخطة الإطارية (Rahmenplan).
search-field = عمَّ تبحثون؟
search-field-hint = تكفي بضع كلمات. للبحث عن عبارة بعينها، ضعوها بين علامتي اقتباس، مثلًا: { "\u2066" }„neue Bank“{ "\u2069" }
search-what = أين؟
search-what-all = في كل مكان
search-what-contributions = في المساهمات
search-what-projects = في المشاريع وأوراق العمل
search-what-meetings = في الجلسات
search-what-plan = في الخطة الإطارية (Rahmenplan)
search-go = بحث
search-count =
    { $n ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $n } نتائج
       *[other] { $n } نتيجة
    } لـ: { $query }
search-many = أكثر من { $n } نتيجة لـ: { $query }. بكلمة إضافية يقلّ العدد.
search-cut = قرأنا بداية سؤالكم فقط. تكفي عادةً ثماني كلمات.
search-loose = لم نجد هذا النص بعينه. هذه نتائج قريبة منه:
search-meant = هل تقصدون
search-none = لا يوجد شيء هنا حول هذا بعد. قد يساعدكم ما يلي:
search-none-shorter = استخدام كلمات أقل
search-none-other = تجربة كلمة أخرى للمعنى نفسه
search-none-everywhere = البحث في كل مكان
search-none-write = إذا لم يقل أحد ذلك بعد، فاكتبوا إلينا.
search-contribution = مساهمة
search-measure = مشروع
search-paper = ورقة عمل
search-plan = Rahmenplan (الخطة الإطارية)
search-meeting = جلسة
search-agenda-item = بند من جدول الأعمال
