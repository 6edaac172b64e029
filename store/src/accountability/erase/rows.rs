//! What erasing does to each table.

use crate::entity::{addition, contact_task, contribution, event, event_payload, internal_note, objection, outbox, query};
use crate::error::{Error, Result};
use crate::life;
use crate::participation::details;
use crate::participation::forget_person;
use crate::tx::Tx;
use crate::{files, places};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind, Payload};
use domain::{Actor, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// What stands where the words of an unpublished contribution stood.
pub(super) const GONE: &str = "(gelöscht)";

/// Name, ways of contact, account, files and the position as it was set go; the words of the author and the position stay only as everybody sees them.
pub(super) async fn forget_author(tx: &Tx, row: contribution::Model, now: DateTime<Utc>) -> Result<()> {
    if let Some(email) = &row.email {
        // An address that nobody confirmed may be somebody else's.
        if row.email_confirmed_at.is_some() {
            crate::following::forget_address(tx, email).await?;
        }
        forget_mails(tx, email).await?;
    }
    let (id, public) = (row.id, row.published_at.is_some());
    let (title, text) = (row.public_title.clone(), row.public_text.clone());
    let mut row: contribution::ActiveModel = row.into();
    forget_person(&mut row);
    row.account_id = Set(None);
    row.title = Set(if public { title } else { GONE.to_owned() });
    row.text = Set(if public { text } else { GONE.to_owned() });
    if public {
        places::forget_sent(tx, id).await?;
    } else {
        row.public_title = Set(String::new());
        row.public_text = Set(String::new());
        row.place = Set(String::new());
        row.answer = Set(String::new());
        details::forget(&mut row);
        places::forget(tx, id).await?;
    }
    let row = row.update(&tx.tx).await?;
    // A picture may show whoever sent it, so none stays.
    files::remove_all_in(tx, id, now).await?;
    life::forget_draft_in(tx, row.id).await
}

/// Mails that wait for this address.
pub(super) async fn forget_mails(tx: &Tx, email: &str) -> Result<()> {
    let waits =
        outbox::Entity::delete_many().filter(outbox::Column::Recipient.eq(email)).filter(outbox::Column::DistrictId.eq(tx.district.0));
    waits.exec(&tx.tx).await?;
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
