//! Geschwister eines Textes, as rows alone: what the search finds of them, and what happens to them when their original goes or changes.
//! Below the features, so that each of them may use it; the verbs are in [`crate::rendering`].

use crate::entity::rendering;
use crate::error::Result;
use crate::tx::Tx;
use domain::rendering::{Rendered, RenderingState};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// The words of everything public beside a text.
pub(crate) async fn words(tx: &Tx, object_id: Uuid) -> Result<String> {
    let rows = rendering::Entity::find()
        .filter(rendering::Column::ObjectId.eq(object_id))
        .filter(rendering::Column::State.eq(RenderingState::Public.word()))
        .order_by_asc(rendering::Column::Object)
        .order_by_asc(rendering::Column::Language)
        .all(&tx.tx)
        .await?;
    Ok(rows.iter().map(|row| format!("\n{}\n{}", row.title, row.text)).collect())
}

/// The public words of a contribution are others now: what was translated of the earlier ones waits for the office again, because a word that
/// was taken out must not stay in another language.
pub(crate) async fn hold_back(tx: &Tx, contribution: Uuid, mark: &str) -> Result<()> {
    rendering::Entity::update_many()
        .col_expr(rendering::Column::State, Expr::value(RenderingState::Draft.word()))
        .filter(rendering::Column::Object.eq(Rendered::Contribution.word()))
        .filter(rendering::Column::ObjectId.eq(contribution))
        .filter(rendering::Column::OfMark.ne(mark))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// The words of the original are gone, so are those beside it.
pub(crate) async fn forget(tx: &Tx, object_id: Uuid) -> Result<()> {
    rendering::Entity::delete_many()
        .filter(rendering::Column::DistrictId.eq(tx.district.0))
        .filter(rendering::Column::ObjectId.eq(object_id))
        .exec(&tx.tx)
        .await?;
    Ok(())
}
