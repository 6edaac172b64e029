//! The border between browser and server: what a server function gets from its request, and what only a browser has.

#[cfg(feature = "ssr")]
mod server {
    use domain::sentences::Sentences;
    use domain::{AccountId, Actor, Language};
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
        /// Language of the page that asks.
        pub language: Language,
        /// Sentences of that language.
        pub sentences: &'static dyn Sentences,
        /// The only district of this server, whose addresses do without its slug.
        pub single: Option<String>,
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

        /// An address inside a district, as the page writes it.
        pub fn href(&self, slug: &str, path: &str) -> String {
            let language = self.language.prefix();
            if self.single.as_deref() == Some(slug) { format!("{language}{path}") } else { format!("{language}/{slug}{path}") }
        }

        /// A store error as a sentence; internals stay here.
        pub fn say(&self, error: Error) -> ServerFnError {
            ServerFnError::new(match error {
                Error::Refused(refusal) => self.sentences.refusal(&refusal),
                Error::NotFound => "Das gibt es hier nicht.".to_owned(),
                Error::Conflict => "Jemand war schneller. Bitte laden Sie die Seite neu.".to_owned(),
                Error::Invalid(_) => "Eine Angabe passt noch nicht.".to_owned(),
                Error::Corrupt(_) | Error::Files(_) | Error::Database(_) => "Das hat nicht geklappt. Es liegt an uns.".to_owned(),
            })
        }
    }
}

#[cfg(feature = "ssr")]
pub use server::Request;

#[cfg(feature = "hydrate")]
mod browser {
    use js_sys::{JSON, Reflect};
    use std::cell::RefCell;
    use std::rc::Rc;
    use wasm_bindgen::prelude::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Element, Event, EventSource, FormData, MessageEvent, RequestInit, Response, UrlSearchParams};

    /// Calls a server function with these fields. `None` when no answer came, or none of ours.
    pub async fn ask(path: &str, fields: &[(&str, &str)]) -> Option<JsValue> {
        let body = UrlSearchParams::new().ok()?;
        for (name, value) in fields {
            body.append(name, value);
        }
        post(path, &body).await
    }

    /// Calls a server function with the fields of a form.
    pub async fn send(path: &str, form: &Element) -> Option<JsValue> {
        let fields = FormData::new_with_form(form.dyn_ref()?).ok()?;
        post(path, &UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?).await
    }

    async fn post(path: &str, body: &UrlSearchParams) -> Option<JsValue> {
        let with = RequestInit::new();
        with.set_method("POST");
        with.set_body(body);
        let answer: Response = JsFuture::from(web_sys::window()?.fetch_with_str_and_init(path, &with)).await.ok()?.dyn_into().ok()?;
        if !answer.ok() {
            return None;
        }
        JsFuture::from(answer.json().ok()?).await.ok()
    }

    fn device() -> Option<web_sys::Storage> {
        web_sys::window()?.local_storage().ok().flatten()
    }

    /// What this device keeps under a name.
    pub fn remembered(name: &str) -> Option<String> {
        device()?.get_item(name).ok().flatten()
    }

    /// Keeps something on this device; nothing is sent. A device that keeps nothing is no failure.
    pub fn remember(name: &str, text: &str) {
        if let Some(device) = device() {
            let _ = device.set_item(name, text);
        }
    }

    /// Forgets what this device keeps under a name.
    pub fn forget(name: &str) {
        if let Some(device) = device() {
            let _ = device.remove_item(name);
        }
    }

    /// Where a point of the window lies in an element: 0 to 1 from its left and its upper edge.
    pub fn place_in(element: &Element, x: i32, y: i32) -> Option<(f64, f64)> {
        let seen = element.get_bounding_client_rect();
        let drawn = seen.width() > 0.0 && seen.height() > 0.0;
        drawn.then(|| ((f64::from(x) - seen.left()) / seen.width(), (f64::from(y) - seen.top()) / seen.height()))
    }

    /// A field of an answer.
    pub fn field(answer: &JsValue, name: &str) -> Option<JsValue> {
        Reflect::get(answer, &name.into()).ok()
    }

    /// Keeps one event stream open while the page is seen; `heard` gets each message, `broken` whether the line is down.
    pub fn listen(address: &str, heard: impl Fn(JsValue) + 'static, broken: impl Fn(bool) + 'static) {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let address = address.to_owned();
        let broken = Rc::new(broken);
        let stream: Rc<RefCell<Option<EventSource>>> = Rc::default();
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(news) = event.data().as_string().and_then(|text| JSON::parse(&text).ok()) {
                heard(news);
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
pub use browser::{ask, field, forget, listen, place_in, remember, remembered, send};

/// The server asks nobody, hears nothing and has nothing to prepare.
#[cfg(not(feature = "hydrate"))]
mod silent {
    use leptos::wasm_bindgen::JsValue;
    use leptos::web_sys::Element;

    /// Never answers.
    pub async fn ask(_: &str, _: &[(&str, &str)]) -> Option<JsValue> {
        None
    }
    /// Never answers.
    pub async fn send(_: &str, _: &Element) -> Option<JsValue> {
        None
    }
    /// Never there.
    pub fn field(_: &JsValue, _: &str) -> Option<JsValue> {
        None
    }
    /// Nothing is seen.
    pub fn place_in(_: &Element, _: i32, _: i32) -> Option<(f64, f64)> {
        None
    }
    /// Hears nothing.
    pub fn listen(_: &str, _: impl Fn(JsValue) + 'static, _: impl Fn(bool) + 'static) {}
    /// Keeps nothing.
    pub fn remembered(_: &str) -> Option<String> {
        None
    }
    /// Keeps nothing.
    pub fn remember(_: &str, _: &str) {}
    /// Has nothing to forget.
    pub fn forget(_: &str) {}
    /// Nothing to keep.
    pub fn prepare() {}
}

#[cfg(not(feature = "hydrate"))]
pub use silent::{ask, field, forget, listen, place_in, prepare, remember, remembered, send};

/// Names one item of this crate, so that the linker keeps the islands.
#[cfg(feature = "hydrate")]
pub fn prepare() {
    core::hint::black_box(core::any::type_name::<web_sys::Window>());
}
