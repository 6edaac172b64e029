# Beiträge in Leichter Sprache; app/locales/de/participation.ftl

## Beitrag schreiben

write-title = Etwas schreiben
write-lead = Schreiben Sie einfach los. Fehler sind nicht schlimm. Sie können in jeder Sprache schreiben.
write-kind = Was ist es?
write-text = Was möchten Sie sagen?
write-text-hint = Bitte keine Namen von anderen Menschen. Höchstens 2.000 Zeichen.
write-place = Wo ist das?
write-place-hint = Eine Straße oder ein Platz. Ist es überall? Dann schreiben Sie: überall.
write-heading = Überschrift
write-heading-hint = Sie haben keine Überschrift? Dann nehmen wir den Anfang vom Text.
write-contact = Wie sollen wir antworten?
write-contact-mail = Mit einer E-Mail
write-contact-phone = Am Telefon
write-contact-letter = Mit einem Brief
write-contact-code = Gar nicht
write-contact-code-line = Sie bekommen einen Code. Damit sehen Sie selbst nach.
write-email = Ihre E-Mail-Adresse
write-email-hint = Nur für eine Antwort mit E-Mail. Wir schicken Ihnen einen Link. Damit bestätigen Sie die Adresse.
write-phone = Ihre Telefon-Nummer
write-phone-hint = Nur, wenn wir anrufen sollen.
write-letter = Ihre Adresse
write-letter-hint = Nur für einen Brief. Straße, Haus-Nummer, Post-Leit-Zahl und Ort.
write-name = Ihr Name
write-name-hint = Ihr Name bleibt im Büro. Sie können das mit der nächsten Frage ändern.
write-shown = Was sehen alle von Ihnen?
write-shown-nothing = Nichts
write-shown-name = Meinen Namen
write-shown-pseudonym = Einen anderen Namen
write-pseudonym = Anderer Name
write-pseudonym-hint = Nur, wenn alle einen anderen Namen sehen sollen. Ein Spitz-Name ist erlaubt.
write-consent = Das Büro darf meine Angaben für die Antwort speichern.
write-consent-line = Das brauchen wir bei einem Namen oder einer Adresse. Später löschen wir die Angaben.
write-privacy = Was passiert mit meinen Daten?
write-public = Wir lesen Ihren Text zuerst. Danach sehen alle: Art, Überschrift, Text, Ort und die Bilder, die wir erlaubt haben. Einen Namen sehen alle nur, wenn Sie das wollen.
write-send = Abschicken
write-check = Gibt es das schon? Nachsehen
write-cancel = Abbrechen
write-next = Und dann?
write-next-writing = Sie schreiben
write-next-writing-when = ungefähr 2 Minuten
write-next-here = Sie sind hier
write-next-received = Angekommen
write-next-received-when = sofort, mit Nummer und Code
write-next-read = Gelesen und gezeigt
write-next-read-when = nach höchstens 3 Arbeits-Tagen
write-next-answered = Beantwortet oder ein Projekt
write-next-answered-when = Sie hören immer von uns.
write-next-todo = (kommt noch)
write-talk = Möchten Sie lieber reden?
write-talk-text = Wir schreiben für Sie: { $office }, { $street }. Oder am Telefon.
write-call = Anrufen: { $phone }

## Entwurf

draft-kept = Ihr Text bleibt auf diesem Gerät, bis Sie ihn abschicken. Niemand sonst sieht ihn.
draft-forget = Text vergessen
draft-forgotten = Der Text ist weg. Auf diesem Gerät ist nichts mehr gespeichert.

## Ähnliche Beiträge

similar-title = Das haben andere schon gesagt
similar-lead = Ist Ihres dabei? Sie können es trotzdem schicken. Jede Stimme zählt.
similar-none = Dazu hat noch niemand geschrieben.

## Eingangsbestätigung

