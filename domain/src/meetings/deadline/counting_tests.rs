#![allow(clippy::unwrap_used)]
use super::*;
use crate::meetings::examples::seat;
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
    #[rustfmt::skip]
    let table = [
        (3, "2026-11-26", "2026-11-22"),
        (3, "2027-03-03", "2027-02-27"),
        (3, "2028-03-03", "2028-02-28"),
        (4, "2028-03-01", "2028-02-25"),
        (4, "2027-03-01", "2027-02-24"),
        (7, "2027-01-05", "2026-12-28"),
        (4, "2027-03-30", "2027-03-25"),
        (4, "2027-11-02", "2027-10-28"),
        (0, "2027-01-01", "2026-12-31"),
    ];
    for (days, meeting, latest) in table {
        assert_eq!(latest_day(days, day(meeting)), day(latest), "{days} days before {meeting}");
    }
    assert_eq!(latest_day(3, NaiveDate::MIN), NaiveDate::MIN);
}

#[test]
fn the_day_of_an_instant_is_the_local_one() {
    // A mail sent shortly before and after midnight in Germany, in the two nights when the clock moves.
    #[rustfmt::skip]
    let table = [
        ("2027-03-27T22:59:00Z", "2027-03-27"),
        ("2027-03-27T23:00:00Z", "2027-03-28"),
        ("2027-03-28T21:59:00Z", "2027-03-28"),
        ("2027-03-28T22:00:00Z", "2027-03-29"),
        ("2027-10-30T21:59:00Z", "2027-10-30"),
        ("2027-10-30T22:00:00Z", "2027-10-31"),
        ("2027-10-31T22:59:00Z", "2027-10-31"),
        ("2027-10-31T23:00:00Z", "2027-11-01"),
    ];
    for (instant, local) in table {
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
    assert_eq!(
        counting.counted,
        [day("2027-03-26"), day("2027-03-27"), day("2027-03-28"), day("2027-03-29")],
        "the short Sunday is a full day"
    );
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
