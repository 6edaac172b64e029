# Details in forms: what is missing and what it looks like when it is right; app/locales/de/problems.ftl. An example address stands at the end without a full stop.

problem-missing = This detail is still missing. Please fill in the field.
problem-too-long = That is too long. Please shorten it to { $max } characters at most.
problem-too-short = That is still very short. Please write at least { $min } characters.
problem-unknown = We do not know this detail here. Please choose from the list.
problem-not-an-address = The @ sign or the part after it is missing in the address. It looks like this: name@beispiel.de
problem-not-a-date = We cannot read this as a day. A date looks like this: 17.12.2026.
problem-past = This day is over already. Please give a day that is still to come.
problem-future = This day is still to come. Please give a day up to today.
problem-not-a-number = There is no whole number here yet. It looks like this: 25.
problem-consent-needed = Please tick that we may keep these details. Or leave out name and contact; then the pick-up code is enough.
problem-not-a-link = A link starts with https:// and has no spaces. It looks like this: https://www.beispiel.de/seite
problem-unreadable = There are characters in this field that cannot be seen. Please write that part again.
problem-twice = That stands in another field already. Please write something else here.
problem-choose-one = Nothing has been chosen here yet. Please choose one option.
problem-contradiction = These two details do not fit together. Please change one of them.

## Contribution

problem-text-missing = Please write what it is about. One sentence is enough.
problem-title-missing = Please give a short heading. It looks like this: Shade for the playground.
problem-title-too-long = The heading is too long. Please shorten it to { $max } characters at most; details belong in the text.
problem-kind-choose = Please choose what you would like to tell us: for example an idea, a wish or a question.
problem-place-missing = Please give a street or a square. If it is everywhere, write “everywhere”.
problem-contact-choose = Please choose how the answer should reach you.
problem-email-missing = Please enter your e-mail address. It looks like this: name@beispiel.de
problem-phone-missing = Please give your phone number with the area code. It looks like this: 0123 456789.
problem-letter-missing = Please give street, house number, postcode and town.
problem-name-missing = Please give the name.
problem-password-missing = Please enter your password.
problem-password-too-short = Please choose a password with at least { $min } characters.
problem-about-unknown = There is nothing public under this number here. Please compare the number; it looks like this: DH-2026-00012.
problem-key-unknown = The form did not arrive completely. Please send it once more.

## Workplace: contribution and project

problem-meeting-taken = A meeting of this body is already planned for this time. Please choose another day or another time.
problem-text-contradiction = The text says something different from what was sent. Please only set brackets and leave the words as they are.
problem-question-missing = The question is missing. One sentence is enough.
problem-target-missing = The other contribution is missing. Please enter its number or choose it from the list.
problem-target-unknown = There is no public contribution under this number. It looks like this: DH-2026-00012.
problem-channel-choose = Please say how the contribution came: by phone, at the office, on paper or by e-mail.
problem-decision-choose = The decision is missing: follow the objection or leave it as it is.
problem-confirmed-choose = Does the person want it this way? Please ask and tick the box.
problem-note-missing = The sentence that everyone reads is missing. Please write briefly what has been decided and why.
problem-person-note-missing = The sentence for the person is missing. Please write briefly what is not possible and what they can do.
problem-reason-choose = The reason from the list is missing. Please choose the reason that fits best.
problem-reason-missing = The reason in words is missing. One sentence is enough.
problem-contributions-choose = No contribution has been chosen yet. Please tick at least one.
problem-taken-over-missing = Please say what is taken over from the contribution and what is not. One sentence is enough.
problem-origin-choose = Please say where the project comes from: from the Rahmenplan, from a working group or from the city.
problem-origin-note-missing = Please say which plan, which working group or which office started it.
problem-summary-missing = The summary is missing. Two or three short sentences for everyone.
problem-recommendations-choose = The recommendation for action that the project fits directly is missing. Please tick at least one.
problem-recommendations-contradiction = A recommendation for action is ticked, but “does not fit the Rahmenplan” is chosen. Please change one of the two.
problem-cost-planned-contradiction = The sum does not fit the chosen size of cost. Please change the sum or the size.
problem-eligibility-missing = Please say whether the project can be funded, and from what. One sentence is enough.
problem-land-owner-missing = Please say who owns the land or the building.
problem-office-missing = The responsible office is missing. It looks like this: Grünflächenamt.
problem-easy-missing = The summary in Leichte Sprache (easy German) is missing. One short sentence per line.
problem-wording-missing = The exact wording is missing. Please enter it word for word.
problem-cost-missing = The cost and where the money comes from are missing. One sentence is enough.
problem-alternatives-missing = Please say what else would be possible. If there is nothing else, please write that too.

## Workplace: steps of a project

problem-date-missing = The date is missing. It looks like this: 17.12.2026.
problem-contact-missing = Please say who answers there: a name or an office.
problem-drucksache-missing = The number of the Drucksache (council paper) is missing. It is on the first page.
problem-document-missing = The document that proves it is missing. Please name a document or enter a link to the council information system.
problem-difference-missing = Please say how the Beschluss (decision) differs from the Votum (recommendation). One sentence that everyone understands.
problem-organization-missing = Please say which body discusses it.
problem-granted-choose = Please say how it was decided: granted or not granted.
problem-not-a-sum = A sum in whole euros is missing. It looks like this: 86.000.
problem-rule-missing = The rule of the Verfügungsfonds (neighbourhood fund) that the grant follows is missing.
problem-funding-missing = Please say which funds the money comes from. One sentence is enough.
problem-approved-on-missing = The day of the official notice (Bescheid) is missing. It looks like this: 17.12.2026.
problem-milestone-missing = Please say what is promised next: at least one step.
problem-milestone-on-missing = The day by which this is promised is missing. It looks like this: 17.12.2026.
problem-group-heard-missing = Please say which working group was heard and what it said.
problem-board-asks-choose = When the board has only noted something, it goes on only if the board asks for it. Please confirm that the board has asked.
problem-proof-of-use-choose = The proof of use (Verwendungsnachweis) is missing. Please choose whether it has been handed in or is not needed.
problem-effect-missing = Please say what the project has achieved. One or two sentences for everyone.

problem-outside = This place is not in the neighbourhood. Please choose a place on the map.
problem-corners = An area has { $min } to { $max } corners.
problem-position-unknown = The map does not know this place. Please choose it once more.
problem-position-missing = A place on the map is missing.

## Paper

problem-not-a-serial = The number does not fit. It is at the top right of the form and looks like this: 00017-T.
problem-not-printed = No form with this number was printed here. Please compare the number or leave the field empty.
problem-already-captured = This form has been entered already. It has the reference number { $reference }.
problem-sheets-not-a-number = Please enter a number from 1 to 50.
