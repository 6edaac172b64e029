# Folgen: Texte der Seiten in app/src/following und der Nachrichten, die dazugehören.

## Der Kasten und die Seite

following-box-title = Auf dem Laufenden bleiben
following-box-lead = Wir schreiben Ihnen, wenn es hier etwas Neues gibt: höchstens eine E-Mail am Tag.
following-go = Folgen
following-mine = Sie folgen.
following-end = Nicht mehr folgen
following-link = Link zum Mitlesen
following-feed = Als Feed (Atom) lesen
following-place-choose = Einer Straße oder einem Platz folgen
following-title = Folgen
following-lead = Sie erfahren, wenn es etwas Neues gibt. Höchstens eine E-Mail am Tag, und nur, was alle lesen dürfen.
following-what = Was möchten Sie verfolgen?
following-contribution = Beitrag: { $name }
following-measure = Projekt: { $name }
following-topic = Thema: { $name }
following-place = Ort: { $name }
following-district = Ganzes Quartier: { $name }
following-gone = nicht mehr öffentlich
following-email = Ihre E-Mail-Adresse
following-email-hint = Wir schicken einen Link, mit dem Sie bestätigen. Niemand sieht die Adresse, und mit einem Klick ist sie wieder gelöscht.
following-by-mail = Per E-Mail folgen
following-link-title = Lieber ohne E-Mail?
following-link-lead = Dann bekommen Sie einen eigenen Link. Wer ihn hat, kann mitlesen und sonst nichts. Sie können ihn jederzeit löschen.
following-code = Code von einem Link, den Sie schon haben
following-code-hint = Dann kommt es dort dazu.
following-link-go = Link holen
following-feed-lead = Oder lesen Sie es mit einem Programm für Feeds, ganz ohne Adresse:
following-own = Das verfolgen Sie
following-back = Zurück zur Seite

## Was danach kommt

following-sent-title = Bitte schauen Sie in Ihr Postfach
following-sent = Wir haben Ihnen einen Link geschickt. Wenn Sie ihn bestätigen, folgen Sie. Der Link gilt 14 Tage.
following-confirm-title = Möchten Sie folgen?
following-confirm-lead = Dann bekommen Sie höchstens eine E-Mail am Tag, und nur, wenn es etwas Neues gibt.
following-confirm-yes = Ja, folgen
following-confirmed-title = Sie folgen jetzt
following-confirmed = In jeder E-Mail steht ein Link, mit dem Sie es wieder beenden.
following-known-title = Sie folgen schon
following-over-title = Dieser Link ist abgelaufen
following-over = Vielleicht haben Sie ihn schon benutzt, oder er ist älter als 14 Tage. Hier bekommen Sie einen neuen.
following-end-title = Nicht mehr folgen?
following-end-one = Dann bekommen Sie hierzu keine E-Mails mehr. { $what }
following-end-all = Dann bekommen Sie gar keine Zusammenfassungen mehr. Quartier: { $name }
following-end-any = Dann bekommen Sie von dieser Stelle keine E-Mails mehr.
following-ended-title = Sie folgen nicht mehr
following-ended = Es kommt keine E-Mail mehr. Wenn Sie sonst nichts verfolgen, ist Ihre Adresse gelöscht.

## Link zum Mitlesen

following-made-title = Ihr Link zum Mitlesen
following-made = Bitte heben Sie den Code auf, zum Beispiel als Foto dieser Seite. Wir können ihn nicht noch einmal nennen.
following-made-code = Ihr Code
following-made-address = Unter dieser Adresse geben Sie ihn ein:
following-made-qr = Bild mit dem Link zum Mitlesen
following-made-open = Jetzt mitlesen
following-read-title = Mitlesen
following-read-lead = Mit Ihrem Code sehen Sie, was es Neues gibt.
following-read-code = Code zum Mitlesen
following-read-code-hint = Die Zeichen in Vierergruppen. Groß oder klein ist egal.
following-read-go = Mitlesen
following-read-new = Noch keinen Code? Hier bekommen Sie einen.
following-read-emptied = Aus Sicherheit ist das Feld für den Code wieder leer. Bitte tippen Sie die Zeichen noch einmal.
following-read-news = Was es Neues gibt
following-read-none = Noch ist nichts Neues geschehen.
following-read-follows = Das lesen Sie mit
following-revoke = Link löschen
following-revoke-lead = Sie brauchen den Link nicht mehr, oder jemand anderes hat ihn? Dann löschen Sie ihn. Danach kann niemand mehr damit mitlesen.
following-revoked-title = Der Link ist gelöscht
following-revoked = Mit diesem Code kann niemand mehr mitlesen.

## Feeds

following-feed-contributions = Beiträge: { $name }
following-feed-measures = Projekte: { $name }
following-feed-meetings = Sitzungen: { $name }

## Was geschehen ist

happening-meeting = { $number }. Sitzung, { $body }, { $day }
happening-published = Veröffentlicht
happening-not-taken-up = Beantwortet: nicht aufgenommen
happening-commented = Neuer Kommentar
happening-opened = Neues Projekt
happening-checked = Mit dem Rahmenplan verglichen
happening-paper = Neue Vorlage
happening-promised = Ein Schritt ist zugesagt
happening-reached = Ein Schritt ist geschafft
happening-asked = Bei der Verwaltung nachgefragt
happening-invited = Einladung mit Tagesordnung
happening-cancelled = Abgesagt
happening-minutes = Die Niederschrift ist da

## Nachrichten

following-letter-lead = Guten Tag, das ist neu bei dem, was Sie verfolgen:
following-letter-more = { $n ->
    [one] Und noch eines. Alles steht auf der Seite des Quartiers.
   *[other] Und { $n } weitere. Alles steht auf der Seite des Quartiers.
}
following-letter-why = Diese E-Mail kommt, weil Sie etwas aus dem Quartier verfolgen. So beenden Sie es:
following-letter-end = Nicht mehr folgen ({ $what })
following-letter-end-all = Gar keine Zusammenfassung mehr

mail-digest-subject = Neues aus { $name }: { $n ->
    [one] ein Thema
   *[other] { $n } Themen
}
mail-follow_confirm-subject = Bitte bestätigen: Möchten Sie folgen?
mail-follow_confirm-body =
    Guten Tag,

    mit dieser Adresse möchte jemand hören, was es Neues gibt:

    { $kind ->
        [contribution] Beitrag: { $title }
        [measure] Projekt: { $title }
        [topic] Thema: { $title }
        [place] Ort: { $title }
       *[other] Ganzes Quartier: { $title }
    }

    Waren Sie das? Dann bestätigen Sie es hier. Der Link gilt 14 Tage.

    { $base }/folgen/bestaetigen/{ $token }

    Sie waren das nicht? Dann brauchen Sie nichts zu tun, und wir löschen Ihre Adresse wieder.
