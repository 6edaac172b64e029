# Beiträge: Texte der Seiten in app/src/participation und der Nachrichten, die zu einem Beitrag gehören.

## Beitrag schreiben

write-title = Beitrag schreiben
write-lead = Schreiben Sie einfach drauflos. Rechtschreibung ist nicht wichtig. Sie können in jeder Sprache schreiben.
write-kind = Was ist es?
write-text = Was möchten Sie sagen?
write-text-hint = Bitte keine Namen oder Adressen von anderen Menschen. Höchstens 2.000 Zeichen.
write-place = Wo ist das?
write-place-hint = Straße, Platz oder ein bekannter Ort. Wenn es überall ist, schreiben Sie „überall“.
write-heading = Überschrift
write-heading-hint = Ohne Überschrift nehmen wir den Anfang Ihres Textes.
write-contact = Wie sollen wir antworten?
write-contact-mail = Per E-Mail
write-contact-phone = Am Telefon
write-contact-letter = Mit einem Brief
write-contact-code = Gar nicht
write-contact-code-line = Sie bekommen einen Abholcode und sehen selbst nach.
write-email = Ihre E-Mail-Adresse
write-email-hint = Nur, wenn die Antwort per E-Mail kommen soll. Wir schicken einen Link, mit dem Sie die Adresse bestätigen.
write-phone = Ihre Telefonnummer
write-phone-hint = Nur, wenn wir anrufen sollen.
write-letter = Ihre Anschrift
write-letter-hint = Nur, wenn ein Brief kommen soll. Straße, Hausnummer, Postleitzahl und Ort.
write-name = Ihr Name
write-name-hint = Ihr Name bleibt im Büro, außer Sie erlauben es mit der nächsten Frage.
write-shown = Was sehen alle von Ihnen?
write-shown-nothing = Nichts
write-shown-name = Meinen Namen
write-shown-pseudonym = Einen anderen Namen
write-pseudonym = Anderer Name
write-pseudonym-hint = Nur, wenn alle einen anderen Namen sehen sollen. Ein Spitzname ist erlaubt.
write-consent = Das Büro darf meine Angaben für die Antwort speichern.
write-consent-line = Nötig, wenn Sie einen Namen oder einen Kontakt angeben. Was nicht mehr gebraucht wird, löschen wir.
write-privacy = Was passiert mit meinen Daten?
write-public = Öffentlich werden nur Art, Überschrift, Text, Ort, freigegebene Bilder und, wenn Sie es wollen, ein Name. Und erst, nachdem wir den Beitrag gelesen haben.
write-send = Beitrag abschicken
write-check = Gibt es das schon? Nachsehen
write-cancel = Abbrechen
write-next = Und dann?
write-next-writing = Sie schreiben
write-next-writing-when = etwa 2 Minuten
write-next-here = Sie sind hier
write-next-received = Eingegangen
write-next-received-when = sofort, mit Nummer und Abholcode
write-next-read = Gelesen und veröffentlicht
write-next-read-when = in höchstens 3 Werktagen
write-next-answered = Beantwortet oder als Projekt übernommen
write-next-answered-when = Sie erfahren es in jedem Fall.
write-next-todo = (noch offen)
write-talk = Lieber reden?
write-talk-text = Wir schreiben für Sie mit: { $office }, { $street }, oder am Telefon.
write-call = Anrufen: { $phone }

## Entwurf

draft-kept = Ihr Text bleibt auf diesem Gerät, bis Sie ihn abschicken. Niemand sonst sieht ihn.
draft-forget = Entwurf vergessen
draft-forgotten = Der Entwurf ist vergessen. Dieses Gerät behält nichts mehr.

## Ähnliche Beiträge

similar-title = Das haben andere schon gesagt
similar-lead = Ist Ihres dabei? Sie können trotzdem abschicken. Jede Stimme zählt.
similar-none = Dazu haben wir noch keinen Beitrag gefunden.

## Eingangsbestätigung

