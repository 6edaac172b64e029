//! The hash of one event: everything in it is bound to everything before it.

use crate::entity::event;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The hash before the first event.
pub const GENESIS: [u8; 32] = [0; 32];

/// What is hashed (`decisions.md` 10).
#[derive(Debug, Clone)]
pub struct Link<'a> {
    /// Place in the chain.
    pub seq: i64,
    /// District.
    pub district: Uuid,
    /// Kind of object.
    pub object: &'a str,
    /// Object.
    pub object_id: Uuid,
    /// Kind of event.
    pub kind: &'a str,
    /// Microseconds.
    pub occurred_at: i64,
    /// Microseconds.
    pub recorded_at: i64,
    /// Pseudonym of the actor.
    pub actor: Uuid,
    /// Hash of salt and payload.
    pub content_hash: Vec<u8>,
}

impl<'a> Link<'a> {
    pub(crate) fn of(row: &'a event::Model) -> Self {
        Self {
            seq: row.seq,
            district: row.district_id,
            object: &row.object,
            object_id: row.object_id,
            kind: &row.kind,
            occurred_at: row.occurred_at,
            recorded_at: row.recorded_at,
            actor: row.actor,
            content_hash: row.content_hash.clone(),
        }
    }

    /// SHA-256 over the previous hash and every field, each with its length before it, so that no two records read alike.
    pub fn hash(&self, previous: &[u8]) -> Vec<u8> {
        let mut hasher = Sha256::new();
        for part in [
            previous,
            &self.seq.to_be_bytes(),
            self.district.as_bytes(),
            self.object.as_bytes(),
            self.object_id.as_bytes(),
            self.kind.as_bytes(),
            &self.occurred_at.to_be_bytes(),
            &self.recorded_at.to_be_bytes(),
            self.actor.as_bytes(),
            &self.content_hash,
        ] {
            hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hasher.update(part);
        }
        hasher.finalize().to_vec()
    }
}

/// Hash of the erasable part.
pub fn content_hash(salt: &[u8], payload: &str) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(payload.as_bytes());
    hasher.finalize().to_vec()
}
