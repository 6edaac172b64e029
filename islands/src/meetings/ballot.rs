//! Stimmabgabe: the form of one ballot, sent without leaving the page. Without script the same form is an ordinary one.

pub mod form;

use crate::page::{find, mark, say, target};
use crate::request;
use domain::meetings::Choice;
use domain::{PollId, SeatId};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::Element;
use serde::{Deserialize, Serialize};

const SAID: &str = "[data-part=said]";
const VERSION: &str = "[name=version]";

/// What the server says to a ballot: what counts now, or why not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotAnswer {
    /// The choice that counts, as a stored word.
    pub choice: String,
    /// Its version.
    pub version: String,
    /// The sentence of a refusal; empty when the ballot counts.
    pub sentence: String,
}

/// Casts a ballot.
///
/// Who: who holds the seat today. A refusal is an answer, not an error.
///
/// # Errors
/// A request that is none.
#[server(prefix = "/api/fn")]
pub async fn cast_vote(
    /// Slug of the district.
    slug: String,
    /// The poll.
    poll: String,
    /// The seat.
    seat: String,
    /// The choice as a stored word.
    choice: String,
    /// Key of the form.
    key: String,
) -> Result<BallotAnswer, ServerFnError> {
    use store::meetings::{BallotInput, cast_vote};
    let request = crate::request::Request::current()?;
    let cast = async {
        let (_, actor) = request.visitor(&slug).await?;
        let (poll, seat, choice) = read(&poll, &seat, &choice).ok_or(ServerFnError::new(""))?;
        cast_vote(&request.db, &actor, poll, &BallotInput { seat, choice, key }, request.now).await.map_err(|error| request.say(error))
    };
    Ok(answer(cast.await.map(|receipt| (receipt.choice, receipt.version))))
}

/// Changes a ballot; `version` is the one the person saw.
///
/// Who: who holds the seat today. A refusal is an answer, not an error.
///
/// # Errors
/// A request that is none.
#[server(prefix = "/api/fn")]
pub async fn change_vote(
    /// Slug of the district.
    slug: String,
    /// The poll.
    poll: String,
    /// The seat.
    seat: String,
    /// The choice as a stored word.
    choice: String,
    /// Key of the form.
    key: String,
    /// Version of the ballot that the person saw.
    version: i64,
) -> Result<BallotAnswer, ServerFnError> {
    use store::meetings::{BallotInput, change_vote};
    let request = crate::request::Request::current()?;
    let changed = async {
        let (_, actor) = request.visitor(&slug).await?;
        let (poll, seat, choice) = read(&poll, &seat, &choice).ok_or(ServerFnError::new(""))?;
        change_vote(&request.db, &actor, poll, &BallotInput { seat, choice, key }, version, request.now)
            .await
            .map_err(|error| request.say(error))
    };
    Ok(answer(changed.await.map(|receipt| (receipt.choice, receipt.version))))
}

/// Ids and choice as they were sent; `None` for what no page sends.
#[allow(dead_code, reason = "only the server reads them")]
fn read(poll: &str, seat: &str, choice: &str) -> Option<(PollId, SeatId, Choice)> {
    Some((poll.parse().ok()?, seat.parse().ok()?, Choice::from_word(choice)?))
}

/// What counts, or the sentence that says why not.
#[allow(dead_code, reason = "only the server answers")]
fn answer(result: Result<(Choice, i64), ServerFnError>) -> BallotAnswer {
    match result {
        Ok((choice, version)) => BallotAnswer { choice: choice.word().to_owned(), version: version.to_string(), sentence: String::new() },
        Err(ServerFnError::ServerError(sentence)) if !sentence.is_empty() => BallotAnswer { sentence, ..BallotAnswer::default() },
        Err(_) => BallotAnswer { sentence: "Das hat nicht geklappt. Bitte laden Sie die Seite neu.".to_owned(), ..BallotAnswer::default() },
    }
}

/// Sends the form that the page has drawn.
#[island]
pub fn BallotSending(
    /// The form.
    children: Children,
) -> impl IntoView {
    view! { <div on:submit=submit>{children()}</div> }
}

fn submit(event: SubmitEvent) {
    let Some(form) = target(&event) else { return };
    event.prevent_default();
    if form.has_attribute("aria-busy") {
        return;
    }
    if find(&form, ":checked").is_none() {
        return say(&form, SAID, &text(&form, "data-choose"));
    }
    let counts = find(&form, VERSION).is_some_and(|version| !text(&version, "value").is_empty());
    let path = if counts { ChangeVote::PATH } else { CastVote::PATH };
    let _ = form.set_attribute("aria-busy", "true");
    say(&form, SAID, "");
    spawn_local(async move {
        let answer = request::send(path, &form).await;
        let _ = form.remove_attribute("aria-busy");
        match answer {
            Some(answer) => take(&form, &answer),
            None => say(&form, SAID, &text(&form, "data-offline")),
        }
    });
}

/// Shows what the server said: the receipt and what may still be done, or why the ballot does not count.
fn take(form: &Element, answer: &JsValue) {
    let said = |name| request::field(answer, name).and_then(|said| said.as_string()).unwrap_or_default();
    let sentence = said("sentence");
    if !sentence.is_empty() {
        return say(form, SAID, &sentence);
    }
    let receipt = find(form, &format!("[value={}]", said("choice"))).map(|choice| text(&choice, "data-receipt"));
    say(form, "[data-part=receipt]", &receipt.unwrap_or_default());
    if let Some(version) = find(form, VERSION) {
        let _ = version.set_attribute("value", &said("version"));
    }
    match form.get_attribute("data-change") {
        Some(address) => {
            let _ = form.set_attribute("action", &address);
            say(form, "button", &text(form, "data-label"));
        }
        None => ["fieldset", "[data-part=send]"].iter().zip(["disabled", "hidden"]).for_each(|(part, name)| {
            if let Some(part) = find(form, part) {
                mark(&part, name, true);
            }
        }),
    }
}

fn text(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}
