# Fair: was Menschen zusteht, wenn ihre Stimme zusammengeführt, gemeldet, nicht gezeigt oder gespeichert wird.

## Melden

report-comment = Kommentar melden
report-file = Datei { $number } melden
report-part-comment = Sie melden einen Kommentar, der dort steht. Der Beitrag selbst ist nicht gemeint.
report-part-photo = Sie melden ein Bild oder Dokument, das dort steht. Der Text selbst ist nicht gemeint.
report-status-about-comment = Es geht um einen Kommentar zu „{ $title }“.
report-status-about-photo = Es geht um ein Bild oder Dokument zu „{ $title }“.

## Eigene Dateien

own-files = Ihre Fotos und Dokumente
own-file-waiting = Das Büro hat sie noch nicht angesehen.
own-file-shown = Alle können sie sehen.
own-file-shown-later = Alle können sie sehen, sobald Ihr Beitrag öffentlich ist.
own-file-hidden = Sie bleibt im Büro.
own-file-look = { $name } ansehen
file-reason-person = Darauf sind Menschen oder persönliche Dinge zu erkennen.
file-reason-unrelated = Sie gehört nicht zu diesem Beitrag.
file-reason-rights = Das Bild gehört jemand anderem.
file-reason-forbidden = Sie verletzt jemanden oder zeigt etwas Verbotenes.
file-reason-record = Das ist der Bogen auf Papier. Er bleibt nur in der Akte.

## Kommentar: Einspruch

comments-own-hidden = Nur für Sie: Ihre Kommentare, die noch niemand sonst liest
comment-own-title = Ihr Kommentar
comment-object-line = Sind Sie nicht einverstanden? Bis zum { $day } können Sie Einspruch einlegen. Dann entscheidet eine andere Person.
comment-object-text = Warum sind Sie nicht einverstanden?
comment-object = Einspruch einlegen
comment-objected = Ihr Einspruch ist da. Eine andere Person entscheidet darüber.
comment-objection-open = Sie haben Einspruch eingelegt. Eine andere Person entscheidet bis zum { $day }.
comment-objection-rejected = Über Ihren Einspruch vom { $day } ist entschieden: Es bleibt dabei.

## Zusammengeführt: wer unterstützt hat

together-title = Zwei Beiträge gehen gemeinsam weiter
together-lead = Beide sagen dasselbe. Ihre Unterstützung ist nicht verloren. Sie bestimmen, wo sie zählt.
together-own = Diesen Beitrag haben Sie unterstützt
together-other = Er geht mit diesem Beitrag weiter
together-along = Ihre Unterstützung zählt beim gemeinsamen Beitrag mit.
together-stays = Ihre Unterstützung bleibt beim früheren Beitrag. Beim gemeinsamen zählt sie nicht mit.
together-stay = Beim früheren Beitrag bleiben
together-go = Beim gemeinsamen Beitrag mitzählen
together-mine = Ihre Unterstützung
together-over-title = Die Beiträge stehen wieder für sich
together-over = Ihre Unterstützung zählt dort, wo Sie sie gegeben haben. Oder dieser Link ist nicht von uns.
together-list = Alle Beiträge
refused-voice-not-a-supporter = Sie unterstützen diesen Beitrag nicht. Unterstützen können Sie den Beitrag, mit dem er weitergeht.

## Drucken

refused-too-many-prints = Das waren sehr viele Dokumente in kurzer Zeit. Bitte versuchen Sie es in einer Stunde noch einmal. Im Stadtteilbüro liegt der Bogen auf Papier.

## Meine Daten

data-link-heading = Mit Ihrer E-Mail-Adresse
data-link-line = Haben Sie uns einmal Ihre Adresse bestätigt? Dann schicken wir Ihnen einen Link. Dahinter steht alles, was zu dieser Adresse gespeichert ist.
data-link-email = E-Mail-Adresse
data-link-email-hint = Die Adresse, die Sie bei einem Beitrag, einem Kommentar oder einer Unterstützung angegeben haben.
data-link-send = Link schicken
data-link-sent = Danke. Wenn zu dieser Adresse etwas gespeichert ist, kommt jetzt eine E-Mail mit einem Link. Er gilt 24 Stunden.
data-link-title = Ihre Daten
data-link-lead = Mit diesem Link sehen Sie alles, was zu Ihrer Adresse gespeichert ist. Er gilt für ein einziges Mal.
data-link-erase-line = Adresse und Name werden gelöscht, ebenso Fotos und alles, was nicht öffentlich ist. Was alle lesen können, bleibt ohne Sie stehen. Unterstützungen zählen weiter. Das lässt sich nicht rückgängig machen.
data-link-over-title = Dieser Link gilt nicht mehr
data-link-over = Vielleicht haben Sie ihn schon benutzt, oder er ist zu alt. Unter „Meine Daten“ bekommen Sie einen neuen.
data-what-file = Foto oder Dokument
data-what-position = Ort auf der Karte
data-what-report = Meldung
data-file-kind = Art der Datei
data-file-state = Wer sie sieht
data-file-reason = Warum sie im Büro bleibt
data-file-photo = Foto
data-file-shown = Freigegeben: Wer den Beitrag sieht, sieht auch sie.
data-alt = Was darauf zu sehen ist
data-bytes = Größe
data-position-sent = So haben Sie ihn angegeben
data-position-shown = So steht er auf der Karte
data-about = Worum es geht

