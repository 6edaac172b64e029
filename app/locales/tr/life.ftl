# Mahallede yaşam; app/locales/de/life.ftl

## Tarihler

events-lead = Önümüzdeki sekiz haftada yapılacaklar.
events-none = Şu anda planlanan bir şey yok.
events-time = { $from } – { $until }

## Haberler, hizmetler, çalışma grupları

news-none = Henüz yeni bir şey yok.
offers-rooms = Mekânlar
offers-seats = en fazla { $n } kişi
groups-lead = Burada komşular birlikte çalışıyor. İstediğiniz zaman katılabilirsiniz.
groups-none = Şu anda bir çalışma grubu yok. Bir grup kurmak ister misiniz? Bize söyleyin.
groups-join = Ben de katılmak istiyorum

## Büro ve engel bildirme

office-directions = Bize nasıl gelirsiniz
office-access = Engelsiz erişim
office-way = Bir fikir böyle proje olur
office-groups = Katılabileceğiniz çalışma grupları
office-open = Çalışma saatleri
office-team = Kim var?
office-programme = Program
office-operator = Yürüten: { $operator }.
office-aims = Hedeflerimiz
office-fields = Konularımız
office-funders = Destekleyen
office-partners = Ortaklar
barrier-lead = Bu sitede bir şeyi okuyamıyor, duyamıyor veya kullanamıyor musunuz? Bize söyleyin. Cevap verir ve düzeltiriz.
barrier-write = Giriş yapmadan buradan yazın
