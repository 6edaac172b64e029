//! Minutes: drafted, signed by two, sent, objected to, approved, published, corrected.

use super::super::*;
use super::hall::*;
use crate::Error;
use crate::testing::fresh;
use domain::Refusal;
use domain::meetings::{MeetingRefused, MeetingStage};
use domain::projects::{Stage, Step, StepInput};
use domain::{Actor, Role, StepRefused};

#[tokio::test(flavor = "multi_thread")]
async fn minutes_write_themselves_and_are_completed() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        refused!(hall, write_minutes(hall.db, &hall.britta, meeting, &Words, evening()), MeetingRefused::WrongStage);
        edit_minutes(hall.db, &hall.britta, meeting, Some(items[0]), "Frau Lind fragt nach der Pflege.", evening()).await.unwrap();
        refused!(hall, edit_minutes(hall.db, &hall.britta, meeting, None, "Kopf", evening()), MeetingRefused::WrongStage);
        let poll = hall.voting(meeting, items[0]).await;
        use domain::meetings::Choice::*;
        hall.decided(poll, [Yes, Yes, Yes, No, No]).await;
        close_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        refused!(hall, write_minutes(hall.db, &hall.amira, meeting, &Words, evening()), Refusal::Role);
        write_minutes(hall.db, &hall.britta, meeting, &Words, evening()).await.unwrap();
        let view = staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap();
        assert!(view.minutes.starts_with("5 present of 5. 1 (Vorsitz): vera; 2 (Bewohnerschaft 1): amira"), "{}", view.minutes);
        assert_eq!(
            view.agenda[0].minutes,
            "1 voted [] 3 ja, 2 nein: accepted \n\nFrau Lind fragt nach der Pflege.".replace(" \n", "\n"),
            "{}",
            t.name
        );
        assert_eq!(view.minutes_due, Some(Hall::day("2026-12-19")));
        edit_minutes(hall.db, &hall.britta, meeting, None, "Kopf", evening()).await.unwrap();
        edit_minutes(hall.db, &hall.britta, meeting, Some(items[0]), "Text", evening()).await.unwrap();
        refused!(hall, edit_minutes(hall.db, &hall.vera, meeting, None, "Kopf", evening()), Refusal::Role);
        fails!(hall, edit_minutes(hall.db, &hall.britta, meeting, None, "\u{0}", evening()), Error::Invalid(_));
        let view = staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap();
        assert_eq!((view.minutes.as_str(), view.agenda[0].minutes.as_str()), ("Kopf", "Text"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_sign_and_the_votum_may_be_handed_over() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items, measure) = hall.drafted_minutes().await;
        refused!(hall, sign_minutes(hall.db, &hall.amira, meeting, evening()), Refusal::Role);
        assert_eq!(sign_minutes(hall.db, &hall.britta, meeting, evening()).await.unwrap(), MeetingStage::MinutesDraft);
        refused!(hall, sign_minutes(hall.db, &hall.britta, meeting, evening()), MeetingRefused::NotYourSignature);
        let both = Actor { roles: vec![Role::Chair, Role::Clerk], ..hall.britta.clone() };
        refused!(hall, sign_minutes(hall.db, &both, meeting, evening()), MeetingRefused::NotYourSignature);
        edit_minutes(hall.db, &hall.britta, meeting, Some(items[0]), "Neuer Text", evening()).await.unwrap();
        assert_eq!(
            staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap().unsigned,
            [Role::Chair, Role::Clerk],
            "a changed text is signed anew"
        );
        sign_minutes(hall.db, &hall.britta, meeting, evening()).await.unwrap();
        assert!(!hall.row_of(measure).await.minutes_signed);
        let handed = || StepInput { contact: Some("Frau Thoma".into()), date: Some(Hall::day("2027-01-15")), ..StepInput::default() };
        refused!(
            hall,
            crate::projects::take_step(hall.db, &hall.mira, measure, Step::HandOver, handed(), evening()),
            StepRefused::MinutesNotSigned
        );
        assert_eq!(sign_minutes(hall.db, &hall.vera, meeting, evening()).await.unwrap(), MeetingStage::MinutesSigned);
        assert!(hall.row_of(measure).await.minutes_signed, "{}", t.name);
        crate::projects::take_step(hall.db, &hall.mira, measure, Step::HandOver, handed(), evening()).await.unwrap();
        assert_eq!(hall.stage_of(measure).await, Stage::WithAdministration);
        refused!(hall, edit_minutes(hall.db, &hall.britta, meeting, None, "Anders", evening()), MeetingRefused::WrongStage);
        let mut names: Vec<(Role, String)> = staff_meeting(hall.db, &hall.mira, meeting, evening())
            .await
            .unwrap()
            .signatures
            .into_iter()
            .map(|row| (row.role, row.name))
            .collect();
        names.sort();
        assert_eq!(names, [(Role::Chair, "vera".into()), (Role::Clerk, "britta".into())]);
    }
}

