# Supporting and commenting; app/locales/de/voices.ftl

## I want this too

support-title = Who wants this too?
support-alone = One person has said this so far. Do you want it too?
support-count = { $total } in favour: { $ways }.
support-checked = { $n } checked online
support-paper = { $n } on paper
support-authors = { $n ->
    [one] 1 wrote it
   *[other] { $n } wrote it
}
support-short = { $n } want this
support-of-measure = { $total } want this, counted across all contributions about it: { $ways }.
support-go = I want this too
support-mine = You support this.
support-own = You wrote this. Your voice already counts.
support-back = I have changed my mind
support-public = Only the number is public, never a name. Each person counts once.
support-office = It works without internet too: there is a paper list at the office.
support-form-lead = Enter your e-mail address. We send you a link. You only count once you have opened and confirmed it.
support-email = Your e-mail address
support-email-hint = So that each person counts once. We write to you only if it is needed for this contribution.
support-send = Send link
support-sent-title = Please look in your mailbox
support-sent = We have sent you a link. When you confirm it, you count. The link is valid for 14 days.
support-link-title = Do you want this too?
support-link-lead = With one click you count.
support-link-yes = Yes, I want this too
support-link-back-title = You support this
support-link-back-lead = You have confirmed it. If you have changed your mind, take it back here.
support-link-back = No longer
support-given-title = Thank you, you count
support-given = With the link in the e-mail you can also take it back.
support-taken-title = Taken back
support-taken = You no longer count. Your address has been deleted.
support-see = To the contribution
support-sort = Most wanted
support-sort-line = This shows what at least five people want.
support-sort-off = Newest first

mail-support_confirm-subject = Please confirm: “{ $title }”
mail-support_confirm-body =
    Hello,

    with this address someone clicked “I want this too” on a contribution:

    { $reference }: { $title }

    Was that you? Then confirm it here. With the same link you can also take it back. It is valid for 14 days.

    { $base }/unterstuetzen/{ $token }

    It was not you? Then there is nothing you need to do, and we delete your address again.

## Comments

comments-title = { $n ->
    [0] Comments
    [one] 1 comment
   *[other] { $n } comments
}
comments-none = Nobody has written anything about this yet.
comments-write = Write a comment
comments-someone = Someone from the neighbourhood
comments-back = Take my comment back
comments-more = More comments
comments-redacted = Where you see ▮▮▮ we have removed details about people.
comment-title = Write a comment
comment-before = We read every comment before everyone sees it. That takes two working days at most.
comment-after = Everyone can read your comment at once. We read it afterwards.
comment-text = What would you like to say?
comment-text-hint = Please no names or addresses of other people. 1,000 characters at most.
comment-name = Name that everyone sees
comment-name-hint = Your own name or another one. Without a name it says “Someone from the neighbourhood”.
comment-email = Your e-mail address
comment-email-hint = We send a link with which you confirm the comment. The address never becomes public.
comment-send = Send comment
comment-office = It works without e-mail too: by phone or at the office, we write it down for you.
comment-sent-title = Your comment has arrived
comment-sent-waiting = Please look in your mailbox and confirm the comment. The link is valid for 14 days.
comment-sent-confirmed = We read it, and then it is here for everyone.
comment-sent-shown = Everyone can read it now.
comment-link-title = Is this your comment?
comment-link-about = On { $reference }: { $title }
comment-link-yes = Yes, send it
comment-link-back = Take comment back
comment-state-confirmed = Your comment has been confirmed. We read it, and then everyone can see it.
comment-state-shown = Everyone can read your comment.
comment-state-withheld = Your comment is withheld, not everyone can read it: { $note }
comment-state-withdrawn = Your comment has been taken back.
comment-taken-title = Taken back
comment-taken = The comment has been deleted. Nobody can read it any more.
comment-see = Back to the page
voice-over-title = This link is no longer valid
voice-over = You may have used it already, or it is more than 14 days old. You can get a new one on the page of the contribution.

mail-comment_confirm-subject = Please confirm your comment
mail-comment_confirm-body =
    Hello,

    with this address someone wrote a comment on { $reference }: { $title }

    Was that you? Then confirm it here. The link is valid for 14 days.

    { $base }/kommentar/{ $token }

    It was not you? Then there is nothing you need to do, and we delete everything again.
mail-comment_shown-subject = Your comment can be read
mail-comment_shown-body =
    Hello,

    everyone can now read your comment on { $reference }: { $title }

    If you would like to take it back, you can do so here:

    { $base }/kommentar/{ $token }
