# Refusals: what is still missing and what to do next; app/locales/de/refusals.ftl. Never a code, never blame.

refused-role = That is not one of your tasks in this neighbourhood. If you do need it, please talk to the neighbourhood office.
refused-only-in-demonstration = That works only in the demonstration with invented data. Here it is switched off.
refused-too-many = Those were very many attempts in a short time. Please wait a few minutes. You can also phone the neighbourhood office.

## Steps of a contribution or a project

refused-step-wrong-stage = This step no longer fits the stage. Reload the page to see what is possible now.
refused-step-needs-reason = The reason is missing. One sentence that everyone understands, then it goes on.
refused-step-needs-second-person = Nobody decides this alone. Please ask a second person; until they confirm, everything stays as it is.
refused-step-same-person = A different person from the first time decides here. Please ask a second person.
refused-step-own-matter = Nobody decides about their own matter. Please ask another person to take this step.
refused-step-checklist-open = The checklist is not complete yet. Please check and tick every point, then publish.
refused-step-too-late = The time for an objection is over. You can still call us or write to us; we will see what is possible.
refused-step-on-sent-agenda = The contribution is already on an agenda that has been sent, and can no longer be hidden. Please call the neighbourhood office; it notes there that you withdraw it.
refused-step-no-measure = No project has been chosen yet. Please choose a project or create a new one.
refused-step-no-target = The contribution to merge this one with is missing. Please choose a contribution.
refused-step-plan-not-checked = The comparison with the Rahmenplan (framework plan) is still missing. Please enter it first, then it goes on.
refused-step-no-paper = There is no paper yet. Please write the paper first, then it goes on.
refused-step-needs-date = The day on which it goes on is missing. Please enter the date.
refused-step-fits-the-plan = The project fits the Rahmenplan (framework plan), and nothing shows that it cannot be done. Here it can only be put on hold.
refused-step-minutes-not-signed = The minutes have not been signed yet. After the signatures the Votum (recommendation) can be handed over.
refused-step-needs-document = The document that proves it is missing. Please name a document or enter a link to the council information system.
refused-step-needs-number = The number of the Drucksache (council paper) is missing. It is on the first page.
refused-step-not-called = The agenda item has not been called yet. Please open the meeting and call the item first.
refused-step-no-approval = The grant is missing, and nothing may begin before it. Please enter the funding and the day of the official notice (Bescheid).
refused-step-no-proof-of-use = The proof of use (Verwendungsnachweis) is missing. Please enter that it has been handed in or that none is needed.
refused-step-nothing-new = What is new is missing. Please write in one sentence what has changed since the last decision.
refused-step-no-board = This neighbourhood has no board. After the paper, the project goes to the administration.
refused-step-board-first = Here the board gives its Votum (recommendation) first. Please prepare the project for the next meeting.
refused-step-group-not-heard = Which working group was heard, and what it said, is missing. Please enter both.
refused-step-above-limit = The sum is higher than the Verfügungsfonds (neighbourhood fund) allows here. Please enter a smaller sum, or take the project on through board and council.
refused-step-wrong-kind = This step does not exist for this kind of contribution. The steps that are possible are shown with the contribution.
refused-step-already-decided = Someone has already decided about this proposal. You can see the result there.
refused-step-files-unseen = The contribution has files that nobody has looked at yet. Please decide about each one first: show it or keep it in the office.
refused-step-undo-over = This can no longer be undone together. It is possible for ten minutes, and only for things that nobody outside knows about yet.

## Signing in

refused-sign-in-not-recognised = Address and password do not belong together. Please check both, or have a link sent to you by e-mail.
refused-sign-in-link-over = This link is no longer valid. Please have a new one sent to you.
refused-sign-in-too-many = Those were many attempts. Please wait a quarter of an hour and then sign in again.
refused-sign-in-disabled = This account has been switched off. Please contact the neighbourhood office.
refused-sign-in-common-password = Very many people use this password. Please choose another one, for example four random words.

## Pick-up code

