//! Stimmabgabe: the form of one ballot, sent without leaving the page. Without script the same form is an ordinary one.

use domain::meetings::Choice;
use domain::{PollId, SeatId};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

/// One of the three targets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceTexts {
    /// The stored word.
    pub word: String,
    /// "Ja".
    pub label: String,
    /// Drawing of the icon.
    pub drawing: String,
    /// "Ihre Stimme ist abgegeben: Ja."
    pub receipt: String,
}

/// The sentences of the island, written by the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotTexts {
    /// Heading of the form.
    pub legend: String,
    /// The wording that is voted on.
    pub wording: String,
    /// Ja, Nein, Enthaltung.
    pub choices: Vec<ChoiceTexts>,
    /// Button of the first ballot.
    pub cast: String,
    /// Button of a changed one.
    pub change: String,
    /// Nothing was chosen.
    pub choose: String,
    /// What may still be done with the ballot.
    pub note: String,
    /// No answer came.
    pub offline: String,
}

/// Where the ballot goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotAddress {
    /// Slug of the district.
    pub slug: String,
    /// The poll.
    pub poll: String,
    /// The seat.
    pub seat: String,
    /// Random key of this form: the same send counts once.
    pub key: String,
    /// Address that casts.
    pub cast: String,
    /// Address that changes.
    pub change: String,
}

/// What the server says to a ballot: what counts now, or why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotAnswer {
    /// Choice and version that count.
    pub counts: Option<(String, i64)>,
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
        Ok((choice, version)) => BallotAnswer { counts: Some((choice.word().to_owned(), version)), sentence: String::new() },
        Err(ServerFnError::ServerError(sentence)) if !sentence.is_empty() => BallotAnswer { counts: None, sentence },
        Err(_) => BallotAnswer { counts: None, sentence: "Das hat nicht geklappt. Bitte laden Sie die Seite neu.".to_owned() },
    }
}

/// The form of one ballot: three equal targets, one button, and the receipt.
#[island]
pub fn Ballot(
    /// Sentences.
    texts: BallotTexts,
    /// Where it goes.
    to: BallotAddress,
    /// Choice and version that count already.
    counts: Option<(String, i64)>,
    /// A ballot may be changed.
    may_change: bool,
) -> impl IntoView {
    let counted = RwSignal::new(counts);
    let said = RwSignal::new(String::new());
    let sending = RwSignal::new(false);
    let chosen = RwSignal::new(counted.get_untracked().map(|(choice, _)| choice).unwrap_or_default());
    let texts = StoredValue::new(texts);
    let to = StoredValue::new(to);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let choice = chosen.get_untracked();
        if choice.is_empty() {
            return said.set(texts.with_value(|texts| texts.choose.clone()));
        }
        if sending.get_untracked() {
            return;
        }
        sending.set(true);
        said.set(String::new());
        let address = to.get_value();
        let version = counted.get_untracked().map(|(_, version)| version);
        spawn_local(async move {
            let answer = match version {
                None => cast_vote(address.slug, address.poll, address.seat, choice, address.key).await,
                Some(version) => change_vote(address.slug, address.poll, address.seat, choice, address.key, version).await,
            };
            match answer {
                Ok(BallotAnswer { counts: Some(counts), .. }) => counted.set(Some(counts)),
                Ok(refused) => said.set(refused.sentence),
                Err(_) => said.set(texts.with_value(|texts| texts.offline.clone())),
            }
            sending.set(false);
        });
    };
    let targets = texts.with_value(|texts| {
        let target = |choice: &ChoiceTexts| {
            let (word, value) = (choice.word.clone(), choice.word.clone());
            let checked = chosen.get_untracked() == word;
            let choose = move |_| chosen.set(word.clone());
            view! {
                <label class="choice">
                    <input type="radio" name="choice" value=value checked=checked aria-describedby="wortlaut" on:change=choose/>
                    <span>{choice.label.clone()}</span>
                    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" inner_html=choice.drawing.clone()></svg>
                </label>
            }
        };
        texts.choices.iter().map(target).collect::<Vec<_>>()
    });
    let receipt = move || {
        counted.get().map(|(choice, _)| {
            texts.with_value(|texts| {
                texts.choices.iter().find(|known| known.word == choice).map(|known| known.receipt.clone()).unwrap_or_default()
            })
        })
    };
    let action = move || to.with_value(|to| if counted.with(Option::is_some) { to.change.clone() } else { to.cast.clone() });
    let label = move || texts.with_value(|texts| if counted.with(Option::is_some) { texts.change.clone() } else { texts.cast.clone() });
    let version = move || counted.get().map(|(_, version)| version.to_string()).unwrap_or_default();
    let open = move || may_change || counted.with(Option::is_none);
    let (legend, wording, note) = texts.with_value(|texts| (texts.legend.clone(), texts.wording.clone(), texts.note.clone()));
    let (seat, key) = to.with_value(|to| (to.seat.clone(), to.key.clone()));
    view! {
        <form class="box box--accent flow" action=action method="post" novalidate on:submit=submit aria-busy=move || sending.get().then_some("true")>
            <div role="status" aria-live="polite">
                <p class="lead strong" hidden=move || counted.with(Option::is_none)>{receipt}</p>
                <p class="strong" hidden=move || said.with(String::is_empty)>{said}</p>
            </div>
            <fieldset class="field flow" disabled=move || !open()>
                <legend>{legend}</legend>
                <p id="wortlaut">"„"{wording}"“"</p>
                <div class="vote">{targets}</div>
            </fieldset>
            <input type="hidden" name="seat" value=seat/>
            <input type="hidden" name="key" value=key/>
            <input type="hidden" name="version" value=version/>
            <p hidden=move || !open()><button class="button button--big" type="submit">{label}</button></p>
            <p class="small">{note}</p>
        </form>
    }
}
