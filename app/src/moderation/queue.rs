//! `/arbeitsplatz/beitraege`: one queue for everything the office owes somebody, the most urgent first.

use super::due;
use super::filters::Filters;
use crate::components::icon::icon;
use crate::components::pager::pager;
use crate::form::Query;
use crate::page::{Head, Nav};
use crate::routes::{APPROVAL, OFFICE, Who};
use crate::texts::kind_icon;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::Response;
use domain::ContributionId;
use domain::participation::{Channel, Stage};
use domain::people::Role;
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::participation::{self, QueueCounts, QueueEntry};

/// Address of the queue.
pub(super) const PATH: &str = "/arbeitsplatz/beitraege";
/// As many entries as come at once; behind so many there may be more.
const FULL: usize = 200;
/// Who sees the whole queue; a specialist office sees its own part only.
pub(super) const WHOLE: Who = Who::Roles(&[Role::Moderator, Role::Manager, Role::ReviewPerson]);

/// The queue as it stands beside an opened contribution.
#[derive(Debug, Clone)]
pub(super) struct Pane {
    pub(super) entries: Vec<QueueEntry>,
    pub(super) counts: QueueCounts,
    pub(super) filters: Filters,
}

/// Loads the chosen part.
pub(super) async fn load(state: &AppState, visit: &Visit, filters: Filters) -> Result<Pane, Failed> {
    let entries = participation::queue(&state.db, &visit.actor, &filters.0, visit.now).await?;
    let counts = participation::queue_counts(&state.db, &visit.actor, visit.now).await?;
    Ok(Pane { entries, counts, filters })
}

/// The queue with nothing opened.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let pane = load(&state, &visit, Filters::read(&query)).await?;
    Ok(Head::new("Eingang prüfen").nav(Nav::DeskContributions).crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).desk().respond(&visit.clone(), move || {
        let empty = pane.entries.is_empty();
        view! {
            <div class="wrap">
                {head(&visit, &pane, false)}
                <div class="panes panes--queue">
                    {list(&visit, &pane, None)}
                    <section class="box flow" aria-labelledby="waehlen">
                        <h2 id="waehlen">{if empty { "Nichts offen" } else { "Einen Beitrag öffnen" }}</h2>
                        <p>{if empty { "In diesem Teil der Warteschlange wartet nichts." } else { "Oben steht, was am dringendsten ist. Offen ist ein Beitrag, bis er beantwortet, übernommen oder zusammengeführt ist." }}</p>
                        <p class="soft">"Ohne Frist zuerst: Ergänzungen, die noch niemand gelesen hat, und Anrufe, die noch ausstehen."</p>
                    </section>
                </div>
            </div>
        }
        .into_any()
    }))
}

/// Heading, numbers and parts of the queue; `opened`: they stand above a contribution, which has the screen of a phone for itself.
pub(super) fn head(visit: &Visit, pane: &Pane, opened: bool) -> AnyView {
    let new = OFFICE.admits(&visit.actor).then(
        || view! { <p><a class="link-button" href=visit.href("/arbeitsplatz/beitraege/neu")>{icon("plus")}"Beitrag aufnehmen"</a></p> },
    );
    view! {
        <div class="page-head flow">
            <div class="row row--between"><h1>"Eingang prüfen"</h1>{numbers(&pane.counts)}</div>
            {new}
        </div>
        <div class=if opened { "beside" } else { "" }>{tabs(visit, pane)}</div>
    }
    .into_any()
}

fn numbers(counts: &QueueCounts) -> AnyView {
    let number = |count: i64, one: &'static str, many: &'static str| {
        (count > 0).then(|| view! { <span>{if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }}</span> })
    };
    view! {
        <p class="meta">
            <span>{format!("{} offen", counts.open)}</span>
            {number(counts.overdue, "überfällig", "überfällig")}
            {number(counts.proposals, "wartet auf die zweite Person", "warten auf die zweite Person")}
            {number(counts.additions, "Ergänzung ungelesen", "Ergänzungen ungelesen")}
            {number(counts.tasks, "Anruf oder Brief offen", "Anrufe oder Briefe offen")}
        </p>
    }
    .into_any()
}

