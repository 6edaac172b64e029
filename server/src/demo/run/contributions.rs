//! Beiträge: sent by their authors, read, published, answered and decided by the office.

use super::photos;
use super::world::{Sent, World};
use crate::demo::story::{AUTHOR, Contribution, ContributionDeed, Second, Step};
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::moderation::CheckPoint;
use domain::participation::Kind;
use domain::refusal::StepRefused;
use domain::{Actor, ContributionId};
use store::life::{self, HelpTarget};
use store::participation::{self, Arrival, AuthorKey, MergeKey, Publication, Receiver};
use store::projects::{self, Into};
use store::{Result, outbox};

/// More mails than wait in any minute of a story.
const MAILS: u64 = 1000;

/// Takes a step of a contribution.
pub(super) async fn step<'s>(
    world: &mut World<'s>,
    contribution: &'s Contribution,
    step: &'s Step<ContributionDeed>,
    at: DateTime<Utc>,
) -> Result<()> {
    let actor = world.actor(&step.by)?;
    if let ContributionDeed::Receive { read_back, serial } = &step.deed {
        let sent = receive(world, &actor, contribution, (*read_back, serial.as_deref()), at).await?;
        world.contributions.insert(&contribution.key, sent);
        return Ok(());
    }
    let sent = world.sent(&contribution.key)?;
    if step.deed.step().needs_two() {
        return propose(world, &actor, contribution, &step.deed, at).await;
    }
    if matches!(step.deed, ContributionDeed::Publish { .. }) {
        photos::show(world, &actor, contribution, sent.id, at).await?;
    }
    match &step.deed {
        ContributionDeed::Reply { answer } => participation::reply(&world.db, &actor, &key(step, &actor, &sent), answer, at).await,
        ContributionDeed::Object { note } => participation::object(&world.db, &actor, &key(step, &actor, &sent), note, at).await,
        ContributionDeed::Withdraw {} => participation::withdraw(&world.db, &actor, &key(step, &actor, &sent), at).await.map(drop),
        deed => by_office(world, &actor, &sent, deed, at).await,
    }
}

/// A key that is the same each time, so that loading twice is one record; on paper it is the pad's serial.
fn idempotency_key(slug: &str, contribution: &Contribution, serial: Option<&str>) -> String {
    format!("demo-contribution-{slug}-{}", serial.unwrap_or(&contribution.key))
}

async fn receive(
    world: &World<'_>,
    actor: &Actor,
    contribution: &Contribution,
    (read_back, serial): (Option<bool>, Option<&str>),
    at: DateTime<Utc>,
) -> Result<Sent> {
    let key = idempotency_key(&world.district.profile.slug, contribution, serial);
    let intake = contribution.form(&key).check()?;
    let locale = contribution.lang.clone();
    let arrival = Arrival { channel: contribution.channel, locale, read_back, ..Arrival::web(&key) };
    let uploads = photos::upload(world, contribution, at).await?;
    let receipt = participation::receive_with_files(&world.db, actor, &intake, &arrival, &uploads, at).await?;
    Ok(Sent { id: receipt.id, reference: receipt.reference.to_string(), code: receipt.code.printed(), intake })
}

/// How the author shows who they are. Everybody types from an address of their own, so that nobody meets a limit.
fn key(step: &Step<ContributionDeed>, actor: &Actor, sent: &Sent) -> AuthorKey {
    match step.by.as_str() {
        AUTHOR => AuthorKey::Code { code: sent.code.clone(), address: sent.reference.clone() },
        _ if actor.is_staff() => AuthorKey::OnBehalf(sent.id),
        _ => AuthorKey::Account(sent.id),
    }
}

/// The author opens the mail and confirms the address. Whatever else was in the post that day is delivered with it.
pub(super) async fn confirm(world: &World<'_>, contribution: &Contribution, at: DateTime<Utc>) -> Result<()> {
    let sent = world.sent(&contribution.key)?;
    let post = outbox::claim(&world.db, MAILS, at).await?;
    let asked = post.iter().map(|waiting| &waiting.mail).filter(|mail| mail.kind == "confirm_address");
    let token = asked.filter(|mail| mail.params.get("reference") == Some(&sent.reference)).find_map(|mail| mail.params.get("token"));
    if let Some(token) = token {
        participation::confirm_address(&world.db, world.district.id, token, at).await?;
    }
    outbox::forget_before(&world.db, at).await?;
    Ok(())
}

