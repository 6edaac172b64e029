//! One verb's transaction: it holds the district's event head, so that every change and its event are one.

use crate::entity::{event, event_head, event_payload, number_series, pseudonym};
use crate::error::{Error, Result};
use crate::events::chain;
use crate::keys::Keys;
use crate::live::Live;
use chrono::{DateTime, Utc};
use domain::events::Event;
use domain::{AccountId, Actor, DistrictId, MeetingId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ConnectionTrait};
use sea_orm::{DatabaseTransaction, DbBackend, EntityTrait, QuerySelect};
use std::sync::{Arc, Mutex};
use uuid::Uuid;

/// An instant as stored: microseconds since 1970, UTC.
pub const fn micros(at: DateTime<Utc>) -> i64 {
    at.timestamp_micros()
}

/// A stored instant.
pub fn time(micros: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(micros).unwrap_or(DateTime::UNIX_EPOCH)
}

/// The open transaction of a verb.
#[derive(Debug)]
pub struct Tx {
    pub(crate) tx: DatabaseTransaction,
    /// The district whose head is locked.
    pub district: DistrictId,
    head: Mutex<(i64, Vec<u8>)>,
    touched: Mutex<Vec<MeetingId>>,
    live: Live,
    pub(crate) keys: Arc<Keys>,
}

impl Tx {
    pub(crate) async fn lock(tx: DatabaseTransaction, district: DistrictId, (live, keys): (Live, Arc<Keys>)) -> Result<Self> {
        let mut head = event_head::Entity::find_by_id(district.0);
        if tx.get_database_backend() == DbBackend::Postgres {
            head = head.lock_exclusive();
        }
        let head = head.one(&tx).await?.ok_or(Error::NotFound)?;
        Ok(Self { tx, district, head: Mutex::new((head.seq, head.hash)), touched: Mutex::default(), live, keys })
    }

    /// Appends an event to the district's chain and gives its place in it.
    pub(crate) async fn append(&self, actor: &Actor, event: Event, now: DateTime<Utc>) -> Result<i64> {
        let payload = serde_json::to_string(&event.payload).map_err(|error| Error::Corrupt(error.to_string()))?;
        let salt = crate::keys::Keys::random_secret().to_vec();
        let who = self.pseudonym(actor.account).await?;
        let (seq, previous) = self.head.lock().map(|head| (head.0 + 1, head.1.clone())).map_err(|_| Error::Corrupt("event head".into()))?;
        let link = chain::Link {
            seq,
            district: self.district.0,
            object: event.object.0.word(),
            object_id: event.object.1,
            kind: event.kind,
            occurred_at: micros(event.occurred_at),
            recorded_at: micros(now),
            actor: who,
            content_hash: chain::content_hash(&salt, &payload),
        };
        let hash = link.hash(&previous);
        event::ActiveModel {
            district_id: Set(self.district.0),
            seq: Set(seq),
            object: Set(link.object.to_owned()),
            object_id: Set(link.object_id),
            kind: Set(link.kind.to_owned()),
            occurred_at: Set(link.occurred_at),
            recorded_at: Set(link.recorded_at),
            actor: Set(who),
            content_hash: Set(link.content_hash.clone()),
            hash: Set(hash.clone()),
        }
        .insert(&self.tx)
        .await?;
        event_payload::ActiveModel { district_id: Set(self.district.0), seq: Set(seq), salt: Set(salt), payload: Set(payload) }
            .insert(&self.tx)
            .await?;
        event_head::ActiveModel { district_id: Set(self.district.0), seq: Set(seq), hash: Set(hash.clone()) }.update(&self.tx).await?;
        if let Ok(mut head) = self.head.lock() {
            *head = (seq, hash);
        }
        Ok(seq)
    }

    /// The name under which a person stands in this district's chain; residents without account and jobs share the nil one.
    pub(crate) async fn pseudonym(&self, account: Option<AccountId>) -> Result<Uuid> {
        let Some(account) = account else { return Ok(Uuid::nil()) };
        if let Some(known) = pseudonym::Entity::find_by_id((self.district.0, account.0)).one(&self.tx).await? {
            return Ok(known.pseudonym);
        }
        let fresh = Uuid::from_bytes(crate::keys::Keys::random_secret()[..16].try_into().map_err(|_| Error::Corrupt("pseudonym".into()))?);
        pseudonym::ActiveModel { district_id: Set(self.district.0), account_id: Set(account.0), pseudonym: Set(fresh) }
            .insert(&self.tx)
            .await?;
        Ok(fresh)
    }

    /// The next number of a series and year; gapless, because the head is locked (`decisions.md` 2).
    pub(crate) async fn next_number(&self, series: &str, year: i32) -> Result<i64> {
        let key = (self.district.0, series.to_owned(), i64::from(year));
        if let Some(row) = number_series::Entity::find_by_id(key).one(&self.tx).await? {
            let last = row.last + 1;
            let mut row: number_series::ActiveModel = row.into();
            row.last = Set(last);
            row.update(&self.tx).await?;
            return Ok(last);
        }
        number_series::ActiveModel {
            district_id: Set(self.district.0),
            series: Set(series.to_owned()),
            year: Set(i64::from(year)),
            last: Set(1),
        }
        .insert(&self.tx)
        .await?;
        Ok(1)
    }

    /// Tells the people who watch this meeting, once the change is safe.
    pub(crate) fn touch(&self, meeting: MeetingId) {
        if let Ok(mut touched) = self.touched.lock() {
            touched.push(meeting);
        }
    }

    /// Makes the change and its events durable.
    pub(crate) async fn commit(self) -> Result<()> {
        let seq = self.head.lock().map(|head| head.0).unwrap_or_default();
        let touched = self.touched.lock().map(|touched| touched.clone()).unwrap_or_default();
        if self.tx.get_database_backend() == DbBackend::Postgres {
            for meeting in &touched {
                Live::notify(&self.tx, *meeting, seq).await?;
            }
        }
        self.tx.commit().await?;
        for meeting in touched {
            self.live.tell(meeting, seq);
        }
        Ok(())
    }
}

/// A new time-ordered id.
pub(crate) fn new_id() -> Uuid {
    Uuid::now_v7()
}
