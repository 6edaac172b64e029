//! Eröffnung einer Abstimmung: everything that must be there before anybody votes (I5).

use super::{BallotMode, PollKind, PollSetup, PollSource};
use crate::meetings::{
    DeadlineStanding, FrozenRules, ItemStage, MajorityKind, MeetingStage, QuorumFinding, SecretVoteRule, need, refusals,
};

/// What is known when a poll is to be opened.
#[derive(Debug, Clone, Copy)]
pub struct PollSituation<'a> {
    /// Stage of the meeting.
    pub meeting: MeetingStage,
    /// What the recorded check of the deadline means.
    pub deadline: DeadlineStanding,
    /// Stage of the item; `None` only for [`PollKind::Urgency`], which has none.
    pub item: Option<ItemStage>,
    /// The item came after the invitation and was not admitted.
    pub late_and_not_admitted: bool,
    /// Quorum for this vote.
    pub quorum: &'a QuorumFinding,
    /// Another poll of this meeting is open.
    pub other_poll_open: bool,
    /// The body decided that this poll is secret.
    pub secret_resolved: bool,
}

refusals! {
    /// Why a poll is not opened.
    OpenRefused {
        /// The meeting is not open.
        MeetingNotOpen,
        /// Another poll is open.
        OtherPollOpen,
        /// Nobody checked the deadline (I5).
        DeadlineNotRecorded,
        /// The deadline is missed and not healed (I5).
        DeadlineMissed,
        /// The body has not confirmed the urgency.
        UrgencyNotConfirmed,
        /// There is no shortened invitation to confirm.
        NothingToConfirm,
        /// No item is named, or it is not called.
        NotCalled,
        /// Nobody asked for interests (I5).
        InterestsNotAsked,
        /// The matter has not been deliberated.
        NotDeliberated,
        /// The item is done.
        ItemDone,
        /// The late item is not admitted.
        LateItemNotAdmitted,
        /// The item is on the agenda already.
        NotLate,
        /// The rules admit no late items.
        LateItemsNotAllowed,
        /// The rules settle secrecy themselves; there is no motion for it.
        NothingToDecide,
        /// Too few seats are present.
        NotQuorate,
        /// The rules ask for another majority.
        WrongMajority,
        /// The rules forbid secret votes.
        SecretForbidden,
        /// The body must first decide to vote secretly.
        SecretNotResolved,
        /// A vote by name needs ballots.
        NamesNeedBallots,
    }
}

/// The majority the rules ask for; `None` where they admit no such poll.
pub fn required_majority(rules: &FrozenRules, kind: PollKind) -> Option<MajorityKind> {
    match kind {
        PollKind::LateItem => rules.late_items.majority(),
        PollKind::Secrecy => match rules.secret_vote {
            SecretVoteRule::OnMotion(majority) => Some(majority),
            SecretVoteRule::Forbidden | SecretVoteRule::ElectionsOnly | SecretVoteRule::Allowed => None,
        },
        PollKind::Main | PollKind::Amendment | PollKind::Procedure | PollKind::Urgency | PollKind::Election => Some(rules.majority.kind),
    }
}

/// Whether a poll may be opened (I5).
///
/// # Errors
/// [`OpenRefused`] names the first thing that is missing.
pub fn may_open_poll(rules: &FrozenRules, setup: &PollSetup, now: &PollSituation<'_>) -> Result<(), OpenRefused> {
    need(now.meeting == MeetingStage::Opened, OpenRefused::MeetingNotOpen)?;
    need(!now.other_poll_open, OpenRefused::OtherPollOpen)?;
    may_vote_at_all(setup.kind, now.deadline)?;
    if setup.kind != PollKind::Urgency {
        may_vote_on_item(setup.kind, now)?;
    }
    need(now.quorum.quorate, OpenRefused::NotQuorate)?;
    may_ask_for_majority(rules, setup)?;
    may_vote_this_way(rules, setup, now.secret_resolved)
}

fn may_vote_at_all(kind: PollKind, deadline: DeadlineStanding) -> Result<(), OpenRefused> {
    match deadline {
        DeadlineStanding::NotRecorded => Err(OpenRefused::DeadlineNotRecorded),
        DeadlineStanding::Missed => Err(OpenRefused::DeadlineMissed),
        DeadlineStanding::AwaitsConfirmation => need(kind == PollKind::Urgency, OpenRefused::UrgencyNotConfirmed),
        DeadlineStanding::Holds => need(kind != PollKind::Urgency, OpenRefused::NothingToConfirm),
    }
}

fn may_vote_on_item(kind: PollKind, now: &PollSituation<'_>) -> Result<(), OpenRefused> {
    match now.item {
        None | Some(ItemStage::Pending) => return Err(OpenRefused::NotCalled),
        Some(ItemStage::Called) => return Err(OpenRefused::InterestsNotAsked),
        Some(ItemStage::Voted | ItemStage::Adjourned | ItemStage::Noted) => {
            return Err(OpenRefused::ItemDone);
        }
        Some(ItemStage::InterestsDeclared) => need(!matches!(kind, PollKind::Main | PollKind::Election), OpenRefused::NotDeliberated)?,
        Some(ItemStage::Deliberated) => {}
    }
    match kind {
        PollKind::LateItem => need(now.late_and_not_admitted, OpenRefused::NotLate),
        PollKind::Main | PollKind::Amendment | PollKind::Election => need(!now.late_and_not_admitted, OpenRefused::LateItemNotAdmitted),
        PollKind::Procedure | PollKind::Secrecy | PollKind::Urgency => Ok(()),
    }
}

fn may_ask_for_majority(rules: &FrozenRules, setup: &PollSetup) -> Result<(), OpenRefused> {
    let none = if setup.kind == PollKind::LateItem { OpenRefused::LateItemsNotAllowed } else { OpenRefused::NothingToDecide };
    let required = required_majority(rules, setup.kind).ok_or(none)?;
    // A statute may ask for more than a simple majority on a single matter, never for less than the rules.
    let stricter = required == MajorityKind::Simple && matches!(setup.kind, PollKind::Main | PollKind::Amendment | PollKind::Election);
    need(setup.majority == required || stricter, OpenRefused::WrongMajority)
}

fn may_vote_this_way(rules: &FrozenRules, setup: &PollSetup, secret_resolved: bool) -> Result<(), OpenRefused> {
    need(setup.mode != BallotMode::ByName || setup.source == PollSource::Ballots, OpenRefused::NamesNeedBallots)?;
    if setup.mode != BallotMode::Secret {
        return Ok(());
    }
    match rules.secret_vote {
        SecretVoteRule::Forbidden => Err(OpenRefused::SecretForbidden),
        SecretVoteRule::ElectionsOnly => need(setup.kind == PollKind::Election, OpenRefused::SecretForbidden),
        SecretVoteRule::OnMotion(_) => need(setup.kind == PollKind::Election || secret_resolved, OpenRefused::SecretNotResolved),
        SecretVoteRule::Allowed => Ok(()),
    }
}

#[cfg(test)]
#[path = "opening_tests.rs"]
mod tests;
