//! E3: a contribution arrives, from the web, at the counter, by telephone or on paper.

mod arrival;
mod receipt;
mod sent;

use super::load::{Loaded, profile_in};
use super::{details, pad};
use crate::Db;
use crate::entity::{account, contribution, district};
use crate::error::{Error, Result};
use crate::files;
use crate::keys::{token, token_hash};
use crate::outbox::{self, Mail};
use crate::people::{Limit, count_attempt};
use crate::places;
use crate::tx::{Tx, micros, new_id};
pub use arrival::Arrival;
use chrono::{DateTime, Datelike, Utc};
use domain::events::ObjectKind;
use domain::participation::{Channel, Intake, Shown, Stage, Step, StepContext};
use domain::profile::Desk;
use domain::time::local_day;
use domain::{Actor, Reference, Role};
pub use receipt::Receipt;
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, EntityTrait};
use sent::Sent;
pub(crate) use sent::bound_key;

/// The series that contributions and measures share (`decisions.md` 2).
const SERIES: &str = "vorgang";
/// Who takes down what others say or write on paper.
pub(super) const OFFICE: &[Role] = &[Role::Moderator, Role::Manager];

/// A key for an empty form.
pub fn new_key() -> String {
    token()
}

/// Receives a contribution. The same key gives the same receipt, however often it is sent.
///
/// Who: anybody from the web, with or without account; moderation and Quartiersmanagement for the other channels, who record who took it down
/// and whether it was read back. Effect: one contribution at stage `received` with reference, receipt code and due date, public event
/// `ContributionReceived`, a mail `confirm_address` when an address was given that is not the sender's own account. A numbered sheet gives the
/// code that its slip carries. Refusals: `Role` for a staff channel or a sheet.
///
/// # Errors
/// [`Error::Invalid`] for a key that is not one, and at `serial` for a sheet that was never printed or is a contribution already.
pub async fn receive(db: &Db, actor: &Actor, intake: &Intake, arrival: &Arrival, now: DateTime<Utc>) -> Result<Receipt> {
    receive_with_files(db, actor, intake, arrival, "", now).await
}

/// Receives a contribution with the files that wait under the token of its form, see [`files::keep_upload`].
///
/// Who and refusals: as [`receive`]. Effect: the same, and an event `FileAttached` for each file; nobody but the office sees them until it decides.
/// Sent again with more files, these are added as long as nobody began to read it.
///
/// # Errors
/// As [`receive`].
pub async fn receive_with_files(
    db: &Db,
    actor: &Actor,
    intake: &Intake,
    arrival: &Arrival,
    uploads: &str,
    now: DateTime<Utc>,
) -> Result<Receipt> {
    let sent = Sent::of(db, actor, arrival)?;
    let desk = profile_in(&db.read, actor.district).await?.desk;
    if let Some(known) = sent.known(&db.read).await? {
        add_files(db, actor, &known, uploads, now).await?;
        return Receipt::of(known, sent.code, &desk);
    }
    // Counted before the transaction: on SQLite there is one connection that writes.
    let may_mail = match &intake.email {
        Some(email) => count_attempt(db, Limit::Mail, email, now).await?,
        None => false,
    };
    let tx = db.begin_write(actor.district).await?;
    if let Some(known) = sent.known(&tx.tx).await? {
        return Receipt::of(known, sent.code, &desk);
    }
    let made = (&sent, db.keys.receipt_mac(&sent.code), may_mail);
    let (loaded, role, token) = enter(&tx, actor, intake, arrival, (made, &desk), now).await?;
    files::attach_in(&tx, actor, role, (ObjectKind::Contribution, loaded.row.id), uploads, now).await?;
    if let (Some(token), Some(email)) = (token, &intake.email) {
        let mail = Mail::new("confirm_address", email)
            .param("token", token)
            .param("reference", &loaded.row.reference)
            .in_language(&loaded.row.locale);
        outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    }
    tx.commit().await?;
    Receipt::of(loaded.row, sent.code, &desk)
}

