//! Der eigene Kommentar: what its author reads of it, by the mailed link or with the account, and taking it back.

use super::objection::{CommentObjection, since_decisions, view};
use super::{Subject, UNCONFIRMED, about, event, load};
use crate::Db;
use crate::entity::{comment as row, comment_objection, district};
use crate::error::{Error, Result, known};
use crate::keys::token_hash;
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::moderation::WithholdReason;
use domain::profile::Profile;
use domain::refusal::{SignInRefused, VoiceRefused};
use domain::voices::{CommentState, objection_until};
use domain::{Actor, DistrictId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Own comments that are listed at one object; nobody writes more there before the office has read them.
const OWN: u64 = 10;

/// A comment as its author reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnComment {
    /// Id.
    pub id: Uuid,
    /// The text as it was sent.
    pub text: String,
    /// Its state.
    pub state: CommentState,
    /// Why it is not shown.
    pub reason: Option<WithholdReason>,
    /// Sentence of the office, when it is not shown.
    pub note: String,
    /// Until when one may object; `None` when there is nothing to object to, or it was done.
    pub objection_until: Option<DateTime<Utc>>,
    /// The objection to the decision, once there is one.
    pub objection: Option<CommentObjection>,
    /// Contribution or measure.
    pub object: ObjectKind,
    /// Reference of it.
    pub reference: String,
    /// Title of it.
    pub title: String,
}

/// By what a person takes back a comment, or objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommentKey<'a> {
    /// The mailed link.
    Link(&'a str),
    /// The account, and the comment.
    Account(Uuid),
}

/// What the link in a mail asks, without doing it. Refusals: `LinkOver`.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn comment_by_link(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<OwnComment> {
    let found = by_token(&db.read, district, token, now).await?;
    let target = about(&db.read, &found).await?;
    own(db, found, &target).await
}

/// A comment of somebody with an account. Refusals: `NotYours` for somebody else's.
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's.
pub async fn own_comment(db: &Db, actor: &Actor, id: Uuid) -> Result<OwnComment> {
    let found = row::Entity::find_by_id(id).filter(row::Column::DistrictId.eq(actor.district.0)).one(&db.read).await?;
    let found = found.ok_or(Error::NotFound)?;
    if actor.account.is_none() || found.account_id != actor.account.map(|account| account.0) {
        return Err(VoiceRefused::NotYours.into());
    }
    let target = about(&db.read, &found).await?;
    own(db, found, &target).await
}

/// The comments of somebody with an account that nobody else reads there: not read yet, or not shown. Oldest first.
pub(super) async fn own_hidden(db: &Db, actor: &Actor, object_id: Uuid) -> Result<Vec<OwnComment>> {
    let Some(account) = actor.account else { return Ok(vec![]) };
    let rows = row::Entity::find()
        .filter(row::Column::DistrictId.eq(actor.district.0))
        .filter(row::Column::ObjectId.eq(object_id))
        .filter(row::Column::AccountId.eq(account.0))
        .filter(row::Column::State.is_in([CommentState::Confirmed.word(), CommentState::Withheld.word()]))
        .order_by_asc(row::Column::At)
        .limit(OWN)
        .all(&db.read)
        .await?;
    let Some(first) = rows.first() else { return Ok(vec![]) };
    let target = about(&db.read, first).await?;
    views(db, rows, &target).await
}

async fn own(db: &Db, found: row::Model, target: &Subject) -> Result<OwnComment> {
    views(db, vec![found], target).await?.pop().ok_or(Error::NotFound)
}

/// Comments on the same thing, each with the objection to the decision it stands under; as many statements for ten as for one.
async fn views(db: &Db, rows: Vec<row::Model>, target: &Subject) -> Result<Vec<OwnComment>> {
    let withheld: Vec<&row::Model> = rows.iter().filter(|row| row.state == CommentState::Withheld.word()).collect();
    let months = match withheld.first() {
        Some(row) => objection_months(db, row.district_id).await?,
        None => 0,
    };
    let mut objections = since_decisions(&db.read, &withheld).await?;
    rows.into_iter()
        .map(|row| {
            let state = known(CommentState::from_word(&row.state), "state of a comment")?;
            let objection = objections.remove(&row.id);
            Ok(OwnComment {
                id: row.id,
                state,
                reason: WithholdReason::from_word(&row.reason),
                objection_until: objection_until(state, row.decided_at.map(time), objection.is_some(), months),
                objection: objection.map(view),
                text: row.text,
                note: row.note,
                object: target.object,
                reference: target.reference.to_string(),
                title: target.title.clone(),
            })
        })
        .collect()
}

