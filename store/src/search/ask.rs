//! Fragen: groups of words put to FTS5 or tsvector. Newest first and never more than asked for, so that a word of every text costs no more
//! than a rare one.

use super::tokens::sign;
use crate::error::Result;
use domain::DistrictId;
use domain::events::ObjectKind;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, Value};
use std::collections::HashMap;

/// A row of the index as found.
#[derive(Debug, Clone, FromQueryResult)]
pub(super) struct Row {
    pub id: i64,
    pub object: String,
    pub object_id: uuid::Uuid,
    pub address: String,
    pub title: String,
    pub tokens: String,
}

#[derive(FromQueryResult)]
struct Full {
    id: i64,
    text: String,
}

/// Every group must be met, each by any of its words. The words are letters and digits only.
fn written(groups: &[Vec<String>], word: impl Fn(&str) -> String, or: &str, and: &str) -> Option<String> {
    let group = |words: &Vec<String>| {
        let words: Vec<String> = words.iter().map(|text| word(text)).collect();
        (!words.is_empty()).then(|| format!("({})", words.join(or)))
    };
    let groups: Option<Vec<String>> = groups.iter().map(group).collect();
    groups.map(|groups| groups.join(and))
}

/// Asks the index; newest first.
pub(super) async fn ask(
    conn: &impl ConnectionTrait,
    district: DistrictId,
    groups: &[Vec<String>],
    kinds: &[ObjectKind],
    limit: u64,
) -> Result<Vec<Row>> {
    if groups.is_empty() || kinds.is_empty() {
        return Ok(vec![]);
    }
    let mut all = groups.to_vec();
    all.push(kinds.iter().map(|kind| sign(district, *kind)).collect());
    let backend = conn.get_database_backend();
    // Words stand in quotation marks, so that none is read as an operator.
    let (query, sql) = if backend == DbBackend::Postgres {
        (
            written(&all, |word| format!("'{word}'"), " | ", " & "),
            "SELECT id, object, object_id, address, title, tokens FROM search_text \
             WHERE index_of_tokens @@ CAST($1 AS tsquery) AND district_id = $2 ORDER BY id DESC LIMIT $3",
        )
    } else {
        (
            written(&all, |word| format!("\"{word}\""), " OR ", " AND "),
            "SELECT t.id, t.object, t.object_id, t.address, t.title, t.tokens FROM search_index CROSS JOIN search_text t ON t.id = search_index.rowid \
             WHERE search_index MATCH $1 AND t.district_id = $2 ORDER BY search_index.rowid DESC LIMIT $3",
        )
    };
    let Some(query) = query else { return Ok(vec![]) };
    let values: [Value; 3] = [query.into(), district.0.into(), i64::try_from(limit).unwrap_or(i64::MAX).into()];
    Ok(Row::find_by_statement(Statement::from_sql_and_values(backend, sql, values)).all(conn).await?)
}

/// The texts of some rows.
pub(super) async fn texts(conn: &impl ConnectionTrait, rows: &[Row]) -> Result<HashMap<i64, String>> {
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let places: Vec<String> = (1..=rows.len()).map(|place| format!("${place}")).collect();
    let sql = format!("SELECT id, text FROM search_text WHERE id IN ({})", places.join(", "));
    let values = rows.iter().map(|row| Value::from(row.id));
    let found = Full::find_by_statement(Statement::from_sql_and_values(conn.get_database_backend(), sql, values)).all(conn).await?;
    Ok(found.into_iter().map(|row| (row.id, row.text)).collect())
}
