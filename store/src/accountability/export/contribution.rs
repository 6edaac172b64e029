//! Auskunft über einen Beitrag: everything that is stored with it, files and position too.

use super::{Section, stamp};
use crate::entity::{contact_task, contribution, internal_note, rendering};
use crate::error::Result;
use crate::files::{Size, content_of, files_of, find};
use crate::participation::views;
use crate::{Db, places};
use base64::Engine;
use chrono::{DateTime, Utc};
use domain::DistrictId;
use domain::places::Shape;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

pub(super) async fn of_contribution(db: &Db, row: contribution::Model, whole: bool) -> Result<Vec<Section>> {
    let (id, district) = (row.id, DistrictId(row.district_id));
    let yes = |set: bool| if set { "ja" } else { "nein" }.to_owned();
    let mut sections = vec![Section::new(
        "contribution",
        vec![
            ("reference", row.reference),
            ("kind", row.kind),
            ("stage", row.stage),
            ("channel", row.channel),
            ("received_at", stamp(row.received_at)),
            ("published_at", row.published_at.map(stamp).unwrap_or_default()),
            ("heading", row.title),
            ("text", row.text),
            ("public_title", row.public_title),
            ("public_text", row.public_text),
            ("place", row.place),
            ("locale", row.locale),
            ("name", row.name),
            ("pseudonym", row.pseudonym),
            ("show_name", yes(row.show_name)),
            ("contact", row.contact),
            ("email", row.email.unwrap_or_default()),
            ("email_confirmed_at", row.email_confirmed_at.map(stamp).unwrap_or_default()),
            ("phone", row.phone.unwrap_or_default()),
            ("letter", row.letter.unwrap_or_default()),
            ("answer", row.answer),
            ("cost_class", row.cost_class.unwrap_or_default()),
            ("cost_amount", row.cost_amount.map(|sum| sum.to_string()).unwrap_or_default()),
            ("helpers", row.helpers),
            ("event_when", row.event_when),
            ("event_size", row.event_size.map(|size| size.to_string()).unwrap_or_default()),
        ],
    )];
    sections.extend(position(db, district, id).await?);
    sections.extend(files(db, district, id, whole).await?);
    sections.extend(siblings(db, id).await?);
    sections.extend(talk(db, id).await?);
    Ok(sections)
}

/// The same text in other languages.
async fn siblings(db: &Db, id: Uuid) -> Result<impl Iterator<Item = Section>> {
    let rows = rendering::Entity::find()
        .filter(rendering::Column::ObjectId.eq(id))
        .order_by_asc(rendering::Column::Language)
        .all(&db.read)
        .await?;
    Ok(rows.into_iter().map(|row| {
        Section::new("rendering", vec![("at", stamp(row.changed_at)), ("locale", row.language), ("heading", row.title), ("text", row.text)])
    }))
}

/// Where it was set on the map, and where it is shown.
async fn position(db: &Db, district: DistrictId, id: Uuid) -> Result<Option<Section>> {
    let Some(spot) = places::spot(db, district, id).await? else { return Ok(None) };
    let words = |shape: Option<Shape>| shape.map(|shape| shape.to_string()).unwrap_or_default();
    Ok(Some(Section::new("position", vec![("position_sent", words(spot.sent)), ("position_shown", words(spot.shown))])))
}

/// Photos and PDF files; with their bytes as base64 where everything is wanted.
async fn files(db: &Db, district: DistrictId, id: Uuid, whole: bool) -> Result<Vec<Section>> {
    let mut sections = vec![];
    for file in files_of(&db.read, district, id).await? {
        let content = if whole {
            let row = find(&db.read, district, file.id).await?;
            base64::engine::general_purpose::STANDARD.encode(content_of(db, &row, Size::Large).await?.bytes)
        } else {
            String::new()
        };
        sections.push(Section::new(
            "file",
            vec![
                ("at", file.at.to_rfc3339()),
                ("file_kind", file.kind.word().to_owned()),
                ("file_state", file.state.word().to_owned()),
                ("file_reason", file.reason.map(|reason| reason.word().to_owned()).unwrap_or_default()),
                ("alt", file.alt),
                ("bytes", file.bytes.to_string()),
                ("content", content),
            ],
        ));
    }
    Ok(sections)
}

/// What author and office said to each other, calls and letters, and the office's notes.
async fn talk(db: &Db, id: Uuid) -> Result<Vec<Section>> {
    let mut sections = vec![];
    let shown = |at: DateTime<Utc>| at.to_rfc3339();
    let additions = views::additions_of(&db.read, id).await?;
    sections.extend(additions.into_iter().map(|row| Section::new("addition", vec![("at", shown(row.at)), ("text", row.text)])));
    let queries = views::queries_of(&db.read, id).await?;
    sections.extend(queries.into_iter().map(|row| {
        Section::new("query", vec![("at", shown(row.asked_at)), ("question", row.question), ("answer", row.answer.unwrap_or_default())])
    }));
    let objections = views::objections_of(&db.read, id).await?;
    sections.extend(
        objections
            .into_iter()
            .map(|row| Section::new("objection", vec![("at", shown(row.at)), ("text", row.text), ("reason", row.reason)])),
    );
    let tasks = contact_task::Entity::find().filter(contact_task::Column::ContributionId.eq(id)).all(&db.read).await?;
    sections.extend(tasks.into_iter().map(|row| {
        Section::new("call", vec![("at", stamp(row.at)), ("way", row.way), ("done_at", row.done_at.map(stamp).unwrap_or_default())])
    }));
    let notes = internal_note::Entity::find().filter(internal_note::Column::ObjectId.eq(id)).all(&db.read).await?;
    sections.extend(notes.into_iter().map(|row| Section::new("note", vec![("at", stamp(row.at)), ("text", row.text)])));
    Ok(sections)
}
