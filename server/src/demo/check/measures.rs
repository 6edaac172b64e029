//! Measures of a story: each step with the form it asks for, in an order that the rules allow (`domain.md` § 4.2).

use super::Report;
use super::board::{BoardDeed, steps_of};
use crate::demo::story::{ContributionDeed, Measure, MeasureDeed, PlanCheck, SYSTEM, Second, Step};
use chrono::{NaiveDate, NaiveDateTime};
use domain::meetings::{PollKind, Votum};
use domain::people::Role;
use domain::projects::{self, Ask, Fit, MILESTONE_FIELDS, Origin, Stage, StepContext, StepInput};
use std::collections::{BTreeMap, HashSet};

pub(super) fn check(report: &mut Report<'_>) {
    let mut keys = HashSet::new();
    for measure in &report.story.measures {
        let place = format!("measures[{}]", measure.key);
        report.need(keys.insert(&measure.key), &place, "Der Schlüssel kommt mehrfach vor.");
        origin(report, measure, &place);
        let timeline = Replay::new(measure).run(report);
        for (at, adopted) in adoptions(report, &measure.key) {
            let stage = timeline.iter().rev().find(|(since, _)| *since <= at).map(|(_, stage)| *stage);
            report.need(stage.is_some_and(Stage::is_open), &format!("{place}, {adopted}"), "Übernommen, als die Maßnahme nicht offen war.");
        }
    }
}

/// When contributions were adopted into a measure, and which.
fn adoptions<'s>(report: &Report<'s>, measure: &str) -> Vec<(NaiveDateTime, &'s str)> {
    let all = report.story.contributions.iter().flat_map(|contribution| contribution.steps.iter().map(move |step| (contribution, step)));
    let here = all.filter(|(_, step)| matches!(&step.deed, ContributionDeed::Adopt { measure: key, .. } if key == measure));
    here.map(|(contribution, step)| (step.at, contribution.key.as_str())).collect()
}

fn origin(report: &mut Report<'_>, measure: &Measure, place: &str) {
    report.acting(&measure.opened.by, &[Role::Manager], measure.opened.at, place);
    let founders = adoptions(report, &measure.key).iter().filter(|(at, _)| *at == measure.opened.at).count();
    let from_contributions = measure.origin == Origin::Contributions;
    report.need(from_contributions == (founders > 0), place, "Genau aus Beiträgen entstandene Maßnahmen haben Beiträge derselben Minute.");
    report.need(
        from_contributions == measure.origin_note.is_empty(),
        place,
        "Woher eine Maßnahme kommt, steht nur dann da, wenn kein Beitrag sie begründet.",
    );
    let field = report.profile.plan.iter().flat_map(|plan| &plan.fields).any(|field| field.key == measure.field);
    report.need(field, place, "Dieses Handlungsfeld gibt es nicht.");
}

/// A measure on its way.
pub(super) struct Replay<'m> {
    measure: &'m Measure,
    stage: Stage,
    timeline: Vec<(NaiveDateTime, Stage)>,
    check: Option<&'m PlanCheck>,
    /// Wording of the paper.
    wording: Option<&'m str>,
    signed: Option<NaiveDateTime>,
    group_heard: bool,
    granted: Option<bool>,
    office: Option<String>,
    review: Option<NaiveDate>,
    /// Title, promised day, reached.
    milestones: Vec<(String, NaiveDate, bool)>,
}

impl<'m> Replay<'m> {
    pub(super) fn new(measure: &'m Measure) -> Self {
        Self {
            measure,
            stage: Stage::UnderReview,
            timeline: vec![(measure.opened.at, Stage::UnderReview)],
            check: None,
            wording: None,
            signed: None,
            group_heard: false,
            granted: None,
            office: None,
            review: None,
            milestones: vec![],
        }
    }