async fn sent(hall: &Hall<'_>) -> (domain::MeetingId, Vec<domain::AgendaItemId>) {
    let (meeting, items, _) = hall.drafted_minutes().await;
    sign_minutes(hall.db, &hall.britta, meeting, evening()).await.unwrap();
    refused!(hall, send_minutes(hall.db, &hall.britta, meeting, evening()), MeetingRefused::WrongStage);
    sign_minutes(hall.db, &hall.vera, meeting, evening()).await.unwrap();
    refused!(hall, send_minutes(hall.db, &hall.amira, meeting, evening()), Refusal::Role);
    fails!(hall, board_minutes(hall.db, &hall.amira, meeting, evening()), Error::NotFound);
    send_minutes(hall.db, &hall.mira, meeting, at("2026-12-01T09:00:00Z")).await.unwrap();
    (meeting, items)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_objection_is_decided_and_the_minutes_stand() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = sent(&hall).await;
        let later = at("2026-12-03T09:00:00Z");
        refused!(hall, object_to_minutes(hall.db, &hall.jonas, meeting, "Falsch", later), Refusal::Role);
        refused!(hall, object_to_minutes(hall.db, &hall.amira, meeting, " ", later), MeetingRefused::NeedsReason);
        assert!(board_minutes(hall.db, &hall.amira, meeting, later).await.unwrap().may_object);
        let objection = object_to_minutes(hall.db, &hall.amira, meeting, "Es waren vier Bäume.", later).await.unwrap();
        refused!(hall, approve_minutes(hall.db, &hall.vera, meeting, later), MeetingRefused::WrongStage);
        refused!(hall, decide_minutes_objection(hall.db, &hall.amira, objection, true, "Stimmt.", None, later), Refusal::Role);
        refused!(hall, decide_minutes_objection(hall.db, &hall.vera, objection, true, " ", None, later), MeetingRefused::NeedsReason);
        let corrected = CorrectedText { item: Some(items[0]), text: "Vier Bäume.".into() };
        decide_minutes_objection(hall.db, &hall.vera, objection, true, "Es waren vier.", Some(&corrected), later).await.unwrap();
        fails!(hall, decide_minutes_objection(hall.db, &hall.vera, objection, false, "Doch nicht.", None, later), Error::Conflict);
        let view = staff_meeting(hall.db, &hall.mira, meeting, later).await.unwrap();
        assert_eq!((view.agenda[0].minutes.as_str(), view.corrections.len(), view.objections[0].upheld), ("Vier Bäume.", 1, Some(true)));
        refused!(hall, approve_minutes(hall.db, &hall.vera, meeting, later), MeetingRefused::ObjectionPeriodRuns);
        next_meeting(&hall).await;
        approve_minutes(hall.db, &hall.vera, meeting, at("2027-01-21T18:00:00Z")).await.unwrap();
        refused!(hall, object_to_minutes(hall.db, &hall.amira, meeting, "Doch falsch", later), MeetingRefused::WrongStage);
        let kinds = hall.events_of(meeting.0).await;
        assert_eq!(
            kinds[kinds.len() - 4..],
            ["MinutesSent", "MinutesObjected", "MinutesObjectionDecided", "MinutesApproved"],
            "{}",
            t.name
        );
    }
}

