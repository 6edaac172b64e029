//! The form of one ballot as the page draws it: three equal targets, one button, and the receipt.

use super::BallotSending;
use leptos::prelude::*;

/// One of the three targets.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// The sentences of the form, written by the page.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// The form. What it says and where it goes once a ballot counts stands in its `data-` attributes.
#[component]
pub fn Ballot(
    /// Sentences.
    texts: BallotTexts,
    /// Where it goes.
    to: BallotAddress,
    /// Choice and version that count already.
    counts: Option<(String, i64)>,
    /// A ballot that counts may be changed.
    may_change: bool,
) -> impl IntoView {
    let closed = counts.is_some() && !may_change;
    let (choice, version) = counts.map(|(choice, version)| (choice, version.to_string())).unwrap_or_default();
    let uncounted = version.is_empty();
    let receipt = texts.choices.iter().find(|known| known.word == choice).map(|known| known.receipt.clone()).unwrap_or_default();
    let (action, label) = if uncounted { (to.cast, texts.cast) } else { (to.change.clone(), texts.change.clone()) };
    let targets: Vec<_> = texts.choices.into_iter().map(|target| draw(target, &choice)).collect();
    view! {
        <BallotSending>
            <form class="box box--accent flow" action=action method="post" novalidate data-change=may_change.then_some(to.change) data-label=texts.change data-choose=texts.choose data-offline=texts.offline>
                <div role="status" aria-live="polite">
                    <p class="lead strong" data-part="receipt" hidden=uncounted>{receipt}</p>
                    <p class="strong" data-part="said" hidden></p>
                </div>
                <fieldset class="field flow" disabled=closed>
                    <legend>{texts.legend}</legend>
                    <p id="wortlaut">"„"{texts.wording}"“"</p>
                    <div class="vote">{targets}</div>
                </fieldset>
                <input type="hidden" name="slug" value=to.slug/>
                <input type="hidden" name="poll" value=to.poll/>
                <input type="hidden" name="seat" value=to.seat/>
                <input type="hidden" name="key" value=to.key/>
                <input type="hidden" name="version" value=version/>
                <p data-part="send" hidden=closed><button class="button button--big" type="submit">{label}</button></p>
                <p class="small">{texts.note}</p>
            </form>
        </BallotSending>
    }
}

fn draw(target: ChoiceTexts, chosen: &str) -> AnyView {
    let checked = target.word == chosen;
    view! {
        <label class="choice">
            <input type="radio" name="choice" value=target.word checked=checked aria-describedby="wortlaut" data-receipt=target.receipt/>
            <span>{target.label}</span>
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" inner_html=target.drawing></svg>
        </label>
    }
    .into_any()
}
