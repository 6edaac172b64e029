# Kâğıt: doldurma formu, imza listesi, basılı alındı belgesi; app/locales/de/paper.ftl

## Form

form-title = Katkınız
form-lead = İçinizden geldiği gibi, her dilde yazın. Yazım hataları önemli değil.
form-kind = Bu nedir? Lütfen bir kutu işaretleyin.
form-place = Nerede?
form-text = Ne söylemek istersiniz?
form-text-hint = Lütfen başka insanların adını veya adresini yazmayın.
form-contact = Size nasıl cevap verelim?
form-contact-phone = Telefonla, numara:
form-contact-letter = Mektupla, posta adresi:
form-contact-mail = E-posta:
form-contact-code = Cevap gerekmez. Takip kodum yeter.
form-name = Adınız (isteğe bağlı):
form-show-name = Adım katkının yanında yazabilir.
form-consent = Büro, cevap için adımı ve iletişim bilgilerimi saklayabilir.
form-privacy = Herkese yalnızca tür, metin ve yer açık olur. O da ancak biz formu okuduktan sonra. Ad ve iletişim bilgileri büroda kalır. Artık gerekmeyenleri sileriz.
form-bring = Buraya verin veya posta kutusuna atın: { $office }, { $address }.
form-office-received = Büro: geldiği tarih
form-office-taken = kaydeden
form-office-reference = Başvuru numarası
form-web = İnternetten yazmak için
form-serial = Form { $serial }
slip-cut = Buradan koparın ve saklayın
slip-title = Alındı belgeniz
slip-code = Takip kodunuz
slip-step-address = İnternette { $address } adresini açın veya resmi kamerayla okutun.
slip-step-code = Takip kodunu girin. Kod, büro formunuzu kaydedince geçerli olur.
slip-step-call = İnternetsiz: { $phone } numarasını arayın ve formun numarasını söyleyin.

## İmza listesi

supports-title = Bunu biz de istiyoruz
supports-about-title = Konu
supports-about-place = Yer
supports-about-reference = Başvuru numarası
supports-lead = İmzanızla şunu söylersiniz: Bunu ben de istiyorum. Herkes bir kez ve kendi satırına imza atar.
supports-column-line = Satır
supports-column-name = Ad
supports-column-address = Sokak ve kapı numarası
supports-column-signature = İmza
supports-privacy = Satırları sayarız. Adlar ve adresler büroda kalır, yayımlanmaz. İsterseniz satırınızı sileriz.
supports-collector-name = Toplayan
supports-collector-day = teslim tarihi

## Alındı belgesi

receipt-pdf = PDF olarak alındı belgesi
paper-receipt-received = Ulaştığı tarih: { $day }.
paper-blank = Yazdırılacak form (PDF)
paper-supports = İmza listesi (PDF)

## Tezgâh

counter-title = Ne söylemek istersiniz?
counter-kind = Bu nedir?
counter-place = Nerede?
counter-place-hint = Cadde, meydan ya da bilinen bir yer. Her yerdeyse “her yerde” yazın.
counter-text = Sizin sözleriniz
counter-text-hint = Her dilde yazabilirsiniz. Lütfen başka insanların adını veya adresini yazmayın.
counter-public = Herkese tür, yer ve metin açık olur. O da ancak biz okuduktan sonra. Burada adınızı sormayız.
counter-next = İleri
counter-back = Geri
counter-send = Gönder
counter-waiting = Bağlantı bekleniyor:
counter-lead = Teşekkürler. Lütfen numaranın ve kodun fotoğrafını çekin, not alın ya da çıktısını alın. Sayfa birazdan baştan başlar.
counter-late-title = Katkınız yazıldı
counter-late-lead = Şu anda bağlantı yok. Bağlantı gelince katkınız iletilir. Kod şimdiden geçerlidir: Lütfen fotoğrafını çekin, not alın ya da çıktısını alın.
counter-print = Yazdır
counter-end = Tamam, başa dön
counter-idle = Hâlâ burada mısınız?
counter-idle-text = Değilseniz sayfa 15 saniye içinde baştan başlar ve metniniz silinir.
counter-stay = Evet, devam et
counter-closed-title = Bürodaki tablet
counter-closed-lead = Bu cihaz açılmamış. Cihaz kodu bürodadır.
counter-code = Cihaz kodu
counter-code-hint = Bir saat ve yalnızca bir kez geçerlidir.
counter-open = Cihazı aç
counter-web = İnternetten katkı yaz
