# Destek ve yorum; app/locales/de/voices.ftl

## Bunu ben de istiyorum

support-title = Bunu kim istiyor?
support-alone = Şimdiye kadar bunu bir kişi söyledi. Siz de istiyor musunuz?
support-count = { $total } kişi istiyor: { $ways }.
support-checked = { $n } kişi internetten onayladı
support-paper = { $n } kişi kâğıda imza attı
support-authors = { $n ->
    [one] 1 kişi yazdı
   *[other] { $n } kişi yazdı
}
support-short = { $n } kişi istiyor
support-of-measure = { $total } kişi istiyor, ilgili tüm katkılarda sayıldı: { $ways }.
support-go = Bunu ben de istiyorum
support-mine = Siz de varsınız.
support-own = Bunu siz yazdınız. Desteğiniz zaten sayılıyor.
support-back = Vazgeçtim
support-public = Herkese yalnızca sayı açıktır, hiçbir zaman bir ad değil. Herkes bir kez sayılır.
support-office = İnternetsiz de olur: Büroda kâğıt bir liste var.
support-form-lead = E-posta adresinizi girin. Size bir bağlantı göndeririz. Desteğiniz ancak bağlantıyı açıp onayladığınızda sayılır.
support-email = E-posta adresiniz
support-email-hint = Herkes bir kez sayılsın diye. Size yalnızca bu katkı için gerekirse yazarız.
support-send = Bağlantı gönder
support-sent-title = E-posta kutunuza bakın
support-sent = Size bir bağlantı gönderdik. Onayladığınızda desteğiniz sayılır. Bağlantı 14 gün geçerlidir.
support-link-title = Bunu siz de istiyor musunuz?
support-link-lead = Bir tıklamayla desteğiniz sayılır.
support-link-yes = Evet, bunu ben de istiyorum
support-link-back-title = Siz de varsınız
support-link-back-lead = Bunu onayladınız. Fikrinizi değiştirdiyseniz buradan geri alabilirsiniz.
support-link-back = Artık istemiyorum
support-given-title = Teşekkürler, desteğiniz sayıldı
support-given = E-postadaki bağlantıyla bunu geri de alabilirsiniz.
support-taken-title = Geri alındı
support-taken = Desteğiniz artık sayılmıyor. Adresiniz silindi.
support-see = Katkıya git
support-sort = En çok istenen
support-sort-line = Burada en az beş kişinin istedikleri yer alır.
support-sort-off = Önce en yeniler

mail-support_confirm-subject = Lütfen onaylayın: “{ $title }”
mail-support_confirm-body =
    Merhaba,

    Biri bu adresle bir katkıda “Bunu ben de istiyorum” düğmesine bastı:

    { $reference }: { $title }

    Siz miydiniz? O zaman buradan onaylayın. Aynı bağlantıyla geri de alabilirsiniz. 14 gün geçerlidir.

    { $base }/unterstuetzen/{ $token }

    Siz değil miydiniz? O zaman bir şey yapmanız gerekmez; adresinizi yeniden sileriz.

## Yorumlar

comments-title = { $n ->
    [0] Yorumlar
    [one] 1 yorum
   *[other] { $n } yorum
}
comments-none = Bununla ilgili henüz kimse bir şey yazmadı.
comments-write = Yorum yaz
comments-someone = Mahalleden biri
comments-back = Yorumumu geri al
comments-more = Diğer yorumlar
comments-redacted = ▮▮▮ olan yerlerde kişisel bilgileri çıkardık.
comment-title = Yorum yaz
comment-before = Her yorumu, herkes görmeden önce okuruz. Bu en çok iki iş günü sürer.
comment-after = Yorumunuzu hemen herkes okuyabilir. Biz sonra okuruz.
comment-text = Ne söylemek istersiniz?
comment-text-hint = Lütfen başka insanların adını veya adresini yazmayın. En fazla 1.000 karakter.
comment-name = Herkesin göreceği ad
comment-name-hint = Kendi adınız ya da başka bir ad. Ad yazmazsanız “Mahalleden biri” görünür.
comment-email = E-posta adresiniz
comment-email-hint = Yorumu onaylamanız için bir bağlantı göndeririz. Adres hiçbir zaman herkese açık olmaz.
comment-send = Yorumu gönder
comment-office = E-postasız da olur: Telefonda veya büroda sizin için yazarız.
comment-sent-title = Yorumunuz ulaştı
comment-sent-waiting = Lütfen e-posta kutunuza bakın ve yorumu onaylayın. Bağlantı 14 gün geçerlidir.
comment-sent-confirmed = Onu okuruz, sonra burada herkese görünür.
comment-sent-shown = Artık herkes okuyabilir.
comment-link-title = Bu sizin yorumunuz mu?
comment-link-about = Konu { $reference }: { $title }
comment-link-yes = Evet, gönder
comment-link-back = Yorumu geri al
comment-state-confirmed = Yorumunuz onaylandı. Onu okuruz, sonra herkese görünür.
comment-state-shown = Yorumunuzu herkes okuyabilir.
comment-state-withheld = Yorumunuz herkese açık değil: { $note }
comment-state-withdrawn = Yorumunuz geri alındı.
comment-taken-title = Geri alındı
comment-taken = Yorum silindi. Artık kimse okuyamaz.
comment-see = Sayfaya dön
voice-over-title = Bu bağlantı artık geçerli değil
voice-over = Belki onu zaten kullandınız ya da 14 günden eski. Katkının sayfasından yenisini alabilirsiniz.

mail-comment_confirm-subject = Lütfen yorumunuzu onaylayın
mail-comment_confirm-body =
    Merhaba,

    Biri bu adresle bir yorum yazdı, konu { $reference }: { $title }

    Siz miydiniz? O zaman buradan onaylayın. Bağlantı 14 gün geçerlidir.

    { $base }/kommentar/{ $token }

    Siz değil miydiniz? O zaman bir şey yapmanız gerekmez; her şeyi yeniden sileriz.
mail-comment_shown-subject = Yorumunuz artık okunabiliyor
mail-comment_shown-body =
    Merhaba,

    { $reference }: { $title } için yazdığınız yorumu artık herkes okuyabilir.

    Yorumu geri almak isterseniz buradan yapabilirsiniz:

    { $base }/kommentar/{ $token }
