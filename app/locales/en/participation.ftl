# Contributions; app/locales/de/participation.ftl

## Writing a contribution

write-title = Write a contribution
write-lead = Just start writing. Spelling does not matter. You can write in any language.
write-kind = What is it?
write-text = What would you like to say?
write-text-hint = Please no names or addresses of other people. 2,000 characters at most.
write-place = Where is it?
write-place-hint = A street, a square or a well-known place. If it is everywhere, write “everywhere”.
write-heading = Heading
write-heading-hint = Without a heading we take the beginning of your text.
write-contact = How should we answer?
write-contact-mail = By e-mail
write-contact-phone = By phone
write-contact-letter = By letter
write-contact-code = Not at all
write-contact-code-line = You get a pick-up code and look for yourself.
write-email = Your e-mail address
write-email-hint = Only if the answer should come by e-mail. We send a link with which you confirm the address.
write-phone = Your phone number
write-phone-hint = Only if we should call you.
write-letter = Your postal address
write-letter-hint = Only if a letter should come. Street, number, postcode and town.
write-name = Your name
write-name-hint = Your name stays in the office, unless you allow it with the next question.
write-shown = What does everyone see of you?
write-shown-nothing = Nothing
write-shown-name = My name
write-shown-pseudonym = Another name
write-pseudonym = Other name
write-pseudonym-hint = Only if everyone should see another name. A nickname is fine.
write-consent = The office may keep my details for the answer.
write-consent-line = Needed if you give a name or a contact. We delete what is no longer needed.
write-privacy = What happens to my data?
write-public = Only kind, heading, text, place, released pictures and, if you wish, a name become public. And only after we have read the contribution.
write-send = Send contribution
write-check = Does it exist already? Have a look
write-cancel = Cancel
write-next = And then?
write-next-writing = You write
write-next-writing-when = about 2 minutes
write-next-here = You are here
write-next-received = Received
write-next-received-when = at once, with number and pick-up code
write-next-read = Read and published
write-next-read-when = within 3 working days
write-next-answered = Answered or taken up as a project
write-next-answered-when = You will hear from us in any case.
write-next-todo = (still to come)
write-talk = Rather talk?
write-talk-text = We write it down for you: { $office }, { $street }, or by phone.
write-call = Call: { $phone }

## Draft

draft-kept = Your text stays on this device until you send it. Nobody else sees it.
draft-forget = Forget draft
draft-forgotten = The draft is forgotten. This device keeps nothing any more.

## Similar contributions

similar-title = Others have said this already
similar-lead = Is yours among them? You can send it anyway. Every voice counts.
similar-none = We have not found a contribution about this yet.

## Receipt

receipt-title = Your contribution has arrived
receipt-lead = Thank you. Please keep the number and the code, for example as a photo or a printout of this page.
receipt-what = { $kind }: { $title }
receipt-reference = Reference number
receipt-reference-hint = Everyone may know the number.
receipt-code = Pick-up code
receipt-code-hint = The code is yours alone. With it you read, add to or withdraw your contribution. We cannot tell it again.
receipt-qr = Picture with the link to your contribution
receipt-qr-caption = Open with the camera
receipt-address = Enter the code at this address:
receipt-cut = Cut here and keep
receipt-confirm = Please confirm your address: we have sent a link to { $address }. It is valid for 14 days. We have your contribution even without that.
receipt-next = What happens next
receipt-next-read = We read your contribution by { $day }.
receipt-next-ask = If we have a question, we ask you.
receipt-next-publish = Then it is public on this site, without your contact.
receipt-next-answer = You get an answer, or your contribution becomes a project.
receipt-watch = Look at it now
receipt-list = Read all contributions

## Looking up

follow-title = Look up a contribution
follow-lead = With the reference number you see what is public. With the pick-up code you see everything about your contribution.
follow-field = Reference number or pick-up code
follow-field-hint = For example { $reference } or the characters in groups of four
follow-go = Look it up
follow-hidden = Nothing public can be seen for this number. If it is your contribution, please enter the pick-up code.
follow-empty = Please enter your reference number or your pick-up code. The number looks like this: { $reference }.
follow-neither = That is neither a reference number nor a pick-up code. The number looks like this: { $reference }. The code is in your confirmation.
follow-emptied = For safety the field is empty again. Please type the characters once more.
follow-lost = Lost the code? Ask at the office. We find your contribution, but the code stays secret.

