# Голосування, присутність, конфлікт інтересів; app/locales/de/votes.ftl

choice-yes = За
choice-no = Проти
choice-abstain = Утримуюся

poll-main = Голосування по суті
poll-amendment = Пропозиція змін
poll-procedure = Процедурна пропозиція
poll-secrecy = Пропозиція голосувати таємно
poll-late-item = Включення до порядку денного
poll-urgency = Підтвердження терміновості
poll-election = Вибори

ballots-open = Відкрите
ballots-by-name = Поіменне
ballots-secret = Таємне

source-ballots = Окремі голоси
source-count-sheet = Лист підрахунку

majority-simple = Проста більшість
majority-absolute = Більшість від установленої законом кількості
majority-two-thirds-of-present = Дві третини присутніх
majority-two-thirds-of-statutory = Дві третини від установленої законом кількості

result-accepted = Прийнято
result-rejected = Відхилено
result-tie = Голоси розділилися порівну
result-not-quorate = Результату немає

presence-present = Присутня особа
presence-absent = Відсутня особа
presence-excused = Відсутня з поважної причини

conduct-leaves-room = Будь ласка, вийдіть із зали на час розгляду цього пункту.
conduct-sits-in-audience = Будь ласка, пересядьте до слухачів на час розгляду цього пункту.
conduct-stays-without-vote = Ви можете залишитися й обговорювати. Голосувати ви не будете.

hint-applicant = Організація, яку ви представляєте, подала цю пропозицію. Будь ласка, перевірте, чи немає у вас конфлікту інтересів.
hint-office = Організація, яку ви представляєте, за це відповідає. Будь ласка, перевірте, чи немає у вас конфлікту інтересів.

delivery-electronic = Електронно
delivery-letter = Листом
delivery-in-person = Передано особисто
