//! Aufbewahrung: addresses and telephone numbers are forgotten a year after everything they were given for is over (`decisions.md` 6).

use crate::Db;
use crate::entity::{comment, contact_task, contribution, measure, measure_contribution, support};
use crate::error::{Result, known};
use crate::participation::details;
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, Months, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::{self, ContactWish};
use domain::projects::{CONTACT_MONTHS, Stage, contact_until};
use domain::{Actor, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

/// So many in one transaction: others want to write too.
const BATCH: usize = 200;
/// Merges of merges are followed this far.
const CHAIN: usize = 8;

/// Erases what leads to the author of contributions that ended a year ago: e-mail address, telephone number, postal address, and the name unless
/// it stands in public by the author's own wish. The contribution stays, its receipt code still opens it. Gives how many.
///
/// Who: the system, daily. Effect: contact `code`, its calls and letters are gone, event `ContactErased` for each. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Refused`] for people.
pub async fn erase_contacts(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    actor.acting_as(&[Role::System])?;
    // Nothing is locked as long as nothing is due.
    if over(&db.read, actor, now).await?.is_empty() {
        return Ok(0);
    }
    let tx = db.begin_write(actor.district).await?;
    let mut erased = 0;
    for row in over(&tx.tx, actor, now).await? {
        erase(&tx, actor, row, now).await?;
        erased += 1;
    }
    tx.commit().await?;
    Ok(erased)
}

/// How many would go with the next run of [`erase_contacts`]; changes nothing.
pub(crate) async fn contacts_due(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    Ok(u64::try_from(over(&db.read, actor, now).await?.len()).unwrap_or(u64::MAX))
}

/// Contributions whose contact data may no longer be kept, oldest first.
async fn over(conn: &impl ConnectionTrait, actor: &Actor, now: DateTime<Utc>) -> Result<Vec<contribution::Model>> {
    let Some(year_ago) = now.checked_sub_months(Months::new(CONTACT_MONTHS)) else { return Ok(vec![]) };
    let hidden_name = contribution::Column::ShowName.eq(false).or(contribution::Column::PublishedAt.is_null());
    let reachable = Condition::any()
        .add(contribution::Column::Email.is_not_null())
        .add(contribution::Column::Phone.is_not_null())
        .add(contribution::Column::Letter.is_not_null())
        .add(contribution::Column::Helpers.ne(""))
        .add(contribution::Column::Name.ne("").and(hidden_name));
    let rows = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(actor.district.0))
        .filter(reachable)
        .filter(contribution::Column::StageSince.lte(micros(year_ago)))
        .filter(contribution::Column::Id.not_in_subquery(in_open_measures()))
        .order_by_asc(contribution::Column::StageSince)
        .all(conn)
        .await?;
    let mut over = vec![];
    for row in rows {
        if until(conn, &row).await?.is_some_and(|until| until <= now) {
            over.push(row);
        }
        if over.len() == BATCH {
            break;
        }
    }
    Ok(over)
}

/// Contributions in a measure that goes on: most of the old ones, sorted out by the database.
fn in_open_measures() -> SelectStatement {
    let open = Stage::ALL.iter().filter(|stage| stage.is_open()).map(|stage| stage.word());
    let going_on =
        measure::Entity::find().select_only().column(measure::Column::Id).filter(measure::Column::Stage.is_in(open)).into_query();
    measure_contribution::Entity::find()
        .select_only()
        .column(measure_contribution::Column::ContributionId)
        .filter(measure_contribution::Column::MeasureId.in_subquery(going_on))
        .into_query()
}

/// Until when a contribution's contact data is kept; a merged one is told what becomes of the one it stands in.
async fn until(conn: &impl ConnectionTrait, row: &contribution::Model) -> Result<Option<DateTime<Utc>>> {
    let mut last = row.clone();
    for _ in 0..CHAIN {
        let Some(into) = last.merged_into else { break };
        let Some(next) = contribution::Entity::find_by_id(into).one(conn).await? else { break };
        last = next;
    }
    let stage = known(participation::Stage::from_word(&last.stage), "contribution stage")?;
    let since = Ord::max(last.stage_since, row.stage_since);
    Ok(contact_until((stage, time(since)), &measures(conn, last.id).await?))
}

async fn measures(conn: &impl ConnectionTrait, contribution: Uuid) -> Result<Vec<(Stage, DateTime<Utc>)>> {
    let links =
        measure_contribution::Entity::find().filter(measure_contribution::Column::ContributionId.eq(contribution)).all(conn).await?;
    let ids: Vec<Uuid> = links.iter().map(|link| link.measure_id).collect();
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let rows = measure::Entity::find().filter(measure::Column::Id.is_in(ids)).all(conn).await?;
    rows.iter().map(|row| Ok((known(Stage::from_word(&row.stage), "measure stage")?, time(row.stage_since)))).collect()
}

/// Who supported or commented is not written to any more; supports still count, comments still stand.
async fn forget_voices(tx: &Tx, contribution: Uuid) -> Result<()> {
    let forget = support::Entity::update_many()
        .col_expr(support::Column::Email, Expr::value(None::<String>))
        .col_expr(support::Column::TokenHash, Expr::value(None::<Vec<u8>>));
    forget.filter(support::Column::ContributionId.eq(contribution)).exec(&tx.tx).await?;
    let forget = comment::Entity::update_many()
        .col_expr(comment::Column::Email, Expr::value(None::<String>))
        .col_expr(comment::Column::TokenHash, Expr::value(None::<Vec<u8>>));
    forget.filter(comment::Column::ObjectId.eq(contribution)).exec(&tx.tx).await?;
    Ok(())
}

async fn erase(tx: &Tx, actor: &Actor, row: contribution::Model, now: DateTime<Utc>) -> Result<()> {
    let (id, named) = (row.id, row.show_name && row.pseudonym.is_empty() && row.published_at.is_some());
    let mut row: contribution::ActiveModel = row.into();
    row.email = Set(None);
    row.email_token_hash = Set(None);
    row.phone = Set(None);
    row.letter = Set(None);
    row.contact = Set(ContactWish::Code.word().to_owned());
    if !named {
        row.name = Set(String::new());
    }
    details::forget_people(&mut row);
    row.update(&tx.tx).await?;
    contact_task::Entity::delete_many().filter(contact_task::Column::ContributionId.eq(id)).exec(&tx.tx).await?;
    forget_voices(tx, id).await?;
    let event = Event::new((ObjectKind::Contribution, id), "ContactErased", Role::System, now);
    tx.append(actor, event, now).await.map(|_| ())
}
