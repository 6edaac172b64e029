//! Der Beleg: what whoever sent a contribution takes away.

use crate::entity::contribution;
use crate::error::{Error, Result, known};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::participation::{ContactWish, Kind};
use domain::profile::Desk;
use domain::{ContributionId, ReceiptCode, Reference};

/// What the sender gets. The only place where the code is ever seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Id.
    pub id: ContributionId,
    /// Public number.
    pub reference: Reference,
    /// Secret code.
    pub code: ReceiptCode,
    /// Kind.
    pub kind: Kind,
    /// Title.
    pub title: String,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// By when the office has read it.
    pub due_at: DateTime<Utc>,
    /// By when it is answered, as the district promises for its kind.
    pub answer_by: DateTime<Utc>,
    /// A mail asks to confirm this address.
    pub confirm: Option<String>,
}

impl Receipt {
    pub(super) fn of(row: contribution::Model, code: ReceiptCode, desk: &Desk) -> Result<Self> {
        let kind = known(Kind::from_word(&row.kind), "kind of contribution")?;
        let asks = row.contact == ContactWish::Mail.word() && row.email_confirmed_at.is_none() && row.email_token_hash.is_some();
        let received_at = time(row.received_at);
        Ok(Self {
            id: ContributionId(row.id),
            reference: row.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?,
            code,
            kind,
            title: row.title,
            received_at,
            due_at: desk.read_by(kind, received_at),
            answer_by: desk.answer_by(kind, received_at),
            confirm: row.email.filter(|_| asks),
        })
    }
}
