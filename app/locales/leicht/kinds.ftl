# Arten von Beiträgen, Gremien, Sitzen und Teilen vom Rahmen-Plan in Leichter Sprache; app/locales/de/kinds.ftl

kind-idea = Idee
kind-idea-line = Das kann man machen.
kind-wish = Wunsch
kind-wish-line = Das fehlt mir hier.
kind-criticism = Kritik
kind-criticism-line = Das ist nicht gut.
kind-suggestion = Anregung
kind-suggestion-line = Daran soll jemand denken.
kind-question = Frage
kind-question-line = Das möchte ich wissen.
kind-praise = Lob
kind-praise-line = Das soll so bleiben.
kind-project-proposal = Vorschlag für ein Projekt
kind-project-proposal-line = Das soll ein Projekt werden.
kind-event-proposal = Vorschlag für ein Fest
kind-event-proposal-line = Das soll hier stattfinden.
kind-offer = Hilfe anbieten
kind-offer-line = Das kann ich anbieten.

# Was im Büro wartet.
work-contribution = Beitrag
work-addition = Ergänzung
work-comment = Kommentar
work-photo = Foto oder Datei
work-report = Meldung
work-objection = Einspruch
work-approval = Eine zweite Person muss Ja sagen
work-call = Anruf oder Brief
work-mention = Jemand soll es ansehen

channel-web = Internet
channel-counter = Im Büro
channel-phone = Telefon
channel-paper = Papier
channel-mail = E-Mail

organization-committee = Ausschuss
organization-working-group = Arbeits-Gruppe
organization-office = Amt
organization-institution = Einrichtung

seat-chair = Leitung
seat-resident = Menschen, die hier wohnen
seat-council-group = Fraktion
seat-club = Verein
seat-housing = Firmen mit Wohnungen
seat-church = Kirche
seat-school = Schule
seat-kindergarten = Kita
seat-institution = Träger oder Einrichtung
seat-trade = Geschäfte und Firmen

plan-item-field = Thema
plan-item-strength = Das ist gut
plan-item-weakness = Das ist nicht gut
plan-item-goal = Ziel
plan-item-recommendation = Handlungs-Empfehlung
plan-items-field = Themen
plan-items-strength = Das ist gut
plan-items-weakness = Das ist nicht gut
plan-items-goal = Ziele
plan-items-recommendation = Handlungs-Empfehlungen

fit-direct = Passt genau zu einer Handlungs-Empfehlung
fit-indirect = Passt zu einem Ziel im Rahmen-Plan
fit-none = Passt nicht zum Rahmen-Plan

origin-contributions = Aus Beiträgen
origin-plan = Aus dem Rahmen-Plan
origin-working-group = Aus einer Arbeits-Gruppe
origin-city = Von der Stadt

cost-small = bis 500 €
cost-medium = 500 bis 5.000 €
cost-large = 5.000 bis 50.000 €
cost-major = mehr als 50.000 €
