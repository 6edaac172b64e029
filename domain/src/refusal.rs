//! Why something was not done. No user text here: `app` has one German sentence per refusal.

use crate::files::FileRefused;
use crate::meetings::Refused as MeetingRefused;
use crate::people::NotYourRole;
use serde::{Deserialize, Serialize};

/// Why a step of a contribution or a measure was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepRefused {
    /// The record is not at a stage from which this step leads on.
    WrongStage,
    /// A reason code and a sentence are needed (I1).
    NeedsReason,
    /// A second person must confirm (four eyes, `decisions.md` 5).
    NeedsSecondPerson,
    /// The second person is the one who proposed it.
    SamePerson,
    /// Nobody decides on their own matter (I2).
    OwnMatter,
    /// The checklist is not complete (E5).
    ChecklistOpen,
    /// The time for this is over (E7: one month to object).
    TooLate,
    /// The agenda with it has been sent; it can only be marked (E12).
    OnSentAgenda,
    /// No measure is linked (E11).
    NoMeasure,
    /// No target to merge into (E10).
    NoTarget,
    /// The check against the framework plan is missing (M2, M6).
    PlanNotChecked,
    /// There is no paper (M6).
    NoPaper,
    /// A date is needed (M3: review, M12: expected answer).
    NeedsDate,
    /// The measure serves the plan and nothing says it is impossible (M4).
    FitsThePlan,
    /// The minutes are not signed (M12, I8).
    MinutesNotSigned,
    /// A source document or link is needed (M15, I7).
    NeedsDocument,
    /// The Drucksachennummer is missing (M13).
    NeedsNumber,
    /// The meeting is not open or the item was not called (M8).
    NotCalled,
    /// Work has begun before approval, or approval is missing (M16).
    NoApproval,
    /// The proof of use is missing (M19).
    NoProofOfUse,
    /// What is new must be said (M24).
    NothingNew,
    /// Here there is a board: the way leads through it (M6a).
    BoardFirst,
    /// The district has no board (M6a).
    NoBoard,
    /// The working group was not heard (M6a).
    GroupNotHeard,
    /// The applicant asked for more than the rules of the fund allow (M5).
    AboveLimit,
    /// The kind of contribution does not lead this way.
    WrongKind,
    /// Somebody else already decided this proposal.
    AlreadyDecided,
    /// Nobody looked at the photos and PDF files yet (E5).
    FilesUnseen,
    /// It can no longer be taken back.
    UndoOver,
}

/// Why a person could not sign in or use a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignInRefused {
    /// Address and password do not belong together; says nothing about which is wrong.
    NotRecognised,
    /// The mailed link is used, too old or not ours.
    LinkOver,
    /// Too many attempts; try later.
    TooMany,
    /// The account is switched off.
    Disabled,
    /// The password is among the most used ones.
    CommonPassword,
}

/// Why the receipt code did not open anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeRefused {
    /// Not written like a code, or its check character does not fit: probably a slip.
    Miswritten,
    /// No contribution has this code.
    Unknown,
    /// No tablet waits to be opened with this code.
    NoCounter,
    /// Too many attempts from this address.
    TooMany,
}

/// Why a support or a comment was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoiceRefused {
    /// It was merged: the other one is to be supported.
    Merged,
    /// The author's support is counted already (`decisions.md` 4).
    Author,
    /// This paper list belongs to another contribution.
    ListOfAnother,
    /// The district does not take comments.
    CommentsOff,
    /// Somebody else wrote it.
    NotYours,
    /// They do not support what they answer about.
    NotASupporter,
}

/// Why a translation or a text in Leichte Sprache did not become public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RenderingRefused {
    /// Leichte Sprache that nobody has checked is none.
    NoChecker,
    /// Nobody may read the original (yet).
    NotPublic,
    /// The original has changed; the office looks at it first.
    Outdated,
}

/// Why somebody could not follow something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowRefused {
    /// As much as one person or one link may follow is followed already.
    Full,
    /// No link has this code, or it was revoked.
    LinkUnknown,
    /// The mailed link is used, too old or not ours.
    LinkOver,
}

/// Every refusal of every verb.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", content = "why", rename_all = "snake_case")]
pub enum Refusal {
    /// None of the person's roles may do this.
    Role,
    /// The demonstration is switched off, or this is only for the demonstration.
    OnlyInDemonstration,
    /// Too many of these in a short time.
    TooMany,
    /// Too many documents set for one address in a short time.
    TooManyPrints,
    /// A step of a contribution or measure.
    Step(StepRefused),
    /// A meeting, an agenda item or a vote.
    Meeting(MeetingRefused),
    /// Signing in.
    SignIn(SignInRefused),
    /// A receipt code.
    Code(CodeRefused),
    /// A support or a comment.
    Voice(VoiceRefused),
    /// Following something.
    Follow(FollowRefused),
    /// A photo or PDF file.
    File(FileRefused),
    /// A translation or a text in Leichte Sprache.
    Rendering(RenderingRefused),
}

macro_rules! into_refusal {
    ($($from:ty => $variant:ident),+ $(,)?) => {$(
        impl From<$from> for Refusal {
            fn from(why: $from) -> Self {
                Self::$variant(why)
            }
        }
    )+};
}
into_refusal! { StepRefused => Step, MeetingRefused => Meeting, SignInRefused => SignIn, CodeRefused => Code, VoiceRefused => Voice, FollowRefused => Follow, FileRefused => File, RenderingRefused => Rendering }

impl From<NotYourRole> for Refusal {
    fn from(_: NotYourRole) -> Self {
        Self::Role
    }
}
