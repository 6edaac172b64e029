//! Der Index: writing, hiding and asking. The only place where FTS5 and tsvector differ; every value is bound.

use crate::error::Result;
use crate::search::tokens::tokens;
use crate::tx::Tx;
use domain::DistrictId;
use domain::events::ObjectKind;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, Value};
use uuid::Uuid;

#[derive(Debug, Clone, FromQueryResult)]
struct Old {
    id: i64,
    tokens: String,
}

/// A row of the index as found.
#[derive(Debug, Clone, FromQueryResult)]
pub(crate) struct Row {
    pub object: String,
    pub object_id: Uuid,
    pub title: String,
    pub text: String,
}

/// Writes or rewrites what may be found of an object. Call it in the verb that publishes or changes public text.
pub(crate) async fn put(tx: &Tx, object: ObjectKind, id: Uuid, title: &str, text: &str) -> Result<()> {
    remove(tx, id).await?;
    let tokens = tokens(&format!("{title}\n{text}"));
    let values: [Value; 6] = [tx.district.0.into(), object.word().into(), id.into(), title.into(), text.into(), tokens.clone().into()];
    if tx.tx.get_database_backend() == DbBackend::Postgres {
        let sql = "INSERT INTO search_text (district_id, object, object_id, title, text, tokens) VALUES ($1, $2, $3, $4, $5, $6)";
        tx.tx.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, sql, values)).await?;
        return Ok(());
    }
    let sql = "INSERT INTO search_text (district_id, object, object_id, title, text, tokens) VALUES (?, ?, ?, ?, ?, ?)";
    tx.tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values)).await?;
    let sql = "INSERT INTO search_index (rowid, tokens) SELECT id, tokens FROM search_text WHERE object_id = ?";
    tx.tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, [id.into()])).await?;
    Ok(())
}

/// Takes an object out of the index. Call it in the verb that hides it.
pub(crate) async fn remove(tx: &Tx, id: Uuid) -> Result<()> {
    if tx.tx.get_database_backend() == DbBackend::Postgres {
        tx.tx
            .execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, "DELETE FROM search_text WHERE object_id = $1", [id.into()]))
            .await?;
        return Ok(());
    }
    let known = Statement::from_sql_and_values(DbBackend::Sqlite, "SELECT id, tokens FROM search_text WHERE object_id = ?", [id.into()]);
    let Some(old) = Old::find_by_statement(known).one(&tx.tx).await? else { return Ok(()) };
    // An external-content index forgets a row only when it is told what the row said.
    let sql = "INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', ?, ?)";
    tx.tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, [old.id.into(), old.tokens.into()])).await?;
    tx.tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, "DELETE FROM search_text WHERE id = ?", [old.id.into()])).await?;
    Ok(())
}

/// A question to the index: groups of which each must be met, each by any of its words. The words are letters and digits only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Question {
    pub groups: Vec<Vec<String>>,
    /// The last group's words may go on: somebody is still typing.
    pub open_end: bool,
}

impl Question {
    pub(crate) fn any(words: Vec<String>) -> Self {
        Self { groups: vec![words], open_end: false }
    }

    fn written(&self, word: impl Fn(&str, bool) -> String, or: &str, and: &str) -> Option<String> {
        let last = self.groups.len().checked_sub(1)?;
        let group = |place: usize, words: &Vec<String>| {
            let words: Vec<String> = words.iter().map(|text| word(text, self.open_end && place == last)).collect();
            (!words.is_empty()).then(|| format!("({})", words.join(or)))
        };
        let groups: Option<Vec<String>> = self.groups.iter().enumerate().map(|(place, words)| group(place, words)).collect();
        groups.map(|groups| groups.join(and))
    }

    /// In FTS5's language; every word stands in quotation marks, so that none is read as an operator.
    fn for_sqlite(&self) -> Option<String> {
        self.written(|word, open| if open { format!("\"{word}\"*") } else { format!("\"{word}\"") }, " OR ", " AND ")
    }

    /// In tsquery's language.
    fn for_postgres(&self) -> Option<String> {
        self.written(|word, open| if open { format!("'{word}':*") } else { format!("'{word}'") }, " | ", " & ")
    }
}

/// Asks the index; best first.
pub(crate) async fn ask(
    conn: &impl ConnectionTrait,
    district: DistrictId,
    question: &Question,
    kinds: &[ObjectKind],
    limit: u64,
) -> Result<Vec<Row>> {
    let backend = conn.get_database_backend();
    let postgres = backend == DbBackend::Postgres;
    let Some(query) = (if postgres { question.for_postgres() } else { question.for_sqlite() }) else { return Ok(vec![]) };
    if kinds.is_empty() {
        return Ok(vec![]);
    }
    let mut values: Vec<Value> = vec![query.into(), district.0.into()];
    values.extend(kinds.iter().map(|kind| Value::from(kind.word())));
    values.push(i64::try_from(limit).unwrap_or(i64::MAX).into());
    let sql = if postgres { postgres_sql(kinds.len()) } else { sqlite_sql(kinds.len()) };
    Ok(Row::find_by_statement(Statement::from_sql_and_values(backend, sql, values)).all(conn).await?)
}

fn sqlite_sql(kinds: usize) -> String {
    let places = vec!["?"; kinds].join(", ");
    format!(
        "SELECT t.object, t.object_id, t.title, t.text FROM search_index JOIN search_text t ON t.id = search_index.rowid \
         WHERE search_index MATCH ? AND t.district_id = ? AND t.object IN ({places}) ORDER BY bm25(search_index) LIMIT ?"
    )
}

fn postgres_sql(kinds: usize) -> String {
    let places: Vec<String> = (3..kinds + 3).map(|place| format!("${place}")).collect();
    format!(
        "SELECT object, object_id, title, text FROM search_text, to_tsquery('simple', $1) AS question \
         WHERE index_of_tokens @@ question AND district_id = $2 AND object IN ({}) ORDER BY ts_rank(index_of_tokens, question, 1) DESC, id DESC LIMIT ${}",
        places.join(", "),
        kinds + 3
    )
}
