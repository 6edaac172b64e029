# Life in the neighbourhood; app/locales/de/life.ftl

## Dates

events-lead = What is on in the next eight weeks.
events-none = Nothing is planned at the moment.
events-time = { $from } to { $until }

## News, offers, working groups

news-none = There is no news yet.
offers-rooms = Rooms
offers-seats = up to { $n } people
groups-lead = Neighbours work together here. You can join at any time.
groups-none = There is no working group at the moment. Would you like to start one? Tell us.
groups-join = I would like to join in

## Office, and reporting a barrier

office-directions = How to find us
office-access = Getting in without barriers
office-way = How an idea becomes a project
office-groups = Working groups you can join
office-open = Opening hours
office-team = Who is there?
office-programme = The programme
office-operator = Run by: { $operator }.
office-aims = Our goals
office-fields = What it is about
office-funders = Funded by
office-partners = Together with
barrier-lead = Is there something on this site that you cannot read, hear or use? Tell us. We answer and change it.
barrier-write = Write here, without signing in
