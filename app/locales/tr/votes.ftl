# Oylama, katılım, çıkar ilişkisi; app/locales/de/votes.ftl

choice-yes = Evet
choice-no = Hayır
choice-abstain = Çekimser

poll-main = Asıl konunun oylaması
poll-amendment = Değişiklik önergesi
poll-procedure = Usul önergesi
poll-secrecy = Gizli oylama önergesi
poll-late-item = Gündeme alma
poll-urgency = Aceleliğin onaylanması
poll-election = Seçim

ballots-open = Açık
ballots-by-name = Ad belirtilerek
ballots-secret = Gizli

source-ballots = Tek tek oylar
source-count-sheet = Sayım kâğıdı

majority-simple = Basit çoğunluk
majority-absolute = Yasal sayının çoğunluğu
majority-two-thirds-of-present = Hazır bulunanların üçte ikisi
majority-two-thirds-of-statutory = Yasal sayının üçte ikisi

result-accepted = Kabul edildi
result-rejected = Reddedildi
result-tie = Oylar eşit
result-not-quorate = Sonuç yok

presence-present = Hazır
presence-absent = Yok
presence-excused = Mazeretli

conduct-leaves-room = Lütfen bu madde için salondan çıkın.
conduct-sits-in-audience = Lütfen bu madde için dinleyicilerin arasına oturun.
conduct-stays-without-vote = Kalabilir ve söz alabilirsiniz. Oy kullanmazsınız.

hint-applicant = Bunu, sizi görevlendiren kurum istedi. Lütfen çıkar ilişkiniz (Befangenheit) olup olmadığını düşünün.
hint-office = Bundan, sizi görevlendiren kurum sorumlu. Lütfen çıkar ilişkiniz (Befangenheit) olup olmadığını düşünün.

delivery-electronic = Elektronik
delivery-letter = Mektup
delivery-in-person = Elden verildi
