# Причини; app/locales/de/reasons.ftl

## Не оприлюднено

withhold-personal-data = Дані про інших людей
withhold-personal-data-sentence = У зверненні є дані про інших людей, які неможливо вилучити.
withhold-insult = Образа або погроза
withhold-insult-sentence = Звернення когось ображає або комусь погрожує.
withhold-unlawful = Порушення закону
withhold-unlawful-sentence = Звернення розпалює ворожнечу до людей, дискримінує їх або іншим чином порушує закон.
withhold-advertising = Реклама
withhold-advertising-sentence = Звернення рекламує товар або послугу.
withhold-not-the-quarter = Не стосується району
withhold-not-the-quarter-sentence = Звернення не стосується району, і немає установи, якій його можна передати.
withhold-unintelligible = Неможливо зрозуміти
withhold-unintelligible-sentence = Звернення неможливо зрозуміти, а уточнити немає як.

## Не взято в роботу, далі не ведеться

refusal-law = Неможливо за законом
refusal-law-sentence = Цього не дозволяє закон або інше правило.
refusal-technical = Технічно неможливо
refusal-technical-sentence = Технічно це зробити неможливо.
refusal-owner = Належить комусь іншому
refusal-owner-sentence = Земельна ділянка або будівля належить комусь іншому.
refusal-cost = Надто дорого порівняно з користю
refusal-cost-sentence = Витрати завеликі порівняно з користю.
refusal-plan = Не відповідає плану (Rahmenplan)
refusal-plan-sentence = Пропозиція не відповідає жодній цілі плану Rahmenplan.
refusal-exists = Уже є
refusal-exists-sentence = Це вже є або вже готується.
refusal-other-body = Інша установа відмовила
refusal-other-body-sentence = За це відповідає інша установа, і вона відмовила.

## Припинено

end-new-decision = Нове рішення
end-new-decision-sentence = З цього питання є нове рішення.
end-funding-lost = Коштів більше немає
end-funding-lost-sentence = Коштів на це більше немає.
end-impossible = Неможливо здійснити
end-impossible-sentence = Виявилося, що здійснити це неможливо.
end-no-longer-wanted = Більше не потрібно
end-no-longer-wanted-sentence = Ті, хто цього хотів, більше цього не хочуть.

reason-review-date = Настав домовлений день. Проєкт перевіряють знову.

## Перелік для перевірки

check-personal-data = Немає даних про інших людей
check-faces = Немає облич і автомобільних номерів
check-insult = Немає образ
check-law = Немає нічого караного, нікого не принижено
check-place = Місце зрозуміле
check-kind = Вид правильний
check-personal-data-line = ст. 6 GDPR (Art. 6 DSGVO)
check-faces-line = § 22 KunstUrhG
check-insult-line = §§ 185–187 StGB
check-law-line = §§ 86a, 111, 130 StGB; Art. 2 Abs. 1 GG
check-place-line = Хто тут живе, той його знайде.
check-kind-line = Від цього залежить подальший шлях.
fund-unclear = ще не вирішено
fund-eligible = підходить
fund-not-eligible = не підходить

## Чекаємо на другу особу

proposal-withhold = Не оприлюднювати
proposal-not-take-up = Не брати в роботу
proposal-not-pursue = Не вести далі
proposal-refuse-grant = Не схвалювати кошти з Verfügungsfonds (фонду району)
