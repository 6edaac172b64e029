//! Bereiche, die niemand erkennen soll: numbers in percent of the picture, typed or drawn; the server paints over them for good.

use super::key;
use crate::files::address;
use crate::form::Fields;
use crate::moderation::item::Item;
use crate::moderation::queue::PATH;
use crate::moderation::sheet::{Sheet, button};
use domain::files::{BlurBox, FileRefused, WHOLE};
use leptos::prelude::*;
use store::files::FileView;

/// Names of the four numbers of a box, with their labels.
const SIDES: [(&str, &str); 4] = [("left", "von links"), ("top", "von oben"), ("width", "Breite"), ("height", "Höhe")];
/// Hidden field with the first corner of a box that is being drawn, in thousandths.
const CORNER: &str = "ecke";
/// Width in pixels at which the picture to tap on is drawn: it fits the narrowest telephone, and the server knows it.
const DRAWN: u32 = 280;
/// Its height in pixels at most.
const MOST: u32 = 5600;
/// Empty boxes below those that are there.
const EMPTY: usize = 2;

/// The boxes that were typed; rows without any number are none.
pub(super) fn read(fields: &Fields) -> Result<Vec<BlurBox>, FileRefused> {
    rows(fields)
        .into_iter()
        .filter(|row| row.iter().any(|typed| !typed.trim().is_empty()))
        .map(|row| BlurBox::typed(row.each_ref().map(String::as_str)))
        .collect()
}

fn rows(fields: &Fields) -> Vec<[String; 4]> {
    let side = |name: &'static str| fields.all(name).map(str::to_owned).collect::<Vec<_>>();
    let [left, top, width, height] = SIDES.map(|(name, _)| side(name));
    left.into_iter().zip(top).zip(width.into_iter().zip(height)).map(|((left, top), (width, height))| [left, top, width, height]).collect()
}

/// A tap on the picture: the first one is a corner, the second one the corner across from it, and the box stands in the first empty row.
pub(super) fn tap(fields: &mut Fields) {
    let Some(here) = tapped(fields) else { return };
    let Some(first) = corner(fields.get(CORNER)) else {
        fields.replace(CORNER, [format!("{} {}", here.0, here.1)]);
        return;
    };
    let span = |a: u16, b: u16| (a.min(b), a.abs_diff(b).max(1));
    let ((left, width), (top, height)) = (span(first.0, here.0), span(first.1, here.1));
    let drawn = [left, top, width, height].map(percent);
    let mut all = rows(fields);
    match all.iter_mut().find(|row| row.iter().all(|typed| typed.trim().is_empty())) {
        Some(empty) => *empty = drawn,
        None => all.push(drawn),
    }
    for (n, (name, _)) in SIDES.iter().enumerate() {
        fields.replace(name, all.iter().filter_map(|row| row.get(n).cloned()));
    }
    fields.replace(CORNER, []);
}

/// Where the picture was tapped, in thousandths: the browser sends pixels of the picture as it is drawn.
fn tapped(fields: &Fields) -> Option<(u16, u16)> {
    let (x, y) = (fields.read::<u32>("punkt.x")?, fields.read::<u32>("punkt.y")?);
    let height = fields.read::<u32>("punkt-hoehe").filter(|height| *height > 0)?;
    let thousandths = |pixel: u32, whole: u32| u16::try_from(pixel.min(whole) * u32::from(WHOLE) / whole).ok();
    Some((thousandths(x, DRAWN)?, thousandths(y, height.min(MOST))?))
}

fn corner(text: &str) -> Option<(u16, u16)> {
    let (x, y) = text.split_once(' ')?;
    Some((x.parse().ok()?, y.parse().ok()?)).filter(|(x, y)| *x <= WHOLE && *y <= WHOLE)
}

/// The picture to tap on. It is a button, so it needs no script; who cannot point types numbers.
fn taps(item: &Item, file: &FileView, sheet: &Sheet) -> AnyView {
    let height = (i64::from(DRAWN) * file.height / file.width.max(1)).clamp(1, i64::from(MOST));
    let first = sheet.value(CORNER, "");
    let said = match corner(&first) {
        Some((x, y)) => format!("Erste Ecke: {} % von links, {} % von oben. Jetzt die Ecke gegenüber antippen.", percent(x), percent(y)),
        None => "Im Bild zwei Ecken antippen, die sich gegenüberliegen, oder die Zahlen eintragen.".to_owned(),
    };
    let path = format!("{PATH}/{}/datei/{}/ecke", item.view.id, file.id);
    let to = format!("{}#datei-{}", item.visit.href(&item.pane.filters.address(&path, None)), file.id);
    let source = address(&item.visit, file, false);
    view! {
        // Enter in a field paints; without this it would tap the corner of the picture.
        <button class="vh" type="submit" tabindex="-1" aria-hidden="true">"Unkenntlich machen"</button>
        <p role="status">{said}</p>
        <input type="hidden" name=CORNER value=first/>
        <input type="hidden" name="punkt-hoehe" value=height/>
        <input class="taps" type="image" name="punkt" src=source alt="Ecke eines Bereichs im Bild antippen" width=DRAWN height=height formaction=to/>
    }
    .into_any()
}

