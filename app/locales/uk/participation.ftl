# Звернення; app/locales/de/participation.ftl

## Написати звернення

write-title = Написати звернення
write-lead = Просто починайте писати. Правопис не важливий. Писати можна будь-якою мовою.
write-kind = Що це?
write-text = Що ви хочете сказати?
write-text-hint = Будь ласка, без імен та адрес інших людей. Щонайбільше 2000 знаків.
write-place = Де це?
write-place-hint = Вулиця, площа або відоме місце. Якщо це всюди, напишіть «всюди».
write-heading = Заголовок
write-heading-hint = Якщо заголовка немає, ми візьмемо початок вашого тексту.
write-contact = Як нам відповісти?
write-contact-mail = Електронною поштою
write-contact-phone = Телефоном
write-contact-letter = Листом
write-contact-code = Не відповідати
write-contact-code-line = Ви отримаєте код і подивитеся самі.
write-email = Ваша електронна адреса
write-email-hint = Лише якщо відповідь має прийти електронною поштою. Ми надішлемо посилання, щоб ви підтвердили адресу.
write-phone = Ваш номер телефону
write-phone-hint = Лише якщо ми маємо зателефонувати.
write-letter = Ваша поштова адреса
write-letter-hint = Лише якщо має прийти лист. Вулиця, номер будинку, індекс і місто.
write-name = Ваше ім’я
write-name-hint = Ваше ім’я лишається в бюро, якщо ви не дозволите інше в наступному запитанні.
write-shown = Що про вас бачать усі?
write-shown-nothing = Нічого
write-shown-name = Моє ім’я
write-shown-pseudonym = Інше ім’я
write-pseudonym = Інше ім’я
write-pseudonym-hint = Лише якщо всі мають бачити інше ім’я. Можна псевдонім.
write-consent = Бюро може зберігати мої дані для відповіді.
write-consent-line = Потрібно, якщо ви вказуєте ім’я або контакт. Що більше не потрібно, ми видаляємо.
write-privacy = Що відбувається з моїми даними?
write-public = Публічними стають лише вид, заголовок, текст, місце, дозволені зображення і, якщо ви цього хочете, ім’я. І тільки після того, як ми прочитаємо звернення.
write-send = Надіслати звернення
write-check = Це вже є? Подивитися
write-cancel = Скасувати
write-next = А далі?
write-next-writing = Ви пишете
write-next-writing-when = приблизно 2 хвилини
write-next-here = Ви тут
write-next-received = Надійшло
write-next-received-when = відразу, з номером і кодом
write-next-read = Прочитано й опубліковано
write-next-read-when = щонайбільше за 3 робочі дні
write-next-answered = Є відповідь або це стало проєктом
write-next-answered-when = Ви дізнаєтеся про це в будь-якому разі.
write-next-todo = (попереду)
write-talk = Краще поговорити?
write-talk-text = Ми запишемо за вас: { $office }, { $street }, або телефоном.
write-call = Зателефонувати: { $phone }

## Чернетка

draft-kept = Ваш текст лишається на цьому пристрої, доки ви його не надішлете. Більше його ніхто не бачить.
draft-forget = Забути чернетку
draft-forgotten = Чернетку забуто. На цьому пристрої нічого не лишилося.

## Схожі звернення

similar-title = Інші вже про це сказали
similar-lead = Ваше є серед них? Ви все одно можете надіслати. Кожен голос важливий.
similar-none = Про це ми ще не знайшли звернення.

## Підтвердження

receipt-title = Ваше звернення надійшло
receipt-lead = Дякуємо. Будь ласка, збережіть номер і код, наприклад як фото або роздруківку цієї сторінки.
receipt-what = { $kind }: { $title }
receipt-reference = Номер справи
receipt-reference-hint = Номер можуть знати всі.
receipt-code = Код
receipt-code-hint = Код лише ваш. З ним ви читаєте, доповнюєте або відкликаєте своє звернення. Ще раз назвати його ми не можемо.
receipt-qr = Зображення з посиланням на ваше звернення
receipt-qr-caption = Відкрити камерою
receipt-address = За цією адресою введіть код:
receipt-cut = Відріжте тут і збережіть
receipt-confirm = Будь ласка, підтвердьте свою адресу: ми надіслали посилання на { $address }. Воно дійсне 14 днів. Ваше звернення вже в нас і без цього.
receipt-next = Що буде далі
receipt-next-read = Ми прочитаємо ваше звернення до { $day }.
receipt-next-ask = Якщо матимемо запитання, ми вас запитаємо.
receipt-next-publish = Потім воно буде публічним на цьому сайті, без ваших контактів.
receipt-next-answer = Ви отримаєте відповідь, або ваше звернення стане проєктом.
receipt-watch = Подивитися зараз
receipt-list = Читати всі звернення

