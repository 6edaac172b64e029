//! Beiträge: what residents say, from the first word to the answer. One file per verb or per few that belong together.

mod addition;
mod adopt;
mod answer;
mod author;
mod contact;
mod due;
mod forward;
mod load;
mod merge;
mod objection;
mod opened;
mod own;
mod public;
mod publish;
mod query;
mod queue;
mod receive;
mod tallies;
mod views;
mod withdraw;
mod withhold;

#[cfg(test)]
pub(crate) mod fixture;

pub use addition::{add, keep_addition, show_addition};
pub(crate) use adopt::adopt_in;
pub use answer::{answer, confirm_not_take_up, decline_not_take_up, propose_not_take_up};
pub use author::AuthorKey;
pub(crate) use contact::inform_authors_in;
pub use contact::{ContactTask, confirm_address, erase_unconfirmed_addresses, tick_contact};
pub use forward::{ForwardingView, OfficeReply, Receiver, forward, forwarding, reply_to_forwarding, take_back};
pub use merge::{merge, object_to_merge, unmerge};
pub use objection::{object, reject_objection, uphold_objection};
pub use opened::{OpenedView, opened};
pub use own::{OwnView, by_account, by_code};
pub use public::{
    ByReference, PublicDetail, PublicEntry, PublicFilter, PublicPage, SimilarEntry, by_reference, journey_of, public_detail, public_list,
    similar_contributions,
};
pub use publish::{Publication, publish};
pub use query::{ask, lapse_overdue, let_lapse, reply};
pub use queue::{QueueCounts, QueueEntry, QueueFilter, queue, queue_counts};
pub use receive::{Arrival, Receipt, new_key, receive};
pub use tallies::{StartNumbers, Tallies, start_numbers};
pub use views::{AdditionView, ForwardingEntry, LinkedMeasure, ObjectionView, Person, QueryView};
pub use withdraw::{Withdrawal, withdraw, withdraw_for};
pub use withhold::{confirm_withhold, decline_withhold, propose_withhold};
