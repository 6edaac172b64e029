# Das will ich auch, und Kommentare, in Leichter Sprache; app/locales/de/voices.ftl

## Das will ich auch

support-title = Wer will das auch?
support-alone = Bis jetzt hat das eine Person gesagt. Wollen Sie das auch?
support-count = { $total } sind dafür: { $ways }.
support-checked = { $n } im Internet geprüft
support-paper = { $n } auf Papier
support-authors = { $n ->
    [one] 1 hat es geschrieben
   *[other] { $n } haben es geschrieben
}
support-short = { $n } wollen das
support-of-measure = { $total } wollen das. Wir haben alle Beiträge dazu gezählt: { $ways }.
support-go = Das will ich auch
support-mine = Sie sind dabei.
support-own = Sie haben das geschrieben. Ihre Stimme zählt schon mit.
support-back = Doch nicht
support-public = Alle sehen nur die Zahl. Niemand sieht einen Namen. Jede Person zählt ein Mal.
support-office = Haben Sie kein Internet? Im Büro ist eine Liste auf Papier.
support-form-lead = Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen einen Link. Öffnen Sie den Link und bestätigen Sie. Dann zählen Sie mit.
support-email = Ihre E-Mail-Adresse
support-email-hint = So zählt jede Person ein Mal. Wir schreiben Ihnen nur, wenn es für diesen Beitrag wichtig ist.
support-send = Link schicken
support-sent-title = Bitte sehen Sie in Ihre E-Mails
support-sent = Wir haben Ihnen einen Link geschickt. Bitte bestätigen Sie. Dann zählen Sie mit. Der Link gilt 14 Tage.
support-link-title = Wollen Sie das auch?
support-link-lead = Ein Klick, und Sie zählen mit.
support-link-yes = Ja, das will ich auch
support-link-back-title = Sie sind dabei
support-link-back-lead = Sie haben Ja gesagt. Wollen Sie es nicht mehr? Dann nehmen Sie es hier zurück.
support-link-back = Doch nicht mehr
support-given-title = Danke, Sie zählen mit
support-given = Mit dem Link in der E-Mail können Sie es auch zurück-nehmen.
support-taken-title = Zurück-genommen
support-taken = Sie zählen nicht mehr mit. Ihre Adresse ist gelöscht.
support-see = Zum Beitrag
support-sort = Das wollen die meisten
support-sort-line = Hier steht nur, was mindestens fünf Menschen wollen.
support-sort-off = Das Neueste zuerst

mail-support_confirm-subject = Bitte bestätigen: „{ $title }“
mail-support_confirm-body =
    Guten Tag,

    jemand hat mit dieser Adresse gesagt: „Das will ich auch“.
    Es geht um diesen Beitrag:

    { $reference }: { $title }

    Waren Sie das?
    Dann bestätigen Sie es hier.
    Mit dem gleichen Link können Sie es auch zurück-nehmen.
    Der Link gilt 14 Tage.

    { $base }/unterstuetzen/{ $token }

    Waren Sie das nicht?
    Dann müssen Sie nichts tun.
    Wir löschen Ihre Adresse wieder.

## Kommentare

comments-title = { $n ->
    [0] Kommentare
    [one] 1 Kommentar
   *[other] { $n } Kommentare
}
comments-none = Dazu hat noch niemand etwas geschrieben.
comments-write = Kommentar schreiben
comments-someone = Jemand aus dem Stadt-Viertel
comments-back = Meinen Kommentar zurück-nehmen
comments-more = Mehr Kommentare
comments-redacted = Hier steht ▮▮▮. Das heißt: Wir haben etwas über Menschen weg-genommen.
comment-title = Kommentar schreiben
comment-before = Wir lesen jeden Kommentar zuerst. Danach sehen ihn alle. Das dauert höchstens 2 Arbeits-Tage.
comment-after = Alle sehen Ihren Kommentar sofort. Wir lesen ihn danach.
comment-text = Was möchten Sie sagen?
comment-text-hint = Bitte keine Namen von anderen Menschen. Bitte auch keine Adressen. Höchstens 1.000 Zeichen.
comment-name = Diesen Namen sehen alle
comment-name-hint = Ihr Name oder ein anderer Name. Sie schreiben keinen Namen? Dann steht dort: „Jemand aus dem Stadt-Viertel“.
comment-email = Ihre E-Mail-Adresse
comment-email-hint = Wir schicken Ihnen einen Link. Damit bestätigen Sie den Kommentar. Niemand sonst sieht die Adresse.
comment-send = Kommentar abschicken
comment-office = Haben Sie keine E-Mail? Rufen Sie an. Oder kommen Sie ins Büro. Wir schreiben für Sie.
comment-sent-title = Ihr Kommentar ist da
comment-sent-waiting = Bitte sehen Sie in Ihre E-Mails. Bestätigen Sie dort den Kommentar. Der Link gilt 14 Tage.
comment-sent-confirmed = Wir lesen ihn zuerst. Danach sehen ihn alle.
comment-sent-shown = Alle können ihn jetzt lesen.
comment-link-title = Ist das Ihr Kommentar?
comment-link-about = Zu { $reference }: { $title }
comment-link-yes = Ja, abschicken
comment-link-back = Kommentar zurück-nehmen
comment-state-confirmed = Sie haben den Kommentar bestätigt. Wir lesen ihn zuerst. Danach sehen ihn alle.
comment-state-shown = Alle können Ihren Kommentar lesen.
comment-state-withheld = Wir zeigen Ihren Kommentar nicht: { $note }
comment-state-withdrawn = Sie haben den Kommentar zurück-genommen.
comment-taken-title = Zurück-genommen
comment-taken = Der Kommentar ist gelöscht. Niemand kann ihn mehr lesen.
comment-see = Zurück zur Seite
voice-over-title = Dieser Link gilt nicht mehr
voice-over = Vielleicht haben Sie den Link schon benutzt. Oder er ist älter als 14 Tage. Auf der Seite vom Beitrag bekommen Sie einen neuen Link.

mail-comment_confirm-subject = Bitte bestätigen Sie Ihren Kommentar
mail-comment_confirm-body =
    Guten Tag,

    jemand hat mit dieser Adresse einen Kommentar geschrieben.
    Es geht um { $reference }: { $title }

    Waren Sie das?
    Dann bestätigen Sie es hier.
    Der Link gilt 14 Tage.

    { $base }/kommentar/{ $token }

    Waren Sie das nicht?
    Dann müssen Sie nichts tun.
    Wir löschen alles wieder.
mail-comment_shown-subject = Alle können Ihren Kommentar lesen
mail-comment_shown-body =
    Guten Tag,

    alle können jetzt Ihren Kommentar lesen.
    Es geht um { $reference }: { $title }

    Möchten Sie ihn zurück-nehmen?
    Das geht hier:

    { $base }/kommentar/{ $token }
