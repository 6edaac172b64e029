# التصويت والحضور وتضارب المصالح; app/locales/de/votes.ftl

choice-yes = نعم
choice-no = لا
choice-abstain = امتناع

poll-main = التصويت على الموضوع
poll-amendment = طلب تعديل
poll-procedure = طلب متعلق بالإجراءات
poll-secrecy = طلب تصويت سري
poll-late-item = إضافة بند إلى جدول الأعمال
poll-urgency = تأكيد الاستعجال
poll-election = انتخاب

ballots-open = علني
ballots-by-name = بالاسم
ballots-secret = سري

source-ballots = أصوات فردية
source-count-sheet = ورقة العدّ

majority-simple = أغلبية بسيطة
majority-absolute = أغلبية العدد القانوني
majority-two-thirds-of-present = ثلثا الحاضرين
majority-two-thirds-of-statutory = ثلثا العدد القانوني

result-accepted = قُبل
result-rejected = رُفض
result-tie = تساوي الأصوات
result-not-quorate = لا نتيجة

presence-present = حاضر
presence-absent = غائب
presence-excused = معتذر

conduct-leaves-room = يُرجى مغادرة القاعة خلال هذا البند.
conduct-sits-in-audience = يُرجى الجلوس مع الحضور المستمع خلال هذا البند.
conduct-stays-without-vote = يمكنكم البقاء والمشاركة في الحديث. لا تشاركون في التصويت.

hint-applicant = الجهة التي أوفدتكم هي من قدّم هذا الطلب. يُرجى التحقق من وجود تضارب مصالح لديكم.
hint-office = الجهة التي أوفدتكم مختصة بهذا الأمر. يُرجى التحقق من وجود تضارب مصالح لديكم.

delivery-electronic = إلكترونيًا
delivery-letter = برسالة بريدية
delivery-in-person = تسليم شخصي
