# الورق; app/locales/de/paper.ftl

## الاستمارة

form-title = مساهمتكم
form-lead = اكتبوا ببساطة وبأي لغة. الأخطاء الإملائية ليست مهمة.
form-kind = ما نوعها؟ يُرجى وضع علامة واحدة.
form-place = أين ذلك؟
form-text = ماذا تريدون أن تقولوا؟
form-text-hint = يُرجى عدم ذكر أسماء أو عناوين أشخاص آخرين.
form-contact = كيف نردّ عليكم؟
form-contact-phone = بالهاتف، الرقم:
form-contact-letter = برسالة بريدية، العنوان:
form-contact-mail = بالبريد الإلكتروني:
form-contact-code = لا حاجة إلى رد. يكفيني رمز المتابعة.
form-name = اسمكم (اختياري):
form-show-name = يجوز ذكر اسمي مع المساهمة.
form-consent = يجوز للمكتب أن يحفظ الاسم وبيانات الاتصال من أجل الرد.
form-privacy = لا يُنشر إلا النوع والنص والمكان، وذلك فقط بعد أن نقرأ الاستمارة. يبقى الاسم وبيانات الاتصال في المكتب. نحذف ما لم يعد لازمًا.
form-bring = تسليم الاستمارة أو وضعها في صندوق البريد: { $office }، { $address }.
form-office-received = المكتب: تاريخ الوصول
form-office-taken = استلمها
form-office-reference = رقم المعاملة
form-web = هل تفضّلون الإنترنت؟
form-serial = الاستمارة { $serial }
slip-cut = اقطعوا هنا واحتفظوا بهذا الجزء
slip-title = إيصالكم
slip-code = رمز المتابعة
slip-step-address = افتحوا { $address } في الإنترنت، أو وجّهوا الكاميرا إلى الصورة.
slip-step-code = أدخلوا رمز المتابعة. يصبح صالحًا فور أن يسجّل المكتب استمارتكم.
slip-step-call = من دون إنترنت: اتصلوا بالرقم { $phone } واذكروا رقم الاستمارة.

## قائمة التوقيعات

supports-title = نحن نريد ذلك أيضًا
supports-about-title = الموضوع
supports-about-place = المكان
supports-about-reference = رقم المعاملة
supports-lead = بتوقيعكم تقولون: أنا أريد ذلك أيضًا. يوقّع كل شخص مرة واحدة، وكل شخص في سطره.
supports-column-line = السطر
supports-column-name = الاسم
supports-column-address = الشارع ورقم المنزل
supports-column-signature = التوقيع
supports-privacy = نحن نعدّ السطور فقط. تبقى الأسماء والعناوين في المكتب ولا تُنشر. نشطب سطركم إذا طلبتم ذلك.
supports-collector-name = جمعها
supports-collector-day = تاريخ التسليم

## الإيصال

receipt-pdf = الإيصال بصيغة PDF
paper-receipt-received = وصلت في { $day }.
paper-blank = استمارة للطباعة (PDF)
paper-supports = قائمة للتوقيعات (PDF)

## جهاز الاستقبال

counter-title = ماذا تريدون أن تقولوا؟
counter-kind = ما نوعها؟
counter-place = أين ذلك؟
counter-place-hint = شارع أو ساحة أو مكان معروف. إذا كان في كل مكان، فاكتبوا «في كل مكان».
counter-text = كلماتكم
counter-text-hint = بأي لغة. يُرجى عدم ذكر أسماء أو عناوين أشخاص آخرين.
counter-public = يُنشر النوع والمكان والنص، وذلك فقط بعد أن نقرأها. لا نسألكم هنا عن اسمكم.
counter-next = التالي
counter-back = رجوع
counter-send = إرسال
counter-waiting = في انتظار الاتصال:
counter-lead = شكرًا. يُرجى تصوير الرقم والرمز أو كتابتهما أو طباعتهما. بعد قليل تبدأ الصفحة من جديد.
counter-late-title = سُجّلت مساهمتكم
counter-late-lead = لا يوجد اتصال الآن. نرسل مساهمتكم فور عودته. الرمز صالح من الآن: يُرجى تصويره أو كتابته أو طباعته.
counter-print = طباعة
counter-end = انتهيت، العودة إلى البداية
counter-idle = هل ما زلتم هنا؟
counter-idle-text = وإلا تبدأ الصفحة من جديد بعد 15 ثانية، ويُمحى نصّكم.
counter-stay = نعم، أريد المتابعة
counter-closed-title = جهاز لوحي في الاستقبال
counter-closed-lead = هذا الجهاز غير مفتوح. لدى المكتب رمز جهاز لفتحه.
counter-code = رمز الجهاز
counter-code-hint = وهو صالح ساعة واحدة ولمرة واحدة فقط.
counter-open = فتح الجهاز
counter-web = كتابة مساهمة عبر الإنترنت
