//! What a person or a meeting says with a step, read from a form or set by a verb.

use super::{Ask, Stage, Step, StepContext};
use crate::fields::{FieldErrors, Problem};
use crate::people::words;
use chrono::{DateTime, NaiveDate, Utc};

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
    /// What the step must record and this input lacks.
    pub fn missing(&self, step: Step, stage: Stage) -> FieldErrors {
        let mut errors = FieldErrors::new();
        for (ask, _) in step.asks(stage).iter().filter(|(_, must)| *must) {
            if !self.has(step, *ask) {
                let problem = if matches!(ask, Ask::Reason | Ask::Granted | Ask::ProofOfUse | Ask::BoardAsks) {
                    Problem::ChooseOne
                } else {
                    Problem::Missing
                };
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
