# Sitzungen in Leichter Sprache; app/locales/de/meetings.ftl

## Mein Beirat

member-title = Mein Beirat
member-seat = Angemeldet für Sitz { $number }: { $label }
member-deputy = Vertretung für Sitz { $number }: { $label }
member-until = Sie sind im Beirat bis { $day }
member-no-seat = Zu diesem Konto gehört heute kein Sitz. Stimmt das nicht? Dann sagen Sie es bitte im Büro.
member-runs = Die Sitzung läuft.
member-paused = Die Sitzung macht Pause.
member-called = Jetzt geht es um Punkt { $number }.
member-vote-open = Sie können jetzt abstimmen.
member-no-meeting = Im Moment ist keine Sitzung geplant. Die nächste Sitzung steht dann hier.
member-next = Die nächste Sitzung
member-agenda = Darüber spricht der Beirat
member-agenda-later = Wir schicken die Einladung. Danach steht hier: Darüber spricht der Beirat.
member-public-page = Seite für alle über die Sitzung
member-hidden = Nicht für alle
member-hidden-why = Bitte sagen Sie niemandem etwas über diesen Punkt.
member-paper = Worum es geht
member-cost = Kosten: { $cost }
member-fit = Rahmen-Plan: { $fit }
member-more = Alles zu diesem Projekt
member-without-vote = Ohne Abstimmung
member-off = Gestrichen: { $reason }
member-adjourned = Verschoben. { $reason }
member-noted = Der Beirat hat es gelesen. { $note }
member-voted = { $votum }

## Zusage

member-coming-title = Kommen Sie?
member-coming-why = Bitte sagen Sie es uns früh. Können Sie nicht kommen? Dann rufen wir Ihre Vertretung.
member-coming-yes = Ja, ich komme
member-coming-no = Nein, ich kann nicht
member-coming-said-yes = Sie haben gesagt: Ich komme.
member-coming-said-no = Sie haben gesagt: Ich kann nicht. Ihre Vertretung weiß es schon.
member-coming-change = Antwort ändern

## Befangenheit

member-interest-title = Geht es dabei auch um Sie selbst?
member-interest-why = Haben Sie davon einen Vorteil oder einen Nachteil? Oder Ihre Familie? Oder Ihr Verein? Oder Ihre Firma? Dann sind Sie vielleicht befangen. Sagen Sie es lieber einmal zu viel.
member-interest-no = Nein
member-interest-yes = Ja, ich melde es
member-interest-text = Was genau? Ein Satz reicht.
member-interest-send = Melden
member-interest-said-no = Um { $time } haben Sie gesagt: Nein, es geht nicht um mich.
member-interest-said-yes = Sie haben gemeldet: „{ $text }“
member-interest-later = Das gilt, wenn der Punkt an der Reihe ist. Vorher können Sie es ändern.
member-interest-recused = Sie sind befangen. Das heißt: Sie stimmen hier nicht mit ab.
member-interest-body = Das hat der Beirat so bestimmt.
member-interest-change = Antwort ändern
member-interest-back = Meldung zurück-nehmen

## Abstimmung

member-vote-title = Abstimmung
member-vote-legend = Ihre Stimme
member-vote-step = 2. Ihre Stimme
member-vote-cast = Stimme abgeben
member-vote-change = Stimme ändern
member-vote-choose = Bitte wählen Sie: Ja, Nein oder Enthaltung.
member-vote-counts = Ihre Stimme ist da: { $choice }. Sie zählt genau ein Mal.
member-vote-note-change = Die Abstimmung ist offen. Das heißt: Sie ist nicht geheim. Sie können Ihre Stimme noch ändern. Das geht, bis die Leitung die Abstimmung beendet.
member-vote-note-final = Die Abstimmung ist offen. Das heißt: Sie ist nicht geheim. Sie können Ihre Stimme danach nicht ändern.
member-vote-note-names = Die Abstimmung ist namentlich. Das heißt: Im Bericht steht bei jedem Sitz die Stimme.
member-vote-offline = Es kam keine Antwort. Bitte drücken Sie noch einmal auf den Knopf. Ihre Stimme zählt trotzdem nur ein Mal.
member-vote-over = Die Abstimmung ist zu Ende. Die Leitung sagt gleich das Ergebnis.
member-vote-stated = Das Ergebnis ist da.
member-vote-back = Zurück zu: Mein Beirat
member-vote-done = Ihre Stimme ist da.
member-vote-changed = Ihre Stimme ist geändert.
member-vote-again = Neu laden

