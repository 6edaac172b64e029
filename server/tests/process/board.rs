//! A board of 27 in session, so that the program has something to lose.

use crate::program::Installation;
use app::Texts;
use chrono::{DateTime, TimeDelta, Utc};
use domain::meetings::{Outcome, Presence};
use domain::people::{Role, SeatKind};
use domain::profile::{Profile, SeatProfile};
use domain::{AccountId, Actor, AgendaItemId, DistrictId, MeetingId, PollId, SeatId};
use store::meetings::{self, AttendanceEntry, InvitationInput, ItemInput, MeetingPlan, PollInput};
use store::testing::district_profile;
use store::{Db, outbox, people};

/// Seats of the board.
pub const SEATS: usize = 27;

/// Somebody on a seat, with a running session.
#[derive(Clone)]
pub struct Member {
    pub seat: SeatId,
    pub token: String,
}

/// The board, its open meeting and its items.
pub struct Board {
    pub district: DistrictId,
    pub members: Vec<Member>,
    pub meeting: MeetingId,
    pub items: Vec<AgendaItemId>,
    chair: Actor,
}

fn profile() -> Profile {
    let mut profile = district_profile("dalheim", "DH");
    for board in profile.organizations.iter_mut().filter(|organization| organization.key == "beirat") {
        board.seats = (1..=SEATS).map(seat).collect();
        if let Some(rules) = &mut board.rules {
            rules.statutory_number = Some(SEATS.try_into().unwrap());
        }
    }
    profile
}

fn seat(number: usize) -> SeatProfile {
    let kind = if number == 1 { SeatKind::Chair } else { SeatKind::Resident };
    SeatProfile {
        key: format!("seat-{number}"),
        number: number.try_into().unwrap(),
        label: format!("Sitz {number}"),
        kind,
        ..district_profile("x", "XX").organizations[0].seats[1].clone()
    }
}

impl Board {
    /// Everybody is there, the meeting is open, so many items wait.
    pub async fn in_session(house: &Installation, items: usize) -> Self {
        let db = house.db().await;
        let now = Utc::now();
        let long_ago = now - TimeDelta::days(20);
        let district = store::add_district(&db, &profile(), true, long_ago).await.unwrap();
        let chair = account(&db, "vera").await;
        people::grant_role(&db, district, chair, Role::Chair, None, long_ago).await.unwrap();
        let chair = people::actor_of(&db, district, chair, now).await.unwrap();
        let mut members = vec![];
        for number in 1..=SEATS {
            let name = format!("mitglied{number}");
            let person = account(&db, &name).await;
            people::take_seat(&db, district, &format!("seat-{number}"), person, false, long_ago.date_naive(), long_ago).await.unwrap();
            let actor = people::actor_of(&db, district, person, now).await.unwrap();
            members.push(Member { seat: actor.seats[0], token: session(&db, &name).await });
        }
        let (meeting, items) = meeting(&db, district, &chair, &members, items, now).await;
        Self { district, members, meeting, items, chair }
    }

    /// Calls an item and opens its poll.
    pub async fn open_poll(&self, db: &Db, item: AgendaItemId) -> PollId {
        let now = Utc::now();
        meetings::call_item(db, &self.chair, item, now).await.unwrap();
        meetings::ask_interests(db, &self.chair, item, now).await.unwrap();
        meetings::deliberate(db, &self.chair, item, "Vera", now).await.unwrap();
        meetings::open_poll(db, &self.chair, self.meeting, Some(item), &PollInput::main("Der Beirat empfiehlt es."), now).await.unwrap()
    }

    /// Closes a poll in which everybody voted, and states its result.
    pub async fn finish(&self, db: &Db, poll: PollId) -> Outcome {
        let outcome = meetings::close_poll(db, &self.chair, poll, &[], Texts::german(), Utc::now()).await.unwrap();
        meetings::state_result(db, &self.chair, poll, Utc::now()).await.unwrap();
        outcome
    }
}

fn address(name: &str) -> String {
    format!("{name}@example.org")
}

async fn account(db: &Db, name: &str) -> AccountId {
    people::create_account(db, &address(name), name, true, Utc::now()).await.unwrap()
}

async fn session(db: &Db, name: &str) -> String {
    people::request_sign_in_link(db, &address(name), "", Utc::now()).await.unwrap();
    let mails = outbox::claim(db, 10, Utc::now()).await.unwrap();
    let mail = mails.iter().find(|waiting| waiting.mail.to == address(name)).unwrap();
    outbox::sent(db, mail.id, Utc::now()).await.unwrap();
    people::confirm_sign_in(db, &mail.mail.params["token"], Utc::now()).await.unwrap()
}

async fn meeting(
    db: &Db,
    district: DistrictId,
    chair: &Actor,
    members: &[Member],
    items: usize,
    now: DateTime<Utc>,
) -> (MeetingId, Vec<AgendaItemId>) {
    let (invited, begin) = (now - TimeDelta::days(15), now - TimeDelta::minutes(5));
    let board =
        people::organizations(db, district).await.unwrap().into_iter().find(|organization| organization.key == "beirat").unwrap().id;
    let plan = MeetingPlan { organization: board, number: None, place: "Saal".into(), starts_at: begin, note: String::new() };
    let id = meetings::plan_meeting(db, chair, &plan, invited).await.unwrap();
    let mut added = vec![];
    for number in 1..=items {
        let item = ItemInput {
            title: format!("Punkt {number}"),
            wording: "Der Beirat empfiehlt es.".into(),
            public: true,
            ..ItemInput::default()
        };
        added.push(meetings::add_item(db, chair, id, item, invited).await.unwrap());
    }
    meetings::invite(db, chair, id, &InvitationInput::default(), invited).await.unwrap();
    let present: Vec<_> = members.iter().map(|member| AttendanceEntry::new(member.seat, Presence::Present)).collect();
    meetings::record_attendance(db, chair, id, &present, begin).await.unwrap();
    meetings::open_meeting(db, chair, id, begin).await.unwrap();
    for mail in outbox::claim(db, 1_000, now).await.unwrap() {
        outbox::sent(db, mail.id, now).await.unwrap();
    }
    (id, added)
}
