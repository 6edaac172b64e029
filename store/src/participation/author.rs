//! Absender: who may speak for a contribution.

use super::load::{Loaded, load};
use crate::Db;
use crate::entity::contribution;
use crate::error::{Error, Result};
use crate::people::{Limit, attempts_left, count_attempt};
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::participation::Step;
use domain::refusal::{CodeRefused, SignInRefused};
use domain::{Actor, ContributionId, DistrictId, ReceiptCode, Refusal, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// How somebody shows that a contribution is theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthorKey {
    /// By the receipt code, as typed; `address` is whose attempts are counted.
    Code {
        /// As typed.
        code: String,
        /// Address of the network, for the limit.
        address: String,
    },
    /// By the account that sent it.
    Account(ContributionId),
    /// By the mailed link of an open question, which answers that question and nothing else.
    Link(String),
    /// The office enters what the author said by telephone or at the counter.
    OnBehalf(ContributionId),
}

/// An author who proved to be one.
pub(crate) struct Author {
    pub loaded: Loaded,
    pub role: Role,
    /// The office entered it.
    pub on_behalf: bool,
}

impl AuthorKey {
    /// Refuses a code that nobody has, or an address with too many of them, before the transaction of the verb begins.
    pub(crate) async fn counted(&self, db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<()> {
        if let Self::Code { code, address } = self {
            by_typed_code(db, district, code, address, now).await?;
        }
        Ok(())
    }

    /// The contribution this key opens.
    pub(crate) async fn open(&self, db: &Db, tx: &Tx, actor: &Actor, (step, now): (Step, DateTime<Utc>)) -> Result<Author> {
        match self {
            Self::Code { code, .. } => {
                let code = typed_code(code)?;
                let row = contribution::Entity::find()
                    .filter(contribution::Column::DistrictId.eq(tx.district.0))
                    .filter(contribution::Column::ReceiptMac.eq(db.keys.receipt_mac(&code)))
                    .one(&tx.tx)
                    .await?
                    .ok_or(CodeRefused::Unknown)?;
                Ok(Author { loaded: Loaded::of(row, actor)?, role: Role::Resident, on_behalf: false })
            }
            Self::Account(id) => {
                let loaded = load(tx, actor, *id).await?;
                if loaded.own { Ok(Author { loaded, role: Role::Resident, on_behalf: false }) } else { Err(Error::NotFound) }
            }
            Self::Link(_) if step != Step::Reply => Err(SignInRefused::LinkOver.into()),
            Self::Link(token) => {
                let row = super::query::by_link(tx, token, now).await?;
                Ok(Author { loaded: Loaded::of(row, actor)?, role: Role::Resident, on_behalf: false })
            }
            Self::OnBehalf(id) => {
                let office: Vec<Role> =
                    step.roles().iter().copied().filter(|role| matches!(role, Role::Moderator | Role::Manager)).collect();
                let role = actor.acting_as(&office)?;
                actor.account.ok_or(Refusal::Role)?;
                Ok(Author { loaded: load(tx, actor, *id).await?, role, on_behalf: true })
            }
        }
    }
}

impl Author {
    /// The fact that the office entered it, for the event.
    pub(crate) fn noted(&self, event: domain::events::Event) -> domain::events::Event {
        if self.on_behalf { event.fact("on_behalf", "yes") } else { event }
    }
}

/// A code as typed.
pub(super) fn typed_code(typed: &str) -> Result<ReceiptCode> {
    typed.parse().map_err(|_| CodeRefused::Miswritten.into())
}

/// The contribution of a code as typed. Only wrong ones count against an address, so that nobody is locked out of their own
/// contribution by reading it often; once there were too many, the right one waits too.
pub(crate) async fn by_typed_code(
    db: &Db,
    district: DistrictId,
    typed: &str,
    address: &str,
    now: DateTime<Utc>,
) -> Result<contribution::Model> {
    let code = typed_code(typed)?;
    if !attempts_left(db, Limit::Code, address, now).await? {
        return Err(CodeRefused::TooMany.into());
    }
    let row = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::ReceiptMac.eq(db.keys.receipt_mac(&code)))
        .one(&db.read)
        .await?;
    if row.is_none() {
        count_attempt(db, Limit::Code, address, now).await?;
    }
    row.ok_or_else(|| CodeRefused::Unknown.into())
}
