//! Wie ein Beitrag ankommt: by which way, in which language, and what came with it.

use crate::participation::counter::Counter;
use chrono::{DateTime, Utc};
use domain::participation::{Channel, Serial};
use domain::{Language, Written};

/// How a contribution arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// By which way.
    pub channel: Channel,
    /// Random key of the form, see [`super::new_key`].
    pub key: String,
    /// The numbered sheet it was written on: its slip carries the receipt code already.
    pub sheet: Option<Serial>,
    /// The tablet at which somebody wrote it alone; the channel is the counter then.
    pub counter: Option<Counter>,
    /// Language of the page it was written on, and of the mails.
    pub locale: String,
    /// Language of the text; `None`: that of the page.
    pub written: Option<Written>,
    /// Read back to the person, for telephone and counter.
    pub read_back: Option<bool>,
    /// When it reached the office, if that was earlier than now.
    pub occurred_at: Option<DateTime<Utc>>,
}

impl Arrival {
    /// From the web, now, on a German page.
    pub fn web(key: &str) -> Self {
        Self {
            channel: Channel::Web,
            key: key.to_owned(),
            sheet: None,
            counter: None,
            locale: Language::German.code().to_owned(),
            written: None,
            read_back: None,
            occurred_at: None,
        }
    }

    /// The same on a page in another language, in which the mails are written too.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.locale = language.code().to_owned();
        self
    }

    /// In the language that was chosen for the text.
    #[must_use]
    pub fn written(mut self, written: Written) -> Self {
        self.written = Some(written);
        self
    }

    /// Language of the text: as chosen, otherwise that of the page.
    pub(super) fn language(&self) -> Written {
        self.written.unwrap_or_else(|| Language::from_code(&self.locale).unwrap_or_default().written())
    }
}
