//! Ungenutzte Konten: told after 23 months, erased after 24 (`trust.md` § 5). A role or a seat is use enough: who gave it takes it back.

use super::erase::erase_account;
use crate::Db;
use crate::entity::{account, membership, role_grant};
use crate::error::Result;
use crate::outbox::{self, Mail};
use crate::tx::{micros, time};
use chrono::{DateTime, Utc};
use domain::AccountId;
use domain::accountability::{AccountFate, RetentionClass, WARN_MONTHS, unused_account};
use domain::time::local_day;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, Func, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, Order, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};

/// Tells the owners of accounts that nobody used for 23 months, and erases those of whom it was told a month ago and who stayed away for 24. Gives how
/// many were erased.
///
/// Who: the clock. Effect: a mail `account_unused`; later as [`super::erase_account`]. Signing in once begins everything anew.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn retire_accounts(db: &Db, now: DateTime<Utc>) -> Result<u64> {
    let since = domain::accountability::Period::Months(WARN_MONTHS).over_since(now);
    let mut erased = 0;
    for row in unused(now).filter(ExprTrait::lte(last_use(), micros(since))).all(&db.read).await? {
        match fate(&row, now) {
            AccountFate::Stays => {}
            AccountFate::Warned => warn(db, &row, now).await?,
            AccountFate::Erased => {
                erase_account(db, AccountId(row.id), now).await?;
                erased += 1;
            }
        }
    }
    Ok(erased)
}

fn fate(row: &account::Model, now: DateTime<Utc>) -> AccountFate {
    unused_account(time(row.seen_at.unwrap_or(row.created_at)), row.warned_at.map(time), now)
}

/// Accounts without role and seat, whenever they were used.
fn unused(now: DateTime<Utc>) -> Select<account::Entity> {
    let roles = role_grant::Entity::find().select_only().column(role_grant::Column::AccountId).into_query();
    let lasts = membership::Column::UntilDay.is_null().or(membership::Column::UntilDay.gte(local_day(now).to_string()));
    let seats = membership::Entity::find().select_only().column(membership::Column::AccountId).filter(lasts).into_query();
    account::Entity::find()
        .filter(account::Column::Demo.eq(false))
        .filter(account::Column::DisabledAt.is_null())
        .filter(account::Column::Id.not_in_subquery(roles))
        .filter(account::Column::Id.not_in_subquery(seats))
}

fn last_use() -> SimpleExpr {
    Expr::expr(Func::coalesce([
        Expr::col((account::Entity, account::Column::SeenAt)),
        Expr::col((account::Entity, account::Column::CreatedAt)),
    ]))
}

/// Once: two instances that look at the same time write one mail.
async fn warn(db: &Db, row: &account::Model, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_plain().await?;
    let told = account::Entity::update_many()
        .set(account::ActiveModel { warned_at: Set(Some(micros(now))), ..Default::default() })
        .filter(account::Column::Id.eq(row.id))
        .filter(account::Column::WarnedAt.is_null())
        .exec(&tx)
        .await?;
    if let Some(email) = row.email.as_deref().filter(|_| told.rows_affected == 1) {
        let until = now.checked_add_months(chrono::Months::new(1)).unwrap_or(now);
        let mail = Mail::new("account_unused", email).param("name", &row.name).param("until", local_day(until));
        outbox::put(&tx, None, mail, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// For the plan: accounts without role and seat, how many of them go with the next run, and when the one unused for longest was last used.
pub(super) async fn planned(conn: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(u64, u64, Option<i64>)> {
    let over = RetentionClass::UnusedAccounts.period().over_since(now);
    let late = unused(now).filter(ExprTrait::lte(last_use(), micros(over))).all(conn).await?;
    let due = late.iter().filter(|row| fate(row, now) == AccountFate::Erased).count();
    let next = unused(now).filter(ExprTrait::gt(last_use(), micros(over))).order_by(last_use(), Order::Asc).one(conn).await?;
    let last = next.map(|row| row.seen_at.unwrap_or(row.created_at));
    Ok((unused(now).count(conn).await?, u64::try_from(due).unwrap_or(u64::MAX), last))
}

#[cfg(test)]
mod tests;
