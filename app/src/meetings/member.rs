//! Mein Beirat: one page for who holds a seat: what comes next, what concerns oneself, how to vote, what became of it.

mod board;
mod interest;
mod item;
mod minutes;
mod vote;

use crate::routes::{BOARD, Routes, Who};
use crate::visit::Visit;
use domain::people::Role;

/// Who holds a seat, as member or as deputy.
const MEMBERS: Who = Who::Roles(&[Role::BoardMember, Role::Deputy]);
/// Who reads the whole minutes.
const READERS: Who = Who::Roles(&[Role::BoardMember, Role::Deputy, Role::Chair, Role::Clerk, Role::Manager]);

/// Addresses of the members.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get_with_islands("/{district}/mein-beirat", BOARD, board::show)
        .post("/{district}/mein-beirat/zusage/{id}", MEMBERS, board::answer_invitation)
        .post("/{district}/mein-beirat/befangenheit/{id}", MEMBERS, interest::declare_interest)
        .get_with_islands("/{district}/mein-beirat/abstimmung/{id}", MEMBERS, vote::show)
        .post("/{district}/mein-beirat/abstimmung/{id}", MEMBERS, vote::cast_vote)
        .post("/{district}/mein-beirat/abstimmung/{id}/aendern", MEMBERS, vote::change_vote)
        .get("/{district}/mein-beirat/niederschrift/{id}", READERS, minutes::show)
        .post("/{district}/mein-beirat/niederschrift/{id}", MEMBERS, minutes::object_to_minutes)
}

/// Address of one poll.
fn poll_href(visit: &Visit, poll: domain::PollId) -> String {
    visit.href(&format!("/mein-beirat/abstimmung/{poll}"))
}
