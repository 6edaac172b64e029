//! Ausschnitt: the part of a text where the hits are, with the hits told apart. A page puts `<mark>` around them; nothing here is HTML.

use super::tokens::{lower, placed, stemmer, stems};
use rust_stemmers::Stemmer;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// Characters of an excerpt.
const EXCERPT: usize = 180;
/// Characters before the first hit.
const BEFORE: usize = 50;
/// Characters of a text in which hits are looked for.
const READ: usize = 6000;

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The text as it stands there.
    pub text: String,
    /// It is what was looked for.
    pub hit: bool,
}

/// Finds the words of a question in texts.
pub(super) struct Marker {
    stemmer: Stemmer,
    wanted: HashSet<String>,
    known: HashMap<String, bool>,
}

impl Marker {
    pub(super) fn new(groups: &[Vec<String>]) -> Self {
        Self { stemmer: stemmer(), wanted: groups.iter().flatten().cloned().collect(), known: HashMap::new() }
    }

    fn meets(&mut self, word: &str) -> bool {
        let lower = lower(word);
        if let Some(known) = self.known.get(&lower) {
            return *known;
        }
        let met = stems(&self.stemmer, &lower).iter().any(|stem| self.wanted.contains(stem));
        self.known.insert(lower, met);
        met
    }

    /// A whole text in pieces.
    pub(super) fn pieces(&mut self, text: &str) -> Vec<Piece> {
        let mut pieces = vec![];
        let mut from = 0;
        for (at, word) in placed(text) {
            if self.meets(word) {
                push(&mut pieces, text.get(from..at), false);
                push(&mut pieces, Some(word), true);
                from = at + word.len();
            }
        }
        push(&mut pieces, text.get(from..), false);
        pieces
    }

    /// The part of a text with its first hit, in pieces.
    pub(super) fn excerpt(&mut self, text: &str) -> Vec<Piece> {
        let flat: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(READ).collect();
        let first = placed(&flat).find(|(_, word)| self.meets(word)).map_or(0, |(at, _)| at);
        let before = flat.get(..first).unwrap_or_default();
        let skipped = before.chars().count().saturating_sub(BEFORE);
        if skipped == 0 {
            return self.pieces(&beginning(&flat));
        }
        let start = before.char_indices().nth(skipped).map_or(0, |(at, _)| at);
        let rest = flat.get(start..).unwrap_or_default();
        let whole = rest.split_once(' ').map_or(rest, |(_, tail)| tail);
        self.pieces(&format!("… {}", beginning(whole)))
    }
}

fn push(pieces: &mut Vec<Piece>, text: Option<&str>, hit: bool) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        pieces.push(Piece { text: text.to_owned(), hit });
    }
}

/// The beginning of a text, cut at a word.
pub(crate) fn beginning(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= EXCERPT {
        return flat;
    }
    let cut: String = flat.chars().take(EXCERPT).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{whole} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(pieces: &[Piece]) -> String {
        pieces.iter().map(|piece| if piece.hit { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
    }

    #[test]
    fn excerpts_end_at_a_word() {
        assert_eq!(beginning("Kurz  und\ngut"), "Kurz und gut");
        let long = beginning(&"Schatten ".repeat(60));
        assert!(long.ends_with("Schatten …") && long.chars().count() <= EXCERPT + 2);
    }

    #[test]
    fn hits_are_marked_where_they_stand() {
        let mut marker = Marker::new(&[vec!["bank".into()]]);
        assert_eq!(marked(&marker.pieces("Neue <b>Bänke</b>, Bank!")), "Neue <b>[Bänke]</b>, [Bank]!");
        assert_eq!(marked(&marker.pieces("nichts")), "nichts");
    }

    #[test]
    fn a_late_hit_is_in_the_excerpt() {
        let mut marker = Marker::new(&[vec!["bank".into()]]);
        let text = format!("{} Und eine Bänkereihe, eine Bank dort. {}", "Wörter ".repeat(80), "Ende ".repeat(80));
        let cut = marked(&marker.excerpt(&text));
        assert!(cut.starts_with("… ") && cut.contains("[Bank] dort") && cut.chars().count() < EXCERPT + 10, "{cut}");
    }
}
