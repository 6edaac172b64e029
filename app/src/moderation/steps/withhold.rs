//! E6 and E6a: proposing that a contribution is not shown. A second person confirms it.

use crate::Failed;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use axum::response::Response;
use domain::FieldErrors;
use domain::moderation::WithholdReason;
use leptos::prelude::*;
use store::{Error, participation};

pub(super) const KEY: &str = "nicht-veroeffentlichen";

/// The sentence goes to one person, not to everybody: it is missed in other words.
const NOTE: &str = "person_note";

/// Proposes it.
pub(in crate::moderation) async fn propose(sent: Sent) -> Result<Response, Failed> {
    let result = match sent.reason(WithholdReason::from_word) {
        Ok(reason) => {
            participation::propose_withhold(&sent.state.db, &sent.visit.actor, sent.id, reason, sent.get(NOTE), sent.visit.now).await
        }
        Err(error) => Err(error),
    };
    let result = result.map_err(|error| match error {
        Error::Invalid(FieldErrors(problems)) => {
            let named = problems.into_iter().map(|(field, problem)| (if field == "note" { NOTE } else { field }, problem));
            Error::Invalid(FieldErrors(named.collect()))
        }
        other => other,
    });
    sent.finish(KEY, "vorgeschlagen", result).await
}

pub(super) fn form(item: &Item) -> AnyView {
    let texts = item.visit.texts();
    let sheet = item.sheet(KEY, KEY);
    let rows = WithholdReason::ALL
        .iter()
        .map(|reason| (reason.word().to_owned(), texts.withhold_reason(*reason), texts.withhold_reason_sentence(*reason)))
        .collect();
    let now = if item.view.public {
        "Bis eine zweite Person in den Freigaben bestätigt, bleibt der Beitrag öffentlich."
    } else {
        "Bis eine zweite Person in den Freigaben bestätigt, bleibt der Beitrag im Eingang."
    };
    let fields = view! {
        <p>{now}" Danach ist er nirgends zu lesen. Grund und Satz gehen an die Person, die geschrieben hat, mit dem Weg zum Einspruch."</p>
        {sheet.radios("reason", "Grund", rows)}
        {sheet.field(NOTE, "Satz für die Person, die geschrieben hat", "").hint("Was genau nicht geht und was sie tun kann, mit „Sie“.").area(3)}
    };
    sheet.form(fields.into_any(), button("button button--danger", "eye-off", "Der zweiten Person vorschlagen"))
}
