//! Im Auftrag: what somebody says at the counter or on the telephone about their own contribution, entered for them.

use super::unless_ticked;
use crate::Failed;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::{button, folded};
use crate::routes::OFFICE;
use axum::response::Response;
use domain::participation::{Stage, Step};
use leptos::prelude::*;
use store::participation::{self, AuthorKey};

pub(super) const REPLY: &str = "antwort";
const ADD: &str = "nachtrag";
const OBJECT: &str = "einspruch-aufnehmen";
const WITHDRAW: &str = "zurueckziehen";

/// Enters the answer to the open question.
pub(in crate::moderation) async fn reply(sent: Sent) -> Result<Response, Failed> {
    let result =
        participation::reply(&sent.state.db, &sent.visit.actor, &AuthorKey::OnBehalf(sent.id), sent.get("answer"), sent.visit.now).await;
    sent.finish(REPLY, "geantwortet", result).await
}

/// Enters something more.
pub(in crate::moderation) async fn add(sent: Sent) -> Result<Response, Failed> {
    let result =
        participation::add(&sent.state.db, &sent.visit.actor, &AuthorKey::OnBehalf(sent.id), sent.get("text"), sent.visit.now).await;
    sent.finish(ADD, "aufgenommen", result).await
}

/// Enters an objection.
pub(in crate::moderation) async fn object(sent: Sent) -> Result<Response, Failed> {
    let result =
        participation::object(&sent.state.db, &sent.visit.actor, &AuthorKey::OnBehalf(sent.id), sent.get("objection"), sent.visit.now)
            .await;
    sent.finish(OBJECT, "aufgenommen", result).await
}

/// Withdraws for the author.
pub(in crate::moderation) async fn withdraw(sent: Sent) -> Result<Response, Failed> {
    let result = match unless_ticked(sent.fields.ticked("confirmed")) {
        Ok(()) => {
            participation::withdraw_for(&sent.state.db, &sent.visit.actor, sent.id, sent.get("heard"), sent.visit.now).await.map(|_| ())
        }
        Err(error) => Err(error),
    };
    sent.finish(WITHDRAW, "zurueckgezogen", result).await
}

pub(super) fn reply_form(item: &Item) -> AnyView {
    let sheet = item.sheet(REPLY, REPLY);
    let asked =
        item.view.queries.iter().rev().find(|query| query.answered_at.is_none() && !query.lapsed).map(|query| query.question.clone());
    let fields = view! {
        {asked.map(|question| view! { <blockquote class="wording"><p>{question}</p></blockquote> })}
        {sheet.field("answer", "Antwort der Person", "").hint("Am Telefon oder im Büro gegeben. Im Internet trägt die Person sie mit ihrem Abholcode selbst ein.").area(3)}
    };
    sheet.form(fields.into_any(), button("button button--second", "reply", "Antwort eintragen"))
}

/// Undoing a merge is open to the author at any time.
pub(super) fn may_object_to_merge(item: &Item) -> bool {
    item.view.stage == Stage::Merged && OFFICE.admits(&item.visit.actor)
}

/// What the office enters for the author, behind one heading.
pub(super) fn forms(item: &Item) -> AnyView {
    if !OFFICE.admits(&item.visit.actor) {
        return ().into_any();
    }
    type Part = fn(&Item) -> AnyView;
    let parts: [(bool, &str, Part); 3] =
        [(adds(item), ADD, add_form), (objects(item), OBJECT, object_form), (withdraws(item), WITHDRAW, withdraw_form)];
    let forms: Vec<AnyView> = parts.iter().filter(|(shown, key, _)| *shown || item.came_back(key)).map(|(_, _, form)| form(item)).collect();
    if forms.is_empty() {
        return ().into_any();
    }
    let open = parts.iter().any(|(_, key, _)| item.came_back(key));
    folded("im-auftrag", "Im Auftrag der Person eintragen, die geschrieben hat", open, forms.into_any())
}

fn adds(item: &Item) -> bool {
    !matches!(item.view.stage, Stage::Draft | Stage::Withheld | Stage::Merged | Stage::Withdrawn)
}

fn add_form(item: &Item) -> AnyView {
    let sheet = item.sheet(ADD, ADD);
    let field = sheet.field("text", "Was die Person ergänzt", "").hint("Steht erst öffentlich, wenn das Büro es zeigt.").area(3);
    sheet.folded("Ergänzung aufnehmen", sheet.form(field, button("button button--second", "plus", "Ergänzung eintragen")))
}

/// Something was decided against it, and no objection to that was decided yet.
fn objects(item: &Item) -> bool {
    let view = &item.view;
    let against = view.stage == Stage::Withheld || (view.stage == Stage::Answered && view.not_taken_up);
    against && !view.objections.iter().any(|objection| objection.decided_at.is_some_and(|at| at >= view.stage_since))
}

fn object_form(item: &Item) -> AnyView {
    let sheet = item.sheet(OBJECT, OBJECT);
    let field = sheet
        .field("objection", "Einspruch der Person", "")
        .hint("In ihren Worten. Entscheiden wird jemand, der an der ersten Entscheidung nicht beteiligt war.")
        .area(3);
    sheet.folded("Einspruch aufnehmen", sheet.form(field, button("button button--second", "alert", "Einspruch eintragen")))
}

fn withdraws(item: &Item) -> bool {
    let view = &item.view;
    match view.stage {
        Stage::Adopted => view.withdrawal_marked_at.is_none(),
        stage => stage.is_open() || stage == Stage::Withheld,
    }
}

fn withdraw_form(item: &Item) -> AnyView {
    let sheet = item.sheet(WITHDRAW, WITHDRAW);
    let words = if item.view.stage == Stage::Adopted {
        "Der Beitrag ist Teil eines Projekts und bleibt dort. Name und Kontakt werden gelöscht, der Wunsch wird vermerkt."
    } else {
        "Der Inhalt ist danach nirgends mehr zu lesen. Name und Kontakt werden gelöscht. Das lässt sich nicht rückgängig machen."
    };
    let fields = view! { <p>{words}</p>{sheet.field("heard", "Wann und wie die Person darum gebeten hat", "").hint("Nur im Büro zu lesen. Wer eine E-Mail-Adresse angegeben hat, bekommt den Satz mit der Nachricht.").area(2)}{sheet.tick("confirmed", "Die Person, die geschrieben hat, möchte es so")} };
    let step = item.visit.texts().contribution_step(Step::Withdraw);
    sheet.folded(&step, sheet.form(fields.into_any(), button("button button--danger", "undo", &step)))
}