receipt-title = Ihr Beitrag ist da
receipt-lead = Danke. Bitte heben Sie Nummer und Code auf, zum Beispiel als Foto oder als Ausdruck dieser Seite.
receipt-what = { $kind }: { $title }
receipt-reference = Vorgangsnummer
receipt-reference-hint = Die Nummer dürfen alle kennen.
receipt-code = Abholcode
receipt-code-hint = Der Code gehört nur Ihnen. Damit lesen, ergänzen oder zurückziehen Sie Ihren Beitrag. Wir können ihn nicht noch einmal nennen.
receipt-qr = Bild mit dem Link zu Ihrem Beitrag
receipt-qr-caption = Mit der Kamera öffnen
receipt-address = Unter dieser Adresse geben Sie den Code ein:
receipt-cut = Hier abschneiden und aufheben
receipt-confirm = Bitte bestätigen Sie Ihre Adresse: Wir haben einen Link an { $address } geschickt. Er gilt 14 Tage. Ihr Beitrag ist auch ohne das bei uns.
receipt-next = So geht es weiter
receipt-next-read = Wir lesen Ihren Beitrag bis { $day }.
receipt-next-ask = Haben wir eine Frage, fragen wir nach.
receipt-next-publish = Danach steht er öffentlich auf dieser Seite, ohne Ihren Kontakt.
receipt-next-answer = Sie bekommen eine Antwort, oder aus Ihrem Beitrag wird ein Projekt.
receipt-watch = Jetzt ansehen
receipt-list = Alle Beiträge lesen

## Nachsehen

follow-title = Beitrag nachsehen
follow-lead = Mit der Vorgangsnummer sehen Sie, was öffentlich ist. Mit dem Abholcode sehen Sie alles zu Ihrem Beitrag.
follow-field = Vorgangsnummer oder Abholcode
follow-field-hint = Zum Beispiel { $reference } oder die Zeichen in Vierergruppen
follow-go = Nachsehen
follow-hidden = Zu dieser Nummer ist nichts öffentlich zu sehen. Wenn es Ihr Beitrag ist, geben Sie bitte den Abholcode ein.
follow-empty = Bitte geben Sie Ihre Vorgangsnummer oder Ihren Abholcode ein. Die Nummer sieht so aus: { $reference }.
follow-neither = Das ist keine Vorgangsnummer und kein Abholcode. Die Nummer sieht so aus: { $reference }. Der Code steht in Ihrer Bestätigung.
follow-emptied = Aus Sicherheit ist das Feld wieder leer. Bitte tippen Sie die Zeichen noch einmal.
follow-lost = Code verloren? Fragen Sie im Büro nach. Wir finden Ihren Beitrag, der Code bleibt aber geheim.

## Der eigene Beitrag

