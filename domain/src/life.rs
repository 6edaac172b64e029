//! Leben im Quartier: events that residents proposed, on their way into the calendar, and what people who offer help can do.

mod help;
mod ics;

pub use help::{Task, TaskForm};
pub use ics::{Calendar, CalendarDate};

use crate::fields::{Field, FieldErrors, Problem};
use crate::people::words;
use crate::refusal::StepRefused;
use crate::time::from_local;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

words! {
    /// Stand einer Veranstaltung im Kalender.
    EntryStage {
        /// Entwurf: only the office sees it.
        Draft = "draft",
        /// Everybody sees it.
        Published = "published",
        /// Everybody sees that it does not take place.
        Cancelled = "cancelled",
        /// A draft that was thrown away; its proposal stays.
        Discarded = "discarded",
    }
}

words! {
    /// What can be done with it.
    EntryStep {
        /// Title, time, place or text are written anew.
        Change = "change",
        /// Into the public calendar; its proposal is answered (E9).
        Publish = "publish",
        /// It does not take place.
        Cancel = "cancel",
        /// The draft is thrown away.
        Discard = "discard",
    }
}

/// What a step has to know besides the stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EntryContext {
    /// It has a day and an hour.
    pub dated: bool,
    /// A sentence says why.
    pub reason: bool,
    /// The actor wrote the proposal (I2).
    pub own_matter: bool,
}

impl EntryStage {
    /// The stage after a step.
    ///
    /// # Errors
    /// [`StepRefused::WrongStage`] where the step does not lead on; otherwise what it still lacks.
    pub fn after(self, step: EntryStep, context: &EntryContext) -> Result<Self, StepRefused> {
        let to = match (step, self) {
            (EntryStep::Change, Self::Draft | Self::Published) => self,
            (EntryStep::Publish, Self::Draft) => Self::Published,
            (EntryStep::Cancel, Self::Published) => Self::Cancelled,
            (EntryStep::Discard, Self::Draft) => Self::Discarded,
            _ => return Err(StepRefused::WrongStage),
        };
        if context.own_matter {
            return Err(StepRefused::OwnMatter);
        }
        let stays_public = step == EntryStep::Publish || (step == EntryStep::Change && self == Self::Published);
        if stays_public && !context.dated {
            return Err(StepRefused::NeedsDate);
        }
        if step == EntryStep::Cancel && !context.reason {
            return Err(StepRefused::NeedsReason);
        }
        Ok(to)
    }
}

/// An entry of the calendar as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EntryForm {
    /// Title.
    pub title: String,
    /// Day, as `2027-01-16` or `16.1.2027`; a draft may do without.
    pub day: String,
    /// Begin, as `10:00` or `10.00`.
    pub from: String,
    /// End; may stay empty.
    pub until: String,
    /// Place in words.
    pub place: String,
    /// What it is.
    pub text: String,
}

/// The same, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Title.
    pub title: String,
    /// Begin; `None` while the day is open.
    pub starts_at: Option<DateTime<Utc>>,
    /// End.
    pub ends_at: Option<DateTime<Utc>>,
    /// Place in words.
    pub place: String,
    /// What it is; may be empty.
    pub text: String,
}

impl EntryForm {
    /// Checks the form.
    ///
    /// # Errors
    /// One problem per field that must be mended.
    pub fn check(&self, now: DateTime<Utc>) -> Result<Entry, FieldErrors> {
        let mut errors = FieldErrors::new();
        let title = errors.line("title", &self.title, 3, 120);
        let (starts_at, ends_at) = self.hours(&mut errors);
        if starts_at.is_some_and(|at| at < now) {
            errors.add("entry_day", Problem::Past);
        }
        let place = errors.line("place", &self.place, 2, 120);
        let text = errors.text("text", &self.text, 0, 1000);
        errors.or(Entry { title, starts_at, ends_at, place, text })
    }

    fn hours(&self, errors: &mut FieldErrors) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
        let day = read(errors, "entry_day", &self.day, day);
        let from = read(errors, "entry_from", &self.from, clock);
        let until = read(errors, "entry_until", &self.until, clock);
        let typed = |text: &str| !text.trim().is_empty();
        if typed(&self.day) && !typed(&self.from) {
            errors.add("entry_from", Problem::Missing);
        }
        if !typed(&self.day) && (typed(&self.from) || typed(&self.until)) {
            errors.add("entry_day", Problem::Missing);
        }
        if from.zip(until).is_some_and(|(from, until)| until <= from) {
            errors.add("entry_until", Problem::Contradiction);
        }
        let at = |time: Option<NaiveTime>| Some(from_local(day?.and_time(time?)));
        (at(from), at(until))
    }
}

fn read<T>(errors: &mut FieldErrors, field: Field, typed: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
    let typed = typed.trim();
    let value = parse(typed);
    if value.is_none() && !typed.is_empty() {
        errors.add(field, Problem::NotADate);
    }
    value
}

fn day(typed: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(typed, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(typed, "%d.%m.%Y")).ok()
}

fn clock(typed: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(typed, "%H:%M").or_else(|_| NaiveTime::parse_from_str(typed, "%H.%M")).ok()
}

#[cfg(test)]
#[path = "life/tests.rs"]
mod tests;
