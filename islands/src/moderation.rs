//! Prüfung: the keys of the queue.

mod keys;

pub use keys::QueueKeys;
