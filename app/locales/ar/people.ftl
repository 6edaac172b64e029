# الأشخاص وتسجيل الدخول; app/locales/de/people.ftl

## من قام بشيء، كما يقرؤه الجميع

role-resident = سكان الحي
role-moderator = المكتب
role-manager = إدارة الحي (Quartiersmanagement)
role-board-member = عضو المجلس الاستشاري
role-deputy = عضو نائب
role-chair = الرئاسة
role-clerk = تحرير المحضر
role-administration-liaison = الإدارة
role-council-service = خدمة الهيئات
role-specialist-office = الدائرة المختصة
role-review-person = المراجعة الثانية
role-admin = التقنية

## تسجيل الدخول

sign-in-title = تسجيل الدخول
sign-in-lead = للمجلس الاستشاري (Beirat) والمكتب والدوائر. لا تحتاجون إلى حساب لكتابة مساهمة.
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-password-again = يُرجى إدخال كلمة المرور مرة أخرى.
sign-in-by-password = بكلمة مرور
sign-in-go = تسجيل الدخول
sign-in-by-link = من دون كلمة مرور
sign-in-by-link-line = نرسل إليكم رابطًا تسجلون به الدخول مرة واحدة.
sign-in-by-link-go = إرسال الرابط
sign-in-sent = إذا كان هناك حساب بهذا البريد الإلكتروني، فستصل بعد قليل رسالة فيها رابط. وهو صالح 30 دقيقة.
sign-in-confirm-title = تأكيد تسجيل الدخول
sign-in-confirm = هل تسجلون الدخول الآن؟
sign-in-confirm-lead = الرابط صالح لمرة واحدة. اضغطوا على الزر، فيتم تسجيل دخولكم.
