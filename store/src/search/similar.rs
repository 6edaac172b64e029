//! Ähnliche Beiträge: what others already said, shown while somebody writes. Never in the way of sending.

use super::ask::{Row, ask};
use super::find::{Hit, hits};
use super::tokens::{fold, stemmer, stems, words};
use super::vocabulary;
use crate::Db;
use crate::error::Result;
use domain::DistrictId;
use domain::events::ObjectKind;
use rust_stemmers::Stemmer;
use std::collections::{BTreeSet, HashSet};

/// Different words of the text that are compared; the first ones say what it is about.
const WORDS: usize = 24;
/// Letters of the text that are read; a contribution has fewer.
const LETTERS: usize = 4000;
/// The rarest words of the text, by which others are found: a word of every text tells nothing and would find everything.
const RAREST: usize = 6;
/// Rows that are looked at more closely.
const CANDIDATES: u64 = 120;
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
    let text: String = text.chars().take(LETTERS).collect();
    let telling = telling(&stemmer(), &text);
    let groups: Vec<Vec<String>> = telling.iter().map(|(_, stems)| stems.clone()).collect();
    if groups.is_empty() {
        return Ok(vec![]);
    }
    let rarest = rarest(db, district, &telling).await?;
    let rows = ask(&db.read, district, &[rarest], &[ObjectKind::Contribution], CANDIDATES).await?;
    let needed = SHARED.min(groups.len());
    let mut counted: Vec<(usize, Row)> =
        rows.into_iter().map(|row| (shared(&groups, &row), row)).filter(|(count, _)| *count >= needed).collect();
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    counted.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    hits(db, counted.into_iter().map(|(_, row)| row).collect()).await
}

/// The stems of the rarest telling words. A word that stands nowhere as it was written may stand somewhere in another form, so it counts as rare.
async fn rarest(db: &Db, district: DistrictId, telling: &[(String, Vec<String>)]) -> Result<Vec<String>> {
    let words: Vec<String> = telling.iter().map(|(word, _)| word.clone()).collect();
    let uses = vocabulary::uses(&db.read, district, &words).await?;
    let mut by_use: Vec<(i64, &Vec<String>)> =
        telling.iter().map(|(word, stems)| (uses.get(&fold(word)).copied().unwrap_or(0), stems)).collect();
    by_use.sort_by_key(|(uses, _)| *uses);
    // Words that nobody wrote cost nothing and must not push out those that somebody did.
    let unknown = by_use.iter().filter(|(uses, _)| *uses == 0).count();
    let all: BTreeSet<String> = by_use.into_iter().take(unknown + RAREST).flat_map(|(_, stems)| stems.clone()).collect();
    Ok(all.into_iter().collect())
}

/// Every different word that says something, with its stems.
fn telling(stemmer: &Stemmer, text: &str) -> Vec<(String, Vec<String>)> {
    let mut seen = BTreeSet::new();
    words(text)
        .filter(|word| word.chars().count() >= 4 && !EMPTY.contains(&word.as_str()))
        .map(|word| (stems(stemmer, &word), word))
        .filter(|(stems, _)| seen.insert(stems.clone()))
        .map(|(stems, word)| (word, stems))
        .take(WORDS)
        .collect()
}

fn shared(groups: &[Vec<String>], row: &Row) -> usize {
    let theirs: HashSet<&str> = row.tokens.split(' ').collect();
    groups.iter().filter(|stems| stems.iter().any(|stem| theirs.contains(stem.as_str()))).count()
}
