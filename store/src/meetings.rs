//! Sitzungen: planned, invited, held, voted in and written down. The rules are in `domain::meetings`; what happened is kept here.
//!
//! One file per step of a meeting, in its order: `plan`, `agenda`, `invite`, `attendance`, `opening`, `items`, `interests`, `polls`,
//! `ballots`, `entry`, `closing`, `stating`, `minutes`. What people read is in `views` and the queries beside it.

mod agenda;
mod attendance;
mod ballots;
mod board;
mod closing;
mod cockpit;
mod entry;
mod findable;
mod interests;
mod invite;
mod items;
pub mod live;
mod load;
mod minutes;
mod opening;
mod plan;
mod polls;
mod public;
mod read;
mod roll;
mod staff;
mod stating;
pub mod views;

pub use agenda::{Direction, ItemInput, add_item, edit_item, move_item, remove_item};
pub use attendance::{AttendanceEntry, record_attendance};
pub use ballots::{BallotInput, Receipt, cast_vote, change_vote};
pub use board::{my_ballot, my_board};
pub use closing::close_poll;
pub use cockpit::cockpit;
pub use entry::{CountInput, Entered, VoteEntry, enter_count_sheet, enter_votes};
pub use findable::forget_old_minutes;
pub(crate) use findable::keep_findable;
pub use interests::{ask_interests, decide_interest, declare_interest};
pub use invite::{InvitationInput, answer_invitation, cure_deadline, invite, record_receipt};
pub use items::{adjourn_item, call_item, deliberate, note_item};
pub use live::{LiveItem, LivePoll, LiveSeat, LiveState, Watcher, live_state};
pub use minutes::{
    CorrectedText, PublicMinutesInput, approve_minutes, board_minutes, correct_minutes, decide_minutes_objection, draft_public_minutes,
    edit_minutes, object_to_minutes, publish_minutes, send_minutes, sign_minutes, write_minutes,
};
pub use opening::{SecondMeeting, close_meeting, count_quorum, declare_inquorate, interrupt, open_meeting, resume};
pub use plan::{MeetingPlan, cancel, edit_meeting, plan_meeting};
pub use polls::{PollInput, open_poll};
pub use public::{list, public_meeting};
pub use staff::staff_meeting;
pub use stating::{Recounted, correct_result, recount, state_result};

#[cfg(test)]
mod tests;
