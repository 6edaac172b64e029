# Start pages: of the whole site and of a neighbourhood; app/locales/de/start.ftl

start-title = { $name }: have your say and take part
start-write = Write a contribution
start-write-line = Takes two minutes. Without signing in. Also by phone or on paper.
start-find = Already written to us?
start-find-go = Search
start-find-hint = Your reference number, for example
start-find-hint-or = , or your pick-up code
start-kinds = What would you like to tell us?
start-became = What became of it
start-projects = All projects
start-projects-none = There is no project yet. It starts with your contribution.
start-numbers = Contributions received in { $year }: { $received }. Answered: { $answered }. Still with us: { $open }.
start-read-all = Read all contributions
start-from = { $n ->
    [0] { "" }
    [one] From one contribution.
   *[other] From { $n } contributions.
}
start-next-dates = Next dates
start-all-dates = All dates
start-aside = Office and programme
start-news = News from the neighbourhood
start-easy = Easy language (German)
start-easy-title = { $name } in easy language (German)
start-choose = Have your say where you live
start-choose-lead = Choose your neighbourhood. There you say what should change, and see what becomes of it.
start-choose-go = To the neighbourhood
start-none = No neighbourhood has been set up here yet. Whoever runs this site does that: quartier district add FILE
