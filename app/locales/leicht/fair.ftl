# Fair: Texte in Leichter Sprache; siehe app/locales/de/fair.ftl.

## Melden

report-comment = Diesen Kommentar melden
report-file = Datei { $number } melden
report-part-comment = Sie melden einen Kommentar. Sie melden nicht den Beitrag.
report-part-photo = Sie melden ein Bild oder ein Dokument. Sie melden nicht den Text.
report-status-about-comment = Es geht um einen Kommentar zu: „{ $title }“.
report-status-about-photo = Es geht um ein Bild oder ein Dokument zu: „{ $title }“.

## Eigene Dateien

own-files = Ihre Fotos und Dokumente
own-file-waiting = Das Büro muss die Datei noch ansehen.
own-file-shown = Alle können die Datei sehen.
own-file-shown-later = Ihr Beitrag ist noch nicht öffentlich. Danach können alle die Datei sehen.
own-file-hidden = Die Datei bleibt im Büro.
own-file-look = { $name } ansehen
file-reason-person = Man erkennt Menschen. Oder man erkennt etwas Privates.
file-reason-unrelated = Die Datei passt nicht zu dem Beitrag.
file-reason-rights = Das Bild gehört einer anderen Person.
file-reason-forbidden = Die Datei verletzt Menschen. Oder sie zeigt etwas Verbotenes.
file-reason-record = Das ist der Bogen aus Papier. Der Bogen bleibt im Büro.

## Kommentar: Einspruch

comments-own-hidden = Nur Sie lesen das: Ihre Kommentare
comment-own-title = Ihr Kommentar
comment-object-line = Finden Sie das nicht gut? Dann sagen Sie es uns. Das geht bis zum { $day }. Dann entscheidet eine andere Person.
comment-object-text = Warum finden Sie das nicht gut?
comment-object = Ich bin nicht einverstanden
comment-objected = Wir haben Ihren Einspruch. Jetzt entscheidet eine andere Person.
comment-objection-open = Sie waren nicht einverstanden. Eine andere Person entscheidet bis zum { $day }.
comment-objection-rejected = Sie haben am { $day } Nein gesagt. Wir haben neu entschieden. Es bleibt so.

## Zusammengeführt: wer unterstützt hat

together-title = Zwei Beiträge gehen zusammen weiter
together-lead = Beide Beiträge sagen das Gleiche. Ihre Stimme ist nicht weg. Sie bestimmen: Wo zählt Ihre Stimme?
together-own = Diesen Beitrag finden Sie gut
together-other = Er geht mit diesem Beitrag weiter
together-along = Ihre Stimme zählt bei dem gemeinsamen Beitrag.
together-stays = Ihre Stimme bleibt bei dem ersten Beitrag. Bei dem anderen zählt sie nicht.
together-stay = Beim ersten Beitrag bleiben
together-go = Beim gemeinsamen Beitrag zählen
together-mine = Ihre Stimme
together-over-title = Die Beiträge sind wieder getrennt
together-over = Ihre Stimme zählt bei Ihrem Beitrag. Oder der Link ist nicht von uns.
together-list = Alle Beiträge
refused-voice-not-a-supporter = Sie haben diesen Beitrag nicht unterstützt. Unterstützen Sie den anderen Beitrag.

## Drucken

refused-too-many-prints = Das waren sehr viele Dokumente. Bitte warten Sie eine Stunde. Im Büro gibt es den Bogen auf Papier.

## Meine Daten

data-link-heading = Mit Ihrer E-Mail-Adresse
data-link-line = Kennen wir Ihre E-Mail-Adresse? Dann schicken wir Ihnen einen Link. Dort sehen Sie: Das ist gespeichert.
data-link-email = E-Mail-Adresse
data-link-email-hint = Die Adresse aus Ihrem Beitrag oder aus Ihrem Kommentar.
data-link-send = Link schicken
data-link-sent = Danke. Kennen wir die Adresse? Dann bekommen Sie jetzt eine E-Mail. In der E-Mail steht ein Link. Der Link gilt 24 Stunden.
data-link-title = Ihre Daten
data-link-lead = Hier sehen Sie alles zu Ihrer Adresse. Der Link geht nur ein Mal.
data-link-erase-line = Wir löschen Ihre Adresse und Ihren Namen. Wir löschen Ihre Fotos. Öffentliche Texte bleiben. Aber ohne Ihren Namen. Ihre Stimme zählt weiter. Das Löschen kann man nicht zurücknehmen.
data-link-over-title = Dieser Link geht nicht mehr
data-link-over = Sie haben den Link schon benutzt. Oder der Link ist zu alt. Unter „Meine Daten“ bekommen Sie einen neuen Link.
data-what-file = Foto oder Dokument
data-what-position = Ort auf der Karte
data-what-report = Meldung
data-file-kind = Art von der Datei
data-file-state = Wer sieht die Datei?
data-file-reason = Darum bleibt sie im Büro
data-file-photo = Foto
data-file-shown = Die Datei ist frei. Alle sehen sie mit dem Beitrag.
data-alt = Das ist auf dem Bild
data-bytes = Größe
data-position-sent = So haben Sie den Ort gesagt
data-position-shown = So steht der Ort auf der Karte
data-about = Darum geht es

