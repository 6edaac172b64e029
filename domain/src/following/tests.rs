#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use crate::events::{ObjectKind, Payload, Recorded};
use crate::places::{Bounds, Landmark, Point, Shape};
use uuid::Uuid;

fn reference(number: i64) -> Reference {
    Reference::new("DH", 2026, number)
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn happened(seq: i64, happening: Happening, number: i64) -> Happened {
    Happened {
        seq,
        at: at("2026-03-02T09:00:00Z"),
        happening,
        object: ObjectKind::Contribution,
        id: Uuid::from_u128(u128::from(number.unsigned_abs())),
        reference: Some(reference(number)),
        title: "Sonnensegel".into(),
        to: None,
        meeting: None,
        bears_on: BearsOn::default(),
    }
}

fn drawing() -> Drawing {
    let landmark = |name: &str, lat, lon| Landmark { name: name.to_owned(), at: Point { lat, lon } };
    Drawing {
        bounds: Bounds { south: 50_000_000, west: 8_000_000, north: 50_010_000, east: 8_010_000 },
        landmarks: vec![landmark("Festplatz", 50_003_000, 8_003_000), landmark("Schule", 50_008_000, 8_008_000)],
        ..Drawing::default()
    }
}

fn event(object: ObjectKind, kind: &str, public: bool, to: Option<&str>) -> Recorded {
    let payload = Payload { public, to: to.map(ToOwned::to_owned), ..Payload::default() };
    Recorded { seq: 1, object, id: Uuid::nil(), kind: kind.into(), occurred_at: at("2026-03-02T09:00:00Z"), payload: Some(payload) }
}

#[test]
fn what_is_followed_is_stored_in_two_parts() {
    let all = [
        Followed::Contribution(reference(12)),
        Followed::Measure(reference(3)),
        Followed::Topic("frei".into()),
        Followed::Place("Berliner Ring".into()),
        Followed::District,
    ];
    for followed in all {
        assert_eq!(Followed::read(followed.kind(), followed.target()), Some(followed));
    }
    let broken =
        [(FollowedKind::Contribution, "Sonnensegel"), (FollowedKind::Measure, ""), (FollowedKind::Topic, ""), (FollowedKind::Place, "")];
    for (kind, target) in broken {
        assert_eq!(Followed::read(kind, target), None, "{kind} {target}");
    }
}

#[test]
fn only_what_is_public_and_has_words_is_told() {
    use Happening::*;
    use ObjectKind::{Contribution, District, Measure, Meeting, Paper};
    let table = [
        (Contribution, "ContributionPublished", true, Some("published"), Some(Published)),
        (Contribution, "ContributionPublished", false, Some("published"), None),
        (Contribution, "ContributionReceived", true, Some("received"), None),
        (Contribution, "ContributionForwarded", true, Some("forwarded"), Some(Moved)),
        (Contribution, "ContributionAnswered", true, Some("answered"), Some(Moved)),
        (Contribution, "ContributionNotTakenUp", true, Some("answered"), Some(NotTakenUp)),
        (Contribution, "ContributionMerged", true, Some("merged"), Some(Moved)),
        (Contribution, "ContributionUnmerged", true, Some("received"), None),
        (Contribution, "ContributionAdopted", true, Some("adopted"), Some(Moved)),
        (Contribution, "ContributionWithdrawn", true, Some("withdrawn"), None),
        (Contribution, "ContributionWithheld", true, Some("withheld"), None),
        (Contribution, "NoteAdded", true, None, None),
        (Contribution, "SupportGiven", false, None, None),
        (Contribution, "CommentShown", false, None, Some(Commented)),
        (Measure, "CommentConfirmed", false, None, Some(Commented)),
        (Measure, "MeasureOpened", true, Some("under_review"), Some(Opened)),
        (Measure, "MeasureSupported", true, Some("supported"), Some(Stepped)),
        (Measure, "MeasureSupported", false, Some("supported"), None),
        (Measure, "MeasureChecked", true, None, Some(Checked)),
        (Measure, "MilestoneAdded", true, None, Some(Promised)),
        (Measure, "MilestoneReached", true, None, Some(Reached)),
        (Measure, "AdministrationAsked", true, None, Some(Asked)),
        (Measure, "PlaceCorrected", true, None, None),
        (Paper, "PaperWritten", true, None, Some(Happening::PaperWritten)),
        (Meeting, "MeetingInvited", true, Some("invited"), Some(Invited)),
        (Meeting, "MeetingCancelled", true, Some("cancelled"), Some(Cancelled)),
        (Meeting, "MinutesPublished", true, Some("minutes_published"), Some(MinutesPublished)),
        (Meeting, "MinutesPublished", false, Some("minutes_published"), None),
        (Meeting, "VoteCast", true, None, None),
        (District, "FollowConfirmed", false, None, None),
    ];
    for (object, kind, public, to, told) in table {
        assert_eq!(Happening::of(&event(object, kind, public, to)), told, "{object} {kind} {public}");
        if told.is_some() && object != Measure {
            assert!(Happening::EVENTS.contains(&kind), "{kind}");
        }
    }
    let erased = Recorded { payload: None, ..event(Contribution, "ContributionPublished", true, None) };
    assert_eq!(Happening::of(&erased), None);
}

#[test]
fn it_reaches_whom_it_concerns() {
    let drawing = drawing();
    let mut what = happened(7, Happening::Moved, 12);
    what.bears_on = BearsOn {
        led_here: vec![reference(5)],
        topics: vec!["frei".into()],
        place: "Am Festplatz".into(),
        shape: Some(Shape::Point(Point { lat: 50_008_100, lon: 8_008_100 })),
    };
    let comment = Happened { happening: Happening::Commented, ..what.clone() };
    let table = [
        (Followed::Contribution(reference(12)), true, true),
        (Followed::Contribution(reference(5)), true, true),
        (Followed::Contribution(reference(6)), false, false),
        (Followed::Measure(reference(12)), true, true),
        (Followed::Topic("frei".into()), true, false),
        (Followed::Topic("wege".into()), false, false),
        (Followed::Place("Festplatz".into()), true, false),
        (Followed::Place("Schule".into()), true, false),
        (Followed::Place("Rathaus".into()), false, false),
        (Followed::District, true, false),
    ];
    for (followed, hears, of_comments) in table {
        assert_eq!(followed.hears(&what, Some(&drawing)), hears, "{followed:?}");
        assert_eq!(followed.hears(&comment, Some(&drawing)), of_comments, "{followed:?} of a comment");
    }
    assert!(!Followed::Place("Festplatz".into()).hears(&what, None), "without a drawing there are no places");
}

#[test]
fn a_digest_is_grouped_and_never_empty() {
    let all: Vec<Happened> =
        vec![happened(3, Happening::Published, 1), happened(4, Happening::Published, 2), happened(5, Happening::Moved, 1)];
    let one = Followed::Contribution(reference(1));
    let digest = Digest::of(&[(one.clone(), 0), (Followed::District, 0)], &all, None).unwrap();
    let told: Vec<(Followed, Vec<i64>)> =
        digest.groups.iter().map(|group| (group.because.clone(), group.happened.iter().map(|what| what.seq).collect())).collect();
    assert_eq!((told, digest.more), (vec![(one.clone(), vec![3, 5]), (Followed::District, vec![4])], 0));
    let later = Digest::of(&[(one.clone(), 4)], &all, None).unwrap();
    assert_eq!(later.groups[0].happened.len(), 1, "only what came after one began to follow");
    for follows in [vec![], vec![(one.clone(), 5)], vec![(Followed::Contribution(reference(9)), 0)]] {
        assert_eq!(Digest::of(&follows, &all, None), None, "{follows:?}");
    }
    let many: Vec<Happened> = (1..=33).map(|number| happened(number, Happening::Published, number)).collect();
    let digest = Digest::of(&[(Followed::District, 0)], &many, None).unwrap();
    assert_eq!((digest.groups.len(), digest.more), (GROUPS_MAX, 3));
}

#[test]
fn digests_are_made_once_in_the_morning() {
    let day = |text: &str| Some(text.parse().unwrap());
    let table = [
        // Winter: seven o'clock is six in UTC.
        ("2026-03-02T05:59:00Z", None, false),
        ("2026-03-02T06:00:00Z", None, true),
        ("2026-03-02T06:00:00Z", day("2026-03-01"), true),
        ("2026-03-02T20:00:00Z", day("2026-03-02"), false),
        // Late on the evening before in UTC it is the next day here, but not yet morning.
        ("2026-03-02T23:30:00Z", day("2026-03-02"), false),
        // Summer.
        ("2026-07-01T05:00:00Z", day("2026-06-30"), true),
        ("2026-07-01T04:59:00Z", day("2026-06-30"), false),
        // A clock that ran ahead and was put right sends nothing twice.
        ("2026-07-01T09:00:00Z", day("2026-07-02"), false),
    ];
    for (now, last, due) in table {
        assert_eq!(digest_due(last, at(now)), due, "{now} {last:?}");
    }
}

#[test]
fn there_is_a_limit_and_a_time() {
    assert_eq!((may_follow(0), may_follow(FOLLOWS_MAX - 1), may_follow(FOLLOWS_MAX)), (Ok(()), Ok(()), Err(FollowRefused::Full)));
    let asked = at("2026-03-02T09:00:00Z");
    assert_eq!(may_confirm(asked, at("2026-03-16T08:59:59Z")), Ok(()));
    assert_eq!(may_confirm(asked, at("2026-03-16T09:00:00Z")), Err(FollowRefused::LinkOver));
}
