# Absagen in Leichter Sprache: was noch fehlt und was Sie jetzt tun können; app/locales/de/refusals.ftl

refused-role = Das ist in diesem Stadt-Viertel nicht Ihre Aufgabe. Brauchen Sie es doch? Dann sprechen Sie bitte mit dem Büro.
refused-only-in-demonstration = Das geht nur im Beispiel mit erfundenen Daten. Hier ist es aus.
refused-too-many = Das waren sehr viele Versuche. Bitte warten Sie ein paar Minuten. Sie können auch im Büro anrufen.

## Schritte von einem Beitrag oder einem Projekt

refused-step-wrong-stage = Dieser Schritt passt nicht mehr. Bitte laden Sie die Seite neu. Dann sehen Sie, was jetzt geht.
refused-step-needs-reason = Es fehlt der Grund. Bitte schreiben Sie einen Satz, den alle verstehen.
refused-step-needs-second-person = Das entscheidet niemand allein. Bitte fragen Sie eine zweite Person. Bis dahin bleibt alles so.
refused-step-same-person = Hier muss eine andere Person entscheiden als beim ersten Mal. Bitte fragen Sie eine zweite Person.
refused-step-own-matter = Über die eigene Sache entscheidet niemand selbst. Bitte fragen Sie eine andere Person.
refused-step-checklist-open = Die Prüf-Liste ist noch nicht fertig. Bitte prüfen Sie jeden Punkt. Machen Sie überall einen Haken. Danach können es alle sehen.
refused-step-too-late = Die Zeit für den Einspruch ist vorbei. Sie können uns trotzdem anrufen oder schreiben. Wir sehen nach, was noch geht.
refused-step-on-sent-agenda = Der Beitrag steht schon in einer Einladung zur Sitzung. Die Einladung ist verschickt. Wir können den Beitrag nicht mehr verstecken. Bitte rufen Sie im Büro an. Das Büro schreibt dort auf: Sie nehmen den Beitrag zurück.
refused-step-no-measure = Es ist noch kein Projekt gewählt. Bitte wählen Sie ein Projekt. Oder legen Sie ein neues an.
refused-step-no-target = Es fehlt der andere Beitrag. Bitte wählen Sie den Beitrag aus, der dazu gehört.
refused-step-plan-not-checked = Es fehlt noch: Passt das zum Rahmen-Plan? Bitte schreiben Sie das zuerst auf.
refused-step-no-paper = Es gibt noch keine Vorlage. Bitte schreiben Sie zuerst die Vorlage.
refused-step-needs-date = Es fehlt der Tag, an dem es weiter-geht. Bitte schreiben Sie das Datum.
refused-step-fits-the-plan = Das Projekt passt zum Rahmen-Plan. Und nichts spricht dagegen. Hier können Sie das Projekt nur warten lassen.
refused-step-minutes-not-signed = Der Bericht über die Sitzung ist noch nicht unterschrieben. Nach den Unterschriften können Sie das Votum weiter-geben.
refused-step-needs-document = Es fehlt der Beleg. Bitte schreiben Sie ein Dokument auf. Oder einen Link zum Rats-Informations-System.
refused-step-needs-number = Es fehlt die Nummer von der Drucksache. Sie steht auf der ersten Seite.
refused-step-not-called = Der Punkt ist noch nicht an der Reihe. Bitte öffnen Sie zuerst die Sitzung. Dann rufen Sie den Punkt auf.
refused-step-no-approval = Noch hat niemand das Geld erlaubt. Vorher darf nichts anfangen. Bitte schreiben Sie auf: Woher kommt das Geld? Und von welchem Tag ist der Bescheid?
refused-step-no-proof-of-use = Es fehlt der Verwendungs-Nachweis. Bitte schreiben Sie: Er ist da. Oder: Er ist nicht nötig.
refused-step-nothing-new = Es fehlt, was neu ist. Bitte schreiben Sie einen Satz: Was ist jetzt anders als bei der letzten Entscheidung?
refused-step-no-board = Dieses Stadt-Viertel hat keinen Beirat. Nach der Vorlage geht das Projekt an die Verwaltung.
refused-step-board-first = Hier sagt zuerst der Beirat seine Meinung. Das heißt: Votum. Bitte bereiten Sie das Projekt für die nächste Sitzung vor.
refused-step-group-not-heard = Welche Arbeits-Gruppe haben Sie gefragt? Und was hat sie gesagt? Bitte schreiben Sie beides auf.
refused-step-above-limit = Das ist mehr Geld, als der Verfügungs-Fonds hier erlaubt. Bitte nehmen Sie eine kleinere Summe. Oder gehen Sie den Weg über die Gremien.
refused-step-wrong-kind = Diesen Schritt gibt es für diese Art von Beitrag nicht. Beim Beitrag sehen Sie, was geht.
refused-step-already-decided = Das hat schon jemand entschieden. Das Ergebnis steht dort.
refused-step-files-unseen = Zum Beitrag gehören Dateien. Noch hat niemand die Dateien angesehen. Bitte entscheiden Sie bei jeder Datei: zeigen oder im Büro behalten.
refused-step-undo-over = Das können Sie nicht mehr zusammen zurück-nehmen. Es geht nur zehn Minuten lang. Und nur, wenn draußen noch niemand davon weiß.

