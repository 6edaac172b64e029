//! Leben im Quartier: events that residents proposed, from the draft into the public calendar, and where offers of help lead.

mod calendar;
mod help;

pub(crate) use calendar::forget_draft_in;
pub use calendar::{
    EntryView, cancel_event, change_event, desk_entries, discard_event, draft_event, entry_of, public_entries, publish_event,
};
pub use help::{HelpLink, HelpTarget, OfferView, TaskView, accept_offer, finish_task, help_of, open_offers, tasks};

use domain::Role;

/// Who takes an event or an offer further.
const OFFICE: &[Role] = &[Role::Manager, Role::Moderator];
