//! Meine Sprache: remembered for people with an account only; everybody else is spoken to in the language of the address (`docs/decisions/0006`).

use crate::Db;
use crate::entity::account;
use crate::error::{Error, Result};
use domain::{AccountId, Actor, Language};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, EntityTrait};

/// Remembers the language in which a person reads; mails to them are written in it from now on.
///
/// Who: the person, signed in. Effect: the language of the account; like a password it belongs to no district and has no event.
///
/// # Errors
/// [`Error::NotFound`] without an account.
pub async fn choose_language(db: &Db, actor: &Actor, language: Language) -> Result<()> {
    let account = actor.account.ok_or(Error::NotFound)?;
    let row = account::ActiveModel { id: Set(account.0), language: Set(Some(language.code().to_owned())), ..Default::default() };
    row.update(&db.write).await?;
    Ok(())
}

/// The language that a person has chosen, if they have.
///
/// # Errors
/// [`Error::Database`].
pub async fn language_of(db: &Db, account: AccountId) -> Result<Option<Language>> {
    let person = account::Entity::find_by_id(account.0).one(&db.read).await?;
    Ok(person.and_then(|person| person.language).and_then(|code| Language::from_code(&code)))
}
