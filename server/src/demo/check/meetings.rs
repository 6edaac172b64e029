//! Meetings of a story: invited in time, opened with enough seats, every item dealt with, minutes signed in time (`domain.md` § 4.4).

use super::{Report, polls};
use crate::demo::story::{Item, ItemDeed, Meeting, MeetingDeed, Step};
use chrono::NaiveDateTime;
use domain::SeatId;
use domain::meetings::deadline::{self, DeadlineStanding, Delivery, DeliveryWay, InvitationFacts};
use domain::meetings::quorum::{self, QuorumFigures};
use domain::meetings::{
    Conduct, FrozenRules, ItemContext, ItemStage, MeetingContext, MeetingStage, MeetingStep, ObjectionPeriod, OpeningQuorum, PollKind,
    Presence, interest,
};
use domain::people::{Role, SeatKind};
use domain::profile::{OrganizationProfile, SeatProfile};
use std::collections::HashSet;
use uuid::Uuid;

pub(super) fn check(report: &mut Report<'_>) {
    let mut keys = HashSet::new();
    for meeting in &report.story.meetings {
        let place = format!("meetings[{}]", meeting.key);
        report.need(keys.insert(&meeting.key), &place, "Der Schlüssel kommt mehrfach vor.");
        let Some((body, rules)) = report.organization(&meeting.organization).zip(report.rules(&meeting.organization)) else {
            report.say(&place, "Diesem Gremium fehlt eine vollständige Geschäftsordnung.");
            continue;
        };
        Session { meeting, body, rules, place }.run(report);
    }
}

/// A seat as the rules name it.
pub(super) fn seat_id(seat: &SeatProfile) -> SeatId {
    SeatId(Uuid::from_u128(u128::try_from(seat.number).unwrap_or_default()))
}

struct Session<'s> {
    meeting: &'s Meeting,
    body: &'s OrganizationProfile,
    rules: FrozenRules,
    place: String,
}

