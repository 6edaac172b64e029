# Sitzungen, wie alle sie lesen (app/src/meetings/public).

agenda-wall = Leinwand
agenda-wall-title = Sitzung auf der Leinwand
agenda-meetings = Sitzungen
agenda-numbered = { $number }. Sitzung
agenda-of = { $number }. Sitzung, { $body }
agenda-no-board = Hier gibt es keinen Beirat. Wann und wo Sie mitreden können:
agenda-no-board-link = Termine
agenda-about-board = Zum Beirat
agenda-upcoming = Nächste Sitzungen
agenda-past = Was bisher war
agenda-none = Zurzeit ist keine Sitzung angekündigt.
agenda-who = Wer sitzt dort für wen?
agenda-vacant = unbesetzt
agenda-seats = { $n ->
    [one] 1 Sitz
   *[other] { $n } Sitze
}
agenda-present = { $n ->
    [one] 1 Sitz ist anwesend.
   *[other] { $n } Sitze sind anwesend.
}
agenda-voice-or-decision = Votum oder Beschluss?
agenda-votum = Votum
agenda-votum-line = Der Beirat sagt seine Meinung. Er empfiehlt.
agenda-decision = Beschluss
agenda-decision-line = Es entscheidet: { $council }. Erst dann gilt es. Vorher geht der Vorschlag an: { $administration }.
agenda-minutes-of = Niederschrift der { $number }. Sitzung
agenda-corrected = Berichtigt am { $day }. Beide Fassungen können im Büro eingesehen werden.
agenda-until = Sie bleibt hier bis zum { $day }.
agenda-published = Veröffentlicht am { $day }. Namen und nicht öffentliche Punkte sind herausgenommen.
agenda-item = TOP { $number }
agenda-item-titled = TOP { $number }: { $title }
agenda-item-closed = TOP { $number }, nicht öffentlich
agenda-closed-item = Nicht öffentlicher Punkt
agenda-closed-why = Hier geht es um Belange, die geschützt sind. Deshalb steht hier nur die Nummer.
agenda-late = kam nach der Einladung dazu
agenda-off = Abgesetzt
agenda-quoted = „{ $text }“
agenda-paper = Vorlage
agenda-today = Steht heute hier:
agenda-easy = In Leichter Sprache
agenda-adjourned = Vertagt
agenda-noted = Zur Kenntnis genommen
agenda-deliberated = Wird gerade beraten
agenda-votum-is = Votum: { $votum }
agenda-poll-open = Die Abstimmung läuft
agenda-poll-closed = Geschlossen, der Vorsitz stellt das Ergebnis fest
agenda-correction = Berichtigung vom { $day }.
agenda-amended = Der Wortlaut wurde in der Sitzung geändert.
agenda-poll-count = Die Abstimmung läuft. { $cast } von { $of } Stimmen sind da.
agenda-poll-closed-line = Die Abstimmung ist geschlossen. Der Vorsitz stellt das Ergebnis fest.
agenda-poll-stated = Das Ergebnis steht fest.
agenda-title = Tagesordnung
agenda-later = Die Tagesordnung steht hier, sobald die Einladung verschickt ist.
agenda-about = Zur Sitzung
agenda-ended = bis { $clock }
agenda-came-of = { $n } von { $of } Sitzen waren zu Beginn anwesend.
agenda-came = { $n } Sitze waren zu Beginn anwesend.
agenda-demo = Die Regeln und Fristen auf dieser Seite sind Beispiele für die Vorführung:
agenda-read-minutes = Niederschrift lesen
agenda-second = Die Punkte kommen in einer zweiten Sitzung wieder.
agenda-next = Nächste Sitzung
agenda-listen = Sie können zuhören. Ohne Anmeldung.
