//! What a step leaves behind: the changed row and the facts of its event (`domain.md` § 4.2, "Must be recorded").

use crate::entity::measure;
use crate::tx::micros;
use chrono::{DateTime, Utc};
use domain::projects::{BoardGroup, Stage, Step, StepInput, stop_of};
use sea_orm::ActiveValue::Set;

/// Name of the event of a step.
pub(crate) const fn event_name(step: Step) -> &'static str {
    match step {
        Step::Defer => "MeasureDeferred",
        Step::ReviewAgain => "MeasureReviewedAgain",
        Step::NotPursue => "MeasureNotPursued",
        Step::ApproveGrant => "MeasureGrantApproved",
        Step::RefuseGrant => "MeasureGrantRefused",
        Step::MakeReady => "MeasureMadeReady",
        Step::PutOnAgenda => "MeasurePutOnAgenda",
        Step::TakeOffAgenda => "MeasureTakenOffAgenda",
        Step::Present => "MeasurePresented",
        Step::Adjourn => "MeasureAdjourned",
        Step::Support => "MeasureSupported",
        Step::SupportAmended => "MeasureSupportedAmended",
        Step::NotSupport => "MeasureNotSupported",
        Step::Note => "MeasureNoted",
        Step::HandOver => "MeasureHandedOver",
        Step::Table => "MeasureTabled",
        Step::DecideInAdministration => "MeasureDecidedInAdministration",
        Step::Deliberate => "MeasureDeliberated",
        Step::Resolve => "MeasureResolved",
        Step::ResolveAmended => "MeasureResolvedAmended",
        Step::Reject => "MeasureRejected",
        Step::EndWithoutResolution => "MeasureEndedWithoutResolution",
        Step::SendBack => "MeasureSentBack",
        Step::CouncilAdjourn => "MeasureCouncilAdjourned",
        Step::OpenFunding => "MeasureFundingOpened",
        Step::Plan => "MeasurePlanned",
        Step::Start => "MeasureStarted",
        Step::Pause => "MeasurePaused",
        Step::Resume => "MeasureResumed",
        Step::Complete => "MeasureCompleted",
        Step::Close => "MeasureClosed",
        Step::Discontinue => "MeasureDiscontinued",
        Step::SettleElsewhere => "MeasureSettledElsewhere",
        Step::ProposePlanChange => "MeasurePlanChangeProposed",
        Step::TakeUpAgain => "MeasureTakenUpAgain",
    }
}

/// What the day to come means for a step.
const fn date_key(step: Step) -> &'static str {
    match step {
        Step::Defer => "review_on",
        Step::HandOver => "expected_on",
        Step::ApproveGrant => "proof_due_on",
        Step::Plan => "start_on",
        Step::Pause => "restart_on",
        Step::Start | Step::Resume => "end_on",
        Step::PutOnAgenda => "meeting_on",
        Step::OpenFunding => "decision_on",
        _ => "by_on",
    }
}

/// The facts a step records. Nothing in them is personal: whom to contact stays in the row.
pub(crate) fn facts(step: Step, input: &StepInput) -> Vec<(String, String)> {
    let mut facts = vec![];
    let mut say =
        |key: &str, value: Option<String>| facts.extend(value.filter(|value| !value.is_empty()).map(|value| (key.to_owned(), value)));
    say(date_key(step), input.date.map(|day| day.to_string()));
    say("on", input.on.map(|day| day.to_string()));
    say("drucksache", input.drucksache.clone());
    say("source_url", input.source_url.clone());
    say("document", input.document.clone());
    say("wording", input.wording.clone());
    say("difference", input.difference.clone());
    say("organization", input.organization.clone());
    say("authoritative", (step == Step::Deliberate).then(|| input.authoritative.to_string()));
    say("advice", input.advice.clone());
    say("granted", input.granted.map(|granted| granted.to_string()));
    say("amount", input.amount.map(|amount| amount.to_string()));
    say("remaining", input.remaining.map(|amount| amount.to_string()));
    say("rule", input.rule.clone());
    say("funding", input.funding.clone());
    say("approved_on", input.approved_on.map(|day| day.to_string()));
    say("office", input.office.clone());
    say("group_heard", input.group_heard.clone());
    say("proof_of_use", input.proof_of_use.map(|proof| proof.word().to_owned()));
    say("effect", input.effect.clone());
    say("lessons", input.lessons.clone());
    for promise in &input.milestones {
        say("milestone", Some(format!("{} {}", promise.day, promise.title)));
    }
    facts.extend(input.facts.iter().cloned());
    facts
}

