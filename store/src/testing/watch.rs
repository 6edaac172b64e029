//! What tests ask a database behind the program's back: was anything written, and how many statements did a page take?

#![allow(clippy::expect_used)]

use super::TestDb;
use crate::Db;
use crate::entity::ballot;
use domain::{PollId, SeatId};
use sea_orm::{ColumnTrait, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, EntityTrait, QueryFilter, Statement};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Counters of attempts (`decisions.md` 8): the only thing that a refused request may leave behind.
const LIMITS: &str = "attempt";

/// A connection of its own that sees what others have written.
#[derive(Debug)]
pub struct Watch {
    connection: DatabaseConnection,
    statements: Vec<(String, Statement)>,
}

/// Everything that is stored, per table, as a number that changes with any cell.
pub type Content = BTreeMap<String, u64>;

impl Watch {
    /// Watches a test's database.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn open(t: &TestDb) -> Self {
        Self::of(&t.url).await
    }

    /// Watches the database at an address, while another process serves it.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn of(url: &str) -> Self {
        let mut options = ConnectOptions::new(url);
        options.max_connections(1).min_connections(1).sqlx_logging(false);
        let connection = Database::connect(options).await.expect("the test database answers");
        let statements = tables(&connection).await;
        Self { connection, statements }
    }

    /// On SQLite a number that changes with every commit of somebody else; on PostgreSQL the content itself.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn version(&self) -> u64 {
        if self.connection.get_database_backend() == DbBackend::Sqlite {
            let row = self
                .connection
                .query_one_raw(Statement::from_string(DbBackend::Sqlite, "PRAGMA data_version"))
                .await
                .expect("runs")
                .expect("one row");
            return u64::try_from(row.try_get_by_index::<i64>(0).expect("a number")).expect("counts up");
        }
        let mut hasher = DefaultHasher::new();
        self.content().await.hash(&mut hasher);
        hasher.finish()
    }

    /// What is stored, without the counters of attempts.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn content(&self) -> Content {
        let mut content = Content::new();
        for (table, statement) in &self.statements {
            let mut hasher = DefaultHasher::new();
            for row in self.connection.query_all_raw(statement.clone()).await.expect("runs") {
                row.try_get_by_index::<String>(0).expect("a text").hash(&mut hasher);
            }
            content.insert(table.clone(), hasher.finish());
        }
        content
    }

    /// Rows of one table.
    ///
    /// # Panics
    /// When there is no such table.
    pub async fn rows(&self, table: &str) -> i64 {
        let statement = Statement::from_string(self.connection.get_database_backend(), format!("SELECT count(*) FROM {table}"));
        let row = self.connection.query_one_raw(statement).await.expect("runs").expect("one row");
        row.try_get_by_index::<i64>(0).expect("a number")
    }
}

impl Watch {
    /// The ballots of a poll as they are stored: seat and choice.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn ballots(&self, poll: PollId) -> Vec<(SeatId, String)> {
        let rows = ballot::Entity::find().filter(ballot::Column::PollId.eq(poll.0)).all(&self.connection).await.expect("runs");
        rows.into_iter().map(|row| (SeatId(row.seat_id), row.choice)).collect()
    }
}

/// One statement per table that gives each row as one text, in an order of its own.
async fn tables(connection: &DatabaseConnection) -> Vec<(String, Statement)> {
    let backend = connection.get_database_backend();
    let names = match backend {
        DbBackend::Postgres => "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1",
        _ => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%' ORDER BY 1"
        }
    };
    let rows = connection.query_all_raw(Statement::from_string(backend, names)).await.expect("runs");
    let mut statements = vec![];
    for row in rows {
        let table: String = row.try_get_by_index(0).expect("a name");
        if table == LIMITS {
            continue;
        }
        let text = if backend == DbBackend::Postgres {
            format!("SELECT t::text FROM \"{table}\" t ORDER BY 1")
        } else {
            quoted(connection, &table).await
        };
        statements.push((table, Statement::from_string(backend, text)));
    }
    statements
}

/// SQLite: every column in its literal form, so that NULL, numbers and bytes are told apart.
async fn quoted(connection: &DatabaseConnection, table: &str) -> String {
    let columns = connection
        .query_all_raw(Statement::from_string(DbBackend::Sqlite, format!("SELECT name FROM pragma_table_info('{table}')")))
        .await
        .expect("runs");
    let columns: Vec<String> =
        columns.iter().map(|row| format!("quote(\"{}\")", row.try_get_by_index::<String>(0).expect("a name"))).collect();
    format!("SELECT {} FROM \"{table}\" ORDER BY 1", columns.join(" || ',' || "))
}

/// Counts the statements of everybody who uses the handle it came with.
#[derive(Debug, Clone, Default)]
pub struct Statements(Arc<AtomicU64>);

impl Statements {
    /// Statements since the last time this was asked.
    pub fn taken(&self) -> u64 {
        self.0.swap(0, Ordering::SeqCst)
    }
}

impl Db {
    /// The same database through a handle that counts its statements.
    pub fn counting(&self) -> (Self, Statements) {
        let statements = Statements::default();
        let mut counted = self.clone();
        for connection in [&mut counted.write, &mut counted.read] {
            let seen = statements.clone();
            connection.set_metric_callback(move |_| {
                seen.0.fetch_add(1, Ordering::SeqCst);
            });
        }
        (counted, statements)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::add_district;
    use crate::people::{district, districts};
    use crate::testing::{district_profile, fresh};

    #[tokio::test(flavor = "multi_thread")]
    async fn a_write_is_seen_and_a_read_is_not() {
        for t in fresh().await {
            let watch = Watch::open(&t).await;
            let (version, content) = (watch.version().await, watch.content().await);
            assert!(districts(&t.db).await.unwrap().is_empty());
            assert_eq!((watch.version().await, watch.content().await), (version, content.clone()), "{}", t.name);
            add_district(&t.db, &district_profile("dalheim", "DH"), true, "2026-03-02T09:00:00Z".parse().unwrap()).await.unwrap();
            let after = watch.content().await;
            assert_ne!(watch.version().await, version, "{}", t.name);
            assert_ne!(after["district"], content["district"], "{}", t.name);
            assert_eq!((after["contribution"], watch.rows("district").await), (content["contribution"], 1));
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn statements_of_this_handle_are_counted() {
        for t in fresh().await {
            let (db, statements) = t.db.counting();
            assert_eq!(statements.taken(), 0);
            assert!(district(&db, "dalheim").await.is_err());
            assert_eq!((statements.taken(), statements.taken()), (1, 0), "{}", t.name);
            assert!(district(&t.db, "dalheim").await.is_err());
            assert_eq!(statements.taken(), 0, "another handle is not counted");
        }
    }
}
