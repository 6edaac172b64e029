//! Was gerade ist: follows a running meeting. The server sends finished HTML; without script a link loads the page again.

use super::tally::tally;
use crate::page::{find, finished, mark, put};
use crate::request;
use domain::meetings::Tally;
use leptos::prelude::*;
use leptos::web_sys::Element;
use serde::Serialize;

/// What is shown of a running meeting, in finished sentences.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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

/// What the event stream says: the same as HTML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LiveNews {
    /// What is read aloud when it changes.
    pub said: String,
    /// What is seen below it.
    pub shown: String,
    /// The poll is open.
    pub open: bool,
}

impl From<LiveBoard> for LiveNews {
    fn from(board: LiveBoard) -> Self {
        let said = view! {
            <p class="strong">{board.stage}</p>
            <p class="lead">{board.item}</p>
            <p>{board.poll}</p>
            <p>{board.result}</p>
        };
        let wording = (!board.wording.is_empty()).then(|| view! { <blockquote><p>{format!("„{}“", board.wording)}</p></blockquote> });
        let shown = view! { {wording}{board.tally.map(tally)}<p class="soft small">{board.presence}</p> };
        Self { said: finished(said), shown: finished(shown), open: board.open }
    }
}

/// What is going on in the hall.
#[component]
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
    let news = LiveNews::from(first);
    let vote = (!vote.is_empty()).then(|| {
        view! { <p data-part="vote" hidden=!news.open><a class="button button--sun" href=vote>"Jetzt abstimmen"</a></p> }
    });
    view! {
        <LiveFollowing>
            <section class="live box flow" aria-labelledby="live-titel" data-stream=address>
                <h2 id="live-titel">"Gerade im Saal"</h2>
                <div role="status" aria-live="polite" class="flow" data-part="said" inner_html=news.said></div>
                <div class="flow" data-part="shown" inner_html=news.shown></div>
                {vote}
                <p class="notice" data-part="offline" hidden>"Keine Verbindung. Sobald sie wieder da ist, geht es hier von selbst weiter."</p>
                <p><a class="link-button" href=again>"Aktualisieren"</a></p>
            </section>
        </LiveFollowing>
    }
}

/// Follows the meeting that the page has drawn.
#[island]
pub fn LiveFollowing(
    /// What the page shows.
    children: Children,
) -> impl IntoView {
    view! { <div use:follow>{children()}</div> }
}

fn follow(around: Element) {
    let Some(address) = find(&around, "section").and_then(|section| section.get_attribute("data-stream")) else { return };
    let page = around.clone();
    let hide = |page: &Element, part: &str, hidden: bool| {
        if let Some(part) = find(page, part) {
            mark(&part, "hidden", hidden);
        }
    };
    let heard = move |news| {
        for (name, part) in [("said", "[data-part=said]"), ("shown", "[data-part=shown]")] {
            if let Some(html) = request::field(&news, name).and_then(|html| html.as_string()) {
                put(&around, part, &html);
            }
        }
        let open = request::field(&news, "open").and_then(|open| open.as_bool());
        hide(&around, "[data-part=vote]", open != Some(true));
    };
    request::listen(&address, heard, move |broken| hide(&page, "[data-part=offline]", !broken));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_are_finished_html_without_markers() {
        let tally = Some(Tally { yes: 2, no: 1, ..Tally::default() });
        let news =
            LiveNews::from(LiveBoard { item: "TOP 1: <b>".into(), wording: "Ja?".into(), tally, open: true, ..LiveBoard::default() });
        assert!(news.open && news.said.contains("<p class=\"lead\">TOP 1: &lt;b&gt;</p>"), "{}", news.said);
        assert!(
            news.shown.starts_with("<blockquote><p>„Ja?“</p></blockquote>") && news.shown.contains("3 Sitze: 2 Ja, 1 Nein"),
            "{}",
            news.shown
        );
        assert!(!format!("{}{}", news.said, news.shown).contains("<!>"));
    }
}
