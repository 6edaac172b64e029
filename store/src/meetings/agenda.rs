//! Tagesordnung: adding, changing, ordering and taking off items (M7, M7a).

mod order;

pub(super) use order::take_measures_off;
pub use order::{Direction, move_item, remove_item};

use super::load::{self, record};
use super::plan::before_invitation;
use crate::Db;
use crate::entity::{agenda_item, measure, meeting, organization, paper};
use crate::error::{Error, Result, known};
use crate::projects::take_step_in;
use crate::tx::{Tx, new_id, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::{ItemStage, LateItems, MeetingContext, MeetingRefused, MeetingStage, MeetingStep, OpenRefused, RulesOfProcedure};
use domain::people::OrganizationKind;
use domain::projects::{Step, StepInput};
use domain::time::local_day;
use domain::{Actor, AgendaItemId, FieldErrors, MeasureId, MeetingId, Problem};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// What stands on the agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemInput {
    /// Title; the measure's when left out.
    pub title: String,
    /// What it is about.
    pub text: String,
    /// Wording to be voted on; the paper's when left out. Empty: nothing to vote on.
    pub wording: String,
    /// Dealt with in public.
    pub public: bool,
    /// Why not in public: for the board, never for the public.
    pub nonpublic_reason: String,
    /// Opening, minutes of last time, "Verschiedenes": no matter anybody could have an interest in.
    pub formal: bool,
    /// The measure that is put before the board.
    pub measure: Option<MeasureId>,
}

impl ItemInput {
    fn checked(self, rules: &RulesOfProcedure) -> std::result::Result<Self, FieldErrors> {
        let mut errors = FieldErrors::new();
        let checked = Self {
            title: errors.line("title", &self.title, 3, 160),
            text: errors.text("text", &self.text, 0, 4000),
            wording: errors.text("wording", &self.wording, 0, 4000),
            nonpublic_reason: errors.text("nonpublic_reason", &self.nonpublic_reason, if self.public { 0 } else { 3 }, 500),
            ..self
        };
        if rules.publicity.is_some_and(|rule| !rule.allows(checked.public)) {
            errors.add("public", Problem::Unknown);
        }
        errors.or(checked)
    }
}

/// Puts an item on the agenda. After the invitation it is a late item, which the body must admit.
///
/// Who: chair, Quartiersmanagement. Effect: one item at the end of the agenda; a measure goes to `on_agenda` (M7); event `ItemAdded`.
/// Refusals: `Role`, `WrongStage` once the meeting is over, `LateItemsNotAllowed`, every refusal of M7.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`] for another district's meeting or measure.
pub async fn add_item(db: &Db, actor: &Actor, id: MeetingId, item: ItemInput, now: DateTime<Utc>) -> Result<AgendaItemId> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DraftAgenda.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let body = organization::Entity::find_by_id(row.organization_id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let rules: RulesOfProcedure = load::read(body.rules.as_deref().ok_or(MeetingRefused::RulesIncomplete)?, "rules")?;
    let late = late(&row)?;
    let (item, paper) = complete(&tx, item).await?;
    let item = item.checked(&rules)?;
    let last = load::items(&tx.tx, row.id).await?.last().map_or(0, |item| item.position);
    if let Some(measure) = item.measure {
        if body.kind != OrganizationKind::Board.word() {
            return Err(FieldErrors::one("measure", Problem::Unknown).into());
        }
        put_on_agenda(&tx, actor, measure, &row, item.public, now).await?;
    }
    let added = insert(&tx, &row, &item, paper, (last + 1, late)).await?;
    begin_agenda(&tx, &row).await?;
    let event = Event::new((ObjectKind::AgendaItem, added), "ItemAdded", role, now)
        .fact("meeting", row.id)
        .fact("number", last + 1)
        .fact("public", item.public)
        .fact("late", late);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(AgendaItemId(added))
}

/// Whether an item comes late, where the rules know late items.
fn late(row: &meeting::Model) -> Result<bool> {
    match load::stage(row)? {
        MeetingStage::Planned | MeetingStage::AgendaDraft => Ok(false),
        MeetingStage::Invited | MeetingStage::Opened | MeetingStage::Interrupted => match load::rules(row)?.late_items {
            LateItems::NotAllowed => Err(OpenRefused::LateItemsNotAllowed.into()),
            _ => Ok(true),
        },
        _ => Err(MeetingRefused::WrongStage.into()),
    }
}

