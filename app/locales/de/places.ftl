# Orte: Texte der Karte und der Felder, mit denen jemand einen Ort angibt.

## Karte

map-title = Karte: was { $where } passiert
map-lead = Jede Nummer auf der Karte steht auch in der Liste darunter. Sie können beides benutzen.
map-label = Karte mit nummerierten Orten. Jede Nummer führt zu ihrem Eintrag in der Liste.
map-key = Kreis: Beiträge. Eckig: Hier gibt es auch ein Projekt.
map-list = Alle Orte als Liste
map-none = Für dieses Quartier gibt es noch keine Karte.
map-empty = Zu dieser Auswahl steht nichts auf der Karte.
map-invented = Die Karte ist vereinfacht gezeichnet. Orte können ungefähr sein, damit niemandes Haustür darauf steht.
map-data = Die Daten als GeoJSON laden
map-sign =
    { $n ->
        [one] { $number }: { $place }, ein Eintrag
       *[other] { $number }: { $place }, { $n } Einträge
    }
map-filter = Karte filtern
map-what = Was
map-both = Beiträge und Projekte
map-contributions = Nur Beiträge
map-measures = Nur Projekte
map-measure = Projekt
map-kind = Art des Beitrags
map-kind-all = Alle Arten
map-group = Stand des Projekts
map-group-all = Jeder Stand
map-show = Anzeigen
map-near = Ungefähr hier, in der Nähe: { $place }.
map-all = Zur Karte mit allem
map-link = Auf der Karte ansehen

## Ort angeben

place-landmark = Bekannter Ort
place-optional = {" "}(freiwillig)
place-landmark-hint = Wenn Sie hier etwas wählen, müssen Sie oben nichts schreiben.
place-landmark-none = Keiner davon
place-map = Karte zum Auswählen
place-picture = Vereinfachte Karte des Quartiers mit Straßen und bekannten Orten
place-help = Tippen Sie auf die Karte, oder gehen Sie mit den Pfeiltasten und drücken Sie die Eingabetaste. Mit Umschalt geht es in großen Schritten. Freiwillig.
place-near = In der Nähe:
place-set = Der Ort ist gesetzt.
place-cleared = Auf der Karte ist nichts mehr gewählt.
place-corner = Ecke gesetzt.
place-full = Mehr Ecken gehen nicht.
place-point = Punkt setzen
place-area = Fläche zeichnen
place-larger = Größer
place-smaller = Kleiner
place-clear = Auswahl löschen
