# Sitzungen: was Mitglieder des Beirats lesen (app/src/meetings/member), und die Nachrichten an sie.

## Mein Beirat

member-title = Mein Beirat
member-seat = Angemeldet für Sitz { $number }: { $label }
member-deputy = Vertretung für Sitz { $number }: { $label }
member-until = Amtszeit bis { $day }
member-no-seat = Mit diesem Konto ist heute kein Sitz verbunden. Wenn das nicht stimmt, sagen Sie bitte im Büro Bescheid.
member-runs = Die Sitzung läuft.
member-paused = Die Sitzung ist unterbrochen.
member-called = TOP { $number } ist aufgerufen.
member-vote-open = Die Abstimmung ist offen.
member-no-meeting = Zurzeit ist keine Sitzung angekündigt. Sobald eine geplant ist, steht sie hier.
member-next = Nächste Sitzung
member-agenda = Tagesordnung
member-agenda-later = Die Tagesordnung steht hier, sobald die Einladung verschickt ist.
member-public-page = Öffentliche Seite der Sitzung
member-hidden = Nicht öffentlich
member-hidden-why = Bitte behalten Sie diesen Punkt für sich.
member-paper = Worum es geht
member-cost = Kosten: { $cost }
member-fit = Rahmenplan: { $fit }
member-more = Alles zu diesem Projekt
member-without-vote = Ohne Abstimmung
member-off = Abgesetzt: { $reason }
member-adjourned = Vertagt. { $reason }
member-noted = Zur Kenntnis genommen. { $note }
member-voted = { $votum }

## Zusage

member-coming-title = Kommen Sie?
member-coming-why = Bitte sagen Sie früh Bescheid. Wenn Sie nicht können, rufen wir Ihre Vertretung.
member-coming-yes = Ja, ich komme
member-coming-no = Nein, ich kann nicht
member-coming-said-yes = Sie haben zugesagt.
member-coming-said-no = Sie haben abgesagt. Ihre Vertretung ist benachrichtigt.
member-coming-change = Doch ändern

## Befangenheit

member-interest-title = Betrifft Sie das selbst?
member-interest-why = Gemeint ist: Haben Sie oder Ihre Familie, Ihr Verein oder Ihr Arbeitgeber davon einen Vorteil oder Nachteil? Sagen Sie es lieber einmal zu viel.
member-interest-no = Nein
member-interest-yes = Ja, ich melde es
member-interest-text = Was genau? Ein Satz reicht.
member-interest-send = Melden
member-interest-said-no = Sie haben um { $time } gesagt: Nein, es betrifft mich nicht.
member-interest-said-yes = Sie haben gemeldet: „{ $text }“
member-interest-later = Sobald der Punkt aufgerufen wird, gilt das. Bis dahin können Sie es ändern.
member-interest-recused = Sie sind befangen. Sie stimmen nicht mit ab.
member-interest-body = Der Beirat hat so entschieden.
member-interest-change = Doch ändern
member-interest-back = Meldung zurücknehmen

## Abstimmung

member-vote-title = Abstimmung
member-vote-legend = Ihre Stimme
member-vote-step = 2. Ihre Stimme
member-vote-cast = Stimme abgeben
member-vote-change = Stimme ändern
member-vote-choose = Bitte wählen Sie Ja, Nein oder Enthaltung.
member-vote-counts = Ihre Stimme ist abgegeben: { $choice }. Sie zählt genau einmal.
member-vote-note-change = Es wird offen abgestimmt. Sie können Ihre Stimme ändern, bis der Vorsitz die Abstimmung schließt.
member-vote-note-final = Es wird offen abgestimmt. Eine abgegebene Stimme bleibt, wie sie ist.
member-vote-note-names = Es wird namentlich abgestimmt: Die Niederschrift nennt zu jedem Sitz die Stimme.
member-vote-offline = Es kam keine Antwort. Bitte drücken Sie noch einmal auf den Knopf; Ihre Stimme zählt trotzdem nur einmal.
member-vote-over = Diese Abstimmung ist geschlossen. Der Vorsitz stellt das Ergebnis fest.
member-vote-stated = Das Ergebnis dieser Abstimmung steht fest.
member-vote-back = Zurück zu Mein Beirat
member-vote-done = Ihre Stimme ist abgegeben.
member-vote-changed = Ihre Stimme ist geändert.
member-vote-again = Aktualisieren

