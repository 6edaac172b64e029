# Nachrichten in Leichter Sprache, die zu keiner anderen Datei gehören; app/locales/de/mails.ftl
mail-sign_in-subject = Ihr Link zum Anmelden
mail-sign_in-body =
    Guten Tag { $name },

    mit diesem Link melden Sie sich an.
    Der Link gilt 30 Minuten.
    Er gilt nur einmal.

    { $site }/anmelden/{ $token }?weiter={ $next }

    Wollten Sie das nicht?
    Dann müssen Sie nichts tun.

mail-administration_asked-subject = Es fehlt noch eine Antwort: { $measure_title } ({ $measure })
mail-administration_asked-body =
    Guten Tag,

    das Projekt { $measure_title } wartet auf eine Antwort.
    Die Zeit ist vorbei.

    Bitte schreiben Sie den Stand auf:

    { $base }/arbeitsplatz/projekte/{ $id }

    Alle können lesen: So lange wartet das Projekt schon.

# Eine Zeile von der Tages-Ordnung in einer Nachricht.
mail-agenda-item = Punkt { $number }: { $title }
mail-agenda-closed = Punkt { $number }: nicht für alle
mail-phone = Telefon { $phone }
