//! Der eigene Beitrag: everything its author sees of it, hidden or not (I3).

use super::author::by_typed_code;
use super::details::details_of;
use super::merge::{MergeAsked, asked_of};
use super::public::{LinkedRows, draw, journey_of, linked};
use super::split::{OwnPart, origin_of, own_parts};
use super::views::{AdditionView, ObjectionView, QueryView, additions_of, objections_of, queries_of};
use crate::Db;
use crate::entity::contribution;
use crate::error::{Error, Result, known};
use crate::events;
use crate::files::{FileView, files_of};
use crate::people::District;
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::events::Recorded;
use domain::journey::Journey;
use domain::participation::{Channel, ContactWish, Details, Kind, Stage};
use domain::{Actor, ContributionId, DistrictId, Reference};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Everything authors see of their own contribution.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnView {
    /// Id.
    pub id: ContributionId,
    /// Public number.
    pub reference: Reference,
    /// Kind.
    pub kind: Kind,
    /// Stage.
    pub stage: Stage,
    /// Since when.
    pub stage_since: DateTime<Utc>,
    /// How it came.
    pub channel: Channel,
    /// Title as sent.
    pub title: String,
    /// Text as sent.
    pub text: String,
    /// Title as shown to everybody; empty while it is not.
    pub public_title: String,
    /// Text as shown to everybody; empty while it is not.
    pub public_text: String,
    /// Place.
    pub place: String,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// By when the office moves; `None` when nothing is owed.
    pub due_at: Option<DateTime<Utc>>,
    /// By when it is answered, as promised when it arrived; only while it waits to be read.
    pub answer_by: Option<DateTime<Utc>>,
    /// What a proposal still says.
    pub details: Details,
    /// Everybody can read it.
    pub public: bool,
    /// How the author wants to hear.
    pub contact: ContactWish,
    /// The address still waits for its confirmation.
    pub address_unconfirmed: bool,
    /// The name or an empty text.
    pub name: String,
    /// The answer, once there is one.
    pub answer: String,
    /// The answer says that the proposal is not taken up.
    pub not_taken_up: bool,
    /// Until when one may object; `None` when there is nothing to object to.
    pub objection_until: Option<DateTime<Utc>>,
    /// The reason code and sentence of a decision against it.
    pub reason: Option<(String, String)>,
    /// The contribution it was merged into.
    pub merged_into: Option<(Reference, String)>,
    /// The way of the contribution it stands in now: a co-author reads all of it (I3).
    pub together: Option<Journey>,
    /// Merges this author is or was asked about, as long as they wait or last.
    pub merges: Vec<MergeAsked>,
    /// What came out of it, when it was split.
    pub parts: Vec<OwnPart>,
    /// The one it came out of: reference and title as its author knows it.
    pub split_from: Option<(String, String)>,
    /// Withdrawal was asked for when it already was part of a measure.
    pub withdrawal_marked_at: Option<DateTime<Utc>>,
    /// Measures it became part of: reference and title.
    pub measures: Vec<(Reference, String)>,
    /// Questions of the office.
    pub queries: Vec<QueryView>,
    /// What was added.
    pub additions: Vec<AdditionView>,
    /// Objections.
    pub objections: Vec<ObjectionView>,
    /// Photos and PDF files that came with it, whoever sees them.
    pub files: Vec<FileView>,
    /// The way so far, with everything that happened.
    pub journey: Journey,
}

/// Opens a contribution by its receipt code: everything of it, whatever its stage (I3).
///
/// Who: whoever has the code. Refusals: [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`Error::Refused`].
pub async fn by_code(db: &Db, district: &District, code: &str, address: &str, now: DateTime<Utc>) -> Result<OwnView> {
    let row = by_typed_code(db, district.id, code, address, now).await?;
    own_view(db, district, row).await
}

/// The same for the account that sent it.
///
/// # Errors
/// [`Error::NotFound`] for everybody else.
pub async fn by_account(db: &Db, district: &District, actor: &Actor, id: ContributionId) -> Result<OwnView> {
    let account = actor.account.ok_or(Error::NotFound)?;
    let row = contribution::Entity::find_by_id(id.0)
        .filter(contribution::Column::DistrictId.eq(district.id.0))
        .filter(contribution::Column::AccountId.eq(account.0))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    own_view(db, district, row).await
}

/// Events that are the office's own business: work items, notes, proposals nobody confirmed.
const INTERNAL: &[&str] = &[
    "NoteAdded",
    "CallDue",
    "LetterDue",
    "AuthorInformed",
    "WithholdProposed",
    "WithholdDeclined",
    "NotTakeUpProposed",
    "NotTakeUpDeclined",
    "WorkAssigned",
    "WorkReleased",
    "SilenceEscalated",
    "MentionSeen",
    "CallReopened",
    "AdditionReopened",
    "MergeProposed",
    "MergeLapsed",
    "MergeSupportersTold",
    "SupporterAnswered",
];

