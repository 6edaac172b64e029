//! Was ein Vorschlag noch sagt, in its row: written when it arrives, taken away with the person or with the text.

use crate::entity::contribution;
use crate::error::{Result, known};
use domain::participation::{CostClass, Details};
use sea_orm::ActiveValue::Set;

pub(crate) fn details_of(row: &contribution::Model) -> Result<Details> {
    Ok(Details {
        cost_class: row.cost_class.as_deref().map(|word| known(CostClass::from_word(word), "cost class")).transpose()?,
        cost_amount: row.cost_amount,
        helpers: row.helpers.clone(),
        event_when: row.event_when.clone(),
        event_size: row.event_size.and_then(|size| u32::try_from(size).ok()),
    })
}

pub(super) fn write(row: &mut contribution::ActiveModel, details: &Details) {
    row.cost_class = Set(details.cost_class.map(|class| class.word().to_owned()));
    row.cost_amount = Set(details.cost_amount);
    row.helpers = Set(details.helpers.clone());
    row.event_when = Set(details.event_when.clone());
    row.event_size = Set(details.event_size.map(i64::from));
}

/// What may lead to somebody goes with the name; a guess about money stays with the text.
pub(crate) fn forget_people(row: &mut contribution::ActiveModel) {
    row.helpers = Set(String::new());
    row.event_when = Set(String::new());
}

/// All of it goes with the text.
pub(crate) fn forget(row: &mut contribution::ActiveModel) {
    write(row, &Details::default());
}
