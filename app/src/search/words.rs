//! Wörter der Suche: where one may look, and what was found.

use domain::events::ObjectKind;

/// Where somebody looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Everywhere.
    All,
    /// Beiträge.
    Contributions,
    /// Projekte und Vorlagen.
    Projects,
    /// Sitzungen und ihre Punkte.
    Meetings,
    /// Rahmenplan.
    Plan,
}

impl Scope {
    /// In the order of the list.
    pub const ALL: [Self; 5] = [Self::All, Self::Contributions, Self::Projects, Self::Meetings, Self::Plan];

    /// As it stands in an address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Contributions => "beitraege",
            Self::Projects => "projekte",
            Self::Meetings => "sitzungen",
            Self::Plan => "rahmenplan",
        }
    }

    /// Reads it from an address.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.word() == word)
    }

    /// The kinds that are looked through.
    pub const fn kinds(self) -> &'static [ObjectKind] {
        match self {
            Self::All => ObjectKind::ALL,
            Self::Contributions => &[ObjectKind::Contribution],
            Self::Projects => &[ObjectKind::Measure, ObjectKind::Paper],
            Self::Meetings => &[ObjectKind::Meeting, ObjectKind::AgendaItem],
            Self::Plan => &[ObjectKind::Plan],
        }
    }
}

labels! {
    /// Where somebody looks.
    scope(Scope) {
        All => "search-what-all",
        Contributions => "search-what-contributions",
        Projects => "search-what-projects",
        Meetings => "search-what-meetings",
        Plan => "search-what-plan",
    }
    /// What was found. Districts, accounts, polls and reports are never in the index; their words stand for the page they would be on.
    found_kind(ObjectKind) {
        District => "search-title",
        Account => "search-title",
        Contribution => "search-contribution",
        Measure => "search-measure",
        Plan => "search-plan",
        Paper => "search-paper",
        Meeting => "search-meeting",
        AgendaItem => "search-agenda-item",
        Poll => "search-agenda-item",
        Report => "search-title",
        PrivacyRequest => "search-title",
    }
}

/// Icon of what was found.
pub const fn kind_icon(kind: ObjectKind) -> &'static str {
    match kind {
        ObjectKind::Contribution => "speech",
        ObjectKind::Measure => "project",
        ObjectKind::Paper => "paper",
        ObjectKind::Plan => "compare",
        ObjectKind::Meeting => "calendar",
        ObjectKind::AgendaItem | ObjectKind::Poll => "list",
        ObjectKind::District | ObjectKind::Account | ObjectKind::Report | ObjectKind::PrivacyRequest => "info",
    }
}
