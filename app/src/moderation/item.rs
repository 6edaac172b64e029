//! `/arbeitsplatz/beitraege/{id}`: one contribution with everything the office knows, and the steps that are open.

mod calls;
mod facts;
mod history;
mod notices;
mod related;
mod talk;

use super::filters::Filters;
use super::offers::offered;
use super::queue::{self, PATH, Pane};
use super::sheet::{Attempt, Sheet};
use super::steps;
use crate::components::icon::{arrow, icon};
use crate::form::{Query, error_summary};
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::ContributionId;
use domain::participation::{Stage, Step};
use leptos::prelude::*;
use store::participation::{self, OpenedView};
use store::people::{self, OrganizationView};

/// How the page was asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    /// The form that was sent and comes back.
    pub(super) attempt: Option<Attempt>,
    /// The attempt only asks how it would look.
    pub(super) preview: bool,
    /// What was just done.
    pub(super) done: Option<&'static str>,
    /// Key of the form that stands open although nobody sent it.
    pub(super) open: String,
}

/// Everything the page is made of.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) visit: Visit,
    pub(super) pane: Pane,
    pub(super) view: OpenedView,
    pub(super) offices: Vec<OrganizationView>,
    pub(super) asked: Asked,
}

impl Item {
    /// The step is open to this person.
    pub(super) fn offers(&self, step: Step) -> bool {
        offered(&self.view, &self.visit.actor, step)
    }

    /// The reader may know who wrote it.
    pub(super) const fn sees_person(&self) -> bool {
        self.view.person.is_some()
    }

    /// The form was sent and comes back: it is shown whatever the stage is by now, so that nothing typed is lost.
    pub(super) fn came_back(&self, key: &str) -> bool {
        self.asked.attempt.as_ref().is_some_and(|attempt| attempt.form == key)
    }

    /// A form of this contribution; `path` is the last part of its address.
    pub(super) fn sheet(&self, key: &str, path: &str) -> Sheet {
        let action = self.visit.href(&self.pane.filters.address(&format!("{PATH}/{}/{path}", self.view.id), None));
        Sheet::new(&self.visit, key, action, self.asked.attempt.as_ref(), self.asked.open == key)
    }

    /// The title as this reader may see it.
    pub(super) fn title(&self) -> String {
        let view = &self.view;
        let public = !view.public_title.is_empty() && (view.public || !self.sees_person());
        match (public, view.title.is_empty()) {
            (true, _) => view.public_title.clone(),
            (false, false) => view.title.clone(),
            (false, true) => "Zurückgezogener Beitrag".to_owned(),
        }
    }
}

/// Opens a contribution.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let id = id.parse().map_err(|_| store::Error::NotFound)?;
    let asked = Asked { done: notices::sentence(query.get("erledigt")), open: query.text("schritt"), ..Asked::default() };
    page(&state, &visit, id, Filters::read(&query), asked).await
}

/// The page, at first or with a form that comes back.
pub(super) async fn page(state: &AppState, visit: &Visit, id: ContributionId, filters: Filters, asked: Asked) -> Result<Response, Failed> {
    let view = participation::opened(&state.db, &visit.actor, id).await?;
    let pane = queue::load(state, visit, filters).await?;
    let offices =
        if offered(&view, &visit.actor, Step::Forward) { people::organizations(&state.db, visit.district()?.id).await? } else { vec![] };
    let item = Item { visit: visit.clone(), pane, view, offices, asked };
    let status = item.asked.attempt.as_ref().map_or(axum::http::StatusCode::OK, |attempt| attempt.failure.status());
    let queue = visit.href(&filters.address(PATH, None));
    let head = Head::new(&format!("{}: {}", item.view.reference, item.title())).nav(Nav::DeskContributions).status(status).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", queue);
    Ok(head.respond(visit, move || whole(&item)))
}

fn whole(item: &Item) -> AnyView {
    let visit = &item.visit;
    let summary = item.asked.attempt.as_ref().map(|attempt| error_summary(visit, &attempt.failure, steps::LABELS));
    view! {
        <div class="wrap">
            {summary}
            {queue::head(visit, &item.pane, true)}
            <div class="panes panes--queue">
                {queue::list(visit, &item.pane, Some(item.view.id))}
                <article class="box flow" id="offen" aria-labelledby="offen-h">
                    {done(item)}
                    {facts::head(item)}
                    {facts::text(item)}
                    {facts::person(item)}
                    {waiting(item)}
                    {talk::unread(item)}
                    {calls::open(item)}
                    {steps::all(item)}
                    {talk::queries(item)}
                    {talk::read(item)}
                    {talk::forwardings(item)}
                    {talk::objections(item)}
                    {calls::done(item)}
                    {related::similar(item)}
                    {related::merges(item)}
                    {related::measures(item)}
                    {related::notes(item)}
                    {history::section(item)}
                </article>
            </div>
        </div>
    }
    .into_any()
}

/// What was just done, and the way to the next one.
fn done(item: &Item) -> AnyView {
    let Some(sentence) = item.asked.done else { return ().into_any() };
    let next = item.pane.entries.iter().find(|entry| entry.id != item.view.id && !entry.own).map(|entry| {
        let href = item.visit.href(&item.pane.filters.address(&format!("{PATH}/{}", entry.id), None));
        view! { " "<a href=href>"Weiter mit dem nächsten Beitrag"{arrow()}</a> }
    });
    view! { <div class="notice" role="status">{icon("check")}<p>{sentence}{next}</p></div> }.into_any()
}

/// What holds the contribution up: a proposal, the reader's own words, a wish to withdraw.
fn waiting(item: &Item) -> AnyView {
    let (visit, view) = (&item.visit, &item.view);
    let proposals: Vec<_> = view
        .proposals
        .iter()
        .map(|proposal| {
            let words = format!("Wartet auf die zweite Person: {}. ", visit.texts().proposal_action(proposal.action));
            let by = format!("Vorgeschlagen von {}: {} ", proposal.proposed_by, proposal.note);
            view! { <div class="notice notice--sun">{icon("user")}<p><strong>{words}</strong>{by}<a href=visit.href("/arbeitsplatz/freigaben")>"Zu den Freigaben"</a></p></div> }
        })
        .collect();
    let own = view.own.then(|| view! { <div class="notice">{icon("lock")}<p>"Selbst geschrieben. Über die eigene Sache entscheidet eine andere Person."</p></div> });
    let marked = (view.withdrawal_marked_at.is_some() && view.stage != Stage::Withdrawn)
        .then(|| view! { <div class="notice">{icon("undo")}<p>"Zurückgezogen, als der Beitrag schon Teil eines Projekts war. Name und Kontakt sind gelöscht, der Vorgang bleibt."</p></div> });
    view! { {own}{marked}{proposals} }.into_any()
}