own-only-you = Diese Ansicht sehen nur Sie und das Büro.
own-way = Der Weg Ihres Beitrags
own-next = Nächster Schritt
own-next-received = Wir lesen Ihren Beitrag bis { $day }.
own-next-queried = Wir warten auf Ihre Antwort, bis { $day }.
own-next-published = Bis { $day } sagen wir Ihnen, was daraus wird.
own-next-objected = Jemand, der bisher nicht beteiligt war, entscheidet bis { $day }.
own-next-forwarded = Die andere Stelle soll bis { $day } antworten. Wir fragen nach.
own-next-adopted = Ihr Beitrag ist Teil eines Projekts. Wie es dort weitergeht, steht auf der Seite des Projekts.
own-next-none = Hier ist nichts mehr offen.
own-text = Ihr Text
own-public-text = So sehen es alle
own-unpublished = Noch sieht das niemand außer Ihnen und dem Büro.
own-taken-back = Das sieht jetzt niemand mehr außer Ihnen und dem Büro.
own-facts = Angaben
own-place = Ort
own-received = Eingegangen
own-channel = Weg
own-contact = Antwort
own-name = Name
own-contact-mail = per E-Mail
own-contact-phone = am Telefon
own-contact-letter = mit einem Brief
own-contact-code = gar nicht, Sie sehen selbst nach
own-unconfirmed = Ihre E-Mail-Adresse ist noch nicht bestätigt. Bitte nutzen Sie den Link aus unserer Nachricht.
own-answer = Unsere Antwort
own-reason = Warum
own-measures = Daraus wurde ein Projekt
own-merged = Zusammengeführt
own-merged-with = Ihr Beitrag sagt dasselbe wie dieser und geht mit ihm weiter:
own-merged-hidden = Ihr Beitrag wurde mit einem anderen zusammengeführt.
own-part = Wieder trennen
own-part-line = Wenn Ihr Beitrag für sich stehen soll, trennen wir ihn sofort. Einen Grund brauchen Sie nicht.
own-queries = Unsere Fragen
own-asked = Gefragt am { $day }
own-asked-answer = Ihre Antwort vom { $day }
own-asked-lapsed = Bis zum vereinbarten Tag kam keine Antwort.
own-reply = Ihre Antwort
own-reply-send = Antwort abschicken
own-additions = Das haben Sie ergänzt
own-addition-unread = wird noch gelesen
own-addition-shown = ist öffentlich
own-addition-kept = gelesen, bleibt im Büro
own-addition-taken-back = zurückgezogen
own-add = Etwas ergänzen
own-add-hint = Wir lesen es, bevor andere es sehen.
own-add-send = Ergänzung abschicken
own-objections = Ihr Einspruch
own-objection-open = Eingelegt am { $day }. Jemand anderes prüft ihn.
own-objection-upheld = Am { $day } haben wir Ihnen recht gegeben.
own-objection-rejected = Am { $day } haben wir entschieden, dass es dabei bleibt.
own-object = Einspruch einlegen
own-object-hint = Das geht bis { $day }. Ein Klick genügt, einen Grund brauchen Sie nicht. Eine andere Person als bisher entscheidet innerhalb eines Monats.
own-object-send = Einspruch abschicken
own-withdraw = Beitrag zurückziehen
own-withdraw-line = Dann sieht ihn niemand mehr. Name und Kontakt löschen wir sofort. Das lässt sich nicht rückgängig machen.
own-withdraw-adopted-line = Ihr Beitrag ist schon Teil eines Projekts. Wir löschen Name und Kontakt und vermerken, dass Sie ihn zurückgezogen haben. Der Text bleibt beim Projekt.
own-withdraw-send = Ja, zurückziehen
own-withdrawn-marked = Sie haben diesen Beitrag am { $day } zurückgezogen. Name und Kontakt sind gelöscht.
own-public-page = Öffentliche Seite dieses Beitrags
own-done-reply = Danke, Ihre Antwort ist da. Wir lesen weiter.
own-done-add = Danke, Ihre Ergänzung ist da. Wir lesen sie, bevor andere sie sehen.
own-done-object = Ihr Einspruch ist da. Eine andere Person als bisher entscheidet darüber.
own-done-withdraw = Ihr Beitrag ist zurückgezogen.
own-done-withdraw-marked = Name und Kontakt sind gelöscht. Beim Projekt steht, dass der Beitrag zurückgezogen ist.
own-done-merge-yes = Danke. Sie sind einverstanden. Das haben wir eingetragen.
own-done-merge-no = Ihr Beitrag bleibt für sich. Das haben wir eingetragen.
own-done-part = Ihr Beitrag steht wieder für sich.

## E-Mail-Adresse bestätigen

address-title = Adresse bestätigen
address-lead = Drücken Sie den Knopf, dann schicken wir Nachrichten zu Ihrem Beitrag an diese Adresse.
address-go = Adresse bestätigen
address-done-title = Adresse bestätigt
address-done = Danke. Nachrichten zum Beitrag { $reference } kommen jetzt an diese Adresse.
address-over-title = Dieser Link gilt nicht mehr
address-over = Vielleicht ist die Adresse schon bestätigt, oder es sind mehr als 14 Tage vergangen. Ihr Beitrag ist da. Mit dem Abholcode sehen Sie nach.

## Alle Beiträge

contributions-title = Beiträge
contributions-lead = { $n ->
    [0] Noch hat hier niemand etwas geschrieben.
    [one] Ein Beitrag aus dem Quartier, und was daraus geworden ist.
   *[other] { $n } Beiträge aus dem Quartier, und was daraus geworden ist.
}
contributions-filter = Beiträge filtern
contributions-search = Suchwort
contributions-kind = Art
contributions-kind-all = Alle Arten
contributions-stage = Stand
contributions-stage-all = Jeder Stand
contributions-show = Anzeigen
contributions-option = { $name } ({ $n })
contributions-found = { $n ->
    [0] Dazu gibt es keinen Beitrag.
    [one] 1 Beitrag
   *[other] { $n } Beiträge
}
contributions-none = Mit diesen Angaben haben wir nichts gefunden. Vielleicht hilft ein anderes Wort oder weniger Filter.
contributions-none-yet = Noch gibt es keinen Beitrag. Der erste kann von Ihnen sein.
contributions-all = Alle Beiträge zeigen
contributions-not-taken-up = nicht aufgenommen