impl Session<'_> {
    fn run(&self, report: &mut Report<'_>) {
        let meeting = self.meeting;
        report.acting(&meeting.planned.by, MeetingStep::DraftAgenda.roles(), meeting.planned.at, &self.place);
        report.acting(&meeting.agenda.by, MeetingStep::DraftAgenda.roles(), meeting.agenda.at, &self.place);
        let times: Vec<NaiveDateTime> =
            [meeting.planned.at, meeting.agenda.at].into_iter().chain(meeting.steps.iter().map(|step| step.at)).collect();
        report.need(times.is_sorted(), &self.place, "Die Schritte stehen nicht in der Reihenfolge der Zeit.");
        self.replay(report);
        if self.at(MeetingStep::Open).is_some() {
            self.attendance(report);
            let mut before = self.at(MeetingStep::Open);
            for item in &meeting.items {
                before = self.item(item, before, report);
            }
            report.need(
                before <= self.at(MeetingStep::Close) || self.at(MeetingStep::Close).is_none(),
                &self.place,
                "Nach dem Schluss geschieht nichts mehr.",
            );
        }
        for item in meeting.items.iter().filter(|item| !item.public) {
            report.need(
                !item.secrecy.trim().is_empty(),
                &format!("{}, {}", self.place, item.key),
                "Ein nicht öffentlicher Punkt braucht einen Grund.",
            );
        }
    }

    fn at(&self, step: MeetingStep) -> Option<NaiveDateTime> {
        self.meeting.steps.iter().find(|taken| taken.deed.step() == step).map(|taken| taken.at)
    }

    fn replay(&self, report: &mut Report<'_>) {
        let mut stage = MeetingStage::AgendaDraft;
        let mut signed: Vec<Role> = vec![];
        for step in &self.meeting.steps {
            let place = format!("{}, {}", self.place, step.at);
            let role = report.acting(&step.by, step.deed.step().roles(), step.at, &place);
            let mut context = self.context(step.at, report);
            if step.deed == (MeetingDeed::SignMinutes {}) {
                // Chair and clerk sign each from an account of their own.
                context.may_sign = role.is_some_and(|role| self.rules.minutes.signed_by.contains(&role) && !signed.contains(&role));
                signed.extend(role);
                context.signatures_missing =
                    u8::try_from(self.rules.minutes.signed_by.len().saturating_sub(signed.len())).unwrap_or(u8::MAX);
                report.need(
                    step.at.date() <= self.rules.minutes.due_on(self.meeting.starts_at.date()),
                    &place,
                    "Die Niederschrift kommt zu spät.",
                );
            }
            match stage.after(step.deed.step(), &context) {
                Ok(to) => stage = to,
                Err(why) => report.refused(&place, (stage, why)),
            }
        }
    }

    fn context(&self, at: NaiveDateTime, report: &Report<'_>) -> MeetingContext {
        let there = |seat: &&SeatProfile| self.meeting.attendance.of(&seat.key, at) == Presence::Present;
        let present = self.body.seats.iter().filter(there).filter(|seat| seat.votes).count();
        let figures = QuorumFigures { present: u16::try_from(present).unwrap_or(u16::MAX), ..QuorumFigures::default() };
        let reached = quorum::count(&self.rules, &figures).quorate;
        let next = report.story.meetings.iter().any(|other| {
            let open = other.steps.iter().find(|step| step.deed == MeetingDeed::Open {}).map(|step| step.at);
            other.starts_at > self.meeting.starts_at && open.is_some_and(|open| open <= at)
        });
        MeetingContext {
            rules_complete: true,
            has_items: !self.meeting.items.is_empty(),
            deadline: self.deadline(),
            day_reached: at.date() >= self.meeting.starts_at.date(),
            chair_present: self.body.seats.iter().filter(there).any(|seat| seat.kind == SeatKind::Chair),
            quorum: if reached { OpeningQuorum::Reached } else { OpeningQuorum::NotReached },
            objection_period_over: self.rules.minutes.objections != ObjectionPeriod::NextMeeting || next,
            redacted: true,
            retention_date: true,
            ..MeetingContext::default()
        }
    }

    fn deadline(&self) -> DeadlineStanding {
        let Some((sent, letters)) = self.meeting.steps.iter().find_map(|step| match &step.deed {
            MeetingDeed::Invite { letters } => Some((step.at.date(), letters)),
            _ => None,
        }) else {
            return DeadlineStanding::NotRecorded;
        };
        let delivery = |seat: &SeatProfile| {
            let letter = letters.iter().find(|letter| letter.seat == seat.key);
            let way = if letter.is_some() { DeliveryWay::Letter } else { DeliveryWay::Electronic };
            Delivery { seat: seat_id(seat), sent, way, received: letter.map(|letter| letter.received) }
        };
        let deliveries: Vec<Delivery> = self.body.seats.iter().map(delivery).collect();
        let facts = InvitationFacts { meeting: self.meeting.starts_at.date(), deliveries: &deliveries, urgency: None, repeat: false };
        deadline::check(&self.rules.invitation, &facts).check.standing()
    }

    fn attendance(&self, report: &mut Report<'_>) {
        let attendance = &self.meeting.attendance;
        let deputies = attendance.deputies.iter().map(|called| &called.seat);
        let named: Vec<&String> = attendance.present.iter().chain(deputies).chain(&attendance.excused).chain(&attendance.absent).collect();
        for seat in &self.body.seats {
            let times = named.iter().filter(|name| **name == &seat.key).count();
            report.need(times == 1, &format!("{}, seats[{}]", self.place, seat.key), "Jeder Sitz steht genau einmal in der Anwesenheit.");
        }
        report.need(named.len() == self.body.seats.len(), &self.place, "In der Anwesenheit steht ein Sitz, den es nicht gibt.");
        for called in &attendance.deputies {
            let fits = report.story.person(&called.person).is_some_and(|person| person.deputy_of.as_ref() == Some(&called.seat));
            report.need(fits, &self.place, &format!("„{}“ vertritt diesen Sitz nicht.", called.person));
        }
    }

    /// Replays an item; gives when it was done.
    fn item(&self, item: &Item, before: Option<NaiveDateTime>, report: &mut Report<'_>) -> Option<NaiveDateTime> {
        let place = format!("{}, {}", self.place, item.key);
        let times: Vec<NaiveDateTime> = before.into_iter().chain(item.steps.iter().map(|step| step.at)).collect();
        report.need(times.is_sorted(), &place, "Ein Punkt beginnt erst, wenn der vorige zu Ende ist.");
        let mut stage = ItemStage::Pending;
        for step in &item.steps {
            report.acting(&step.by, step.deed.step().roles(), step.at, &place);
            let stated = item.polls.iter().any(|poll| poll.kind == PollKind::Main && poll.stated_at <= step.at);
            let context = ItemContext {
                meeting_open: true,
                formal: item.formal,
                result_stated: stated,
                reason: adjourned_because(step),
                ..ItemContext::default()
            };
            match stage.after(step.deed.step(), &context) {
                Ok(to) => stage = to,
                Err(why) => report.refused(&place, (stage, why)),
            }
            self.interests(item, step, report, &place);
        }
        report.need(stage.is_done(), &place, "Der Punkt ist weder abgestimmt noch vertagt noch zur Kenntnis genommen.");
        polls::check(report, self.meeting, item, &place);
        item.steps.last().map(|step| step.at)
    }

    fn interests(&self, item: &Item, step: &Step<ItemDeed>, report: &mut Report<'_>, place: &str) {
        let ItemDeed::AskInterests { declared } = &step.deed else { return };
        let conduct: Conduct = interest::conduct(&self.rules.recusal, item.public);
        for interest in declared {
            let there = self.meeting.attendance.of(&interest.seat, step.at) == Presence::Present;
            report.need(there, place, "Wer nicht da ist, kann nichts angeben.");
            report.need(interest.conduct == conduct, place, "Die Geschäftsordnung verlangt ein anderes Verhalten.");
            report.need(!interest.why.trim().is_empty(), place, "Worin das Interesse liegt, gehört dazu.");
        }
    }
}

fn adjourned_because(step: &Step<ItemDeed>) -> bool {
    matches!(&step.deed, ItemDeed::Adjourn { reason, .. } if !reason.trim().is_empty())
}
