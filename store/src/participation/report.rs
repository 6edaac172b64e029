//! Meldung: anybody says that something public should not be. It is acknowledged with a number and a code, decided, and both sides are told.

mod decide;
mod read;

pub(super) use decide::settle_in;
pub(crate) use decide::{decide_report, undecided_report};
pub use decide::{reject_report, uphold_report};
pub use read::{ReportStatus, ReportView, opened_report, report_by_code};

use super::author::typed_code;
use super::public::{ByReference, by_reference};
use super::receive::bound_key;
use crate::Db;
use crate::entity::{attachment, comment, contribution, measure, report};
use crate::error::{Error, Result, known};
use crate::keys::{token, token_hash};
use crate::outbox::{self, Mail};
use crate::people::{Limit, count_attempt};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Datelike, TimeDelta, Utc};
use domain::events::{Event, ObjectKind};
use domain::files::FileState;
use domain::moderation::{Report, Reportable, ReportedPart, WorkKind};
use domain::refusal::SignInRefused;
use domain::time::local_day;
use domain::voices::CommentState;
use domain::{Actor, DistrictId, FieldErrors, Problem, ReceiptCode, ReportId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// The series of the reports of one year.
const SERIES: &str = "meldung";
/// An address that nobody confirmed gets the decision no more after so long (`decisions.md` 3).
const UNCONFIRMED: TimeDelta = TimeDelta::days(14);

/// What the reporter gets. The only place where the code is ever seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportReceipt {
    /// Id.
    pub id: ReportId,
    /// "M 3/2026".
    pub reference: String,
    /// Secret code.
    pub code: ReceiptCode,
    /// What was reported.
    pub object: Reportable,
    /// Title of what was reported, or of what it is a part of.
    pub title: String,
    /// By when it is decided.
    pub due_at: DateTime<Utc>,
    /// A mail asks to confirm this address.
    pub confirm: Option<String>,
}

/// What a report is about.
struct About {
    object: Reportable,
    id: Uuid,
    reference: String,
    title: String,
}

/// Reports something public: a contribution, a measure, a comment or a file of one. The same key gives the same receipt, however often it is sent.
///
/// Who: anybody, with or without account. Effect: one report with number, receipt code and due date, event `ReportReceived` (never public), a mail
/// `report_received` that acknowledges it and asks to confirm the address when one was given. Nothing about the object changes.
///
/// # Errors
/// [`Error::Invalid`] with `about` when nothing public has this reference or this part of it, or for a key that is not one.
pub async fn report(db: &Db, actor: &Actor, said: &Report, key: &str, locale: &str, now: DateTime<Utc>) -> Result<ReportReceipt> {
    let key = format!("report {}", bound_key(actor.district, key)?);
    let mac = db.keys.mac("idempotency", key.as_bytes());
    let code = db.keys.receipt_code(&key);
    if let Some(known) = by_key(&db.read, actor.district, &mac).await? {
        return receipt(known, code);
    }
    let about = about(db, actor.district, &said.about).await?;
    let about = match said.part {
        Some(part) => part_of(db, actor.district, about, part).await?,
        None => about,
    };
    let may_mail = match &said.email {
        Some(email) => count_attempt(db, Limit::Mail, email, now).await?,
        None => false,
    };
    let tx = db.begin_write(actor.district).await?;
    if let Some(known) = by_key(&tx.tx, actor.district, &mac).await? {
        return receipt(known, code);
    }
    let token = (said.email.is_some() && may_mail).then(token);
    let mut row = blank(&tx, actor, said, &about, now).await?;
    row.locale = Set(locale.to_owned());
    row.receipt_mac = Set(db.keys.receipt_mac(&code));
    row.idempotency_mac = Set(mac);
    row.email_token_hash = Set(token.as_deref().map(token_hash));
    let row = row.insert(&tx.tx).await?;
    let event = Event::new((ObjectKind::Report, row.id), "ReportReceived", Role::Resident, now);
    tx.append(actor, event.fact("about", &about.reference).fact("reason", said.reason), now).await?;
    if let (Some(token), Some(email)) = (token, &said.email) {
        let mail = Mail::new("report_received", email).param("token", token).param("reference", &row.reference);
        let mail = mail.param("title", &row.title).param("until", local_day(time(row.due_at)));
        outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    }
    tx.commit().await?;
    receipt(row, code)
}

async fn blank(tx: &Tx, actor: &Actor, said: &Report, about: &About, now: DateTime<Utc>) -> Result<report::ActiveModel> {
    let year = local_day(now).year();
    let number = tx.next_number(SERIES, year).await?;
    let desk = super::load::profile(tx).await?.desk;
    Ok(report::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        reference: Set(format!("M {number}/{year}")),
        object: Set(about.object.word().to_owned()),
        object_id: Set(about.id),
        about: Set(about.reference.clone()),
        title: Set(about.title.clone()),
        reason: Set(said.reason.word().to_owned()),
        text: Set(said.text.clone()),
        account_id: Set(actor.account.map(|account| account.0)),
        email: Set(said.email.clone()),
        email_confirmed_at: Set(None),
        at: Set(micros(now)),
        due_at: Set(micros(WorkKind::Report.due(&desk, now))),
        proposal_id: Set(None),
        upheld: Set(None),
        decision: Set(String::new()),
        decided_by: Set(None),
        decided_at: Set(None),
        ..Default::default()
    })
}

