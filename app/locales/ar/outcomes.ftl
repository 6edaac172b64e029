# النتائج في جملة واحدة; app/locales/de/outcomes.ftl

outcome-sentence = { $result }: { $counts }؛ { $rule } ({ $source }).
outcome-not-quorate = لا نتيجة، النصاب غير مكتمل: { $shortage } ({ $source }).
outcome-demo-value = قيمة للعرض التجريبي، وليست من النظام الداخلي الساري

outcome-counts = { $yes } نعم، { $no } لا، { $abstain ->
    [zero] من دون امتناع
    [one] امتناع واحد
    [two] امتناعان
    [few] { $abstain } امتناعات
    [many] { $abstain } امتناعًا
   *[other] { $abstain } امتناع
}
outcome-counts-invalid = { $n ->
    [one] ورقة واحدة من دون صوت صالح
    [two] ورقتان من دون صوت صالح
    [few] { $n } أوراق من دون صوت صالح
   *[other] { $n } ورقة من دون صوت صالح
}
outcome-counts-not-cast = { $n ->
    [one] مقعد واحد لم يدلِ بصوته
    [two] مقعدان لم يدليا بصوتيهما
    [few] { $n } مقاعد لم تدلِ بأصواتها
    [many] { $n } مقعدًا لم تدلِ بأصواتها
   *[other] { $n } مقعد لم تدلِ بأصواتها
}

outcome-rule-abstentions-left-out = لا تُحسب حالات الامتناع
outcome-rule-abstentions-count = تُحسب حالات الامتناع، وكان المطلوب { $needed } نعم
outcome-rule-simple = تُحسب أغلبية أصوات نعم ولا
outcome-rule-absolute = كان المطلوب أكثر من نصف العدد القانوني البالغ { $base }، أي { $needed } نعم
outcome-rule-two-thirds-of-present = كان المطلوب ثلثي الحاضرين الذين لهم حق التصويت وعددهم { $base }، أي { $needed } نعم
outcome-rule-two-thirds-of-statutory = كان المطلوب ثلثي العدد القانوني البالغ { $base }، أي { $needed } نعم
outcome-rule-tie-rejected = عند تساوي الأصوات يُرفض الطلب
outcome-rule-half-rejected = نصف الأصوات تمامًا لا يكفي
outcome-rule-chair = عند تساوي الأصوات يحسم صوت رئاسة الجلسة
outcome-rule-chair-missing = يحسم صوت رئاسة الجلسة، وهي لم تصوّت بنعم ولا بلا

## النصاب

quorum-counted = عدد المقاعد الحاضرة التي لها حق التصويت { $present } من { $statutory }، والمطلوب { $needed }
quorum-composition = عدد الحاضرين من المجموعة المشترطة { $present }، والمطلوب { $needed }
quorum-mayor-decides = رئيسة البلدية أو رئيسها يقرر بدلًا من الهيئة
quorum-missing = النصاب غير مكتمل: { $shortage }.
quorum-usual = النصاب مكتمل: { $counted }.
quorum-second-meeting = النصاب مكتمل: في الجلسة الثانية حول هذا البند { $needed ->
    [one] يكفي مقعد واحد
    [two] يكفي مقعدان
    [few] تكفي { $needed } مقاعد
    [many] يكفي { $needed } مقعدًا
   *[other] يكفي { $needed } مقعد
}، وعدد المقاعد الحاضرة { $present }.
quorum-barred-members = النصاب مكتمل: { $barred ->
    [one] لا يجوز لمقعد واحد أن يشارك
    [two] لا يجوز لمقعدين أن يشاركا
    [few] لا يجوز لـ { $barred } مقاعد أن تشارك
    [many] لا يجوز لـ { $barred } مقعدًا أن تشارك
   *[other] لا يجوز لـ { $barred } مقعد أن تشارك
}، لذلك { $needed ->
    [one] يكفي مقعد واحد
    [two] يكفي مقعدان
    [few] تكفي { $needed } مقاعد
    [many] يكفي { $needed } مقعدًا
   *[other] يكفي { $needed } مقعد
}، وعدد المقاعد الحاضرة { $present }.
quorum-presumed = يُعدّ النصاب مكتملًا: كان العدد كافيًا في البداية، ولم يشكك أحد في ذلك منذ ذلك الحين. العدد: { $counted }.

## مهلة الدعوة

deadline-met = وصلت الدعوة في موعدها.
deadline-shortened = مهلة الدعوة مختصرة، والدعوة تذكر ذلك. السبب: { $reason }.
deadline-awaits-confirmation = مهلة الدعوة مختصرة، والدعوة تذكر ذلك. السبب: { $reason }. ما زال على الهيئة أن تؤكد أن الأمر مستعجل.
deadline-cured = تأخرت الدعوة، وعولج هذا النقص: { $reason }.
deadline-missed = تأخرت الدعوة. كان يجب أن تصل في موعد أقصاه { $day }.
