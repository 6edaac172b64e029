//! Ähnliche Beiträge: looks while somebody writes whether others said the same. It only shows; it never keeps anybody from sending.

use crate::page::{find, mark, nearest, put, value};
use crate::request;
use leptos::ev;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::task::spawn_local;
use leptos::web_sys::Element;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

/// Shorter texts say too little to look for.
const SHORTEST: usize = 12;
/// Somebody who pauses this long has finished a thought.
const PAUSE: Duration = Duration::from_millis(700);

/// The sentences of the island, written by the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimilarTexts {
    /// Heading.
    pub title: String,
    /// The sentence below it.
    pub lead: String,
}

/// Public contributions about what somebody is writing: the items of the list, empty when there are none.
///
/// Who: everybody; only what is public is ever found.
///
/// # Errors
/// A busy database.
// No `endpoint`: with the module's path in the address (`.cargo/config.toml`) the macro would leave out the slash after the prefix.
#[server(prefix = "/api/fn")]
pub async fn similar_contributions(
    /// Slug of the district.
    slug: String,
    /// What was written so far.
    text: String,
) -> Result<String, ServerFnError> {
    use crate::page::finished;
    let request = crate::request::Request::current()?;
    let (district, _) = request.visitor(&slug).await?;
    let found =
        store::participation::similar_contributions(&request.db, district.id, &text, 3).await.map_err(|error| request.say(error))?;
    let item = |entry: store::participation::SimilarEntry| {
        let href = request.href(&slug, &format!("/beitraege/{}", entry.reference));
        finished(view! { <li><a href=href target="_blank">{entry.title}</a><span class="soft small">{entry.excerpt}</span></li> })
    };
    Ok(found.into_iter().map(item).collect())
}

/// The list below the text field, not seen before something was found.
#[component]
pub fn SimilarContributions(
    /// Slug of the district.
    slug: String,
    /// Sentences.
    texts: SimilarTexts,
) -> impl IntoView {
    view! {
        <SimilarLooking>
            <section class="similar flow" aria-labelledby="aehnlich" hidden data-slug=slug>
                <h2 id="aehnlich">{texts.title}</h2>
                <p>{texts.lead}</p>
                <ul role="list"></ul>
            </section>
        </SimilarLooking>
    }
}

/// Watches the fields `title` and `text` of the form around it.
#[island]
pub fn SimilarLooking(
    /// The list.
    children: Children,
) -> impl IntoView {
    view! { <div aria-live="polite" use:look>{children()}</div> }
}

fn look(around: Element) {
    let (Some(form), Some(list)) = (nearest(&around, "form"), find(&around, "section")) else { return };
    let asked = Rc::new(Cell::new(0_u32));
    let ask = RefCell::new(debounce(PAUSE, move |said: String| {
        let mine = asked.get().wrapping_add(1);
        asked.set(mine);
        let (asked, list) = (Rc::clone(&asked), list.clone());
        spawn_local(async move {
            let items = items(&list, &said).await;
            if asked.get() == mine {
                put(&list, "ul", &items);
                mark(&list, "hidden", items.is_empty());
            }
        });
    }));
    let said = move |id: &str| find(&form, id).as_ref().map(value).unwrap_or_default();
    window_event_listener(ev::input, move |event| {
        if matches!(event_target::<Element>(&event).id().as_str(), "title" | "text") {
            (ask.borrow_mut())(format!("{}\n{}", said("#title"), said("#text")));
        }
    });
}

/// What cannot be found now is no news for somebody who writes.
async fn items(list: &Element, said: &str) -> String {
    if said.trim().chars().count() < SHORTEST {
        return String::new();
    }
    let slug = list.get_attribute("data-slug").unwrap_or_default();
    let answer = request::ask(SimilarContributions::PATH, &[("slug", &slug), ("text", said)]).await;
    answer.and_then(|items| items.as_string()).unwrap_or_default()
}