receipt-title = Ihr Text ist da
receipt-lead = Danke. Bitte heben Sie Nummer und Code gut auf. Machen Sie zum Beispiel ein Foto von dieser Seite.
receipt-what = { $kind }: { $title }
receipt-reference = Nummer
receipt-reference-hint = Die Nummer dürfen alle wissen.
receipt-code = Code
receipt-code-hint = Der Code ist nur für Sie. Damit sehen Sie Ihren Text wieder. Wir können den Code nur einmal zeigen.
receipt-qr = Bild mit dem Link zu Ihrem Text
receipt-qr-caption = Mit der Kamera öffnen
receipt-address = Hier geben Sie den Code ein:
receipt-cut = Hier abschneiden und aufheben
receipt-confirm = Bitte bestätigen Sie Ihre Adresse. Wir haben einen Link an { $address } geschickt. Der Link gilt 14 Tage. Ihr Text ist schon bei uns.
receipt-next = So geht es weiter
receipt-next-read = Wir lesen Ihren Text bis { $day }.
receipt-next-ask = Haben wir eine Frage? Dann fragen wir Sie.
receipt-next-publish = Danach sehen alle Ihren Text auf dieser Seite.
receipt-next-answer = Sie bekommen eine Antwort. Oder es wird ein Projekt.
receipt-watch = Jetzt ansehen
receipt-list = Alle Beiträge lesen

## Nachsehen

follow-title = Nachsehen
follow-lead = Mit der Nummer sehen Sie, was alle sehen. Mit dem Code sehen Sie alles zu Ihrem Text.
follow-field = Nummer oder Code
follow-field-hint = Zum Beispiel { $reference } oder Ihr Code
follow-go = Nachsehen
follow-hidden = Zu dieser Nummer sehen wir nichts für alle. Ist es Ihr Text? Dann geben Sie bitte den Code ein.
follow-empty = Bitte geben Sie Ihre Nummer oder Ihren Code ein. Die Nummer sieht so aus: { $reference }.
follow-neither = Das ist keine Nummer und kein Code. Die Nummer sieht so aus: { $reference }. Den Code haben Sie von uns bekommen.
follow-emptied = Das Feld ist jetzt leer. Das ist sicherer. Bitte tippen Sie noch einmal.
follow-lost = Ist der Code weg? Fragen Sie im Büro. Wir finden Ihren Text. Der Code bleibt geheim.

## Der eigene Beitrag

own-only-you = Diese Seite sehen nur Sie und das Büro.
own-way = Der Weg von Ihrem Beitrag
own-next = Nächster Schritt
own-next-received = Wir lesen Ihren Beitrag bis { $day }.
own-next-queried = Wir warten auf Ihre Antwort bis { $day }.
own-next-published = Bis { $day } sagen wir Ihnen: Das wird daraus.
own-next-objected = Eine andere Person entscheidet bis { $day }.
own-next-forwarded = Die andere Stelle soll bis { $day } antworten. Wir fragen nach.
own-next-adopted = Ihr Beitrag gehört jetzt zu einem Projekt. Auf der Seite vom Projekt lesen Sie, wie es weiter-geht.
own-next-none = Hier ist nichts mehr offen.
own-text = Ihr Text
own-public-text = So sehen es alle
own-unpublished = Das sehen jetzt nur Sie und das Büro.
own-taken-back = Das sehen jetzt nur noch Sie und das Büro.
own-facts = Angaben
own-place = Ort
own-received = Angekommen
own-channel = So kam es zu uns
own-contact = Antwort
own-name = Name
own-contact-mail = mit einer E-Mail
own-contact-phone = am Telefon
own-contact-letter = mit einem Brief
own-contact-code = gar nicht, Sie sehen selbst nach
own-unconfirmed = Ihre E-Mail-Adresse ist noch nicht bestätigt. Wir haben Ihnen einen Link geschickt. Bitte benutzen Sie diesen Link.
own-answer = Unsere Antwort
own-reason = Warum
own-measures = Daraus ist ein Projekt geworden
own-merged = Zusammen mit einem anderen Beitrag
own-merged-with = Ihr Beitrag sagt das Gleiche wie ein anderer Beitrag. Beide gehen zusammen weiter:
own-merged-hidden = Ihr Beitrag gehört jetzt zu einem anderen Beitrag.
own-part = Wieder trennen
own-part-line = Soll Ihr Beitrag allein stehen? Dann trennen wir ihn sofort. Sie brauchen keinen Grund.
own-queries = Unsere Fragen
own-asked = Gefragt am { $day }
own-asked-answer = Ihre Antwort vom { $day }
own-asked-lapsed = Es kam keine Antwort. Die Zeit dafür ist vorbei.
own-reply = Ihre Antwort
own-reply-send = Antwort abschicken
own-additions = Das haben Sie ergänzt
own-addition-unread = wir lesen es noch
own-addition-shown = alle sehen es
own-addition-kept = gelesen, bleibt im Büro
own-addition-taken-back = zurück-genommen
own-add = Etwas ergänzen
own-add-hint = Wir lesen es zuerst. Danach sehen es andere.
own-add-send = Ergänzung abschicken
own-objections = Ihr Einspruch
own-objection-open = Einspruch vom { $day }. Eine andere Person prüft ihn.
own-objection-upheld = Am { $day } haben wir gesagt: Sie haben recht.
own-objection-rejected = Am { $day } haben wir entschieden: Es bleibt so.
own-object = Einspruch einlegen
own-object-hint = Sind Sie nicht einverstanden? Dann können Sie Einspruch einlegen. Das geht bis { $day }. Ein Klick reicht. Sie brauchen keinen Grund. Dann entscheidet eine andere Person. Sie entscheidet in höchstens einem Monat.
own-object-send = Einspruch abschicken
own-withdraw = Beitrag zurück-nehmen
own-withdraw-line = Dann sieht den Beitrag niemand mehr. Wir löschen Ihren Namen und Ihren Kontakt sofort. Was weg ist, kommt nicht wieder.
own-withdraw-adopted-line = Ihr Beitrag gehört schon zu einem Projekt. Wir löschen Ihren Namen und Ihren Kontakt. Wir schreiben auf: Sie haben den Beitrag zurück-genommen. Der Text bleibt beim Projekt.
own-withdraw-send = Ja, zurück-nehmen
own-withdrawn-marked = Sie haben diesen Beitrag am { $day } zurück-genommen. Ihr Name und Ihr Kontakt sind gelöscht.
own-public-page = Diese Seite sehen alle
own-done-reply = Danke. Ihre Antwort ist da. Wir lesen weiter.
own-done-add = Danke. Ihre Ergänzung ist da. Wir lesen sie zuerst. Danach sehen sie andere.
own-done-object = Ihr Einspruch ist da. Eine andere Person entscheidet darüber.
own-done-withdraw = Sie haben Ihren Beitrag zurück-genommen.
own-done-withdraw-marked = Ihr Name und Ihr Kontakt sind gelöscht. Beim Projekt steht: Jemand hat den Beitrag zurück-genommen.
own-done-merge-yes = Danke. Sie sind einverstanden. Das haben wir aufgeschrieben.
own-done-merge-no = Ihr Beitrag bleibt allein. Das haben wir aufgeschrieben.
own-done-part = Ihr Beitrag steht wieder allein.

