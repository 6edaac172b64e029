//! E7: the author objects, a different person decides.

use super::author::AuthorKey;
use super::contact::inform_authors_in;
use super::due;
use super::load::{Loaded, load, moved, profile, save};
use super::views::ObjectionView;
use super::withhold::REASON_MAX;
use crate::Db;
use crate::entity::{contribution, objection};
use crate::error::{Error, Result};
use crate::moderation::involved;
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Months, Utc};
use domain::participation::{Stage, Step, StepContext};
use domain::refusal::StepRefused;
use domain::{Actor, ContributionId, FieldErrors};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Characters of an objection.
const TEXT_MAX: u32 = 2000;

/// The same day some months later, by the calendar.
pub(super) fn months_after(at: DateTime<Utc>, months: u32) -> DateTime<Utc> {
    at.checked_add_months(Months::new(months)).unwrap_or(at)
}

/// Until when the author may object; `None` when nothing was decided against it or the objection was already decided.
pub(super) fn until(row: &contribution::Model, stage: Stage, objections: &[ObjectionView], months: u32) -> Option<DateTime<Utc>> {
    let against = stage == Stage::Withheld || (stage == Stage::Answered && row.not_taken_up);
    let since = time(row.stage_since);
    let settled = objections.iter().any(|objection| objection.decided_at.is_some_and(|at| at >= since));
    (against && !settled).then(|| months_after(since, months))
}

/// Objects to a decision against one's contribution.
///
/// Who: the author; the office on the author's behalf. Effect: stage `objected`, the objection waits for a different person, event
/// `ContributionObjected`. Refusals: `WrongStage` where nothing was decided against it, `TooLate` after the district's period, `AlreadyDecided` when
/// an objection to this decision was already rejected, [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`Error::Invalid`] when the text is too long; none is needed: one click is enough.
pub async fn object(db: &Db, actor: &Actor, by: &AuthorKey, text: &str, now: DateTime<Utc>) -> Result<()> {
    by.counted(db, actor.district, now).await?;
    let tx = db.begin_write(actor.district).await?;
    let author = by.open(db, &tx, actor, (Step::Object, now)).await?;
    let loaded = &author.loaded;
    let months = profile(&tx).await?.way.objection_months;
    let period_over = months_after(time(loaded.row.stage_since), months) < now;
    let to = loaded.stage.after(Step::Object, &StepContext { period_over, ..loaded.context() })?;
    if loaded.stage == Stage::Answered && !loaded.row.not_taken_up {
        return Err(StepRefused::WrongStage.into());
    }
    let earlier = super::views::objections_of(&tx.tx, loaded.row.id).await?;
    until(&loaded.row, loaded.stage, &earlier, months).ok_or(StepRefused::AlreadyDecided)?;
    let mut errors = FieldErrors::new();
    let text = errors.text("objection", text, 0, TEXT_MAX);
    errors.or(())?;
    let mut row = moved(loaded, to, Some(due::objection(now)), now);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    save(&tx, row).await?;
    let said = objection::ActiveModel {
        id: Set(new_id()),
        contribution_id: Set(loaded.row.id),
        against: Set(loaded.stage.word().to_owned()),
        text: Set(text),
        at: Set(micros(now)),
        upheld: Set(None),
        reason: Set(String::new()),
        decided_at: Set(None),
    };
    said.insert(&tx.tx).await?;
    let event = author.noted(loaded.event("ContributionObjected", author.role, now).moved(loaded.stage, to));
    tx.append(actor, event, now).await?;
    tx.commit().await
}

