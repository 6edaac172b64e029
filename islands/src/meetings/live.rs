//! Was gerade ist: follows a running meeting. The server sends finished sentences; without script a link loads the page again.

use super::tally::tally;
use crate::request;
use domain::meetings::Tally;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What is shown of a running meeting, in finished sentences.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiveBoard {
    /// Place of the last change in the district's chain.
    pub seq: i64,
    /// "Die Sitzung läuft."
    pub stage: String,
    /// "TOP 5: Schatten auf dem Spielplatz", or only "TOP 8, nicht öffentlich".
    pub item: String,
    /// "23 von 27 Sitzen anwesend."
    pub presence: String,
    /// "Die Abstimmung läuft. 19 von 22 Stimmen sind da."
    pub poll: String,
    /// The wording that is voted on.
    pub wording: String,
    /// Marks, once the poll is closed.
    pub tally: Option<Tally>,
    /// The sentence of the result, once it is stated.
    pub result: String,
    /// The poll is open: who has a seat votes now.
    pub open: bool,
}

/// Follows a meeting at `address`; `first` is what the page already shows.
#[island]
pub fn LiveMeeting(
    /// Address of the event stream.
    address: String,
    /// State at the time of rendering.
    first: LiveBoard,
    /// Address of the page itself, for reading it again without script.
    again: String,
    /// Where a member votes; empty for everybody else.
    vote: String,
) -> impl IntoView {
    let board = RwSignal::new(first);
    let offline = RwSignal::new(false);
    Effect::new(move |_| {
        let heard = move |text: String| {
            if let Ok(news) = serde_json::from_str::<LiveBoard>(&text) {
                board.set(news);
            }
        };
        request::listen(&address, heard, move |broken| offline.set(broken));
    });
    let has = move |field: fn(&LiveBoard) -> bool| board.with(field);
    view! {
        <section class="live box flow" aria-labelledby="live-titel">
            <h2 id="live-titel">"Gerade im Saal"</h2>
            <div role="status" aria-live="polite" class="flow">
                <p class="strong">{move || board.with(|board| board.stage.clone())}</p>
                <p class="lead">{move || board.with(|board| board.item.clone())}</p>
                <p>{move || board.with(|board| board.poll.clone())}</p>
                <p>{move || board.with(|board| board.result.clone())}</p>
            </div>
            {move || has(|board| !board.wording.is_empty()).then(|| view! { <blockquote><p>"„"{board.with(|board| board.wording.clone())}"“"</p></blockquote> })}
            {move || board.with(|board| board.tally).map(tally)}
            <p class="soft small">{move || board.with(|board| board.presence.clone())}</p>
            {(!vote.is_empty()).then(|| {
                let vote = vote.clone();
                view! { {move || has(|board| board.open).then(|| view! { <p><a class="button button--sun" href=vote.clone()>"Jetzt abstimmen"</a></p> })} }
            })}
            <p class="notice" hidden=move || !offline.get()>"Keine Verbindung. Sobald sie wieder da ist, geht es hier von selbst weiter."</p>
            <p><a class="link-button" href=again>"Aktualisieren"</a></p>
        </section>
    }
}
