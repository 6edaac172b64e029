//! Der Weg: how far an idea has come. Nine stops, always; read from the public events of a contribution and its measures.

use crate::events::{ObjectKind, Recorded};
use crate::participation;
use crate::people::{Role, words};
use crate::projects::{self, stop_of};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

words! {
    /// State of a stop on the line.
    StopState {
        /// Passed.
        Done = "done",
        /// The idea is here now.
        Here = "here",
        /// Still to come.
        Todo = "todo",
        /// This way does not use the stop: "entfällt".
        Skipped = "skipped",
        /// The line ended at this stop.
        Ended = "ended",
    }
}

/// One line under a stop: what happened, when, by whom, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Contribution or measure.
    pub object: ObjectKind,
    /// Role that acted.
    pub role: Option<Role>,
    /// Stage reached, as a word.
    pub to: String,
    /// Reason code.
    pub reason: Option<String>,
    /// Sentence.
    pub note: Option<String>,
    /// What else was recorded.
    pub facts: Vec<(String, String)>,
}

/// One stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// 1 to 9.
    pub number: u8,
    /// State.
    pub state: StopState,
    /// What happened here, oldest first.
    pub entries: Vec<Entry>,
}

/// Der Weg eines Beitrags oder einer Maßnahme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// Nine stops, in order.
    pub stops: Vec<Stop>,
    /// The stop where the idea is, or where its line ended.
    pub at: u8,
    /// The line ended before the last stop.
    pub ended: bool,
}

/// What the line is drawn from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Stage of the contribution; `None` on the page of a measure that none led to.
    pub contribution: Option<participation::Stage>,
    /// Stage of the measure, once there is one.
    pub measure: Option<projects::Stage>,
    /// The way leads through a board.
    pub has_board: bool,
}

/// The stop of a contribution's own stage: 1 or 2. Who takes it back ends the line at the stop it had reached (`last`).
fn contribution_stop(stage: participation::Stage, last: u8) -> u8 {
    use participation::Stage::*;
    match stage {
        Draft | Received | Queried | Withheld | Objected => 1,
        Published | Forwarded | Answered | Merged | Adopted => 2,
        Withdrawn => last.min(2),
    }
}

impl Journey {
    /// Draws the line from the public events, oldest first.
    pub fn draw(standing: Standing, events: &[Recorded]) -> Self {
        let mut stops: Vec<Stop> = (1..=9).map(|number| Stop { number, state: StopState::Todo, entries: vec![] }).collect();
        let mut last = 1;
        for event in events {
            let Some((number, entry)) = place(event, last) else { continue };
            last = number;
            if let Some(stop) = stops.iter_mut().find(|stop| stop.number == number) {
                stop.entries.push(entry);
            }
        }
        let (at, ended, finished) = position(standing, last);
        for stop in &mut stops {
            stop.state = state(stop, at, ended, finished, standing);
        }
        Self { stops, at, ended }
    }

    /// The last thing that happened, for "seit".
    pub fn last(&self) -> Option<&Entry> {
        self.stops.iter().flat_map(|stop| &stop.entries).max_by_key(|entry| entry.at)
    }
}

fn place(event: &Recorded, last: u8) -> Option<(u8, Entry)> {
    let payload = event.payload.as_ref().filter(|payload| payload.public)?;
    let to = payload.to.clone()?;
    let number = match event.object {
        ObjectKind::Contribution => contribution_stop(participation::Stage::from_word(&to)?, last),
        ObjectKind::Measure => stop_of(projects::Stage::from_word(&to)?).unwrap_or(last),
        _ => return None,
    };
    let entry = Entry {
        at: event.occurred_at,
        object: event.object,
        role: payload.role,
        to,
        reason: payload.reason.clone(),
        note: payload.note.clone(),
        facts: payload.facts.clone(),
    };
    Some((number, entry))
}

/// Where the idea is, whether its line ended there, and whether it reached the last stop.
fn position(standing: Standing, last: u8) -> (u8, bool, bool) {
    use participation::Stage::*;
    if let Some(stage) = standing.measure {
        let ended = stage.is_ended() || matches!(stage, projects::Stage::Discontinued | projects::Stage::SettledElsewhere);
        return (stop_of(stage).unwrap_or(last), ended, stage == projects::Stage::Closed);
    }
    match standing.contribution {
        Some(Withheld) => (1, true, false),
        Some(stage @ (Answered | Withdrawn | Merged)) => (contribution_stop(stage, last), true, false),
        Some(stage) => (contribution_stop(stage, last), false, false),
        None => (3, false, false),
    }
}

