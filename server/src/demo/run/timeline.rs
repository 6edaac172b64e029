//! Reihenfolge: everything a story tells, and what follows from it by itself, as one list in the order of time.

use super::clock;
use crate::demo::story::{
    Change, Contribution, ContributionDeed, DeskDeed, Item, ItemDeed, Letter, Measure, MeasureDeed, Meeting, MeetingDeed, Person, Poll,
    Second, Step, Story, Voices,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::time::{from_local, local};
use std::fmt;

/// One thing that is done.
#[derive(Debug, Clone, Copy)]
pub(super) enum Deed<'s> {
    /// A person takes up roles and seat.
    Join(&'s Person),
    /// What the system does by itself.
    Jobs,
    /// The office calls and writes to everybody who wants that.
    Tell,
    /// An author confirms the address by the mailed link.
    Confirm(&'s Contribution),
    /// A step of a contribution.
    Contribution(&'s Contribution, &'s Step<ContributionDeed>),
    /// What others say to it.
    Voices(&'s Contribution, &'s Voices),
    /// The second person confirms it.
    SecondOfContribution(&'s Contribution, &'s ContributionDeed, &'s Second),
    /// Something the office does for itself, or somebody reports.
    Desk(&'s Step<DeskDeed>),
    /// A measure begins, with the contributions that led to it.
    Open(&'s Measure),
    /// A step of a measure.
    Measure(&'s Measure, &'s Step<MeasureDeed>),
    /// The second person confirms it.
    SecondOfMeasure(&'s Measure, &'s Second),
    /// A meeting is planned.
    Plan(&'s Meeting),
    /// Its agenda is written.
    Agenda(&'s Meeting),
    /// A step of a meeting.
    Meeting(&'s Meeting, &'s Step<MeetingDeed>),
    /// An invitation by letter arrived.
    Received(&'s Meeting, &'s Letter, &'s str),
    /// Somebody comes late or leaves early.
    Attendance(&'s Meeting, &'s Change, &'s str),
    /// A step of an item.
    Item(&'s Meeting, &'s Item, &'s Step<ItemDeed>),
    /// A poll opens, and everybody votes.
    OpenPoll(&'s Meeting, &'s Item, &'s Poll),
    /// It closes.
    ClosePoll(&'s Meeting, &'s Item, &'s Poll),
    /// Its result is stated.
    StateResult(&'s Meeting, &'s Item, &'s Poll),
}

/// A deed and when it is done.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'s> {
    pub at: DateTime<Utc>,
    pub deed: Deed<'s>,
}

impl fmt::Display for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.deed {
            Deed::Join(person) => write!(f, "people[{}]", person.key),
            Deed::Jobs | Deed::Tell => f.write_str("clock"),
            Deed::Desk(step) => write!(f, "desk, {}", step.by),
            Deed::Confirm(of) | Deed::Contribution(of, _) | Deed::Voices(of, _) | Deed::SecondOfContribution(of, ..) => {
                write!(f, "contributions[{}]", of.key)
            }
            Deed::Open(of) | Deed::Measure(of, _) | Deed::SecondOfMeasure(of, _) => write!(f, "measures[{}]", of.key),
            Deed::Plan(of) | Deed::Agenda(of) | Deed::Meeting(of, _) | Deed::Received(of, ..) | Deed::Attendance(of, ..) => {
                write!(f, "meetings[{}]", of.key)
            }
            Deed::Item(of, item, _) | Deed::OpenPoll(of, item, _) | Deed::ClosePoll(of, item, _) | Deed::StateResult(of, item, _) => {
                write!(f, "meetings[{}], {}", of.key, item.key)
            }
        }?;
        write!(f, ", {}", local(self.at))
    }
}

/// Every deed of a story; what happens in the same minute keeps the order of the files.
pub(super) fn of(story: &Story) -> Vec<Entry<'_>> {
    let mut line = Line { story, entries: vec![] };
    for person in &story.people {
        line.day(person.since, 8, Deed::Join(person));
    }
    story.contributions.iter().for_each(|contribution| line.contribution(contribution));
    story.measures.iter().for_each(|measure| line.measure(measure));
    story.meetings.iter().for_each(|meeting| line.meeting(meeting));
    story.desk.iter().for_each(|step| line.add(step.at, Deed::Desk(step)));
    let mut entries = line.entries;
    if let (Some(first), Some(last)) = (entries.iter().map(|entry| entry.at).min(), entries.iter().map(|entry| entry.at).max()) {
        entries.extend(clock::ticks(first, last));
    }
    entries.sort_by_key(|entry| entry.at);
    entries
}

struct Line<'s> {
    story: &'s Story,
    entries: Vec<Entry<'s>>,
}

impl<'s> Line<'s> {
    fn add(&mut self, at: NaiveDateTime, deed: Deed<'s>) {
        self.entries.push(Entry { at: from_local(at), deed });
    }

    fn day(&mut self, day: NaiveDate, hour: u32, deed: Deed<'s>) {
        self.entries.extend(day.and_hms_opt(hour, 0, 0).map(|at| Entry { at: from_local(at), deed }));
    }

    fn contribution(&mut self, contribution: &'s Contribution) {
        contribution.voices.iter().for_each(|said| self.add(said.at, Deed::Voices(contribution, said)));
        for step in &contribution.steps {
            match &step.deed {
                // The measure begins with these; their step is part of it.
                ContributionDeed::Adopt { measure, .. }
                    if self.story.measure(measure).is_some_and(|measure| measure.opened.at == step.at) =>
                {
                    continue;
                }
                ContributionDeed::Receive { .. } if !contribution.email.is_empty() => {
                    self.add(step.at + clock::CONFIRMS, Deed::Confirm(contribution))
                }
                _ => {}
            }
            self.add(step.at, Deed::Contribution(contribution, step));
            if let Some(second) = step.deed.second() {
                self.add(second.at, Deed::SecondOfContribution(contribution, &step.deed, second));
            }
        }
    }

    fn measure(&mut self, measure: &'s Measure) {
        self.add(measure.opened.at, Deed::Open(measure));
        for step in &measure.steps {
            self.add(step.at, Deed::Measure(measure, step));
            if let MeasureDeed::Take { second: Some(second), .. } = &step.deed {
                self.add(second.at, Deed::SecondOfMeasure(measure, second));
            }
        }
    }

    fn meeting(&mut self, meeting: &'s Meeting) {
        self.add(meeting.planned.at, Deed::Plan(meeting));
        self.add(meeting.agenda.at, Deed::Agenda(meeting));
        for step in &meeting.steps {
            self.add(step.at, Deed::Meeting(meeting, step));
            match &step.deed {
                MeetingDeed::Invite { letters } => {
                    letters.iter().for_each(|letter| self.day(letter.received, 17, Deed::Received(meeting, letter, &step.by)));
                }
                MeetingDeed::Open {} => {
                    meeting.attendance.changes.iter().for_each(|change| self.add(change.at, Deed::Attendance(meeting, change, &step.by)));
                }
                _ => {}
            }
        }
        for item in &meeting.items {
            for poll in &item.polls {
                self.add(poll.opened_at, Deed::OpenPoll(meeting, item, poll));
                self.add(poll.closed_at, Deed::ClosePoll(meeting, item, poll));
                self.add(poll.stated_at, Deed::StateResult(meeting, item, poll));
            }
            item.steps.iter().for_each(|step| self.add(step.at, Deed::Item(meeting, item, step)));
        }
    }
}