## Nachrichten

mail-merge_told-subject = Zwei Beiträge gehen zusammen weiter: { $title }
mail-merge_told-body =
    Guten Tag,

    Sie finden diesen Beitrag gut:

    { $reference }: { $title }

    Ein anderer Beitrag sagt das Gleiche:

    { $into }: { $into_title }

    Beide gehen jetzt zusammen weiter. Ihre Stimme zählt dort mit. Sie müssen nichts tun.

    Wollen Sie das nicht? Dann bleibt Ihre Stimme beim ersten Beitrag. Klicken Sie hier:

    { $base }/gemeinsam/{ $token }

mail-comment_not_shown-subject = Ihr Kommentar ist nicht zu lesen
mail-comment_not_shown-body =
    Guten Tag,

    Sie haben einen Kommentar geschrieben. Zu { $reference }: { $title }

    Wir zeigen den Kommentar nicht. Das ist der Grund:

    { $note }

    Finden Sie das nicht gut? Dann klicken Sie auf den Link. Eine andere Person entscheidet dann. Sie können den Kommentar dort auch löschen:

    { $base }/kommentar/{ $token }

mail-comment_objection_upheld-subject = Sie haben recht
mail-comment_objection_upheld-body =
    Guten Tag,

    Sie waren nicht einverstanden. Es ging um Ihren Kommentar. Zu { $reference }: { $title }

    Sie haben recht:

    { $note }

    Wir lesen den Kommentar noch einmal. Hier sehen Sie mehr:

    { $base }/kommentar/{ $token }

mail-comment_objection_rejected-subject = Wir haben neu entschieden: Es bleibt so
mail-comment_objection_rejected-body =
    Guten Tag,

    Sie waren nicht einverstanden. Es ging um Ihren Kommentar. Zu { $reference }: { $title }

    Eine andere Person hat den Kommentar gelesen. Wir zeigen ihn nicht:

    { $note }

    Hier können Sie den Kommentar löschen:

    { $base }/kommentar/{ $token }

mail-comment_report_without_effect-subject = Ihr Kommentar bleibt
mail-comment_report_without_effect-body =
    Guten Tag,

    jemand hat Ihren Kommentar gemeldet. Zu { $reference }: { $title }

    Wir haben das geprüft. Ihr Kommentar bleibt.

    { $note }

    Sie müssen nichts tun.

mail-file_report_without_effect-subject = Ihr Bild zu { $reference } bleibt
mail-file_report_without_effect-body =
    Guten Tag,

    jemand hat ein Bild oder ein Dokument von Ihnen gemeldet. Es geht um: „{ $title }“.

    Wir haben das geprüft. Es bleibt.

    { $note }

    Sie müssen nichts tun.

mail-file_hidden-subject = Wir zeigen ein Bild zu { $reference } nicht mehr
mail-file_hidden-body =
    Guten Tag,

    jemand hat ein Bild oder ein Dokument von Ihnen gemeldet. Es geht um: „{ $title }“.

    Wir zeigen es nicht mehr. Das ist der Grund:

    { $note }

    Ihr Beitrag bleibt. Sie können Ihre Dateien weiter sehen. Dafür brauchen Sie Ihren Code:

    { $base }/verfolgen

    Finden Sie das nicht gut? Dann rufen Sie uns an. Oder antworten Sie auf diese E-Mail.

mail-data_link-subject = Ihre Daten
mail-data_link-body =
    Guten Tag,

    jemand will Ihre Daten sehen. Waren Sie das? Dann klicken Sie auf diesen Link. Der Link gilt 24 Stunden. Er geht nur ein Mal.

    { $base }/meine-daten/link/{ $token }

    Waren Sie das nicht? Dann müssen Sie nichts tun. Ohne den Link sieht niemand etwas.

mail-account_unused-subject = Wir löschen bald Ihr Konto
mail-account_unused-body =
    Guten Tag { $name },

    Sie haben sich lange nicht angemeldet. Fast zwei Jahre. Am { DAY($until) } löschen wir Ihr Konto.

    Wollen Sie Ihr Konto behalten? Dann melden Sie sich vorher an:

    { $site }/anmelden

    Ihre öffentlichen Beiträge bleiben. Aber ohne Ihren Namen.
