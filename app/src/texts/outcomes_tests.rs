#![allow(clippy::unwrap_used)]
use super::*;
use chrono::NaiveDate;
use domain::meetings::outcome::compute;
use domain::meetings::quorum::{QuorumFigures, at_vote, count};
use domain::meetings::{
    BallotMode, Choice, Counts, ElectorateFigures, FrozenRules, MajorityKind, MinutesDue, MinutesRule, ObjectionPeriod, PollKind,
    PollSetup, PollSource, Preset, QuorumState, TieRule, VoteChange, dalheim_demonstration,
};
use domain::people::Role;
use domain::sentences::Sentences;

fn council(preset: Preset, statutory: u16) -> FrozenRules {
    let mut rules = preset.rules();
    rules.statutory_number = Some(statutory);
    rules.vote_change = Some(VoteChange::UntilClose);
    rules.minutes =
        Some(MinutesRule { due: MinutesDue::Months(1), signed_by: vec![Role::Chair], objections: ObjectionPeriod::NextMeeting });
    rules.freeze().unwrap()
}

fn hessen() -> FrozenRules {
    council(Preset::HessenCouncil, 31)
}

fn rlp() -> FrozenRules {
    council(Preset::RlpCouncil, 32)
}

fn dalheim() -> FrozenRules {
    dalheim_demonstration().freeze().unwrap()
}

fn counting_abstentions(tie: TieRule) -> FrozenRules {
    let mut rules = hessen();
    rules.majority.abstentions_count = true;
    rules.majority.tie = tie;
    rules
}

fn votes(yes: u16, no: u16, abstain: u16, invalid: u16) -> Counts {
    Counts { yes, no, abstain, invalid }
}

fn outcome(rules: &FrozenRules, majority: MajorityKind, votes: Counts, present: u16, chair: Option<Choice>) -> String {
    let setup = PollSetup { kind: PollKind::Main, majority, mode: BallotMode::Open, source: PollSource::Ballots };
    let figures = ElectorateFigures { statutory: rules.statutory_number, entitled: rules.statutory_number, present, recused: 0, chair };
    let quorum = count(rules, &QuorumFigures { present, ..QuorumFigures::default() });
    Texts::german().outcome(&compute(rules, &setup, &votes, &figures, &quorum).explanation)
}

