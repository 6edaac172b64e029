# Papier in Leichter Sprache: der Bogen, die Liste für Unterschriften, der Beleg; app/locales/de/paper.ftl

## Bogen

form-title = Ihr Beitrag
form-lead = Schreiben Sie einfach los. Fehler sind nicht schlimm. Sie können in jeder Sprache schreiben.
form-kind = Was ist es? Bitte machen Sie ein Kreuz.
form-place = Wo ist das?
form-text = Was möchten Sie sagen?
form-text-hint = Bitte keine Namen von anderen Menschen. Bitte auch keine Adressen.
form-contact = Wie sollen wir antworten?
form-contact-phone = Am Telefon, Nummer:
form-contact-letter = Mit einem Brief, Adresse:
form-contact-mail = E-Mail:
form-contact-code = Gar nicht. Mein Code reicht.
form-name = Ihr Name (das müssen Sie nicht):
form-show-name = Mein Name darf beim Beitrag stehen.
form-consent = Das Büro darf Name und Kontakt für die Antwort speichern.
form-privacy = Wir lesen den Bogen zuerst. Danach sehen alle: Art, Text und Ort. Ihr Name und Ihre Adresse bleiben im Büro. Später löschen wir alles, was wir nicht mehr brauchen.
form-bring = Hier abgeben oder einwerfen: { $office }, { $address }.
form-office-received = Büro: angekommen am
form-office-taken = aufgeschrieben von
form-office-reference = Nummer
form-web = Lieber im Internet
form-serial = Bogen { $serial }
slip-cut = Hier abreißen und behalten
slip-title = Ihr Beleg
slip-code = Ihr Code
slip-step-address = Öffnen Sie im Internet: { $address }. Oder nehmen Sie das Bild mit der Kamera auf.
slip-step-code = Geben Sie den Code ein. Der Code gilt, wenn das Büro Ihren Bogen aufgeschrieben hat.
slip-step-call = Haben Sie kein Internet? Rufen Sie an: { $phone }. Sagen Sie die Nummer vom Bogen.

## Liste für Unterschriften

supports-title = Das wollen wir auch
supports-about-title = Darum geht es
supports-about-place = Ort
supports-about-reference = Nummer
supports-lead = Mit Ihrer Unterschrift sagen Sie: Das will ich auch. Jede Person unterschreibt ein Mal. Jede Person nimmt eine eigene Zeile.
supports-column-line = Zeile
supports-column-name = Name
supports-column-address = Straße und Haus-Nummer
supports-column-signature = Unterschrift
supports-privacy = Wir zählen die Zeilen. Namen und Adressen bleiben im Büro. Niemand sonst sieht sie. Soll Ihre Zeile weg? Dann streichen wir sie.
supports-collector-name = Gesammelt von
supports-collector-day = abgegeben am

## Beleg

receipt-pdf = Beleg als PDF
paper-receipt-received = Angekommen am { $day }.
paper-blank = Bogen zum Drucken (PDF)
paper-supports = Liste für Unterschriften (PDF)

## Tresen

counter-title = Was möchten Sie sagen?
counter-kind = Was ist es?
counter-place = Wo ist das?
counter-place-hint = Eine Straße oder ein Platz. Ist es überall? Dann schreiben Sie: überall.
counter-text = Ihre Worte
counter-text-hint = In jeder Sprache. Bitte keine Namen von anderen Menschen. Bitte auch keine Adressen.
counter-public = Wir lesen Ihren Text zuerst. Danach sehen alle: Art, Ort und Text. Ihren Namen fragen wir hier nicht.
counter-next = Weiter
counter-back = Zurück
counter-send = Abschicken
counter-waiting = Wartet auf das Internet:
counter-lead = Danke. Bitte merken Sie sich Nummer und Code. Machen Sie ein Foto. Oder schreiben Sie sie ab. Oder drucken Sie sie. Gleich fängt die Seite neu an.
counter-late-title = Ihr Beitrag ist aufgeschrieben
counter-late-lead = Im Moment geht das Internet nicht. Ihr Beitrag kommt später von selbst zu uns. Der Code gilt schon. Machen Sie ein Foto. Oder schreiben Sie ihn ab. Oder drucken Sie ihn.
counter-print = Drucken
counter-end = Fertig, zurück zum Anfang
counter-idle = Sind Sie noch da?
counter-idle-text = Sonst fängt die Seite in 15 Sekunden neu an. Dann ist Ihr Text weg.
counter-stay = Ja, weiter-machen
counter-closed-title = Tablet im Büro
counter-closed-lead = Dieses Gerät ist noch zu. Das Büro hat dafür einen Code.
counter-code = Code für das Gerät
counter-code-hint = Der Code gilt eine Stunde. Er gilt nur ein Mal.
counter-open = Gerät öffnen
counter-web = Im Internet etwas schreiben
