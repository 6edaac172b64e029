//! Everything that touches the database. One public async fn = one verb = one transaction; queries return views, never rows.
//!
//! Folders follow the features of `domain`. SQL and transactions exist nowhere else.

pub mod accountability;
mod db;
mod district_file;
mod entity;
mod error;
pub mod events;
pub mod files;
pub mod following;
mod keys;
pub mod life;
pub mod live;
pub mod meetings;
mod migration;
pub mod moderation;
pub mod outbox;
pub mod participation;
pub mod people;
pub mod places;
pub mod plan;
pub mod projects;
mod reindex;
pub mod rendering;
pub mod search;
mod siblings;
pub mod testing;
mod tx;
pub mod voices;

pub use db::Db;
pub use district_file::add_district;
pub use error::{Error, Result};
pub use keys::Keys;
pub use reindex::{reindex, reindex_if_empty};
pub use tx::{Tx, micros, time};
