# Menschen und Anmeldung: Texte der Seiten in app/src/people.

## Wer etwas getan hat, wie es alle lesen

role-resident = Bewohnerschaft
role-moderator = Büro
role-manager = Quartiersmanagement
role-board-member = Beiratsmitglied
role-deputy = Stellvertretung
role-chair = Vorsitz
role-clerk = Schriftführung
role-administration-liaison = Verwaltung
role-council-service = Gremiendienst
role-specialist-office = Amt
role-review-person = zweite Prüfung
role-admin = Technik

## Anmelden

sign-in-title = Anmelden
sign-in-lead = Für Beirat, Büro und Ämter. Um einen Beitrag zu schreiben, brauchen Sie kein Konto.
sign-in-email = E-Mail-Adresse
sign-in-password = Passwort
sign-in-password-again = Das Passwort geben Sie bitte noch einmal ein.
sign-in-by-password = Mit Passwort
sign-in-go = Anmelden
sign-in-by-link = Ohne Passwort
sign-in-by-link-line = Wir schicken Ihnen einen Link, mit dem Sie sich einmal anmelden.
sign-in-by-link-go = Link schicken
sign-in-sent = Wenn es ein Konto mit dieser Adresse gibt, ist gleich eine Nachricht mit einem Link da. Er gilt 30 Minuten.
sign-in-confirm-title = Anmelden bestätigen
sign-in-confirm = Jetzt anmelden?
sign-in-confirm-lead = Der Link gilt einmal. Drücken Sie den Knopf, dann sind Sie angemeldet.
