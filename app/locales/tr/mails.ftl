# Başka bir dosyaya ait olmayan iletiler; app/locales/de/mails.ftl
mail-sign_in-subject = Giriş bağlantınız
mail-sign_in-body =
    Merhaba { $name },

    Bu bağlantıyla giriş yapabilirsiniz. 30 dakika ve yalnızca bir kez geçerlidir.

    { $site }/anmelden/{ $token }?weiter={ $next }

    Bunu siz istemediniz mi? O zaman bir şey yapmanız gerekmez.

mail-administration_asked-subject = Henüz yanıt yok: { $measure_title } ({ $measure })
mail-administration_asked-body =
    İyi günler,

    { $measure_title } projesi idareden yanıt bekliyor. Söz verilen süre doldu.

    Lütfen durumu girin ya da yanıtın ne zamana kadar geleceğini belirtin:

    { $base }/arbeitsplatz/projekte/{ $id }

    Projenin herkese açık sayfasında ne zamandan beri beklediği yazılıdır.

# Bir iletide gündemin bir satırı.
mail-agenda-item = Madde { $number }: { $title }
mail-agenda-closed = Madde { $number }: kapalı
mail-phone = Telefon { $phone }