## Переглянути

follow-title = Переглянути звернення
follow-lead = З номером справи ви бачите те, що публічне. З кодом ви бачите все про своє звернення.
follow-field = Номер справи або код
follow-field-hint = Наприклад { $reference } або знаки групами по чотири
follow-go = Переглянути
follow-hidden = За цим номером немає нічого публічного. Якщо це ваше звернення, введіть, будь ласка, код.
follow-empty = Будь ласка, введіть номер справи або код. Номер виглядає так: { $reference }.
follow-neither = Це не номер справи і не код. Номер виглядає так: { $reference }. Код є у вашому підтвердженні.
follow-emptied = Задля безпеки поле знову порожнє. Будь ласка, введіть знаки ще раз.
follow-lost = Загубили код? Запитайте в бюро. Ми знайдемо ваше звернення, але код лишається таємним.

## Власне звернення

own-only-you = Цю сторінку бачите лише ви та бюро.
own-way = Шлях вашого звернення
own-next = Наступний крок
own-next-received = Ми прочитаємо ваше звернення до { $day }.
own-next-queried = Ми чекаємо на вашу відповідь до { $day }.
own-next-published = До { $day } ми скажемо вам, що з цього вийде.
own-next-objected = До { $day } рішення ухвалить людина, яка досі не брала в цьому участі.
own-next-forwarded = Інша установа має відповісти до { $day }. Ми нагадаємо.
own-next-adopted = Ваше звернення стало частиною проєкту. Що буде далі, написано на сторінці проєкту.
own-next-none = Тут більше нічого не очікується.
own-text = Ваш текст
own-public-text = Так це бачать усі
own-unpublished = Поки що цього не бачить ніхто, крім вас і бюро.
own-taken-back = Тепер цього не бачить ніхто, крім вас і бюро.
own-facts = Дані
own-place = Місце
own-received = Надійшло
own-channel = Як надійшло
own-contact = Відповідь
own-name = Ім’я
own-contact-mail = електронною поштою
own-contact-phone = телефоном
own-contact-letter = листом
own-contact-code = не відповідати, ви подивитеся самі
own-unconfirmed = Вашу електронну адресу ще не підтверджено. Будь ласка, скористайтеся посиланням із нашого листа.
own-answer = Наша відповідь
own-reason = Чому
own-measures = Із цього вийшов проєкт
own-merged = Об’єднано
own-merged-with = У вашому зверненні сказано те саме, що й у цьому. Далі вони йдуть разом:
own-merged-hidden = Ваше звернення об’єднано з іншим.
own-part = Знову відокремити
own-part-line = Якщо ваше звернення має бути окремим, ми відокремимо його відразу. Причина не потрібна.
own-queries = Наші запитання
own-asked = Запитано { $day }
own-asked-answer = Ваша відповідь від { $day }
own-asked-lapsed = До домовленого дня відповіді не було.
own-reply = Ваша відповідь
own-reply-send = Надіслати відповідь
own-additions = Ваші доповнення
own-addition-unread = ще читаємо
own-addition-shown = публічне
own-addition-kept = прочитано, лишається в бюро
own-addition-taken-back = відкликано
own-add = Щось доповнити
own-add-hint = Ми прочитаємо це, перш ніж побачать інші.
own-add-send = Надіслати доповнення
own-objections = Ваше заперечення
own-objection-open = Подано { $day }. Його розглядає інша людина.
own-objection-upheld = { $day } ми визнали, що ви маєте рацію.
own-objection-rejected = { $day } ми вирішили, що все лишається, як є.
own-object = Подати заперечення
own-object-hint = Це можливо до { $day }. Досить одного кліку, причина не потрібна. Протягом місяця рішення ухвалить інша людина.
own-object-send = Надіслати заперечення
own-withdraw = Відкликати звернення
own-withdraw-line = Тоді його більше ніхто не побачить. Ім’я та контакт ми видалимо відразу. Скасувати це потім не можна.
own-withdraw-adopted-line = Ваше звернення вже є частиною проєкту. Ми видалимо ім’я та контакт і зазначимо, що ви його відкликали. Текст лишиться в проєкті.
own-withdraw-send = Так, відкликати
own-withdrawn-marked = Ви відкликали це звернення { $day }. Ім’я та контакт видалено.
own-public-page = Публічна сторінка цього звернення
own-done-reply = Дякуємо, ваша відповідь надійшла. Ми читаємо далі.
own-done-add = Дякуємо, ваше доповнення надійшло. Ми прочитаємо його, перш ніж побачать інші.
own-done-object = Ваше заперечення надійшло. Рішення ухвалить інша людина.
own-done-withdraw = Ваше звернення відкликано.
own-done-withdraw-marked = Ім’я та контакт видалено. У проєкті зазначено, що звернення відкликано.
own-done-merge-yes = Дякуємо. Ви погодилися. Ми це записали.
own-done-merge-no = Ваше звернення лишається окремим. Ми це записали.
own-done-part = Ваше звернення знову окреме.

