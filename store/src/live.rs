//! Who is told when a meeting changes: a broadcast in this process, and LISTEN/NOTIFY between several (`decisions.md` 24).
//! Only the meeting's id and the event's place travel; readers load again what they may see.

use crate::error::Result;
use domain::MeetingId;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, Statement};
use tokio::sync::broadcast;

const CHANNEL: &str = "quartier_live";

/// One change of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Place of the last event in the district's chain.
    pub seq: i64,
}

/// The port.
#[derive(Debug, Clone)]
pub struct Live {
    sender: broadcast::Sender<Change>,
    /// On PostgreSQL the listener tells everybody, this process included.
    by_listener: bool,
}

impl Live {
    pub(crate) fn start(connection: &DatabaseConnection) -> Self {
        let (sender, _) = broadcast::channel(256);
        let by_listener = connection.get_database_backend() == DbBackend::Postgres;
        if by_listener {
            tokio::spawn(listen(connection.get_postgres_connection_pool().clone(), sender.clone()));
        }
        Self { sender, by_listener }
    }

    /// Every change from now on.
    pub fn watch(&self) -> broadcast::Receiver<Change> {
        self.sender.subscribe()
    }

    pub(crate) fn tell(&self, meeting: MeetingId, seq: i64) {
        if !self.by_listener {
            // Nobody watching is no error.
            let _ = self.sender.send(Change { meeting, seq });
        }
    }

    pub(crate) async fn notify(tx: &DatabaseTransaction, meeting: MeetingId, seq: i64) -> Result<()> {
        let values = [CHANNEL.into(), format!("{meeting} {seq}").into()];
        tx.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, "SELECT pg_notify($1, $2)", values)).await?;
        Ok(())
    }
}

async fn listen(pool: sea_orm::sqlx::PgPool, sender: broadcast::Sender<Change>) {
    loop {
        if let Ok(mut listener) = sea_orm::sqlx::postgres::PgListener::connect_with(&pool).await
            && listener.listen(CHANNEL).await.is_ok()
        {
            while let Ok(note) = listener.recv().await {
                if let Some(change) = read(note.payload()) {
                    let _ = sender.send(change);
                }
            }
        }
        if sender.receiver_count() == 0 && pool.is_closed() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    }
}

fn read(payload: &str) -> Option<Change> {
    let (meeting, seq) = payload.split_once(' ')?;
    Some(Change { meeting: meeting.parse().ok()?, seq: seq.parse().ok()? })
}
