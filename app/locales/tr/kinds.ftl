# Katkı, kurul ve sandalye türleri, Rahmenplan’ın bölümleri; app/locales/de/kinds.ftl

kind-idea = Fikir
kind-idea-line = Bu yapılabilir.
kind-wish = İstek
kind-wish-line = Burada bu eksik.
kind-criticism = Eleştiri
kind-criticism-line = Bu iyi değil.
kind-suggestion = Öneri
kind-suggestion-line = Birisi bunu düşünmeli.
kind-question = Soru
kind-question-line = Bunu bilmek istiyorum.
kind-praise = Övgü
kind-praise-line = Böyle kalsın.
kind-project-proposal = Proje önerisi
kind-project-proposal-line = Bu bir proje olsun.
kind-event-proposal = Etkinlik önerisi
kind-event-proposal-line = Bu burada yapılsın.
kind-offer = Yardım teklifi
kind-offer-line = Bunu sunabilirim.

# Gelen kutusunda bekleyenler.
work-contribution = Katkı
work-addition = Ekleme
work-comment = Yorum
work-photo = Fotoğraf veya dosya
work-report = Bildirim
work-objection = İtiraz
work-approval = İkinci kişinin onayı
work-call = Telefon veya mektup
work-mention = Görüş istendi

channel-web = İnternet
channel-counter = Büroda
channel-phone = Telefon
channel-paper = Kâğıt
channel-mail = E-posta

organization-committee = Komisyon
organization-working-group = Çalışma grubu
organization-office = Belediye birimi
organization-institution = Kurum

seat-chair = Başkanlık
seat-resident = Mahalle sakinleri
seat-council-group = Meclis grubu
seat-club = Dernek
seat-housing = Konut şirketleri
seat-church = Kilise
seat-school = Okul
seat-kindergarten = Kreş ve anaokulu
seat-institution = Kuruluş veya kurum
seat-trade = Esnaf ve işletmeler

plan-item-field = Eylem alanı
plan-item-strength = Güçlü yan
plan-item-weakness = Zayıf yan
plan-item-goal = Hedef
plan-item-recommendation = Eylem önerisi
plan-items-field = Eylem alanları
plan-items-strength = Güçlü yanlar
plan-items-weakness = Zayıf yanlar
plan-items-goal = Hedefler
plan-items-recommendation = Eylem önerileri

fit-direct = Bir eylem önerisine doğrudan uyuyor
fit-indirect = Rahmenplan’ın (çerçeve planın) bir hedefine uyuyor
fit-none = Rahmenplan’a (çerçeve plana) uymuyor

origin-contributions = Katkılardan
origin-plan = Rahmenplan’dan (çerçeve plandan)
origin-working-group = Bir çalışma grubundan
origin-city = Belediyeden

# € işaretinin önünde bölünmez boşluk durur.
cost-small = en çok 500 €
cost-medium = 500 ile 5.000 € arası
cost-large = 5.000 ile 50.000 € arası
cost-major = 50.000 € üzeri
