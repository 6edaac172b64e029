//! Über eine Meldung entscheiden: nothing is wrong, or the object is hidden by its own verb, with four eyes where that needs them (E6a).

use crate::Db;
use crate::entity::{attachment, comment, report};
use crate::error::{Error, Result, known};
use crate::files::hide_reported_in;
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
use uuid::Uuid;

const ROLES: &[Role] = &[Role::Moderator, Role::Manager, Role::ReviewPerson];

/// A report that somebody may decide, with their role and the sentence for both sides.
pub(crate) struct Undecided {
    /// The row.
    pub row: report::Model,
    /// What it is about.
    pub object: Reportable,
    /// In which role it is decided.
    pub role: Role,
    /// Sentence for both sides.
    pub note: String,
}

/// Decides that a report is not right: the object stays. One about a comment is decided by [`crate::voices::reject_report`], which knows comments.
///
/// Who: moderation, Quartiersmanagement, review person; never the author or the reporter (I2). Effect: event `ReportRejected`, the reporter is told
/// by a confirmed address, the author by the channel of the contribution. Refusals: `Role`, `OwnMatter`, `AlreadyDecided`; `NeedsSecondPerson`
/// while the opposite waits for one.
///
/// # Errors
/// [`Error::Invalid`] without a sentence, [`Error::NotFound`], also for one about a comment.
pub async fn reject_report(db: &Db, actor: &Actor, id: ReportId, note: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let found = undecided_report(&tx, actor, id, note).await?;
    let (about, note) = (found.row.object_id, found.note.clone());
    let told = match found.object {
        Reportable::Contribution => Some((about, "report_without_effect")),
        Reportable::Photo => file_owner(&tx, about).await?.map(|contribution| (contribution, "file_report_without_effect")),
        Reportable::Measure => None,
        Reportable::Comment => return Err(Error::NotFound),
    };
    decide_report(&tx, actor, found, false, now).await?;
    if let Some((contribution, mail)) = told {
        inform_authors_in(&tx, &[ContributionId(contribution)], mail, &[("note", note)], now).await?;
    }
    tx.commit().await
}

/// Decides that a report is right. One about a comment is decided by [`crate::voices::uphold_report`].
///
/// Who: as [`reject_report`]. Effect: for a public contribution the proposal to withhold it, which a second person confirms before anything changes
/// (`decisions.md` 5); with its confirmation the report is decided, event `ReportUpheld`, and both sides are told. A file stays in the office at once,
/// as when the office looks at it, and its author is told. Where nothing is public any more, and for a measure, whose text the office mends itself,
/// the report is decided at once. Refusals: as there.
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
    let found = undecided_report(&tx, actor, id, note).await?;
    let proposal = match found.object {
        Reportable::Contribution => hide(&tx, actor, &found, reason, now).await?,
        Reportable::Photo => {
            hide_file(&tx, actor, &found, reason, now).await?;
            None
        }
        Reportable::Measure => None,
        Reportable::Comment => return Err(Error::NotFound),
    };
    match proposal {
        Some(proposal) => {
            let event = Event::new((ObjectKind::Report, found.row.id), "ReportUpholdProposed", found.role, now);
            let event = event.because(reason.word(), &found.note);
            let mut row: report::ActiveModel = found.row.into();
            row.proposal_id = Set(Some(proposal.0));
            row.decision = Set(found.note);
            row.update(&tx.tx).await?;
            tx.append(actor, event, now).await?;
        }
        None => decide_report(&tx, actor, found, true, now).await?,
    }
    tx.commit().await?;
    Ok(proposal)
}

/// Proposes to withhold what is still public.
async fn hide(tx: &Tx, actor: &Actor, found: &Undecided, reason: WithholdReason, now: DateTime<Utc>) -> Result<Option<ProposalId>> {
    let id = found.row.object_id;
    let loaded = load(tx, actor, ContributionId(id)).await?;
    if matches!(loaded.stage, Stage::Withheld | Stage::Withdrawn) {
        return Ok(None);
    }
    loaded.stage.after(Step::Withhold, &StepContext { reason: true, second_person: true, ..loaded.context() })?;
    let proposal = propose(tx, actor, ObjectKind::Contribution, id, ProposalAction::Withhold, reason.word(), &found.note, now).await?;
    Ok(Some(proposal))
}

