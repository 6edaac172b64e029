//! Unterstützung („Das will ich auch“): a set over persons and paper lines, never a number that is added to (I4, `decisions.md` 4).

use crate::fields::{Field, FieldErrors, Problem};
use crate::ids::ContributionId;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Below this many nobody is ranked: a list of ones and twos says who was quicker, not what is wished for.
pub const RANK_FROM: i64 = 5;
/// Lines of one paper list; a printed page has fewer.
pub const LINES_MAX: u32 = 200;

/// Who supports. Two supports of the same person are one, on whatever way they came.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Person {
    /// Known by account or confirmed e-mail: a keyed hash, the same for an account and its address.
    Known(Vec<u8>),
    /// A line of a paper list; lines that the office linked carry the same id.
    Line(Uuid),
    /// Wrote the contribution and left nothing by which they would be known again.
    Author(ContributionId),
}

/// How many support something, by the way they came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Known by account or confirmed e-mail, so counted once for certain.
    pub checked: i64,
    /// Lines on paper; nobody guesses whether two of them are one person.
    pub paper: i64,
    /// Authors who are not among the checked ones.
    pub authors: i64,
}

impl Tally {
    /// Everybody together.
    pub const fn total(self) -> i64 {
        self.checked + self.paper + self.authors
    }

    /// Enough to stand in a ranking.
    pub const fn is_ranked(self) -> bool {
        self.total() >= RANK_FROM
    }
}

/// The supports of one contribution, or of several taken together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Supports(BTreeSet<Person>);

impl Supports {
    /// Adds a person; `false` when they were there already.
    pub fn give(&mut self, person: Person) -> bool {
        self.0.insert(person)
    }

    /// Takes a person out; `false` when they were not there.
    pub fn take_back(&mut self, person: &Person) -> bool {
        self.0.remove(person)
    }

    /// Is this person among them?
    pub fn has(&self, person: &Person) -> bool {
        self.0.contains(person)
    }

    /// Both together; who is in both is one person.
    #[must_use]
    pub fn with(mut self, other: &Self) -> Self {
        self.0.extend(other.0.iter().cloned());
        self
    }

    /// How many, by way.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for person in &self.0 {
            *match person {
                Person::Known(_) => &mut tally.checked,
                Person::Line(_) => &mut tally.paper,
                Person::Author(_) => &mut tally.authors,
            } += 1;
        }
        tally
    }
}

impl FromIterator<Person> for Supports {
    fn from_iter<T: IntoIterator<Item = Person>>(people: T) -> Self {
        Self(people.into_iter().collect())
    }
}

/// Who stays with which contribution although it was merged: they were told and said so.
pub type Staying<K> = BTreeMap<K, BTreeSet<Person>>;

/// Whether what a person gave to `from` counts at `root`: on no step of the way that merging took did they stay behind. An objection takes the
/// support of one person out of the merged count and nothing else; the contribution it was given to keeps it.
pub fn counts_at<K: Ord + Copy>(merged_into: &BTreeMap<K, K>, staying: &Staying<K>, person: &Person, from: K, root: K) -> bool {
    let mut at = from;
    for _ in 0..=merged_into.len() {
        if at == root {
            return true;
        }
        if staying.get(&at).is_some_and(|people| people.contains(person)) {
            return false;
        }
        match merged_into.get(&at) {
            Some(next) => at = *next,
            None => return false,
        }
    }
    false
}

/// The supports of a contribution and of everything merged into it, directly or through another, without those who stayed behind. Nothing is
/// moved by a merge, so undoing it needs nothing but to ask again.
pub fn gathered<K: Ord + Copy>(each: &BTreeMap<K, Supports>, merged_into: &BTreeMap<K, K>, staying: &Staying<K>, root: K) -> Supports {
    let along = each.iter().flat_map(|(from, own)| own.0.iter().map(move |person| (*from, person)));
    along.filter(|(from, person)| counts_at(merged_into, staying, person, *from, root)).map(|(_, person)| person.clone()).collect()
}

/// Reads the lines of a paper list as the office types them: „1-12, 14“.
pub fn read_lines(errors: &mut FieldErrors, field: Field, typed: &str) -> BTreeSet<u32> {
    let mut lines = BTreeSet::new();
    for part in typed.split([',', ';', ' ', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let (from, to) = part.split_once(['-', '–']).unwrap_or((part, part));
        match (from.trim().parse::<u32>(), to.trim().parse::<u32>()) {
            (Ok(from), Ok(to)) if from >= 1 && from <= to && to <= LINES_MAX => lines.extend(from..=to),
            _ => {
                errors.add(field, Problem::NotANumber);
                return lines;
            }
        }
    }
    if lines.is_empty() {
        errors.add(field, Problem::Missing);
    }
    lines
}

#[cfg(test)]
mod tests;
