//! Dateien einer öffentlichen Seite: small pictures that lead to the large ones, PDF files to take along.

use crate::components::icon::icon;
use crate::participation::report::address_of;
use crate::visit::Visit;
use domain::files::FileKind;
use domain::moderation::ReportedPart;
use leptos::prelude::*;
use store::files::FileView;

/// The address of a file, other for each new picture.
pub(crate) fn address(visit: &Visit, file: &FileView, small: bool) -> String {
    let small = if small { "&klein=1" } else { "" };
    visit.href(&format!("/dateien/{}?v={}{small}", file.id, file.version))
}

/// A size as people read it: `350 kB`, `1,4 MB`.
pub(crate) fn size_words(bytes: i64) -> String {
    if bytes < 1_000_000 {
        return format!("{} kB", (bytes + 999) / 1000);
    }
    let tenths = (bytes + 50_000) / 100_000;
    format!("{},{} MB", tenths / 10, tenths % 10)
}

/// Width and height of the small picture: the browser keeps its place free.
pub(super) fn small(width: i64, height: i64) -> (i64, i64) {
    const SMALL: i64 = 480;
    let longest = width.max(height).max(1);
    if longest <= SMALL { (width, height) } else { ((width * SMALL / longest).max(1), (height * SMALL / longest).max(1)) }
}

/// The section with all files that everybody may see; nothing where there are none.
///
/// `reference` is the number under which each of them can be reported.
pub(crate) fn gallery(visit: &Visit, reference: &str, files: &[FileView]) -> Option<AnyView> {
    if files.is_empty() {
        return None;
    }
    let texts = visit.texts();
    let items: Vec<_> = files.iter().enumerate().map(|(n, file)| item(visit, reference, file, n + 1)).collect();
    Some(view! { <section class="flow" aria-labelledby="dateien"><h2 id="dateien">{texts.say("files-public")}</h2><ul class="gallery" role="list">{items}</ul></section> }.into_any())
}

fn item(visit: &Visit, reference: &str, file: &FileView, number: usize) -> AnyView {
    let texts = visit.texts();
    let href = address(visit, file, false);
    let n = i64::try_from(number).unwrap_or_default();
    let report = address_of(visit, reference, ReportedPart::Photo(file.id));
    let report = view! { <p class="small"><a href=report rel="nofollow">{texts.say_with("report-file", &[("number", n.into())])}</a></p> };
    match file.kind {
        FileKind::Photo => {
            let alt = if file.alt.is_empty() { texts.say_with("files-photo-number", &[("number", n.into())]) } else { file.alt.clone() };
            let (width, height) = small(file.width, file.height);
            let caption = (!file.alt.is_empty()).then(|| view! { <p class="small soft" aria-hidden="true">{file.alt.clone()}</p> });
            view! { <li><a href=href><img src=address(visit, file, true) alt=alt width=width height=height loading="lazy" decoding="async"/></a>{caption}{report}</li> }.into_any()
        }
        FileKind::Pdf => {
            let name = if file.alt.is_empty() { texts.say("files-pdf") } else { file.alt.clone() };
            view! { <li><a class="link-button" href=href>{icon("paper")}{name}" "<span class="soft small">{format!("(PDF, {})", size_words(file.bytes))}</span></a>{report}</li> }.into_any()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{size_words, small};

    #[test]
    fn sizes_are_read_by_people() {
        let cases = [(1, "1 kB"), (350_000, "350 kB"), (1_400_000, "1,4 MB"), (999_999, "1000 kB"), (9_960_000, "10,0 MB")];
        for (bytes, words) in cases {
            assert_eq!(size_words(bytes), words);
        }
        assert_eq!((small(2048, 1024), small(300, 200), small(1, 9000)), ((480, 240), (300, 200), (1, 480)));
    }
}
