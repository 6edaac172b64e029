# Bildirimler: biri, burada herkese açık olmaması gereken bir şeyi bildirir; app/locales/de/reports.ftl

report-title = Bir şey bildir
report-lead = Burada bir şeyin herkese açık olmaması gerektiğini mi düşünüyorsunuz? Bize söyleyin. Hesap gerekmez.
report-emergency = Biri tehlikede mi? O zaman lütfen polisi arayın: 110.
report-about = Numara
report-about-hint = Katkının veya projenin numarası. Şöyle görünür: DH-2026-00012.
report-reason = Uygun olmayan nedir?
report-text = Tam olarak ne burada olmamalı ve neden?
report-text-hint = İki cümle yeter. Lütfen yerini de belirtin.
report-email = Cevap için e-posta adresi
report-email-hint = Adres vermezseniz neye karar verildiğine kodla bakarsınız.
report-send = Bildirimi gönder
report-link = Bir şey bildir

report-reason-unlawful = Yasak içerik
report-reason-unlawful-line = Örneğin nefret söylemi, tehdit veya şiddete çağrı
report-reason-personal-data = Özel bilgiler
report-reason-personal-data-line = Adlar, adresler, telefon numaraları, yüzler veya plakalar
report-reason-insult = Hakaret
report-reason-insult-line = Birine sövülüyor ya da biri gülünç duruma düşürülüyor
report-reason-other = Başka bir şey
report-reason-other-line = Örneğin reklam ya da doğru olmayan bir yer

report-done-title = Bildiriminiz ulaştı
report-done-lead = Teşekkürler. “{ $title }” ile ilgili bildiriminizi inceliyoruz. En geç şu tarihte karar veririz: { $day }.
report-confirm = Lütfen adresinizi onaylayın: { $address } adresine bir bağlantı gönderdik. 14 gün geçerlidir. Bildiriminiz bu olmadan da bizde.
report-number = Bildiriminizin numarası
report-code-hint = Bu kodla neye karar verdiğimize bakarsınız. Kodu bir daha söyleyemeyiz.
report-watch = Şimdi bak

report-status-title = Bildirim { $reference }
report-status-about = Konu: “{ $title }”.
report-status-came = Ulaştığı tarih: { $day }
report-status-open = Bildiriminizi hâlâ inceliyoruz. En geç şu tarihte karar veririz: { $day }.
report-status-upheld = Haklı bulundunuz
report-status-rejected = Olduğu gibi kalıyor

report-address-lead = Bu sizin adresiniz mi? O zaman bildiriminizle ilgili kararı oraya göndeririz.
report-address-done = Teşekkürler. { $reference } numaralı bildiriminizle ilgili karar bu adrese gelir.
report-address-over = Bu bağlantı kullanılmış ya da çok eski. Bildiriminiz yine de bizde. Neye karar verildiğine kodla bakabilirsiniz.

## İletiler

mail-report_received-subject = { $reference } numaralı bildiriminiz ulaştı
mail-report_received-body =
    Merhaba,

    “{ $title }” ile ilgili bir bildirim aldık. Numarası { $reference }. Bildirimi inceliyoruz ve en geç şu tarihte karar veriyoruz: { DAY($until) }.

    Karar bu adrese gelsin mi? O zaman lütfen adresi onaylayın. Bağlantı 14 gün geçerlidir.

    { $base }/meldung/{ $token }

    Siz değil miydiniz? O zaman bir şey yapmanız gerekmez. 14 gün sonra adresi sileriz.

mail-report_upheld-subject = { $reference } numaralı bildiriminiz: Haklı bulundunuz
mail-report_upheld-body =
    Merhaba,

    “{ $title }” ile ilgili bildiriminizi inceledik. Haklısınız.

    { $note }

    Bize söylediğiniz için teşekkürler.

mail-report_rejected-subject = { $reference } numaralı bildiriminiz: Olduğu gibi kalıyor
mail-report_rejected-body =
    Merhaba,

    “{ $title }” ile ilgili bildiriminizi inceledik. Olduğu gibi kalıyor.

    { $note }

    Başka türlü mü düşünüyorsunuz? O zaman lütfen bizi arayın ya da bu iletiyi cevaplayın.

mail-report_without_effect-subject = Biri { $reference } numaralı katkınızı bildirdi: Katkı kalıyor
mail-report_without_effect-body =
    Merhaba,

    Biri “{ $title }” başlıklı katkınızı bildirdi. Bunu inceledik. Katkınız olduğu gibi kalıyor.

    { $note }

    Bir şey yapmanız gerekmez.
report-address-title = Bildiriminizin cevabı için adresi onaylayın