## E-Mail-Adresse bestätigen

address-title = Adresse bestätigen
address-lead = Bitte drücken Sie den Knopf. Dann schicken wir Nachrichten zu Ihrem Beitrag an diese Adresse.
address-go = Adresse bestätigen
address-done-title = Adresse bestätigt
address-done = Danke. Nachrichten zum Beitrag { $reference } kommen jetzt an diese Adresse.
address-over-title = Dieser Link gilt nicht mehr
address-over = Vielleicht haben Sie die Adresse schon bestätigt. Oder der Link ist älter als 14 Tage. Ihr Beitrag ist da. Mit dem Code sehen Sie nach.

## Alle Beiträge

contributions-title = Beiträge
contributions-lead = { $n ->
    [0] Hier hat noch niemand etwas geschrieben.
    [one] 1 Beitrag aus dem Stadt-Viertel. Sie lesen auch: Das ist daraus geworden.
   *[other] { $n } Beiträge aus dem Stadt-Viertel. Sie lesen auch: Das ist daraus geworden.
}
contributions-filter = Beiträge auswählen
contributions-search = Such-Wort
contributions-kind = Art
contributions-kind-all = Alle Arten
contributions-stage = So weit ist es
contributions-stage-all = Egal wie weit
contributions-show = Zeigen
contributions-option = { $name } ({ $n })
contributions-found = { $n ->
    [0] Dazu gibt es keinen Beitrag.
    [one] 1 Beitrag
   *[other] { $n } Beiträge
}
contributions-none = Dazu haben wir nichts gefunden. Vielleicht hilft ein anderes Wort. Oder wählen Sie weniger aus.
contributions-none-yet = Es gibt noch keinen Beitrag. Der erste kann von Ihnen sein.
contributions-all = Alle Beiträge zeigen
contributions-not-taken-up = nicht aufgenommen

## Ein Beitrag

