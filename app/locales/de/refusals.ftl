# Absagen: was noch fehlt und was als Nächstes zu tun ist. Nie ein Code, nie eine Schuld.

refused-role = Das gehört in diesem Quartier nicht zu Ihren Aufgaben. Wenn Sie es doch brauchen, sprechen Sie bitte mit dem Stadtteilbüro.
refused-only-in-demonstration = Das geht nur in der Vorführung mit erfundenen Daten. Hier ist es ausgeschaltet.
refused-too-many = Das waren sehr viele Versuche in kurzer Zeit. Bitte warten Sie ein paar Minuten. Im Stadtteilbüro geht es auch am Telefon.

## Schritte eines Beitrags oder einer Maßnahme

refused-step-wrong-stage = Dieser Schritt passt nicht mehr zum Stand. Nach dem Neuladen der Seite steht dort, was jetzt möglich ist.
refused-step-needs-reason = Es fehlt der Grund. Ein Satz dazu, den alle verstehen, dann geht es weiter.
refused-step-needs-second-person = Das entscheidet niemand allein. Zweite Person bitten; bis sie bestätigt, bleibt alles, wie es ist.
refused-step-same-person = Hier entscheidet eine andere Person als beim ersten Mal. Zweite Person bitten.
refused-step-own-matter = Über die eigene Sache entscheidet niemand selbst. Eine andere Person um diesen Schritt bitten.
refused-step-checklist-open = Die Prüfliste ist noch nicht vollständig. Jeden Punkt prüfen und abhaken, dann veröffentlichen.
refused-step-too-late = Die Frist für den Einspruch ist vorbei. Sie können uns trotzdem anrufen oder schreiben; wir schauen, was noch möglich ist.
refused-step-on-sent-agenda = Der Beitrag steht schon auf einer verschickten Tagesordnung und lässt sich nicht mehr ausblenden. Bitte rufen Sie das Stadtteilbüro an; es vermerkt dort, dass Sie ihn zurückziehen.
refused-step-no-measure = Es ist noch kein Projekt gewählt. Ein Projekt auswählen oder ein neues anlegen.
refused-step-no-target = Es fehlt der Beitrag, mit dem dieser zusammengeführt wird. Beitrag auswählen.
refused-step-plan-not-checked = Der Abgleich mit dem Rahmenplan fehlt noch. Erst den Abgleich eintragen, dann geht es weiter.
refused-step-no-paper = Es gibt noch keine Vorlage. Erst die Vorlage schreiben, dann geht es weiter.
refused-step-needs-date = Es fehlt der Tag, an dem es weitergeht. Datum eintragen.
refused-step-fits-the-plan = Das Projekt passt zum Rahmenplan, und nichts zeigt, dass es nicht geht. Hier ist nur das Zurückstellen möglich.
refused-step-minutes-not-signed = Die Niederschrift ist noch nicht unterzeichnet. Nach den Unterschriften lässt sich das Votum übergeben.
refused-step-needs-document = Es fehlt der Beleg. Ein Dokument nennen oder einen Link ins Ratsinformationssystem eintragen.
refused-step-needs-number = Es fehlt die Nummer der Drucksache. Sie steht auf der ersten Seite.
refused-step-not-called = Der Tagesordnungspunkt ist noch nicht aufgerufen. Erst die Sitzung eröffnen und den Punkt aufrufen.
refused-step-no-approval = Es fehlt die Bewilligung, und vorher darf nichts beginnen. Finanzierung und Tag des Bescheids eintragen.
refused-step-no-proof-of-use = Es fehlt der Verwendungsnachweis. Eintragen, dass er vorliegt oder dass keiner nötig ist.
refused-step-nothing-new = Es fehlt, was neu ist. In einem Satz schreiben, was sich seit der letzten Entscheidung geändert hat.
refused-step-no-board = Dieses Quartier hat keinen Beirat. Nach der Vorlage geht das Projekt an die Verwaltung.
refused-step-board-first = Hier gibt zuerst der Beirat sein Votum ab. Das Projekt für die nächste Sitzung vorbereiten.
refused-step-group-not-heard = Es fehlt, welche Arbeitsgruppe gehört wurde und was sie gesagt hat. Beides eintragen.
refused-step-above-limit = Der Betrag ist höher, als der Verfügungsfonds hier erlaubt. Einen kleineren Betrag eintragen oder das Projekt über die Gremien weiterführen.
refused-step-wrong-kind = Für diese Art von Beitrag gibt es den Schritt nicht. Beim Beitrag stehen die Schritte, die möglich sind.
refused-step-already-decided = Über diesen Vorschlag hat schon jemand entschieden. Das Ergebnis steht beim Vorgang.
refused-step-files-unseen = Zum Beitrag gehören Dateien, die noch niemand angesehen hat. Erst bei jeder entscheiden: zeigen oder im Büro behalten.
refused-step-undo-over = Das lässt sich nicht mehr gemeinsam zurücknehmen. Es geht zehn Minuten lang, und nur bei dem, wovon draußen noch niemand weiß.