refused-code-miswritten = One character in this code is not right, or one is missing. Please compare it with your confirmation. Capital or small letters do not matter.
refused-code-unknown = We find no contribution for this code. Please compare it with your confirmation. If you no longer have it, the neighbourhood office helps you.
refused-code-no-counter = No tablet can be opened with this device code. It is valid for one hour and only once. You can get a new one at the office.
refused-code-too-many = Those were many attempts. Please wait a quarter of an hour, or call the neighbourhood office.

## Supporting and commenting

refused-voice-merged = This contribution now belongs to another one that says the same. Please support the other one; everyone is counted together there.
refused-voice-author = You wrote this yourself. Your voice already counts.
refused-voice-list-of-another = This list belongs to another contribution. Please compare the number on the list.
refused-voice-not-yours = Only the person who wrote a comment can take it back. Is something wrong with it? Please tell the neighbourhood office.
refused-voice-comments-off = There are no comments here. You are welcome to write us a contribution.
refused-follow-full = No more is possible at once. Please end something first that you no longer need.
refused-follow-link-unknown = There is nothing to read along with this code. Perhaps the link was deleted, or a character is missing.
refused-follow-link-over = This link is no longer valid. You will get a new one on the page.

## Meeting

refused-meeting-wrong-stage = That does not fit the stage of the meeting. Reload the page to see what is possible now.
refused-meeting-rules-incomplete = Details are still missing in this body’s rules of procedure. There can be a meeting only once they have been entered.
refused-meeting-agenda-empty = There is nothing on the agenda yet. Please add at least one item, then invite.
refused-meeting-deadline-missed = For this date the invitation comes too late. Please choose a later day, or shorten the notice period and give a reason.
refused-meeting-no-chair = Neither the chair nor the deputy chair is entered as present. Please enter who is present, then the meeting can begin.
refused-meeting-not-quorate = Too few seats are present to open the meeting. Please wait for more members, or state that the body is not quorate.
refused-meeting-quorate = Enough seats are present, the body is quorate. The meeting can take place.
refused-meeting-item-open = One agenda item is still open. Please vote on it, adjourn it or note it first, then close the meeting.
refused-meeting-needs-reason = The reason is missing. One sentence is enough.
refused-meeting-not-your-signature = Another person signs here, or this signature is already there. The minutes show who is still missing.
refused-meeting-too-early = The meeting is set for a later day. It can be opened only on that day.
refused-meeting-too-late = The time for objections to the minutes is over. A correction is still possible; please talk to the chair.
refused-meeting-objection-period-runs = The members can still object. Only after that can the minutes be approved.
refused-meeting-not-redacted = The public version has not been checked for personal details yet. Please check it first, then publish.
refused-meeting-needs-retention-date = The day until which the minutes stay public is missing. Please enter the date.
refused-meeting-not-open = The meeting has not been opened, or is interrupted right now. The chair opens it or continues it.
refused-poll-still-open = A vote is still open. Please close it first, then it goes on.

## Agenda item

refused-item-wrong-stage = That does not fit the stage of this item. Reload the page to see what is possible now.
refused-item-other-item-running = Another item is still called. Please finish it first, then call the next one.
refused-item-interests-not-asked = Nobody has asked about conflicts of interest yet. Please ask first, then discuss.
refused-item-result-not-stated = The result has not been stated yet. The chair states it, then the item is done.
refused-item-needs-reason = The reason is missing. Please write in one sentence what is still missing and by when it will be there.
refused-late-item-not-admitted = This item was not in the invitation. First the body votes on whether it goes on the agenda.

## Notice period

refused-deadline-not-recorded = The notice period has not been checked yet. Please record the check first, then it goes on.
refused-deadline-nothing-to-confirm = No shortened notice period is waiting to be confirmed. There is nothing more to do here.
refused-deadline-not-missed = The notice period has not been missed. There is nothing more to do here.
refused-deadline-cure-not-provided = Under these rules a missed notice period cannot be cured. The items need a new date.
refused-deadline-member-still-affected = The notice period is cured only when every member who was invited too late comes or waives it. At least one is still missing.
refused-deadline-needs-reason = What cured the notice period is missing. One sentence is enough, for example: the member came.

## Opening a vote

