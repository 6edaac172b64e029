//! Einladung: everybody is told in time, and the check of the deadline is recorded (I5). With it the rules of the meeting are frozen.

mod receipt;

pub use receipt::{answer_invitation, cure_deadline, record_receipt};

use super::load::{self, record, written};
use super::plan::tell_everybody;
use super::roll::{BoardSeat, seats};
use crate::Db;
use crate::entity::{agenda_item, invitation, meeting, organization};
use crate::error::{Error, Result, known};
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::deadline::check;
use domain::meetings::{
    DeadlineCheck, DeadlineRecord, DeadlineStanding, Delivery, DeliveryWay, FrozenRules, InvitationFacts, MeetingContext, MeetingRefused,
    MeetingStep, RulesOfProcedure, Urgency,
};
use domain::time::local_day;
use domain::{Actor, MeetingId, SeatId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// A letter counts as received on the fourth day after it was posted (§ 41 (2) VwVfG), until somebody records the day.
const LETTER: Days = Days::new(4);

/// How a body is invited.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InvitationInput {
    /// Why the deadline is shortened; empty: it is not.
    pub urgency: String,
    /// Seats that are not invited by mail; all others are, as far as they have an address.
    pub ways: Vec<(SeatId, DeliveryWay)>,
}

/// Invites the body.
///
/// Who: chair, Quartiersmanagement. Effect: stage `invited`, rules frozen, deadline recorded, one line per seat, one mail to every member
/// and deputy, event `MeetingInvited`. Refusals: `Role`, `WrongStage`, `RulesIncomplete`, `AgendaEmpty`, `DeadlineMissed`.
///
/// # Errors
/// [`Error::NotFound`] for another district's meeting.
pub async fn invite(db: &Db, actor: &Actor, id: MeetingId, input: &InvitationInput, now: DateTime<Utc>) -> Result<DeadlineRecord> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::Invite.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let from = load::stage(&row)?;
    let rules = frozen(&tx, &row).await?;
    let items = load::items(&tx.tx, row.id).await?;
    let seats = seats(&tx.tx, row.organization_id, local_day(time(row.starts_at))).await?;
    let deliveries = deliveries(&seats, input, local_day(now));
    let urgency = urgency(input);
    let (expected, recorded) = checked(&rules, &row, &deliveries, urgency.as_ref());
    let context = MeetingContext { rules_complete: true, has_items: !items.is_empty(), deadline: expected, ..MeetingContext::default() };
    let to = from.after(MeetingStep::Invite, &context)?;
    for delivery in &deliveries {
        insert(&tx, &row, delivery).await?;
    }
    let changed = meeting::ActiveModel {
        id: Set(row.id),
        stage: Set(to.word().to_owned()),
        rules: Set(Some(written(&rules)?)),
        urgency: Set(urgency.as_ref().map(written).transpose()?),
        deadline: Set(Some(written(&recorded)?)),
        invited_at: Set(Some(micros(now))),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    send(&tx, &row, &items, urgency.as_ref(), now).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "MeetingInvited", role, now)
        .moved(from, to)
        .because("", &input.urgency)
        .fact("deadline", word(&recorded.check))
        .fact("latest", recorded.counting.latest)
        .fact("seats", deliveries.len())
        .fact("rules", rules.preset)
        .public();
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(recorded)
}

