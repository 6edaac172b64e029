//! Schreiben und Vergessen: what may be found of an object. Where FTS5 and tsvector differ when writing; every value is bound.

use crate::error::Result;
use crate::search::tokens::{tokens, vocabulary};
use crate::search::vocabulary::{forget, learn};
use crate::siblings;
use crate::tx::Tx;
use domain::events::ObjectKind;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What may be found of an object, and where it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text<'a> {
    pub object: ObjectKind,
    pub id: Uuid,
    /// Address inside the district: `/beitraege/DH-2026-00012`.
    pub address: &'a str,
    pub title: &'a str,
    pub text: &'a str,
}

#[derive(Debug, Clone, FromQueryResult)]
struct Old {
    id: i64,
    address: String,
    title: String,
    text: String,
    tokens: String,
}

impl Old {
    fn words(&self) -> BTreeMap<String, String> {
        vocabulary(&self.title, &self.text)
    }
}

/// Writes or rewrites what may be found of an object, with what is public beside it in other languages. Call it in the verb that publishes or
/// changes public text. What stands there already is not written again.
pub(crate) async fn put(tx: &Tx, new: &Text<'_>) -> Result<()> {
    let whole = format!("{}{}", new.text, siblings::words(tx, new.id).await?);
    let new = &Text { text: &whole, ..new.clone() };
    let mut words = vocabulary(new.title, new.text);
    if let Some(old) = old(tx, new.id).await? {
        if (old.address.as_str(), old.title.as_str(), old.text.as_str()) == (new.address, new.title, new.text) {
            return Ok(());
        }
        let mut gone = old.words();
        erase(tx, &old).await?;
        let kept: Vec<String> = gone.keys().filter(|word| words.contains_key(*word)).cloned().collect();
        for word in kept {
            gone.remove(&word);
            words.remove(&word);
        }
        forget(tx, &gone).await?;
    }
    learn(tx, &words).await?;
    insert(tx, new).await
}

async fn insert(tx: &Tx, new: &Text<'_>) -> Result<()> {
    let backend = tx.tx.get_database_backend();
    let values: [Value; 7] = [
        tx.district.0.into(),
        new.object.word().into(),
        new.id.into(),
        new.address.into(),
        new.title.into(),
        new.text.into(),
        tokens(tx.district, new.object, new.title, new.text).into(),
    ];
    let sql = "INSERT INTO search_text (district_id, object, object_id, address, title, text, tokens) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    tx.tx.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    if backend == DbBackend::Sqlite {
        let sql = "INSERT INTO search_index (rowid, tokens) SELECT id, tokens FROM search_text WHERE object_id = ?";
        tx.tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, [new.id.into()])).await?;
    }
    Ok(())
}

async fn old(tx: &Tx, id: Uuid) -> Result<Option<Old>> {
    let sql = "SELECT id, address, title, text, tokens FROM search_text WHERE object_id = $1";
    let known = Statement::from_sql_and_values(tx.tx.get_database_backend(), sql, [id.into()]);
    Ok(Old::find_by_statement(known).one(&tx.tx).await?)
}

/// Takes an object out of the index, and its words out of the vocabulary. Call it in the verb that hides it.
pub(crate) async fn remove(tx: &Tx, id: Uuid) -> Result<()> {
    let Some(old) = old(tx, id).await? else { return Ok(()) };
    erase(tx, &old).await?;
    forget(tx, &old.words()).await
}

async fn erase(tx: &Tx, old: &Old) -> Result<()> {
    let backend = tx.tx.get_database_backend();
    if backend == DbBackend::Sqlite {
        // An external-content index forgets a row only when it is told what the row said.
        let sql = "INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', ?, ?)";
        tx.tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, [old.id.into(), old.tokens.clone().into()])).await?;
    }
    tx.tx.execute_raw(Statement::from_sql_and_values(backend, "DELETE FROM search_text WHERE id = $1", [old.id.into()])).await?;
    Ok(())
}

/// Takes everything of the district out of the index, before it is made anew.
pub(crate) async fn clear(tx: &Tx) -> Result<()> {
    let backend = tx.tx.get_database_backend();
    let district: Value = tx.district.0.into();
    let sql = "SELECT id, address, title, text, tokens FROM search_text WHERE district_id = $1";
    let all = Old::find_by_statement(Statement::from_sql_and_values(backend, sql, [district.clone()])).all(&tx.tx).await?;
    for old in &all {
        erase(tx, old).await?;
    }
    for sql in ["DELETE FROM search_word WHERE district_id = $1", "DELETE FROM search_gram WHERE district_id = $1"] {
        tx.tx.execute_raw(Statement::from_sql_and_values(backend, sql, [district.clone()])).await?;
    }
    Ok(())
}

/// Nothing at all can be found.
pub(crate) async fn is_empty(conn: &impl ConnectionTrait) -> Result<bool> {
    let one = Statement::from_string(conn.get_database_backend(), "SELECT id FROM search_text LIMIT 1");
    Ok(conn.query_one_raw(one).await?.is_none())
}
