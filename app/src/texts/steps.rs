//! Schritte: what can be done, as the words on a button of the workplace.

use domain::meetings::{ItemStep, MeetingStep};
use domain::participation::Step as ContributionStep;
use domain::projects::Step as MeasureStep;

labels! {
    /// Step of a contribution.
    contribution_step(ContributionStep) {
        Receive => "step-contribution-receive",
        Ask => "step-contribution-ask",
        Reply => "step-contribution-reply",
        LetLapse => "step-contribution-let-lapse",
        Publish => "step-contribution-publish",
        Withhold => "step-contribution-withhold",
        Object => "step-contribution-object",
        UpholdObjection => "step-contribution-uphold-objection",
        RejectObjection => "step-contribution-reject-objection",
        Forward => "step-contribution-forward",
        TakeBack => "step-contribution-take-back",
        Answer => "step-contribution-answer",
        NotTakeUp => "step-contribution-not-take-up",
        Split => "step-contribution-split",
        Merge => "step-contribution-merge",
        Unmerge => "step-contribution-unmerge",
        Adopt => "step-contribution-adopt",
        Withdraw => "step-contribution-withdraw",
    }
    /// Step of a measure.
    measure_step(MeasureStep) {
        Defer => "step-measure-defer",
        ReviewAgain => "step-measure-review-again",
        NotPursue => "step-measure-not-pursue",
        ApproveGrant => "step-measure-approve-grant",
        RefuseGrant => "step-measure-refuse-grant",
        MakeReady => "step-measure-make-ready",
        PutOnAgenda => "step-measure-put-on-agenda",
        TakeOffAgenda => "step-measure-take-off-agenda",
        Present => "step-measure-present",
        Adjourn => "step-measure-adjourn",
        Support => "step-measure-support",
        SupportAmended => "step-measure-support-amended",
        NotSupport => "step-measure-not-support",
        Note => "step-measure-note",
        HandOver => "step-measure-hand-over",
        Table => "step-measure-table",
        DecideInAdministration => "step-measure-decide-in-administration",
        Deliberate => "step-measure-deliberate",
        Resolve => "step-measure-resolve",
        ResolveAmended => "step-measure-resolve-amended",
        Reject => "step-measure-reject",
        EndWithoutResolution => "step-measure-end-without-resolution",
        SendBack => "step-measure-send-back",
        CouncilAdjourn => "step-measure-council-adjourn",
        OpenFunding => "step-measure-open-funding",
        Plan => "step-measure-plan",
        Start => "step-measure-start",
        Pause => "step-measure-pause",
        Resume => "step-measure-resume",
        Complete => "step-measure-complete",
        Close => "step-measure-close",
        Discontinue => "step-measure-discontinue",
        SettleElsewhere => "step-measure-settle-elsewhere",
        ProposePlanChange => "step-measure-propose-plan-change",
        TakeUpAgain => "step-measure-take-up-again",
    }
    /// Step of a meeting.
    meeting_step(MeetingStep) {
        DraftAgenda => "step-meeting-draft-agenda",
        Invite => "step-meeting-invite",
        Open => "step-meeting-open",
        DeclareInquorate => "step-meeting-declare-inquorate",
        Interrupt => "step-meeting-interrupt",
        Resume => "step-meeting-resume",
        Close => "step-meeting-close",
        DraftMinutes => "step-meeting-draft-minutes",
        SignMinutes => "step-meeting-sign-minutes",
        SendMinutes => "step-meeting-send-minutes",
        ObjectToMinutes => "step-meeting-object-to-minutes",
        DecideObjection => "step-meeting-decide-objection",
        ApproveMinutes => "step-meeting-approve-minutes",
        PublishMinutes => "step-meeting-publish-minutes",
        Cancel => "step-meeting-cancel",
    }
    /// Step of an agenda item.
    item_step(ItemStep) {
        Call => "step-item-call",
        AskInterests => "step-item-ask-interests",
        Deliberate => "step-item-deliberate",
        Vote => "step-item-vote",
        Adjourn => "step-item-adjourn",
        Note => "step-item-note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;

    #[test]
    fn no_two_buttons_say_the_same() {
        let texts = Texts::german();
        let groups: [Vec<String>; 4] = [
            ContributionStep::ALL.iter().map(|step| texts.contribution_step(*step)).collect(),
            MeasureStep::ALL.iter().map(|step| texts.measure_step(*step)).collect(),
            MeetingStep::ALL.iter().map(|step| texts.meeting_step(*step)).collect(),
            ItemStep::ALL.iter().map(|step| texts.item_step(*step)).collect(),
        ];
        for mut group in groups {
            let all = group.len();
            group.sort();
            group.dedup();
            assert_eq!(group.len(), all, "{group:?}");
        }
        assert_eq!(texts.measure_step(MeasureStep::PutOnAgenda), "Auf die Tagesordnung setzen");
    }
}
