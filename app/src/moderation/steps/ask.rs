//! E4: asking the author back, and going on when no answer came.

use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use crate::{Failed, dates};
use axum::response::Response;
use chrono::{DateTime, Utc};
use leptos::prelude::*;
use store::participation;

pub(super) const KEY: &str = "rueckfrage";
pub(super) const LAPSE: &str = "weitermachen";

/// Asks.
pub(in crate::moderation) async fn ask(sent: Sent) -> Result<Response, Failed> {
    let result = participation::ask(&sent.state.db, &sent.visit.actor, sent.id, sent.get("question"), sent.visit.now).await;
    sent.finish(KEY, "gefragt", result).await
}

/// Goes on without an answer.
pub(in crate::moderation) async fn let_lapse(sent: Sent) -> Result<Response, Failed> {
    let result = participation::let_lapse(&sent.state.db, &sent.visit.actor, sent.id, sent.visit.now).await;
    sent.finish(LAPSE, "weiter", result).await
}

pub(super) fn form(item: &Item) -> AnyView {
    let sheet = item.sheet(KEY, KEY);
    let hint = "So, wie die Person sie lesen oder hören soll, mit „Sie“. Die Frist sind 14 Tage; danach geht es ohne Antwort weiter.";
    let field = sheet.field("question", "Frage an die Person, die geschrieben hat", "").hint(hint).area(3);
    sheet.form(field, button("button button--second", "question", "Rückfrage stellen"))
}

/// The deadline of the open question.
fn deadline(item: &Item) -> Option<DateTime<Utc>> {
    item.view.queries.iter().rev().find(|query| query.answered_at.is_none() && !query.lapsed).map(|query| query.deadline)
}

/// Nobody has to wait any longer.
pub(super) fn deadline_passed(item: &Item) -> bool {
    deadline(item).is_some_and(|deadline| deadline <= item.visit.now)
}

pub(super) fn lapse_form(item: &Item) -> AnyView {
    let sheet = item.sheet(LAPSE, LAPSE);
    let words = deadline(item)
        .map(|deadline| format!("Die Frist war am {}. Der Beitrag geht zurück an seinen früheren Stand.", dates::date(deadline)));
    sheet.form(view! { <p>{words}</p> }.into_any(), button("button button--second", "forward", "Ohne Antwort weitermachen"))
}