## Підтвердити електронну адресу

address-title = Підтвердити адресу
address-lead = Натисніть кнопку, і ми надсилатимемо листи про ваше звернення на цю адресу.
address-go = Підтвердити адресу
address-done-title = Адресу підтверджено
address-done = Дякуємо. Листи про звернення { $reference } тепер надходитимуть на цю адресу.
address-over-title = Це посилання більше не діє
address-over = Можливо, адресу вже підтверджено або минуло понад 14 днів. Ваше звернення у нас. За кодом ви можете його переглянути.

## Усі звернення

contributions-title = Звернення
contributions-lead = { $n ->
    [0] Тут ще ніхто нічого не написав.
    [one] { $n } звернення з району і що з нього вийшло.
    [few] { $n } звернення з району і що з них вийшло.
    [many] { $n } звернень із району і що з них вийшло.
   *[other] { $n } звернення з району і що з них вийшло.
}
contributions-filter = Фільтр звернень
contributions-search = Слово для пошуку
contributions-kind = Вид
contributions-kind-all = Усі види
contributions-stage = Стан
contributions-stage-all = Будь-який стан
contributions-show = Показати
contributions-option = { $name } ({ $n })
contributions-found = { $n ->
    [0] Про це звернень немає.
    [one] { $n } звернення
    [few] { $n } звернення
    [many] { $n } звернень
   *[other] { $n } звернення
}
contributions-none = За цими умовами ми нічого не знайшли. Можливо, допоможе інше слово або менше фільтрів.
contributions-none-yet = Звернень ще немає. Перше може бути вашим.
contributions-all = Показати всі звернення
contributions-not-taken-up = не взято в роботу

## Одне звернення

contribution-way = Шлях цього звернення
contribution-by = автор: { $name }
contribution-received = надійшло { $day }
contribution-answer = Відповідь
contribution-not-taken-up = Чому це не взято в роботу
contribution-answer-from = Відповідь від: { $office }
contribution-forwarded = Передано далі: { $office }
contribution-additions = Доповнення
contribution-measures = Що з цього вийде
contribution-taken-over = Враховано: { $text }
contribution-merged-into = Об’єднано
contribution-merged-into-line = У цьому зверненні сказано те саме, що й в іншому. Далі вони йдуть разом:
split-into = Поділено на
split-from = Виникло з
own-split-line = У вашому зверненні було кілька питань. Тепер кожне йде далі окремо. Ваш код відкриває всі.
own-together = Так вони йдуть далі разом

merge-title = Далі разом?
merge-lead = У двох зверненнях сказано те саме. Ми хочемо, щоб далі вони йшли разом. Обидва зберігаються, і ви й надалі берете участь.
merge-done = Ці звернення йдуть далі разом. Ви можете скасувати це будь-коли. Причина не потрібна.
merge-apart = Ці звернення не йдуть далі разом.
merge-own = Ваше звернення
merge-other = Інше звернення
merge-until = До { $day } ви можете спокійно подумати. Якщо ви нічого не скажете, ми вважатимемо, що ви згодні.
merge-said-yes = Ви сказали: згода.
merge-said-no = Ви сказали: не згода.
merge-yes = Погоджуюся
merge-no = Моє звернення має бути окремим
merge-over-title = Це посилання більше нічого не відкриває
merge-over = За своїм кодом ви побачите звернення й зможете там відповісти.