fn tabs(visit: &Visit, pane: &Pane) -> AnyView {
    if !WHOLE.admits(&visit.actor) {
        return ().into_any();
    }
    let counts = &pane.counts;
    let parts = [
        (None, "list", "Alles Offene", counts.open),
        (Some(Stage::Received), "inbox", "Neu", counts.received),
        (Some(Stage::Queried), "question", "Rückfrage läuft", counts.queried),
        (Some(Stage::Published), "eye", "Veröffentlicht", counts.published),
        (Some(Stage::Forwarded), "forward", "Weitergeleitet", counts.forwarded),
        (Some(Stage::Objected), "alert", "Einspruch", counts.objected),
    ];
    let items: Vec<_> = parts
        .into_iter()
        .map(|(stage, icon_name, label, count)| {
            let current = (pane.filters.0.stage == stage).then_some("page");
            let href = visit.href(&Filters::default().at(stage).address(PATH, None));
            view! { <li><a href=href aria-current=current>{icon(icon_name)}{format!("{label} ({count})")}</a></li> }
        })
        .collect();
    let second = APPROVAL.admits(&visit.actor).then(|| view! { <li><a href=visit.href("/arbeitsplatz/freigaben")>{icon("user")}{format!("Zweite Person ({})", counts.proposals)}</a></li> });
    view! { <nav class="tabs" aria-label="Warteschlangen"><ul>{items}{second}</ul></nav> }.into_any()
}

/// The queue itself; `current` is the contribution that stands open beside it.
pub(super) fn list(visit: &Visit, pane: &Pane, current: Option<ContributionId>) -> AnyView {
    let items: Vec<_> = pane.entries.iter().map(|entry| entry_view(visit, pane, entry, current)).collect();
    let first = pane.filters.0.after.map(|_| visit.href(&pane.filters.at_start().address(PATH, None)));
    let more =
        pane.entries.last().filter(|_| pane.entries.len() >= FULL).map(|last| visit.href(&pane.filters.behind(last).address(PATH, None)));
    let queue = if items.is_empty() {
        view! { <p class="empty">"Hier wartet nichts."</p> }.into_any()
    } else {
        view! { <ul class="queue" role="list">{items}</ul> }.into_any()
    };
    let class = if current.is_some() { "flow beside" } else { "flow" };
    view! { <section class=class aria-label="Warteschlange">{pane.filters.form(visit)}{queue}{pager(first, more)}</section> }.into_any()
}

fn entry_view(visit: &Visit, pane: &Pane, entry: &QueueEntry, current: Option<ContributionId>) -> AnyView {
    let texts = visit.texts();
    let here = (current == Some(entry.id)).then_some("true");
    let title = if entry.title.is_empty() { "Zurückgezogener Beitrag".to_owned() } else { entry.title.clone() };
    // Where one stage was chosen its name would only repeat itself; an objection has its own mark.
    let stage = (pane.filters.0.stage.is_none() && entry.stage != Stage::Objected)
        .then(|| view! { <span>{texts.contribution_stage(entry.stage)}</span> });
    let href = visit.href(&pane.filters.address(&format!("{PATH}/{}", entry.id), None));
    view! {
        <li class="flow">
            <a href=href aria-current=here>{title}</a>
            <p class="meta">
                <span>{icon(kind_icon(entry.kind))}{texts.kind(entry.kind)}</span>
                <bdi class="ref" dir="ltr">{entry.reference.clone()}</bdi>
                <span>{channel(visit, entry.channel, &entry.locale)}</span>
                {stage}
                <span><time datetime=dates::machine(entry.received_at)>{due::age(entry.received_at, visit.now)}</time></span>
                {due_view(visit, entry)}
                {marks(entry)}
            </p>
        </li>
    }
    .into_any()
}

/// "Telefon", "Internet, Sprache: tr".
pub(super) fn channel(visit: &Visit, channel: Channel, locale: &str) -> String {
    let word = visit.texts().channel(channel);
    if locale == "de" || locale.is_empty() { word } else { format!("{word}, Sprache: {locale}") }
}

fn due_view(visit: &Visit, entry: &QueueEntry) -> Option<AnyView> {
    let at = entry.due_at?;
    let (_, words) = due::due(at, visit.now);
    let class = if entry.overdue { "chip chip--late" } else { "" };
    Some(view! { <span class=class>{icon("clock")}{words}</span> }.into_any())
}

fn marks(entry: &QueueEntry) -> AnyView {
    let mark = |shown: bool, icon_name: &str, words: String| shown.then(|| view! { <span class="strong">{icon(icon_name)}{words}</span> });
    let additions = if entry.additions == 1 { "1 Ergänzung".to_owned() } else { format!("{} Ergänzungen", entry.additions) };
    let tasks = if entry.tasks == 1 { "1 Anruf oder Brief".to_owned() } else { format!("{} Anrufe oder Briefe", entry.tasks) };
    view! {
        {mark(!entry.proposals.is_empty(), "user", "Zweite Person".to_owned())}
        {mark(entry.stage == Stage::Objected, "alert", "Einspruch".to_owned())}
        {mark(entry.additions > 0, "plus", additions)}
        {mark(entry.tasks > 0, "phone", tasks)}
        {mark(entry.own, "lock", "Selbst geschrieben".to_owned())}
    }
    .into_any()
}