## Niederschrift

member-todo = Das können Sie tun
member-todo-none = Im Moment müssen Sie nichts tun.
member-todo-vote = Jetzt abstimmen
member-todo-coming = Sitzung Nummer { $number }: Sagen Sie, ob Sie kommen
member-todo-minutes = Bericht über die Sitzung Nummer { $number } lesen
member-todo-minutes-since = Am { $day } geschickt.
member-voten = Das ist aus Ihrem Votum geworden
member-minutes-title = Bericht über die Sitzung Nummer { $number }
member-minutes-whole = Das ist der ganze Bericht. Er ist nur für den Beirat.
member-minutes-head = Anfang
member-minutes-corrected = Am { $day } verbessert
member-minutes-object-title = Stimmt etwas nicht?
member-minutes-object-why = Schreiben Sie: Welchen Punkt meinen Sie? Und wie ist es richtig? Das heißt: Einwendung. Der Beirat spricht darüber.
member-minutes-object-text = Ihre Einwendung
member-minutes-object-send = Einwendung abschicken
member-minutes-object-sent = Ihre Einwendung ist da. Der Beirat spricht darüber.
member-minutes-object-own = Ihre Einwendung: { $text }
member-minutes-object-open = Noch gibt es keine Antwort.
member-minutes-object-decided = Die Antwort: { $decision }
member-said = Gespeichert. Danke für Ihre Antwort.

## Nachrichten

mail-invitation-subject = Einladung: Sitzung Nummer { $number }, { $body }
mail-invitation-body =
    Guten Tag { $name },

    wir laden Sie ein.
    Es ist die Sitzung Nummer { $number }: { $body }.
    { $deputy ->
        [true] Sie sind die Vertretung für Sitz { $seat }. Bitte kommen Sie, wenn wir Sie rufen.
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
        [yes] Die Einladung kommt später als sonst. Das heißt: Die Ladungs-Frist ist verkürzt. Der Grund: { $urgency }
       *[other] {""}
    }
    { $second ->
        [yes] Es ist die zweite Sitzung zu diesen Punkten. Vielleicht kommen wenige Mitglieder. Der Beirat kann trotzdem abstimmen. So steht es in den Regeln.
       *[other] {""}
    }
    Kommen Sie? Hier können Sie es sagen: { $base }/mein-beirat

mail-deputy_called-subject = Bitte kommen Sie: Sitzung Nummer { $number }, { $body }
mail-deputy_called-body =
    Guten Tag { $name },

    das Mitglied auf Sitz { $seat } kann nicht kommen.
    Bitte kommen Sie als Vertretung.
    Es ist die Sitzung Nummer { $number }: { $body }.

    Wann: { WHEN($starts_at) }
    Wo: { $place }

    Hier lesen Sie, worum es geht: { $base }/mein-beirat

mail-meeting_cancelled-subject = Fällt aus: Sitzung Nummer { $number }, { $body }
mail-meeting_cancelled-body =
    Guten Tag { $name },

    die Sitzung Nummer { $number } fällt aus: { $body }.
    Sie war geplant für: { WHEN($starts_at) }.

    Der Grund: { $reason }

mail-minutes-subject = Bericht über die Sitzung Nummer { $number }, { $body }
mail-minutes-body =
    Guten Tag { $name },

    der Bericht über die Sitzung Nummer { $number } ist unterschrieben: { $body }.
    Bitte lesen Sie ihn.
    Stimmt etwas nicht?
    Dann können Sie es dort schreiben.

    { $base }/mein-beirat/niederschrift/{ $meeting }
