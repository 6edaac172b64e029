//! Prüfung: what waits for a second person, and the office's own notes. The steps themselves are in [`crate::participation`].

mod notes;
mod proposals;
mod waiting;

pub(crate) use notes::notes_of;
pub use notes::{NoteView, note};
pub(crate) use proposals::{Decided, involved, own_matter, propose, take_decision};
pub(crate) use waiting::pending;
pub use waiting::{ProposalEntry, open_proposals, proposed_action};
