# app/locales/de/kinds.ftl

kind-idea = Fikir
kind-idea-line = Bu yapılabilir.
kind-wish = İstek
kind-wish-line = Burada bunu arıyorum.
kind-criticism = Eleştiri
kind-criticism-line = Bu iyi değil.
kind-suggestion = Öneri
kind-suggestion-line = Birisi bunu düşünmeli.
kind-question = Soru
kind-question-line = Bunu bilmek istiyorum.
kind-praise = Övgü
kind-praise-line = Böyle kalsın.
kind-project-proposal = Proje önerisi
kind-project-proposal-line = Bu bir proje olsun.
kind-event-proposal = Etkinlik önerisi
kind-event-proposal-line = Bu burada yapılsın.
kind-offer = Yardım teklifi
kind-offer-line = Bunu sunabilirim.
