# Angaben in Formularen: was fehlt und wie es richtig aussieht. Eine Beispieladresse steht am Ende ohne Punkt, damit niemand ihn abschreibt.

problem-missing = Diese Angabe fehlt noch. Bitte füllen Sie das Feld aus.
problem-too-long = Das ist zu lang. Bitte kürzen Sie auf höchstens { $max } Zeichen.
problem-too-short = Das ist noch sehr kurz. Bitte schreiben Sie mindestens { $min } Zeichen.
problem-unknown = Diese Angabe kennen wir hier nicht. Bitte wählen Sie aus der Liste.
problem-not-an-address = In der Adresse fehlt das @-Zeichen oder der Teil dahinter. Sie sieht so aus: name@beispiel.de
problem-not-a-date = Das lesen wir nicht als Tag. Ein Datum sieht so aus: 17.12.2026.
problem-past = Dieser Tag ist schon vorbei. Bitte nennen Sie einen Tag, der noch kommt.
problem-future = Dieser Tag kommt erst noch. Bitte nennen Sie einen Tag bis heute.
problem-not-a-number = Hier steht noch keine ganze Zahl. Sie sieht so aus: 25.
problem-consent-needed = Bitte kreuzen Sie an, dass wir diese Angaben aufbewahren dürfen. Oder lassen Sie Name und Kontakt weg; dann reicht der Abholcode.
problem-not-a-link = Ein Link beginnt mit https:// und hat keine Leerzeichen. Er sieht so aus: https://www.beispiel.de/seite
problem-unreadable = In diesem Feld stehen Zeichen, die man nicht sehen kann. Bitte schreiben Sie die Stelle neu.
problem-twice = Das steht schon in einem anderen Feld. Bitte schreiben Sie hier etwas anderes.
problem-choose-one = Hier ist noch nichts gewählt. Bitte wählen Sie eine Möglichkeit.
problem-contradiction = Diese beiden Angaben passen nicht zusammen. Bitte ändern Sie eine davon.

## Beitrag

problem-text-missing = Bitte schreiben Sie, worum es geht. Ein Satz reicht.
problem-title-missing = Bitte geben Sie eine kurze Überschrift an. Sie sieht so aus: Schatten für den Spielplatz.
problem-title-too-long = Die Überschrift ist zu lang. Bitte kürzen Sie auf höchstens { $max } Zeichen; Einzelheiten gehören in den Text.
problem-kind-choose = Bitte wählen Sie, was Sie uns sagen möchten: zum Beispiel eine Idee, einen Wunsch oder eine Frage.
problem-place-missing = Bitte nennen Sie eine Straße oder einen Platz. Wenn es überall ist, schreiben Sie „überall“.
problem-contact-choose = Bitte wählen Sie, wie die Antwort zu Ihnen kommen soll.
problem-email-missing = Bitte geben Sie Ihre E-Mail-Adresse ein. Sie sieht so aus: name@beispiel.de
problem-phone-missing = Bitte geben Sie Ihre Telefonnummer mit Vorwahl an. Sie sieht so aus: 0123 456789.
problem-letter-missing = Bitte geben Sie Straße, Hausnummer, Postleitzahl und Ort an.
problem-name-missing = Bitte geben Sie den Namen an.
problem-password-missing = Bitte geben Sie Ihr Passwort ein.
problem-password-too-short = Bitte wählen Sie ein Passwort mit mindestens { $min } Zeichen.
problem-about-unknown = Unter dieser Nummer steht hier nichts Öffentliches. Bitte vergleichen Sie die Nummer; sie sieht so aus: DH-2026-00012.
problem-key-unknown = Das Formular ist nicht vollständig angekommen. Bitte schicken Sie es noch einmal ab.

## Arbeitsplatz: Beitrag und Maßnahme

