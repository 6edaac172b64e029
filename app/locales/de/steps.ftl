# Schritte: Wörter auf Knöpfen am Arbeitsplatz, ohne Anrede.

## Beitrag

step-contribution-receive = Annehmen
step-contribution-ask = Rückfrage stellen
step-contribution-reply = Auf die Rückfrage antworten
step-contribution-let-lapse = Ohne Antwort weitermachen
step-contribution-publish = Veröffentlichen
step-contribution-withhold = Nicht veröffentlichen
step-contribution-object = Einspruch einlegen
step-contribution-uphold-objection = Dem Einspruch folgen
step-contribution-reject-objection = Bei der Entscheidung bleiben
step-contribution-forward = Weiterleiten
step-contribution-take-back = Zurücknehmen
step-contribution-answer = Beantworten
step-contribution-not-take-up = Nicht aufnehmen
step-contribution-split = Aufteilen
step-contribution-merge = Zusammenführen
step-contribution-unmerge = Zusammenführung aufheben
step-contribution-adopt = In ein Projekt übernehmen
step-contribution-withdraw = Zurückziehen

## Maßnahme

step-measure-defer = Zurückstellen
step-measure-review-again = Noch einmal prüfen
step-measure-not-pursue = Nicht weiterverfolgen
step-measure-approve-grant = Aus dem Verfügungsfonds bewilligen
step-measure-refuse-grant = Aus dem Verfügungsfonds nicht bewilligen
step-measure-make-ready = Für die Sitzung vormerken
step-measure-put-on-agenda = Auf die Tagesordnung setzen
step-measure-take-off-agenda = Von der Tagesordnung nehmen
step-measure-present = Vorstellung eintragen
step-measure-adjourn = Vertagen
step-measure-support = Votum eintragen: befürwortet
step-measure-support-amended = Votum eintragen: geändert befürwortet
step-measure-not-support = Votum eintragen: nicht befürwortet
step-measure-note = Zur Kenntnis nehmen
step-measure-hand-over = Zur Entscheidung übergeben
step-measure-table = Einbringung eintragen
step-measure-decide-in-administration = Entscheidung in eigener Zuständigkeit eintragen
step-measure-deliberate = Beratung eintragen
step-measure-resolve = Beschluss eintragen
step-measure-resolve-amended = Geänderten Beschluss eintragen
step-measure-reject = Ablehnung eintragen
step-measure-end-without-resolution = Beraten, kein Beschluss: eintragen
step-measure-send-back = Zurückverweisung eintragen
step-measure-council-adjourn = Vertagung eintragen
step-measure-open-funding = Finanzierung klären
step-measure-plan = Bewilligung und Zeitplan eintragen
step-measure-start = Umsetzung beginnen
step-measure-pause = Pausieren
step-measure-resume = Umsetzung fortsetzen
step-measure-complete = Fertigstellung eintragen
step-measure-close = Abschließen
step-measure-discontinue = Einstellen
step-measure-settle-elsewhere = Anderweitig erledigt: eintragen
step-measure-propose-plan-change = Änderung des Rahmenplans vorschlagen
step-measure-take-up-again = Wieder aufnehmen

## Sitzung

step-meeting-draft-agenda = Tagesordnung beginnen
step-meeting-invite = Einladen
step-meeting-open = Sitzung eröffnen
step-meeting-declare-inquorate = Fehlende Beschlussfähigkeit feststellen
step-meeting-interrupt = Sitzung unterbrechen
step-meeting-resume = Sitzung fortsetzen
step-meeting-close = Sitzung schließen
step-meeting-draft-minutes = Niederschrift beginnen
step-meeting-sign-minutes = Niederschrift unterzeichnen
step-meeting-send-minutes = Niederschrift versenden
step-meeting-object-to-minutes = Einwendung erheben
step-meeting-decide-objection = Über die Einwendung entscheiden
step-meeting-approve-minutes = Niederschrift feststellen
step-meeting-publish-minutes = Niederschrift veröffentlichen
step-meeting-cancel = Sitzung absagen

## Tagesordnungspunkt

step-item-call = Aufrufen
step-item-ask-interests = Nach Befangenheit fragen
step-item-deliberate = Beratung abschließen
step-item-vote = Als abgestimmt eintragen
step-item-adjourn = Vertagen
step-item-note = Zur Kenntnis nehmen
