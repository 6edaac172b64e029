//! Befangenheit: the question is put for every item, the answers are logged, suggestions help to remember.
//!
//! Nothing here excludes anybody. A wrong participation and a wrong exclusion both make a decision void (HGO § 25 (6), GemO § 22 (6)),
//! so a seat is recused only because its holder says so, or because the body decided it.

use super::{RecusalConduct, RecusalRule, need, refusals};
use crate::ids::{AccountId, OrganizationId};
use crate::people::words;
use serde::{Deserialize, Serialize};

/// Answer to the question for interests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Interest {
    /// Nothing to declare.
    None,
    /// Something to declare.
    Declared {
        /// What, in the person's own words.
        text: String,
    },
}

words! {
    /// What a recused person does while the item is dealt with.
    Conduct {
        /// Verlässt den Raum.
        LeavesRoom = "leaves_room",
        /// Nimmt im Zuhörerraum Platz.
        SitsInAudience = "sits_in_audience",
        /// Bleibt, ohne Stimme.
        StaysWithoutVote = "stays_without_vote",
    }
}

words! {
    /// Who makes a recusal. The software is not among them.
    RecusalBy {
        /// The person.
        Person = "person",
        /// The body, in the person's absence.
        Body = "body",
    }
}

refusals! {
    /// Why an interest or a recusal is not recorded.
    InterestRefused {
        /// What the interest is must be said.
        TextMissing,
        /// The question has not been put for this item.
        NotAsked,
        /// The person has declared nothing; only the body may decide otherwise.
        NothingDeclared,
        /// In these rules the body does not decide on interests.
        BodyDoesNotDecide,
        /// The seat has voted in an open poll of this item; the chair closes it first.
        AlreadyVoted,
        /// Somebody else is noted on the seat, or nobody is: in session only who sits there answers.
        NotSeated,
    }
}

impl Interest {
    /// A declared interest.
    ///
    /// # Errors
    /// [`InterestRefused::TextMissing`] for an empty text.
    pub fn declared(text: &str) -> Result<Self, InterestRefused> {
        let text = text.trim();
        need(!text.is_empty(), InterestRefused::TextMissing)?;
        Ok(Self::Declared { text: text.to_owned() })
    }

    /// Something was declared.
    pub const fn is_declared(&self) -> bool {
        matches!(self, Self::Declared { .. })
    }
}

/// What the person does, in this session. A deliberation behind closed doors has no audience to sit in (GemO § 22 (4)).
pub const fn conduct(rule: &RecusalRule, public: bool) -> Conduct {
    match rule.conduct {
        RecusalConduct::LeavesRoom => Conduct::LeavesRoom,
        RecusalConduct::SitsInAudience => Conduct::SitsInAudience,
        RecusalConduct::ByPublicity if public => Conduct::SitsInAudience,
        RecusalConduct::ByPublicity => Conduct::LeavesRoom,
        RecusalConduct::StaysWithoutVote => Conduct::StaysWithoutVote,
    }
}

/// Whether a recusal may be recorded.
///
/// # Errors
/// [`InterestRefused`] names the first reason.
pub fn may_recuse(rule: &RecusalRule, by: RecusalBy, answer: Option<&Interest>, asked: bool, voted: bool) -> Result<(), InterestRefused> {
    need(asked, InterestRefused::NotAsked)?;
    need(!voted, InterestRefused::AlreadyVoted)?;
    match by {
        RecusalBy::Person => need(answer.is_some_and(Interest::is_declared), InterestRefused::NothingDeclared),
        RecusalBy::Body => need(rule.body_decides, InterestRefused::BodyDoesNotDecide),
    }
}

/// A seat, as far as answering the question is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seated {
    /// People are in the room.
    pub in_session: bool,
    /// The person who is noted on the seat.
    pub noted: Option<AccountId>,
    /// Its member.
    pub member: Option<AccountId>,
}

/// Who gives an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaker {
    /// Somebody who holds the seat, as member or as deputy.
    Holder(AccountId),
    /// Clerk or chair, for whoever sits there.
    Desk,
}

/// Whose answer it is. An interest belongs to a person, never to the seat: nobody says or withdraws one for somebody else on it.
///
/// # Errors
/// [`InterestRefused::NotSeated`] in session for whoever does not sit there, and for a seat without anybody.
pub fn answers_for(seated: &Seated, speaker: Speaker) -> Result<AccountId, InterestRefused> {
    match speaker {
        Speaker::Holder(person) => {
            need(!seated.in_session || seated.noted == Some(person), InterestRefused::NotSeated)?;
            Ok(person)
        }
        Speaker::Desk => seated.noted.or(seated.member).ok_or(InterestRefused::NotSeated),
    }
}

/// Who has a part in a matter.
#[derive(Debug, Clone, Copy)]
pub struct MatterParties<'a> {
    /// Organizations that apply for it, propose it, or get something by it.
    pub applicants: &'a [OrganizationId],
    /// Responsible office.
    pub office: Option<OrganizationId>,
}

words! {
    /// Why a seat is worth a second thought.
    Hint {
        /// Its sending body applies.
        Applicant = "applicant",
        /// Its sending body is the responsible office.
        Office = "office",
    }
}

/// Suggests that the holder of a seat thinks again: a hint beside the question, never an answer to it.
pub fn suggest(sending_body: Option<OrganizationId>, parties: &MatterParties<'_>) -> Option<Hint> {
    let body = sending_body?;
    if parties.applicants.contains(&body) {
        return Some(Hint::Applicant);
    }
    (parties.office == Some(body)).then_some(Hint::Office)
}

/// The rules take the vote from those who apply. Somebody still has to confirm that this seat does.
pub fn gives_up_vote(rule: &RecusalRule, hint: Option<Hint>) -> bool {
    !rule.applicants_vote && hint == Some(Hint::Applicant)
}

#[cfg(test)]
#[path = "interest_tests.rs"]
mod tests;
