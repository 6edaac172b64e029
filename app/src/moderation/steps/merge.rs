//! E10 and E10a: two contributions say the same; and undoing it.

use super::unless_ticked;
use crate::Failed;
use crate::form::choice;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use axum::response::Response;
use domain::fields::Problem;
use domain::participation::{MergeState, Step};
use domain::people::Role;
use domain::{ContributionId, FieldErrors};
use leptos::prelude::*;
use store::Error;
use store::participation::{self, AuthorKey, MergeKey};

pub(super) const KEY: &str = "zusammenfuehren";
pub(super) const APART: &str = "trennen";

/// Proposes to merge into the chosen one.
pub(in crate::moderation) async fn merge(sent: Sent) -> Result<Response, Failed> {
    let result = match target(&sent).await {
        Ok(target) => participation::propose_merge(&sent.state.db, &sent.visit.actor, sent.id, target, sent.visit.now).await,
        Err(error) => Err(error),
    };
    let done = if matches!(result, Ok(MergeState::Merged)) { "zusammengefuehrt" } else { "zusammen-gefragt" };
    sent.finish(KEY, done, result).await
}

/// Enters what the author said by telephone or at the counter.
pub(in crate::moderation) async fn answer(sent: Sent) -> Result<Response, Failed> {
    let result = match sent.fields.read("proposal") {
        Some(id) => {
            let by = MergeKey::Author(AuthorKey::OnBehalf(sent.id), id);
            let agrees = sent.get("answer") == "yes";
            participation::answer_merge(&sent.state.db, &sent.visit.actor, &by, agrees, sent.visit.now).await
        }
        None => Err(Error::NotFound),
    };
    sent.finish(KEY, "aufgenommen", result).await
}

/// The one whose reference was typed, else the one that was chosen from the list.
async fn target(sent: &Sent) -> store::Result<ContributionId> {
    let unknown = || Error::Invalid(FieldErrors::one("target", Problem::Unknown));
    let typed = sent.get("target").trim();
    if typed.is_empty() {
        return sent.get("similar").parse().map_err(|_| Error::Invalid(FieldErrors::one("target", Problem::Missing)));
    }
    let Ok(district) = sent.visit.district() else { return Err(Error::NotFound) };
    match participation::public_detail(&sent.state.db, district, typed).await {
        Ok(other) => Ok(other.id),
        Err(Error::NotFound) => Err(unknown()),
        Err(other) => Err(other),
    }
}

/// Undoes it: the lead of the office by itself, everybody in the office when the author wants it.
pub(in crate::moderation) async fn apart(sent: Sent) -> Result<Response, Failed> {
    let (db, actor, now) = (&sent.state.db, &sent.visit.actor, sent.visit.now);
    let result = if sent.fields.ticked("confirmed") {
        participation::object_to_merge(db, actor, &AuthorKey::OnBehalf(sent.id), now).await
    } else if actor.is(Role::Manager) {
        participation::unmerge(db, actor, sent.id, now).await
    } else {
        unless_ticked(false)
    };
    sent.finish(APART, "getrennt", result).await
}

pub(super) fn form(item: &Item) -> AnyView {
    let sheet = item.sheet(KEY, KEY);
    let similar: Vec<_> = item
        .view
        .similar
        .iter()
        .map(|hit| choice("radio", "similar", &hit.id.to_string(), &hit.title, "", "", sheet.chosen("similar", &hit.id.to_string())))
        .collect();
    let list =
        (!similar.is_empty()).then(|| view! { <fieldset class="field flow"><legend>"Ähnliche Beiträge"</legend>{similar}</fieldset> });
    let fields = view! {
        <p>"Zuerst werden alle gefragt, die geschrieben haben. 14 Tage Schweigen gelten als Einverständnis, ebenso, wenn niemand zu erreichen ist. Beide Beiträge bleiben erhalten, keine Unterstützung geht verloren, und jede Person kann es jederzeit aufheben lassen."</p>
        {list}
        {sheet.field("target", "Nummer des anderen Beitrags", "").hint("Gilt vor der Auswahl aus der Liste.").line("text")}
    };
    sheet.form(fields.into_any(), button("button button--second", "merge", "Zusammenführen vorschlagen"))
}

pub(super) fn apart_form(item: &Item) -> AnyView {
    let sheet = item.sheet(APART, APART);
    let alone = item.offers(Step::Unmerge).then(|| view! { <p class="small soft">"Ohne Haken entscheidet das Büro selbst."</p> });
    let fields = view! { <p>"Der Beitrag steht wieder für sich, genau am früheren Stand."</p>{sheet.tick("confirmed", "Die Person, die geschrieben hat, möchte es so")}{alone} };
    sheet.form(fields.into_any(), button("button button--second", "undo", "Zusammenführung aufheben"))
}
