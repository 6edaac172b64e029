# Wege je Art: Zielzeiten, Angaben zu einem Vorschlag, Termine, Mithelfen, Belege zum Rahmenplan; und die Nachrichten dazu.

## Zielzeiten

ways-times = So lange dauert es höchstens
ways-times-days = { $days ->
    [one] 1 Werktag
   *[other] { $days } Werktage
}
ways-answer-by = Eine Antwort bekommen Sie bis { $day }.

## Angaben zu einem Vorschlag

ways-project = Nur bei einem Projektvorschlag: Kosten und wer mithilft
ways-cost = Was kostet es ungefähr?
ways-cost-label = Kosten ungefähr
ways-cost-hint = Eine Schätzung genügt. Sie steht mit dem Beitrag öffentlich.
ways-cost-unknown = Weiß ich nicht
ways-amount = Genauer, in Euro
ways-helpers = Wer würde mithelfen?
ways-helpers-hint = Das liest nur das Büro. Bitte nur Menschen nennen, die damit einverstanden sind.
ways-event = Nur bei einem Veranstaltungsvorschlag: wann und für wie viele
ways-when = Wann soll es sein?
ways-when-hint = Zum Beispiel: an einem Samstag im Juni. Wo es sein soll, steht bei „Wo ist das?“. Das liest nur das Büro.
ways-size = Für wie viele Menschen?
ways-cost-idea = Kostenidee: { $cost }

## Was daraus wurde

ways-answer = Antwort
ways-answered-questions = Beantwortete Fragen
ways-became = Daraus wurde
ways-cancelled = Fällt aus

## Kalender

ways-calendar-one = In meinen Kalender
ways-calendar-all = Alle Termine in meinen Kalender
ways-calendar-later = Später
ways-propose-event = Eine Veranstaltung vorschlagen
ways-meeting = { $body }: { $number }. Sitzung

## Mithelfen

ways-tasks = Hier können Sie mit anpacken
ways-task-contact = Fragen Sie: { $contact }
ways-task-measure = Gehört zu
ways-task-helpers = { $n ->
    [one] 1 Angebot zu helfen
   *[other] { $n } Angebote zu helfen
}

## Rahmenplan

ways-evidence = { $n ->
    [one] Belege aus dem Stadtteil: 1 Beitrag
   *[other] Belege aus dem Stadtteil: { $n } Beiträge
}

## Meine Daten

data-cost-class = Kostenklasse
data-cost-amount = Kosten in Euro
data-helpers = Wer mithelfen würde
data-event-when = Wann es sein soll
data-event-size = Für wie viele Menschen

## Nachrichten

mail-event_published-subject = Ihre Veranstaltung steht im Kalender ({ $reference })
mail-event_published-body =
    Guten Tag,

    aus Ihrem Vorschlag „{ $title }“ wird eine Veranstaltung: „{ $event }“.

    Wann: { WHEN($event_starts_at) }
    Wo: { $event_place }

    { $answer }

    Hier steht der Termin:

    { $base }/termine#t-{ $entry }

mail-event_cancelled-subject = Die Veranstaltung fällt aus ({ $reference })
mail-event_cancelled-body =
    Guten Tag,

    die Veranstaltung „{ $event }“ aus Ihrem Vorschlag „{ $title }“ findet nicht statt.

    { $note }

    { $base }/termine

mail-offer_to_group-subject = Ihr Angebot ist willkommen ({ $reference })
mail-offer_to_group-body =
    Guten Tag,

    danke für Ihr Angebot „{ $title }“. Es passt zu dieser Gruppe: { $group }.

    { $answer }

    Wann sich die Gruppe trifft, lesen Sie hier:

    { $base }/arbeitsgruppen

mail-offer_to_task-subject = Ihr Angebot ist willkommen ({ $reference })
mail-offer_to_task-body =
    Guten Tag,

    danke für Ihr Angebot „{ $title }“. Diese Aufgabe passt dazu: { $task }.
    Fragen Sie: { $task_contact }

    { $answer }

    Alles zur Aufgabe lesen Sie hier:

    { $base }/arbeitsgruppen#a-{ $task_id }
