# Adil; app/locales/de/fair.ftl

## Bildirmek

report-comment = Bu yorumu bildirin
report-file = { $number }. dosyayı bildirin
report-part-comment = Orada görünen bir yorumu bildiriyorsunuz. Katkının kendisi kastedilmiyor.
report-part-photo = Orada görünen bir resmi ya da belgeyi bildiriyorsunuz. Metnin kendisi kastedilmiyor.
report-status-about-comment = Konu: “{ $title }” katkısındaki bir yorum.
report-status-about-photo = Konu: “{ $title }” katkısındaki bir resim ya da belge.

## Kendi dosyalarınız

own-files = Fotoğraflarınız ve belgeleriniz
own-file-waiting = Büro dosyaya henüz bakmadı.
own-file-shown = Herkes görebilir.
own-file-shown-later = Katkınız herkese açık olunca herkes görebilir.
own-file-hidden = Dosya büroda kalıyor.
own-file-look = { $name } görüntüle
file-reason-person = İnsanlar ya da kişisel şeyler tanınıyor.
file-reason-unrelated = Bu katkıyla ilgisi yok.
file-reason-rights = Resim başka birine ait.
file-reason-forbidden = Birini incitiyor ya da yasak bir şeyi gösteriyor.
file-reason-record = Bu, kâğıt formdur. Yalnızca dosyada saklanır.

## Yorum: itiraz

comments-own-hidden = Yalnızca sizin için: başkalarının henüz okumadığı yorumlarınız
comment-own-title = Yorumunuz
comment-object-line = Aynı fikirde değil misiniz? { $day } tarihine kadar itiraz edebilirsiniz. O zaman başka bir kişi karar verir.
comment-object-text = Neden aynı fikirde değilsiniz?
comment-object = İtiraz edin
comment-objected = İtirazınız bize ulaştı. Başka bir kişi karar verecek.
comment-objection-open = İtiraz ettiniz. Başka bir kişi { $day } tarihine kadar karar verecek.
comment-objection-rejected = { $day } tarihli itirazınız hakkında karar verildi: Karar değişmedi.

## Birleştirildi: destek verenler

together-title = İki katkı birlikte devam ediyor
together-lead = İkisi de aynı şeyi söylüyor. Desteğiniz kaybolmadı. Nerede sayılacağına siz karar verirsiniz.
together-own = Bu katkıyı desteklediniz
together-other = Bu katkıyla birlikte devam ediyor
together-along = Desteğiniz ortak katkıda sayılıyor.
together-stays = Desteğiniz önceki katkıda kalıyor. Ortak katkıda sayılmıyor.
together-stay = Önceki katkıda kalsın
together-go = Ortak katkıda sayılsın
together-mine = Desteğiniz
together-over-title = Katkılar yeniden ayrı
together-over = Desteğiniz verdiğiniz yerde sayılıyor. Ya da bu bağlantı bizden değil.
together-list = Tüm katkılar
refused-voice-not-a-supporter = Bu katkıyı desteklemiyorsunuz. Birlikte devam ettiği katkıyı destekleyebilirsiniz.

## Yazdırma

refused-too-many-prints = Kısa sürede çok fazla belge istendi. Lütfen bir saat sonra yeniden deneyin. Form, mahalle bürosunda kâğıt olarak da var.

## Verilerim

data-link-heading = E-posta adresinizle
data-link-line = Adresinizi bize daha önce onayladınız mı? O zaman size bir bağlantı göndeririz. Orada bu adresle ilgili kayıtlı olan her şeyi görürsünüz.
data-link-email = E-posta adresi
data-link-email-hint = Bir katkıda, yorumda ya da destekte yazdığınız adres.
data-link-send = Bağlantı gönder
data-link-sent = Teşekkürler. Bu adresle ilgili bir kayıt varsa şimdi bağlantı içeren bir e-posta geliyor. Bağlantı 24 saat geçerlidir.
data-link-title = Verileriniz
data-link-lead = Bu bağlantıyla adresinizle ilgili kayıtlı olan her şeyi görürsünüz. Bağlantı yalnızca bir kez çalışır.
data-link-erase-line = Adresiniz ve adınız, fotoğraflar ve herkese açık olmayan her şey silinir. Herkesin okuyabildiği şeyler sizin adınız olmadan kalır. Destekler sayılmaya devam eder. Bu geri alınamaz.
data-link-over-title = Bu bağlantı artık geçerli değil
data-link-over = Belki bağlantıyı zaten kullandınız ya da çok eski. “Verilerim” sayfasında yenisini alabilirsiniz.
data-what-file = Fotoğraf ya da belge
data-what-position = Haritadaki yer
data-what-report = Bildirim
data-file-kind = Dosya türü
data-file-state = Kim görüyor
data-file-reason = Neden büroda kalıyor
data-file-photo = Fotoğraf
data-file-shown = Onaylandı: Katkıyı gören dosyayı da görür.
data-alt = Üzerinde ne görünüyor
data-bytes = Boyut
data-position-sent = Sizin belirttiğiniz yer
data-position-shown = Haritada göründüğü yer
data-about = Konu

