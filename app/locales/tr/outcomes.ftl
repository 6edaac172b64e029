# Tek cümlede sonuçlar: sayılar, kural, kaynak; app/locales/de/outcomes.ftl

outcome-sentence = { $result }: { $counts }; { $rule } ({ $source }).
outcome-not-quorate = Sonuç yok, yeter sayıya ulaşılmadı: { $shortage } ({ $source }).
outcome-demo-value = tanıtım değeri, yürürlükteki içtüzük değil

outcome-counts = { $yes } evet, { $no } hayır, { $abstain ->
    [0] çekimser yok
    [one] 1 çekimser
   *[other] { $abstain } çekimser
}
outcome-counts-invalid = { $n ->
    [one] geçerli oy içermeyen 1 pusula
   *[other] geçerli oy içermeyen { $n } pusula
}
outcome-counts-not-cast = { $n ->
    [one] oy verilmeyen 1 sandalye
   *[other] oy verilmeyen { $n } sandalye
}

outcome-rule-abstentions-left-out = çekimser oylar sayılmaz
outcome-rule-abstentions-count = çekimser oylar da sayılır, { $needed } evet gerekiyordu
outcome-rule-simple = evet ve hayır oylarının çoğunluğu belirler
outcome-rule-absolute = yasal sayı olan { $base } üzerinden yarıdan fazlası, yani { $needed } evet gerekiyordu
outcome-rule-two-thirds-of-present = hazır bulunan ve oy hakkı olan { $base } kişinin üçte ikisi, yani { $needed } evet gerekiyordu
outcome-rule-two-thirds-of-statutory = yasal sayı olan { $base } üzerinden üçte ikisi, yani { $needed } evet gerekiyordu
outcome-rule-tie-rejected = oylar eşitse önerge reddedilmiş olur
outcome-rule-half-rejected = oyların tam yarısı yetmez
outcome-rule-chair = oylar eşitse başkanın oyu belirler
outcome-rule-chair-missing = başkanın oyu belirler, başkan ise ne evet ne hayır oyu verdi

## Yeter sayı

quorum-counted = oy hakkı olan { $statutory } sandalyeden { $present ->
    [one] 1 tanesi
   *[other] { $present } tanesi
} hazır, gereken sayı { $needed }
quorum-composition = katılması zorunlu gruptan { $present ->
    [one] 1 kişi
   *[other] { $present } kişi
} hazır, gereken sayı { $needed }
quorum-mayor-decides = kurulun yerine belediye başkanı karar verir
quorum-missing = Yeter sayı yok: { $shortage }.
quorum-usual = Yeter sayı var: { $counted }.
quorum-second-meeting = Yeter sayı var: Bu maddeyle ilgili ikinci toplantıda { $needed ->
    [one] 1 sandalye
   *[other] { $needed } sandalye
} yeter, hazır olan { $present ->
    [one] 1 sandalye
   *[other] { $present } sandalye
}.
quorum-barred-members = Yeter sayı var: { $barred ->
    [one] 1 sandalye
   *[other] { $barred } sandalye
} görüşmeye katılamaz, bu yüzden { $needed ->
    [one] 1 sandalye
   *[other] { $needed } sandalye
} yeter, hazır olan { $present ->
    [one] 1 sandalye
   *[other] { $present } sandalye
}.
quorum-presumed = Yeter sayı var sayılır: Başta yeterince kişi vardı ve o zamandan beri kimse buna itiraz etmedi. Sayım: { $counted }.

## Davet süresi

deadline-met = Davet zamanında ulaştı.
deadline-shortened = Davet süresi kısaltıldı; davette bu belirtildi. Nedeni: { $reason }.
deadline-awaits-confirmation = Davet süresi kısaltıldı; davette bu belirtildi. Nedeni: { $reason }. Konunun acele olduğunu kurulun ayrıca onaylaması gerekiyor.
deadline-cured = Davet geç ulaştı, bu eksiklik giderildi: { $reason }.
deadline-missed = Davet geç ulaştı. En geç şu tarihte ulaşmış olması gerekirdi: { $day }.
