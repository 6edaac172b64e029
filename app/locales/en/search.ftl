# Search; app/locales/de/search.ftl

search-title = Search
search-lead = Here you find everything that is public: contributions, projects, papers, meetings and the Rahmenplan (framework plan).
search-field = What are you looking for?
search-field-hint = A few words are enough. For an exact phrase, put it in quotation marks: “neue Bank” (new bench)
search-what = Where?
search-what-all = Everywhere
search-what-contributions = In contributions
search-what-projects = In projects and papers
search-what-meetings = In meetings
search-what-plan = In the Rahmenplan (framework plan)
search-go = Search
search-count =
    { $n ->
        [0] No result
        [one] One result
       *[other] { $n } results
    } for: { $query }
search-many = More than { $n } results for: { $query }. One more word makes them fewer.
search-cut = We have read only the beginning of your question. Eight words are usually enough.
search-loose = Nothing says exactly this. This sounds similar:
search-meant = Did you mean
search-none = There is nothing here about this yet. These often help:
search-none-shorter = use fewer words
search-none-other = try another word for the same thing
search-none-everywhere = search everywhere
search-none-write = If nobody has said it yet, write to us.
search-contribution = Contribution
search-measure = Project
search-paper = Paper
search-plan = Rahmenplan (framework plan)
search-meeting = Meeting
search-agenda-item = Agenda item
