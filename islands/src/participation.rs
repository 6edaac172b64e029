//! Islands of the feature `participation`.

mod code;
mod similar;

pub use code::{CodeField, CodeFilling};
pub use similar::{SimilarContributions, SimilarLooking, SimilarTexts, similar_contributions};
