//! Suche: one table of public text, filled in the transaction that publishes and emptied in the one that hides (`decisions.md` 25).
//!
//! The tokens are made here, so that both databases index the same string. `index` writes, `vocabulary` knows the words of a district,
//! `question` turns what somebody typed into groups of words, `ask` puts it to the database, `rank` and `excerpt` make the answer readable.

mod ask;
mod excerpt;
mod find;
mod index;
mod question;
mod rank;
mod similar;
mod tokens;
mod vocabulary;

pub use excerpt::Piece;
pub(crate) use excerpt::beginning as excerpt;
pub use find::{Asked, Found, FoundEntry, Hit, find, search};
pub(crate) use index::{Text, clear, is_empty, put, remove};
pub use similar::similar;

#[cfg(test)]
mod tests;
