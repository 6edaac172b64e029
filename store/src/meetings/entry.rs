//! Die Schriftführung trägt ein: all ballots of a show of hands in one form, or only the sums of a count by hand.

use super::ballots::{BallotInput, Booth, changer, event, insert, replace, still_here};
use super::load::{self, record, rules};
use super::roll::roll;
use crate::Db;
use crate::entity::count_sheet;
use crate::error::Result;
use crate::tx::micros;
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::poll::{may_change_vote, may_vote};
use domain::meetings::{Choice, CloseRefused, CountSheet, PollSource, PollStage, VoteRefused};
use domain::{Actor, FieldErrors, MeetingId, PollId, Refusal, Role, SeatId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, EntityTrait};

/// One line of the clerk's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoteEntry {
    /// Seat.
    pub seat: SeatId,
    /// What the hand said.
    pub choice: Choice,
    /// Version of the ballot that the form showed; `None`: it showed none.
    pub seen: Option<i64>,
}

/// What became of the clerk's form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entered {
    /// Ballots cast.
    pub cast: usize,
    /// Ballots changed.
    pub changed: usize,
    /// Seats that voted otherwise meanwhile: nothing was applied for them (`decisions.md` 10).
    pub conflicts: Vec<SeatId>,
}

/// Enters ballots for seats in the room. A seat that meanwhile voted otherwise is reported, never overwritten.
///
/// Who: clerk. Effect: one ballot per seat, events `VoteCast` and `VoteChanged` (without the choice).
/// Refusals: `Role`, the first [`VoteRefused`] of a seat; nothing is entered then.
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's poll.
pub async fn enter_votes(db: &Db, actor: &Actor, poll: PollId, entries: &[VoteEntry], now: DateTime<Utc>) -> Result<Entered> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Clerk])?;
    let booth = Booth::enter(&tx.tx, tx.district, poll).await?;
    let rule = rules(&booth.meeting)?.vote_change;
    let mut entered = Entered::default();
    for entry in entries {
        let (line, seat, caster) = booth.seat(actor, entry.seat)?;
        let ballot = BallotInput { seat: entry.seat, choice: entry.choice, key: String::new() };
        match (&line.ballot, entry.seen) {
            (Some(cast), _) if cast.choice == entry.choice.word() => {}
            (Some(cast), Some(seen)) if cast.version == seen => {
                may_change_vote(&booth.poll, &still_here(seat, line), changer(line, caster), rule, seen, cast.version)?;
                replace(&tx, actor, (&booth, line), &ballot, now).await?;
                record(&tx, actor, booth.meeting.id, event(&booth, line, "VoteChanged", role, now), now).await?;
                entered.changed += 1;
            }
            (Some(_), _) => entered.conflicts.push(entry.seat),
            (None, _) => {
                may_vote(&booth.poll, &seat, caster)?;
                insert(&tx, actor, (&booth, line), &ballot, now).await?;
                record(&tx, actor, booth.meeting.id, event(&booth, line, "VoteCast", role, now), now).await?;
                entered.cast += 1;
            }
        }
    }
    tx.commit().await?;
    Ok(entered)
}

/// Sums of a count by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CountInput {
    /// Ja.
    pub yes: u16,
    /// Nein.
    pub no: u16,
    /// Enthaltungen.
    pub abstain: u16,
    /// Invalid paper ballots.
    pub invalid: u16,
    /// Who counted.
    pub counted_by: String,
}

/// Enters, or corrects while the poll is open, what was counted by hand.
///
/// Who: clerk. Effect: the sheet, event `CountEntered`. Refusals: `Role`, [`VoteRefused::NotOpen`], [`CloseRefused::SheetNotExpected`] for a
/// poll with ballots, every [`domain::meetings::CountRefused`].
///
/// # Errors
/// [`crate::Error::Invalid`], [`crate::Error::NotFound`].
pub async fn enter_count_sheet(db: &Db, actor: &Actor, poll: PollId, input: &CountInput, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Clerk])?;
    let account = actor.account.ok_or(Refusal::Role)?;
    let row = load::poll_row(&tx.tx, tx.district, poll).await?;
    if load::poll_stage(&row)? != PollStage::Open {
        return Err(VoteRefused::NotOpen.into());
    }
    if load::setup(&row)?.source != PollSource::CountSheet {
        return Err(CloseRefused::SheetNotExpected.into());
    }
    let mut errors = FieldErrors::new();
    let counted_by = errors.line("counted_by", &input.counted_by, 0, 160);
    errors.or(())?;
    let meeting = load::meeting(&tx.tx, tx.district, MeetingId(row.meeting_id)).await?;
    let roll = roll(&tx.tx, &meeting, row.item_id, None).await?;
    let sheet =
        CountSheet { yes: input.yes, no: input.no, abstain: input.abstain, invalid: input.invalid, counted_by, entered_by: account };
    sheet.check(&roll.electorate())?;
    let known = count_sheet::Entity::find_by_id(row.id).one(&tx.tx).await?.is_some();
    let entry = count_sheet::ActiveModel {
        poll_id: Set(row.id),
        yes: Set(sheet.yes.into()),
        no: Set(sheet.no.into()),
        abstain: Set(sheet.abstain.into()),
        invalid: Set(sheet.invalid.into()),
        counted_by: Set(sheet.counted_by),
        entered_by: Set(account.0),
        entered_at: Set(micros(now)),
    };
    if known {
        entry.update(&tx.tx).await?
    } else {
        entry.insert(&tx.tx).await?
    };
    let event = Event::new((ObjectKind::Poll, row.id), "CountEntered", role, now)
        .fact("meeting", meeting.id)
        .fact("votes", u32::from(input.yes) + u32::from(input.no) + u32::from(input.abstain) + u32::from(input.invalid));
    record(&tx, actor, meeting.id, event, now).await?;
    tx.commit().await
}
