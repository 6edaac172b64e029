//! Ein Vorschlag auf der Seite: what, why, by whom, since when, and what the reader may do about it.

use super::{PATH, keeps_sentence};
use crate::components::icon::icon;
use crate::dates;
use crate::moderation::sheet::{Attempt, Sheet, button};
use crate::moderation::{queue, redaction};
use crate::visit::Visit;
use domain::events::ObjectKind;
use domain::moderation::ProposalAction;
use domain::people::Role;
use domain::refusal::StepRefused;
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::moderation::ProposalEntry;

/// One proposal.
pub(super) fn view(visit: &Visit, entry: &ProposalEntry, attempt: Option<&Attempt>) -> AnyView {
    let texts = visit.texts();
    let reason = texts.reason(&entry.reason).map(|reason| view! { <p>{reason}</p> });
    let since = format!("seit {}, vorgeschlagen von {}", dates::date(entry.proposed_at), entry.proposed_by);
    view! {
        <li class="box flow">
            <p class="meta"><bdi class="ref" dir="ltr">{entry.reference.clone()}</bdi><span>{icon("clock")}{since}</span></p>
            <h2>{texts.proposal_action(entry.action)}": "{about(visit, entry)}</h2>
            <p class="soft small">"Das lesen die Menschen, die geschrieben haben:"</p>
            <blockquote class="wording flow">{reason}{redaction::paragraphs(&entry.note)}</blockquote>
            {forms(visit, entry, attempt)}
        </li>
    }
    .into_any()
}

/// The title, as a link where the reader may open it.
fn about(visit: &Visit, entry: &ProposalEntry) -> AnyView {
    let title = redaction::line(&entry.title);
    let href = match entry.object {
        ObjectKind::Contribution if queue::WHOLE.admits(&visit.actor) => visit.href(&format!("{}/{}", queue::PATH, entry.object_id)),
        ObjectKind::Measure => visit.href(&format!("/arbeitsplatz/projekte/{}", entry.object_id)),
        _ => return title,
    };
    view! { <a href=href>{title}</a> }.into_any()
}

/// Who may be the second person for it.
const fn deciders(action: ProposalAction) -> (&'static [Role], &'static str) {
    match action {
        ProposalAction::Withhold | ProposalAction::NotTakeUp => (
            &[Role::ReviewPerson, Role::Manager, Role::Moderator],
            "Über Beiträge entscheiden Moderation, Quartiersmanagement oder die zweite Person von außerhalb.",
        ),
        ProposalAction::NotPursue | ProposalAction::RefuseGrant => (
            &[Role::ReviewPerson, Role::Manager, Role::AdministrationLiaison],
            "Über Projekte entscheiden Quartiersmanagement, Verwaltung oder die zweite Person von außerhalb.",
        ),
    }
}

fn forms(visit: &Visit, entry: &ProposalEntry, attempt: Option<&Attempt>) -> AnyView {
    let (roles, others) = deciders(entry.action);
    if visit.actor.acting_as(roles).is_err() {
        return view! { <p class="soft">{others}</p> }.into_any();
    }
    let action = |verb: &str| visit.href(&format!("{PATH}/{}/{verb}", entry.id));
    let confirm = Sheet::new(visit, &format!("bestaetigen-{}", entry.id), action("bestaetigen"), attempt, false);
    let decline = Sheet::new(visit, &format!("ablehnen-{}", entry.id), action("ablehnen"), attempt, false);
    match entry.may_confirm {
        Ok(()) => view! {
            {confirm.form(view! { <p>{consequence(entry.action)}</p> }.into_any(), button("button", "check", "Bestätigen"))}
            {declining(&decline, entry, "Nicht bestätigen", "Nicht bestätigen")}
        }
        .into_any(),
        Err(StepRefused::SamePerson) => view! {
            <div class="notice">{icon("user")}<p>"Selbst vorgeschlagen. Bestätigen muss eine andere Person, damit niemand allein entscheidet."</p></div>
            {declining(&decline, entry, "Vorschlag zurücknehmen", "Vorschlag zurücknehmen")}
        }
        .into_any(),
        Err(why) => view! { <div class="notice">{icon("lock")}<p>{visit.texts().refusal(&why.into())}</p></div> }.into_any(),
    }
}

fn declining(sheet: &Sheet, entry: &ProposalEntry, heading: &str, label: &str) -> AnyView {
    let field = if keeps_sentence(entry) {
        sheet.field("note", "Warum nicht", "").hint("Ein Satz für das Büro; er steht als Notiz beim Beitrag.").area(3)
    } else {
        view! { <p>"Das Projekt bleibt, wo es ist. Den Grund bitte mit der Person besprechen, die es vorgeschlagen hat."</p> }.into_any()
    };
    sheet.folded(heading, sheet.form(field, button("button button--second", "close", label)))
}

/// What confirming does.
const fn consequence(action: ProposalAction) -> &'static str {
    match action {
        ProposalAction::Withhold => {
            "Nach dem Bestätigen ist der Beitrag nirgends mehr zu lesen. Wer geschrieben hat, kann Einspruch einlegen; darüber entscheidet eine dritte Person."
        }
        ProposalAction::NotTakeUp => {
            "Nach dem Bestätigen steht öffentlich, dass und warum der Vorschlag nicht aufgenommen ist. Wer geschrieben hat, kann Einspruch einlegen; darüber entscheidet eine dritte Person."
        }
        ProposalAction::NotPursue => {
            "Nach dem Bestätigen endet das Projekt öffentlich mit diesem Grund. Bei neuen Tatsachen lässt es sich wieder aufnehmen."
        }
        ProposalAction::RefuseGrant => "Nach dem Bestätigen endet der Antrag an den Verfügungsfonds öffentlich mit diesem Grund.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_proposal_has_people_who_may_decide_it_and_a_consequence() {
        for action in ProposalAction::ALL {
            let (roles, others) = deciders(*action);
            assert!(roles.contains(&Role::ReviewPerson) && roles.contains(&Role::Manager), "{action}");
            assert!(others.ends_with('.') && consequence(*action).starts_with("Nach dem Bestätigen"), "{action}");
        }
    }
}