/// Decides that the objection is right.
///
/// Who: review person, moderation or Quartiersmanagement, none of the two who decided before. Effect: stage `received` again after withholding,
/// `published` again after "not taken up" (or `received`, when it never was public); event `ObjectionUpheld`, the author is told. Refusals: `Role`,
/// `WrongStage`, `OwnMatter`, `SamePerson`.
///
/// # Errors
/// [`Error::Invalid`] without a reason.
pub async fn uphold_objection(db: &Db, actor: &Actor, id: ContributionId, reason: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let (role, mut loaded, reason) = ready(&tx, actor, id, Step::UpholdObjection, reason).await?;
    if !loaded.is_public() {
        // What nobody has read yet cannot become public again; the moderation reads it first.
        loaded.earlier = Some(Stage::Withheld);
    }
    let to = loaded.stage.after(Step::UpholdObjection, &context(&tx, actor, &loaded).await?)?;
    let desk = profile(&tx).await?.desk;
    let due = if to == Stage::Published { desk.answer_by(loaded.kind, now) } else { desk.read_by(loaded.kind, now) };
    let mut row = moved(&loaded, to, Some(due), now);
    row.earlier_stage = Set(None);
    row.answer = Set(String::new());
    row.not_taken_up = Set(false);
    save(&tx, row).await?;
    settle(&tx, &loaded, true, &reason, now).await?;
    let mut event = loaded.event("ObjectionUpheld", role, now).moved(loaded.stage, to).because("", &reason);
    event.payload.public = loaded.is_public();
    tx.append(actor, event, now).await?;
    inform_authors_in(&tx, &[id], "objection_upheld", &[("note", reason)], now).await?;
    tx.commit().await
}

/// Decides that the earlier decision stands.
///
/// Who: as [`uphold_objection`]. Effect: the earlier stage again, for good; event `ObjectionRejected`, the author is told. Refusals: as there.
///
/// # Errors
/// [`Error::Invalid`] without a reason.
pub async fn reject_objection(db: &Db, actor: &Actor, id: ContributionId, reason: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let (role, loaded, reason) = ready(&tx, actor, id, Step::RejectObjection, reason).await?;
    let to = loaded.stage.after(Step::RejectObjection, &context(&tx, actor, &loaded).await?)?;
    let mut row = moved(&loaded, to, None, now);
    row.earlier_stage = Set(None);
    save(&tx, row).await?;
    settle(&tx, &loaded, false, &reason, now).await?;
    tx.append(actor, loaded.event("ObjectionRejected", role, now).moved(loaded.stage, to).because("", &reason), now).await?;
    inform_authors_in(&tx, &[id], "objection_rejected", &[("note", reason)], now).await?;
    tx.commit().await
}

async fn ready(tx: &Tx, actor: &Actor, id: ContributionId, step: Step, reason: &str) -> Result<(domain::Role, Loaded, String)> {
    let role = actor.acting_as(step.roles())?;
    let loaded = load(tx, actor, id).await?;
    loaded.stage.after(step, &context(tx, actor, &loaded).await?)?;
    let mut errors = FieldErrors::new();
    let reason = errors.text("reason", reason, 10, REASON_MAX);
    errors.or(())?;
    Ok((role, loaded, reason))
}

async fn context(tx: &Tx, actor: &Actor, loaded: &Loaded) -> Result<StepContext> {
    Ok(StepContext { reason: true, second_person: !involved(tx, actor, loaded.row.id).await?, ..loaded.context() })
}

