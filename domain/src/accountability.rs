//! Rechenschaft: who reads the record, what a person may ask for, what is kept how long, and tables that no spreadsheet runs as a program.

pub mod csv;
mod privacy;
mod reaction;
mod record;
mod retention;

pub use privacy::{DataClass, ERASURE, Fate, REQUEST_MONTHS, RequestForm, RequestKind, data_address, request_due};
pub use reaction::Reaction;
pub use record::{READERS, sees_content};
pub use retention::{AccountFate, Period, RetentionClass, WARN_MONTHS, unused_account};
