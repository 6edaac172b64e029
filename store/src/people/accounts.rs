//! Konten, Rollen und wer welchen Sitz innehat.

use crate::Db;
use crate::entity::{account, membership, organization, role_grant, seat, session};
use crate::error::{Error, OnUnique, Result, known};
use crate::tx::{micros, new_id};
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, SaltString};
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::{Event, ObjectKind};
use domain::refusal::SignInRefused;
use domain::{AccountId, Actor, DistrictId, FieldErrors, Problem, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Characters a password must have (ASVS 6.2.1).
const PASSWORD_MIN: u32 = 8;
/// Characters a password may have (ASVS 6.2.9 asks for at least 64).
const PASSWORD_MAX: u32 = 256;
/// The most used passwords that are long enough to be tried; German and English lists agree on these.
const COMMON: &[&str] = &[
    "12345678",
    "123456789",
    "1234567890",
    "password",
    "passwort",
    "passwort1",
    "password1",
    "qwertz123",
    "qwertzuiop",
    "qwerty123",
    "qwertyuiop",
    "11111111",
    "00000000",
    "12341234",
    "iloveyou",
    "hallo123",
    "hallohallo",
    "schatz123",
    "sommer2026",
    "winter2026",
    "quartier",
    "kaiserslautern",
    "starwars",
    "football",
    "baseball",
    "superman",
    "princess",
    "sunshine",
    "1q2w3e4r",
    "1qaz2wsx",
    "abcd1234",
    "abc12345",
    "asdfghjkl",
    "letmein1",
    "welcome1",
    "admin123",
    "adminadmin",
    "geheim123",
    "master123",
    "dragon123",
    "computer",
    "fussball",
    "bayern123",
];

/// An account as listed for the operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountView {
    /// Id.
    pub id: AccountId,
    /// Name.
    pub name: String,
    /// Address; `None` for demonstration people without one.
    pub email: Option<String>,
    /// Made for the demonstration.
    pub demo: bool,
    /// Roles in one district.
    pub roles: Vec<Role>,
}

/// Creates an account.
///
/// Who: the operator (`quartier admin create`) or the demonstration. Effect: one account.
///
/// # Errors
/// [`Error::Invalid`] for a bad address or name, [`Error::Conflict`] when the address is taken.
pub async fn create_account(db: &Db, email: &str, name: &str, demo: bool, now: DateTime<Utc>) -> Result<AccountId> {
    let mut errors = FieldErrors::new();
    let email = errors.email("email", email);
    if email.is_none() {
        errors.add("email", Problem::Missing);
    }
    let name = errors.line("name", name, 2, 120);
    errors.or(())?;
    let id = new_id();
    let row = account::ActiveModel {
        id: Set(id),
        email: Set(email),
        name: Set(name),
        password_hash: Set(None),
        demo: Set(demo),
        created_at: Set(micros(now)),
        disabled_at: Set(None),
        language: Set(None),
        seen_at: Set(Some(micros(now))),
        warned_at: Set(None),
    };
    row.insert(&db.write).await?;
    Ok(AccountId(id))
}

/// The account with an address.
///
/// # Errors
/// [`Error::Database`].
pub async fn account_of(db: &Db, email: &str) -> Result<Option<AccountId>> {
    let email = email.trim().to_lowercase();
    let found = account::Entity::find().filter(account::Column::Email.eq(email)).one(&db.read).await?;
    Ok(found.map(|row| AccountId(row.id)))
}

/// Sets a password (argon2id).
///
/// Who: the person or the operator. Refusals: too short, too long, among the most used.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Refused`] with [`SignInRefused::CommonPassword`].
pub async fn set_password(db: &Db, account: AccountId, password: &str) -> Result<()> {
    let length = u32::try_from(password.chars().count()).unwrap_or(u32::MAX);
    if length < PASSWORD_MIN {
        return Err(FieldErrors::one("password", Problem::TooShort { min: PASSWORD_MIN }).into());
    }
    if length > PASSWORD_MAX {
        return Err(FieldErrors::one("password", Problem::TooLong { max: PASSWORD_MAX }).into());
    }
    if COMMON.contains(&password.to_lowercase().as_str()) {
        return Err(SignInRefused::CommonPassword.into());
    }
    let password = password.to_owned();
    let hash = tokio::task::spawn_blocking(move || hash(&password)).await.map_err(|error| Error::Corrupt(error.to_string()))??;
    let row = account::ActiveModel { id: Set(account.0), password_hash: Set(Some(hash)), ..Default::default() };
    row.update(&db.write).await?;
    Ok(())
}

