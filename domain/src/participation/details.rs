//! Was ein Vorschlag noch sagt: what a project would cost and who would help, when an event should be and for how many. All of it may be left out.

use crate::fields::{FieldErrors, Problem};
use crate::people::words;
use serde::{Deserialize, Serialize};

/// Characters of who would help.
const HELPERS_MAX: u32 = 400;
/// Characters of when an event should be.
const WHEN_MAX: u32 = 160;
/// More people than any place of a quarter holds.
const SIZE_MAX: u32 = 100_000;

words! {
    /// Kostenklasse, in Euro: what somebody guesses, and what the office finds out (M2).
    CostClass {
        /// Up to 500 €.
        Small = "small",
        /// 500 to 5,000 €.
        Medium = "medium",
        /// 5,000 to 50,000 €.
        Large = "large",
        /// More than 50,000 €.
        Major = "major",
    }
}

impl CostClass {
    /// The sum, in whole Euro, lies in the class. A sum on the border fits both.
    pub const fn fits(self, euro: i64) -> bool {
        match self {
            Self::Small => euro >= 0 && euro <= 500,
            Self::Medium => euro >= 500 && euro <= 5_000,
            Self::Large => euro >= 5_000 && euro <= 50_000,
            Self::Major => euro >= 50_000,
        }
    }

    /// The class of a sum in whole Euro; on the border the smaller one.
    pub fn of(euro: i64) -> Option<Self> {
        Self::ALL.iter().copied().find(|class| class.fits(euro))
    }
}

/// The fields as typed. They stand in the form for every kind, because the office may find that another kind fits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DetailsForm {
    /// Cost class, as a word.
    pub cost_class: String,
    /// A sum in Euro.
    pub cost_amount: String,
    /// Who would help.
    pub helpers: String,
    /// When an event should be, in words.
    pub event_when: String,
    /// For how many people.
    pub event_size: String,
}

/// The same, checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// What it would cost about; public with the contribution.
    pub cost_class: Option<CostClass>,
    /// The sum in whole Euro; public with the contribution.
    pub cost_amount: Option<i64>,
    /// Who would help; only the office reads it, because it may name others.
    pub helpers: String,
    /// When an event should be; only the office reads it, everybody sees the date that comes of it.
    pub event_when: String,
    /// For how many people; as `event_when`.
    pub event_size: Option<u32>,
}

impl Details {
    /// Nothing was said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The office alone has something to read here.
    pub fn has_inside(&self) -> bool {
        !self.helpers.is_empty() || !self.event_when.is_empty() || self.event_size.is_some()
    }
}

impl DetailsForm {
    pub(super) fn check(&self, errors: &mut FieldErrors) -> Details {
        let cost_amount = errors.euro("cost_amount", &self.cost_amount);
        let chosen = CostClass::from_word(self.cost_class.trim());
        if chosen.is_none() && !self.cost_class.trim().is_empty() {
            errors.add("cost_class", Problem::Unknown);
        }
        if chosen.zip(cost_amount).is_some_and(|(class, euro)| !class.fits(euro)) {
            errors.add("cost_amount", Problem::Contradiction);
        }
        Details {
            cost_class: chosen.or_else(|| cost_amount.and_then(CostClass::of)),
            cost_amount,
            helpers: errors.text("helpers", &self.helpers, 0, HELPERS_MAX),
            event_when: errors.line("event_when", &self.event_when, 0, WHEN_MAX),
            event_size: size(errors, &self.event_size),
        }
    }
}

/// "40", "40 Personen", "etwa 40".
fn size(errors: &mut FieldErrors, typed: &str) -> Option<u32> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let number = digits.parse().ok().filter(|number| (1..=SIZE_MAX).contains(number));
    if number.is_none() && !typed.trim().is_empty() {
        errors.add("event_size", Problem::NotANumber);
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(form: &DetailsForm) -> (Details, FieldErrors) {
        let mut errors = FieldErrors::new();
        let details = form.check(&mut errors);
        (details, errors)
    }

    #[test]
    fn everything_may_be_left_out() {
        let (details, errors) = checked(&DetailsForm::default());
        assert!(details.is_empty() && !details.has_inside() && errors.is_empty());
    }

    #[test]
    fn a_sum_says_its_class() {
        for (typed, amount, class) in [
            ("300", 300, CostClass::Small),
            ("500 €", 500, CostClass::Small),
            ("1.200", 1_200, CostClass::Medium),
            ("80000", 80_000, CostClass::Major),
        ] {
            let (details, errors) = checked(&DetailsForm { cost_amount: typed.into(), ..DetailsForm::default() });
            assert_eq!((details.cost_amount, details.cost_class, errors.is_empty()), (Some(amount), Some(class), true), "{typed}");
        }
        let (details, _) = checked(&DetailsForm { cost_class: "large".into(), ..DetailsForm::default() });
        assert_eq!((details.cost_amount, details.cost_class), (None, Some(CostClass::Large)));
    }

    #[test]
    fn each_field_has_its_problem() {
        type Spoil = fn(&mut DetailsForm);
        let cases: [(Spoil, &str, Problem); 7] = [
            (|f| f.cost_class = "cheap".into(), "cost_class", Problem::Unknown),
            (|f| f.cost_amount = "viel".into(), "cost_amount", Problem::NotANumber),
            (
                |f| {
                    f.cost_class = "small".into();
                    f.cost_amount = "9000".into();
                },
                "cost_amount",
                Problem::Contradiction,
            ),
            (|f| f.helpers = "x".repeat(401), "helpers", Problem::TooLong { max: 400 }),
            (|f| f.event_when = "x".repeat(161), "event_when", Problem::TooLong { max: 160 }),
            (|f| f.event_size = "viele".into(), "event_size", Problem::NotANumber),
            (|f| f.event_size = "0".into(), "event_size", Problem::NotANumber),
        ];
        for (spoil, field, problem) in cases {
            let mut form = DetailsForm::default();
            spoil(&mut form);
            assert_eq!(checked(&form).1.of(field), Some(&problem), "{field}");
        }
        let (details, _) = checked(&DetailsForm { event_size: "etwa 40".into(), ..DetailsForm::default() });
        assert_eq!(details.event_size, Some(40));
    }

    #[test]
    fn every_sum_has_a_class() {
        for (euro, class) in [(0, CostClass::Small), (501, CostClass::Medium), (5_000, CostClass::Medium), (50_001, CostClass::Major)] {
            assert_eq!(CostClass::of(euro), Some(class), "{euro}");
        }
        assert_eq!(CostClass::of(-1), None);
    }
}
