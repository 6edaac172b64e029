//! The border between browser and server: what a server function gets from its request, and what only a browser has.

#[cfg(feature = "ssr")]
mod server {
    use domain::sentences::Sentences;
    use domain::{AccountId, Actor};
    use leptos::prelude::{ServerFnError, use_context};
    use std::sync::Arc;
    use store::people::{self, District};
    use store::{Db, Error};

    /// What a server function gets: `server` provides it once per request.
    #[derive(Clone)]
    pub struct Request {
        /// Database.
        pub db: Db,
        /// Who is signed in.
        pub account: Option<AccountId>,
        /// Now.
        pub now: chrono::DateTime<chrono::Utc>,
        /// Sentences of the visitor's language.
        pub sentences: &'static dyn Sentences,
    }

    impl Request {
        /// The request of this server function.
        ///
        /// # Errors
        /// When it is called outside of one.
        pub fn current() -> Result<Self, ServerFnError> {
            use_context::<Self>().ok_or_else(|| ServerFnError::new("no request"))
        }

        /// The district of the page and who acts in it.
        ///
        /// # Errors
        /// An unknown district, or a busy database.
        pub async fn visitor(&self, slug: &str) -> Result<(Arc<District>, Actor), ServerFnError> {
            let district = people::district(&self.db, slug).await.map_err(|error| self.say(error))?;
            let actor = match self.account {
                Some(account) => people::actor_of(&self.db, district.id, account, self.now).await.map_err(|error| self.say(error))?,
                None => Actor::resident(district.id),
            };
            Ok((district, actor))
        }

        /// A store error as a sentence; internals stay here.
        pub fn say(&self, error: Error) -> ServerFnError {
            ServerFnError::new(match error {
                Error::Refused(refusal) => self.sentences.refusal(&refusal),
                Error::NotFound => "Das gibt es hier nicht.".to_owned(),
                Error::Conflict => "Jemand war schneller. Bitte laden Sie die Seite neu.".to_owned(),
                Error::Invalid(_) => "Eine Angabe passt noch nicht.".to_owned(),
                Error::Corrupt(_) | Error::Database(_) => "Das hat nicht geklappt. Es liegt an uns.".to_owned(),
            })
        }
    }
}

#[cfg(feature = "ssr")]
pub use server::Request;

#[cfg(feature = "hydrate")]
mod browser {
    use std::cell::RefCell;
    use std::rc::Rc;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;
    use web_sys::{Event, EventSource, MessageEvent};

    /// Keeps one event stream open while the page is seen; `heard` gets each message, `broken` whether the line is down.
    pub fn listen(address: &str, heard: impl Fn(String) + 'static, broken: impl Fn(bool) + 'static) {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let address = address.to_owned();
        let broken = Rc::new(broken);
        let stream: Rc<RefCell<Option<EventSource>>> = Rc::default();
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                heard(text);
            }
        });
        let up = Rc::clone(&broken);
        let on_open = Closure::<dyn Fn(Event)>::new(move |_| up(false));
        let on_error = Closure::<dyn Fn(Event)>::new(move |_| broken(true));
        let page = document.clone();
        let follow = move || {
            let mut stream = stream.borrow_mut();
            if let Some(old) = stream.take() {
                old.close();
            }
            // A hidden tab follows nothing: two hundred phones in a hall do not all listen.
            if page.hidden() {
                return;
            }
            if let Ok(new) = EventSource::new(&address) {
                new.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
                new.set_onopen(Some(on_open.as_ref().unchecked_ref()));
                new.set_onerror(Some(on_error.as_ref().unchecked_ref()));
                *stream = Some(new);
            }
        };
        follow();
        let on_visibility = Closure::<dyn Fn()>::new(follow);
        // The listener lives as long as the page; there is no other page without loading it.
        let _ = document.add_event_listener_with_callback("visibilitychange", on_visibility.as_ref().unchecked_ref());
        on_visibility.forget();
    }
}

#[cfg(feature = "hydrate")]
pub use browser::listen;

/// Nothing is heard on the server.
#[cfg(not(feature = "hydrate"))]
pub fn listen(_: &str, _: impl Fn(String) + 'static, _: impl Fn(bool) + 'static) {}

/// The server has nothing to prepare.
#[cfg(not(feature = "hydrate"))]
pub fn prepare() {}

/// Names one item of this crate, so that the linker keeps the islands.
#[cfg(feature = "hydrate")]
pub fn prepare() {
    core::hint::black_box(core::any::type_name::<web_sys::Window>());
}