## Anmelden

refused-sign-in-not-recognised = Adresse und Passwort gehören nicht zusammen. Bitte prüfen Sie beides, oder lassen Sie sich einen Link per E-Mail schicken.
refused-sign-in-link-over = Dieser Link gilt nicht mehr. Bitte lassen Sie sich einen neuen schicken.
refused-sign-in-too-many = Das waren viele Versuche. Bitte warten Sie eine Viertelstunde und melden Sie sich dann noch einmal an.
refused-sign-in-disabled = Dieses Konto ist ausgeschaltet. Bitte wenden Sie sich an das Stadtteilbüro.
refused-sign-in-common-password = Dieses Passwort benutzen sehr viele Menschen. Bitte wählen Sie ein anderes, zum Beispiel vier zufällige Wörter.

## Abholcode

refused-code-miswritten = Bei diesem Code stimmt ein Zeichen nicht, oder es fehlt eines. Bitte vergleichen Sie ihn mit Ihrer Bestätigung. Groß oder klein ist egal.
refused-code-unknown = Zu diesem Code finden wir keinen Beitrag. Bitte vergleichen Sie ihn mit Ihrer Bestätigung. Wenn Sie sie nicht mehr haben, hilft Ihnen das Stadtteilbüro.
refused-code-no-counter = Mit diesem Gerätecode lässt sich kein Tablet öffnen. Er gilt eine Stunde und nur einmal. Im Büro gibt es einen neuen.
refused-code-too-many = Das waren viele Versuche. Bitte warten Sie eine Viertelstunde, oder rufen Sie das Stadtteilbüro an.

## Unterstützen und Kommentieren

refused-voice-merged = Dieser Beitrag gehört jetzt zu einem anderen, der dasselbe sagt. Unterstützen Sie bitte den anderen; dort zählen alle zusammen.
refused-voice-author = Sie haben das selbst geschrieben. Ihre Stimme zählt schon mit.
refused-voice-list-of-another = Diese Liste gehört zu einem anderen Beitrag. Bitte die Nummer auf der Liste vergleichen.
refused-voice-not-yours = Einen Kommentar nimmt nur zurück, wer ihn geschrieben hat. Stimmt damit etwas nicht? Sagen Sie es bitte dem Stadtteilbüro.
refused-voice-comments-off = Hier gibt es keine Kommentare. Schreiben Sie uns gern einen Beitrag.

## Folgen

refused-follow-full = Mehr geht auf einmal nicht. Beenden Sie bitte zuerst etwas, das Sie nicht mehr brauchen.
refused-follow-link-unknown = Zu diesem Code gibt es nichts zum Mitlesen. Vielleicht wurde der Link gelöscht, oder ein Zeichen fehlt.
refused-follow-link-over = Dieser Link gilt nicht mehr. Auf der Seite bekommen Sie einen neuen.

