//! Leichte Sprache und Übersetzungen beside contributions, measures, papers, decisions and agenda items: written by the office, public only
//! with their original, and marked when it has changed since. Rules are in `domain::rendering`.

mod original;
mod publish;
mod read;
mod write;

pub use publish::{publish_rendering, withdraw_rendering};
pub use read::{PublicRendering, RenderingDesk, RenderingView, public_renderings, rendering_states, renderings};
pub use write::write_rendering;

use crate::entity::rendering as row;
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::events::Event;
use domain::rendering::Rendered;
use domain::{DistrictId, Language, Role};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// What a sibling belongs to: the kind, and the id as [`Rendered`] says.
pub type Of = (Rendered, Uuid);

/// The sibling in one language.
async fn sibling(conn: &impl ConnectionTrait, district: DistrictId, (of, id): Of, language: Language) -> Result<Option<row::Model>> {
    let found = row::Entity::find()
        .filter(row::Column::DistrictId.eq(district.0))
        .filter(row::Column::ObjectId.eq(id))
        .filter(row::Column::Object.eq(of.word()))
        .filter(row::Column::Language.eq(language.code()));
    Ok(found.one(conn).await?)
}

/// An event about the original.
fn event((of, id): Of, kind: &'static str, language: Language, role: Role, now: DateTime<Utc>) -> Event {
    Event::new((of.object(), id), kind, role, now).fact("rendered", of).fact("language", language.code())
}

#[cfg(test)]
mod tests;
