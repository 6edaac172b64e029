//! Lesen: rows become views; a constant number of statements, however long the agenda is.

use super::load::{self, item_stage, poll_stage, setup};
use super::views::{CorrectionView, ItemView, MeasureLink, MeetingEntry, PaperLink, PollView};
use crate::entity::{agenda_item, correction, measure, meeting, organization, paper, poll};
use crate::error::{Error, Result, known};
use crate::tx::time;
use domain::meetings::{Outcome, PollStage, Reader, Tally, Votum};
use domain::projects::Stage;
use domain::{AgendaItemId, DistrictId, MeasureId, MeetingId, OrganizationId, PaperId, PollId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

pub(super) fn entry(row: &meeting::Model, body: &str) -> Result<MeetingEntry> {
    Ok(MeetingEntry {
        id: MeetingId(row.id),
        number: row.number,
        body_id: OrganizationId(row.organization_id),
        body: body.to_owned(),
        place: row.place.clone(),
        starts_at: time(row.starts_at),
        stage: load::stage(row)?,
        opened_at: row.opened_at.map(time),
        closed_at: row.closed_at.map(time),
        end_reason: row.end_reason.clone(),
        second_of: row.second_of.map(MeetingId),
        minutes_published: row.minutes_published_at.is_some(),
    })
}

/// Names of the bodies of a district.
pub(super) async fn bodies(conn: &impl ConnectionTrait, district: DistrictId) -> Result<HashMap<Uuid, String>> {
    let rows = organization::Entity::find()
        .filter(organization::Column::DistrictId.eq(district.0))
        .filter(organization::Column::Rules.is_not_null());
    Ok(rows.all(conn).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

pub(super) async fn body(conn: &impl ConnectionTrait, row: &meeting::Model) -> Result<organization::Model> {
    organization::Entity::find_by_id(row.organization_id).one(conn).await?.ok_or(Error::NotFound)
}

pub(super) async fn corrections(conn: &impl ConnectionTrait, meeting: Uuid) -> Result<Vec<correction::Model>> {
    let found = correction::Entity::find().filter(correction::Column::MeetingId.eq(meeting));
    Ok(found.order_by_asc(correction::Column::At).all(conn).await?)
}

pub(super) fn correction_view(row: &correction::Model) -> CorrectionView {
    CorrectionView { before: row.before.clone(), after: row.after.clone(), reason: row.reason.clone(), at: time(row.at) }
}

/// The items as this reader may read them, in their order. The caller leaves out what the reader must not see.
pub(super) async fn views(
    conn: &impl ConnectionTrait,
    meeting: Uuid,
    items: &[agenda_item::Model],
    reader: Reader,
) -> Result<Vec<ItemView>> {
    let ids: Vec<Uuid> = items.iter().map(|item| item.id).collect();
    let found = poll::Entity::find().filter(poll::Column::MeetingId.eq(meeting)).filter(poll::Column::ItemId.is_in(ids));
    let polls = found.order_by_asc(poll::Column::OpenedAt).all(conn).await?;
    let corrections = corrections(conn, meeting).await?;
    let measures = measures(conn, items.iter().filter_map(|item| item.measure_id)).await?;
    let papers = papers(conn, items.iter().filter_map(|item| item.paper_id)).await?;
    let view = |item: &agenda_item::Model| {
        let own = polls.iter().filter(|poll| poll.item_id == Some(item.id));
        Ok(ItemView {
            id: AgendaItemId(item.id),
            number: item.position,
            title: item.title.clone(),
            text: item.text.clone(),
            wording: item.wording.clone(),
            formal: item.formal,
            stage: item_stage(item)?,
            late: item.late,
            admitted: item.admitted,
            taken_off: item.taken_off.clone(),
            note: item.outcome_note.clone(),
            called_at: item.called_at.map(time),
            asked_at: item.interests_asked_at.map(time),
            measure: item.measure_id.and_then(|id| measures.get(&id).cloned()),
            paper: item.paper_id.and_then(|id| papers.get(&id).cloned()),
            polls: own.map(|poll| poll_view(poll, &corrections, reader)).collect::<Result<_>>()?,
        })
    };
    items.iter().map(view).collect()
}

pub(super) fn poll_view(row: &poll::Model, corrections: &[correction::Model], reader: Reader) -> Result<PollView> {
    let (setup, stage) = (setup(row)?, poll_stage(row)?);
    let outcome: Option<Outcome> = load::read_some(row.outcome.as_deref(), "outcome")?;
    let stated = stage == PollStage::Stated;
    // The marks hang on the wall as soon as the poll is closed; its meaning is for the chair to state.
    let told = stated || reader == Reader::Body && stage == PollStage::Closed;
    Ok(PollView {
        id: PollId(row.id),
        kind: setup.kind,
        wording: row.wording.clone(),
        amended: row.amended,
        majority: setup.majority,
        mode: setup.mode,
        source: setup.source,
        stage,
        opened_at: time(row.opened_at),
        stated_at: row.stated_at.map(time),
        tally: outcome.as_ref().map(Tally::of),
        result: outcome.as_ref().filter(|_| told).map(|outcome| outcome.result),
        sentence: told.then(|| row.sentence.clone()),
        votum: outcome.as_ref().filter(|_| stated).and_then(|outcome| Votum::of(setup.kind, outcome, row.amended)),
        corrections: corrections.iter().filter(|row_of| row_of.poll_id == Some(row.id)).map(correction_view).collect(),
    })
}

async fn measures(conn: &impl ConnectionTrait, ids: impl Iterator<Item = Uuid>) -> Result<HashMap<Uuid, MeasureLink>> {
    let rows = measure::Entity::find().filter(measure::Column::Id.is_in(ids)).all(conn).await?;
    rows.into_iter()
        .map(|row| {
            let link = MeasureLink {
                id: MeasureId(row.id),
                reference: row.reference,
                title: row.title,
                stage: known(Stage::from_word(&row.shown_stage), "measure stage")?,
                cost: row.cost_planned,
                fit_reason: row.fit_reason,
                office: row.office_name,
            };
            Ok((row.id, link))
        })
        .collect()
}

async fn papers(conn: &impl ConnectionTrait, ids: impl Iterator<Item = Uuid>) -> Result<HashMap<Uuid, PaperLink>> {
    let rows = paper::Entity::find().filter(paper::Column::Id.is_in(ids)).all(conn).await?;
    let link = |row: paper::Model| {
        (row.id, PaperLink { id: PaperId(row.id), reference: row.reference, title: row.title, easy: row.easy, cost: row.cost })
    };
    Ok(rows.into_iter().map(link).collect())
}
