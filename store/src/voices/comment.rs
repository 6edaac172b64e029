//! Ein Kommentar kommt an: by account, by e-mail that is confirmed first, or written down by the office.

use super::{Subject, UNCONFIRMED, about, event, target};
use crate::Db;
use crate::entity::{account, comment as row};
use crate::error::{Error, Result, known};
use crate::keys::{token, token_hash};
use crate::outbox::{self, Mail};
use crate::participation::profile_of;
use crate::people::{Limit, count_attempt};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::participation::Channel;
use domain::refusal::SignInRefused;
use domain::voices::{CommentForm, CommentIntake, CommentState};
use domain::{Actor, DistrictId, Reference, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// What became of a comment when it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentSent {
    /// Id.
    pub id: Uuid,
    /// Its state now.
    pub state: CommentState,
    /// Contribution or measure.
    pub object: ObjectKind,
    /// Reference of what it is about.
    pub reference: Reference,
}

/// A comment that somebody said at the counter, on the telephone or on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedComment {
    /// What was typed.
    pub form: CommentForm,
    /// By which way it came.
    pub channel: Channel,
}

/// Comments on a public contribution or on a measure. The same key gives the same comment, however often it is sent.
///
/// Who: everybody; with an account the comment needs no address. Effect: with account state `confirmed`, or `shown` where the district reads
/// afterwards, event `CommentReceived`; otherwise state `waiting` and a mail `comment_confirm`. Refusals: `CommentsOff`, `Merged`, `TooMany` after
/// three mails to one address in an hour.
///
/// # Errors
/// [`Error::Invalid`] for fields to mend, [`Error::NotFound`] for what is not public.
pub async fn comment(
    db: &Db,
    actor: &Actor,
    (object, reference): (ObjectKind, &str),
    form: &CommentForm,
    now: DateTime<Utc>,
) -> Result<CommentSent> {
    let intake = form.check(actor.account.is_some())?;
    let key = crate::participation::bound_key(actor.district, &form.key)?;
    let key = db.keys.mac("comment-key", key.as_bytes());
    if let Some(known) = by_key(&db.read, &key).await? {
        return sent(db, known).await;
    }
    if let Some(email) = &intake.email
        && !count_attempt(db, Limit::Mail, email, now).await?
    {
        return Err(Refusal::TooMany.into());
    }
    let tx = db.begin_write(actor.district).await?;
    let rule = profile_of(&tx).await?.comments.confirmed()?;
    let target = target(&tx.tx, actor.district, object, reference).await?;
    let state = if intake.email.is_some() { CommentState::Waiting } else { rule };
    let mut row = blank(&tx, &target, &intake, (state, Channel::Web, key), now);
    row.account_id = Set(actor.account.map(|account| account.0));
    let token = intake.email.is_some().then(token);
    row.token_hash = Set(token.as_deref().map(token_hash));
    let row = row.insert(&tx.tx).await?;
    tx.append(actor, event(&row, "CommentReceived", Role::Resident, now)?, now).await?;
    if let (Some(token), Some(email)) = (token, &intake.email) {
        let mail = Mail::new("comment_confirm", email)
            .in_language(form.language.code())
            .param("token", token)
            .param("reference", &target.reference)
            .param("title", &target.title);
        // Not its words: the address may be somebody else's, and a letter of the office carries no stranger's text.
        outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    }
    tx.commit().await?;
    Ok(CommentSent { id: row.id, state, object: target.object, reference: target.reference })
}

