//! Rechenschaft: the record read by people, the rights of those it is about, and what goes when its time is over.

mod audit;
mod erase;
mod export;
mod links;
mod numbers;
mod requests;
mod retention;
mod unused;

pub use audit::{AuditEntry, AuditFilter, AuditPage, ChainReport, audit, audit_export, check_chain};
pub use erase::{ErasureRecord, erase_account, erase_author, erasures, replay_erasures};
pub use export::{Entry, PersonData, Section, export_account, export_by_code};
pub use links::{data_link, erase_by_link, export_by_link, purge_data_links, request_data_link};
pub use numbers::{Count, Numbers, numbers};
pub use requests::{RequestView, decide_request, receive_request, requests, requests_due};
pub use retention::{RetentionRow, erase_rejected, erase_withheld_comments, purge_requests, retention_plan};
pub use unused::retire_accounts;