## Your own contribution

own-only-you = Only you and the office see this view.
own-way = The way of your contribution
own-next = Next step
own-next-received = We read your contribution by { $day }.
own-next-queried = We are waiting for your answer until { $day }.
own-next-published = By { $day } we tell you what becomes of it.
own-next-objected = Someone who has not been involved so far decides by { $day }.
own-next-forwarded = The other office should answer by { $day }. We will ask.
own-next-adopted = Your contribution is part of a project. The page of the project says how it goes on there.
own-next-none = Nothing is open here any more.
own-text = Your text
own-public-text = This is what everyone sees
own-unpublished = Nobody but you and the office sees this yet.
own-taken-back = Nobody but you and the office sees this any more.
own-facts = Details
own-place = Place
own-received = Received
own-channel = How it came
own-contact = Answer
own-name = Name
own-contact-mail = by e-mail
own-contact-phone = by phone
own-contact-letter = by letter
own-contact-code = not at all, you look for yourself
own-unconfirmed = Your e-mail address has not been confirmed yet. Please use the link in our message.
own-answer = Our answer
own-reason = Why
own-measures = It became a project
own-merged = Merged
own-merged-with = Your contribution says the same as this one and goes on together with it:
own-merged-hidden = Your contribution has been merged with another one.
own-part = Separate again
own-part-line = If your contribution should stand on its own, we separate it at once. You do not need a reason.
own-queries = Our questions
own-asked = Asked on { $day }
own-asked-answer = Your answer of { $day }
own-asked-lapsed = No answer came by the agreed day.
own-reply = Your answer
own-reply-send = Send answer
own-additions = What you have added
own-addition-unread = still being read
own-addition-shown = is public
own-addition-kept = read, stays in the office
own-addition-taken-back = taken back
own-add = Add something
own-add-hint = We read it before others see it.
own-add-send = Send addition
own-objections = Your objection
own-objection-open = Made on { $day }. Someone else is checking it.
own-objection-upheld = On { $day } we decided that you were right.
own-objection-rejected = On { $day } we decided that it stays as it was.
own-object = Object
own-object-hint = You can do this until { $day }. One click is enough, you do not need a reason. A different person decides within one month.
own-object-send = Send objection
own-withdraw = Withdraw contribution
own-withdraw-line = Then nobody sees it any more. We delete your name and contact at once. This cannot be undone.
own-withdraw-adopted-line = Your contribution is already part of a project. We delete your name and contact, and note that you have withdrawn it. The text stays with the project.
own-withdraw-send = Yes, withdraw it
own-withdrawn-marked = You withdrew this contribution on { $day }. Your name and contact have been deleted.
own-public-page = Public page of this contribution
own-done-reply = Thank you, your answer has arrived. We read on.
own-done-add = Thank you, your addition has arrived. We read it before others see it.
own-done-object = Your objection has arrived. A different person decides about it.
own-done-withdraw = Your contribution has been withdrawn.
own-done-withdraw-marked = Your name and contact have been deleted. The project says that the contribution was withdrawn.
own-done-merge-yes = Thank you. You agree. We have noted that.
own-done-merge-no = Your contribution stays on its own. We have noted that.
own-done-part = Your contribution stands on its own again.

## Confirming an e-mail address

address-title = Confirm address
address-lead = Press the button, and we send messages about your contribution to this address.
address-go = Confirm address
address-done-title = Address confirmed
address-done = Thank you. Messages about contribution { $reference } now come to this address.
address-over-title = This link is no longer valid
address-over = The address may have been confirmed already, or more than 14 days have passed. We have your contribution. With the pick-up code you can look it up.

## All contributions

