# Messages that belong to no other file; app/locales/de/mails.ftl
mail-sign_in-subject = Your link to sign in
mail-sign_in-body =
    Hello { $name },

    with this link you sign in. It is valid for 30 minutes and only once.

    { $site }/anmelden/{ $token }?weiter={ $next }

    You did not ask for this? Then there is nothing you need to do.

# One line of the agenda in a message.
mail-agenda-item = Item { $number }: { $title }
mail-agenda-closed = Item { $number }: not public
mail-phone = Phone { $phone }