## Ein Beitrag

contribution-way = Der Weg dieses Beitrags
contribution-by = von { $name }
contribution-received = eingegangen { $day }
contribution-answer = Antwort
contribution-not-taken-up = Warum es nicht aufgenommen wurde
contribution-answer-from = Antwort von: { $office }
contribution-forwarded = Weitergeleitet an: { $office }
contribution-additions = Ergänzt
contribution-measures = Was daraus wird
contribution-taken-over = Übernommen: { $text }
contribution-merged-into = Zusammengeführt
contribution-merged-into-line = Dieser Beitrag sagt dasselbe wie ein anderer und geht mit ihm weiter:
split-into = Aufgeteilt in
split-from = Entstanden aus
own-split-line = Ihr Beitrag enthielt mehrere Anliegen. Jedes geht jetzt für sich weiter. Ihr Abholcode öffnet alle.
own-together = So geht es gemeinsam weiter

merge-title = Gemeinsam weiter?
merge-lead = Zwei Beiträge sagen dasselbe. Wir möchten sie gemeinsam weitergehen lassen. Beide bleiben erhalten, und Sie bleiben beteiligt.
merge-done = Diese Beiträge gehen gemeinsam weiter. Das können Sie jederzeit aufheben. Einen Grund brauchen Sie nicht.
merge-apart = Diese Beiträge gehen nicht gemeinsam weiter.
merge-own = Ihr Beitrag
merge-other = Der andere Beitrag
merge-until = Bis { $day } können Sie in Ruhe überlegen. Wenn Sie nichts sagen, gehen wir davon aus, dass Sie einverstanden sind.
merge-said-yes = Sie haben gesagt: einverstanden.
merge-said-no = Sie haben gesagt: nicht einverstanden.
merge-yes = Einverstanden
merge-no = Mein Beitrag soll für sich stehen
merge-over-title = Dieser Link öffnet nichts mehr
merge-over = Mit Ihrem Abholcode sehen Sie Ihren Beitrag und können dort antworten.

contribution-merged-from = Dasselbe haben auch gesagt
contribution-next = Bis { $day } sagen wir, was daraus wird.
contribution-late = Bis { $day } wollten wir sagen, was daraus wird. Wir sind zu spät und holen es nach.
contribution-withdrawn = Wer diesen Beitrag geschrieben hat, hat ihn inzwischen zurückgezogen. Der Text bleibt, weil er Teil eines Projekts ist.
contribution-redacted = Wo ▮▮▮ steht, haben wir Angaben über andere Menschen herausgenommen.
contribution-history = Alles, was bisher geschah
contribution-own = Ist das Ihr Beitrag? Mit dem Abholcode sehen Sie mehr.
contribution-write = Auch etwas sagen

## Stellungnahme einer Stelle ohne Konto

office-title = Stellungnahme
office-lead = Guten Tag, { $office }. Das Quartiersbüro bittet Sie um eine kurze Antwort. Ein Konto brauchen Sie nicht.
office-question = Die Frage an Sie
office-due = Bitte antworten Sie bis { $day }.
office-contribution = Der Beitrag
office-kind = Ihre Rückmeldung
office-kind-answer = Wir antworten
office-kind-answer-line = Ihre Antwort geht an die Person, die geschrieben hat. Ist der Beitrag öffentlich, steht sie dort.
office-kind-not-ours = Wir sind nicht zuständig
office-kind-not-ours-line = Dann übernimmt das Quartiersbüro wieder. Bitte sagen Sie kurz, warum.
office-reply = Ihre Antwort
office-reply-hint = Höchstens 2.000 Zeichen, so geschrieben, dass alle es verstehen.
office-send = Antwort abschicken
office-done = Danke, Ihre Antwort ist da. Der Link hat damit seinen Zweck erfüllt.
office-answered = Zu diesem Beitrag liegt Ihre Antwort vor, vom { $day }.
office-closed = Das Quartiersbüro hat den Beitrag wieder übernommen. Sie brauchen nichts mehr zu tun.
office-over-title = Dieser Link gilt nicht mehr
office-over = Die Frist ist lange vorbei, oder der Beitrag wurde zurückgezogen. Bei Fragen hilft das Quartiersbüro.

