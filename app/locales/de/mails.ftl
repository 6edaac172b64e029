# Nachrichten, die keiner anderen Datei gehören. Jede Art hat `mail-ART-subject` und `mail-ART-body`.
# Immer verfügbar: { $site } = Adresse der Anlage, { $base } = Adresse des Quartiers, { $office } = Name des Büros.
mail-sign_in-subject = Ihr Link zum Anmelden
mail-sign_in-body =
    Guten Tag { $name },

    mit diesem Link melden Sie sich an. Er gilt 30 Minuten und nur einmal.

    { $site }/anmelden/{ $token }?weiter={ $next }

    Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun.

# Eine Zeile der Tagesordnung in einer Nachricht.
mail-agenda-item = TOP { $number }: { $title }
mail-agenda-closed = TOP { $number }: nicht öffentlich
mail-phone = Telefon { $phone }
