# Kinds of contributions, boards, seats and parts of the plan; app/locales/de/kinds.ftl

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

# What waits in the queue.
work-contribution = Contribution
work-addition = Addition
work-comment = Comment
work-photo = Photo or file
work-report = Report
work-objection = Objection
work-approval = Approval by a second person
work-call = Call or letter
work-mention = Asked to have a look

channel-web = Internet
channel-counter = At the office
channel-phone = Phone
channel-paper = Paper
channel-mail = E-mail

organization-committee = Committee
organization-working-group = Working group
organization-office = City department
organization-institution = Institution

seat-chair = Chair
seat-resident = Residents
seat-council-group = Council group
seat-club = Club or association
seat-housing = Housing companies
seat-church = Church
seat-school = School
seat-kindergarten = Nursery
seat-institution = Provider or institution
seat-trade = Local business

plan-item-field = Field of action
plan-item-strength = Strength
plan-item-weakness = Weakness
plan-item-goal = Goal
plan-item-recommendation = Recommendation for action
plan-items-field = Fields of action
plan-items-strength = Strengths
plan-items-weakness = Weaknesses
plan-items-goal = Goals
plan-items-recommendation = Recommendations for action

fit-direct = Fits a recommendation for action directly
fit-indirect = Fits a goal of the Rahmenplan (framework plan)
fit-none = Does not fit the Rahmenplan (framework plan)

origin-contributions = From contributions
origin-plan = From the Rahmenplan (framework plan)
origin-working-group = From a working group
origin-city = From the city

cost-small = up to €500
cost-medium = €500 to €5,000
cost-large = €5,000 to €50,000
cost-major = more than €50,000
