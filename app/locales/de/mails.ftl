# Nachrichten, die keiner anderen Datei gehören. Jede Art hat `mail-ART-subject` und `mail-ART-body`.
# Immer verfügbar: { $site } = Adresse der Anlage, { $base } = Adresse des Quartiers, { $office } = Name des Büros.
mail-sign_in-subject = Ihr Link zum Anmelden
mail-sign_in-body =
    Guten Tag { $name },

    mit diesem Link melden Sie sich an. Er gilt 30 Minuten und nur einmal.

    { $site }/anmelden/{ $token }?weiter={ $next }

    Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun.

mail-administration_asked-subject = Noch keine Antwort: { $measure_title } ({ $measure })
mail-administration_asked-body =
    Guten Tag,

    das Projekt { $measure_title } wartet auf eine Antwort der Verwaltung. Die zugesagte Zeit ist vorbei.

    Bitte tragen Sie den Stand ein oder sagen Sie, bis wann die Antwort kommt:

    { $base }/arbeitsplatz/projekte/{ $id }

    Auf der öffentlichen Seite des Projekts steht, seit wann es wartet.

# Eine Zeile der Tagesordnung in einer Nachricht.
mail-agenda-item = TOP { $number }: { $title }
mail-agenda-closed = TOP { $number }: nicht öffentlich
mail-phone = Telefon { $phone }