/// The row after a step: its new stage, and whatever the step says about the matter.
pub(crate) fn changed(row: &measure::Model, to: Stage, step: Step, input: &StepInput, times: Times) -> measure::ActiveModel {
    let last_stop = row.last_stop;
    let mut row: measure::ActiveModel = row.clone().into();
    row.stage = Set(to.word().to_owned());
    row.stage_since = Set(micros(times.occurred));
    row.stage_reason = Set(shown(input, &input.reason));
    row.stage_note = Set(shown(input, &input.note));
    row.asked_at = Set(None);
    if !input.hidden {
        row.shown_stage = Set(to.word().to_owned());
        row.shown_since = Set(micros(times.occurred));
        row.last_stop = Set(stop_of(to).map_or(last_stop, i64::from));
        row.board_group = Set(BoardGroup::of(to).word().to_owned());
    }
    row.next_step = Set(input.next_step.clone().unwrap_or_default());
    row.due_at = Set(times.due.map(micros));
    row.updated_at = Set(micros(times.now));
    match step {
        Step::Support | Step::SupportAmended | Step::NotSupport | Step::Note => {
            row.board_wording = Set(input.wording.clone().unwrap_or_default());
            row.votum_public = Set(!input.hidden);
            row.minutes_signed = Set(false);
        }
        Step::ReviewAgain | Step::TakeUpAgain => again(&mut row, step),
        _ => said(&mut row, step, input),
    }
    row
}

/// What may stand beside the stage where everybody reads it (I11).
fn shown(input: &StepInput, text: &Option<String>) -> String {
    text.clone().filter(|_| !input.hidden).unwrap_or_default()
}

/// When a step happened, when it was recorded, when the next one is due.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Times {
    pub occurred: DateTime<Utc>,
    pub now: DateTime<Utc>,
    pub due: Option<DateTime<Utc>>,
}

/// Back in the check: the board will vote anew, and what is taken up again is checked anew.
fn again(row: &mut measure::ActiveModel, step: Step) {
    row.review_on = Set(None);
    row.minutes_signed = Set(false);
    row.granted = Set(None);
    if step == Step::TakeUpAgain {
        row.plan_checked_at = Set(None);
    }
}

fn said(row: &mut measure::ActiveModel, step: Step, input: &StepInput) {
    let text = |value: &Option<String>| value.clone().map(Set);
    if let Some(heard) = text(&input.group_heard) {
        row.group_heard = heard;
    }
    if let Some(contact) = text(&input.contact) {
        row.contact = contact;
    }
    if let Some(number) = text(&input.drucksache) {
        row.drucksache = number;
    }
    if let Some(link) = text(&input.source_url) {
        row.source_url = link;
    }
    if let Some(funding) = text(&input.funding) {
        row.funding = funding;
    }
    match step {
        Step::Defer => row.review_on = Set(input.date.map(|day| day.to_string())),
        Step::DecideInAdministration => {
            row.granted = Set(input.granted);
            row.cost_approved = Set(input.amount);
        }
        Step::ApproveGrant | Step::Plan => row.cost_approved = Set(input.amount),
        Step::Complete => row.cost_spent = Set(input.amount),
        Step::Resolve | Step::ResolveAmended | Step::Reject | Step::EndWithoutResolution => {
            row.council_wording = Set(input.wording.clone().unwrap_or_default());
            row.council_difference = Set(input.difference.clone().unwrap_or_default());
        }
        Step::Close => {
            row.effect_note = Set(input.effect.clone().unwrap_or_default());
            row.lessons = Set(input.lessons.clone().unwrap_or_default());
            row.proof_of_use = Set(input.proof_of_use.map(|proof| proof.word().to_owned()).unwrap_or_default());
        }
        _ => {}
    }
}
