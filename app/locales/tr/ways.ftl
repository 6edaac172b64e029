# Türlere göre yollar: süreler, önerinin ayrıntıları, tarihler, yardım, plana kanıtlar; app/locales/de/ways.ftl

## Süreler

ways-times = En çok bu kadar sürer
ways-times-days = { $days ->
    [one] 1 iş günü
   *[other] { $days } iş günü
}
ways-answer-by = En geç { $day } tarihinde yanıt alırsınız.

## Önerinin ayrıntıları

ways-project = Yalnızca proje önerisi için: maliyet ve kimler yardım eder
ways-cost = Yaklaşık ne kadar tutar?
ways-cost-label = Yaklaşık maliyet
ways-cost-hint = Bir tahmin yeterli. Katkıyla birlikte herkes görür.
ways-cost-unknown = Bilmiyorum
ways-amount = Daha kesin, avro olarak
ways-helpers = Kimler yardım eder?
ways-helpers-hint = Bunu yalnızca büro okur. Lütfen yalnızca razı olan kişileri yazın.
ways-event = Yalnızca etkinlik önerisi için: ne zaman ve kaç kişi
ways-when = Ne zaman olsun?
ways-when-hint = Örneğin: haziranda bir cumartesi. Yeri yukarıdaki yer sorusuna yazın. Bunu yalnızca büro okur.
ways-size = Kaç kişi için?
ways-cost-idea = Tahmini maliyet: { $cost }

## Sonucu

ways-answer = Yanıt
ways-answered-questions = Yanıtlanan sorular
ways-became = Bundan şu oldu
ways-cancelled = İptal edildi

## Takvim

ways-calendar-one = Takvimime ekle
ways-calendar-all = Bütün tarihleri takvimime ekle
ways-calendar-later = Daha sonra
ways-propose-event = Bir etkinlik önerin
ways-meeting = { $body }: { $number }. toplantı

## Yardım

ways-tasks = Burada siz de yardım edebilirsiniz
ways-task-contact = Sorun: { $contact }
ways-task-measure = Şuna ait:
ways-task-helpers = { $n ->
    [one] 1 yardım teklifi
   *[other] { $n } yardım teklifi
}

## Plan

ways-evidence = { $n ->
    [one] Mahalleden kanıt: 1 katkı
   *[other] Mahalleden kanıtlar: { $n } katkı
}

## Verilerim

data-cost-class = Maliyet sınıfı
data-cost-amount = Avro olarak maliyet
data-helpers = Kimler yardım eder
data-event-when = Ne zaman olacağı
data-event-size = Kaç kişi için

## İletiler

mail-event_published-subject = Etkinliğiniz takvimde ({ $reference })
mail-event_published-body =
    Merhaba,

    “{ $title }” öneriniz bir etkinlik oluyor: “{ $event }”.

    Ne zaman: { WHEN($event_starts_at) }
    Nerede: { $event_place }

    { $answer }

    Tarih burada:

    { $base }/termine#t-{ $entry }

mail-event_cancelled-subject = Etkinlik iptal edildi ({ $reference })
mail-event_cancelled-body =
    Merhaba,

    “{ $title }” önerinizden doğan “{ $event }” etkinliği yapılmayacak.

    { $note }

    { $base }/termine

mail-offer_to_group-subject = Teklifiniz için teşekkürler ({ $reference })
mail-offer_to_group-body =
    Merhaba,

    “{ $title }” teklifiniz için teşekkürler. Şu gruba uyuyor: { $group }.

    { $answer }

    Grubun ne zaman buluştuğunu burada okuyabilirsiniz:

    { $base }/arbeitsgruppen

mail-offer_to_task-subject = Teklifiniz için teşekkürler ({ $reference })
mail-offer_to_task-body =
    Merhaba,

    “{ $title }” teklifiniz için teşekkürler. Şu göreve uyuyor: { $task }.
    Sorun: { $task_contact }

    { $answer }

    Görevle ilgili her şeyi burada okuyabilirsiniz:

    { $base }/arbeitsgruppen#a-{ $task_id }
