//! What is read by whom: a marker in a non-public item appears nowhere outside, and pages take a constant number of statements.

use super::super::*;
use super::hall::*;
use crate::testing::fresh;
use domain::Refusal;
use domain::meetings::{Choice, Hint, ItemStage, MeetingStage, PollStage};

/// A word that stands only in a non-public item.
const MARKER: &str = "Zebrafink";

#[tokio::test(flavor = "multi_thread")]
async fn a_marker_in_a_non_public_item_appears_nowhere() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let measure = hall.measure().await;
        let (meeting, _) = hall.drafted(&["Eröffnung"]).await;
        let hidden = ItemInput {
            title: MARKER.into(),
            text: MARKER.into(),
            wording: MARKER.into(),
            public: false,
            nonpublic_reason: MARKER.into(),
            formal: false,
            measure: Some(measure),
        };
        let item = add_item(hall.db, &hall.mira, meeting, hidden, now()).await.unwrap();
        invite(hall.db, &hall.mira, meeting, &InvitationInput::default(), now()).await.unwrap();
        hall.seat_all_but(meeting, &[]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        hall.deliberated(item).await;
        let poll = open_poll(hall.db, &hall.vera, meeting, Some(item), &PollInput::main(MARKER), evening()).await.unwrap();
        hall.cast(&hall.amira, poll, 1, Choice::Yes).await.unwrap();
        nothing_shows(&hall, meeting, "while it runs").await;
        let seen = live_state(hall.db, Watcher::Person(&hall.amira), meeting).await.unwrap();
        assert_eq!(seen.item.unwrap().title.as_deref(), Some(MARKER));
        assert_eq!(seen.poll.unwrap().cast, 1);
        let stranger = live_state(hall.db, Watcher::Person(&hall.jonas), meeting).await.unwrap();
        assert!(stranger.item.unwrap().title.is_none() && stranger.poll.is_none() && stranger.mine.is_none());
        for (place, who) in [(0, &hall.vera), (2, &hall.cem), (3, &hall.dora), (4, &hall.emil)] {
            hall.cast(who, poll, place, Choice::Yes).await.unwrap();
        }
        close_poll(hall.db, &hall.vera, poll, &[], &Words, evening()).await.unwrap();
        state_result(hall.db, &hall.vera, poll, evening()).await.unwrap();
        nothing_shows(&hall, meeting, "when it is decided").await;
        let events = crate::events::of_objects(hall.db, hall.district.id, &[measure.0, meeting.0, item.0, poll.0]).await.unwrap();
        for event in events.iter().filter(|event| event.payload.as_ref().is_some_and(|payload| payload.public)) {
            assert!(!format!("{event:?}").contains(MARKER), "{}: {event:?}", t.name);
        }
        let on_its_way = events.iter().filter(|event| {
            event.id == measure.0 && ["MeasurePutOnAgenda", "MeasurePresented", "MeasureSupported"].contains(&event.kind.as_str())
        });
        assert!(on_its_way.clone().count() == 3 && on_its_way.clone().all(|event| !event.payload.as_ref().unwrap().public));
        let mails = crate::outbox::claim(hall.db, 200, at("2027-06-01T10:00:00Z")).await.unwrap();
        assert!(!mails.is_empty() && !format!("{mails:?}").contains(MARKER), "a mailbox is no closed room");
    }
}

async fn nothing_shows(hall: &Hall<'_>, meeting: domain::MeetingId, when: &str) {
    let page = public_meeting(hall.db, hall.district.id, meeting, evening()).await.unwrap();
    assert_eq!((page.agenda.len(), page.agenda[1].number, page.agenda[1].item.is_none()), (2, 2, true));
    let live = live_state(hall.db, Watcher::Public(hall.district.id), meeting).await.unwrap();
    let list = list(hall.db, hall.district.id, evening()).await.unwrap();
    let said = format!("{page:?} {live:?} {list:?} {}", serde_json::to_string(&live).unwrap());
    assert!(!said.contains(MARKER), "{when}: {said}");
    let asked = crate::search::Asked { typed: MARKER, kinds: domain::events::ObjectKind::ALL, from: 0, most: 9 };
    let found = crate::search::search(hall.db, hall.district.id, asked).await.unwrap();
    assert_eq!((found.total, found.meant), (0, None), "{when}: the search knows");
    assert!(live.poll.is_none() && live.item.is_some_and(|item| item.number == 2), "{when}: only its number");
}

