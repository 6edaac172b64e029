//! `/{district}/arbeitsplatz/projekte/{id}`: one measure with everything recorded, what is possible now, and at most one open form.

use super::super::next;
use super::typed::Typed;
use super::{council, done, facts, head_below, history, href, load, milestones, offers, record, step_form};
use crate::components::chip::{chip, measure_chip};
use crate::components::icon::{arrow, icon};
use crate::components::journey::journey;
use crate::failure::FormFailure;
use crate::form::{Query, error_summary};
use crate::rendering::overview::{States, of_measure};
use crate::routes::OFFICE;
use crate::visit::{Visit, role_name};
use crate::{AppState, Failed, dates};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::projects::{Stage, Step};
use domain::{MilestoneId, Role};
use leptos::prelude::*;
use store::people::{self, OrganizationView};
use store::projects::{self, DeskMeasure, ProposalIdea};
use store::rendering::rendering_states;

/// The form that stands open.
pub(super) enum Open {
    /// None.
    Nothing,
    /// A step was asked for that cannot be taken now.
    NotNow(Option<Step>),
    /// The form of a step.
    Step(Step, Typed),
    /// One more milestone.
    Promise(Typed),
    /// A milestone that was reached.
    Reach(MilestoneId, Typed),
}

/// The page of a measure, before it is drawn.
pub(super) struct Page {
    /// Who looks at it.
    pub visit: Visit,
    /// The measure.
    pub measure: DeskMeasure,
    /// Bodies to choose from.
    pub bodies: Vec<OrganizationView>,
    /// Texts in Leichte Sprache and translations; `None` for who does not write them.
    renderings: Option<States>,
    /// What the contributions said about cost and helpers.
    pub ideas: Vec<ProposalIdea>,
    /// The form that stands open.
    pub open: Open,
    /// What was wrong with it.
    pub failure: FormFailure,
    done: String,
}

/// Shows a measure; `?schritt=` opens the form of a step, `?meilenstein=` that of a milestone.
pub async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let mut page = Page::load(&state, &visit, &id).await?;
    page.open = page.wanted(&query);
    page.done = query.text("erledigt");
    Ok(page.respond())
}

impl Page {
    /// Loads everything the page shows.
    pub(super) async fn load(state: &AppState, visit: &Visit, id: &str) -> Result<Self, Failed> {
        let measure = load(state, visit, id).await?;
        let bodies = people::organizations(&state.db, visit.actor.district).await?;
        let id = measure.view.id;
        let renderings = if OFFICE.admits(&visit.actor) { Some(rendering_states(&state.db, &visit.actor, id.0).await?) } else { None };
        let ideas = projects::proposal_ideas(&state.db, &visit.actor, id).await?;
        Ok(Self {
            visit: visit.clone(),
            measure,
            bodies,
            renderings,
            ideas,
            open: Open::Nothing,
            failure: FormFailure::default(),
            done: String::new(),
        })
    }

    fn wanted(&self, query: &Query) -> Open {
        let (step, milestone) = (query.get("schritt"), query.get("meilenstein"));
        if !step.is_empty() {
            let step = Step::from_word(step);
            let possible = |step: &Step| {
                !offers::waits(self, *step) && offers::available(self).iter().any(|offer| offer.step == *step && offer.lacks.is_none())
            };
            return match step.filter(possible) {
                Some(step) => Open::Step(step, step_form::known(step, &self.measure, &self.bodies)),
                None => Open::NotNow(step),
            };
        }
        if milestone.is_empty() || !self.pledges() {
            return Open::Nothing;
        }
        let open = self.measure.view.milestones.iter().find(|known| known.reached.is_none() && known.id.to_string() == milestone);
        match open {
            Some(known) => Open::Reach(known.id, Typed::default()),
            None => Open::Promise(Typed::default()),
        }
    }

    /// This person may check the measure against the plan now.
    pub(super) fn checks(&self) -> bool {
        self.measure.view.stage == Stage::UnderReview && (self.visit.actor.is(Role::Manager) || self.theirs())
    }

    /// This person works for the responsible office.
    fn theirs(&self) -> bool {
        let own = self.bodies.iter().find(|body| Some(body.id) == self.visit.actor.organization);
        self.visit.actor.is(Role::SpecialistOffice) && own.is_some_and(|body| body.name == self.measure.view.office)
    }

    /// This person keeps the milestones now.
    pub(super) fn pledges(&self) -> bool {
        matches!(self.measure.view.stage, Stage::Planned | Stage::InProgress | Stage::Paused)
            && (self.visit.actor.is(Role::Manager) || self.theirs())
    }

    /// Draws the page.
    pub(super) fn respond(self) -> Response {
        let view = &self.measure.view;
        let head = head_below(&self.visit, &format!("{} {}", view.reference, view.title)).status(self.failure.status());
        head.respond(&self.visit, || self.content())
    }

    fn content(&self) -> AnyView {
        let open = match &self.open {
            Open::Step(step, _) => Some(*step),
            _ => None,
        };
        view! {
            <div class="wrap page-head flow">{self.summary()}{done(&self.done)}{self.title()}</div>
            <div class="wrap split">
                <div class="flow">{self.proposals()}{self.form()}{offers::offers(self, open)}{council::wordings(self)}</div>
                {facts::facts(self)}
            </div>
            <section class="section section--sunk" aria-labelledby="weg">
                <div class="wrap flow"><h2 id="weg">"Der Weg"</h2>{journey(&self.visit, &self.measure.view.journey)}</div>
            </section>
            <div class="wrap section flow">{record::records(self)}{self.languages()}{history::history(self)}</div>
        }
        .into_any()
    }

