#![allow(clippy::unwrap_used)]
use super::*;
use crate::meetings::examples::{dalheim, hessen, rlp, seat};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn mailed(number: u128, sent: &str) -> Delivery {
    Delivery { seat: seat(number), sent: day(sent), way: DeliveryWay::Electronic, received: None }
}

fn received(number: u128, sent: &str, on: &str) -> Delivery {
    Delivery { seat: seat(number), sent: day(sent), way: DeliveryWay::Letter, received: Some(day(on)) }
}

fn standing(rule: &InvitationRule, meeting: &str, sent: &str, urgency: Option<&Urgency>, repeat: bool) -> DeadlineCheck {
    let deliveries = [received(1, sent, sent)];
    check(rule, &InvitationFacts { meeting: day(meeting), deliveries: &deliveries, urgency, repeat }).check
}

fn urgent(said_in_invitation: bool, confirmed_by_body: bool) -> Urgency {
    Urgency { reason: " Förderfrist endet am 30. November ".into(), said_in_invitation, confirmed_by_body }
}

fn shortened_to(awaits_confirmation: bool) -> DeadlineCheck {
    DeadlineCheck::Shortened { reason: "Förderfrist endet am 30. November".into(), awaits_confirmation }
}

#[test]
fn each_rule_is_met_shortened_or_missed() {
    let (hessen, rlp, dalheim) = (hessen().invitation, rlp().invitation, dalheim().invitation);
    let said = urgent(true, false);
    let confirmed = urgent(true, true);
    let silent = urgent(false, true);
    let blank = Urgency { reason: " ".into(), ..urgent(true, true) };
    let missed = |latest: &str| DeadlineCheck::Missed { latest: day(latest) };
    let never = InvitationRule { shortest: None, ..dalheim };
    let meeting = "2026-11-26";
    // rule, received on, urgency, second meeting, expected
    #[rustfmt::skip]
    let cases = [
        (&hessen, "2026-11-22", None, false, DeadlineCheck::Met),
        (&hessen, "2026-11-23", None, false, missed("2026-11-22")),
        (&hessen, "2026-11-23", Some(&said), false, shortened_to(false)),
        (&hessen, "2026-11-25", Some(&said), false, shortened_to(false)),
        (&hessen, "2026-11-26", Some(&said), false, missed("2026-11-22")),
        (&hessen, "2026-11-25", Some(&silent), false, missed("2026-11-22")),
        (&hessen, "2026-11-25", Some(&blank), false, missed("2026-11-22")),
        (&hessen, "2026-11-24", None, true, DeadlineCheck::Met),
        (&hessen, "2026-11-25", None, true, missed("2026-11-24")),
        (&hessen, "2026-11-25", Some(&said), true, missed("2026-11-24")),
        (&rlp, "2026-11-21", None, false, DeadlineCheck::Met),
        (&rlp, "2026-11-22", None, false, missed("2026-11-21")),
        (&rlp, "2026-11-24", Some(&said), false, shortened_to(true)),
        (&rlp, "2026-11-24", Some(&confirmed), false, shortened_to(false)),
        (&rlp, "2026-11-25", Some(&confirmed), false, missed("2026-11-21")),
        (&rlp, "2026-11-22", None, true, missed("2026-11-21")),
        (&dalheim, "2026-11-18", None, false, DeadlineCheck::Met),
        (&dalheim, "2026-11-19", None, false, missed("2026-11-18")),
        (&dalheim, "2026-11-19", Some(&said), false, shortened_to(false)),
        (&never, "2026-11-19", Some(&said), false, missed("2026-11-18")),
    ];
    for (rule, on, urgency, repeat, expected) in cases {
        assert_eq!(
            standing(rule, meeting, on, urgency, repeat),
            expected,
            "{:?} received {on}, {urgency:?}, repeat {repeat}",
            rule.deadline
        );
    }
}

