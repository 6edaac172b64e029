//! Wege je Art: what a kind of its own leads to. An event proposal becomes a date, an offer leads to people or a task, praise and criticism stand beside
//! the plan. Each with its form and its POST in one file.

pub(super) mod event;
pub(super) mod evidence;
pub(super) mod offer;

use super::item::Item;
use crate::Failed;
use crate::routes::OFFICE;
use crate::visit::Visit;
use domain::participation::Kind;
use domain::people::OrganizationKind;
use domain::plan::{PlanItem, PlanItemKind};
use leptos::prelude::*;
use store::life::{self, EntryView, HelpLink, TaskView};
use store::participation::OpenedView;
use store::people::OrganizationView;
use store::plan::{self, EvidenceView};
use store::projects::{self, DeskFilter, DeskRow};

/// What the forms of the kind are made of; empty for kinds without a way of their own.
#[derive(Debug, Clone, Default)]
pub(super) struct Ways {
    entry: Option<EntryView>,
    help: Option<HelpLink>,
    groups: Vec<OrganizationView>,
    tasks: Vec<TaskView>,
    measures: Vec<DeskRow>,
    evidence: Vec<EvidenceView>,
    items: Vec<PlanItem>,
}

/// Loads what the kind needs, for the office only.
pub(super) async fn load(visit: &Visit, view: &OpenedView) -> Result<Ways, Failed> {
    if !OFFICE.admits(&visit.actor) {
        return Ok(Ways::default());
    }
    let (db, district) = (&visit.state.db, visit.district()?.id);
    Ok(match view.kind {
        Kind::EventProposal => Ways { entry: life::entry_of(db, &visit.actor, view.id).await?, ..Ways::default() },
        Kind::Offer => {
            let mut groups = store::people::organizations(db, district).await?;
            groups.retain(|group| group.kind == OrganizationKind::WorkingGroup);
            Ways {
                help: life::help_of(db, district, view.id).await?,
                groups,
                tasks: life::tasks(db, district).await?,
                measures: projects::workplace_list(db, &visit.actor, &DeskFilter::default(), visit.now).await?,
                ..Ways::default()
            }
        }
        kind if kind.is_evidence() => {
            let mut items = plan::plan(db, district).await?.map(|plan| plan.items).unwrap_or_default();
            items.retain(|item| matches!(item.kind, PlanItemKind::Strength | PlanItemKind::Weakness));
            Ways { evidence: plan::evidence_of(db, &visit.actor, view.id).await?, items, ..Ways::default() }
        }
        _ => Ways::default(),
    })
}

/// The part of the page that belongs to the kind.
pub(super) fn section(item: &Item) -> AnyView {
    if !OFFICE.admits(&item.visit.actor) {
        return ().into_any();
    }
    match item.view.kind {
        Kind::EventProposal => event::section(item),
        Kind::Offer => offer::section(item),
        kind if kind.is_evidence() => evidence::section(item),
        _ => ().into_any(),
    }
}
