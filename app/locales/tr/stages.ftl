# Durumlar. { $name } mahallenin kendi sözüdür; app/locales/de/stages.ftl
# Danışma kurulu tavsiye (Votum) verir, meclis karar (Beschluss) alır.

## Katkı

stage-contribution-draft = Taslak
stage-contribution-received = Ulaştı
stage-contribution-queried = Ek soru soruldu
stage-contribution-published = Yayımlandı
stage-contribution-withheld = Yayımlanmadı
stage-contribution-objected = İtiraz inceleniyor
stage-contribution-forwarded = İletildi
stage-contribution-answered = Cevaplandı
stage-contribution-merged = Birleştirildi
stage-contribution-adopted = Bir projeye alındı
stage-contribution-withdrawn = Geri çekildi

## Proje

stage-measure-under-review = İnceleniyor
stage-measure-deferred = Bekletiliyor
stage-measure-not-pursued = Sürdürülmedi
stage-measure-grant-approved = Verfügungsfonds (küçük proje fonu): onaylandı
stage-measure-grant-refused = Verfügungsfonds (küçük proje fonu): onaylanmadı
stage-measure-ready-for-board = İncelendi, toplantıyı bekliyor
stage-measure-on-agenda = Gündemde
stage-measure-presented = { $name }: sunuldu
stage-measure-adjourned = { $name }: ertelendi
stage-measure-supported = { $name }: tavsiye etti
stage-measure-supported-amended = { $name }: değişiklikle tavsiye etti
stage-measure-not-supported = { $name }: tavsiye etmedi
stage-measure-noted = { $name }: bilgi edindi
stage-measure-with-administration = { $name }
stage-measure-administration-decided = { $name }: karar verdi
stage-measure-tabled = { $name }: sunuldu
stage-measure-in-deliberation = { $name }: görüşülüyor
stage-measure-resolved = Karar alındı
stage-measure-resolved-amended = Değişiklikle karar alındı
stage-measure-rejected = { $name }: reddetti
stage-measure-deliberated-without-resolution = Görüşüldü, karar alınmadı
stage-measure-sent-back = { $name }: geri gönderdi
stage-measure-council-adjourned = { $name }: ertelendi
stage-measure-funding-open = Para henüz belli değil
stage-measure-planned = Planlandı
stage-measure-in-progress = Uygulanıyor
stage-measure-paused = Ara verildi
stage-measure-completed = Tamamlandı
stage-measure-closed = Kapandı
stage-measure-discontinued = Durduruldu
stage-measure-settled-elsewhere = Başka yoldan çözüldü
stage-measure-plan-change-proposed = Rahmenplan (çerçeve plan) değişikliği önerildi

## Proje panosu

stage-group-checking = İnceleniyor
stage-group-deliberating = Görüşülüyor
stage-group-doing = Yapılıyor
stage-group-done = Bitti
stage-group-otherwise = Başka türlü sonuçlandı

## Toplantı, gündem maddesi, oylama

stage-meeting-planned = Planlandı
stage-meeting-agenda-draft = Gündem hazırlanıyor
stage-meeting-invited = Davet gönderildi
stage-meeting-opened = Şu anda sürüyor
stage-meeting-interrupted = Ara verildi
stage-meeting-closed = Bitti
stage-meeting-minutes-draft = Tutanak hazırlanıyor
stage-meeting-minutes-signed = Tutanak imzalandı
stage-meeting-minutes-sent = Tutanak gönderildi
stage-meeting-minutes-objected = Tutanağa itiraz var
stage-meeting-minutes-objection-decided = İtiraza karar verildi
stage-meeting-minutes-approved = Tutanak kesinleşti
stage-meeting-minutes-published = Tutanak yayımlandı
stage-meeting-cancelled = İptal edildi
stage-meeting-inquorate = Yeter sayı yok

stage-item-pending = Sırada
stage-item-called = Görüşmeye açıldı
stage-item-interests-declared = Çıkar ilişkisi soruldu
stage-item-deliberated = Görüşüldü
stage-item-voted = Oylandı
stage-item-adjourned = Ertelendi
stage-item-noted = Bilgi edinildi

stage-poll-open = Oylama açık
stage-poll-closed = Oylama kapandı
stage-poll-stated = Sonuç kesinleşti

## Danışma kurulunun tavsiyesi

votum-supported = Tavsiye edildi
votum-supported-amended = Değişiklikle tavsiye edildi
votum-not-supported = Tavsiye edilmedi
votum-noted = Bilgi edinildi
