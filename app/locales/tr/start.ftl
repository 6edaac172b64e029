# Başlangıç sayfaları; app/locales/de/start.ftl

start-title = { $name }: söz sahibi olun, katılın
start-write = Katkı yaz
start-write-line = İki dakika sürer. Giriş gerekmez. Telefonla veya kâğıtla da olur.
start-find = Daha önce yazdınız mı?
start-find-go = Ara
start-find-hint = Başvuru numaranız, örneğin
start-find-hint-or = , ya da takip kodunuz
start-kinds = Bize ne söylemek istersiniz?
start-became = Katkılardan doğanlar
start-projects = Tüm projeler
start-projects-none = Henüz proje yok. Her şey sizin katkınızla başlar.
start-numbers = { $year } yılında { $received } katkı ulaştı. { $answered } katkı cevaplandı. { $open } katkı hâlâ bizde.
start-read-all = Tüm katkıları oku
start-from = { $n ->
    [0] { "" }
    [one] Bir katkıdan doğdu.
   *[other] { $n } katkıdan doğdu.
}
start-next-dates = Yaklaşan tarihler
start-all-dates = Tüm tarihler
start-aside = Büro ve program
start-news = Mahalleden haberler
start-easy = Kolay dil
start-easy-title = { $name }, kolay dilde
start-choose = Yaşadığınız yerde söz sahibi olun
start-choose-lead = Mahallenizi seçin. Orada neyin değişmesi gerektiğini söyler, sonucunu görürsünüz.
start-choose-go = Mahalleye git
start-none = Burada henüz bir mahalle kurulmadı. Bunu sistemi işleten yapar: quartier district add DATEI