## Nachrichten

mail-merge_told-subject = Zwei Beiträge gehen gemeinsam weiter: { $title }
mail-merge_told-body =
    Guten Tag,

    Sie unterstützen einen Beitrag:

    { $reference }: { $title }

    Er geht jetzt gemeinsam mit einem anderen weiter, weil beide dasselbe sagen:

    { $into }: { $into_title }

    Ihre Unterstützung zählt dort mit. Sie brauchen nichts zu tun.

    Sind Sie damit nicht einverstanden? Dann bleibt Ihre Unterstützung beim früheren Beitrag. Das geht hier, jederzeit:

    { $base }/gemeinsam/{ $token }

mail-comment_not_shown-subject = Ihr Kommentar ist nicht zu lesen
mail-comment_not_shown-body =
    Guten Tag,

    Ihren Kommentar zu { $reference }: { $title } zeigen wir nicht. Der Grund:

    { $note }

    Sind Sie nicht einverstanden? Dann legen Sie mit einem Klick Einspruch ein. Eine andere Person entscheidet darüber. Dort können Sie den Kommentar auch löschen:

    { $base }/kommentar/{ $token }

mail-comment_objection_upheld-subject = Ihr Einspruch: Sie haben recht bekommen
mail-comment_objection_upheld-body =
    Guten Tag,

    Sie haben Einspruch eingelegt. Es ging um Ihren Kommentar zu { $reference }: { $title }

    Sie haben recht bekommen:

    { $note }

    Wir lesen den Kommentar jetzt noch einmal. Sie hören von uns. Den Stand sehen Sie hier:

    { $base }/kommentar/{ $token }

mail-comment_objection_rejected-subject = Ihr Einspruch: Es bleibt dabei
mail-comment_objection_rejected-body =
    Guten Tag,

    Sie haben Einspruch eingelegt. Es ging um Ihren Kommentar zu { $reference }: { $title }

    Eine andere Person hat ihn gelesen. Der Kommentar bleibt ungezeigt:

    { $note }

    Löschen können Sie ihn hier:

    { $base }/kommentar/{ $token }

mail-comment_report_without_effect-subject = Jemand hat Ihren Kommentar gemeldet: Er bleibt stehen
mail-comment_report_without_effect-body =
    Guten Tag,

    jemand hat Ihren Kommentar zu { $reference }: { $title } gemeldet. Wir haben das geprüft. Ihr Kommentar bleibt stehen.

    { $note }

    Sie brauchen nichts zu tun.

mail-file_report_without_effect-subject = Jemand hat ein Bild zu { $reference } gemeldet: Es bleibt stehen
mail-file_report_without_effect-body =
    Guten Tag,

    jemand hat ein Bild oder Dokument zu Ihrem Beitrag „{ $title }“ gemeldet. Wir haben das geprüft. Es bleibt stehen.

    { $note }

    Sie brauchen nichts zu tun.

mail-file_hidden-subject = Ein Bild zu { $reference } ist nicht mehr zu sehen
mail-file_hidden-body =
    Guten Tag,

    jemand hat ein Bild oder Dokument zu Ihrem Beitrag „{ $title }“ gemeldet. Wir zeigen es nicht mehr. Der Grund:

    { $note }

    Ihr Beitrag bleibt stehen. Mit Ihrem Abholcode sehen Sie Ihre Dateien weiterhin:

    { $base }/verfolgen

    Sind Sie anderer Meinung? Dann rufen Sie uns bitte an oder antworten Sie auf diese Nachricht.

mail-data_link-subject = Ihre gespeicherten Daten
mail-data_link-body =
    Guten Tag,

    jemand möchte sehen, was zu dieser Adresse gespeichert ist. Waren Sie das? Dann öffnen Sie diesen Link. Er gilt 24 Stunden und für ein einziges Mal.

    { $base }/meine-daten/link/{ $token }

    Waren Sie es nicht? Dann brauchen Sie nichts zu tun. Ohne den Link sieht niemand etwas.

mail-account_unused-subject = Ihr Konto wird bald gelöscht
mail-account_unused-body =
    Guten Tag { $name },

    Sie haben sich fast zwei Jahre nicht angemeldet. Wir heben Daten nicht länger auf als nötig. Ab dem { DAY($until) } löschen wir Ihr Konto.

    Möchten Sie es behalten? Dann melden Sie sich vorher einmal an:

    { $site }/anmelden

    Ihre öffentlichen Beiträge bleiben in jedem Fall stehen, ohne Ihren Namen.
