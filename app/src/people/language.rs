//! `/konto/sprache`: the language that is remembered for somebody with an account. Without one the address alone decides.

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, Query, error_summary};
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::{FieldErrors, Language, Problem};
use leptos::prelude::*;
use store::people;

const PATH: &str = "/konto/sprache";

/// The choice, with what is remembered.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let known = match visit.actor.account {
        Some(account) => people::language_of(&state.db, account).await?,
        None => None,
    };
    let chosen = known.unwrap_or(visit.language);
    Ok(page(&visit, chosen.code(), &FormFailure::default(), query.get("erledigt") == "ja"))
}

/// Remembers it and goes on in it.
pub async fn choose(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let Some(language) = Language::from_code(fields.get("language")) else {
        let failure = FormFailure { fields: FieldErrors::one("language", Problem::ChooseOne), refusal: None };
        return Ok(page(&visit, fields.get("language"), &failure, false));
    };
    people::choose_language(&state.db, &visit.actor, language).await?;
    Ok(Redirect::to(&language.address(&format!("{PATH}?erledigt=ja"))).into_response())
}

fn page(visit: &Visit, chosen: &str, failure: &FormFailure, done: bool) -> Response {
    let texts = visit.texts();
    let (title, label) = (texts.say("own-language-title"), texts.say("own-language-label"));
    Head::new(&title).private().status(failure.status()).respond(visit, || {
        let options = Language::ALL.iter().map(|language| (language.code().to_owned(), language.own_name().to_owned())).collect();
        let done = done.then(|| view! { <div class="notice" role="status">{icon("check")}<p>{texts.say("own-language-saved")}</p></div> });
        view! {
            <div class="wrap section flow measure">
                {error_summary(visit, failure, &[("language", label.as_str())])}
                <h1>{title.clone()}</h1>
                {done}
                <p class="lead">{texts.say("own-language-lead")}</p>
                <form class="box flow" action=visit.top(PATH) method="post" novalidate>
                    {Control::new(visit, "language", &label, chosen, failure).select(options)}
                    <p><button class="button" type="submit">{texts.say("own-language-save")}</button></p>
                </form>
                <p><a class="link-button" href=visit.top("/konto")>{texts.say("own-language-on")}</a></p>
            </div>
        }
        .into_any()
    })
}
