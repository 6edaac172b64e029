//! E9: the answer, and proposing that a proposal is not taken up.

use crate::Failed;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use axum::response::Response;
use domain::moderation::RefusalReason;
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
    let field = sheet.field("answer", "Antwort", "").hint(hint).area(5);
    sheet.form(field, button("button button--second", "reply", "Antwort geben"))
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
