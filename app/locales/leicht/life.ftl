# Leben im Stadt-Viertel in Leichter Sprache; app/locales/de/life.ftl

## Termine

events-lead = Das passiert in den nächsten acht Wochen.
events-none = Im Moment ist nichts geplant.
events-time = { $from } bis { $until }

## Neues, Angebote, Arbeits-Gruppen

news-none = Es gibt noch nichts Neues.
offers-rooms = Räume
offers-seats = bis { $n } Personen
groups-lead = Hier arbeiten Nachbarinnen und Nachbarn zusammen. Sie können immer dazu-kommen.
groups-none = Im Moment gibt es keine Arbeits-Gruppe. Möchten Sie eine Gruppe anfangen? Sagen Sie es uns.
groups-join = Ich möchte mit-machen

## Büro und Hindernis melden

office-directions = So kommen Sie zu uns
office-access = Ohne Hindernisse
office-way = Aus einer Idee wird ein Projekt. So geht das:
office-groups = Arbeits-Gruppen zum Mit-machen
office-open = Wann das Büro offen ist
office-team = Wer ist da?
office-programme = Das Programm
office-operator = Das macht: { $operator }.
office-aims = Unsere Ziele
office-fields = Darum geht es
office-funders = Geld kommt von
office-partners = Zusammen mit
barrier-lead = Können Sie etwas auf dieser Seite nicht lesen? Oder nicht hören? Oder nicht bedienen? Sagen Sie es uns. Wir antworten Ihnen. Und wir ändern es.
barrier-write = Hier schreiben, ohne Anmeldung
