//! Abstimmung: opening it, and correcting what was stated. `ballots` takes the votes, `closing` counts them.

use super::load::{self, item_stage, record, rules};
use super::opening::standing;
use super::roll::roll;
use crate::Db;
use crate::entity::{agenda_item, meeting, poll};
use crate::error::{Error, Result, known};
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::poll::{may_open_poll, required_majority};
use domain::meetings::quorum::at_vote;
use domain::meetings::{
    BallotMode, MajorityKind, OpenRefused, Outcome, OutcomeResult, PollKind, PollSetup, PollSituation, PollSource, PollStage, QuorumState,
    RemoteRefused, RemoteRule,
};
use domain::{Actor, AgendaItemId, FieldErrors, MeetingId, PollId, Problem, Role};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// How a poll is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollInput {
    /// What is voted on.
    pub kind: PollKind,
    /// The exact wording.
    pub wording: String,
    /// The wording differs from the paper; known by itself where the item has a wording.
    pub amended: bool,
    /// A stricter majority that the law asks for; the rules' own when left out.
    pub majority: Option<MajorityKind>,
    /// Openly, by name, secretly.
    pub mode: BallotMode,
    /// Ballots, or a count by hand.
    pub source: PollSource,
}

impl PollInput {
    /// An open vote on the matter itself, with ballots.
    pub fn main(wording: &str) -> Self {
        Self {
            kind: PollKind::Main,
            wording: wording.to_owned(),
            amended: false,
            majority: None,
            mode: BallotMode::Open,
            source: PollSource::Ballots,
        }
    }
}

/// Opens a poll on the current item, or on the urgency of the meeting before any item.
///
/// Who: chair; the clerk enters it. Effect: one open poll with its setup fixed; from now on whoever is on the roll may vote; event `PollOpened`.
/// Refusals: `Role`, every [`OpenRefused`] (I5), [`RemoteRefused`] for a secret vote with members elsewhere.
///
/// # Errors
/// [`Error::Invalid`] without a wording, or for a secret vote with ballots here: it takes paper and a count sheet (`decisions.md` 17);
/// [`Error::NotFound`].
pub async fn open_poll(
    db: &Db,
    actor: &Actor,
    id: MeetingId,
    item: Option<AgendaItemId>,
    input: &PollInput,
    now: DateTime<Utc>,
) -> Result<PollId> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Chair, Role::Clerk])?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let item = match item {
        Some(item) => Some(load::item(&tx, item).await?.0).filter(|item| item.meeting_id == row.id).map(Some).ok_or(Error::NotFound)?,
        None => None,
    };
    let wording = wording(input)?;
    let rules = rules(&row).map_err(|_| OpenRefused::MeetingNotOpen)?;
    let majority = input.majority.or_else(|| required_majority(&rules, input.kind)).unwrap_or(rules.majority.kind);
    let setup = PollSetup { kind: input.kind, majority, mode: input.mode, source: input.source };
    let roll = roll(&tx.tx, &row, item.as_ref().map(|item| item.id), None).await?;
    let state = known(QuorumState::from_word(&row.quorum_state), "quorum state")?;
    let quorum = at_vote(&rules, state, &roll.figures(&rules, row.second_of.is_some()));
    let situation = PollSituation {
        meeting: load::stage(&row)?,
        deadline: standing(&row)?,
        item: item.as_ref().map(item_stage).transpose()?,
        late_and_not_admitted: item.as_ref().is_some_and(|item| item.late && !item.admitted),
        quorum: &quorum,
        other_poll_open: load::open_poll(&tx.tx, row.id).await?.is_some(),
        secret_resolved: secret_resolved(&tx, item.as_ref()).await?,
    };
    may_open_poll(&rules, &setup, &situation)?;
    let remote = roll.lines.iter().any(|line| line.is_present() && line.attendance.as_ref().is_some_and(|row| row.remote));
    if input.mode == BallotMode::Secret && remote && rules.remote == RemoteRule::MembersNotChairNotSecret {
        return Err(RemoteRefused::NotInSecretVote.into());
    }
    let opened = insert(&tx, (&row, item.as_ref()), &setup, (wording, input.amended), now).await?;
    let event = Event::new((ObjectKind::Poll, opened), "PollOpened", role, now)
        .fact("meeting", row.id)
        .fact("item", item.as_ref().map_or(0, |item| item.position))
        .fact("kind", setup.kind)
        .fact("source", setup.source)
        .fact("mode", setup.mode)
        .fact("voting", quorum.present);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(PollId(opened))
}

fn wording(input: &PollInput) -> Result<String> {
    let mut errors = FieldErrors::new();
    let wording = errors.text("wording", &input.wording, 3, 4000);
    if input.mode == BallotMode::Secret && input.source == PollSource::Ballots {
        errors.add("source", Problem::Contradiction);
    }
    errors.or(wording).map_err(Into::into)
}

/// The body decided to vote secretly on this item.
async fn secret_resolved(tx: &Tx, item: Option<&agenda_item::Model>) -> Result<bool> {
    let Some(item) = item else { return Ok(false) };
    let found = poll::Entity::find().filter(poll::Column::ItemId.eq(item.id)).filter(poll::Column::Kind.eq(PollKind::Secrecy.word()));
    for row in found.filter(poll::Column::Stage.eq(PollStage::Stated.word())).all(&tx.tx).await? {
        let outcome: Option<Outcome> = load::read_some(row.outcome.as_deref(), "outcome")?;
        if outcome.is_some_and(|outcome| outcome.result == OutcomeResult::Accepted) {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn insert(
    tx: &Tx,
    (meeting, item): (&meeting::Model, Option<&agenda_item::Model>),
    setup: &PollSetup,
    (wording, amended): (String, bool),
    now: DateTime<Utc>,
) -> Result<uuid::Uuid> {
    let differs = setup.kind == PollKind::Main && item.is_some_and(|item| !item.wording.is_empty() && item.wording != wording);
    let id = new_id();
    let row = poll::ActiveModel {
        id: Set(id),
        district_id: Set(tx.district.0),
        meeting_id: Set(meeting.id),
        item_id: Set(item.map(|item| item.id)),
        kind: Set(setup.kind.word().to_owned()),
        wording: Set(wording),
        amended: Set(amended || differs),
        majority: Set(load::written(&setup.majority)?),
        mode: Set(setup.mode.word().to_owned()),
        source: Set(setup.source.word().to_owned()),
        stage: Set(PollStage::Open.word().to_owned()),
        opened_at: Set(micros(now)),
        closed_at: Set(None),
        stated_at: Set(None),
        electorate: Set(None),
        outcome: Set(None),
        sentence: Set(String::new()),
        ballots_digest: Set(String::new()),
    };
    row.insert(&tx.tx).await?;
    Ok(id)
}
