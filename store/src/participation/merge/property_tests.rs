//! I4 by chance: whatever is proposed, agreed, objected, undone and waited for, by authors and by supporters, a contribution that stands for itself
//! is exactly what it was, and every count is that of the set over people and paper lines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::participation::fixture::*;
use crate::participation::receive::Receipt;
use crate::participation::{AuthorKey, record_support_list, support, support_standing};
use crate::testing::fresh;
use domain::participation::{Person, Staying, Supports, gathered};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Deeds of one sequence.
const DEEDS: usize = 60;
/// Sequences on each database.
const SEEDS: u64 = 4;
/// Lines of the paper list of each contribution.
const LINES: u128 = 2;

/// What the counts must be: who supports what, and who stays with it.
#[derive(Default)]
struct Model {
    each: BTreeMap<Uuid, Supports>,
    staying: Staying<Uuid>,
}

impl Model {
    /// The author, two lines on paper, and by chance some of those with an account; overlaps are wanted.
    async fn begin(&mut self, db: &Db, people: &People, receipt: &Receipt, chance: &mut StdRng) {
        let own = self.each.entry(receipt.id.0).or_default();
        own.give(Person::Author(receipt.id));
        record_support_list(db, &people.selin, receipt.id, (receipt.reference.as_str(), "1-2"), monday()).await.unwrap();
        for line in 0..LINES {
            own.give(Person::Line(Uuid::from_u128(receipt.id.0.as_u128().wrapping_add(line))));
        }
        for (who, actor) in supporters(people) {
            if chance.random_bool(0.6) {
                support(db, actor, receipt.reference.as_str(), monday()).await.unwrap();
                own.give(who);
            }
        }
    }

    /// Counts and stages as they must be now.
    async fn check(&mut self, db: &Db, people: &People, all: &[(Receipt, contribution::Model)], at: &str) {
        let mut merged_into = BTreeMap::new();
        for (receipt, was) in all {
            let is = row(db, receipt.id).await;
            match Stage::from_word(&is.stage).unwrap() {
                Stage::Published => assert_eq!(&is, was, "{at}"),
                Stage::Merged => assert!(is.merged_into.is_some_and(|into| into != is.id), "{at}"),
                other => panic!("{other} after {at}"),
            }
            match is.merged_into {
                Some(into) => drop(merged_into.insert(is.id, into)),
                // Apart again, nobody has to stay any more.
                None => drop(self.staying.remove(&is.id)),
            }
        }
        for (receipt, _) in all {
            let counted = support_standing(db, &people.amira, receipt.id).await.unwrap().tally;
            assert_eq!(counted, gathered(&self.each, &merged_into, &self.staying, receipt.id.0).tally(), "{at}");
        }
    }

    async fn say(&mut self, db: &Db, people: &People, one: &Receipt, chance: &mut StdRng, now: DateTime<Utc>) {
        let (who, actor) = supporters(people).swap_remove(chance.random_range(0..3));
        let stays = chance.random_bool(0.7);
        if answer_as_supporter(db, actor, SupporterKey::Account(one.reference.as_str()), stays, now).await.is_ok() {
            let people = self.staying.entry(one.id.0).or_default();
            if stays {
                people.insert(who)
            } else {
                people.remove(&who)
            };
        }
    }
}

fn supporters(people: &People) -> Vec<(Person, &Actor)> {
    [&people.vera, &people.otto, &people.ruth]
        .into_iter()
        .enumerate()
        .map(|(n, actor)| (Person::Known(vec![u8::try_from(n).unwrap()]), actor))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn apart_again_everything_is_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        for seed in 0..SEEDS {
            let (mut chance, mut model) = (StdRng::seed_from_u64(seed), Model::default());
            let mut all: Vec<(Receipt, contribution::Model)> = vec![];
            for n in 0..5 {
                let intake = if n % 2 == 0 { by_mail() } else { idea() };
                let receipt = published(db, &people, &intake, &format!("s{seed}n{n}")).await;
                model.begin(db, &people, &receipt, &mut chance).await;
                let row = row(db, receipt.id).await;
                all.push((receipt, row));
            }
            for deed in 0..DEEDS {
                let now = monday() + TimeDelta::days(i64::try_from(deed).unwrap());
                let (one, other) = (&all[chance.random_range(0..5)].0, &all[chance.random_range(0..5)].0);
                // Most of these are refused; what matters is what stands afterwards.
                match chance.random_range(0..8) {
                    0 | 1 => drop(propose_merge(db, &people.mara, one.id, other.id, now).await),
                    2 => drop(unmerge(db, &people.mara, one.id, now).await),
                    3 => drop(object_to_merge(db, &people.amira, &code(one), now).await),
                    4 => drop(complete_merges(db, people.id(), now).await.unwrap()),
                    5 | 6 => model.say(db, &people, one, &mut chance, now).await,
                    _ => answer(db, &people, one, chance.random_bool(0.6), now).await,
                }
                model.check(db, &people, &all, &format!("seed {seed}, deed {deed}")).await;
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
