//! Wörter für den Index: lower case, umlauts folded, German stems, and the 3-grams by which a typo still matches.

use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeSet;

/// 3-grams stand apart from words by this sign before them; no stem begins with a digit followed by three letters.
const GRAM: char = '3';
/// Longer words are cut: nobody types them, and a hostile text must not fill the index.
const WORD_MAX: usize = 40;
/// Words of a text that are read; a text has at most 2,000 characters, a paper may have more.
const WORDS_MAX: usize = 4000;

/// The string that is indexed for a text.
pub fn tokens(text: &str) -> String {
    let stemmer = Stemmer::create(Algorithm::German);
    let mut all: Vec<String> = Vec::new();
    let mut seen_grams = BTreeSet::new();
    for word in words(text).take(WORDS_MAX) {
        let folded = fold(&word);
        all.extend(stems(&stemmer, &word));
        for gram in grams(&folded) {
            if seen_grams.insert(gram.clone()) {
                all.push(gram);
            }
        }
    }
    all.join(" ")
}

/// The words of a text in lower case, letters and digits only.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric() && !is_mark(c))
        .map(|word| {
            word.chars().filter(|c| !is_mark(*c)).take(WORD_MAX).flat_map(char::to_lowercase).filter(|c| !is_mark(*c)).collect::<String>()
        })
        .filter(|word| !word.is_empty())
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

/// The 3-grams of a folded word; words shorter than four letters have none.
pub(crate) fn grams(folded: &str) -> Vec<String> {
    let letters: Vec<char> = folded.chars().collect();
    if letters.len() < 4 {
        return vec![];
    }
    letters.windows(3).map(|three| std::iter::once(GRAM).chain(three.iter().copied()).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> BTreeSet<String> {
        tokens(text).split(' ').map(str::to_owned).collect()
    }

    fn meet(one: &str, other: &str) -> bool {
        let stems = |text: &str| all(text).into_iter().filter(|token| !token.starts_with(GRAM)).collect::<BTreeSet<_>>();
        stems(one).intersection(&stems(other)).next().is_some()
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
            assert!(meet(one, other), "{one} {other}: {:?} {:?}", all(one), all(other));
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
        let (right, wrong) = (all("Spielplatz"), all("Speilplatz"));
        let shared = right.intersection(&wrong).filter(|token| token.starts_with(GRAM)).count();
        assert!(shared >= 4, "{shared}");
        assert!(grams("hof").is_empty());
    }

    #[test]
    fn only_letters_and_digits_come_out() {
        for text in ["\"a\" OR b*", "x) AND (y", "'; DROP TABLE --", "a\u{0}b", "мир, مِرحبا", "(((", "NEAR(a b)", "a:b^c", "\u{202e}abc"]
        {
            assert!(tokens(text).chars().all(|c| c.is_alphanumeric() || c == ' '), "{text:?} {:?}", tokens(text));
        }
        assert_eq!(tokens(" … "), "");
    }

    #[test]
    fn a_hostile_text_stays_small() {
        assert!(tokens(&"x".repeat(100_000)).len() < 400);
    }
}
