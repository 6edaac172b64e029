#![allow(clippy::unwrap_used)]
use super::*;
use crate::meetings::examples::{dalheim, hessen, rlp, seat};
use crate::time::local_day;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn mailed(number: u128, sent: &str) -> Delivery {
    Delivery { seat: seat(number), sent: day(sent), way: DeliveryWay::Electronic, received: None }
}

fn received(number: u128, sent: &str, on: &str) -> Delivery {
    Delivery { seat: seat(number), sent: day(sent), way: DeliveryWay::Letter, received: Some(day(on)) }
}

#[test]
fn the_latest_day_over_month_ends_leap_days_and_clock_changes() {
    // days between, meeting, latest day
    for (days, meeting, latest) in [
        (3, "2026-11-26", "2026-11-22"),
        (3, "2027-03-03", "2027-02-27"),
        (3, "2028-03-03", "2028-02-28"),
        (4, "2028-03-01", "2028-02-25"),
        (4, "2027-03-01", "2027-02-24"),
        (7, "2027-01-05", "2026-12-28"),
        (4, "2027-03-30", "2027-03-25"),
        (4, "2027-11-02", "2027-10-28"),
        (0, "2027-01-01", "2026-12-31"),
    ] {
        assert_eq!(latest_day(days, day(meeting)), day(latest), "{days} days before {meeting}");
    }
    assert_eq!(latest_day(3, NaiveDate::MIN), NaiveDate::MIN);
}

#[test]
fn the_day_of_an_instant_is_the_local_one() {
    // A mail sent shortly before and after midnight in Germany, in the two nights when the clock moves.
    for (instant, local) in [
        ("2027-03-27T22:59:00Z", "2027-03-27"),
        ("2027-03-27T23:00:00Z", "2027-03-28"),
        ("2027-03-28T21:59:00Z", "2027-03-28"),
        ("2027-03-28T22:00:00Z", "2027-03-29"),
        ("2027-10-30T21:59:00Z", "2027-10-30"),
        ("2027-10-30T22:00:00Z", "2027-10-31"),
        ("2027-10-31T22:59:00Z", "2027-10-31"),
        ("2027-10-31T23:00:00Z", "2027-11-01"),
    ] {
        assert_eq!(local_day(instant.parse().unwrap()), day(local), "{instant}");
    }
}

#[test]
fn receipts_are_counted_from_the_last_proven_one() {
    let meeting = day("2026-11-26");
    let counting = count_receipt_days(3, meeting, &[received(1, "2026-11-18", "2026-11-20"), received(2, "2026-11-18", "2026-11-22")]);
    assert_eq!(counting.starts_on, Some(day("2026-11-22")));
    assert_eq!(counting.counted, [day("2026-11-23"), day("2026-11-24"), day("2026-11-25")]);
    assert_eq!(counting.late, []);
    let counting = count_receipt_days(3, meeting, &[received(1, "2026-11-18", "2026-11-22"), received(2, "2026-11-18", "2026-11-23")]);
    assert_eq!((counting.counted.len(), counting.late), (2, vec![seat(2)]));
    let counting = count_receipt_days(3, meeting, &[received(1, "2026-11-18", "2026-11-20"), mailed(2, "2026-11-18")]);
    assert_eq!(counting.late, [seat(2)], "nobody recorded that the mail arrived");
}

#[test]
fn full_calendar_days_start_with_the_mail_but_wait_for_the_letter() {
    let meeting = day("2027-03-30");
    let letter = Delivery { way: DeliveryWay::Letter, ..mailed(2, "2027-03-20") };
    assert_eq!(count_full_calendar_days(4, meeting, &[mailed(1, "2027-03-25")]).late, []);
    assert_eq!(count_full_calendar_days(4, meeting, &[mailed(1, "2027-03-26")]).late, [seat(1)]);
    assert_eq!(count_full_calendar_days(4, meeting, &[mailed(1, "2027-03-25"), letter]).late, [seat(2)]);
    let later = Delivery { received: Some(day("2027-03-26")), ..mailed(1, "2027-03-25") };
    assert_eq!(count_full_calendar_days(4, meeting, &[later]).late, [seat(1)], "a recorded receipt wins over the dispatch");
    let counting = count_full_calendar_days(4, meeting, &[mailed(1, "2027-03-25")]);
    assert_eq!(counting.counted, [day("2027-03-26"), day("2027-03-27"), day("2027-03-28"), day("2027-03-29")], "the short Sunday is a full day");
}