## Anmelden

refused-sign-in-not-recognised = Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides. Oder wir schicken Ihnen einen Link mit einer E-Mail.
refused-sign-in-link-over = Dieser Link gilt nicht mehr. Bitte holen Sie sich einen neuen Link.
refused-sign-in-too-many = Das waren viele Versuche. Bitte warten Sie 15 Minuten. Dann melden Sie sich noch einmal an.
refused-sign-in-disabled = Dieses Konto ist aus. Bitte sprechen Sie mit dem Büro.
refused-sign-in-common-password = Dieses Passwort haben sehr viele Menschen. Bitte nehmen Sie ein anderes. Zum Beispiel vier Wörter, die nicht zusammen-passen.

## Code

refused-code-miswritten = Bei diesem Code stimmt ein Zeichen nicht. Oder ein Zeichen fehlt. Bitte sehen Sie auf Ihrem Beleg nach. Große oder kleine Buchstaben sind egal.
refused-code-unknown = Zu diesem Code finden wir keinen Beitrag. Bitte sehen Sie auf Ihrem Beleg nach. Haben Sie den Beleg nicht mehr? Dann hilft Ihnen das Büro.
refused-code-no-counter = Mit diesem Code können Sie kein Tablet öffnen. Der Code gilt eine Stunde. Er gilt nur ein Mal. Im Büro gibt es einen neuen Code.
refused-code-too-many = Das waren viele Versuche. Bitte warten Sie 15 Minuten. Oder rufen Sie im Büro an.

## Das will ich auch, und Kommentare

refused-voice-merged = Dieser Beitrag gehört jetzt zu einem anderen. Der andere sagt das Gleiche. Bitte klicken Sie beim anderen. Dort zählen alle zusammen.
refused-voice-author = Sie haben das selbst geschrieben. Ihre Stimme zählt schon mit.
refused-voice-list-of-another = Diese Liste gehört zu einem anderen Beitrag. Bitte prüfen Sie die Nummer auf der Liste.
refused-voice-not-yours = Nur wer den Kommentar geschrieben hat, kann ihn zurück-nehmen. Stimmt etwas damit nicht? Bitte sagen Sie es dem Büro.
refused-voice-comments-off = Hier gibt es keine Kommentare. Schreiben Sie uns gern einen Beitrag.
refused-follow-full = Mehr geht nicht auf einmal. Bitte beenden Sie zuerst etwas anderes.
refused-follow-link-unknown = Zu diesem Code gibt es nichts. Vielleicht ist der Link gelöscht. Oder es fehlt ein Zeichen.
refused-follow-link-over = Dieser Link gilt nicht mehr. Auf der Seite bekommen Sie einen neuen Link.

## Sitzung

