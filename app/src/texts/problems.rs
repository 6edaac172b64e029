//! Angaben: what is missing in a field, and how it looks right. Some fields have a better sentence than their problem alone.

use super::Texts;
use domain::fields::Problem;

/// The sentence at a field.
pub(super) fn sentence(texts: &Texts, field: &str, problem: &Problem) -> String {
    let key = of_field(field, problem).unwrap_or_else(|| of_problem(problem));
    match problem {
        Problem::TooLong { max } => texts.say_with(key, &[("max", (*max).into())]),
        Problem::TooShort { min } => texts.say_with(key, &[("min", (*min).into())]),
        Problem::Corners { min, max } => texts.say_with(key, &[("min", (*min).into()), ("max", (*max).into())]),
        Problem::AlreadyCaptured { reference } => texts.say_with(key, &[("reference", reference.as_str().into())]),
        _ => texts.say(key),
    }
}

const fn of_problem(problem: &Problem) -> &'static str {
    match problem {
        Problem::Missing => "problem-missing",
        Problem::TooLong { .. } => "problem-too-long",
        Problem::TooShort { .. } => "problem-too-short",
        Problem::Unknown => "problem-unknown",
        Problem::NotAnAddress => "problem-not-an-address",
        Problem::NotADate => "problem-not-a-date",
        Problem::Past => "problem-past",
        Problem::Future => "problem-future",
        Problem::NotANumber => "problem-not-a-number",
        Problem::ConsentNeeded => "problem-consent-needed",
        Problem::NotALink => "problem-not-a-link",
        Problem::Unreadable => "problem-unreadable",
        Problem::Twice => "problem-twice",
        Problem::ChooseOne => "problem-choose-one",
        Problem::Contradiction => "problem-contradiction",
        Problem::File { why } => super::refusals::file(*why),
        Problem::Outside => "problem-outside",
        Problem::Corners { .. } => "problem-corners",
        Problem::NotASerial => "problem-not-a-serial",
        Problem::NotPrinted => "problem-not-printed",
        Problem::AlreadyCaptured { .. } => "problem-already-captured",
    }
}

/// The better sentence of a field. Too little counts as nothing: both need the same answer.
fn of_field(field: &str, problem: &Problem) -> Option<&'static str> {
    match problem {
        Problem::Missing => nothing_in(field),
        Problem::TooShort { .. } => too_little_in(field),
        Problem::ChooseOne => nothing_chosen(field),
        Problem::TooLong { .. } if field == "title" => Some("problem-title-too-long"),
        Problem::Unknown if field == "key" => Some("problem-key-unknown"),
        Problem::Unknown if field == "about" => Some("problem-about-unknown"),
        Problem::Unknown if field == "position" => Some("problem-position-unknown"),
        Problem::Unknown if field == "target" => Some("problem-target-unknown"),
        Problem::NotANumber if field == "sheets" => Some("problem-sheets-not-a-number"),
        Problem::NotANumber if matches!(field, "amount" | "remaining" | "cost_planned" | "cost_amount") => Some("problem-not-a-sum"),
        Problem::Contradiction => match field {
            "recommendations" => Some("problem-recommendations-contradiction"),
            "cost_planned" => Some("problem-cost-planned-contradiction"),
            "text" => Some("problem-text-contradiction"),
            "language" => Some("problem-language-contradiction"),
            "day" | "second_day" => Some("problem-meeting-taken"),
            _ => None,
        },
        _ => None,
    }
}

fn nothing_in(field: &str) -> Option<&'static str> {
    let key = match field {
        "text" => "problem-text-missing",
        "email" | "link_email" => "problem-email-missing",
        "password" => "problem-password-missing",
        "position" => "problem-position-missing",
        "person_note" => "problem-person-note-missing",
        "note" => "problem-note-missing",
        "date" | "on" => "problem-date-missing",
        "approved_on" => "problem-approved-on-missing",
        "contact" => "problem-contact-missing",
        "drucksache" => "problem-drucksache-missing",
        "document" => "problem-document-missing",
        "difference" => "problem-difference-missing",
        "organization" => "problem-organization-missing",
        "amount" => "problem-not-a-sum",
        "rule" => "problem-rule-missing",
        "funding" => "problem-funding-missing",
        "target" => "problem-target-missing",
        "milestones" | "milestone_1" | "milestone_2" | "milestone_3" => "problem-milestone-missing",
        "milestone_1_on" | "milestone_2_on" | "milestone_3_on" => "problem-milestone-on-missing",
        "group_heard" => "problem-group-heard-missing",
        "effect" => "problem-effect-missing",
        _ => return too_little_in(field),
    };
    Some(key)
}

