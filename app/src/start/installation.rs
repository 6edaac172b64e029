//! `/`: all districts of this installation.

use crate::components::icon::arrow;
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;
use store::people;

/// Lists the districts.
pub async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let districts = people::districts(&state.db).await?;
    Ok(Head::new(&visit.texts().say("start-choose")).respond(&visit.clone(), move || {
        let texts = visit.texts();
        let cards: Vec<_> = districts
            .into_iter()
            .map(|district| {
                let profile = district.profile;
                view! {
                    <li class="card" lang=visit.german() dir=visit.german_dir()>
                        <h2 class="card__title"><a href=visit.top(&format!("/{}", profile.slug))>{profile.name.clone()}</a></h2>
                        <p>{profile.subtitle}</p>
                        <p class="soft">{profile.programme.name}</p>
                        <footer><span class="link-button" aria-hidden="true" lang=visit.language.tag() dir=visit.language.direction()>{texts.say("start-choose-go")}" "{arrow()}</span></footer>
                    </li>
                }
            })
            .collect();
        let empty = cards.is_empty();
        view! {
            <div class="wrap section flow">
                <h1>{texts.say("start-choose")}</h1>
                <p class="lead measure">{texts.say("start-choose-lead")}</p>
                <ul class="tiles" role="list">{cards}</ul>
                {empty.then(|| view! { <p class="empty">{texts.say("start-none")}</p> })}
            </div>
        }
        .into_any()
    }))
}
