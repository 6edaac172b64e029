# الأماكن والخريطة; app/locales/de/places.ftl

## الخريطة

map-title = الخريطة: ماذا يحدث ({ $where })
map-lead = كل رقم على الخريطة موجود أيضًا في القائمة تحتها. يمكنكم استخدام الاثنتين.
map-label = خريطة فيها أماكن مرقّمة. كل رقم يقود إلى مكانه في القائمة.
map-key = دائرة: مساهمات. مربع: يوجد هنا مشروع أيضًا.
map-list = كل الأماكن في قائمة
map-none = لا توجد خريطة لهذا الحي بعد.
map-empty = لا يوجد شيء على الخريطة لهذا الاختيار.
map-invented = الخريطة مرسومة رسمًا مبسطًا. قد تكون الأماكن تقريبية، حتى لا يظهر باب بيت أحد.
map-data = تنزيل البيانات بصيغة GeoJSON
map-sign =
    { $n ->
        [one] { $number }: { $place }، عنصر واحد
        [two] { $number }: { $place }، عنصران
        [few] { $number }: { $place }، { $n } عناصر
        [many] { $number }: { $place }، { $n } عنصرًا
       *[other] { $number }: { $place }، { $n } عنصر
    }
map-filter = تصفية الخريطة
map-what = ماذا
map-both = المساهمات والمشاريع
map-contributions = المساهمات فقط
map-measures = المشاريع فقط
map-measure = مشروع
map-kind = نوع المساهمة
map-kind-all = كل الأنواع
map-group = حالة المشروع
map-group-all = كل الحالات
map-show = عرض
map-near = هنا تقريبًا، بالقرب من: { $place }.
map-all = إلى الخريطة الكاملة
map-link = عرض على الخريطة

## تحديد مكان

place-landmark = مكان معروف
place-optional = {" "}(اختياري)
place-landmark-hint = إذا اخترتم شيئًا هنا، فلا حاجة إلى الكتابة في الأعلى.
place-landmark-none = ليس أيًّا منها
place-map = خريطة للاختيار
place-picture = خريطة مبسطة للحي فيها الشوارع والأماكن المعروفة
place-help = اضغطوا على الخريطة، أو تحركوا بمفاتيح الأسهم ثم اضغطوا مفتاح الإدخال. مع مفتاح Shift تكون الخطوات كبيرة. هذا اختياري.
place-near = بالقرب من:
place-set = حُدّد المكان.
place-cleared = لم يعد هناك شيء محدد على الخريطة.
place-corner = حُدّدت زاوية.
place-full = لا يمكن إضافة زوايا أخرى.
place-point = تحديد نقطة
place-area = رسم مساحة
place-larger = تكبير
place-smaller = تصغير
place-clear = مسح الاختيار
