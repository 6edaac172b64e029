# Angaben in Formularen in Leichter Sprache; app/locales/de/problems.ftl. Eine Adresse als Beispiel steht am Ende ohne Punkt.

problem-missing = Hier fehlt noch etwas. Bitte füllen Sie das Feld aus.
problem-too-long = Das ist zu lang. Bitte schreiben Sie höchstens { $max } Zeichen.
problem-too-short = Das ist noch sehr kurz. Bitte schreiben Sie mindestens { $min } Zeichen.
problem-unknown = Das kennen wir hier nicht. Bitte wählen Sie etwas aus der Liste.
problem-not-an-address = In der Adresse fehlt das @-Zeichen. Oder es fehlt der Teil dahinter. Die Adresse sieht so aus: name@beispiel.de
problem-not-a-date = Das ist für uns kein Datum. Ein Datum sieht so aus: 17.12.2026.
problem-past = Dieser Tag ist schon vorbei. Bitte nehmen Sie einen Tag, der noch kommt.
problem-future = Dieser Tag kommt erst noch. Bitte nehmen Sie heute oder einen Tag davor.
problem-not-a-number = Hier fehlt noch eine ganze Zahl. Sie sieht so aus: 25.
problem-consent-needed = Dürfen wir Ihre Angaben speichern? Dann machen Sie bitte ein Kreuz. Oder schreiben Sie keinen Namen und keinen Kontakt. Dann reicht der Code.
problem-not-a-link = Ein Link fängt mit https:// an. Er hat keine Lücken. Er sieht so aus: https://www.beispiel.de/seite
problem-unreadable = In diesem Feld sind Zeichen, die man nicht sieht. Bitte schreiben Sie diese Stelle neu.
problem-twice = Das steht schon in einem anderen Feld. Bitte schreiben Sie hier etwas anderes.
problem-choose-one = Hier ist noch nichts gewählt. Bitte wählen Sie etwas aus.
problem-contradiction = Diese beiden Angaben passen nicht zusammen. Bitte ändern Sie eine davon.

## Beitrag

problem-text-missing = Bitte schreiben Sie, worum es geht. Ein Satz reicht.
problem-title-missing = Bitte schreiben Sie eine kurze Überschrift. Zum Beispiel: Schatten für den Spiel-Platz.
problem-title-too-long = Die Überschrift ist zu lang. Bitte schreiben Sie höchstens { $max } Zeichen. Alles andere gehört in den Text.
problem-kind-choose = Bitte wählen Sie: Was möchten Sie uns sagen? Zum Beispiel eine Idee, einen Wunsch oder eine Frage.
problem-place-missing = Bitte schreiben Sie eine Straße oder einen Platz. Ist es überall? Dann schreiben Sie: überall.
problem-contact-choose = Bitte wählen Sie: Wie sollen wir antworten?
problem-email-missing = Bitte geben Sie Ihre E-Mail-Adresse ein. Sie sieht so aus: name@beispiel.de
problem-phone-missing = Bitte geben Sie Ihre Telefon-Nummer mit Vorwahl ein. Sie sieht so aus: 0123 456789.
problem-letter-missing = Bitte geben Sie ein: Straße, Haus-Nummer, Post-Leit-Zahl und Ort.
problem-name-missing = Bitte geben Sie den Namen ein.
problem-password-missing = Bitte geben Sie Ihr Passwort ein.
problem-password-too-short = Bitte nehmen Sie ein Passwort mit mindestens { $min } Zeichen.
problem-about-unknown = Zu dieser Nummer können wir hier nichts zeigen. Bitte prüfen Sie die Nummer. Sie sieht so aus: DH-2026-00012.
problem-key-unknown = Das Formular ist nicht ganz angekommen. Bitte schicken Sie es noch einmal ab.

## Arbeits-Platz: Beitrag und Projekt

