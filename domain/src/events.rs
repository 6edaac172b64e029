//! Ereignisse: the append-only record that every change writes (`decisions.md` 10). What a public journey line shows is read from it.

use crate::people::{Role, words};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

words! {
    /// What an event is about.
    ObjectKind {
        /// The district itself: its file, organizations, seats.
        District = "district",
        /// An account or its roles.
        Account = "account",
        /// Beitrag.
        Contribution = "contribution",
        /// Maßnahme.
        Measure = "measure",
        /// Meldung of something public.
        Report = "report",
        /// Rahmenplan.
        Plan = "plan",
        /// Vorlage.
        Paper = "paper",
        /// Sitzung.
        Meeting = "meeting",
        /// Tagesordnungspunkt.
        AgendaItem = "agenda_item",
        /// Abstimmung.
        Poll = "poll",
        /// Anliegen zu den eigenen Daten.
        PrivacyRequest = "privacy_request",
    }
}

/// One thing that happened, as a verb hands it to the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What it is about.
    pub object: (ObjectKind, Uuid),
    /// Name of the verb in the past: `ContributionPublished`.
    pub kind: &'static str,
    /// When it happened in the world; the server's `now` unless a clerk entered something else.
    pub occurred_at: DateTime<Utc>,
    /// The erasable rest.
    pub payload: Payload,
}

/// Everything about an event that may have to be erased one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Payload {
    /// Role in which the person acted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Stage before, as a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Stage after, as a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Code from a catalogue of reasons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// A sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Shown on the public journey line.
    pub public: bool,
    /// Dates, numbers, links: whatever the transition's column "Must be recorded" names, as key and value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<(String, String)>,
}

impl Event {
    /// An event that happens now and is not public.
    pub fn new(object: (ObjectKind, Uuid), kind: &'static str, role: Role, now: DateTime<Utc>) -> Self {
        Self { object, kind, occurred_at: now, payload: Payload { role: Some(role), ..Payload::default() } }
    }

    /// Notes the change of stage.
    #[must_use]
    pub fn moved(mut self, from: impl ToString, to: impl ToString) -> Self {
        self.payload.from = Some(from.to_string());
        self.payload.to = Some(to.to_string());
        self
    }

    /// Notes the reason; empty texts are left out.
    #[must_use]
    pub fn because(mut self, reason: &str, note: &str) -> Self {
        let said = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
        self.payload.reason = said(reason);
        self.payload.note = said(note);
        self
    }

    /// Notes a fact.
    #[must_use]
    pub fn fact(mut self, key: &str, value: impl ToString) -> Self {
        self.payload.facts.push((key.to_owned(), value.to_string()));
        self
    }

    /// Shows the event on the public journey line.
    #[must_use]
    pub fn public(mut self) -> Self {
        self.payload.public = true;
        self
    }
}

/// One event as it is read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Place in the district's chain, gapless from 1.
    pub seq: i64,
    /// What it is about.
    pub object: ObjectKind,
    /// Which one.
    pub id: Uuid,
    /// Name of the verb in the past.
    pub kind: String,
    /// When it happened.
    pub occurred_at: DateTime<Utc>,
    /// `None` once it was erased.
    pub payload: Option<Payload>,
}

impl Recorded {
    /// A fact by its key.
    pub fn fact(&self, key: &str) -> Option<&str> {
        self.payload.as_ref()?.facts.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }
}
