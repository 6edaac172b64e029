# The frame of every page, forms in general, and what a page says when something does not work.

frame-skip = Skip to content
frame-language = Language:
frame-name = Quartier
frame-claim = Have your say and take part
frame-about = Quartier: the open platform for neighbourhood management.
frame-demo = Demonstration:
frame-demo-line = People, numbers and cases on this site are invented.
frame-demo-post = Mail of the demonstration
frame-sign-in = Sign in
frame-sign-out = Sign out
frame-sign-out-name = Sign out { $name }
frame-desk = Workplace
frame-own-board = My board
frame-menu = Menu
frame-menu-name = Main menu
frame-menu-close = Close
frame-here = You are here
frame-start = Start
frame-participate = Take part
frame-projects = Projects
frame-events = Dates
frame-office = Office
frame-help = Help and contact
frame-office-hours = Opening hours and directions
frame-follow = Look up a contribution
frame-offers = Services and rooms
frame-barrier = Report a barrier
frame-easy = In easy language (German)
frame-quarter = In the neighbourhood
frame-contributions = All contributions
frame-news = News
frame-groups = Working groups
frame-legal = Legal
frame-imprint = Legal notice
frame-privacy = Privacy
frame-own-data = My data
frame-accessibility = Accessibility statement
frame-operator = { $programme }. Run by: { $operator }.
frame-funders = Funded by: { $funders }.
pager-name = Pages
pager-first = Back to the beginning
pager-next = Show more

## Forms

form-kept = Everything you wrote is still here. Nothing gets lost.
form-error = Error:
form-failed = Error: That did not work yet
form-problems = { $n ->
    [one] Error: One detail is missing or does not fit yet
   *[other] Error: { $n } details are missing or do not fit yet
}
form-optional = (optional)

## When something does not work

failure-refused = That is not possible here
failure-home = To the start page
failure-reach = You can also reach us this way: { $office }, phone { $phone }.
failure-not-found = This page does not exist
failure-not-found-why = The address may not be complete, or the page is not public.
failure-conflict = Someone was faster
failure-conflict-why = Something has changed in the meantime. Please reload the page and have another look.
failure-incomplete = Something is missing
failure-incomplete-why = One detail does not fit. Please go back; your text is still there.
failure-busy = One moment please
failure-busy-why = There is too much going on right now. It is our fault. Please try again in a few seconds.
failure-too-large = That was too large
failure-too-large-why = We cannot take that much at once. Please shorten the text or send smaller photos: up to 10 MB each, five at most.
failure-slow = That did not arrive completely
failure-slow-why = The connection was too slow or broke off. Please try again, best with smaller photos.
failure-other = That did not work
failure-other-why = It is our fault, not yours. Please try again later.
failure-no-pdf = The PDF could not be made
failure-no-pdf-why = It is our fault. Please try again. The page before can also be printed as it is.

way-withdrawn = The contribution was withdrawn.
way-withdrawn-own = You have withdrawn the contribution. The way ends here.
way-ended = The way ends here. The reason is given.
way-siding = A branch means: it went another way. The reason is always given.
way-step = Step { $at } of { $of }
way-step-here = Step { $at } of { $of }.
way-stop-1 = Received
way-stop-2 = Published
way-stop-3 = Checked
way-stop-7 = Money secured
way-stop-8 = Being done
way-stop-9 = Finished
way-stop-here = Now here
way-stop-done = (done)
way-stop-ended = (the way ends here)
way-stop-skipped = (not needed)
way-stop-skipped-why = not needed on this way
way-stop-todo = (still to come)