/// Nobody sees the file any more; who sent it learns why.
async fn hide_file(tx: &Tx, actor: &Actor, found: &Undecided, reason: WithholdReason, now: DateTime<Utc>) -> Result<()> {
    let id = found.row.object_id;
    let owner = file_owner(tx, id).await?;
    if hide_reported_in(tx, actor, id, reason.of_file(), now).await?
        && let Some(contribution) = owner
    {
        inform_authors_in(tx, &[ContributionId(contribution)], "file_hidden", &[("note", found.note.clone())], now).await?;
    }
    Ok(())
}

/// The contribution that a file came with; `None` when the file was deleted.
async fn file_owner(tx: &Tx, id: Uuid) -> Result<Option<Uuid>> {
    let row = attachment::Entity::find_by_id(id).filter(attachment::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
    Ok(row.map(|row| row.object_id))
}

/// A report that waits for a decision by somebody who may make it.
pub(crate) async fn undecided_report(tx: &Tx, actor: &Actor, id: ReportId, note: &str) -> Result<Undecided> {
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
    let object = known(Reportable::from_word(&row.object), "reported object")?;
    if row.account_id.map(AccountId) == Some(account) || is_own(tx, actor, object, row.object_id).await? {
        return Err(StepRefused::OwnMatter.into());
    }
    let mut errors = FieldErrors::new();
    let note = errors.text("note", note, 10, REASON_MAX);
    errors.or(Undecided { row, object, role, note }).map_err(Error::from)
}

/// Whether the actor wrote what is reported.
async fn is_own(tx: &Tx, actor: &Actor, object: Reportable, id: Uuid) -> Result<bool> {
    match object {
        Reportable::Contribution => own_matter(tx, actor, ObjectKind::Contribution, id).await,
        Reportable::Measure => own_matter(tx, actor, ObjectKind::Measure, id).await,
        Reportable::Photo => match file_owner(tx, id).await? {
            Some(contribution) => own_matter(tx, actor, ObjectKind::Contribution, contribution).await,
            None => Ok(false),
        },
        Reportable::Comment => {
            let row = comment::Entity::find_by_id(id).one(&tx.tx).await?;
            Ok(row.is_some_and(|row| row.account_id.is_some() && row.account_id == actor.account.map(|account| account.0)))
        }
    }
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
        let object = known(Reportable::from_word(&row.object), "reported object")?;
        let note = row.decision.clone();
        return decide_report(tx, actor, Undecided { row, object, role, note }, true, now).await;
    }
    let event = Event::new((ObjectKind::Report, row.id), "ReportReopened", role, now);
    let mut row: report::ActiveModel = row.into();
    row.proposal_id = Set(None);
    row.decision = Set(String::new());
    row.update(&tx.tx).await?;
    tx.append(actor, event, now).await.map(|_| ())
}

/// Notes the decision and tells the reporter by a confirmed address.
pub(crate) async fn decide_report(tx: &Tx, actor: &Actor, found: Undecided, upheld: bool, now: DateTime<Utc>) -> Result<()> {
    let Undecided { row, role, note, .. } = found;
    let kind = if upheld { "ReportUpheld" } else { "ReportRejected" };
    let event = Event::new((ObjectKind::Report, row.id), kind, role, now).because("", &note).fact("about", &row.about);
    let address = row.email.clone().filter(|_| row.email_confirmed_at.is_some());
    let mail = if upheld { "report_upheld" } else { "report_rejected" };
    let mail = address.map(|to| Mail::new(mail, &to).param("reference", &row.reference).param("title", &row.title).param("note", &note));
    let mut row: report::ActiveModel = row.into();
    row.upheld = Set(Some(upheld));
    row.decision = Set(note);
    row.decided_by = Set(actor.account.map(|account| account.0));
    row.decided_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    tx.append(actor, event, now).await?;
    if let Some(mail) = mail {
        outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    }
    Ok(())
}
