//! Stops of the journey line and groups of the project board (`decisions.md` 22).

use super::Stage;
use crate::people::words;

words! {
    /// Gruppe auf der Projekttafel.
    BoardGroup {
        /// Wird geprüft.
        Checking = "checking",
        /// Wird beraten.
        Deliberating = "deliberating",
        /// Wird gemacht.
        Doing = "doing",
        /// Fertig.
        Done = "done",
        /// Anders ausgegangen.
        Otherwise = "otherwise",
    }
}

/// Number of the stop, 3 to 9; `None` for what ended on the way.
pub const fn stop_of(stage: Stage) -> Option<u8> {
    use Stage::*;
    match stage {
        UnderReview | ReadyForBoard | Deferred | PlanChangeProposed => Some(3),
        OnAgenda | Presented | Adjourned | Supported | SupportedAmended | NotSupported | Noted => Some(4),
        WithAdministration | AdministrationDecided => Some(5),
        Tabled | InDeliberation | Resolved | ResolvedAmended | Rejected | DeliberatedWithoutResolution | SentBack | CouncilAdjourned => {
            Some(6)
        }
        FundingOpen | GrantApproved => Some(7),
        Planned | InProgress | Paused => Some(8),
        Completed | Closed => Some(9),
        NotPursued | GrantRefused | Discontinued | SettledElsewhere => None,
    }
}

impl BoardGroup {
    /// The group in which a stage is shown.
    pub const fn of(stage: Stage) -> Self {
        if matches!(stage, Stage::Rejected) {
            return Self::Otherwise;
        }
        match stop_of(stage) {
            Some(3) => Self::Checking,
            Some(4..=6) => Self::Deliberating,
            Some(7 | 8) => Self::Doing,
            Some(_) => Self::Done,
            None => Self::Otherwise,
        }
    }

    /// The stages shown in this group.
    pub fn stages(self) -> Vec<Stage> {
        Stage::ALL.iter().copied().filter(|stage| Self::of(*stage) == self).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_follow_the_stops() {
        let cases = [
            (Stage::PlanChangeProposed, BoardGroup::Checking),
            (Stage::OnAgenda, BoardGroup::Deliberating),
            (Stage::SentBack, BoardGroup::Deliberating),
            (Stage::GrantApproved, BoardGroup::Doing),
            (Stage::Paused, BoardGroup::Doing),
            (Stage::Closed, BoardGroup::Done),
            (Stage::Rejected, BoardGroup::Otherwise),
            (Stage::Discontinued, BoardGroup::Otherwise),
        ];
        for (stage, group) in cases {
            assert_eq!(BoardGroup::of(stage), group, "{stage}");
        }
    }

    #[test]
    fn every_stage_is_in_one_group_and_no_refusal_disappears() {
        let shown: usize = BoardGroup::ALL.iter().map(|group| group.stages().len()).sum();
        assert_eq!(shown, Stage::ALL.len());
        for stage in Stage::ALL.iter().filter(|stage| stage.is_ended()) {
            assert_eq!(BoardGroup::of(*stage), BoardGroup::Otherwise, "{stage}");
        }
    }
}
