//! Invitation, deadline, receipts.

use super::super::*;
use super::hall::*;
use crate::Error;
use crate::testing::{TestDb, fresh};
use domain::Refusal;
use domain::meetings::{
    CureRule, DeadlineCheck, DeadlineRefused, DeliveryWay, InvitationDeadline, MeetingRefused, MeetingStage, OpenRefused, PollKind, Preset,
};
use domain::projects::Stage;

async fn mails(t: &TestDb, kind: &str) -> Vec<crate::outbox::Mail> {
    let waiting = crate::outbox::claim(&t.db, 100, at("2027-06-01T10:00:00Z")).await.unwrap();
    waiting.into_iter().map(|mail| mail.mail).filter(|mail| mail.kind == kind).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_invited_in_time() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, _) = hall.drafted(&["Bericht"]).await;
        let hidden = ItemInput { public: false, nonpublic_reason: "Vertrag".into(), ..hall.item("Wohnungsfläche Nordhang") };
        add_item(hall.db, &hall.mira, meeting, hidden, now()).await.unwrap();
        let recorded = invite(hall.db, &hall.vera, meeting, &InvitationInput::default(), now()).await.unwrap();
        assert_eq!((recorded.check, recorded.counting.latest), (DeadlineCheck::Met, Hall::day("2026-11-11")));
        let view = staff_meeting(hall.db, &hall.mira, meeting, now()).await.unwrap();
        assert_eq!(view.meeting.stage, MeetingStage::Invited);
        assert_eq!(view.frozen.unwrap().statutory_number, 5);
        assert!(
            view.preview.is_none() && view.seats.iter().all(|seat| seat.invitation.is_some_and(|line| line.way == DeliveryWay::Electronic))
        );
        let mails = mails(&t, "invitation").await;
        assert_eq!(mails.len(), 6, "five members and one deputy");
        assert_eq!(mails.iter().filter(|mail| mail.params["deputy"] == "true").count(), 1);
        assert!(mails.iter().all(|mail| mail.params["agenda"] == "1\tBericht\n2\t" && mail.params["urgency"].is_empty()), "{}", t.name);
        refused!(hall, invite(hall.db, &hall.vera, meeting, &InvitationInput::default(), now()), MeetingRefused::WrongStage);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_refused() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, _) = hall.drafted(&["Bericht"]).await;
        for stranger in [&hall.jonas, &hall.amira, &hall.britta] {
            refused!(hall, invite(hall.db, stranger, meeting, &InvitationInput::default(), now()), Refusal::Role);
        }
        let too_late = at("2026-11-12T10:00:00Z");
        refused!(hall, invite(hall.db, &hall.mira, meeting, &InvitationInput::default(), too_late), MeetingRefused::DeadlineMissed);
        let (_, foreseen) = staff_meeting(hall.db, &hall.mira, meeting, too_late).await.unwrap().preview.unwrap();
        assert_eq!(foreseen.check, DeadlineCheck::Missed { latest: Hall::day("2026-11-11") });
        let letters =
            InvitationInput { ways: hall.seats.iter().map(|seat| (*seat, DeliveryWay::Letter)).collect(), ..InvitationInput::default() };
        refused!(hall, invite(hall.db, &hall.mira, meeting, &letters, at("2026-11-08T10:00:00Z")), MeetingRefused::DeadlineMissed);
        let empty = Hall::built(&t, "leer", "LE", |profile| {
            let mut rules = Preset::HessenCommission72.rules();
            rules.statutory_number = Some(5);
            profile.organizations[0].rules = Some(rules);
        })
        .await;
        let (meeting, _) = empty.drafted(&["Bericht"]).await;
        refused!(empty, invite(empty.db, &empty.mira, meeting, &InvitationInput::default(), now()), MeetingRefused::RulesIncomplete);
        assert!(staff_meeting(empty.db, &empty.mira, meeting, now()).await.unwrap().rules.missing().contains(&"invitation"), "{}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shortened_invitation_says_why_and_may_wait_for_the_body() {
    for t in fresh().await {
        let hall = Hall::under(&t, |rules| rules.invitation.as_mut().unwrap().urgency_confirmed_by_body = true).await;
        let (meeting, items) = hall.drafted(&["Bericht"]).await;
        let urgent = InvitationInput { urgency: "Die Förderung endet am Freitag.".into(), ..InvitationInput::default() };
        let late = at("2026-11-16T10:00:00Z");
        let recorded = invite(hall.db, &hall.mira, meeting, &urgent, late).await.unwrap();
        assert_eq!(recorded.check, DeadlineCheck::Shortened { reason: urgent.urgency.clone(), awaits_confirmation: true });
        assert!(mails(&t, "invitation").await.iter().all(|mail| mail.params["urgency"] == urgent.urgency));
        hall.seat_all_but(meeting, &[]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        hall.deliberated(items[0]).await;
        let main = PollInput::main("Der Beirat empfiehlt zwei Segel.");
        refused!(hall, open_poll(hall.db, &hall.vera, meeting, Some(items[0]), &main, evening()), OpenRefused::UrgencyNotConfirmed);
        let urgency = PollInput { kind: PollKind::Urgency, ..PollInput::main("Die Sitzung ist dringend.") };
        let poll = open_poll(hall.db, &hall.vera, meeting, None, &urgency, evening()).await.unwrap();
        use domain::meetings::Choice::*;
        assert_eq!(hall.decided(poll, [Yes, Yes, Yes, Yes, No]).await, None);
        let view = staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap();
        assert_eq!(
            view.deadline.unwrap().check,
            DeadlineCheck::Shortened { reason: urgent.urgency, awaits_confirmation: false },
            "{}",
            t.name
        );
        open_poll(hall.db, &hall.vera, meeting, Some(items[0]), &main, evening()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn members_answer_and_call_in_their_deputy() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, _) = hall.invited(&["Bericht"]).await;
        answer_invitation(hall.db, &hall.cem, meeting, hall.seats[2], true, now()).await.unwrap();
        answer_invitation(hall.db, &hall.amira, meeting, hall.seats[1], false, at("2026-11-17T10:00:00Z")).await.unwrap();
        answer_invitation(hall.db, &hall.britta, meeting, hall.seats[3], false, now()).await.unwrap();
        let view = staff_meeting(hall.db, &hall.mira, meeting, now()).await.unwrap();
        let coming: Vec<Option<bool>> = view.seats.iter().map(|seat| seat.invitation.unwrap().coming).collect();
        assert_eq!(coming, [None, Some(false), Some(true), Some(false), None]);
        assert_eq!(view.deadline.unwrap().check, DeadlineCheck::Met, "an answer on the last day does not make a mail late");
        let called = mails(&t, "deputy_called").await;
        assert_eq!(called.iter().map(|mail| mail.params["name"].as_str()).collect::<Vec<_>>(), ["bela"], "{}", t.name);
        refused!(hall, answer_invitation(hall.db, &hall.dora, meeting, hall.seats[2], true, now()), Refusal::Role);
        refused!(hall, answer_invitation(hall.db, &hall.jonas, meeting, hall.seats[2], true, now()), Refusal::Role);
        hall.seat_all_but(meeting, &[]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        refused!(hall, answer_invitation(hall.db, &hall.cem, meeting, hall.seats[2], false, evening()), MeetingRefused::WrongStage);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_is_proved_and_a_missed_deadline_healed() {
    for t in fresh().await {
        let hall = Hall::under(&t, |rules| {
            let rule = rules.invitation.as_mut().unwrap();
            rule.deadline = InvitationDeadline::ReceiptDays(3);
            rule.cure = CureRule::AppearanceOrWaiver;
        })
        .await;
        let measure = hall.measure().await;
        let (meeting, _) = hall.drafted(&[]).await;
        let item =
            add_item(hall.db, &hall.mira, meeting, ItemInput { measure: Some(measure), public: true, ..ItemInput::default() }, now())
                .await
                .unwrap();
        let recorded = invite(hall.db, &hall.mira, meeting, &InvitationInput::default(), now()).await.unwrap();
        assert!(matches!(recorded.check, DeadlineCheck::Missed { .. }), "nothing is proved yet");
        for seat in &hall.seats[..4] {
            record_receipt(hall.db, &hall.britta, meeting, *seat, Hall::day("2026-11-03"), at("2026-11-05T10:00:00Z")).await.unwrap();
        }
        let last = hall.seats[4];
        refused!(hall, record_receipt(hall.db, &hall.amira, meeting, last, Hall::day("2026-11-03"), now()), Refusal::Role);
        fails!(hall, record_receipt(hall.db, &hall.britta, meeting, last, Hall::day("2026-11-01"), now()), Error::Invalid(_));
        fails!(hall, record_receipt(hall.db, &hall.britta, meeting, last, Hall::day("2026-11-03"), now()), Error::Invalid(_));
        let missed =
            record_receipt(hall.db, &hall.britta, meeting, last, Hall::day("2026-11-17"), at("2026-11-18T10:00:00Z")).await.unwrap();
        assert_eq!(missed.counting.late, [last]);
        hall.seat_all_but(meeting, &[4]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        hall.deliberated(item).await;
        let main = PollInput::main("Der Beirat empfiehlt zwei Segel.");
        refused!(hall, open_poll(hall.db, &hall.vera, meeting, Some(item), &main, evening()), OpenRefused::DeadlineMissed);
        refused!(hall, cure_deadline(hall.db, &hall.vera, meeting, &[], "Alle sind da.", evening()), DeadlineRefused::MemberStillAffected);
        refused!(hall, cure_deadline(hall.db, &hall.vera, meeting, &[last], " ", evening()), DeadlineRefused::NeedsReason);
        refused!(hall, cure_deadline(hall.db, &hall.mira, meeting, &[last], "Sitz 5 verzichtet.", evening()), Refusal::Role);
        cure_deadline(hall.db, &hall.vera, meeting, &[last], "Sitz 5 verzichtet.", evening()).await.unwrap();
        refused!(hall, cure_deadline(hall.db, &hall.vera, meeting, &[last], "Noch einmal", evening()), DeadlineRefused::NotMissed);
        open_poll(hall.db, &hall.vera, meeting, Some(item), &main, evening()).await.unwrap();
        assert_eq!(hall.stage_of(measure).await, Stage::Presented, "{}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deputy_answers_for_themselves_and_is_called_once() {
    for t in fresh().await {
        let hall = Hall::under(&t, |rules| rules.invitation.as_mut().unwrap().deadline = InvitationDeadline::ReceiptDays(3)).await;
        let (meeting, _) = hall.invited(&["Bericht"]).await;
        let (seat, answer) = (hall.seats[1], answer_invitation);
        let line = || async { staff_meeting(hall.db, &hall.mira, meeting, now()).await.unwrap().seats[1].invitation.unwrap() };
        answer(hall.db, &hall.bela, meeting, seat, false, now()).await.unwrap();
        let said = line().await;
        assert_eq!((said.coming, said.deputy, said.received_on), (None, Some(false), None), "{}", t.name);
        let own = |who| async move { my_board(hall.db, who, now()).await.unwrap().meeting.unwrap().coming };
        assert_eq!((own(&hall.amira).await, own(&hall.bela).await), (Some(None), Some(Some(false))));
        answer(hall.db, &hall.britta, meeting, seat, true, now()).await.unwrap();
        assert_eq!((line().await.coming, line().await.received_on), (Some(true), None), "the clerk proves no receipt");
        answer(hall.db, &hall.amira, meeting, seat, false, now()).await.unwrap();
        assert_eq!(line().await.received_on, Some(Hall::day("2026-11-02")));
        let before = hall.watch.content().await;
        answer(hall.db, &hall.amira, meeting, seat, false, now()).await.unwrap();
        answer(hall.db, &hall.bela, meeting, seat, false, now()).await.unwrap();
        assert_eq!(hall.watch.content().await, before, "the same answer again changes nothing");
        answer(hall.db, &hall.bela, meeting, seat, true, now()).await.unwrap();
        assert_eq!((line().await.coming, line().await.deputy), (Some(false), Some(true)));
        assert_eq!(mails(&t, "deputy_called").await.len(), 1, "one mail for one no");
    }
}
