# Ergebnisse in Leichter Sprache: Zahlen, Regel, Fundstelle; app/locales/de/outcomes.ftl

outcome-sentence = { $result }: { $counts }; { $rule } ({ $source }).
outcome-not-quorate = Kein Ergebnis, nicht beschluss-fähig: { $shortage } ({ $source }).
outcome-demo-value = nur ein Beispiel, nicht die echte Geschäfts-Ordnung

outcome-counts = { $yes } Ja, { $no } Nein, { $abstain ->
    [0] keine Enthaltung
    [one] 1 Enthaltung
   *[other] { $abstain } Enthaltungen
}
outcome-counts-invalid = { $n ->
    [one] 1 Zettel zählt nicht
   *[other] { $n } Zettel zählen nicht
}
outcome-counts-not-cast = { $n ->
    [one] 1 Sitz hat nicht abgestimmt
   *[other] { $n } Sitze haben nicht abgestimmt
}

outcome-rule-abstentions-left-out = Enthaltungen zählen nicht mit
outcome-rule-abstentions-count = Enthaltungen zählen mit, nötig waren { $needed } Ja
outcome-rule-simple = es zählt die Mehrheit von Ja und Nein
outcome-rule-absolute = es gibt { $base } Sitze nach den Regeln, nötig war mehr als die Hälfte davon, also { $needed } Ja
outcome-rule-two-thirds-of-present = { $base } mit Stimm-Recht waren da, nötig waren zwei Drittel davon, also { $needed } Ja
outcome-rule-two-thirds-of-statutory = es gibt { $base } Sitze nach den Regeln, nötig waren zwei Drittel davon, also { $needed } Ja
outcome-rule-tie-rejected = gleich viele Ja und Nein heißt: abgelehnt
outcome-rule-half-rejected = genau die Hälfte von den Stimmen reicht nicht
outcome-rule-chair = bei gleich vielen Ja und Nein entscheidet die Stimme von der Leitung
outcome-rule-chair-missing = es entscheidet die Stimme von der Leitung, aber die Leitung hat nicht Ja und nicht Nein gesagt

## Beschluss-Fähigkeit

quorum-counted = { $present } von { $statutory } Sitzen mit Stimm-Recht { $present ->
    [one] ist
   *[other] sind
} da, nötig sind { $needed }
quorum-composition = von der Gruppe, die dabei sein muss, { $present ->
    [one] ist { $present }
   *[other] sind { $present }
} da, nötig sind { $needed }
quorum-mayor-decides = die Bürgermeisterin oder der Bürgermeister entscheidet für das Gremium
quorum-missing = Nicht genug sind da. Das heißt: nicht beschluss-fähig. { $shortage }.
quorum-usual = Genug sind da. Das heißt: beschluss-fähig. { $counted }.
quorum-second-meeting = Beschluss-fähig: In der zweiten Sitzung { $needed ->
    [one] reicht 1 Sitz
   *[other] reichen { $needed } Sitze
}. Da { $present ->
    [one] ist { $present }
   *[other] sind { $present }
}.
quorum-barred-members = Beschluss-fähig: { $barred ->
    [one] 1 Sitz darf
   *[other] { $barred } Sitze dürfen
} nicht mit-machen. Deshalb { $needed ->
    [one] reicht 1 Sitz
   *[other] reichen { $needed } Sitze
}. Da { $present ->
    [one] ist { $present }
   *[other] sind { $present }
}.
quorum-presumed = Das gilt als beschluss-fähig: Am Anfang waren genug da. Seitdem hat niemand etwas dagegen gesagt. Gezählt: { $counted }.

## Frist für die Einladung

deadline-met = Die Einladung ist früh genug gekommen.
deadline-shortened = Die Einladung ist später als sonst gekommen. Das heißt: Die Ladungs-Frist ist verkürzt. Das steht in der Einladung. Der Grund: { $reason }.
deadline-awaits-confirmation = Die Einladung ist später als sonst gekommen. Das heißt: Die Ladungs-Frist ist verkürzt. Das steht in der Einladung. Der Grund: { $reason }. Das Gremium muss noch sagen: Ja, es eilt.
deadline-cured = Die Einladung ist zu spät gekommen. Das ist jetzt in Ordnung: { $reason }.
deadline-missed = Die Einladung ist zu spät gekommen. Der letzte Tag war der { $day }.
