//! Presence, opening, items, interests, the end.

use super::super::*;
use super::hall::*;
use crate::Error;
use crate::testing::fresh;
use domain::Refusal;
use domain::meetings::{
    Conduct, Interest, InterestRefused, ItemRefused, ItemStage, MeetingRefused, MeetingStage, Presence, QuorumChecked, RecusalBy,
    RemoteRefused, RemoteRule, VoteRefused,
};
use domain::projects::Stage;

#[tokio::test(flavor = "multi_thread")]
async fn presence_is_recorded_and_changes() {
    for t in fresh().await {
        let hall = Hall::under(&t, |rules| rules.remote = Some(RemoteRule::MembersNotChair)).await;
        let (meeting, _) = hall.invited(&["Bericht"]).await;
        let entry = |place: usize, state| AttendanceEntry::new(hall.seats[place], state);
        let deputy = AttendanceEntry { deputy: true, ..entry(1, Presence::Present) };
        let remote = AttendanceEntry { remote: true, ..entry(2, Presence::Present) };
        let list = [entry(0, Presence::Present), deputy, remote, entry(3, Presence::Excused), entry(4, Presence::Absent)];
        record_attendance(hall.db, &hall.britta, meeting, &list, evening()).await.unwrap();
        let before = hall.watch.content().await;
        record_attendance(hall.db, &hall.britta, meeting, &list, evening()).await.unwrap();
        assert_eq!(hall.watch.content().await, before, "the same list again changes nothing");
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        let later = at("2026-11-19T17:40:00Z");
        record_attendance(hall.db, &hall.vera, meeting, &[entry(4, Presence::Present), entry(2, Presence::Absent)], later).await.unwrap();
        let seats = staff_meeting(hall.db, &hall.mira, meeting, later).await.unwrap().seats;
        assert_eq!((seats[4].came_at, seats[2].left_at, seats[0].came_at), (Some(later), Some(later), None));
        assert!(seats[1].by_deputy && seats[3].presence == Some(Presence::Excused), "{}", t.name);

        refused!(hall, record_attendance(hall.db, &hall.mira, meeting, &list, later), Refusal::Role);
        let chair_away = AttendanceEntry { remote: true, ..entry(0, Presence::Present) };
        refused!(hall, record_attendance(hall.db, &hall.britta, meeting, &[chair_away], later), RemoteRefused::ChairOnSite);
        let nobody = AttendanceEntry { deputy: true, ..entry(3, Presence::Present) };
        fails!(hall, record_attendance(hall.db, &hall.britta, meeting, &[nobody], later), Error::Invalid(_));
        let other = Hall::built(&t, "anderswo", "AW", |_| {}).await;
        fails!(
            hall,
            record_attendance(hall.db, &hall.britta, meeting, &[AttendanceEntry::new(other.seats[0], Presence::Present)], later),
            Error::Invalid(_)
        );
        let draft =
            plan_meeting(hall.db, &hall.mira, &MeetingPlan { starts_at: at("2027-01-21T17:00:00Z"), ..hall.plan() }, now()).await.unwrap();
        refused!(hall, record_attendance(hall.db, &hall.britta, draft, &list, later), MeetingRefused::WrongStage);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_sits_on_one_seat() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        crate::people::take_seat(
            hall.db,
            hall.district.id,
            "seat-3",
            hall.amira.account.unwrap(),
            true,
            "2026-01-01".parse().unwrap(),
            now(),
        )
        .await
        .unwrap();
        let (meeting, _) = hall.invited(&["Bericht"]).await;
        let own = AttendanceEntry::new(hall.seats[1], Presence::Present);
        let as_deputy = AttendanceEntry { deputy: true, ..AttendanceEntry::new(hall.seats[2], Presence::Present) };
        fails!(hall, record_attendance(hall.db, &hall.britta, meeting, &[own, as_deputy], evening()), Error::Invalid(_));
        record_attendance(hall.db, &hall.britta, meeting, &[own], evening()).await.unwrap();
        fails!(hall, record_attendance(hall.db, &hall.britta, meeting, &[as_deputy], evening()), Error::Invalid(_));
        let away = AttendanceEntry::new(hall.seats[1], Presence::Absent);
        record_attendance(hall.db, &hall.britta, meeting, &[away, as_deputy], evening()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_opens_pauses_and_closes() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.invited(&["Bericht"]).await;
        refused!(hall, open_meeting(hall.db, &hall.mira, meeting, evening()), Refusal::Role);
        refused!(hall, open_meeting(hall.db, &hall.vera, meeting, at("2026-11-18T22:59:00Z")), MeetingRefused::TooEarly);
        refused!(hall, open_meeting(hall.db, &hall.vera, meeting, at("2026-11-18T23:00:00Z")), MeetingRefused::NotQuorate);
        refused!(hall, open_meeting(hall.db, &hall.vera, meeting, evening()), MeetingRefused::NotQuorate);
        hall.seat_all_but(meeting, &[0]).await;
        refused!(hall, open_meeting(hall.db, &hall.britta, meeting, evening()), MeetingRefused::NoChair);
        hall.seat_all_but(meeting, &[3, 4]).await;
        let finding = open_meeting(hall.db, &hall.britta, meeting, evening()).await.unwrap();
        assert_eq!((finding.quorate, finding.present, finding.needed, finding.statutory), (true, 3, 3, 5));
        refused!(hall, open_meeting(hall.db, &hall.vera, meeting, evening()), MeetingRefused::WrongStage);
        refused!(hall, interrupt(hall.db, &hall.vera, meeting, "", evening()), MeetingRefused::NeedsReason);
        interrupt(hall.db, &hall.vera, meeting, "Pause", evening()).await.unwrap();
        refused!(hall, call_item(hall.db, &hall.vera, items[0], evening()), ItemRefused::MeetingNotOpen);
        resume(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        refused!(hall, resume(hall.db, &hall.vera, meeting, evening()), MeetingRefused::WrongStage);
        refused!(hall, close_meeting(hall.db, &hall.vera, meeting, evening()), MeetingRefused::ItemOpen);
        adjourn_item(hall.db, &hall.vera, items[0], "Es ist spät.", None, evening()).await.unwrap();
        refused!(hall, close_meeting(hall.db, &hall.amira, meeting, evening()), Refusal::Role);
        close_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        let kinds = hall.events_of(meeting.0).await;
        assert_eq!(kinds[kinds.len() - 4..], ["MeetingOpened", "MeetingInterrupted", "MeetingResumed", "MeetingClosed"], "{}", t.name);
        assert!(staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap().meeting.closed_at.is_some());
        let draft =
            plan_meeting(hall.db, &hall.mira, &MeetingPlan { starts_at: at("2027-01-21T17:00:00Z"), ..hall.plan() }, now()).await.unwrap();
        refused!(hall, open_meeting(hall.db, &hall.vera, draft, evening()), MeetingRefused::WrongStage);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn too_few_come_and_are_called_again() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let measure = hall.measure().await;
        let (meeting, _) = hall.drafted(&["Bericht"]).await;
        add_item(hall.db, &hall.mira, meeting, ItemInput { measure: Some(measure), public: true, ..ItemInput::default() }, now())
            .await
            .unwrap();
        invite(hall.db, &hall.mira, meeting, &InvitationInput::default(), now()).await.unwrap();
        hall.seat_all_but(meeting, &[]).await;
        let again = SecondMeeting { starts_at: at("2026-12-10T17:00:00Z"), place: "Saal am Ring".into() };
        refused!(hall, declare_inquorate(hall.db, &hall.vera, meeting, Some(&again), "Zu wenige", evening()), MeetingRefused::Quorate);
        hall.seat_all_but(meeting, &[2, 3, 4]).await;
        refused!(hall, declare_inquorate(hall.db, &hall.mira, meeting, None, "Zu wenige", evening()), Refusal::Role);
        let past = SecondMeeting { starts_at: now(), ..again.clone() };
        fails!(hall, declare_inquorate(hall.db, &hall.vera, meeting, Some(&past), "Zu wenige", evening()), Error::Invalid(_));
        let second =
            declare_inquorate(hall.db, &hall.vera, meeting, Some(&again), "Nur zwei Sitze waren da.", evening()).await.unwrap().unwrap();
        let view = staff_meeting(hall.db, &hall.mira, second, evening()).await.unwrap();
        assert_eq!(
            (view.meeting.second_of, view.meeting.stage, view.agenda.len()),
            (Some(meeting), MeetingStage::AgendaDraft, 2),
            "{}",
            t.name
        );
        assert_eq!(hall.stage_of(measure).await, Stage::OnAgenda);
        let public = public_meeting(hall.db, hall.district.id, meeting, evening()).await.unwrap();
        assert_eq!((public.meeting.stage, public.second.unwrap().id), (MeetingStage::Inquorate, second));

        invite(hall.db, &hall.mira, second, &InvitationInput::default(), at("2026-11-25T10:00:00Z")).await.unwrap();
        let two: Vec<AttendanceEntry> = hall.seats[..2].iter().map(|seat| AttendanceEntry::new(*seat, Presence::Present)).collect();
        let night = at("2026-12-10T17:00:00Z");
        record_attendance(hall.db, &hall.britta, second, &two, night).await.unwrap();
        let finding = open_meeting(hall.db, &hall.vera, second, night).await.unwrap();
        assert!(finding.quorate && finding.needed == 1, "any number suffices the second time");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_second_meeting_measures_wait_for_the_board_again() {
    for t in fresh().await {
        let hall = Hall::under(&t, |rules| rules.quorum.as_mut().unwrap().checked = QuorumChecked::AtEachDecision).await;
        let (called, waiting) = (hall.measure().await, hall.measure().await);
        let (meeting, _) = hall.drafted(&[]).await;
        let mut items = vec![];
        for measure in [called, waiting] {
            items.push(
                add_item(hall.db, &hall.mira, meeting, ItemInput { measure: Some(measure), public: true, ..ItemInput::default() }, now())
                    .await
                    .unwrap(),
            );
        }
        invite(hall.db, &hall.mira, meeting, &InvitationInput::default(), now()).await.unwrap();
        hall.seat_all_but(meeting, &[2, 3, 4]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        hall.deliberated(items[0]).await;
        assert!(!count_quorum(hall.db, &hall.vera, meeting, evening()).await.unwrap().quorate);
        refused!(hall, count_quorum(hall.db, &hall.mira, meeting, evening()), Refusal::Role);
        assert_eq!(declare_inquorate(hall.db, &hall.vera, meeting, None, "Zu wenige", evening()).await.unwrap(), None);
        assert_eq!((hall.stage_of(called).await, hall.stage_of(waiting).await), (Stage::Adjourned, Stage::ReadyForBoard), "{}", t.name);
        refused!(hall, count_quorum(hall.db, &hall.vera, meeting, evening()), MeetingRefused::WrongStage);
        write_minutes(hall.db, &hall.britta, meeting, &Words, evening()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn items_go_their_way() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let measure = hall.measure().await;
        let (meeting, mut items) = hall.drafted(&["Bericht"]).await;
        items.push(
            add_item(hall.db, &hall.mira, meeting, ItemInput { measure: Some(measure), public: true, ..ItemInput::default() }, now())
                .await
                .unwrap(),
        );
        items.push(add_item(hall.db, &hall.mira, meeting, ItemInput { formal: true, ..hall.item("Eröffnung") }, now()).await.unwrap());
        invite(hall.db, &hall.mira, meeting, &InvitationInput::default(), now()).await.unwrap();
        refused!(hall, call_item(hall.db, &hall.vera, items[0], evening()), ItemRefused::MeetingNotOpen);
        hall.seat_all_but(meeting, &[]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();

        call_item(hall.db, &hall.vera, items[2], evening()).await.unwrap();
        note_item(hall.db, &hall.vera, items[2], "", evening()).await.unwrap();
        refused!(hall, call_item(hall.db, &hall.amira, items[0], evening()), Refusal::Role);
        call_item(hall.db, &hall.vera, items[0], evening()).await.unwrap();
        refused!(hall, call_item(hall.db, &hall.vera, items[1], evening()), ItemRefused::OtherItemRunning);
        refused!(hall, note_item(hall.db, &hall.vera, items[0], "", evening()), ItemRefused::InterestsNotAsked);
        refused!(hall, deliberate(hall.db, &hall.vera, items[0], "", evening()), ItemRefused::InterestsNotAsked);
        refused!(hall, ask_interests(hall.db, &hall.amira, items[0], evening()), Refusal::Role);
        ask_interests(hall.db, &hall.vera, items[0], evening()).await.unwrap();
        refused!(hall, adjourn_item(hall.db, &hall.vera, items[0], "", None, evening()), ItemRefused::NeedsReason);
        adjourn_item(hall.db, &hall.vera, items[0], "Es fehlt ein Angebot.", Some(Hall::day("2027-01-21")), evening()).await.unwrap();
        refused!(hall, call_item(hall.db, &hall.vera, items[0], evening()), ItemRefused::WrongStage);

        hall.declared(&hall.emil, items[1], 4).await.unwrap();
        call_item(hall.db, &hall.vera, items[1], evening()).await.unwrap();
        assert_eq!(hall.stage_of(measure).await, Stage::OnAgenda, "presented is only what was asked about");
        ask_interests(hall.db, &hall.vera, items[1], evening()).await.unwrap();
        deliberate(hall.db, &hall.vera, items[1], "Selin Aydın", evening()).await.unwrap();
        let presented = crate::events::of_objects(hall.db, hall.district.id, &[measure.0]).await.unwrap().pop().unwrap();
        assert_eq!(
            (presented.kind.as_str(), presented.fact("presenter"), presented.fact("recused")),
            ("MeasurePresented", Some("Selin Aydın"), Some("5 leaves_room")),
            "{}",
            t.name
        );
        note_item(hall.db, &hall.vera, items[1], "Der Beirat dankt.", evening()).await.unwrap();
        assert_eq!(hall.stage_of(measure).await, Stage::Noted);
        assert_eq!(
            hall.events_of(items[1].0).await,
            ["ItemAdded", "InterestDeclared", "ItemCalled", "InterestsAsked", "SeatRecused", "ItemDeliberated", "ItemNoted"]
        );
        let view = staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap();
        assert_eq!(
            view.agenda.iter().map(|item| item.item.stage).collect::<Vec<_>>(),
            [ItemStage::Adjourned, ItemStage::Noted, ItemStage::Noted]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interest_is_said_withdrawn_and_decided() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let item = items[0];
        assert_eq!(hall.declared(&hall.cem, item, 2).await.unwrap(), None, "before the question nobody is recused");
        refused!(hall, decide_interest(hall.db, &hall.vera, item, hall.seats[3], true, "Nachbarin", evening()), InterestRefused::NotAsked);
        hall.deliberated(item).await;
        let line =
            |view: &views::StaffMeeting, place: usize| view.agenda[0].interests.iter().find(|line| line.seat == hall.seats[place]).cloned();
        let view = staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap();
        assert!(line(&view, 2).is_some_and(|line| line.recused && line.by == Some(RecusalBy::Person)));
        assert_eq!(hall.declared(&hall.dora, item, 3).await.unwrap(), Some(Conduct::LeavesRoom));
        declare_interest(hall.db, &hall.cem, item, hall.seats[2], &Interest::None, evening()).await.unwrap();
        decide_interest(hall.db, &hall.britta, item, hall.seats[3], false, "Der Beirat sieht keinen Vorteil.", evening()).await.unwrap();
        decide_interest(hall.db, &hall.britta, item, hall.seats[4], true, "Der Verein stellt den Antrag.", evening()).await.unwrap();
        let view = staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap();
        let recused: Vec<bool> = (2..5).map(|place| line(&view, place).unwrap().recused).collect();
        assert_eq!(recused, [false, false, true], "{}", t.name);
        assert_eq!(
            declare_interest(hall.db, &hall.emil, item, hall.seats[4], &Interest::None, evening()).await.unwrap(),
            Some(Conduct::LeavesRoom),
            "what the body decided stays"
        );

        refused!(hall, hall.declared(&hall.cem, item, 3), Refusal::Role);
        refused!(hall, hall.declared(&hall.jonas, item, 3), Refusal::Role);
        refused!(
            hall,
            declare_interest(hall.db, &hall.cem, item, hall.seats[2], &Interest::Declared { text: " ".into() }, evening()),
            InterestRefused::TextMissing
        );
        refused!(hall, decide_interest(hall.db, &hall.amira, item, hall.seats[2], true, "Weil", evening()), Refusal::Role);
        fails!(hall, decide_interest(hall.db, &hall.vera, item, hall.seats[2], true, "", evening()), Error::Invalid(_));
        let poll = open_poll(hall.db, &hall.vera, meeting, Some(item), &PollInput::main("Zwei Segel."), evening()).await.unwrap();
        refused!(hall, hall.cast(&hall.emil, poll, 4, domain::meetings::Choice::Yes), VoteRefused::Recused);
        hall.cast(&hall.cem, poll, 2, domain::meetings::Choice::Yes).await.unwrap();
        refused!(hall, hall.declared(&hall.cem, item, 2), InterestRefused::AlreadyVoted);
        let text = format!("{:?}", crate::events::of_objects(hall.db, hall.district.id, &[item.0]).await.unwrap());
        assert!(!text.contains("Vorstand"), "the words of an interest are in no event");
    }
}
