//! E9: the answer, and proposing that a proposal is not taken up.

use crate::Failed;
use crate::moderation::item::Item;
use crate::moderation::queue::PATH;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use axum::response::Response;
use domain::moderation::{Filling, RefusalReason, fill};
use leptos::prelude::*;
use store::participation;

pub(super) const KEY: &str = "beantworten";
pub(super) const REFUSE: &str = "nicht-aufnehmen";

/// Answers.
pub(in crate::moderation) async fn answer(sent: Sent) -> Result<Response, Failed> {
    let result = participation::answer(&sent.state.db, &sent.visit.actor, sent.id, sent.get("answer"), sent.visit.now).await;
    sent.finish(KEY, "beantwortet", result).await
}

/// Proposes that it is not taken up.
pub(in crate::moderation) async fn refuse(sent: Sent) -> Result<Response, Failed> {
    let result = match sent.reason(RefusalReason::from_word) {
        Ok(reason) => {
            participation::propose_not_take_up(&sent.state.db, &sent.visit.actor, sent.id, reason, sent.get("note"), sent.visit.now).await
        }
        Err(error) => Err(error),
    };
    sent.finish(REFUSE, "vorgeschlagen", result).await
}

pub(super) fn form(item: &Item) -> AnyView {
    let sheet = item.sheet(KEY, KEY);
    let hint = if item.view.public {
        "Steht öffentlich beim Beitrag und geht an die Person, die geschrieben hat. Damit ist der Beitrag abgeschlossen."
    } else {
        "Der Beitrag ist nicht öffentlich: Die Antwort lesen nur das Büro und die Person, die geschrieben hat. Damit ist er abgeschlossen."
    };
    let field = sheet.field("answer", "Antwort", &filled(item)).hint(hint).area(5);
    let fields = view! { {templates(item)}{field} }.into_any();
    sheet.form(fields, button("button button--second", "reply", "Antwort geben"))
}

/// The words of the chosen template, its places filled.
fn filled(item: &Item) -> String {
    let chosen = item.templates.iter().find(|template| item.asked.template == Some(template.id));
    let person = item.view.person.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let office = item.visit.profile().map(|profile| profile.office.name.clone()).unwrap_or_default();
    let filling = Filling { reference: item.view.reference.clone(), title: item.title(), name: person, office };
    chosen.map(|template| fill(&template.text, &filling)).unwrap_or_default()
}

/// Templates as links that fill the field in; what was typed before is lost, so they stand above it.
fn templates(item: &Item) -> Option<AnyView> {
    let path = format!("{PATH}/{}", item.view.id);
    let links: Vec<_> = item
        .templates
        .iter()
        .map(|template| {
            let open = item.pane.filters.address(&path, Some(("vorlage", &template.id.to_string())));
            view! { <li><a href=item.visit.href(&format!("{open}&schritt={KEY}#{KEY}-answer"))>{template.title.clone()}</a></li> }
        })
        .collect();
    (!links.is_empty())
        .then(|| view! { <div class="flow"><p class="strong">"Mit einer Vorlage beginnen"</p><ul>{links}</ul></div> }.into_any())
}

pub(super) fn refuse_form(item: &Item) -> AnyView {
    let texts = item.visit.texts();
    let sheet = item.sheet(REFUSE, REFUSE);
    let rows = RefusalReason::ALL
        .iter()
        .map(|reason| (reason.word().to_owned(), texts.refusal_reason(*reason), texts.refusal_reason_sentence(*reason)))
        .collect();
    let fields = view! {
        <p>"Eine zweite Person bestätigt in den Freigaben; bis dahin ändert sich nichts. Danach steht öffentlich, dass und warum der Vorschlag nicht aufgenommen ist, und die Person, die geschrieben hat, kann Einspruch einlegen."</p>
        {sheet.radios("reason", "Grund", rows)}
        {sheet.field("note", "Satz für alle", "").hint("Was geprüft wurde, woran es scheitert und was stattdessen geht, mit „Sie“.").area(3)}
    };
    sheet.form(fields.into_any(), button("button button--danger", "close", "Der zweiten Person vorschlagen"))
}