/// Writes down a comment for somebody at the counter, on the telephone or on paper.
///
/// Who: moderation, Quartiersmanagement. Effect: state `confirmed`, or `shown` where the district reads afterwards, event `CommentReceived` with the
/// channel. Refusals: `Role`, `CommentsOff`, `Merged`.
///
/// # Errors
/// [`Error::Invalid`] for fields to mend, [`Error::NotFound`] for what is not public.
pub async fn record_comment(
    db: &Db,
    actor: &Actor,
    (object, reference): (ObjectKind, &str),
    noted: &NotedComment,
    now: DateTime<Utc>,
) -> Result<CommentSent> {
    let role = actor.acting_as(&[Role::Moderator, Role::Manager])?;
    let intake = noted.form.check(true)?;
    let key = crate::participation::bound_key(actor.district, &noted.form.key)?;
    let key = db.keys.mac("comment-key", key.as_bytes());
    if let Some(known) = by_key(&db.read, &key).await? {
        return sent(db, known).await;
    }
    let tx = db.begin_write(actor.district).await?;
    let state = profile_of(&tx).await?.comments.confirmed()?;
    let target = target(&tx.tx, actor.district, object, reference).await?;
    let mut row = blank(&tx, &target, &intake, (state, noted.channel, key), now);
    row.taken_by = Set(actor.account.map(|account| account.0));
    let row = row.insert(&tx.tx).await?;
    tx.append(actor, event(&row, "CommentReceived", role, now)?.fact("channel", noted.channel), now).await?;
    tx.commit().await?;
    Ok(CommentSent { id: row.id, state, object: target.object, reference: target.reference })
}

/// Confirms a comment by the mailed link.
///
/// Who: whoever has the link. Effect: state `confirmed`, or `shown` where the district reads afterwards, event `CommentConfirmed`; from now on the
/// link only takes back. Refusals: `LinkOver` for a link that is used, older than 14 days or unknown; `CommentsOff`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn confirm_comment(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<CommentSent> {
    let tx = db.begin_write(district).await?;
    let found = row::Entity::find()
        .filter(row::Column::DistrictId.eq(district.0))
        .filter(row::Column::TokenHash.eq(token_hash(token)))
        .filter(row::Column::State.eq(CommentState::Waiting.word()))
        .one(&tx.tx)
        .await?
        .filter(|row| time(row.at) + UNCONFIRMED > now)
        .ok_or(SignInRefused::LinkOver)?;
    let state = profile_of(&tx).await?.comments.confirmed()?;
    let target = about(&tx.tx, &found).await?;
    let event = event(&found, "CommentConfirmed", Role::Resident, now)?;
    let id = found.id;
    let mut row: row::ActiveModel = found.into();
    row.state = Set(state.word().to_owned());
    row.confirmed_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    tx.append(&Actor::resident(district), event, now).await?;
    tx.commit().await?;
    Ok(CommentSent { id, state, object: target.object, reference: target.reference })
}

fn blank(
    tx: &Tx,
    target: &Subject,
    intake: &CommentIntake,
    (state, channel, key): (CommentState, Channel, Vec<u8>),
    now: DateTime<Utc>,
) -> row::ActiveModel {
    row::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        object: Set(target.object.word().to_owned()),
        object_id: Set(target.id),
        state: Set(state.word().to_owned()),
        channel: Set(channel.word().to_owned()),
        text: Set(intake.text.clone()),
        // Where the district reads afterwards the text is shown as it came.
        public_text: Set(intake.text.clone()),
        name: Set(intake.name.clone()),
        account_id: Set(None),
        email: Set(intake.email.clone()),
        token_hash: Set(None),
        key_mac: Set(key),
        taken_by: Set(None),
        reason: Set(String::new()),
        note: Set(String::new()),
        at: Set(micros(now)),
        confirmed_at: Set((state != CommentState::Waiting).then_some(micros(now))),
        decided_by: Set(None),
        decided_at: Set(None),
    }
}

async fn by_key(conn: &impl sea_orm::ConnectionTrait, key: &[u8]) -> Result<Option<row::Model>> {
    Ok(row::Entity::find().filter(row::Column::KeyMac.eq(key)).one(conn).await?)
}

async fn sent(db: &Db, row: row::Model) -> Result<CommentSent> {
    let target = about(&db.read, &row).await?;
    let state = known(CommentState::from_word(&row.state), "state of a comment")?;
    Ok(CommentSent { id: row.id, state, object: target.object, reference: target.reference })
}

/// The address by which its author learns what became of a comment.
pub(super) async fn address_of(tx: &Tx, row: &row::Model) -> Result<Option<String>> {
    let Some(id) = row.account_id else { return Ok(row.email.clone()) };
    let person = account::Entity::find_by_id(id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    Ok(person.email)
}
