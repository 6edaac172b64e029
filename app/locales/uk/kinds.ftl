# app/locales/de/kinds.ftl

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
