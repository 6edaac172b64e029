//! Wortschatz: which words the public texts of a district hold, and in how many of them each stands. A typo, a beginning or a part of a word
//! is looked up here and never in the texts, so what it costs grows with the words and not with the texts.

use super::find::alike;
use super::tokens::{fold, grams};
use crate::error::Result;
use crate::tx::Tx;
use domain::DistrictId;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use std::collections::{BTreeMap, HashMap};

/// Words that are looked at more closely.
const CANDIDATES: u64 = 300;
/// Letters that a longer word may have more than the asked part of it.
const LONGER: usize = 14;

/// A known word.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub(super) struct Word {
    /// Folded.
    pub word: String,
    /// As it was first written.
    pub shown: String,
    /// Texts it stands in.
    pub uses: i64,
}

#[derive(FromQueryResult)]
struct Learned {
    word: String,
    uses: i64,
}

/// `$1, $2), ($3, $4`: places for rows of so many columns behind the district, which is `$1`.
fn rows(count: usize, columns: usize) -> String {
    let row = |row: usize| {
        let places: Vec<String> = (0..columns).map(|column| format!("${}", 2 + row * columns + column)).collect();
        format!("$1, {}", places.join(", "))
    };
    (0..count).map(row).collect::<Vec<_>>().join("), (")
}

/// Another public text holds these words.
pub(super) async fn learn(tx: &Tx, words: &BTreeMap<String, String>) -> Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    let backend = tx.tx.get_database_backend();
    let mut values: Vec<Value> = vec![tx.district.0.into()];
    values.extend(words.iter().flat_map(|(word, shown)| [Value::from(word.as_str()), Value::from(shown.as_str()), Value::from(1i64)]));
    let sql = format!(
        "INSERT INTO search_word (district_id, word, shown, uses) VALUES ({}) \
         ON CONFLICT (district_id, word) DO UPDATE SET uses = search_word.uses + 1 RETURNING word, uses",
        rows(words.len(), 3)
    );
    let learned = Learned::find_by_statement(Statement::from_sql_and_values(backend, sql, values)).all(&tx.tx).await?;
    let mut values: Vec<Value> = vec![tx.district.0.into()];
    let mut count = 0;
    for fresh in learned.into_iter().filter(|learned| learned.uses == 1) {
        for gram in grams(&fresh.word) {
            count += 1;
            values.extend([gram.into(), letters(&fresh.word).into(), fresh.word.as_str().into()]);
        }
    }
    if count > 0 {
        let sql = format!(
            "INSERT INTO search_gram (district_id, gram, letters, word) VALUES ({}) ON CONFLICT (district_id, gram, letters, word) DO NOTHING",
            rows(count, 3)
        );
        tx.tx.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    }
    Ok(())
}

/// A text with these words is no longer public; a word that stands in no other one is forgotten.
pub(super) async fn forget(tx: &Tx, words: &BTreeMap<String, String>) -> Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    let mut values: Vec<Value> = vec![tx.district.0.into()];
    values.extend(words.keys().map(|word| Value::from(word.as_str())));
    let all = places(2, words.len());
    for sql in [
        format!("UPDATE search_word SET uses = uses - 1 WHERE district_id = $1 AND word IN ({all})"),
        format!(
            "DELETE FROM search_gram WHERE district_id = $1 AND word IN \
             (SELECT w.word FROM search_word w WHERE w.district_id = $1 AND w.uses < 1 AND w.word IN ({all}))"
        ),
        format!("DELETE FROM search_word WHERE district_id = $1 AND uses < 1 AND word IN ({all})"),
    ] {
        tx.tx.execute_raw(Statement::from_sql_and_values(tx.tx.get_database_backend(), sql, values.clone())).await?;
    }
    Ok(())
}

fn places(from: usize, count: usize) -> String {
    (from..from + count).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ")
}

fn letters(word: &str) -> i64 {
    i64::try_from(word.chars().count()).unwrap_or(i64::MAX)
}

/// In how many texts each of these words stands; a word nobody wrote is missing.
pub(super) async fn uses(conn: &impl ConnectionTrait, district: DistrictId, words: &[String]) -> Result<HashMap<String, i64>> {
    if words.is_empty() {
        return Ok(HashMap::new());
    }
    let mut values: Vec<Value> = vec![district.0.into()];
    values.extend(words.iter().map(|word| Value::from(fold(word))));
    let sql = format!("SELECT word, uses FROM search_word WHERE district_id = $1 AND word IN ({})", places(2, words.len()));
    let rows = Learned::find_by_statement(Statement::from_sql_and_values(conn.get_database_backend(), sql, values)).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.word, row.uses)).collect())
}

/// The most used words that begin so.
pub(super) async fn beginning_with(conn: &impl ConnectionTrait, district: DistrictId, folded: &str, most: u64) -> Result<Vec<Word>> {
    let values: [Value; 4] =
        [district.0.into(), folded.into(), format!("{folded}\u{10ffff}").into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
    let sql =
        "SELECT word, shown, uses FROM search_word WHERE district_id = $1 AND word >= $2 AND word < $3 ORDER BY uses DESC, word LIMIT $4";
    Ok(Word::find_by_statement(Statement::from_sql_and_values(conn.get_database_backend(), sql, values)).all(conn).await?)
}

/// Words that are the asked one with a slip, nearest first, and words that hold it as a part, most used first.
pub(super) async fn resembling(conn: &impl ConnectionTrait, district: DistrictId, folded: &str) -> Result<(Vec<Word>, Vec<Word>)> {
    let grams = grams(folded);
    if grams.is_empty() {
        return Ok((vec![], vec![]));
    }
    let length = folded.chars().count();
    let range = [length.saturating_sub(2), length + LONGER].map(|letters| i64::try_from(letters).unwrap_or(i64::MAX));
    let mut values: Vec<Value> = vec![district.0.into(), range[0].into(), range[1].into()];
    let all = places(4, grams.len());
    let shared = if length < 9 { 1 } else { 2 };
    values.extend(grams.into_iter().map(Value::from));
    let sql = format!(
        "SELECT w.word, w.shown, w.uses FROM (SELECT word, COUNT(*) AS shared FROM search_gram \
         WHERE district_id = $1 AND gram IN ({all}) AND letters BETWEEN $2 AND $3 GROUP BY word HAVING COUNT(*) >= {shared} \
         ORDER BY COUNT(*) DESC, word LIMIT {CANDIDATES}) AS found \
         JOIN search_word w ON w.district_id = $1 AND w.word = found.word ORDER BY found.shared DESC, w.uses DESC, w.word"
    );
    let rows = Word::find_by_statement(Statement::from_sql_and_values(conn.get_database_backend(), sql, values)).all(conn).await?;
    let (mut slips, mut parts) = (vec![], vec![]);
    for row in rows {
        if row.word.contains(folded) {
            parts.push(row);
        } else if alike(folded, &row.word) {
            slips.push(row);
        }
    }
    parts.sort_by_key(|row| std::cmp::Reverse(row.uses));
    Ok((slips, parts))
}
