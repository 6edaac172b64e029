# Votes, attendance, conflicts of interest; app/locales/de/votes.ftl

choice-yes = Yes
choice-no = No
choice-abstain = Abstention

poll-main = Vote on the matter itself
poll-amendment = Amendment
poll-procedure = Procedural motion
poll-secrecy = Motion for a secret vote
poll-late-item = Adding to the agenda
poll-urgency = Confirming the urgency
poll-election = Election

ballots-open = Open
ballots-by-name = By name
ballots-secret = Secret

source-ballots = Individual votes
source-count-sheet = Count sheet

majority-simple = Simple majority
majority-absolute = Majority of the statutory number
majority-two-thirds-of-present = Two thirds of those present
majority-two-thirds-of-statutory = Two thirds of the statutory number

result-accepted = Accepted
result-rejected = Rejected
result-tie = Tie
result-not-quorate = No result

presence-present = Present
presence-absent = Absent
presence-excused = Excused

conduct-leaves-room = Please leave the room for this item.
conduct-sits-in-audience = Please sit with the audience for this item.
conduct-stays-without-vote = You can stay and join the discussion. You do not vote.

hint-applicant = The organisation that sends you has applied for this. Please check whether you have a conflict of interest.
hint-office = The organisation that sends you is responsible for this. Please check whether you have a conflict of interest.

delivery-electronic = Electronic
delivery-letter = Letter
delivery-in-person = Handed over in person
