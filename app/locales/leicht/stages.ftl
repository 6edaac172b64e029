# So weit ist es, in Leichter Sprache; app/locales/de/stages.ftl. { $name } ist ein Wort aus der Datei vom Stadt-Viertel.
# Der Beirat gibt ein Votum. Das Stadt-Parlament macht einen Beschluss.

## Beitrag

stage-contribution-draft = Noch nicht fertig
stage-contribution-received = Angekommen
stage-contribution-queried = Wir haben eine Frage
stage-contribution-published = Alle sehen es
stage-contribution-withheld = Wir zeigen es nicht
stage-contribution-objected = Einspruch: Wir prüfen noch einmal
stage-contribution-forwarded = An andere weiter-gegeben
stage-contribution-answered = Beantwortet
stage-contribution-merged = Mit einem anderen zusammen
stage-contribution-adopted = Teil von einem Projekt
stage-contribution-withdrawn = Zurück-genommen

## Projekt (Maßnahme)

stage-measure-under-review = Wir prüfen es
stage-measure-deferred = Wartet noch
stage-measure-not-pursued = Es geht nicht weiter
stage-measure-grant-approved = Verfügungs-Fonds (Geld für kleine Projekte): Es gibt Geld
stage-measure-grant-refused = Verfügungs-Fonds (Geld für kleine Projekte): Es gibt kein Geld
stage-measure-ready-for-board = Geprüft, wartet auf die Sitzung
stage-measure-on-agenda = Kommt in die Sitzung
stage-measure-presented = { $name } vorgestellt
stage-measure-adjourned = { $name } verschoben
stage-measure-supported = { $name }: dafür
stage-measure-supported-amended = { $name }: dafür, mit Änderungen
stage-measure-not-supported = { $name }: nicht dafür
stage-measure-noted = { $name }: gelesen
stage-measure-with-administration = { $name }
stage-measure-administration-decided = { $name }: entschieden
stage-measure-tabled = { $name }: Vorschlag ist da
stage-measure-in-deliberation = { $name }, man spricht darüber
stage-measure-resolved = Beschlossen
stage-measure-resolved-amended = Beschlossen, mit Änderungen
stage-measure-rejected = { $name }: abgelehnt
stage-measure-deliberated-without-resolution = Besprochen, kein Beschluss
stage-measure-sent-back = { $name }: zurück-gegeben
stage-measure-council-adjourned = { $name } verschoben
stage-measure-funding-open = Das Geld fehlt noch
stage-measure-planned = Geplant
stage-measure-in-progress = Es wird gemacht
stage-measure-paused = Macht Pause
stage-measure-completed = Fertig gebaut oder gemacht
stage-measure-closed = Ganz fertig
stage-measure-discontinued = Beendet
stage-measure-settled-elsewhere = Anders gelöst
stage-measure-plan-change-proposed = Vorschlag: Rahmen-Plan ändern

## Tafel

stage-group-checking = Wir prüfen es
stage-group-deliberating = Man spricht darüber
stage-group-doing = Es wird gemacht
stage-group-done = Fertig
stage-group-otherwise = Anders ausgegangen

## Sitzung, Punkt, Abstimmung

stage-meeting-planned = Geplant
stage-meeting-agenda-draft = Wir schreiben die Punkte auf
stage-meeting-invited = Einladung ist verschickt
stage-meeting-opened = Läuft gerade
stage-meeting-interrupted = Macht Pause
stage-meeting-closed = Zu Ende
stage-meeting-minutes-draft = Jemand schreibt den Bericht
stage-meeting-minutes-signed = Bericht ist unterschrieben
stage-meeting-minutes-sent = Bericht ist verschickt
stage-meeting-minutes-objected = Einwendung gegen den Bericht
stage-meeting-minutes-objection-decided = Antwort auf die Einwendung ist da
stage-meeting-minutes-approved = Bericht gilt
stage-meeting-minutes-published = Alle können den Bericht lesen
stage-meeting-cancelled = Fällt aus
stage-meeting-inquorate = Nicht beschluss-fähig

stage-item-pending = Kommt noch
stage-item-called = Jetzt an der Reihe
stage-item-interests-declared = Nach Befangenheit gefragt
stage-item-deliberated = Besprochen
stage-item-voted = Abgestimmt
stage-item-adjourned = Verschoben
stage-item-noted = Gelesen

stage-poll-open = Abstimmung läuft
stage-poll-closed = Abstimmung ist zu Ende
stage-poll-stated = Das Ergebnis ist da

## Votum vom Beirat

votum-supported = Dafür
votum-supported-amended = Dafür, mit Änderungen
votum-not-supported = Nicht dafür
votum-noted = Gelesen
