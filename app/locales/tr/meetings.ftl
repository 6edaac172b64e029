# Toplantılar: danışma kurulu üyelerinin okudukları ve onlara giden iletiler; app/locales/de/meetings.ftl

## Danışma kurulum

member-title = Danışma kurulum
member-seat = { $number } numaralı sandalye için giriş yaptınız: { $label }
member-deputy = { $number } numaralı sandalyenin vekilliği: { $label }
member-until = Görev süresinin sonu: { $day }
member-no-seat = Bu hesaba bugün bağlı bir sandalye yok. Bu doğru değilse lütfen büroya haber verin.
member-runs = Toplantı sürüyor.
member-paused = Toplantıya ara verildi.
member-called = Madde { $number } görüşmeye açıldı.
member-vote-open = Oylama açık.
member-no-meeting = Şu anda duyurulmuş bir toplantı yok. Planlandığında burada yazar.
member-next = Sonraki toplantı
member-agenda = Gündem
member-agenda-later = Davet gönderilince gündem burada yer alır.
member-public-page = Toplantının herkese açık sayfası
member-hidden = Kapalı madde
member-hidden-why = Lütfen bu maddeyi kimseyle paylaşmayın.
member-paper = Konu
member-cost = Maliyet: { $cost }
member-fit = Rahmenplan (çerçeve plan): { $fit }
member-more = Bu projeyle ilgili her şey
member-without-vote = Oylama yok
member-off = Gündemden çıkarıldı: { $reason }
member-adjourned = Ertelendi. { $reason }
member-noted = Bilgi edinildi. { $note }
member-voted = { $votum }

## Katılım

member-coming-title = Geliyor musunuz?
member-coming-why = Lütfen erken haber verin. Gelemezseniz vekilinizi çağırırız.
member-coming-yes = Evet, geliyorum
member-coming-no = Hayır, gelemiyorum
member-coming-said-yes = Geleceğinizi bildirdiniz.
member-coming-said-no = Gelemeyeceğinizi bildirdiniz. Vekilinize haber verildi.
member-coming-change = Cevabı değiştir

## Çıkar ilişkisi

member-interest-title = Konu sizi kişisel olarak ilgilendiriyor mu?
member-interest-why = Şu demek: Bundan sizin, ailenizin, derneğinizin ya da işvereninizin bir yararı veya zararı var mı? Emin değilseniz söylemeniz daha iyidir.
member-interest-no = Hayır
member-interest-yes = Evet, bildiriyorum
member-interest-text = Tam olarak nedir? Bir cümle yeter.
member-interest-send = Bildir
member-interest-said-no = Cevabınız ({ $time }): Hayır, konu beni kişisel olarak ilgilendirmiyor.
member-interest-said-yes = Şunu bildirdiniz: “{ $text }”
member-interest-later = Madde görüşülmeye başlayınca bu geçerli olur. O zamana kadar değiştirebilirsiniz.
member-interest-recused = Çıkar ilişkiniz var (Befangenheit). Bu maddede oy kullanmazsınız.
member-interest-body = Danışma kurulu böyle karar verdi.
member-interest-change = Cevabı değiştir
member-interest-back = Bildirimi geri al

## Oylama

member-vote-title = Oylama
member-vote-legend = Oyunuz
member-vote-step = 2. Oyunuz
member-vote-cast = Oy ver
member-vote-change = Oyu değiştir
member-vote-choose = Lütfen evet, hayır ya da çekimser seçin.
member-vote-counts = Oyunuzu verdiniz: { $choice }. Oyunuz tam bir kez sayılır.
member-vote-note-change = Oylama açık yapılıyor. Başkan oylamayı kapatana kadar oyunuzu değiştirebilirsiniz.
member-vote-note-final = Oylama açık yapılıyor. Verilen oy olduğu gibi kalır.
member-vote-note-names = Ad belirtilerek oylama yapılıyor: Tutanakta her sandalyenin oyu yazar.
member-vote-offline = Cevap gelmedi. Lütfen düğmeye bir kez daha basın; oyunuz yine de yalnızca bir kez sayılır.
member-vote-over = Bu oylama kapandı. Başkan sonucu açıklar.
member-vote-stated = Bu oylamanın sonucu kesinleşti.
member-vote-back = “Danışma kurulum” sayfasına dön
member-vote-done = Oyunuzu verdiniz.
member-vote-changed = Oyunuz değiştirildi.
member-vote-again = Yenile

