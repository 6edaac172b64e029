//! `/arbeitsplatz/eingang`: one queue for everything the office owes somebody, the most urgent first. It keeps its older address, `…/beitraege`.

mod entry;
mod keys;

use super::batch;
use super::filters::Filters;
use crate::components::icon::icon;
use crate::components::pager::pager;
use crate::failure::FormFailure;
use crate::form::{Fields, Query, error_summary};
use crate::page::{Head, Nav};
use crate::rendering::names::german_name_of_text;
use crate::routes::{APPROVAL, OFFICE, Who};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::moderation::WorkKind;
use domain::participation::{Channel, Stage};
use domain::people::Role;
use domain::{AccountId, ContributionId, Written};
pub(super) use entry::address;
use islands::moderation::QueueKeys;
use leptos::prelude::*;
use store::moderation::{self, Owner, TemplateView, WorkPage};
use store::participation::{self, QueueCounts};

/// Address of the queue.
pub(super) const PATH: &str = "/arbeitsplatz/beitraege";
/// Who sees the whole queue; a specialist office sees its own part only.
pub(super) const WHOLE: Who = Who::Roles(&[Role::Moderator, Role::Manager, Role::ReviewPerson]);

/// The queue as it stands beside an opened contribution.
#[derive(Debug, Clone)]
pub(super) struct Pane {
    pub(super) work: WorkPage,
    pub(super) counts: QueueCounts,
    pub(super) filters: Filters,
    /// People of the office; empty for a specialist office, which gives nothing to anybody.
    pub(super) people: Vec<(AccountId, String)>,
    /// Templates, for answering several at once; only where nothing is opened.
    pub(super) templates: Vec<TemplateView>,
    /// What was ticked, when the form comes back.
    pub(super) ticked: Fields,
}

/// Loads the chosen part.
pub(super) async fn load(state: &AppState, visit: &Visit, filters: Filters) -> Result<Pane, Failed> {
    let work = moderation::work(&state.db, &visit.actor, &filters.0, visit.now).await?;
    let counts = participation::queue_counts(&state.db, &visit.actor, visit.now).await?;
    let people = if WHOLE.admits(&visit.actor) { moderation::colleagues(&state.db, &visit.actor).await? } else { vec![] };
    Ok(Pane { work, counts, filters, people, templates: vec![], ticked: Fields::default() })
}

/// The queue with nothing opened.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let filters = Filters::read(&query, &visit.actor);
    let keys = query.get("tasten") != "aus";
    page(&state, &visit, filters, keys, (Fields::default(), FormFailure::default())).await
}

/// The page, at first or with a choice that comes back.
pub(super) async fn page(
    state: &AppState,
    visit: &Visit,
    filters: Filters,
    keys: bool,
    (ticked, failure): (Fields, FormFailure),
) -> Result<Response, Failed> {
    let templates = if WHOLE.admits(&visit.actor) { moderation::templates(&state.db, &visit.actor).await? } else { vec![] };
    let pane = Pane { templates, ticked, ..load(state, visit, filters).await? };
    let head = Head::new("Eingang prüfen").nav(Nav::DeskContributions).crumb("Arbeitsplatz", visit.href("/arbeitsplatz"));
    let head = head.status(failure.status()).islands().desk();
    Ok(head.respond(visit, || {
        let queue = list(visit, &pane, None);
        let queue = if keys { view! { <QueueKeys>{queue}</QueueKeys> }.into_any() } else { queue };
        view! {
            <div class="wrap">
                {error_summary(visit, &failure, batch::LABELS)}
                {head_of(visit, &pane, false)}
                <div class="panes panes--queue">
                    {queue}
                    <div class="flow">{hints(pane.work.entries.is_empty())}{keys::legend(visit, &pane.filters, keys)}</div>
                </div>
            </div>
        }
        .into_any()
    }))
}

fn hints(empty: bool) -> AnyView {
    view! {
        <section class="box flow" aria-labelledby="waehlen">
            <h2 id="waehlen">{if empty { "Nichts offen" } else { "Etwas öffnen" }}</h2>
            <p>{if empty { "In diesem Teil der Warteschlange wartet nichts." } else { "Oben steht, was am dringendsten ist: Beiträge, Ergänzungen, Meldungen, Einsprüche, Freigaben und Anrufe in einer Reihe. Offen ist ein Beitrag, bis er beantwortet, übernommen oder zusammengeführt ist." }}</p>
            <p class="soft">"Wie viele Arbeitstage eine Aufgabe hat, legt das Quartier fest; fällig steht bei jeder Zeile."</p>
        </section>
    }
    .into_any()
}

