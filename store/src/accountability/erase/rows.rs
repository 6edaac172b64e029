//! What erasing does to each table.

use crate::entity::{
    addition, comment, contact_task, contribution, event, event_payload, internal_note, objection, outbox, query, support,
};
use crate::error::{Error, Result};
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind, Payload};
use domain::participation::ContactWish;
use domain::{Actor, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// What stands where the words of an unpublished contribution stood.
const GONE: &str = "(gelöscht)";

/// Name, ways of contact and account go; the words of the author stay only as everybody can read them.
pub(super) async fn forget_author(tx: &Tx, row: contribution::Model) -> Result<()> {
    if let Some(email) = &row.email {
        // An address that nobody confirmed may be somebody else's.
        if row.email_confirmed_at.is_some() {
            crate::following::forget_address(tx, email).await?;
        }
        let waits =
            outbox::Entity::delete_many().filter(outbox::Column::Recipient.eq(email)).filter(outbox::Column::DistrictId.eq(tx.district.0));
        waits.exec(&tx.tx).await?;
    }
    let public = row.published_at.is_some();
    let (title, text) = (row.public_title.clone(), row.public_text.clone());
    let mut row: contribution::ActiveModel = row.into();
    row.account_id = Set(None);
    row.name = Set(String::new());
    row.show_name = Set(false);
    row.pseudonym = Set(String::new());
    row.contact = Set(ContactWish::Code.word().to_owned());
    row.email = Set(None);
    row.email_confirmed_at = Set(None);
    row.email_token_hash = Set(None);
    row.phone = Set(None);
    row.letter = Set(None);
    row.title = Set(if public { title } else { GONE.to_owned() });
    row.text = Set(if public { text } else { GONE.to_owned() });
    if !public {
        row.public_title = Set(String::new());
        row.public_text = Set(String::new());
        row.place = Set(String::new());
        row.answer = Set(String::new());
    }
    row.update(&tx.tx).await?;
    Ok(())
}

/// Supports stay counted, comments stay readable; neither knows the account any more.
pub(super) async fn forget_voices(tx: &Tx, account: Uuid) -> Result<()> {
    let nobody = || Expr::value(Option::<Uuid>::None);
    let nowhere = || Expr::value(Option::<String>::None);
    support::Entity::update_many()
        .col_expr(support::Column::AccountId, nobody())
        .col_expr(support::Column::Email, nowhere())
        .filter(support::Column::DistrictId.eq(tx.district.0))
        .filter(support::Column::AccountId.eq(account))
        .exec(&tx.tx)
        .await?;
    comment::Entity::update_many()
        .col_expr(comment::Column::AccountId, nobody())
        .col_expr(comment::Column::Email, nowhere())
        .col_expr(comment::Column::Name, Expr::value(""))
        .filter(comment::Column::DistrictId.eq(tx.district.0))
        .filter(comment::Column::AccountId.eq(account))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// What author and office wrote to each other, calls and letters, and the office's notes.
pub(super) async fn forget_talk(tx: &Tx, id: Uuid) -> Result<()> {
    contact_task::Entity::delete_many().filter(contact_task::Column::ContributionId.eq(id)).exec(&tx.tx).await?;
    internal_note::Entity::delete_many().filter(internal_note::Column::ObjectId.eq(id)).exec(&tx.tx).await?;
    addition::Entity::update_many()
        .col_expr(addition::Column::Text, Expr::col(addition::Column::PublicText))
        .filter(addition::Column::ContributionId.eq(id))
        .exec(&tx.tx)
        .await?;
    query::Entity::update_many()
        .col_expr(query::Column::Answer, Expr::value(GONE))
        .filter(query::Column::ContributionId.eq(id))
        .filter(query::Column::Answer.is_not_null())
        .exec(&tx.tx)
        .await?;
    objection::Entity::update_many()
        .col_expr(objection::Column::Text, Expr::value(GONE))
        .filter(objection::Column::ContributionId.eq(id))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// The words of events that are not public; an event says which ones, so that the chain stays verifiable (`decisions.md` 10).
pub(super) async fn forget_payloads(tx: &Tx, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    let rows = event::Entity::find()
        .filter(event::Column::DistrictId.eq(tx.district.0))
        .filter(event::Column::ObjectId.eq(id))
        .find_also_related(event_payload::Entity)
        .all(&tx.tx)
        .await?;
    let mut erased = Event::new((ObjectKind::Contribution, id), "PayloadErased", Role::System, now);
    for (row, payload) in rows {
        let Some(payload) = payload else { continue };
        let said: Payload = serde_json::from_str(&payload.payload).map_err(|error| Error::Corrupt(error.to_string()))?;
        if said.public || said.note.is_none() {
            continue;
        }
        event_payload::Entity::delete_by_id((tx.district.0, row.seq)).exec(&tx.tx).await?;
        erased = erased.fact("seq", row.seq);
    }
    if erased.payload.facts.is_empty() {
        return Ok(());
    }
    tx.append(&Actor::system(tx.district), erased, now).await.map(|_| ())
}