contribution-way = Der Weg von diesem Beitrag
contribution-by = von { $name }
contribution-received = angekommen am { $day }
contribution-answer = Antwort
contribution-not-taken-up = Warum wir es nicht aufnehmen
contribution-answer-from = Antwort von: { $office }
contribution-forwarded = Weiter-gegeben an: { $office }
contribution-additions = Ergänzt
contribution-measures = Das wird daraus
contribution-taken-over = Das haben wir genommen: { $text }
contribution-merged-into = Zusammen mit einem anderen Beitrag
contribution-merged-into-line = Dieser Beitrag sagt das Gleiche wie ein anderer. Beide gehen zusammen weiter:
split-into = Aufgeteilt in
split-from = Das kommt aus
own-split-line = In Ihrem Beitrag ging es um mehrere Dinge. Jedes geht jetzt allein weiter. Ihr Code gilt für alle.
own-together = So geht es zusammen weiter

merge-title = Zusammen weiter?
merge-lead = Zwei Beiträge sagen das Gleiche. Wir möchten: Beide gehen zusammen weiter. Beide Beiträge bleiben. Und Sie bleiben dabei.
merge-done = Diese Beiträge gehen zusammen weiter. Sie können die Beiträge jederzeit trennen. Sie brauchen keinen Grund.
merge-apart = Diese Beiträge gehen nicht zusammen weiter.
merge-own = Ihr Beitrag
merge-other = Der andere Beitrag
merge-until = Sie haben Zeit bis { $day }. Sagen Sie bis dahin nichts? Dann denken wir: Sie sind einverstanden.
merge-said-yes = Sie haben gesagt: einverstanden.
merge-said-no = Sie haben gesagt: nicht einverstanden.
merge-yes = Einverstanden
merge-no = Mein Beitrag soll allein stehen
merge-over-title = Dieser Link geht nicht mehr
merge-over = Mit Ihrem Code sehen Sie Ihren Beitrag. Dort können Sie antworten.

contribution-merged-from = Das Gleiche haben auch gesagt
contribution-next = Bis { $day } sagen wir: Das wird daraus.
contribution-late = Wir wollten bis { $day } sagen: Das wird daraus. Wir sind zu spät. Wir holen es nach.
contribution-withdrawn = Jemand hat diesen Beitrag geschrieben und dann zurück-genommen. Der Text bleibt, weil er zu einem Projekt gehört.
contribution-redacted = Hier steht ▮▮▮. Das heißt: Wir haben etwas über andere Menschen weg-genommen.
contribution-history = Das ist bis jetzt passiert
contribution-own = Ist das Ihr Beitrag? Mit dem Code sehen Sie mehr.
contribution-write = Auch etwas sagen

## Stellungnahme einer Stelle ohne Konto

office-title = Stellungnahme
office-lead = Guten Tag, { $office }. Das Quartiers-Büro braucht eine kurze Antwort von Ihnen. Sie brauchen kein Konto.
office-question = Die Frage an Sie
office-due = Bitte antworten Sie bis { $day }.
office-contribution = Der Beitrag
office-kind = Was möchten Sie sagen?
office-kind-answer = Wir antworten
office-kind-answer-line = Die Person, die geschrieben hat, bekommt Ihre Antwort. Sehen alle den Beitrag? Dann sehen alle auch Ihre Antwort.
office-kind-not-ours = Wir sind nicht zuständig
office-kind-not-ours-line = Dann macht das Quartiers-Büro weiter. Bitte schreiben Sie kurz, warum.
office-reply = Ihre Antwort
office-reply-hint = Höchstens 2.000 Zeichen. Bitte so, dass alle es verstehen.
office-send = Antwort abschicken
office-done = Danke. Ihre Antwort ist da. Den Link brauchen Sie jetzt nicht mehr.
office-answered = Wir haben schon Ihre Antwort. Sie ist vom { $day }.
office-closed = Das Quartiers-Büro macht wieder selbst weiter. Sie müssen nichts mehr tun.
office-over-title = Dieser Link gilt nicht mehr
office-over = Die Zeit ist lange vorbei. Oder jemand hat den Beitrag zurück-genommen. Haben Sie Fragen? Dann hilft das Quartiers-Büro.

## Nachrichten an Absender

