//! Abstimmungen: words of a vote, of presence and of interests.

use domain::meetings::{BallotMode, Choice, Conduct, DeliveryWay, Hint, MajorityKind, OutcomeResult, PollKind, PollSource, Presence};

labels! {
    /// Choice of a seat.
    choice(Choice) {
        Yes => "choice-yes",
        No => "choice-no",
        Abstain => "choice-abstain",
    }
    /// What a poll is about.
    poll_kind(PollKind) {
        Main => "poll-main",
        Amendment => "poll-amendment",
        Procedure => "poll-procedure",
        Secrecy => "poll-secrecy",
        LateItem => "poll-late-item",
        Urgency => "poll-urgency",
        Election => "poll-election",
    }
    /// How votes are cast.
    ballot_mode(BallotMode) {
        Open => "ballots-open",
        ByName => "ballots-by-name",
        Secret => "ballots-secret",
    }
    /// Where the figures come from.
    poll_source(PollSource) {
        Ballots => "source-ballots",
        CountSheet => "source-count-sheet",
    }
    /// The majority that is needed.
    majority(MajorityKind) {
        Simple => "majority-simple",
        Absolute => "majority-absolute",
        TwoThirdsOfPresent => "majority-two-thirds-of-present",
        TwoThirdsOfStatutory => "majority-two-thirds-of-statutory",
    }
    /// What came out, in a word.
    result(OutcomeResult) {
        Accepted => "result-accepted",
        Rejected => "result-rejected",
        Tie => "result-tie",
        NotQuorate => "result-not-quorate",
    }
    /// Presence of a seat.
    presence(Presence) {
        Present => "presence-present",
        Absent => "presence-absent",
        Excused => "presence-excused",
    }
    /// What a recused person does meanwhile, as a sentence to that person.
    conduct(Conduct) {
        LeavesRoom => "conduct-leaves-room",
        SitsInAudience => "conduct-sits-in-audience",
        StaysWithoutVote => "conduct-stays-without-vote",
    }
    /// Why it is worth thinking again, as a sentence to the holder of the seat.
    hint(Hint) {
        Applicant => "hint-applicant",
        Office => "hint-office",
    }
    /// How an invitation went out.
    delivery_way(DeliveryWay) {
        Electronic => "delivery-electronic",
        Letter => "delivery-letter",
        InPerson => "delivery-in-person",
    }
}
