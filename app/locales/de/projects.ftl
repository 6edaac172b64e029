# Projekte und Rahmenplan: Texte der öffentlichen Seiten in app/src/projects und app/src/plan.

## Tafel

projects-title = Projekte { $where }
projects-lead = { $open ->
    [0] Gerade ist kein Projekt unterwegs
    [one] Ein Projekt ist unterwegs
   *[other] { $open } Projekte sind unterwegs
  }, { $done ->
    [0] fertig ist noch keines
    [one] eines ist fertig
   *[other] { $done } sind fertig
  }. Bei jedem sehen Sie, woher es kommt und wie weit es ist.
projects-lead-chosen = { $n ->
    [0] Zu Ihrer Auswahl passt kein Projekt.
    [one] Ein Projekt passt zu Ihrer Auswahl.
   *[other] { $n } Projekte passen zu Ihrer Auswahl.
  }
projects-views = Ansicht
projects-board = Tafel
projects-filter = Projekte filtern
projects-filter-field = Handlungsfeld
projects-filter-field-all = Alle Felder
projects-filter-office = Zuständig
projects-filter-office-all = Alle Stellen
projects-filter-year = Jahr
projects-filter-year-all = Alle Jahre
projects-filter-search = Stichwort
projects-filter-go = Anzeigen
projects-filter-clear = Alle Projekte zeigen
projects-count = { $n ->
    [one] Projekt
   *[other] Projekte
  }
projects-more = { $n ->
    [one] ein weiteres
   *[other] { $n } weitere
  }
projects-group-empty = Hier steht gerade kein Projekt.
projects-none-found = Zu dieser Auswahl gibt es kein Projekt. Vielleicht hilft ein anderes Wort.
projects-from = { $n ->
    [0] ohne Beitrag begonnen
    [one] aus einem Beitrag
   *[other] aus { $n } Beiträgen
  }
projects-late = Nächster Schritt überfällig
projects-otherwise-lead = Nicht jede Idee wird ein Projekt. Der Grund steht immer dabei, und wer den Beitrag geschrieben hat, bekommt eine Nachricht.
projects-otherwise-none = Bisher ist kein Projekt anders ausgegangen.
projects-otherwise-none-chosen = In dieser Auswahl ist kein Projekt anders ausgegangen.
projects-first = Noch gibt es kein Projekt. Es beginnt mit einem Beitrag.
projects-write = Beitrag schreiben

## Seite eines Projekts

project-way = Der Weg dieser Idee
project-next = Nächster Schritt: { $step }
project-next-by = Nächster Schritt: { $step }, bis { $day }
project-late-since = Seit { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} am selben Schritt.
project-late = Dieser Schritt war bis { $day } zugesagt. Wir haben nachgefragt.
project-easy = Kurz und leicht
project-about = Worum es geht
project-origin = Woher es kommt: { $origin }
project-who = Wer hat was gesagt?
project-votum-open = Votum offen
project-votum-by = { $board }: { $said }
project-votum-note = Das ist eine Empfehlung: { $board } entscheidet nicht.
project-group-heard = Arbeitsgruppe gehört
project-handed-over = Übergabe
project-handed-over-open = Übergabe offen
project-drucksache = Drucksache { $number }
project-drucksache-link = Zur Drucksache
project-decision-open = Beschluss offen
project-outcome = Ergebnis
project-decision = Beschluss
project-not-needed = Auf diesem Weg nicht nötig
project-wordings = Votum und Beschluss im Wortlaut
project-wording-votum = Votum: { $board }
project-wording-council = Beschluss: { $council }
project-wording-outcome = Ergebnis: { $council }
project-wording-same = Beide haben denselben Wortlaut.
project-wording-difference = Was anders ist: { $difference }
project-consultations = Beratungen
project-consulted-announced = angekündigt
project-consulted-held = beraten
project-consulted-advice = Empfehlung
project-source = Im Ratsinformationssystem ansehen
project-discussed = Auf der Tagesordnung
project-discussed-at = { $number }. Sitzung, { $day }
project-discussed-item = TOP { $position }
project-contributions = { $n ->
    [one] Der Beitrag dazu
   *[other] Die { $n } Beiträge dazu
  }
