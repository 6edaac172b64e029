# Formlardaki bilgiler: ne eksik ve nasıl olmalı; app/locales/de/problems.ftl

problem-missing = Bu bilgi henüz eksik. Lütfen alanı doldurun.
problem-too-long = Bu çok uzun. Lütfen en fazla { $max } karaktere kısaltın.
problem-too-short = Bu henüz çok kısa. Lütfen en az { $min } karakter yazın.
problem-unknown = Bu bilgiyi burada tanımıyoruz. Lütfen listeden seçin.
problem-not-an-address = Adreste @ işareti veya ondan sonraki bölüm eksik. Adres şöyle görünür: name@beispiel.de
problem-not-a-date = Bunu bir gün olarak okuyamadık. Tarih şöyle yazılır: 17.12.2026.
problem-past = Bu gün geçti. Lütfen henüz gelmemiş bir gün yazın.
problem-future = Bu gün henüz gelmedi. Lütfen en geç bugün olan bir tarih yazın.
problem-not-a-number = Burada henüz tam sayı yok. Şöyle görünür: 25.
problem-consent-needed = Lütfen bu bilgileri saklayabileceğimizi işaretleyin. Ya da adınızı ve iletişim bilgilerinizi yazmayın; o zaman takip kodu yeterlidir.
problem-not-a-link = Bağlantı https:// ile başlar ve boşluk içermez. Şöyle görünür: https://www.beispiel.de/seite
problem-unreadable = Bu alanda görünmeyen karakterler var. Lütfen o yeri yeniden yazın.
problem-twice = Bu zaten başka bir alanda yazıyor. Lütfen buraya başka bir şey yazın.
problem-choose-one = Burada henüz seçim yapılmadı. Lütfen bir seçenek seçin.
problem-contradiction = Bu iki bilgi birbirine uymuyor. Lütfen birini değiştirin.

## Katkı

problem-text-missing = Lütfen konunun ne olduğunu yazın. Bir cümle yeter.
problem-title-missing = Lütfen kısa bir başlık yazın. Şöyle olabilir: Çocuk parkına gölge.
problem-title-too-long = Başlık çok uzun. Lütfen en fazla { $max } karaktere kısaltın; ayrıntıları metne yazın.
problem-kind-choose = Lütfen bize ne söylemek istediğinizi seçin: örneğin bir fikir, bir istek ya da bir soru.
problem-place-missing = Lütfen bir cadde veya meydan yazın. Her yerdeyse “her yerde” yazın.
problem-contact-choose = Lütfen cevabın size nasıl gelmesini istediğinizi seçin.
problem-email-missing = Lütfen e-posta adresinizi girin. Şöyle görünür: name@beispiel.de
problem-phone-missing = Lütfen telefon numaranızı alan koduyla yazın. Şöyle görünür: 0123 456789.
problem-letter-missing = Lütfen sokak, kapı numarası, posta kodu ve şehir yazın.
problem-name-missing = Lütfen adı yazın.
problem-password-missing = Lütfen parolanızı girin.
problem-password-too-short = Lütfen en az { $min } karakterli bir parola seçin.
problem-about-unknown = Bu numarayla burada herkese açık bir şey yok. Lütfen numarayı karşılaştırın; şöyle görünür: DH-2026-00012.
problem-key-unknown = Form bize eksik ulaştı. Lütfen bir daha gönderin.

## Çalışma alanı: katkı ve proje