async fn own_view(db: &Db, district: &District, row: contribution::Model) -> Result<OwnView> {
    let linked = linked(&db.read, district.id, &row).await?;
    let mut ids = linked.measure_ids();
    ids.push(row.id);
    let mut events: Vec<Recorded> = events::of_objects(db, district.id, &ids).await?;
    events.retain(|event| event.id != row.id || !INTERNAL.contains(&event.kind.as_str()));
    for event in events.iter_mut().filter(|event| event.id == row.id) {
        if let Some(payload) = &mut event.payload {
            payload.public = true;
        }
    }
    let stage = known(Stage::from_word(&row.stage), "stage")?;
    let kind = known(Kind::from_word(&row.kind), "kind")?;
    let objections = objections_of(&db.read, row.id).await?;
    let journey = draw(district, &row, &linked, &events)?;
    Ok(OwnView {
        id: ContributionId(row.id),
        reference: row.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?,
        kind,
        answer_by: (stage == Stage::Received).then(|| district.profile.desk.promised(kind, time(row.received_at), time(row.stage_since))),
        details: details_of(&row)?,
        stage,
        stage_since: time(row.stage_since),
        channel: known(Channel::from_word(&row.channel), "channel")?,
        contact: known(ContactWish::from_word(&row.contact), "contact")?,
        due_at: row.due_at.map(time),
        public: row.published_at.is_some(),
        address_unconfirmed: row.email.is_some() && row.email_confirmed_at.is_none(),
        objection_until: super::objection::until(&row, stage, &objections, district.profile.way.objection_months),
        reason: last_reason(row.id, stage, &events),
        merged_into: merged_into(db, district.id, &row).await?,
        together: together(db, district, &row).await?,
        merges: asked_of(&db.read, row.id).await?,
        parts: own_parts(&db.read, &db.keys, row.id).await?,
        split_from: origin_of(&db.read, row.id).await?.map(|origin| (origin.reference, origin.title)),
        withdrawal_marked_at: row.withdrawal_marked_at.map(time),
        measures: measures(linked)?,
        queries: queries_of(&db.read, row.id).await?,
        additions: additions_of(&db.read, row.id).await?,
        files: files_of(&db.read, district.id, row.id).await?,
        objections,
        journey,
        received_at: time(row.received_at),
        title: row.title,
        text: row.text,
        public_title: row.public_title,
        public_text: row.public_text,
        place: row.place,
        name: row.name,
        answer: row.answer,
        not_taken_up: row.not_taken_up,
    })
}

fn measures(linked: LinkedRows) -> Result<Vec<(Reference, String)>> {
    linked
        .measures
        .into_iter()
        .map(|row| Ok((row.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?, row.title)))
        .collect()
}

/// The reason of the decision that put it where it is.
fn last_reason(id: uuid::Uuid, stage: Stage, events: &[Recorded]) -> Option<(String, String)> {
    let against =
        |event: &&Recorded| matches!(event.kind.as_str(), "ContributionWithheld" | "ContributionNotTakenUp" | "ObjectionRejected");
    if !matches!(stage, Stage::Withheld | Stage::Objected | Stage::Answered) {
        return None;
    }
    let event = events.iter().rev().filter(|event| event.id == id).find(against)?;
    let payload = event.payload.as_ref()?;
    Some((payload.reason.clone().unwrap_or_default(), payload.note.clone().unwrap_or_default()))
}

async fn merged_into(db: &Db, district: DistrictId, row: &contribution::Model) -> Result<Option<(Reference, String)>> {
    let Some(target) = row.merged_into else { return Ok(None) };
    let target = contribution::Entity::find_by_id(target).filter(contribution::Column::DistrictId.eq(district.0)).one(&db.read).await?;
    // A target that was hidden meanwhile is named to nobody.
    let Some(target) = target.filter(|target| target.published_at.is_some()) else { return Ok(None) };
    Ok(Some((target.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?, target.public_title)))
}

/// The whole public way of the contribution this one stands in, also of one that stands in a third.
async fn together(db: &Db, district: &District, row: &contribution::Model) -> Result<Option<Journey>> {
    match row.merged_into {
        Some(target) => match journey_of(db, district, ContributionId(target)).await {
            Ok(journey) => Ok(Some(journey)),
            Err(Error::NotFound) => Ok(None),
            Err(other) => Err(other),
        },
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests;