/// The next meeting of the board, opened and closed.
async fn next_meeting(hall: &Hall<'_>) {
    let plan = MeetingPlan { starts_at: at("2027-01-21T17:00:00Z"), ..hall.plan() };
    let next = plan_meeting(hall.db, &hall.mira, &plan, now()).await.unwrap();
    let item = add_item(hall.db, &hall.mira, next, ItemInput { formal: true, ..hall.item("Eröffnung") }, now()).await.unwrap();
    invite(hall.db, &hall.mira, next, &InvitationInput::default(), now()).await.unwrap();
    hall.seat_all_but(next, &[]).await;
    open_meeting(hall.db, &hall.vera, next, at("2027-01-21T17:00:00Z")).await.unwrap();
    adjourn_item(hall.db, &hall.vera, item, "Fertig", None, at("2027-01-21T17:30:00Z")).await.unwrap();
    close_meeting(hall.db, &hall.vera, next, at("2027-01-21T17:40:00Z")).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_public_reads_a_reduced_version_until_its_day() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = sent(&hall).await;
        next_meeting(&hall).await;
        let later = at("2027-01-22T09:00:00Z");
        refused!(hall, object_to_minutes(hall.db, &hall.amira, meeting, "Zu spät", later), MeetingRefused::TooLate);
        refused!(hall, approve_minutes(hall.db, &hall.mira, meeting, later), Refusal::Role);
        refused!(hall, correct_minutes(hall.db, &hall.vera, meeting, None, "Neu", "Tippfehler", later), MeetingRefused::WrongStage);
        let draft = draft_public_minutes(hall.db, &hall.britta, meeting, &Words).await.unwrap();
        refused!(hall, draft_public_minutes(hall.db, &hall.amira, meeting, &Words), Refusal::Role);
        assert_eq!((draft.opening.as_str(), draft.items.len()), ("5 present of 5. ", 1));
        let ready = PublicMinutesInput { until: Some(Hall::day("2032-01-31")), checked: true, ..draft };
        refused!(hall, publish_minutes(hall.db, &hall.britta, meeting, &ready, later), MeetingRefused::WrongStage);
        approve_minutes(hall.db, &hall.vera, meeting, later).await.unwrap();
        refused!(
            hall,
            publish_minutes(hall.db, &hall.britta, meeting, &PublicMinutesInput { checked: false, ..ready.clone() }, later),
            MeetingRefused::NotRedacted
        );
        refused!(
            hall,
            publish_minutes(hall.db, &hall.britta, meeting, &PublicMinutesInput { until: None, ..ready.clone() }, later),
            MeetingRefused::NeedsRetentionDate
        );
        refused!(hall, publish_minutes(hall.db, &hall.vera, meeting, &ready, later), Refusal::Role);
        let past = PublicMinutesInput { until: Some(Hall::day("2027-01-01")), ..ready.clone() };
        fails!(hall, publish_minutes(hall.db, &hall.britta, meeting, &past, later), Error::Invalid(_));
        let mut leak = ready.clone();
        leak.items.push((items[1], "Geheim".into()));
        fails!(hall, publish_minutes(hall.db, &hall.britta, meeting, &leak, later), Error::NotFound);
        publish_minutes(hall.db, &hall.britta, meeting, &ready, later).await.unwrap();
        correct_minutes(hall.db, &hall.vera, meeting, Some(items[0]), "Vier Bäume.", "Verschrieben", at("2027-02-01T09:00:00Z"))
            .await
            .unwrap();
        refused!(hall, correct_minutes(hall.db, &hall.mira, meeting, None, "Neu", "Tippfehler", later), Refusal::Role);
        let read = |day: &'static str| {
            let hall = &hall;
            async move { public_meeting(hall.db, hall.district.id, meeting, at(day)).await.unwrap().minutes }
        };
        let public = read("2027-03-01T09:00:00Z").await.unwrap();
        assert_eq!((public.items.len(), public.corrected.len()), (1, 1), "{}", t.name);
        assert!(!format!("{public:?}").contains("amira") && !format!("{public:?}").contains("Nordhang"));
        assert_eq!(read("2032-02-01T09:00:00Z").await, None, "its day is over");
        the_search_follows(&hall, &public).await;
        let whole = board_minutes(hall.db, &hall.amira, meeting, later).await.unwrap();
        assert!(whole.items.iter().any(|(_, title, public, _)| title == "Wohnungsfläche Nordhang" && !public) && !whole.may_object);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn old_minutes_release_no_newer_votum() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let measure = hall.measure().await;
        let take_up = || ItemInput { measure: Some(measure), public: true, ..ItemInput::default() };
        let (first, _) = hall.drafted(&[]).await;
        let item = add_item(hall.db, &hall.mira, first, take_up(), now()).await.unwrap();
        invite(hall.db, &hall.mira, first, &InvitationInput::default(), now()).await.unwrap();
        hall.seat_all_but(first, &[]).await;
        open_meeting(hall.db, &hall.vera, first, evening()).await.unwrap();
        let poll = hall.voting(first, item).await;
        use domain::meetings::Choice::*;
        hall.decided(poll, [No, No, No, No, Yes]).await;
        close_meeting(hall.db, &hall.vera, first, evening()).await.unwrap();
        write_minutes(hall.db, &hall.britta, first, &Words, evening()).await.unwrap();

        let again = StepInput { note: Some("Die Segel werden kleiner.".into()), ..StepInput::default() };
        crate::projects::take_step(hall.db, &hall.mira, measure, Step::ReviewAgain, again, evening()).await.unwrap();
        crate::projects::take_step(hall.db, &hall.mira, measure, Step::MakeReady, StepInput::default(), evening()).await.unwrap();
        let later = at("2026-12-17T17:00:00Z");
        let plan = MeetingPlan { starts_at: later, ..hall.plan() };
        let second = plan_meeting(hall.db, &hall.mira, &plan, evening()).await.unwrap();
        let item = add_item(hall.db, &hall.mira, second, take_up(), evening()).await.unwrap();
        invite(hall.db, &hall.mira, second, &InvitationInput::default(), evening()).await.unwrap();
        hall.seat_all_but(second, &[]).await;
        open_meeting(hall.db, &hall.vera, second, later).await.unwrap();
        call_item(hall.db, &hall.britta, item, later).await.unwrap();
        ask_interests(hall.db, &hall.britta, item, later).await.unwrap();
        deliberate(hall.db, &hall.britta, item, "Selin", later).await.unwrap();
        note_item(hall.db, &hall.britta, item, "Der Beirat dankt.", later).await.unwrap();
        close_meeting(hall.db, &hall.vera, second, later).await.unwrap();
        write_minutes(hall.db, &hall.britta, second, &Words, later).await.unwrap();
        for (meeting, released) in [(first, false), (second, true)] {
            for who in [&hall.vera, &hall.britta] {
                sign_minutes(hall.db, who, meeting, later).await.unwrap();
            }
            assert_eq!(hall.row_of(measure).await.minutes_signed, released, "{}", t.name);
        }
    }
}

