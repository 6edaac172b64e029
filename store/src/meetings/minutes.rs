//! Niederschrift: it writes itself from what happened; people complete it, sign it, object to it and publish what the public may read.

mod after;
mod gather;
mod publish;
mod read;

pub(super) use after::is_over;
pub use after::{CorrectedText, approve_minutes, decide_minutes_objection, object_to_minutes, send_minutes};
pub(super) use gather::gather;
pub use publish::{PublicMinutesInput, correct_minutes, publish_minutes};
pub use read::{board_minutes, draft_public_minutes};

use super::load::{self, items, record, rules};
use crate::Db;
use crate::entity::{agenda_item, measure, meeting, signature};
use crate::error::{Error, Result, known};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::{ItemStage, MeetingContext, MeetingRefused, MeetingStage, MeetingStep, MinutesWriter, Reader};
use domain::projects::Stage;
use domain::{Actor, AgendaItemId, FieldErrors, MeetingId, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use uuid::Uuid;

/// Begins the minutes: head and every item as they happened, with what was written down meanwhile.
///
/// Who: clerk, Quartiersmanagement. Effect: stage `minutes_draft`, text of every item, event `MinutesDrafted`. Refusals: `Role`, `WrongStage`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn write_minutes(db: &Db, actor: &Actor, id: MeetingId, writer: &dyn MinutesWriter, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DraftMinutes.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let from = load::stage(&row)?;
    let to = from.after(MeetingStep::DraftMinutes, &MeetingContext::default())?;
    let happened = gather(&tx.tx, &row).await?;
    for (item, happened) in &happened.items {
        let text = joined(&writer.item(happened, Reader::Body), &item.minutes_note);
        let changed = agenda_item::ActiveModel { id: Set(item.id), minutes: Set(text), ..Default::default() };
        changed.update(&tx.tx).await?;
    }
    let head = writer.opening(&happened.opening, Reader::Body);
    let changed = meeting::ActiveModel { id: Set(row.id), stage: Set(to.word().to_owned()), minutes: Set(head), ..Default::default() };
    changed.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "MinutesDrafted", role, now).moved(from, to);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

