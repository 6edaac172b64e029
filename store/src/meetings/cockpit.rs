//! Sitzungsleitung: the running meeting with every seat of the current poll.

use super::closing::sheet;
use super::live::{latest, works_for};
use super::load;
use super::roll::{Line, roll};
use super::staff::whole;
use super::views::{BallotLine, Cockpit, PollView};
use crate::Db;
use crate::error::{Result, known};
use chrono::{DateTime, Utc};
use domain::meetings::quorum::at_vote;
use domain::meetings::{Choice, Conduct, Counts, FrozenRules, QuorumState};
use domain::{Actor, MeetingId, Refusal};

/// The meeting with the latest poll on its current item, every seat in it, and quorum as it is now.
///
/// Who: chair, clerk, Quartiersmanagement. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's meeting.
pub async fn cockpit(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<Cockpit> {
    if !works_for(actor) {
        return Err(Refusal::Role.into());
    }
    let row = load::meeting(&db.read, actor.district, id).await?;
    let poll = latest(db, &row).await?.map(|poll| poll.id);
    let roll = roll(&db.read, &row, row.current_item, poll).await?;
    let meeting = whole(db, &row, &roll, now).await?;
    let poll: Option<PollView> = poll.and_then(|id| {
        meeting.agenda.iter().flat_map(|item| &item.item.polls).chain(&meeting.general_polls).find(|poll| poll.id.0 == id).cloned()
    });
    let rules: Option<FrozenRules> = load::read_some(row.rules.as_deref(), "frozen rules")?;
    let state = known(QuorumState::from_word(&row.quorum_state), "quorum state")?;
    let quorum = rules.map(|rules| at_vote(&rules, state, &roll.figures(&rules, row.second_of.is_some())));
    let ballots = roll.lines.iter().map(ballot_line).collect::<Result<Vec<_>>>()?;
    let counts = Counts::of(ballots.iter().filter_map(|line| line.ballot).map(|(choice, _)| choice));
    let sheet = match &poll {
        Some(poll) => sheet(&db.read, poll.id.0).await?,
        None => None,
    };
    Ok(Cockpit { meeting, quorum, poll, ballots, counts, sheet })
}

fn ballot_line(line: &Line) -> Result<BallotLine> {
    let ballot =
        line.ballot.as_ref().map(|ballot| known(Choice::from_word(&ballot.choice), "choice").map(|choice| (choice, ballot.version)));
    let recused = line.interest().filter(|_| line.electorate().recused).and_then(|row| Conduct::from_word(&row.conduct));
    let counted = line.electorate();
    Ok(BallotLine {
        seat: line.seat.id,
        number: line.seat.number,
        label: line.seat.label.clone(),
        entitled: counted.entitled,
        presence: counted.presence,
        recused,
        ballot: ballot.transpose()?,
    })
}
