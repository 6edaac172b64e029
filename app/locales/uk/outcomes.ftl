# Результат одним реченням; app/locales/de/outcomes.ftl

outcome-sentence = { $result }: { $counts }; { $rule } ({ $source }).
outcome-not-quorate = Результату немає, немає кворуму: { $shortage } ({ $source }).
outcome-demo-value = демонстраційне значення, не чинний регламент

outcome-counts = «за» — { $yes }, «проти» — { $no }, { $abstain ->
    [0] ніхто не утримався
   *[other] «утримуюся» — { $abstain }
}
outcome-counts-invalid = { $n ->
    [one] { $n } бюлетень без дійсного голосу
    [few] { $n } бюлетені без дійсного голосу
    [many] { $n } бюлетенів без дійсного голосу
   *[other] { $n } бюлетеня без дійсного голосу
}
outcome-counts-not-cast = { $n ->
    [one] { $n } місце без відданого голосу
    [few] { $n } місця без відданого голосу
    [many] { $n } місць без відданого голосу
   *[other] { $n } місця без відданого голосу
}

outcome-rule-abstentions-left-out = голоси «утримуюся» не враховуються
outcome-rule-abstentions-count = голоси «утримуюся» враховуються, потрібно було «за» — { $needed }
outcome-rule-simple = вирішує більшість голосів «за» і «проти»
outcome-rule-absolute = потрібно було більше половини від установленої законом кількості ({ $base }), тобто «за» — { $needed }
outcome-rule-two-thirds-of-present = потрібно було дві третини від кількості присутніх із правом голосу ({ $base }), тобто «за» — { $needed }
outcome-rule-two-thirds-of-statutory = потрібно було дві третини від установленої законом кількості ({ $base }), тобто «за» — { $needed }
outcome-rule-tie-rejected = якщо голоси розділилися порівну, пропозицію відхилено
outcome-rule-half-rejected = рівно половини голосів недостатньо
outcome-rule-chair = якщо голоси розділилися порівну, вирішує голос голови
outcome-rule-chair-missing = вирішує голос голови, але голова не проголосував ні «за», ні «проти»

## Кворум

quorum-counted = представлено { $present } з { $statutory ->
    [one] { $statutory } місця
   *[other] { $statutory } місць
} з правом голосу, потрібно { $needed }
quorum-composition = із визначеної групи присутньо { $present }, потрібно { $needed }
quorum-mayor-decides = замість цього органу рішення ухвалює бургомістр чи бургомістерка
quorum-missing = Немає кворуму: { $shortage }.
quorum-usual = Кворум є: { $counted }.
quorum-second-meeting = Кворум є: на другому засіданні щодо цього пункту достатньо { $needed ->
    [one] { $needed } місця
   *[other] { $needed } місць
}, представлено { $present }.
quorum-barred-members = Кворум є: { $barred ->
    [one] { $barred } місце не може
    [few] { $barred } місця не можуть
    [many] { $barred } місць не можуть
   *[other] { $barred } місця не можуть
} брати участь, тому достатньо { $needed ->
    [one] { $needed } місця
   *[other] { $needed } місць
}, представлено { $present }.
quorum-presumed = Кворум вважається наявним: на початку присутніх було достатньо, і відтоді ніхто цього не заперечив. Пораховано: { $counted }.

## Строк запрошення

deadline-met = Запрошення надійшло вчасно.
deadline-shortened = Строк запрошення скорочено, про це сказано в запрошенні. Причина: { $reason }.
deadline-awaits-confirmation = Строк запрошення скорочено, про це сказано в запрошенні. Причина: { $reason }. Орган ще має підтвердити, що справа термінова.
deadline-cured = Запрошення надійшло запізно, цей недолік усунуто: { $reason }.
deadline-missed = Запрошення надійшло запізно. Воно мало надійти до { $day }.
