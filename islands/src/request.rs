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

/// The server has nothing to prepare.
#[cfg(not(feature = "hydrate"))]
pub fn prepare() {}

/// Names one item of this crate, so that the linker keeps the islands.
#[cfg(feature = "hydrate")]
pub fn prepare() {
    core::hint::black_box(core::any::type_name::<web_sys::Window>());
}
