//! Mehreres auf einmal: several rows of the queue are ticked, one button does it, one page says what was done, what refused and why.

use super::filters::Filters;
use super::queue::{self, PATH, Pane};
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Fields, Query};
use crate::page::{Head, Nav};
use crate::posted::{self, Posted};
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::fields::Problem;
use domain::moderation::{Deed, WorkKind};
use domain::sentences::Sentences;
use domain::{FieldErrors, Refusal};
use leptos::prelude::*;
use store::moderation;
use store::participation::{self, BatchView, Together};
use uuid::Uuid;

const RESULT: &str = "/arbeitsplatz/eingang/gemeinsam";
/// Labels for the summary of what must be mended.
pub(super) const LABELS: &[(&str, &str)] = &[("items", "Auswahl"), ("deed", "Schritt"), ("answer", "Vorlage")];

/// Does it.
pub(super) async fn perform(State(state): State<AppState>, visit: Visit, query: Query, fields: Fields) -> Result<Response, Failed> {
    let done = match wanted(&state, &visit, &fields).await {
        Ok((what, chosen)) => participation::do_together(&state.db, &visit.actor, &what, &chosen, visit.now).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(id) => Ok(Redirect::to(&visit.href(&format!("{RESULT}/{id}"))).into_response()),
        Err(error) => {
            let failure = FormFailure::of(error)?;
            queue::page(&state, &visit, Filters::read(&query, &visit.actor), true, (fields, failure)).await
        }
    }
}

/// What the buttons and boxes say.
async fn wanted(state: &AppState, visit: &Visit, fields: &Fields) -> store::Result<(Together, Vec<(WorkKind, Uuid)>)> {
    let chosen = fields.all("items").filter_map(|item| {
        let (work, id) = item.split_once(':')?;
        Some((WorkKind::from_word(work)?, Uuid::parse_str(id).ok()?))
    });
    let chosen: Vec<_> = chosen.collect();
    let unknown = |field, problem| store::Error::Invalid(FieldErrors::one(field, problem));
    let what = match Deed::from_word(fields.get("deed")).ok_or_else(|| unknown("deed", Problem::ChooseOne))? {
        Deed::Assign => Together::Assign(fields.read("wer")),
        Deed::TickCalls => Together::TickCalls,
        Deed::KeepAdditions => Together::KeepAdditions,
        Deed::Answer => {
            let id: Option<Uuid> = fields.read("vorlage");
            let all = moderation::templates(&state.db, &visit.actor).await?;
            let template = all.into_iter().find(|template| Some(template.id) == id).ok_or_else(|| unknown("answer", Problem::ChooseOne))?;
            let office = visit.profile().map(|profile| profile.office.name.clone()).unwrap_or_default();
            Together::Answer { text: template.text, office }
        }
    };
    Ok((what, chosen))
}

/// The form around the rows of the queue, with its buttons below.
pub(super) fn around(visit: &Visit, pane: &Pane, rows: AnyView) -> AnyView {
    let me = visit.actor.account;
    let people: Vec<_> = pane
        .people
        .iter()
        .map(|(account, name)| {
            let label = if Some(*account) == me { format!("{name} (ich)") } else { name.clone() };
            view! { <option value=account.to_string() selected=Some(*account) == me>{label}</option> }
        })
        .collect();
    let templates: Vec<_> =
        pane.templates.iter().map(|template| view! { <option value=template.id.to_string()>{template.title.clone()}</option> }).collect();
    let answer = (!templates.is_empty()).then(|| {
        view! {
            <div><label for="gemeinsam-vorlage">"Vorlage"</label><select class="input" id="gemeinsam-vorlage" name="vorlage"><option value="">"Bitte wählen"</option>{templates}</select></div>
            {deed(Deed::Answer, "reply", "Damit beantworten")}
        }
    });
    let action = visit.href(&pane.filters.address(RESULT, None));
    view! {
        <form class="flow" action=action method="post" id="items" tabindex="-1">
            {rows}
            <fieldset class="box flow" id="deed" tabindex="-1">
                <legend>"Ausgewähltes gemeinsam"</legend>
                <div class="filters">
                    <div><label for="gemeinsam-wer">"Person"</label><select class="input" id="gemeinsam-wer" name="wer"><option value="">"Niemand"</option>{people}</select></div>
                    {deed(Deed::Assign, "user", "Zuweisen")}
                    {deed(Deed::TickCalls, "phone", "Anrufe und Briefe erledigt")}
                    {deed(Deed::KeepAdditions, "check", "Ergänzungen gelesen")}
                    {answer}
                </div>
                <p class="small soft">"Was vier Augen braucht, geht nur einzeln. Zuweisen, Erledigen und Lesen lassen sich zehn Minuten lang zurücknehmen; eine Antwort geht sofort hinaus und bleibt."</p>
            </fieldset>
        </form>
    }
    .into_any()
}

