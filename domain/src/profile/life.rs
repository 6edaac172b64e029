//! Was im Quartier los ist: news, dates, offers, rooms.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// What goes on in the quarter; plain pages from the file until there are tools to edit them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Life {
    /// Nachrichten.
    #[serde(default)]
    pub news: Vec<News>,
    /// Termine.
    #[serde(default)]
    pub events: Vec<LifeEvent>,
    /// Angebote.
    #[serde(default)]
    pub offers: Vec<Offer>,
    /// Räume.
    #[serde(default)]
    pub rooms: Vec<Room>,
}

/// Nachricht.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct News {
    /// Stable key, part of the address.
    pub key: String,
    /// Day.
    pub date: NaiveDate,
    /// Title.
    pub title: String,
    /// Text, paragraphs separated by an empty line.
    pub text: String,
}

/// Termin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LifeEvent {
    /// Stable key.
    pub key: String,
    /// Begin, local time.
    pub starts_at: NaiveDateTime,
    /// End, local time.
    #[serde(default)]
    pub ends_at: Option<NaiveDateTime>,
    /// Repeats every so many weeks; 0 = once.
    #[serde(default)]
    pub every_weeks: u32,
    /// Title.
    pub title: String,
    /// Place.
    pub place: String,
    /// Text.
    pub text: String,
}

/// Angebot: advice, course, help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Title.
    pub title: String,
    /// When: "mittwochs, 14 bis 16 Uhr".
    pub when: String,
    /// Where.
    pub place: String,
    /// Text.
    pub text: String,
}

/// Raum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// Name.
    pub name: String,
    /// For how many.
    pub seats: u32,
    /// What is there.
    pub equipment: String,
    /// How to book.
    pub booking: String,
}
