use super::*;
use crate::meetings::examples::{dalheim, hessen, rlp};
use crate::meetings::{Preset, RecusalConduct};
use uuid::Uuid;

fn organization(number: u128) -> OrganizationId {
    OrganizationId(Uuid::from_u128(number))
}

#[test]
fn what_a_person_does_depends_on_the_rule_and_on_the_door() {
    let conducts = |rule: RecusalRule| (conduct(&rule, true), conduct(&rule, false));
    assert_eq!(conducts(hessen().recusal), (Conduct::LeavesRoom, Conduct::LeavesRoom));
    assert_eq!(conducts(dalheim().recusal), (Conduct::LeavesRoom, Conduct::LeavesRoom));
    assert_eq!(conducts(rlp().recusal), (Conduct::SitsInAudience, Conduct::LeavesRoom));
    let audience = RecusalRule { conduct: RecusalConduct::SitsInAudience, ..rlp().recusal };
    assert_eq!(conducts(audience), (Conduct::SitsInAudience, Conduct::SitsInAudience));
    let informal = Preset::InformalBoard.rules().recusal;
    assert_eq!(informal.map(conducts), Some((Conduct::StaysWithoutVote, Conduct::StaysWithoutVote)));
}

#[test]
fn an_interest_is_told_in_words() {
    assert_eq!(
        Interest::declared(" Mein Verein stellt den Antrag. "),
        Ok(Interest::Declared { text: "Mein Verein stellt den Antrag.".into() })
    );
    for empty in ["", "  \n"] {
        assert_eq!(Interest::declared(empty), Err(InterestRefused::TextMissing));
    }
    assert!(!Interest::None.is_declared());
}

#[test]
fn only_the_person_or_the_body_recuses() {
    use InterestRefused as Why;
    let declared = Interest::Declared { text: "Antrag meines Vereins".into() };
    let alone = RecusalRule { body_decides: false, ..dalheim().recusal };
    let rule = dalheim().recusal;
    // rule, by, answer, asked, voted
    #[rustfmt::skip]
    let table = [
        (rule, RecusalBy::Person, Some(&declared), true, false, Ok(())),
        (rule, RecusalBy::Body, Some(&Interest::None), true, false, Ok(())),
        (rule, RecusalBy::Body, None, true, false, Ok(())),
        (rule, RecusalBy::Person, Some(&Interest::None), true, false, Err(Why::NothingDeclared)),
        (rule, RecusalBy::Person, None, true, false, Err(Why::NothingDeclared)),
        (alone, RecusalBy::Body, Some(&declared), true, false, Err(Why::BodyDoesNotDecide)),
        (rule, RecusalBy::Person, Some(&declared), false, false, Err(Why::NotAsked)),
        (rule, RecusalBy::Body, Some(&declared), false, false, Err(Why::NotAsked)),
        (rule, RecusalBy::Person, Some(&declared), true, true, Err(Why::AlreadyVoted)),
        (rule, RecusalBy::Body, Some(&declared), true, true, Err(Why::AlreadyVoted)),
    ];
    for (rule, by, answer, asked, voted, expected) in table {
        assert_eq!(may_recuse(&rule, by, answer, asked, voted), expected, "{by} {answer:?} asked {asked} voted {voted}");
    }
}

#[test]
fn everybody_answers_for_themselves() {
    let person = |number: u128| AccountId(Uuid::from_u128(number));
    let (member, deputy) = (person(1), person(2));
    let seat = |in_session, noted| Seated { in_session, noted, member: Some(member) };
    let refused = Err(InterestRefused::NotSeated);
    #[rustfmt::skip]
    let table = [
        (seat(false, None), Speaker::Holder(member), Ok(member)),
        (seat(false, None), Speaker::Holder(deputy), Ok(deputy)),
        (seat(false, Some(member)), Speaker::Holder(deputy), Ok(deputy)),
        (seat(true, Some(member)), Speaker::Holder(member), Ok(member)),
        (seat(true, Some(member)), Speaker::Holder(deputy), refused),
        (seat(true, Some(deputy)), Speaker::Holder(deputy), Ok(deputy)),
        (seat(true, Some(deputy)), Speaker::Holder(member), refused),
        (seat(true, None), Speaker::Holder(member), refused),
        (seat(true, Some(deputy)), Speaker::Desk, Ok(deputy)),
        (seat(false, None), Speaker::Desk, Ok(member)),
        (Seated { in_session: true, noted: None, member: None }, Speaker::Desk, refused),
    ];
    for (seated, speaker, expected) in table {
        assert_eq!(answers_for(&seated, speaker), expected, "{seated:?} {speaker:?}");
    }
}

#[test]
fn sending_bodies_are_matched_with_the_matter() {
    let applicants = [organization(1), organization(2)];
    let parties = MatterParties { applicants: &applicants, office: Some(organization(3)) };
    #[rustfmt::skip]
    let table = [
        (Some(organization(1)), Some(Hint::Applicant)),
        (Some(organization(2)), Some(Hint::Applicant)),
        (Some(organization(3)), Some(Hint::Office)),
        (Some(organization(4)), None),
        (None, None),
    ];
    for (body, expected) in table {
        assert_eq!(suggest(body, &parties), expected, "{body:?}");
    }
    let own_rules = RecusalRule { applicants_vote: false, ..dalheim().recusal };
    for (hint, gives_up) in [(Some(Hint::Applicant), true), (Some(Hint::Office), false), (None, false)] {
        assert_eq!(gives_up_vote(&own_rules, hint), gives_up, "{hint:?}");
        assert!(!gives_up_vote(&dalheim().recusal, hint), "{hint:?}");
    }
    let nobody = MatterParties { applicants: &[], office: None };
    assert_eq!(suggest(Some(organization(1)), &nobody), None);
    assert_eq!(suggest(None, &nobody), None);
}