/// The body's rules, complete; the first empty one stops the invitation.
async fn frozen(tx: &Tx, row: &meeting::Model) -> Result<FrozenRules> {
    let body = organization::Entity::find_by_id(row.organization_id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let rules: RulesOfProcedure = load::read(body.rules.as_deref().ok_or(MeetingRefused::RulesIncomplete)?, "rules")?;
    Ok(rules.resolved().freeze().map_err(|_| MeetingRefused::RulesIncomplete)?)
}

fn deliveries(seats: &[BoardSeat], input: &InvitationInput, today: NaiveDate) -> Vec<Delivery> {
    let way = |seat: &BoardSeat| {
        let chosen = input.ways.iter().find(|(id, _)| *id == seat.id).map(|(_, way)| *way);
        let has_address = seat.addressee().is_some_and(|holder| holder.email.is_some());
        chosen.unwrap_or(if has_address { DeliveryWay::Electronic } else { DeliveryWay::Letter })
    };
    let held = seats.iter().filter(|seat| seat.is_held());
    held.map(|seat| Delivery { seat: seat.id, sent: today, way: way(seat), received: None }).collect()
}

fn urgency(input: &InvitationInput) -> Option<Urgency> {
    let reason = input.urgency.trim();
    // The mail carries the reason, so the invitation says that it is shortened.
    (!reason.is_empty()).then(|| Urgency { reason: reason.to_owned(), said_in_invitation: true, confirmed_by_body: false })
}

/// What the check will mean when every invitation arrives as usual, and what can be proved today.
fn checked(
    rules: &FrozenRules,
    row: &meeting::Model,
    deliveries: &[Delivery],
    urgency: Option<&Urgency>,
) -> (DeadlineStanding, DeadlineRecord) {
    let usual = |delivery: &Delivery| {
        let received = match delivery.way {
            DeliveryWay::Letter => delivery.sent.checked_add_days(LETTER),
            DeliveryWay::Electronic | DeliveryWay::InPerson => Some(delivery.sent),
        };
        Delivery { received, ..*delivery }
    };
    let expected: Vec<Delivery> = deliveries.iter().map(usual).collect();
    let facts =
        |deliveries| InvitationFacts { meeting: local_day(time(row.starts_at)), deliveries, urgency, repeat: row.second_of.is_some() };
    (check(&rules.invitation, &facts(&expected)).check.standing(), check(&rules.invitation, &facts(deliveries)))
}

/// What an invitation sent today would mean for the deadline, for the page on which somebody decides to send it.
pub(super) fn preview(
    rules: &FrozenRules,
    row: &meeting::Model,
    seats: &[BoardSeat],
    input: &InvitationInput,
    today: NaiveDate,
) -> (DeadlineStanding, DeadlineRecord) {
    checked(rules, row, &deliveries(seats, input, today), urgency(input).as_ref())
}

async fn insert(tx: &Tx, row: &meeting::Model, delivery: &Delivery) -> Result<()> {
    let row = invitation::ActiveModel {
        meeting_id: Set(row.id),
        seat_id: Set(delivery.seat.0),
        sent_on: Set(delivery.sent.to_string()),
        way: Set(delivery.way.word().to_owned()),
        received_on: Set(None),
        coming: Set(None),
        deputy_coming: Set(None),
        answered_at: Set(None),
    };
    row.insert(&tx.tx).await?;
    Ok(())
}

/// The mail names public items only, the others by their number: a mailbox is no closed room (I11).
async fn send(tx: &Tx, row: &meeting::Model, items: &[agenda_item::Model], urgency: Option<&Urgency>, now: DateTime<Utc>) -> Result<()> {
    let line = |item: &agenda_item::Model| format!("{}\t{}", item.position, if item.public { item.title.as_str() } else { "" });
    let agenda = items.iter().map(line).collect::<Vec<_>>().join("\n");
    let shortened = yes_or_no(urgency.is_some());
    let urgency = urgency.map(|urgency| urgency.reason.clone()).unwrap_or_default();
    let (noted, second) = (yes_or_no(!row.note.is_empty()), yes_or_no(row.second_of.is_some()));
    let params = [
        ("agenda", agenda.as_str()),
        ("noted", noted),
        ("note", &row.note),
        ("shortened", shortened),
        ("urgency", &urgency),
        ("second", second),
    ];
    tell_everybody(tx, row, "invitation", &params, now).await
}

/// What a text can choose by.
const fn yes_or_no(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

pub(super) const fn word(check: &DeadlineCheck) -> &'static str {
    match check {
        DeadlineCheck::Met => "met",
        DeadlineCheck::Shortened { .. } => "shortened",
        DeadlineCheck::Cured { .. } => "cured",
        DeadlineCheck::Missed { .. } => "missed",
    }
}

/// What was sent to each seat, and when it arrived.
pub(super) async fn sent(conn: &impl ConnectionTrait, meeting: uuid::Uuid) -> Result<Vec<(invitation::Model, Delivery)>> {
    let rows = invitation::Entity::find().filter(invitation::Column::MeetingId.eq(meeting)).all(conn).await?;
    rows.into_iter().map(|row| delivery(&row).map(|delivery| (row, delivery))).collect()
}

fn delivery(row: &invitation::Model) -> Result<Delivery> {
    let day = |text: &str| text.parse::<NaiveDate>().map_err(|error| Error::Corrupt(error.to_string()));
    Ok(Delivery {
        seat: SeatId(row.seat_id),
        sent: day(&row.sent_on)?,
        way: known(DeliveryWay::from_word(&row.way), "delivery")?,
        received: row.received_on.as_deref().map(day).transpose()?,
    })
}