contributions-title = Contributions
contributions-lead = { $n ->
    [0] Nobody has written anything here yet.
    [one] One contribution from the neighbourhood, and what became of it.
   *[other] { $n } contributions from the neighbourhood, and what became of them.
}
contributions-filter = Filter contributions
contributions-search = Search word
contributions-kind = Kind
contributions-kind-all = All kinds
contributions-stage = Stage
contributions-stage-all = Any stage
contributions-show = Show
contributions-option = { $name } ({ $n })
contributions-found = { $n ->
    [0] There is no contribution about this.
    [one] 1 contribution
   *[other] { $n } contributions
}
contributions-none = We found nothing for these details. Another word or fewer filters may help.
contributions-none-yet = There is no contribution yet. The first one can be yours.
contributions-all = Show all contributions
contributions-not-taken-up = not taken up

## One contribution

contribution-way = The way of this contribution
contribution-by = by { $name }
contribution-received = received on { $day }
contribution-answer = Answer
contribution-not-taken-up = Why it was not taken up
contribution-answer-from = Answer from: { $office }
contribution-forwarded = Passed on to: { $office }
contribution-additions = Added
contribution-measures = What becomes of it
contribution-taken-over = Taken over: { $text }
contribution-merged-into = Merged
contribution-merged-into-line = This contribution says the same as another one and goes on together with it:
split-into = Split into
split-from = Came from
own-split-line = Your contribution had several points. Each one now goes on by itself. Your pick-up code opens all of them.
own-together = How it goes on together

merge-title = Go on together?
merge-lead = Two contributions say the same. We would like them to go on together. Both are kept, and you stay involved.
merge-done = These contributions go on together. You can undo that at any time. You do not need a reason.
merge-apart = These contributions do not go on together.
merge-own = Your contribution
merge-other = The other contribution
merge-until = You can think it over until { $day }. If you say nothing, we take it that you agree.
merge-said-yes = You have said: I agree.
merge-said-no = You have said: I do not agree.
merge-yes = I agree
merge-no = My contribution should stand on its own
merge-over-title = This link no longer opens anything
merge-over = With your pick-up code you see your contribution and can answer there.

contribution-merged-from = Others who said the same
contribution-next = By { $day } we say what becomes of it.
contribution-late = We wanted to say what becomes of it by { $day }. We are late and will make up for it.
contribution-withdrawn = Whoever wrote this contribution has since withdrawn it. The text stays, because it is part of a project.
contribution-redacted = Where you see ▮▮▮ we have taken out details about other people.
contribution-history = Everything that has happened so far
contribution-own = Is this your contribution? With the pick-up code you see more.
contribution-write = Say something too

## Statement of an office without an account

office-title = Statement
office-lead = Hello, { $office }. The neighbourhood office (Quartiersbüro) asks you for a short answer. You do not need an account.
office-question = The question for you
office-due = Please answer by { $day }.
office-contribution = The contribution
office-kind = Your reply
office-kind-answer = We answer
office-kind-answer-line = Your answer goes to the person who wrote. If the contribution is public, it appears there.
office-kind-not-ours = We are not responsible
office-kind-not-ours-line = Then the neighbourhood office takes over again. Please say briefly why.
office-reply = Your answer
office-reply-hint = 2,000 characters at most, written so that everyone understands it.
office-send = Send answer
office-done = Thank you, your answer has arrived. The link has done its job.
office-answered = We have your answer to this contribution, of { $day }.
office-closed = The neighbourhood office has taken the contribution back. There is nothing more you need to do.
office-over-title = This link is no longer valid
office-over = The time for an answer passed long ago, or the contribution was withdrawn. The neighbourhood office helps with questions.

## Messages to authors

mail-confirm_address-subject = Please confirm your address (contribution { $reference })
mail-confirm_address-body =
    Hello,

    someone has written a contribution with this e-mail address. It has the number { $reference }.
    Was that you? Then please confirm the address. The link is valid for 14 days.

    { $base }/adresse/{ $token }

    It was not you? Then there is nothing you need to do. After 14 days we delete the address.

mail-contribution_published-subject = Your contribution { $reference } is published
mail-contribution_published-body =
    Hello,

    we have read your contribution “{ $title }”. Now everyone can read it:

    { $base }/beitraege/{ $reference }

    Next, we tell you what becomes of it.

mail-contribution_withdrawn_for-subject = Your contribution { $reference } has been withdrawn
mail-contribution_withdrawn_for-body =
    Hello,

    the office has withdrawn your contribution “{ $title }” for you. Our note about this says: { $heard }

    Nobody can read it any more. We have deleted your name and your address.

    You did not want this? Then please get in touch with us at once.

