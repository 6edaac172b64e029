# People and signing in; app/locales/de/people.ftl

## Who did something, as everyone reads it

role-resident = Residents
role-moderator = Office
role-manager = Neighbourhood management
role-board-member = Board member
role-deputy = Deputy
role-chair = Chair
role-clerk = Clerk
role-administration-liaison = Administration
role-council-service = Council service
role-specialist-office = City department
role-review-person = second check
role-admin = Technical support

## Signing in

sign-in-title = Sign in
sign-in-lead = For the board, the office and city departments. To write a contribution you do not need an account.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-password-again = Please enter the password once more.
sign-in-by-password = With a password
sign-in-go = Sign in
sign-in-by-link = Without a password
sign-in-by-link-line = We send you a link with which you sign in once.
sign-in-by-link-go = Send link
sign-in-sent = If there is an account with this address, a message with a link arrives in a moment. It is valid for 30 minutes.
sign-in-confirm-title = Confirm signing in
sign-in-confirm = Sign in now?
sign-in-confirm-lead = The link is valid once. Press the button, and you are signed in.
