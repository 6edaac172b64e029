# Meetings as everybody reads them; app/locales/de/agenda.ftl

agenda-wall = Screen
agenda-wall-title = Meeting on the screen
agenda-meetings = Meetings
agenda-numbered = Meeting { $number }
agenda-of = Meeting { $number }, { $body }
agenda-no-board = There is no advisory board here. When and where you can have your say:
agenda-no-board-link = Dates
agenda-about-board = About the board
agenda-upcoming = Next meetings
agenda-past = What happened so far
agenda-none = No meeting is announced at present.
agenda-who = Who sits there for whom?
agenda-vacant = vacant
agenda-seats = { $n ->
    [one] 1 seat
   *[other] { $n } seats
}
agenda-present = { $n ->
    [one] 1 seat is present.
   *[other] { $n } seats are present.
}
agenda-voice-or-decision = Votum or Beschluss?
agenda-votum = Votum (recommendation)
agenda-votum-line = The board gives its opinion. It recommends.
agenda-decision = Beschluss (decision)
agenda-decision-line = The decision is made by: { $council }. Only then is it valid. Before that the proposal goes to: { $administration }.
agenda-minutes-of = Minutes of meeting { $number }
agenda-corrected = Corrected on { $day }. Both versions can be read at the office.
agenda-until = They stay here until { $day }.
agenda-published = Published on { $day }. Names and non-public items have been taken out.
agenda-item = Item { $number }
agenda-item-titled = Item { $number }: { $title }
agenda-item-closed = Item { $number }, not public
agenda-closed-item = Item not in public
agenda-closed-why = This concerns protected matters. So only the number stands here.
agenda-late = added after the invitation
agenda-off = Taken off
agenda-quoted = “{ $text }”
agenda-paper = Paper
agenda-today = Where it stands today:
agenda-easy = In easy German (Leichte Sprache)
agenda-adjourned = Adjourned
agenda-noted = Noted
agenda-deliberated = Being discussed now
agenda-votum-is = Votum: { $votum }
agenda-poll-open = Voting is open
agenda-poll-closed = Closed, the chair is stating the result
agenda-correction = Correction of { $day }.
agenda-amended = The wording was changed at the meeting.
agenda-poll-count = Voting is open. { $cast } of { $of } votes are in.
agenda-poll-closed-line = Voting is closed. The chair is stating the result.
agenda-poll-stated = The result stands.
agenda-title = Agenda
agenda-later = The agenda will stand here as soon as the invitation is sent.
agenda-about = About the meeting
agenda-ended = until { $clock }
agenda-came-of = { $n } of { $of } seats were present at the beginning.
agenda-came = { $n } seats were present at the beginning.
agenda-demo = The rules and periods on this page are examples for the demonstration:
agenda-read-minutes = Read the minutes
agenda-second = The items come back at a second meeting.
agenda-next = Next meeting
agenda-listen = You may come and listen. No registration.
