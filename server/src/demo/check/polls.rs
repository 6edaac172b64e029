//! Votes of a story: opened when they may be, figures that fit the seats, and what comes out of them.

use super::{Report, meetings::seat_id};
use crate::demo::story::{Item, ItemDeed, Meeting, Poll};
use domain::AccountId;
use domain::meetings::poll::{PollSetup, PollSituation, may_open_poll, required_majority};
use domain::meetings::quorum::{self, QuorumFigures, QuorumFinding, QuorumState};
use domain::meetings::{
    Choice, CountSheet, Counts, DeadlineStanding, Electorate, ElectorateSeat, FrozenRules, ItemStage, MeetingStage, Outcome, OutcomeResult,
    PollKind, PollSource, outcome,
};
use domain::people::Role;
use uuid::Uuid;

pub(super) fn check(report: &mut Report<'_>, meeting: &Meeting, item: &Item, place: &str) {
    for poll in &item.polls {
        let place = format!("{place}, {}", poll.opened_at);
        report.acting(&poll.by, &[Role::Chair], poll.opened_at, &place);
        let of = |wanted: fn(&ItemDeed) -> bool| item.steps.iter().find(|step| wanted(&step.deed)).map(|step| step.at);
        let debated = of(|deed| matches!(deed, ItemDeed::Deliberate {}));
        let voted = of(|deed| matches!(deed, ItemDeed::Vote {}));
        let times = [debated, Some(poll.opened_at), Some(poll.closed_at), Some(poll.stated_at)];
        report.need(debated.is_some() && times.is_sorted(), &place, "Beraten, öffnen, schließen, feststellen: in dieser Reihenfolge.");
        report.need(
            poll.kind != PollKind::Main || voted == Some(poll.stated_at),
            &place,
            "Abgestimmt ist der Punkt, wenn das Ergebnis festgestellt ist.",
        );
        let Some(rules) = report.rules(&meeting.organization) else { continue };
        let electorate = electorate(report, meeting, item, poll);
        let finding = quorate(&rules, &electorate);
        opened(report, &rules, poll, &finding, &place);
        counted(report, meeting, poll, &electorate, &place);
        let result = result(&rules, poll, &electorate, &finding).map(|outcome| outcome.result);
        report.need(result.is_some_and(|result| result != OutcomeResult::NotQuorate), &place, "Die Abstimmung hat kein Ergebnis.");
    }
}

/// What came out of a poll.
pub(super) fn outcome(report: &Report<'_>, meeting: &Meeting, item: &Item, poll: &Poll) -> Option<Outcome> {
    let rules = report.rules(&meeting.organization)?;
    let electorate = electorate(report, meeting, item, poll);
    let finding = quorate(&rules, &electorate);
    result(&rules, poll, &electorate, &finding)
}

fn result(rules: &FrozenRules, poll: &Poll, electorate: &Electorate, finding: &QuorumFinding) -> Option<Outcome> {
    let figures = electorate.figures(rules.statutory_number, None);
    Some(outcome::compute(rules, &setup(rules, poll)?, &Counts::from(poll.counts), &figures, finding))
}

fn setup(rules: &FrozenRules, poll: &Poll) -> Option<PollSetup> {
    Some(PollSetup { kind: poll.kind, majority: required_majority(rules, poll.kind)?, mode: poll.mode, source: poll.source })
}

fn electorate(report: &Report<'_>, meeting: &Meeting, item: &Item, poll: &Poll) -> Electorate {
    let declared = |seat: &str| {
        item.steps
            .iter()
            .any(|step| matches!(&step.deed, ItemDeed::AskInterests { declared } if declared.iter().any(|interest| interest.seat == seat)))
    };
    let body = report.organization(&meeting.organization);
    let line = |seat: &domain::profile::SeatProfile| ElectorateSeat {
        seat: seat_id(seat),
        entitled: seat.votes,
        presence: meeting.attendance.of(&seat.key, poll.opened_at),
        recused: declared(&seat.key),
        voted: false,
    };
    Electorate { seats: body.into_iter().flat_map(|body| &body.seats).map(line).collect() }
}

fn quorate(rules: &FrozenRules, electorate: &Electorate) -> QuorumFinding {
    let figures = QuorumFigures { present: electorate.present(), barred: electorate.recused(), ..QuorumFigures::default() };
    quorum::at_vote(rules, QuorumState::Established, &figures)
}

fn opened(report: &mut Report<'_>, rules: &FrozenRules, poll: &Poll, finding: &QuorumFinding, place: &str) {
    let Some(setup) = setup(rules, poll) else {
        return report.say(place, "Eine solche Abstimmung kennt die Geschäftsordnung nicht.");
    };
    let situation = PollSituation {
        meeting: MeetingStage::Opened,
        deadline: DeadlineStanding::Holds,
        item: Some(ItemStage::Deliberated),
        late_and_not_admitted: false,
        quorum: finding,
        other_poll_open: false,
        secret_resolved: false,
    };
    if let Err(why) = may_open_poll(rules, &setup, &situation) {
        report.refused(place, why);
    }
}

/// Ballots give the figures that stand there; a sheet fits the seats that can vote.
fn counted(report: &mut Report<'_>, meeting: &Meeting, poll: &Poll, electorate: &Electorate, place: &str) {
    let seats = report.organization(&meeting.organization).map(|body| body.seats.as_slice()).unwrap_or_default();
    let can_vote = |key: &str| {
        seats.iter().find(|seat| seat.key == key).and_then(|seat| electorate.seat(seat_id(seat))).is_some_and(ElectorateSeat::can_vote)
    };
    for seat in poll.no.iter().chain(&poll.abstain).chain(&poll.not_cast) {
        report.need(can_vote(seat), place, &format!("Der Sitz „{seat}“ kann hier nicht stimmen."));
    }
    match poll.source {
        PollSource::Ballots => {
            let ballots: Vec<Choice> = seats.iter().filter(|seat| can_vote(&seat.key)).filter_map(|seat| poll.choice(&seat.key)).collect();
            let counts = Counts::of(ballots);
            report.need(
                counts == poll.counts.into(),
                place,
                &format!("Die Stimmen ergeben {} Ja, {} Nein, {} Enthaltungen.", counts.yes, counts.no, counts.abstain),
            );
        }
        PollSource::CountSheet => {
            let entered = poll.entered_by.as_deref().unwrap_or_default();
            report.acting(entered, &[Role::Clerk, Role::Chair], poll.closed_at, place);
            let counts = Counts::from(poll.counts);
            let Counts { yes, no, abstain, invalid } = counts;
            let sheet = CountSheet { yes, no, abstain, invalid, counted_by: poll.counted_by.clone(), entered_by: AccountId(Uuid::nil()) };
            if let Err(why) = sheet.check(electorate) {
                report.refused(place, why);
            }
        }
    }
}
