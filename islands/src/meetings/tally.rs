//! Strichliste: one mark per seat, then numbers. Drawn on the page and, while a meeting runs, by the island.

use domain::meetings::Tally;
use leptos::prelude::*;

const TICK: &str = "M5 12l3 3 5-6";
const CROSS: &str = "M5 8l8 8M13 8l-8 8";
const DASH: &str = "M5 12h8";

/// Marks and numbers of a result.
pub fn tally(of: Tally) -> AnyView {
    let groups = [
        ("mark mark--ja", Some(TICK), of.yes),
        ("mark mark--nein", Some(CROSS), of.no),
        ("mark mark--enth", Some(DASH), of.abstain.saturating_add(of.invalid)),
        ("mark mark--weg", None, of.not_cast.saturating_add(of.recused).saturating_add(of.absent).saturating_add(of.vacant)),
    ];
    let marks: Vec<_> =
        groups.into_iter().flat_map(|(class, path, number)| (0..number).map(move |index| mark(class, path, index == 0))).collect();
    view! {
        <div class="tally flow">
            <div class="marks" role="img" aria-label=in_words(of)>{marks}</div>
            <dl>{numbers(of)}</dl>
        </div>
    }
    .into_any()
}

fn mark(class: &'static str, path: Option<&'static str>, first: bool) -> AnyView {
    let class = if first { format!("{class} mark--first") } else { class.to_owned() };
    view! { <svg class=class viewBox="0 0 18 24"><rect x="1" y="1" width="16" height="22" rx="2"></rect>{path.map(|path| view! { <path d=path></path> })}</svg> }.into_any()
}

/// Every number that is not zero; yes and no always.
fn parts(of: Tally) -> Vec<(&'static str, u16, bool)> {
    [
        ("Ja", of.yes, true),
        ("Nein", of.no, true),
        ("Enthaltung", of.abstain, of.abstain > 0),
        ("ohne gültige Stimme", of.invalid, of.invalid > 0),
        ("keine Stimme abgegeben", of.not_cast, of.not_cast > 0),
        ("befangen", of.recused, of.recused > 0),
        ("abwesend", of.absent, of.absent > 0),
        ("unbesetzt", of.vacant, of.vacant > 0),
    ]
    .into_iter()
    .filter(|part| part.2)
    .map(|(word, number, _)| (word, number, matches!(word, "Ja" | "Nein" | "Enthaltung")))
    .collect()
}

fn numbers(of: Tally) -> Vec<AnyView> {
    parts(of)
        .into_iter()
        .map(|(word, number, major)| {
            let class = (!major).then_some("minor");
            view! { <div class=class><dt>{word}</dt><dd>{number}</dd></div> }.into_any()
        })
        .collect()
}

/// The same for people who hear the page.
pub fn in_words(of: Tally) -> String {
    let words: Vec<String> = parts(of).into_iter().map(|(word, number, _)| format!("{number} {word}")).collect();
    format!("{} Sitze: {}", of.seats(), words.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_is_read_aloud_with_every_seat() {
        let of = Tally { yes: 17, no: 3, abstain: 2, recused: 1, absent: 4, ..Tally::default() };
        assert_eq!(in_words(of), "27 Sitze: 17 Ja, 3 Nein, 2 Enthaltung, 1 befangen, 4 abwesend");
        assert_eq!(in_words(Tally { yes: 0, absent: 2, ..Tally::default() }), "2 Sitze: 0 Ja, 0 Nein, 2 abwesend");
    }
}
