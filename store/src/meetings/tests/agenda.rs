//! Planning and the agenda.

use super::super::*;
use super::hall::*;
use crate::Error;
use crate::testing::fresh;
use domain::meetings::{LateItems, MeetingRefused, MeetingStage, OpenRefused, Publicity};
use domain::projects::Stage;
use domain::{Refusal, StepRefused};

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_is_planned_changed_and_cancelled() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let first = plan_meeting(hall.db, &hall.vera, &MeetingPlan { number: Some(11), ..hall.plan() }, now()).await.unwrap();
        fails!(hall, plan_meeting(hall.db, &hall.mira, &hall.plan(), now()), Error::Invalid(_));
        let winter = MeetingPlan { starts_at: at("2026-12-10T17:00:00Z"), ..hall.plan() };
        let (one, two) =
            tokio::join!(plan_meeting(hall.db, &hall.mira, &winter, now()), plan_meeting(hall.db, &hall.vera, &winter, now()),);
        assert!(one.is_ok() != two.is_ok(), "sent twice, planned once: {one:?} {two:?}");
        let second = one.or(two).unwrap();
        fails!(hall, edit_meeting(hall.db, &hall.mira, second, &hall.plan(), now()), Error::Invalid(_));
        edit_meeting(hall.db, &hall.mira, second, &winter, now()).await.unwrap();
        let view = staff_meeting(hall.db, &hall.mira, second, now()).await.unwrap();
        assert_eq!((view.meeting.number, view.meeting.stage, view.meeting.body.as_str()), (12, MeetingStage::Planned, "Stadtteilbeirat"));
        let later = MeetingPlan { starts_at: at("2026-12-03T17:00:00Z"), place: "Schule".into(), ..hall.plan() };
        edit_meeting(hall.db, &hall.mira, second, &later, now()).await.unwrap();
        assert_eq!(staff_meeting(hall.db, &hall.mira, second, now()).await.unwrap().meeting.place, "Schule");
        refused!(hall, cancel(hall.db, &hall.mira, first, " ", now()), MeetingRefused::NeedsReason);
        cancel(hall.db, &hall.mira, first, "Der Saal ist gesperrt.", now()).await.unwrap();
        refused!(hall, cancel(hall.db, &hall.mira, first, "Noch einmal", now()), MeetingRefused::WrongStage);
        refused!(hall, edit_meeting(hall.db, &hall.mira, first, &hall.plan(), now()), MeetingRefused::WrongStage);
        plan_meeting(hall.db, &hall.mira, &hall.plan(), now()).await.expect("what was cancelled leaves its moment free");
        assert_eq!(hall.events_of(first.0).await, ["MeetingPlanned", "MeetingCancelled"], "{}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_is_not_planned() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        for stranger in [&hall.jonas, &hall.amira, &hall.britta] {
            refused!(hall, plan_meeting(hall.db, stranger, &hall.plan(), now()), Refusal::Role);
        }
        fails!(hall, plan_meeting(hall.db, &hall.mira, &MeetingPlan { starts_at: now(), ..hall.plan() }, now()), Error::Invalid(_));
        fails!(hall, plan_meeting(hall.db, &hall.mira, &MeetingPlan { place: "x".into(), ..hall.plan() }, now()), Error::Invalid(_));
        plan_meeting(hall.db, &hall.mira, &MeetingPlan { number: Some(3), ..hall.plan() }, now()).await.unwrap();
        fails!(hall, plan_meeting(hall.db, &hall.mira, &MeetingPlan { number: Some(3), ..hall.plan() }, now()), Error::Invalid(_));
        let office = crate::people::organizations(hall.db, hall.district.id)
            .await
            .unwrap()
            .into_iter()
            .find(|body| body.key == "tiefbauamt")
            .unwrap()
            .id;
        refused!(
            hall,
            plan_meeting(hall.db, &hall.mira, &MeetingPlan { organization: office, ..hall.plan() }, now()),
            MeetingRefused::RulesIncomplete
        );
        let other = Hall::built(&t, "anderswo", "AW", |_| {}).await;
        fails!(hall, plan_meeting(hall.db, &hall.mira, &MeetingPlan { organization: other.board, ..hall.plan() }, now()), Error::NotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn items_are_added_ordered_and_taken_off() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let measure = hall.measure().await;
        let (meeting, items) = hall.drafted(&["Eröffnung", "Bericht"]).await;
        let shade =
            add_item(hall.db, &hall.vera, meeting, ItemInput { measure: Some(measure), public: true, ..ItemInput::default() }, now())
                .await
                .unwrap();
        assert_eq!(hall.stage_of(measure).await, Stage::OnAgenda);
        move_item(hall.db, &hall.mira, shade, Direction::Up, now()).await.unwrap();
        move_item(hall.db, &hall.mira, items[0], Direction::Up, now()).await.unwrap();
        let view = staff_meeting(hall.db, &hall.mira, meeting, now()).await.unwrap();
        let titles: Vec<(i64, &str)> = view.agenda.iter().map(|item| (item.item.number, item.item.title.as_str())).collect();
        assert_eq!(titles, [(1, "Eröffnung"), (2, "Zwei Sonnensegel"), (3, "Bericht")], "{}", t.name);
        assert_eq!(view.meeting.stage, MeetingStage::AgendaDraft);
        assert_eq!(view.agenda[1].item.wording, "Der Beirat empfiehlt zwei Segel.");
        assert_eq!(view.agenda[1].item.paper.as_ref().unwrap().easy, "Es ist heiß.");
        edit_item(hall.db, &hall.mira, items[1], ItemInput { wording: String::new(), ..hall.item("Bericht des Büros") }, now())
            .await
            .unwrap();
        refused!(hall, remove_item(hall.db, &hall.mira, shade, "", now()), MeetingRefused::NeedsReason);
        remove_item(hall.db, &hall.mira, shade, "Ein Angebot fehlt.", now()).await.unwrap();
        assert_eq!(hall.stage_of(measure).await, Stage::ReadyForBoard);
        let view = staff_meeting(hall.db, &hall.mira, meeting, now()).await.unwrap();
        assert_eq!(
            view.agenda.iter().map(|item| (item.item.number, item.item.title.as_str())).collect::<Vec<_>>(),
            [(1, "Eröffnung"), (2, "Bericht des Büros")]
        );
        assert_eq!(view.ready.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn items_are_refused() {
    for t in fresh().await {
        let hall = Hall::under(&t, |rules| rules.publicity = Some(Publicity::Public)).await;
        let (meeting, items) = hall.drafted(&["Bericht"]).await;
        refused!(hall, add_item(hall.db, &hall.amira, meeting, hall.item("Neues"), now()), Refusal::Role);
        refused!(hall, edit_item(hall.db, &hall.britta, items[0], hall.item("Neues"), now()), Refusal::Role);
        refused!(hall, move_item(hall.db, &hall.jonas, items[0], Direction::Up, now()), Refusal::Role);
        refused!(hall, remove_item(hall.db, &hall.jonas, items[0], "", now()), Refusal::Role);
        fails!(hall, add_item(hall.db, &hall.mira, meeting, hall.item("x"), now()), Error::Invalid(_));
        let hidden = |reason: &str| ItemInput { public: false, nonpublic_reason: reason.into(), ..hall.item("Wohnung") };
        fails!(hall, add_item(hall.db, &hall.mira, meeting, hidden("Vertrag"), now()), Error::Invalid(_));
        let measure = hall.measure().await;
        let with = || ItemInput { measure: Some(measure), public: true, ..ItemInput::default() };
        let shade = add_item(hall.db, &hall.mira, meeting, with(), now()).await.unwrap();
        refused!(hall, add_item(hall.db, &hall.mira, meeting, with(), now()), StepRefused::WrongStage);
        fails!(hall, edit_item(hall.db, &hall.mira, shade, hidden("Vertrag"), now()), Error::Invalid(_));
        let other = Hall::built(&t, "anderswo", "AW", |_| {}).await;
        fails!(hall, add_item(hall.db, &other.mira, meeting, hall.item("Fremd"), now()), Error::NotFound);
        fails!(hall, edit_item(hall.db, &other.mira, items[0], hall.item("Fremd"), now()), Error::NotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_after_the_invitation_is_late() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.invited(&["Bericht", "Fragen"]).await;
        refused!(hall, move_item(hall.db, &hall.mira, items[0], Direction::Down, now()), MeetingRefused::WrongStage);
        refused!(hall, edit_item(hall.db, &hall.mira, items[0], hall.item("Anderes"), now()), MeetingRefused::WrongStage);
        let late = add_item(hall.db, &hall.mira, meeting, hall.item("Eilantrag"), now()).await.unwrap();
        edit_item(hall.db, &hall.mira, late, hall.item("Eilantrag zum Ring"), now()).await.unwrap();
        refused!(hall, remove_item(hall.db, &hall.mira, items[1], "", now()), MeetingRefused::NeedsReason);
        remove_item(hall.db, &hall.mira, items[1], "Die Rednerin ist krank.", now()).await.unwrap();
        refused!(hall, remove_item(hall.db, &hall.mira, items[1], "Noch einmal", now()), MeetingRefused::WrongStage);
        let view = staff_meeting(hall.db, &hall.mira, meeting, now()).await.unwrap();
        assert_eq!(view.agenda[1].item.taken_off.as_deref(), Some("Die Rednerin ist krank."));
        assert!(view.agenda[2].item.late && !view.agenda[2].item.admitted, "{}", t.name);

        let strict = Hall::built(&t, "streng", "ST", |profile| {
            profile.organizations[0].rules.as_mut().unwrap().late_items = Some(LateItems::NotAllowed)
        })
        .await;
        let (meeting, _) = strict.invited(&["Bericht"]).await;
        refused!(strict, add_item(strict.db, &strict.mira, meeting, strict.item("Eilantrag"), now()), OpenRefused::LateItemsNotAllowed);
        cancel(strict.db, &strict.mira, meeting, "Fällt aus.", now()).await.unwrap();
        refused!(strict, add_item(strict.db, &strict.mira, meeting, strict.item("Eilantrag"), now()), MeetingRefused::WrongStage);
    }
}
