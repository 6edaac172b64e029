//! Was zu einer Meldung steht: for the office, and for whoever has its code.

use super::typed_code;
use crate::Db;
use crate::entity::{comment, contribution, report};
use crate::error::{Error, Result, known};
use crate::files::{FileView, file_of};
use crate::people::{Limit, attempts_left, count_attempt};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::moderation::{ReportReason, Reportable};
use domain::refusal::CodeRefused;
use domain::{Actor, DistrictId, ReportId, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// A report as the office reads it. Who sent it stays with the sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportView {
    /// Id.
    pub id: ReportId,
    /// "M 3/2026".
    pub reference: String,
    /// What is reported.
    pub object: Reportable,
    /// Which one.
    pub object_id: Uuid,
    /// The contribution or measure that it is or belongs to.
    pub parent: (ObjectKind, Uuid),
    /// What everybody reads of a reported comment; empty for everything else, and when it is shown no more.
    pub quoted: String,
    /// The reported file, while it is there.
    pub file: Option<FileView>,
    /// Its reference.
    pub about: String,
    /// Its title when it was reported.
    pub title: String,
    /// Reason.
    pub reason: ReportReason,
    /// What is wrong.
    pub text: String,
    /// When it came.
    pub at: DateTime<Utc>,
    /// By when it is decided.
    pub due_at: DateTime<Utc>,
    /// The reporter hears of the decision by mail.
    pub by_mail: bool,
    /// Waits for a second person, who confirms that the object is hidden.
    pub proposed: bool,
    /// The decision, once there is one.
    pub upheld: Option<bool>,
    /// Its sentence.
    pub decision: String,
    /// When it was decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// Other reports about the same: reference, and whether they are decided.
    pub others: Vec<(ReportId, String, bool)>,
}

/// Opens a report on the workplace.
///
/// Who: moderation, Quartiersmanagement, review person.
///
/// # Errors
/// [`Error::Refused`] for other roles, [`Error::NotFound`] for another district's.
pub async fn opened_report(db: &Db, actor: &Actor, id: ReportId) -> Result<ReportView> {
    actor.acting_as(&[Role::Moderator, Role::Manager, Role::ReviewPerson])?;
    let row = report::Entity::find_by_id(id.0)
        .filter(report::Column::DistrictId.eq(actor.district.0))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    let others = report::Entity::find()
        .filter(report::Column::DistrictId.eq(actor.district.0))
        .filter(report::Column::ObjectId.eq(row.object_id))
        .filter(report::Column::Id.ne(row.id))
        .order_by_asc(report::Column::At)
        .all(&db.read)
        .await?;
    let object = known(Reportable::from_word(&row.object), "reported object")?;
    let thing = thing(db, actor.district, object, &row).await?;
    Ok(ReportView {
        id,
        object,
        object_id: row.object_id,
        parent: thing.parent,
        quoted: thing.quoted,
        file: thing.file,
        reason: known(ReportReason::from_word(&row.reason), "reason of a report")?,
        at: time(row.at),
        due_at: time(row.due_at),
        by_mail: row.email.is_some() && row.email_confirmed_at.is_some(),
        proposed: row.proposal_id.is_some() && row.decided_at.is_none(),
        upheld: row.upheld,
        decided_at: row.decided_at.map(time),
        others: others.into_iter().map(|other| (ReportId(other.id), other.reference, other.decided_at.is_some())).collect(),
        reference: row.reference,
        about: row.about,
        title: row.title,
        text: row.text,
        decision: row.decision,
    })
}

/// What is reported, as it stands now.
struct Thing {
    parent: (ObjectKind, Uuid),
    quoted: String,
    file: Option<FileView>,
}

async fn thing(db: &Db, district: DistrictId, object: Reportable, row: &report::Model) -> Result<Thing> {
    let id = row.object_id;
    let mut thing = Thing { parent: (ObjectKind::Contribution, id), quoted: String::new(), file: None };
    match object {
        Reportable::Contribution => {}
        Reportable::Measure => thing.parent.0 = ObjectKind::Measure,
        Reportable::Comment => {
            let said = comment::Entity::find_by_id(id).filter(comment::Column::DistrictId.eq(district.0)).one(&db.read).await?;
            let said = said.ok_or(Error::NotFound)?;
            thing.parent = (known(ObjectKind::from_word(&said.object), "object of a comment")?, said.object_id);
            thing.quoted = said.public_text;
        }
        Reportable::Photo => {
            thing.file = file_of(&db.read, district, id).await?;
            let with = contribution::Entity::find()
                .filter(contribution::Column::DistrictId.eq(district.0))
                .filter(contribution::Column::Reference.eq(&row.about));
            thing.parent.1 = with.one(&db.read).await?.ok_or(Error::NotFound)?.id;
        }
    }
    Ok(thing)
}

/// A report as its sender reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportStatus {
    /// "M 3/2026".
    pub reference: String,
    /// What was reported.
    pub object: Reportable,
    /// Title of what was reported, or of what it is a part of.
    pub title: String,
    /// What was said.
    pub text: String,
    /// When it came.
    pub at: DateTime<Utc>,
    /// By when it is decided.
    pub due_at: DateTime<Utc>,
    /// The decision, once there is one.
    pub upheld: Option<bool>,
    /// Its sentence.
    pub decision: String,
    /// When it was decided.
    pub decided_at: Option<DateTime<Utc>>,
}

/// Opens a report by its receipt code. Wrong codes count against the address, as for contributions.
///
/// # Errors
/// [`Error::Refused`] with [`CodeRefused`].
pub async fn report_by_code(db: &Db, district: DistrictId, typed: &str, address: &str, now: DateTime<Utc>) -> Result<ReportStatus> {
    let code = typed_code(typed)?;
    if !attempts_left(db, Limit::Code, address, now).await? {
        return Err(CodeRefused::TooMany.into());
    }
    let row = report::Entity::find()
        .filter(report::Column::DistrictId.eq(district.0))
        .filter(report::Column::ReceiptMac.eq(db.keys.receipt_mac(&code)))
        .one(&db.read)
        .await?;
    let Some(row) = row else {
        count_attempt(db, Limit::Code, address, now).await?;
        return Err(CodeRefused::Unknown.into());
    };
    Ok(ReportStatus {
        object: known(Reportable::from_word(&row.object), "reported object")?,
        reference: row.reference,
        title: row.title,
        text: row.text,
        at: time(row.at),
        due_at: time(row.due_at),
        upheld: row.upheld,
        decision: row.decision,
        decided_at: row.decided_at.map(time),
    })
}
