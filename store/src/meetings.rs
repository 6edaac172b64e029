//! Sitzungen: planned, invited, held, voted in and written down. The rules are in `domain::meetings`; what happened is kept here.
//!
//! One file per step of a meeting, in its order: `plan`, `agenda`, `invite`, `attendance`, `opening`, `items`, `interests`, `polls`,
//! `ballots`, `entry`, `closing`, `stating`, `minutes`. What people read is in `views` and the queries beside it.

mod agenda;
mod attendance;
mod ballots;
mod closing;
mod entry;
mod interests;
mod invite;
mod items;
mod load;
mod minutes;
mod opening;
mod plan;
mod polls;
mod roll;
mod stating;

pub use agenda::{Direction, ItemInput, add_item, edit_item, move_item, remove_item};
pub use attendance::{AttendanceEntry, record_attendance};
pub use ballots::{BallotInput, Receipt, cast_vote, change_vote};
pub use closing::close_poll;
pub use entry::{CountInput, Entered, VoteEntry, enter_count_sheet, enter_votes};
pub use interests::{ask_interests, decide_interest, declare_interest};
pub use invite::{InvitationInput, answer_invitation, cure_deadline, invite, record_receipt};
pub use items::{adjourn_item, call_item, deliberate, note_item};
pub use minutes::{
    CorrectedText, PublicMinutesInput, approve_minutes, correct_minutes, decide_minutes_objection, edit_minutes, object_to_minutes, publish_minutes,
    send_minutes, sign_minutes, write_minutes,
};
pub use opening::{SecondMeeting, close_meeting, count_quorum, declare_inquorate, interrupt, open_meeting, resume};
pub use plan::{MeetingPlan, cancel, edit_meeting, plan_meeting};
pub use polls::{PollInput, open_poll};
pub use stating::{Recounted, correct_result, recount, state_result};
