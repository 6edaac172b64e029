//! Der eigene Kommentar: what the mailed link leads to, and taking it back.

use super::{UNCONFIRMED, about, event, load};
use crate::Db;
use crate::entity::comment as row;
use crate::error::{Result, known};
use crate::keys::token_hash;
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::refusal::{SignInRefused, VoiceRefused};
use domain::voices::CommentState;
use domain::{Actor, DistrictId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// What a mailed link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentLink {
    /// The text as it was sent.
    pub text: String,
    /// Its state.
    pub state: CommentState,
    /// Sentence of the office, when it is not shown.
    pub note: String,
    /// Contribution or measure.
    pub object: ObjectKind,
    /// Reference of it.
    pub reference: String,
    /// Title of it.
    pub title: String,
}

/// By what a person takes back a comment.
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
pub async fn comment_by_link(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<CommentLink> {
    let found = by_token(&db.read, district, token, now).await?;
    let target = about(&db.read, &found).await?;
    Ok(CommentLink {
        state: known(CommentState::from_word(&found.state), "state of a comment")?,
        text: found.text,
        note: found.note,
        object: target.object,
        reference: target.reference.to_string(),
        title: target.title,
    })
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
    let found = match by {
        CommentKey::Link(token) => by_token(&tx.tx, tx.district, token, now).await?,
        CommentKey::Account(id) => {
            let found = load(&tx, id).await?;
            let own = actor.account.is_some() && found.account_id == actor.account.map(|account| account.0);
            own.then_some(found).ok_or(VoiceRefused::NotYours)?
        }
    };
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
