//! Löschung (DSGVO Art. 17) by the rules of [`domain::accountability::ERASURE`]. What was decided stays verifiable (I12), and who was erased stays erased
//! when an older backup comes back.

mod rows;
mod voices;

use crate::Db;
use crate::entity::{account, contribution, erasure, membership, pseudonym, role_grant, session, sign_in_link};
use crate::error::{Error, Result};
use crate::participation::{Author, AuthorKey};
use crate::people::districts;
use crate::siblings;
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::Step;
use domain::time::local_day;
use domain::{AccountId, Actor, DistrictId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use voices::{Whose, forget_voices};

/// The word of an erased author.
const CONTRIBUTION: &str = "contribution";
/// The word of a support that lost its person.
const SUPPORT: &str = "support";
/// The word of a comment that lost its author.
const COMMENT: &str = "comment";
/// The word of a report that lost its sender.
const REPORT: &str = "report";
/// The word of an erased account.
const ACCOUNT: &str = "account";
/// What stands where the name of an erased account stood.
const NOBODY: &str = "Gelöschtes Konto";

/// One line of the list that is replayed after a restore.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasureRecord {
    /// `contribution`, `support`, `comment`, `report` or `account`.
    pub subject: String,
    /// Which one.
    pub id: Uuid,
    /// In which district.
    pub district: Uuid,
    /// When.
    pub at: DateTime<Utc>,
}

/// Erases the author of a contribution.
///
/// Who: the author by code or account; moderation and Quartiersmanagement on the author's behalf. Effect: by the rules of
/// [`domain::accountability::ERASURE`]; what everybody can read stays without its author, what nobody reads loses its words, files and the position as it
/// was set go; with a confirmed address also what was said with it elsewhere in the district; event `AuthorErased`, and
/// `PayloadErased` for every event whose words are gone. The receipt code still opens what is left. Doing it twice changes nothing. Refusals:
/// `Role`, [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`Error::NotFound`].
pub async fn erase_author(db: &Db, actor: &Actor, by: &AuthorKey, now: DateTime<Utc>) -> Result<()> {
    by.counted(db, actor.district, now).await?;
    let tx = db.begin_write(actor.district).await?;
    let Author { loaded, role, .. } = by.open(db, &tx, actor, (Step::Withdraw, now)).await?;
    if !is_erased(&tx, CONTRIBUTION, loaded.row.id).await? {
        let confirmed = loaded.row.email.clone().filter(|_| loaded.row.email_confirmed_at.is_some());
        erase_contribution(&tx, actor, role, loaded.row, now).await?;
        if let Some(email) = confirmed {
            erase_voices(&tx, actor, role, Whose::Address(&email), now).await?;
        }
    }
    tx.commit().await
}

/// Erases everything that was left with a confirmed address, without account: contributions by [`erase_author`], supports stay counted, comments that
/// everybody reads stay without their author.
///
/// Who: the owner of the address, by the mailed link; called with the address it was sent to. What belongs to an account stays with it; event
/// `VoicesErased` besides those of the contributions.
pub(super) async fn erase_address_in(tx: &Tx, email: &str, now: DateTime<Utc>) -> Result<()> {
    let resident = Actor::resident(tx.district);
    let own = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .filter(contribution::Column::Email.eq(email))
        .filter(contribution::Column::EmailConfirmedAt.is_not_null())
        .filter(contribution::Column::AccountId.is_null())
        .all(&tx.tx)
        .await?;
    for row in own {
        erase_contribution(tx, &resident, Role::Resident, row, now).await?;
    }
    erase_voices(tx, &resident, Role::Resident, Whose::Address(email), now).await
}

async fn erase_voices(tx: &Tx, actor: &Actor, role: Role, whose: Whose<'_>, now: DateTime<Utc>) -> Result<()> {
    let erased = forget_voices(tx, whose, now).await?;
    if erased == 0 {
        return Ok(());
    }
    let event = Event::new((ObjectKind::District, tx.district.0), "VoicesErased", role, now).fact("n", erased);
    tx.append(actor, event, now).await.map(|_| ())
}

/// Erases a person with an account, in every district.
///
/// Who: the operator. Effect: the name is gone from the account, address, password, sessions and roles are gone, seats end today, nobody stands
/// behind the pseudonym any more; contributions by [`erase_author`]. Ballots and minutes stay (Art. 17 (3) (b)). Event `AccountErased` per district.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn erase_account(db: &Db, account: AccountId, now: DateTime<Utc>) -> Result<()> {
    account::Entity::find_by_id(account.0).one(&db.read).await?.ok_or(Error::NotFound)?;
    for district in districts(db).await? {
        let tx = db.begin_write(district.id).await?;
        account_in(&tx, account, now).await?;
        tx.commit().await?;
    }
    let tx = db.begin_plain().await?;
    session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0)).exec(&tx).await?;
    sign_in_link::Entity::delete_many().filter(sign_in_link::Column::AccountId.eq(account.0)).exec(&tx).await?;
    let row = account::ActiveModel {
        id: Set(account.0),
        email: Set(None),
        name: Set(NOBODY.to_owned()),
        password_hash: Set(None),
        disabled_at: Set(Some(micros(now))),
        language: Set(None),
        ..Default::default()
    };
    row.update(&tx).await?;
    tx.commit().await?;
    Ok(())
}