    fn languages(&self) -> Option<AnyView> {
        let view = &self.measure.view;
        let parts = (view.paper().is_some(), !view.council_wording.is_empty());
        self.renderings.as_ref().map(|states| of_measure(&self.visit, view.id, parts, states))
    }

    fn summary(&self) -> AnyView {
        let labels = match &self.open {
            Open::Step(step, _) => step_form::labels(self, *step),
            _ => milestones::LABELS.to_vec(),
        };
        error_summary(&self.visit, &self.failure, &labels)
    }

    fn title(&self) -> AnyView {
        let (visit, view) = (&self.visit, &self.measure.view);
        let late = view.due_at.is_some_and(|due| due < visit.now).then(|| chip("late", "clock", "überfällig"));
        let due = view.due_at.map(|due| view! { <span>"Frist: "<time datetime=dates::machine(due)>{dates::date(due)}</time></span> });
        let owner = view.stage.owner().map(|role| view! { <span>"Am Zug: "{role_name(role)}</span> });
        let next = next::step(visit, view.stage, &view.next_step).map(|next| view! { <span>"Nächster Schritt: "{next}</span> });
        let field = view.field().map(|field| view! { <span>"Handlungsfeld: "{field.title.clone()}</span> });
        let place = (!view.place.is_empty()).then(|| view! { <span>{icon("pin")}{view.place.clone()}</span> });
        let edit = (visit.actor.is(Role::Manager) && !view.stage.is_final()).then(|| {
            view! { <a class="link-button" href=format!("{}/beschreibung", href(visit, view.id))>{icon("pen")}"Beschreibung ändern"</a>" "<a class="link-button" href=format!("{}/ort", href(visit, view.id))>{icon("pin")}"Ort auf der Karte"</a> }
        });
        view! {
            <p class="meta"><bdi class="ref" dir="ltr">{view.reference.clone()}</bdi>{field}{place}</p>
            <h1>{view.title.clone()}</h1>
            <p class="row">{measure_chip(visit, view.stage)}{late}</p>
            <p class="meta">{owner}{due}{next}</p>
            <p class="measure">{view.summary.clone()}</p>
            <p class="row">{edit}<a class="link-button" href=visit.href(&format!("/projekte/{}", view.reference))>"Öffentliche Seite"{arrow()}</a></p>
        }
        .into_any()
    }

    fn form(&self) -> AnyView {
        match &self.open {
            Open::Nothing => ().into_any(),
            Open::NotNow(step) => self.not_now(*step),
            Open::Step(step, typed) => step_form::form(self, *step, typed),
            Open::Promise(typed) => milestones::promise_form(self, typed),
            Open::Reach(id, typed) => milestones::reach_form(self, *id, typed),
        }
    }

    /// Somebody followed a link to a step that does not lead on from here, or not yet.
    fn not_now(&self, step: Option<Step>) -> AnyView {
        let name = step.map_or_else(|| "Dieser Schritt".to_owned(), |step| format!("„{}“", self.visit.texts().measure_step(step)));
        let lacks = offers::available(self).iter().find(|offer| Some(offer.step) == step).and_then(|offer| offer.lacks);
        let meeting = step.is_some_and(Step::belongs_to_meeting);
        let why = match lacks {
            Some(why) => offers::lacking(self, why),
            None if meeting => view! { <p>"Dieser Schritt gehört in die Sitzung. "<a href=self.visit.href("/arbeitsplatz/sitzungen")>"Zu den Sitzungen"{arrow()}</a></p> }.into_any(),
            None if step.is_some_and(|step| offers::waits(self, step)) => view! { <p>"Das ist schon vorgeschlagen und wartet auf die zweite Person."</p> }.into_any(),
            None => view! { <p>"Er passt nicht zum Stand oder gehört zu einer anderen Rolle."</p> }.into_any(),
        };
        view! {
            <div class="notice notice--sun" id="formular">{icon("info")}<div class="flow"><p><strong>{name}" ist jetzt nicht möglich."</strong></p>{why}</div></div>
        }
        .into_any()
    }

    /// What waits for a second person.
    fn proposals(&self) -> AnyView {
        let visit = &self.visit;
        let items: Vec<_> = self
            .measure
            .proposals
            .iter()
            .map(|proposal| {
                let reason = visit.texts().reason(&proposal.reason).unwrap_or_default();
                let who = format!("Vorgeschlagen am {} von {}.", dates::date(proposal.proposed_at), proposal.proposed_by);
                let confirm = proposal.may_confirm.is_ok().then(
                    || view! { <p><a class="link-button" href=visit.href("/arbeitsplatz/freigaben")>"Zur Freigabe"{arrow()}</a></p> },
                );
                view! {
                    <div class="notice notice--sun">{icon("people")}<div class="flow">
                        <p><strong>{visit.texts().proposal_action(proposal.action)}": wartet auf die zweite Person."</strong>" "{who}</p>
                        <p>{reason}" "{proposal.note.clone()}</p>
                        {confirm}
                    </div></div>
                }
            })
            .collect();
        items.into_any()
    }
}