## Tutanak

member-todo = Sizin yapacaklarınız
member-todo-none = Şu anda yapılacak bir şey yok.
member-todo-vote = Şimdi oy ver
member-todo-coming = { $number }. toplantıya gelip gelmeyeceğinizi bildirin
member-todo-minutes = { $number }. toplantının tutanağını okuyun
member-todo-minutes-since = Gönderildiği tarih: { $day }.
member-voten = Tavsiyelerinizin sonucu
member-minutes-title = { $number }. toplantının tutanağı
member-minutes-whole = Bu, tutanağın tamamıdır. Yalnızca danışma kurulu içindir.
member-minutes-head = Açılış
member-minutes-corrected = Düzeltme, { $day }
member-minutes-object-title = Bir şey doğru değil mi?
member-minutes-object-why = Hangi madde olduğunu ve doğrusunun ne olduğunu yazın. Bu konuda danışma kurulu karar verir.
member-minutes-object-text = İtirazınız
member-minutes-object-send = İtirazı gönder
member-minutes-object-sent = İtirazınız ulaştı. Bu konuda danışma kurulu karar verir.
member-minutes-object-own = İtirazınız: { $text }
member-minutes-object-open = Henüz karar verilmedi.
member-minutes-object-decided = Karar: { $decision }
member-said = Kaydedildi. Cevabınız için teşekkürler.

## İletiler

mail-invitation-subject = Davet: { $number }. toplantı, { $body }
mail-invitation-body =
    Merhaba { $name },

    { $number }. toplantıya davetlisiniz: { $body }.
    { $deputy ->
        [true] { $seat } numaralı sandalyenin vekilisiniz. Sizi çağırırsak lütfen gelin.
       *[other] Sandalyeniz: { $seat }.
    }

    Ne zaman: { WHEN($starts_at) }
    Nerede: { $place }

    { AGENDA($agenda) }
    { $noted ->
        [yes] {""}
    { $note }
       *[other] {""}
    }
    { $shortened ->
        [yes] Davet süresi kısaltıldı. Nedeni: { $urgency }
       *[other] {""}
    }
    { $second ->
        [yes] Bu maddeler için ikinci toplantıdır. Danışma kurulu, kurallarda yazdığı gibi, bu kez daha az katılımcıyla da oylama yapabilir.
       *[other] {""}
    }
    Gelip gelmeyeceğinizi bildirin: { $base }/mein-beirat

mail-deputy_called-subject = Lütfen gelin: { $number }. toplantı, { $body }
mail-deputy_called-body =
    Merhaba { $name },

    { $seat } numaralı sandalyenin üyesi gelemeyeceğini bildirdi. Lütfen vekil olarak { $number }. toplantıya gelin: { $body }.

    Ne zaman: { WHEN($starts_at) }
    Nerede: { $place }

    Gündem ve belgeler: { $base }/mein-beirat

mail-meeting_cancelled-subject = İptal edildi: { $number }. toplantı, { $body }
mail-meeting_cancelled-body =
    Merhaba { $name },

    { $number }. toplantı ({ WHEN($starts_at) }) yapılmayacak: { $body }.

    Nedeni: { $reason }

mail-minutes-subject = { $number }. toplantının tutanağı, { $body }
mail-minutes-body =
    Merhaba { $name },

    { $number }. toplantının tutanağı imzalandı: { $body }. Lütfen okuyun. Bir şey doğru değilse orada itiraz yazabilirsiniz.

    { $base }/mein-beirat/niederschrift/{ $meeting }
