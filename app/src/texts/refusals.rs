//! Absagen: every refusal has its sentence. It says what is missing and what to do, never a code.

mod meetings;

use domain::files::FileRefused;
use domain::refusal::{CodeRefused, FollowRefused, Refusal, RenderingRefused, SignInRefused, StepRefused, VoiceRefused};

/// Key of the sentence.
pub(super) fn key(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Role => "refused-role",
        Refusal::OnlyInDemonstration => "refused-only-in-demonstration",
        Refusal::TooMany => "refused-too-many",
        Refusal::TooManyPrints => "refused-too-many-prints",
        Refusal::Step(why) => step(*why),
        Refusal::Meeting(why) => meetings::key(*why),
        Refusal::SignIn(why) => sign_in(*why),
        Refusal::Code(why) => code(*why),
        Refusal::Voice(why) => voice(*why),
        Refusal::Follow(why) => follow(*why),
        Refusal::File(why) => file(*why),
        Refusal::Rendering(why) => rendering(*why),
    }
}

/// Key of the sentence about a file; a form says it at its field.
pub(super) const fn file(why: FileRefused) -> &'static str {
    match why {
        FileRefused::TooMany => "file-too-many",
        FileRefused::TooLarge => "file-too-large",
        FileRefused::Empty => "file-empty",
        FileRefused::UnknownType => "file-unknown-type",
        FileRefused::Heic => "file-heic",
        FileRefused::TooManyPixels => "file-too-many-pixels",
        FileRefused::Damaged => "file-damaged",
        FileRefused::Encrypted => "file-encrypted",
        FileRefused::Active => "file-active",
        FileRefused::Gone => "file-gone",
        FileRefused::NoBox => "file-no-box",
        FileRefused::BadBox => "file-bad-box",
        FileRefused::NotAPhoto => "file-not-a-photo",
        FileRefused::NoOriginal => "file-no-original",
    }
}

const fn step(why: StepRefused) -> &'static str {
    match why {
        StepRefused::WrongStage => "refused-step-wrong-stage",
        StepRefused::NeedsReason => "refused-step-needs-reason",
        StepRefused::NeedsSecondPerson => "refused-step-needs-second-person",
        StepRefused::SamePerson => "refused-step-same-person",
        StepRefused::OwnMatter => "refused-step-own-matter",
        StepRefused::ChecklistOpen => "refused-step-checklist-open",
        StepRefused::TooLate => "refused-step-too-late",
        StepRefused::OnSentAgenda => "refused-step-on-sent-agenda",
        StepRefused::NoMeasure => "refused-step-no-measure",
        StepRefused::NoTarget => "refused-step-no-target",
        StepRefused::PlanNotChecked => "refused-step-plan-not-checked",
        StepRefused::NoPaper => "refused-step-no-paper",
        StepRefused::NeedsDate => "refused-step-needs-date",
        StepRefused::FitsThePlan => "refused-step-fits-the-plan",
        StepRefused::MinutesNotSigned => "refused-step-minutes-not-signed",
        StepRefused::NeedsDocument => "refused-step-needs-document",
        StepRefused::NeedsNumber => "refused-step-needs-number",
        StepRefused::NotCalled => "refused-step-not-called",
        StepRefused::NoApproval => "refused-step-no-approval",
        StepRefused::NoProofOfUse => "refused-step-no-proof-of-use",
        StepRefused::NothingNew => "refused-step-nothing-new",
        StepRefused::NoBoard => "refused-step-no-board",
        StepRefused::BoardFirst => "refused-step-board-first",
        StepRefused::GroupNotHeard => "refused-step-group-not-heard",
        StepRefused::AboveLimit => "refused-step-above-limit",
        StepRefused::WrongKind => "refused-step-wrong-kind",
        StepRefused::AlreadyDecided => "refused-step-already-decided",
        StepRefused::FilesUnseen => "refused-step-files-unseen",
        StepRefused::UndoOver => "refused-step-undo-over",
    }
}

