# Toplantılar; app/locales/de/agenda.ftl

agenda-wall = Perde
agenda-wall-title = Perdede toplantı
agenda-meetings = Toplantılar
agenda-numbered = { $number }. toplantı
agenda-of = { $number }. toplantı, { $body }
agenda-no-board = Burada danışma kurulu yoktur. Ne zaman ve nerede söz alabileceğiniz:
agenda-no-board-link = Tarihler
agenda-about-board = Kurul hakkında
agenda-upcoming = Sonraki toplantılar
agenda-past = Şimdiye kadarkiler
agenda-none = Şu anda duyurulmuş bir toplantı yok.
agenda-who = Kim kimin adına orada?
agenda-vacant = boş
agenda-seats = { $n ->
    [one] 1 sandalye
   *[other] { $n } sandalye
}
agenda-present = { $n ->
    [one] 1 sandalye hazır.
   *[other] { $n } sandalye hazır.
}
agenda-voice-or-decision = Votum mu, Beschluss mu?
agenda-votum = Votum (tavsiye)
agenda-votum-line = Kurul görüşünü söyler. Tavsiye eder.
agenda-decision = Beschluss (karar)
agenda-decision-line = Kararı veren: { $council }. Ancak o zaman geçerli olur. Öneri önce şuraya gider: { $administration }.
agenda-minutes-of = { $number }. toplantının tutanağı
agenda-corrected = { $day } tarihinde düzeltildi. İki metin de büroda okunabilir.
agenda-until = { $day } tarihine kadar burada kalır.
agenda-published = { $day } tarihinde yayımlandı. Adlar ve kapalı maddeler çıkarıldı.
agenda-item = Madde { $number }
agenda-item-titled = Madde { $number }: { $title }
agenda-item-closed = Madde { $number }, kapalı
agenda-closed-item = Kapalı madde
agenda-closed-why = Burada korunan konular söz konusu. Bu yüzden yalnızca numara yazılı.
agenda-late = davetten sonra eklendi
agenda-off = Gündemden çıkarıldı
agenda-quoted = “{ $text }”
agenda-paper = Belge
agenda-today = Bugünkü durumu:
agenda-easy = Kolay Almanca (Leichte Sprache)
agenda-adjourned = Ertelendi
agenda-noted = Bilgi edinildi
agenda-deliberated = Şu anda görüşülüyor
agenda-votum-is = Votum: { $votum }
agenda-poll-open = Oylama sürüyor
agenda-poll-closed = Kapandı, başkan sonucu açıklıyor
agenda-correction = { $day } tarihli düzeltme.
agenda-amended = Metin toplantıda değiştirildi.
agenda-poll-count = Oylama sürüyor. { $of } oydan { $cast } tanesi geldi.
agenda-poll-closed-line = Oylama kapandı. Başkan sonucu açıklıyor.
agenda-poll-stated = Sonuç kesinleşti.
agenda-title = Gündem
agenda-later = Davet gönderilince gündem burada yer alır.
agenda-about = Toplantı hakkında
agenda-ended = bitiş { $clock }
agenda-came-of = Başlangıçta { $of } sandalyeden { $n } tanesi hazırdı.
agenda-came = Başlangıçta { $n } sandalye hazırdı.
agenda-demo = Bu sayfadaki kurallar ve süreler gösterim için örnektir:
agenda-read-minutes = Tutanağı okuyun
agenda-second = Maddeler ikinci bir toplantıda yeniden ele alınır.
agenda-next = Sonraki toplantı
agenda-listen = Gelip dinleyebilirsiniz. Kayıt gerekmez.
