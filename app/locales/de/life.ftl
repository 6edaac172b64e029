# Leben im Quartier: Texte der Seiten in app/src/life.

## Termine

events-lead = Was in den nächsten acht Wochen stattfindet.
events-none = Zurzeit ist nichts geplant.
events-time = { $from } bis { $until }

## Neues, Angebote, Arbeitsgruppen

news-none = Noch gibt es nichts Neues.
offers-rooms = Räume
offers-seats = bis { $n } Personen
groups-lead = Hier arbeiten Nachbarinnen und Nachbarn zusammen. Sie können jederzeit dazukommen.
groups-none = Zurzeit gibt es keine Arbeitsgruppe. Sie möchten eine gründen? Sagen Sie es uns.
groups-join = Ich möchte mitmachen

## Büro und Barriere melden

office-directions = So kommen Sie zu uns
office-access = Ohne Hindernisse
office-way = So wird aus einer Idee ein Projekt
office-groups = Arbeitsgruppen zum Mitmachen
office-open = Sprechzeiten
office-team = Wer ist da?
office-programme = Das Programm
office-operator = Getragen von: { $operator }.
office-aims = Unsere Ziele
office-fields = Darum geht es
office-funders = Gefördert von
office-partners = Zusammen mit
barrier-lead = Etwas auf dieser Seite können Sie nicht lesen, hören oder bedienen? Sagen Sie es uns. Wir antworten und ändern es.
barrier-write = Hier schreiben, ohne Anmeldung
