//! E3: a contribution arrives, from the web, at the counter, by telephone or on paper.

use super::due;
use super::load::Loaded;
use crate::Db;
use crate::entity::{account, contribution, district};
use crate::error::{Error, Result};
use crate::keys::{token, token_hash};
use crate::outbox::{self, Mail};
use crate::people::{Limit, count_attempt};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Datelike, Utc};
use domain::participation::{Channel, ContactWish, Intake, Kind, Stage, Step, StepContext};
use domain::time::local_day;
use domain::{Actor, ContributionId, DistrictId, FieldErrors, Problem, ReceiptCode, Reference, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// The series that contributions and measures share (`decisions.md` 2).
const SERIES: &str = "vorgang";
/// A key that makes sending twice one record opens the receipt code too, so it must not be guessed: 128 bit have 22 signs.
const KEY_MIN: u32 = 22;
/// No key of ours is longer.
const KEY_MAX: u32 = 100;

/// How a contribution arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// By which way.
    pub channel: Channel,
    /// Random key of the form, see [`new_key`]; for paper the serial of the pad's slip.
    pub key: String,
    /// Language of the page it was written on.
    pub locale: String,
    /// Read back to the person, for telephone and counter.
    pub read_back: Option<bool>,
    /// When it reached the office, if that was earlier than now.
    pub occurred_at: Option<DateTime<Utc>>,
}

impl Arrival {
    /// From the web, now, in German.
    pub fn web(key: &str) -> Self {
        Self { channel: Channel::Web, key: key.to_owned(), locale: "de".to_owned(), read_back: None, occurred_at: None }
    }
}

/// What the sender gets. The only place where the code is ever seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Id.
    pub id: ContributionId,
    /// Public number.
    pub reference: Reference,
    /// Secret code.
    pub code: ReceiptCode,
    /// Kind.
    pub kind: Kind,
    /// Title.
    pub title: String,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// By when the office reacts.
    pub due_at: DateTime<Utc>,
    /// A mail asks to confirm this address.
    pub confirm: Option<String>,
}

/// A key for an empty form.
pub fn new_key() -> String {
    token()
}

/// Receives a contribution. The same key gives the same receipt, however often it is sent.
///
/// Who: anybody from the web, with or without account; moderation and Quartiersmanagement for the other channels, who record who took it down
/// and whether it was read back. Effect: one contribution at stage `received` with reference, receipt code and due date, public event
/// `ContributionReceived`, a mail `confirm_address` when an address was given that is not the sender's own account. Refusals: `Role` for a
/// staff channel.
///
/// # Errors
/// [`Error::Invalid`] for a key that is not one.
pub async fn receive(db: &Db, actor: &Actor, intake: &Intake, arrival: &Arrival, now: DateTime<Utc>) -> Result<Receipt> {
    let key = bound_key(actor.district, &arrival.key)?;
    let mac = db.keys.mac("idempotency", key.as_bytes());
    let code = db.keys.receipt_code(&key);
    if let Some(known) = by_key(&db.read, actor.district, &mac).await? {
        return receipt(known, code);
    }
    // Counted before the transaction: on SQLite there is one connection that writes.
    let may_mail = match &intake.email {
        Some(email) => count_attempt(db, Limit::Mail, email, now).await?,
        None => false,
    };
    let tx = db.begin_write(actor.district).await?;
    if let Some(known) = by_key(&tx.tx, actor.district, &mac).await? {
        return receipt(known, code);
    }
    let role = role(actor, arrival.channel)?;
    let arrived = arrival.occurred_at.filter(|at| *at < now).unwrap_or(now);
    let stage = Stage::Draft.after(Step::Receive, &StepContext::default())?;
    let confirmed = confirmed_by_account(&tx, actor, intake).await?;
    let token = (intake.email.is_some() && !confirmed && may_mail).then(token);
    let mut row = blank(actor, intake, arrival, stage, arrived);
    row.reference = Set(next_reference(&tx, arrived).await?.to_string());
    row.receipt_mac = Set(db.keys.receipt_mac(&code));
    row.idempotency_mac = Set(mac);
    row.email_confirmed_at = Set(confirmed.then_some(micros(now)));
    row.email_token_hash = Set(token.as_deref().map(token_hash));
    let row = row.insert(&tx.tx).await?;
    let loaded = Loaded::of(row, actor)?;
    record(&tx, actor, &loaded, arrival, (role, arrived), now).await?;
    if let (Some(token), Some(email)) = (token, &intake.email) {
        let mail = Mail::new("confirm_address", email).param("token", token).param("reference", &loaded.row.reference);
        outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    }
    tx.commit().await?;
    receipt(loaded.row, code)
}