refused-open-deadline-missed = The notice period was missed, so there is no vote in this meeting. The items need a new date.
refused-open-urgency-not-confirmed = The notice period was shortened. First the body confirms that it is urgent; then the items are voted on.
refused-open-not-called = The item has not been called yet. The chair calls it, then the vote can follow.
refused-open-interests-not-asked = Nobody has asked about conflicts of interest yet. Please ask first, then vote.
refused-open-not-deliberated = The item has not been discussed yet. After the discussion the vote can be opened.
refused-open-item-done = This item is already done. Another vote needs a new item.
refused-open-not-late = This item is already on the agenda. Nobody needs to vote on adding it.
refused-open-late-items-not-allowed = Under these rules no item is added that was not in the invitation. It can go on the agenda of the next meeting.
refused-open-nothing-to-decide = The rules of procedure themselves say whether a vote is secret. There is no motion about it.
refused-open-not-quorate = Too few seats are present for this vote. Please wait for more members or adjourn the item.
refused-open-wrong-majority = The rules ask for a different majority here. Please choose the one they provide.
refused-open-secret-forbidden = Under these rules no secret vote is allowed here. Please vote openly or by name.
refused-open-secret-not-resolved = A vote is secret only if the body wants it to be. Please vote on the motion for a secret vote first.
refused-open-names-need-ballots = A vote by name needs individual votes. A count sheet gives no names.

## Casting a vote

refused-vote-not-open = The vote is not open right now. The chair opens it after the discussion and closes it at the end.
refused-vote-counted-by-hand = This vote is counted by hand. Please cast your vote in the room.
refused-vote-not-your-seat = You cannot vote for this seat. Please vote with your own seat.
refused-vote-one-person-one-seat = You have already voted with another seat in this vote. Each person votes once.
refused-vote-not-entitled = This seat has no right to vote here. The chair answers questions about this.
refused-vote-recused = A conflict of interest is entered for this item, so this seat does not vote. If that is not right, please tell the chair at once.
refused-vote-not-present = This seat is not entered as present. Please speak to the clerk.
refused-vote-already-voted = A vote has already been cast for this seat. It counts exactly once.
refused-vote-not-your-ballot = Another person on this seat cast this vote. It stays as it is.
refused-vote-not-voted-yet = No vote has been cast for this seat yet. Please vote first.
refused-vote-change-not-allowed = In this vote, a vote stays as it was cast. That is what the rules say.
refused-vote-stale = This vote has been changed in the meantime. Please reload the page and check what is entered now.

## Closing a vote and stating the result

refused-close-not-open = The vote is already closed. Next, the chair states the result.
refused-close-missing-not-confirmed = Some seats have not voted. Please confirm the list of these seats, then close.
refused-close-no-count-sheet = The count sheet is missing. Please enter yes, no and abstentions, then close.
refused-close-sheet-not-expected = In this vote the individual votes count. A count sheet does not replace them.
refused-close-sheet-does-not-fit = The count sheet does not fit the seats present, or it does not say who counted. Please check once more, then close.
refused-state-not-closed = The vote is still open. Please close it first, then state the result.
refused-state-already-stated = The result has been stated already and stays like that. Only a dated correction can change it.
refused-state-recount-differs = A second count gives different figures. Please state nothing and call technical support.
refused-count-more-than-present = There are more votes on the count sheet than seats that can vote. Please count again.
refused-count-nobody-counted = It does not say who counted. Please enter the name.

## Conflict of interest

refused-interest-text-missing = Please write in one sentence what your interest is. It will be in the minutes later.
refused-interest-not-asked = Nobody has asked about conflicts of interest on this item yet. The chair asks as soon as the item has been called.
refused-interest-nothing-declared = This person has declared no interest of their own. Only the body can rule otherwise.
refused-interest-body-does-not-decide = Under these rules the body does not rule on conflicts of interest. The person declares it themselves.
refused-interest-already-voted = This seat has already voted in the open vote. Once it is closed, the conflict of interest can be entered.
refused-interest-not-seated = You are not entered as present on this seat today. During the meeting only the person who sits there answers, or the clerk on their behalf.

## Taking part from home

refused-remote-not-allowed = Under these rules you can take part only in the meeting room. Please come, or ask your deputy.
refused-remote-chair-on-site = The chair leads the meeting in the meeting room. The other members can join remotely.
refused-remote-not-in-secret-vote = You can vote secretly only in the meeting room. Please come to the room for that.
