# Unterstützen und Kommentieren: Texte der Seiten in app/src/voices und der Nachrichten, die dazugehören.

## Das will ich auch

support-title = Wer will das auch?
support-alone = Bisher hat das eine Person gesagt. Wollen Sie das auch?
support-count = { $total } dafür: { $ways }.
support-checked = { $n } online geprüft
support-paper = { $n } auf Papier
support-authors = { $n ->
    [one] 1 hat es geschrieben
   *[other] { $n } haben es geschrieben
}
support-short = { $n } wollen das
support-of-measure = { $total } wollen das, gezählt in allen Beiträgen dazu: { $ways }.
support-go = Das will ich auch
support-mine = Sie sind dabei.
support-own = Sie haben das geschrieben. Ihre Stimme zählt schon mit.
support-back = Doch nicht
support-public = Öffentlich ist nur die Zahl, nie ein Name. Jede Person zählt einmal.
support-office = Ohne Internet geht es auch: Im Büro liegt eine Liste auf Papier.
support-form-lead = Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen einen Link. Erst wenn Sie ihn öffnen und bestätigen, zählen Sie mit.
support-email = Ihre E-Mail-Adresse
support-email-hint = Damit jede Person einmal zählt. Wir schreiben Ihnen nur, wenn es für diesen Beitrag nötig ist.
support-send = Link schicken
support-sent-title = Schauen Sie in Ihr Postfach
support-sent = Wir haben Ihnen einen Link geschickt. Wenn Sie ihn bestätigen, zählen Sie mit. Der Link gilt 14 Tage.
support-link-title = Wollen Sie das auch?
support-link-lead = Mit einem Klick zählen Sie mit.
support-link-yes = Ja, das will ich auch
support-link-back-title = Sie sind dabei
support-link-back-lead = Sie haben es bestätigt. Wenn Sie es sich anders überlegt haben, nehmen Sie es hier zurück.
support-link-back = Doch nicht mehr
support-given-title = Danke, Sie zählen mit
support-given = Hinter dem Link in der E-Mail können Sie es auch wieder zurücknehmen.
support-taken-title = Zurückgenommen
support-taken = Sie zählen nicht mehr mit. Ihre Adresse ist gelöscht.
support-see = Zum Beitrag
support-sort = Am meisten gewünscht
support-sort-line = Hier steht, was mindestens fünf wollen.
support-sort-off = Neueste zuerst

mail-support_confirm-subject = Bitte bestätigen: „{ $title }“
mail-support_confirm-body =
    Guten Tag,

    mit dieser Adresse hat jemand bei einem Beitrag auf „Das will ich auch“ geklickt:

    { $reference }: { $title }

    Waren Sie das? Dann bestätigen Sie es hier. Hinter demselben Link nehmen Sie es auch wieder zurück. Er gilt 14 Tage.

    { $base }/unterstuetzen/{ $token }

    Sie waren das nicht? Dann brauchen Sie nichts zu tun, und wir löschen Ihre Adresse wieder.

## Kommentare

comments-title = { $n ->
    [0] Kommentare
    [one] 1 Kommentar
   *[other] { $n } Kommentare
}
comments-none = Noch hat niemand etwas dazu geschrieben.
comments-write = Kommentar schreiben
comments-someone = Jemand aus dem Quartier
comments-back = Meinen Kommentar zurücknehmen
comments-more = Weitere Kommentare
comments-redacted = Wo ▮▮▮ steht, haben wir Angaben zu Personen entfernt.
comment-title = Kommentar schreiben
comment-before = Wir lesen jeden Kommentar, bevor ihn alle sehen. Das dauert höchstens zwei Werktage.
comment-after = Ihr Kommentar ist gleich für alle zu lesen. Wir lesen ihn danach.
comment-text = Was möchten Sie sagen?
comment-text-hint = Bitte keine Namen oder Adressen von anderen Menschen. Höchstens 1.000 Zeichen.
comment-name = Name, den alle sehen
comment-name-hint = Ihr eigener Name oder ein anderer. Ohne Namen steht dort „Jemand aus dem Quartier“.
comment-email = Ihre E-Mail-Adresse
comment-email-hint = Wir schicken einen Link, mit dem Sie den Kommentar bestätigen. Die Adresse wird nie öffentlich.
comment-send = Kommentar abschicken
comment-office = Ohne E-Mail geht es auch: Am Telefon oder im Büro schreiben wir für Sie mit.
comment-sent-title = Ihr Kommentar ist da
comment-sent-waiting = Bitte schauen Sie in Ihr Postfach und bestätigen Sie den Kommentar. Der Link gilt 14 Tage.
comment-sent-confirmed = Wir lesen ihn, und dann steht er hier für alle.
comment-sent-shown = Er ist jetzt für alle zu lesen.
comment-link-title = Ist das Ihr Kommentar?
comment-link-about = Zu { $reference }: { $title }
comment-link-yes = Ja, abschicken
comment-link-back = Kommentar zurücknehmen
comment-state-confirmed = Ihr Kommentar ist bestätigt. Wir lesen ihn, und dann steht er für alle da.
comment-state-shown = Ihr Kommentar ist für alle zu lesen.
comment-state-withheld = Ihr Kommentar ist nicht für alle zu lesen: { $note }
comment-state-withdrawn = Ihr Kommentar ist zurückgenommen.
comment-taken-title = Zurückgenommen
comment-taken = Der Kommentar ist gelöscht. Niemand kann ihn mehr lesen.
comment-see = Zurück zur Seite
voice-over-title = Dieser Link gilt nicht mehr
voice-over = Vielleicht haben Sie ihn schon benutzt, oder er ist älter als 14 Tage. Auf der Seite des Beitrags bekommen Sie einen neuen.

mail-comment_confirm-subject = Bitte bestätigen Sie Ihren Kommentar
mail-comment_confirm-body =
    Guten Tag,

    mit dieser Adresse hat jemand einen Kommentar geschrieben, zu { $reference }: { $title }

    Waren Sie das? Dann bestätigen Sie es hier. Der Link gilt 14 Tage.

    { $base }/kommentar/{ $token }

    Sie waren das nicht? Dann brauchen Sie nichts zu tun, und wir löschen alles wieder.
mail-comment_shown-subject = Ihr Kommentar ist zu lesen
mail-comment_shown-body =
    Guten Tag,

    Ihr Kommentar zu { $reference }: { $title } ist jetzt für alle zu lesen.

    Wenn Sie ihn zurücknehmen möchten, geht das hier:

    { $base }/kommentar/{ $token }
