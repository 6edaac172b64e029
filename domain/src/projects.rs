//! Maßnahmen: the office's unit of work, from the check to the closing (`domain.md` § 4.2, `decisions.md` 21 and 22).

mod again;
mod ask;
mod due;
mod form;
mod groups;
mod input;
mod retention;
mod step;
mod step_roles;

pub use again::{SAME_SEND, is_same_send};
pub use ask::{Ask, EndReason, REVIEW_DATE};
pub use due::due;
pub use form::{MILESTONE_FIELDS, MILESTONES, day_of, euro_of};
pub use groups::{BoardGroup, stop_of};
pub use input::{Promise, ProofOfUse, StepInput};
pub use retention::{CONTACT_MONTHS, contact_until};
pub use step::{Step, StepContext};

pub use crate::participation::CostClass;

use crate::people::words;

words! {
    /// Stand einer Maßnahme.
    Stage {
        /// In Prüfung.
        UnderReview = "under_review",
        /// Zurückgestellt.
        Deferred = "deferred",
        /// Nicht weiterverfolgt.
        NotPursued = "not_pursued",
        /// Aus dem Verfügungsfonds bewilligt.
        GrantApproved = "grant_approved",
        /// Vom Verfügungsfonds nicht bewilligt.
        GrantRefused = "grant_refused",
        /// Beiratsreif.
        ReadyForBoard = "ready_for_board",
        /// Auf der Tagesordnung.
        OnAgenda = "on_agenda",
        /// Vorgestellt.
        Presented = "presented",
        /// Vertagt.
        Adjourned = "adjourned",
        /// Befürwortet.
        Supported = "supported",
        /// Geändert befürwortet.
        SupportedAmended = "supported_amended",
        /// Vom Beirat nicht befürwortet.
        NotSupported = "not_supported",
        /// Zur Kenntnis genommen.
        Noted = "noted",
        /// Beim Magistrat, bei der Verwaltung.
        WithAdministration = "with_administration",
        /// Von Magistrat oder Verwaltung in eigener Zuständigkeit entschieden.
        AdministrationDecided = "administration_decided",
        /// Eingebracht.
        Tabled = "tabled",
        /// In Beratung.
        InDeliberation = "in_deliberation",
        /// Beschlossen.
        Resolved = "resolved",
        /// Geändert beschlossen.
        ResolvedAmended = "resolved_amended",
        /// Vom Stadtparlament abgelehnt.
        Rejected = "rejected",
        /// Beraten, kein Beschluss.
        DeliberatedWithoutResolution = "deliberated_without_resolution",
        /// Zurückverwiesen.
        SentBack = "sent_back",
        /// Vom Stadtparlament vertagt.
        CouncilAdjourned = "council_adjourned",
        /// Finanzierung offen.
        FundingOpen = "funding_open",
        /// Geplant.
        Planned = "planned",
        /// In Umsetzung.
        InProgress = "in_progress",
        /// Pausiert.
        Paused = "paused",
        /// Fertiggestellt.
        Completed = "completed",
        /// Abgeschlossen.
        Closed = "closed",
        /// Eingestellt.
        Discontinued = "discontinued",
        /// Anderweitig erledigt.
        SettledElsewhere = "settled_elsewhere",
        /// Planänderung vorgeschlagen.
        PlanChangeProposed = "plan_change_proposed",
    }
}

impl Stage {
    /// Nothing follows, ever.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Closed | Self::Discontinued | Self::SettledElsewhere)
    }

    /// Ended, but M24 can take it up again.
    pub const fn is_ended(self) -> bool {
        matches!(self, Self::NotPursued | Self::Rejected | Self::GrantRefused)
    }

    /// Somebody owes the next step (I9).
    pub const fn is_open(self) -> bool {
        !self.is_final() && !self.is_ended()
    }

    /// A board's Votum, not a decision.
    pub const fn is_votum(self) -> bool {
        matches!(self, Self::Supported | Self::SupportedAmended | Self::NotSupported | Self::Noted)
    }

    /// A council's Beschluss or another outcome of its own.
    pub const fn is_council_outcome(self) -> bool {
        matches!(
            self,
            Self::Resolved
                | Self::ResolvedAmended
                | Self::Rejected
                | Self::DeliberatedWithoutResolution
                | Self::SentBack
                | Self::CouncilAdjourned
        )
    }
}

words! {
    /// Wie gut eine Maßnahme zum Rahmenplan passt (M2).
    Fit {
        /// Serves a recommendation directly.
        Direct = "direct",
        /// Serves a goal, not a recommendation.
        Indirect = "indirect",
        /// Does not serve the plan.
        None = "none",
    }
}

words! {
    /// Woher eine Maßnahme kommt (M1).
    Origin {
        /// At least one contribution.
        Contributions = "contributions",
        /// The Rahmenplan itself.
        Plan = "plan",
        /// A working group.
        WorkingGroup = "working_group",
        /// The city.
        City = "city",
    }
}