contribution-merged-from = Те саме сказали й інші
contribution-next = До { $day } ми скажемо, що з цього вийде.
contribution-late = Ми мали сказати до { $day }, що з цього вийде. Ми запізнюємося і зробимо це.
contribution-withdrawn = Той, хто написав це звернення, тим часом його відкликав. Текст лишається, бо він є частиною проєкту.
contribution-redacted = Там, де стоїть ▮▮▮, ми прибрали дані про інших людей.
contribution-history = Усе, що було досі
contribution-own = Це ваше звернення? За кодом ви побачите більше.
contribution-write = Теж щось сказати

## Відповідь установи без облікового запису

office-title = Відповідь установи
office-lead = Доброго дня, { $office }. Районне бюро просить вас про коротку відповідь. Обліковий запис не потрібен.
office-question = Запитання до вас
office-due = Будь ласка, дайте відповідь до { $day }.
office-contribution = Звернення
office-kind = Ваша відповідь
office-kind-answer = Ми відповідаємо
office-kind-answer-line = Вашу відповідь отримає людина, яка написала. Якщо звернення публічне, відповідь буде там.
office-kind-not-ours = Це не належить до наших повноважень
office-kind-not-ours-line = Тоді звернення знову бере районне бюро. Будь ласка, коротко скажіть чому.
office-reply = Текст відповіді
office-reply-hint = Щонайбільше 2000 знаків, так, щоб зрозуміли всі.
office-send = Надіслати відповідь
office-done = Дякуємо, ваша відповідь надійшла. Посилання більше не потрібне.
office-answered = На це звернення вже є ваша відповідь від { $day }.
office-closed = Районне бюро знову взяло це звернення. Вам більше нічого робити не треба.
office-over-title = Це посилання більше не діє
office-over = Строк давно минув, або звернення відкликано. На запитання відповість районне бюро.

## Листи тим, хто написав

mail-confirm_address-subject = Будь ласка, підтвердьте свою адресу (звернення { $reference })
mail-confirm_address-body =
    Доброго дня.

    Хтось написав звернення й указав цю електронну адресу. Його номер { $reference }.
    Це були ви? Тоді, будь ласка, підтвердьте адресу. Посилання діє 14 днів.

    { $base }/adresse/{ $token }

    Це були не ви? Тоді нічого робити не треба. Через 14 днів ми видалимо адресу.

mail-contribution_published-subject = Ваше звернення { $reference } опубліковано
mail-contribution_published-body =
    Доброго дня.

    Ми прочитали ваше звернення «{ $title }». Тепер його можуть прочитати всі:

    { $base }/beitraege/{ $reference }

    Далі ми скажемо вам, що з цього вийде.

mail-contribution_withdrawn_for-subject = Ваше звернення { $reference } відкликано
mail-contribution_withdrawn_for-body =
    Доброго дня.

    Бюро відкликало за вас ваше звернення «{ $title }». У нас про це записано: { $heard }

    Його більше ніхто не читає. Ваше ім’я та адресу ми видалили.

    Ви цього не хотіли? Тоді, будь ласка, відразу зв’яжіться з нами.

mail-contribution_asked-subject = Запитання про ваше звернення { $reference }
mail-contribution_asked-body =
    Доброго дня.

    Щодо вашого звернення «{ $title }» ми маємо запитання:

    { $question }

    Будь ласка, дайте відповідь до { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }Це можна зробити за посиланням: { $base }/rueckfrage/{ $token }
    }

    За вашим кодом це можна зробити й тут: { $base }/verfolgen

    Ви можете нам і зателефонувати. Якщо відповіді не буде, ми працюватимемо далі з тим, що знаємо.

mail-contribution_asked_again-subject = Ще раз наше запитання про ваше звернення { $reference }
mail-contribution_asked_again-body =
    Доброго дня.

    Ми дещо запитали вас щодо вашого звернення «{ $title }»:

    { $question }

    Ми чекаємо на вашу відповідь до { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }Відповісти можна за посиланням: { $base }/rueckfrage/{ $token }
    }

    Ви вже відповіли? Тоді все гаразд. Якщо відповіді не буде, ми працюватимемо далі з тим, що знаємо.