/// What is announced and stated stays found; the minutes leave with their day.
async fn the_search_follows(hall: &Hall<'_>, public: &views::PublicMinutes) {
    use crate::search::{Asked, search};
    use domain::events::ObjectKind;
    let found = async |typed: &str| {
        let asked = Asked { typed, kinds: &[ObjectKind::Meeting, ObjectKind::AgendaItem], from: 0, most: 9 };
        search(hall.db, hall.district.id, asked).await.unwrap().entries
    };
    let words = public.items[0].2.split_whitespace().take(6).collect::<Vec<_>>().join(" ");
    assert!(found(&words).await.iter().any(|entry| entry.address.ends_with("#top1")), "{words}");
    assert!(found("Nordhang").await.is_empty(), "a non-public item");
    assert_eq!(found("„present of“").await[0].object, ObjectKind::Meeting);
    assert_eq!(forget_old_minutes(hall.db, hall.district.id, at("2032-01-31T09:00:00Z")).await.unwrap(), 0);
    assert_eq!(forget_old_minutes(hall.db, hall.district.id, at("2032-02-01T09:00:00Z")).await.unwrap(), 1);
    assert!(found("„present of“").await.is_empty());
    assert!(!found("Sitzung").await.is_empty(), "the meeting itself is still there");
}
