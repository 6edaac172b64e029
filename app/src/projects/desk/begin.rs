//! `/{district}/arbeitsplatz/projekte/neu`: a measure begins, from contributions or from somewhere else, or an existing one takes more of them.

use super::adopted::Adopted;
use super::field::{Form, buttons, option};
use super::typed::Typed;
use super::{describe, head_below, href, pick};
use crate::failure::FormFailure;
use crate::form::{Fields, Query, error_summary};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::plan::FrameworkPlan;
use domain::projects::Origin;
use domain::{ContributionId, FieldErrors, MeasureId, Problem};
use leptos::prelude::*;
use store::projects::{self, Into as Target};
use store::{Error, plan};

/// Fields of both forms with their labels.
const LABELS: [(&str, &str); 6] = [
    ("contributions", "Beiträge"),
    ("taken_over", "Was übernommen ist und was nicht"),
    ("target", "Projekt"),
    ("measure", "Vorhandenes Projekt"),
    ("origin", "Herkunft"),
    ("origin_note", "Welcher Plan, welche Gruppe, welche Stelle"),
];

/// The choice of contributions, or the form that follows it.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    if query.get("herkunft") == "anders" {
        let plan = plan::plan(&state.db, visit.actor.district).await?;
        return Ok(elsewhere(&visit, plan.as_ref(), &Typed::default(), &FormFailure::default()));
    }
    let chosen: Vec<ContributionId> = query.all("beitrag").filter_map(|id| id.parse().ok()).collect();
    if chosen.is_empty() || query.ticked("auswahl") {
        let words: String = query.get("suche").chars().take(120).collect();
        let list = projects::adoptable(&state.db, &visit.actor, &chosen, &words).await?;
        let missing = query.ticked("weiter") && chosen.is_empty();
        let failure = if missing {
            FormFailure { fields: FieldErrors::one("contributions", Problem::ChooseOne), refusal: None }
        } else {
            FormFailure::default()
        };
        return Ok(pick::page(&visit, &list, &words, query.get("projekt"), &failure));
    }
    let adopted = Adopted::load(&state, &visit, &chosen).await?;
    let typed = adopted.known(query.get("projekt"));
    Ok(adopted.respond(&typed, &FormFailure::default()))
}

/// Begins a measure, or adds contributions to one.
pub async fn begin(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let typed = Typed::of(&fields);
    let elsewhere_too = typed.get("herkunft") == "anders";
    let result = if elsewhere_too { start(&state, &visit, &typed).await } else { adopt(&state, &visit, &typed).await };
    match result {
        Ok((measure, done)) => Ok(Redirect::to(&format!("{}?erledigt={done}", href(&visit, measure))).into_response()),
        Err(error) => {
            let failure = FormFailure::of(with_empty(error, &typed))?;
            if elsewhere_too {
                let plan = plan::plan(&state.db, visit.actor.district).await?;
                return Ok(elsewhere(&visit, plan.as_ref(), &typed, &failure));
            }
            Ok(Adopted::load(&state, &visit, &chosen(&typed)).await?.respond(&typed, &failure))
        }
    }
}

/// The verb checks one part after the other; what is simply empty is named at once.
fn with_empty(error: Error, typed: &Typed) -> Error {
    let Error::Invalid(mut errors) = error else { return error };
    if !typed.has("target", "existing") {
        for name in ["title", "summary"] {
            if errors.of(name).is_none() {
                errors.text(name, typed.get(name), 1, u32::MAX);
            }
        }
    }
    errors.0.dedup();
    Error::Invalid(errors)
}

async fn start(state: &AppState, visit: &Visit, typed: &Typed) -> store::Result<(MeasureId, &'static str)> {
    let origin = Origin::from_word(typed.get("origin")).unwrap_or(Origin::Contributions);
    let id = projects::start_measure(&state.db, &visit.actor, &describe::text(typed)?, origin, typed.get("origin_note"), visit.now).await?;
    Ok((id, "angelegt"))
}

