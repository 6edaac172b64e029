# Paper: the form to fill in, the list for signatures, the printed slip; app/locales/de/paper.ftl

## Form

form-title = Your contribution
form-lead = Just start writing, in any language. Spelling does not matter.
form-kind = What is it? Please tick one box.
form-place = Where is it?
form-text = What would you like to say?
form-text-hint = Please no names or addresses of other people.
form-contact = How should we answer?
form-contact-phone = Call me, phone number:
form-contact-letter = Letter, postal address:
form-contact-mail = E-mail:
form-contact-code = Not at all. My pick-up code is enough.
form-name = Your name (optional):
form-show-name = My name may stand with the contribution.
form-consent = The office may keep my name and contact for the answer.
form-privacy = Only kind, text and place become public, and only after we have read the form. Name and contact stay in the office. We delete what is no longer needed.
form-bring = Hand in or post in the letterbox: { $office }, { $address }.
form-office-received = Office: received on
form-office-taken = entered by
form-office-reference = Reference number
form-web = Rather on the internet
form-serial = Form { $serial }
slip-cut = Tear off here and keep
slip-title = Your slip
slip-code = Your pick-up code
slip-step-address = Open { $address } on the internet, or point your camera at the picture.
slip-step-code = Enter the pick-up code. It is valid as soon as the office has entered your form.
slip-step-call = Without internet: call { $phone } and give the number of the form.

## List for signatures

supports-title = We want this too
supports-about-title = What it is about
supports-about-place = Place
supports-about-reference = Reference number
supports-lead = With your signature you say: I want this too. Each person signs once, each on their own line.
supports-column-line = Line
supports-column-name = Name
supports-column-address = Street and house number
supports-column-signature = Signature
supports-privacy = We count the lines. Names and addresses stay in the office and are not published. If you wish, we cross out your line.
supports-collector-name = Collected by
supports-collector-day = handed in on

## Slip

receipt-pdf = Slip as PDF
paper-receipt-received = Received on { $day }.
paper-blank = Form to print out (PDF)
paper-supports = List for signatures (PDF)

## Counter

counter-title = What would you like to say?
counter-kind = What is it?
counter-place = Where is it?
counter-place-hint = A street, a square or a well-known place. If it is everywhere, write “everywhere”.
counter-text = Your words
counter-text-hint = In any language. Please no names or addresses of other people.
counter-public = Kind, place and text become public, and only after we have read them. We do not ask for your name here.
counter-next = Next
counter-back = Back
counter-send = Send
counter-waiting = Waiting for the connection:
counter-lead = Thank you. Please photograph, copy down or print the number and the code. In a moment the page starts again from the beginning.
counter-late-title = Your contribution has been written down
counter-late-lead = There is no connection right now. Your contribution is passed on as soon as it is back. The code is already valid: please photograph it, copy it down or print it.
counter-print = Print
counter-end = Done, back to the beginning
counter-idle = Are you still there?
counter-idle-text = Otherwise the page starts again from the beginning in 15 seconds, and your text is gone.
counter-stay = Yes, carry on
counter-closed-title = Tablet at the counter
counter-closed-lead = This device has not been opened. The office has a device code for it.
counter-code = Device code
counter-code-hint = It is valid for one hour and only once.
counter-open = Open device
counter-web = Write a contribution on the internet