fn too_little_in(field: &str) -> Option<&'static str> {
    let key = match field {
        "place" => "problem-place-missing",
        "question" => "problem-question-missing",
        "name" => "problem-name-missing",
        "phone" => "problem-phone-missing",
        "letter" => "problem-letter-missing",
        "password" => "problem-password-too-short",
        "key" => "problem-key-unknown",
        "title" => "problem-title-missing",
        "summary" => "problem-summary-missing",
        "taken_over" => "problem-taken-over-missing",
        "origin_note" => "problem-origin-note-missing",
        "reason" => "problem-reason-missing",
        "office" => "problem-office-missing",
        "eligibility" => "problem-eligibility-missing",
        "land_owner" => "problem-land-owner-missing",
        "easy" => "problem-easy-missing",
        "wording" => "problem-wording-missing",
        "cost" => "problem-cost-missing",
        "alternatives" => "problem-alternatives-missing",
        _ => return None,
    };
    Some(key)
}

fn nothing_chosen(field: &str) -> Option<&'static str> {
    let key = match field {
        "kind" => "problem-kind-choose",
        "language" => "problem-language-choose",
        "channel" => "problem-channel-choose",
        "decision" => "problem-decision-choose",
        "confirmed" => "problem-confirmed-choose",
        "contact" => "problem-contact-choose",
        "reason" => "problem-reason-choose",
        "granted" => "problem-granted-choose",
        "board_asks" => "problem-board-asks-choose",
        "proof_of_use" => "problem-proof-of-use-choose",
        "recommendations" => "problem-recommendations-choose",
        "contributions" => "problem-contributions-choose",
        "origin" => "problem-origin-choose",
        _ => return None,
    };
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_how_it_looks_right() {
        let table = [
            (
                "email",
                Problem::NotAnAddress,
                "In der Adresse fehlt das @-Zeichen oder der Teil dahinter. Sie sieht so aus: name@beispiel.de",
            ),
            ("place", Problem::Missing, "Bitte nennen Sie eine Straße oder einen Platz. Wenn es überall ist, schreiben Sie „überall“."),
            (
                "place",
                Problem::TooShort { min: 2 },
                "Bitte nennen Sie eine Straße oder einen Platz. Wenn es überall ist, schreiben Sie „überall“.",
            ),
            ("text", Problem::TooLong { max: 2000 }, "Das ist zu lang. Bitte kürzen Sie auf höchstens 2000 Zeichen."),
            ("text", Problem::TooShort { min: 3 }, "Das ist noch sehr kurz. Bitte schreiben Sie mindestens 3 Zeichen."),
            ("password", Problem::TooShort { min: 12 }, "Bitte wählen Sie ein Passwort mit mindestens 12 Zeichen."),
            ("contact", Problem::ChooseOne, "Bitte wählen Sie, wie die Antwort zu Ihnen kommen soll."),
            ("unheard_of", Problem::Missing, "Diese Angabe fehlt noch. Bitte füllen Sie das Feld aus."),
        ];
        for (field, problem, expected) in table {
            assert_eq!(sentence(Texts::german(), field, &problem), expected, "{field}");
        }
    }

    #[test]
    fn the_fields_of_a_step_have_their_own_sentence() {
        for (step, stage) in
            domain::projects::Step::ALL.iter().flat_map(|step| domain::projects::Stage::ALL.iter().map(move |stage| (*step, *stage)))
        {
            for (field, problem) in domain::projects::StepInput::default().missing(step, stage).0 {
                assert!(of_field(field, &problem).is_some(), "{step}: {field} {problem:?}");
            }
        }
    }
}