refused-meeting-wrong-stage = Das passt jetzt nicht zur Sitzung. Bitte laden Sie die Seite neu. Dann sehen Sie, was jetzt geht.
refused-meeting-rules-incomplete = In der Geschäfts-Ordnung fehlt noch etwas. Das sind die Regeln vom Gremium. Erst danach kann es eine Sitzung geben.
refused-meeting-agenda-empty = Es gibt noch keinen Punkt für die Sitzung. Bitte schreiben Sie mindestens einen Punkt auf. Dann können Sie einladen.
refused-meeting-deadline-missed = Für diesen Tag kommt die Einladung zu spät. Bitte nehmen Sie einen späteren Tag. Oder verkürzen Sie die Ladungs-Frist und schreiben Sie einen Grund.
refused-meeting-no-chair = Die Leitung ist noch nicht da. Auch die Vertretung von der Leitung ist nicht da. Bitte schreiben Sie auf, wer da ist. Dann kann die Sitzung anfangen.
refused-meeting-not-quorate = Es sind noch nicht genug Sitze da. Bitte warten Sie auf mehr Mitglieder. Oder sagen Sie: Das Gremium ist nicht beschluss-fähig.
refused-meeting-quorate = Es sind genug Sitze da. Das Gremium ist beschluss-fähig. Die Sitzung kann anfangen.
refused-meeting-item-open = Ein Punkt ist noch offen. Bitte stimmen Sie ab. Oder verschieben Sie den Punkt. Oder schreiben Sie: gelesen. Dann können Sie die Sitzung beenden.
refused-meeting-needs-reason = Es fehlt der Grund. Ein Satz reicht.
refused-meeting-not-your-signature = Hier unterschreibt eine andere Person. Oder die Unterschrift ist schon da. Beim Bericht sehen Sie, wer noch fehlt.
refused-meeting-too-early = Die Sitzung ist erst an einem späteren Tag. Sie können die Sitzung erst an diesem Tag öffnen.
refused-meeting-too-late = Die Zeit für eine Einwendung gegen den Bericht ist vorbei. Eine Berichtigung geht noch. Bitte sprechen Sie mit der Leitung.
refused-meeting-objection-period-runs = Die Mitglieder können noch etwas gegen den Bericht sagen. Der Bericht gilt erst danach.
refused-meeting-not-redacted = Noch hat niemand den Bericht für alle geprüft. Stehen dort private Angaben? Bitte prüfen Sie das zuerst. Dann zeigen Sie den Bericht.
refused-meeting-needs-retention-date = Wie lange sollen alle den Bericht sehen? Bitte schreiben Sie das Datum.
refused-meeting-not-open = Die Sitzung hat noch nicht angefangen. Oder sie macht Pause. Die Leitung fängt an oder macht weiter.
refused-poll-still-open = Eine Abstimmung läuft noch. Bitte beenden Sie zuerst diese Abstimmung.

## Punkt in der Sitzung

refused-item-wrong-stage = Das passt jetzt nicht zu diesem Punkt. Bitte laden Sie die Seite neu. Dann sehen Sie, was jetzt geht.
refused-item-other-item-running = Ein anderer Punkt ist noch an der Reihe. Bitte beenden Sie zuerst diesen Punkt. Dann kommt der nächste.
refused-item-interests-not-asked = Sie haben noch nicht gefragt: Ist jemand befangen? Bitte fragen Sie zuerst. Danach sprechen Sie darüber.
refused-item-result-not-stated = Das Ergebnis fehlt noch. Die Leitung sagt das Ergebnis. Dann ist der Punkt fertig.
refused-item-needs-reason = Es fehlt der Grund. Bitte schreiben Sie einen Satz: Was fehlt noch? Und bis wann ist es da?
refused-late-item-not-admitted = Dieser Punkt war nicht in der Einladung. Zuerst stimmt das Gremium ab: Soll der Punkt dazu-kommen?

## Frist für die Einladung

