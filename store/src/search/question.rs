//! Was jemand tippt: words, the last of which may go on, and phrases in quotation marks. Read once, cut where it gets too long (T18).

use super::tokens::{fold, stemmer, stems, words};
use super::vocabulary::{self, Word};
use crate::error::Result;
use domain::DistrictId;
use sea_orm::ConnectionTrait;
use std::collections::BTreeSet;

/// Words of a question that are read.
const WORDS: usize = 8;
/// Letters of a question that are read.
const LETTERS: usize = 200;
/// A beginning of fewer letters says too little.
const BEGINNING: usize = 3;
/// Words that a beginning, a typo or a part may stand for.
const STANDS_FOR: u64 = 12;

/// A question as it is put to the index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Question {
    /// The words, in lower case.
    pub words: Vec<String>,
    /// For each word the tokens that meet it.
    pub groups: Vec<Vec<String>>,
    /// Words next to each other, folded.
    pub phrases: Vec<Vec<String>>,
    /// More was typed than is read.
    pub cut: bool,
    open_end: bool,
}

impl Question {
    /// Reads what somebody typed.
    pub(super) fn read(typed: &str) -> Self {
        let read: String = typed.chars().take(LETTERS).collect();
        let all: Vec<String> = words(&read).collect();
        let stemmer = stemmer();
        let asked: Vec<String> = all.iter().take(WORDS).cloned().collect();
        let groups = asked.iter().map(|word| with_itself(stems(&stemmer, word), word)).collect();
        let cut = all.len() > WORDS || typed.chars().nth(LETTERS).is_some();
        let open_end = !cut && read.chars().next_back().is_some_and(char::is_alphanumeric);
        Self { phrases: phrases(&read), words: asked, groups, cut, open_end }
    }

    /// Nothing to look for.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The last word may be the beginning of others: somebody is still typing.
    pub(super) async fn with_beginnings(mut self, conn: &impl ConnectionTrait, district: DistrictId) -> Result<Self> {
        let Some(last) = self.words.last().map(|word| fold(word)).filter(|word| self.open_end && word.chars().count() >= BEGINNING) else {
            return Ok(self);
        };
        let known = vocabulary::beginning_with(conn, district, &last, STANDS_FOR).await?;
        if let Some(group) = self.groups.last_mut() {
            add(group, &known);
        }
        Ok(self)
    }

    /// The same question for words that only resemble the asked ones, and what was probably meant where somebody slipped.
    pub(super) async fn loosened(mut self, conn: &impl ConnectionTrait, district: DistrictId) -> Result<(Self, Option<String>)> {
        let known = vocabulary::uses(conn, district, &self.words).await?;
        let mut meant = self.words.clone();
        let mut slipped = false;
        for (place, (word, group)) in self.words.iter().zip(self.groups.iter_mut()).enumerate() {
            let (slips, parts) = vocabulary::resembling(conn, district, &fold(word)).await?;
            let goes_on = group.len() > 3;
            if let (false, false, Some(best), Some(said)) =
                (known.contains_key(&fold(word)), goes_on, slips.first().filter(|_| parts.is_empty()), meant.get_mut(place))
            {
                said.clone_from(&best.shown);
                slipped = true;
            }
            let most = usize::try_from(STANDS_FOR).unwrap_or(usize::MAX);
            add(group, slips.iter().take(most));
            add(group, parts.iter().take(most));
        }
        Ok((self, slipped.then(|| meant.join(" "))))
    }
}

fn add<'a>(group: &mut Vec<String>, known: impl IntoIterator<Item = &'a Word>) {
    let stemmer = stemmer();
    let more: BTreeSet<String> = known.into_iter().flat_map(|word| stems(&stemmer, &word.word)).collect();
    group.extend(more);
    group.sort();
    group.dedup();
}

/// The word itself beside its stems: the beginning of a longer word is found by it while its stem may be too short or too long.
fn with_itself(mut stems: Vec<String>, word: &str) -> Vec<String> {
    let folded = fold(word);
    if !stems.contains(&folded) {
        stems.push(folded);
    }
    stems
}

/// What stands in quotation marks, German or not; a phrase of one word is a word.
fn phrases(typed: &str) -> Vec<Vec<String>> {
    let quoted = typed.split(['"', '„', '“', '”', '«', '»']).skip(1).step_by(2);
    quoted.map(|part| words(part).take(WORDS).map(|word| fold(&word)).collect::<Vec<_>>()).filter(|phrase| phrase.len() > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_read_in_all_quotation_marks() {
        for typed in ["„neue Bank“ Ring", "\"neue Bank\" Ring", "»neue Bank« Ring"] {
            let question = Question::read(typed);
            assert_eq!((question.phrases, question.words.len()), (vec![vec!["neue".to_owned(), "bank".to_owned()]], 3), "{typed}");
        }
        assert!(Question::read("\"Bank").phrases.is_empty());
    }

    #[test]
    fn a_hostile_question_is_cut() {
        let started = std::time::Instant::now();
        let question = Question::read(&"aä\"".repeat(50_000));
        assert!(question.cut && question.words.len() <= WORDS && started.elapsed().as_millis() < 100);
        assert!(!Question::read("Bank am Ring").cut);
    }
}
