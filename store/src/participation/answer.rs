//! E9: the answer. "Not taken up" takes something away and needs a second person.

use super::contact::inform_authors_in;
use super::load::{Loaded, load, moved, profile, save, staff_role};
use super::objection::months_after;
use super::withhold::{REASON_MAX, decide};
use crate::Db;
use crate::error::Result;
use crate::moderation::propose;
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::moderation::{ProposalAction, RefusalReason};
use domain::participation::{Step, StepContext};
use domain::refusal::StepRefused;
use domain::time::local_day;
use domain::{Actor, ContributionId, FieldErrors, ProposalId, Role};
use sea_orm::ActiveValue::Set;

/// Characters of an answer.
pub(super) const ANSWER_MAX: u32 = 2000;

/// Answers a contribution.
///
/// Who: Quartiersmanagement, moderation, review person; a specialist office what was forwarded to it. Effect: stage `answered`, public event
/// `ContributionAnswered` with the answer, the author is told. What was never published stays between author and office. Refusals: `Role`,
/// `WrongStage`, `OwnMatter`.
///
/// # Errors
/// [`crate::Error::Invalid`] without an answer.
pub async fn answer(db: &Db, actor: &Actor, id: ContributionId, text: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let role = staff_role(&tx, actor, Step::Answer, &loaded).await?;
    answer_in(&tx, actor, (&loaded, role), &Answered { text, mail: "contribution_answered", facts: &[] }, now).await?;
    tx.commit().await
}

/// An answer on its way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answered<'a> {
    /// Its words, as typed.
    pub text: &'a str,
    /// The mail that brings it.
    pub mail: &'a str,
    /// Where it leads: recorded in the event, and said in the mail.
    pub facts: &'a [(&'static str, String)],
}

/// Answers inside another verb: an accepted offer or event ends here with the link (`decisions.md` 20). Effect and refusals as [`answer`].
pub(crate) async fn answer_in(
    tx: &Tx,
    actor: &Actor,
    (loaded, role): (&Loaded, Role),
    answered: &Answered<'_>,
    now: DateTime<Utc>,
) -> Result<()> {
    let to = loaded.stage.after(Step::Answer, &StepContext { reason: true, ..loaded.context() })?;
    let mut errors = FieldErrors::new();
    let text = errors.text("answer", answered.text, 3, ANSWER_MAX);
    errors.or(())?;
    let mut row = moved(loaded, to, None, now);
    row.answer = Set(text.clone());
    row.not_taken_up = Set(false);
    row.earlier_stage = Set(None);
    save(tx, row).await?;
    let mut event = loaded.event("ContributionAnswered", role, now).moved(loaded.stage, to).because("", &text).public();
    let mut params = vec![("answer", text)];
    for (key, value) in answered.facts {
        event = event.fact(key, value);
        params.push((key, value.clone()));
    }
    tx.append(actor, event, now).await?;
    inform_authors_in(tx, &[loaded.id()], answered.mail, &params, now).await
}

/// Proposes to answer that a proposal is not taken up. What everybody sees does not change.
///
/// Who: as [`answer`], with an account. Effect: one open proposal, event `NotTakeUpProposed`. Refusals: `Role`, `WrongStage`, `OwnMatter`,
/// `WrongKind` for questions, criticism, praise and offers; `Conflict` while it is already proposed.
///
/// # Errors
/// [`crate::Error::Invalid`] without a sentence that explains it (I1).
pub async fn propose_not_take_up(
    db: &Db,
    actor: &Actor,
    id: ContributionId,
    reason: RefusalReason,
    note: &str,
    now: DateTime<Utc>,
) -> Result<ProposalId> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    staff_role(&tx, actor, Step::NotTakeUp, &loaded).await?;
    if !loaded.kind.is_proposal() {
        return Err(StepRefused::WrongKind.into());
    }
    loaded.stage.after(Step::NotTakeUp, &StepContext { reason: true, second_person: true, ..loaded.context() })?;
    let mut errors = FieldErrors::new();
    let note = errors.text("note", note, 10, REASON_MAX);
    errors.or(())?;
    let proposal = propose(&tx, actor, ObjectKind::Contribution, id.0, ProposalAction::NotTakeUp, reason.word(), &note, now).await?;
    tx.commit().await?;
    Ok(proposal)
}

