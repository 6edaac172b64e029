# البيانات في الاستمارات: ما الناقص وكيف يكون الشكل الصحيح; app/locales/de/problems.ftl

problem-missing = هذه المعلومة ما زالت ناقصة. يُرجى ملء الحقل.
problem-too-long = هذا طويل أكثر من اللازم. يُرجى الاختصار، والحد الأقصى لعدد الأحرف { $max }.
problem-too-short = ما زال هذا قصيرًا جدًا. يُرجى كتابة المزيد، والحد الأدنى لعدد الأحرف { $min }.
problem-unknown = لا نعرف هذه المعلومة هنا. يُرجى الاختيار من القائمة.
problem-not-an-address = تنقص في البريد الإلكتروني علامة @ أو الجزء الذي بعدها. شكله: name@beispiel.de
problem-not-a-date = هذا ليس تاريخًا يمكننا قراءته. شكل التاريخ: 17.12.2026.
problem-past = هذا اليوم مضى. يُرجى ذكر يوم قادم.
problem-future = هذا اليوم لم يأتِ بعد. يُرجى ذكر اليوم الحالي أو يوم قبله.
problem-not-a-number = لا يوجد هنا عدد صحيح بعد. شكله: 25.
problem-consent-needed = يُرجى وضع علامة الموافقة على حفظ هذه البيانات. أو اتركوا الاسم وبيانات الاتصال، فيكفي عندها رمز المتابعة.
problem-not-a-link = يبدأ الرابط بـ https:// ولا توجد فيه مسافات. شكله: https://www.beispiel.de/seite
problem-unreadable = في هذا الحقل أحرف لا تُرى. يُرجى كتابة هذا الموضع من جديد.
problem-twice = هذا مكتوب في حقل آخر. يُرجى كتابة شيء آخر هنا.
problem-choose-one = لم يُختَر شيء هنا بعد. يُرجى اختيار أحد الخيارات.
problem-contradiction = هاتان المعلومتان لا تتوافقان. يُرجى تغيير إحداهما.

## المساهمة

problem-text-missing = يُرجى كتابة الموضوع. تكفي جملة واحدة.
problem-title-missing = يُرجى كتابة عنوان قصير. مثلًا: ظلّ لملعب الأطفال.
problem-title-too-long = العنوان طويل أكثر من اللازم. يُرجى الاختصار، والحد الأقصى لعدد الأحرف { $max }. مكان التفاصيل هو النص.
problem-kind-choose = يُرجى اختيار ما تريدون قوله لنا: مثلًا فكرة أو أمنية أو سؤال.
problem-place-missing = يُرجى ذكر شارع أو ساحة. إذا كان في كل مكان، فاكتبوا «في كل مكان».
problem-contact-choose = يُرجى اختيار كيف يصلكم الرد.
problem-email-missing = يُرجى كتابة بريدكم الإلكتروني. شكله: name@beispiel.de
problem-phone-missing = يُرجى كتابة رقم هاتفكم مع رمز المنطقة. شكله: { "\u2066" }0123 456789{ "\u2069" }.
problem-letter-missing = يُرجى كتابة الشارع ورقم المنزل والرمز البريدي والمدينة.
problem-name-missing = يُرجى كتابة الاسم.
problem-password-missing = يُرجى إدخال كلمة المرور.
problem-password-too-short = يُرجى اختيار كلمة مرور أطول، والحد الأدنى لعدد الأحرف { $min }.
problem-about-unknown = لا يوجد هنا شيء منشور بهذا الرقم. يُرجى مقارنة الرقم، وشكله: DH-2026-00012.
problem-key-unknown = لم تصل الاستمارة كاملة. يُرجى إرسالها مرة أخرى.

## مكان العمل: المساهمة والمشروع

