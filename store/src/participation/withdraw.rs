//! E12: authors take back what they said.

use super::author::{Author, AuthorKey};
use super::load::{moved, save};
use crate::Db;
use crate::entity::{contact_task, contribution};
use crate::error::Result;
use crate::search;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::Actor;
use domain::participation::{ContactWish, Stage, Step};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// What withdrawing could still do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawal {
    /// Nobody sees the content any more.
    Withdrawn,
    /// It is part of a measure already: the record stays, the name is gone, and it is marked.
    Marked,
}

/// Withdraws a contribution.
///
/// Who: the author, by code or account; the office on the author's behalf. Effect: stage `withdrawn`, out of lists and search, name and contact data
/// erased, public event `ContributionWithdrawn`; of an adopted one only name and contact data are erased and event `WithdrawalMarked` is written.
/// Marking twice changes nothing. Refusals: `WrongStage` for answered, merged and withdrawn ones, [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn withdraw(db: &Db, actor: &Actor, by: &AuthorKey, now: DateTime<Utc>) -> Result<Withdrawal> {
    by.counted(db, now).await?;
    let tx = db.begin_write(actor.district).await?;
    let author = by.open(db, &tx, actor, Step::Withdraw).await?;
    if author.loaded.stage == Stage::Adopted {
        mark(&tx, actor, &author, now).await?;
        tx.commit().await?;
        return Ok(Withdrawal::Marked);
    }
    let loaded = &author.loaded;
    let to = loaded.stage.after(Step::Withdraw, &loaded.context())?;
    let mut row = moved(loaded, to, None, now);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    row.published_at = Set(None);
    forget_person(&mut row);
    save(&tx, row).await?;
    forget_tasks(&tx, loaded.row.id).await?;
    search::remove(&tx, loaded.row.id).await?;
    let event = author.noted(loaded.event("ContributionWithdrawn", author.role, now).moved(loaded.stage, to));
    tx.append(actor, event.public(), now).await?;
    tx.commit().await?;
    Ok(Withdrawal::Withdrawn)
}

async fn mark(tx: &Tx, actor: &Actor, author: &Author, now: DateTime<Utc>) -> Result<()> {
    if author.loaded.row.withdrawal_marked_at.is_some() {
        return Ok(());
    }
    let mut row: contribution::ActiveModel = author.loaded.row.clone().into();
    row.withdrawal_marked_at = Set(Some(micros(now)));
    forget_person(&mut row);
    save(tx, row).await?;
    forget_tasks(tx, author.loaded.row.id).await?;
    let event = author.noted(author.loaded.event("WithdrawalMarked", author.role, now));
    tx.append(actor, event, now).await.map(|_| ())
}

fn forget_person(row: &mut contribution::ActiveModel) {
    row.name = Set(String::new());
    row.show_name = Set(false);
    row.contact = Set(ContactWish::Code.word().to_owned());
    row.email = Set(None);
    row.email_confirmed_at = Set(None);
    row.email_token_hash = Set(None);
    row.phone = Set(None);
    row.letter = Set(None);
}

/// Nobody calls or writes to somebody who withdrew.
async fn forget_tasks(tx: &Tx, contribution: uuid::Uuid) -> Result<()> {
    let open = contact_task::Entity::delete_many().filter(contact_task::Column::ContributionId.eq(contribution)).filter(contact_task::Column::DoneAt.is_null());
    open.exec(&tx.tx).await?;
    Ok(())
}
