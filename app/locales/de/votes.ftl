# Abstimmung, Anwesenheit, Befangenheit.

choice-yes = Ja
choice-no = Nein
choice-abstain = Enthaltung

poll-main = Abstimmung zur Sache
poll-amendment = Änderungsantrag
poll-procedure = Antrag zur Geschäftsordnung
poll-secrecy = Antrag auf geheime Abstimmung
poll-late-item = Aufnahme in die Tagesordnung
poll-urgency = Bestätigung der Dringlichkeit
poll-election = Wahl

ballots-open = Offen
ballots-by-name = Namentlich
ballots-secret = Geheim

source-ballots = Einzelne Stimmen
source-count-sheet = Zählzettel

majority-simple = Einfache Mehrheit
majority-absolute = Mehrheit der gesetzlichen Zahl
majority-two-thirds-of-present = Zwei Drittel der Anwesenden
majority-two-thirds-of-statutory = Zwei Drittel der gesetzlichen Zahl

result-accepted = Angenommen
result-rejected = Abgelehnt
result-tie = Stimmengleichheit
result-not-quorate = Kein Ergebnis

presence-present = Anwesend
presence-absent = Abwesend
presence-excused = Entschuldigt

conduct-leaves-room = Bitte verlassen Sie für diesen Punkt den Raum.
conduct-sits-in-audience = Bitte setzen Sie sich für diesen Punkt zu den Zuhörenden.
conduct-stays-without-vote = Sie können bleiben und mitreden. Sie stimmen nicht mit.

hint-applicant = Die Stelle, die Sie entsendet, hat das beantragt. Bitte prüfen Sie, ob Sie befangen sind.
hint-office = Die Stelle, die Sie entsendet, ist dafür zuständig. Bitte prüfen Sie, ob Sie befangen sind.

delivery-electronic = Elektronisch
delivery-letter = Brief
delivery-in-person = Persönlich übergeben
