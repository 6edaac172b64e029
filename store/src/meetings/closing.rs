//! Abstimmung schließen: electorate, figures, result and sentence are frozen; a digest of the ballots enters the chain.

use super::load::{self, record, rules, written};
use super::roll::{Roll, roll};
use crate::Db;
use crate::entity::{count_sheet, meeting, poll};
use crate::error::{Error, Result, known};
use crate::tx::micros;
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::counts::recount as count_again;
use domain::meetings::outcome::compute;
use domain::meetings::poll::may_close;
use domain::meetings::quorum::at_vote;
use domain::meetings::{
    Choice, CloseRefused, CountSheet, Counted, Counts, Electorate, FrozenRules, Outcome, Poll, PollSource, PollStage, QuorumState, Recount,
};
use domain::sentences::Sentences;
use domain::{AccountId, Actor, MeetingId, PollId, Role, SeatId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait};
use sha2::{Digest, Sha256};

/// Closes a poll. Seats that could vote and did not must be named; they count as "keine Stimme abgegeben".
///
/// Who: chair; the clerk enters it. Effect: stage `closed`; electorate, result, rule and German sentence are frozen; event `PollClosed` with the
/// digest of the ballots. Refusals: `Role`, every [`CloseRefused`].
///
/// # Errors
/// [`Error::NotFound`] for another district's poll.
pub async fn close_poll(
    db: &Db,
    actor: &Actor,
    id: PollId,
    confirmed_missing: &[SeatId],
    sentences: &dyn Sentences,
    now: DateTime<Utc>,
) -> Result<Outcome> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Chair, Role::Clerk])?;
    let row = load::poll_row(&tx.tx, tx.district, id).await?;
    let meeting = load::meeting(&tx.tx, tx.district, MeetingId(row.meeting_id)).await?;
    let poll = load::poll(&row)?;
    if poll.stage != PollStage::Open {
        return Err(CloseRefused::NotOpen.into());
    }
    let cast = Cast::of(&tx.tx, &meeting, &row).await?;
    let electorate = cast.roll.electorate();
    may_close(&poll, &electorate, cast.sheet.as_ref(), confirmed_missing)?;
    let outcome = outcome(&meeting, &poll, &cast, &electorate)?;
    let digest = cast.digest(&electorate)?;
    let changed = poll::ActiveModel {
        id: Set(row.id),
        stage: Set(PollStage::Closed.word().to_owned()),
        closed_at: Set(Some(micros(now))),
        electorate: Set(Some(written(&electorate)?)),
        outcome: Set(Some(written(&outcome)?)),
        sentence: Set(sentences.outcome(&outcome.explanation)),
        ballots_digest: Set(digest.clone()),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::Poll, row.id), "PollClosed", role, now)
        .moved(PollStage::Open, PollStage::Closed)
        .fact("meeting", meeting.id)
        .fact("ballots_digest", digest)
        .fact("not_cast", outcome.not_cast)
        .fact("result", outcome.result);
    record(&tx, actor, meeting.id, event, now).await?;
    tx.commit().await?;
    Ok(outcome)
}

fn outcome(meeting: &meeting::Model, poll: &Poll, cast: &Cast, electorate: &Electorate) -> Result<Outcome> {
    let rules: FrozenRules = rules(meeting)?;
    let state = known(QuorumState::from_word(&meeting.quorum_state), "quorum state")?;
    let quorum = at_vote(&rules, state, &cast.roll.figures(&rules, meeting.second_of.is_some()));
    let figures = electorate.figures(rules.statutory_number, cast.roll.chair_choice());
    Ok(compute(&rules, &poll.setup, &cast.counts()?, &figures, &quorum))
}

/// Everything that was cast in one poll.
pub(super) struct Cast {
    pub roll: Roll,
    pub source: PollSource,
    pub sheet: Option<CountSheet>,
}

impl Cast {
    pub(super) async fn of(conn: &impl ConnectionTrait, meeting: &meeting::Model, row: &poll::Model) -> Result<Self> {
        let roll = roll(conn, meeting, row.item_id, Some(row.id)).await?;
        Ok(Self { roll, source: load::setup(row)?.source, sheet: sheet(conn, row.id).await? })
    }

    fn choices(&self) -> Result<Vec<Choice>> {
        let ballots = self.roll.lines.iter().filter_map(|line| line.ballot.as_ref());
        ballots.map(|ballot| known(Choice::from_word(&ballot.choice), "choice")).collect()
    }

    /// Counts what is stored.
    pub fn recount(&self) -> Result<Recount> {
        match (self.source, &self.sheet) {
            (PollSource::CountSheet, Some(sheet)) => Ok(count_again(Counted::Sheet(sheet))),
            _ => Ok(count_again(Counted::Ballots(&self.choices()?))),
        }
    }

    fn counts(&self) -> Result<Counts> {
        Ok(self.recount()?.counts)
    }

    /// SHA-256 over every ballot, the sheet and the electorate: whoever changes one later breaks the chain's word.
    pub fn digest(&self, electorate: &Electorate) -> Result<String> {
        let mut hasher = Sha256::new();
        let mut ballots: Vec<_> = self.roll.lines.iter().filter_map(|line| line.ballot.as_ref()).collect();
        ballots.sort_by_key(|ballot| ballot.seat_id);
        for ballot in ballots {
            hasher.update(ballot.seat_id.as_bytes());
            hasher.update(ballot.choice.as_bytes());
            hasher.update(ballot.version.to_be_bytes());
        }
        hasher.update(written(&self.sheet)?);
        hasher.update(written(electorate)?);
        Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

pub(super) async fn sheet(conn: &impl ConnectionTrait, poll: uuid::Uuid) -> Result<Option<CountSheet>> {
    let row = count_sheet::Entity::find_by_id(poll).one(conn).await?;
    row.map(|row| read_sheet(&row)).transpose()
}

pub(super) fn read_sheet(row: &count_sheet::Model) -> Result<CountSheet> {
    let number = |value: i64| u16::try_from(value).map_err(|_| Error::Corrupt("count sheet".into()));
    Ok(CountSheet {
        yes: number(row.yes)?,
        no: number(row.no)?,
        abstain: number(row.abstain)?,
        invalid: number(row.invalid)?,
        counted_by: row.counted_by.clone(),
        entered_by: AccountId(row.entered_by),
    })
}
