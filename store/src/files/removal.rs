//! Löschen: the row goes with the change, the bytes after it. What must be deleted is noted in the same transaction, so that nothing is forgotten.

use crate::Db;
use crate::entity::{attachment, file_removal};
use crate::error::Result;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Notes that the bytes of this name are nobody's any more.
pub(super) async fn note(conn: &impl ConnectionTrait, name: &str, now: DateTime<Utc>) -> Result<()> {
    let row = file_removal::ActiveModel { name: Set(name.to_owned()), at: Set(micros(now)) };
    let insert = file_removal::Entity::insert(row).on_conflict(OnConflict::column(file_removal::Column::Name).do_nothing().to_owned());
    insert.exec_without_returning(conn).await?;
    Ok(())
}

/// Deletes the bytes of everything that was noted. Gives how many.
///
/// Who: the clock.
///
/// # Errors
/// [`crate::Error::Database`], [`crate::Error::Files`]; what is left is tried again.
pub async fn remove_files(db: &Db) -> Result<u64> {
    let mut gone = 0;
    for row in file_removal::Entity::find().all(&db.read).await? {
        db.files.delete(&row.name).await?;
        file_removal::Entity::delete_by_id(row.name).exec(&db.write).await?;
        gone += 1;
    }
    Ok(gone)
}

/// Deletes every file of something that is withdrawn.
pub(crate) async fn remove_all_in(tx: &Tx, object: Uuid, now: DateTime<Utc>) -> Result<()> {
    for row in attachment::Entity::find().filter(of(tx, object)).all(&tx.tx).await? {
        for name in std::iter::once(&row.name).chain(&row.original) {
            note(&tx.tx, name, now).await?;
        }
    }
    attachment::Entity::delete_many().filter(of(tx, object)).exec(&tx.tx).await?;
    Ok(())
}

/// Once something is public, the pictures without boxes are deleted: nobody needs the faces any more.
pub(crate) async fn forget_originals_in(tx: &Tx, object: Uuid, now: DateTime<Utc>) -> Result<()> {
    let kept = of(tx, object).add(attachment::Column::Original.is_not_null());
    for row in attachment::Entity::find().filter(kept.clone()).all(&tx.tx).await? {
        for name in row.original.iter() {
            note(&tx.tx, name, now).await?;
        }
    }
    let forget = attachment::Entity::update_many().col_expr(attachment::Column::Original, Expr::value(Option::<String>::None));
    forget.filter(kept).exec(&tx.tx).await?;
    Ok(())
}

fn of(tx: &Tx, object: Uuid) -> sea_orm::Condition {
    sea_orm::Condition::all().add(attachment::Column::DistrictId.eq(tx.district.0)).add(attachment::Column::ObjectId.eq(object))
}
