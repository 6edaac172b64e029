//! Eine Zeile der Warteschlange: what has to be done, with what, since when, until when, and who has it in hand.

use super::{PATH, Pane, WHOLE, channel};
use crate::components::icon::icon;
use crate::dates;
use crate::moderation::due;
use crate::moderation::filters::Filters;
use crate::texts::kind_icon;
use crate::visit::Visit;
use domain::moderation::WorkKind;
use domain::participation::Stage;
use domain::sentences::Sentences;
use domain::{ContributionId, Written};
use leptos::prelude::*;
use store::moderation::WorkEntry;

/// The row; `current` is the contribution that stands open beside the queue.
pub(super) fn view(visit: &Visit, pane: &Pane, entry: &WorkEntry, current: Option<ContributionId>) -> AnyView {
    let own_page = entry.work == WorkKind::Contribution || entry.work == WorkKind::Objection;
    let here = (own_page && entry.at.is_some() && current == entry.at).then_some("true");
    let title = if entry.title.is_empty() { "Zurückgezogener Beitrag".to_owned() } else { entry.title.clone() };
    let shown = title.clone();
    view! {
        <li class="flow">
            {(current.is_none() && WHOLE.admits(&visit.actor)).then(|| tick(pane, entry, &title))}
            <a href=visit.href(&address(&pane.filters, entry)) aria-current=here>{shown}</a>
            <p class="meta">
                {work(visit, entry)}
                <bdi class="ref" dir="ltr">{entry.reference.clone()}</bdi>
                {about(visit, pane, entry)}
                <span><time datetime=dates::machine(entry.since)>{due::age(entry.since, visit.now)}</time></span>
                {due_view(visit, entry)}
                {entry.owner.as_ref().map(|(_, name)| view! { <span>{icon("user")}{name.clone()}</span> })}
                {entry.own.then(|| view! { <span class="strong">{icon("lock")}"Selbst geschrieben"</span> })}
            </p>
        </li>
    }
    .into_any()
}

/// The box that chooses the row for what is done to several.
fn tick(pane: &Pane, entry: &WorkEntry, title: &str) -> AnyView {
    let value = format!("{}:{}", entry.work, entry.id);
    let checked = pane.ticked.all("items").any(|ticked| ticked == value);
    let label = format!("Auswählen: {title}");
    view! { <input class="queue__tick" type="checkbox" name="items" value=value checked=checked aria-label=label/> }.into_any()
}

/// Where it is done.
pub(in crate::moderation) fn address(filters: &Filters, entry: &WorkEntry) -> String {
    match (entry.work, entry.at) {
        (WorkKind::Approval, _) => "/arbeitsplatz/freigaben".to_owned(),
        (WorkKind::Comment, _) => format!("/arbeitsplatz/kommentare#k-{}", entry.id.simple()),
        (WorkKind::Objection, None) => format!("/arbeitsplatz/kommentare/einspruch/{}", entry.id),
        (WorkKind::Report, _) => format!("/arbeitsplatz/meldungen/{}", entry.id),
        (_, Some(id)) => filters.address(&format!("{PATH}/{id}"), None),
        (_, None) => PATH.to_owned(),
    }
}

/// A contribution is named by its kind, everything else by what has to be done.
fn work(visit: &Visit, entry: &WorkEntry) -> AnyView {
    match (entry.work, entry.about) {
        (WorkKind::Contribution, Some((kind, ..))) => view! { <span>{icon(kind_icon(kind))}{visit.texts().kind(kind)}</span> }.into_any(),
        (work, _) => view! { <span class="strong">{icon(work_icon(work))}{visit.texts().work(work)}</span> }.into_any(),
    }
}

const fn work_icon(work: WorkKind) -> &'static str {
    match work {
        WorkKind::Contribution => "inbox",
        WorkKind::Addition => "plus",
        WorkKind::Comment => "reply",
        WorkKind::Photo => "eye",
        WorkKind::Report | WorkKind::Objection => "alert",
        WorkKind::Approval | WorkKind::Mention => "user",
        WorkKind::Call => "phone",
    }
}

/// The way it came and the stage of the contribution. Where one stage was chosen its name would only repeat itself; an objection says it.
fn about(visit: &Visit, pane: &Pane, entry: &WorkEntry) -> Option<AnyView> {
    let (_, stage, way) = entry.about.filter(|_| entry.work == WorkKind::Contribution)?;
    let stage = (pane.filters.0.stage.is_none() && stage != Stage::Objected)
        .then(|| view! { <span>{visit.texts().contribution_stage(stage)}</span> });
    Some(view! { <span>{channel(visit, way, Written::from_word(&entry.locale))}</span>{stage} }.into_any())
}

fn due_view(visit: &Visit, entry: &WorkEntry) -> Option<AnyView> {
    let at = entry.due?;
    let (_, words) = due::due(at, visit.now);
    let class = if entry.overdue { "chip chip--late" } else { "" };
    Some(view! { <span class=class>{icon("clock")}{words}</span> }.into_any())
}
