# Projekte und Rahmen-Plan in Leichter Sprache; app/locales/de/projects.ftl

## Tafel

projects-title = Projekte { $where }
projects-lead = { $open ->
    [0] Im Moment läuft kein Projekt
    [one] 1 Projekt läuft
   *[other] { $open } Projekte laufen
  }. { $done ->
    [0] Noch ist kein Projekt fertig
    [one] 1 Projekt ist fertig
   *[other] { $done } Projekte sind fertig
  }. Sie sehen bei jedem Projekt: Woher kommt es? Und wie weit ist es?
projects-lead-chosen = { $n ->
    [0] Dazu passt kein Projekt.
    [one] 1 Projekt passt dazu.
   *[other] { $n } Projekte passen dazu.
  }
projects-views = Ansicht
projects-board = Tafel
projects-filter = Projekte auswählen
projects-filter-field = Thema
projects-filter-field-all = Alle Themen
projects-filter-office = Wer kümmert sich?
projects-filter-office-all = Alle Stellen
projects-filter-year = Jahr
projects-filter-year-all = Alle Jahre
projects-filter-search = Such-Wort
projects-filter-go = Zeigen
projects-filter-clear = Alle Projekte zeigen
projects-count = { $n ->
    [one] Projekt
   *[other] Projekte
  }
projects-more = { $n ->
    [one] noch 1
   *[other] noch { $n }
  }
projects-group-empty = Hier ist im Moment kein Projekt.
projects-none-found = Dazu gibt es kein Projekt. Vielleicht hilft ein anderes Wort.
projects-from = { $n ->
    [0] ohne Beitrag angefangen
    [one] aus 1 Beitrag
   *[other] aus { $n } Beiträgen
  }
projects-late = Der nächste Schritt kommt zu spät
projects-otherwise-lead = Nicht jede Idee wird ein Projekt. Sie lesen immer, warum. Haben Sie den Beitrag geschrieben? Dann bekommen Sie eine Nachricht.
projects-otherwise-none = Bis jetzt ist kein Projekt anders ausgegangen.
projects-otherwise-none-chosen = In dieser Auswahl ist kein Projekt anders ausgegangen.
projects-first = Es gibt noch kein Projekt. Ein Projekt fängt mit einem Beitrag an.
projects-write = Etwas schreiben

## Seite von einem Projekt

project-way = Der Weg von dieser Idee
project-next = Nächster Schritt: { $step }
project-next-by = Nächster Schritt: { $step }, bis { $day }
project-late-since = Seit { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
} ist es der gleiche Schritt.
project-late = Der Schritt sollte fertig sein bis { $day }. Wir haben nach-gefragt.
project-easy = Kurz und leicht
project-about = Worum es geht
project-origin = Woher es kommt: { $origin }
project-who = Wer hat was gesagt?
project-votum-open = Das Votum fehlt noch
project-votum-by = { $board }: { $said }
project-votum-note = Das ist eine Empfehlung: { $board } entscheidet nicht.
project-group-heard = Die Arbeits-Gruppe hat etwas gesagt
project-handed-over = Weiter-gegeben
project-handed-over-open = Noch nicht weiter-gegeben
project-drucksache = Drucksache { $number }
project-drucksache-link = Zur Drucksache
project-decision-open = Der Beschluss fehlt noch
project-outcome = Ergebnis
project-decision = Beschluss
project-not-needed = Das fällt hier weg
project-wordings = Votum und Beschluss, Wort für Wort
project-wording-votum = Votum: { $board }
project-wording-council = Beschluss: { $council }
project-wording-outcome = Ergebnis: { $council }
project-wording-same = Beide Texte sind gleich.
project-wording-difference = Das ist anders: { $difference }
project-consultations = Wer spricht darüber?
project-consulted-announced = geplant
project-consulted-held = besprochen
project-consulted-advice = Empfehlung
project-source = Bei der Stadt nachlesen (Rats-Informations-System)
project-discussed = In diesen Sitzungen
project-discussed-at = Sitzung Nummer { $number }, { $day }
project-discussed-item = Punkt { $position }
project-contributions = { $n ->
    [one] Der Beitrag dazu
   *[other] Die { $n } Beiträge dazu
  }
