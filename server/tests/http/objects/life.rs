//! What became of contributions by their kind: a date and a draft, a task, evidence.

use super::Maker;
use crate::world::{ago, now};
use chrono::{DateTime, TimeDelta, Utc};
use domain::life::{Entry, Task};
use domain::participation::{Intake, Kind};
use domain::people::Role;
use domain::{CalendarEntryId, ContributionId, TaskId};
use store::life::{self, HelpTarget};
use store::plan;

/// Ids of what everybody sees, and of the proposal whose draft nobody sees.
#[derive(Debug, Clone)]
pub struct Life {
    pub entry: CalendarEntryId,
    pub task: TaskId,
    pub drafted: ContributionId,
}

fn entry(title: &str) -> Entry {
    let starts_at = now() + TimeDelta::days(12);
    Entry {
        title: title.to_owned(),
        starts_at: Some(starts_at),
        ends_at: Some(starts_at + TimeDelta::hours(3)),
        place: "Festplatz".into(),
        text: "Alle sind eingeladen.".into(),
    }
}

impl Maker<'_> {
    async fn of_kind(&self, word: &str, kind: Kind, at: DateTime<Utc>) -> ContributionId {
        let intake = Intake { kind, ..self.plain_idea() };
        let sent = self.sent(word, &intake, at).await;
        self.publish(&sent, &intake, at + TimeDelta::hours(1)).await;
        sent.id
    }

    /// A proposal that stands in the calendar.
    pub(super) async fn event(&self, word: &str) -> CalendarEntryId {
        let (db, moderator) = (self.db, self.role(Role::Moderator));
        let proposal = self.of_kind(word, Kind::EventProposal, ago(9)).await;
        life::draft_event(db, moderator, proposal, &entry("Flohmarkt"), ago(8)).await.expect("drafts");
        life::publish_event(db, moderator, proposal, "Wir machen es.", ago(7)).await.expect("publishes")
    }

    /// An offer that leads to a task of its own.
    pub(super) async fn helped(&self, word: &str) {
        let offer = self.of_kind(word, Kind::Offer, ago(9)).await;
        let task = Task { title: "Bäume gießen".into(), text: "Zweimal in der Woche.".into(), contact: "Das Büro".into() };
        let target = HelpTarget::New(task, None);
        life::accept_offer(self.db, self.role(Role::Moderator), offer, &target, "Schön, dass Sie helfen.", ago(7)).await.expect("accepts");
    }

    /// Praise that stands beside a strength.
    pub(super) async fn proven(&self, word: &str) {
        let praise = self.of_kind(word, Kind::Praise, ago(9)).await;
        let plan = plan::plan(self.db, self.place.id()).await.expect("a plan").expect("one");
        let strength = plan.items.iter().find(|item| item.key == "frei-s1").expect("a strength").id;
        plan::mark_evidence(self.db, self.role(Role::Manager), praise, strength, ago(7)).await.expect("marks");
    }

    pub(super) async fn life(&self) -> Life {
        let published = self.event("event").await;
        let drafted = self.of_kind("drafted", Kind::EventProposal, ago(9)).await;
        life::draft_event(self.db, self.role(Role::Moderator), drafted, &entry(&self.secret("Fest der")), ago(8)).await.expect("drafts");
        self.helped("helps").await;
        self.proven("praise").await;
        let task = life::tasks(self.db, self.place.id()).await.expect("tasks")[0].id;
        Life { entry: published, task, drafted }
    }
}
