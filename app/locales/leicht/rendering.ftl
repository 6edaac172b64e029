# Leichte Sprache, Übersetzungen und Sprachen; app/locales/de/rendering.ftl

rendering-others = In anderen Sprachen:
rendering-easy = Leichte Sprache. Geprüft hat das: { $name }.
rendering-translated = Das Büro hat den Text übersetzt. Die Sprache vom ersten Text ist: { $language }.
rendering-outdated = Der erste Text ist jetzt anders. Diese Fassung ist älter.
rendering-original = Den ersten Text lesen: { $language }

written-language = In welcher Sprache schreiben Sie?
written-language-hint = Sie können in jeder Sprache schreiben. Wir lesen den Text.
written-other = Eine andere Sprache

own-language-title = Meine Sprache
own-language-lead = Sie melden sich an. Dann sehen Sie die Seiten in dieser Sprache. Auch die E-Mails sind in dieser Sprache.
own-language-label = Sprache
own-language-save = Sprache merken
own-language-saved = Wir merken uns diese Sprache.
own-language-on = Weiter zu meinem Konto
own-language-link = Meine Sprache merken

data-what-rendering = Übersetzung oder Leichte Sprache

problem-language-choose = Bitte wählen Sie eine Sprache.
problem-language-contradiction = Der erste Text ist schon in dieser Sprache. Bitte wählen Sie eine andere Sprache.
refused-rendering-no-checker = Jemand muss die Leichte Sprache prüfen. Bitte schreiben Sie den Namen in das Feld „Geprüft von“.
refused-rendering-not-public = Der erste Text ist noch nicht öffentlich. Bitte veröffentlichen Sie zuerst den ersten Text.
refused-rendering-outdated = Der erste Text ist jetzt anders. Bitte vergleichen Sie die Texte. Dann speichern Sie neu.
