//! Identifiers: one newtype per kind of record, so that a seat is never taken for a person.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// Kommune: the municipality, shared by its districts.
    BodyId,
    /// Quartier: the tenant; every row belongs to exactly one.
    DistrictId,
    /// Gremium, Fachamt, Verein, Schule.
    OrganizationId,
    /// Sitz in a board.
    SeatId,
    /// A person who can sign in.
    AccountId,
    /// Beitrag of a resident.
    ContributionId,
    /// Rückfrage to the author of a contribution.
    QueryId,
    /// Weiterleitung to an office.
    ForwardingId,
    /// Meldung of something public.
    ReportId,
    /// Vorschlag, zwei Beiträge zusammenzuführen.
    MergeProposalId,
    /// Vorschlag that waits for a second person.
    ProposalId,
    /// Rahmenplan.
    PlanId,
    /// Handlungsfeld, Stärke, Schwäche, Ziel or Handlungsempfehlung of a plan.
    PlanItemId,
    /// Maßnahme.
    MeasureId,
    /// Vorlage.
    PaperId,
    /// Meilenstein.
    MilestoneId,
    /// Beratung in the council or one of its committees.
    ConsultationId,
    /// Sitzung.
    MeetingId,
    /// Tagesordnungspunkt.
    AgendaItemId,
    /// Abstimmung.
    PollId,
    /// Einwendung gegen eine Niederschrift.
    MinutesObjectionId,
    /// Veranstaltung im Kalender.
    CalendarEntryId,
    /// Aufgabe for somebody who helps.
    TaskId,
    /// One mail waiting in the outbox.
    OutboxId,
}