/// The row, its place and its event; the token of the mail that asks to confirm the address, where one is asked.
async fn enter(
    tx: &Tx,
    actor: &Actor,
    intake: &Intake,
    arrival: &Arrival,
    ((sent, receipt_mac, may_mail), desk): ((&Sent, Vec<u8>, bool), &Desk),
    now: DateTime<Utc>,
) -> Result<(Loaded, Role, Option<String>)> {
    let role = role(actor, arrival)?;
    let arrived = arrival.occurred_at.filter(|at| *at < now).unwrap_or(now);
    let stage = Stage::Draft.after(Step::Receive, &StepContext::default())?;
    let confirmed = confirmed_by_account(tx, actor, intake).await?;
    let token = (intake.email.is_some() && !confirmed && may_mail).then(token);
    let mut row = blank(actor, intake, arrival, stage, arrived);
    row.due_at = Set(Some(micros(desk.read_by(intake.kind, arrived))));
    details::write(&mut row, &intake.details);
    row.reference = Set(next_reference(tx, arrived).await?.to_string());
    row.receipt_mac = Set(receipt_mac);
    row.idempotency_mac = Set(sent.mac.clone());
    row.email_confirmed_at = Set(confirmed.then_some(micros(now)));
    row.email_token_hash = Set(token.as_deref().map(token_hash));
    let row = row.insert(&tx.tx).await?;
    if let Some(serial) = arrival.sheet {
        pad::use_sheet(tx, serial, row.id, sent.form_mac.clone()).await?;
    }
    let loaded = Loaded::of(row, actor)?;
    places::settle(tx, (ObjectKind::Contribution, loaded.row.id), intake.spot.as_ref(), &intake.place).await?;
    record(tx, actor, &loaded, arrival, (role, arrived), now).await?;
    Ok((loaded, role, token))
}

/// Somebody went back, chose another photo and sent again: the text is what it was, the photo is new.
async fn add_files(db: &Db, actor: &Actor, known: &contribution::Model, uploads: &str, now: DateTime<Utc>) -> Result<()> {
    if uploads.is_empty() || known.stage != Stage::Received.word() {
        return Ok(());
    }
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Moderator, Role::Manager]).unwrap_or(Role::Resident);
    files::attach_in(&tx, actor, role, (ObjectKind::Contribution, known.id), uploads, now).await?;
    tx.commit().await
}

fn role(actor: &Actor, arrival: &Arrival) -> Result<Role> {
    let alone = arrival.channel == Channel::Web || arrival.counter.is_some();
    let who: &[Role] = if alone { &[Role::Resident] } else { OFFICE };
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
    if let Some(serial) = arrival.sheet {
        event = event.fact("sheet", serial);
    }
    if let Some(counter) = &arrival.counter {
        event = event.fact("counter", counter.id());
    }
    event.occurred_at = arrived;
    tx.append(actor, event, now).await.map(|_| ())
}

/// An address that belongs to the signed-in person needs no mail.
async fn confirmed_by_account(tx: &Tx, actor: &Actor, intake: &Intake) -> Result<bool> {
    let (Some(account), Some(email)) = (actor.account, &intake.email) else { return Ok(false) };
    let person = account::Entity::find_by_id(account.0).one(&tx.tx).await?;
    Ok(person.and_then(|person| person.email).as_ref() == Some(email))
}

/// The next number of contributions and measures.
pub(super) async fn next_reference(tx: &Tx, arrived: DateTime<Utc>) -> Result<Reference> {
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
        language: Set(arrival.language().word().to_owned()),
        account_id: Set(if staff { None } else { account }),
        contact: Set(intake.contact.word().to_owned()),
        name: Set(intake.name.clone()),
        show_name: Set(intake.shown == Shown::Name),
        pseudonym: Set(intake.pseudonym.clone()),
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
        due_at: Set(None),
        published_at: Set(None),
        withdrawal_marked_at: Set(None),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests;
