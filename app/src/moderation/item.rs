//! `/arbeitsplatz/beitraege/{id}`: one contribution with everything the office knows, and the steps that are open.

mod calls;
mod facts;
mod history;
pub(super) mod notices;
pub(super) mod owner;
mod related;
pub(super) mod spot;
mod talk;

use super::filters::Filters;
use super::offers::offered;
use super::queue::{self, PATH, Pane};
use super::sheet::{Attempt, Sheet, button};
use super::steps;
use super::ways::{self, Ways};
use crate::components::icon::{arrow, icon};
use crate::components::map::images;
use crate::form::{Query, error_summary};
use crate::page::{Head, Nav};
use crate::posted;
use crate::rendering::overview::{States, of_contribution};
use crate::routes::OFFICE;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::participation::{Stage, Step};
use domain::{AccountId, ContributionId};
use leptos::prelude::*;
use store::moderation::{self, TemplateView};
use store::participation::{self, OpenedView};
use store::people::{self, OrganizationView};
use store::places::{self, SpotView};
use store::rendering::rendering_states;
use uuid::Uuid;

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
    /// The template whose words the answer begins with.
    pub(super) template: Option<Uuid>,
}

/// Everything the page is made of.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) visit: Visit,
    pub(super) pane: Pane,
    pub(super) view: OpenedView,
    pub(super) offices: Vec<OrganizationView>,
    /// Who has it in hand.
    pub(super) owner: Option<(AccountId, String)>,
    /// A colleague waits for a look of this reader.
    pub(super) mentioned: bool,
    /// Templates for answers.
    pub(super) templates: Vec<TemplateView>,
    /// Where it is on the map.
    pub(super) spot: Option<SpotView>,
    /// Texts in Leichte Sprache and translations; `None` for who does not write them.
    pub(super) renderings: Option<States>,
    /// What its kind leads to.
    pub(super) ways: Ways,
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
    let id = posted::id(&id)?;
    let asked = Asked {
        done: notices::sentence(query.get("erledigt")),
        open: query.text("schritt"),
        template: query.read("vorlage"),
        ..Asked::default()
    };
    page(&state, &visit, id, Filters::read(&query, &visit.actor), asked).await
}

/// The page, at first or with a form that comes back.
pub(super) async fn page(state: &AppState, visit: &Visit, id: ContributionId, filters: Filters, asked: Asked) -> Result<Response, Failed> {
    let view = participation::opened(&state.db, &visit.actor, id).await?;
    let pane = queue::load(state, visit, filters.clone()).await?;
    let offices =
        if offered(&view, &visit.actor, Step::Forward) { people::organizations(&state.db, visit.district()?.id).await? } else { vec![] };
    let owner = moderation::owner_of(&state.db, &visit.actor, id.0).await?;
    let staff = queue::WHOLE.admits(&visit.actor);
    let mentioned = staff && moderation::is_mentioned(&state.db, &visit.actor, id).await?;
    let templates = if staff { moderation::templates(&state.db, &visit.actor).await? } else { vec![] };
    let spot = places::spot(&state.db, visit.district()?.id, id.0).await?;
    let writes = OFFICE.admits(&visit.actor) && view.stage != Stage::Withdrawn;
    let renderings = if writes { Some(rendering_states(&state.db, &visit.actor, id.0).await?) } else { None };
    let ways = ways::load(visit, &view).await?;
    let item = Item { visit: visit.clone(), pane, view, offices, owner, mentioned, templates, spot, renderings, ways, asked };
    let status = item.asked.attempt.as_ref().map_or(axum::http::StatusCode::OK, |attempt| attempt.failure.status());
    let queue = visit.href(&filters.address(PATH, None));
    let head = Head::new(&format!("{}: {}", item.view.reference, item.title()))
        .nav(Nav::DeskContributions)
        .status(status)
        .images(images(visit))
        .desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", queue);
    Ok(head.respond(visit, move || whole(&item)))
}

fn whole(item: &Item) -> AnyView {
    let visit = &item.visit;
    let summary = item.asked.attempt.as_ref().map(|attempt| error_summary(visit, &attempt.failure, steps::LABELS));
    view! {
        <div class="wrap">
            {summary}
            {queue::head_of(visit, &item.pane, true)}
            <div class="panes panes--queue">
                {queue::list(visit, &item.pane, Some(item.view.id))}
                <article class="box flow" id="offen" aria-labelledby="offen-h">
                    {done(item)}
                    {facts::head(item)}
                    {facts::text(item)}
                    {facts::details(item)}
                    {facts::person(item)}
                    {owner::section(item)}
                    {mention(item)}
                    {waiting(item)}
                    {steps::file::section(item)}
                    {talk::unread(item)}
                    {calls::open(item)}
                    {ways::section(item)}
                    {steps::all(item)}
                    {spot::section(item)}
                    {talk::queries(item)}
                    {talk::read(item)}
                    {talk::forwardings(item)}
                    {talk::objections(item)}
                    {calls::done(item)}
                    {item.renderings.as_ref().map(|states| of_contribution(visit, item.view.id, states))}
                    {related::similar(item)}
                    {related::voices(item)}
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
    let next = item.pane.work.entries.iter().find(|entry| entry.at != Some(item.view.id) && !entry.own).map(|entry| {
        let href = item.visit.href(&queue::address(&item.pane.filters, entry));
        view! { " "<a href=href>"Weiter mit dem Nächsten"{arrow()}</a> }
    });
    view! { <div class="notice" role="status">{icon("check")}<p>{sentence}{next}</p></div> }.into_any()
}

/// A colleague asks for a look; the notes below say at what.
fn mention(item: &Item) -> Option<AnyView> {
    let sheet = item.sheet("gesehen", "gesehen");
    let words = view! { <p>"Jemand im Büro bittet um einen Blick, siehe "<a href="#notizen">"Notizen"</a>"."</p> };
    item.mentioned.then(|| view! { <div class="notice notice--sun flow">{sheet.form(words.into_any(), button("button button--second", "check", "Angesehen"))}</div> }.into_any())
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
