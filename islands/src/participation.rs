//! Islands of the feature `participation`.

mod code;
mod draft;
mod similar;

pub use code::{CodeField, CodeFilling};
pub use draft::{Draft, DraftForgetting, DraftKeeping, DraftSent, DraftTexts};
pub use similar::{SimilarContributions, SimilarLooking, SimilarTexts, similar_contributions};
