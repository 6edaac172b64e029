# app/locales/de/kinds.ftl

kind-idea = Idea
kind-idea-line = This could be done.
kind-wish = Wish
kind-wish-line = I miss this here.
kind-criticism = Criticism
kind-criticism-line = This is not good.
kind-suggestion = Suggestion
kind-suggestion-line = Someone should think of this.
kind-question = Question
kind-question-line = I would like to know this.
kind-praise = Praise
kind-praise-line = This should stay.
kind-project-proposal = Project proposal
kind-project-proposal-line = This should become a project.
kind-event-proposal = Event proposal
kind-event-proposal-line = This should take place here.
kind-offer = Offer to help
kind-offer-line = I can offer this.
