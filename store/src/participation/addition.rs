//! Ergänzungen: authors add to what they said; the moderation reads it before anybody else does.

use super::author::AuthorKey;
use super::load::{Loaded, load};
use super::publish::{MARK, index, same_words};
use crate::Db;
use crate::entity::addition;
use crate::error::{Error, Result};
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::moderation::redact;
use domain::participation::{Stage, Step, TEXT_MAX};
use domain::refusal::StepRefused;
use domain::{Actor, ContributionId, FieldErrors, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

/// Unread additions to one contribution; more wait until some were read.
const UNREAD_MAX: u64 = 5;

/// Adds text to one's contribution. The same words sent twice are one addition as long as nobody read them.
///
/// Who: the author; the office on the author's behalf. Effect: one addition that nobody but the office and the author sees, event `AdditionReceived`.
/// Refusals: `WrongStage` once it is withheld, merged or withdrawn; `TooMany` while five wait to be read; [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`Error::Invalid`] without text.
pub async fn add(db: &Db, actor: &Actor, by: &AuthorKey, text: &str, now: DateTime<Utc>) -> Result<()> {
    by.counted(db, actor.district, now).await?;
    let tx = db.begin_write(actor.district).await?;
    let author = by.open(db, &tx, actor, (Step::Reply, now)).await?;
    let loaded = &author.loaded;
    if matches!(loaded.stage, Stage::Draft | Stage::Withheld | Stage::Merged | Stage::Withdrawn) {
        return Err(StepRefused::WrongStage.into());
    }
    let mut errors = FieldErrors::new();
    let text = errors.text("text", text, 3, TEXT_MAX);
    errors.or(())?;
    let unread =
        addition::Entity::find().filter(addition::Column::ContributionId.eq(loaded.row.id)).filter(addition::Column::DecidedAt.is_null());
    if unread.clone().filter(addition::Column::Text.eq(&text)).count(&tx.tx).await? > 0 {
        return Ok(());
    }
    if unread.count(&tx.tx).await? >= UNREAD_MAX {
        return Err(domain::Refusal::TooMany.into());
    }
    let row = addition::ActiveModel {
        id: Set(new_id()),
        contribution_id: Set(loaded.row.id),
        text: Set(text),
        public_text: Set(String::new()),
        shown: Set(false),
        at: Set(micros(now)),
        decided_at: Set(None),
    };
    row.insert(&tx.tx).await?;
    tx.append(actor, author.noted(loaded.event("AdditionReceived", author.role, now)), now).await?;
    tx.commit().await
}

/// Shows an addition to everybody who may see the contribution.
///
/// Who: moderation or Quartiersmanagement, never the author. Effect: the addition, redacted where it must be, stands below the text and is found by
/// search, event `AdditionShown`. Refusals: `Role`, `OwnMatter`, `AlreadyDecided`; `WrongStage` while the contribution is not public.
///
/// # Errors
/// [`Error::Invalid`] when the text says something else than what was sent.
pub async fn show_addition(db: &Db, actor: &Actor, id: Uuid, text: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let (role, row, loaded) = undecided(&tx, actor, id).await?;
    if !loaded.is_public() {
        return Err(StepRefused::WrongStage.into());
    }
    let mut errors = FieldErrors::new();
    let marked = same_words(&mut errors, text, &row.text);
    errors.or(())?;
    let mut row: addition::ActiveModel = row.into();
    row.public_text = Set(redact(&marked, MARK));
    row.shown = Set(true);
    row.decided_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    index(&tx, &loaded.row).await?;
    tx.append(actor, loaded.event("AdditionShown", role, now), now).await?;
    tx.commit().await
}

/// Notes that an addition was read and stays between author and office.
///
/// Who: moderation or Quartiersmanagement, never the author. Effect: event `AdditionKept`. Refusals: `Role`, `OwnMatter`, `AlreadyDecided`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn keep_addition(db: &Db, actor: &Actor, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let (role, row, loaded) = undecided(&tx, actor, id).await?;
    let mut row: addition::ActiveModel = row.into();
    row.decided_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    tx.append(actor, loaded.event("AdditionKept", role, now), now).await?;
    tx.commit().await
}

