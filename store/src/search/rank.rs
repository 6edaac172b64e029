//! Reihenfolge: what stands in a title counts more than what stands in a text, a word as asked more than one that resembles it.

use super::ask::Row;
use super::tokens::{fold, in_title, words};
use std::collections::HashSet;

/// How well a row meets a question. `asked` are the groups as typed, `groups` those that were put to the index.
pub(super) fn score(row: &Row, asked: &[Vec<String>], groups: &[Vec<String>]) -> u32 {
    let tokens: HashSet<&str> = row.tokens.split(' ').collect();
    let has = |word: &String| tokens.contains(word.as_str());
    let has_title = |word: &String| tokens.contains(in_title(word).as_str());
    let one = |(asked, group): (&Vec<String>, &Vec<String>)| {
        let title = if asked.iter().any(has_title) { 8 } else { u32::from(group.iter().any(has_title)) * 3 };
        let text = if asked.iter().any(has) { 4 } else { 1 };
        title + text
    };
    let sum: u32 = asked.iter().zip(groups).map(one).sum();
    let whole = asked.iter().all(|group| group.iter().any(has_title));
    sum + u32::from(whole) * 8
}

/// The text holds the words next to each other.
pub(super) fn holds(title: &str, text: &str, phrase: &[String]) -> bool {
    let stands_in = |text: &str| {
        let all: Vec<String> = words(text).map(|word| fold(&word)).collect();
        all.windows(phrase.len().max(1)).any(|window| window == phrase)
    };
    stands_in(title) || stands_in(text)
}
