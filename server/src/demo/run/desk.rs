//! Arbeitsplatz: templates, notes, hands and reports of a story.

use super::world::World;
use crate::demo::story::{DeskDeed, Step};
use chrono::{DateTime, Utc};
use domain::moderation::{Report, WorkKind};
use store::{Result, moderation, participation};

/// Performs one of them.
pub(super) async fn step(world: &World<'_>, step: &Step<DeskDeed>, at: DateTime<Utc>) -> Result<()> {
    let (db, actor) = (&world.db, world.actor(&step.by)?);
    match &step.deed {
        DeskDeed::Template { title, text } => moderation::save_template(db, &actor, None, title, text, at).await.map(drop),
        DeskDeed::Note { contribution, text } => moderation::note(db, &actor, world.sent(contribution)?.id, text, at).await,
        DeskDeed::Assign { contribution, to } => {
            let to = world.actor(to)?.account;
            moderation::assign(db, &actor, WorkKind::Contribution, world.sent(contribution)?.id.0, to, at).await
        }
        DeskDeed::Report { contribution, reason, text } => {
            let about = world.sent(contribution)?.reference;
            let key = format!("demo-report-{about}-{}", at.timestamp());
            let said = Report { about, part: None, reason: *reason, text: text.clone(), email: None };
            participation::report(db, &actor, &said, &key, "de", at).await.map(drop)
        }
    }
}