fn percent(thousandths: u16) -> String {
    if thousandths.is_multiple_of(10) { (thousandths / 10).to_string() } else { format!("{},{}", thousandths / 10, thousandths % 10) }
}

/// The form with the boxes, and the way back as long as there is one.
pub(super) fn forms(item: &Item, file: &FileView) -> AnyView {
    let id = file.id;
    let sheet = item.sheet(&key("verpixeln", id), &format!("datei/{id}/verpixeln"));
    let again = if item.view.public {
        "Der Beitrag ist öffentlich: Was unkenntlich gemacht wird, bleibt es. Das Bild, wie es kam, ist gelöscht."
    } else {
        "Bis zum Veröffentlichen lassen sich die Bereiche ändern. Danach wird das Bild, wie es kam, gelöscht."
    };
    let fields = view! {
        <p class="hint">"Alle Zahlen in Prozent vom Bild. Die Linien im Bild stehen alle 10 Prozent. Leere Zeilen zählen nicht."</p>
        {taps(item, file, &sheet)}
        {typed(item, file, &sheet)}
        <p class="small soft">{again}</p>
    };
    let blur = sheet.folded(
        "Gesichter und Kennzeichen unkenntlich machen",
        sheet.form(fields.into_any(), button("button button--second", "eye-off", "Unkenntlich machen")),
    );
    let restore = file.restorable.then(|| {
        item.sheet(&key("zuruecksetzen", id), &format!("datei/{id}/zuruecksetzen"))
            .form(().into_any(), button("button button--second", "undo", "Bild wieder, wie es kam"))
    });
    view! { {blur}{restore} }.into_any()
}

fn typed(item: &Item, file: &FileView, sheet: &Sheet) -> Vec<AnyView> {
    let came_back = item.asked.attempt.as_ref().filter(|_| item.came_back(&key("verpixeln", file.id)));
    let mut known = match came_back {
        Some(attempt) => rows(&attempt.fields),
        None => file.boxes.iter().map(|one| [one.left, one.top, one.width, one.height].map(percent)).collect(),
    };
    let used = known.iter().filter(|row| row.iter().any(|typed| !typed.is_empty())).count();
    known.resize(known.len().max(used + EMPTY), Default::default());
    known.into_iter().enumerate().map(|(n, values)| row(sheet, n + 1, values)).collect()
}

fn row(sheet: &Sheet, number: usize, values: [String; 4]) -> AnyView {
    let inputs: Vec<_> = SIDES
        .into_iter()
        .zip(values)
        .map(|((name, label), value)| {
            let id = format!("{}-{number}", sheet.id(name));
            view! { <div><label for=id.clone()>{label}</label><input class="input" id=id name=name value=value inputmode="decimal" autocomplete="off" size="5"/></div> }
        })
        .collect();
    view! { <fieldset class="boxes"><legend>{format!("Bereich {number}")}</legend>{inputs}</fieldset> }.into_any()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn two_taps_are_a_box() {
        let mut fields = Fields::parse(b"left=1&top=2&width=3&height=4&left=&top=&width=&height=&punkt.x=140&punkt.y=30&punkt-hoehe=100");
        tap(&mut fields);
        assert_eq!(fields.get(CORNER), "500 300");
        fields.replace("punkt.x", ["28".to_owned()]);
        fields.replace("punkt.y", ["10".to_owned()]);
        tap(&mut fields);
        assert_eq!(fields.get(CORNER), "");
        assert_eq!(rows(&fields).last().unwrap(), &["10", "10", "40", "20"]);
        for odd in ["", "punkt.x=1", "punkt.x=1&punkt.y=1&punkt-hoehe=0", "punkt.x=-1&punkt.y=1&punkt-hoehe=9"] {
            let mut fields = Fields::parse(odd.as_bytes());
            tap(&mut fields);
            assert_eq!(fields, Fields::parse(odd.as_bytes()), "{odd}");
        }
    }

    #[test]
    fn rows_with_numbers_are_boxes() {
        let fields = Fields::parse(b"left=10&top=20&width=30&height=5,5&left=&top=&width=&height=&left=1&top=2&width=3&height=4");
        let boxes = read(&fields).unwrap();
        assert_eq!((boxes.len(), boxes.first().map(|one| one.height)), (2, Some(55)));
        assert_eq!(read(&Fields::parse(b"left=10&top=&width=30&height=5")), Err(FileRefused::BadBox));
        assert_eq!(read(&Fields::parse(b"")), Ok(vec![]));
        assert_eq!((percent(250), percent(55)), ("25".to_owned(), "5,5".to_owned()));
    }
}
