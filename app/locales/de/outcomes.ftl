# Ergebnisse in einem Satz: Zahlen, Regel, Fundstelle. Ein festgestelltes Ergebnis behält den Satz, wie er gezeigt wurde.

outcome-sentence = { $result }: { $counts }; { $rule } ({ $source }).
outcome-not-quorate = Kein Ergebnis, nicht beschlussfähig: { $shortage } ({ $source }).
outcome-demo-value = Demonstrationswert, nicht geltende Geschäftsordnung

outcome-counts = { $yes } Ja, { $no } Nein, { $abstain ->
    [0] keine Enthaltung
    [one] 1 Enthaltung
   *[other] { $abstain } Enthaltungen
}
outcome-counts-invalid = { $n ->
    [one] 1 Zettel ohne gültige Stimme
   *[other] { $n } Zettel ohne gültige Stimme
}
outcome-counts-not-cast = { $n ->
    [one] 1 Sitz ohne abgegebene Stimme
   *[other] { $n } Sitze ohne abgegebene Stimme
}

outcome-rule-abstentions-left-out = Enthaltungen zählen nicht mit
outcome-rule-abstentions-count = Enthaltungen zählen mit, nötig waren { $needed } Ja
outcome-rule-simple = es zählt die Mehrheit der Ja- und Nein-Stimmen
outcome-rule-absolute = nötig war mehr als die Hälfte der gesetzlichen Zahl von { $base }, also { $needed } Ja
outcome-rule-two-thirds-of-present = nötig waren zwei Drittel der { $base } Anwesenden mit Stimmrecht, also { $needed } Ja
outcome-rule-two-thirds-of-statutory = nötig waren zwei Drittel der gesetzlichen Zahl von { $base }, also { $needed } Ja
outcome-rule-tie-rejected = bei Stimmengleichheit ist der Antrag abgelehnt
outcome-rule-half-rejected = genau die Hälfte der Stimmen reicht nicht
outcome-rule-chair = bei Stimmengleichheit entscheidet die Stimme des Vorsitzes
outcome-rule-chair-missing = es entscheidet die Stimme des Vorsitzes, und der hat weder Ja noch Nein gestimmt

## Beschlussfähigkeit

quorum-counted = { $present } von { $statutory } Sitzen mit Stimmrecht { $present ->
    [one] ist
   *[other] sind
} anwesend, nötig sind { $needed }
quorum-composition = von der vorgeschriebenen Gruppe { $present ->
    [one] ist { $present }
   *[other] sind { $present }
} anwesend, nötig sind { $needed }
quorum-mayor-decides = anstelle des Gremiums entscheidet die Bürgermeisterin oder der Bürgermeister
quorum-missing = Nicht beschlussfähig: { $shortage }.
quorum-usual = Beschlussfähig: { $counted }.
quorum-second-meeting = Beschlussfähig: In der zweiten Sitzung zu diesem Punkt { $needed ->
    [one] reicht 1 Sitz
   *[other] reichen { $needed } Sitze
}, anwesend { $present ->
    [one] ist { $present }
   *[other] sind { $present }
}.
quorum-barred-members = Beschlussfähig: { $barred ->
    [one] 1 Sitz darf
   *[other] { $barred } Sitze dürfen
} nicht mitwirken, deshalb { $needed ->
    [one] reicht 1 Sitz
   *[other] reichen { $needed } Sitze
}, anwesend { $present ->
    [one] ist { $present }
   *[other] sind { $present }
}.
quorum-presumed = Gilt als beschlussfähig: Am Anfang waren genug da, und niemand hat es seitdem angezweifelt. Gezählt: { $counted }.

## Ladungsfrist

deadline-met = Die Einladung kam rechtzeitig.
deadline-shortened = Die Ladungsfrist ist verkürzt, die Einladung sagt es. Grund: { $reason }.
deadline-awaits-confirmation = Die Ladungsfrist ist verkürzt, die Einladung sagt es. Grund: { $reason }. Das Gremium muss noch bestätigen, dass es eilt.
deadline-cured = Die Einladung kam zu spät, der Mangel ist geheilt: { $reason }.
deadline-missed = Die Einladung kam zu spät. Sie hätte bis zum { $day } da sein müssen.
