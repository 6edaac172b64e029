//! What comes next for a measure, in words, and whether it is late.

use crate::visit::Visit;
use chrono::{DateTime, TimeDelta, Utc};
use domain::projects::Stage;

/// The key of the usual next step; `None` once nothing is owed.
const fn key(stage: Stage) -> Option<&'static str> {
    use Stage::*;
    Some(match stage {
        UnderReview => "next-under-review",
        Deferred => "next-deferred",
        ReadyForBoard => "next-ready-for-board",
        OnAgenda => "next-on-agenda",
        Presented => "next-presented",
        Adjourned => "next-adjourned",
        Supported | SupportedAmended => "next-supported",
        NotSupported | Noted => "next-not-supported",
        WithAdministration => "next-with-administration",
        AdministrationDecided => "next-administration-decided",
        Tabled => "next-tabled",
        InDeliberation => "next-in-deliberation",
        Resolved | ResolvedAmended => "next-resolved",
        DeliberatedWithoutResolution => "next-without-resolution",
        SentBack => "next-sent-back",
        CouncilAdjourned => "next-council-adjourned",
        FundingOpen => "next-funding-open",
        GrantApproved => "next-grant-approved",
        Planned => "next-planned",
        InProgress => "next-in-progress",
        Paused => "next-paused",
        Completed => "next-completed",
        PlanChangeProposed => "next-plan-change",
        NotPursued | GrantRefused | Rejected | Closed | Discontinued | SettledElsewhere => return None,
    })
}

/// The next step in words: as somebody wrote it, otherwise as it usually is at this stage.
pub(super) fn step(visit: &Visit, stage: Stage, written: &str) -> Option<String> {
    let usual = key(stage)?;
    Some(if written.is_empty() { usual_step(visit, usual) } else { written.to_owned() })
}

fn usual_step(visit: &Visit, key: &'static str) -> String {
    let council = visit.profile().map(|profile| profile.labels.council.clone()).unwrap_or_default();
    visit.texts().say_with(key, &[("council", council.into())])
}

/// "Nächster Schritt: …, bis …".
pub(super) fn sentence(visit: &Visit, stage: Stage, written: &str, due: Option<DateTime<Utc>>) -> Option<String> {
    let step = step(visit, stage, written)?;
    let texts = visit.texts();
    Some(match due {
        Some(due) => texts.say_with("project-next-by", &[("step", step.into()), ("day", visit.texts().date(due).into())]),
        None => texts.say_with("project-next", &[("step", step.into())]),
    })
}

/// Standing still longer than the district allows itself: then everybody sees it (I9).
pub(super) fn stands_still(visit: &Visit, due: Option<DateTime<Utc>>) -> bool {
    let grace = visit.profile().map_or(0, |profile| i64::from(profile.way.grace_days));
    due.is_some_and(|due| due + TimeDelta::days(grace) < visit.now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;

    #[test]
    fn whoever_owes_something_says_what() {
        for stage in Stage::ALL {
            let key = key(*stage);
            assert_eq!(key.is_some(), stage.is_open(), "{stage}");
            assert!(key.is_none_or(|key| Texts::german().has(key)), "{stage}");
        }
    }
}