## Mesajlar

mail-merge_told-subject = İki katkı birlikte devam ediyor: { $title }
mail-merge_told-body =
    İyi günler,

    bir katkıyı destekliyorsunuz:

    { $reference }: { $title }

    Bu katkı şimdi başka bir katkıyla birlikte devam ediyor, çünkü ikisi de aynı şeyi söylüyor:

    { $into }: { $into_title }

    Desteğiniz orada sayılıyor. Bir şey yapmanız gerekmiyor.

    Aynı fikirde değil misiniz? O zaman desteğiniz önceki katkıda kalır. Bunu her zaman buradan yapabilirsiniz:

    { $base }/gemeinsam/{ $token }

mail-comment_not_shown-subject = Yorumunuz gösterilmiyor
mail-comment_not_shown-body =
    İyi günler,

    { $reference }: { $title } için yazdığınız yorumu göstermiyoruz. Nedeni:

    { $note }

    Aynı fikirde değil misiniz? O zaman tek tıkla itiraz edin. Başka bir kişi karar verir. Yorumu orada silebilirsiniz de:

    { $base }/kommentar/{ $token }

mail-comment_objection_upheld-subject = İtirazınız: Haklı bulundunuz
mail-comment_objection_upheld-body =
    İyi günler,

    itiraz ettiniz. Konu, { $reference }: { $title } için yazdığınız yorumdu.

    Haklı bulundunuz:

    { $note }

    Yorumu şimdi yeniden okuyoruz. Size haber vereceğiz. Durumu burada görürsünüz:

    { $base }/kommentar/{ $token }

mail-comment_objection_rejected-subject = İtirazınız: Karar değişmedi
mail-comment_objection_rejected-body =
    İyi günler,

    itiraz ettiniz. Konu, { $reference }: { $title } için yazdığınız yorumdu.

    Başka bir kişi yorumu okudu. Yorum gösterilmeyecek:

    { $note }

    Yorumu burada silebilirsiniz:

    { $base }/kommentar/{ $token }

mail-comment_report_without_effect-subject = Biri yorumunuzu bildirdi: Yorum kalıyor
mail-comment_report_without_effect-body =
    İyi günler,

    biri, { $reference }: { $title } için yazdığınız yorumu bildirdi. Bunu inceledik. Yorumunuz kalıyor.

    { $note }

    Bir şey yapmanız gerekmiyor.

mail-file_report_without_effect-subject = Biri { $reference } ile ilgili bir resmi bildirdi: Resim kalıyor
mail-file_report_without_effect-body =
    İyi günler,

    biri, “{ $title }” katkınızdaki bir resmi ya da belgeyi bildirdi. Bunu inceledik. Kalıyor.

    { $note }

    Bir şey yapmanız gerekmiyor.

mail-file_hidden-subject = { $reference } ile ilgili bir resim artık gösterilmiyor
mail-file_hidden-body =
    İyi günler,

    biri, “{ $title }” katkınızdaki bir resmi ya da belgeyi bildirdi. Artık göstermiyoruz. Nedeni:

    { $note }

    Katkınız kalıyor. Takip kodunuzla dosyalarınızı görmeye devam edebilirsiniz:

    { $base }/verfolgen

    Başka türlü mü düşünüyorsunuz? O zaman lütfen bizi arayın ya da bu mesajı yanıtlayın.

mail-data_link-subject = Kayıtlı verileriniz
mail-data_link-body =
    İyi günler,

    biri bu adresle ilgili kayıtlı verileri görmek istiyor. Bu siz miydiniz? O zaman bu bağlantıyı açın. 24 saat geçerlidir ve yalnızca bir kez çalışır.

    { $base }/meine-daten/link/{ $token }

    Siz değil miydiniz? O zaman bir şey yapmanız gerekmiyor. Bağlantı olmadan kimse bir şey göremez.

mail-account_unused-subject = Hesabınız yakında silinecek
mail-account_unused-body =
    İyi günler { $name },

    neredeyse iki yıldır giriş yapmadınız. Verileri gerektiğinden uzun saklamıyoruz. Hesabınızı { DAY($until) } tarihinden itibaren sileceğiz.

    Hesabınızı saklamak ister misiniz? O zaman lütfen öncesinde bir kez giriş yapın:

    { $site }/anmelden

    Herkese açık katkılarınız her durumda adınız olmadan kalır.
