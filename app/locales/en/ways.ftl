# Ways of each kind: target times, details of a proposal, dates, helping, evidence for the plan; app/locales/de/ways.ftl

## Target times

ways-times = This is the longest it takes
ways-times-days = { $days ->
    [one] 1 working day
   *[other] { $days } working days
}
ways-answer-by = You will get an answer by { $day }.

## Details of a proposal

ways-project = Only for a project proposal: cost and who would help
ways-cost = What would it cost, roughly?
ways-cost-label = Cost, roughly
ways-cost-hint = A guess is enough. It is public with the contribution.
ways-cost-unknown = I do not know
ways-amount = More exactly, in euros
ways-helpers = Who would help?
ways-helpers-hint = Only the office reads this. Please name only people who agree to it.
ways-event = Only for an event proposal: when and for how many
ways-when = When should it be?
ways-when-hint = For example: on a Saturday in June. Where it should be stands under “Where is it?”. Only the office reads this.
ways-size = For how many people?
ways-cost-idea = Cost idea: { $cost }

## What became of it

ways-answer = Answer
ways-answered-questions = Answered questions
ways-became = What became of it
ways-cancelled = Cancelled

## Calendar

ways-calendar-one = Add to my calendar
ways-calendar-all = All dates for my calendar
ways-calendar-later = Later
ways-propose-event = Propose an event
ways-meeting = { $body }: meeting no. { $number }

## Helping

ways-tasks = Here you can lend a hand
ways-task-contact = Ask: { $contact }
ways-task-measure = Belongs to
ways-task-helpers = { $n ->
    [one] 1 offer to help
   *[other] { $n } offers to help
}

## Plan

ways-evidence = { $n ->
    [one] Evidence from the neighbourhood: 1 contribution
   *[other] Evidence from the neighbourhood: { $n } contributions
}

## My data

data-cost-class = Cost class
data-cost-amount = Cost in euros
data-helpers = Who would help
data-event-when = When it should be
data-event-size = For how many people

## Messages

mail-event_published-subject = Your event is in the calendar ({ $reference })
mail-event_published-body =
    Hello,

    your proposal “{ $title }” becomes an event: “{ $event }”.

    When: { WHEN($event_starts_at) }
    Where: { $event_place }

    { $answer }

    You find the date here:

    { $base }/termine#t-{ $entry }

mail-event_cancelled-subject = The event is cancelled ({ $reference })
mail-event_cancelled-body =
    Hello,

    the event “{ $event }” from your proposal “{ $title }” does not take place.

    { $note }

    { $base }/termine

mail-offer_to_group-subject = Your offer is welcome ({ $reference })
mail-offer_to_group-body =
    Hello,

    thank you for your offer “{ $title }”. It fits this group: { $group }.

    { $answer }

    When the group meets you can read here:

    { $base }/arbeitsgruppen

mail-offer_to_task-subject = Your offer is welcome ({ $reference })
mail-offer_to_task-body =
    Hello,

    thank you for your offer “{ $title }”. It fits this task: { $task }.
    Ask: { $task_contact }

    { $answer }

    Everything about the task you can read here:

    { $base }/arbeitsgruppen#a-{ $task_id }
