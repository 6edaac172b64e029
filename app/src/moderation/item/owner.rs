//! Zuständig: who has the contribution in hand, and the form that gives it to somebody else.

use super::Item;
use crate::components::icon::icon;
use crate::moderation::queue::WHOLE;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use crate::{Failed, posted};
use axum::response::Response;
use domain::moderation::WorkKind;
use leptos::prelude::*;
use store::moderation;

const KEY: &str = "zustaendig";

/// Takes it, gives it to a colleague, or puts it back.
pub(in crate::moderation) async fn assign(sent: Sent) -> Result<Response, Failed> {
    let to = match sent.get("wer") {
        "" => Ok(None),
        typed => posted::id(typed).map(Some),
    };
    let result = match to {
        Ok(to) => moderation::assign(&sent.state.db, &sent.visit.actor, WorkKind::Contribution, sent.id.0, to, sent.visit.now).await,
        Err(error) => Err(error),
    };
    sent.finish(KEY, "zugewiesen", result).await
}

/// Who has it, and the form.
pub(super) fn section(item: &Item) -> AnyView {
    if !WHOLE.admits(&item.visit.actor) {
        return ().into_any();
    }
    let me = item.visit.actor.account;
    let owner = item.owner.as_ref();
    let words = match owner {
        Some((account, _)) if Some(*account) == me => "Zugewiesen: mir".to_owned(),
        Some((_, name)) => format!("Zugewiesen: {name}"),
        None => "Noch niemandem zugewiesen".to_owned(),
    };
    let sheet = item.sheet(KEY, KEY);
    let mut people: Vec<(String, String)> = item
        .pane
        .people
        .iter()
        .map(|(account, name)| (account.to_string(), if Some(*account) == me { format!("{name} (ich)") } else { name.clone() }))
        .collect();
    people.push((String::new(), "Niemand".to_owned()));
    let at_first = owner.map(|(account, _)| account.to_string()).or_else(|| me.map(|me| me.to_string())).unwrap_or_default();
    let form =
        sheet.form(sheet.field("wer", "Wer kümmert sich?", &at_first).select(people), button("button button--second", "user", "Zuweisen"));
    view! { <p class="meta"><span>{icon("user")}{words}</span></p>{sheet.folded("Zuweisen", form)} }.into_any()
}
