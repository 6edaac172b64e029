//! Beleg: praise and criticism beside the strengths and weaknesses of the plan that they speak of.

use crate::Failed;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use axum::response::Response;
use domain::fields::Problem;
use domain::participation::{Kind, Stage};
use domain::plan::{PlanItemKind, may_be_evidence};
use domain::{FieldErrors, PlanItemId};
use leptos::prelude::*;
use store::plan::{self, EvidenceView};

const MARK: &str = "beleg";
const REMOVE: &str = "beleg-entfernen";

/// Marks it.
pub(in crate::moderation) async fn mark(sent: Sent) -> Result<Response, Failed> {
    let result = match wanted(&sent) {
        Ok(of) => plan::mark_evidence(&sent.state.db, &sent.visit.actor, sent.id, of, sent.visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    sent.finish(MARK, "beleg", result).await
}

/// Takes the mark away.
pub(in crate::moderation) async fn remove(sent: Sent) -> Result<Response, Failed> {
    let result = match wanted(&sent) {
        Ok(of) => plan::unmark_evidence(&sent.state.db, &sent.visit.actor, sent.id, of, sent.visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    sent.finish(MARK, "beleg-weg", result).await
}

fn wanted(sent: &Sent) -> Result<PlanItemId, FieldErrors> {
    sent.get("item").parse().map_err(|_| FieldErrors::one("item", Problem::ChooseOne))
}

pub(super) fn section(item: &Item) -> AnyView {
    let view = &item.view;
    let marked: Vec<_> = item.ways.evidence.iter().map(|evidence| marked(item, evidence)).collect();
    let open = may_be_evidence((view.kind, view.stage), PlanItemKind::Strength, view.own).is_ok() && !item.ways.items.is_empty();
    let form = (open || item.came_back(MARK)).then(|| form(item));
    if marked.is_empty() && form.is_none() {
        return ().into_any();
    }
    let hidden = (!marked.is_empty() && (!view.public || view.stage == Stage::Withheld))
        .then(|| view! { <p class="soft">"Öffentlich steht es beim Rahmenplan erst, wenn der Beitrag öffentlich ist."</p> });
    view! { <section class="flow" aria-labelledby="beleg-h"><h3 id="beleg-h">"Beleg für den Rahmenplan"</h3>{marked}{hidden}{form}</section> }.into_any()
}

fn marked(item: &Item, evidence: &EvidenceView) -> AnyView {
    let sheet = item.sheet(REMOVE, REMOVE);
    let fields = view! {
        <input type="hidden" name="item" value=evidence.item.to_string()/>
        <p>{item.visit.texts().plan_item_kind(evidence.kind)}": "<strong>{evidence.title.clone()}</strong></p>
    };
    sheet.form(fields.into_any(), button("button button--second", "undo", "Nicht mehr als Beleg"))
}

fn form(item: &Item) -> AnyView {
    let sheet = item.sheet(MARK, MARK);
    // Praise mostly speaks of a strength, criticism of a weakness; both lists are there.
    let first = if item.view.kind == Kind::Praise { PlanItemKind::Strength } else { PlanItemKind::Weakness };
    let mut items: Vec<_> = item.ways.items.iter().collect();
    items.sort_by_key(|of| of.kind != first);
    let nothing = std::iter::once((String::new(), "Bitte wählen".to_owned()));
    let items = items.into_iter().map(|of| (of.id.to_string(), format!("{}: {}", item.visit.texts().plan_item_kind(of.kind), of.title)));
    let options = nothing.chain(items).collect();
    let field =
        sheet.field("item", "Stärke oder Schwäche", "").hint("Steht mit dem Link zum Beitrag öffentlich beim Rahmenplan.").select(options);
    sheet.folded("Als Beleg festhalten", sheet.form(field, button("button button--second", "plus", "Als Beleg festhalten")))
}
