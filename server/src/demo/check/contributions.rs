//! Contributions of a story: the form is one that could be sent, and each step one that could be taken (`domain.md` § 4.1).

use super::Report;
use crate::demo::story::{AUTHOR, Contribution, ContributionDeed, Person, Step};
use chrono::{Days, Months, NaiveDateTime};
use domain::AccountId;
use domain::moderation::may_confirm;
use domain::participation::{self, Channel, Kind, Stage, StepContext};
use domain::people::Role;
use std::collections::HashSet;
use uuid::Uuid;

/// Days an author has to answer a question (E4).
const QUERY: Days = Days::new(14);

pub(super) fn check(report: &mut Report<'_>) {
    let mut keys = HashSet::new();
    for contribution in &report.story.contributions {
        let place = format!("contributions[{}]", contribution.key);
        report.need(keys.insert(&contribution.key), &place, "Der Schlüssel kommt mehrfach vor.");
        if let Err(errors) = contribution.form("demonstration-check-key").check() {
            report.refused(&place, errors.0);
        }
        let sorted = contribution.steps.iter().zip(contribution.steps.iter().skip(1)).all(|(step, next)| end(step) < next.at);
        report.need(sorted, &place, "Die Schritte stehen nicht in der Reihenfolge der Zeit.");
        Replay::new(contribution, place).run(report);
    }
}

/// When a step takes effect: with the second person, where one is needed.
fn end(step: &Step<ContributionDeed>) -> NaiveDateTime {
    step.deed.second().map_or(step.at, |second| second.at)
}

/// A contribution on its way.
pub(super) struct Replay<'c> {
    contribution: &'c Contribution,
    place: String,
    stage: Stage,
    earlier: Option<Stage>,
    since: Option<NaiveDateTime>,
    /// Who decided what the author may object to.
    deciders: Vec<&'c str>,
    /// The office that is asked.
    office: Option<&'c str>,
}

impl<'c> Replay<'c> {
    pub(super) fn new(contribution: &'c Contribution, place: String) -> Self {
        Self { contribution, place, stage: Stage::Draft, earlier: None, since: None, deciders: vec![], office: None }
    }

    /// Takes every step; gives the stage at the end, whatever was wrong on the way.
    pub(super) fn run(mut self, report: &mut Report<'_>) -> Stage {
        let first = self.contribution.steps.first().map(|step| step.deed.step());
        report.need(first == Some(participation::Step::Receive), &self.place, "Der erste Schritt heißt receive.");
        for step in &self.contribution.steps {
            let place = format!("{}, {}", self.place, step.at);
            self.who(step, report, &place);
            self.what(step, report, &place);
            match self.stage.after(step.deed.step(), &self.context(step, report, &place)) {
                Ok(_) if step.deed.waits() => {
                    report.need(self.contribution.steps.last() == Some(step), &place, "Solange die zweite Person fehlt, geschieht nichts.");
                }
                Ok(to) => self.moved(step, to),
                Err(why) => report.refused(&place, (self.stage, why)),
            }
        }
        self.stage
    }

    fn who(&self, step: &Step<ContributionDeed>, report: &mut Report<'_>, place: &str) {
        use participation::Step as S;
        let deed = step.deed.step();
        let role = report.acting(&step.by, deed.roles(), step.at, place);
        let web = self.contribution.channel == Channel::Web;
        if deed == S::Receive && role.is_some() {
            let by_author =
                step.by == AUTHOR || report.story.person(&step.by).is_some_and(|person| person.email == self.contribution.email);
            report.need(by_author == web, place, "Im Internet schreibt man selbst, sonst schreibt das Büro auf.");
        }
        let person = report.story.person(&step.by);
        if person.is_some_and(|person| person.roles.contains(&Role::SpecialistOffice)) {
            let theirs = self.office.is_some() && person.and_then(|person| person.organization.as_deref()) == self.office;
            report.need(theirs, place, "Ein Amt antwortet nur auf das, was ihm weitergeleitet wurde.");
        }
    }