async fn settle(tx: &Tx, loaded: &Loaded, upheld: bool, reason: &str, now: DateTime<Utc>) -> Result<()> {
    let open = objection::Entity::find()
        .filter(objection::Column::ContributionId.eq(loaded.row.id))
        .filter(objection::Column::DecidedAt.is_null())
        .order_by_desc(objection::Column::At)
        .one(&tx.tx)
        .await?
        .ok_or_else(|| Error::Corrupt("objected without an objection".to_owned()))?;
    let mut open: objection::ActiveModel = open.into();
    open.upheld = Set(Some(upheld));
    open.reason = Set(reason.to_owned());
    open.decided_at = Set(Some(micros(now)));
    open.update(&tx.tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{Receipt, confirm_not_take_up, confirm_withhold, propose_not_take_up, propose_withhold, public_detail};
    use crate::testing::fresh;
    use chrono::TimeDelta;
    use domain::Refusal;
    use domain::moderation::{RefusalReason, WithholdReason};
    use domain::refusal::CodeRefused;

    const WHY: &str = "Der Text nennt eine Nachbarin mit Namen.";

    async fn withheld(db: &Db, people: &People, word: &str) -> Receipt {
        let receipt = sent(db, &people.amira, &by_mail(), word).await;
        let proposal = propose_withhold(db, &people.selin, receipt.id, WithholdReason::PersonalData, WHY, monday()).await.unwrap();
        confirm_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
        receipt
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_different_person_puts_it_back_on_the_desk() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = withheld(db, &people, "a").await;
            object(db, &people.amira, &code(&receipt), "Die Nachbarin hat zugestimmt.", monday() + TimeDelta::days(10)).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Objected);
            refused(uphold_objection(db, &people.selin, receipt.id, WHY, monday()).await, StepRefused::SamePerson);
            refused(reject_objection(db, &people.ruth, receipt.id, WHY, monday()).await, StepRefused::SamePerson);
            uphold_objection(db, &people.timur, receipt.id, "Die Zustimmung liegt vor.", monday() + TimeDelta::days(11)).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Received);
            assert_eq!(param(db, "objection_upheld", "note").await, "Die Zustimmung liegt vor.");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_rejected_objection_is_the_last_word() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = withheld(db, &people, "a").await;
            object(db, &people.amira, &code(&receipt), "Warum denn nicht?", monday()).await.unwrap();
            reject_objection(db, &people.mara, receipt.id, "Der Name steht weiter im Text.", monday() + TimeDelta::days(1)).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Withheld);
            refused(
                object(db, &people.amira, &code(&receipt), "Noch einmal.", monday() + TimeDelta::days(2)).await,
                StepRefused::AlreadyDecided,
            );
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn not_taken_up_goes_back_to_where_it_was_public() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            for public in [true, false] {
                let receipt = if public { published(db, &people, &idea(), "p").await } else { sent(db, &people.amira, &idea(), "s").await };
                let proposal = propose_not_take_up(db, &people.selin, receipt.id, RefusalReason::Cost, WHY, monday()).await.unwrap();
                confirm_not_take_up(db, &people.ruth, proposal, monday()).await.unwrap();
                object(db, &people.amira, &code(&receipt), "Das geht auch günstiger.", monday()).await.unwrap();
                assert_eq!(public_detail(db, &people.district, receipt.reference.as_str()).await.is_ok(), public);
                uphold_objection(db, &people.mara, receipt.id, "Es gibt ein neues Angebot.", monday()).await.unwrap();
                let back = if public { Stage::Published } else { Stage::Received };
                assert_eq!(stage(db, receipt.id).await, back, "nothing unread becomes public");
                assert_eq!((row(db, receipt.id).await.answer, row(db, receipt.id).await.not_taken_up), (String::new(), false));
            }
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_refusal_leaves_everything_as_it_was() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = withheld(db, &people, "a").await;
            let fine = published(db, &people, &idea(), "b").await;
            let answered = published(db, &people, &idea(), "c").await;
            crate::participation::answer(db, &people.mara, answered.id, "Danke, das machen wir.", monday()).await.unwrap();
            let before = before(db, &people).await;
            let late = monday() + TimeDelta::days(40);
            refused(object(db, &people.amira, &code(&receipt), "Zu spät.", late).await, StepRefused::TooLate);
            refused(object(db, &people.amira, &code(&fine), "Wogegen?", monday()).await, StepRefused::WrongStage);
            refused(object(db, &people.amira, &code(&answered), "Wogegen?", monday()).await, StepRefused::WrongStage);
            refused(object(db, &other.amira, &code(&receipt), "Fremd.", monday()).await, CodeRefused::Unknown);
            invalid(object(db, &people.amira, &code(&receipt), &"a".repeat(2001), monday()).await, "objection");
            refused(uphold_objection(db, &people.mara, receipt.id, WHY, monday()).await, StepRefused::WrongStage);
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            object(db, &people.amira, &code(&receipt), "", monday()).await.unwrap();
            let before = super::super::fixture::before(db, &people).await;
            for stranger in [&people.amira, &people.vera, &people.otto] {
                refused(uphold_objection(db, stranger, receipt.id, WHY, monday()).await, Refusal::Role);
                refused(reject_objection(db, stranger, receipt.id, WHY, monday()).await, Refusal::Role);
            }
            invalid(uphold_objection(db, &people.mara, receipt.id, "", monday()).await, "reason");
            not_found(uphold_objection(db, &other.mara, receipt.id, WHY, monday()).await);
            assert_eq!(super::super::fixture::before(db, &people).await, before);
        }
    }
}
