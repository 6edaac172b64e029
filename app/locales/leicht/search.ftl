# Suche in Leichter Sprache; app/locales/de/search.ftl

search-title = Suche
search-lead = Hier finden Sie alles, was alle sehen dürfen: Beiträge, Projekte, Vorlagen, Sitzungen und den Rahmen-Plan.
search-field = Was suchen Sie?
search-field-hint = Ein paar Wörter reichen. Suchen Sie genau diese Wörter? Dann schreiben Sie Striche davor und dahinter: „neue Bank“
search-what = Wo?
search-what-all = Überall
search-what-contributions = In Beiträgen
search-what-projects = In Projekten und Vorlagen
search-what-meetings = In Sitzungen
search-what-plan = Im Rahmen-Plan
search-go = Suchen
search-count =
    { $n ->
        [0] Nichts gefunden
        [one] 1 Mal gefunden
       *[other] { $n } Mal gefunden
    } für: { $query }
search-many = Mehr als { $n } Mal gefunden für: { $query }. Nehmen Sie noch ein Wort dazu. Dann wird die Liste kürzer.
search-cut = Wir haben nur den Anfang gelesen. Acht Wörter reichen meistens.
search-loose = Genau so steht es hier nicht. Das klingt ähnlich:
search-meant = Meinen Sie
search-none = Dazu steht hier noch nichts. Das kann helfen:
search-none-shorter = weniger Wörter nehmen
search-none-other = ein anderes Wort nehmen
search-none-everywhere = überall suchen
search-none-write = Hat das noch niemand gesagt? Dann schreiben Sie es uns.
search-contribution = Beitrag
search-measure = Projekt
search-paper = Vorlage
search-plan = Rahmen-Plan
search-meeting = Sitzung
search-agenda-item = Punkt in einer Sitzung
