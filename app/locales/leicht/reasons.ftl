# Gründe in Leichter Sprache: ein Wort zum Auswählen und ein Satz zum Lesen; app/locales/de/reasons.ftl

## Nicht veröffentlicht

withhold-personal-data = Angaben über andere Menschen
withhold-personal-data-sentence = Im Beitrag steht etwas über andere Menschen. Das können wir nicht heraus-nehmen.
withhold-insult = Beleidigung oder Drohung
withhold-insult-sentence = Der Beitrag beleidigt jemanden. Oder er droht jemandem.
withhold-unlawful = Gegen das Gesetz
withhold-unlawful-sentence = Der Beitrag ist gegen das Gesetz. Zum Beispiel: Er macht Hass gegen Menschen. Oder er benachteiligt Menschen.
withhold-advertising = Werbung
withhold-advertising-sentence = Der Beitrag ist Werbung. Jemand will etwas verkaufen.
withhold-not-the-quarter = Nicht aus dem Stadt-Viertel
withhold-not-the-quarter-sentence = Im Beitrag geht es nicht um das Stadt-Viertel. Wir können ihn an niemanden weiter-geben.
withhold-unintelligible = Nicht zu verstehen
withhold-unintelligible-sentence = Wir verstehen den Beitrag nicht. Und wir können niemanden fragen.

## Nicht aufgenommen, nicht weiterverfolgt

refusal-law = Das Gesetz erlaubt es nicht
refusal-law-sentence = Ein Gesetz oder eine Regel erlaubt das nicht.
refusal-technical = Die Technik kann es nicht
refusal-technical-sentence = Das geht mit der Technik nicht.
refusal-owner = Gehört jemand anderem
refusal-owner-sentence = Das Grundstück oder das Haus gehört jemand anderem.
refusal-cost = Zu teuer
refusal-cost-sentence = Das kostet zu viel. Es hilft dafür zu wenig.
refusal-plan = Passt nicht zum Rahmen-Plan
refusal-plan-sentence = Der Vorschlag passt nicht zu den Zielen im Rahmen-Plan.
refusal-exists = Gibt es schon
refusal-exists-sentence = Das gibt es schon. Oder jemand arbeitet schon daran.
refusal-other-body = Eine andere Stelle hat Nein gesagt
refusal-other-body-sentence = Eine andere Stelle ist dafür zuständig. Sie hat Nein gesagt.

## Eingestellt

end-new-decision = Neue Entscheidung
end-new-decision-sentence = Es gibt dazu eine neue Entscheidung.
end-funding-lost = Das Geld ist nicht mehr da
end-funding-lost-sentence = Das Geld dafür ist nicht mehr da.
end-impossible = Es geht nicht
end-impossible-sentence = Jetzt wissen wir: Es geht nicht.
end-no-longer-wanted = Niemand will es mehr
end-no-longer-wanted-sentence = Die Menschen wollten es früher. Jetzt wollen sie es nicht mehr.

reason-review-date = Der geplante Tag ist da. Wir prüfen das Projekt wieder.

## Prüfliste

check-personal-data = Nichts über andere Menschen
check-faces = Keine Gesichter, keine Auto-Kennzeichen
check-insult = Keine Beleidigung
check-law = Nichts gegen das Gesetz, niemand bloß-gestellt
check-place = Der Ort ist klar
check-kind = Die Art stimmt
check-personal-data-line = Art. 6 DSGVO
check-faces-line = § 22 KunstUrhG
check-insult-line = §§ 185 bis 187 StGB
check-law-line = §§ 86a, 111, 130 StGB; Art. 2 Abs. 1 GG
check-place-line = Wer hier wohnt, findet den Ort.
check-kind-line = Danach richtet sich der Weg.
fund-unclear = noch nicht klar
fund-eligible = ist vielleicht möglich
fund-not-eligible = geht nicht

## Warten auf die zweite Person

proposal-withhold = Nicht zeigen
proposal-not-take-up = Nicht aufnehmen
proposal-not-pursue = Nicht weiter-machen
proposal-refuse-grant = Kein Geld aus dem Verfügungs-Fonds
