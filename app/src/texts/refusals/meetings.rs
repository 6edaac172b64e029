//! Absagen in Sitzungen: what a meeting, an item or a vote still lacks. The same cause has the same sentence.

use domain::meetings::{
    CloseRefused, CountRefused, DeadlineRefused, InterestRefused, ItemRefused, MeetingRefused, OpenRefused, Refused, RemoteRefused,
    StateRefused, VoteRefused,
};

/// Key of the sentence.
pub(super) const fn key(refused: Refused) -> &'static str {
    match refused {
        Refused::Meeting(why) => meeting(why),
        Refused::Item(why) => item(why),
        Refused::Deadline(why) => deadline(why),
        Refused::Open(why) => open(why),
        Refused::Vote(why) => vote(why),
        Refused::Close(why) => close(why),
        Refused::State(why) => state(why),
        Refused::Count(why) => count(why),
        Refused::Interest(why) => interest(why),
        Refused::Remote(why) => remote(why),
    }
}

const fn meeting(why: MeetingRefused) -> &'static str {
    match why {
        MeetingRefused::WrongStage => "refused-meeting-wrong-stage",
        MeetingRefused::RulesIncomplete => "refused-meeting-rules-incomplete",
        MeetingRefused::AgendaEmpty => "refused-meeting-agenda-empty",
        MeetingRefused::DeadlineNotRecorded => "refused-deadline-not-recorded",
        MeetingRefused::DeadlineMissed => "refused-meeting-deadline-missed",
        MeetingRefused::NoChair => "refused-meeting-no-chair",
        MeetingRefused::NotQuorate => "refused-meeting-not-quorate",
        MeetingRefused::Quorate => "refused-meeting-quorate",
        MeetingRefused::PollOpen => "refused-poll-still-open",
        MeetingRefused::ItemOpen => "refused-meeting-item-open",
        MeetingRefused::NeedsReason => "refused-meeting-needs-reason",
        MeetingRefused::NotYourSignature => "refused-meeting-not-your-signature",
        MeetingRefused::TooEarly => "refused-meeting-too-early",
        MeetingRefused::TooLate => "refused-meeting-too-late",
        MeetingRefused::ObjectionPeriodRuns => "refused-meeting-objection-period-runs",
        MeetingRefused::NotRedacted => "refused-meeting-not-redacted",
        MeetingRefused::NeedsRetentionDate => "refused-meeting-needs-retention-date",
    }
}

const fn item(why: ItemRefused) -> &'static str {
    match why {
        ItemRefused::WrongStage => "refused-item-wrong-stage",
        ItemRefused::MeetingNotOpen => "refused-meeting-not-open",
        ItemRefused::OtherItemRunning => "refused-item-other-item-running",
        ItemRefused::InterestsNotAsked => "refused-item-interests-not-asked",
        ItemRefused::LateItemNotAdmitted => "refused-late-item-not-admitted",
        ItemRefused::PollOpen => "refused-poll-still-open",
        ItemRefused::ResultNotStated => "refused-item-result-not-stated",
        ItemRefused::NeedsReason => "refused-item-needs-reason",
    }
}

const fn deadline(why: DeadlineRefused) -> &'static str {
    match why {
        DeadlineRefused::NothingToConfirm => "refused-deadline-nothing-to-confirm",
        DeadlineRefused::NotMissed => "refused-deadline-not-missed",
        DeadlineRefused::CureNotProvided => "refused-deadline-cure-not-provided",
        DeadlineRefused::MemberStillAffected => "refused-deadline-member-still-affected",
        DeadlineRefused::NeedsReason => "refused-deadline-needs-reason",
    }
}

const fn open(why: OpenRefused) -> &'static str {
    match why {
        OpenRefused::MeetingNotOpen => "refused-meeting-not-open",
        OpenRefused::OtherPollOpen => "refused-poll-still-open",
        OpenRefused::DeadlineNotRecorded => "refused-deadline-not-recorded",
        OpenRefused::DeadlineMissed => "refused-open-deadline-missed",
        OpenRefused::UrgencyNotConfirmed => "refused-open-urgency-not-confirmed",
        OpenRefused::NothingToConfirm => "refused-deadline-nothing-to-confirm",
        OpenRefused::NotCalled => "refused-open-not-called",
        OpenRefused::InterestsNotAsked => "refused-open-interests-not-asked",
        OpenRefused::NotDeliberated => "refused-open-not-deliberated",
        OpenRefused::ItemDone => "refused-open-item-done",
        OpenRefused::LateItemNotAdmitted => "refused-late-item-not-admitted",
        OpenRefused::NotLate => "refused-open-not-late",
        OpenRefused::LateItemsNotAllowed => "refused-open-late-items-not-allowed",
        OpenRefused::NothingToDecide => "refused-open-nothing-to-decide",
        OpenRefused::NotQuorate => "refused-open-not-quorate",
        OpenRefused::WrongMajority => "refused-open-wrong-majority",
        OpenRefused::SecretForbidden => "refused-open-secret-forbidden",
        OpenRefused::SecretNotResolved => "refused-open-secret-not-resolved",
        OpenRefused::NamesNeedBallots => "refused-open-names-need-ballots",
    }
}

