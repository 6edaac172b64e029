//! Beiträge und Einsprüche: the only source that may be long, so the database cuts its page.

use super::scope::{Scope, of_contribution};
use super::{Owner, PAGE, WorkEntry};
use crate::entity::{assignment, checklist, contribution};
use crate::error::Result;
use crate::tx::micros;
use domain::moderation::WorkKind;
use domain::participation::Stage;
use sea_orm::sea_query::{Expr, Func, Query, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, Order, QueryFilter, QueryOrder, QuerySelect};

/// Contributions that wait, or those at the wanted stage.
pub(super) async fn open(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    let rows = contribution::Entity::find()
        .filter(wanted(scope)?)
        .order_by(due(), Order::Asc)
        .order_by_asc(contribution::Column::Id)
        .limit(PAGE as u64 + 1)
        .all(&scope.db.read)
        .await?;
    let work = |row: &contribution::Model| {
        if row.stage == Stage::Objected.word() { WorkKind::Objection } else { WorkKind::Contribution }
    };
    rows.iter().map(|row| of_contribution(scope.actor, work(row), row)).collect()
}

/// What has no date (something finished) comes first.
fn due() -> SimpleExpr {
    Expr::expr(Func::coalesce([Expr::col((contribution::Entity, contribution::Column::DueAt)), Expr::val(0i64)]))
}

fn wanted(scope: &Scope<'_>) -> Result<Condition> {
    let filter = scope.filter;
    let stages = match (filter.stage, filter.work) {
        (Some(stage), _) => vec![stage.word()],
        (None, Some(WorkKind::Objection)) => vec![Stage::Objected.word()],
        (None, work) => {
            let kept = |stage: &&Stage| stage.is_open() && (work.is_none() || **stage != Stage::Objected);
            Stage::ALL.iter().filter(kept).map(|stage| stage.word()).collect()
        }
    };
    let mut wanted = scope.visible()?.add(contribution::Column::Stage.is_in(stages));
    if let Some(kind) = filter.kind {
        wanted = wanted.add(contribution::Column::Kind.eq(kind.word()));
    }
    if let Some(channel) = filter.channel {
        wanted = wanted.add(contribution::Column::Channel.eq(channel.word()));
    }
    if let Some(locale) = &filter.locale {
        wanted = wanted.add(contribution::Column::Language.eq(locale));
    }
    if let Some(topic) = &filter.topic {
        wanted = wanted.add(contribution::Column::Id.in_subquery(of_topic(scope, topic)));
    }
    if filter.overdue {
        wanted = wanted.add(contribution::Column::DueAt.lt(micros(scope.now)));
    }
    wanted = match filter.owner {
        Owner::Any => wanted,
        Owner::Nobody => wanted.add(contribution::Column::Id.not_in_subquery(assigned(scope).to_owned())),
        Owner::Is(account) => {
            let theirs = assigned(scope).and_where(assignment::Column::AccountId.eq(account.0)).to_owned();
            wanted.add(contribution::Column::Id.in_subquery(theirs))
        }
    };
    if let Some((at, id)) = filter.after {
        let same = Condition::all().add(ExprTrait::eq(due(), at)).add(contribution::Column::Id.gt(id));
        wanted = wanted.add(Condition::any().add(ExprTrait::gt(due(), at)).add(same));
    }
    Ok(wanted)
}

fn assigned(scope: &Scope<'_>) -> SelectStatement {
    Query::select()
        .column(assignment::Column::ObjectId)
        .from(assignment::Entity)
        .and_where(assignment::Column::DistrictId.eq(scope.actor.district.0))
        .to_owned()
}

/// Contributions whose check says that they belong to this field of action.
pub(super) fn of_topic(scope: &Scope<'_>, topic: &str) -> SelectStatement {
    Query::select()
        .column(checklist::Column::ContributionId)
        .from(checklist::Entity)
        .and_where(checklist::Column::DistrictId.eq(scope.actor.district.0))
        .and_where(checklist::Column::Point.eq("plan"))
        .and_where(checklist::Column::Answer.eq(topic))
        .to_owned()
}
