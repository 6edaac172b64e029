//! Islands of the feature `participation`.

mod code;
mod similar;

pub use code::CodeField;
pub use similar::{SimilarContribution, SimilarContributions, SimilarTexts};
