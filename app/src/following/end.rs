//! `/abmelden/{token}`: the link at the end of every digest. Programs that read mail press the button by themselves (RFC 8058), from wherever they
//! are, so this is the one deed that may begin elsewhere (`decisions.md` 7): it can do nothing but end.

use super::what::label;
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;
use store::following::{self, EndLink};

/// Asks. A link that ends nothing (any more) asks just the same.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, Path(token): Path<String>) -> Result<Response, Failed> {
    let link = following::end_by_token(&state.db, &token).await?;
    let texts = visit.texts();
    let action = visit.top(&format!("/abmelden/{}", urlencoding::encode(&token)));
    let what = match &link {
        None => texts.say("following-end-any"),
        Some(EndLink { district, followed: None, .. }) => texts.say_with("following-end-all", &[("name", district.as_str().into())]),
        Some(EndLink { followed: Some(followed), title, .. }) => {
            texts.say_with("following-end-one", &[("what", label(texts, followed, title.as_deref()).into())])
        }
    };
    Ok(Head::new(&texts.say("following-end-title")).private().respond(&visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("following-end-title")}</h1>
                <p class="lead">{what}</p>
                <form action=action method="post"><button class="button button--big" type="submit">{texts.say("following-end")}</button></form>
            </div>
        }
        .into_any()
    }))
}

/// Ends. Twice is once, and a link that ended nothing gets the same answer.
pub(super) async fn end(State(state): State<AppState>, visit: Visit, Path(token): Path<String>) -> Result<Response, Failed> {
    following::unfollow(&state.db, &token, visit.now).await?;
    let texts = visit.texts();
    let home = visit.top("");
    Ok(Head::new(&texts.say("following-ended-title")).private().respond(&visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("following-ended-title")}</h1>
                <p class="lead">{texts.say("following-ended")}</p>
                <p><a class="link-button" href=home>{texts.say("failure-home")}</a></p>
            </div>
        }
        .into_any()
    }))
}