## Sitzung

refused-meeting-wrong-stage = Das passt nicht zum Stand der Sitzung. Nach dem Neuladen der Seite steht dort, was jetzt möglich ist.
refused-meeting-rules-incomplete = In der Geschäftsordnung dieses Gremiums fehlen noch Angaben. Erst wenn sie eingetragen sind, kann es eine Sitzung geben.
refused-meeting-agenda-empty = Auf der Tagesordnung steht noch nichts. Mindestens einen Punkt aufnehmen, dann einladen.
refused-meeting-deadline-missed = Für diesen Termin kommt die Einladung zu spät. Einen späteren Tag wählen oder die Frist mit Begründung verkürzen.
refused-meeting-no-chair = Weder der Vorsitz noch die Stellvertretung ist als anwesend eingetragen. Anwesenheit eintragen, dann kann die Sitzung beginnen.
refused-meeting-not-quorate = Für die Eröffnung sind noch zu wenige Sitze anwesend. Auf weitere Mitglieder warten oder feststellen, dass das Gremium nicht beschlussfähig ist.
refused-meeting-quorate = Es sind genug Sitze anwesend, das Gremium ist beschlussfähig. Die Sitzung kann stattfinden.
refused-meeting-item-open = Ein Punkt der Tagesordnung ist noch offen. Erst abstimmen, vertagen oder zur Kenntnis nehmen, dann die Sitzung schließen.
refused-meeting-needs-reason = Es fehlt der Grund. Ein Satz reicht.
refused-meeting-not-your-signature = Hier unterzeichnet eine andere Person, oder diese Unterschrift ist schon da. Bei der Niederschrift steht, wer noch fehlt.
refused-meeting-too-early = Die Sitzung ist für einen späteren Tag angesetzt. Eröffnen geht erst an diesem Tag.
refused-meeting-too-late = Die Frist für Einwendungen gegen die Niederschrift ist vorbei. Eine Berichtigung ist weiter möglich; bitte sprechen Sie mit dem Vorsitz.
refused-meeting-objection-period-runs = Die Mitglieder können noch Einwendungen erheben. Erst danach lässt sich die Niederschrift feststellen.
refused-meeting-not-redacted = Die öffentliche Fassung ist noch nicht auf persönliche Angaben geprüft. Erst prüfen, dann veröffentlichen.
refused-meeting-needs-retention-date = Es fehlt der Tag, bis zu dem die Niederschrift öffentlich bleibt. Datum eintragen.
refused-meeting-not-open = Die Sitzung ist nicht eröffnet oder gerade unterbrochen. Der Vorsitz eröffnet sie oder setzt sie fort.
refused-poll-still-open = Eine Abstimmung ist noch offen. Erst diese Abstimmung schließen, dann geht es weiter.

## Tagesordnungspunkt

refused-item-wrong-stage = Das passt nicht zum Stand dieses Punkts. Nach dem Neuladen der Seite steht dort, was jetzt möglich ist.
refused-item-other-item-running = Ein anderer Punkt ist noch aufgerufen. Erst diesen abschließen, dann den nächsten aufrufen.
refused-item-interests-not-asked = Nach Befangenheit ist noch nicht gefragt. Erst fragen, dann beraten.
refused-item-result-not-stated = Das Ergebnis ist noch nicht festgestellt. Der Vorsitz stellt es fest, dann ist der Punkt erledigt.
refused-item-needs-reason = Es fehlt der Grund. In einem Satz schreiben, was noch fehlt und bis wann es da ist.
refused-late-item-not-admitted = Dieser Punkt stand nicht in der Einladung. Zuerst stimmt das Gremium darüber ab, ob er auf die Tagesordnung kommt.

## Ladungsfrist

