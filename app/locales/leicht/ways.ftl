# Wege je Art in Leichter Sprache; app/locales/de/ways.ftl

## Zielzeiten

ways-times = So lange dauert es höchstens
ways-times-days = { $days ->
    [one] 1 Werk·tag
   *[other] { $days } Werk·tage
}
ways-answer-by = Sie bekommen eine Antwort bis { $day }.

## Angaben zu einem Vorschlag

ways-project = Nur für ein Projekt: Was kostet es? Wer hilft mit?
ways-cost = Was kostet es ungefähr?
ways-cost-label = Kosten ungefähr
ways-cost-hint = Sie müssen es nicht genau wissen. Alle können die Zahl lesen.
ways-cost-unknown = Das weiß ich nicht
ways-amount = Genauer, in Euro
ways-helpers = Wer will mithelfen?
ways-helpers-hint = Das liest nur das Büro. Fragen Sie die Menschen vorher.
ways-event = Nur für eine Veranstaltung: Wann ist sie? Wie viele kommen?
ways-when = Wann soll es sein?
ways-when-hint = Zum Beispiel: an einem Samstag im Juni. Den Ort schreiben Sie bei „Wo ist das?“. Das liest nur das Büro.
ways-size = Für wie viele Menschen?
ways-cost-idea = So viel kostet es vielleicht: { $cost }

## Was daraus wurde

ways-answer = Antwort
ways-answered-questions = Fragen mit Antwort
ways-became = Das ist daraus geworden
ways-cancelled = Fällt aus

## Kalender

ways-calendar-one = In meinen Kalender
ways-calendar-all = Alle Termine in meinen Kalender
ways-calendar-later = Später
ways-propose-event = Eine Veranstaltung vorschlagen
ways-meeting = { $body }: { $number }. Sitzung

## Mithelfen

ways-tasks = Hier können Sie helfen
ways-task-contact = Fragen Sie: { $contact }
ways-task-measure = Das gehört zu
ways-task-helpers = { $n ->
    [one] 1 Mensch will helfen
   *[other] { $n } Menschen wollen helfen
}

## Rahmenplan

ways-evidence = { $n ->
    [one] Das sagen Menschen aus dem Stadt·teil: 1 Beitrag
   *[other] Das sagen Menschen aus dem Stadt·teil: { $n } Beiträge
}

## Meine Daten

data-cost-class = Kosten ungefähr
data-cost-amount = Kosten in Euro
data-helpers = Wer will mithelfen
data-event-when = Wann es sein soll
data-event-size = Für wie viele Menschen

## Nachrichten

mail-event_published-subject = Ihre Veranstaltung steht im Kalender ({ $reference })
mail-event_published-body =
    Guten Tag,

    Sie haben etwas vorgeschlagen: „{ $title }“.
    Daraus wird eine Veranstaltung: „{ $event }“.

    Wann: { WHEN($event_starts_at) }
    Wo: { $event_place }

    { $answer }

    Hier steht der Termin:

    { $base }/termine#t-{ $entry }

mail-event_cancelled-subject = Die Veranstaltung fällt aus ({ $reference })
mail-event_cancelled-body =
    Guten Tag,

    Sie haben etwas vorgeschlagen: „{ $title }“.
    Die Veranstaltung „{ $event }“ fällt aus.

    { $note }

    { $base }/termine

mail-offer_to_group-subject = Schön, dass Sie helfen ({ $reference })
mail-offer_to_group-body =
    Guten Tag,

    Sie wollen helfen: „{ $title }“. Danke.
    Diese Gruppe freut sich auf Sie: { $group }.

    { $answer }

    Hier lesen Sie: Wann trifft sich die Gruppe?

    { $base }/arbeitsgruppen

mail-offer_to_task-subject = Schön, dass Sie helfen ({ $reference })
mail-offer_to_task-body =
    Guten Tag,

    Sie wollen helfen: „{ $title }“. Danke.
    Das ist Ihre Aufgabe: { $task }.
    Fragen Sie: { $task_contact }

    { $answer }

    Hier lesen Sie alles zur Aufgabe:

    { $base }/arbeitsgruppen#a-{ $task_id }