problem-meeting-taken = Bu kurul için o saatte zaten bir toplantı planlandı. Başka bir gün veya saat seçin.
problem-text-contradiction = Metin, gönderilenden başka bir şey söylüyor. Yalnızca köşeli ayraç koyun, kelimeleri değiştirmeyin.
problem-question-missing = Soru eksik. Bir cümle yeter.
problem-target-missing = Diğer katkı eksik. Numarasını yazın ya da listeden seçin.
problem-target-unknown = Bu numarayla herkese açık bir katkı yok. Numara şöyle görünür: DH-2026-00012.
problem-channel-choose = Katkının nasıl geldiği eksik: telefonla, büroda, kâğıtla ya da e-postayla.
problem-decision-choose = Karar eksik: itirazı kabul etmek ya da önceki kararda kalmak.
problem-confirmed-choose = Kişinin bunu istediği bilgisi eksik. Sorun ve işaretleyin.
problem-note-missing = Herkesin okuyacağı cümle eksik. Neye, neden karar verildiğini kısaca yazın.
problem-person-note-missing = Kişiye gidecek cümle eksik. Neyin olmadığını ve kişinin ne yapabileceğini kısaca yazın.
problem-reason-choose = Listeden bir neden eksik. En uygun nedeni seçin.
problem-reason-missing = Gerekçe eksik. Bir cümle yeter.
problem-contributions-choose = Henüz katkı seçilmedi. En az birini işaretleyin.
problem-taken-over-missing = Katkıdan neyin alındığı, neyin alınmadığı eksik. Bir cümle yeter.
problem-origin-choose = Projenin nereden geldiği eksik: Rahmenplan’dan (çerçeve plandan), bir çalışma grubundan ya da belediyeden.
problem-origin-note-missing = Bunu hangi planın, çalışma grubunun veya birimin başlattığı eksik.
problem-summary-missing = Özet eksik. Herkes için iki üç kısa cümle yazın.
problem-recommendations-choose = Projenin doğrudan uyduğu eylem önerisi eksik. En az birini işaretleyin.
problem-recommendations-contradiction = Bir eylem önerisi işaretli, ama “Rahmenplan’a uymuyor” seçili. İkisinden birini değiştirin.
problem-cost-planned-contradiction = Tutar, seçilen maliyet sınıfına uymuyor. Tutarı ya da maliyet sınıfını değiştirin.
problem-eligibility-missing = Projenin desteklenip desteklenemeyeceği ve desteğin kaynağı eksik. Bir cümle yeter.
problem-land-owner-missing = Arsanın veya binanın kime ait olduğu eksik.
problem-office-missing = Sorumlu birim eksik. Şöyle görünür: Grünflächenamt (Yeşil Alanlar Müdürlüğü).
problem-easy-missing = Kolay dildeki özet eksik. Her satıra kısa bir cümle yazın.
problem-wording-missing = Tam metin eksik. Kelimesi kelimesine yazın.
problem-cost-missing = Maliyet ve paranın nereden geldiği eksik. Bir cümle yeter.
problem-alternatives-missing = Başka neyin mümkün olduğu eksik. Başka bir yol yoksa bunu da yazın.

## Çalışma alanı: bir projenin adımları

problem-date-missing = Tarih eksik. Şöyle yazılır: 17.12.2026.
problem-contact-missing = Orada kimin cevap vereceği eksik. Ad veya birim yazın.
problem-drucksache-missing = Meclis belgesinin (Drucksache) numarası eksik. İlk sayfada yazar.
problem-document-missing = Dayanak eksik. Bir belge belirtin ya da Ratsinformationssystem’e (meclis bilgi sistemine) bir bağlantı ekleyin.
problem-difference-missing = Kararın tavsiyeden nerede ayrıldığı eksik. Herkesin anlayacağı bir cümle yazın.
problem-organization-missing = Hangi kurulda görüşüldüğü eksik.
problem-granted-choose = Nasıl karar verildiği eksik: onaylandı ya da onaylanmadı.
problem-not-a-sum = Tam avro olarak bir tutar eksik. Şöyle görünür: 86.000.
problem-rule-missing = Onayın dayandığı Verfügungsfonds (küçük proje fonu) kuralı eksik.
problem-funding-missing = Paranın hangi kaynaklardan geldiği eksik. Bir cümle yeter.
problem-approved-on-missing = Onay yazısının tarihi eksik. Şöyle yazılır: 17.12.2026.
problem-milestone-missing = Bundan sonra neyin söz verildiği eksik. En az bir adım yazın.
problem-milestone-on-missing = Sözün hangi güne kadar verildiği eksik. Şöyle yazılır: 17.12.2026.
problem-group-heard-missing = Hangi çalışma grubunun dinlendiği ve ne söylediği eksik.
problem-board-asks-choose = Bilgi edinilen bir konu ancak danışma kurulu isterse ilerler. Kurulun istediğini onaylayın.
problem-proof-of-use-choose = Harcama belgesi (Verwendungsnachweis) eksik. Hazır mı, yoksa gerekmiyor mu, seçin.
problem-effect-missing = Projenin ne sağladığı eksik. Herkes için bir iki cümle yazın.

problem-outside = Bu yer mahallede değil. Lütfen haritada bir yer seçin.
problem-corners = Bir alanın { $min } ile { $max } arasında köşesi olur.
problem-position-unknown = Harita bu yeri tanımıyor. Lütfen yeniden seçin.
problem-position-missing = Haritada bir yer eksik.

## Kâğıt

problem-not-a-serial = Numara uymuyor. Numara formun sağ üstünde yazar ve şöyle görünür: 00017-T.
problem-not-printed = Burada bu numarayla bir form basılmadı. Lütfen numarayı karşılaştırın ya da alanı boş bırakın.
problem-already-captured = Bu form zaten kaydedildi. Başvuru numarası: { $reference }.
problem-sheets-not-a-number = Lütfen 1 ile 50 arasında bir sayı yazın.
