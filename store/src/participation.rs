//! Beiträge: what residents say, from the first word to the answer. One file per verb or per few that belong together.

mod addition;
mod adopt;
mod answer;
mod author;
mod batch;
mod contact;
mod counter;
pub(crate) mod details;
mod due;
mod files;
mod forward;
mod load;
mod merge;
mod objection;
mod opened;
mod own;
mod pad;
mod public;
mod publish;
mod query;
mod queue;
mod receive;
mod remind;
mod report;
mod split;
mod spot;
mod support;
mod tallies;
pub(crate) mod views;
mod withdraw;
mod withhold;

#[cfg(test)]
pub(crate) mod fixture;

pub use addition::{add, keep_addition, show_addition};
pub(crate) use adopt::adopt_in;
pub(crate) use answer::{Answered, answer_in};
pub use answer::{answer, confirm_not_take_up, decline_not_take_up, propose_not_take_up};
pub use author::AuthorKey;
pub(crate) use author::{Author, by_typed_code};
pub use batch::{BatchView, Together, batch_of, do_together, undo_batch};
pub(crate) use contact::inform_authors_in;
pub use contact::{ContactTask, confirm_address, erase_unconfirmed_addresses, tick_contact};
pub use counter::{
    Counter, CounterEntry, Issued, counter, counters, issue_codes, open_counter, receive_at_counter, revoke_counter, set_up_counter,
};
pub use files::{desk_file, own_file, public_file};
pub use forward::{ForwardingView, OfficeReply, Receiver, forward, forwarding, reply_to_forwarding, take_back};
pub(crate) use load::{Loaded, load as load_in, profile as profile_of};
pub use merge::{
    MergeAsked, MergeKey, MergeView, SupporterKey, SupporterTold, answer_as_supporter, answer_merge, complete_merges, merge_by_link,
    object_to_merge, propose_merge, supporter_by_link, unmerge,
};
pub use objection::{object, reject_objection, uphold_objection};
pub use opened::{OpenedView, opened};
pub use own::{OwnView, by_account, by_code};
pub use pad::{Pad, PadSheet, pad_sheets, pads, print_pad};
pub(crate) use public::public as public_in;
pub use public::{
    ByReference, PublicDetail, PublicEntry, PublicFilter, PublicPage, SimilarEntry, by_reference, checking_time, journey_of, public_detail,
    public_list, similar_contributions,
};
pub(crate) use public::{cursor, is_public, public_stage, public_words};
pub(crate) use publish::{MARK, same_words};
pub use publish::{Publication, publish, publish_assessed};
pub(crate) use publish::{findable, index};
pub use query::{AskedView, ask, asked_by_link, lapse_overdue, let_lapse, reply};
pub use queue::{QueueCounts, queue_counts};
pub(crate) use receive::bound_key;
pub use receive::{Arrival, Receipt, new_key, receive, receive_with_files};
pub use remind::{remind_authors, remind_offices};
pub use report::{
    ReportReceipt, ReportStatus, ReportView, confirm_report_address, erase_unconfirmed_reporters, opened_report, reject_report, report,
    report_by_code, uphold_report,
};
pub(crate) use report::{decide_report, undecided_report};
pub use split::{OwnPart, split};
pub use spot::correct_spot;
pub use support::{
    ListView, Standing, SupportKey, SupportLink, confirm_support, erase_unconfirmed_supports, link_lines, record_support_list,
    request_support, support, support_by_link, support_lists, support_of_measure, support_standing, withdraw_support,
};
pub use tallies::{StartNumbers, Tallies, start_numbers};
pub use views::{AdditionView, ForwardingEntry, LinkedMeasure, ObjectionView, Person, QueryView};
pub(crate) use withdraw::forget_person;
pub use withdraw::{Withdrawal, withdraw, withdraw_for};
pub use withhold::{confirm_withhold, decline_withhold, propose_withhold};