fn state(stop: &Stop, at: u8, ended: bool, finished: bool, standing: Standing) -> StopState {
    let from_residents = standing.contribution.is_some();
    if stop.number == at && ended {
        return StopState::Ended;
    }
    if stop.number == at && !finished {
        return StopState::Here;
    }
    if stop.number <= at {
        let unused = stop.entries.is_empty() && ((stop.number > 2 && stop.number < at) || !from_residents);
        return if unused { StopState::Skipped } else { StopState::Done };
    }
    if ended { StopState::Skipped } else { StopState::Todo }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::events::Payload;
    use uuid::Uuid;

    fn event(object: ObjectKind, day: u32, to: &str) -> Recorded {
        let payload = Payload { to: Some(to.into()), public: true, role: Some(Role::Manager), ..Payload::default() };
        let occurred_at = format!("2026-03-{day:02}T10:00:00Z").parse().unwrap();
        Recorded { seq: i64::from(day), object, id: Uuid::nil(), kind: "Moved".into(), occurred_at, payload: Some(payload) }
    }

    fn states(standing: Standing, events: &[Recorded]) -> String {
        let journey = Journey::draw(standing, events);
        assert_eq!(journey.stops.len(), 9);
        journey.stops.iter().map(|stop| stop.state.word().chars().next().unwrap()).collect()
    }

    use crate::projects::Stage as M;
    use participation::Stage as C;

    fn standing(contribution: Option<C>, measure: Option<M>) -> Standing {
        Standing { contribution, measure, has_board: true }
    }

    #[test]
    fn the_line_shows_done_here_and_to_come() {
        let c = ObjectKind::Contribution;
        let m = ObjectKind::Measure;
        let mut events = vec![event(c, 1, "received")];
        assert_eq!(states(standing(Some(C::Received), None), &events), "htttttttt");
        events.push(event(c, 2, "published"));
        assert_eq!(states(standing(Some(C::Published), None), &events), "dhttttttt");
        events.push(event(c, 3, "adopted"));
        events.push(event(m, 3, "under_review"));
        assert_eq!(states(standing(Some(C::Adopted), Some(M::UnderReview)), &events), "ddhtttttt");
        events.push(event(m, 4, "on_agenda"));
        events.push(event(m, 5, "with_administration"));
        events.push(event(m, 6, "administration_decided"));
        events.push(event(m, 7, "funding_open"));
        assert_eq!(states(standing(Some(C::Adopted), Some(M::FundingOpen)), &events), "dddddshtt", "the council was not needed");
        events.push(event(m, 8, "planned"));
        events.push(event(m, 9, "completed"));
        assert_eq!(states(standing(Some(C::Adopted), Some(M::Completed)), &events), "dddddsddh");
        events.push(event(m, 10, "closed"));
        assert_eq!(states(standing(Some(C::Adopted), Some(M::Closed)), &events), "dddddsddd");
    }

    #[test]
    fn an_ended_line_stops_where_it_ended() {
        let events = [event(ObjectKind::Contribution, 1, "received"), event(ObjectKind::Contribution, 2, "published")];
        assert_eq!(states(standing(Some(C::Answered), None), &events), "dessss".to_owned() + "sss");
        assert_eq!(states(standing(Some(C::Withheld), None), &events[..1]), "essssssss");
        let back = event(ObjectKind::Contribution, 3, "withdrawn");
        assert_eq!(states(standing(Some(C::Withdrawn), None), &[events[0].clone(), back.clone()]), "essssssss", "it was never public");
        assert_eq!(states(standing(Some(C::Withdrawn), None), &[events[0].clone(), events[1].clone(), back]), "desssssss");
        let council = [
            event(ObjectKind::Measure, 1, "under_review"),
            event(ObjectKind::Measure, 2, "tabled"),
            event(ObjectKind::Measure, 3, "rejected"),
        ];
        assert_eq!(states(standing(None, Some(M::Rejected)), &council), "ssdsse".to_owned() + "sss");
    }

    #[test]
    fn a_discontinued_measure_ends_at_its_last_stop() {
        let events = [
            event(ObjectKind::Measure, 1, "under_review"),
            event(ObjectKind::Measure, 2, "in_progress"),
            event(ObjectKind::Measure, 3, "discontinued"),
        ];
        let journey = Journey::draw(standing(None, Some(M::Discontinued)), &events);
        assert_eq!((journey.at, journey.ended), (8, true));
        assert_eq!(journey.stops[7].entries.len(), 2);
    }

    #[test]
    fn what_is_not_public_is_not_on_the_line() {
        let mut hidden = event(ObjectKind::Measure, 2, "presented");
        hidden.payload.as_mut().unwrap().public = false;
        let journey = Journey::draw(standing(None, Some(M::UnderReview)), &[event(ObjectKind::Measure, 1, "under_review"), hidden]);
        assert!(journey.stops[3].entries.is_empty());
        let mut erased = event(ObjectKind::Measure, 2, "presented");
        erased.payload = None;
        assert!(Journey::draw(standing(None, Some(M::UnderReview)), &[erased]).stops[3].entries.is_empty());
    }
}