#[tokio::test(flavor = "multi_thread")]
async fn meetings_are_listed_and_drafts_stay_empty() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (first, _) = hall.drafted(&["Bericht"]).await;
        let later = MeetingPlan { starts_at: at("2027-01-21T17:00:00Z"), ..hall.plan() };
        let second = plan_meeting(hall.db, &hall.mira, &later, now()).await.unwrap();
        let meetings = list(hall.db, hall.district.id, now()).await.unwrap();
        assert_eq!(meetings.upcoming.iter().map(|entry| entry.id).collect::<Vec<_>>(), [first, second]);
        assert!(public_meeting(hall.db, hall.district.id, first, now()).await.unwrap().agenda.is_empty(), "{}", t.name);
        assert!(matches!(live_state(hall.db, Watcher::Public(hall.district.id), first).await, Err(crate::Error::NotFound)));
        cancel(hall.db, &hall.mira, second, "Fällt aus.", now()).await.unwrap();
        let meetings = list(hall.db, hall.district.id, at("2027-02-01T10:00:00Z")).await.unwrap();
        assert_eq!((meetings.upcoming.len(), meetings.past.len(), meetings.past[0].stage), (0, 2, MeetingStage::Cancelled));
        refused!(hall, staff_meeting(hall.db, &hall.amira, first, now()), Refusal::Role);
        refused!(hall, cockpit(hall.db, &hall.jonas, first, now()), Refusal::Role);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_finds_everything_on_one_page() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        assert_eq!(my_board(hall.db, &hall.jonas, now()).await.unwrap(), views::MyBoard::default());
        let (meeting, items) = hall.invited(&["Eröffnung", "Segel"]).await;
        let mine = my_board(hall.db, &hall.amira, now()).await.unwrap();
        assert_eq!((mine.seats.len(), mine.seats[0].number, mine.seats[0].deputy), (1, 2, false));
        let next = mine.meeting.unwrap();
        assert_eq!((next.meeting.id, next.coming, next.agenda.len(), next.poll), (meeting, Some(None), 2, None));
        hall.seat_all_but(meeting, &[]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        hall.declared(&hall.emil, items[1], 4).await.unwrap();
        let poll = hall.voting(meeting, items[1]).await;
        let open = my_board(hall.db, &hall.amira, evening()).await.unwrap().meeting.unwrap();
        let ballot = open.poll.unwrap();
        assert_eq!((open.current, ballot.id, ballot.may_vote, ballot.ballot, ballot.stage), (Some(2), poll, Ok(()), None, PollStage::Open));
        let recused = my_ballot(hall.db, &hall.emil, poll).await.unwrap();
        assert!(recused.poll.may_vote.is_err() && recused.item.unwrap().interest.unwrap().recused.is_some());
        refused!(hall, my_ballot(hall.db, &hall.jonas, poll), Refusal::Role);
        hall.cast(&hall.amira, poll, 1, Choice::Yes).await.unwrap();
        let state = live_state(hall.db, Watcher::Person(&hall.amira), meeting).await.unwrap();
        let (seat, shown) = (state.mine.unwrap(), state.poll.unwrap());
        assert_eq!((seat.choice, seat.version, shown.cast, shown.of, shown.tally), (Some(Choice::Yes), Some(1), 1, 4, None));
        assert_eq!(state.item.unwrap().stage, ItemStage::Deliberated, "{}", t.name);
        let public = live_state(hall.db, Watcher::Public(hall.district.id), meeting).await.unwrap();
        assert!(public.mine.is_none() && public.poll.unwrap().cast == 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hint_stands_beside_the_question() {
    for t in fresh().await {
        let hall = Hall::built(&t, "dalheim", "DH", |profile| profile.organizations[0].seats[3].sending_body = "Tiefbauamt".into()).await;
        let measure = hall.measure().await;
        let (meeting, _) = hall.drafted(&[]).await;
        add_item(hall.db, &hall.mira, meeting, ItemInput { measure: Some(measure), public: true, ..ItemInput::default() }, now())
            .await
            .unwrap();
        invite(hall.db, &hall.mira, meeting, &InvitationInput::default(), now()).await.unwrap();
        let hint = |who: domain::Actor| {
            let hall = &hall;
            async move { my_board(hall.db, &who, now()).await.unwrap().meeting.unwrap().agenda[0].hint }
        };
        assert_eq!((hint(hall.dora.clone()).await, hint(hall.amira.clone()).await), (Some(Hint::Office), None), "{}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn voten_are_followed_and_minutes_wait_to_be_read() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, _, _) = hall.drafted_minutes().await;
        sign_minutes(hall.db, &hall.britta, meeting, evening()).await.unwrap();
        sign_minutes(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        send_minutes(hall.db, &hall.britta, meeting, evening()).await.unwrap();
        let mine = my_board(hall.db, &hall.cem, at("2026-11-25T10:00:00Z")).await.unwrap();
        assert_eq!((mine.meeting, mine.minutes.len(), mine.voten.len()), (None, 1, 1), "{}", t.name);
        assert_eq!(mine.voten[0].stage, domain::projects::Stage::Supported);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_take_a_constant_number_of_statements() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (short, _) = hall.invited(&["Eins"]).await;
        let (long, _) = hall.invited(&["Eins", "Zwei", "Drei", "Vier", "Fünf", "Sechs"]).await;
        let (db, statements) = hall.db.counting();
        let mut taken = vec![];
        for meeting in [short, long] {
            statements.taken();
            public_meeting(&db, hall.district.id, meeting, now()).await.unwrap();
            let public = statements.taken();
            staff_meeting(&db, &hall.mira, meeting, now()).await.unwrap();
            let staff = statements.taken();
            cockpit(&db, &hall.britta, meeting, now()).await.unwrap();
            let cockpit = statements.taken();
            live_state(&db, Watcher::Public(hall.district.id), meeting).await.unwrap();
            taken.push([public, staff, cockpit, statements.taken()]);
        }
        assert_eq!(taken[0], taken[1], "{}", t.name);
        assert!(taken[0][0] <= 12 && taken[0][3] <= 8, "{}: {:?}", t.name, taken[0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_who_watches_is_told() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let mut changes = hall.db.live.watch();
        let poll = hall.voting(meeting, items[0]).await;
        hall.cast(&hall.amira, poll, 1, Choice::Yes).await.unwrap();
        let wait = tokio::time::Duration::from_secs(20);
        let told = tokio::time::timeout(wait, async {
            loop {
                let change = changes.recv().await.unwrap();
                let state = live_state(hall.db, Watcher::Public(hall.district.id), meeting).await.unwrap();
                if change.meeting == meeting && state.poll.is_some_and(|poll| poll.cast == 1) {
                    return change.seq;
                }
            }
        });
        assert!(told.await.is_ok_and(|seq| seq > 0), "{}", t.name);
    }
}
