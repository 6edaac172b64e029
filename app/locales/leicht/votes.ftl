# Abstimmung, wer da ist, Befangenheit in Leichter Sprache; app/locales/de/votes.ftl

choice-yes = Ja
choice-no = Nein
choice-abstain = Enthaltung

poll-main = Abstimmung über die Sache
poll-amendment = Antrag auf Änderung
poll-procedure = Antrag zur Geschäfts-Ordnung
poll-secrecy = Antrag auf geheime Abstimmung
poll-late-item = Soll der Punkt noch dazu-kommen?
poll-urgency = Eilt es wirklich?
poll-election = Wahl

ballots-open = Offen
ballots-by-name = Mit Namen
ballots-secret = Geheim

source-ballots = Einzelne Stimmen
source-count-sheet = Zähl-Zettel

majority-simple = Einfache Mehrheit
majority-absolute = Mehr als die Hälfte von allen Sitzen
majority-two-thirds-of-present = Zwei Drittel von allen, die da sind
majority-two-thirds-of-statutory = Zwei Drittel von allen Sitzen

result-accepted = Angenommen
result-rejected = Abgelehnt
result-tie = Gleich viele Ja und Nein
result-not-quorate = Kein Ergebnis

presence-present = Ist da
presence-absent = Ist nicht da
presence-excused = Hat sich entschuldigt

conduct-leaves-room = Bitte gehen Sie bei diesem Punkt aus dem Raum.
conduct-sits-in-audience = Bitte setzen Sie sich bei diesem Punkt zu den Gästen.
conduct-stays-without-vote = Sie können bleiben. Sie können auch mit-reden. Sie stimmen nicht mit ab.

hint-applicant = Sie sprechen für eine Stelle. Diese Stelle hat den Antrag gestellt. Bitte prüfen Sie: Sind Sie befangen?
hint-office = Sie sprechen für eine Stelle. Diese Stelle ist dafür zuständig. Bitte prüfen Sie: Sind Sie befangen?

delivery-electronic = Mit dem Computer
delivery-letter = Brief
delivery-in-person = In die Hand gegeben
