# app/locales/de/kinds.ftl

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