async fn undecided(tx: &Tx, actor: &Actor, id: Uuid) -> Result<(Role, addition::Model, Loaded)> {
    let role = actor.acting_as(&[Role::Moderator, Role::Manager])?;
    let row = addition::Entity::find_by_id(id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let loaded = load(tx, actor, ContributionId(row.contribution_id)).await?;
    if loaded.own {
        return Err(StepRefused::OwnMatter.into());
    }
    if row.decided_at.is_some() {
        return Err(StepRefused::AlreadyDecided.into());
    }
    Ok((role, row, loaded))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{by_code, public_detail};
    use crate::search;
    use crate::testing::fresh;
    use domain::Refusal;
    use domain::events::ObjectKind;

    async fn only(db: &Db, people: &People, receipt: &crate::participation::Receipt) -> Uuid {
        by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday()).await.unwrap().additions.last().unwrap().id
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn an_addition_is_read_before_it_is_seen() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = published(db, &people, &idea(), "a").await;
            add(db, &people.amira, &code(&receipt), "Auch die Wippe ist kaputt, sagt Frau Klee.", monday()).await.unwrap();
            let seen = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
            assert!(
                seen.additions.is_empty()
                    && search::find(db, people.id(), "Wippe", &[ObjectKind::Contribution], 5).await.unwrap().is_empty()
            );
            let id = only(db, &people, &receipt).await;
            show_addition(db, &people.selin, id, "Auch die Wippe ist kaputt, sagt Frau [[Klee]].", monday()).await.unwrap();
            let seen = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
            assert_eq!(seen.additions[0].0, "Auch die Wippe ist kaputt, sagt Frau ▮▮▮.");
            assert_eq!(search::find(db, people.id(), "Wippe", &[ObjectKind::Contribution], 5).await.unwrap().len(), 1);
            assert!(search::find(db, people.id(), "Klee", &[ObjectKind::Contribution], 5).await.unwrap().is_empty());
            refused(keep_addition(db, &people.selin, id, monday()).await, StepRefused::AlreadyDecided);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_refusal_leaves_everything_as_it_was() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            let own = sent(db, &people.jonas, &idea(), "own").await;
            add(db, &people.amira, &code(&receipt), "Noch etwas.", monday()).await.unwrap();
            add(db, &people.jonas, &AuthorKey::Account(own.id), "Noch etwas.", monday()).await.unwrap();
            let (id, of_jonas) = (only(db, &people, &receipt).await, only(db, &people, &own).await);
            let before = before(db, &people).await;
            refused(show_addition(db, &people.selin, id, "Noch etwas.", monday()).await, StepRefused::WrongStage);
            refused(keep_addition(db, &people.amira, id, monday()).await, Refusal::Role);
            refused(keep_addition(db, &people.jonas, of_jonas, monday()).await, StepRefused::OwnMatter);
            not_found(keep_addition(db, &other.selin, id, monday()).await);
            invalid(add(db, &people.amira, &code(&receipt), "", monday()).await, "text");
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            for number in 0..4 {
                for _ in 0..2 {
                    add(db, &people.amira, &code(&receipt), &format!("Und noch etwas: {number}."), monday()).await.unwrap();
                }
            }
            refused(add(db, &people.amira, &code(&receipt), "Und noch etwas.", monday()).await, Refusal::TooMany);
            keep_addition(db, &people.selin, id, monday()).await.unwrap();
            add(db, &people.amira, &code(&receipt), "Jetzt geht es wieder.", monday()).await.unwrap();
            crate::participation::withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap();
            refused(add(db, &people.amira, &code(&receipt), "Zu spät.", monday()).await, StepRefused::WrongStage);
        }
    }
}
