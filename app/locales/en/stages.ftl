# Stages; app/locales/de/stages.ftl. { $name } is a German word of the district. A board gives a Votum, a council decides.

## Contribution

stage-contribution-draft = Draft
stage-contribution-received = Received
stage-contribution-queried = Question to the author
stage-contribution-published = Published
stage-contribution-withheld = Withheld
stage-contribution-objected = Objection being checked
stage-contribution-forwarded = Passed on
stage-contribution-answered = Answered
stage-contribution-merged = Merged
stage-contribution-adopted = Taken up in a project
stage-contribution-withdrawn = Withdrawn

## Project (measure)

stage-measure-under-review = Being checked
stage-measure-deferred = Put on hold
stage-measure-not-pursued = Not pursued
stage-measure-grant-approved = Verfügungsfonds (neighbourhood fund): granted
stage-measure-grant-refused = Verfügungsfonds (neighbourhood fund): not granted
stage-measure-ready-for-board = Checked, waiting for the meeting
stage-measure-on-agenda = On the agenda
stage-measure-presented = { $name }: presented
stage-measure-adjourned = { $name }: adjourned
stage-measure-supported = { $name }: supported
stage-measure-supported-amended = { $name }: supported with changes
stage-measure-not-supported = { $name }: not supported
stage-measure-noted = { $name }: noted
stage-measure-with-administration = { $name }
stage-measure-administration-decided = { $name }: decided
stage-measure-tabled = { $name }: submitted
stage-measure-in-deliberation = { $name }: under discussion
stage-measure-resolved = Approved by the council
stage-measure-resolved-amended = Approved by the council with changes
stage-measure-rejected = { $name }: rejected
stage-measure-deliberated-without-resolution = Discussed, no decision
stage-measure-sent-back = { $name }: sent back
stage-measure-council-adjourned = { $name }: adjourned
stage-measure-funding-open = Funding still open
stage-measure-planned = Planned
stage-measure-in-progress = Being done
stage-measure-paused = Paused
stage-measure-completed = Completed
stage-measure-closed = Closed
stage-measure-discontinued = Discontinued
stage-measure-settled-elsewhere = Settled in another way
stage-measure-plan-change-proposed = Change of the Rahmenplan proposed

## Project board

stage-group-checking = Being checked
stage-group-deliberating = Being discussed
stage-group-doing = Being done
stage-group-done = Finished
stage-group-otherwise = Ended differently

## Meeting, agenda item, vote

stage-meeting-planned = Planned
stage-meeting-agenda-draft = Agenda being prepared
stage-meeting-invited = Invitation sent
stage-meeting-opened = Under way now
stage-meeting-interrupted = Interrupted
stage-meeting-closed = Ended
stage-meeting-minutes-draft = Minutes being written
stage-meeting-minutes-signed = Minutes signed
stage-meeting-minutes-sent = Minutes sent
stage-meeting-minutes-objected = Objection to the minutes
stage-meeting-minutes-objection-decided = Ruling on the objection made
stage-meeting-minutes-approved = Minutes approved
stage-meeting-minutes-published = Minutes published
stage-meeting-cancelled = Cancelled
stage-meeting-inquorate = Not quorate

stage-item-pending = Still to come
stage-item-called = Called
stage-item-interests-declared = Conflicts of interest asked for
stage-item-deliberated = Discussed
stage-item-voted = Voted on
stage-item-adjourned = Adjourned
stage-item-noted = Noted

stage-poll-open = Vote open
stage-poll-closed = Vote closed
stage-poll-stated = Result stated

## Votum of the board

votum-supported = Supported
votum-supported-amended = Supported with changes
votum-not-supported = Not supported
votum-noted = Noted