fn joined(automatic: &str, own: &str) -> String {
    [automatic.trim(), own.trim()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Writes down what was said, while the meeting runs; afterwards completes the draft. Who has signed signs again.
///
/// Who: clerk, Quartiersmanagement. Effect: the text of the item, or of the head (`None`), event `MinutesEdited`.
/// Refusals: `Role`, `WrongStage` before the meeting and once the minutes are signed.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn edit_minutes(db: &Db, actor: &Actor, id: MeetingId, item: Option<AgendaItemId>, text: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DraftMinutes.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let mut errors = FieldErrors::new();
    let text = errors.text("minutes", text, 0, 20_000);
    errors.or(())?;
    let drafting = match load::stage(&row)? {
        MeetingStage::MinutesDraft => true,
        MeetingStage::Opened | MeetingStage::Interrupted | MeetingStage::Closed if item.is_some() => false,
        _ => return Err(MeetingRefused::WrongStage.into()),
    };
    let number = match item {
        Some(item) => keep_item(&tx, &row, item, text, drafting).await?,
        None => {
            let changed = meeting::ActiveModel { id: Set(row.id), minutes: Set(text), ..Default::default() };
            changed.update(&tx.tx).await?;
            0
        }
    };
    if drafting {
        signature::Entity::delete_many().filter(signature::Column::MeetingId.eq(row.id)).exec(&tx.tx).await?;
    }
    let event = Event::new((ObjectKind::Meeting, row.id), "MinutesEdited", role, now).fact("number", number);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

async fn keep_item(tx: &Tx, row: &meeting::Model, item: AgendaItemId, text: String, drafting: bool) -> Result<i64> {
    let (item, _) = load::item(tx, item).await?;
    if item.meeting_id != row.id {
        return Err(Error::NotFound);
    }
    let mut changed = agenda_item::ActiveModel { id: Set(item.id), ..Default::default() };
    if drafting {
        changed.minutes = Set(text);
    } else {
        changed.minutes_note = Set(text);
    }
    changed.update(&tx.tx).await?;
    Ok(item.position)
}

/// Signs the minutes. With the last signature its Voten may be handed over (M12, I8).
///
/// Who: whoever the rules name, each with an account of their own. Effect: one signature bound to the text; with the last one stage
/// `minutes_signed` and `minutes_signed` on every measure whose latest Votum is from this meeting; event `MinutesSigned` with the digest of the text.
/// Refusals: `Role`, `WrongStage`, `NotYourSignature`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn sign_minutes(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<MeetingStage> {
    let tx = db.begin_write(actor.district).await?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let rule = row.rules.as_ref().map(|_| rules(&row)).transpose()?.ok_or(MeetingRefused::WrongStage)?.minutes;
    actor.acting_as(&rule.signed_by)?;
    let account = actor.account.ok_or(Refusal::Role)?;
    let (from, signed) = (load::stage(&row)?, signatures(&tx, row.id).await?);
    let roles = signed.iter().map(|row| known(Role::from_word(&row.role), "role")).collect::<Result<Vec<_>>>()?;
    let missing = rule.signatures_missing(&roles);
    let role = actor.acting_as(&missing).ok().filter(|_| signed.iter().all(|row| row.account_id != account.0));
    let left = u8::try_from(missing.len().saturating_sub(1)).unwrap_or(u8::MAX);
    let context = MeetingContext { may_sign: role.is_some(), signatures_missing: left, ..MeetingContext::default() };
    let to = from.after(MeetingStep::SignMinutes, &context)?;
    let role = role.ok_or(MeetingRefused::NotYourSignature)?;
    let items = items(&tx.tx, row.id).await?;
    let digest = digest(&row, &items);
    let signature = signature::ActiveModel {
        meeting_id: Set(row.id),
        role: Set(role.word().to_owned()),
        account_id: Set(account.0),
        digest: Set(digest.clone()),
        signed_at: Set(micros(now)),
    };
    signature.insert(&tx.tx).await?;
    if to == MeetingStage::MinutesSigned {
        release(&tx, &row, &items).await?;
    }
    let event =
        Event::new((ObjectKind::Meeting, row.id), "MinutesSigned", role, now).moved(from, to).fact("digest", digest).fact("left", left);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(to)
}

async fn signatures(tx: &Tx, meeting: Uuid) -> Result<Vec<signature::Model>> {
    Ok(signature::Entity::find().filter(signature::Column::MeetingId.eq(meeting)).all(&tx.tx).await?)
}

/// SHA-256 of the whole text, as it was signed.
fn digest(row: &meeting::Model, items: &[agenda_item::Model]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(&row.minutes);
    for item in items {
        hasher.update(item.position.to_be_bytes());
        hasher.update(&item.minutes);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The signed minutes release the Voten of this meeting for the hand-over; where the board has voted anew since, its own minutes do.
async fn release(tx: &Tx, row: &meeting::Model, items: &[agenda_item::Model]) -> Result<()> {
    let changed = meeting::ActiveModel { id: Set(row.id), stage: Set(MeetingStage::MinutesSigned.word().to_owned()), ..Default::default() };
    changed.update(&tx.tx).await?;
    let voten = Stage::ALL.iter().filter(|stage| stage.is_votum()).map(|stage| stage.word());
    measure::Entity::update_many()
        .col_expr(measure::Column::MinutesSigned, Expr::value(true))
        .filter(measure::Column::DistrictId.eq(tx.district.0))
        .filter(measure::Column::Id.is_in(latest_here(tx, row, items).await?))
        .filter(measure::Column::Stage.is_in(voten))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Measures of these items whose latest outcome is from this very meeting.
async fn latest_here(tx: &Tx, row: &meeting::Model, items: &[agenda_item::Model]) -> Result<Vec<Uuid>> {
    let found = agenda_item::Entity::find()
        .filter(agenda_item::Column::MeasureId.is_in(items.iter().filter_map(|item| item.measure_id)))
        .filter(agenda_item::Column::Stage.is_in([ItemStage::Voted, ItemStage::Noted].map(ItemStage::word)))
        .order_by_asc(agenda_item::Column::DoneAt)
        .order_by_asc(agenda_item::Column::Id);
    let outcomes = found.all(&tx.tx).await?.into_iter();
    let latest: HashMap<Uuid, Uuid> = outcomes.filter_map(|item| Some((item.measure_id?, item.meeting_id))).collect();
    Ok(latest.into_iter().filter(|(_, meeting)| *meeting == row.id).map(|(measure, _)| measure).collect())
}
