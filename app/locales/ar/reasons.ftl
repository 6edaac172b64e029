# الأسباب: كلمة للاختيار وجملة للقراءة; app/locales/de/reasons.ftl

## لم تُنشر

withhold-personal-data = معلومات عن أشخاص آخرين
withhold-personal-data-sentence = في المساهمة معلومات عن أشخاص آخرين لا يمكن إخراجها من النص.
withhold-insult = إهانة أو تهديد
withhold-insult-sentence = في المساهمة إهانة لأحد أو تهديد له.
withhold-unlawful = مخالفة للقانون
withhold-unlawful-sentence = المساهمة تحرّض على أشخاص أو تميّز ضدهم أو تخالف القانون بطريقة أخرى.
withhold-advertising = إعلان تجاري
withhold-advertising-sentence = المساهمة إعلان عن سلعة أو خدمة.
withhold-not-the-quarter = لا تخص الحي
withhold-not-the-quarter-sentence = المساهمة لا تخص الحي، ولا توجد جهة يمكن تحويلها إليها.
withhold-unintelligible = غير مفهومة
withhold-unintelligible-sentence = المساهمة غير مفهومة، ولا يمكن طرح سؤال على من كتبها.

## لم يؤخذ بها، لم تُتابَع

refusal-law = غير ممكن قانونيًا
refusal-law-sentence = القانون أو إحدى اللوائح لا تسمح بذلك.
refusal-technical = غير ممكن تقنيًا
refusal-technical-sentence = لا يمكن تنفيذ ذلك من الناحية التقنية.
refusal-owner = ملك لجهة أخرى
refusal-owner-sentence = الأرض أو المبنى ملك لجهة أخرى.
refusal-cost = التكلفة أكبر من الفائدة
refusal-cost-sentence = التكلفة مرتفعة أكثر من اللازم مقارنة بالفائدة.
refusal-plan = لا يناسب الخطة الإطارية (Rahmenplan)
refusal-plan-sentence = الاقتراح لا يناسب أي هدف من أهداف الخطة الإطارية (Rahmenplan).
refusal-exists = موجود من قبل
refusal-exists-sentence = هذا موجود من قبل، أو العمل عليه جارٍ.
refusal-other-body = جهة أخرى قالت لا
refusal-other-body-sentence = هذا من اختصاص جهة أخرى، وقد قالت لا.

## أُوقف

end-new-decision = قرار جديد
end-new-decision-sentence = صدر قرار جديد في هذا الشأن.
end-funding-lost = لم يعد المال متوفرًا
end-funding-lost-sentence = لم يعد المال المخصص لهذا متوفرًا.
end-impossible = غير قابل للتنفيذ
end-impossible-sentence = تبيّن أن ذلك غير قابل للتنفيذ.
end-no-longer-wanted = لم يعد مطلوبًا
end-no-longer-wanted-sentence = من طلب ذلك لم يعد يريده.

reason-review-date = حلّ اليوم المتفق عليه. تُعاد دراسة المشروع.

## قائمة التحقق

check-personal-data = لا معلومات عن أشخاص آخرين
check-faces = لا وجوه ولا لوحات سيارات
check-insult = لا إهانة
check-law = لا شيء يعاقب عليه القانون، ولا تشهير بأحد
check-place = المكان مفهوم
check-kind = النوع صحيح
check-personal-data-line = المادة 6 من اللائحة العامة لحماية البيانات (DSGVO)
check-faces-line = المادة 22 من قانون حقوق التأليف الفنية (KunstUrhG)
check-insult-line = المواد 185 إلى 187 من قانون العقوبات (StGB)
check-law-line = المواد 86a و111 و130 من قانون العقوبات (StGB)؛ المادة 2 الفقرة 1 من القانون الأساسي (GG)
check-place-line = من يسكن هنا يجده.
check-kind-line = النوع يحدد الطريق.
fund-unclear = لم يتضح بعد
fund-eligible = ممكن
fund-not-eligible = غير ممكن

## في انتظار الشخص الثاني

proposal-withhold = عدم النشر
proposal-not-take-up = عدم الأخذ بها
proposal-not-pursue = عدم المتابعة
proposal-refuse-grant = عدم الموافقة على التمويل من صندوق التصرف (Verfügungsfonds)