async fn by_office(world: &World<'_>, actor: &Actor, sent: &Sent, deed: &ContributionDeed, at: DateTime<Utc>) -> Result<()> {
    use ContributionDeed as D;
    let id = sent.id;
    match deed {
        D::Ask { question } => participation::ask(&world.db, actor, id, question, at).await,
        D::LetLapse {} => participation::let_lapse(&world.db, actor, id, at).await,
        D::Publish { title, text, place, kind } => {
            let public = publication(sent, (title.as_deref(), text.as_deref(), place.as_deref()), *kind);
            participation::publish(&world.db, actor, id, &public, at).await
        }
        D::Forward { to, note } => {
            participation::forward(&world.db, actor, id, &Receiver::Organization(world.organization(to)?), note, at).await
        }
        D::TakeBack {} => participation::take_back(&world.db, actor, id, at).await,
        D::Answer { note } => participation::answer(&world.db, actor, id, note, at).await,
        D::HoldEvent { note, .. } => {
            let entry = deed.entry().ok_or(StepRefused::NeedsDate)?;
            life::draft_event(&world.db, actor, id, &entry, at).await?;
            life::publish_event(&world.db, actor, id, note, at).await.map(drop)
        }
        D::AcceptHelp { group, task, note } => {
            let target = match group {
                Some(group) => HelpTarget::Group(world.organization(group)?),
                None => HelpTarget::New(task.clone().unwrap_or_default().check()?, None),
            };
            life::accept_offer(&world.db, actor, id, &target, note, at).await
        }
        D::UpholdObjection { note } => participation::uphold_objection(&world.db, actor, id, note, at).await,
        D::RejectObjection { note } => participation::reject_objection(&world.db, actor, id, note, at).await,
        D::Merge { into } => merge(world, actor, (id, world.sent(into)?.id), at).await,
        D::Unmerge {} => participation::unmerge(&world.db, actor, id, at).await,
        D::Adopt { measure, note } => {
            let into = Into::Existing(world.measure(measure)?);
            projects::adopt(&world.db, actor, &[(id, note.clone())], into, at).await.map(drop)
        }
        D::Receive { .. } | D::Reply { .. } | D::Object { .. } | D::Withdraw {} | D::Withhold { .. } | D::NotTakeUp { .. } => {
            Err(StepRefused::WrongStage.into())
        }
    }
}

/// The authors say yes when the office asks them.
async fn merge(world: &World<'_>, actor: &Actor, (id, into): (ContributionId, ContributionId), at: DateTime<Utc>) -> Result<()> {
    participation::propose_merge(&world.db, actor, id, into, at).await?;
    for side in [id, into] {
        for waiting in participation::opened(&world.db, actor, side).await?.merges.iter().filter(|merge| merge.waits_for_author) {
            let by = MergeKey::Author(AuthorKey::OnBehalf(side), waiting.id);
            participation::answer_merge(&world.db, actor, &by, true, at).await?;
        }
    }
    Ok(())
}

/// The public version: as it was sent, where the story names nothing else.
fn publication(sent: &Sent, (title, text, place): (Option<&str>, Option<&str>, Option<&str>), kind: Option<Kind>) -> Publication {
    let intake = &sent.intake;
    Publication {
        title: title.unwrap_or(&intake.title).to_owned(),
        text: text.unwrap_or(&intake.text).to_owned(),
        place: place.unwrap_or(&intake.place).to_owned(),
        kind: kind.unwrap_or(intake.kind),
        checks: CheckPoint::ALL.to_vec(),
    }
}

async fn propose<'s>(
    world: &mut World<'s>,
    actor: &Actor,
    contribution: &'s Contribution,
    deed: &ContributionDeed,
    at: DateTime<Utc>,
) -> Result<()> {
    let id = world.sent(&contribution.key)?.id;
    let proposal = match deed {
        ContributionDeed::Withhold { reason, note, .. } => participation::propose_withhold(&world.db, actor, id, *reason, note, at).await?,
        ContributionDeed::NotTakeUp { reason, note, .. } => {
            participation::propose_not_take_up(&world.db, actor, id, *reason, note, at).await?
        }
        _ => return Err(StepRefused::WrongStage.into()),
    };
    world.proposals.insert((ObjectKind::Contribution, &contribution.key), proposal);
    Ok(())
}

/// The second person confirms what was proposed.
pub(super) async fn second(
    world: &World<'_>,
    contribution: &Contribution,
    deed: &ContributionDeed,
    second: &Second,
    at: DateTime<Utc>,
) -> Result<()> {
    let actor = world.actor(&second.by)?;
    let proposal = world.proposal(ObjectKind::Contribution, &contribution.key)?;
    match deed {
        ContributionDeed::Withhold { .. } => participation::confirm_withhold(&world.db, &actor, proposal, at).await,
        _ => participation::confirm_not_take_up(&world.db, &actor, proposal, at).await,
    }
}
