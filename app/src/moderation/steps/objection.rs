//! E7: a different person decides about the objection.

use crate::Failed;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use axum::response::Response;
use domain::FieldErrors;
use domain::fields::Problem;
use leptos::prelude::*;
use store::participation;

pub(super) const KEY: &str = "einspruch";

/// Follows the objection, or stays with the earlier decision.
pub(in crate::moderation) async fn decide(sent: Sent) -> Result<Response, Failed> {
    let (db, actor, reason, now) = (&sent.state.db, &sent.visit.actor, sent.get("reason"), sent.visit.now);
    let result = match sent.get("decision") {
        "folgen" => participation::uphold_objection(db, actor, sent.id, reason, now).await,
        "bleiben" => participation::reject_objection(db, actor, sent.id, reason, now).await,
        _ => Err(undecided(reason).into()),
    };
    sent.finish(KEY, "einspruch", result).await
}

fn undecided(reason: &str) -> FieldErrors {
    let mut errors = FieldErrors::one("decision", Problem::ChooseOne);
    if reason.trim().is_empty() {
        errors.add("reason", Problem::Missing);
    }
    errors
}

pub(super) fn form(item: &Item) -> AnyView {
    let texts = item.visit.texts();
    let sheet = item.sheet(KEY, KEY);
    let row =
        |value: &str, step: domain::participation::Step, small: &str| (value.to_owned(), texts.contribution_step(step), small.to_owned());
    let rows = vec![
        row(
            "folgen",
            domain::participation::Step::UpholdObjection,
            "Der Beitrag geht zurück: in den Eingang oder wieder auf die öffentliche Seite.",
        ),
        row("bleiben", domain::participation::Step::RejectObjection, "Die frühere Entscheidung gilt endgültig."),
    ];
    let fields = view! {
        <p>"Hier entscheidet eine Person, die an der ersten Entscheidung nicht beteiligt war. Der Satz geht an die Person, die geschrieben hat."</p>
        {sheet.radios("decision", "Entscheidung", rows)}
        {sheet.field("reason", "Begründung", "").hint("Ein oder zwei Sätze, mit „Sie“.").area(3)}
    };
    sheet.form(fields.into_any(), button("button", "check", "Entscheidung eintragen"))
}
