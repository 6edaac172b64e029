# Der Rahmen jeder Seite, Formulare im Allgemeinen, und was eine Seite sagt, wenn etwas nicht geht.

frame-skip = Zum Inhalt springen
frame-language = Sprache:
frame-name = Quartier
frame-claim = Mitreden und mitmachen
frame-about = Quartier: die offene Plattform für Quartiersmanagement.
frame-demo = Vorführung:
frame-demo-line = Personen, Zahlen und Vorgänge auf dieser Seite sind erfunden.
frame-demo-post = Post der Vorführung
frame-sign-in = Anmelden
frame-sign-out = Abmelden
frame-sign-out-name = { $name } abmelden
frame-desk = Arbeitsplatz
frame-own-board = Mein Beirat
frame-menu = Menü
frame-menu-name = Hauptmenü
frame-menu-close = Schließen
frame-here = Sie sind hier
frame-start = Start
frame-participate = Mitmachen
frame-projects = Projekte
frame-events = Termine
frame-office = Büro
frame-help = Hilfe und Kontakt
frame-office-hours = Sprechzeiten und Wegbeschreibung
frame-follow = Vorgang nachsehen
frame-offers = Angebote und Räume
frame-barrier = Barriere melden
frame-easy = In Leichter Sprache
frame-quarter = Im Quartier
frame-contributions = Alle Beiträge
frame-news = Neues
frame-groups = Arbeitsgruppen
frame-legal = Rechtliches
frame-imprint = Impressum
frame-privacy = Datenschutz
frame-own-data = Meine Daten
frame-accessibility = Erklärung zur Barrierefreiheit
frame-operator = { $programme }. Getragen von: { $operator }.
frame-funders = Gefördert von: { $funders }.
pager-name = Seiten
pager-first = Zum Anfang
pager-next = Weitere zeigen

## Formulare

form-kept = Alles Geschriebene ist noch da. Es geht nichts verloren.
form-error = Fehler:
form-failed = Fehler: Das hat noch nicht geklappt
form-problems = { $n ->
    [one] Fehler: Eine Angabe fehlt oder passt noch nicht
   *[other] Fehler: { $n } Angaben fehlen oder passen noch nicht
}
form-optional = (freiwillig)

## Wenn etwas nicht geht

failure-refused = Das geht hier nicht
failure-home = Zur Startseite
failure-reach = Sie erreichen uns auch so: { $office }, Telefon { $phone }.
failure-not-found = Diese Seite gibt es nicht
failure-not-found-why = Vielleicht ist die Adresse nicht vollständig, oder die Seite ist nicht öffentlich.
failure-conflict = Jemand war schneller
failure-conflict-why = Inzwischen hat sich etwas geändert. Bitte laden Sie die Seite neu und schauen Sie noch einmal.
failure-incomplete = Da fehlt noch etwas
failure-incomplete-why = Eine Angabe passt nicht. Bitte gehen Sie zurück; Ihr Text ist noch da.
failure-busy = Einen Moment bitte
failure-busy-why = Gerade ist zu viel los. Es liegt an uns. Bitte versuchen Sie es in ein paar Sekunden noch einmal.
failure-too-large = Das war zu groß
failure-too-large-why = So viel können wir auf einmal nicht annehmen. Bitte kürzen Sie den Text, oder schicken Sie kleinere Fotos: je 10 MB, höchstens fünf.
failure-slow = Das kam nicht vollständig an
failure-slow-why = Die Verbindung war zu langsam oder brach ab. Bitte versuchen Sie es noch einmal, am besten mit kleineren Fotos.
failure-other = Das hat nicht geklappt
failure-other-why = Es liegt an uns, nicht an Ihnen. Bitte versuchen Sie es später noch einmal.
failure-no-pdf = Das PDF ist nicht fertig geworden
failure-no-pdf-why = Es liegt an uns. Bitte versuchen Sie es noch einmal. Die Seite davor lässt sich auch so drucken.

## Der Weg in neun Schritten

way-withdrawn = Der Beitrag wurde zurückgezogen.
way-withdrawn-own = Sie haben den Beitrag zurückgezogen. Hier endet der Weg.
way-ended = Hier endet der Weg. Der Grund steht dabei.
way-siding = Eine Abzweigung heißt: Es ging einen anderen Weg. Der Grund steht immer dabei.
way-step = Schritt { $at } von { $of }
way-step-here = Schritt { $at } von { $of }.
way-stop-1 = Eingegangen
way-stop-2 = Veröffentlicht
way-stop-3 = Geprüft
way-stop-7 = Geld gesichert
way-stop-8 = Umsetzung
way-stop-9 = Fertig
way-stop-here = Jetzt hier
way-stop-done = (erledigt)
way-stop-ended = (hier endet der Weg)
way-stop-skipped = (entfällt)
way-stop-skipped-why = entfällt auf diesem Weg
way-stop-todo = (noch offen)
