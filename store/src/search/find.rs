//! Suchen: words as asked first; when they find little, words that only resemble them.

use super::ask::{Row, ask, texts};
use super::excerpt::{Marker, Piece, beginning};
use super::question::Question;
use super::rank::{holds, score};
use crate::Db;
use crate::error::{Result, known};
use domain::DistrictId;
use domain::events::ObjectKind;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use uuid::Uuid;

/// With fewer hits than this, words that resemble the asked ones count too.
const ENOUGH: usize = 3;
/// Contributions that are put in order; beyond them the newest are chosen.
const CONTRIBUTIONS: u64 = 240;
/// Everything else that is put in order.
const OTHERS: u64 = 160;

/// What somebody looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<'a> {
    /// As typed.
    pub typed: &'a str,
    /// Only of these kinds.
    pub kinds: &'a [ObjectKind],
    /// Hits before the first wanted one.
    pub from: usize,
    /// Hits wanted.
    pub most: usize,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The wanted hits, best first.
    pub entries: Vec<FoundEntry>,
    /// All hits.
    pub total: usize,
    /// There are more hits than are counted.
    pub many: bool,
    /// What was probably meant.
    pub meant: Option<String>,
    /// Only words that resemble the asked ones were found.
    pub loose: bool,
    /// More was typed than is read.
    pub cut: bool,
}

/// Something that was found; only what is public is in the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundEntry {
    /// Contribution, measure, paper, meeting.
    pub object: ObjectKind,
    /// Which one.
    pub id: Uuid,
    /// Address inside the district.
    pub address: String,
    /// Title, hits told apart.
    pub title: Vec<Piece>,
    /// The part of the text with the first hit.
    pub excerpt: Vec<Piece>,
}

/// The same in short.
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

/// Everything that meets a question, in order.
struct Ranked {
    rows: Vec<Row>,
    question: Question,
    meant: Option<String>,
    many: bool,
    loose: bool,
}

/// Finds public things by words; every word must occur, the last one may go on.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn find(db: &Db, district: DistrictId, query: &str, kinds: &[ObjectKind], limit: u64) -> Result<Vec<Hit>> {
    let mut rows = ranked(db, district, Question::read(query), kinds).await?.rows;
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    hits(db, rows).await
}

/// The rows with the beginnings of their texts.
pub(super) async fn hits(db: &Db, rows: Vec<Row>) -> Result<Vec<Hit>> {
    let texts = texts(&db.read, &rows).await?;
    rows.into_iter()
        .map(|row| {
            let excerpt = beginning(texts.get(&row.id).map_or("", String::as_str));
            Ok(Hit { object: object(&row)?, id: row.object_id, title: row.title, excerpt })
        })
        .collect()
}

fn object(row: &Row) -> Result<ObjectKind> {
    known(ObjectKind::from_word(&row.object), "object in the index")
}

/// Finds public things for the page of the search, with what was found told apart.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn search(db: &Db, district: DistrictId, asked: Asked<'_>) -> Result<Found> {
    let ranked = ranked(db, district, Question::read(asked.typed), asked.kinds).await?;
    let (total, cut) = (ranked.rows.len(), ranked.question.cut);
    let shown: Vec<Row> = ranked.rows.into_iter().skip(asked.from).take(asked.most).collect();
    let texts = texts(&db.read, &shown).await?;
    let mut marker = Marker::new(&ranked.question.groups);
    let entries = shown.into_iter().map(|row| {
        Ok(FoundEntry {
            object: object(&row)?,
            id: row.object_id,
            title: marker.pieces(&row.title),
            excerpt: marker.excerpt(texts.get(&row.id).map_or("", String::as_str)),
            address: row.address,
        })
    });
    Ok(Found { entries: entries.collect::<Result<_>>()?, total, many: ranked.many, meant: ranked.meant, loose: ranked.loose, cut })
}

async fn ranked(db: &Db, district: DistrictId, question: Question, kinds: &[ObjectKind]) -> Result<Ranked> {
    if question.is_empty() {
        return Ok(Ranked { rows: vec![], question, meant: None, many: false, loose: false });
    }
    let typed = question.groups.clone();
    let mut question = question.with_beginnings(&db.read, district).await?;
    let (mut rows, mut many) = candidates(db, district, &question, kinds).await?;
    let (mut meant, mut loose) = (None, false);
    if rows.len() < ENOUGH && question.phrases.is_empty() {
        let strict = rows.len();
        (question, meant) = question.loosened(&db.read, district).await?;
        (rows, many) = candidates(db, district, &question, kinds).await?;
        loose = strict == 0 && !rows.is_empty();
    }
    rows.sort_by_cached_key(|row| (Reverse(score(row, &typed, &question.groups)), Reverse(row.id)));
    Ok(Ranked { rows, question, meant, many, loose })
}

/// The newest rows that meet the question. Contributions are many, so they never crowd out what else there is.
async fn candidates(db: &Db, district: DistrictId, question: &Question, kinds: &[ObjectKind]) -> Result<(Vec<Row>, bool)> {
    let (said, others): (Vec<ObjectKind>, Vec<ObjectKind>) = kinds.iter().partition(|kind| **kind == ObjectKind::Contribution);
    let (mut rows, mut many) = (vec![], false);
    for (kinds, most) in [(others, OTHERS), (said, CONTRIBUTIONS)] {
        let mut found = ask(&db.read, district, &question.groups, &kinds, most).await?;
        many |= u64::try_from(found.len()).unwrap_or(most) >= most;
        rows.append(&mut found);
    }
    if !question.phrases.is_empty() {
        let texts = texts(&db.read, &rows).await?;
        let text = |row: &Row| texts.get(&row.id).cloned().unwrap_or_default();
        rows.retain(|row| question.phrases.iter().all(|phrase| holds(&row.title, &text(row), phrase)));
    }
    Ok((rows, many))
}

/// The same word with a slip: one letter from six letters on, two from nine on. Shorter words would mean another thing too often.
pub(super) fn alike(one: &str, other: &str) -> bool {
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
}
