//! E12: authors take back what they said.

use super::author::{Author, AuthorKey};
use super::contact::inform_authors_in;
use super::details;
use super::load::{moved, save};
use super::merge::release_merged;
use crate::Db;
use crate::entity::{contact_task, contribution};
use crate::error::Result;
use crate::tx::{Tx, micros};
use crate::{files, places, search};
use chrono::{DateTime, Utc};
use domain::participation::{ContactWish, Stage, Step};
use domain::{Actor, ContributionId, FieldErrors, Problem};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Characters of the sentence that says how the author asked.
const HEARD_MAX: u32 = 500;

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
/// Who: the author, by code or account; for the office there is [`withdraw_for`]. Effect: stage `withdrawn`, out of lists and search, name and contact data
/// erased, public event `ContributionWithdrawn`; of an adopted one only name and contact data are erased and event `WithdrawalMarked` is written.
/// Marking twice changes nothing. Refusals: `WrongStage` for answered, merged and withdrawn ones, [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn withdraw(db: &Db, actor: &Actor, by: &AuthorKey, now: DateTime<Utc>) -> Result<Withdrawal> {
    by.counted(db, actor.district, now).await?;
    let tx = db.begin_write(actor.district).await?;
    let author = by.open(db, &tx, actor, (Step::Withdraw, now)).await?;
    if author.on_behalf {
        return Err(FieldErrors::one("heard", Problem::Missing).into());
    }
    let withdrawal = take_back(&tx, actor, &author, now).await?;
    tx.commit().await?;
    Ok(withdrawal)
}

/// Withdraws a contribution because its author asked the office to: nobody's words disappear without a trace and without their knowing.
///
/// Who: moderation, Quartiersmanagement. `heard` says when and how the author asked. Effect: as [`withdraw`]; besides, event `WithdrawalAsked` with
/// the sentence (never public), and a mail to the author while the address is still known. Refusals: as [`withdraw`].
///
/// # Errors
/// [`crate::Error::Invalid`] without the sentence, [`crate::Error::NotFound`].
pub async fn withdraw_for(db: &Db, actor: &Actor, id: ContributionId, heard: &str, now: DateTime<Utc>) -> Result<Withdrawal> {
    let tx = db.begin_write(actor.district).await?;
    let author = AuthorKey::OnBehalf(id).open(db, &tx, actor, (Step::Withdraw, now)).await?;
    let mut errors = FieldErrors::new();
    let heard = errors.text("heard", heard, 3, HEARD_MAX);
    errors.or(())?;
    inform_authors_in(&tx, &[id], "contribution_withdrawn_for", &[("heard", heard.clone())], now).await?;
    let asked = author.noted(author.loaded.event("WithdrawalAsked", author.role, now)).because("", &heard);
    tx.append(actor, asked, now).await?;
    let withdrawal = take_back(&tx, actor, &author, now).await?;
    tx.commit().await?;
    Ok(withdrawal)
}

