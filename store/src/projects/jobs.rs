//! What the system does by itself: deferred measures come back on their day, and silence is asked about (M3a, M12).

use super::step::{object, take_step_in};
use crate::Db;
use crate::entity::{account, measure, role_grant};
use crate::error::Result;
use crate::outbox::{self, Mail};
use crate::tx::{Tx, micros};
use chrono::{DateTime, TimeDelta, Utc};
use domain::events::Event;
use domain::projects::{REVIEW_DATE, Stage, Step, StepInput};
use domain::time::local_day;
use domain::{Actor, MeasureId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder};

/// Takes deferred measures back into the check on the day that was set for them. Gives how many.
///
/// Who: the system, daily. Effect: as [`super::take_step`] with `ReviewAgain` and the reason code `review_date`.
///
/// # Errors
/// [`crate::Error::Refused`] for people.
pub async fn reopen_due(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_write(actor.district).await?;
    actor.acting_as(&[Role::System])?;
    let due = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(actor.district.0))
        .filter(measure::Column::Stage.eq(Stage::Deferred.word()))
        .filter(measure::Column::ReviewOn.lte(local_day(now).to_string()))
        .order_by_asc(measure::Column::Id)
        .all(&tx.tx)
        .await?;
    let input = StepInput { reason: Some(REVIEW_DATE.to_owned()), ..StepInput::default() };
    let mut reopened = 0;
    for row in due {
        take_step_in(&tx, actor, MeasureId(row.id), Step::ReviewAgain, &input, now).await?;
        reopened += 1;
    }
    tx.commit().await?;
    Ok(reopened)
}

/// Asks the administration about measures whose answer is overdue, and again after as long a time. Gives how many.
///
/// Who: the system, daily. Effect: one mail to each administration liaison, public event `AdministrationAsked`. The promised day stays, so that
/// the standstill is visible (I9).
///
/// # Errors
/// [`crate::Error::Refused`] for people.
pub async fn ask_administration(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_write(actor.district).await?;
    actor.acting_as(&[Role::System])?;
    let weeks = Ord::max(super::load::way(&tx).await?.reminder_weeks, 1);
    let long_ago = micros(now - TimeDelta::weeks(i64::from(weeks)));
    let silent = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(actor.district.0))
        .filter(measure::Column::Stage.eq(Stage::WithAdministration.word()))
        .filter(measure::Column::DueAt.lt(micros(now)))
        .filter(measure::Column::AskedAt.is_null().or(measure::Column::AskedAt.lte(long_ago)))
        .order_by_asc(measure::Column::Id)
        .all(&tx.tx)
        .await?;
    let liaisons = if silent.is_empty() { vec![] } else { liaisons(&tx).await? };
    let mut asked = 0;
    for row in silent {
        for address in &liaisons {
            let mail = Mail::new("administration_asked", address)
                .param("id", row.id)
                .param("measure", &row.reference)
                .param("measure_title", &row.title);
            outbox::put(&tx.tx, Some(actor.district), mail, now).await?;
        }
        let event = Event::new(object(row.id), "AdministrationAsked", Role::System, now).public();
        let mut row: measure::ActiveModel = row.into();
        row.asked_at = Set(Some(micros(now)));
        row.update(&tx.tx).await?;
        tx.append(actor, event, now).await?;
        asked += 1;
    }
    tx.commit().await?;
    Ok(asked)
}

async fn liaisons(tx: &Tx) -> Result<Vec<String>> {
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::DistrictId.eq(tx.district.0))
        .filter(role_grant::Column::Role.eq(Role::AdministrationLiaison.word()))
        .all(&tx.tx)
        .await?;
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(grants.iter().map(|grant| grant.account_id)))
        .filter(account::Column::DisabledAt.is_null())
        .all(&tx.tx)
        .await?;
    Ok(people.into_iter().filter_map(|row| row.email).collect())
}