mail-confirm_address-subject = Bitte bestätigen Sie Ihre Adresse (Beitrag { $reference })
mail-confirm_address-body =
    Guten Tag,

    jemand hat mit dieser E-Mail-Adresse einen Beitrag geschrieben.
    Der Beitrag hat die Nummer { $reference }.
    Waren Sie das?
    Dann bestätigen Sie bitte die Adresse.
    Der Link gilt 14 Tage.

    { $base }/adresse/{ $token }

    Waren Sie das nicht?
    Dann müssen Sie nichts tun.
    Nach 14 Tagen löschen wir die Adresse.

mail-contribution_published-subject = Alle sehen jetzt Ihren Beitrag { $reference }
mail-contribution_published-body =
    Guten Tag,

    wir haben Ihren Beitrag „{ $title }“ gelesen.
    Jetzt können ihn alle lesen:

    { $base }/beitraege/{ $reference }

    Als Nächstes sagen wir Ihnen: Das wird daraus.

mail-contribution_withdrawn_for-subject = Ihr Beitrag { $reference } ist zurück-genommen
mail-contribution_withdrawn_for-body =
    Guten Tag,

    das Büro hat Ihren Beitrag „{ $title }“ für Sie zurück-genommen.
    Das Büro hat dazu aufgeschrieben: { $heard }

    Niemand kann den Beitrag mehr lesen.
    Wir haben Ihren Namen und Ihre Adresse gelöscht.

    Wollten Sie das nicht?
    Dann melden Sie sich bitte gleich bei uns.

mail-contribution_asked-subject = Eine Frage zu Ihrem Beitrag { $reference }
mail-contribution_asked-body =
    Guten Tag,

    wir haben eine Frage zu Ihrem Beitrag „{ $title }“:

    { $question }

    Bitte antworten Sie bis { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }Das geht mit diesem Link: { $base }/rueckfrage/{ $token }
    }

    Mit Ihrem Code geht es auch hier: { $base }/verfolgen

    Sie können uns auch anrufen.
    Bekommen wir keine Antwort?
    Dann machen wir ohne Ihre Antwort weiter.

mail-contribution_asked_again-subject = Noch einmal unsere Frage zu Ihrem Beitrag { $reference }
mail-contribution_asked_again-body =
    Guten Tag,

    wir haben Sie etwas zu Ihrem Beitrag „{ $title }“ gefragt:

    { $question }

    Wir warten auf Ihre Antwort bis { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }Sie antworten mit diesem Link: { $base }/rueckfrage/{ $token }
    }

    Haben Sie schon geantwortet?
    Dann ist alles gut.
    Bekommen wir keine Antwort?
    Dann machen wir ohne Ihre Antwort weiter.

mail-contribution_withheld-subject = Wir zeigen Ihren Beitrag { $reference } nicht
mail-contribution_withheld-body =
    Guten Tag,

    wir können Ihren Beitrag „{ $title }“ nicht zeigen.
    Der Grund: { $reason ->
        [personal_data] { withhold-personal-data-sentence }
        [insult] { withhold-insult-sentence }
        [unlawful] { withhold-unlawful-sentence }
        [advertising] { withhold-advertising-sentence }
        [not_the_quarter] { withhold-not-the-quarter-sentence }
        [unintelligible] { withhold-unintelligible-sentence }
       *[other] Er steht unten.
    }

    { $note }

    Zwei Personen haben das geprüft.
    Sind Sie nicht einverstanden?
    Dann können Sie Einspruch einlegen.
    Das geht bis { DAY($until) }.
    Dann entscheidet eine andere Person.
    Mit Ihrem Code geht das hier.
    Es geht auch am Telefon.

    { $base }/verfolgen

mail-contribution_not_taken_up-subject = Antwort auf Ihren Beitrag { $reference }
mail-contribution_not_taken_up-body =
    Guten Tag,

    danke für Ihren Beitrag „{ $title }“.
    Wir haben ihn geprüft.
    Wir nehmen ihn nicht auf.
    Der Grund: { $reason ->
        [law] { refusal-law-sentence }
        [technical] { refusal-technical-sentence }
        [owner] { refusal-owner-sentence }
        [cost] { refusal-cost-sentence }
        [plan] { refusal-plan-sentence }
        [exists] { refusal-exists-sentence }
        [other_body] { refusal-other-body-sentence }
       *[other] Er steht unten.
    }

    { $note }

    Zwei Personen haben das entschieden.
    Sind Sie nicht einverstanden?
    Dann können Sie Einspruch einlegen.
    Das geht bis { DAY($until) }.
    Dann entscheidet eine andere Person.
    Mit Ihrem Code geht das hier.
    Es geht auch am Telefon.

    { $base }/verfolgen