mail-contribution_asked-subject = A question about your contribution { $reference }
mail-contribution_asked-body =
    Hello,

    we have a question about your contribution “{ $title }”:

    { $question }

    Please answer by { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }You can do so with this link: { $base }/rueckfrage/{ $token }
    }

    With your pick-up code you can also do it here: { $base }/verfolgen

    You can call us as well. If no answer comes, we go on with what we know.

mail-contribution_asked_again-subject = Our question about your contribution { $reference } once more
mail-contribution_asked_again-body =
    Hello,

    we asked you something about your contribution “{ $title }”:

    { $question }

    We are waiting for your answer until { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }You answer with this link: { $base }/rueckfrage/{ $token }
    }

    Have you answered already? Then all is well. If no answer comes, we go on with what we know.

mail-contribution_withheld-subject = Your contribution { $reference } is withheld
mail-contribution_withheld-body =
    Hello,

    we cannot publish your contribution “{ $title }”. The reason: { $reason ->
        [personal_data] { withhold-personal-data-sentence }
        [insult] { withhold-insult-sentence }
        [unlawful] { withhold-unlawful-sentence }
        [advertising] { withhold-advertising-sentence }
        [not_the_quarter] { withhold-not-the-quarter-sentence }
        [unintelligible] { withhold-unintelligible-sentence }
       *[other] see below.
    }

    { $note }

    Two people have checked this. Do you see it differently? You can object until { DAY($until) }. Then someone who has not been involved so far decides. With your pick-up code you can do it here, or by phone:

    { $base }/verfolgen

mail-contribution_not_taken_up-subject = Answer to your contribution { $reference }
mail-contribution_not_taken_up-body =
    Hello,

    thank you for your contribution “{ $title }”. We have checked it and are not taking it up. The reason: { $reason ->
        [law] { refusal-law-sentence }
        [technical] { refusal-technical-sentence }
        [owner] { refusal-owner-sentence }
        [cost] { refusal-cost-sentence }
        [plan] { refusal-plan-sentence }
        [exists] { refusal-exists-sentence }
        [other_body] { refusal-other-body-sentence }
       *[other] see below.
    }

    { $note }

    Two people have decided this. Do you see it differently? You can object until { DAY($until) }. Then someone who has not been involved so far decides. With your pick-up code you can do it here, or by phone:

    { $base }/verfolgen

mail-contribution_answered-subject = Answer to your contribution { $reference }
mail-contribution_answered-body =
    Hello,

    thank you for your contribution “{ $title }”. Here is the answer:

    { $answer }

    With the pick-up code you see everything about your contribution:

    { $base }/verfolgen

mail-contribution_forwarded-subject = Your contribution { $reference } has been passed on
mail-contribution_forwarded-body =
    Hello,

    another office is responsible for your contribution “{ $title }”. We have passed it on to: { $office }.
    As soon as someone there answers, you will hear from us.

mail-contribution_unmerged-subject = Your contribution { $reference } stands on its own again
mail-contribution_unmerged-body =
    Hello,

    your contribution “{ $title }” was merged with another contribution. The other one is no longer public.
    So yours stands on its own again. There is nothing you need to do.

mail-merge_proposed-subject = Your contribution { $reference }: go on together?
mail-merge_proposed-body =
    Hello,

    your contribution “{ $title }” and the contribution “{ $with_title }” ({ $with }) say the same. We would like both to go on together. Both are kept, and you stay involved.

    Do you agree? You can answer here:

    { $base }/zusammenfuehren/{ $token }

    If we hear nothing from you by { DAY($until) }, we take it that you agree. You can undo it at any time after that too.

mail-merge_asked-subject = Your contribution { $reference }: go on together?
mail-merge_asked-body =
    Hello,

    your contribution “{ $title }” and the contribution “{ $with_title }” ({ $with }) say the same. We would like both to go on together. Both are kept, and you stay involved.

    Do you agree? Tell us, or answer with your pick-up code:

    { $base }/verfolgen

    If we hear nothing from you by { DAY($until) }, we take it that you agree. You can undo it at any time after that too.

