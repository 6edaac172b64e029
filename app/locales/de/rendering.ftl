# Leichte Sprache, Übersetzungen und Sprachen; app/src/rendering, app/src/people/language.rs.

rendering-others = In anderen Sprachen:
rendering-easy = Leichte Sprache, geprüft von { $name }.
rendering-translated = Übersetzung vom Büro. Original: { $language }.
rendering-outdated = Sie stammt von einer älteren Fassung.
rendering-original = Original lesen: { $language }

written-language = In welcher Sprache schreiben Sie?
written-language-hint = Sie dürfen in jeder Sprache schreiben. Wir lesen es.
written-other = Eine andere Sprache

own-language-title = Meine Sprache
own-language-lead = Nach dem Anmelden sind die Seiten in dieser Sprache. Auch unsere E-Mails an Sie.
own-language-label = Sprache
own-language-save = Sprache merken
own-language-saved = Wir merken uns diese Sprache.
own-language-on = Weiter zu meinem Konto
own-language-link = Meine Sprache merken

data-what-rendering = Übersetzung oder Leichte Sprache

problem-language-choose = Bitte wählen Sie eine Sprache.
problem-language-contradiction = In dieser Sprache ist das Original. Bitte wählen Sie eine andere.
refused-rendering-no-checker = Leichte Sprache wird erst öffentlich, wenn jemand sie geprüft hat. Bitte „Geprüft von“ eintragen und speichern.
refused-rendering-not-public = Das Original ist nicht öffentlich. Zuerst das Original veröffentlichen, dann die Übersetzung.
refused-rendering-outdated = Das Original hat sich geändert. Bitte den Text vergleichen und neu speichern.
