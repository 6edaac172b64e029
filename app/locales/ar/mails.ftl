# رسائل لا تنتمي إلى ملف آخر; app/locales/de/mails.ftl

mail-sign_in-subject = رابط تسجيل الدخول
mail-sign_in-body =
    مرحبًا { $name }،

    بهذا الرابط تسجلون الدخول. وهو صالح 30 دقيقة ولمرة واحدة فقط.

    { $site }/anmelden/{ $token }?weiter={ $next }

    إذا لم تطلبوا ذلك، فلا يلزمكم فعل شيء.

# سطر من جدول الأعمال في رسالة.
mail-agenda-item = البند { $number }: { $title }
mail-agenda-closed = البند { $number }: غير علني
mail-phone = هاتف { $phone }
