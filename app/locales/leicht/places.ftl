# Orte in Leichter Sprache: die Karte und die Felder für einen Ort; app/locales/de/places.ftl

## Karte

map-title = Karte: Das passiert { $where }
map-lead = Auf der Karte sind Nummern. Die Nummern stehen auch in der Liste unter der Karte. Sie können beides benutzen.
map-label = Karte mit Orten und Nummern. Jede Nummer führt zur Liste.
map-key = Kreis: Beiträge. Viereck: Hier gibt es auch ein Projekt.
map-list = Alle Orte als Liste
map-none = Für dieses Stadt-Viertel gibt es noch keine Karte.
map-empty = Dazu steht nichts auf der Karte.
map-invented = Die Karte ist einfach gezeichnet. Die Orte sind nicht immer ganz genau. So sieht niemand, wo jemand wohnt.
map-data = Die Daten laden (GeoJSON)
map-sign =
    { $n ->
        [one] { $number }: { $place }, ein Eintrag
       *[other] { $number }: { $place }, { $n } Einträge
    }
map-filter = Karte auswählen
map-what = Was
map-both = Beiträge und Projekte
map-contributions = Nur Beiträge
map-measures = Nur Projekte
map-measure = Projekt
map-kind = Art vom Beitrag
map-kind-all = Alle Arten
map-group = So weit ist das Projekt
map-group-all = Egal wie weit
map-show = Zeigen
map-near = Ungefähr hier. In der Nähe: { $place }.
map-all = Karte mit allem
map-link = Auf der Karte ansehen

## Ort angeben

place-landmark = Bekannter Ort
place-optional = {" "}(das müssen Sie nicht)
place-landmark-hint = Wählen Sie hier einen Ort? Dann müssen Sie oben nichts schreiben.
place-landmark-none = Keiner davon
place-map = Karte zum Auswählen
place-picture = Einfache Karte vom Stadt-Viertel mit Straßen und bekannten Orten
place-help = Tippen Sie auf die Karte. Oder nehmen Sie die Pfeil-Tasten. Dann drücken Sie die Eingabe-Taste. Mit der Umschalt-Taste sind die Schritte größer. Sie müssen das nicht machen.
place-near = In der Nähe:
place-set = Der Ort ist gewählt.
place-cleared = Auf der Karte ist nichts mehr gewählt.
place-corner = Die Ecke ist gewählt.
place-full = Mehr Ecken gehen nicht.
place-point = Punkt setzen
place-area = Fläche zeichnen
place-larger = Größer
place-smaller = Kleiner
place-clear = Auswahl löschen