problem-meeting-taken = Zu dieser Zeit ist für dieses Gremium schon eine Sitzung geplant. Einen anderen Tag oder eine andere Uhrzeit wählen.
problem-text-contradiction = Der Text sagt etwas anderes als das, was geschickt wurde. Nur Klammern setzen, die Wörter stehen lassen.
problem-question-missing = Es fehlt die Frage. Ein Satz reicht.
problem-target-missing = Es fehlt der andere Beitrag. Seine Nummer eintragen oder ihn aus der Liste wählen.
problem-target-unknown = Unter dieser Nummer steht kein öffentlicher Beitrag. Sie sieht so aus: DH-2026-00012.
problem-channel-choose = Es fehlt, wie der Beitrag kommt: am Telefon, im Büro, auf Papier oder per E-Mail.
problem-decision-choose = Es fehlt die Entscheidung: dem Einspruch folgen oder dabei bleiben.
problem-confirmed-choose = Es fehlt, dass die Person es so möchte. Nachfragen und ankreuzen.
problem-note-missing = Es fehlt der Satz, den alle lesen. Kurz schreiben, was entschieden ist und warum.
problem-person-note-missing = Es fehlt der Satz für die Person. Kurz schreiben, was nicht geht und was sie tun kann.
problem-reason-choose = Es fehlt der Grund aus der Liste. Den Grund wählen, der am besten passt.
problem-reason-missing = Es fehlt die Begründung. Ein Satz reicht.
problem-contributions-choose = Es ist noch kein Beitrag gewählt. Mindestens einen ankreuzen.
problem-taken-over-missing = Es fehlt, was aus dem Beitrag übernommen wird und was nicht. Ein Satz reicht.
problem-origin-choose = Es fehlt, woher das Projekt kommt: aus dem Rahmenplan, aus einer Arbeitsgruppe oder von der Stadt.
problem-origin-note-missing = Es fehlt, welcher Plan, welche Arbeitsgruppe oder welche Stelle es angestoßen hat.
problem-summary-missing = Es fehlt die Zusammenfassung. Zwei oder drei kurze Sätze für alle.
problem-recommendations-choose = Es fehlt die Handlungsempfehlung, zu der das Projekt direkt passt. Mindestens eine ankreuzen.
problem-recommendations-contradiction = Eine Handlungsempfehlung ist angekreuzt, aber „passt nicht zum Rahmenplan“ ist gewählt. Eines von beiden ändern.
problem-cost-planned-contradiction = Die Summe passt nicht zur gewählten Kostenklasse. Summe oder Kostenklasse ändern.
problem-eligibility-missing = Es fehlt, ob und woraus das Projekt gefördert werden kann. Ein Satz reicht.
problem-land-owner-missing = Es fehlt, wem das Grundstück oder Gebäude gehört.
problem-office-missing = Es fehlt die zuständige Stelle. Sie sieht so aus: Grünflächenamt.
problem-easy-missing = Es fehlt die Zusammenfassung in Leichter Sprache. Ein kurzer Satz je Zeile.
problem-wording-missing = Es fehlt der genaue Wortlaut. Wort für Wort eintragen.
problem-cost-missing = Es fehlen die Kosten und woher das Geld kommt. Ein Satz reicht.
problem-alternatives-missing = Es fehlt, was sonst möglich wäre. Wenn es nichts anderes gibt, auch das schreiben.

## Arbeitsplatz: Schritte einer Maßnahme

problem-date-missing = Es fehlt das Datum. Es sieht so aus: 17.12.2026.
problem-contact-missing = Es fehlt, wer dort antwortet. Name oder Stelle eintragen.
problem-drucksache-missing = Es fehlt die Nummer der Drucksache. Sie steht auf der ersten Seite.
problem-document-missing = Es fehlt der Beleg. Ein Dokument nennen oder einen Link ins Ratsinformationssystem eintragen.
problem-difference-missing = Es fehlt, worin der Beschluss vom Votum abweicht. Ein Satz, den alle verstehen.
problem-organization-missing = Es fehlt, in welchem Gremium beraten wird.
problem-granted-choose = Es fehlt, wie entschieden wurde: bewilligt oder nicht bewilligt.
problem-not-a-sum = Es fehlt eine Summe in ganzen Euro. Sie sieht so aus: 86.000.
problem-rule-missing = Es fehlt die Regel des Verfügungsfonds, nach der bewilligt wird.
problem-funding-missing = Es fehlt, aus welchen Töpfen das Geld kommt. Ein Satz reicht.
problem-approved-on-missing = Es fehlt der Tag des Bescheids. Er sieht so aus: 17.12.2026.
problem-milestone-missing = Es fehlt, was als Nächstes versprochen ist. Mindestens einen Schritt eintragen.
problem-milestone-on-missing = Es fehlt der Tag, bis zu dem das versprochen ist. Er sieht so aus: 17.12.2026.
problem-group-heard-missing = Es fehlt, welche Arbeitsgruppe gehört wurde und was sie gesagt hat.
problem-board-asks-choose = Eine Kenntnisnahme geht nur weiter, wenn der Beirat darum bittet. Bitte des Beirats bestätigen.
problem-proof-of-use-choose = Es fehlt der Verwendungsnachweis. Wählen, ob er vorliegt oder nicht nötig ist.
problem-effect-missing = Es fehlt, was das Projekt bewirkt hat. Ein oder zwei Sätze für alle.

problem-outside = Dieser Ort liegt nicht im Quartier. Bitte wählen Sie einen Ort auf der Karte.
problem-corners = Eine Fläche hat { $min } bis { $max } Ecken.
problem-position-unknown = Diesen Ort kennt die Karte nicht. Bitte wählen Sie ihn noch einmal.
problem-position-missing = Es fehlt ein Ort auf der Karte.

## Papier

problem-not-a-serial = Die Nummer passt nicht. Sie steht oben rechts auf dem Bogen und sieht so aus: 00017-T.
problem-not-printed = Ein Bogen mit dieser Nummer wurde hier nicht gedruckt. Bitte die Nummer vergleichen oder das Feld leer lassen.
problem-already-captured = Dieser Bogen ist schon aufgenommen. Er hat die Vorgangsnummer { $reference }.
problem-sheets-not-a-number = Bitte eine Zahl von 1 bis 50 eintragen.