## Niederschrift

member-todo = Für Sie zu tun
member-todo-none = Gerade ist nichts zu tun.
member-todo-vote = Jetzt abstimmen
member-todo-coming = Für die { $number }. Sitzung zu- oder absagen
member-todo-minutes = Niederschrift der { $number }. Sitzung lesen
member-todo-minutes-since = Verschickt am { $day }.
member-voten = Aus Ihren Voten wurde
member-minutes-title = Niederschrift der { $number }. Sitzung
member-minutes-whole = Dies ist die ganze Niederschrift. Sie ist nur für den Beirat.
member-minutes-head = Beginn
member-minutes-corrected = Berichtigung vom { $day }
member-minutes-object-title = Stimmt etwas nicht?
member-minutes-object-why = Schreiben Sie, welcher Punkt gemeint ist und wie es richtig heißt. Der Beirat entscheidet darüber.
member-minutes-object-text = Ihre Einwendung
member-minutes-object-send = Einwendung abschicken
member-minutes-object-sent = Ihre Einwendung ist da. Der Beirat entscheidet darüber.
member-minutes-object-own = Ihre Einwendung: { $text }
member-minutes-object-open = Noch nicht entschieden.
member-minutes-object-decided = Entschieden: { $decision }
member-said = Gespeichert. Danke für Ihre Antwort.

## Nachrichten

mail-invitation-subject = Einladung: { $number }. Sitzung, { $body }
mail-invitation-body =
    Guten Tag { $name },

    Sie sind eingeladen zur { $number }. Sitzung: { $body }.
    { $deputy ->
        [true] Sie vertreten Sitz { $seat }. Bitte kommen Sie, wenn wir Sie rufen.
       *[other] Ihr Sitz: { $seat }.
    }

    Wann: { WHEN($starts_at) }
    Wo: { $place }

    { AGENDA($agenda) }
    { $noted ->
        [yes] {""}
    { $note }
       *[other] {""}
    }
    { $shortened ->
        [yes] Die Ladungsfrist ist verkürzt. Grund: { $urgency }
       *[other] {""}
    }
    { $second ->
        [yes] Es ist die zweite Sitzung zu diesen Punkten. Der Beirat kann dann auch mit weniger Anwesenden abstimmen, wie es die Regeln vorsehen.
       *[other] {""}
    }
    Zusagen oder absagen: { $base }/mein-beirat

mail-deputy_called-subject = Bitte kommen Sie: { $number }. Sitzung, { $body }
mail-deputy_called-body =
    Guten Tag { $name },

    das Mitglied auf Sitz { $seat } hat abgesagt. Bitte kommen Sie als Vertretung zur { $number }. Sitzung: { $body }.

    Wann: { WHEN($starts_at) }
    Wo: { $place }

    Tagesordnung und Vorlagen: { $base }/mein-beirat

mail-meeting_cancelled-subject = Abgesagt: { $number }. Sitzung, { $body }
mail-meeting_cancelled-body =
    Guten Tag { $name },

    die { $number }. Sitzung am { WHEN($starts_at) } fällt aus: { $body }.

    Grund: { $reason }

mail-minutes-subject = Niederschrift der { $number }. Sitzung, { $body }
mail-minutes-body =
    Guten Tag { $name },

    die Niederschrift der { $number }. Sitzung ist unterschrieben: { $body }. Bitte lesen Sie sie. Wenn etwas nicht stimmt, können Sie dort eine Einwendung schreiben.

    { $base }/mein-beirat/niederschrift/{ $meeting }
