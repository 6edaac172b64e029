//! The presets of `domain.md` § 4.5. A municipality's lawyer confirms them before they are used; what the sources leave open stays empty.

use super::*;
use crate::people::Role;

impl Preset {
    /// The rules of this preset; empty where its sources are silent.
    pub fn rules(self) -> RulesOfProcedure {
        let empty = RulesOfProcedure::empty(self);
        match self {
            Self::HessenCouncil => hessen_council(empty),
            Self::RlpCouncil => rlp_council(empty),
            Self::HessenCommission72 => hessen_commission_72(empty),
            Self::InformalBoard => informal_board(empty),
        }
    }
}

fn sources(of: &[(RuleKey, &str)]) -> BTreeMap<RuleKey, String> {
    of.iter().map(|(key, source)| (*key, (*source).to_owned())).collect()
}

const SIMPLE_MAJORITY: MajorityRule = MajorityRule { kind: MajorityKind::Simple, tie: TieRule::Rejected, abstentions_count: false };

/// § 25 HGO covers honorary activity too, so the council and a commission share it.
const RECUSAL_HGO: RecusalRule = RecusalRule { conduct: RecusalConduct::LeavesRoom, body_decides: true, applicants_vote: true };

/// Half of the statutory number is enough nowhere: it must be more.
const fn more_than_half(checked: QuorumChecked) -> QuorumRule {
    QuorumRule { needed: QuorumNeeded::MoreThanHalf, composition: None, checked }
}

fn hessen_council(empty: RulesOfProcedure) -> RulesOfProcedure {
    RulesOfProcedure {
        legal_basis: Some("Hessische Gemeindeordnung (HGO)".into()),
        invitation: Some(InvitationRule {
            deadline: InvitationDeadline::ReceiptDays(3),
            shortest: Some(0),
            repeat: Some(1),
            urgency_confirmed_by_body: false,
            cure: CureRule::NotProvided,
        }),
        late_items: Some(LateItems::TwoThirdsOfStatutory),
        publicity: Some(Publicity::PublicUnlessExcluded),
        quorum: Some(more_than_half(QuorumChecked::AtOpening)),
        second_meeting: Some(SecondMeetingRule::AnyNumber),
        barred_members: Some(BarredMembersRule::AnyNumberIfMoreThanHalfBarred),
        majority: Some(SIMPLE_MAJORITY),
        secret_vote: Some(SecretVoteRule::ElectionsOnly),
        recusal: Some(RECUSAL_HGO),
        remote: Some(RemoteRule::NotAllowed),
        sources: sources(&[
            (RuleKey::Invitation, "§ 58 Abs. 1 HGO"),
            (RuleKey::LateItems, "§ 58 Abs. 2 HGO"),
            (RuleKey::Publicity, "§ 52 HGO"),
            (RuleKey::Quorum, "§ 53 Abs. 1 HGO"),
            (RuleKey::SecondMeeting, "§ 53 Abs. 2 HGO"),
            (RuleKey::BarredMembers, "§ 53 Abs. 3 HGO"),
            (RuleKey::Majority, "§ 54 Abs. 1 HGO"),
            (RuleKey::SecretVote, "§ 54 Abs. 2 HGO"),
            (RuleKey::Recusal, "§ 25 HGO"),
            (RuleKey::Remote, "§ 52a HGO"),
        ]),
        ..empty
    }
}

fn rlp_council(empty: RulesOfProcedure) -> RulesOfProcedure {
    RulesOfProcedure {
        legal_basis: Some("Gemeindeordnung Rheinland-Pfalz (GemO)".into()),
        invitation: Some(InvitationRule {
            deadline: InvitationDeadline::FullCalendarDays(4),
            shortest: Some(1),
            repeat: None,
            urgency_confirmed_by_body: true,
            cure: CureRule::AppearanceOrWaiver,
        }),
        late_items: Some(LateItems::TwoThirdsOfPresent),
        publicity: Some(Publicity::PublicUnlessExcluded),
        quorum: Some(more_than_half(QuorumChecked::AtEachDecision)),
        second_meeting: Some(SecondMeetingRule::AtLeast(3)),
        barred_members: Some(BarredMembersRule::OneThirdElseMayor),
        majority: Some(SIMPLE_MAJORITY),
        secret_vote: Some(SecretVoteRule::OnMotion(MajorityKind::TwoThirdsOfStatutory)),
        recusal: Some(RecusalRule { conduct: RecusalConduct::ByPublicity, body_decides: true, applicants_vote: true }),
        minutes: Some(MinutesRule {
            due: MinutesDue::Months(1),
            signed_by: vec![Role::Chair, Role::Clerk],
            objections: ObjectionPeriod::NextMeeting,
        }),
        remote: Some(RemoteRule::NotAllowed),
        sources: sources(&[
            (RuleKey::Invitation, "§ 34 Abs. 3 und 4 GemO"),
            (RuleKey::LateItems, "§ 34 Abs. 7 GemO"),
            (RuleKey::Publicity, "§ 35 GemO"),
            (RuleKey::Quorum, "§ 39 Abs. 1 GemO"),
            (RuleKey::SecondMeeting, "§ 39 Abs. 1 GemO"),
            (RuleKey::BarredMembers, "§ 39 Abs. 2 GemO"),
            (RuleKey::Majority, "§ 40 Abs. 1 GemO, § 23 Muster-GO"),
            (RuleKey::SecretVote, "§ 40 Abs. 1 GemO"),
            (RuleKey::Recusal, "§ 22 GemO"),
            (RuleKey::Minutes, "§ 41 GemO"),
            (RuleKey::Remote, "§ 35a GemO"),
        ]),
        ..empty
    }
}

