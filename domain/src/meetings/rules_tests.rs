#![allow(clippy::unwrap_used)]
use super::*;

type Spoil = fn(&mut RulesOfProcedure);

#[test]
fn presets_say_what_the_statutes_say_and_name_what_they_leave_open() {
    #[rustfmt::skip]
    let cases: [(Preset, &[&str]); 4] = [
        (Preset::HessenCouncil, &["statutory_number", "vote_change", "minutes"]),
        (Preset::RlpCouncil, &["statutory_number", "vote_change"]),
        (
            Preset::HessenCommission72,
            &["statutory_number", "invitation", "late_items", "publicity", "second_meeting", "barred_members", "vote_change", "minutes"],
        ),
        (Preset::InformalBoard, &["statutory_number", "invitation", "late_items", "quorum", "minutes"]),
    ];
    for (preset, missing) in cases {
        let rules = preset.rules();
        assert_eq!(rules.missing(), missing, "{preset}");
        assert_eq!(rules.freeze().unwrap_err().missing.len(), missing.len(), "{preset}");
    }
}

#[test]
fn an_empty_rule_is_named_and_a_blank_one_too() {
    #[rustfmt::skip]
    let spoil: [(Spoil, &str); 6] = [
        (|rules| rules.majority = None, "majority"),
        (|rules| rules.legal_basis = Some("  ".into()), "legal_basis"),
        (|rules| rules.statutory_number = Some(0), "statutory_number"),
        (|rules| rules.quorum.as_mut().unwrap().needed = QuorumNeeded::AtLeast(0), "quorum"),
        (|rules| rules.second_meeting = Some(SecondMeetingRule::AtLeast(0)), "second_meeting"),
        (|rules| rules.minutes.as_mut().unwrap().signed_by.clear(), "minutes"),
    ];
    for (how, key) in spoil {
        let mut rules = dalheim_demonstration();
        assert_eq!(rules.missing(), Vec::<&str>::new());
        how(&mut rules);
        assert_eq!(rules.missing(), [key]);
        assert_eq!(rules.freeze().unwrap_err().to_string(), format!("empty rules: {key}"));
    }
}

#[test]
fn an_override_takes_the_source_of_the_rule_with_it() {
    let mut own = RulesOfProcedure::empty(Preset::HessenCouncil);
    own.late_items = Some(LateItems::NotAllowed);
    own.publicity = Some(Publicity::Public);
    own.sources.insert(RuleKey::Publicity, "§ 4 GO".into());
    let rules = own.resolved();
    assert_eq!(rules.late_items, Some(LateItems::NotAllowed));
    assert_eq!(rules.sources.get(&RuleKey::LateItems), None);
    assert_eq!(rules.sources.get(&RuleKey::Publicity).map(String::as_str), Some("§ 4 GO"));
    assert_eq!(rules.sources.get(&RuleKey::Majority).map(String::as_str), Some("§ 54 Abs. 1 HGO"));
    assert_eq!(rules.quorum, Preset::HessenCouncil.rules().quorum);
}

#[test]
fn a_rule_without_source_names_the_legal_basis() {
    let rules = crate::meetings::examples::dalheim();
    assert_eq!(rules.source_of(RuleKey::Recusal), "§ 25 HGO");
    assert_eq!(rules.source_of(RuleKey::Majority), rules.legal_basis);
    assert!(rules.demo_value);
    assert!(!crate::meetings::examples::rlp().demo_value);
}