/// Confirms that a proposal is not taken up.
///
/// Who: a second, different person. Effect: stage `answered` with reason and sentence, public event `ContributionNotTakenUp`, the author learns why
/// and until when to object. Refusals: `Role`, `SamePerson`, `OwnMatter`, `AlreadyDecided`, `WrongStage`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn confirm_not_take_up(db: &Db, actor: &Actor, proposal: ProposalId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let decided = decide(&tx, actor, proposal, ProposalAction::NotTakeUp, true, now).await?;
    let id = ContributionId(decided.object_id);
    let loaded = load(&tx, actor, id).await?;
    let to = loaded.stage.after(Step::NotTakeUp, &StepContext { reason: true, second_person: true, ..loaded.context() })?;
    let mut row = moved(&loaded, to, None, now);
    row.answer = Set(decided.note.clone());
    row.not_taken_up = Set(true);
    row.earlier_stage = Set(None);
    save(&tx, row).await?;
    let event =
        loaded.event("ContributionNotTakenUp", decided.role, now).moved(loaded.stage, to).because(&decided.reason, &decided.note).public();
    tx.append(actor, event, now).await?;
    let until = local_day(months_after(now, profile(&tx).await?.way.objection_months));
    let params = [("reason", decided.reason), ("note", decided.note), ("until", until.to_string())];
    inform_authors_in(&tx, &[id], "contribution_not_taken_up", &params, now).await?;
    tx.commit().await
}

/// Declines: the contribution stays as it is.
///
/// Who: a second person, or the proposer who thought better of it. Effect: event `NotTakeUpDeclined`. Refusals: `Role`, `OwnMatter`, `AlreadyDecided`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn decline_not_take_up(db: &Db, actor: &Actor, proposal: ProposalId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    decide(&tx, actor, proposal, ProposalAction::NotTakeUp, false, now).await?;
    tx.commit().await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::public_detail;
    use crate::testing::fresh;
    use domain::Refusal;
    use domain::participation::{Intake, Kind, Stage};

    const WHY: &str = "Der Platz gehört der Kirche, und sie hat andere Pläne.";

    #[tokio::test(flavor = "multi_thread")]
    async fn an_answer_is_public_and_reaches_the_author() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = published(db, &people, &by_mail(), "a").await;
            answer(db, &people.mara, receipt.id, "Das Segel kommt im Mai.", monday()).await.unwrap();
            let seen = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
            assert_eq!((seen.stage, seen.answer.as_str(), seen.journey.ended), (Stage::Answered, "Das Segel kommt im Mai.", true));
            assert_eq!(param(db, "contribution_answered", "answer").await, "Das Segel kommt im Mai.");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn not_taking_up_needs_two() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = published(db, &people, &by_mail(), "a").await;
            let proposal = propose_not_take_up(db, &people.selin, receipt.id, RefusalReason::Owner, WHY, monday()).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Published);
            refused(confirm_not_take_up(db, &people.selin, proposal, monday()).await, StepRefused::SamePerson);
            confirm_not_take_up(db, &people.timur, proposal, monday() + chrono::TimeDelta::days(1)).await.unwrap();
            let seen = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
            assert_eq!((seen.stage, seen.not_taken_up, seen.answer.as_str()), (Stage::Answered, true, WHY));
            let last = seen.journey.last().unwrap();
            assert_eq!((last.reason.as_deref(), last.note.as_deref()), (Some("owner"), Some(WHY)), "no refusal without its reason (I1)");
            assert_eq!(param(db, "contribution_not_taken_up", "note").await, WHY);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_refusal_leaves_everything_as_it_was() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = published(db, &people, &idea(), "a").await;
            let question = published(db, &people, &Intake { kind: Kind::Question, ..idea() }, "q").await;
            let own = sent(db, &people.jonas, &idea(), "own").await;
            let before = before(db, &people).await;
            for stranger in [&people.amira, &people.vera] {
                refused(answer(db, stranger, receipt.id, "Ja, gern.", monday()).await, Refusal::Role);
                refused(propose_not_take_up(db, stranger, receipt.id, RefusalReason::Cost, WHY, monday()).await, Refusal::Role);
            }
            refused(answer(db, &people.jonas, own.id, "Ja, gern.", monday()).await, StepRefused::OwnMatter);
            refused(propose_not_take_up(db, &people.jonas, own.id, RefusalReason::Cost, WHY, monday()).await, StepRefused::OwnMatter);
            refused(propose_not_take_up(db, &people.mara, question.id, RefusalReason::Cost, WHY, monday()).await, StepRefused::WrongKind);
            invalid(answer(db, &people.mara, receipt.id, " ", monday()).await, "answer");
            invalid(propose_not_take_up(db, &people.mara, receipt.id, RefusalReason::Cost, "nein", monday()).await, "note");
            not_found(answer(db, &other.mara, receipt.id, "Ja, gern.", monday()).await);
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            let proposal = propose_not_take_up(db, &people.mara, receipt.id, RefusalReason::Cost, WHY, monday()).await.unwrap();
            not_found(decline_not_take_up(db, &other.mara, proposal, monday()).await);
            decline_not_take_up(db, &people.mara, proposal, monday()).await.unwrap();
            refused(confirm_not_take_up(db, &people.ruth, proposal, monday()).await, StepRefused::AlreadyDecided);
            answer(db, &people.mara, receipt.id, "Ja, gern.", monday()).await.unwrap();
            refused(answer(db, &people.mara, receipt.id, "Noch einmal.", monday()).await, StepRefused::WrongStage);
            refused(propose_not_take_up(db, &people.mara, receipt.id, RefusalReason::Cost, WHY, monday()).await, StepRefused::WrongStage);
        }
    }
}