project-taken-over = Das haben wir genommen: { $text }
project-plan = Passt das zum Rahmen-Plan (der Plan für das Stadt-Viertel)?
project-plan-open = Wir prüfen das noch.
project-plan-read = Rahmen-Plan lesen
project-milestones = Versprochen und geschafft
project-milestone = Schritt
project-milestone-promised = Versprochen bis
project-milestone-reached = Geschafft am
project-milestone-open = kommt noch
project-milestone-late = zu spät
project-paper = Vorlage { $reference }
project-paper-version = Text Nummer { $version } vom { $day }
project-paper-text = Darum geht es
project-paper-wording = Vorschlag für das Votum
project-paper-cost = Kosten
project-paper-alternatives = Was sonst noch geht
project-paper-earlier = Frühere Texte
project-paper-hash = Prüf-Summe (SHA-256)
project-history = Das ist bis jetzt passiert
project-effect = Was es gebracht hat
project-lessons = Was wir gelernt haben
project-facts = Kurz gesagt
project-cost-class = Größe
project-cost-planned = Kosten, ungefähr
project-cost-approved = So viel Geld gibt es
project-cost-spent = So viel Geld ist ausgegeben
project-funding = Woher das Geld kommt
project-eligibility = Förderung
project-office = Wer kümmert sich?
project-land-owner = Grundstück oder Haus
project-field = Thema
project-place = Ort
project-proof = Verwendungs-Nachweis (dafür war das Geld)
project-proof-handed-in = ist da
project-proof-not-due = nicht nötig
project-from-contributions = Aus Beiträgen
project-say = Etwas dazu sagen
project-say-lead = Haben Sie eine Frage dazu? Oder eine Idee? Schreiben Sie uns. Schreiben Sie auch die Nummer { $reference }.

## Nächste Schritte

next-under-review = prüfen, ob es zum Rahmen-Plan passt
next-deferred = noch einmal prüfen
next-ready-for-board = eine Sitzung finden
next-on-agenda = in der Sitzung vorstellen
next-presented = Ergebnis vom Gespräch
next-adjourned = ergänzen, was fehlt
next-supported = zur Entscheidung weiter-geben
next-not-supported = entscheiden, wie es weiter-geht
next-with-administration = Antwort von der Verwaltung
next-administration-decided = Geld finden oder aufhören
next-tabled = in den Ausschüssen besprechen
next-in-deliberation = Beschluss ({ $council })
next-resolved = Geld finden
next-without-resolution = entscheiden, ob es weiter-geht
next-sent-back = noch einmal prüfen
next-council-adjourned = noch einmal besprechen
next-funding-open = jemand muss das Geld erlauben
next-grant-approved = anfangen
next-planned = mit der Arbeit anfangen
next-in-progress = fertig machen
next-paused = weiter-machen
next-completed = abschließen und Geld nachweisen
next-plan-change = Rahmen-Plan ändern

## Verlauf

history-opened = Aus Beiträgen wird ein Projekt.
history-checked = Mit dem Rahmen-Plan verglichen: { $fit }.
history-paper = Vorlage { $reference } geschrieben, Text Nummer { $version }.
history-milestone-added = Neu versprochen: { $milestone } bis { $day }.
history-milestone-reached = Geschafft: { $milestone }.
history-asked = Die Verwaltung hat nicht geantwortet. Wir haben nach-gefragt.
history-contribution = Beitrag: { $stage }

fact-review-on = Wir prüfen wieder am { $value }
fact-expected-on = Die Antwort soll kommen bis { $value }
fact-start-on = Anfang geplant: { $value }
fact-restart-on = Weiter ab { $value }
fact-end-on = Vielleicht fertig am { $value }
fact-by-on = Bis { $value }
fact-proof-due-on = Verwendungs-Nachweis bis { $value }
fact-meeting-on = Sitzung am { $value }
fact-decision-on = Antwort zum Geld bis { $value }
fact-approved-on = Bescheid vom { $value }
fact-drucksache = Drucksache { $value }
fact-document = Dokument: { $value }
fact-wording = Der Text: „{ $value }“
fact-difference = Anders als das Votum: { $value }
fact-organization = Gremium: { $value }
fact-advice = Empfehlung: { $value }
fact-granted-yes = Es gibt Geld
fact-granted-no = Es gibt kein Geld
fact-amount = So viel Geld: { $value }
fact-rule = Regel: { $value }
fact-funding = Geld: { $value }
fact-office = Darum kümmert sich: { $value }
fact-group-heard = Die Gruppe hat gesagt: { $value }
fact-milestone = Versprochen: { $value }
fact-effect = Das hat es gebracht: { $value }
fact-lessons = Gelernt: { $value }
fact-recommendations = Handlungs-Empfehlung { $value }
fact-land-owner = Grundstück oder Haus: { $value }
fact-eligibility = Förderung: { $value }

## Rahmen-Plan

plan-in-force = Text Nummer { $version }, gilt seit { $day }
plan-none-title = Rahmen-Plan (der Plan für das Stadt-Viertel)
plan-none = Hier steht noch kein Rahmen-Plan für dieses Stadt-Viertel.
plan-contents = Inhalt
plan-field = Thema { $number }
plan-served = { $n ->
    [0] Dazu gibt es noch kein Projekt.
    [one] Dazu gibt es 1 Projekt:
   *[other] Dazu gibt es { $n } Projekte:
  }
plan-propose = Etwas dazu vorschlagen
