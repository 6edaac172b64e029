//! Zwei Wortlaute nebeneinander: the Votum as a voice, the Beschluss as a seal; what differs is marked word by word.

use leptos::prelude::*;

/// Words of a wording that are compared one by one; longer ones stand side by side without marks.
const WORDS: usize = 800;

/// One wording with its heading and who gave it when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// Heading: "Votum: Stadtteilbeirat".
    pub heading: String,
    /// The exact words; empty while there are none.
    pub text: String,
    /// Who and when, below the words.
    pub source: String,
}

/// A run of words that both wordings have, or only this one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    text: String,
    shared: bool,
}

/// Both wordings; `sealed` says that the council's is a Beschluss and may carry the seal.
pub fn compare(votum: &Wording, council: &Wording, sealed: bool) -> AnyView {
    let (left, right) =
        if votum.text.is_empty() || council.text.is_empty() { (plain(votum), plain(council)) } else { marked(&votum.text, &council.text) };
    let seal = if sealed { "compare__beschluss flow" } else { "flow" };
    view! {
        <div class="compare">
            <section class="compare__votum flow"><h3>{votum.heading.clone()}</h3>{words(left, &votum.source, false)}</section>
            <section class=seal><h3>{council.heading.clone()}</h3>{words(right, &council.source, true)}</section>
        </div>
    }
    .into_any()
}

fn plain(wording: &Wording) -> Vec<Run> {
    if wording.text.is_empty() { vec![] } else { vec![Run { text: wording.text.clone(), shared: true }] }
}

fn words(runs: Vec<Run>, source: &str, new: bool) -> AnyView {
    if runs.is_empty() {
        return view! { <p class="soft">"Noch kein Wortlaut."</p> }.into_any();
    }
    let parts: Vec<_> = runs
        .into_iter()
        .map(|run| match (run.shared, new) {
            (true, _) => view! { <span>{run.text}" "</span> }.into_any(),
            (false, true) => view! { <ins><span class="vh">"neu: "</span>{run.text}</ins>" " }.into_any(),
            (false, false) => view! { <del><span class="vh">"gestrichen: "</span>{run.text}</del>" " }.into_any(),
        })
        .collect();
    let source = (!source.is_empty()).then(|| view! { <footer>{source.to_owned()}</footer> });
    view! { <blockquote class="wording"><p>{parts}</p>{source}</blockquote> }.into_any()
}

/// The runs of both wordings: what they share stands unmarked in each.
fn marked(one: &str, other: &str) -> (Vec<Run>, Vec<Run>) {
    let (left, right): (Vec<&str>, Vec<&str>) = (one.split_whitespace().collect(), other.split_whitespace().collect());
    if left.len() > WORDS || right.len() > WORDS {
        let whole = |text: &str| vec![Run { text: text.to_owned(), shared: true }];
        return (whole(one), whole(other));
    }
    let pairs = shared(&left, &right);
    (runs(&left, |at| pairs.iter().any(|(place, _)| *place == at)), runs(&right, |at| pairs.iter().any(|(_, place)| *place == at)))
}

fn runs(words: &[&str], is_shared: impl Fn(usize) -> bool) -> Vec<Run> {
    let mut runs: Vec<Run> = vec![];
    for (at, word) in words.iter().enumerate() {
        let shared = is_shared(at);
        match runs.last_mut().filter(|run| run.shared == shared) {
            Some(run) => {
                run.text.push(' ');
                run.text.push_str(word);
            }
            None => runs.push(Run { text: (*word).to_owned(), shared }),
        }
    }
    runs
}

/// Places of the longest common sequence of words, ascending.
fn shared(left: &[&str], right: &[&str]) -> Vec<(usize, usize)> {
    let width = right.len() + 1;
    let mut lengths = vec![0u16; (left.len() + 1) * width];
    for (row, word) in left.iter().enumerate().rev() {
        for (column, other) in right.iter().enumerate().rev() {
            let of = |row: usize, column: usize| lengths.get(row * width + column).copied().unwrap_or_default();
            let length = if word == other { of(row + 1, column + 1) + 1 } else { of(row + 1, column).max(of(row, column + 1)) };
            if let Some(cell) = lengths.get_mut(row * width + column) {
                *cell = length;
            }
        }
    }
    let of = |row: usize, column: usize| lengths.get(row * width + column).copied().unwrap_or_default();
    let (mut row, mut column, mut pairs) = (0, 0, vec![]);
    while let (Some(word), Some(other)) = (left.get(row), right.get(column)) {
        if word == other {
            pairs.push((row, column));
            (row, column) = (row + 1, column + 1);
        } else if of(row + 1, column) >= of(row, column + 1) {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words that only one side has, in brackets.
    fn shown(runs: Vec<Run>) -> String {
        let parts: Vec<String> = runs.into_iter().map(|run| if run.shared { run.text } else { format!("[{}]", run.text) }).collect();
        parts.join(" ")
    }

    #[test]
    fn only_what_differs_is_marked() {
        let table = [
            (
                "acht Leuchten und vier Bänke",
                "acht Leuchten und vier Bänke",
                "acht Leuchten und vier Bänke",
                "acht Leuchten und vier Bänke",
            ),
            (
                "acht Leuchten und vier Bänke",
                "sechs Leuchten und zwei Bänke",
                "[acht] Leuchten und [vier] Bänke",
                "[sechs] Leuchten und [zwei] Bänke",
            ),
            ("Bänke am Weg", "Bänke am Weg bis Mai 2027", "Bänke am Weg", "Bänke am Weg [bis Mai 2027]"),
            ("Brunnen und Bänke", "Bänke", "[Brunnen und] Bänke", "Bänke"),
            ("ja", "nein", "[ja]", "[nein]"),
        ];
        for (votum, council, left, right) in table {
            let (one, other) = marked(votum, council);
            assert_eq!((shown(one).as_str(), shown(other).as_str()), (left, right));
        }
    }

    #[test]
    fn very_long_wordings_are_shown_without_marks() {
        let (one, other) = marked(&"wort ".repeat(WORDS + 1), "nein");
        assert!(one.iter().chain(&other).all(|run| run.shared));
    }
}
