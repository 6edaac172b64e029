# Papier: der Bogen zum Ausfüllen, die Liste für Unterschriften, der gedruckte Beleg.

## Bogen

form-title = Ihr Beitrag
form-lead = Schreiben Sie einfach drauflos, in jeder Sprache. Rechtschreibung ist nicht wichtig.
form-kind = Was ist es? Bitte ein Kreuz machen.
form-place = Wo ist das?
form-text = Was möchten Sie sagen?
form-text-hint = Bitte keine Namen oder Adressen von anderen Menschen.
form-contact = Wie sollen wir antworten?
form-contact-phone = Anrufen, Telefonnummer:
form-contact-letter = Brief, Anschrift:
form-contact-mail = E-Mail:
form-contact-code = Gar nicht. Mein Abholcode genügt.
form-name = Ihr Name (freiwillig):
form-show-name = Mein Name darf beim Beitrag stehen.
form-consent = Das Büro darf Name und Kontakt für die Antwort speichern.
form-privacy = Öffentlich werden nur Art, Text und Ort, und erst, nachdem wir den Bogen gelesen haben. Name und Kontakt bleiben im Büro. Was nicht mehr gebraucht wird, löschen wir.
form-bring = Abgeben oder einwerfen: { $office }, { $address }.
form-office-received = Büro: eingegangen am
form-office-taken = aufgenommen von
form-office-reference = Vorgangsnummer
form-web = Lieber im Internet
form-serial = Bogen { $serial }
slip-cut = Hier abreißen und behalten
slip-title = Ihr Beleg
slip-code = Ihr Abholcode
slip-step-address = Im Internet { $address } öffnen oder das Bild mit der Kamera aufnehmen.
slip-step-code = Den Abholcode eingeben. Er gilt, sobald das Büro Ihren Bogen aufgenommen hat.
slip-step-call = Ohne Internet: { $phone } anrufen und die Nummer des Bogens nennen.

## Liste für Unterschriften

supports-title = Das wollen wir auch
supports-about-title = Worum es geht
supports-about-place = Ort
supports-about-reference = Vorgangsnummer
supports-lead = Mit Ihrer Unterschrift sagen Sie: Das will ich auch. Jede Person unterschreibt einmal, jede in ihrer eigenen Zeile.
supports-column-line = Zeile
supports-column-name = Name
supports-column-address = Straße und Hausnummer
supports-column-signature = Unterschrift
supports-privacy = Wir zählen die Zeilen. Namen und Anschriften bleiben im Büro und werden nicht veröffentlicht. Auf Wunsch streichen wir Ihre Zeile.
supports-collector-name = Gesammelt von
supports-collector-day = abgegeben am

## Beleg

receipt-pdf = Beleg als PDF
paper-receipt-received = Eingegangen am { $day }.
paper-blank = Bogen zum Ausdrucken (PDF)
paper-supports = Liste für Unterschriften (PDF)

## Tresen

counter-title = Was möchten Sie sagen?
counter-kind = Was ist es?
counter-place = Wo ist das?
counter-place-hint = Straße, Platz oder ein bekannter Ort. Wenn es überall ist, schreiben Sie „überall“.
counter-text = Ihre Worte
counter-text-hint = In jeder Sprache. Bitte keine Namen oder Adressen von anderen Menschen.
counter-public = Öffentlich werden Art, Ort und Text, und erst, nachdem wir sie gelesen haben. Ihren Namen fragen wir hier nicht.
counter-next = Weiter
counter-back = Zurück
counter-send = Abschicken
counter-waiting = Wartet auf die Verbindung:
counter-lead = Danke. Nummer und Code bitte fotografieren, abschreiben oder ausdrucken. Gleich beginnt die Seite von vorn.
counter-late-title = Ihr Beitrag ist aufgeschrieben
counter-late-lead = Gerade fehlt die Verbindung. Ihr Beitrag wird nachgereicht, sobald sie wieder da ist. Der Code gilt schon: Bitte fotografieren, abschreiben oder ausdrucken.
counter-print = Drucken
counter-end = Fertig, zurück zum Anfang
counter-idle = Sind Sie noch da?
counter-idle-text = Sonst beginnt die Seite in 15 Sekunden von vorn, und Ihr Text ist weg.
counter-stay = Ja, weitermachen
counter-closed-title = Tablet am Tresen
counter-closed-lead = Dieses Gerät ist nicht geöffnet. Das Büro hat dafür einen Gerätecode.
counter-code = Gerätecode
counter-code-hint = Er gilt eine Stunde und nur einmal.
counter-open = Gerät öffnen
counter-web = Beitrag im Internet schreiben
