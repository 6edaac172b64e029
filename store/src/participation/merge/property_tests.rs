//! I4 by chance: whatever is proposed, agreed, objected, undone and waited for, a contribution that stands for itself is exactly what it was.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::participation::AuthorKey;
use crate::participation::fixture::*;
use crate::participation::receive::Receipt;
use crate::testing::fresh;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// Deeds of one sequence.
const DEEDS: usize = 60;
/// Sequences on each database.
const SEEDS: u64 = 4;

#[tokio::test(flavor = "multi_thread")]
async fn apart_again_everything_is_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        for seed in 0..SEEDS {
            let mut chance = StdRng::seed_from_u64(seed);
            let mut all: Vec<(Receipt, contribution::Model)> = vec![];
            for n in 0..5 {
                let intake = if n % 2 == 0 { by_mail() } else { idea() };
                let receipt = published(db, &people, &intake, &format!("s{seed}n{n}")).await;
                let row = row(db, receipt.id).await;
                all.push((receipt, row));
            }
            for deed in 0..DEEDS {
                let now = monday() + TimeDelta::days(i64::try_from(deed).unwrap());
                let (one, other) = (&all[chance.random_range(0..5)].0, &all[chance.random_range(0..5)].0);
                // Most of these are refused; what matters is what stands afterwards.
                match chance.random_range(0..6) {
                    0 | 1 => drop(propose_merge(db, &people.mara, one.id, other.id, now).await),
                    2 => drop(unmerge(db, &people.mara, one.id, now).await),
                    3 => drop(object_to_merge(db, &people.amira, &code(one), now).await),
                    4 => drop(complete_merges(db, people.id(), now).await.unwrap()),
                    _ => answer(db, &people, one, chance.random_bool(0.6), now).await,
                }
                for (receipt, was) in &all {
                    let is = row(db, receipt.id).await;
                    match Stage::from_word(&is.stage).unwrap() {
                        Stage::Published => assert_eq!(&is, was, "seed {seed}, deed {deed}"),
                        Stage::Merged => assert!(is.merged_into.is_some_and(|into| into != is.id), "seed {seed}, deed {deed}"),
                        other => panic!("{other} after seed {seed}, deed {deed}"),
                    }
                }
            }
        }
        assert_eq!(crate::events::verify(db, people.id()).await.unwrap(), crate::events::Verdict::Whole(head(db, people.id()).await));
    }
}

async fn answer(db: &Db, people: &People, one: &Receipt, agrees: bool, now: DateTime<Utc>) {
    for asked in asked_of(&db.read, one.id.0).await.unwrap() {
        let key = MergeKey::Author(AuthorKey::Code { code: one.code.printed(), address: "203.0.113.8".into() }, asked.id);
        let _ = answer_merge(db, &people.amira, &key, agrees, now).await;
    }
}
