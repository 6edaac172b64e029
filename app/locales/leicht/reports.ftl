# Meldungen in Leichter Sprache; app/locales/de/reports.ftl

report-title = Etwas melden
report-lead = Sollen nicht alle etwas auf dieser Seite sehen? Sagen Sie es uns. Sie brauchen dafür kein Konto.
report-emergency = Ist jemand in Gefahr? Dann rufen Sie bitte die Polizei an: 110.
report-about = Nummer
report-about-hint = Die Nummer vom Beitrag oder vom Projekt. Sie sieht so aus: DH-2026-00012.
report-reason = Was stimmt nicht?
report-text = Was genau soll dort nicht stehen? Und warum?
report-text-hint = Zwei Sätze reichen. Bitte schreiben Sie: Welche Stelle im Text meinen Sie?
report-email = E-Mail-Adresse für die Antwort
report-email-hint = Haben Sie keine Adresse? Dann sehen Sie mit dem Code nach.
report-send = Meldung abschicken
report-link = Etwas melden

report-reason-unlawful = Etwas Verbotenes
report-reason-unlawful-line = Zum Beispiel Hass, Drohung oder Aufruf zu Gewalt
report-reason-personal-data = Private Angaben
report-reason-personal-data-line = Namen, Adressen, Telefon-Nummern, Gesichter oder Auto-Kennzeichen
report-reason-insult = Beleidigung
report-reason-insult-line = Jemand beschimpft andere oder lacht andere aus
report-reason-other = Etwas anderes
report-reason-other-line = Zum Beispiel Werbung. Oder der Ort stimmt nicht.

report-done-title = Ihre Meldung ist da
report-done-lead = Danke. Wir prüfen Ihre Meldung zu „{ $title }“. Wir entscheiden bis { $day }.
report-confirm = Bitte bestätigen Sie Ihre Adresse. Wir haben einen Link an { $address } geschickt. Der Link gilt 14 Tage. Ihre Meldung ist schon bei uns.
report-number = Nummer von Ihrer Meldung
report-code-hint = Mit diesem Code sehen Sie: So haben wir entschieden. Wir können den Code nur einmal zeigen.
report-watch = Jetzt ansehen

report-status-title = Meldung { $reference }
report-status-about = Es geht um „{ $title }“.
report-status-came = Angekommen am { $day }
report-status-open = Wir prüfen Ihre Meldung noch. Wir entscheiden bis { $day }.
report-status-upheld = Sie haben recht
report-status-rejected = Es bleibt so

report-address-lead = Ist das Ihre Adresse? Dann schicken wir Ihnen dorthin die Antwort auf Ihre Meldung.
report-address-done = Danke. Die Antwort auf Ihre Meldung { $reference } kommt an diese Adresse.
report-address-over = Diesen Link haben Sie schon benutzt. Oder der Link ist zu alt. Ihre Meldung ist trotzdem bei uns. Mit dem Code sehen Sie die Antwort.

## Nachrichten

mail-report_received-subject = Ihre Meldung { $reference } ist da
mail-report_received-body =
    Guten Tag,

    wir haben eine Meldung bekommen.
    Es geht um „{ $title }“.
    Die Meldung hat die Nummer { $reference }.
    Wir prüfen die Meldung.
    Wir entscheiden bis { DAY($until) }.

    Soll die Antwort an diese Adresse kommen?
    Dann bestätigen Sie bitte die Adresse.
    Der Link gilt 14 Tage.

    { $base }/meldung/{ $token }

    Haben Sie nichts gemeldet?
    Dann müssen Sie nichts tun.
    Nach 14 Tagen löschen wir die Adresse.

mail-report_upheld-subject = Ihre Meldung { $reference }: Sie haben recht
mail-report_upheld-body =
    Guten Tag,

    wir haben Ihre Meldung zu „{ $title }“ geprüft.
    Sie haben recht.

    { $note }

    Danke, dass Sie es uns gesagt haben.

mail-report_rejected-subject = Ihre Meldung { $reference }: Es bleibt so
mail-report_rejected-body =
    Guten Tag,

    wir haben Ihre Meldung zu „{ $title }“ geprüft.
    Es bleibt so, wie es ist.

    { $note }

    Sehen Sie das anders?
    Dann rufen Sie uns bitte an.
    Oder antworten Sie auf diese Nachricht.

mail-report_without_effect-subject = Jemand hat Ihren Beitrag { $reference } gemeldet: Er bleibt
mail-report_without_effect-body =
    Guten Tag,

    jemand hat Ihren Beitrag „{ $title }“ gemeldet.
    Wir haben das geprüft.
    Ihr Beitrag bleibt so, wie er ist.

    { $note }

    Sie müssen nichts tun.
report-address-title = Adresse für die Antwort auf Ihre Meldung bestätigen
