//! A ballot as the page of a seat sends it.

use crate::board::Member;
use crate::client::{self, Answer};
use crate::program::Running;
use domain::PollId;
use domain::meetings::Choice;
use std::net::SocketAddr;
use store::participation::new_key;

/// One ballot, with the key of the page it was filled in on.
pub struct Vote {
    addr: SocketAddr,
    path: String,
    body: String,
    token: String,
    pub choice: Choice,
}

impl Vote {
    /// A page of its own for this seat.
    pub fn new(running: &Running, poll: PollId, member: &Member, choice: Choice) -> Self {
        let body = format!("seat={}&choice={}&key={}", member.seat, choice.word(), new_key());
        Self { addr: running.addr, path: format!("/dalheim/mein-beirat/abstimmung/{poll}"), body, token: member.token.clone(), choice }
    }

    /// Presses the button.
    pub fn send(&self) -> std::io::Result<Answer> {
        client::post(self.addr, &self.path, Some(&self.token), &self.body)
    }
}

/// Presses the button again, on the program that runs now.
pub fn cast(running: &Running, vote: &Vote) -> std::io::Result<Answer> {
    client::post(running.addr, &vote.path, Some(&vote.token), &vote.body)
}
