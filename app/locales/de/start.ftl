# Startseiten: die der Anlage und die eines Quartiers (app/src/start).

start-title = { $name }: mitreden und mitmachen
start-write = Beitrag schreiben
start-write-line = Dauert zwei Minuten. Ohne Anmeldung. Auch am Telefon oder auf Papier.
start-find = Schon geschrieben?
start-find-go = Suchen
start-find-hint = Ihre Vorgangsnummer, zum Beispiel
start-find-hint-or = , oder Ihr Abholcode
start-kinds = Was möchten Sie uns sagen?
start-became = Das ist daraus geworden
start-projects = Alle Projekte
start-projects-none = Noch gibt es kein Projekt. Es beginnt mit Ihrem Beitrag.
start-numbers = { $year } sind { $received } Beiträge eingegangen. { $answered } haben eine Antwort. { $open } sind noch bei uns.
start-read-all = Alle Beiträge lesen
start-from = { $n ->
    [0] { "" }
    [one] Aus einem Beitrag.
   *[other] Aus { $n } Beiträgen.
}
start-next-dates = Nächste Termine
start-all-dates = Alle Termine
start-aside = Büro und Programm
start-news = Neues aus dem Quartier
start-easy = Leichte Sprache
start-easy-title = { $name } in Leichter Sprache
start-choose = Mitreden, wo Sie wohnen
start-choose-lead = Wählen Sie Ihr Quartier. Dort sagen Sie, was sich ändern soll, und sehen, was daraus wird.
start-choose-go = Zum Quartier
start-none = Hier ist noch kein Quartier eingerichtet. Das macht, wer die Anlage betreibt: quartier district add DATEI
