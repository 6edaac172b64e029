//! Opening, closing, stating, recounting and correcting a poll.

use super::super::*;
use super::hall::*;
use crate::Error;
use crate::testing::{fresh, spoil};
use domain::Refusal;
use domain::meetings::{
    BallotMode, Choice, CloseRefused, CountRefused, MajorityKind, OpenRefused, OutcomeResult, PollKind, PollSource, Presence, StateRefused,
    TieRule, VoteRefused, Votum,
};
use domain::projects::Stage;

#[tokio::test(flavor = "multi_thread")]
async fn a_poll_is_opened_only_when_everything_is_there() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.invited(&["Segel", "Bericht"]).await;
        let main = PollInput::main("Zwei Segel.");
        let open = |input: PollInput, item: usize| {
            let hall = &hall;
            let id = items[item];
            async move { open_poll(hall.db, &hall.vera, meeting, Some(id), &input, evening()).await }
        };
        refused!(hall, open(main.clone(), 0), OpenRefused::MeetingNotOpen);
        hall.seat_all_but(meeting, &[]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        refused!(hall, open(main.clone(), 0), OpenRefused::NotCalled);
        call_item(hall.db, &hall.vera, items[0], evening()).await.unwrap();
        refused!(hall, open(main.clone(), 0), OpenRefused::InterestsNotAsked);
        ask_interests(hall.db, &hall.vera, items[0], evening()).await.unwrap();
        refused!(hall, open(main.clone(), 0), OpenRefused::NotDeliberated);
        deliberate(hall.db, &hall.vera, items[0], "", evening()).await.unwrap();
        refused!(hall, open_poll(hall.db, &hall.amira, meeting, Some(items[0]), &main, evening()), Refusal::Role);
        refused!(
            hall,
            open_poll(hall.db, &hall.vera, meeting, None, &PollInput { kind: PollKind::Urgency, ..main.clone() }, evening()),
            OpenRefused::NothingToConfirm
        );
        refused!(hall, open(PollInput { kind: PollKind::LateItem, ..main.clone() }, 0), OpenRefused::NotLate);
        refused!(hall, open(PollInput { kind: PollKind::Secrecy, ..main.clone() }, 0), OpenRefused::NothingToDecide);
        refused!(
            hall,
            open(PollInput { kind: PollKind::Procedure, majority: Some(MajorityKind::Absolute), ..main.clone() }, 0),
            OpenRefused::WrongMajority
        );
        refused!(
            hall,
            open(PollInput { mode: BallotMode::Secret, source: PollSource::CountSheet, ..main.clone() }, 0),
            OpenRefused::SecretForbidden
        );
        refused!(
            hall,
            open(PollInput { mode: BallotMode::ByName, source: PollSource::CountSheet, ..main.clone() }, 0),
            OpenRefused::NamesNeedBallots
        );
        fails!(hall, open(PollInput { mode: BallotMode::Secret, ..main.clone() }, 0), Error::Invalid(_));
        fails!(hall, open(PollInput { wording: " ".into(), ..main.clone() }, 0), Error::Invalid(_));
        record_attendance(
            hall.db,
            &hall.britta,
            meeting,
            &[2, 3, 4].map(|place| AttendanceEntry::new(hall.seats[place], Presence::Absent)),
            evening(),
        )
        .await
        .unwrap();
        refused!(hall, open(main.clone(), 0), OpenRefused::NotQuorate);
        record_attendance(hall.db, &hall.britta, meeting, &[AttendanceEntry::new(hall.seats[2], Presence::Present)], evening())
            .await
            .unwrap();
        open(main.clone(), 0).await.unwrap();
        refused!(hall, open(main.clone(), 0), OpenRefused::OtherPollOpen);
        refused!(hall, adjourn_item(hall.db, &hall.vera, items[0], "Später", None, evening()), domain::meetings::ItemRefused::PollOpen);
        refused!(hall, close_meeting(hall.db, &hall.vera, meeting, evening()), domain::meetings::MeetingRefused::PollOpen);
        let other =
            plan_meeting(hall.db, &hall.mira, &MeetingPlan { starts_at: at("2027-01-21T17:00:00Z"), ..hall.plan() }, now()).await.unwrap();
        fails!(hall, open_poll(hall.db, &hall.vera, other, Some(items[0]), &main, evening()), Error::NotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn missing_seats_are_named_before_it_is_closed() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let poll = hall.voting(meeting, items[0]).await;
        refused!(hall, state_result(hall.db, &hall.vera, poll, evening()), StateRefused::NotClosed);
        refused!(hall, recount(hall.db, &hall.vera, poll), StateRefused::NotClosed);
        for (place, who) in [&hall.vera, &hall.amira, &hall.cem].into_iter().enumerate() {
            hall.cast(who, poll, place, Choice::Yes).await.unwrap();
        }
        refused!(hall, close_poll(hall.db, &hall.amira, poll, &[], &Words, evening()), Refusal::Role);
        refused!(hall, close_poll(hall.db, &hall.vera, poll, &hall.seats[3..4], &Words, evening()), CloseRefused::MissingNotConfirmed);
        let outcome = close_poll(hall.db, &hall.vera, poll, &hall.seats[3..], &Words, evening()).await.unwrap();
        assert_eq!((outcome.yes, outcome.not_cast, outcome.result), (3, 2, OutcomeResult::Accepted));
        refused!(hall, close_poll(hall.db, &hall.vera, poll, &hall.seats, &Words, evening()), CloseRefused::NotOpen);
        let public = public_meeting(hall.db, hall.district.id, meeting, evening()).await.unwrap();
        let shown = &public.agenda[0].item.as_ref().unwrap().polls[0];
        assert_eq!(
            (shown.tally.unwrap().not_cast, &shown.sentence, shown.votum),
            (2, &None, None),
            "the marks hang, the chair has not spoken"
        );
        refused!(hall, state_result(hall.db, &hall.amira, poll, evening()), Refusal::Role);
        assert_eq!(state_result(hall.db, &hall.britta, poll, evening()).await.unwrap(), Some(Votum::Supported));
        refused!(hall, state_result(hall.db, &hall.vera, poll, evening()), StateRefused::AlreadyStated);
        let public = public_meeting(hall.db, hall.district.id, meeting, evening()).await.unwrap();
        assert_eq!(public.agenda[0].item.as_ref().unwrap().polls[0].sentence.as_deref(), Some("3 ja, 0 nein: accepted"), "{}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recount_finds_a_changed_ballot() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let poll = hall.voting(meeting, items[0]).await;
        for (place, who) in [&hall.vera, &hall.amira, &hall.cem, &hall.dora, &hall.emil].into_iter().enumerate() {
            hall.cast(who, poll, place, Choice::Yes).await.unwrap();
        }
        close_poll(hall.db, &hall.vera, poll, &[], &Words, evening()).await.unwrap();
        let fine = recount(hall.db, &hall.mira, poll).await.unwrap();
        assert_eq!((fine.agrees, fine.recount.used, fine.recount.counts.yes), (true, PollSource::Ballots, 5));
        refused!(hall, recount(hall.db, &hall.amira, poll), Refusal::Role);
        let seat = hall.seats[1];
        let id = if t.name == "sqlite" { format!("X'{}'", seat.0.simple()) } else { format!("'{seat}'") };
        spoil(&t, &format!("UPDATE ballot SET choice = 'no' WHERE seat_id = {id}")).await;
        let spoiled = recount(hall.db, &hall.mira, poll).await.unwrap();
        assert_eq!((spoiled.agrees, spoiled.recount.counts.no), (false, 1), "{}", t.name);
        refused!(hall, state_result(hall.db, &hall.vera, poll, evening()), StateRefused::RecountDiffers);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hands_are_counted_on_a_sheet() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let measure = hall.measure().await;
        let (meeting, _) = hall.drafted(&[]).await;
        let item =
            add_item(hall.db, &hall.mira, meeting, ItemInput { measure: Some(measure), public: true, ..ItemInput::default() }, now())
                .await
                .unwrap();
        invite(hall.db, &hall.mira, meeting, &InvitationInput::default(), now()).await.unwrap();
        hall.seat_all_but(meeting, &[4]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        hall.deliberated(item).await;
        let input = PollInput { source: PollSource::CountSheet, ..PollInput::main("Ein Segel.") };
        let poll = open_poll(hall.db, &hall.vera, meeting, Some(item), &input, evening()).await.unwrap();
        refused!(hall, hall.cast(&hall.amira, poll, 1, Choice::Yes), VoteRefused::CountedByHand);
        refused!(hall, close_poll(hall.db, &hall.vera, poll, &[], &Words, evening()), CloseRefused::NoCountSheet);
        let sheet = |yes, no, who: &str| CountInput { yes, no, counted_by: who.into(), ..CountInput::default() };
        refused!(hall, enter_count_sheet(hall.db, &hall.vera, poll, &sheet(3, 1, "Britta"), evening()), Refusal::Role);
        refused!(hall, enter_count_sheet(hall.db, &hall.britta, poll, &sheet(4, 1, "Britta"), evening()), CountRefused::MoreThanPresent);
        refused!(hall, enter_count_sheet(hall.db, &hall.britta, poll, &sheet(3, 1, " "), evening()), CountRefused::NobodyCounted);
        enter_count_sheet(hall.db, &hall.britta, poll, &sheet(1, 3, "Britta"), evening()).await.unwrap();
        enter_count_sheet(hall.db, &hall.britta, poll, &sheet(3, 1, "Britta und Cem"), evening()).await.unwrap();
        let outcome = close_poll(hall.db, &hall.vera, poll, &[], &Words, evening()).await.unwrap();
        assert_eq!((outcome.yes, outcome.no, outcome.not_cast), (3, 1, 0));
        refused!(hall, enter_count_sheet(hall.db, &hall.britta, poll, &sheet(1, 3, "Britta"), evening()), VoteRefused::NotOpen);
        assert_eq!(
            state_result(hall.db, &hall.vera, poll, evening()).await.unwrap(),
            Some(Votum::SupportedAmended),
            "the wording differs from the paper"
        );
        assert_eq!(hall.stage_of(measure).await, Stage::SupportedAmended);
        let again = recount(hall.db, &hall.vera, poll).await.unwrap();
        assert_eq!((again.agrees, again.recount.used), (true, PollSource::CountSheet), "{}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_item_is_admitted_first() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, _) = hall.invited(&["Bericht"]).await;
        let late = add_item(hall.db, &hall.mira, meeting, hall.item("Eilantrag"), now()).await.unwrap();
        hall.seat_all_but(meeting, &[]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        call_item(hall.db, &hall.vera, late, evening()).await.unwrap();
        ask_interests(hall.db, &hall.vera, late, evening()).await.unwrap();
        refused!(hall, deliberate(hall.db, &hall.vera, late, "", evening()), domain::meetings::ItemRefused::LateItemNotAdmitted);
        let admit = PollInput { kind: PollKind::LateItem, ..PollInput::main("Der Punkt kommt auf die Tagesordnung.") };
        let poll = open_poll(hall.db, &hall.vera, meeting, Some(late), &admit, evening()).await.unwrap();
        use Choice::*;
        assert_eq!(hall.decided(poll, [Yes, Yes, Yes, Yes, No]).await, None);
        let item = staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap().agenda[1].item.clone();
        assert_eq!((item.admitted, item.polls[0].majority), (true, MajorityKind::TwoThirdsOfStatutory), "{}", t.name);
        deliberate(hall.db, &hall.vera, late, "", evening()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tie_that_the_chair_must_break_ends_nothing() {
    for t in fresh().await {
        let hall = Hall::under(&t, |rules| rules.majority.as_mut().unwrap().tie = TieRule::ChairDecides).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let poll = hall.voting(meeting, items[0]).await;
        use Choice::*;
        assert_eq!(hall.decided(poll, [Abstain, Yes, Yes, No, No]).await, None);
        let next = open_poll(hall.db, &hall.vera, meeting, Some(items[0]), &PollInput::main("Der Beirat empfiehlt zwei Segel."), evening())
            .await
            .unwrap();
        assert_eq!(hall.decided(next, [Yes, Yes, Yes, No, No]).await, Some(Votum::Supported), "{}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stated_result_is_only_corrected_beside_itself() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items, _) = hall.drafted_minutes().await;
        let view = staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap();
        let poll = view.agenda[0].item.polls[0].id;
        refused!(hall, correct_result(hall.db, &hall.mira, poll, "2 Ja, 2 Nein", "Verzählt", evening()), Refusal::Role);
        fails!(hall, correct_result(hall.db, &hall.vera, poll, "2 Ja, 2 Nein", "", evening()), Error::Invalid(_));
        correct_result(hall.db, &hall.vera, poll, "2 Ja, 2 Nein", "Verzählt", evening()).await.unwrap();
        correct_result(hall.db, &hall.vera, poll, "3 Ja, 2 Nein", "Noch einmal gezählt", at("2026-11-20T09:00:00Z")).await.unwrap();
        let public = public_meeting(hall.db, hall.district.id, meeting, evening()).await.unwrap();
        let shown = &public.agenda[0].item.as_ref().unwrap().polls[0];
        assert_eq!(shown.sentence.as_deref(), Some("3 ja, 1 nein: accepted"), "the stated sentence stays");
        let texts: Vec<(&str, &str)> = shown.corrections.iter().map(|row| (row.before.as_str(), row.after.as_str())).collect();
        assert_eq!(texts, [("3 ja, 1 nein: accepted", "2 Ja, 2 Nein"), ("2 Ja, 2 Nein", "3 Ja, 2 Nein")], "{}", t.name);
        assert_eq!(items.len(), 2);
        let (other, others) = hall.opened(&["Bäume"]).await;
        let open = hall.voting(other, others[0]).await;
        refused!(hall, correct_result(hall.db, &hall.vera, open, "2 Ja", "Verzählt", evening()), StateRefused::NotClosed);
    }
}
