//! Beschreibung: title, summary, place and field of action, as everybody reads them.

use super::field::{Form, buttons, option, voluntary};
use super::typed::Typed;
use super::{below, head_of, href, load};
use crate::failure::FormFailure;
use crate::form::Fields;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::plan::FrameworkPlan;
use domain::{FieldErrors, PlanItemId, Problem};
use leptos::prelude::*;
use store::plan;
use store::projects::{self, DeskMeasure, MeasureText};

/// Fields of the form with their labels.
pub(super) const LABELS: [(&str, &str); 4] =
    [("title", "Titel"), ("summary", "Zusammenfassung"), ("place", "Ort"), ("field", "Handlungsfeld")];

/// The form, filled with what is known.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    let measure = load(&state, &visit, &id).await?;
    let plan = plan::plan(&state.db, visit.actor.district).await?;
    let view = &measure.view;
    let typed =
        Typed::default().with("title", view.title.as_str()).with("summary", view.summary.as_str()).with("place", view.place.as_str());
    let typed = typed.with("field", view.field().map(|field| field.id.to_string()).unwrap_or_default());
    Ok(respond(&visit, &measure, plan.as_ref(), &typed, &FormFailure::default()))
}

/// Says anew what the measure is about.
pub async fn describe(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let measure = load(&state, &visit, &id).await?;
    let typed = Typed::of(&fields);
    let result = match text(&typed) {
        Ok(text) => projects::describe_measure(&state.db, &visit.actor, measure.view.id, &text, visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    match result {
        Ok(()) => Ok(Redirect::to(&format!("{}?erledigt=beschrieben", href(&visit, measure.view.id))).into_response()),
        Err(error) => {
            let plan = plan::plan(&state.db, visit.actor.district).await?;
            Ok(respond(&visit, &measure, plan.as_ref(), &typed, &FormFailure::of(error)?))
        }
    }
}

/// What the fields say about a measure.
///
/// # Errors
/// A field of action that is none.
pub(super) fn text(typed: &Typed) -> Result<MeasureText, FieldErrors> {
    let field = plan_item(typed, "field")?;
    Ok(MeasureText {
        title: typed.get("title").to_owned(),
        summary: typed.get("summary").to_owned(),
        place: typed.get("place").to_owned(),
        field,
    })
}

/// The chosen field of action, if one is chosen.
///
/// # Errors
/// A value that the list does not have.
pub(super) fn plan_item(typed: &Typed, name: &'static str) -> Result<Option<PlanItemId>, FieldErrors> {
    match typed.get(name) {
        "" => Ok(None),
        chosen => chosen.parse().map(Some).map_err(|_| FieldErrors::one(name, Problem::Unknown)),
    }
}

/// The four fields of a description.
pub(super) fn fields(form: &Form, plan: Option<&FrameworkPlan>) -> AnyView {
    let fields: Vec<_> = plan
        .into_iter()
        .flat_map(FrameworkPlan::fields)
        .map(|field| option(field.id.to_string(), format!("{} {}", field.number, field.title)))
        .collect();
    let field = (!fields.is_empty()).then(|| form.select("field", &voluntary("Handlungsfeld", false), "", "Noch keines", fields));
    view! {
        {form.line("title", "Titel", "Kurz und für alle verständlich, zum Beispiel: Licht und Bänke am Fußweg Berliner Ring.")}
        {form.area("summary", "Zusammenfassung", "Zwei oder drei kurze Sätze: was geschehen soll und warum.", 4)}
        {form.line("place", &voluntary("Ort", false), "Straße oder Platz in Worten.")}
        {field}
    }
    .into_any()
}

fn respond(visit: &Visit, measure: &DeskMeasure, plan: Option<&FrameworkPlan>, typed: &Typed, failure: &FormFailure) -> Response {
    let view = &measure.view;
    head_of(visit, view, "Beschreibung").status(failure.status()).respond(visit, || {
        let form = Form { visit, typed, failure };
        let back = href(visit, view.id);
        let form = view! {
            <form class="box flow measure" action=format!("{back}/beschreibung") method="post" novalidate>
                {fields(&form, plan)}
                {buttons("Beschreibung speichern", &back)}
            </form>
        };
        below(visit, view, "Beschreibung", (&LABELS, failure), form.into_any())
    })
}
