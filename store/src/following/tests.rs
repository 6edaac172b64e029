#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod digests;
mod links;
mod mails;
mod reading;

use super::*;
use crate::Db;
use crate::entity::outbox;
use crate::outbox as mails_out;
use crate::participation::fixture::*;
use chrono::TimeDelta;
use domain::following::Digest;
use domain::{Language, Reference};
use sea_orm::QueryOrder;

/// A morning after the Monday on which everything begins: eight o'clock.
fn morning(days: i64) -> DateTime<Utc> {
    "2026-03-02T07:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::days(days)
}

fn contribution(reference: &Reference) -> Followed {
    Followed::Contribution(reference.clone())
}

/// Asks and confirms, as somebody does who has no account. Gives the secret of this one thing.
async fn follows(db: &Db, people: &People, what: &Followed, email: &str) -> String {
    follow(db, &people.district, what, (email, Language::German), monday()).await.unwrap();
    let token = param(db, "follow_confirm", "token").await;
    confirm_follow(db, people.id(), &token, Language::German, monday()).await.unwrap();
    token
}

/// The digests in the outbox with their recipients, oldest first.
async fn digests(db: &Db) -> Vec<(String, Digest, mails_out::Mail)> {
    let rows =
        outbox::Entity::find().filter(outbox::Column::Kind.eq("digest")).order_by_asc(outbox::Column::Id).all(&db.read).await.unwrap();
    let read = |row: outbox::Model| {
        let params: std::collections::BTreeMap<String, String> = serde_json::from_str(&row.params).unwrap();
        let digest = serde_json::from_str(&params["digest"]).unwrap();
        (row.recipient.clone(), digest, mails_out::Mail { kind: row.kind, to: row.recipient, params, locale: row.locale })
    };
    rows.into_iter().map(read).collect()
}

async fn rows(db: &Db) -> (u64, u64) {
    (follower::Entity::find().count(&db.read).await.unwrap(), follow::Entity::find().count(&db.read).await.unwrap())
}