## Nachrichten an Absender

mail-confirm_address-subject = Bitte bestätigen Sie Ihre Adresse (Beitrag { $reference })
mail-confirm_address-body =
    Guten Tag,

    jemand hat mit dieser E-Mail-Adresse einen Beitrag geschrieben. Er hat die Nummer { $reference }.
    Waren Sie das? Dann bestätigen Sie bitte die Adresse. Der Link gilt 14 Tage.

    { $base }/adresse/{ $token }

    Waren Sie es nicht? Dann brauchen Sie nichts zu tun. Nach 14 Tagen löschen wir die Adresse.

mail-contribution_published-subject = Ihr Beitrag { $reference } ist veröffentlicht
mail-contribution_published-body =
    Guten Tag,

    wir haben Ihren Beitrag „{ $title }“ gelesen. Jetzt können ihn alle lesen:

    { $base }/beitraege/{ $reference }

    Als Nächstes sagen wir Ihnen, was daraus wird.

mail-contribution_withdrawn_for-subject = Ihr Beitrag { $reference } ist zurückgezogen
mail-contribution_withdrawn_for-body =
    Guten Tag,

    das Büro hat Ihren Beitrag „{ $title }“ für Sie zurückgezogen. Dazu steht bei uns: { $heard }

    Niemand liest ihn mehr. Ihren Namen und Ihre Adresse haben wir gelöscht.

    Wollten Sie das nicht? Dann melden Sie sich bitte gleich bei uns.

mail-contribution_asked-subject = Eine Frage zu Ihrem Beitrag { $reference }
mail-contribution_asked-body =
    Guten Tag,

    zu Ihrem Beitrag „{ $title }“ haben wir eine Frage:

    { $question }

    Bitte antworten Sie bis { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }Das geht mit diesem Link: { $base }/rueckfrage/{ $token }
    }

    Mit Ihrem Abholcode geht es auch hier: { $base }/verfolgen

    Sie können uns auch anrufen. Kommt keine Antwort, machen wir mit dem weiter, was wir wissen.

mail-contribution_asked_again-subject = Noch einmal unsere Frage zu Ihrem Beitrag { $reference }
mail-contribution_asked_again-body =
    Guten Tag,

    zu Ihrem Beitrag „{ $title }“ haben wir Sie etwas gefragt:

    { $question }

    Bis { DAY($deadline) } warten wir auf Ihre Antwort.{ $token ->
        [none] { "" }
       *[other] { " " }Sie antworten mit diesem Link: { $base }/rueckfrage/{ $token }
    }

    Haben Sie schon geantwortet? Dann ist alles gut. Kommt keine Antwort, machen wir mit dem weiter, was wir wissen.

mail-contribution_withheld-subject = Ihr Beitrag { $reference } wird nicht veröffentlicht
mail-contribution_withheld-body =
    Guten Tag,

    Ihren Beitrag „{ $title }“ können wir nicht veröffentlichen. Der Grund: { $reason ->
        [personal_data] { withhold-personal-data-sentence }
        [insult] { withhold-insult-sentence }
        [unlawful] { withhold-unlawful-sentence }
        [advertising] { withhold-advertising-sentence }
        [not_the_quarter] { withhold-not-the-quarter-sentence }
        [unintelligible] { withhold-unintelligible-sentence }
       *[other] siehe unten.
    }

    { $note }

    Zwei Personen haben das geprüft. Sind Sie anderer Meinung? Bis { DAY($until) } können Sie Einspruch einlegen. Dann entscheidet jemand, der bisher nicht beteiligt war. Mit Ihrem Abholcode geht das hier, am Telefon geht es auch:

    { $base }/verfolgen

mail-contribution_not_taken_up-subject = Antwort auf Ihren Beitrag { $reference }
mail-contribution_not_taken_up-body =
    Guten Tag,

    danke für Ihren Beitrag „{ $title }“. Wir haben ihn geprüft und nehmen ihn nicht auf. Der Grund: { $reason ->
        [law] { refusal-law-sentence }
        [technical] { refusal-technical-sentence }
        [owner] { refusal-owner-sentence }
        [cost] { refusal-cost-sentence }
        [plan] { refusal-plan-sentence }
        [exists] { refusal-exists-sentence }
        [other_body] { refusal-other-body-sentence }
       *[other] siehe unten.
    }

    { $note }

    Zwei Personen haben das entschieden. Sind Sie anderer Meinung? Bis { DAY($until) } können Sie Einspruch einlegen. Dann entscheidet jemand, der bisher nicht beteiligt war. Mit Ihrem Abholcode geht das hier, am Telefon geht es auch:

    { $base }/verfolgen