const fn vote(why: VoteRefused) -> &'static str {
    match why {
        VoteRefused::NotOpen => "refused-vote-not-open",
        VoteRefused::CountedByHand => "refused-vote-counted-by-hand",
        VoteRefused::NotYourSeat => "refused-vote-not-your-seat",
        VoteRefused::OnePersonOneSeat => "refused-vote-one-person-one-seat",
        VoteRefused::NotEntitled => "refused-vote-not-entitled",
        VoteRefused::Recused => "refused-vote-recused",
        VoteRefused::NotPresent => "refused-vote-not-present",
        VoteRefused::AlreadyVoted => "refused-vote-already-voted",
        VoteRefused::NotYourBallot => "refused-vote-not-your-ballot",
        VoteRefused::NotVotedYet => "refused-vote-not-voted-yet",
        VoteRefused::ChangeNotAllowed => "refused-vote-change-not-allowed",
        VoteRefused::Stale => "refused-vote-stale",
    }
}

const fn close(why: CloseRefused) -> &'static str {
    match why {
        CloseRefused::NotOpen => "refused-close-not-open",
        CloseRefused::MissingNotConfirmed => "refused-close-missing-not-confirmed",
        CloseRefused::NoCountSheet => "refused-close-no-count-sheet",
        CloseRefused::SheetNotExpected => "refused-close-sheet-not-expected",
        CloseRefused::SheetDoesNotFit => "refused-close-sheet-does-not-fit",
    }
}

const fn state(why: StateRefused) -> &'static str {
    match why {
        StateRefused::NotClosed => "refused-state-not-closed",
        StateRefused::AlreadyStated => "refused-state-already-stated",
        StateRefused::RecountDiffers => "refused-state-recount-differs",
    }
}

const fn count(why: CountRefused) -> &'static str {
    match why {
        CountRefused::MoreThanPresent => "refused-count-more-than-present",
        CountRefused::NobodyCounted => "refused-count-nobody-counted",
    }
}

const fn interest(why: InterestRefused) -> &'static str {
    match why {
        InterestRefused::TextMissing => "refused-interest-text-missing",
        InterestRefused::NotAsked => "refused-interest-not-asked",
        InterestRefused::NothingDeclared => "refused-interest-nothing-declared",
        InterestRefused::BodyDoesNotDecide => "refused-interest-body-does-not-decide",
        InterestRefused::AlreadyVoted => "refused-interest-already-voted",
        InterestRefused::NotSeated => "refused-interest-not-seated",
    }
}

const fn remote(why: RemoteRefused) -> &'static str {
    match why {
        RemoteRefused::NotAllowed => "refused-remote-not-allowed",
        RemoteRefused::ChairOnSite => "refused-remote-chair-on-site",
        RemoteRefused::NotInSecretVote => "refused-remote-not-in-secret-vote",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;
    use domain::refusal::Refusal;
    use domain::sentences::Sentences;

    fn every() -> Vec<Refused> {
        let mut every = vec![];
        every.extend(MeetingRefused::ALL.iter().copied().map(Refused::Meeting));
        every.extend(ItemRefused::ALL.iter().copied().map(Refused::Item));
        every.extend(DeadlineRefused::ALL.iter().copied().map(Refused::Deadline));
        every.extend(OpenRefused::ALL.iter().copied().map(Refused::Open));
        every.extend(VoteRefused::ALL.iter().copied().map(Refused::Vote));
        every.extend(CloseRefused::ALL.iter().copied().map(Refused::Close));
        every.extend(StateRefused::ALL.iter().copied().map(Refused::State));
        every.extend(CountRefused::ALL.iter().copied().map(Refused::Count));
        every.extend(InterestRefused::ALL.iter().copied().map(Refused::Interest));
        every.extend(RemoteRefused::ALL.iter().copied().map(Refused::Remote));
        every
    }

    #[test]
    fn every_refusal_has_a_sentence() {
        for refused in every() {
            let sentence = Texts::german().refusal(&Refusal::Meeting(refused));
            assert!(sentence.chars().count() >= 15 && sentence.ends_with('.'), "{refused:?}: {sentence}");
        }
    }

    #[test]
    fn within_one_verb_no_two_refusals_say_the_same() {
        let all = every();
        for one in &all {
            for other in all.iter().filter(|other| *other != one) {
                let same_verb = std::mem::discriminant(one) == std::mem::discriminant(other);
                assert!(!same_verb || key(*one) != key(*other), "{one:?} {other:?}");
            }
        }
    }
}
