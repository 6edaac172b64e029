# Arten von Beiträgen, Gremien, Sitzen und Teilen des Rahmenplans.

kind-idea = Idee
kind-idea-line = Das könnte man machen.
kind-wish = Wunsch
kind-wish-line = Das fehlt mir hier.
kind-criticism = Kritik
kind-criticism-line = Das ist nicht gut.
kind-suggestion = Anregung
kind-suggestion-line = Daran sollte jemand denken.
kind-question = Frage
kind-question-line = Das möchte ich wissen.
kind-praise = Lob
kind-praise-line = Das soll so bleiben.
kind-project-proposal = Projektvorschlag
kind-project-proposal-line = Das soll ein Projekt werden.
kind-event-proposal = Veranstaltungsvorschlag
kind-event-proposal-line = Das soll hier stattfinden.
kind-offer = Mitmach-Angebot
kind-offer-line = Das kann ich anbieten.

# Was im Eingang wartet.
work-contribution = Beitrag
work-addition = Ergänzung
work-comment = Kommentar
work-photo = Foto oder Datei
work-report = Meldung
work-objection = Einspruch
work-approval = Freigabe zu zweit
work-call = Anruf oder Brief
work-mention = Um einen Blick gebeten

channel-web = Internet
channel-counter = Im Büro
channel-phone = Telefon
channel-paper = Papier
channel-mail = E-Mail

organization-committee = Ausschuss
organization-working-group = Arbeitsgruppe
organization-office = Fachamt
organization-institution = Einrichtung

seat-chair = Vorsitz
seat-resident = Bewohnerschaft
seat-council-group = Fraktion
seat-club = Verein
seat-housing = Wohnungswirtschaft
seat-church = Kirche
seat-school = Schule
seat-kindergarten = Kindertagesstätte
seat-institution = Träger oder Einrichtung
seat-trade = Gewerbe

plan-item-field = Handlungsfeld
plan-item-strength = Stärke
plan-item-weakness = Schwäche
plan-item-goal = Ziel
plan-item-recommendation = Handlungsempfehlung
plan-items-field = Handlungsfelder
plan-items-strength = Stärken
plan-items-weakness = Schwächen
plan-items-goal = Ziele
plan-items-recommendation = Handlungsempfehlungen

fit-direct = Passt direkt zu einer Handlungsempfehlung
fit-indirect = Passt zu einem Ziel des Rahmenplans
fit-none = Passt nicht zum Rahmenplan

origin-contributions = Aus Beiträgen
origin-plan = Aus dem Rahmenplan
origin-working-group = Aus einer Arbeitsgruppe
origin-city = Von der Stadt

# Vor € steht ein geschütztes Leerzeichen.
cost-small = bis 500 €
cost-medium = 500 bis 5.000 €
cost-large = 5.000 bis 50.000 €
cost-major = mehr als 50.000 €
