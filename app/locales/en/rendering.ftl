# Easy language, translations and languages; app/locales/de/rendering.ftl

rendering-others = In other languages:
rendering-easy = Easy German (Leichte Sprache), checked by { $name }.
rendering-translated = Translated by the office. Original: { $language }.
rendering-outdated = It was made from an earlier version.
rendering-original = Read the original: { $language }

written-language = Which language are you writing in?
written-language-hint = You may write in any language. We will read it.
written-other = Another language

own-language-title = My language
own-language-lead = After you sign in, pages are in this language. So are our e-mails to you.
own-language-label = Language
own-language-save = Remember this language
own-language-saved = We will remember this language.
own-language-on = On to my account
own-language-link = Remember my language

data-what-rendering = Translation or Easy German

problem-language-choose = Please choose a language.
problem-language-contradiction = This is the language of the original. Please choose another one.
refused-rendering-no-checker = Easy German is shown only once somebody has checked it. Please fill in “Checked by” and save.
refused-rendering-not-public = The original is not public. Please publish the original first, then the translation.
refused-rendering-outdated = The original has changed. Please compare the text and save it again.