/// The Magistrat sets the procedure of its commissions (§ 72 (4) HGO), so most rules are empty here. Those borrowed from the
/// Magistrat's own procedure say that they wait for confirmation.
fn hessen_commission_72(empty: RulesOfProcedure) -> RulesOfProcedure {
    RulesOfProcedure {
        legal_basis: Some("§ 72 HGO (Kommission des Magistrats)".into()),
        quorum: Some(more_than_half(QuorumChecked::AtOpening)),
        majority: Some(SIMPLE_MAJORITY),
        secret_vote: Some(SecretVoteRule::Forbidden),
        recusal: Some(RECUSAL_HGO),
        remote: Some(RemoteRule::NotAllowed),
        sources: sources(&[
            (RuleKey::Quorum, "§ 68 HGO entsprechend, zu bestätigen"),
            (RuleKey::Majority, "§ 68 HGO entsprechend, zu bestätigen"),
            (RuleKey::SecretVote, "§ 67 HGO entsprechend, zu bestätigen"),
            (RuleKey::Recusal, "§ 25 HGO"),
        ]),
        ..empty
    }
}

fn informal_board(empty: RulesOfProcedure) -> RulesOfProcedure {
    RulesOfProcedure {
        legal_basis: Some("Eigene Geschäftsordnung".into()),
        publicity: Some(Publicity::Public),
        second_meeting: Some(SecondMeetingRule::NotProvided),
        barred_members: Some(BarredMembersRule::NotProvided),
        majority: Some(SIMPLE_MAJORITY),
        secret_vote: Some(SecretVoteRule::Allowed),
        vote_change: Some(VoteChange::UntilClose),
        recusal: Some(RecusalRule { conduct: RecusalConduct::StaysWithoutVote, body_decides: false, applicants_vote: false }),
        remote: Some(RemoteRule::Allowed),
        ..empty
    }
}

/// Dalheim's demonstration values (`decisions.md` 18): the commission preset with everything the Magistrat would set filled in.
pub fn dalheim_demonstration() -> RulesOfProcedure {
    let preset = Preset::HessenCommission72;
    preset.rules().overridden_by(RulesOfProcedure {
        demo_value: true,
        legal_basis: Some("Demonstrationswert, nicht geltende Geschäftsordnung".into()),
        statutory_number: Some(27),
        invitation: Some(InvitationRule {
            deadline: InvitationDeadline::FullCalendarDays(7),
            shortest: Some(0),
            repeat: None,
            urgency_confirmed_by_body: false,
            cure: CureRule::NotProvided,
        }),
        late_items: Some(LateItems::TwoThirdsOfStatutory),
        publicity: Some(Publicity::PublicUnlessExcluded),
        quorum: Some(more_than_half(QuorumChecked::Both)),
        second_meeting: Some(SecondMeetingRule::AnyNumber),
        barred_members: Some(BarredMembersRule::NotProvided),
        majority: Some(SIMPLE_MAJORITY),
        secret_vote: Some(SecretVoteRule::Forbidden),
        vote_change: Some(VoteChange::UntilClose),
        minutes: Some(MinutesRule {
            due: MinutesDue::Months(1),
            signed_by: vec![Role::Chair, Role::Clerk],
            objections: ObjectionPeriod::NextMeeting,
        }),
        remote: Some(RemoteRule::NotAllowed),
        ..RulesOfProcedure::empty(preset)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_presets_differ_where_the_statutes_differ() {
        let (hessen, rlp) = (Preset::HessenCouncil.rules(), Preset::RlpCouncil.rules());
        assert_eq!(hessen.invitation.unwrap().deadline, InvitationDeadline::ReceiptDays(3));
        assert_eq!(rlp.invitation.unwrap().deadline, InvitationDeadline::FullCalendarDays(4));
        assert_ne!(hessen.late_items, rlp.late_items);
        assert_ne!(hessen.quorum, rlp.quorum);
        assert_ne!(hessen.second_meeting, rlp.second_meeting);
        assert_ne!(hessen.barred_members, rlp.barred_members);
        assert_ne!(hessen.secret_vote, rlp.secret_vote);
        assert_ne!(hessen.recusal, rlp.recusal);
    }

    #[test]
    fn every_source_belongs_to_a_rule_that_is_given() {
        for preset in Preset::ALL {
            let rules = preset.rules();
            assert_eq!(rules.preset, *preset);
            for key in rules.sources.keys() {
                assert!(!rules.empty_rules().contains(key), "{preset} {key}");
            }
        }
    }

    #[test]
    fn dalheim_is_complete_marked_and_as_decided() {
        let rules = dalheim_demonstration();
        assert_eq!(rules.preset, Preset::HessenCommission72);
        assert!(rules.demo_value && rules.missing().is_empty());
        let frozen = rules.freeze().unwrap();
        assert_eq!(frozen.statutory_number, 27);
        assert_eq!(frozen.invitation.deadline, InvitationDeadline::FullCalendarDays(7));
        assert_eq!(frozen.late_items, LateItems::TwoThirdsOfStatutory);
        assert_eq!(frozen.publicity, Publicity::PublicUnlessExcluded);
        assert_eq!((frozen.quorum.needed, frozen.quorum.checked), (QuorumNeeded::MoreThanHalf, QuorumChecked::Both));
        assert_eq!(frozen.majority, SIMPLE_MAJORITY);
        assert_eq!(frozen.secret_vote, SecretVoteRule::Forbidden);
        assert_eq!(frozen.minutes.due, MinutesDue::Months(1));
        assert_eq!(frozen.remote, RemoteRule::NotAllowed);
    }

    #[test]
    fn only_the_demonstration_is_marked() {
        for preset in Preset::ALL {
            assert!(!preset.rules().demo_value, "{preset}");
        }
    }
}