pub(crate) fn hash(password: &str) -> Result<String> {
    let salt: [u8; 16] = crate::keys::Keys::random_secret()[..16].try_into().map_err(|_| Error::Corrupt("salt".into()))?;
    let salt = SaltString::encode_b64(&salt).map_err(|error| Error::Corrupt(error.to_string()))?;
    Argon2::default()
        .hash_password(password.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|error| Error::Corrupt(error.to_string()))
}

/// Gives a person a role in a district.
///
/// Who: the operator. Effect: one grant, event `RoleGranted`. Repeating it changes nothing.
///
/// # Errors
/// [`Error::NotFound`] for an organization key that does not exist.
pub async fn grant_role(
    db: &Db,
    district: DistrictId,
    account: AccountId,
    role: Role,
    organization: Option<&str>,
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(district).await?;
    if role_grant::Entity::find_by_id((district.0, account.0, role.word().to_owned())).one(&tx.tx).await?.is_some() {
        return Ok(());
    }
    let organization_id = match organization {
        Some(key) => Some(
            organization::Entity::find()
                .filter(organization::Column::DistrictId.eq(district.0))
                .filter(organization::Column::Key.eq(key))
                .one(&tx.tx)
                .await?
                .ok_or(Error::NotFound)?
                .id,
        ),
        None => None,
    };
    let row = role_grant::ActiveModel {
        district_id: Set(district.0),
        account_id: Set(account.0),
        role: Set(role.word().to_owned()),
        organization_id: Set(organization_id),
    };
    row.insert(&tx.tx).await?;
    let event = Event::new((ObjectKind::Account, account.0), "RoleGranted", Role::Admin, now).fact("role", role);
    tx.append(&Actor::system(district), event, now).await?;
    tx.commit().await
}

/// Seats a person, as member or deputy, from a day on.
///
/// Who: the operator or the clerk. Effect: one membership, event `SeatTaken`. Repeating it changes nothing.
///
/// # Errors
/// [`Error::NotFound`] for an unknown seat.
pub async fn take_seat(
    db: &Db,
    district: DistrictId,
    seat_key: &str,
    account: AccountId,
    deputy: bool,
    from: NaiveDate,
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(district).await?;
    let seat = seat::Entity::find()
        .filter(seat::Column::DistrictId.eq(district.0))
        .filter(seat::Column::Key.eq(seat_key))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    let known = membership::Entity::find()
        .filter(membership::Column::SeatId.eq(seat.id))
        .filter(membership::Column::Deputy.eq(deputy))
        .filter(membership::Column::AccountId.eq(account.0))
        .one(&tx.tx)
        .await?;
    if known.is_some() {
        return Ok(());
    }
    let row = membership::ActiveModel {
        id: Set(new_id()),
        district_id: Set(district.0),
        seat_id: Set(seat.id),
        account_id: Set(account.0),
        deputy: Set(deputy),
        from_day: Set(from.to_string()),
        until_day: Set(None),
    };
    row.insert(&tx.tx).await.on_unique(domain::Refusal::Role)?;
    let event = Event::new((ObjectKind::Account, account.0), "SeatTaken", Role::Admin, now).fact("seat", seat_key).fact("deputy", deputy);
    tx.append(&Actor::system(district), event, now).await?;
    tx.commit().await
}

/// Switches an account off; its sessions end at once (ASVS 7.4.2).
///
/// # Errors
/// [`Error::Database`].
pub async fn disable_account(db: &Db, account: AccountId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_plain().await?;
    let row = account::ActiveModel { id: Set(account.0), disabled_at: Set(Some(micros(now))), ..Default::default() };
    row.update(&tx).await?;
    session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0)).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Everybody with a role in a district, by name.
///
/// # Errors
/// [`Error::Database`].
pub async fn list_accounts(db: &Db, district: DistrictId) -> Result<Vec<AccountView>> {
    let grants = role_grant::Entity::find().filter(role_grant::Column::DistrictId.eq(district.0)).all(&db.read).await?;
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(grants.iter().map(|grant| grant.account_id)))
        .order_by_asc(account::Column::Name)
        .all(&db.read)
        .await?;
    let view = |row: account::Model| {
        let roles = grants
            .iter()
            .filter(|grant| grant.account_id == row.id)
            .map(|grant| known(Role::from_word(&grant.role), "role"))
            .collect::<Result<_>>()?;
        Ok(AccountView { id: AccountId(row.id), name: row.name, email: row.email, demo: row.demo, roles })
    };
    people.into_iter().map(view).collect()
}
