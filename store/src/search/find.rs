//! Suchen: whole words first; when they find little, words that only resemble each other.

use super::index::{Question, Row, ask};
use super::tokens::{fold, grams, stems, words};
use crate::Db;
use crate::error::{Result, known};
use domain::DistrictId;
use domain::events::ObjectKind;
use rust_stemmers::{Algorithm, Stemmer};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Words of a question that are read.
const WORDS: usize = 8;
/// With fewer hits than this the words are compared letter by letter too.
const ENOUGH: usize = 3;
/// Rows that are compared letter by letter.
const CANDIDATES: u64 = 60;
/// Characters of an excerpt.
const EXCERPT: usize = 180;

/// Something that was found; only what is public is in the index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// Contribution, measure, paper, meeting.
    pub object: ObjectKind,
    /// Which one.
    pub id: Uuid,
    /// Title.
    pub title: String,
    /// The beginning of the text.
    pub excerpt: String,
}

/// Finds public things by words; every word must occur, the last one may go on.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn find(db: &Db, district: DistrictId, query: &str, kinds: &[ObjectKind], limit: u64) -> Result<Vec<Hit>> {
    let asked: Vec<String> = words(query).take(WORDS).collect();
    if asked.is_empty() {
        return Ok(vec![]);
    }
    let stemmer = Stemmer::create(Algorithm::German);
    let question = Question {
        groups: asked.iter().map(|word| with_beginning(stems(&stemmer, word), word)).collect(),
        open_end: !query.ends_with(char::is_whitespace),
    };
    let mut rows = ask(&db.read, district, &question, kinds, limit).await?;
    if rows.len() < ENOUGH {
        add_resembling(db, district, &asked, kinds, &mut rows).await?;
    }
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    rows.into_iter().map(hit).collect()
}

/// The word itself beside its stems: the beginning of a longer word is found by it while its stem may be too short or too long.
fn with_beginning(mut stems: Vec<String>, word: &str) -> Vec<String> {
    let folded = fold(word);
    if !stems.contains(&folded) {
        stems.push(folded);
    }
    stems
}

async fn add_resembling(db: &Db, district: DistrictId, asked: &[String], kinds: &[ObjectKind], rows: &mut Vec<Row>) -> Result<()> {
    let folded: Vec<String> = asked.iter().map(|word| fold(word)).collect();
    let all: Vec<String> = folded.iter().flat_map(|word| grams(word)).collect();
    if all.is_empty() {
        return Ok(());
    }
    for row in ask(&db.read, district, &Question::any(all), kinds, CANDIDATES).await? {
        let known = rows.iter().any(|other| other.object_id == row.object_id);
        if !known && folded.iter().all(|word| resembles(word, &row)) {
            rows.push(row);
        }
    }
    Ok(())
}

/// Some word of the row contains the asked one or is the same with a typo; short words must be there as they are.
fn resembles(asked: &str, row: &Row) -> bool {
    words(&row.title)
        .chain(words(&row.text))
        .map(|word| fold(&word))
        .any(|word| if asked.chars().count() < 4 { word == asked } else { word.contains(asked) || alike(asked, &word) })
}

/// The same word with a slip: one letter from six letters on, two from nine on. Shorter words would mean another thing too often.
fn alike(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let slips = match one.len().min(other.len()) {
        0..6 => return false,
        6..9 => 1,
        _ => 2,
    };
    one.len().abs_diff(other.len()) <= slips && distance(&one, &other) <= slips
}

/// Letters to add, to leave out, to change, or neighbours to swap (optimal string alignment).
fn distance(one: &[char], other: &[char]) -> usize {
    let mut before_last: Vec<usize> = vec![];
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, theirs) in other.iter().enumerate() {
            let at = |from: &[usize], place: usize| from.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut least = (at(&last, column) + usize::from(letter != theirs)).min(at(&last, column + 1) + 1).min(at(&line, column) + 1);
            let swapped = row > 0 && column > 0 && one.get(row - 1) == Some(theirs) && other.get(column - 1) == Some(letter);
            if swapped {
                least = least.min(at(&before_last, column - 1) + 1);
            }
            line.push(least);
        }
        before_last = std::mem::replace(&mut last, line);
    }
    last.last().copied().unwrap_or(usize::MAX)
}

pub(super) fn hit(row: Row) -> Result<Hit> {
    let excerpt = excerpt(&row.text);
    Ok(Hit { object: known(ObjectKind::from_word(&row.object), "object in the index")?, id: row.object_id, title: row.title, excerpt })
}

/// The beginning of a text, cut at a word.
pub(crate) fn excerpt(text: &str) -> String {
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

    #[test]
    fn words_with_a_typo_are_alike_and_others_are_not() {
        for (one, other) in
            [("spielplatz", "speilplatz"), ("beleuchtung", "beleuchtug"), ("sonnensegel", "sonensegel"), ("laterne", "latrene")]
        {
            assert!(alike(one, other), "{one} {other}");
        }
        for (one, other) in
            [("spielplatz", "parkplatz"), ("hof", "hofe"), ("licht", "sicht"), ("garten", "kasten"), ("beleuchtung", "bedeutung")]
        {
            assert!(!alike(one, other), "{one} {other}");
        }
    }

    #[test]
    fn excerpts_end_at_a_word() {
        assert_eq!(excerpt("Kurz  und\ngut"), "Kurz und gut");
        let long = excerpt(&"Schatten ".repeat(60));
        assert!(long.ends_with("Schatten …") && long.chars().count() <= EXCERPT + 2);
    }
}