mail-contribution_answered-subject = Antwort auf Ihren Beitrag { $reference }
mail-contribution_answered-body =
    Guten Tag,

    danke für Ihren Beitrag „{ $title }“.
    Hier ist die Antwort:

    { $answer }

    Mit dem Code sehen Sie alles zu Ihrem Beitrag:

    { $base }/verfolgen

mail-contribution_forwarded-subject = Ihr Beitrag { $reference } ist weiter-gegeben
mail-contribution_forwarded-body =
    Guten Tag,

    für Ihren Beitrag „{ $title }“ ist eine andere Stelle zuständig.
    Wir haben ihn weiter-gegeben an: { $office }.
    Sie bekommen eine Nachricht, wenn dort jemand antwortet.

mail-contribution_unmerged-subject = Ihr Beitrag { $reference } steht wieder allein
mail-contribution_unmerged-body =
    Guten Tag,

    Ihr Beitrag „{ $title }“ hat zu einem anderen Beitrag gehört.
    Den anderen Beitrag können nicht mehr alle sehen.
    Deshalb steht Ihr Beitrag wieder allein.
    Sie müssen nichts tun.

mail-merge_proposed-subject = Ihr Beitrag { $reference }: zusammen weiter?
mail-merge_proposed-body =
    Guten Tag,

    zwei Beiträge sagen das Gleiche.
    Das ist Ihr Beitrag: „{ $title }“.
    Das ist der andere Beitrag: „{ $with_title }“ ({ $with }).
    Wir möchten: Beide gehen zusammen weiter.
    Beide Beiträge bleiben.
    Und Sie bleiben dabei.

    Sind Sie einverstanden?
    Hier können Sie antworten:

    { $base }/zusammenfuehren/{ $token }

    Sie haben Zeit bis { DAY($until) }.
    Hören wir bis dahin nichts?
    Dann denken wir: Sie sind einverstanden.
    Sie können die Beiträge auch danach jederzeit trennen.

mail-merge_asked-subject = Ihr Beitrag { $reference }: zusammen weiter?
mail-merge_asked-body =
    Guten Tag,

    zwei Beiträge sagen das Gleiche.
    Das ist Ihr Beitrag: „{ $title }“.
    Das ist der andere Beitrag: „{ $with_title }“ ({ $with }).
    Wir möchten: Beide gehen zusammen weiter.
    Beide Beiträge bleiben.
    Und Sie bleiben dabei.

    Sind Sie einverstanden?
    Sagen Sie es uns.
    Oder antworten Sie mit Ihrem Code:

    { $base }/verfolgen

    Sie haben Zeit bis { DAY($until) }.
    Hören wir bis dahin nichts?
    Dann denken wir: Sie sind einverstanden.
    Sie können die Beiträge auch danach jederzeit trennen.

mail-merge_declined-subject = Ihr Beitrag { $reference } bleibt allein
mail-merge_declined-body =
    Guten Tag,

    Ihr Beitrag „{ $title }“ sollte mit einem anderen zusammen weiter-gehen.
    Jemand hat Nein gesagt.
    Deshalb bleibt jeder Beitrag allein.
    Alles ist wie vorher.
    Sie müssen nichts tun.

mail-contribution_split-subject = Ihr Beitrag { $reference } ist aufgeteilt
mail-contribution_split-body =
    Guten Tag,

    in Ihrem Beitrag „{ $title }“ ging es um mehrere Dinge.
    Wir wollen nichts davon vergessen.
    Deshalb geht jetzt jedes allein weiter: { $parts }.

    Mit Ihrem Code sehen Sie alle:

    { $base }/verfolgen

mail-contribution_merged-subject = Ihr Beitrag { $reference } geht mit einem anderen zusammen weiter
mail-contribution_merged-body =
    Guten Tag,

    Ihr Beitrag „{ $title }“ sagt das Gleiche wie „{ $into_title }“ ({ $into }).
    Beide gehen zusammen weiter.
    Ihr Beitrag bleibt.
    Er zählt mit.

    Soll Ihr Beitrag allein stehen?
    Mit Ihrem Code können Sie ihn jederzeit trennen.

    { $base }/verfolgen

