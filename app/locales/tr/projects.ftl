# Projeler ve Rahmenplan (çerçeve plan); app/locales/de/projects.ftl

## Pano

projects-title = Projeler ({ $where })
projects-lead = { $open ->
    [0] Şu anda yolda olan proje yok
    [one] Bir proje yolda
   *[other] { $open } proje yolda
  }, { $done ->
    [0] henüz biten proje yok
    [one] bir proje bitti
   *[other] { $done } proje bitti
  }. Her birinde nereden geldiğini ve ne kadar ilerlediğini görürsünüz.
projects-lead-chosen = { $n ->
    [0] Seçiminize uyan proje yok.
    [one] Seçiminize bir proje uyuyor.
   *[other] Seçiminize { $n } proje uyuyor.
  }
projects-views = Görünüm
projects-board = Pano
projects-filter = Projeleri süz
projects-filter-field = Eylem alanı
projects-filter-field-all = Tüm alanlar
projects-filter-office = Sorumlu birim
projects-filter-office-all = Tüm birimler
projects-filter-year = Yıl
projects-filter-year-all = Tüm yıllar
projects-filter-search = Anahtar kelime
projects-filter-go = Göster
projects-filter-clear = Tüm projeleri göster
projects-count = { $n ->
    [one] proje
   *[other] proje
  }
projects-more = { $n ->
    [one] bir tane daha
   *[other] { $n } tane daha
  }
projects-group-empty = Burada şu anda proje yok.
projects-none-found = Bu seçime uyan proje yok. Belki başka bir kelime işe yarar.
projects-from = { $n ->
    [0] katkı olmadan başladı
    [one] bir katkıdan doğdu
   *[other] { $n } katkıdan doğdu
  }
projects-late = Sonraki adım gecikti
projects-otherwise-lead = Her fikir proje olmaz. Nedeni her zaman yanında yazar ve katkıyı yazan kişiye haber verilir.
projects-otherwise-none = Şimdiye kadar başka türlü sonuçlanan proje yok.
projects-otherwise-none-chosen = Bu seçimde başka türlü sonuçlanan proje yok.
projects-first = Henüz proje yok. Her şey bir katkıyla başlar.
projects-write = Katkı yaz

## Bir projenin sayfası

project-way = Bu fikrin yolu
project-next = Sonraki adım: { $step }
project-next-by = Sonraki adım: { $step }, en geç { $day }
project-late-since = { $days ->
    [one] Bir gündür
   *[other] { $days } gündür
} aynı adımda.
project-late = Bu adım için söz verilen son tarih: { $day }. Durumu sorduk.
project-easy = Kısa ve kolay
project-about = Konu
project-origin = Nereden geldi: { $origin }
project-who = Kim ne dedi?
project-votum-open = Tavsiye (Votum) bekleniyor
project-votum-by = { $board }: { $said }
project-votum-note = Bu bir tavsiyedir: { $board } karar vermez.
project-group-heard = Çalışma grubu dinlendi
project-handed-over = Karar için iletildi
project-handed-over-open = Karar için iletilmesi bekleniyor
project-drucksache = Meclis belgesi (Drucksache) { $number }
project-drucksache-link = Meclis belgesine (Drucksache) git
project-decision-open = Karar (Beschluss) bekleniyor
project-outcome = Sonuç
project-decision = Karar (Beschluss)
project-not-needed = Bu yolda gerekmez
project-wordings = Tavsiyenin (Votum) ve kararın (Beschluss) tam metni
project-wording-votum = Tavsiye (Votum): { $board }
project-wording-council = Karar (Beschluss): { $council }
project-wording-outcome = Sonuç: { $council }
project-wording-same = İkisinin metni aynı.
project-wording-difference = Farklı olan: { $difference }
project-consultations = Görüşmeler
project-consulted-announced = duyuruldu
project-consulted-held = görüşüldü
project-consulted-advice = Tavsiye
project-source = Ratsinformationssystem’de (meclis bilgi sisteminde) gör
project-discussed = Gündemde
project-discussed-at = { $number }. toplantı, { $day }
project-discussed-item = madde { $position }
project-contributions = { $n ->
    [one] Bununla ilgili katkı
   *[other] Bununla ilgili { $n } katkı
  }