project-taken-over = Übernommen: { $text }
project-plan = Passt das zum Rahmenplan?
project-plan-open = Die Prüfung läuft noch.
project-plan-read = Rahmenplan lesen
project-milestones = Versprochen und erreicht
project-milestone = Schritt
project-milestone-promised = Versprochen bis
project-milestone-reached = Erreicht am
project-milestone-open = noch offen
project-milestone-late = überfällig
project-paper = Vorlage { $reference }
project-paper-version = Fassung { $version } vom { $day }
project-paper-text = Sachverhalt
project-paper-wording = Vorschlag für das Votum
project-paper-cost = Kosten
project-paper-alternatives = Was sonst möglich wäre
project-paper-earlier = Frühere Fassungen
project-paper-hash = Prüfsumme (SHA-256)
project-history = Was bisher geschah
project-effect = Was es gebracht hat
project-lessons = Was wir daraus lernen
project-facts = Auf einen Blick
project-cost-class = Größe
project-cost-planned = Kosten, geschätzt
project-cost-approved = Bewilligt
project-cost-spent = Ausgegeben
project-funding = Woher das Geld kommt
project-eligibility = Förderung
project-office = Zuständig
project-land-owner = Grundstück oder Gebäude
project-field = Handlungsfeld
project-place = Ort
project-proof = Verwendungsnachweis
project-proof-handed-in = liegt vor
project-proof-not-due = nicht nötig
project-from-contributions = Aus Beiträgen
project-say = Etwas dazu sagen
project-say-lead = Sie haben eine Frage oder eine Idee dazu? Schreiben Sie uns und nennen Sie die Nummer { $reference }.

## Nächste Schritte

next-under-review = Prüfung, ob es zum Rahmenplan passt
next-deferred = neue Prüfung
next-ready-for-board = Platz auf einer Tagesordnung
next-on-agenda = Vorstellung in der Sitzung
next-presented = Ergebnis der Beratung
next-adjourned = was fehlt, wird ergänzt
next-supported = Übergabe zur Entscheidung
next-not-supported = Entscheidung, wie es weitergeht
next-with-administration = Antwort der Verwaltung
next-administration-decided = Finanzierung oder Ende
next-tabled = Beratung in den Ausschüssen
next-in-deliberation = Beschluss ({ $council })
next-resolved = Finanzierung klären
next-without-resolution = Entscheidung, ob es weitergeht
next-sent-back = neue Prüfung
next-council-adjourned = neue Beratung
next-funding-open = Bewilligung des Geldes
next-grant-approved = Beginn
next-planned = Beginn der Umsetzung
next-in-progress = Fertigstellung
next-paused = Weiterarbeit
next-completed = Abschluss und Nachweis
next-plan-change = Änderung des Rahmenplans

## Verlauf

history-opened = Aus Beiträgen wird ein Projekt.
history-checked = Mit dem Rahmenplan verglichen: { $fit }.
history-paper = Vorlage { $reference } geschrieben, Fassung { $version }.
history-milestone-added = Neu versprochen: { $milestone } bis { $day }.
history-milestone-reached = Erreicht: { $milestone }.
history-asked = Bei der Verwaltung nachgefragt, weil eine Antwort fehlt.
history-contribution = Beitrag: { $stage }

fact-review-on = Neue Prüfung am { $value }
fact-expected-on = Antwort erwartet bis { $value }
fact-start-on = Beginn geplant: { $value }
fact-restart-on = Weiter ab { $value }
fact-end-on = Fertig voraussichtlich am { $value }
fact-by-on = Bis { $value }
fact-proof-due-on = Verwendungsnachweis bis { $value }
fact-meeting-on = Sitzung am { $value }
fact-decision-on = Bewilligung erwartet bis { $value }
fact-approved-on = Bescheid vom { $value }
fact-drucksache = Drucksache { $value }
fact-document = Beleg: { $value }
fact-wording = Wortlaut: „{ $value }“
fact-difference = Anders als das Votum: { $value }
fact-organization = Gremium: { $value }
fact-advice = Empfehlung: { $value }
fact-granted-yes = Bewilligt
fact-granted-no = Nicht bewilligt
fact-amount = Summe: { $value }
fact-rule = Regel: { $value }
fact-funding = Geld: { $value }
fact-office = Zuständig: { $value }
fact-group-heard = Gehört: { $value }
fact-milestone = Versprochen: { $value }
fact-effect = Wirkung: { $value }
fact-lessons = Gelernt: { $value }
fact-recommendations = Handlungsempfehlung { $value }
fact-land-owner = Grundstück oder Gebäude: { $value }
fact-eligibility = Förderung: { $value }

## Rahmenplan

plan-in-force = Fassung { $version }, gilt seit { $day }
plan-none-title = Rahmenplan
plan-none = Für dieses Quartier steht hier noch kein Rahmenplan.
plan-contents = Inhalt
plan-field = Handlungsfeld { $number }
plan-served = { $n ->
    [0] Dazu gibt es noch kein Projekt.
    [one] Dazu gibt es ein Projekt:
   *[other] Dazu gibt es { $n } Projekte:
  }
plan-propose = Etwas dazu vorschlagen
