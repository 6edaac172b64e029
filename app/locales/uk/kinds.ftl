# Види звернень, органів, місць і частин плану; app/locales/de/kinds.ftl

kind-idea = Ідея
kind-idea-line = Це можна було б зробити.
kind-wish = Побажання
kind-wish-line = Цього мені тут бракує.
kind-criticism = Критика
kind-criticism-line = Це недобре.
kind-suggestion = Порада
kind-suggestion-line = Про це варто подумати.
kind-question = Запитання
kind-question-line = Я хочу це знати.
kind-praise = Похвала
kind-praise-line = Нехай так і буде.
kind-project-proposal = Пропозиція проєкту
kind-project-proposal-line = Це має стати проєктом.
kind-event-proposal = Пропозиція заходу
kind-event-proposal-line = Це має відбутися тут.
kind-offer = Пропозиція допомоги
kind-offer-line = Це я можу запропонувати.

# Що чекає на розгляд.
work-contribution = Звернення
work-addition = Доповнення
work-comment = Коментар
work-photo = Фото або файл
work-report = Повідомлення про проблему
work-objection = Заперечення
work-approval = Погодження вдвох
work-call = Дзвінок або лист
work-mention = Просять глянути

channel-web = Через інтернет
channel-counter = У бюро
channel-phone = Телефоном
channel-paper = На папері
channel-mail = Електронною поштою

organization-committee = Комітет
organization-working-group = Робоча група
organization-office = Профільне відомство
organization-institution = Установа

seat-chair = Голова
seat-resident = Мешканці
seat-council-group = Фракція
seat-club = Громадське об’єднання
seat-housing = Житлові компанії
seat-church = Церква
seat-school = Школа
seat-kindergarten = Дитячий садок
seat-institution = Організація або установа
seat-trade = Підприємці

plan-item-field = Напрям дій
plan-item-strength = Сильна сторона
plan-item-weakness = Слабка сторона
plan-item-goal = Ціль
plan-item-recommendation = Рекомендація плану
plan-items-field = Напрями дій
plan-items-strength = Сильні сторони
plan-items-weakness = Слабкі сторони
plan-items-goal = Цілі
plan-items-recommendation = Рекомендації плану

fit-direct = Прямо відповідає рекомендації плану
fit-indirect = Відповідає цілі плану (Rahmenplan)
fit-none = Не відповідає плану (Rahmenplan)

origin-contributions = Зі звернень
origin-plan = З плану (Rahmenplan)
origin-working-group = Від робочої групи
origin-city = Від міста

# Перед € стоїть нерозривний пробіл.
cost-small = до 500 €
cost-medium = від 500 до 5 000 €
cost-large = від 5 000 до 50 000 €
cost-major = понад 50 000 €