problem-meeting-taken = Zu dieser Zeit ist schon eine Sitzung geplant. Bitte nehmen Sie einen anderen Tag. Oder nehmen Sie eine andere Uhr-Zeit.
problem-text-contradiction = Der Text ist anders als der Text, den wir bekommen haben. Bitte setzen Sie nur Klammern. Bitte ändern Sie keine Wörter.
problem-question-missing = Es fehlt die Frage. Ein Satz reicht.
problem-target-missing = Es fehlt der andere Beitrag. Bitte schreiben Sie seine Nummer. Oder wählen Sie ihn aus der Liste.
problem-target-unknown = Zu dieser Nummer gibt es keinen Beitrag, den alle sehen. Die Nummer sieht so aus: DH-2026-00012.
problem-channel-choose = Wie ist der Beitrag gekommen? Bitte wählen Sie: am Telefon, im Büro, auf Papier oder mit einer E-Mail.
problem-decision-choose = Es fehlt die Entscheidung. Bitte wählen Sie: Die Person hat recht. Oder: Es bleibt so.
problem-confirmed-choose = Möchte die Person das so? Bitte fragen Sie und machen Sie ein Kreuz.
problem-note-missing = Es fehlt der Satz für alle. Bitte schreiben Sie kurz: Was ist entschieden? Und warum?
problem-person-note-missing = Es fehlt der Satz für die Person. Bitte schreiben Sie kurz: Was geht nicht? Und was kann die Person tun?
problem-reason-choose = Es fehlt der Grund aus der Liste. Bitte wählen Sie den Grund, der am besten passt.
problem-reason-missing = Es fehlt die Erklärung. Ein Satz reicht.
problem-contributions-choose = Es ist noch kein Beitrag gewählt. Bitte wählen Sie mindestens einen.
problem-taken-over-missing = Bitte schreiben Sie: Was nehmen Sie aus dem Beitrag? Und was nicht? Ein Satz reicht.
problem-origin-choose = Woher kommt das Projekt? Bitte wählen Sie: aus dem Rahmen-Plan, aus einer Arbeits-Gruppe oder von der Stadt.
problem-origin-note-missing = Wer hatte die Idee? Bitte schreiben Sie: welcher Plan, welche Arbeits-Gruppe oder welche Stelle.
problem-summary-missing = Es fehlt der kurze Text für alle. Zwei oder drei kurze Sätze reichen.
problem-recommendations-choose = Zu welcher Handlungs-Empfehlung passt das Projekt genau? Bitte wählen Sie mindestens eine.
problem-recommendations-contradiction = Eine Handlungs-Empfehlung ist gewählt. Aber auch „passt nicht zum Rahmen-Plan“ ist gewählt. Bitte ändern Sie eines davon.
problem-cost-planned-contradiction = Die Summe passt nicht zur gewählten Größe. Bitte ändern Sie eine Angabe davon.
problem-eligibility-missing = Kann das Projekt Geld bekommen? Und woher? Ein Satz reicht.
problem-land-owner-missing = Wem gehört das Grundstück oder das Haus? Bitte schreiben Sie es auf.
problem-office-missing = Wer kümmert sich? Bitte schreiben Sie die Stelle auf. Zum Beispiel: Grünflächenamt.
problem-easy-missing = Es fehlt der kurze Text in Leichter Sprache. Ein kurzer Satz in jeder Zeile.
problem-wording-missing = Es fehlt der genaue Text. Bitte schreiben Sie ihn Wort für Wort.
problem-cost-missing = Was kostet es? Und woher kommt das Geld? Ein Satz reicht.
problem-alternatives-missing = Was geht sonst noch? Geht nichts anderes? Dann schreiben Sie das.

## Arbeits-Platz: Schritte von einem Projekt

problem-date-missing = Es fehlt das Datum. Es sieht so aus: 17.12.2026.
problem-contact-missing = Wer antwortet dort? Bitte schreiben Sie den Namen oder die Stelle.
problem-drucksache-missing = Es fehlt die Nummer von der Drucksache. Sie steht auf der ersten Seite.
problem-document-missing = Es fehlt der Beleg. Bitte schreiben Sie ein Dokument auf. Oder einen Link zum Rats-Informations-System.
problem-difference-missing = Was ist beim Beschluss anders als beim Votum? Bitte schreiben Sie einen Satz, den alle verstehen.
problem-organization-missing = Welches Gremium spricht darüber? Bitte schreiben Sie es auf.
problem-granted-choose = Es fehlt die Entscheidung. Bitte wählen Sie: Es gibt Geld. Oder: Es gibt kein Geld.
problem-not-a-sum = Es fehlt eine Summe in ganzen Euro. Sie sieht so aus: 86.000.
problem-rule-missing = Es fehlt die Regel vom Verfügungs-Fonds. Nach welcher Regel gibt es Geld?
problem-funding-missing = Aus welchen Töpfen kommt das Geld? Ein Satz reicht.
problem-approved-on-missing = Es fehlt der Tag vom Bescheid. Er sieht so aus: 17.12.2026.
problem-milestone-missing = Was ist als Nächstes versprochen? Bitte schreiben Sie mindestens einen Schritt.
problem-milestone-on-missing = Bis wann ist das versprochen? Der Tag sieht so aus: 17.12.2026.
problem-group-heard-missing = Welche Arbeits-Gruppe haben Sie gefragt? Und was hat sie gesagt?
problem-board-asks-choose = Der Beirat hat es nur gelesen. Es geht nur weiter, wenn der Beirat das will. Bitte bestätigen Sie das.
problem-proof-of-use-choose = Es fehlt der Verwendungs-Nachweis. Bitte wählen Sie: Er ist da. Oder: Er ist nicht nötig.
problem-effect-missing = Was hat das Projekt gebracht? Bitte schreiben Sie ein oder zwei Sätze für alle.

problem-outside = Dieser Ort ist nicht im Stadt-Viertel. Bitte wählen Sie einen Ort auf der Karte.
problem-corners = Eine Fläche hat { $min } bis { $max } Ecken.
problem-position-unknown = Die Karte kennt diesen Ort nicht. Bitte wählen Sie ihn noch einmal.
problem-position-missing = Es fehlt ein Ort auf der Karte.

## Papier

problem-not-a-serial = Die Nummer passt nicht. Sie steht oben rechts auf dem Bogen. Sie sieht so aus: 00017-T.
problem-not-printed = Einen Bogen mit dieser Nummer haben wir nicht gedruckt. Bitte prüfen Sie die Nummer. Oder schreiben Sie nichts in das Feld.
problem-already-captured = Dieser Bogen ist schon aufgeschrieben. Er hat die Nummer { $reference }.
problem-sheets-not-a-number = Bitte schreiben Sie eine Zahl von 1 bis 50.
