# Start-Seiten in Leichter Sprache; app/locales/de/start.ftl

start-title = { $name }: mit-reden und mit-machen
start-write = Etwas schreiben
start-write-line = Das dauert 2 Minuten. Sie müssen sich nicht anmelden. Es geht auch am Telefon. Und es geht auf Papier.
start-find = Haben Sie schon geschrieben?
start-find-go = Suchen
start-find-hint = Ihre Nummer, zum Beispiel
start-find-hint-or = , oder Ihr Code
start-kinds = Was möchten Sie uns sagen?
start-became = Das ist daraus geworden
start-projects = Alle Projekte
start-projects-none = Es gibt noch kein Projekt. Ein Projekt fängt mit Ihrem Beitrag an.
start-numbers = Beiträge im Jahr { $year }: { $received }. Mit Antwort: { $answered }. Noch bei uns: { $open }.
start-read-all = Alle Beiträge lesen
start-from = { $n ->
    [0] { "" }
    [one] Aus einem Beitrag.
   *[other] Aus { $n } Beiträgen.
}
start-next-dates = Die nächsten Termine
start-all-dates = Alle Termine
start-aside = Büro und Programm
start-news = Neues aus dem Stadt-Viertel
start-easy = Leichte Sprache
start-easy-title = { $name } in Leichter Sprache
start-choose = Reden Sie mit, wo Sie wohnen
start-choose-lead = Wählen Sie Ihr Stadt-Viertel. Dort sagen Sie: Das soll anders werden. Und Sie sehen: Das wird daraus.
start-choose-go = Zum Stadt-Viertel
start-none = Hier ist noch kein Stadt-Viertel. Das macht, wer diese Seite betreibt: quartier district add DATEI
