# Der Rahmen jeder Seite in Leichter Sprache. Wozu jede Zeile dient, steht in app/locales/de/frame.ftl.

frame-skip = Zum Inhalt springen
frame-language = Sprache:
frame-name = Quartier
frame-claim = Mit-reden und mit-machen
frame-about = Quartier: eine Internet-Seite für Ihr Stadt-Viertel.
frame-demo = Beispiel:
frame-demo-line = Diese Seite ist ein Beispiel. Die Menschen und Zahlen sind erfunden.
frame-demo-post = Nachrichten vom Beispiel
frame-sign-in = Anmelden
frame-sign-out = Abmelden
frame-sign-out-name = { $name } abmelden
frame-desk = Arbeits-Platz
frame-own-board = Mein Beirat
frame-menu = Menü
frame-menu-name = Haupt-Menü
frame-menu-close = Schließen
frame-here = Sie sind hier
frame-start = Start
frame-participate = Mit-machen
frame-projects = Projekte
frame-events = Termine
frame-office = Büro
frame-help = Hilfe und Kontakt
frame-office-hours = Wann das Büro offen ist
frame-follow = Meinen Beitrag ansehen
frame-offers = Angebote und Räume
frame-barrier = Ein Hindernis melden
frame-easy = In Leichter Sprache
frame-quarter = Im Stadt-Viertel
frame-contributions = Alle Beiträge
frame-news = Neues
frame-groups = Arbeits-Gruppen
frame-legal = Rechte und Regeln
frame-imprint = Wer diese Seite macht
frame-privacy = Daten-Schutz
frame-own-data = Meine Daten
frame-accessibility = Seite für alle
frame-operator = { $programme }. Das macht: { $operator }.
frame-funders = Geld kommt von: { $funders }.
pager-name = Seiten
pager-first = Zum Anfang
pager-next = Mehr zeigen

## Formulare

form-kept = Ihr Text ist noch da. Nichts geht verloren.
form-error = Fehler:
form-failed = Fehler: Das hat noch nicht geklappt
form-problems = { $n ->
    [one] Fehler: Eine Angabe fehlt oder passt noch nicht
   *[other] Fehler: { $n } Angaben fehlen oder passen noch nicht
}
form-optional = (das müssen Sie nicht)

## Wenn etwas nicht geht

failure-refused = Das geht hier nicht
failure-home = Zur Start-Seite
failure-reach = Sie erreichen uns auch so: { $office }, Telefon { $phone }.
failure-not-found = Diese Seite gibt es nicht
failure-not-found-why = Vielleicht fehlt etwas in der Adresse. Oder nicht alle dürfen die Seite sehen.
failure-conflict = Jemand war schneller
failure-conflict-why = Etwas hat sich geändert. Bitte laden Sie die Seite neu.
failure-incomplete = Da fehlt noch etwas
failure-incomplete-why = Eine Angabe passt nicht. Bitte gehen Sie zurück. Ihr Text ist noch da.
failure-busy = Einen Moment bitte
failure-busy-why = Gerade ist viel los. Das liegt an uns. Bitte warten Sie kurz. Dann versuchen Sie es noch einmal.
failure-too-large = Das war zu groß
failure-too-large-why = Das ist zu viel auf einmal. Bitte schreiben Sie weniger. Oder schicken Sie kleinere Fotos.
failure-slow = Das ist nicht ganz angekommen
failure-slow-why = Die Verbindung war zu langsam. Bitte versuchen Sie es noch einmal. Kleinere Fotos helfen.
failure-other = Das hat nicht geklappt
failure-other-why = Das liegt an uns. Bitte versuchen Sie es später noch einmal.
failure-no-pdf = Das PDF ist nicht fertig geworden
failure-no-pdf-why = Das liegt an uns. Bitte versuchen Sie es noch einmal. Sie können auch die Seite davor drucken.

way-withdrawn = Sie wollen den Beitrag nicht mehr. Hier ist Schluss.
way-withdrawn-own = Sie haben den Beitrag zurück-genommen. Hier ist Schluss.
way-ended = Hier ist Schluss. Sie lesen, warum.
way-siding = Manchmal geht es anders weiter. Sie lesen immer, warum.
way-step = Schritt { $at } von { $of }
way-step-here = Schritt { $at } von { $of }.
way-stop-1 = Angekommen
way-stop-2 = Alle sehen es
way-stop-3 = Geprüft
way-stop-7 = Das Geld ist da
way-stop-8 = Es wird gemacht
way-stop-9 = Fertig
way-stop-here = Jetzt hier
way-stop-done = (fertig)
way-stop-ended = (hier ist Schluss)
way-stop-skipped = (das fällt weg)
way-stop-skipped-why = das fällt hier weg
way-stop-todo = (kommt noch)
