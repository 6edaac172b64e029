//! E6 and E6a: a contribution is not shown, or not shown any more. One person proposes it, a second one confirms (`decisions.md` 5).

use super::contact::inform_authors_in;
use super::load::{load, moved, profile, save};
use super::merge::release_merged;
use super::objection::months_after;
use super::report::settle_in;
use crate::Db;
use crate::error::{Error, Result};
use crate::moderation::{Decided, propose, take_decision};
use crate::search;
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::moderation::{ProposalAction, WithholdReason};
use domain::participation::{Step, StepContext};
use domain::time::local_day;
use domain::{Actor, ContributionId, FieldErrors, ProposalId};
use sea_orm::ActiveValue::Set;

/// Characters of a reason: enough for a fair one, too few for a lecture.
pub(super) const REASON_MAX: u32 = 1000;

/// Proposes not to show a contribution. What everybody sees does not change.
///
/// Who: moderation, Quartiersmanagement, review person. Effect: one open proposal, event `WithholdProposed`. Refusals: `Role`, `WrongStage`,
/// `OwnMatter`; `Conflict` while it is already proposed.
///
/// # Errors
/// [`Error::Invalid`] without a sentence that explains it to the author (I1).
pub async fn propose_withhold(
    db: &Db,
    actor: &Actor,
    id: ContributionId,
    reason: WithholdReason,
    note: &str,
    now: DateTime<Utc>,
) -> Result<ProposalId> {
    let tx = db.begin_write(actor.district).await?;
    actor.acting_as(Step::Withhold.roles())?;
    let loaded = load(&tx, actor, id).await?;
    loaded.stage.after(Step::Withhold, &StepContext { reason: true, second_person: true, ..loaded.context() })?;
    let mut errors = FieldErrors::new();
    let note = errors.text("note", note, 10, REASON_MAX);
    errors.or(())?;
    let proposal = propose(&tx, actor, ObjectKind::Contribution, id.0, ProposalAction::Withhold, reason.word(), &note, now).await?;
    tx.commit().await?;
    Ok(proposal)
}

/// Confirms that a contribution is not shown.
///
/// Who: a second, different person. Effect: stage `withheld`, out of lists and search, event `ContributionWithheld` (never public), the author gets
/// the reasons and learns until when to object. Refusals: `Role`, `SamePerson`, `OwnMatter`, `AlreadyDecided`, `WrongStage`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn confirm_withhold(db: &Db, actor: &Actor, proposal: ProposalId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let decided = decide(&tx, actor, proposal, ProposalAction::Withhold, true, now).await?;
    let id = ContributionId(decided.object_id);
    let loaded = load(&tx, actor, id).await?;
    let to = loaded.stage.after(Step::Withhold, &StepContext { reason: true, second_person: true, ..loaded.context() })?;
    let mut row = moved(&loaded, to, None, now);
    row.published_at = Set(None);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    save(&tx, row).await?;
    search::remove(&tx, id.0).await?;
    let event = loaded.event("ContributionWithheld", decided.role, now).moved(loaded.stage, to).because(&decided.reason, &decided.note);
    tx.append(actor, event, now).await?;
    release_merged(&tx, id, now).await?;
    settle_in(&tx, actor, decided.role, proposal, true, now).await?;
    let until = local_day(months_after(now, profile(&tx).await?.way.objection_months));
    let params = [("reason", decided.reason), ("note", decided.note), ("until", until.to_string())];
    inform_authors_in(&tx, &[id], "contribution_withheld", &params, now).await?;
    tx.commit().await
}

/// Declines: the contribution stays as it is.
///
/// Who: a second person, or the proposer who thought better of it. Effect: event `WithholdDeclined`. Refusals: `Role`, `OwnMatter`, `AlreadyDecided`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn decline_withhold(db: &Db, actor: &Actor, proposal: ProposalId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let decided = decide(&tx, actor, proposal, ProposalAction::Withhold, false, now).await?;
    settle_in(&tx, actor, decided.role, proposal, false, now).await?;
    tx.commit().await
}

