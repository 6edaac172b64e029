# Місця; app/locales/de/places.ftl

## Карта

map-title = Карта: що відбувається ({ $where })
map-lead = Кожен номер на карті є і в списку під нею. Можна користуватися і картою, і списком.
map-label = Карта з пронумерованими місцями. Кожен номер веде до свого запису у списку.
map-key = Коло: звернення. Квадрат: тут є і проєкт.
map-list = Усі місця списком
map-none = Для цього району ще немає карти.
map-empty = За цими умовами на карті нічого немає.
map-invented = Карту намальовано спрощено. Місця можуть бути приблизними, щоб на ній не було нічиїх дверей.
map-data = Завантажити дані у форматі GeoJSON
map-sign =
    { $n ->
        [one] { $number }: { $place }, { $n } запис
        [few] { $number }: { $place }, { $n } записи
        [many] { $number }: { $place }, { $n } записів
       *[other] { $number }: { $place }, { $n } запису
    }
map-filter = Фільтр карти
map-what = Що
map-both = Звернення та проєкти
map-contributions = Лише звернення
map-measures = Лише проєкти
map-measure = Проєкт
map-kind = Вид звернення
map-kind-all = Усі види
map-group = Стан проєкту
map-group-all = Будь-який стан
map-show = Показати
map-near = Приблизно тут, поруч: { $place }.
map-all = До карти з усім
map-link = Подивитися на карті

## Указати місце

place-landmark = Відоме місце
place-optional = {" "}(за бажанням)
place-landmark-hint = Якщо ви щось виберете тут, угорі нічого писати не треба.
place-landmark-none = Жодне з них
place-map = Карта для вибору
place-picture = Спрощена карта району з вулицями та відомими місцями
place-help = Торкніться карти або рухайтеся стрілками й натисніть Enter. З клавішею Shift крок більший. За бажанням.
place-near = Поруч:
place-set = Місце позначено.
place-cleared = На карті більше нічого не вибрано.
place-corner = Кут позначено.
place-full = Більше кутів додати не можна.
place-point = Поставити точку
place-area = Намалювати ділянку
place-larger = Більше
place-smaller = Менше
place-clear = Скинути вибір
