//! Über eine Meldung entscheiden: nothing is wrong, or the object is hidden by its own verb, with four eyes where that needs them (E6a).

use crate::Db;
use crate::entity::report;
use crate::error::{Error, Result, known};
use crate::moderation::{own_matter, propose};
use crate::outbox::{self, Mail};
use crate::participation::contact::inform_authors_in;
use crate::participation::load::load;
use crate::participation::withhold::REASON_MAX;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::moderation::{ProposalAction, Reportable, WithholdReason};
use domain::participation::{Stage, Step, StepContext};
use domain::refusal::StepRefused;
use domain::{AccountId, Actor, ContributionId, FieldErrors, ProposalId, Refusal, ReportId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

const ROLES: &[Role] = &[Role::Moderator, Role::Manager, Role::ReviewPerson];

/// Decides that a report is not right: the object stays.
///
/// Who: moderation, Quartiersmanagement, review person; never the author or the reporter (I2). Effect: event `ReportRejected`, the reporter is told
/// by a confirmed address, the author by the channel of the contribution. Refusals: `Role`, `OwnMatter`, `AlreadyDecided`; `NeedsSecondPerson`
/// while the opposite waits for one.
///
/// # Errors
/// [`Error::Invalid`] without a sentence, [`Error::NotFound`].
pub async fn reject_report(db: &Db, actor: &Actor, id: ReportId, note: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let (role, row, note) = undecided(&tx, actor, id, note).await?;
    let contribution = (row.object == Reportable::Contribution.word()).then_some(ContributionId(row.object_id));
    decide(&tx, (actor, role), row, (false, &note), now).await?;
    if let Some(contribution) = contribution {
        inform_authors_in(&tx, &[contribution], "report_without_effect", &[("note", note)], now).await?;
    }
    tx.commit().await
}

/// Decides that a report is right.
///
/// Who: as [`reject_report`]. Effect: for a public contribution the proposal to withhold it, which a second person confirms before anything changes
/// (`decisions.md` 5); with its confirmation the report is decided, event `ReportUpheld`, and both sides are told. Where nothing is public any more, and
/// for a measure, whose text the office mends itself, the report is decided at once. Refusals: as there.
///
/// # Errors
/// [`Error::Invalid`] without a sentence, [`Error::NotFound`]; `Conflict` while it is already proposed to withhold it.
pub async fn uphold_report(
    db: &Db,
    actor: &Actor,
    id: ReportId,
    reason: WithholdReason,
    note: &str,
    now: DateTime<Utc>,
) -> Result<Option<ProposalId>> {
    let tx = db.begin_write(actor.district).await?;
    let (role, row, note) = undecided(&tx, actor, id, note).await?;
    let object = known(Reportable::from_word(&row.object), "reported object")?;
    let proposal = if object == Reportable::Contribution { hide(&tx, actor, &row, (reason, &note), now).await? } else { None };
    match proposal {
        Some(proposal) => {
            let event = Event::new((ObjectKind::Report, row.id), "ReportUpholdProposed", role, now).because(reason.word(), &note);
            let mut row: report::ActiveModel = row.into();
            row.proposal_id = Set(Some(proposal.0));
            row.decision = Set(note);
            row.update(&tx.tx).await?;
            tx.append(actor, event, now).await?;
        }
        None => decide(&tx, (actor, role), row, (true, &note), now).await?,
    }
    tx.commit().await?;
    Ok(proposal)
}

/// Proposes to withhold what is still public.
async fn hide(
    tx: &Tx,
    actor: &Actor,
    row: &report::Model,
    (reason, note): (WithholdReason, &str),
    now: DateTime<Utc>,
) -> Result<Option<ProposalId>> {
    let loaded = load(tx, actor, ContributionId(row.object_id)).await?;
    if matches!(loaded.stage, Stage::Withheld | Stage::Withdrawn) {
        return Ok(None);
    }
    loaded.stage.after(Step::Withhold, &StepContext { reason: true, second_person: true, ..loaded.context() })?;
    let proposal = propose(tx, actor, ObjectKind::Contribution, row.object_id, ProposalAction::Withhold, reason.word(), note, now).await?;
    Ok(Some(proposal))
}

async fn undecided(tx: &Tx, actor: &Actor, id: ReportId, note: &str) -> Result<(Role, report::Model, String)> {
    let role = actor.acting_as(ROLES)?;
    let account = actor.account.ok_or(Refusal::Role)?;
    let row =
        report::Entity::find_by_id(id.0).filter(report::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    if row.decided_at.is_some() {
        return Err(StepRefused::AlreadyDecided.into());
    }
    if row.proposal_id.is_some() {
        return Err(StepRefused::NeedsSecondPerson.into());
    }
    let object = if row.object == Reportable::Measure.word() { ObjectKind::Measure } else { ObjectKind::Contribution };
    if row.account_id.map(AccountId) == Some(account) || own_matter(tx, actor, object, row.object_id).await? {
        return Err(StepRefused::OwnMatter.into());
    }
    let mut errors = FieldErrors::new();
    let note = errors.text("note", note, 10, REASON_MAX);
    errors.or((role, row, note)).map_err(Error::from)
}

/// What became of the proposal that a report led to: confirmed, the report was right; declined, it waits again.
pub(in crate::participation) async fn settle_in(
    tx: &Tx,
    actor: &Actor,
    role: Role,
    proposal: ProposalId,
    confirmed: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    let row = report::Entity::find()
        .filter(report::Column::DistrictId.eq(tx.district.0))
        .filter(report::Column::ProposalId.eq(proposal.0))
        .filter(report::Column::DecidedAt.is_null())
        .one(&tx.tx)
        .await?;
    let Some(row) = row else { return Ok(()) };
    if confirmed {
        let note = row.decision.clone();
        return decide(tx, (actor, role), row, (true, &note), now).await;
    }
    let event = Event::new((ObjectKind::Report, row.id), "ReportReopened", role, now);
    let mut row: report::ActiveModel = row.into();
    row.proposal_id = Set(None);
    row.decision = Set(String::new());
    row.update(&tx.tx).await?;
    tx.append(actor, event, now).await.map(|_| ())
}

async fn decide(
    tx: &Tx,
    (actor, role): (&Actor, Role),
    row: report::Model,
    (upheld, note): (bool, &str),
    now: DateTime<Utc>,
) -> Result<()> {
    let kind = if upheld { "ReportUpheld" } else { "ReportRejected" };
    let event = Event::new((ObjectKind::Report, row.id), kind, role, now).because("", note).fact("about", &row.about);
    let address = row.email.clone().filter(|_| row.email_confirmed_at.is_some());
    let mail = if upheld { "report_upheld" } else { "report_rejected" };
    let mail = address.map(|to| Mail::new(mail, &to).param("reference", &row.reference).param("title", &row.title).param("note", note));
    let mut row: report::ActiveModel = row.into();
    row.upheld = Set(Some(upheld));
    row.decision = Set(note.to_owned());
    row.decided_by = Set(actor.account.map(|account| account.0));
    row.decided_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    tx.append(actor, event, now).await?;
    if let Some(mail) = mail {
        outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    }
    Ok(())
}