#[test]
fn nobody_invited_is_missed_whatever_the_reason() {
    let said = urgent(true, true);
    for urgency in [None, Some(&said)] {
        let record = check(&dalheim().invitation, &InvitationFacts { meeting: day("2026-11-26"), deliveries: &[], urgency, repeat: false });
        assert_eq!(record.check.standing(), DeadlineStanding::Missed);
    }
}

#[test]
fn what_a_check_means_for_a_vote() {
    #[rustfmt::skip]
    let table = [
        (DeadlineCheck::Met, DeadlineStanding::Holds),
        (shortened_to(false), DeadlineStanding::Holds),
        (DeadlineCheck::Cured { reason: "erschienen".into() }, DeadlineStanding::Holds),
        (shortened_to(true), DeadlineStanding::AwaitsConfirmation),
        (DeadlineCheck::Missed { latest: day("2026-11-18") }, DeadlineStanding::Missed),
    ];
    for (check, expected) in table {
        assert_eq!(check.standing(), expected, "{check:?}");
    }
}

#[test]
fn a_defect_is_cured_only_by_those_it_concerns() {
    let rule = rlp().invitation;
    let deliveries = [mailed(1, "2026-11-20"), mailed(2, "2026-11-25"), mailed(3, "2026-11-25")];
    let record =
        |deliveries: &[Delivery]| check(&rule, &InvitationFacts { meeting: day("2026-11-26"), deliveries, urgency: None, repeat: false });
    let missed = record(&deliveries);
    let everybody = [seat(1), seat(2), seat(3)];
    let cured = cure(&rule, &missed, &everybody, " Beide sind erschienen. ").unwrap();
    assert_eq!(cured.check, DeadlineCheck::Cured { reason: "Beide sind erschienen.".into() });
    assert_eq!(cured.counting, missed.counting, "the counting stays as it was");
    assert_eq!(cure(&rule, &missed, &[seat(2), seat(3)], "erschienen").unwrap().check.standing(), DeadlineStanding::Holds);
    let hessen = hessen().invitation;
    let met = record(&deliveries[..1]);
    #[rustfmt::skip]
    let table = [
        (&rule, &met, &everybody[..], "erschienen", DeadlineRefused::NotMissed),
        (&rule, &cured, &everybody[..], "erschienen", DeadlineRefused::NotMissed),
        (&hessen, &missed, &everybody[..], "erschienen", DeadlineRefused::CureNotProvided),
        (&rule, &missed, &everybody[..2], "erschienen", DeadlineRefused::MemberStillAffected),
        (&rule, &missed, &[][..], "erschienen", DeadlineRefused::MemberStillAffected),
        (&rule, &record(&[]), &everybody[..], "erschienen", DeadlineRefused::MemberStillAffected),
        (&rule, &missed, &everybody[..], " ", DeadlineRefused::NeedsReason),
    ];
    for (rule, record, seats, reason, why) in table {
        assert_eq!(cure(rule, record, seats, reason), Err(why));
    }
}

#[test]
fn the_body_confirms_the_urgency_or_the_deadline_is_missed() {
    let rule = rlp().invitation;
    let said = urgent(true, false);
    let deliveries = [mailed(1, "2026-11-23")];
    let waiting =
        check(&rule, &InvitationFacts { meeting: day("2026-11-26"), deliveries: &deliveries, urgency: Some(&said), repeat: false });
    assert_eq!(waiting.check, shortened_to(true));
    let confirmed = decide_urgency(&waiting, true).unwrap();
    assert_eq!((&confirmed.check, &confirmed.counting), (&shortened_to(false), &waiting.counting));
    let refused = decide_urgency(&waiting, false).unwrap();
    assert_eq!(refused.check, DeadlineCheck::Missed { latest: day("2026-11-21") });
    for record in [confirmed, refused] {
        assert_eq!(decide_urgency(&record, true), Err(DeadlineRefused::NothingToConfirm));
    }
}
