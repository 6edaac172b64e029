//! Ähnliche Beiträge: what others already said, shown while somebody writes. Never in the way of sending.

use super::find::{Hit, hit};
use super::index::{Question, Row, ask};
use super::tokens::{stems, words};
use crate::Db;
use crate::error::Result;
use domain::DistrictId;
use domain::events::ObjectKind;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeSet;

/// Different words of the text that are compared; the first ones say what it is about.
const WORDS: usize = 24;
/// Letters of the text that are read; a contribution has fewer.
const LETTERS: usize = 4000;
/// Rows that are looked at more closely.
const CANDIDATES: u64 = 20;
/// Words that must be shared, unless the text has fewer.
const SHARED: usize = 2;

/// Words that say nothing about what a text is about.
#[rustfmt::skip]
const EMPTY: &[&str] = &[
    "aber", "alle", "allem", "allen", "aller", "alles", "also", "andere", "anderen", "auch", "beim", "bitte", "dann", "darauf", "darf",
    "dass", "dein", "deine", "denn", "deren", "dessen", "dies", "diese", "diesem", "diesen", "dieser", "dieses", "doch", "dort", "durch",
    "eben", "eine", "einem", "einen", "einer", "eines", "einfach", "einmal", "euch", "eure", "fast", "ganz", "geben", "gegen", "gern",
    "gibt", "habe", "haben", "hallo", "hatte", "hier", "immer", "ihre", "ihrem", "ihren", "ihrer", "irgend", "jede", "jedem", "jeden",
    "jeder", "jedes", "jetzt", "kann", "kein", "keine", "keinen", "können", "könnte", "leute", "machen", "macht", "manche", "mehr",
    "meine", "meinem", "meinen", "meiner", "mich", "muss", "müssen", "nach", "nicht", "nichts", "noch", "oder", "ohne", "schon", "sehr",
    "sein", "seine", "seinen", "seit", "selbst", "sich", "sind", "soll", "sollen", "sollte", "sondern", "sonst", "toll", "über", "unser",
    "unsere", "unserem", "unseren", "viel", "viele", "vielen", "vielleicht", "vom", "vor", "wann", "waren", "wäre", "weil", "welche",
    "wenn", "werden", "wieder", "will", "wird", "wollen", "würde", "wünsche", "zwischen", "zum", "zur", "danke",
];

/// Public contributions about the same thing, most alike first.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn similar(db: &Db, district: DistrictId, text: &str, limit: u64) -> Result<Vec<Hit>> {
    let stemmer = Stemmer::create(Algorithm::German);
    let text: String = text.chars().take(LETTERS).collect();
    let telling = telling(&stemmer, &text);
    if telling.is_empty() {
        return Ok(vec![]);
    }
    let all: BTreeSet<String> = telling.iter().flatten().cloned().collect();
    let rows = ask(&db.read, district, &Question::any(all.into_iter().collect()), &[ObjectKind::Contribution], CANDIDATES).await?;
    let needed = SHARED.min(telling.len());
    let mut counted: Vec<(usize, Row)> =
        rows.into_iter().map(|row| (shared(&stemmer, &telling, &row), row)).filter(|(count, _)| *count >= needed).collect();
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    counted.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    counted.into_iter().map(|(_, row)| hit(row)).collect()
}

/// The stems of every different word that says something, one group per word.
fn telling(stemmer: &Stemmer, text: &str) -> Vec<Vec<String>> {
    let mut seen = BTreeSet::new();
    words(text)
        .filter(|word| word.chars().count() >= 4 && !EMPTY.contains(&word.as_str()))
        .map(|word| stems(stemmer, &word))
        .filter(|stems| seen.insert(stems.clone()))
        .take(WORDS)
        .collect()
}

fn shared(stemmer: &Stemmer, telling: &[Vec<String>], row: &Row) -> usize {
    let theirs: BTreeSet<String> = words(&row.title).chain(words(&row.text)).flat_map(|word| stems(stemmer, &word)).collect();
    telling.iter().filter(|stems| stems.iter().any(|stem| theirs.contains(stem))).count()
}
