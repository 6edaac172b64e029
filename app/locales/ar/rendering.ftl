# اللغة السهلة والترجمات واللغات; app/locales/de/rendering.ftl

rendering-others = بلغات أخرى:
rendering-easy = ألمانية سهلة (Leichte Sprache)، راجعها: { $name }.
rendering-translated = ترجمة من المكتب. النص الأصلي: { $language }.
rendering-outdated = هذه الترجمة من نسخة أقدم.
rendering-original = اقرؤوا النص الأصلي: { $language }

written-language = بأي لغة تكتبون؟
written-language-hint = يمكنكم الكتابة بأي لغة. نحن نقرؤها.
written-other = لغة أخرى

own-language-title = لغتي
own-language-lead = بعد تسجيل الدخول تظهر الصفحات بهذه اللغة، وكذلك رسائلنا الإلكترونية إليكم.
own-language-label = اللغة
own-language-save = حفظ اللغة
own-language-saved = حفظنا هذه اللغة.
own-language-on = المتابعة إلى حسابي
own-language-link = حفظ لغتي

data-what-rendering = ترجمة أو ألمانية سهلة

problem-language-choose = يُرجى اختيار لغة.
problem-language-contradiction = هذه لغة النص الأصلي. يُرجى اختيار لغة أخرى.
refused-rendering-no-checker = لا يُنشر النص بالألمانية السهلة إلا بعد مراجعته. يُرجى ملء خانة «راجعه» ثم الحفظ.
refused-rendering-not-public = النص الأصلي غير منشور بعد. يُرجى نشر النص الأصلي أولًا ثم الترجمة.
refused-rendering-outdated = تغيّر النص الأصلي. يُرجى مقارنة النص وحفظه من جديد.