/// Decides a proposal about a contribution; one about something else is not found here.
pub(super) async fn decide(
    tx: &Tx,
    actor: &Actor,
    proposal: ProposalId,
    action: ProposalAction,
    confirm: bool,
    now: DateTime<Utc>,
) -> Result<Decided> {
    let decided = take_decision(tx, actor, proposal, confirm, now).await?;
    if decided.object == ObjectKind::Contribution && decided.action == action { Ok(decided) } else { Err(Error::NotFound) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::moderation::open_proposals;
    use crate::participation::fixture::*;
    use crate::participation::{by_code, public_detail};
    use crate::testing::fresh;
    use domain::Refusal;
    use domain::participation::Stage;
    use domain::refusal::StepRefused;

    const WHY: &str = "Der Text nennt eine Nachbarin mit Namen und Adresse.";

    #[tokio::test(flavor = "multi_thread")]
    async fn nothing_changes_until_a_second_person_confirms() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = published(db, &people, &by_mail(), "a").await;
            let proposal = propose_withhold(db, &people.selin, receipt.id, WithholdReason::PersonalData, WHY, monday()).await.unwrap();
            assert!(public_detail(db, &people.district, receipt.reference.as_str()).await.is_ok());
            let waiting = open_proposals(db, &people.ruth).await.unwrap();
            assert_eq!((waiting[0].id, waiting[0].proposed_by.as_str(), waiting[0].may_confirm), (proposal, "Selin", Ok(())));
            assert_eq!(open_proposals(db, &people.selin).await.unwrap()[0].may_confirm, Err(StepRefused::SamePerson));
            confirm_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
            not_found(public_detail(db, &people.district, receipt.reference.as_str()).await);
            assert_eq!((stage(db, receipt.id).await, indexed(db).await), (Stage::Withheld, 0));
            assert_eq!(param(db, "contribution_withheld", "until").await, "2026-04-02");
            let own = by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday()).await.unwrap();
            assert_eq!(own.reason, Some(("personal_data".into(), WHY.into())), "the author reads the reasons (I3)");
            assert_eq!(own.text, by_mail().text);
            assert!(open_proposals(db, &people.ruth).await.unwrap().is_empty());
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn declining_changes_nothing_and_lets_it_be_proposed_again() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            let proposal = propose_withhold(db, &people.selin, receipt.id, WithholdReason::Insult, WHY, monday()).await.unwrap();
            assert!(matches!(
                propose_withhold(db, &people.timur, receipt.id, WithholdReason::Insult, WHY, monday()).await,
                Err(Error::Conflict)
            ));
            decline_withhold(db, &people.timur, proposal, monday()).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Received);
            refused(confirm_withhold(db, &people.ruth, proposal, monday()).await, StepRefused::AlreadyDecided);
            propose_withhold(db, &people.timur, receipt.id, WithholdReason::Insult, WHY, monday()).await.unwrap();
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_refusal_leaves_everything_as_it_was() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            let own = sent(db, &people.jonas, &idea(), "own").await;
            let of_jonas = propose_withhold(db, &people.selin, own.id, WithholdReason::Insult, WHY, monday()).await.unwrap();
            let proposal = propose_withhold(db, &people.selin, receipt.id, WithholdReason::Insult, WHY, monday()).await.unwrap();
            let not_mine = crate::participation::propose_not_take_up(
                db,
                &people.selin,
                receipt.id,
                domain::moderation::RefusalReason::Cost,
                WHY,
                monday(),
            )
            .await
            .unwrap();
            let before = before(db, &people).await;
            for stranger in [&people.amira, &people.vera, &people.otto] {
                refused(propose_withhold(db, stranger, receipt.id, WithholdReason::Insult, WHY, monday()).await, Refusal::Role);
                refused(confirm_withhold(db, stranger, proposal, monday()).await, Refusal::Role);
            }
            refused(propose_withhold(db, &people.jonas, own.id, WithholdReason::Insult, WHY, monday()).await, StepRefused::OwnMatter);
            invalid(propose_withhold(db, &people.timur, receipt.id, WithholdReason::Insult, "", monday()).await, "note");
            refused(confirm_withhold(db, &people.selin, proposal, monday()).await, StepRefused::SamePerson);
            refused(confirm_withhold(db, &people.jonas, of_jonas, monday()).await, StepRefused::OwnMatter);
            refused(decline_withhold(db, &people.jonas, of_jonas, monday()).await, StepRefused::OwnMatter);
            not_found(confirm_withhold(db, &other.selin, proposal, monday()).await);
            not_found(confirm_withhold(db, &people.ruth, not_mine, monday()).await);
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            crate::participation::withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap();
            refused(confirm_withhold(db, &people.ruth, proposal, monday()).await, StepRefused::WrongStage);
            refused(propose_withhold(db, &people.timur, receipt.id, WithholdReason::Insult, WHY, monday()).await, StepRefused::WrongStage);
        }
    }
}
