//! What can go wrong in a verb. `server` turns it into HTTP in one place.

use domain::files::FileRefused;
use domain::meetings::{
    CloseRefused, CountRefused, DeadlineRefused, InterestRefused, ItemRefused, MeetingRefused, OpenRefused, Refused, RemoteRefused,
    StateRefused, VoteRefused,
};
use domain::people::NotYourRole;
use domain::refusal::{CodeRefused, FollowRefused, RenderingRefused, SignInRefused, VoiceRefused};
use domain::{FieldErrors, Refusal, StepRefused};
use sea_orm::{DbErr, SqlErr};

/// Result of a verb or query.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a verb did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not there, or not to be seen by this person: 404.
    #[error("not found")]
    NotFound,
    /// Somebody else was faster: 409.
    #[error("conflict")]
    Conflict,
    /// A rule says no: 403, 409 or 422, with its sentence.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// A form must be mended: 422.
    #[error("invalid: {0:?}")]
    Invalid(FieldErrors),
    /// Stored data does not say what it must: 500.
    #[error("corrupt: {0}")]
    Corrupt(String),
    /// A file could not be read or written: 503.
    #[error("files: {0}")]
    Files(String),
    /// The database is busy or away: 503.
    #[error("database: {0}")]
    Database(DbErr),
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::Conflict,
            _ => Self::Database(error),
        }
    }
}

impl From<object_store::Error> for Error {
    fn from(error: object_store::Error) -> Self {
        match error {
            object_store::Error::NotFound { .. } => Self::NotFound,
            other => Self::Files(other.to_string()),
        }
    }
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Invalid(errors)
    }
}

macro_rules! from_refusals {
    ($($from:ty),+ $(,)?) => {$(
        impl From<$from> for Error {
            fn from(why: $from) -> Self {
                Self::Refused(why.into())
            }
        }
    )+};
}
from_refusals! {
    Refusal, StepRefused, NotYourRole, SignInRefused, CodeRefused, Refused, MeetingRefused, ItemRefused, DeadlineRefused, OpenRefused, VoteRefused,
    CloseRefused, StateRefused, CountRefused, InterestRefused, RemoteRefused, VoiceRefused, FollowRefused, FileRefused, RenderingRefused,
}

/// Turns the violation of a unique constraint into a named refusal, at the one line that can hit it.
pub(crate) trait OnUnique<T> {
    fn on_unique(self, why: impl Into<Refusal>) -> Result<T>;
}

impl<T> OnUnique<T> for std::result::Result<T, DbErr> {
    fn on_unique(self, why: impl Into<Refusal>) -> Result<T> {
        self.map_err(|error| match Error::from(error) {
            Error::Conflict => Error::Refused(why.into()),
            other => other,
        })
    }
}

/// A word that must be one of a list: stored words are written by us, so another one means corruption.
pub(crate) fn known<T>(word: Option<T>, what: &str) -> Result<T> {
    word.ok_or_else(|| Error::Corrupt(what.to_owned()))
}
