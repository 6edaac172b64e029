# Проста мова, переклади та мови; app/locales/de/rendering.ftl

rendering-others = Іншими мовами:
rendering-easy = Проста німецька мова (Leichte Sprache). Хто перевірив: { $name }.
rendering-translated = Переклад бюро. Мова оригіналу: { $language }.
rendering-outdated = Переклад зроблено з давнішої версії.
rendering-original = Читати оригінал: { $language }

written-language = Якою мовою Ви пишете?
written-language-hint = Ви можете писати будь-якою мовою. Ми прочитаємо.
written-other = Інша мова

own-language-title = Моя мова
own-language-lead = Після входу сторінки будуть цією мовою. Наші електронні листи до Вас теж.
own-language-label = Мова
own-language-save = Запам’ятати мову
own-language-saved = Ми запам’ятали цю мову.
own-language-on = Далі до мого облікового запису
own-language-link = Запам’ятати мою мову

data-what-rendering = Переклад або проста німецька мова

problem-language-choose = Будь ласка, виберіть мову.
problem-language-contradiction = Це мова оригіналу. Будь ласка, виберіть іншу.
refused-rendering-no-checker = Текст простою мовою публікують лише після перевірки. Будь ласка, заповніть поле «Хто перевірив» і збережіть.
refused-rendering-not-public = Оригінал ще не оприлюднено. Спершу оприлюдніть оригінал, потім переклад.
refused-rendering-outdated = Оригінал змінився. Будь ласка, порівняйте текст і збережіть його знову.
