//! Projekte am Arbeitsplatz: what is open and due, and every step of a measure as a form. Rules and records are in
//! [`store::projects`]; which steps a person may take comes from there, what each form asks for from [`domain::projects::Step::asks`].

mod adopted;
mod begin;
mod check;
mod council;
mod describe;
mod facts;
mod field;
mod history;
mod list;
mod milestones;
mod offers;
mod paper;
mod pick;
mod place;
mod record;
mod show;
mod step;
mod step_form;
mod typed;
mod words;

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::error_summary;
use crate::page::{Head, Nav};
use crate::posted;
use crate::routes::{Routes, STAFF, Who};
use crate::visit::Visit;
use crate::{AppState, Failed};
use domain::{MeasureId, Role};
use leptos::prelude::*;
use store::projects::{self, DeskMeasure, MeasureView};

const MANAGER: Who = Who::Roles(&[Role::Manager]);
/// Whoever checks a measure or carries it out: a specialist office only its own, says the verb.
const MANAGER_OR_OFFICE: Who = Who::Roles(&[Role::Manager, Role::SpecialistOffice]);

/// Addresses of the workplace's projects.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{district}/arbeitsplatz/projekte", STAFF, list::show)
        .get("/{district}/arbeitsplatz/projekte/neu", MANAGER, begin::show)
        .post("/{district}/arbeitsplatz/projekte/neu", MANAGER, begin::begin)
        .get("/{district}/arbeitsplatz/projekte/{id}", STAFF, show::show)
        .post("/{district}/arbeitsplatz/projekte/{id}/schritt", STAFF, step::take)
        .get("/{district}/arbeitsplatz/projekte/{id}/rahmenplan-pruefung", MANAGER_OR_OFFICE, check::show)
        .post("/{district}/arbeitsplatz/projekte/{id}/rahmenplan-pruefung", MANAGER_OR_OFFICE, check::check)
        .get("/{district}/arbeitsplatz/projekte/{id}/vorlage", MANAGER, paper::show)
        .post("/{district}/arbeitsplatz/projekte/{id}/vorlage", MANAGER, paper::write)
        .get("/{district}/arbeitsplatz/projekte/{id}/beschreibung", MANAGER, describe::show)
        .post("/{district}/arbeitsplatz/projekte/{id}/beschreibung", MANAGER, describe::describe)
        .get("/{district}/arbeitsplatz/projekte/{id}/ort", MANAGER, place::show)
        .post("/{district}/arbeitsplatz/projekte/{id}/ort", MANAGER, place::place)
        .post("/{district}/arbeitsplatz/projekte/{id}/meilensteine", MANAGER_OR_OFFICE, milestones::add)
        .post("/{district}/arbeitsplatz/projekte/{id}/meilensteine/{milestone}", MANAGER_OR_OFFICE, milestones::reach)
}

/// Address of a measure at the workplace.
fn href(visit: &Visit, measure: MeasureId) -> String {
    visit.href(&format!("/arbeitsplatz/projekte/{measure}"))
}

fn head(visit: &Visit, title: &str) -> Head {
    Head::new(title).nav(Nav::DeskProjects).crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).desk()
}

/// Head of a page below the list.
fn head_below(visit: &Visit, title: &str) -> Head {
    head(visit, title).crumb("Projekte", visit.href("/arbeitsplatz/projekte"))
}

/// Head of a page below a measure.
fn head_of(visit: &Visit, measure: &MeasureView, title: &str) -> Head {
    head_below(visit, &format!("{title}: {}", measure.title)).crumb(&measure.reference, href(visit, measure.id))
}

/// A page below a measure: what has to be mended, which measure it is about, and what it is for.
fn below(visit: &Visit, measure: &MeasureView, title: &str, (labels, failure): (Labels<'_>, &FormFailure), content: AnyView) -> AnyView {
    view! {
        <div class="wrap page-head flow">
            {error_summary(visit, failure, labels)}
            <p class="meta"><bdi class="ref" dir="ltr">{measure.reference.clone()}</bdi></p>
            <h1>{format!("{title}: {}", measure.title)}</h1>
        </div>
        <div class="wrap section flow">{content}</div>
    }
    .into_any()
}

/// Fields with the words that name them.
type Labels<'a> = &'a [(&'static str, &'a str)];

async fn load(state: &AppState, visit: &Visit, id: &str) -> Result<DeskMeasure, Failed> {
    let id: MeasureId = posted::id(id)?;
    Ok(projects::desk_measure(&state.db, &visit.actor, visit.district()?, id).await?)
}

/// What was just done, in fixed words by its key.
fn done(key: &str) -> AnyView {
    let sentence = match key {
        "angelegt" => "Das Projekt ist angelegt. Als Nächstes kommt der Abgleich mit dem Rahmenplan.",
        "dazu" => "Die Beiträge gehören jetzt zu diesem Projekt. Wer sie geschrieben hat, bekommt den Satz dazu.",
        "schritt" => "Der Schritt ist eingetragen.",
        "vorgeschlagen" => "Vorgeschlagen. Bis eine zweite Person bestätigt, bleibt öffentlich alles, wie es ist.",
        "geprueft" => "Der Abgleich mit dem Rahmenplan ist eingetragen.",
        "vorlage" => "Die Vorlage ist gespeichert.",
        "beschrieben" => "Die Beschreibung ist gespeichert.",
        "ort" => "Der Ort auf der Karte ist gespeichert.",
        "meilenstein" => "Der Meilenstein ist versprochen und öffentlich.",
        "erreicht" => "Der Meilenstein ist als erreicht eingetragen.",
        _ => return ().into_any(),
    };
    view! { <div class="notice" role="status">{icon("check")}<p>{sentence}</p></div> }.into_any()
}