mail-contribution_withheld-subject = Ваше звернення { $reference } не буде оприлюднено
mail-contribution_withheld-body =
    Доброго дня.

    Ваше звернення «{ $title }» ми не можемо оприлюднити. Причина: { $reason ->
        [personal_data] { withhold-personal-data-sentence }
        [insult] { withhold-insult-sentence }
        [unlawful] { withhold-unlawful-sentence }
        [advertising] { withhold-advertising-sentence }
        [not_the_quarter] { withhold-not-the-quarter-sentence }
        [unintelligible] { withhold-unintelligible-sentence }
       *[other] дивіться нижче.
    }

    { $note }

    Це перевірили дві людини. Ви іншої думки? До { DAY($until) } ви можете подати заперечення. Тоді рішення ухвалить людина, яка досі не брала в цьому участі. За вашим кодом це можна зробити тут, а також телефоном:

    { $base }/verfolgen

mail-contribution_not_taken_up-subject = Відповідь на ваше звернення { $reference }
mail-contribution_not_taken_up-body =
    Доброго дня.

    Дякуємо за ваше звернення «{ $title }». Ми його розглянули й не беремо в роботу. Причина: { $reason ->
        [law] { refusal-law-sentence }
        [technical] { refusal-technical-sentence }
        [owner] { refusal-owner-sentence }
        [cost] { refusal-cost-sentence }
        [plan] { refusal-plan-sentence }
        [exists] { refusal-exists-sentence }
        [other_body] { refusal-other-body-sentence }
       *[other] дивіться нижче.
    }

    { $note }

    Це вирішили дві людини. Ви іншої думки? До { DAY($until) } ви можете подати заперечення. Тоді рішення ухвалить людина, яка досі не брала в цьому участі. За вашим кодом це можна зробити тут, а також телефоном:

    { $base }/verfolgen

mail-contribution_answered-subject = Відповідь на ваше звернення { $reference }
mail-contribution_answered-body =
    Доброго дня.

    Дякуємо за ваше звернення «{ $title }». Ось відповідь:

    { $answer }

    Усе про своє звернення ви побачите за кодом:

    { $base }/verfolgen

mail-contribution_forwarded-subject = Ваше звернення { $reference } передано далі
mail-contribution_forwarded-body =
    Доброго дня.

    Вашим зверненням «{ $title }» має займатися інша установа. Ми передали його сюди: { $office }.
    Щойно там дадуть відповідь, ми вам повідомимо.

mail-contribution_unmerged-subject = Ваше звернення { $reference } знову окреме
mail-contribution_unmerged-body =
    Доброго дня.

    Ваше звернення «{ $title }» було об’єднане з іншим. Того іншого серед публічних більше немає.
    Тому ваше знову окреме. Вам нічого робити не треба.

mail-merge_proposed-subject = Ваше звернення { $reference }: далі разом?
mail-merge_proposed-body =
    Доброго дня.

    У вашому зверненні «{ $title }» і у зверненні «{ $with_title }» ({ $with }) сказано те саме. Ми хочемо, щоб далі вони йшли разом. Обидва зберігаються, і ви й надалі берете участь.

    Ви згодні? Відповісти можна тут:

    { $base }/zusammenfuehren/{ $token }

    Якщо до { DAY($until) } ми нічого від вас не почуємо, то вважатимемо, що ви згодні. Ви зможете скасувати це будь-коли й потім.

mail-merge_asked-subject = Ваше звернення { $reference }: далі разом?
mail-merge_asked-body =
    Доброго дня.

    У вашому зверненні «{ $title }» і у зверненні «{ $with_title }» ({ $with }) сказано те саме. Ми хочемо, щоб далі вони йшли разом. Обидва зберігаються, і ви й надалі берете участь.

    Ви згодні? Скажіть нам або дайте відповідь за своїм кодом:

    { $base }/verfolgen

    Якщо до { DAY($until) } ми нічого від вас не почуємо, то вважатимемо, що ви згодні. Ви зможете скасувати це будь-коли й потім.

mail-merge_declined-subject = Ваше звернення { $reference } лишається окремим
mail-merge_declined-body =
    Доброго дня.

    Ваше звернення «{ $title }» мало йти далі разом з іншим. Хтось із цим не погодився. Тому кожне звернення лишається окремим, як і було. Вам нічого робити не треба.

mail-contribution_split-subject = Ваше звернення { $reference } поділено
mail-contribution_split-body =
    Доброго дня.

    У вашому зверненні «{ $title }» було кілька питань. Щоб жодне не загубилося, тепер кожне йде далі окремо: { $parts }.

    За своїм кодом ви побачите всі:

    { $base }/verfolgen