async fn take_back(tx: &Tx, actor: &Actor, author: &Author, now: DateTime<Utc>) -> Result<Withdrawal> {
    if author.loaded.stage == Stage::Adopted {
        mark(tx, actor, author, now).await?;
        return Ok(Withdrawal::Marked);
    }
    let loaded = &author.loaded;
    let to = loaded.stage.after(Step::Withdraw, &loaded.context())?;
    let mut row = moved(loaded, to, None, now);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    row.published_at = Set(None);
    forget_person(&mut row);
    save(tx, row).await?;
    forget_tasks(tx, loaded.row.id).await?;
    search::remove(tx, loaded.row.id).await?;
    files::remove_all_in(tx, loaded.row.id, now).await?;
    places::forget(tx, loaded.row.id).await?;
    let event = author.noted(loaded.event("ContributionWithdrawn", author.role, now).moved(loaded.stage, to));
    tx.append(actor, event.public(), now).await?;
    release_merged(tx, ContributionId(loaded.row.id), now).await?;
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

/// Name and ways of contact are gone from a contribution.
pub(crate) fn forget_person(row: &mut contribution::ActiveModel) {
    row.name = Set(String::new());
    row.show_name = Set(false);
    row.pseudonym = Set(String::new());
    row.contact = Set(ContactWish::Code.word().to_owned());
    row.email = Set(None);
    row.email_confirmed_at = Set(None);
    row.email_token_hash = Set(None);
    row.phone = Set(None);
    row.letter = Set(None);
    details::forget_people(row);
}

/// Nobody calls or writes to somebody who withdrew.
async fn forget_tasks(tx: &Tx, contribution: uuid::Uuid) -> Result<()> {
    let open = contact_task::Entity::delete_many()
        .filter(contact_task::Column::ContributionId.eq(contribution))
        .filter(contact_task::Column::DoneAt.is_null());
    open.exec(&tx.tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{by_code, opened, public_detail};
    use crate::testing::fresh;
    use domain::Refusal;
    use domain::participation::Intake;
    use domain::refusal::{CodeRefused, StepRefused};

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_withdrawn_is_seen_by_nobody_else() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let call = Intake { contact: ContactWish::Phone, phone: Some("06441 1234".into()), name: "Amira".into(), ..idea() };
            let receipt = published(db, &people, &call, "a").await;
            assert_eq!(opened(db, &people.selin, receipt.id).await.unwrap().tasks.len(), 1, "the news of publishing waits for a call");
            assert_eq!(withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap(), Withdrawal::Withdrawn);
            not_found(public_detail(db, &people.district, receipt.reference.as_str()).await);
            assert_eq!(indexed(db).await, 0);
            let row = row(db, receipt.id).await;
            assert_eq!((row.name.as_str(), row.phone, row.email, row.letter), ("", None, None, None));
            let desk = opened(db, &people.selin, receipt.id).await.unwrap();
            assert_eq!((desk.title.as_str(), desk.text.as_str(), desk.public_text.as_str(), desk.tasks.len()), ("", "", "", 0));
            let own = by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday()).await.unwrap();
            assert_eq!(own.text, idea().text, "the author still reads it (I3)");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn by_account_and_on_behalf() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let own = sent(db, &people.jonas, &idea(), "own").await;
            withdraw(db, &people.jonas, &AuthorKey::Account(own.id), monday()).await.unwrap();
            let called = sent(db, &people.amira, &idea(), "call").await;
            invalid(withdraw(db, &people.selin, &AuthorKey::OnBehalf(called.id), monday()).await, "heard");
            invalid(withdraw_for(db, &people.selin, called.id, " ", monday()).await, "heard");
            withdraw_for(db, &people.selin, called.id, "Am 2. März angerufen.", monday()).await.unwrap();
            let events = crate::events::of_objects(db, people.id(), &[called.id.0]).await.unwrap();
            assert_eq!(events[1].fact("on_behalf"), Some("yes"));
            let asked = events[1].payload.as_ref().unwrap();
            assert_eq!((asked.note.as_deref(), asked.public), (Some("Am 2. März angerufen."), false));
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn who_did_not_ask_learns_of_it() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let written = sent(db, &people.amira, &by_mail(), "mail").await;
            withdraw_for(db, &people.selin, written.id, "Kam ins Büro.", monday()).await.unwrap();
            assert_eq!(param(db, "contribution_withdrawn_for", "heard").await, "Kam ins Büro.");
            assert_eq!(row(db, written.id).await.email, None);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_refusal_leaves_everything_as_it_was() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            let answered = sent(db, &people.amira, &idea(), "b").await;
            crate::participation::answer(db, &people.mara, answered.id, "Danke dafür.", monday()).await.unwrap();
            let before = before(db, &people).await;
            refused(withdraw(db, &people.amira, &code(&answered), monday()).await, StepRefused::WrongStage);
            refused(withdraw(db, &other.amira, &code(&receipt), monday()).await, CodeRefused::Unknown);
            not_found(withdraw(db, &people.jonas, &AuthorKey::Account(receipt.id), monday()).await);
            not_found(withdraw(db, &people.amira, &AuthorKey::Account(receipt.id), monday()).await);
            refused(withdraw_for(db, &people.vera, receipt.id, "Kam ins Büro.", monday()).await, Refusal::Role);
            not_found(withdraw_for(db, &other.selin, receipt.id, "Kam ins Büro.", monday()).await);
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap();
            refused(withdraw(db, &people.amira, &code(&receipt), monday()).await, StepRefused::WrongStage);
        }
    }
}