mail-contribution_answered-subject = Antwort auf Ihren Beitrag { $reference }
mail-contribution_answered-body =
    Guten Tag,

    danke für Ihren Beitrag „{ $title }“. Hier ist die Antwort:

    { $answer }

    Alles zu Ihrem Beitrag sehen Sie mit dem Abholcode:

    { $base }/verfolgen

mail-contribution_forwarded-subject = Ihr Beitrag { $reference } ist weitergeleitet
mail-contribution_forwarded-body =
    Guten Tag,

    für Ihren Beitrag „{ $title }“ ist eine andere Stelle zuständig. Wir haben ihn weitergeleitet an: { $office }.
    Sobald dort jemand antwortet, erfahren Sie es von uns.

mail-contribution_unmerged-subject = Ihr Beitrag { $reference } steht wieder für sich
mail-contribution_unmerged-body =
    Guten Tag,

    Ihr Beitrag „{ $title }“ stand bei einem anderen Beitrag mit dabei. Den anderen gibt es öffentlich nicht mehr.
    Ihrer steht deshalb wieder für sich. Sie brauchen nichts zu tun.

mail-merge_proposed-subject = Ihr Beitrag { $reference }: gemeinsam weiter?
mail-merge_proposed-body =
    Guten Tag,

    Ihr Beitrag „{ $title }“ und der Beitrag „{ $with_title }“ ({ $with }) sagen dasselbe. Wir möchten beide gemeinsam weitergehen lassen. Beide bleiben erhalten, und Sie bleiben beteiligt.

    Sind Sie einverstanden? Hier können Sie antworten:

    { $base }/zusammenfuehren/{ $token }

    Wenn wir bis { DAY($until) } nichts von Ihnen hören, gehen wir davon aus, dass Sie einverstanden sind. Sie können es auch danach jederzeit aufheben.

mail-merge_asked-subject = Ihr Beitrag { $reference }: gemeinsam weiter?
mail-merge_asked-body =
    Guten Tag,

    Ihr Beitrag „{ $title }“ und der Beitrag „{ $with_title }“ ({ $with }) sagen dasselbe. Wir möchten beide gemeinsam weitergehen lassen. Beide bleiben erhalten, und Sie bleiben beteiligt.

    Sind Sie einverstanden? Sagen Sie es uns, oder antworten Sie mit Ihrem Abholcode:

    { $base }/verfolgen

    Wenn wir bis { DAY($until) } nichts von Ihnen hören, gehen wir davon aus, dass Sie einverstanden sind. Sie können es auch danach jederzeit aufheben.

mail-merge_declined-subject = Ihr Beitrag { $reference } bleibt für sich
mail-merge_declined-body =
    Guten Tag,

    Ihr Beitrag „{ $title }“ sollte gemeinsam mit einem anderen weitergehen. Dem hat jemand widersprochen. Deshalb bleibt jeder Beitrag für sich, genau wie vorher. Sie brauchen nichts zu tun.

mail-contribution_split-subject = Ihr Beitrag { $reference } ist aufgeteilt
mail-contribution_split-body =
    Guten Tag,

    Ihr Beitrag „{ $title }“ enthielt mehrere Anliegen. Damit keines untergeht, geht jetzt jedes für sich weiter: { $parts }.

    Mit Ihrem Abholcode sehen Sie alle:

    { $base }/verfolgen

mail-contribution_merged-subject = Ihr Beitrag { $reference } geht gemeinsam mit einem anderen weiter
mail-contribution_merged-body =
    Guten Tag,

    Ihr Beitrag „{ $title }“ sagt dasselbe wie „{ $into_title }“ ({ $into }). Beide gehen gemeinsam weiter. Ihr Beitrag bleibt stehen und zählt mit.

    Soll Ihr Beitrag für sich stehen? Mit Ihrem Abholcode trennen Sie ihn jederzeit wieder.

    { $base }/verfolgen