#[test]
fn a_result_is_one_sentence_with_its_rule() {
    use MajorityKind::{Absolute, Simple, TwoThirdsOfPresent, TwoThirdsOfStatutory};
    let mut chair_decides = hessen();
    chair_decides.majority.tie = TieRule::ChairDecides;
    let half = counting_abstentions(TieRule::Rejected);
    #[rustfmt::skip]
    let table = [
        (&hessen(), Simple, votes(14, 6, 3, 0), 23, None, "Angenommen: 14 Ja, 6 Nein, 3 Enthaltungen; Enthaltungen zählen nicht mit (§ 54 Abs. 1 HGO)."),
        (&hessen(), Simple, votes(6, 14, 1, 0), 21, None, "Abgelehnt: 6 Ja, 14 Nein, 1 Enthaltung; Enthaltungen zählen nicht mit (§ 54 Abs. 1 HGO)."),
        (&rlp(), Simple, votes(14, 6, 0, 0), 20, None, "Angenommen: 14 Ja, 6 Nein, keine Enthaltung; es zählt die Mehrheit der Ja- und Nein-Stimmen (§ 40 Abs. 1 GemO, § 23 Muster-GO)."),
        (&dalheim(), Simple, votes(14, 6, 3, 0), 23, None, "Angenommen: 14 Ja, 6 Nein, 3 Enthaltungen; Enthaltungen zählen nicht mit (Demonstrationswert, nicht geltende Geschäftsordnung)."),
        (&hessen(), Simple, votes(14, 6, 0, 1), 21, None, "Angenommen: 14 Ja, 6 Nein, keine Enthaltung, 1 Zettel ohne gültige Stimme; es zählt die Mehrheit der Ja- und Nein-Stimmen (§ 54 Abs. 1 HGO)."),
        (&hessen(), Simple, votes(14, 6, 0, 0), 22, None, "Angenommen: 14 Ja, 6 Nein, keine Enthaltung, 2 Sitze ohne abgegebene Stimme; es zählt die Mehrheit der Ja- und Nein-Stimmen (§ 54 Abs. 1 HGO)."),
        (&hessen(), Simple, votes(9, 9, 2, 0), 20, None, "Abgelehnt: 9 Ja, 9 Nein, 2 Enthaltungen; bei Stimmengleichheit ist der Antrag abgelehnt (§ 54 Abs. 1 HGO)."),
        (&half, Simple, votes(10, 6, 4, 0), 20, None, "Abgelehnt: 10 Ja, 6 Nein, 4 Enthaltungen; genau die Hälfte der Stimmen reicht nicht (§ 54 Abs. 1 HGO)."),
        (&half, Simple, votes(11, 5, 4, 0), 20, None, "Angenommen: 11 Ja, 5 Nein, 4 Enthaltungen; Enthaltungen zählen mit, nötig waren 11 Ja (§ 54 Abs. 1 HGO)."),
        (&chair_decides, Simple, votes(9, 9, 2, 0), 20, Some(Choice::Yes), "Angenommen: 9 Ja, 9 Nein, 2 Enthaltungen; bei Stimmengleichheit entscheidet die Stimme des Vorsitzes (§ 54 Abs. 1 HGO)."),
        (&chair_decides, Simple, votes(9, 9, 2, 0), 20, None, "Stimmengleichheit: 9 Ja, 9 Nein, 2 Enthaltungen; es entscheidet die Stimme des Vorsitzes, und der hat weder Ja noch Nein gestimmt (§ 54 Abs. 1 HGO)."),
        (&hessen(), Absolute, votes(16, 0, 4, 0), 20, None, "Angenommen: 16 Ja, 0 Nein, 4 Enthaltungen; nötig war mehr als die Hälfte der gesetzlichen Zahl von 31, also 16 Ja (Hessische Gemeindeordnung (HGO))."),
        (&rlp(), TwoThirdsOfPresent, votes(11, 0, 7, 0), 18, None, "Abgelehnt: 11 Ja, 0 Nein, 7 Enthaltungen; nötig waren zwei Drittel der 18 Anwesenden mit Stimmrecht, also 12 Ja (Gemeindeordnung Rheinland-Pfalz (GemO))."),
        (&dalheim(), TwoThirdsOfStatutory, votes(18, 2, 0, 0), 20, None, "Angenommen: 18 Ja, 2 Nein, keine Enthaltung; nötig waren zwei Drittel der gesetzlichen Zahl von 27, also 18 Ja (Demonstrationswert, nicht geltende Geschäftsordnung)."),
        (&dalheim(), Simple, votes(13, 0, 0, 0), 13, None, "Kein Ergebnis, nicht beschlussfähig: 13 von 27 Sitzen mit Stimmrecht sind anwesend, nötig sind 14 (Demonstrationswert, nicht geltende Geschäftsordnung)."),
        (&hessen(), Simple, votes(1, 0, 0, 0), 1, None, "Kein Ergebnis, nicht beschlussfähig: 1 von 31 Sitzen mit Stimmrecht ist anwesend, nötig sind 16 (§ 53 Abs. 1 HGO)."),
    ];
    for (rules, majority, votes, present, chair, expected) in table {
        assert_eq!(outcome(rules, majority, votes, present, chair), expected);
    }
}

#[test]
fn a_demonstration_value_is_marked_once_wherever_a_rule_is_named() {
    let mut rules = dalheim();
    rules.sources.insert(domain::meetings::RuleKey::Majority, "§ 4 der Geschäftsordnung".into());
    let sentence = outcome(&rules, MajorityKind::Simple, votes(14, 6, 3, 0), 23, None);
    assert!(sentence.ends_with("(§ 4 der Geschäftsordnung; Demonstrationswert, nicht geltende Geschäftsordnung)."), "{sentence}");
    for rules in [&rules, &dalheim()] {
        assert_eq!(outcome(rules, MajorityKind::Simple, votes(14, 6, 3, 0), 23, None).matches("Demonstrationswert").count(), 1);
    }
    let stated = "14 Ja; die Mehrheit (Demonstrationswert, nicht geltende Geschäftsordnung).";
    assert_eq!(Texts::german().unmarked(stated), "14 Ja; die Mehrheit.");
    assert_eq!(Texts::german().unmarked(&sentence).matches("§ 4 der Geschäftsordnung)").count(), 1, "{sentence}");
    assert!(!outcome(&hessen(), MajorityKind::Simple, votes(14, 6, 3, 0), 23, None).contains("Demonstrationswert"));
}