#[test]
fn the_two_ways_differ_on_the_same_invitation() {
    let (meeting, deliveries) = (day("2026-11-26"), [mailed(1, "2026-11-20")]);
    assert_eq!(count_full_calendar_days(3, meeting, &deliveries).late, []);
    assert_eq!(count_receipt_days(3, meeting, &deliveries).late, [seat(1)]);
    let handed = [Delivery { way: DeliveryWay::InPerson, ..mailed(1, "2026-11-20") }];
    assert_eq!(count_receipt_days(3, meeting, &handed).late, [], "handing over proves the receipt");
}

#[test]
fn what_cannot_be_counted_is_not_counted() {
    let meeting = day("2026-11-26");
    assert_eq!(count_receipt_days(3, meeting, &[mailed(1, "2026-11-01")]).starts_on, None);
    assert_eq!(count_full_calendar_days(3, meeting, &[mailed(1, "2026-12-01")]).counted, []);
    assert_eq!(count_full_calendar_days(3, meeting, &[mailed(1, "1990-01-01")]).counted.len(), 365);
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
        assert_eq!(standing(rule, meeting, on, urgency, repeat), expected, "{:?} received {on}, {urgency:?}, repeat {repeat}", rule.deadline);
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
    for (check, expected) in [
        (DeadlineCheck::Met, DeadlineStanding::Holds),
        (shortened_to(false), DeadlineStanding::Holds),
        (DeadlineCheck::Cured { reason: "erschienen".into() }, DeadlineStanding::Holds),
        (shortened_to(true), DeadlineStanding::AwaitsConfirmation),
        (DeadlineCheck::Missed { latest: day("2026-11-18") }, DeadlineStanding::Missed),
    ] {
        assert_eq!(check.standing(), expected, "{check:?}");
    }
}

#[test]
fn a_defect_is_cured_only_by_those_it_concerns() {
    let rule = rlp().invitation;
    let deliveries = [mailed(1, "2026-11-20"), mailed(2, "2026-11-25"), mailed(3, "2026-11-25")];
    let record = |deliveries: &[Delivery]| check(&rule, &InvitationFacts { meeting: day("2026-11-26"), deliveries, urgency: None, repeat: false });
    let missed = record(&deliveries);
    let everybody = [seat(1), seat(2), seat(3)];
    let cured = cure(&rule, &missed, &everybody, " Beide sind erschienen. ").unwrap();
    assert_eq!(cured.check, DeadlineCheck::Cured { reason: "Beide sind erschienen.".into() });
    assert_eq!(cured.counting, missed.counting, "the counting stays as it was");
    assert_eq!(cure(&rule, &missed, &[seat(2), seat(3)], "erschienen").unwrap().check.standing(), DeadlineStanding::Holds);
    let hessen = hessen().invitation;
    let met = record(&deliveries[..1]);
    for (rule, record, seats, reason, why) in [
        (&rule, &met, &everybody[..], "erschienen", DeadlineRefused::NotMissed),
        (&rule, &cured, &everybody[..], "erschienen", DeadlineRefused::NotMissed),
        (&hessen, &missed, &everybody[..], "erschienen", DeadlineRefused::CureNotProvided),
        (&rule, &missed, &everybody[..2], "erschienen", DeadlineRefused::MemberStillAffected),
        (&rule, &missed, &[][..], "erschienen", DeadlineRefused::MemberStillAffected),
        (&rule, &record(&[]), &everybody[..], "erschienen", DeadlineRefused::MemberStillAffected),
        (&rule, &missed, &everybody[..], " ", DeadlineRefused::NeedsReason),
    ] {
        assert_eq!(cure(rule, record, seats, reason), Err(why));
    }
}

#[test]
fn the_body_confirms_the_urgency_or_the_deadline_is_missed() {
    let rule = rlp().invitation;
    let said = urgent(true, false);
    let deliveries = [mailed(1, "2026-11-23")];
    let waiting = check(&rule, &InvitationFacts { meeting: day("2026-11-26"), deliveries: &deliveries, urgency: Some(&said), repeat: false });
    assert_eq!(waiting.check, shortened_to(true));
    let confirmed = decide_urgency(&waiting, true).unwrap();
    assert_eq!((&confirmed.check, &confirmed.counting), (&shortened_to(false), &waiting.counting));
    let refused = decide_urgency(&waiting, false).unwrap();
    assert_eq!(refused.check, DeadlineCheck::Missed { latest: day("2026-11-21") });
    for record in [confirmed, refused] {
        assert_eq!(decide_urgency(&record, true), Err(DeadlineRefused::NothingToConfirm));
    }
}
