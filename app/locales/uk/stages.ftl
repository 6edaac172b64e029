# Стани; app/locales/de/stages.ftl. { $name } приходить із файлу району, німецькою.
# Stadtteilbeirat дає рекомендацію (Votum): «підтримано». Stadtparlament ухвалює рішення (Beschluss): «ухвалено».

## Звернення

stage-contribution-draft = Чернетка
stage-contribution-received = Надійшло
stage-contribution-queried = Уточнення
stage-contribution-published = Опубліковано
stage-contribution-withheld = Не оприлюднено
stage-contribution-objected = Заперечення розглядається
stage-contribution-forwarded = Передано далі
stage-contribution-answered = Є відповідь
stage-contribution-merged = Об’єднано
stage-contribution-adopted = Стало частиною проєкту
stage-contribution-withdrawn = Відкликано

## Проєкт

stage-measure-under-review = Перевіряється
stage-measure-deferred = Відкладено
stage-measure-not-pursued = Далі не ведеться
stage-measure-grant-approved = Verfügungsfonds (фонд району): схвалено
stage-measure-grant-refused = Verfügungsfonds (фонд району): не схвалено
stage-measure-ready-for-board = Перевірено, чекає на засідання
stage-measure-on-agenda = У порядку денному
stage-measure-presented = { $name }: представлено
stage-measure-adjourned = { $name }: перенесено
stage-measure-supported = { $name }: підтримано
stage-measure-supported-amended = { $name }: підтримано зі змінами
stage-measure-not-supported = { $name }: не підтримано
stage-measure-noted = { $name }: взято до відома
stage-measure-with-administration = { $name }
stage-measure-administration-decided = { $name }: вирішено
stage-measure-tabled = { $name }: внесено на розгляд
stage-measure-in-deliberation = { $name }: обговорюється
stage-measure-resolved = Ухвалено
stage-measure-resolved-amended = Ухвалено зі змінами
stage-measure-rejected = { $name }: відхилено
stage-measure-deliberated-without-resolution = Обговорено, рішення немає
stage-measure-sent-back = { $name }: повернуто на доопрацювання
stage-measure-council-adjourned = { $name }: перенесено
stage-measure-funding-open = Фінансування ще не вирішено
stage-measure-planned = Заплановано
stage-measure-in-progress = Виконується
stage-measure-paused = Призупинено
stage-measure-completed = Виконано
stage-measure-closed = Завершено
stage-measure-discontinued = Припинено
stage-measure-settled-elsewhere = Вирішено іншим шляхом
stage-measure-plan-change-proposed = Запропоновано змінити Rahmenplan (рамковий план)

## Дошка проєктів

stage-group-checking = Перевіряється
stage-group-deliberating = Обговорюється
stage-group-doing = Виконується
stage-group-done = Готово
stage-group-otherwise = Завершилося інакше

## Засідання, пункт порядку денного, голосування

stage-meeting-planned = Заплановано
stage-meeting-agenda-draft = Порядок денний готується
stage-meeting-invited = Запрошення надіслано
stage-meeting-opened = Триває
stage-meeting-interrupted = Перерва
stage-meeting-closed = Закінчено
stage-meeting-minutes-draft = Протокол готується
stage-meeting-minutes-signed = Протокол підписано
stage-meeting-minutes-sent = Протокол надіслано
stage-meeting-minutes-objected = Є зауваження до протоколу
stage-meeting-minutes-objection-decided = Зауваження до протоколу вирішено
stage-meeting-minutes-approved = Протокол затверджено
stage-meeting-minutes-published = Протокол опубліковано
stage-meeting-cancelled = Скасовано
stage-meeting-inquorate = Немає кворуму

stage-item-pending = Ще попереду
stage-item-called = Оголошено
stage-item-interests-declared = Про конфлікт інтересів запитали
stage-item-deliberated = Обговорено
stage-item-voted = Проголосовано
stage-item-adjourned = Перенесено
stage-item-noted = Узято до відома

stage-poll-open = Голосування відкрито
stage-poll-closed = Голосування закрито
stage-poll-stated = Результат установлено

## Рекомендація (Votum) дорадчої ради

votum-supported = Підтримано
votum-supported-amended = Підтримано зі змінами
votum-not-supported = Не підтримано
votum-noted = Узято до відома
