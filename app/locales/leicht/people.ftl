# Menschen und Anmeldung in Leichter Sprache; app/locales/de/people.ftl

## Wer etwas getan hat, wie es alle lesen

role-resident = Menschen, die hier wohnen
role-moderator = Büro
role-manager = Quartiers-Management
role-board-member = Mitglied im Beirat
role-deputy = Vertretung
role-chair = Leitung
role-clerk = Schreibt den Bericht
role-administration-liaison = Verwaltung
role-council-service = Gremien-Dienst
role-specialist-office = Amt
role-review-person = zweite Prüfung
role-admin = Technik

## Anmelden

sign-in-title = Anmelden
sign-in-lead = Das ist für Beirat, Büro und Ämter. Möchten Sie einen Beitrag schreiben? Dann brauchen Sie kein Konto.
sign-in-email = E-Mail-Adresse
sign-in-password = Passwort
sign-in-password-again = Bitte geben Sie das Passwort noch einmal ein.
sign-in-by-password = Mit Passwort
sign-in-go = Anmelden
sign-in-by-link = Ohne Passwort
sign-in-by-link-line = Wir schicken Ihnen einen Link. Damit melden Sie sich ein Mal an.
sign-in-by-link-go = Link schicken
sign-in-sent = Gibt es ein Konto mit dieser Adresse? Dann kommt gleich eine E-Mail mit einem Link. Der Link gilt 30 Minuten.
sign-in-confirm-title = Anmeldung bestätigen
sign-in-confirm = Jetzt anmelden?
sign-in-confirm-lead = Der Link gilt ein Mal. Drücken Sie den Knopf. Dann sind Sie angemeldet.
