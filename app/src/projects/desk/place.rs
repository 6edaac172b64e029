//! Ort eines Projekts auf der Karte: a landmark of the drawing, or nothing.

use super::field::{Form, buttons, option};
use super::typed::Typed;
use super::{below, head_of, href, load};
use crate::components::map::{images, small};
use crate::failure::FormFailure;
use crate::form::Fields;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::places::{Shape, Spot};
use leptos::prelude::*;
use store::places;
use store::projects::{self, DeskMeasure};

const LABELS: [(&str, &str); 1] = [("position", "Ort auf der Karte")];

/// The form, with what is shown now.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    let measure = load(&state, &visit, &id).await?;
    let shown = places::shown(&state.db, visit.district()?.id, measure.view.id.0).await?;
    Ok(respond(&visit, &measure, shown.as_ref(), &Typed::default(), &FormFailure::default()))
}

/// Puts the measure on the map, or takes it off.
pub async fn place(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let measure = load(&state, &visit, &id).await?;
    let spot = Some(fields.get("position")).filter(|name| !name.is_empty()).map(|name| Spot::Landmark(name.to_owned()));
    match projects::place_measure(&state.db, &visit.actor, measure.view.id, spot.as_ref(), visit.now).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?erledigt=ort", href(&visit, measure.view.id))).into_response()),
        Err(error) => Ok(respond(&visit, &measure, None, &Typed::of(&fields), &FormFailure::of(error)?)),
    }
}

fn respond(visit: &Visit, measure: &DeskMeasure, shown: Option<&Shape>, typed: &Typed, failure: &FormFailure) -> Response {
    let view = &measure.view;
    head_of(visit, view, "Ort").status(failure.status()).images(images(visit)).respond(visit, || {
        let form = Form { visit, typed, failure };
        let back = href(visit, view.id);
        let drawn = visit.profile().and_then(|profile| profile.drawing());
        let landmarks: Vec<_> = drawn
            .into_iter()
            .flat_map(|drawing| &drawing.landmarks)
            .map(|landmark| option(landmark.name.clone(), landmark.name.clone()))
            .collect();
        let fields = if landmarks.is_empty() {
            view! { <p class="empty">"Für dieses Quartier ist keine Karte hinterlegt."</p> }.into_any()
        } else {
            view! {
                {form.select("position", "Ort auf der Karte", "Bekannter Ort in der Nähe.", "Nicht auf der Karte", landmarks)}
                {buttons("Ort speichern", &back)}
            }
            .into_any()
        };
        let form = view! { <form class="box flow measure" action=format!("{back}/ort") method="post" novalidate>{small(visit, shown)}{fields}</form> };
        below(visit, view, "Ort", (&LABELS, failure), form.into_any())
    })
}
