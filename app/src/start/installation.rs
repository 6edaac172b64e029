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
    Ok(Head::new("Quartier").respond(&visit, move || {
        let cards: Vec<_> = districts
            .into_iter()
            .map(|district| {
                let profile = district.profile;
                view! {
                    <li class="card">
                        <h2 class="card__title"><a href=format!("/{}", profile.slug)>{profile.name.clone()}</a></h2>
                        <p>{profile.subtitle}</p>
                        <p class="soft">{profile.programme.name}</p>
                        <footer><span class="link-button" aria-hidden="true">"Zum Quartier "{arrow()}</span></footer>
                    </li>
                }
            })
            .collect();
        let empty = cards.is_empty();
        view! {
            <div class="wrap section flow">
                <h1>"Mitreden, wo Sie wohnen"</h1>
                <p class="lead measure">"Wählen Sie Ihr Quartier. Dort sagen Sie, was sich ändern soll, und sehen, was daraus wird."</p>
                <ul class="tiles" role="list">{cards}</ul>
                {empty.then(|| view! { <p class="empty">"Hier ist noch kein Quartier eingerichtet. Das macht, wer die Anlage betreibt: quartier district add DATEI"</p> })}
            </div>
        }
        .into_any()
    }))
}