    fn what(&self, step: &Step<ContributionDeed>, report: &mut Report<'_>, place: &str) {
        match &step.deed {
            ContributionDeed::Publish { text: Some(text), .. } => {
                let bare = text.replace("[[", "").replace("]]", "");
                report.need(
                    bare.trim() == self.contribution.text.trim(),
                    place,
                    "Der geschwärzte Text sagt etwas anderes als der Beitrag.",
                );
            }
            ContributionDeed::NotTakeUp { .. } => {
                report.need(self.contribution.kind.is_proposal(), place, "Nur Vorschläge werden nicht aufgenommen.")
            }
            ContributionDeed::LetLapse {} => {
                report.need(self.since.is_some_and(|since| since + QUERY < step.at), place, "Die Frist der Rückfrage läuft noch.");
            }
            ContributionDeed::HoldEvent { starts_at, ends_at, .. } => {
                report.need(self.contribution.kind == Kind::EventProposal, place, "Nur ein Veranstaltungsvorschlag kommt in den Kalender.");
                let fits = *starts_at > step.at && ends_at.is_none_or(|end| end > *starts_at);
                report.need(fits, place, "Die Veranstaltung liegt nicht nach der Antwort, oder sie endet, bevor sie beginnt.");
            }
            ContributionDeed::AcceptHelp { group, task, .. } => {
                report.need(self.contribution.kind == Kind::Offer, place, "Nur ein Mitmach-Angebot führt zu einer Gruppe oder Aufgabe.");
                let known = group.as_ref().is_none_or(|key| report.organization(key).is_some());
                report.need(known && group.is_some() != task.is_some(), place, "Es fehlt die Arbeitsgruppe oder die Aufgabe.");
            }
            ContributionDeed::Forward { to, .. } => report.need(report.organization(to).is_some(), place, "Diese Stelle gibt es nicht."),
            _ => {}
        }
    }

    fn context(&self, step: &Step<ContributionDeed>, report: &mut Report<'_>, place: &str) -> StepContext {
        let story = report.story;
        let own =
            |person: Option<&Person>| person.is_some_and(|person| !person.email.is_empty() && person.email == self.contribution.email);
        let own_matter = own(story.person(&step.by));
        let different = !self.deciders.contains(&step.by.as_str());
        let second_person = match step.deed.second() {
            Some(second) => {
                report.acting(&second.by, &[Role::ReviewPerson, Role::Manager, Role::Moderator], second.at, place);
                report.need(second.at > step.at, place, "Die zweite Person bestätigt erst danach.");
                may_confirm(account(report, &step.by), account(report, &second.by), own(story.person(&second.by))).is_ok()
            }
            None => different || step.deed.waits(),
        };
        let target = match &step.deed {
            ContributionDeed::Merge { into } => {
                story.contribution(into).is_some_and(|into| into.key != self.contribution.key && public(into, step.at))
            }
            ContributionDeed::Adopt { measure, .. } => story.measure(measure).is_some_and(|measure| measure.opened.at <= step.at),
            _ => false,
        };
        StepContext {
            earlier: self.earlier,
            reason: step.deed.sentence().is_some_and(|text| text.trim().chars().count() >= 5),
            second_person,
            own_matter,
            checklist_done: true,
            target,
            period_over: self.since.is_some_and(|since| since + Months::new(report.profile.way.objection_months) < step.at),
            files_waiting: false,
            on_sent_agenda: false,
        }
    }

    fn moved(&mut self, step: &'c Step<ContributionDeed>, to: Stage) {
        match &step.deed {
            ContributionDeed::Ask { .. } | ContributionDeed::Object { .. } | ContributionDeed::Merge { .. } => {
                self.earlier = Some(self.stage)
            }
            ContributionDeed::Withhold { second: Some(second), .. } | ContributionDeed::NotTakeUp { second: Some(second), .. } => {
                self.deciders = vec![&step.by, &second.by];
            }
            ContributionDeed::Forward { to, .. } => self.office = Some(to),
            _ => {}
        }
        self.stage = to;
        self.since = Some(end(step));
    }
}

/// Published before that moment, and not merged itself.
fn public(contribution: &Contribution, at: NaiveDateTime) -> bool {
    let before = || contribution.steps.iter().filter(|step| step.at < at).map(|step| step.deed.step());
    before().any(|step| step == participation::Step::Publish) && !before().any(|step| step == participation::Step::Merge)
}

/// A person as an account, for the rule of two.
fn account(report: &Report<'_>, key: &str) -> Option<AccountId> {
    let number = report.story.people.iter().position(|person| person.key == key)?;
    Some(AccountId(Uuid::from_u128(u128::try_from(number).ok()?)))
}
