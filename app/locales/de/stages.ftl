# Stände. { $name } ist ein Wort des Quartiers aus seiner Datei: „Magistrat“, „Im Stadtrat“ und so weiter.
# Der Beirat gibt ein Votum, das Stadtparlament fasst einen Beschluss. Das eine heißt nie wie das andere.

## Beitrag

stage-contribution-draft = Entwurf
stage-contribution-received = Eingegangen
stage-contribution-queried = Rückfrage
stage-contribution-published = Veröffentlicht
stage-contribution-withheld = Nicht veröffentlicht
stage-contribution-objected = Einspruch wird geprüft
stage-contribution-forwarded = Weitergeleitet
stage-contribution-answered = Beantwortet
stage-contribution-merged = Zusammengeführt
stage-contribution-adopted = In ein Projekt übernommen
stage-contribution-withdrawn = Zurückgezogen

## Maßnahme

stage-measure-under-review = Wird geprüft
stage-measure-deferred = Zurückgestellt
stage-measure-not-pursued = Nicht weiterverfolgt
stage-measure-grant-approved = Verfügungsfonds: bewilligt
stage-measure-grant-refused = Verfügungsfonds: nicht bewilligt
stage-measure-ready-for-board = Geprüft, wartet auf die Sitzung
stage-measure-on-agenda = Auf der Tagesordnung
stage-measure-presented = { $name } vorgestellt
stage-measure-adjourned = { $name } vertagt
stage-measure-supported = { $name }: befürwortet
stage-measure-supported-amended = { $name }: geändert befürwortet
stage-measure-not-supported = { $name }: nicht befürwortet
stage-measure-noted = { $name }: zur Kenntnis genommen
stage-measure-with-administration = { $name }
stage-measure-administration-decided = { $name }: entschieden
stage-measure-tabled = { $name }: eingebracht
stage-measure-in-deliberation = { $name }, wird beraten
stage-measure-resolved = Beschlossen
stage-measure-resolved-amended = Geändert beschlossen
stage-measure-rejected = { $name }: abgelehnt
stage-measure-deliberated-without-resolution = Beraten, kein Beschluss
stage-measure-sent-back = { $name }: zurückverwiesen
stage-measure-council-adjourned = { $name } vertagt
stage-measure-funding-open = Finanzierung offen
stage-measure-planned = Geplant
stage-measure-in-progress = In Umsetzung
stage-measure-paused = Pausiert
stage-measure-completed = Fertiggestellt
stage-measure-closed = Abgeschlossen
stage-measure-discontinued = Eingestellt
stage-measure-settled-elsewhere = Anderweitig erledigt
stage-measure-plan-change-proposed = Änderung des Rahmenplans vorgeschlagen

## Projekttafel

stage-group-checking = Wird geprüft
stage-group-deliberating = Wird beraten
stage-group-doing = Wird gemacht
stage-group-done = Fertig
stage-group-otherwise = Anders ausgegangen

## Sitzung, Tagesordnungspunkt, Abstimmung

stage-meeting-planned = Geplant
stage-meeting-agenda-draft = Tagesordnung in Arbeit
stage-meeting-invited = Eingeladen
stage-meeting-opened = Läuft gerade
stage-meeting-interrupted = Unterbrochen
stage-meeting-closed = Beendet
stage-meeting-minutes-draft = Niederschrift in Arbeit
stage-meeting-minutes-signed = Niederschrift unterzeichnet
stage-meeting-minutes-sent = Niederschrift versandt
stage-meeting-minutes-objected = Einwendung gegen die Niederschrift
stage-meeting-minutes-objection-decided = Über die Einwendung ist entschieden
stage-meeting-minutes-approved = Niederschrift festgestellt
stage-meeting-minutes-published = Niederschrift veröffentlicht
stage-meeting-cancelled = Abgesagt
stage-meeting-inquorate = Nicht beschlussfähig

stage-item-pending = Steht noch aus
stage-item-called = Aufgerufen
stage-item-interests-declared = Nach Befangenheit gefragt
stage-item-deliberated = Beraten
stage-item-voted = Abgestimmt
stage-item-adjourned = Vertagt
stage-item-noted = Zur Kenntnis genommen

stage-poll-open = Abstimmung offen
stage-poll-closed = Abstimmung geschlossen
stage-poll-stated = Ergebnis festgestellt

## Votum des Beirats

votum-supported = Befürwortet
votum-supported-amended = Geändert befürwortet
votum-not-supported = Nicht befürwortet
votum-noted = Zur Kenntnis genommen
