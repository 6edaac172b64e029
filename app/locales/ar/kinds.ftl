# الأنواع; app/locales/de/kinds.ftl

kind-idea = فكرة
kind-idea-line = يمكن القيام بهذا.
kind-wish = أمنية
kind-wish-line = هذا ينقصني هنا.
kind-criticism = نقد
kind-criticism-line = هذا ليس جيدًا.
kind-suggestion = اقتراح
kind-suggestion-line = ينبغي أن يفكر أحد في هذا.
kind-question = سؤال
kind-question-line = أريد أن أعرف هذا.
kind-praise = ثناء
kind-praise-line = ليبقَ هذا كما هو.
kind-project-proposal = اقتراح مشروع
kind-project-proposal-line = ليصبح هذا مشروعًا.
kind-event-proposal = اقتراح فعالية
kind-event-proposal-line = ليُقَم هذا هنا.
kind-offer = عرض مساعدة
kind-offer-line = يمكنني أن أقدّم هذا.

# ما ينتظر في البريد الوارد.
work-contribution = مساهمة
work-addition = إضافة
work-comment = تعليق
work-photo = صورة أو ملف
work-report = بلاغ
work-objection = اعتراض
work-approval = موافقة شخص ثانٍ
work-call = مكالمة أو رسالة
work-mention = طلب إلقاء نظرة

channel-web = الإنترنت
channel-counter = في المكتب
channel-phone = الهاتف
channel-paper = الورق
channel-mail = البريد الإلكتروني

organization-committee = لجنة
organization-working-group = مجموعة عمل
organization-office = دائرة مختصة
organization-institution = مؤسسة

seat-chair = الرئاسة
seat-resident = سكان الحي
seat-council-group = كتلة في مجلس المدينة
seat-club = جمعية
seat-housing = شركات السكن
seat-church = كنيسة
seat-school = مدرسة
seat-kindergarten = روضة أطفال
seat-institution = جهة اجتماعية أو مؤسسة
seat-trade = التجارة والحِرف

plan-item-field = مجال عمل
plan-item-strength = نقطة قوة
plan-item-weakness = نقطة ضعف
plan-item-goal = هدف
plan-item-recommendation = إجراء موصى به
plan-items-field = مجالات العمل
plan-items-strength = نقاط القوة
plan-items-weakness = نقاط الضعف
plan-items-goal = الأهداف
plan-items-recommendation = الإجراءات الموصى بها

fit-direct = يناسب مباشرةً أحد الإجراءات الموصى بها
fit-indirect = يناسب أحد أهداف الخطة الإطارية (Rahmenplan)
fit-none = لا يناسب الخطة الإطارية (Rahmenplan)

origin-contributions = من مساهمات
origin-plan = من الخطة الإطارية (Rahmenplan)
origin-working-group = من مجموعة عمل
origin-city = من المدينة

# قبل علامة € مسافة لا تنكسر.
cost-small = حتى 500 €
cost-medium = من 500 إلى 5.000 €
cost-large = من 5.000 إلى 50.000 €
cost-major = أكثر من 50.000 €