mail-contribution_adopted-subject = Aus Ihrem Beitrag { $reference } wird ein Projekt
mail-contribution_adopted-body =
    Guten Tag,

    aus Ihrem Beitrag „{ $title }“ wird ein Projekt: „{ $measure_title }“ ({ $measure }).

    Was wir übernommen haben und was nicht: { $taken_over }

    Wie es weitergeht, lesen Sie hier:

    { $base }/projekte/{ $measure }

mail-objection_upheld-subject = Ihr Einspruch zu { $reference }: Sie haben recht bekommen
mail-objection_upheld-body =
    Guten Tag,

    wir haben Ihren Einspruch zum Beitrag „{ $title }“ geprüft. Sie haben recht. Wir lesen den Beitrag neu.

    { $note }

mail-objection_rejected-subject = Ihr Einspruch zu { $reference }: Es bleibt dabei
mail-objection_rejected-body =
    Guten Tag,

    jemand, der bisher nicht beteiligt war, hat Ihren Einspruch zum Beitrag „{ $title }“ geprüft. Es bleibt bei der Entscheidung.

    { $note }

## Nachricht an eine andere Stelle

mail-forwarded-subject = Bitte um Antwort: Beitrag { $reference } aus dem Quartier
mail-forwarded-body =
    Guten Tag,

    bei uns ist ein Beitrag eingegangen, für den wir Ihre Antwort brauchen: „{ $title }“ ({ $reference }).

    { $question }

    Bitte antworten Sie bis { DAY($until) }. Dieser Link genügt, ein Konto brauchen Sie nicht:

    { $base }/stellungnahme/{ $token }

mail-forwarded_again-subject = Erinnerung: Bitte um Antwort zum Beitrag { $reference }
mail-forwarded_again-body =
    Guten Tag,

    zum Beitrag „{ $title }“ ({ $reference }) fehlt noch Ihre Antwort. Wir hatten bis { DAY($until) } darum gebeten:

    { $question }

    Mit diesem Link antworten Sie, ein Konto brauchen Sie nicht. Sind Sie nicht zuständig, geht auch das mit einem Klick:

    { $base }/stellungnahme/{ $token }

mail-forwarding_silent-subject = Keine Antwort: { $reference } liegt seit { $days } Tagen bei { $office }
mail-forwarding_silent-body =
    Guten Tag,

    der Beitrag „{ $title }“ ({ $reference }) liegt seit { $days } Tagen ohne Antwort bei: { $office }. Wir haben mehrmals erinnert.

    Anrufen, zurücknehmen oder eine andere Stelle fragen geht hier:

    { $base }/arbeitsplatz/beitraege/{ $id }

## Eine Frage beantworten (Link aus der Nachricht)

asked-title = Unsere Frage an Sie
asked-lead = Es geht um Ihren Beitrag „{ $title }“.
asked-question = Wir möchten wissen
asked-until = Bitte antworten Sie bis { $day }.
asked-answer = Ihre Antwort
asked-send = Antwort abschicken
asked-done-title = Danke für Ihre Antwort
asked-done = Ihre Antwort ist da. Wir arbeiten jetzt weiter.
asked-closed = Diese Frage ist schon beantwortet, oder wir haben ohne Antwort weitergemacht. Möchten Sie noch etwas sagen? Mit Ihrem Abholcode ergänzen Sie Ihren Beitrag.
asked-over-title = Dieser Link gilt nicht mehr
asked-over = Der Link ist zu alt oder nicht vollständig. Mit Ihrem Abholcode lesen Sie Ihren Beitrag weiter.

## Wie lange es dauert, und was stillsteht

checking-time = Zurzeit prüfen wir einen Beitrag in etwa { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}.
contribution-silent = Seit { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} bei: { $office }. Die Antwort war bis { $day } erbeten. Wir haben nachgefragt.
standstill-title = Was gerade stillsteht
standstill-lead = Hier stehen Beiträge und Projekte, bei denen eine zugesagte Frist seit mehr als { $days } Tagen vorbei ist. Wir fragen nach, bis es weitergeht.
standstill-none = Zurzeit steht nichts still.
standstill-since = Seit { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} beim selben Schritt. Zugesagt war der { $day }.
standstill-at = Liegt bei: { $office }
standstill-link = Was gerade stillsteht
