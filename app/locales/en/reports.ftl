# Reports: someone reports something public that should not be there; app/locales/de/reports.ftl

report-title = Report something
report-lead = Do you think something should not be public here? Tell us. You do not need an account.
report-emergency = Is someone in danger? Then please call the police: 110.
report-about = Number
report-about-hint = The number of the contribution or project. It looks like this: DH-2026-00012.
report-reason = What is not right?
report-text = What exactly should not be there, and why?
report-text-hint = Two sentences are enough. Please say which part you mean.
report-email = E-mail address for the answer
report-email-hint = Without an address you can use the code to see what was decided.
report-send = Send report
report-link = Report something

report-reason-unlawful = Something forbidden
report-reason-unlawful-line = For example hate speech, a threat or a call for violence
report-reason-personal-data = Private details
report-reason-personal-data-line = Names, addresses, phone numbers, faces or number plates
report-reason-insult = Insult
report-reason-insult-line = Someone is called names or made fun of
report-reason-other = Something else
report-reason-other-line = For example advertising, or a place that is not right

report-done-title = Your report has arrived
report-done-lead = Thank you. We check your report about “{ $title }” and decide by { $day }.
report-confirm = Please confirm your address: we have sent a link to { $address }. It is valid for 14 days. We have your report even without that.
report-number = Number of your report
report-code-hint = With this code you can see what we have decided. We cannot tell it again.
report-watch = Look at it now

report-status-title = Report { $reference }
report-status-about = It is about “{ $title }”.
report-status-came = Received on { $day }
report-status-open = We are still checking your report. We decide by { $day }.
report-status-upheld = You were right
report-status-rejected = It stays as it is

report-address-lead = Is this your address? Then we send you the decision about your report there.
report-address-done = Thank you. The decision about your report { $reference } will come to this address.
report-address-over = This link has been used already or is too old. We have your report all the same. With the code you can see what was decided.

## Messages

mail-report_received-subject = Your report { $reference } has arrived
mail-report_received-body =
    Hello,

    we have received a report about “{ $title }”. It has the number { $reference }. We check it and decide by { DAY($until) }.

    Should the decision go to this address? Then please confirm it. The link is valid for 14 days.

    { $base }/meldung/{ $token }

    It was not you? Then there is nothing you need to do. After 14 days we delete the address.

mail-report_upheld-subject = Your report { $reference }: you were right
mail-report_upheld-body =
    Hello,

    we have checked your report about “{ $title }”. You are right.

    { $note }

    Thank you for telling us.

mail-report_rejected-subject = Your report { $reference }: it stays as it is
mail-report_rejected-body =
    Hello,

    we have checked your report about “{ $title }”. It stays as it is.

    { $note }

    Do you see it differently? Then please call us or answer this message.

mail-report_without_effect-subject = Someone has reported your contribution { $reference }: it stays
mail-report_without_effect-body =
    Hello,

    someone has reported your contribution “{ $title }”. We have checked this. Your contribution stays as it is.

    { $note }

    There is nothing you need to do.
report-address-title = Confirm the address for the answer to your report