fn role(actor: &Actor, channel: Channel) -> Result<Role> {
    let who: &[Role] = if channel == Channel::Web { &[Role::Resident] } else { &[Role::Moderator, Role::Manager] };
    Ok(actor.acting_as(who)?)
}

async fn record(
    tx: &Tx,
    actor: &Actor,
    loaded: &Loaded,
    arrival: &Arrival,
    (role, arrived): (Role, DateTime<Utc>),
    now: DateTime<Utc>,
) -> Result<()> {
    let mut event = loaded
        .event("ContributionReceived", role, now)
        .moved(Stage::Draft, loaded.stage)
        .fact("channel", arrival.channel)
        .fact("kind", loaded.kind)
        .public();
    if let Some(read_back) = arrival.read_back {
        event = event.fact("read_back", if read_back { "yes" } else { "no" });
    }
    event.occurred_at = arrived;
    tx.append(actor, event, now).await.map(|_| ())
}

/// Bound to the district, so that a key never opens another district's record.
fn bound_key(district: DistrictId, typed: &str) -> Result<String> {
    let mut errors = FieldErrors::new();
    let key = errors.line("key", typed, KEY_MIN, KEY_MAX);
    if !key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) {
        errors.add("key", Problem::Unknown);
    }
    errors.or(())?;
    Ok(format!("{district} {key}"))
}

async fn by_key(conn: &impl ConnectionTrait, district: DistrictId, mac: &[u8]) -> Result<Option<contribution::Model>> {
    let found = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::IdempotencyMac.eq(mac));
    Ok(found.one(conn).await?)
}

/// An address that belongs to the signed-in person needs no mail.
async fn confirmed_by_account(tx: &Tx, actor: &Actor, intake: &Intake) -> Result<bool> {
    let (Some(account), Some(email)) = (actor.account, &intake.email) else { return Ok(false) };
    let person = account::Entity::find_by_id(account.0).one(&tx.tx).await?;
    Ok(person.and_then(|person| person.email).as_ref() == Some(email))
}

async fn next_reference(tx: &Tx, arrived: DateTime<Utc>) -> Result<Reference> {
    let year = local_day(arrived).year();
    let row = district::Entity::find_by_id(tx.district.0).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let number = tx.next_number(SERIES, year).await?;
    Ok(Reference::new(&row.prefix, year, number))
}

fn blank(actor: &Actor, intake: &Intake, arrival: &Arrival, stage: Stage, arrived: DateTime<Utc>) -> contribution::ActiveModel {
    let staff = arrival.channel != Channel::Web;
    let account = actor.account.map(|account| account.0);
    contribution::ActiveModel {
        id: Set(new_id()),
        district_id: Set(actor.district.0),
        kind: Set(intake.kind.word().to_owned()),
        stage: Set(stage.word().to_owned()),
        channel: Set(arrival.channel.word().to_owned()),
        title: Set(intake.title.clone()),
        text: Set(intake.text.clone()),
        public_title: Set(String::new()),
        public_text: Set(String::new()),
        place: Set(intake.place.clone()),
        locale: Set(arrival.locale.clone()),
        account_id: Set(if staff { None } else { account }),
        contact: Set(intake.contact.word().to_owned()),
        name: Set(intake.name.clone()),
        show_name: Set(intake.show_name),
        email: Set(intake.email.clone()),
        phone: Set(intake.phone.clone()),
        letter: Set(intake.letter.clone()),
        taken_by: Set(if staff { account } else { None }),
        read_back: Set(if staff { arrival.read_back } else { None }),
        answer: Set(String::new()),
        not_taken_up: Set(false),
        earlier_stage: Set(None),
        office_id: Set(None),
        merged_into: Set(None),
        received_at: Set(micros(arrived)),
        stage_since: Set(micros(arrived)),
        due_at: Set(Some(micros(due::first(intake.kind, arrived)))),
        published_at: Set(None),
        withdrawal_marked_at: Set(None),
        ..Default::default()
    }
}

fn receipt(row: contribution::Model, code: ReceiptCode) -> Result<Receipt> {
    let kind = crate::error::known(Kind::from_word(&row.kind), "kind of contribution")?;
    let asks = row.contact == ContactWish::Mail.word() && row.email_confirmed_at.is_none() && row.email_token_hash.is_some();
    Ok(Receipt {
        id: ContributionId(row.id),
        reference: row.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?,
        code,
        kind,
        title: row.title,
        received_at: time(row.received_at),
        due_at: due::first(kind, time(row.received_at)),
        confirm: row.email.filter(|_| asks),
    })
}

#[cfg(test)]
mod tests;
