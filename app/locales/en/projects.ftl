# Projects and the framework plan; app/locales/de/projects.ftl

## Board of projects

projects-title = Projects ({ $where })
projects-lead = { $open ->
    [0] No project is on its way right now
    [one] One project is on its way
   *[other] { $open } projects are on their way
  }, { $done ->
    [0] none is finished yet
    [one] one is finished
   *[other] { $done } are finished
  }. For each one you see where it comes from and how far it has come.
projects-lead-chosen = { $n ->
    [0] No project matches your choice.
    [one] One project matches your choice.
   *[other] { $n } projects match your choice.
  }
projects-views = View
projects-board = Overview
projects-filter = Filter projects
projects-filter-field = Field of action
projects-filter-field-all = All fields
projects-filter-office = Responsible
projects-filter-office-all = All offices
projects-filter-year = Year
projects-filter-year-all = All years
projects-filter-search = Keyword
projects-filter-go = Show
projects-filter-clear = Show all projects
projects-count = { $n ->
    [one] project
   *[other] projects
  }
projects-more = { $n ->
    [one] one more
   *[other] { $n } more
  }
projects-group-empty = There is no project here right now.
projects-none-found = There is no project for this choice. Another word may help.
projects-from = { $n ->
    [0] started without a contribution
    [one] from one contribution
   *[other] from { $n } contributions
  }
projects-late = Next step overdue
projects-otherwise-lead = Not every idea becomes a project. The reason is always given, and whoever wrote the contribution gets a message.
projects-otherwise-none = So far no project has ended differently.
projects-otherwise-none-chosen = In this choice no project has ended differently.
projects-first = There is no project yet. It starts with a contribution.
projects-write = Write a contribution

## Page of a project

project-way = The way of this idea
project-next = Next step: { $step }
project-next-by = Next step: { $step }, by { $day }
project-late-since = At the same step for { $days ->
    [one] one day
   *[other] { $days } days
}.
project-late = This step was promised by { $day }. We have asked about it.
project-easy = Short and easy
project-about = What it is about
project-origin = Where it comes from: { $origin }
project-who = Who said what?
project-votum-open = Votum (recommendation) still open
project-votum-by = { $board }: { $said }
project-votum-note = This is a recommendation: { $board } does not decide.
project-group-heard = Working group heard
project-handed-over = Handed over
project-handed-over-open = Handing over still open
project-drucksache = Drucksache (council paper) { $number }
project-drucksache-link = To the Drucksache (council paper)
project-decision-open = Beschluss (decision) still open
project-outcome = Result
project-decision = Beschluss (decision)
project-not-needed = Not needed on this way
project-wordings = Votum (recommendation) and Beschluss (decision), word for word
project-wording-votum = Votum: { $board }
project-wording-council = Beschluss: { $council }
project-wording-outcome = Result: { $council }
project-wording-same = Both have the same wording.
project-wording-difference = What is different: { $difference }
project-consultations = Discussions
project-consulted-announced = announced
project-consulted-held = discussed
project-consulted-advice = Recommendation
project-source = See in the council information system
project-discussed = On the agenda
project-discussed-at = Meeting { $number }, { $day }
project-discussed-item = Item { $position }
project-contributions = { $n ->
    [one] The contribution behind it
   *[other] The { $n } contributions behind it
  }
project-taken-over = Taken over: { $text }
project-plan = Does it fit the Rahmenplan (framework plan)?
project-plan-open = The check is still going on.
project-plan-read = Read the Rahmenplan
project-milestones = Promised and reached
project-milestone = Step
project-milestone-promised = Promised by
project-milestone-reached = Reached on
project-milestone-open = still open
project-milestone-late = overdue
project-paper = Paper { $reference }
project-paper-version = Version { $version } of { $day }
project-paper-text = Background
project-paper-wording = Proposed wording of the Votum (recommendation)
project-paper-cost = Cost
project-paper-alternatives = What else would be possible
project-paper-earlier = Earlier versions
project-paper-hash = Checksum (SHA-256)
project-history = What has happened so far
project-effect = What it has achieved
project-lessons = What we learn from it
project-facts = At a glance
project-cost-class = Size
project-cost-planned = Cost, estimated
project-cost-approved = Granted
project-cost-spent = Spent
project-funding = Where the money comes from
project-eligibility = Funding
project-office = Responsible
project-land-owner = Land or building
project-field = Field of action
project-place = Place
project-proof = Proof of use (Verwendungsnachweis)
project-proof-handed-in = handed in
project-proof-not-due = not needed
project-from-contributions = From contributions
project-say = Say something about it
project-say-lead = Do you have a question or an idea about it? Write to us and give the number { $reference }.

## Next steps

next-under-review = check whether it fits the Rahmenplan
next-deferred = another check
next-ready-for-board = a place on an agenda
next-on-agenda = presentation at the meeting
next-presented = result of the discussion
next-adjourned = what is missing is added
next-supported = handing over for the decision
next-not-supported = decision on how to go on
next-with-administration = answer of the administration
next-administration-decided = funding or end
next-tabled = discussion in the committees
next-in-deliberation = Beschluss (decision): { $council }
next-resolved = finding the money
next-without-resolution = decision on whether to go on
next-sent-back = another check
next-council-adjourned = another discussion
next-funding-open = granting of the money
next-grant-approved = start
next-planned = start of the work
next-in-progress = completion
next-paused = carrying on
next-completed = closing and proof of use
next-plan-change = change of the Rahmenplan

## History

history-opened = Contributions become a project.
history-checked = Compared with the Rahmenplan: { $fit }.
history-paper = Paper { $reference } written, version { $version }.
history-milestone-added = Newly promised: { $milestone } by { $day }.
history-milestone-reached = Reached: { $milestone }.
history-asked = Asked the administration, because an answer is missing.
history-contribution = Contribution: { $stage }

fact-review-on = Next check on { $value }
fact-expected-on = Answer expected by { $value }
fact-start-on = Planned start: { $value }
fact-restart-on = Goes on from { $value }
fact-end-on = Expected to be finished on { $value }
fact-by-on = By { $value }
fact-proof-due-on = Proof of use by { $value }
fact-meeting-on = Meeting on { $value }
fact-decision-on = Grant expected by { $value }
fact-approved-on = Official notice (Bescheid) of { $value }
fact-drucksache = Drucksache (council paper) { $value }
fact-document = Document: { $value }
fact-wording = Wording: “{ $value }”
fact-difference = Different from the Votum: { $value }
fact-organization = Body: { $value }
fact-advice = Recommendation: { $value }
fact-granted-yes = Granted
fact-granted-no = Not granted
fact-amount = Sum: { $value }
fact-rule = Rule: { $value }
fact-funding = Money: { $value }
fact-office = Responsible: { $value }
fact-group-heard = Heard: { $value }
fact-milestone = Promised: { $value }
fact-effect = Effect: { $value }
fact-lessons = Learned: { $value }
fact-recommendations = Recommendation for action { $value }
fact-land-owner = Land or building: { $value }
fact-eligibility = Funding: { $value }

## Framework plan

plan-in-force = Version { $version }, in force since { $day }
plan-none-title = Rahmenplan (framework plan)
plan-none = There is no Rahmenplan for this neighbourhood here yet.
plan-contents = Contents
plan-field = Field of action { $number }
plan-served = { $n ->
    [0] There is no project for this yet.
    [one] There is one project for this:
   *[other] There are { $n } projects for this:
  }
plan-propose = Propose something about this