    /// Takes every step; gives since when it was at which stage, whatever was wrong on the way.
    pub(super) fn run(mut self, report: &mut Report<'_>) -> Vec<(NaiveDateTime, Stage)> {
        let place = format!("measures[{}]", self.measure.key);
        let steps = &self.measure.steps;
        let sorted = steps.iter().zip(steps.iter().skip(1)).all(|(step, next)| end(step) < next.at);
        report.need(sorted, &place, "Die Schritte stehen nicht in der Reihenfolge der Zeit.");
        let mut board = steps_of(report, &self.measure.key).into_iter().peekable();
        for step in steps {
            while let Some(taken) = board.next_if(|taken| taken.at < step.at) {
                self.at_board(&taken.deed, taken.signed, (taken.at, taken.by), report);
            }
            let place = format!("{place}, {}", step.at);
            match &step.deed {
                MeasureDeed::CheckPlan(check) => self.checked(check, step, report, &place),
                MeasureDeed::WritePaper(paper) => {
                    report.acting(&step.by, &[Role::Manager], step.at, &place);
                    let stages = [Stage::UnderReview, Stage::ReadyForBoard, Stage::Adjourned, Stage::PlanChangeProposed];
                    report.need(stages.contains(&self.stage), &place, "Hier lässt sich keine Vorlage schreiben.");
                    self.wording = Some(&paper.wording);
                }
                MeasureDeed::AddMilestone { title, day } => {
                    self.may_keep_milestones(step, report, &place);
                    self.milestones.push((title.clone(), *day, false));
                }
                MeasureDeed::ReachMilestone { milestone, note } => self.reached(milestone, note, step, report, &place),
                MeasureDeed::Take { step: taken, typed, second } => self.take((*taken, typed, second.as_ref()), step, report, &place),
            }
        }
        for taken in board {
            self.at_board(&taken.deed, taken.signed, (taken.at, taken.by), report);
        }
        self.timeline
    }

    fn at_board(&mut self, deed: &BoardDeed<'_>, signed: Option<NaiveDateTime>, (at, by): (NaiveDateTime, &str), report: &mut Report<'_>) {
        let place = format!("measures[{}], {at}", self.measure.key);
        let step = match deed {
            BoardDeed::PutOnAgenda => projects::Step::PutOnAgenda,
            BoardDeed::Present => projects::Step::Present,
            BoardDeed::Adjourn => projects::Step::Adjourn,
            BoardDeed::Note => projects::Step::Note,
            BoardDeed::Vote(outcome, wording) => match Votum::of(PollKind::Main, outcome, self.wording != Some(wording)) {
                Some(votum) => votum.measure_step(),
                None => return report.say(&place, "Aus dieser Abstimmung folgt kein Votum."),
            },
        };
        report.acting(by, step.roles(), at, &place);
        let context = StepContext { called: true, reason: true, has_board: true, ..StepContext::default() };
        self.moved(step, &context, at, report, &place);
        self.signed = signed;
    }

    fn checked(&mut self, check: &'m PlanCheck, step: &Step<MeasureDeed>, report: &mut Report<'_>, place: &str) {
        report.acting(&step.by, &[Role::Manager], step.at, place);
        report.need(self.stage == Stage::UnderReview, place, "Geprüft wird nur, was in Prüfung ist.");
        let known: Vec<&str> = report
            .profile
            .plan
            .iter()
            .flat_map(|plan| &plan.fields)
            .flat_map(|field| &field.recommendations)
            .map(|item| item.key.as_str())
            .collect();
        report.need(
            check.recommendations.iter().all(|key| known.contains(&key.as_str())),
            place,
            "Diese Handlungsempfehlung gibt es nicht.",
        );
        let served = !check.recommendations.is_empty();
        report.need(check.fit != Fit::Direct || served, place, "Was direkt passt, dient einer Empfehlung.");
        report.need(check.fit != Fit::None || !served, place, "Was nicht passt, dient keiner Empfehlung.");
        report.need(report.organization(&check.office).is_some(), place, "Dieses Amt gibt es nicht.");
        self.office = Some(check.office.clone());
        self.check = Some(check);
    }

    fn may_keep_milestones(&self, step: &Step<MeasureDeed>, report: &mut Report<'_>, place: &str) {
        self.role(projects::Step::Start, &step.by, step.at, report, place);
        let stages = [Stage::Planned, Stage::InProgress, Stage::Paused];
        report.need(stages.contains(&self.stage), place, "Meilensteine gibt es nur in Planung und Umsetzung.");
    }

    fn reached(&mut self, title: &str, note: &str, step: &Step<MeasureDeed>, report: &mut Report<'_>, place: &str) {
        self.may_keep_milestones(step, report, place);
        match self.milestones.iter_mut().find(|(promised, _, reached)| promised == title && !reached) {
            Some((_, day, reached)) => {
                *reached = true;
                report.need(step.at.date() <= *day || !note.trim().is_empty(), place, "Was zu spät kommt, braucht einen Grund.");
            }
            None => report.say(place, "Diesen Meilenstein hat niemand versprochen."),
        }
    }

