//! Wörter für den Index: lower case, umlauts folded, German stems, and the 3-grams by which a typo is still recognised.

use domain::DistrictId;
use domain::events::ObjectKind;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeMap, BTreeSet};

/// Stems of a title stand in the index a second time behind these letters, with which no German word begins.
const TITLE: &str = "qq";
/// Before the sign of a district and a kind.
const SIGN: &str = "zzz";
/// Stands before a word's first letter in its 3-grams.
const BEGINNING: char = '_';
/// Longer words are cut: nobody types them, and a hostile text must not fill the index.
const WORD_MAX: usize = 40;
/// Words of a text that are read; a text has at most 2,000 characters, a paper may have more.
const WORDS_MAX: usize = 4000;

/// The string that is indexed for a text: whose it is, the stems of its title, and all its stems, each once.
pub(super) fn tokens(district: DistrictId, object: ObjectKind, title: &str, text: &str) -> String {
    let stemmer = stemmer();
    let mut all = BTreeSet::from([sign(district, object)]);
    for word in words(title).take(WORDS_MAX) {
        for stem in stems(&stemmer, &word) {
            all.insert(in_title(&stem));
            all.insert(stem);
        }
    }
    all.extend(stems_of(text));
    all.into_iter().collect::<Vec<_>>().join(" ")
}

/// German stems.
pub(super) fn stemmer() -> Stemmer {
    Stemmer::create(Algorithm::German)
}

/// The token of everything of one kind in one district: letters only, so that no database reads a number in it.
pub(super) fn sign(district: DistrictId, object: ObjectKind) -> String {
    let letters = district.0.as_bytes().iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|half| char::from(b'a' + half));
    let kind = object.word().chars().filter(char::is_ascii_alphanumeric);
    SIGN.chars().chain(letters).chain(kind).collect()
}

/// The token of a stem that stands in a title.
pub(super) fn in_title(stem: &str) -> String {
    format!("{TITLE}{stem}")
}

/// The different words of a text that hold a letter, folded, each with how it was first written.
pub(super) fn vocabulary(title: &str, text: &str) -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    for word in spelled(title).take(WORDS_MAX).chain(spelled(text).take(WORDS_MAX)) {
        let lower = lower(word);
        if lower.chars().any(char::is_alphabetic) && lower.chars().nth(1).is_some() {
            known.entry(fold(&lower)).or_insert_with(|| word.chars().take(WORD_MAX).collect());
        }
    }
    known
}

/// A word of a text with its place, in bytes.
pub(super) fn placed(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    spelled(text).map(move |word| (word.as_ptr() as usize - start, word))
}

/// The words of a text as they are written.
fn spelled(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && !is_mark(c)).filter(|word| word.chars().any(|c| !is_mark(c)))
}

/// A word in lower case, without marks, cut.
pub(super) fn lower(word: &str) -> String {
    word.chars().filter(|c| !is_mark(*c)).take(WORD_MAX).flat_map(char::to_lowercase).filter(|c| !is_mark(*c)).collect()
}

/// The words of a text in lower case, letters and digits only.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    spelled(text).map(lower).filter(|word| !word.is_empty())
}

/// Accents and vowel signs that stand as characters of their own: they are left out on both sides.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}')
}

/// `ä` as people write it without the key: `ae`.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            'à' | 'á' | 'â' | 'ã' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ı' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' => folded.push('o'),
            'ù' | 'ú' | 'û' => folded.push('u'),
            'ş' => folded.push('s'),
            'ğ' => folded.push('g'),
            other => folded.push(other),
        }
    }
    folded
}

/// The stems under which a word is found: as written, with `ae` for `ä`, and with `ä` for `ae`. Sorted, each once.
pub(crate) fn stems(stemmer: &Stemmer, word: &str) -> Vec<String> {
    let folded = fold(word);
    let unfolded = folded.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü");
    let all: BTreeSet<String> = [word, folded.as_str(), unfolded.as_str()].into_iter().map(|form| fold(&stemmer.stem(form))).collect();
    all.into_iter().collect()
}

/// All stems of a text.
fn stems_of(text: &str) -> BTreeSet<String> {
    let stemmer = stemmer();
    words(text).take(WORDS_MAX).flat_map(|word| stems(&stemmer, &word)).collect()
}

/// The 3-grams of a folded word, its beginning marked; each once. Words shorter than four letters have none.
pub(super) fn grams(folded: &str) -> BTreeSet<String> {
    let letters: Vec<char> = std::iter::once(BEGINNING).chain(folded.chars()).collect();
    if letters.len() < 5 {
        return BTreeSet::new();
    }
    letters.windows(3).map(|three| three.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meet(one: &str, other: &str) -> bool {
        stems_of(one).intersection(&stems_of(other)).next().is_some()
    }

    fn of(title: &str, text: &str) -> String {
        tokens(DistrictId(uuid::Uuid::nil()), ObjectKind::AgendaItem, title, text)
    }

    #[test]
    fn forms_of_one_word_meet() {
        for (one, other) in [
            ("Spielplätze", "Spielplatz"),
            ("Spielplaetze", "Spielplatz"),
            ("Spielplaetze", "SPIELPLÄTZE"),
            ("Bäume", "Baum"),
            ("Baeume", "Bäumen"),
            ("Straße", "strasse"),
            ("Straßen", "Strasse"),
            ("über", "ueber"),
            ("Bänke", "Bank"),
            ("Neue", "neuen"),
        ] {
            assert!(meet(one, other), "{one} {other}: {:?} {:?}", stems_of(one), stems_of(other));
        }
    }

    #[test]
    fn different_words_do_not_meet() {
        for (one, other) in [("Baum", "Bank"), ("Licht", "Sicht"), ("Garten", "Karten")] {
            assert!(!meet(one, other), "{one} {other}");
        }
    }

    #[test]
    fn a_typo_shares_three_letters() {
        assert!(grams("spielplatz").intersection(&grams("speilplatz")).count() >= 4);
        assert!(grams("laterne").intersection(&grams("latrene")).count() >= 2);
        assert!(grams("hof").is_empty());
    }

    #[test]
    fn only_letters_and_digits_come_out() {
        for text in ["\"a\" OR b*", "x) AND (y", "'; DROP TABLE --", "a\u{0}b", "мир, مِرحبا", "(((", "NEAR(a b)", "a:b^c", "\u{202e}abc"]
        {
            assert!(of(text, text).chars().all(|c| c.is_alphanumeric() || c == ' '), "{text:?} {:?}", of(text, text));
        }
        assert_eq!(of("", " … ").split(' ').count(), 1, "only whose it is");
    }

    #[test]
    fn a_hostile_text_stays_small() {
        assert!(of("", &"x".repeat(100_000)).len() < 400);
        assert!(vocabulary("", &"x".repeat(100_000)).keys().all(|word| word.len() <= WORD_MAX));
    }

    #[test]
    fn words_are_known_as_they_were_written() {
        let known = vocabulary("Die Bänke", "2026 fehlen BÄNKE am A");
        assert_eq!(known.get("baenke").map(String::as_str), Some("Bänke"));
        assert!(!known.contains_key("2026") && !known.contains_key("a"));
    }

    #[test]
    fn places_are_bytes() {
        let text = "Ä – Bank.";
        assert_eq!(placed(text).map(|(at, word)| &text[at..at + word.len()]).collect::<Vec<_>>(), ["Ä", "Bank"]);
    }
}