refused-deadline-not-recorded = Die Ladungs-Frist ist noch nicht geprüft. Bitte prüfen Sie das zuerst. Dann geht es weiter.
refused-deadline-nothing-to-confirm = Keine verkürzte Frist wartet auf ein Ja. Sie müssen hier nichts tun.
refused-deadline-not-missed = Die Einladung ist nicht zu spät gekommen. Sie müssen hier nichts tun.
refused-deadline-cure-not-provided = Die Einladung war zu spät. Nach diesen Regeln kann man das nicht heilen. Die Punkte brauchen einen neuen Termin.
refused-deadline-member-still-affected = Die Einladung war für manche Mitglieder zu spät. Jedes von ihnen muss kommen oder verzichten. Mindestens ein Mitglied fehlt noch.
refused-deadline-needs-reason = Warum gilt die Einladung trotzdem? Ein Satz reicht. Zum Beispiel: Das Mitglied ist gekommen.

## Abstimmung öffnen

refused-open-deadline-missed = Die Einladung war zu spät. Deshalb gibt es in dieser Sitzung keine Abstimmung. Die Punkte brauchen einen neuen Termin.
refused-open-urgency-not-confirmed = Die Ladungs-Frist war verkürzt. Zuerst sagt das Gremium: Ja, es eilt. Danach stimmt es über die Punkte ab.
refused-open-not-called = Der Punkt ist noch nicht an der Reihe. Die Leitung ruft den Punkt auf. Dann kann die Abstimmung kommen.
refused-open-interests-not-asked = Sie haben noch nicht gefragt: Ist jemand befangen? Bitte fragen Sie zuerst. Danach stimmen Sie ab.
refused-open-not-deliberated = Das Gremium hat noch nicht darüber gesprochen. Danach können Sie die Abstimmung öffnen.
refused-open-item-done = Dieser Punkt ist schon fertig. Für eine neue Abstimmung brauchen Sie einen neuen Punkt.
refused-open-not-late = Dieser Punkt steht schon auf der Liste. Darüber muss niemand abstimmen.
refused-open-late-items-not-allowed = Der Punkt war nicht in der Einladung. Nach diesen Regeln kommt kein Punkt dazu. Er kann in die nächste Sitzung.
refused-open-nothing-to-decide = Geheim oder nicht: Das steht schon in der Geschäfts-Ordnung. Einen Antrag dazu gibt es nicht.
refused-open-not-quorate = Für diese Abstimmung sind nicht genug Sitze da. Bitte warten Sie auf mehr Mitglieder. Oder verschieben Sie den Punkt.
refused-open-wrong-majority = Die Regeln wollen hier eine andere Mehrheit. Bitte wählen Sie die Mehrheit aus den Regeln.
refused-open-secret-forbidden = Nach diesen Regeln geht hier keine geheime Abstimmung. Bitte stimmen Sie offen ab. Oder mit Namen.
refused-open-secret-not-resolved = Geheim geht nur, wenn das Gremium das will. Bitte stimmen Sie zuerst über diesen Antrag ab: geheime Abstimmung.
refused-open-names-need-ballots = Für eine Abstimmung mit Namen brauchen Sie einzelne Stimmen. Auf einem Zähl-Zettel stehen keine Namen.

## Stimme abgeben

refused-vote-not-open = Im Moment können Sie nicht abstimmen. Die Leitung öffnet die Abstimmung nach dem Gespräch. Am Ende schließt sie die Abstimmung.
refused-vote-counted-by-hand = Bei dieser Abstimmung zählt jemand mit der Hand. Bitte stimmen Sie im Raum ab.
refused-vote-not-your-seat = Für diesen Sitz können Sie nicht abstimmen. Bitte stimmen Sie mit Ihrem eigenen Sitz ab.
refused-vote-one-person-one-seat = Sie haben hier schon mit einem anderen Sitz abgestimmt. Jede Person stimmt ein Mal ab.
refused-vote-not-entitled = Dieser Sitz darf hier nicht abstimmen. Haben Sie Fragen? Dann fragen Sie die Leitung.
refused-vote-recused = Für diesen Punkt steht hier: befangen. Deshalb stimmt dieser Sitz nicht mit ab. Stimmt das nicht? Bitte sagen Sie es gleich der Leitung.
refused-vote-not-present = Für diesen Sitz steht hier: nicht da. Bitte sprechen Sie mit der Person, die den Bericht schreibt.
refused-vote-already-voted = Für diesen Sitz gibt es schon eine Stimme. Sie zählt genau ein Mal.
refused-vote-not-your-ballot = Diese Stimme kommt von einer anderen Person auf diesem Sitz. Sie bleibt so.
refused-vote-not-voted-yet = Für diesen Sitz gibt es noch keine Stimme. Bitte stimmen Sie zuerst ab.
refused-vote-change-not-allowed = In dieser Abstimmung können Sie Ihre Stimme nicht ändern. So steht es in den Regeln.
refused-vote-stale = Jemand hat diese Stimme in der Zwischen-Zeit geändert. Bitte laden Sie die Seite neu. Prüfen Sie, was jetzt dort steht.

