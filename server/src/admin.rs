//! Kommandos für den Betrieb: accounts, roles, districts.

use crate::district::{self, FileProblem};
use chrono::{DateTime, Utc};
use domain::Role;
use std::path::Path;
use store::{Db, people};

/// Why a command did nothing.
#[derive(Debug, thiserror::Error)]
pub enum AdminError {
    /// The district file has problems.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    File(Vec<FileProblem>),
    /// The database said no.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// An argument does not say what it must.
    #[error("{0}")]
    Argument(String),
}

/// `quartier district add FILE`.
///
/// # Errors
/// [`AdminError::File`] lists every problem with its line and key.
pub async fn add_district(db: &Db, file: &Path, demo: bool, now: DateTime<Utc>) -> Result<String, AdminError> {
    let profile = district::read(file).map_err(AdminError::File)?;
    store::add_district(db, &profile, demo, now).await?;
    Ok(profile.slug)
}

/// `quartier admin erase EMAIL`.
///
/// # Errors
/// [`AdminError::Argument`] when nobody has this address.
pub async fn erase(db: &Db, email: &str, now: DateTime<Utc>) -> Result<(), AdminError> {
    let account = people::account_of(db, email).await?;
    let account = account.ok_or_else(|| AdminError::Argument(format!("Ein Konto mit der Adresse {email} gibt es nicht.")))?;
    Ok(store::accountability::erase_account(db, account, now).await?)
}

/// `quartier admin create EMAIL NAME --district SLUG --role ROLE`.
///
/// # Errors
/// [`AdminError::Argument`] for an unknown role.
pub async fn create(
    db: &Db,
    email: &str,
    name: &str,
    slug: Option<&str>,
    roles: &[String],
    password: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), AdminError> {
    let known: Vec<Role> = roles
        .iter()
        .map(|word| {
            Role::from_word(word).ok_or_else(|| {
                AdminError::Argument(format!(
                    "Die Rolle „{word}“ gibt es nicht. Es gibt: {}",
                    Role::ALL.iter().map(|role| role.word()).collect::<Vec<_>>().join(", ")
                ))
            })
        })
        .collect::<Result<_, _>>()?;
    let district = match slug {
        Some(slug) => Some(people::district(db, slug).await?),
        None if known.is_empty() => None,
        None => return Err(AdminError::Argument("Rollen gelten in einem Quartier: --district fehlt.".to_owned())),
    };
    let account = people::create_account(db, email, name, false, now).await?;
    if let Some(password) = password {
        people::set_password(db, account, password).await?;
    }
    if let Some(district) = district {
        for role in known {
            people::grant_role(db, district.id, account, role, None, now).await?;
        }
    }
    Ok(())
}