mail-merge_declined-subject = Your contribution { $reference } stays on its own
mail-merge_declined-body =
    Hello,

    your contribution “{ $title }” was to go on together with another one. Someone did not agree. So each contribution stays on its own, exactly as before. There is nothing you need to do.

mail-contribution_split-subject = Your contribution { $reference } has been split
mail-contribution_split-body =
    Hello,

    your contribution “{ $title }” had several points. So that none gets lost, each one now goes on by itself: { $parts }.

    With your pick-up code you see all of them:

    { $base }/verfolgen

mail-contribution_merged-subject = Your contribution { $reference } goes on together with another one
mail-contribution_merged-body =
    Hello,

    your contribution “{ $title }” says the same as “{ $into_title }” ({ $into }). Both go on together. Your contribution stays and counts too.

    Should your contribution stand on its own? With your pick-up code you can separate it again at any time.

    { $base }/verfolgen

mail-contribution_adopted-subject = Your contribution { $reference } becomes a project
mail-contribution_adopted-body =
    Hello,

    your contribution “{ $title }” becomes a project: “{ $measure_title }” ({ $measure }).

    What we have taken over and what not: { $taken_over }

    Here you can read how it goes on:

    { $base }/projekte/{ $measure }

mail-objection_upheld-subject = Your objection about { $reference }: you were right
mail-objection_upheld-body =
    Hello,

    we have checked your objection about the contribution “{ $title }”. You are right. We are reading the contribution anew.

    { $note }

mail-objection_rejected-subject = Your objection about { $reference }: it stays as it was
mail-objection_rejected-body =
    Hello,

    someone who had not been involved so far has checked your objection about the contribution “{ $title }”. The decision stays as it was.

    { $note }

## Message to another office

mail-forwarded-subject = Please answer: contribution { $reference } from the neighbourhood
mail-forwarded-body =
    Hello,

    we have received a contribution for which we need your answer: “{ $title }” ({ $reference }).

    { $question }

    Please answer by { DAY($until) }. This link is enough, you do not need an account:

    { $base }/stellungnahme/{ $token }

mail-forwarded_again-subject = Reminder: please answer about contribution { $reference }
mail-forwarded_again-body =
    Hello,

    your answer about the contribution “{ $title }” ({ $reference }) is still missing. We had asked for it by { DAY($until) }:

    { $question }

    You answer with this link, you do not need an account. If you are not responsible, one click says that too:

    { $base }/stellungnahme/{ $token }

mail-forwarding_silent-subject = No answer: { $reference } has been with { $office } for { $days } days
mail-forwarding_silent-body =
    Hello,

    the contribution “{ $title }” ({ $reference }) has been without an answer for { $days } days at: { $office }. We have sent several reminders.

    Here you can call, take it back or ask another office:

    { $base }/arbeitsplatz/beitraege/{ $id }

## Answering a question (link from the message)

asked-title = Our question to you
asked-lead = It is about your contribution “{ $title }”.
asked-question = We would like to know
asked-until = Please answer by { $day }.
asked-answer = Your answer
asked-send = Send answer
asked-done-title = Thank you for your answer
asked-done = Your answer has arrived. We now carry on.
asked-closed = This question has already been answered, or we have gone on without an answer. Would you like to say something else? With your pick-up code you can add to your contribution.
asked-over-title = This link is no longer valid
asked-over = The link is too old or not complete. With your pick-up code you can go on reading your contribution.

## How long it takes, and what is standing still

checking-time = At the moment it takes us about { $days ->
    [one] one day
   *[other] { $days } days
} to check a contribution.
contribution-silent = For { $days ->
    [one] one day
   *[other] { $days } days
} with: { $office }. The answer was asked for by { $day }. We have asked again.
standstill-title = What is standing still
standstill-lead = Here you see contributions and projects for which a promised date passed more than { $days } days ago. We keep asking until it goes on.
standstill-none = Nothing is standing still at the moment.
standstill-since = At the same step for { $days ->
    [one] one day
   *[other] { $days } days
}. It was promised by { $day }.
standstill-at = Now with: { $office }
standstill-link = What is standing still
