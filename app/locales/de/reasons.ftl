# Gründe: je ein Wort zum Auswählen und ein Satz zum Lesen.

## Nicht veröffentlicht

withhold-personal-data = Angaben über andere Menschen
withhold-personal-data-sentence = Im Beitrag stehen Angaben über andere Menschen, die sich nicht herausnehmen lassen.
withhold-insult = Beleidigung oder Drohung
withhold-insult-sentence = Der Beitrag beleidigt oder bedroht jemanden.
withhold-unlawful = Verstoß gegen das Gesetz
withhold-unlawful-sentence = Der Beitrag hetzt gegen Menschen, benachteiligt sie oder verstößt auf andere Weise gegen das Gesetz.
withhold-advertising = Werbung
withhold-advertising-sentence = Der Beitrag wirbt für eine Ware oder eine Leistung.
withhold-not-the-quarter = Betrifft nicht das Quartier
withhold-not-the-quarter-sentence = Der Beitrag betrifft nicht das Quartier, und es gibt keine Stelle, an die er weitergeleitet werden kann.
withhold-unintelligible = Nicht zu verstehen
withhold-unintelligible-sentence = Der Beitrag ist nicht zu verstehen, und eine Rückfrage ist nicht möglich.

## Nicht aufgenommen, nicht weiterverfolgt

refusal-law = Rechtlich nicht möglich
refusal-law-sentence = Ein Gesetz oder eine Vorschrift lässt das nicht zu.
refusal-technical = Technisch nicht möglich
refusal-technical-sentence = Technisch lässt sich das nicht umsetzen.
refusal-owner = Gehört jemand anderem
refusal-owner-sentence = Das Grundstück oder das Gebäude gehört jemand anderem.
refusal-cost = Zu teuer für den Nutzen
refusal-cost-sentence = Die Kosten sind im Verhältnis zum Nutzen zu hoch.
refusal-plan = Passt nicht zum Rahmenplan
refusal-plan-sentence = Der Vorschlag passt zu keinem Ziel des Rahmenplans.
refusal-exists = Gibt es schon
refusal-exists-sentence = Das gibt es schon, oder es ist schon auf dem Weg.
refusal-other-body = Andere Stelle hat Nein gesagt
refusal-other-body-sentence = Dafür ist eine andere Stelle zuständig, und sie hat Nein gesagt.

## Eingestellt

end-new-decision = Neue Entscheidung
end-new-decision-sentence = Es gibt dazu eine neue Entscheidung.
end-funding-lost = Geld weggefallen
end-funding-lost-sentence = Das Geld dafür ist weggefallen.
end-impossible = Nicht machbar
end-impossible-sentence = Es hat sich gezeigt, dass es nicht machbar ist.
end-no-longer-wanted = Nicht mehr gewünscht
end-no-longer-wanted-sentence = Wer es sich gewünscht hat, möchte es nicht mehr.

reason-review-date = Der vereinbarte Tag ist da. Das Projekt wird wieder geprüft.

## Prüfliste

check-personal-data = Keine Angaben über andere Menschen
check-faces = Keine Gesichter, keine Autokennzeichen
check-insult = Keine Beleidigung
check-law = Nichts Strafbares, niemand bloßgestellt
check-place = Ort verständlich
check-kind = Art stimmt
check-personal-data-line = Art. 6 DSGVO
check-faces-line = § 22 KunstUrhG
check-insult-line = §§ 185 bis 187 StGB
check-law-line = §§ 86a, 111, 130 StGB; Art. 2 Abs. 1 GG
check-place-line = Wer hier wohnt, findet ihn.
check-kind-line = Danach richtet sich der Weg.
fund-unclear = noch offen
fund-eligible = käme in Frage
fund-not-eligible = kommt nicht in Frage

## Warten auf die zweite Person

proposal-withhold = Nicht veröffentlichen
proposal-not-take-up = Nicht aufnehmen
proposal-not-pursue = Nicht weiterverfolgen
proposal-refuse-grant = Aus dem Verfügungsfonds nicht bewilligen