async fn account_in(tx: &Tx, account: AccountId, now: DateTime<Utc>) -> Result<()> {
    let district = tx.district.0;
    let roles = role_grant::Entity::delete_many()
        .filter(role_grant::Column::DistrictId.eq(district))
        .filter(role_grant::Column::AccountId.eq(account.0))
        .exec(&tx.tx)
        .await?;
    let seats = membership::Entity::update_many()
        .col_expr(membership::Column::UntilDay, sea_orm::sea_query::Expr::value(local_day(now).to_string()))
        .filter(membership::Column::DistrictId.eq(district))
        .filter(membership::Column::AccountId.eq(account.0))
        .filter(membership::Column::UntilDay.is_null())
        .exec(&tx.tx)
        .await?;
    let names = pseudonym::Entity::delete_many()
        .filter(pseudonym::Column::DistrictId.eq(district))
        .filter(pseudonym::Column::AccountId.eq(account.0))
        .exec(&tx.tx)
        .await?;
    let own = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district))
        .filter(contribution::Column::AccountId.eq(account.0))
        .all(&tx.tx)
        .await?;
    crate::following::forget_account(tx, account.0).await?;
    let said = forget_voices(tx, Whose::Account(account.0), now).await?;
    if roles.rows_affected + seats.rows_affected + names.rows_affected == 0 && own.is_empty() && said == 0 {
        return Ok(());
    }
    let system = Actor::system(tx.district);
    for row in own {
        erase_contribution(tx, &system, Role::System, row, now).await?;
    }
    remember(tx, ACCOUNT, account.0, now).await?;
    tx.append(&system, Event::new((ObjectKind::Account, account.0), "AccountErased", Role::System, now), now).await.map(|_| ())
}

async fn erase_contribution(tx: &Tx, actor: &Actor, role: Role, row: contribution::Model, now: DateTime<Utc>) -> Result<()> {
    let id = row.id;
    if row.published_at.is_none() {
        siblings::forget(tx, id).await?;
    }
    rows::forget_author(tx, row, now).await?;
    rows::forget_talk(tx, id).await?;
    rows::forget_payloads(tx, id, now).await?;
    remember(tx, CONTRIBUTION, id, now).await?;
    tx.append(actor, Event::new((ObjectKind::Contribution, id), "AuthorErased", role, now), now).await.map(|_| ())
}

async fn is_erased(tx: &Tx, subject: &str, id: Uuid) -> Result<bool> {
    Ok(erasure::Entity::find_by_id((subject.to_owned(), id, tx.district.0)).one(&tx.tx).await?.is_some())
}

async fn remember(tx: &Tx, subject: &str, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    if is_erased(tx, subject, id).await? {
        return Ok(());
    }
    let row = erasure::ActiveModel {
        subject: Set(subject.to_owned()),
        subject_id: Set(id),
        district_id: Set(tx.district.0),
        erased_at: Set(micros(now)),
    };
    row.insert(&tx.tx).await?;
    Ok(())
}

/// The whole list, oldest first; it holds ids only and lies beside every backup.
///
/// # Errors
/// [`Error::Database`].
pub async fn erasures(db: &Db) -> Result<Vec<ErasureRecord>> {
    let rows = erasure::Entity::find().order_by_asc(erasure::Column::ErasedAt).all(&db.read).await?;
    let record = |row: erasure::Model| ErasureRecord {
        subject: row.subject,
        id: row.subject_id,
        district: row.district_id,
        at: time(row.erased_at),
    };
    Ok(rows.into_iter().map(record).collect())
}

/// Erases again who was erased after a backup was made. Gives how many.
///
/// Who: the operator, after a restore. Effect: as the first time; who is erased already, or was not yet there, is left alone.
///
/// # Errors
/// [`Error::Database`].
pub async fn replay_erasures(db: &Db, list: &[ErasureRecord], now: DateTime<Utc>) -> Result<u64> {
    let known = erasures(db).await?;
    let mut again = 0;
    for record in list.iter().filter(|record| !known.iter().any(|done| done.subject == record.subject && done.id == record.id)) {
        let done = if record.subject == ACCOUNT {
            match erase_account(db, AccountId(record.id), now).await {
                Err(Error::NotFound) => false,
                other => other.map(|()| true)?,
            }
        } else if record.subject == CONTRIBUTION {
            replay_author(db, record, now).await?
        } else {
            replay_voice(db, record, now).await?
        };
        again += u64::from(done);
    }
    Ok(again)
}

async fn replay_author(db: &Db, record: &ErasureRecord, now: DateTime<Utc>) -> Result<bool> {
    let found =
        contribution::Entity::find_by_id(record.id).filter(contribution::Column::DistrictId.eq(record.district)).one(&db.read).await?;
    let Some(row) = found else { return Ok(false) };
    let district = DistrictId(record.district);
    let tx = db.begin_write(district).await?;
    erase_contribution(&tx, &Actor::system(district), Role::System, row, now).await?;
    tx.commit().await?;
    Ok(true)
}

async fn replay_voice(db: &Db, record: &ErasureRecord, now: DateTime<Utc>) -> Result<bool> {
    let district = DistrictId(record.district);
    let tx = match db.begin_write(district).await {
        Err(Error::NotFound) => return Ok(false),
        other => other?,
    };
    if !voices::forget_again(&tx, &record.subject, record.id).await? {
        return Ok(false);
    }
    remember(&tx, &record.subject, record.id, now).await?;
    let event = Event::new((ObjectKind::District, district.0), "VoicesErased", Role::System, now).fact("n", 1);
    tx.append(&Actor::system(district), event, now).await?;
    tx.commit().await?;
    Ok(true)
}

#[cfg(test)]
mod tests;
