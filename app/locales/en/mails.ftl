# Messages that belong to no other file; app/locales/de/mails.ftl
mail-sign_in-subject = Your link to sign in
mail-sign_in-body =
    Hello { $name },

    with this link you sign in. It is valid for 30 minutes and only once.

    { $site }/anmelden/{ $token }?weiter={ $next }

    You did not ask for this? Then there is nothing you need to do.

mail-administration_asked-subject = Still no answer: { $measure_title } ({ $measure })
mail-administration_asked-body =
    Good day,

    the project { $measure_title } is waiting for an answer from the administration. The promised time is over.

    Please enter where it stands, or say by when the answer will come:

    { $base }/arbeitsplatz/projekte/{ $id }

    The public page of the project says since when it has been waiting.

# One line of the agenda in a message.
mail-agenda-item = Item { $number }: { $title }
mail-agenda-closed = Item { $number }: not public
mail-phone = Phone { $phone }
