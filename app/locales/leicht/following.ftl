# Folgen in Leichter Sprache; app/locales/de/following.ftl

following-box-title = Neues erfahren
following-box-lead = Es gibt etwas Neues? Dann schreiben wir Ihnen. Höchstens 1 E-Mail am Tag.
following-go = Folgen
following-mine = Sie folgen.
following-end = Nicht mehr folgen
following-link = Link zum Mit-Lesen
following-feed = Als Feed (Atom) lesen
following-place-choose = Einer Straße oder einem Platz folgen
following-title = Folgen
following-lead = Sie erfahren: Das ist neu. Höchstens 1 E-Mail am Tag.
following-what = Was möchten Sie verfolgen?
following-contribution = Beitrag: { $name }
following-measure = Projekt: { $name }
following-topic = Thema: { $name }
following-place = Ort: { $name }
following-district = Ganzes Quartier: { $name }
following-gone = nicht mehr öffentlich
following-email = Ihre E-Mail-Adresse
following-email-hint = Wir schicken Ihnen einen Link. Mit dem Link sagen Sie: Ja. Niemand sieht die Adresse.
following-by-mail = Mit E-Mail folgen
following-link-title = Lieber ohne E-Mail?
following-link-lead = Dann bekommen Sie einen eigenen Link. Mit dem Link kann man nur lesen. Sie können den Link löschen.
following-code = Sie haben schon einen Code?
following-code-hint = Dann kommt es dort dazu.
following-link-go = Link holen
following-feed-lead = Es geht auch mit einem Programm für Feeds:
following-own = Das verfolgen Sie
following-back = Zurück zur Seite
following-sent-title = Sehen Sie in Ihre E-Mails
following-sent = Sie bekommen einen Link. Drücken Sie dort auf: Ja, folgen. Der Link gilt 14 Tage.
following-confirm-title = Möchten Sie folgen?
following-confirm-lead = Sie bekommen höchstens 1 E-Mail am Tag. Und nur dann, wenn es etwas Neues gibt.
following-confirm-yes = Ja, folgen
following-confirmed-title = Sie folgen jetzt
following-confirmed = Sie wollen das nicht mehr? In jeder E-Mail ist ein Link dafür.
following-known-title = Sie folgen schon
following-over-title = Dieser Link ist zu alt
following-over = Vielleicht haben Sie den Link schon benutzt. Hier bekommen Sie einen neuen Link.
following-end-title = Nicht mehr folgen?
following-end-one = Dann bekommen Sie hierzu keine E-Mails mehr. { $what }
following-end-all = Dann bekommen Sie gar keine E-Mails mehr. Quartier: { $name }
following-end-any = Dann bekommen Sie keine E-Mails mehr.
following-ended-title = Sie folgen nicht mehr
following-ended = Es kommt keine E-Mail mehr. Sie verfolgen sonst nichts? Dann ist Ihre Adresse gelöscht.
following-made-title = Ihr Link zum Mit-Lesen
following-made = Heben Sie den Code auf. Zum Beispiel: Machen Sie ein Foto. Wir können den Code nicht noch einmal sagen.
following-made-code = Ihr Code
following-made-address = Hier geben Sie den Code ein:
following-made-qr = Bild mit dem Link zum Mit-Lesen
following-made-open = Jetzt mit-lesen
following-read-title = Mit-Lesen
following-read-lead = Geben Sie Ihren Code ein. Dann sehen Sie: Das ist neu.
following-read-code = Code zum Mit-Lesen
following-read-code-hint = Immer 4 Zeichen zusammen. Groß oder klein ist egal.
following-read-go = Mit-Lesen
following-read-new = Sie haben keinen Code? Hier bekommen Sie einen.
following-read-emptied = Das Feld für den Code ist wieder leer. Das ist sicherer. Bitte schreiben Sie den Code noch einmal.
following-read-news = Das ist neu
following-read-none = Es gibt noch nichts Neues.
following-read-follows = Das lesen Sie mit
following-revoke = Link löschen
following-revoke-lead = Sie brauchen den Link nicht mehr? Dann löschen Sie ihn. Danach kann niemand mehr damit lesen.
following-revoked-title = Der Link ist gelöscht
following-revoked = Mit diesem Code kann niemand mehr lesen.
following-feed-contributions = Beiträge: { $name }
following-feed-measures = Projekte: { $name }
following-feed-meetings = Sitzungen: { $name }
happening-meeting = { $number }. Sitzung, { $body }, { $day }
happening-published = Alle können es lesen
happening-not-taken-up = Es gibt eine Antwort: Wir machen es nicht
happening-commented = Neuer Kommentar
happening-opened = Neues Projekt
happening-checked = Mit dem Rahmen-Plan verglichen
happening-paper = Neue Vorlage
happening-promised = Ein Schritt ist versprochen
happening-reached = Ein Schritt ist fertig
happening-asked = Wir haben bei der Verwaltung gefragt
happening-invited = Einladung zur Sitzung
happening-cancelled = Die Sitzung fällt aus
happening-minutes = Der Bericht von der Sitzung ist da
following-letter-lead = Guten Tag, das ist neu:
following-letter-more = { $n ->
    [one] Und noch 1. Alles steht auf der Seite vom Quartier.
   *[other] Und noch { $n }. Alles steht auf der Seite vom Quartier.
}
following-letter-why = Sie bekommen diese E-Mail, weil Sie folgen. So hören Sie damit auf:
following-letter-end = Nicht mehr folgen ({ $what })
following-letter-end-all = Gar keine E-Mail mehr
mail-digest-subject = Neues aus { $name }: { $n ->
    [one] 1 Thema
   *[other] { $n } Themen
}
mail-follow_confirm-subject = Möchten Sie folgen?
mail-follow_confirm-body =
    Guten Tag,

    jemand hat Ihre Adresse eingegeben. Die Person möchte Neues erfahren:

    { $kind ->
        [contribution] Beitrag: { $title }
        [measure] Projekt: { $title }
        [topic] Thema: { $title }
        [place] Ort: { $title }
       *[other] Ganzes Quartier: { $title }
    }

    Waren Sie das? Dann drücken Sie auf diesen Link. Der Link gilt 14 Tage.

    { $base }/folgen/bestaetigen/{ $token }

    Sie waren das nicht? Dann machen Sie nichts. Wir löschen Ihre Adresse.
