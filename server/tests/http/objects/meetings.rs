//! Meetings: to come, running, over, and the minutes.

use super::{Held, Maker};
use crate::world::{ago, now};
use app::Texts;
use chrono::{DateTime, TimeDelta, Utc};
use domain::meetings::{Choice, Interest, ItemRecord, MinutesWriter, OpeningRecord, Presence, Reader};
use domain::people::Role;
use domain::time::local_day;
use domain::{MeasureId, OrganizationId};
use store::meetings::{self, AttendanceEntry, BallotInput, InvitationInput, ItemInput, MeetingPlan, PollInput, PublicMinutesInput};

/// Minutes that say what only the board may read.
struct Words(String);

impl MinutesWriter for Words {
    fn opening(&self, _: &OpeningRecord, reader: Reader) -> String {
        self.said("Die Sitzung ist eröffnet.", reader)
    }

    fn item(&self, _: &ItemRecord, reader: Reader) -> String {
        self.said("Der Beirat hat abgestimmt.", reader)
    }
}

impl Words {
    fn said(&self, text: &str, reader: Reader) -> String {
        if reader == Reader::Body { format!("{text} {}", self.0) } else { text.to_owned() }
    }
}

impl Maker<'_> {
    pub(super) async fn planned(
        &self,
        board: OrganizationId,
        starts_at: DateTime<Utc>,
        measure: MeasureId,
        public: bool,
        at: DateTime<Utc>,
    ) -> Held {
        let db = self.db;
        let chair = self.role(Role::Chair);
        let plan = MeetingPlan {
            organization: board,
            number: None,
            place: "Saal im Nachbarschaftszentrum".into(),
            starts_at,
            note: String::new(),
        };
        let id = meetings::plan_meeting(db, chair, &plan, at).await.expect("plans");
        let reason = self.secret("Es geht um die");
        let item = ItemInput { measure: Some(measure), public: true, ..ItemInput::default() };
        let secret = ItemInput {
            title: self.secret("Kauf von der"),
            text: self.secret("Verhandelt wird mit der"),
            wording: self.secret("Gekauft wird von der"),
            public: false,
            nonpublic_reason: reason.clone(),
            ..ItemInput::default()
        };
        let first = if public { item } else { ItemInput { public: false, title: "Grundstück".into(), nonpublic_reason: reason, ..item } };
        let item = meetings::add_item(db, chair, id, first, at).await.expect("an item");
        let hidden = meetings::add_item(db, chair, id, secret, at).await.expect("a hidden item");
        Held { id, item, hidden, poll: None, measure }
    }

    pub(super) async fn invited(
        &self,
        board: OrganizationId,
        starts_at: DateTime<Utc>,
        measure: MeasureId,
        public: bool,
        at: DateTime<Utc>,
    ) -> Held {
        let held = self.planned(board, starts_at, measure, public, at).await;
        meetings::invite(self.db, self.role(Role::Chair), held.id, &InvitationInput::default(), at).await.expect("invites");
        held
    }

    /// Nobody is invited yet.
    pub(super) async fn draft(&self, board: OrganizationId) -> Held {
        let measure = self.started("Trinkbrunnen", ago(24)).await;
        self.ready(measure).await;
        self.planned(board, now() + TimeDelta::days(50), measure, true, ago(5)).await
    }

    pub(super) async fn upcoming(&self, board: OrganizationId, measure: MeasureId) -> Held {
        self.ready(measure).await;
        self.invited(board, now() + TimeDelta::days(21), measure, false, ago(5)).await
    }

    /// Opened, everybody there, the first item called and presented.
    pub(super) async fn opened(&self, held: &Held, at: DateTime<Utc>) {
        let (db, clerk, chair) = (self.db, self.role(Role::Clerk), self.role(Role::Chair));
        let seats = self.place.members.iter().map(|(seat, _)| *seat).chain(self.role(Role::BoardMember).seats.first().copied());
        let entries: Vec<_> = seats.map(|seat| AttendanceEntry::new(seat, Presence::Present)).collect();
        meetings::record_attendance(db, clerk, held.id, &entries, at).await.expect("attendance");
        meetings::open_meeting(db, chair, held.id, at).await.expect("opens");
        meetings::call_item(db, chair, held.item, at).await.expect("calls");
        meetings::ask_interests(db, chair, held.item, at).await.expect("asks");
        let (seat, kemal) = &self.place.members[1];
        let answer = Interest::declared(&self.secret("Meine Nachbarin ist die")).expect("an interest");
        meetings::declare_interest(db, &kemal.actor, held.item, *seat, &answer, at).await.expect("declares");
        meetings::deliberate(db, chair, held.item, "Mara", at).await.expect("deliberates");
        meetings::edit_minutes(db, clerk, held.id, Some(held.item), &self.secret("Im Raum sprach die"), at).await.expect("writes down");
    }

    pub(super) async fn running(&self, board: OrganizationId) -> Held {
        let measure = self.started("Bänke am Ring", ago(24)).await;
        self.ready(measure).await;
        let begin = now() - TimeDelta::minutes(30);
        let mut held = self.invited(board, begin, measure, true, ago(20)).await;
        self.opened(&held, begin).await;
        let input = PollInput::main("Der Stadtteilbeirat empfiehlt zwei Sonnensegel.");
        held.poll =
            Some(meetings::open_poll(self.db, self.role(Role::Chair), held.id, Some(held.item), &input, now()).await.expect("a poll"));
        held
    }

    pub(super) async fn over(&self, board: OrganizationId) -> Held {
        let (db, chair) = (self.db, self.role(Role::Chair));
        let measure = self.started("Bücherschrank", ago(90)).await;
        self.ready(measure).await;
        let begin = ago(35);
        let mut held = self.invited(board, begin, measure, true, ago(60)).await;
        self.opened(&held, begin).await;
        let poll = meetings::open_poll(db, chair, held.id, Some(held.item), &PollInput::main("Der Beirat empfiehlt den Schrank."), begin)
            .await
            .expect("a poll");
        held.poll = Some(poll);
        for (seat, member) in self.place.members.iter().filter(|(seat, _)| *seat != self.place.members[1].0) {
            let ballot = BallotInput { seat: *seat, choice: Choice::Yes, key: format!("{seat}") };
            meetings::cast_vote(db, &member.actor, poll, &ballot, begin).await.expect("votes");
        }
        let missing = self.role(Role::BoardMember).seats.clone();
        meetings::close_poll(db, chair, poll, &missing, Texts::german(), begin).await.expect("closes");
        meetings::state_result(db, chair, poll, begin).await.expect("states");
        meetings::call_item(db, chair, held.hidden, begin).await.expect("calls");
        meetings::ask_interests(db, chair, held.hidden, begin).await.expect("asks");
        meetings::note_item(db, chair, held.hidden, &self.secret("Zur Kenntnis genommen:"), begin).await.expect("notes");
        meetings::close_meeting(db, chair, held.id, begin + TimeDelta::hours(2)).await.expect("closes");
        held
    }

    /// Written, signed by both, sent; approved and published when the next meeting has begun.
    pub(super) async fn minutes(&self, held: &Held) {
        let (db, chair, clerk) = (self.db, self.role(Role::Chair), self.role(Role::Clerk));
        meetings::write_minutes(db, clerk, held.id, &Words(self.secret("Anwesend war die")), ago(34)).await.expect("writes");
        for who in [clerk, chair] {
            meetings::sign_minutes(db, who, held.id, ago(33)).await.expect("signs");
        }
        meetings::send_minutes(db, clerk, held.id, ago(32)).await.expect("sends");
        meetings::approve_minutes(db, chair, held.id, now()).await.expect("approves");
        let draft = meetings::draft_public_minutes(db, clerk, held.id, &Words(String::new())).await.expect("drafts");
        let until = Some(local_day(now() + TimeDelta::days(365)));
        let public = PublicMinutesInput { until, checked: true, ..draft };
        meetings::publish_minutes(db, clerk, held.id, &public, now()).await.expect("publishes");
    }
}
