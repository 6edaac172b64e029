# Nedenler: seçmek için birer söz, okumak için birer cümle; app/locales/de/reasons.ftl

## Yayımlanmadı

withhold-personal-data = Başka insanlarla ilgili bilgiler
withhold-personal-data-sentence = Katkıda başka insanlarla ilgili, çıkarılması mümkün olmayan bilgiler var.
withhold-insult = Hakaret veya tehdit
withhold-insult-sentence = Katkı birine hakaret veya tehdit içeriyor.
withhold-unlawful = Yasaya aykırılık
withhold-unlawful-sentence = Katkı insanlara karşı kışkırtıyor, onlara ayrımcılık yapıyor ya da başka bir biçimde yasaya aykırı.
withhold-advertising = Reklam
withhold-advertising-sentence = Katkı bir ürünün veya hizmetin reklamını yapıyor.
withhold-not-the-quarter = Mahalleyle ilgili değil
withhold-not-the-quarter-sentence = Katkı mahalleyle ilgili değil ve iletilebileceği bir yer yok.
withhold-unintelligible = Anlaşılmıyor
withhold-unintelligible-sentence = Katkı anlaşılmıyor ve soru sormak mümkün değil.

## Alınmadı, sürdürülmedi

refusal-law = Hukuken mümkün değil
refusal-law-sentence = Bir yasa veya kural buna izin vermiyor.
refusal-technical = Teknik olarak mümkün değil
refusal-technical-sentence = Bu, teknik olarak yapılamıyor.
refusal-owner = Başkasına ait
refusal-owner-sentence = Arsa veya bina başkasına ait.
refusal-cost = Yararına göre çok pahalı
refusal-cost-sentence = Maliyet, yararına göre çok yüksek.
refusal-plan = Rahmenplan’a (çerçeve plana) uymuyor
refusal-plan-sentence = Öneri, Rahmenplan’ın (çerçeve planın) hiçbir hedefine uymuyor.
refusal-exists = Zaten var
refusal-exists-sentence = Bu zaten var ya da zaten yolda.
refusal-other-body = Başka bir kurum hayır dedi
refusal-other-body-sentence = Bundan başka bir kurum sorumlu ve o kurum hayır dedi.

## Durduruldu

end-new-decision = Yeni karar
end-new-decision-sentence = Bu konuda yeni bir karar var.
end-funding-lost = Para artık yok
end-funding-lost-sentence = Bunun için ayrılan para artık yok.
end-impossible = Yapılamıyor
end-impossible-sentence = Bunun yapılamayacağı anlaşıldı.
end-no-longer-wanted = Artık istenmiyor
end-no-longer-wanted-sentence = Bunu isteyenler artık istemiyor.

reason-review-date = Kararlaştırılan gün geldi. Proje yeniden inceleniyor.

## Kontrol listesi

check-personal-data = Başka insanlarla ilgili bilgi yok
check-faces = Yüz yok, araç plakası yok
check-insult = Hakaret yok
check-law = Suç oluşturan bir şey yok, kimse küçük düşürülmüyor
check-place = Yer anlaşılıyor
check-kind = Tür doğru
check-personal-data-line = Art. 6 DSGVO
check-faces-line = § 22 KunstUrhG
check-insult-line = §§ 185–187 StGB
check-law-line = §§ 86a, 111, 130 StGB; Art. 2 Abs. 1 GG
check-place-line = Burada oturan bulabilir.
check-kind-line = Katkının yolu buna göre belirlenir.
fund-unclear = henüz belli değil
fund-eligible = uygun olabilir
fund-not-eligible = uygun değil

## İkinci kişiyi bekleyenler

proposal-withhold = Yayımlamamak
proposal-not-take-up = Almamak
proposal-not-pursue = Sürdürmemek
proposal-refuse-grant = Verfügungsfonds’tan (küçük proje fonundan) onaylamamak