## Abstimmung schließen und Ergebnis sagen

refused-close-not-open = Die Abstimmung ist schon zu Ende. Als Nächstes sagt die Leitung das Ergebnis.
refused-close-missing-not-confirmed = Ein paar Sitze haben nicht abgestimmt. Bitte bestätigen Sie die Liste mit diesen Sitzen. Dann beenden Sie die Abstimmung.
refused-close-no-count-sheet = Es fehlt der Zähl-Zettel. Bitte schreiben Sie auf: Ja, Nein und Enthaltungen. Dann beenden Sie die Abstimmung.
refused-close-sheet-not-expected = Hier zählen die einzelnen Stimmen. Ein Zähl-Zettel reicht nicht.
refused-close-sheet-does-not-fit = Der Zähl-Zettel passt nicht zu den Sitzen, die da sind. Oder es fehlt, wer gezählt hat. Bitte prüfen Sie das noch einmal.
refused-state-not-closed = Die Abstimmung läuft noch. Bitte beenden Sie zuerst die Abstimmung. Dann sagen Sie das Ergebnis.
refused-state-already-stated = Das Ergebnis ist schon da. Es bleibt so. Ändern kann es nur eine Berichtigung mit Datum.
refused-state-recount-differs = Wir haben zwei Mal gezählt. Die Zahlen sind nicht gleich. Bitte sagen Sie kein Ergebnis. Holen Sie Hilfe von der Technik.
refused-count-more-than-present = Auf dem Zähl-Zettel sind zu viele Stimmen. So viele Sitze können nicht abstimmen. Bitte zählen Sie noch einmal.
refused-count-nobody-counted = Wer hat gezählt? Bitte schreiben Sie den Namen.

## Befangenheit

refused-interest-text-missing = Bitte schreiben Sie einen Satz: Was haben Sie damit zu tun? Der Satz steht später im Bericht.
refused-interest-not-asked = Bei diesem Punkt hat noch niemand gefragt: Ist jemand befangen? Die Leitung fragt, wenn der Punkt an der Reihe ist.
refused-interest-nothing-declared = Diese Person hat nichts gemeldet. Nur das Gremium kann etwas anderes bestimmen.
refused-interest-body-does-not-decide = Nach diesen Regeln bestimmt das Gremium nicht, wer befangen ist. Die Person sagt es selbst.
refused-interest-already-voted = Dieser Sitz hat schon abgestimmt. Die Abstimmung läuft noch. Danach können Sie aufschreiben: befangen.
refused-interest-not-seated = Für Ihren Sitz steht heute hier: nicht da. In der Sitzung antwortet nur, wer dort sitzt. Oder es antwortet die Person, die den Bericht schreibt.

## Teilnahme von zu Hause

refused-remote-not-allowed = Nach diesen Regeln müssen Sie im Raum sein. Bitte kommen Sie. Oder fragen Sie Ihre Vertretung.
refused-remote-chair-on-site = Die Leitung muss im Raum sein. Die anderen Mitglieder können von zu Hause mit-machen.
refused-remote-not-in-secret-vote = Geheim abstimmen geht nur im Raum. Bitte kommen Sie dafür in den Raum.
