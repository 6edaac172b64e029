# Sitzungen; app/locales/de/agenda.ftl

agenda-wall = Große Wand
agenda-wall-title = Die Sitzung auf der großen Wand
agenda-meetings = Sitzungen
agenda-numbered = Sitzung Nummer { $number }
agenda-of = Sitzung Nummer { $number }, { $body }
agenda-no-board = Hier gibt es keinen Beirat. Hier lesen Sie: Wann und wo können Sie mitreden?
agenda-no-board-link = Termine
agenda-about-board = Über den Beirat
agenda-upcoming = Die nächsten Sitzungen
agenda-past = Diese Sitzungen sind vorbei
agenda-none = Im Moment ist keine Sitzung geplant.
agenda-who = Wer ist im Beirat? Und für wen spricht die Person?
agenda-vacant = noch frei
agenda-seats = { $n ->
    [one] 1 Sitz
   *[other] { $n } Sitze
}
agenda-present = { $n ->
    [one] 1 Sitz ist da.
   *[other] { $n } Sitze sind da.
}
agenda-voice-or-decision = Votum oder Beschluss?
agenda-votum = Votum
agenda-votum-line = Der Beirat sagt seine Meinung. Das heißt: Votum. Der Beirat entscheidet nicht.
agenda-decision = Beschluss
agenda-decision-line = Hier wird entschieden: { $council }. Erst danach gilt es. Vorher bekommt den Vorschlag: { $administration }.
agenda-minutes-of = Bericht über die Sitzung Nummer { $number }
agenda-corrected = Am { $day } haben wir einen Fehler verbessert. Im Büro können Sie beide Texte lesen.
agenda-until = Sie können den Bericht hier lesen bis zum { $day }.
agenda-published = Seit dem { $day } können alle das lesen. Namen stehen hier nicht. Geheime Punkte stehen hier nicht.
agenda-item = Punkt { $number }
agenda-item-titled = Punkt { $number }: { $title }
agenda-item-closed = Punkt { $number }, nicht für alle
agenda-closed-item = Dieser Punkt ist nicht für alle
agenda-closed-why = Hier geht es um private Dinge. Die sind geschützt. Deshalb steht hier nur die Nummer.
agenda-late = Dieser Punkt kam später dazu.
agenda-off = Gestrichen
agenda-quoted = „{ $text }“
agenda-paper = Vorlage
agenda-today = So weit ist es heute:
agenda-easy = In Leichter Sprache
agenda-adjourned = Verschoben
agenda-noted = Der Beirat hat es gelesen
agenda-deliberated = Darüber wird jetzt gesprochen
agenda-votum-is = Votum: { $votum }
agenda-poll-open = Jetzt wird abgestimmt
agenda-poll-closed = Die Abstimmung ist zu Ende. Das Ergebnis kommt gleich.
agenda-correction = Am { $day } verbessert.
agenda-amended = Der Text wurde in der Sitzung geändert.
agenda-poll-count = Jetzt wird abgestimmt. { $cast } von { $of } Stimmen sind da.
agenda-poll-closed-line = Die Abstimmung ist zu Ende. Die Leitung sagt gleich das Ergebnis.
agenda-poll-stated = Das Ergebnis ist da.
agenda-title = Darüber spricht der Beirat
agenda-later = Bald steht hier: Darüber spricht der Beirat.
agenda-about = Über die Sitzung
agenda-ended = bis { $clock }
agenda-came-of = Am Anfang waren { $n } von { $of } Sitzen da.
agenda-came = Am Anfang waren { $n } Sitze da.
agenda-demo = Die Regeln auf dieser Seite sind nur Beispiele:
agenda-read-minutes = Den Bericht lesen
agenda-second = Über die Punkte wird in einer zweiten Sitzung gesprochen.
agenda-next = Die nächste Sitzung
agenda-listen = Sie können kommen und zuhören. Sie müssen sich nicht anmelden.
