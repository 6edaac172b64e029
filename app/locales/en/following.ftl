# Following; app/locales/de/following.ftl

following-box-title = Stay up to date
following-box-lead = We write to you when there is something new here: one e-mail a day at most.
following-go = Follow
following-mine = You are following.
following-end = Stop following
following-link = Link to read along
following-feed = Read as a feed (Atom)
following-place-choose = Follow a street or a square
following-title = Follow
following-lead = You hear when there is something new. One e-mail a day at most, and only what everyone may read.
following-what = What would you like to follow?
following-contribution = Contribution: { $name }
following-measure = Project: { $name }
following-topic = Topic: { $name }
following-place = Place: { $name }
following-district = Whole neighbourhood: { $name }
following-gone = no longer public
following-email = Your e-mail address
following-email-hint = We send a link with which you confirm. Nobody sees the address, and one click deletes it again.
following-by-mail = Follow by e-mail
following-link-title = Rather without e-mail?
following-link-lead = Then you get a link of your own. Whoever has it can read along and nothing else. You can delete it at any time.
following-code = Code of a link you already have
following-code-hint = Then it is added there.
following-link-go = Get a link
following-feed-lead = Or read it with a feed reader, without any address:
following-own = What you follow
following-back = Back to the page
following-sent-title = Please look into your mailbox
following-sent = We have sent you a link. Once you confirm it, you are following. The link is valid for 14 days.
following-confirm-title = Would you like to follow?
following-confirm-lead = Then you get one e-mail a day at most, and only when there is something new.
following-confirm-yes = Yes, follow
following-confirmed-title = You are following now
following-confirmed = Every e-mail has a link with which you can stop.
following-known-title = You are following already
following-over-title = This link is no longer valid
following-over = You may have used it already, or it is older than 14 days. Here you get a new one.
following-end-title = Stop following?
following-end-one = Then you get no more e-mails about this. { $what }
following-end-all = Then you get no more summaries at all. Neighbourhood: { $name }
following-end-any = Then you get no more e-mails from here.
following-ended-title = You are no longer following
following-ended = No more e-mails will come. If you follow nothing else, your address is deleted.
following-made-title = Your link to read along
following-made = Please keep the code, for example as a photo of this page. We cannot tell it to you again.
following-made-code = Your code
following-made-address = Enter it at this address:
following-made-qr = Picture with the link to read along
following-made-open = Read along now
following-read-title = Read along
following-read-lead = With your code you see what is new.
following-read-code = Code to read along
following-read-code-hint = The characters in groups of four. Capital or small letters do not matter.
following-read-go = Read along
following-read-new = No code yet? Get one here.
following-read-emptied = To be safe, the field for the code is empty again. Please type the characters once more.
following-read-news = What is new
following-read-none = Nothing new has happened yet.
following-read-follows = What you read along with
following-revoke = Delete the link
following-revoke-lead = You no longer need the link, or somebody else has it? Then delete it. Afterwards nobody can read along with it.
following-revoked-title = The link is deleted
following-revoked = Nobody can read along with this code any more.
following-feed-contributions = Contributions: { $name }
following-feed-measures = Projects: { $name }
following-feed-meetings = Meetings: { $name }
happening-meeting = Meeting { $number }, { $body }, { $day }
happening-published = Published
happening-not-taken-up = Answered: not taken up
happening-commented = New comment
happening-opened = New project
happening-checked = Compared with the framework plan
happening-paper = New paper
happening-promised = A step has been promised
happening-reached = A step is done
happening-asked = The administration was asked
happening-invited = Invitation with agenda
happening-cancelled = Cancelled
happening-minutes = The minutes are there
following-letter-lead = Hello, this is new in what you follow:
following-letter-more = { $n ->
    [one] And one more. Everything is on the page of the neighbourhood.
   *[other] And { $n } more. Everything is on the page of the neighbourhood.
}
following-letter-why = You get this e-mail because you follow something in the neighbourhood. This is how you stop it:
following-letter-end = Stop following ({ $what })
following-letter-end-all = No more summaries at all
mail-digest-subject = News from { $name }: { $n ->
    [one] one item
   *[other] { $n } items
}
mail-follow_confirm-subject = Please confirm: would you like to follow?
mail-follow_confirm-body =
    Hello,

    somebody with this address would like to hear what is new:

    { $kind ->
        [contribution] Contribution: { $title }
        [measure] Project: { $title }
        [topic] Topic: { $title }
        [place] Place: { $title }
       *[other] Whole neighbourhood: { $title }
    }

    Was that you? Then please confirm it here. The link is valid for 14 days.

    { $base }/folgen/bestaetigen/{ $token }

    It was not you? Then you need not do anything, and we delete your address again.
