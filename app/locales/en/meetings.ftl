# Meetings; app/locales/de/meetings.ftl

## My board

member-title = My board
member-seat = Signed in for seat { $number }: { $label }
member-deputy = Deputy for seat { $number }: { $label }
member-until = Term of office until { $day }
member-no-seat = No seat belongs to this account today. If that is not right, please tell the office.
member-runs = The meeting is under way.
member-paused = The meeting is interrupted.
member-called = Item { $number } has been called.
member-vote-open = The vote is open.
member-no-meeting = No meeting has been announced at the moment. As soon as one is planned, you will find it here.
member-next = Next meeting
member-agenda = Agenda
member-agenda-later = The agenda appears here as soon as the invitation has been sent.
member-public-page = Public page of the meeting
member-hidden = Not public
member-hidden-why = Please keep this item to yourself.
member-paper = What it is about
member-cost = Cost: { $cost }
member-fit = Rahmenplan (framework plan): { $fit }
member-more = Everything about this project
member-without-vote = Without a vote
member-off = Taken off: { $reason }
member-adjourned = Adjourned. { $reason }
member-noted = Noted. { $note }
member-voted = { $votum }

## Coming or not

member-coming-title = Are you coming?
member-coming-why = Please tell us early. If you cannot come, we call your deputy.
member-coming-yes = Yes, I am coming
member-coming-no = No, I cannot come
member-coming-said-yes = You have said you are coming.
member-coming-said-no = You have said you cannot come. Your deputy has been told.
member-coming-change = Change my answer

## Conflict of interest

member-interest-title = Does this affect you personally?
member-interest-why = This means: do you or your family, your club or your employer gain or lose something by it? Better to say so once too often.
member-interest-no = No
member-interest-yes = Yes, I declare it
member-interest-text = What exactly? One sentence is enough.
member-interest-send = Declare
member-interest-said-no = At { $time } you said: no, it does not affect me.
member-interest-said-yes = You have declared: “{ $text }”
member-interest-later = This applies as soon as the item is called. Until then you can change it.
member-interest-recused = You have a conflict of interest. You do not vote on this.
member-interest-body = That is what the board has ruled.
member-interest-change = Change my answer
member-interest-back = Take the declaration back

## Vote

member-vote-title = Vote
member-vote-legend = Your vote
member-vote-step = 2. Your vote
member-vote-cast = Cast your vote
member-vote-change = Change your vote
member-vote-choose = Please choose yes, no or abstention.
member-vote-counts = Your vote has been cast: { $choice }. It counts exactly once.
member-vote-note-change = This is an open vote. You can change your vote until the chair closes the voting.
member-vote-note-final = This is an open vote. Once cast, a vote stays as it is.
member-vote-note-names = This is a vote by name: the minutes give the vote of each seat.
member-vote-offline = There was no answer. Please press the button once more; your vote still counts only once.
member-vote-over = This vote is closed. The chair states the result.
member-vote-stated = The result of this vote has been stated.
member-vote-back = Back to My board
member-vote-done = Your vote has been cast.
member-vote-changed = Your vote has been changed.
member-vote-again = Refresh

## Minutes

member-todo = For you to do
member-todo-none = There is nothing to do right now.
member-todo-vote = Vote now
member-todo-coming = Meeting { $number }: say whether you are coming
member-todo-minutes = Read the minutes of meeting { $number }
member-todo-minutes-since = Sent on { $day }.
member-voten = What became of your Voten (recommendations)
member-minutes-title = Minutes of meeting { $number }
member-minutes-whole = These are the complete minutes. They are for the board only.
member-minutes-head = Beginning
member-minutes-corrected = Correction of { $day }
member-minutes-object-title = Is something not right?
member-minutes-object-why = Write which item you mean and what it should say. The board rules on it.
member-minutes-object-text = Your objection
member-minutes-object-send = Send objection
member-minutes-object-sent = Your objection has arrived. The board rules on it.
member-minutes-object-own = Your objection: { $text }
member-minutes-object-open = No ruling yet.
member-minutes-object-decided = Ruling: { $decision }
member-said = Saved. Thank you for your answer.

## Messages

mail-invitation-subject = Invitation: meeting { $number }, { $body }
mail-invitation-body =
    Hello { $name },

    you are invited to meeting { $number }: { $body }.
    { $deputy ->
        [true] You are the deputy for seat { $seat }. Please come if we call you.
       *[other] Your seat: { $seat }.
    }

    When: { WHEN($starts_at) }
    Where: { $place }

    { AGENDA($agenda) }
    { $noted ->
        [yes] {""}
    { $note }
       *[other] {""}
    }
    { $shortened ->
        [yes] The notice period has been shortened. Reason: { $urgency }
       *[other] {""}
    }
    { $second ->
        [yes] This is the second meeting on these items. The board can then vote even if fewer members are present, as the rules provide.
       *[other] {""}
    }
    Say whether you are coming: { $base }/mein-beirat

mail-deputy_called-subject = Please come: meeting { $number }, { $body }
mail-deputy_called-body =
    Hello { $name },

    the member on seat { $seat } cannot come. Please come as deputy to meeting { $number }: { $body }.

    When: { WHEN($starts_at) }
    Where: { $place }

    Agenda and papers: { $base }/mein-beirat

mail-meeting_cancelled-subject = Cancelled: meeting { $number }, { $body }
mail-meeting_cancelled-body =
    Hello { $name },

    meeting { $number } on { WHEN($starts_at) } does not take place: { $body }.

    Reason: { $reason }

mail-minutes-subject = Minutes of meeting { $number }, { $body }
mail-minutes-body =
    Hello { $name },

    the minutes of meeting { $number } have been signed: { $body }. Please read them. If something is not right, you can write an objection there.

    { $base }/mein-beirat/niederschrift/{ $meeting }
