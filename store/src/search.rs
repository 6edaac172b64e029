//! Suche: one table of public text, filled in the transaction that publishes and emptied in the one that hides (`decisions.md` 25).
//!
//! The tokens are made here, so that both databases index the same string. What differs between FTS5 and tsvector stands in `index`.

mod find;
mod index;
mod similar;
mod tokens;

pub(crate) use find::excerpt;
pub use find::{Hit, find};
pub(crate) use index::{put, remove};
pub use similar::similar;
pub use tokens::tokens;

#[cfg(test)]
mod tests;