const fn sign_in(why: SignInRefused) -> &'static str {
    match why {
        SignInRefused::NotRecognised => "refused-sign-in-not-recognised",
        SignInRefused::LinkOver => "refused-sign-in-link-over",
        SignInRefused::TooMany => "refused-sign-in-too-many",
        SignInRefused::Disabled => "refused-sign-in-disabled",
        SignInRefused::CommonPassword => "refused-sign-in-common-password",
    }
}

const fn code(why: CodeRefused) -> &'static str {
    match why {
        CodeRefused::Miswritten => "refused-code-miswritten",
        CodeRefused::Unknown => "refused-code-unknown",
        CodeRefused::NoCounter => "refused-code-no-counter",
        CodeRefused::TooMany => "refused-code-too-many",
    }
}

const fn voice(why: VoiceRefused) -> &'static str {
    match why {
        VoiceRefused::Merged => "refused-voice-merged",
        VoiceRefused::Author => "refused-voice-author",
        VoiceRefused::ListOfAnother => "refused-voice-list-of-another",
        VoiceRefused::CommentsOff => "refused-voice-comments-off",
        VoiceRefused::NotYours => "refused-voice-not-yours",
        VoiceRefused::NotASupporter => "refused-voice-not-a-supporter",
    }
}

const fn rendering(why: RenderingRefused) -> &'static str {
    match why {
        RenderingRefused::NoChecker => "refused-rendering-no-checker",
        RenderingRefused::NotPublic => "refused-rendering-not-public",
        RenderingRefused::Outdated => "refused-rendering-outdated",
    }
}

const fn follow(why: FollowRefused) -> &'static str {
    match why {
        FollowRefused::Full => "refused-follow-full",
        FollowRefused::LinkUnknown => "refused-follow-link-unknown",
        FollowRefused::LinkOver => "refused-follow-link-over",
    }
}

#[cfg(test)]
mod tests {
    use crate::texts::Texts;
    use domain::meetings::VoteRefused;
    use domain::refusal::{CodeRefused, FollowRefused, Refusal, RenderingRefused, SignInRefused, StepRefused, VoiceRefused};
    use domain::sentences::Sentences;

    #[test]
    fn a_refusal_says_what_to_do_next() {
        let cases: [(Refusal, &str); 18] = [
            (VoteRefused::NotOpen.into(), "Der Vorsitz öffnet sie nach der Beratung"),
            (StepRefused::NeedsSecondPerson.into(), "Zweite Person bitten"),
            (SignInRefused::LinkOver.into(), "lassen Sie sich einen neuen schicken"),
            (CodeRefused::Unknown.into(), "hilft Ihnen das Stadtteilbüro"),
            (Refusal::TooMany, "Bitte warten Sie"),
            (Refusal::TooManyPrints, "in einer Stunde noch einmal"),
            (VoiceRefused::Merged.into(), "Unterstützen Sie bitte den anderen"),
            (VoiceRefused::Author.into(), "zählt schon mit"),
            (VoiceRefused::ListOfAnother.into(), "Nummer auf der Liste vergleichen"),
            (VoiceRefused::NotYours.into(), "nur zurück, wer ihn geschrieben hat"),
            (VoiceRefused::NotASupporter.into(), "unterstützen diesen Beitrag nicht"),
            (VoiceRefused::CommentsOff.into(), "Schreiben Sie uns gern einen Beitrag"),
            (RenderingRefused::NoChecker.into(), "„Geprüft von“ eintragen"),
            (RenderingRefused::NotPublic.into(), "Zuerst das Original veröffentlichen"),
            (RenderingRefused::Outdated.into(), "neu speichern"),
            (FollowRefused::Full.into(), "Beenden Sie bitte zuerst etwas"),
            (FollowRefused::LinkUnknown.into(), "Vielleicht wurde der Link gelöscht"),
            (FollowRefused::LinkOver.into(), "Auf der Seite bekommen Sie einen neuen"),
        ];
        for (refusal, part) in cases {
            let sentence = Texts::german().refusal(&refusal);
            assert!(sentence.contains(part), "{refusal:?}: {sentence}");
        }
    }
}
