# Arama; app/locales/de/search.ftl

search-title = Arama
search-lead = Burada herkese açık olan her şeyi bulursunuz: katkılar, projeler, belgeler, toplantılar ve Rahmenplan (çerçeve plan).
search-field = Ne arıyorsunuz?
search-field-hint = Birkaç kelime yeter. Kelimeleri tam bu sırayla aramak için tırnak içine alın: “yeni bank”
search-what = Nerede?
search-what-all = Her yerde
search-what-contributions = Katkılarda
search-what-projects = Projelerde ve belgelerde
search-what-meetings = Toplantılarda
search-what-plan = Rahmenplan’da (çerçeve planda)
search-go = Ara
search-count =
    { $n ->
        [0] Sonuç yok
        [one] Bir sonuç
       *[other] { $n } sonuç
    }, aranan: { $query }
search-many = { $n } sonuçtan fazlası var, aranan: { $query }. Bir kelime daha eklerseniz azalır.
search-cut = Sorunuzun yalnızca başını okuduk. Çoğu zaman sekiz kelime yeter.
search-loose = Tam olarak böyle hiçbir yerde yazmıyor. Buna benzeyenler:
search-meant = Bunu mu demek istediniz
search-none = Bununla ilgili burada henüz bir şey yok. Çoğu zaman şunlar işe yarar:
search-none-shorter = daha az kelime yazmak
search-none-other = aynı şey için başka bir kelime denemek
search-none-everywhere = her yerde aramak
search-none-write = Bunu henüz kimse söylemediyse bize yazın.
search-contribution = Katkı
search-measure = Proje
search-paper = Belge (Vorlage)
search-plan = Rahmenplan (çerçeve plan)
search-meeting = Toplantı
search-agenda-item = Gündem maddesi
