//! Das Formular eines Schritts: text as typed becomes a [`StepInput`], or one problem per field.

use super::{Ask, Promise, ProofOfUse, Stage, Step, StepInput};
use crate::fields::{Field, FieldErrors, Problem};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Characters of a sentence that everybody reads.
const NOTE_MAX: u32 = 2000;
/// Characters of a decision's wording.
const WORDING_MAX: u32 = 4000;
/// Milestones that one form offers.
pub const MILESTONES: usize = 3;

impl StepInput {
    /// Reads the form of a step as typed. What a step does not ask for is left out.
    ///
    /// # Errors
    /// One problem per field, missing ones included.
    pub fn read(step: Step, stage: Stage, typed: &BTreeMap<String, String>, today: NaiveDate) -> Result<Self, FieldErrors> {
        let mut input = Self::default();
        let mut errors = FieldErrors::new();
        for (ask, _) in step.asks(stage) {
            input.take(step, *ask, typed, today, &mut errors);
        }
        input.next_step = words_of(&mut errors, "next_step", typed, 160);
        for (field, problem) in input.missing(step, stage).0 {
            if errors.of(field).is_none() {
                errors.add(field, problem);
            }
        }
        errors.or(input)
    }

    fn take(&mut self, step: Step, ask: Ask, typed: &BTreeMap<String, String>, today: NaiveDate, errors: &mut FieldErrors) {
        let field = ask.word();
        match ask {
            Ask::Reason => self.reason = words_of(errors, field, typed, 60).filter(|code| step.knows_reason(code)),
            Ask::Note => self.note = words_of(errors, field, typed, NOTE_MAX),
            Ask::Contact => self.contact = words_of(errors, field, typed, 200),
            Ask::Drucksache => self.drucksache = words_of(errors, field, typed, 60),
            Ask::Document => self.document = words_of(errors, field, typed, 200),
            Ask::Wording => self.wording = words_of(errors, field, typed, WORDING_MAX),
            Ask::Difference => self.difference = words_of(errors, field, typed, NOTE_MAX),
            Ask::Organization => self.organization = words_of(errors, field, typed, 200),
            Ask::Advice => self.advice = words_of(errors, field, typed, WORDING_MAX),
            Ask::Rule => self.rule = words_of(errors, field, typed, 200),
            Ask::Funding => self.funding = words_of(errors, field, typed, NOTE_MAX),
            Ask::Office => self.office = words_of(errors, field, typed, 200),
            Ask::GroupHeard => self.group_heard = words_of(errors, field, typed, NOTE_MAX),
            Ask::Effect => self.effect = words_of(errors, field, typed, NOTE_MAX),
            Ask::Lessons => self.lessons = words_of(errors, field, typed, NOTE_MAX),
            Ask::SourceUrl => self.source_url = link_of(errors, field, typed),
            Ask::Amount => self.amount = euro_of(errors, field, typed),
            Ask::Remaining => self.remaining = euro_of(errors, field, typed),
            Ask::On => self.on = day_of(errors, field, typed),
            Ask::Date => self.date = day_of(errors, field, typed).filter(|day| in_time(errors, field, *day >= today, Problem::Past)),
            Ask::ApprovedOn => {
                self.approved_on = day_of(errors, field, typed).filter(|day| in_time(errors, field, *day <= today, Problem::Future))
            }
            Ask::Authoritative => self.authoritative = typed_as(typed, field) == "yes",
            Ask::BoardAsks => self.board_asks = typed_as(typed, field) == "yes",
            Ask::Granted => {
                self.granted =
                    [("yes", true), ("no", false)].into_iter().find(|(word, _)| *word == typed_as(typed, field)).map(|(_, value)| value)
            }
            Ask::ProofOfUse => self.proof_of_use = ProofOfUse::from_word(typed_as(typed, field)),
            Ask::Milestones => self.milestones = promises_of(errors, typed),
        }
    }
}

fn typed_as<'a>(typed: &'a BTreeMap<String, String>, field: &str) -> &'a str {
    typed.get(field).map_or("", |text| text.trim())
}

fn words_of(errors: &mut FieldErrors, field: Field, typed: &BTreeMap<String, String>, max: u32) -> Option<String> {
    let text = errors.text(field, typed_as(typed, field), 0, max);
    (!text.is_empty() && errors.of(field).is_none()).then_some(text)
}

fn link_of(errors: &mut FieldErrors, field: Field, typed: &BTreeMap<String, String>) -> Option<String> {
    let link = errors.line(field, typed_as(typed, field), 0, 500);
    if link.is_empty() {
        return None;
    }
    let host = link.strip_prefix("https://").unwrap_or_default();
    if host.is_empty() || host.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\')) {
        errors.add(field, Problem::NotALink);
        return None;
    }
    Some(link)
}

/// A day as people write it: `2026-12-17` from a calendar field, `17.12.2026` by hand. Empty is `None`, anything else a problem.
pub fn day_of(errors: &mut FieldErrors, field: Field, typed: &BTreeMap<String, String>) -> Option<NaiveDate> {
    let text = typed_as(typed, field);
    if text.is_empty() {
        return None;
    }
    let day = text.parse().ok().or_else(|| NaiveDate::parse_from_str(text, "%d.%m.%Y").ok());
    // Four digits of a year: anything else is a slip of the keyboard.
    let day = day.filter(|day: &NaiveDate| (2000..2100).contains(&chrono::Datelike::year(day)));
    if day.is_none() {
        errors.add(field, Problem::NotADate);
    }
    day
}

fn in_time(errors: &mut FieldErrors, field: Field, fits: bool, problem: Problem) -> bool {
    if !fits {
        errors.add(field, problem);
    }
    fits
}

/// Whole Euro as people write them, see [`FieldErrors::euro`].
pub fn euro_of(errors: &mut FieldErrors, field: Field, typed: &BTreeMap<String, String>) -> Option<i64> {
    errors.euro(field, typed_as(typed, field))
}

/// Names of the form's fields for milestones: what, and until when.
pub const MILESTONE_FIELDS: [(Field, Field); MILESTONES] =
    [("milestone_1", "milestone_1_on"), ("milestone_2", "milestone_2_on"), ("milestone_3", "milestone_3_on")];

fn promises_of(errors: &mut FieldErrors, typed: &BTreeMap<String, String>) -> Vec<Promise> {
    let mut promises = vec![];
    for (what, until) in MILESTONE_FIELDS {
        let title = words_of(errors, what, typed, 160);
        let day = day_of(errors, until, typed);
        match (title, day) {
            (Some(title), Some(day)) => promises.push(Promise { title, day }),
            (Some(_), None) if errors.of(until).is_none() => errors.add(until, Problem::Missing),
            (None, Some(_)) if errors.of(what).is_none() => errors.add(what, Problem::Missing),
            _ => {}
        }
    }
    promises
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
