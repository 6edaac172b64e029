# المتابعة؛ app/locales/de/following.ftl

following-box-title = ابقوا على اطلاع
following-box-lead = نكتب لكم عندما يكون هنا شيء جديد: رسالة واحدة في اليوم على الأكثر.
following-go = متابعة
following-mine = أنتم تتابعون.
following-end = إيقاف المتابعة
following-link = رابط للقراءة
following-feed = القراءة كموجز (Atom)
following-place-choose = متابعة شارع أو ساحة
following-title = المتابعة
following-lead = تعرفون عندما يكون هناك شيء جديد. رسالة واحدة في اليوم على الأكثر، وفقط ما يجوز للجميع قراءته.
following-what = ماذا تريدون أن تتابعوا؟
following-contribution = مساهمة: { $name }
following-measure = مشروع: { $name }
following-topic = موضوع: { $name }
following-place = مكان: { $name }
following-district = الحي كله: { $name }
following-gone = لم يعد منشورًا
following-email = عنوان بريدكم الإلكتروني
following-email-hint = نرسل رابطًا تؤكدون به. لا يرى أحد العنوان، وبضغطة واحدة يُحذف من جديد.
following-by-mail = متابعة بالبريد الإلكتروني
following-link-title = من دون بريد إلكتروني؟
following-link-lead = عندئذ تحصلون على رابط خاص بكم. من لديه الرابط يستطيع القراءة فقط. يمكنكم حذفه في أي وقت.
following-code = رمز رابط لديكم من قبل
following-code-hint = عندئذ يُضاف إليه.
following-link-go = الحصول على رابط
following-feed-lead = أو اقرؤوه ببرنامج للموجزات من دون أي عنوان:
following-own = ما تتابعونه
following-back = العودة إلى الصفحة
following-sent-title = يُرجى النظر في بريدكم
following-sent = أرسلنا إليكم رابطًا. عندما تؤكدونه تبدأ المتابعة. الرابط صالح 14 يومًا.
following-confirm-title = هل تريدون المتابعة؟
following-confirm-lead = عندئذ تصلكم رسالة واحدة في اليوم على الأكثر، وفقط إذا كان هناك شيء جديد.
following-confirm-yes = نعم، متابعة
following-confirmed-title = أنتم تتابعون الآن
following-confirmed = في كل رسالة رابط توقفون به المتابعة.
following-known-title = أنتم تتابعون من قبل
following-over-title = لم يعد هذا الرابط صالحًا
following-over = ربما استخدمتموه من قبل، أو مضى عليه أكثر من 14 يومًا. هنا تحصلون على رابط جديد.
following-end-title = إيقاف المتابعة؟
following-end-one = عندئذ لا تصلكم رسائل عن هذا. { $what }
following-end-all = عندئذ لا تصلكم أي ملخصات. الحي: { $name }
following-end-any = عندئذ لا تصلكم رسائل من هنا.
following-ended-title = لم تعودوا تتابعون
following-ended = لن تصل رسائل بعد الآن. إذا كنتم لا تتابعون شيئًا آخر فقد حُذف عنوانكم.
following-made-title = رابطكم للقراءة
following-made = يُرجى الاحتفاظ بالرمز، مثلًا بصورة لهذه الصفحة. لا يمكننا ذكره مرة أخرى.
following-made-code = رمزكم
following-made-address = أدخلوه في هذا العنوان:
following-made-qr = صورة فيها رابط القراءة
following-made-open = القراءة الآن
following-read-title = القراءة بالرمز
following-read-lead = برمزكم ترون الجديد.
following-read-code = رمز القراءة
following-read-code-hint = الأحرف في مجموعات من أربعة. لا فرق بين الحروف الكبيرة والصغيرة.
following-read-go = قراءة
following-read-new = ليس لديكم رمز بعد؟ احصلوا عليه هنا.
following-read-emptied = من أجل الأمان أصبح حقل الرمز فارغًا. يُرجى كتابة الأحرف مرة أخرى.
following-read-news = الجديد
following-read-none = لم يحدث شيء جديد بعد.
following-read-follows = ما تقرؤونه
following-revoke = حذف الرابط
following-revoke-lead = لم تعودوا بحاجة إلى الرابط، أو وصل إلى شخص آخر؟ عندئذ احذفوه. بعد ذلك لا يستطيع أحد القراءة به.
following-revoked-title = حُذف الرابط
following-revoked = لم يعد أحد يستطيع القراءة بهذا الرمز.
following-feed-contributions = المساهمات: { $name }
following-feed-measures = المشاريع: { $name }
following-feed-meetings = الجلسات: { $name }
happening-meeting = الجلسة { $number }، { $body }، { $day }
happening-published = نُشرت
happening-not-taken-up = أُجيب عنها: لم يُؤخذ بها
happening-commented = تعليق جديد
happening-opened = مشروع جديد
happening-checked = قورن بالخطة الإطارية
happening-paper = وثيقة جديدة
happening-promised = وُعد بخطوة
happening-reached = أُنجزت خطوة
happening-asked = سُئلت الإدارة
happening-invited = دعوة مع جدول الأعمال
happening-cancelled = أُلغيت
happening-minutes = المحضر متاح
following-letter-lead = مرحبًا، هذا هو الجديد فيما تتابعونه:
following-letter-more = { $n ->
    [one] وشيء آخر. كل شيء في صفحة الحي.
   *[other] و{ $n } أشياء أخرى. كل شيء في صفحة الحي.
}
following-letter-why = تصلكم هذه الرسالة لأنكم تتابعون شيئًا من الحي. هكذا توقفونها:
following-letter-end = إيقاف المتابعة ({ $what })
following-letter-end-all = لا ملخصات بعد الآن
mail-digest-subject = الجديد من { $name }: { $n ->
    [one] موضوع واحد
   *[other] { $n } مواضيع
}
mail-follow_confirm-subject = يُرجى التأكيد: هل تريدون المتابعة؟
mail-follow_confirm-body =
    مرحبًا،

    يريد شخص بهذا العنوان أن يعرف الجديد:

    { $kind ->
        [contribution] مساهمة: { $title }
        [measure] مشروع: { $title }
        [topic] موضوع: { $title }
        [place] مكان: { $title }
       *[other] الحي كله: { $title }
    }

    هل كنتم أنتم؟ إذن أكدوا ذلك هنا. الرابط صالح 14 يومًا.

    { $base }/folgen/bestaetigen/{ $token }

    لم تكونوا أنتم؟ إذن لا حاجة إلى فعل شيء، ونحذف عنوانكم من جديد.