async fn adopt(state: &AppState, visit: &Visit, typed: &Typed) -> store::Result<(MeasureId, &'static str)> {
    let (target, done) = if typed.has("target", "existing") {
        let measure: MeasureId = typed.get("measure").parse().map_err(|_| FieldErrors::one("measure", Problem::ChooseOne))?;
        (Target::Existing(measure), "dazu")
    } else {
        (Target::New(describe::text(typed)?), "angelegt")
    };
    let sentences: Vec<(ContributionId, String)> = chosen(typed).into_iter().map(|id| (id, sentence(typed, id))).collect();
    Ok((projects::adopt(&state.db, &visit.actor, &sentences, target, visit.now).await?, done))
}

fn chosen(typed: &Typed) -> Vec<ContributionId> {
    typed.all("beitrag").iter().filter_map(|id| id.parse().ok()).collect()
}

/// The sentence of one contribution: ids and sentences come in the same order.
pub(super) fn sentence(typed: &Typed, id: ContributionId) -> String {
    let place = typed.all("beitrag").iter().position(|other| other.parse() == Ok(id));
    place.and_then(|place| typed.all("taken_over").get(place)).cloned().unwrap_or_default()
}

/// The summary of what is wrong, with the labels of both forms.
pub(super) fn summary(visit: &Visit, failure: &FormFailure) -> AnyView {
    let labels: Vec<_> = LABELS.into_iter().chain(describe::LABELS).collect();
    error_summary(visit, failure, &labels)
}

/// A measure that no contribution led to.
fn elsewhere(visit: &Visit, plan: Option<&FrameworkPlan>, typed: &Typed, failure: &FormFailure) -> Response {
    let title = "Projekt ohne Beitrag";
    head_below(visit, title).status(failure.status()).respond(visit, || {
        let form = Form { visit, typed, failure };
        let origins = [Origin::Plan, Origin::WorkingGroup, Origin::City].iter().map(|origin| option(origin.word(), visit.texts().origin(*origin))).collect();
        view! {
            <div class="wrap page-head flow">
                {summary(visit, failure)}
                <h1>{title}</h1>
                <p><a class="link-button" href=visit.href("/arbeitsplatz/projekte/neu")>"Doch mit Beiträgen beginnen"</a></p>
            </div>
            <div class="wrap section flow">
                <form class="box flow" action=visit.href("/arbeitsplatz/projekte/neu") method="post" novalidate>
                    <input type="hidden" name="herkunft" value="anders"/>
                    {form.group("radio", "origin", "Herkunft", "", origins)}
                    {form.line("origin_note", "Welcher Plan, welche Gruppe, welche Stelle", "Steht öffentlich beim Projekt, zum Beispiel: Arbeitsgruppe Grün, Treffen vom 3. November.")}
                    {describe::fields(&form, plan)}
                    {buttons("Projekt anlegen", &visit.href("/arbeitsplatz/projekte"))}
                </form>
            </div>
        }
        .into_any()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_contribution_keeps_its_own_sentence() {
        let ids = ["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"];
        let typed = ids
            .iter()
            .zip(["Das Segel ja.", "Die Bank ja."])
            .fold(Typed::default(), |typed, (id, text)| typed.with("beitrag", *id).with("taken_over", text));
        assert_eq!(sentence(&typed, ids[1].parse().unwrap()), "Die Bank ja.");
        assert_eq!(sentence(&typed, "00000000-0000-0000-0000-000000000003".parse().unwrap()), "");
    }

    #[test]
    fn what_is_empty_is_named_at_once() {
        let named = |typed: &Typed| match with_empty(FieldErrors::one("taken_over", Problem::Missing).into(), typed) {
            Error::Invalid(errors) => errors.0.into_iter().map(|(name, _)| name).collect::<Vec<_>>(),
            _ => vec![],
        };
        assert_eq!(named(&Typed::default()), ["taken_over", "title", "summary"]);
        assert_eq!(named(&Typed::default().with("target", "existing")), ["taken_over"]);
    }
}