/// Fills in what the measure and its latest paper say.
async fn complete(tx: &Tx, mut item: ItemInput) -> Result<(ItemInput, Option<Uuid>)> {
    let Some(id) = item.measure else { return Ok((item, None)) };
    let found = measure::Entity::find_by_id(id.0).filter(measure::Column::DistrictId.eq(tx.district.0));
    let measure = found.one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let found = paper::Entity::find().filter(paper::Column::MeasureId.eq(measure.id)).order_by_desc(paper::Column::Version);
    let paper = found.one(&tx.tx).await?;
    if item.title.trim().is_empty() {
        item.title = measure.title;
    }
    if let Some(paper) = paper.as_ref().filter(|_| item.wording.trim().is_empty()) {
        item.wording.clone_from(&paper.wording);
    }
    Ok((item, paper.map(|paper| paper.id)))
}

async fn put_on_agenda(tx: &Tx, actor: &Actor, measure: MeasureId, row: &meeting::Model, public: bool, now: DateTime<Utc>) -> Result<()> {
    let input = StepInput {
        date: Some(local_day(time(row.starts_at))),
        hidden: !public,
        facts: vec![("meeting".to_owned(), row.id.to_string()), ("meeting_number".to_owned(), row.number.to_string())],
        ..StepInput::default()
    };
    take_step_in(tx, actor, measure, Step::PutOnAgenda, &input, now).await.map(|_| ())
}

pub(super) async fn insert(
    tx: &Tx,
    row: &meeting::Model,
    item: &ItemInput,
    paper: Option<Uuid>,
    (position, late): (i64, bool),
) -> Result<Uuid> {
    let id = new_id();
    let row = agenda_item::ActiveModel {
        id: Set(id),
        district_id: Set(tx.district.0),
        meeting_id: Set(row.id),
        position: Set(position),
        title: Set(item.title.clone()),
        text: Set(item.text.clone()),
        public: Set(item.public),
        nonpublic_reason: Set(item.nonpublic_reason.clone()),
        formal: Set(item.formal),
        measure_id: Set(item.measure.map(|measure| measure.0)),
        paper_id: Set(paper),
        wording: Set(item.wording.clone()),
        stage: Set(ItemStage::Pending.word().to_owned()),
        late: Set(late),
        admitted: Set(!late),
        taken_off: Set(None),
        called_at: Set(None),
        interests_asked_at: Set(None),
        deliberated_at: Set(None),
        done_at: Set(None),
        presenter: Set(String::new()),
        outcome_note: Set(String::new()),
        minutes_note: Set(String::new()),
        minutes: Set(String::new()),
        minutes_public: Set(String::new()),
    };
    row.insert(&tx.tx).await?;
    Ok(id)
}

/// The first item begins the agenda.
pub(super) async fn begin_agenda(tx: &Tx, row: &meeting::Model) -> Result<()> {
    let stage = load::stage(row)?;
    if stage == MeetingStage::Planned {
        let to = stage.after(MeetingStep::DraftAgenda, &MeetingContext::default())?;
        let row = meeting::ActiveModel { id: Set(row.id), stage: Set(to.word().to_owned()), ..Default::default() };
        row.update(&tx.tx).await?;
    }
    Ok(())
}

/// Changes an item before the invitation; a late one until it is called. Its measure stays what it is.
///
/// Who: chair, Quartiersmanagement. Effect: event `ItemEdited`. Refusals: `Role`, `WrongStage`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn edit_item(db: &Db, actor: &Actor, id: AgendaItemId, item: ItemInput, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DraftAgenda.roles())?;
    let (row, meeting) = load::item(&tx, id).await?;
    may_change(&row, &meeting)?;
    let body = organization::Entity::find_by_id(meeting.organization_id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let rules: RulesOfProcedure = load::read(body.rules.as_deref().ok_or(MeetingRefused::RulesIncomplete)?, "rules")?;
    let item = item.checked(&rules)?;
    // The record of the measure already says whether it is dealt with in public; such an item is taken off and added anew.
    if row.measure_id.is_some() && item.public != row.public {
        return Err(FieldErrors::one("public", Problem::Contradiction).into());
    }
    let changed = agenda_item::ActiveModel {
        id: Set(row.id),
        title: Set(item.title),
        text: Set(item.text),
        wording: Set(item.wording),
        public: Set(item.public),
        nonpublic_reason: Set(item.nonpublic_reason),
        formal: Set(item.formal),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::AgendaItem, row.id), "ItemEdited", role, now)
        .fact("meeting", meeting.id)
        .fact("number", row.position)
        .fact("public", item.public);
    record(&tx, actor, meeting.id, event, now).await?;
    tx.commit().await
}

fn may_change(row: &agenda_item::Model, meeting: &meeting::Model) -> Result<()> {
    let stage = load::stage(meeting)?;
    let pending = known(ItemStage::from_word(&row.stage), "item stage")? == ItemStage::Pending;
    if row.late && pending && (stage == MeetingStage::Invited || stage.in_session()) {
        return Ok(());
    }
    Ok(before_invitation(stage)?)
}
