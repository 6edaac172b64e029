//! Schritte eines Beitrags: each with its form and its POST in one file; here the order in which they stand on the page.

pub(super) mod adopt;
pub(super) mod answer;
pub(super) mod ask;
pub(super) mod author;
pub(super) mod file;
pub(super) mod forward;
pub(super) mod merge;
pub(super) mod objection;
pub(super) mod part;
pub(super) mod publish;
pub(super) mod split;
pub(super) mod withhold;

use super::item::Item;
use super::offers::next;
use domain::FieldErrors;
use domain::fields::Problem;
use domain::participation::Step;
use leptos::prelude::*;

/// Labels of every field of every form, for the summary of what must be mended.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("title", "Überschrift"),
    ("text", "Text"),
    ("place", "Ort"),
    ("how", "Was alle sehen"),
    ("position", "Bekannter Ort"),
    ("kind", "Art"),
    ("question", "Frage"),
    ("answer", "Antwort"),
    ("reason", "Grund"),
    ("note", "Satz"),
    ("person_note", "Satz für die Person, die geschrieben hat"),
    ("office_name", "Name der Stelle"),
    ("office_email", "E-Mail-Adresse der Stelle"),
    ("target", "Anderer Beitrag"),
    ("decision", "Entscheidung"),
    ("objection", "Einspruch"),
    ("confirmed", "Wunsch"),
    ("wer", "Zuständig"),
    ("topic", "Handlungsfeld"),
    ("fund", "Verfügungsfonds"),
    ("alt", "Was zu sehen ist"),
    ("entry_day", "Tag"),
    ("entry_from", "Beginn"),
    ("entry_until", "Ende"),
    ("group", "Arbeitsgruppe"),
    ("task", "Aufgabe"),
    ("task_title", "Aufgabe"),
    ("task_text", "Was zu tun ist"),
    ("task_contact", "Kontakt"),
    ("measure", "Projekt"),
    ("item", "Stärke oder Schwäche"),
    ("kind_1", "Erster Beitrag, Art"),
    ("title_1", "Erster Beitrag, Überschrift"),
    ("text_1", "Erster Beitrag, Text"),
    ("kind_2", "Zweiter Beitrag, Art"),
    ("title_2", "Zweiter Beitrag, Überschrift"),
    ("text_2", "Zweiter Beitrag, Text"),
    ("kind_3", "Dritter Beitrag, Art"),
    ("title_3", "Dritter Beitrag, Überschrift"),
    ("text_3", "Dritter Beitrag, Text"),
    ("kind_4", "Vierter Beitrag, Art"),
    ("title_4", "Vierter Beitrag, Überschrift"),
    ("text_4", "Vierter Beitrag, Text"),
    ("kind_5", "Fünfter Beitrag, Art"),
    ("title_5", "Fünfter Beitrag, Überschrift"),
    ("text_5", "Fünfter Beitrag, Text"),
];

/// A step on the page.
struct Part {
    step: Step,
    /// Id of its form and last part of its address.
    key: &'static str,
    heading: &'static str,
    form: fn(&Item) -> AnyView,
}

const fn part(step: Step, key: &'static str, heading: &'static str, form: fn(&Item) -> AnyView) -> Part {
    Part { step, key, heading, form }
}

/// In the order of daily work; what takes something away comes last.
const PARTS: &[Part] = &[
    part(Step::Publish, publish::KEY, "Prüfen und veröffentlichen", publish::form),
    part(Step::Reply, author::REPLY, "Antwort auf die Rückfrage eintragen", author::reply_form),
    part(Step::UpholdObjection, objection::KEY, "Über den Einspruch entscheiden", objection::form),
    part(Step::Adopt, "uebernehmen", "In ein Projekt übernehmen", adopt::form),
    part(Step::Answer, answer::KEY, "Beantworten", answer::form),
    part(Step::Ask, ask::KEY, "Rückfrage stellen", ask::form),
    part(Step::LetLapse, ask::LAPSE, "Ohne Antwort weitermachen", ask::lapse_form),
    part(Step::Forward, forward::KEY, "Weiterleiten", forward::form),
    part(Step::TakeBack, forward::BACK, "Zurücknehmen", forward::back_form),
    part(Step::Merge, merge::KEY, "Mit einem anderen Beitrag zusammenführen", merge::form),
    part(Step::Split, split::KEY, "In mehrere Beiträge aufteilen", split::form),
    part(Step::Unmerge, merge::APART, "Zusammenführung aufheben", merge::apart_form),
    part(Step::NotTakeUp, answer::REFUSE, "Nicht aufnehmen …", answer::refuse_form),
    part(Step::Withhold, withhold::KEY, "Nicht veröffentlichen …", withhold::form),
];

/// The step that is expected next stands open, the others behind their headings.
pub(super) fn all(item: &Item) -> AnyView {
    let main = next(item.view.stage, item.view.kind, &item.visit.actor);
    let (first, others): (Vec<&Part>, Vec<&Part>) =
        PARTS.iter().filter(|part| shown(item, part.step) || item.came_back(part.key)).partition(|part| Some(part.step) == main);
    let first: Vec<_> =
        first.into_iter().map(|part| view! { <section class="flow" aria-labelledby="naechster"><h3 id="naechster">{part.heading}</h3>{(part.form)(item)}</section> }).collect();
    let others: Vec<_> = others.into_iter().map(|part| item.sheet(part.key, part.key).folded(part.heading, (part.form)(item))).collect();
    view! { {first}<div>{others}{author::forms(item)}</div> }.into_any()
}

fn shown(item: &Item, step: Step) -> bool {
    match step {
        Step::NotTakeUp => item.view.kind.is_proposal() && item.offers(step) && !proposed(item, step),
        Step::Withhold => item.offers(step) && !proposed(item, step),
        Step::Merge => item.offers(step) && item.view.merges.is_empty(),
        Step::LetLapse => item.offers(step) && ask::deadline_passed(item),
        Step::Unmerge => item.offers(step) || author::may_object_to_merge(item),
        _ => item.offers(step),
    }
}

/// The same waits for a second person already.
fn proposed(item: &Item, step: Step) -> bool {
    item.view.proposals.iter().any(|proposal| proposal.action.word() == step.word())
}

/// A form that says only "yes" was sent without it.
pub(super) fn unless_ticked(ticked: bool) -> store::Result<()> {
    if ticked { Ok(()) } else { Err(FieldErrors::one("confirmed", Problem::ChooseOne).into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::moderation::ProposalAction;

    #[test]
    fn every_step_of_the_office_stands_on_the_page_once() {
        let steps: Vec<Step> = PARTS.iter().map(|part| part.step).collect();
        for step in Step::ALL {
            let elsewhere = matches!(step, Step::Receive | Step::Object | Step::Withdraw | Step::RejectObjection);
            assert_eq!(steps.iter().filter(|shown| *shown == step).count(), usize::from(!elsewhere), "{step}");
        }
    }

    #[test]
    fn forms_are_not_mixed_up_and_a_proposal_is_called_like_its_step() {
        let mut keys: Vec<&str> = PARTS.iter().map(|part| part.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), PARTS.len());
        assert_eq!((ProposalAction::Withhold.word(), ProposalAction::NotTakeUp.word()), (Step::Withhold.word(), Step::NotTakeUp.word()));
    }
}
