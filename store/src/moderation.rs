//! Prüfung: what waits for a second person, and the office's own notes. The steps themselves are in [`crate::participation`].

mod assign;
mod mentions;
mod notes;
mod proposals;
mod standstill;
mod templates;
mod waiting;
mod work;

pub(crate) use assign::assign_in;
pub use assign::{assign, colleagues, owner_of};
pub use mentions::{is_mentioned, see_mentions};
pub(crate) use notes::notes_of;
pub use notes::{NoteView, note};
pub(crate) use proposals::{Decided, involved, own_matter, propose, take_decision};
pub use standstill::{Standing, StandstillEntry, public_standstill, standstill};
pub use templates::{TemplateView, delete_template, save_template, templates};
pub(crate) use waiting::pending;
pub use waiting::{ProposalEntry, open_proposals, proposed_action};
pub use work::{Owner, PAGE, WorkEntry, WorkFilter, WorkPage, work};
