use super::*;
use crate::meetings::examples::seat;
use uuid::Uuid;

fn line(number: u128, entitled: bool, presence: Presence, recused: bool, voted: bool) -> ElectorateSeat {
    ElectorateSeat { seat: seat(number), entitled, presence, recused, voted }
}

fn electorate() -> Electorate {
    use Presence::*;
    let seats = vec![
        line(1, true, Present, false, true),
        line(2, true, Present, false, false),
        line(3, true, Present, true, false),
        line(4, true, Absent, false, false),
        line(5, true, Excused, true, false),
        line(6, false, Present, false, false),
        line(7, true, Present, false, true),
        line(8, false, Present, true, false),
        line(9, true, Absent, false, true),
    ];
    Electorate { seats }
}

#[test]
fn who_counts_where() {
    let electorate = electorate();
    assert_eq!((electorate.entitled(), electorate.present(), electorate.recused(), electorate.voted()), (7, 4, 2, 3));
    assert_eq!(electorate.not_cast(), [seat(2)]);
    assert_eq!(electorate.seat(seat(4)).map(|line| line.presence), Some(Presence::Absent));
    assert_eq!(electorate.seat(seat(10)), None);
    let figures = electorate.figures(27, None);
    assert_eq!((figures.statutory, figures.entitled, figures.present, figures.recused), (27, 7, 4, 2));
    assert_eq!(usize::from(figures.present), usize::from(electorate.voted()) + electorate.not_cast().len());
}

#[test]
fn sums_greater_than_the_seats_that_can_vote_are_refused() {
    let sheet = |yes, no, abstain, invalid| CountSheet {
        yes,
        no,
        abstain,
        invalid,
        counted_by: "Vera Lind".into(),
        entered_by: AccountId(Uuid::nil()),
    };
    #[rustfmt::skip]
    let table = [
        (sheet(4, 0, 0, 0), Ok(())),
        (sheet(1, 1, 1, 1), Ok(())),
        (sheet(0, 0, 0, 0), Ok(())),
        (sheet(1, 1, 0, 1), Ok(())),
        (sheet(5, 0, 0, 0), Err(CountRefused::MoreThanPresent)),
        (sheet(2, 1, 1, 1), Err(CountRefused::MoreThanPresent)),
        (sheet(u16::MAX, u16::MAX, u16::MAX, u16::MAX), Err(CountRefused::MoreThanPresent)),
    ];
    for (counts, expected) in table {
        assert_eq!(counts.check(&electorate()), expected, "{counts:?}");
    }
    for nobody in ["", "  "] {
        let sheet = CountSheet { counted_by: nobody.into(), ..sheet(1, 0, 0, 0) };
        assert_eq!(sheet.check(&electorate()), Err(CountRefused::NobodyCounted));
    }
}
