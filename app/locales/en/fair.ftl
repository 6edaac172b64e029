# Fairness: what people are entitled to when their voice is merged, reported, not shown or stored.

## Reporting

report-comment = Report this comment
report-file = Report file { $number }
report-part-comment = You are reporting a comment that appears there. The contribution itself is not meant.
report-part-photo = You are reporting a picture or document that appears there. The text itself is not meant.
report-status-about-comment = It is about a comment on “{ $title }”.
report-status-about-photo = It is about a picture or document with “{ $title }”.

## Your own files

own-files = Your photos and documents
own-file-waiting = The office has not looked at it yet.
own-file-shown = Everybody can see it.
own-file-shown-later = Everybody can see it once your contribution is public.
own-file-hidden = It stays in the office.
own-file-look = View { $name }
file-reason-person = People or personal things can be recognised in it.
file-reason-unrelated = It does not belong to this contribution.
file-reason-rights = The picture belongs to somebody else.
file-reason-forbidden = It hurts somebody or shows something forbidden.
file-reason-record = This is the paper form. It is only kept on file.

## Comments: objection

comments-own-hidden = Only for you: your comments that nobody else can read yet
comment-own-title = Your comment
comment-object-line = Do you disagree? You can object until { $day }. A different person will then decide.
comment-object-text = Why do you disagree?
comment-object = Object
comment-objected = We have received your objection. A different person will decide.
comment-objection-open = You have objected. A different person will decide by { $day }.
comment-objection-rejected = Your objection of { $day } has been decided: the decision stands.

## Merged: people who gave their support

together-title = Two contributions go on together
together-lead = Both say the same thing. Your support is not lost. You decide where it counts.
together-own = You supported this contribution
together-other = It goes on with this contribution
together-along = Your support counts for the joint contribution.
together-stays = Your support stays with the earlier contribution. It does not count for the joint one.
together-stay = Stay with the earlier contribution
together-go = Count for the joint contribution
together-mine = Your support
together-over-title = The contributions stand on their own again
together-over = Your support counts where you gave it. Or this link is not from us.
together-list = All contributions
refused-voice-not-a-supporter = You do not support this contribution. You can support the contribution it goes on with.

## Printing

refused-too-many-prints = Those were very many documents in a short time. Please try again in an hour. The neighbourhood office has the form on paper.

## My data

data-link-heading = With your e-mail address
data-link-line = Did you once confirm your address to us? Then we will send you a link. It shows everything stored for this address.
data-link-email = E-mail address
data-link-email-hint = The address you gave with a contribution, a comment or your support.
data-link-send = Send link
data-link-sent = Thank you. If anything is stored for this address, an e-mail with a link is on its way. It is valid for 24 hours.
data-link-title = Your data
data-link-lead = With this link you can see everything stored for your address. It works only once.
data-link-erase-line = Your address and name will be erased, and so will photos and everything that is not public. What everybody can read stays, without you. Support still counts. This cannot be undone.
data-link-over-title = This link is no longer valid
data-link-over = Perhaps you have used it already, or it is too old. You can get a new one under “My data”.
data-what-file = Photo or document
data-what-position = Place on the map
data-what-report = Report
data-file-kind = Kind of file
data-file-state = Who sees it
data-file-reason = Why it stays in the office
data-file-photo = Photo
data-file-shown = Released: whoever sees the contribution sees it too.
data-alt = What it shows
data-bytes = Size
data-position-sent = As you gave it
data-position-shown = As it appears on the map
data-about = What it is about

## Mails

mail-merge_told-subject = Two contributions go on together: { $title }
mail-merge_told-body =
    Hello,

    you support a contribution:

    { $reference }: { $title }

    It now goes on together with another one, because both say the same thing:

    { $into }: { $into_title }

    Your support counts there. You do not have to do anything.

    Do you disagree? Then your support stays with the earlier contribution. You can do that here, at any time:

    { $base }/gemeinsam/{ $token }

mail-comment_not_shown-subject = Your comment is not shown
mail-comment_not_shown-body =
    Hello,

    we do not show your comment on { $reference }: { $title }. The reason:

    { $note }

    Do you disagree? Then object with one click. A different person will decide. You can also delete the comment there:

    { $base }/kommentar/{ $token }

mail-comment_objection_upheld-subject = Your objection: you were right
mail-comment_objection_upheld-body =
    Hello,

    you objected. It was about your comment on { $reference }: { $title }

    You were right:

    { $note }

    We will now read the comment again. You will hear from us. You can see how it stands here:

    { $base }/kommentar/{ $token }

mail-comment_objection_rejected-subject = Your objection: the decision stands
mail-comment_objection_rejected-body =
    Hello,

    you objected. It was about your comment on { $reference }: { $title }

    A different person has read it. The comment will not be shown:

    { $note }

    You can delete it here:

    { $base }/kommentar/{ $token }

mail-comment_report_without_effect-subject = Somebody reported your comment: it stays
mail-comment_report_without_effect-body =
    Hello,

    somebody reported your comment on { $reference }: { $title }. We have checked it. Your comment stays.

    { $note }

    You do not have to do anything.

mail-file_report_without_effect-subject = Somebody reported a picture with { $reference }: it stays
mail-file_report_without_effect-body =
    Hello,

    somebody reported a picture or document with your contribution “{ $title }”. We have checked it. It stays.

    { $note }

    You do not have to do anything.

mail-file_hidden-subject = A picture with { $reference } is no longer shown
mail-file_hidden-body =
    Hello,

    somebody reported a picture or document with your contribution “{ $title }”. We no longer show it. The reason:

    { $note }

    Your contribution stays. With your tracking code you can still see your files:

    { $base }/verfolgen

    Do you see it differently? Then please call us or reply to this message.

mail-data_link-subject = Your stored data
mail-data_link-body =
    Hello,

    somebody would like to see what is stored for this address. Was it you? Then open this link. It is valid for 24 hours and works only once.

    { $base }/meine-daten/link/{ $token }

    Was it not you? Then you do not have to do anything. Without the link nobody sees anything.

mail-account_unused-subject = Your account will soon be deleted
mail-account_unused-body =
    Hello { $name },

    you have not signed in for almost two years. We do not keep data longer than necessary. From { DAY($until) } we will delete your account.

    Would you like to keep it? Then please sign in once before that day:

    { $site }/anmelden

    Your public contributions stay in any case, without your name.
