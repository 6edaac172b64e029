//! Beiträge: what residents say, and the way it goes (`domain.md` § 4.1, `decisions.md` 20).

mod details;
mod intake;
mod merge;
mod pad;
mod silence;
mod step;
mod support;

pub use details::{CostClass, Details, DetailsForm};
pub use intake::{ContactWish, Intake, IntakeForm, Shown, TEXT_MAX, TITLE_MAX};
pub use merge::{MERGE_DAYS, MergeState, SPLIT_FIELDS, SPLIT_MAX, SPLIT_MIN, SplitForm, SplitPart};
pub use pad::{NotASerial, PAD_MAX, Serial};
pub use silence::{author_reminder, checking_days, escalates, is_public_silence, office_reminder};
pub use step::{Step, StepContext};
pub use support::{LINES_MAX, Person, RANK_FROM, Staying, Supports, Tally, counts_at, gathered, read_lines};

use crate::people::words;

words! {
    /// Art des Beitrags.
    Kind {
        /// Idee.
        Idea = "idea",
        /// Wunsch.
        Wish = "wish",
        /// Kritik.
        Criticism = "criticism",
        /// Anregung.
        Suggestion = "suggestion",
        /// Frage.
        Question = "question",
        /// Lob: what makes the quarter worth living in.
        Praise = "praise",
        /// Projektvorschlag.
        ProjectProposal = "project_proposal",
        /// Veranstaltungsvorschlag.
        EventProposal = "event_proposal",
        /// Mitmach-Angebot.
        Offer = "offer",
    }
}

impl Kind {
    /// May stand as evidence beside a strength or a weakness of the Rahmenplan (E9).
    pub const fn is_evidence(self) -> bool {
        matches!(self, Self::Praise | Self::Criticism)
    }

    /// An answer that takes nothing up needs a second person for these (`decisions.md` 20, E9).
    pub const fn is_proposal(self) -> bool {
        matches!(self, Self::Idea | Self::Wish | Self::Suggestion | Self::ProjectProposal | Self::EventProposal)
    }
}

words! {
    /// Stand eines Beitrags.
    Stage {
        /// Entwurf: local until sent.
        Draft = "draft",
        /// Eingegangen.
        Received = "received",
        /// Rückfrage.
        Queried = "queried",
        /// Veröffentlicht.
        Published = "published",
        /// Nicht veröffentlicht.
        Withheld = "withheld",
        /// Einspruch.
        Objected = "objected",
        /// Weitergeleitet.
        Forwarded = "forwarded",
        /// Beantwortet.
        Answered = "answered",
        /// Zusammengeführt.
        Merged = "merged",
        /// Übernommen.
        Adopted = "adopted",
        /// Zurückgezogen.
        Withdrawn = "withdrawn",
    }
}

impl Stage {
    /// Nothing more is expected from the office.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Answered | Self::Merged | Self::Adopted | Self::Withdrawn)
    }

    /// The office still owes something.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Queried | Self::Published | Self::Objected | Self::Forwarded)
    }
}

words! {
    /// Weg, auf dem der Beitrag kam.
    Channel {
        /// Internet.
        Web = "web",
        /// Am Tresen.
        Counter = "counter",
        /// Telefon.
        Phone = "phone",
        /// Papier.
        Paper = "paper",
        /// E-Mail.
        Mail = "mail",
    }
}
