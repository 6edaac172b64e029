//! Ähnliche Beiträge: looks while somebody writes whether others said the same. It only shows; it never keeps anybody from sending.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::{ev, web_sys};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::time::Duration;

/// Shorter texts say too little to look for.
const SHORTEST: usize = 12;
/// Somebody who pauses this long has finished a thought.
const PAUSE: Duration = Duration::from_millis(700);

/// The sentences of the island, written by the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimilarTexts {
    /// Heading.
    pub title: String,
    /// The sentence below it.
    pub lead: String,
}

/// A public contribution about the same thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimilarContribution {
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Beginning of the text.
    pub excerpt: String,
}

/// Public contributions about what somebody is writing.
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
) -> Result<Vec<SimilarContribution>, ServerFnError> {
    let request = crate::request::Request::current()?;
    let (district, _) = request.visitor(&slug).await?;
    let found =
        store::participation::similar_contributions(&request.db, district.id, &text, 3).await.map_err(|error| request.say(error))?;
    let shown = |entry: store::participation::SimilarEntry| SimilarContribution {
        reference: entry.reference,
        title: entry.title,
        excerpt: entry.excerpt,
    };
    Ok(found.into_iter().map(shown).collect())
}

/// The list below the text field; it watches the fields `title` and `text` of the form around it.
#[island]
pub fn SimilarContributions(
    /// Slug of the district.
    slug: String,
    /// Address of the list; a reference is put behind it.
    path: String,
    /// Sentences.
    texts: SimilarTexts,
    /// Title typed before.
    title: String,
    /// Text typed before.
    text: String,
) -> impl IntoView {
    let found = RwSignal::new(Vec::<SimilarContribution>::new());
    let asked = StoredValue::new(0_u32);
    let typed = StoredValue::new((title, text));
    Effect::new(move || {
        let slug = slug.clone();
        let look = RefCell::new(debounce(PAUSE, move |said: String| {
            let slug = slug.clone();
            asked.update_value(|number| *number = number.wrapping_add(1));
            let mine = asked.get_value();
            spawn_local(async move {
                // What cannot be found now is no news for somebody who writes.
                let answer = if said.trim().chars().count() < SHORTEST {
                    vec![]
                } else {
                    similar_contributions(slug, said).await.unwrap_or_default()
                };
                if asked.get_value() == mine {
                    found.set(answer);
                }
            });
        }));
        let listener = window_event_listener(ev::input, move |event| {
            let field = event_target::<web_sys::Element>(&event).id();
            match field.as_str() {
                "title" => typed.update_value(|typed| typed.0 = event_target_value(&event)),
                "text" => typed.update_value(|typed| typed.1 = event_target_value(&event)),
                _ => return,
            }
            (look.borrow_mut())(typed.with_value(|(title, text)| format!("{title}\n{text}")));
        });
        on_cleanup(move || listener.remove());
    });
    let list = move || {
        let items: Vec<_> = found
            .get()
            .into_iter()
            .map(|entry| {
                let href = format!("{path}/{}", entry.reference);
                view! { <li><a href=href target="_blank">{entry.title}</a><span class="soft small">{entry.excerpt}</span></li> }
            })
            .collect();
        let texts = texts.clone();
        (!items.is_empty()).then(|| {
            view! {
                <section class="similar flow" aria-labelledby="aehnlich">
                    <h2 id="aehnlich">{texts.title}</h2>
                    <p>{texts.lead}</p>
                    <ul role="list">{items}</ul>
                </section>
            }
        })
    };
    view! { <div aria-live="polite">{list}</div> }
}
