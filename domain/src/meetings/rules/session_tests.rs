use super::*;

#[test]
fn late_items_need_their_own_majority() {
    assert_eq!(LateItems::TwoThirdsOfStatutory.majority(), Some(MajorityKind::TwoThirdsOfStatutory));
    assert_eq!(LateItems::TwoThirdsOfPresent.majority(), Some(MajorityKind::TwoThirdsOfPresent));
    assert_eq!(LateItems::NotAllowed.majority(), None);
}

#[test]
fn remote_presence_has_its_guards() {
    use RemoteRefused as Why;
    // rule, chair, secret
    #[rustfmt::skip]
    let table = [
        (RemoteRule::NotAllowed, false, false, Err(Why::NotAllowed)),
        (RemoteRule::NotAllowed, true, false, Err(Why::NotAllowed)),
        (RemoteRule::MembersNotChair, false, false, Ok(())),
        (RemoteRule::MembersNotChair, false, true, Ok(())),
        (RemoteRule::MembersNotChair, true, false, Err(Why::ChairOnSite)),
        (RemoteRule::MembersNotChairNotSecret, false, false, Ok(())),
        (RemoteRule::MembersNotChairNotSecret, false, true, Err(Why::NotInSecretVote)),
        (RemoteRule::MembersNotChairNotSecret, true, true, Err(Why::ChairOnSite)),
        (RemoteRule::Allowed, true, true, Ok(())),
    ];
    for (rule, is_chair, secret, expected) in table {
        assert_eq!(rule.may_attend(is_chair, secret), expected, "{rule:?} chair {is_chair} secret {secret}");
    }
}

#[test]
fn quorum_is_needed_at_the_opening_where_the_rule_says_so() {
    for (checked, at_opening) in [(QuorumChecked::AtOpening, true), (QuorumChecked::Both, true), (QuorumChecked::AtEachDecision, false)] {
        assert_eq!(QuorumRule { needed: QuorumNeeded::MoreThanHalf, composition: None, checked }.at_opening(), at_opening);
    }
}

#[test]
fn both_ways_of_counting_know_their_number() {
    assert_eq!(InvitationDeadline::ReceiptDays(3).days(), 3);
    assert_eq!(InvitationDeadline::FullCalendarDays(7).days(), 7);
}

#[test]
fn publicity_bounds_each_item() {
    // rule, usual, may be public, may be non-public
    #[rustfmt::skip]
    let table = [
        (Publicity::Public, true, true, false),
        (Publicity::PublicUnlessExcluded, true, true, true),
        (Publicity::NonPublicAsARule, false, true, true),
    ];
    for (rule, usual, public, hidden) in table {
        assert_eq!((rule.usual(), rule.allows(true), rule.allows(false)), (usual, public, hidden), "{rule:?}");
    }
}
