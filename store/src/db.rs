//! The database: one connection that writes, some that read (SQLite), or a pool (PostgreSQL).

use crate::error::{Error, Result};
use crate::files::Files;
use crate::keys::Keys;
use crate::live::Live;
use crate::migration::Migrator;
use crate::tx::Tx;
use domain::DistrictId;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait,
};
use sea_orm_migration::MigratorTrait;
use std::sync::Arc;
use std::time::Duration;

/// How long a write waits for the one before it (`trust.md` § 1).
const BUSY: Duration = Duration::from_secs(5);
/// Connections that only read, on SQLite.
const READERS: u32 = 4;

/// A handle to the database; cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    pub(crate) write: DatabaseConnection,
    pub(crate) read: DatabaseConnection,
    /// Secrets of the installation.
    pub keys: Arc<Keys>,
    /// Who is told when a meeting changes.
    pub live: Live,
    /// Photos and PDF files.
    pub files: Files,
    pub(crate) cache: Arc<crate::people::Cache>,
    pub(crate) tallies: Arc<crate::participation::Tallies>,
}

impl Db {
    /// Opens the database at `url` (`sqlite://…` or `postgres://…`) without changing its schema. Photos and PDF files
    /// lie in `files`.
    ///
    /// # Errors
    /// [`Error::Database`] when it cannot be reached.
    pub async fn open(url: &str, keys: Keys, files: Files) -> Result<Self> {
        let (write, read) = if url.starts_with("sqlite:") { sqlite(url).await? } else { postgres(url).await? };
        let live = Live::start(&write);
        Ok(Self { write, read, keys: Arc::new(keys), live, files, cache: Arc::default(), tallies: Arc::default() })
    }

    /// Brings the schema up to date. On SQLite in one transaction, on PostgreSQL under an advisory lock.
    ///
    /// # Errors
    /// [`Error::Database`] when a migration fails; nothing is half done then.
    pub async fn migrate(&self) -> Result<()> {
        if self.backend() == DbBackend::Postgres {
            let tx = self.write.begin().await?;
            tx.execute_unprepared("SELECT pg_advisory_xact_lock(7021)").await?;
            Migrator::up(&tx, None).await?;
            tx.commit().await?;
        } else {
            let tx = self.write.begin_with_options(immediate()).await?;
            Migrator::up(&tx, None).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// Which database this is.
    pub(crate) fn backend(&self) -> DbBackend {
        self.write.get_database_backend()
    }

    /// Starts a verb: takes the write lock and the district's event head, before anything is read.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown district, [`Error::Database`] when the lock is not to be had in time.
    pub(crate) async fn begin_write(&self, district: DistrictId) -> Result<Tx> {
        let tx = if self.backend() == DbBackend::Postgres {
            self.write.begin().await?
        } else {
            self.write.begin_with_options(immediate()).await?
        };
        Tx::lock(tx, district, (self.live.clone(), Arc::clone(&self.keys))).await
    }

    /// A write that belongs to no district: accounts, sessions, limits, outbox.
    pub(crate) async fn begin_plain(&self) -> Result<sea_orm::DatabaseTransaction> {
        let tx = if self.backend() == DbBackend::Postgres {
            self.write.begin().await?
        } else {
            self.write.begin_with_options(immediate()).await?
        };
        Ok(tx)
    }

    /// Writes a consistent copy of the running database into a new file (SQLite only).
    ///
    /// # Errors
    /// [`Error::Corrupt`] on PostgreSQL, which has its own tools; [`Error::Database`] otherwise.
    pub async fn copy_into(&self, file: &std::path::Path) -> Result<()> {
        if self.backend() == DbBackend::Postgres {
            return Err(Error::Corrupt("a PostgreSQL database is backed up with pg_dump".to_owned()));
        }
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO ?", [file.display().to_string().into()]);
        self.write.execute_raw(statement).await?;
        Ok(())
    }

    /// Stops waiting for the disk (SQLite; PostgreSQL has its own settings). Only for data that can be made again: the demonstration and the
    /// bench. A power cut meanwhile costs the whole database. [`Db::settle`] ends it.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn hurry(&self) -> Result<()> {
        self.pragma("PRAGMA synchronous=OFF").await
    }

    /// Waits for the disk again, and makes durable what was written in a hurry.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn settle(&self) -> Result<()> {
        self.pragma("PRAGMA synchronous=FULL").await?;
        self.pragma("PRAGMA wal_checkpoint(TRUNCATE)").await
    }

    /// There is one connection that writes, so a setting of it holds for every verb.
    async fn pragma(&self, statement: &str) -> Result<()> {
        if self.backend() == DbBackend::Sqlite {
            self.write.execute_unprepared(statement).await?;
        }
        Ok(())
    }

    /// The database answers.
    ///
    /// # Errors
    /// [`Error::Database`] when it does not.
    pub async fn ready(&self) -> Result<()> {
        self.read.execute_unprepared("SELECT 1").await.map(|_| ()).map_err(Error::from)
    }
}

fn immediate() -> TransactionOptions {
    TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..TransactionOptions::default() }
}

async fn sqlite(url: &str) -> Result<(DatabaseConnection, DatabaseConnection)> {
    let options = |connections: u32| {
        let mut options = ConnectOptions::new(url);
        options.max_connections(connections).min_connections(1).sqlx_logging(false).test_before_acquire(false);
        without_housekeeping(&mut options);
        options.map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .pragma("foreign_keys", "ON")
                .pragma("secure_delete", "ON")
                .pragma("cache_size", "-8000")
                .busy_timeout(BUSY)
        });
        options
    };
    let write = Database::connect(options(1)).await?;
    let read = Database::connect(options(READERS)).await?;
    Ok((write, read))
}

async fn postgres(url: &str) -> Result<(DatabaseConnection, DatabaseConnection)> {
    let mut options = ConnectOptions::new(url);
    // Asked before it is used: the server may have been started anew since.
    options.max_connections(16).sqlx_logging(false).acquire_timeout(BUSY).test_before_acquire(true);
    without_housekeeping(&mut options);
    let pool = Database::connect(options).await?;
    Ok((pool.clone(), pool))
}

/// Connections live as long as the program. The pool's own clearing up counts its idle connections without a lock; when many return at that
/// moment the count falls below zero and one core is busy for ever.
fn without_housekeeping(options: &mut ConnectOptions) {
    options.idle_timeout(None::<Duration>).max_lifetime(None::<Duration>);
}
