//! Was im Formular steht: as typed, so that nothing is lost, or as it is known already when a form opens.

use crate::dates;
use crate::form::Fields;
use chrono::NaiveDate;
use domain::projects::{Ask, Stage, Step, StepInput, euro_of};
use domain::{Field, FieldErrors};
use std::collections::{BTreeMap, BTreeSet};

/// More different fields than any form of the workplace has.
const FIELDS: usize = 200;

/// Who pays, as fields of sums beside the sentence on the funding.
pub(super) const FUNDERS: [(Field, &str); 4] =
    [("funding_federal", "Bund"), ("funding_state", "Land"), ("funding_city", "Stadt (Eigenanteil)"), ("funding_others", "Dritte")];

/// The values of a form by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Typed(BTreeMap<String, Vec<String>>);

impl Typed {
    /// What came with a request.
    pub(super) fn of(fields: &Fields) -> Self {
        let names: BTreeSet<&str> = fields.names().collect();
        Self(names.into_iter().take(FIELDS).map(|name| (name.to_owned(), fields.all(name).map(str::to_owned).collect())).collect())
    }

    /// Adds a value that is known.
    #[must_use]
    pub(super) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.entry(name.to_owned()).or_default().push(value.into());
        self
    }

    /// The first value of a field; empty when there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.all(name).first().map_or("", String::as_str)
    }

    /// All values of a field.
    pub(super) fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// The field has this value, among others.
    pub(super) fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|typed| typed == value)
    }

    /// The first value of every field.
    pub(super) fn firsts(&self) -> BTreeMap<String, String> {
        self.0.iter().filter_map(|(name, values)| Some((name.clone(), values.first()?.clone()))).collect()
    }

    /// What a body is called: in words, when something is written there, else as chosen from the list.
    pub(super) fn body(&self, name: &str, other: &str) -> &str {
        let written = self.get(other).trim();
        if written.is_empty() { self.get(name) } else { written }
    }

    /// Reads the form of a step.
    ///
    /// # Errors
    /// One problem per field.
    pub(super) fn step(&self, step: Step, stage: Stage, today: NaiveDate) -> Result<StepInput, FieldErrors> {
        let mut errors = FieldErrors::new();
        let mut typed = self.firsts();
        for (ask, _) in step.asks(stage) {
            let whole = match ask {
                Ask::Organization => self.body("organization", "organization_other").to_owned(),
                Ask::Office => self.body("office", "office_other").to_owned(),
                Ask::Funding => self.funding(&mut errors),
                Ask::GroupHeard => self.heard(),
                _ => continue,
            };
            typed.insert(ask.word().to_owned(), whole);
        }
        match StepInput::read(step, stage, &typed, today) {
            Ok(input) => errors.or(input),
            Err(more) => {
                errors.0.extend(more.0);
                Err(errors)
            }
        }
    }

    /// The mix of funding as one sentence: sums by payer, then what is written about it.
    fn funding(&self, errors: &mut FieldErrors) -> String {
        let typed = self.firsts();
        let sums: Vec<String> = FUNDERS
            .iter()
            .filter_map(|(field, payer)| {
                euro_of(errors, field, &typed).filter(|sum| *sum > 0).map(|sum| format!("{payer}: {}", dates::euro(sum)))
            })
            .collect();
        let parts = [sums.join(", "), self.get("funding").trim().to_owned()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
    }

    /// Which working group was heard and what it said.
    fn heard(&self) -> String {
        let (group, said) = (self.get("group").trim(), self.get("group_heard").trim());
        if group.is_empty() || said.is_empty() { said.to_owned() } else { format!("{group}: {said}") }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::Problem;

    fn today() -> NaiveDate {
        "2026-11-20".parse().unwrap()
    }

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        pairs.iter().fold(Typed::default(), |typed, (name, value)| typed.with(name, *value))
    }

    #[test]
    fn sums_and_sentence_become_one_mix() {
        let table: [(&[(&str, &str)], &str); 3] = [
            (
                &[("funding_federal", "40.000"), ("funding_city", "20 000 €"), ("funding_others", "0")],
                "Bund: 40.000\u{a0}€, Stadt (Eigenanteil): 20.000\u{a0}€",
            ),
            (&[("funding", "Ein Drittel Stadt, zwei Drittel Land")], "Ein Drittel Stadt, zwei Drittel Land"),
            (&[("funding_state", "500"), ("funding", "Bescheid folgt")], "Land: 500\u{a0}€. Bescheid folgt"),
        ];
        for (pairs, mix) in table {
            let input = typed(pairs).step(Step::OpenFunding, Stage::Resolved, today()).unwrap();
            assert_eq!(input.funding.as_deref(), Some(mix));
        }
    }

    #[test]
    fn every_wrong_sum_is_named_beside_what_is_missing() {
        let errors =
            typed(&[("funding_federal", "viel"), ("funding_state", "10")]).step(Step::OpenFunding, Stage::Resolved, today()).unwrap_err();
        assert_eq!(errors.0, [("funding_federal", Problem::NotANumber)]);
        let errors = Typed::default().step(Step::OpenFunding, Stage::Resolved, today()).unwrap_err();
        assert_eq!(errors.0, [("funding", Problem::Missing)]);
    }

    #[test]
    fn a_body_in_words_wins_over_the_list() {
        let chosen = typed(&[("organization", "stadtparlament"), ("on", "2026-11-19")]);
        assert_eq!(chosen.step(Step::Deliberate, Stage::Tabled, today()).unwrap().organization.as_deref(), Some("stadtparlament"));
        let written = chosen.with("organization_other", " Ortsbeirat Mitte ");
        assert_eq!(written.step(Step::Deliberate, Stage::Tabled, today()).unwrap().organization.as_deref(), Some("Ortsbeirat Mitte"));
    }

    #[test]
    fn a_group_without_a_word_was_not_heard() {
        let pairs = [("group", "Arbeitsgruppe Grün"), ("contact", "Fachbereich Umwelt"), ("date", "2027-01-15")];
        let errors = typed(&pairs).step(Step::HandOver, Stage::UnderReview, today()).unwrap_err();
        assert_eq!(errors.of("group_heard"), Some(&Problem::Missing));
        let input = typed(&pairs).with("group_heard", "Ja, bitte bald.").step(Step::HandOver, Stage::UnderReview, today()).unwrap();
        assert_eq!(input.group_heard.as_deref(), Some("Arbeitsgruppe Grün: Ja, bitte bald."));
    }

    #[test]
    fn a_flood_of_fields_is_cut() {
        let text: String = (0..5000).map(|number| format!("f{number}=1&")).collect();
        assert_eq!(Typed::of(&Fields::parse(text.as_bytes())).firsts().len(), FIELDS);
    }
}