#[test]
fn quorum_is_shown_as_counted_and_as_the_rule_has_it() {
    let figures = |present, barred| QuorumFigures { present, barred, ..QuorumFigures::default() };
    let second = QuorumFigures { present: 4, second_time: true, second_announced: true, ..QuorumFigures::default() };
    let texts = Texts::german();
    let table = [
        (count(&dalheim(), &figures(20, 0)), "Beschlussfähig: 20 von 27 Sitzen mit Stimmrecht sind anwesend, nötig sind 14."),
        (count(&dalheim(), &figures(13, 0)), "Nicht beschlussfähig: 13 von 27 Sitzen mit Stimmrecht sind anwesend, nötig sind 14."),
        (count(&rlp(), &second), "Beschlussfähig: In der zweiten Sitzung zu diesem Punkt reichen 3 Sitze, anwesend sind 4."),
        (count(&hessen(), &second), "Beschlussfähig: In der zweiten Sitzung zu diesem Punkt reicht 1 Sitz, anwesend sind 4."),
        (count(&rlp(), &figures(12, 1)), "Beschlussfähig: 1 Sitz darf nicht mitwirken, deshalb reichen 11 Sitze, anwesend sind 12."),
        (count(&hessen(), &figures(9, 16)), "Beschlussfähig: 16 Sitze dürfen nicht mitwirken, deshalb reicht 1 Sitz, anwesend sind 9."),
        (
            count(&rlp(), &figures(5, 20)),
            "Nicht beschlussfähig: 5 von 32 Sitzen mit Stimmrecht sind anwesend, nötig sind 17; anstelle des Gremiums entscheidet die Bürgermeisterin oder der Bürgermeister.",
        ),
        (
            at_vote(&hessen(), QuorumState::Established, &figures(12, 0)),
            "Gilt als beschlussfähig: Am Anfang waren genug da, und niemand hat es seitdem angezweifelt. Gezählt: 12 von 31 Sitzen mit Stimmrecht sind anwesend, nötig sind 16.",
        ),
    ];
    for (finding, expected) in table {
        assert_eq!(texts.quorum(&finding), expected);
    }
    let mut missing = count(&dalheim(), &figures(13, 0));
    missing.composition = Some((3, 1));
    assert!(texts.quorum(&missing).ends_with("; von der vorgeschriebenen Gruppe ist 1 anwesend, nötig sind 3."));
}

#[test]
fn the_deadline_in_a_sentence() {
    let shortened = |awaits_confirmation| DeadlineCheck::Shortened { reason: "Der Antrag läuft aus. ".into(), awaits_confirmation };
    let table = [
        (DeadlineCheck::Met, "Die Einladung kam rechtzeitig."),
        (shortened(false), "Die Ladungsfrist ist verkürzt, die Einladung sagt es. Grund: Der Antrag läuft aus."),
        (
            shortened(true),
            "Die Ladungsfrist ist verkürzt, die Einladung sagt es. Grund: Der Antrag läuft aus. Das Gremium muss noch bestätigen, dass es eilt.",
        ),
        (
            DeadlineCheck::Cured { reason: "alle sind erschienen".into() },
            "Die Einladung kam zu spät, der Mangel ist geheilt: alle sind erschienen.",
        ),
        (
            DeadlineCheck::Missed { latest: NaiveDate::from_ymd_opt(2026, 12, 9).unwrap() },
            "Die Einladung kam zu spät. Sie hätte bis zum 9.\u{a0}Dezember 2026 da sein müssen.",
        ),
    ];
    for (check, expected) in table {
        assert_eq!(Texts::german().deadline(&check), expected);
    }
}