mail-contribution_adopted-subject = Aus Ihrem Beitrag { $reference } wird ein Projekt
mail-contribution_adopted-body =
    Guten Tag,

    aus Ihrem Beitrag „{ $title }“ wird ein Projekt.
    Das Projekt heißt: „{ $measure_title }“ ({ $measure }).

    Das haben wir genommen, und das nicht: { $taken_over }

    Hier lesen Sie, wie es weiter-geht:

    { $base }/projekte/{ $measure }

mail-objection_upheld-subject = Ihr Einspruch zu { $reference }: Sie haben recht
mail-objection_upheld-body =
    Guten Tag,

    wir haben Ihren Einspruch zum Beitrag „{ $title }“ geprüft.
    Sie haben recht.
    Wir lesen den Beitrag noch einmal.

    { $note }

mail-objection_rejected-subject = Ihr Einspruch zu { $reference }: Es bleibt so
mail-objection_rejected-body =
    Guten Tag,

    eine andere Person hat Ihren Einspruch geprüft.
    Es geht um den Beitrag „{ $title }“.
    Die Entscheidung bleibt so.

    { $note }

## Nachricht an eine andere Stelle

mail-forwarded-subject = Bitte antworten Sie: Beitrag { $reference } aus dem Stadt-Viertel
mail-forwarded-body =
    Guten Tag,

    wir haben einen Beitrag bekommen.
    Dazu brauchen wir Ihre Antwort: „{ $title }“ ({ $reference }).

    { $question }

    Bitte antworten Sie bis { DAY($until) }.
    Dieser Link reicht.
    Sie brauchen kein Konto:

    { $base }/stellungnahme/{ $token }

mail-forwarded_again-subject = Erinnerung: Bitte antworten Sie zum Beitrag { $reference }
mail-forwarded_again-body =
    Guten Tag,

    Ihre Antwort zum Beitrag „{ $title }“ ({ $reference }) fehlt noch.
    Wir haben darum gebeten bis { DAY($until) }:

    { $question }

    Mit diesem Link antworten Sie.
    Sie brauchen kein Konto.
    Sind Sie nicht zuständig?
    Dann reicht ein Klick:

    { $base }/stellungnahme/{ $token }

mail-forwarding_silent-subject = Keine Antwort: { $reference } ist seit { $days } Tagen bei { $office }
mail-forwarding_silent-body =
    Guten Tag,

    zum Beitrag „{ $title }“ ({ $reference }) fehlt eine Antwort.
    Er ist seit { $days } Tagen bei: { $office }.
    Wir haben mehrmals erinnert.

    Hier können Sie anrufen, den Beitrag zurück-holen oder eine andere Stelle fragen:

    { $base }/arbeitsplatz/beitraege/{ $id }

## Eine Frage beantworten (Link aus der Nachricht)

asked-title = Unsere Frage an Sie
asked-lead = Es geht um Ihren Beitrag „{ $title }“.
asked-question = Das möchten wir wissen
asked-until = Bitte antworten Sie bis { $day }.
asked-answer = Ihre Antwort
asked-send = Antwort abschicken
asked-done-title = Danke für Ihre Antwort
asked-done = Ihre Antwort ist da. Wir arbeiten jetzt weiter.
asked-closed = Auf diese Frage gibt es schon eine Antwort. Oder wir haben ohne Antwort weiter-gemacht. Möchten Sie noch etwas sagen? Mit Ihrem Code ergänzen Sie Ihren Beitrag.
asked-over-title = Dieser Link gilt nicht mehr
asked-over = Der Link ist zu alt. Oder es fehlt ein Stück vom Link. Mit Ihrem Code lesen Sie Ihren Beitrag weiter.

## Wie lange es dauert, und was stillsteht

checking-time = Im Moment prüfen wir einen Beitrag in ungefähr { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}.
contribution-silent = Seit { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
} bei: { $office }. Die Antwort sollte bis { $day } da sein. Wir haben nach-gefragt.
standstill-title = Hier geht es nicht weiter
standstill-lead = Hier sehen Sie Beiträge und Projekte. Jemand hat einen Tag versprochen. Der Tag ist seit mehr als { $days } Tagen vorbei. Wir fragen nach, bis es weiter-geht.
standstill-none = Im Moment steht nichts still.
standstill-since = Seit { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
} ist es der gleiche Schritt. Versprochen war: { $day }.
standstill-at = Es liegt bei: { $office }
standstill-link = Hier geht es nicht weiter