refused-deadline-not-recorded = Die Ladungsfrist ist noch nicht geprüft. Erst die Prüfung festhalten, dann geht es weiter.
refused-deadline-nothing-to-confirm = Keine verkürzte Frist wartet auf eine Bestätigung. Hier ist nichts weiter zu tun.
refused-deadline-not-missed = Die Ladungsfrist ist nicht versäumt. Hier ist nichts weiter zu tun.
refused-deadline-cure-not-provided = Nach diesen Regeln lässt sich eine versäumte Ladungsfrist nicht heilen. Die Punkte brauchen einen neuen Termin.
refused-deadline-member-still-affected = Die Frist ist erst geheilt, wenn jedes zu spät eingeladene Mitglied erscheint oder verzichtet. Mindestens eines fehlt noch.
refused-deadline-needs-reason = Es fehlt, was die Frist geheilt hat. Ein Satz reicht, zum Beispiel: Das Mitglied ist erschienen.

## Abstimmung öffnen

refused-open-deadline-missed = Die Ladungsfrist ist versäumt, deshalb gibt es in dieser Sitzung keine Abstimmung. Die Punkte brauchen einen neuen Termin.
refused-open-urgency-not-confirmed = Die Frist war verkürzt. Zuerst bestätigt das Gremium, dass es eilt; dann wird über die Punkte abgestimmt.
refused-open-not-called = Der Punkt ist noch nicht aufgerufen. Der Vorsitz ruft ihn auf, dann kann die Abstimmung folgen.
refused-open-interests-not-asked = Nach Befangenheit ist noch nicht gefragt. Erst fragen, dann abstimmen.
refused-open-not-deliberated = Über den Punkt ist noch nicht beraten. Nach der Beratung lässt sich die Abstimmung öffnen.
refused-open-item-done = Dieser Punkt ist schon erledigt. Eine weitere Abstimmung braucht einen neuen Punkt.
refused-open-not-late = Dieser Punkt steht schon auf der Tagesordnung. Über seine Aufnahme braucht niemand abzustimmen.
refused-open-late-items-not-allowed = Nach diesen Regeln kommt kein Punkt dazu, der nicht in der Einladung stand. Er kann auf die Tagesordnung der nächsten Sitzung.
refused-open-nothing-to-decide = Ob geheim abgestimmt wird, sagt die Geschäftsordnung selbst. Einen Antrag dazu gibt es nicht.
refused-open-not-quorate = Für diese Abstimmung sind zu wenige Sitze anwesend. Auf weitere Mitglieder warten oder den Punkt vertagen.
refused-open-wrong-majority = Die Regeln verlangen hier eine andere Mehrheit. Die vorgesehene Mehrheit auswählen.
refused-open-secret-forbidden = Nach diesen Regeln ist hier keine geheime Abstimmung zulässig. Offen oder namentlich abstimmen.
refused-open-secret-not-resolved = Geheim wird erst abgestimmt, wenn das Gremium es so will. Zuerst über den Antrag auf geheime Abstimmung abstimmen.
refused-open-names-need-ballots = Eine namentliche Abstimmung braucht einzelne Stimmen. Ein Zählzettel nennt keine Namen.

## Stimme abgeben