fn deed(deed: Deed, icon_name: &str, label: &'static str) -> AnyView {
    view! { <button class="button button--second" type="submit" name="deed" value=deed.word()>{icon(icon_name)}{label}</button> }.into_any()
}

/// What was done, and what was not.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    page(&state, &visit, posted::id(&id)?, FormFailure::default()).await
}

/// Takes it back.
pub(super) async fn undo(sent: Posted) -> Result<Response, Failed> {
    match participation::undo_batch(&sent.state.db, &sent.visit.actor, sent.id, sent.visit.now).await {
        Ok(()) => Ok(Redirect::to(&sent.visit.href(&format!("{RESULT}/{}", sent.id))).into_response()),
        Err(error) => page(&sent.state, &sent.visit, sent.id, FormFailure::of(error)?).await,
    }
}

async fn page(state: &AppState, visit: &Visit, id: Uuid, failure: FormFailure) -> Result<Response, Failed> {
    let batch = participation::batch_of(&state.db, &visit.actor, id, visit.now).await?;
    let head = Head::new("Gemeinsam erledigt").nav(Nav::DeskContributions).status(failure.status()).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href(PATH));
    Ok(head.respond(visit, || {
        let done = batch.items.iter().filter(|(item, ..)| item.refused.is_none()).count();
        let sentence = match (batch.undone_at, batch.items.len()) {
            (Some(at), _) => format!("Zurückgenommen um {}. Alles steht wieder, wie es war.", dates::clock(at)),
            (None, all) => format!("{}: {done} von {all} erledigt.", what(batch.deed)),
        };
        view! {
            <div class="wrap page-head flow measure">
                {crate::form::error_summary_of(visit, &failure, LABELS, "")}
                <h1>"Gemeinsam erledigt"</h1>
                <div class="notice" role="status">{icon("check")}<p>{sentence}</p></div>
                {back(visit, &batch)}
                {rows(visit, &batch, true)}
                {rows(visit, &batch, false)}
                <p><a class="link-button" href=visit.href(PATH)>{icon("inbox")}"Zurück zum Eingang"</a></p>
            </div>
        }
        .into_any()
    }))
}

const fn what(deed: Deed) -> &'static str {
    match deed {
        Deed::Assign => "Zugewiesen",
        Deed::TickCalls => "Anrufe und Briefe",
        Deed::KeepAdditions => "Ergänzungen gelesen",
        Deed::Answer => "Beantwortet",
    }
}

fn back(visit: &Visit, batch: &BatchView) -> Option<AnyView> {
    let action = visit.href(&format!("{RESULT}/{}/zurueck", batch.id));
    batch.may_undo.then(|| view! { <form action=action method="post"><button class="button button--second" type="submit">{icon("undo")}"Alles zurücknehmen"</button></form> }.into_any())
}

fn rows(visit: &Visit, batch: &BatchView, refused: bool) -> Option<AnyView> {
    let items: Vec<_> = batch
        .items
        .iter()
        .filter(|(item, ..)| item.refused.is_some() == refused)
        .map(|(item, reference, title)| {
            let why = item.refused.as_ref().map(|refusal: &Refusal| view! { <p class="soft">{visit.texts().refusal(refusal)}</p> });
            let name = if reference.is_empty() { visit.texts().work(item.work) } else { title.clone() };
            view! { <li><p>{name}" "<bdi class="ref soft" dir="ltr">{reference.clone()}</bdi></p>{why}</li> }
        })
        .collect();
    let (id, heading) = if refused { ("nicht", "Nicht erledigt") } else { ("erledigt", "Erledigt") };
    (!items.is_empty())
        .then(|| view! { <section class="flow" aria-labelledby=id><h2 id=id>{heading}</h2><ul class="list list--plain" role="list">{items}</ul></section> }.into_any())
}