/// What everybody may see under this reference; nothing else can be reported.
async fn about(db: &Db, district: DistrictId, typed: &str) -> Result<About> {
    let unknown = || Error::Invalid(FieldErrors::one("about", Problem::Unknown));
    match by_reference(db, district, typed).await? {
        ByReference::Contribution(reference) => {
            let found = contribution::Entity::find()
                .filter(contribution::Column::DistrictId.eq(district.0))
                .filter(contribution::Column::Reference.eq(reference.as_str()));
            let row = found.one(&db.read).await?.ok_or_else(unknown)?;
            Ok(About { object: Reportable::Contribution, id: row.id, reference: row.reference, title: row.public_title })
        }
        ByReference::Measure(reference) => {
            let found = measure::Entity::find()
                .filter(measure::Column::DistrictId.eq(district.0))
                .filter(measure::Column::Reference.eq(reference.as_str()));
            let row = found.one(&db.read).await?.ok_or_else(unknown)?;
            Ok(About { object: Reportable::Measure, id: row.id, reference: row.reference, title: row.title })
        }
        ByReference::NotPublic => Err(unknown()),
    }
}

/// What everybody sees of a part of it; the reference stays that of the whole.
async fn part_of(db: &Db, district: DistrictId, whole: About, part: ReportedPart) -> Result<About> {
    let id = match part {
        ReportedPart::Comment(id) => {
            let found = comment::Entity::find_by_id(id)
                .filter(comment::Column::DistrictId.eq(district.0))
                .filter(comment::Column::ObjectId.eq(whole.id))
                .filter(comment::Column::State.eq(CommentState::Shown.word()));
            found.one(&db.read).await?.map(|row| row.id)
        }
        ReportedPart::Photo(id) => {
            let found = attachment::Entity::find_by_id(id)
                .filter(attachment::Column::DistrictId.eq(district.0))
                .filter(attachment::Column::ObjectId.eq(whole.id))
                .filter(attachment::Column::State.eq(FileState::Shown.word()));
            found.one(&db.read).await?.map(|row| row.id)
        }
    };
    let id = id.ok_or_else(|| FieldErrors::one("about", Problem::Unknown))?;
    Ok(About { object: part.object(), id, ..whole })
}

async fn by_key(conn: &impl ConnectionTrait, district: DistrictId, mac: &[u8]) -> Result<Option<report::Model>> {
    let found = report::Entity::find().filter(report::Column::DistrictId.eq(district.0)).filter(report::Column::IdempotencyMac.eq(mac));
    Ok(found.one(conn).await?)
}

fn receipt(row: report::Model, code: ReceiptCode) -> Result<ReportReceipt> {
    let asks = row.email_token_hash.is_some();
    Ok(ReportReceipt {
        id: ReportId(row.id),
        object: known(Reportable::from_word(&row.object), "reported object")?,
        reference: row.reference,
        code,
        title: row.title,
        due_at: time(row.due_at),
        confirm: row.email.filter(|_| asks),
    })
}

/// Confirms the e-mail address of a report by the mailed link.
///
/// Who: whoever has the link. Effect: the decision goes to the address, event `AddressConfirmed`; the link works once. Refusals: `LinkOver`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn confirm_report_address(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<String> {
    let tx = db.begin_write(district).await?;
    let row = report::Entity::find()
        .filter(report::Column::DistrictId.eq(district.0))
        .filter(report::Column::EmailTokenHash.eq(token_hash(token)))
        .one(&tx.tx)
        .await?
        .filter(|row| row.email.is_some() && time(row.at) + UNCONFIRMED > now)
        .ok_or(SignInRefused::LinkOver)?;
    let (id, reference) = (row.id, row.reference.clone());
    let mut row: report::ActiveModel = row.into();
    row.email_confirmed_at = Set(Some(micros(now)));
    row.email_token_hash = Set(None);
    row.update(&tx.tx).await?;
    tx.append(&Actor::resident(district), Event::new((ObjectKind::Report, id), "AddressConfirmed", Role::Resident, now), now).await?;
    tx.commit().await?;
    Ok(reference)
}

/// Erases addresses of reports that nobody confirmed within 14 days. Gives how many.
///
/// Who: the system. Effect: event `AddressErased` for each.
///
/// # Errors
/// [`Error::Database`].
pub async fn erase_unconfirmed_reporters(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_write(district).await?;
    let rows = report::Entity::find()
        .filter(report::Column::DistrictId.eq(district.0))
        .filter(report::Column::Email.is_not_null())
        .filter(report::Column::EmailConfirmedAt.is_null())
        .filter(report::Column::At.lte(micros(now - UNCONFIRMED)))
        .all(&tx.tx)
        .await?;
    let mut erased = 0;
    for row in rows {
        let id = row.id;
        let mut row: report::ActiveModel = row.into();
        row.email = Set(None);
        row.email_token_hash = Set(None);
        row.update(&tx.tx).await?;
        tx.append(&Actor::system(district), Event::new((ObjectKind::Report, id), "AddressErased", Role::System, now), now).await?;
        erased += 1;
    }
    tx.commit().await?;
    Ok(erased)
}

#[cfg(test)]
mod tests;