project-taken-over = Alınan: { $text }
project-plan = Rahmenplan’a (çerçeve plana) uyuyor mu?
project-plan-open = İnceleme sürüyor.
project-plan-read = Rahmenplan’ı (çerçeve planı) oku
project-milestones = Söz verilenler ve yapılanlar
project-milestone = Adım
project-milestone-promised = Söz verilen tarih
project-milestone-reached = Yapıldığı tarih
project-milestone-open = henüz yapılmadı
project-milestone-late = gecikti
project-paper = Belge (Vorlage) { $reference }
project-paper-version = Sürüm { $version }, { $day }
project-paper-text = Konunun özü
project-paper-wording = Tavsiye için önerilen metin
project-paper-cost = Maliyet
project-paper-alternatives = Başka neler mümkün
project-paper-earlier = Önceki sürümler
project-paper-hash = Sağlama toplamı (SHA-256)
project-history = Şimdiye kadar olanlar
project-effect = Ne sağladı
project-lessons = Bundan ne öğrendik
project-facts = Bir bakışta
project-cost-class = Büyüklük
project-cost-planned = Tahminî maliyet
project-cost-approved = Onaylanan
project-cost-spent = Harcanan
project-funding = Paranın kaynağı
project-eligibility = Destek
project-office = Sorumlu birim
project-land-owner = Arsa veya bina
project-field = Eylem alanı
project-place = Yer
project-proof = Harcama belgesi (Verwendungsnachweis)
project-proof-handed-in = hazır
project-proof-not-due = gerekmez
project-from-contributions = Katkılardan
project-say = Bu konuda bir şey söyle
project-say-lead = Bu konuda bir sorunuz veya fikriniz mi var? Bize yazın ve şu numarayı belirtin: { $reference }.

## Sonraki adımlar

next-under-review = Rahmenplan’a (çerçeve plana) uyup uymadığının incelenmesi
next-deferred = yeniden inceleme
next-ready-for-board = bir gündemde yer alması
next-on-agenda = toplantıda sunulması
next-presented = görüşmenin sonucu
next-adjourned = eksiklerin tamamlanması
next-supported = karar için iletilmesi
next-not-supported = nasıl devam edileceğinin kararı
next-with-administration = belediye idaresinin cevabı
next-administration-decided = para sağlanması veya projenin sona ermesi
next-tabled = komisyonlarda görüşülmesi
next-in-deliberation = karar ({ $council })
next-resolved = paranın netleşmesi
next-without-resolution = devam edilip edilmeyeceğinin kararı
next-sent-back = yeniden inceleme
next-council-adjourned = yeniden görüşme
next-funding-open = paranın onaylanması
next-grant-approved = başlangıç
next-planned = uygulamanın başlaması
next-in-progress = tamamlanması
next-paused = çalışmanın sürmesi
next-completed = kapanış ve harcama belgesi
next-plan-change = Rahmenplan’ın (çerçeve planın) değişmesi

## Geçmiş

history-opened = Katkılardan bir proje doğdu.
history-checked = Rahmenplan (çerçeve plan) ile karşılaştırıldı: { $fit }.
history-paper = Belge (Vorlage) { $reference } yazıldı, sürüm { $version }.
history-milestone-added = Yeni söz: { $milestone }, en geç { $day }.
history-milestone-reached = Yapıldı: { $milestone }.
history-asked = Cevap gelmediği için belediye idaresine soruldu.
history-contribution = Katkı: { $stage }

fact-review-on = Yeniden inceleme: { $value }
fact-expected-on = Cevabın beklendiği son tarih: { $value }
fact-start-on = Planlanan başlangıç: { $value }
fact-restart-on = Devam tarihi: { $value }
fact-end-on = Beklenen bitiş: { $value }
fact-by-on = En geç: { $value }
fact-proof-due-on = Harcama belgesi (Verwendungsnachweis) için son tarih: { $value }
fact-meeting-on = Toplantı tarihi: { $value }
fact-decision-on = Onayın beklendiği son tarih: { $value }
fact-approved-on = Onay yazısının tarihi: { $value }
fact-drucksache = Meclis belgesi (Drucksache): { $value }
fact-document = Dayanak: { $value }
fact-wording = Tam metin: “{ $value }”
fact-difference = Tavsiyeden farkı: { $value }
fact-organization = Kurul: { $value }
fact-advice = Tavsiye: { $value }
fact-granted-yes = Onaylandı
fact-granted-no = Onaylanmadı
fact-amount = Tutar: { $value }
fact-rule = Kural: { $value }
fact-funding = Para: { $value }
fact-office = Sorumlu birim: { $value }
fact-group-heard = Dinlenen: { $value }
fact-milestone = Söz verilen: { $value }
fact-effect = Etkisi: { $value }
fact-lessons = Öğrenilen: { $value }
fact-recommendations = Eylem önerisi { $value }
fact-land-owner = Arsa veya bina: { $value }
fact-eligibility = Destek: { $value }

## Rahmenplan

plan-in-force = Sürüm { $version }, yürürlük tarihi: { $day }
plan-none-title = Rahmenplan (çerçeve plan)
plan-none = Bu mahalle için burada henüz bir Rahmenplan (çerçeve plan) yok.
plan-contents = İçindekiler
plan-field = Eylem alanı { $number }
plan-served = { $n ->
    [0] Bununla ilgili henüz proje yok.
    [one] Bununla ilgili bir proje var:
   *[other] Bununla ilgili { $n } proje var:
  }
plan-propose = Bu konuda bir şey öner
