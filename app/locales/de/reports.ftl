# Meldungen: jemand meldet etwas Öffentliches, das dort nicht stehen soll.

report-title = Etwas melden
report-lead = Sie finden, etwas sollte hier nicht öffentlich stehen? Sagen Sie es uns. Ein Konto brauchen Sie nicht.
report-emergency = Ist jemand in Gefahr? Dann rufen Sie bitte die Polizei: 110.
report-about = Nummer
report-about-hint = Die Nummer des Beitrags oder Projekts. Sie sieht so aus: DH-2026-00012.
report-reason = Was stimmt nicht?
report-text = Was genau soll dort nicht stehen, und warum?
report-text-hint = Zwei Sätze reichen. Nennen Sie bitte die Stelle.
report-email = E-Mail-Adresse für die Antwort
report-email-hint = Ohne Adresse sehen Sie mit dem Code nach, was entschieden ist.
report-send = Meldung abschicken
report-link = Etwas melden

report-reason-unlawful = Verbotenes
report-reason-unlawful-line = Zum Beispiel Hetze, Drohung oder Aufruf zu Gewalt
report-reason-personal-data = Private Angaben
report-reason-personal-data-line = Namen, Adressen, Telefonnummern, Gesichter oder Kennzeichen
report-reason-insult = Beleidigung
report-reason-insult-line = Jemand wird beschimpft oder lächerlich gemacht
report-reason-other = Etwas anderes
report-reason-other-line = Zum Beispiel Werbung oder ein Ort, der nicht stimmt

report-done-title = Ihre Meldung ist da
report-done-lead = Danke. Wir prüfen Ihre Meldung zu „{ $title }“ und entscheiden bis { $day }.
report-confirm = Bitte bestätigen Sie Ihre Adresse: Wir haben einen Link an { $address } geschickt. Er gilt 14 Tage. Ihre Meldung ist auch ohne das bei uns.
report-number = Nummer Ihrer Meldung
report-code-hint = Mit diesem Code sehen Sie nach, was wir entschieden haben. Wir können ihn nicht noch einmal nennen.
report-watch = Jetzt ansehen

report-status-title = Meldung { $reference }
report-status-about = Es geht um „{ $title }“.
report-status-came = Eingegangen am { $day }
report-status-open = Wir prüfen Ihre Meldung noch. Wir entscheiden bis { $day }.
report-status-upheld = Sie haben recht bekommen
report-status-rejected = Es bleibt, wie es ist

report-address-lead = Ist das Ihre Adresse? Dann schicken wir Ihnen die Entscheidung über Ihre Meldung dorthin.
report-address-done = Danke. Die Entscheidung über Ihre Meldung { $reference } kommt an diese Adresse.
report-address-over = Dieser Link ist schon benutzt oder zu alt. Ihre Meldung ist trotzdem bei uns. Mit dem Code sehen Sie nach, was entschieden ist.

## Nachrichten

mail-report_received-subject = Ihre Meldung { $reference } ist angekommen
mail-report_received-body =
    Guten Tag,

    wir haben eine Meldung zu „{ $title }“ bekommen. Sie hat die Nummer { $reference }. Wir prüfen sie und entscheiden bis { DAY($until) }.

    Soll die Entscheidung an diese Adresse gehen? Dann bestätigen Sie sie bitte. Der Link gilt 14 Tage.

    { $base }/meldung/{ $token }

    Waren Sie es nicht? Dann brauchen Sie nichts zu tun. Nach 14 Tagen löschen wir die Adresse.

mail-report_upheld-subject = Ihre Meldung { $reference }: Sie haben recht bekommen
mail-report_upheld-body =
    Guten Tag,

    wir haben Ihre Meldung zu „{ $title }“ geprüft. Sie haben recht.

    { $note }

    Danke, dass Sie es uns gesagt haben.

mail-report_rejected-subject = Ihre Meldung { $reference }: Es bleibt, wie es ist
mail-report_rejected-body =
    Guten Tag,

    wir haben Ihre Meldung zu „{ $title }“ geprüft. Es bleibt, wie es ist.

    { $note }

    Sind Sie anderer Meinung? Dann rufen Sie uns bitte an oder antworten Sie auf diese Nachricht.

mail-report_without_effect-subject = Jemand hat Ihren Beitrag { $reference } gemeldet: Er bleibt stehen
mail-report_without_effect-body =
    Guten Tag,

    jemand hat Ihren Beitrag „{ $title }“ gemeldet. Wir haben das geprüft. Ihr Beitrag bleibt, wie er ist.

    { $note }

    Sie brauchen nichts zu tun.
report-address-title = Adresse für die Antwort auf Ihre Meldung bestätigen