async fn objection_months(db: &Db, id: Uuid) -> Result<u32> {
    let row = district::Entity::find_by_id(id).one(&db.read).await?.ok_or(Error::NotFound)?;
    let profile: Profile = serde_json::from_str(&row.profile).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(profile.way.objection_months)
}

/// The comment that a key opens.
pub(super) async fn of_key(tx: &Tx, actor: &Actor, by: CommentKey<'_>, now: DateTime<Utc>) -> Result<row::Model> {
    match by {
        CommentKey::Link(token) => by_token(&tx.tx, tx.district, token, now).await,
        CommentKey::Account(id) => {
            let found = load(tx, id).await?;
            let own = actor.account.is_some() && found.account_id == actor.account.map(|account| account.0);
            Ok(own.then_some(found).ok_or(VoiceRefused::NotYours)?)
        }
    }
}

async fn by_token(conn: &impl ConnectionTrait, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<row::Model> {
    let found = row::Entity::find()
        .filter(row::Column::DistrictId.eq(district.0))
        .filter(row::Column::TokenHash.eq(token_hash(token)))
        .one(conn)
        .await?
        .filter(|row| row.confirmed_at.is_some() || time(row.at) + UNCONFIRMED > now);
    Ok(found.ok_or(SignInRefused::LinkOver)?)
}

/// Takes a comment back: the text is gone for everybody.
///
/// Who: its author, by account or by the mailed link. Effect: state `withdrawn`, text, name and address are forgotten, event `CommentWithdrawn`.
/// Refusals: `LinkOver`, `NotYours` for somebody else's.
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's.
pub async fn withdraw_comment(db: &Db, actor: &Actor, by: CommentKey<'_>, now: DateTime<Utc>) -> Result<(ObjectKind, String)> {
    let tx = db.begin_write(actor.district).await?;
    let found = of_key(&tx, actor, by, now).await?;
    let target = about(&tx.tx, &found).await?;
    if found.state != CommentState::Withdrawn.word() {
        forget(&tx, &found).await?;
        tx.append(actor, event(&found, "CommentWithdrawn", Role::Resident, now)?, now).await?;
    }
    tx.commit().await?;
    Ok((target.object, target.reference.to_string()))
}

async fn forget(tx: &Tx, found: &row::Model) -> Result<()> {
    let mut row: row::ActiveModel = found.clone().into();
    row.state = Set(CommentState::Withdrawn.word().to_owned());
    for text in [&mut row.text, &mut row.public_text, &mut row.name] {
        *text = Set(String::new());
    }
    row.email = Set(None);
    row.token_hash = Set(None);
    row.update(&tx.tx).await?;
    // Nobody decides any more about what was taken back.
    comment_objection::Entity::delete_many().filter(comment_objection::Column::CommentId.eq(found.id)).exec(&tx.tx).await?;
    Ok(())
}

/// Erases comments that nobody confirmed within 14 days.
///
/// Who: the system. Effect: the rows are gone, event `CommentsErased`. Gives how many.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn erase_unconfirmed_comments(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_write(district).await?;
    let erased = row::Entity::delete_many()
        .filter(row::Column::DistrictId.eq(district.0))
        .filter(row::Column::State.eq(CommentState::Waiting.word()))
        .filter(row::Column::At.lte(micros(now - UNCONFIRMED)))
        .exec(&tx.tx)
        .await?
        .rows_affected;
    if erased > 0 {
        let event = Event::new((ObjectKind::District, district.0), "CommentsErased", Role::System, now).fact("n", erased);
        tx.append(&Actor::system(district), event, now).await?;
    }
    tx.commit().await?;
    Ok(erased)
}