refused-vote-not-open = Die Abstimmung ist gerade nicht offen. Der Vorsitz öffnet sie nach der Beratung und schließt sie am Ende.
refused-vote-counted-by-hand = Diese Abstimmung wird von Hand gezählt. Bitte geben Sie Ihre Stimme im Raum ab.
refused-vote-not-your-seat = Für diesen Sitz können Sie nicht abstimmen. Bitte stimmen Sie mit Ihrem eigenen Sitz ab.
refused-vote-one-person-one-seat = Sie haben in dieser Abstimmung schon mit einem anderen Sitz gestimmt. Jede Person stimmt einmal ab.
refused-vote-not-entitled = Dieser Sitz hat hier kein Stimmrecht. Fragen dazu beantwortet der Vorsitz.
refused-vote-recused = Für diesen Punkt ist Befangenheit eingetragen, deshalb stimmt dieser Sitz nicht mit. Wenn das nicht zutrifft, sagen Sie es bitte gleich dem Vorsitz.
refused-vote-not-present = Dieser Sitz ist nicht als anwesend eingetragen. Bitte melden Sie sich bei der Schriftführung.
refused-vote-already-voted = Für diesen Sitz ist schon eine Stimme abgegeben. Sie zählt genau einmal.
refused-vote-not-your-ballot = Diese Stimme hat eine andere Person auf diesem Sitz abgegeben. Sie bleibt, wie sie ist.
refused-vote-not-voted-yet = Für diesen Sitz ist noch keine Stimme abgegeben. Bitte stimmen Sie zuerst ab.
refused-vote-change-not-allowed = In dieser Abstimmung bleibt eine Stimme, wie sie abgegeben ist. So steht es in den Regeln.
refused-vote-stale = Diese Stimme wurde inzwischen geändert. Bitte laden Sie die Seite neu und prüfen Sie, was jetzt eingetragen ist.

## Abstimmung schließen und feststellen

refused-close-not-open = Die Abstimmung ist schon geschlossen. Als Nächstes stellt der Vorsitz das Ergebnis fest.
refused-close-missing-not-confirmed = Einige Sitze haben keine Stimme abgegeben. Die Liste dieser Sitze bestätigen, dann schließen.
refused-close-no-count-sheet = Es fehlt der Zählzettel. Ja, Nein und Enthaltungen eintragen, dann schließen.
refused-close-sheet-not-expected = In dieser Abstimmung zählen die einzelnen Stimmen. Ein Zählzettel ersetzt sie nicht.
refused-close-sheet-does-not-fit = Der Zählzettel passt nicht zu den anwesenden Sitzen, oder es fehlt, wer gezählt hat. Noch einmal prüfen, dann schließen.
refused-state-not-closed = Die Abstimmung ist noch offen. Erst schließen, dann das Ergebnis feststellen.
refused-state-already-stated = Das Ergebnis ist schon festgestellt und bleibt so stehen. Ändern kann es nur eine Berichtigung mit Datum.
refused-state-recount-differs = Eine zweite Zählung ergibt andere Zahlen. Nichts feststellen und die Technik holen.
refused-count-more-than-present = Auf dem Zählzettel stehen mehr Stimmen, als Sitze abstimmen können. Noch einmal zählen.
refused-count-nobody-counted = Es fehlt, wer gezählt hat. Name eintragen.

## Befangenheit

refused-interest-text-missing = Bitte schreiben Sie in einem Satz, worin Ihr Interesse liegt. Er steht später in der Niederschrift.
refused-interest-not-asked = Nach Befangenheit ist bei diesem Punkt noch nicht gefragt. Der Vorsitz fragt, sobald er den Punkt aufgerufen hat.
refused-interest-nothing-declared = Diese Person hat kein eigenes Interesse angegeben. Nur das Gremium kann anders entscheiden.
refused-interest-body-does-not-decide = Nach diesen Regeln entscheidet das Gremium nicht über Befangenheit. Die Person sagt es selbst.
refused-interest-already-voted = Dieser Sitz hat in der offenen Abstimmung schon gestimmt. Nach dem Schließen lässt sich die Befangenheit eintragen.
refused-interest-not-seated = Auf diesem Sitz sind Sie heute nicht als anwesend eingetragen. Während der Sitzung antwortet nur, wer dort sitzt, oder die Schriftführung für diese Person.

## Teilnahme von zu Hause

refused-remote-not-allowed = Nach diesen Regeln geht die Teilnahme nur im Sitzungsraum. Bitte kommen Sie, oder bitten Sie Ihre Stellvertretung.
refused-remote-chair-on-site = Der Vorsitz leitet die Sitzung im Sitzungsraum. Zuschalten können sich die anderen Mitglieder.
refused-remote-not-in-secret-vote = Geheim abstimmen kann man nur im Sitzungsraum. Bitte kommen Sie dafür in den Raum.
