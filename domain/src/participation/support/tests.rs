#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;

fn person() -> impl Strategy<Value = Person> {
    prop_oneof![
        (0u8..12).prop_map(|key| Person::Known(vec![key])),
        (0u128..12).prop_map(|line| Person::Line(Uuid::from_u128(line))),
        (0u128..6).prop_map(|id| Person::Author(ContributionId(Uuid::from_u128(id)))),
    ]
}

fn supports() -> impl Strategy<Value = Supports> {
    btree_set(person(), 0..20).prop_map(Supports)
}

fn contributions() -> impl Strategy<Value = BTreeMap<u8, Supports>> {
    btree_map(0u8..6, supports(), 1..6)
}

proptest! {
    #[test]
    fn a_person_counts_once_however_often_and_in_whatever_order(mut people in vec(person(), 0..60)) {
        let once: Supports = people.iter().cloned().collect();
        people.extend(people.clone());
        people.reverse();
        let twice: Supports = people.into_iter().collect();
        prop_assert_eq!(once.tally(), twice.tally());
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn together_is_a_union(a in supports(), b in supports(), c in supports()) {
        let both = a.clone().with(&b);
        prop_assert_eq!(&both, &b.clone().with(&a));
        prop_assert_eq!(both.clone().with(&c), a.clone().with(&b.clone().with(&c)));
        prop_assert_eq!(a.clone().with(&a), a.clone());
        let (of_a, of_b, of_both) = (a.tally().total(), b.tally().total(), both.tally().total());
        prop_assert!(of_both <= of_a + of_b && of_both >= of_a.max(of_b));
        let shared = i64::try_from(a.0.intersection(&b.0).count()).unwrap();
        prop_assert_eq!(of_both, of_a + of_b - shared);
    }

    #[test]
    fn merging_and_parting_changes_no_count(each in contributions(), steps in vec((0u8..6, 0u8..6), 0..12)) {
        let alone: Vec<_> = each.keys().map(|id| gathered(&each, &BTreeMap::new(), &Staying::new(), *id)).collect();
        let mut merged = BTreeMap::new();
        for (from, into) in steps {
            if from != into && each.contains_key(&from) && each.contains_key(&into) {
                merged.insert(from, into);
            }
            for root in each.keys() {
                let all = gathered(&each, &merged, &Staying::new(), *root);
                prop_assert!(all.0.iter().all(|person| each.values().any(|own| own.has(person))));
                prop_assert!(each.get(root).unwrap().0.is_subset(&all.0));
            }
        }
        merged.clear();
        let again: Vec<_> = each.keys().map(|id| gathered(&each, &merged, &Staying::new(), *id)).collect();
        prop_assert_eq!(alone, again, "un-merged exactly as before (I4)");
    }

    #[test]
    fn merging_into_one_gathers_everybody_once(each in contributions()) {
        let root = *each.keys().next().unwrap();
        let merged: BTreeMap<u8, u8> = each.keys().filter(|id| **id != root).map(|id| (*id, root)).collect();
        let everybody: Supports = each.values().flat_map(|own| own.0.iter().cloned()).collect();
        prop_assert_eq!(gathered(&each, &merged, &Staying::new(), root), everybody);
    }

    #[test]
    fn who_stays_behind_is_missing_there_and_nowhere_else(each in contributions(), who in person()) {
        let root = *each.keys().next().unwrap();
        let merged: BTreeMap<u8, u8> = each.keys().filter(|id| **id != root).map(|id| (*id, root)).collect();
        let staying: Staying<u8> = merged.keys().map(|id| (*id, BTreeSet::from([who.clone()]))).collect();
        let mut without = gathered(&each, &merged, &Staying::new(), root);
        if !each[&root].has(&who) {
            without.take_back(&who);
        }
        prop_assert_eq!(gathered(&each, &merged, &staying, root), without, "their own support of the other one stays");
        for (id, own) in each.iter().filter(|(id, _)| **id != root) {
            prop_assert_eq!(&gathered(&each, &merged, &staying, *id), own, "what they gave it to keeps it");
        }
        let alone: Vec<_> = each.keys().map(|id| gathered(&each, &BTreeMap::new(), &staying, *id)).collect();
        prop_assert_eq!(alone, each.values().cloned().collect::<Vec<_>>(), "un-merged nothing of it is left (I4)");
    }

    #[test]
    fn taking_back_undoes_giving(before in supports(), who in person()) {
        let mut after = before.clone();
        let new = after.give(who.clone());
        prop_assert_eq!(new, !before.has(&who));
        prop_assert!(!after.give(who.clone()));
        prop_assert!(after.take_back(&who));
        let mut without = before;
        without.take_back(&who);
        prop_assert_eq!(after, without);
    }
}

#[test]
fn the_ways_stand_apart() {
    let mut all = Supports::default();
    for (n, person) in [Person::Known(vec![1]), Person::Known(vec![2]), Person::Line(Uuid::from_u128(1))].into_iter().enumerate() {
        assert!(all.give(person.clone()) && !all.give(person), "{n}");
    }
    all.give(Person::Author(ContributionId(Uuid::from_u128(9))));
    assert_eq!(all.tally(), Tally { checked: 2, paper: 1, authors: 1 });
    assert!(!all.tally().is_ranked());
    all.give(Person::Line(Uuid::from_u128(2)));
    assert!(all.tally().is_ranked());
}

#[test]
fn lines_are_read_as_they_are_typed() {
    let cases: [(&str, &[u32], Option<Problem>); 8] = [
        ("1-3, 7", &[1, 2, 3, 7], None),
        (" 2 ; 2,2–3 ", &[2, 3], None),
        ("", &[], Some(Problem::Missing)),
        (" , ", &[], Some(Problem::Missing)),
        ("3-1", &[], Some(Problem::NotANumber)),
        ("0", &[], Some(Problem::NotANumber)),
        ("4, 1-999999999", &[4], Some(Problem::NotANumber)),
        ("drei", &[], Some(Problem::NotANumber)),
    ];
    for (typed, lines, problem) in cases {
        let mut errors = FieldErrors::new();
        let read = read_lines(&mut errors, "lines", typed);
        assert_eq!(errors.of("lines"), problem.as_ref(), "{typed:?}");
        assert_eq!(read.into_iter().collect::<Vec<_>>(), lines, "{typed:?}");
    }
}