    /// The role in which somebody takes a step. A specialist office acts only on its own measures.
    fn role(&self, step: projects::Step, by: &str, at: NaiveDateTime, report: &mut Report<'_>, place: &str) {
        let theirs = report.story.person(by).is_some_and(|person| person.organization.is_some() && person.organization == self.office);
        let allowed: Vec<Role> = step.roles().iter().copied().filter(|role| *role != Role::SpecialistOffice || theirs).collect();
        report.acting(by, &allowed, at, place);
    }

    fn take(
        &mut self,
        (taken, typed, second): (projects::Step, &BTreeMap<String, String>, Option<&Second>),
        step: &Step<MeasureDeed>,
        report: &mut Report<'_>,
        place: &str,
    ) {
        self.role(taken, &step.by, step.at, report, place);
        let today = step.at.date();
        let by_day = step.by == SYSTEM && taken == projects::Step::ReviewAgain;
        let input = if by_day {
            report.need(self.review == Some(today), place, "Das System nimmt nur am Tag der neuen Prüfung wieder auf.");
            StepInput::default()
        } else {
            self.form(taken, typed, today, report, place)
        };
        let second_person = second.is_some_and(|second| {
            report.acting(&second.by, &[Role::ReviewPerson, Role::Manager, Role::AdministrationLiaison], second.at, place);
            second.by != step.by && second.at > step.at
        });
        let said = input.context(taken, today);
        let context = StepContext {
            reason: said.reason || by_day,
            second_person,
            plan_checked: self.check.is_some(),
            no_fit: self.check.is_some_and(|check| check.impossible || check.fit == Fit::None),
            paper: self.wording.is_some(),
            minutes_signed: self.signed.is_some_and(|signed| signed <= step.at),
            has_board: report.profile.way.board.is_some(),
            group_heard: said.group_heard || self.group_heard,
            above_limit: input.amount.is_some_and(|amount| amount > report.profile.way.grant_limit),
            ..said
        };
        if self.stage == Stage::AdministrationDecided {
            let fits = taken == projects::Step::Discontinue || self.granted == Some(taken == projects::Step::OpenFunding);
            report.need(fits, place, "Das passt nicht zu dem, was die Verwaltung entschieden hat.");
        }
        self.moved(taken, &context, end(step), report, place);
        self.keep(taken, input);
    }

    fn form(
        &self,
        step: projects::Step,
        typed: &BTreeMap<String, String>,
        today: NaiveDate,
        report: &mut Report<'_>,
        place: &str,
    ) -> StepInput {
        let asked = |name: &str| step.asks(self.stage).iter().any(|(ask, _)| ask.word() == name);
        let milestones = step.asks(self.stage).iter().any(|(ask, _)| *ask == Ask::Milestones);
        let of_milestone = |name: &str| milestones && MILESTONE_FIELDS.iter().any(|(title, day)| *title == name || *day == name);
        for name in typed.keys().filter(|name| !asked(name) && !of_milestone(name) && name.as_str() != "next_step") {
            report.say(place, format!("Der Schritt {step} fragt nicht nach „{name}“."));
        }
        StepInput::read(step, self.stage, typed, today).unwrap_or_else(|errors| {
            report.refused(place, errors.0);
            StepInput::default()
        })
    }

    fn keep(&mut self, step: projects::Step, input: StepInput) {
        self.group_heard |= input.group_heard.is_some();
        self.granted = input.granted.or(self.granted);
        self.office = input.office.or(self.office.take());
        self.review = input.date.filter(|_| step == projects::Step::Defer);
        self.milestones.extend(input.milestones.into_iter().map(|promise| (promise.title, promise.day, false)));
    }

    fn moved(&mut self, step: projects::Step, context: &StepContext, at: NaiveDateTime, report: &mut Report<'_>, place: &str) {
        match self.stage.after(step, context) {
            Ok(to) => {
                self.stage = to;
                self.timeline.push((at, to));
            }
            Err(why) => report.refused(place, (self.stage, step, why)),
        }
    }
}

/// When a step takes effect: with the second person, where one is needed.
fn end(step: &Step<MeasureDeed>) -> NaiveDateTime {
    match &step.deed {
        MeasureDeed::Take { second: Some(second), .. } => second.at,
        _ => step.at,
    }
}
