# Yerler: haritanın ve yer alanlarının metinleri; app/locales/de/places.ftl

## Harita

map-title = Harita: mahallede neler oluyor ({ $where })
map-lead = Haritadaki her numara alttaki listede de var. İkisini de kullanabilirsiniz.
map-label = Numaralı yerlerin haritası. Her numara, listedeki kaydına götürür.
map-key = Daire: katkılar. Köşeli: burada bir proje de var.
map-list = Tüm yerlerin listesi
map-none = Bu mahalle için henüz harita yok.
map-empty = Bu seçim için haritada bir şey yok.
map-invented = Harita basitleştirilerek çizilmiştir. Kimsenin kapısı görünmesin diye yerler yaklaşık olabilir.
map-data = Verileri GeoJSON olarak indir
map-sign =
    { $n ->
        [one] { $number }: { $place }, bir kayıt
       *[other] { $number }: { $place }, { $n } kayıt
    }
map-filter = Haritayı süz
map-what = Ne
map-both = Katkılar ve projeler
map-contributions = Yalnızca katkılar
map-measures = Yalnızca projeler
map-measure = Proje
map-kind = Katkının türü
map-kind-all = Tüm türler
map-group = Projenin durumu
map-group-all = Her durum
map-show = Göster
map-near = Yaklaşık olarak burada, yakınındaki yer: { $place }.
map-all = Tüm haritaya git
map-link = Haritada gör

## Yer belirtme

place-landmark = Bilinen yer
place-optional = {" "}(isteğe bağlı)
place-landmark-hint = Burada bir yer seçerseniz yukarıya bir şey yazmanız gerekmez.
place-landmark-none = Hiçbiri
place-map = Seçim haritası
place-picture = Mahallenin sokakları ve bilinen yerleriyle basit haritası
place-help = Haritaya dokunun ya da ok tuşlarıyla ilerleyip Enter tuşuna basın. Shift tuşuyla büyük adımlarla ilerlersiniz. İsteğe bağlıdır.
place-near = Yakınında:
place-set = Yer işaretlendi.
place-cleared = Haritada artık seçili bir yer yok.
place-corner = Köşe işaretlendi.
place-full = Daha fazla köşe eklenemez.
place-point = Nokta koy
place-area = Alan çiz
place-larger = Büyüt
place-smaller = Küçült
place-clear = Seçimi sil