/// Heading, numbers and parts of the queue; `opened`: they stand above a contribution, which has the screen of a phone for itself.
pub(super) fn head_of(visit: &Visit, pane: &Pane, opened: bool) -> AnyView {
    let new = OFFICE.admits(&visit.actor).then(
        || view! { <p class="row"><a class="link-button" href=visit.href("/arbeitsplatz/beitraege/neu")>{icon("plus")}"Beitrag aufnehmen"</a><a class="link-button" href=visit.href("/arbeitsplatz/beitraege/telefon")>{icon("phone")}"Anruf aufnehmen"</a><a class="link-button" href=visit.href("/arbeitsplatz/beitraege/papier")>{icon("paper")}"Papier"</a></p> },
    );
    let still = APPROVAL
        .admits(&visit.actor)
        .then(|| view! { <p><a class="link-button" href=visit.href("/arbeitsplatz/stillstand")>{icon("clock")}"Stillstand"</a></p> });
    let words = OFFICE
        .admits(&visit.actor)
        .then(|| view! { <p><a class="link-button" href=visit.href("/arbeitsplatz/vorlagen")>{icon("copy")}"Vorlagen"</a></p> });
    let life = OFFICE.admits(&visit.actor).then(
        || view! { <p><a class="link-button" href=visit.href("/arbeitsplatz/quartier")>{icon("calendar")}"Termine und Hilfe"</a></p> },
    );
    view! {
        <div class="page-head flow">
            <div class="row row--between"><h1>"Eingang prüfen"</h1>{numbers(&pane.counts)}</div>
            <div class="row">{new}{still}{words}{life}</div>
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
    let number = |count: i64| format!(" ({count})");
    let stage = |stage: Stage| Filters::of_stage(Some(stage));
    let mine = Filters::of_owner(visit.actor.account.map_or(Owner::Any, Owner::Is));
    let parts = [
        (Filters::default(), "list", "Alles Offene", String::new()),
        (mine, "user", "Mir zugewiesen", String::new()),
        (stage(Stage::Received), "inbox", "Neu", number(counts.received)),
        (stage(Stage::Queried), "question", "Rückfrage läuft", number(counts.queried)),
        (stage(Stage::Published), "eye", "Veröffentlicht", number(counts.published)),
        (stage(Stage::Forwarded), "forward", "Weitergeleitet", number(counts.forwarded)),
        (stage(Stage::Objected), "alert", "Einspruch", number(counts.objected)),
        (Filters::of_work(WorkKind::Addition), "plus", "Ergänzungen", number(counts.additions)),
        (Filters::of_work(WorkKind::Call), "phone", "Anrufe und Briefe", number(counts.tasks)),
    ];
    let items: Vec<_> = parts
        .into_iter()
        .map(|(part, icon_name, label, count)| {
            let current = (pane.filters.at_start() == part).then_some("page");
            let href = visit.href(&part.address(PATH, None));
            view! { <li><a href=href aria-current=current>{icon(icon_name)}{format!("{label}{count}")}</a></li> }
        })
        .collect();
    let second = APPROVAL.admits(&visit.actor).then(|| view! { <li><a href=visit.href("/arbeitsplatz/freigaben")>{icon("user")}{format!("Zweite Person ({})", counts.proposals)}</a></li> });
    view! { <nav class="tabs" aria-label="Warteschlangen"><ul>{items}{second}</ul></nav> }.into_any()
}

/// The queue itself; `current` is the contribution that stands open beside it.
pub(super) fn list(visit: &Visit, pane: &Pane, current: Option<ContributionId>) -> AnyView {
    let items: Vec<_> = pane.work.entries.iter().map(|entry| entry::view(visit, pane, entry, current)).collect();
    let first = pane.filters.0.after.map(|_| visit.href(&pane.filters.at_start().address(PATH, None)));
    let more = pane.work.next.map(|place| visit.href(&pane.filters.behind(place).address(PATH, None)));
    let queue = if items.is_empty() {
        view! { <p class="empty">"Hier wartet nichts."</p> }.into_any()
    } else {
        let queue = view! { <ul class="queue" role="list">{items}</ul> }.into_any();
        if current.is_none() && WHOLE.admits(&visit.actor) { batch::around(visit, pane, queue) } else { queue }
    };
    let class = if current.is_some() { "flow beside" } else { "flow" };
    view! { <section class=class aria-label="Warteschlange">{pane.filters.form(visit, &pane.people)}{queue}{pager(first, more)}</section> }
        .into_any()
}

/// "Telefon", "Internet, Türkisch".
pub(super) fn channel(visit: &Visit, channel: Channel, written: Option<Written>) -> String {
    let word = visit.texts().channel(channel);
    match written {
        None | Some(Written::German) => word,
        Some(other) => format!("{word}, {}", german_name_of_text(other)),
    }
}