mail-contribution_merged-subject = Ваше звернення { $reference } йде далі разом з іншим
mail-contribution_merged-body =
    Доброго дня.

    У вашому зверненні «{ $title }» сказано те саме, що й у «{ $into_title }» ({ $into }). Далі вони йдуть разом. Ваше звернення зберігається і враховується.

    Ваше звернення має бути окремим? За своїм кодом ви можете будь-коли його відокремити.

    { $base }/verfolgen

mail-contribution_adopted-subject = Ваше звернення { $reference } стає проєктом
mail-contribution_adopted-body =
    Доброго дня.

    З вашого звернення «{ $title }» виходить проєкт: «{ $measure_title }» ({ $measure }).

    Що ми врахували, а що ні: { $taken_over }

    Що буде далі, читайте тут:

    { $base }/projekte/{ $measure }

mail-objection_upheld-subject = Ваше заперечення щодо { $reference }: ви мали рацію
mail-objection_upheld-body =
    Доброго дня.

    Ми розглянули ваше заперечення щодо звернення «{ $title }». Ви мали рацію. Ми прочитаємо звернення знову.

    { $note }

mail-objection_rejected-subject = Ваше заперечення щодо { $reference }: рішення лишається
mail-objection_rejected-body =
    Доброго дня.

    Людина, яка досі не брала в цьому участі, розглянула ваше заперечення щодо звернення «{ $title }». Рішення лишається.

    { $note }

## Лист до іншої установи

mail-forwarded-subject = Просимо відповісти: звернення { $reference } з району
mail-forwarded-body =
    Доброго дня.

    До нас надійшло звернення, на яке нам потрібна ваша відповідь: «{ $title }» ({ $reference }).

    { $question }

    Будь ласка, дайте відповідь до { DAY($until) }. Досить цього посилання, обліковий запис не потрібен:

    { $base }/stellungnahme/{ $token }

mail-forwarded_again-subject = Нагадування: просимо відповісти на звернення { $reference }
mail-forwarded_again-body =
    Доброго дня.

    На звернення «{ $title }» ({ $reference }) ще немає вашої відповіді. Ми просили її до { DAY($until) }:

    { $question }

    Відповісти можна за цим посиланням, обліковий запис не потрібен. Якщо це не належить до ваших повноважень, про це теж можна сказати одним кліком:

    { $base }/stellungnahme/{ $token }

mail-forwarding_silent-subject = Немає відповіді: { $reference }, { $office } (днів: { $days })
mail-forwarding_silent-body =
    Доброго дня.

    Звернення «{ $title }» ({ $reference }) лежить без відповіді тут: { $office }. Минуло днів: { $days }. Ми нагадували кілька разів.

    Зателефонувати, забрати назад або запитати іншу установу можна тут:

    { $base }/arbeitsplatz/beitraege/{ $id }

## Відповісти на запитання (посилання з листа)

asked-title = Наше запитання до вас
asked-lead = Ідеться про ваше звернення «{ $title }».
asked-question = Ми хочемо знати
asked-until = Будь ласка, дайте відповідь до { $day }.
asked-answer = Ваша відповідь
asked-send = Надіслати відповідь
asked-done-title = Дякуємо за вашу відповідь
asked-done = Ваша відповідь надійшла. Ми працюємо далі.
asked-closed = На це запитання вже є відповідь, або ми пішли далі без неї. Хочете ще щось сказати? За своїм кодом ви можете доповнити звернення.
asked-over-title = Це посилання більше не діє
asked-over = Посилання застаріло або воно неповне. Читати своє звернення ви можете за кодом.

## Скільки це триває і що не рухається

checking-time = Зараз перевірка одного звернення триває приблизно { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}.
contribution-silent = Уже { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} чекаємо на відповідь. Відповідає: { $office }. Ми просили відповісти до { $day } і вже нагадали.
standstill-title = Що зараз не рухається
standstill-lead = Тут звернення та проєкти, для яких обіцяний строк минув понад { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} тому. Ми нагадуємо, доки справа не зрушить.
standstill-none = Зараз усе рухається.
standstill-since = На тому самому кроці вже { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}. Обіцяно було до { $day }.
standstill-at = Де зараз: { $office }
standstill-link = Що зараз не рухається
