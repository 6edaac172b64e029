//! What the board did with a measure, read from the meetings: onto the agenda, presented, and how it ended.

use super::{Report, polls};
use crate::demo::story::{Item, ItemDeed, Meeting, MeetingDeed};
use chrono::NaiveDateTime;
use domain::meetings::{Outcome, PollKind};

/// Something the board did.
pub(super) struct BoardStep<'s> {
    pub(super) at: NaiveDateTime,
    pub(super) by: &'s str,
    pub(super) deed: BoardDeed<'s>,
    /// When the minutes of that meeting were signed by everybody who must.
    pub(super) signed: Option<NaiveDateTime>,
}

/// What it did.
pub(super) enum BoardDeed<'s> {
    PutOnAgenda,
    Present,
    /// Outcome and wording of the main poll.
    Vote(Box<Outcome>, &'s str),
    Adjourn,
    Note,
}

/// Everything the board did with a measure, oldest first.
pub(super) fn steps_of<'s>(report: &Report<'s>, measure: &str) -> Vec<BoardStep<'s>> {
    let mut steps = vec![];
    for meeting in &report.story.meetings {
        for item in meeting.items.iter().filter(|item| item.measure.as_deref() == Some(measure)) {
            let signed = signed(report, meeting);
            steps.push(BoardStep { at: meeting.agenda.at, by: &meeting.agenda.by, deed: BoardDeed::PutOnAgenda, signed });
            steps.extend(taken(report, meeting, item).into_iter().map(|(at, by, deed)| BoardStep { at, by, deed, signed }));
        }
    }
    steps.sort_by_key(|step| step.at);
    steps
}

fn taken<'s>(report: &Report<'s>, meeting: &'s Meeting, item: &'s Item) -> Vec<(NaiveDateTime, &'s str, BoardDeed<'s>)> {
    let deed = |deed: &ItemDeed| match deed {
        ItemDeed::Call {} | ItemDeed::AskInterests { .. } => None,
        ItemDeed::Deliberate {} => Some(BoardDeed::Present),
        ItemDeed::Adjourn { .. } => Some(BoardDeed::Adjourn),
        ItemDeed::Note {} => Some(BoardDeed::Note),
        ItemDeed::Vote {} => {
            let poll = item.polls.iter().find(|poll| poll.kind == PollKind::Main)?;
            let outcome = polls::outcome(report, meeting, item, poll)?;
            Some(BoardDeed::Vote(Box::new(outcome), &poll.wording))
        }
    };
    item.steps.iter().filter_map(|step| Some((step.at, step.by.as_str(), deed(&step.deed)?))).collect()
}

fn signed(report: &Report<'_>, meeting: &Meeting) -> Option<NaiveDateTime> {
    let needed = report.rules(&meeting.organization)?.minutes.signed_by.len();
    let signatures = || meeting.steps.iter().filter(|step| step.deed == MeetingDeed::SignMinutes {});
    (signatures().count() >= needed).then(|| signatures().map(|step| step.at).max()).flatten()
}
