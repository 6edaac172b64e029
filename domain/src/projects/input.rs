//! What a person or a meeting says with a step, read from a form or set by a verb.

use super::{Ask, Stage, Step, StepContext};
use crate::fields::{Field, FieldErrors, Problem};
use crate::people::words;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

/// Characters of a sentence that everybody reads.
const NOTE_MAX: u32 = 2000;
/// Characters of a decision's wording.
const WORDING_MAX: u32 = 4000;
/// Milestones that one form offers.
pub const MILESTONES: usize = 3;

words! {
    /// Verwendungsnachweis (M19).
    ProofOfUse {
        /// Handed in.
        HandedIn = "handed_in",
        /// Not due here.
        NotDue = "not_due",
    }
}

/// Something promised until a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// What.
    pub title: String,
    /// Until when.
    pub day: NaiveDate,
}

/// Everything a step may record; what a step needs says [`Step::asks`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepInput {
    /// Code from a catalogue of reasons.
    pub reason: Option<String>,
    /// Sentence for everybody.
    pub note: Option<String>,
    /// Day to come: review, expected answer, meeting, start, restart, end.
    pub date: Option<NaiveDate>,
    /// Day on which it happened or will happen in the council.
    pub on: Option<NaiveDate>,
    /// When it happened, where that is known to the minute; wins over `on`.
    pub occurred_at: Option<DateTime<Utc>>,
    /// A second person has confirmed; set by verbs only.
    pub second_person: bool,
    /// The meeting is open and the item was called; set by verbs only.
    pub called: bool,
    /// A signed extract of the minutes exists; set by verbs only.
    pub minutes_signed: bool,
    /// Belongs to a non-public item: nothing of it is shown or mailed (I11); set by verbs only.
    pub hidden: bool,
    /// The board asked that a noted matter goes on.
    pub board_asks: bool,
    /// Who answers for it at the other side.
    pub contact: Option<String>,
    /// Drucksachennummer.
    pub drucksache: Option<String>,
    /// Link into the council's information system.
    pub source_url: Option<String>,
    /// Name of the source document.
    pub document: Option<String>,
    /// Exact wording of a Votum or a decision.
    pub wording: Option<String>,
    /// How the council's decision differs from the Votum.
    pub difference: Option<String>,
    /// Committee or council: key or name.
    pub organization: Option<String>,
    /// The body decides, it does not only advise.
    pub authoritative: bool,
    /// What a committee recommends.
    pub advice: Option<String>,
    /// Granted or refused by the administration.
    pub granted: Option<bool>,
    /// Sum in whole Euro.
    pub amount: Option<i64>,
    /// What is left in the fund, in whole Euro.
    pub remaining: Option<i64>,
    /// Rule of the fund that was applied.
    pub rule: Option<String>,
    /// Mix of funding.
    pub funding: Option<String>,
    /// Day of the funding notice.
    pub approved_on: Option<NaiveDate>,
    /// Responsible office: key or name.
    pub office: Option<String>,
    /// Milestones promised with the plan.
    pub milestones: Vec<Promise>,
    /// Which working group was heard and what it said.
    pub group_heard: Option<String>,
    /// Proof of use.
    pub proof_of_use: Option<ProofOfUse>,
    /// What came of it.
    pub effect: Option<String>,
    /// What the next one can learn from it.
    pub lessons: Option<String>,
    /// The next step in words, where the usual one does not say it.
    pub next_step: Option<String>,
    /// Further facts that a meeting records: presenter, recused seats, counts.
    pub facts: Vec<(String, String)>,
}

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
            Ask::ApprovedOn => self.approved_on = day_of(errors, field, typed).filter(|day| in_time(errors, field, *day <= today, Problem::Future)),
            Ask::Authoritative => self.authoritative = typed_as(typed, field) == "yes",
            Ask::BoardAsks => self.board_asks = typed_as(typed, field) == "yes",
            Ask::Granted => self.granted = [("yes", true), ("no", false)].into_iter().find(|(word, _)| *word == typed_as(typed, field)).map(|(_, value)| value),
            Ask::ProofOfUse => self.proof_of_use = ProofOfUse::from_word(typed_as(typed, field)),
            Ask::Milestones => self.milestones = promises_of(errors, typed),
        }
    }

    /// What the step must record and this input lacks.
    pub fn missing(&self, step: Step, stage: Stage) -> FieldErrors {
        let mut errors = FieldErrors::new();
        for (ask, _) in step.asks(stage).iter().filter(|(_, must)| *must) {
            if !self.has(step, *ask) {
                let problem = if matches!(ask, Ask::Reason | Ask::Granted | Ask::ProofOfUse | Ask::BoardAsks) { Problem::ChooseOne } else { Problem::Missing };
                errors.add(ask.word(), problem);
            }
        }
        if step.needs_document() && !self.has_document() {
            errors.add(Ask::Document.word(), Problem::Missing);
        }
        errors
    }

    fn has(&self, step: Step, ask: Ask) -> bool {
        match ask {
            Ask::Reason => self.reason.as_deref().is_some_and(|code| step.knows_reason(code)),
            Ask::Note => self.note.is_some(),
            Ask::Date => self.date.is_some(),
            Ask::On => self.on.is_some() || self.occurred_at.is_some(),
            Ask::Contact => self.contact.is_some(),
            Ask::Drucksache => self.drucksache.is_some(),
            Ask::SourceUrl => self.source_url.is_some(),
            Ask::Document => self.document.is_some(),
            Ask::Wording => self.wording.is_some(),
            Ask::Difference => self.difference.is_some(),
            Ask::Organization => self.organization.is_some(),
            Ask::Authoritative => self.authoritative,
            Ask::Advice => self.advice.is_some(),
            Ask::Granted => self.granted.is_some(),
            Ask::Amount => self.amount.is_some(),
            Ask::Remaining => self.remaining.is_some(),
            Ask::Rule => self.rule.is_some(),
            Ask::Funding => self.funding.is_some(),
            Ask::ApprovedOn => self.approved_on.is_some(),
            Ask::Office => self.office.is_some(),
            Ask::Milestones => !self.milestones.is_empty(),
            Ask::GroupHeard => self.group_heard.is_some(),
            Ask::BoardAsks => self.board_asks,
            Ask::ProofOfUse => self.proof_of_use.is_some(),
            Ask::Effect => self.effect.is_some(),
            Ask::Lessons => self.lessons.is_some(),
        }
    }

    /// A source document is named or linked (I7).
    pub fn has_document(&self) -> bool {
        self.document.is_some() || self.source_url.is_some()
    }

    /// The part of the context that the input itself answers; what is stored comes on top.
    pub fn context(&self, step: Step, today: NaiveDate) -> StepContext {
        StepContext {
            reason: self.note.as_deref().is_some_and(|note| !note.trim().is_empty()) && self.has_code(step),
            second_person: self.second_person,
            date: self.date.is_some_and(|day| step != Step::Defer || day > today),
            called: self.called,
            minutes_signed: self.minutes_signed,
            group_heard: self.group_heard.is_some(),
            board_asks: self.board_asks,
            number: self.drucksache.is_some(),
            document: self.has_document(),
            approval: self.approved_on.is_some_and(|day| day <= today) && self.funding.is_some(),
            proof_of_use: self.proof_of_use.is_some(),
            ..StepContext::default()
        }
    }

    /// The code a step needs is there; steps without a catalogue need none.
    fn has_code(&self, step: Step) -> bool {
        !matches!(step, Step::NotPursue | Step::RefuseGrant | Step::Discontinue) || self.has(step, Ask::Reason)
    }

    /// Forgets what only a verb may claim, so that no form can.
    #[must_use]
    pub fn as_typed(self) -> Self {
        Self { second_person: false, called: false, minutes_signed: false, hidden: false, facts: vec![], ..self }
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

fn day_of(errors: &mut FieldErrors, field: Field, typed: &BTreeMap<String, String>) -> Option<NaiveDate> {
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

/// Whole Euro as people write them: `86.000`, `86 000 €`, `86000`.
fn euro_of(errors: &mut FieldErrors, field: Field, typed: &BTreeMap<String, String>) -> Option<i64> {
    let text = typed_as(typed, field);
    if text.is_empty() {
        return None;
    }
    let plain = text.trim_end_matches('€').trim_end().trim_end_matches(",00").trim_end_matches(",-");
    let digits: String = plain.chars().filter(|c| !matches!(c, '.' | ' ' | '\u{a0}' | '\u{202f}')).collect();
    let amount = digits.parse().ok().filter(|amount| (0..=1_000_000_000).contains(amount));
    if amount.is_none() {
        errors.add(field, Problem::NotANumber);
    }
    amount
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
#[path = "input_tests.rs"]
mod tests;
