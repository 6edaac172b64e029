# Suche: Texte der Seite in app/src/search und des Feldes im Kopf jeder Seite.

search-title = Suche
search-lead = Hier finden Sie alles, was öffentlich ist: Beiträge, Projekte, Vorlagen, Sitzungen und den Rahmenplan.
search-field = Wonach suchen Sie?
search-field-hint = Ein paar Wörter genügen. Für eine genaue Wortfolge setzen Sie sie in Anführungszeichen: „neue Bank“
search-what = Wo?
search-what-all = Überall
search-what-contributions = In Beiträgen
search-what-projects = In Projekten und Vorlagen
search-what-meetings = In Sitzungen
search-what-plan = Im Rahmenplan
search-go = Suchen
search-count =
    { $n ->
        [0] Kein Treffer
        [one] Ein Treffer
       *[other] { $n } Treffer
    } für: { $query }
search-many = Mehr als { $n } Treffer für: { $query }. Mit einem weiteren Wort werden es weniger.
search-cut = Wir haben nur den Anfang Ihrer Frage gelesen. Acht Wörter reichen meistens.
search-loose = Genau so steht es nirgends. Das klingt ähnlich:
search-meant = Meinten Sie
search-none = Dazu steht hier noch nichts. Das hilft oft weiter:
search-none-shorter = weniger Wörter nehmen
search-none-other = ein anderes Wort für dieselbe Sache versuchen
search-none-everywhere = überall suchen
search-none-write = Wenn es noch niemand gesagt hat, schreiben Sie es uns.
search-contribution = Beitrag
search-measure = Projekt
search-paper = Vorlage
search-plan = Rahmenplan
search-meeting = Sitzung
search-agenda-item = Tagesordnungspunkt
