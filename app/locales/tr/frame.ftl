# Her sayfanın çerçevesi, formlar ve bir şey olmadığında sayfanın söyledikleri.

frame-skip = İçeriğe geç
frame-language = Dil:
frame-name = Quartier
frame-claim = Söz sahibi olun, katılın
frame-about = Quartier: mahalle yönetimi için açık platform.
frame-demo = Tanıtım:
frame-demo-line = Bu sayfadaki kişiler, sayılar ve işlemler uydurmadır.
frame-demo-post = Tanıtımın postası
frame-sign-in = Giriş yap
frame-sign-out = Çıkış yap
frame-sign-out-name = { $name }: çıkış yap
frame-desk = Çalışma alanı
frame-own-board = Danışma kurulum
frame-menu = Menü
frame-menu-name = Ana menü
frame-menu-close = Kapat
frame-here = Buradasınız
frame-start = Başlangıç
frame-participate = Katılım
frame-projects = Projeler
frame-events = Tarihler
frame-office = Büro
frame-help = Yardım ve iletişim
frame-office-hours = Çalışma saatleri ve yol tarifi
frame-follow = Başvuruyu sorgula
frame-offers = Hizmetler ve mekânlar
frame-barrier = Engel bildir
frame-easy = Kolay dilde (Almanca)
frame-quarter = Mahallede
frame-contributions = Tüm katkılar
frame-news = Haberler
frame-groups = Çalışma grupları
frame-legal = Yasal bilgiler
frame-imprint = Künye
frame-privacy = Gizlilik
frame-own-data = Verilerim
frame-accessibility = Erişilebilirlik bildirimi
frame-operator = { $programme }. Yürüten: { $operator }.
frame-funders = Destekleyen: { $funders }.
pager-name = Sayfalar
pager-first = Başa dön
pager-next = Daha fazla göster

## Formlar

form-kept = Yazdığınız her şey hâlâ burada. Hiçbir şey kaybolmaz.
form-error = Hata:
form-failed = Hata: Bu henüz olmadı
form-problems = { $n ->
    [one] Hata: Bir bilgi eksik veya henüz uygun değil
   *[other] Hata: { $n } bilgi eksik veya henüz uygun değil
}
form-optional = (isteğe bağlı)

## Bir şey olmadığında

failure-refused = Bu burada mümkün değil
failure-home = Başlangıç sayfasına
failure-reach = Bize şöyle de ulaşabilirsiniz: { $office }, telefon { $phone }.
failure-not-found = Böyle bir sayfa yok
failure-not-found-why = Adres eksik olabilir ya da sayfa herkese açık değildir.
failure-conflict = Biri sizden hızlı davrandı
failure-conflict-why = Bu arada bir şey değişti. Lütfen sayfayı yenileyip tekrar bakın.
failure-incomplete = Bir şey eksik
failure-incomplete-why = Bir bilgi uygun değil. Lütfen geri dönün; metniniz hâlâ orada.
failure-busy = Bir dakika lütfen
failure-busy-why = Şu anda çok yoğunluk var. Bu bizden kaynaklanıyor. Lütfen birkaç saniye sonra tekrar deneyin.
failure-too-large = Bu çok büyüktü
failure-too-large-why = Bu kadarını bir kerede alamıyoruz. Lütfen metni kısaltın veya daha küçük fotoğraflar gönderin: her biri en çok 10 MB, en fazla beş tane.
failure-slow = Tamamı ulaşmadı
failure-slow-why = Bağlantı çok yavaştı veya koptu. Lütfen yeniden deneyin; daha küçük fotoğraflar işe yarar.
failure-other = Bu olmadı
failure-other-why = Bu bizden kaynaklanıyor, sizden değil. Lütfen daha sonra tekrar deneyin.
failure-no-pdf = PDF hazırlanamadı
failure-no-pdf-why = Bu bizden kaynaklanıyor. Lütfen yeniden deneyin. Önceki sayfayı da yazdırabilirsiniz.

way-withdrawn = Katkı geri çekildi.
way-withdrawn-own = Katkıyı geri çektiniz. Yol burada biter.
way-ended = Yol burada biter. Nedeni yanında yazar.
way-siding = Yan yol şu demektir: başka bir yoldan gidildi. Nedeni her zaman yazar.
way-step = Adım { $at } / { $of }
way-step-here = Adım { $at } / { $of }.
way-stop-1 = Ulaştı
way-stop-2 = Yayımlandı
way-stop-3 = İncelendi
way-stop-7 = Para sağlandı
way-stop-8 = Uygulama
way-stop-9 = Bitti
way-stop-here = Şimdi burada
way-stop-done = (tamamlandı)
way-stop-ended = (yol burada biter)
way-stop-skipped = (gerekmez)
way-stop-skipped-why = bu yolda gerekmez
way-stop-todo = (sırada)