problem-meeting-taken = هناك جلسة مقررة لهذه الهيئة في هذا الوقت. يلزم اختيار يوم آخر أو ساعة أخرى.
problem-text-contradiction = يقول النص شيئًا غير ما أُرسل. يلزم وضع الأقواس فقط وترك الكلمات كما هي.
problem-question-missing = ينقص السؤال. تكفي جملة واحدة.
problem-target-missing = تنقص المساهمة الأخرى. يلزم إدخال رقمها أو اختيارها من القائمة.
problem-target-unknown = لا توجد مساهمة منشورة بهذا الرقم. شكل الرقم: DH-2026-00012.
problem-channel-choose = لم يُذكر بعد كيف وصلت المساهمة: بالهاتف أو في المكتب أو على الورق أو بالبريد الإلكتروني.
problem-decision-choose = ينقص البتّ: قبول الاعتراض أو الإبقاء على ما كان.
problem-confirmed-choose = لم يُؤكَّد بعد أن الشخص يريد ذلك. يلزم سؤاله ووضع العلامة.
problem-note-missing = تنقص الجملة التي يقرؤها الجميع. يلزم أن تُكتب باختصار: ماذا تقرر ولماذا.
problem-person-note-missing = تنقص الجملة الموجهة إلى الشخص. يلزم أن تُكتب باختصار: ما غير الممكن وماذا يستطيع أن يفعل.
problem-reason-choose = ينقص السبب من القائمة. يلزم اختيار السبب الأنسب.
problem-reason-missing = ينقص التعليل. تكفي جملة واحدة.
problem-contributions-choose = لم تُختَر مساهمة بعد. يلزم اختيار واحدة على الأقل.
problem-taken-over-missing = لم يُذكر بعد ما يؤخذ من المساهمة وما لا يؤخذ. تكفي جملة واحدة.
problem-origin-choose = ينقص مصدر المشروع: من الخطة الإطارية أو من مجموعة عمل أو من المدينة.
problem-origin-note-missing = لم يُذكر بعد أي خطة أو مجموعة عمل أو جهة بادرت إليه.
problem-summary-missing = ينقص الملخص. جملتان أو ثلاث جمل قصيرة للجميع.
problem-recommendations-choose = ينقص الإجراء الموصى به الذي يناسبه المشروع مباشرةً. يلزم اختيار واحد على الأقل.
problem-recommendations-contradiction = اختير إجراء موصى به، واختير معه «لا يناسب الخطة الإطارية». يلزم تغيير أحدهما.
problem-cost-planned-contradiction = المبلغ لا يوافق فئة التكلفة المختارة. يلزم تغيير المبلغ أو فئة التكلفة.
problem-eligibility-missing = لم يُذكر بعد هل يمكن دعم المشروع ماليًا ومن أين. تكفي جملة واحدة.
problem-land-owner-missing = لم يُذكر بعد لمن تعود ملكية الأرض أو المبنى.
problem-office-missing = تنقص الجهة المختصة. مثلًا: Grünflächenamt (دائرة المساحات الخضراء).
problem-easy-missing = ينقص الملخص باللغة السهلة. جملة قصيرة في كل سطر.
problem-wording-missing = ينقص النص الحرفي. يلزم إدخاله كلمة بكلمة.
problem-cost-missing = تنقص التكلفة ومصدر المال. تكفي جملة واحدة.
problem-alternatives-missing = تنقص البدائل الممكنة. إذا لم يكن هناك بديل، فيُكتب ذلك أيضًا.

## مكان العمل: خطوات المشروع

problem-date-missing = ينقص التاريخ. شكله: 17.12.2026.
problem-contact-missing = لم يُذكر بعد من يجيب هناك. يلزم إدخال اسم أو جهة.
problem-drucksache-missing = ينقص رقم الوثيقة الرسمية (Drucksache). تجدونه في الصفحة الأولى.
problem-document-missing = ينقص المستند المثبت. يلزم ذكر مستند أو إدخال رابط إلى نظام معلومات المجلس (Ratsinformationssystem).
problem-difference-missing = لم يُذكر بعد بماذا يختلف القرار عن التوصية (Votum). جملة يفهمها الجميع.
problem-organization-missing = تنقص الهيئة التي تناقش الأمر.
problem-granted-choose = تنقص النتيجة: تمت الموافقة على التمويل أو لم تتم.
problem-not-a-sum = ينقص مبلغ باليورو من دون سنتات. شكله: 86.000.
problem-rule-missing = تنقص قاعدة صندوق التصرف (Verfügungsfonds) التي تستند إليها الموافقة.
problem-funding-missing = لم يُذكر بعد من أي مصادر يأتي المال. تكفي جملة واحدة.
problem-approved-on-missing = ينقص تاريخ إشعار الموافقة (Bescheid). شكله: 17.12.2026.
problem-milestone-missing = لم يُذكر بعد ما وُعد به في الخطوة القادمة. يلزم إدخال خطوة واحدة على الأقل.
problem-milestone-on-missing = ينقص الموعد الذي وُعد بالإنجاز حتى حلوله. شكله: 17.12.2026.
problem-group-heard-missing = لم يُذكر بعد أي مجموعة عمل سُمع رأيها وماذا قالت.
problem-board-asks-choose = لا يتابَع ما أُخذ العلم به إلا إذا طلب المجلس الاستشاري ذلك. يلزم تأكيد طلب المجلس.
problem-proof-of-use-choose = ينقص إثبات صرف الأموال (Verwendungsnachweis). يلزم اختيار هل هو موجود أم غير مطلوب.
problem-effect-missing = ينقص أثر المشروع. جملة أو جملتان للجميع.

problem-outside = هذا المكان ليس في الحي. يُرجى اختيار مكان على الخريطة.
problem-corners = للمساحة من { $min } إلى { $max } زاوية.
problem-position-unknown = الخريطة لا تعرف هذا المكان. يُرجى اختياره مرة أخرى.
problem-position-missing = ينقص مكان على الخريطة.

## الورق

problem-not-a-serial = الرقم غير مطابق. تجدونه على الاستمارة في أعلى اليمين، وشكله: { "\u2066" }00017-T{ "\u2069" }.
problem-not-printed = لم تُطبع هنا استمارة بهذا الرقم. يُرجى مقارنة الرقم أو ترك الحقل فارغًا.
problem-already-captured = هذه الاستمارة مسجّلة من قبل. رقم معاملتها { $reference }.
problem-sheets-not-a-number = يُرجى إدخال عدد من 1 إلى 50.
