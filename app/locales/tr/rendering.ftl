# Kolay dil, çeviriler ve diller; app/locales/de/rendering.ftl

rendering-others = Diğer dillerde:
rendering-easy = Kolay Almanca (Leichte Sprache), kontrol eden: { $name }.
rendering-translated = Büro tarafından çevrildi. Özgün metin: { $language }.
rendering-outdated = Çeviri daha eski bir metinden yapıldı.
rendering-original = Özgün metni okuyun: { $language }

written-language = Hangi dilde yazıyorsunuz?
written-language-hint = Her dilde yazabilirsiniz. Biz okuruz.
written-other = Başka bir dil

own-language-title = Dilim
own-language-lead = Giriş yaptıktan sonra sayfalar bu dilde olur. Size gönderdiğimiz e-postalar da.
own-language-label = Dil
own-language-save = Dili hatırla
own-language-saved = Bu dili hatırlayacağız.
own-language-on = Hesabıma devam et
own-language-link = Dilimi hatırla

data-what-rendering = Çeviri veya kolay Almanca

problem-language-choose = Lütfen bir dil seçin.
problem-language-contradiction = Özgün metin bu dilde. Lütfen başka bir dil seçin.
refused-rendering-no-checker = Kolay Almanca metin, biri kontrol edince yayımlanır. Lütfen “Kontrol eden” alanını doldurup kaydedin.
refused-rendering-not-public = Özgün metin henüz yayımlanmadı. Lütfen önce özgün metni, sonra çeviriyi yayımlayın.
refused-rendering-outdated = Özgün metin değişti. Lütfen metni karşılaştırıp yeniden kaydedin.
