//! E8: not the quarter's business. An office gets it by a mailed link, replies without an account, and the author is told.

use super::contact::inform_authors_in;
use super::due;
use super::load::{Loaded, load, moved, profile, save, staff_role};
use crate::Db;
use crate::entity::{contribution, forwarding, organization};
use crate::error::{Error, Result, known};
use crate::keys::token_hash;
use crate::outbox::{self, Mail};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, TimeDelta, Utc};
use domain::participation::{Kind, Stage, Step, StepContext};
use domain::refusal::SignInRefused;
use domain::time::local_day;
use domain::{Actor, ContributionId, DistrictId, FieldErrors, OrganizationId, Problem, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Characters of a question to an office, and of its reply.
const TEXT_MAX: u32 = 2000;
/// The mailed link works this long past the date the office was asked for.
const GRACE: TimeDelta = TimeDelta::days(60);

/// Who gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Receiver {
    /// An office from the district's file.
    Organization(OrganizationId),
    /// Somebody else: police, landlord, another town.
    Other {
        /// Name.
        name: String,
        /// E-mail address.
        email: String,
    },
}

/// What an office says by its link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfficeReply {
    /// The answer.
    Answer(String),
    /// Not responsible, or cannot answer; with a sentence.
    NotOurs(String),
}

/// Forwards a contribution.
///
/// Who: moderation or Quartiersmanagement. Effect: stage `forwarded`, a mail `forwarded` with a link of its own to the office, public event
/// `ContributionForwarded` with the office's name, the author is told. Refusals: `Role`, `WrongStage`, `OwnMatter`; `NotFound` for an office of
/// another district.
///
/// # Errors
/// [`Error::Invalid`] without a question, a name or an address.
pub async fn forward(db: &Db, actor: &Actor, id: ContributionId, to: &Receiver, question: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let role = staff_role(&tx, actor, Step::Forward, &loaded).await?;
    let stage = loaded.stage.after(Step::Forward, &StepContext { reason: true, ..loaded.context() })?;
    let mut errors = FieldErrors::new();
    let question = errors.text("question", question, 5, TEXT_MAX);
    let office = office(&tx, to, &mut errors).await?;
    errors.or(())?;
    let due = due::office(now);
    let sending = new_id();
    let token = link(db, sending);
    let sent = forwarding::ActiveModel {
        id: Set(sending),
        district_id: Set(tx.district.0),
        contribution_id: Set(id.0),
        office_id: Set(office.id),
        office_name: Set(office.name.clone()),
        question: Set(question.clone()),
        email: Set(office.email.clone()),
        token_hash: Set(token_hash(&token)),
        sent_at: Set(micros(now)),
        due_at: Set(micros(due)),
        reply: Set(None),
        replied_at: Set(None),
    };
    sent.insert(&tx.tx).await?;
    let mut row = moved(&loaded, stage, Some(due), now);
    row.office_id = Set(office.id);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    save(&tx, row).await?;
    tx.append(
        actor,
        loaded.event("ContributionForwarded", role, now).moved(loaded.stage, stage).fact("office", &office.name).public(),
        now,
    )
    .await?;
    let mail = Mail::new("forwarded", &office.email)
        .param("token", token)
        .param("reference", &loaded.row.reference)
        .param("title", loaded.shown_title())
        .param("question", &question)
        .param("until", local_day(due));
    outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    inform_authors_in(&tx, &[id], "contribution_forwarded", &[("office", office.name)], now).await?;
    tx.commit().await
}

/// The secret of the link that an office gets.
pub(super) fn link(db: &Db, sending: uuid::Uuid) -> String {
    db.keys.link("forwarding-link", sending)
}

struct Office {
    id: Option<uuid::Uuid>,
    name: String,
    email: String,
}

async fn office(tx: &Tx, to: &Receiver, errors: &mut FieldErrors) -> Result<Office> {
    let (id, name, email) = match to {
        Receiver::Organization(id) => {
            let row = organization::Entity::find_by_id(id.0)
                .filter(organization::Column::DistrictId.eq(tx.district.0))
                .one(&tx.tx)
                .await?
                .ok_or(Error::NotFound)?;
            (Some(row.id), row.name, row.email)
        }
        Receiver::Other { name, email } => (None, errors.line("office_name", name, 2, 120), email.clone()),
    };
    let email = errors.email("office_email", &email);
    if email.is_none() {
        errors.add("office_email", Problem::Missing);
    }
    Ok(Office { id, name, email: email.unwrap_or_default() })
}

/// What an office sees through its link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForwardingView {
    /// Reference of the contribution.
    pub reference: String,
    /// Kind.
    pub kind: Kind,
    /// Title.
    pub title: String,
    /// Text: the public version where there is one.
    pub text: String,
    /// Place.
    pub place: String,
    /// Name of the office.
    pub office: String,
    /// What the office was asked.
    pub question: String,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// By when a reply was asked for.
    pub due_at: DateTime<Utc>,
    /// The reply, once there is one.
    pub reply: Option<String>,
    /// When it came.
    pub replied_at: Option<DateTime<Utc>>,
    /// A reply still changes something.
    pub open: bool,
}

/// Reads what was forwarded, by the mailed link. Reading changes nothing.
///
/// # Errors
/// [`Error::Refused`] with `LinkOver` for an unknown or old link, or when the author withdrew.
pub async fn forwarding(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<ForwardingView> {
    let sent = forwarding::Entity::find()
        .filter(forwarding::Column::DistrictId.eq(district.0))
        .filter(forwarding::Column::TokenHash.eq(token_hash(token)))
        .one(&db.read)
        .await?
        .filter(|sent| time(sent.due_at) + GRACE > now)
        .ok_or(SignInRefused::LinkOver)?;
    let row = contribution::Entity::find_by_id(sent.contribution_id)
        .filter(contribution::Column::DistrictId.eq(district.0))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    let stage = known(Stage::from_word(&row.stage), "stage")?;
    // Whoever took it back or whatever was taken down is nobody's to read any more.
    if matches!(stage, Stage::Withdrawn | Stage::Withheld) {
        return Err(SignInRefused::LinkOver.into());
    }
    let public = !row.public_text.is_empty();
    Ok(ForwardingView {
        reference: row.reference,
        kind: known(Kind::from_word(&row.kind), "kind")?,
        title: if public { row.public_title } else { row.title },
        text: if public { row.public_text } else { row.text },
        place: row.place,
        office: sent.office_name,
        question: sent.question,
        sent_at: time(sent.sent_at),
        due_at: time(sent.due_at),
        open: sent.replied_at.is_none() && stage == Stage::Forwarded,
        reply: sent.reply,
        replied_at: sent.replied_at.map(time),
    })
}

/// Replies for an office, by the mailed link, once.
///
/// Who: whoever has the link. Effect: with an answer stage `answered`, public event `ContributionAnswered` with the office's name; without one
/// stage `received` again, event `ForwardingReturned`; the author is told of an answer. Refusals: `LinkOver`, `WrongStage` when the office
/// meanwhile took it back.
///
/// # Errors
/// [`Error::Invalid`] without a text.
pub async fn reply_to_forwarding(db: &Db, district: DistrictId, token: &str, reply: &OfficeReply, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(district).await?;
    let sent = forwarding::Entity::find()
        .filter(forwarding::Column::DistrictId.eq(district.0))
        .filter(forwarding::Column::TokenHash.eq(token_hash(token)))
        .one(&tx.tx)
        .await?
        .filter(|sent| sent.replied_at.is_none() && time(sent.due_at) + GRACE > now)
        .ok_or(SignInRefused::LinkOver)?;
    let actor = Actor { roles: vec![Role::SpecialistOffice], ..Actor::resident(district) };
    let loaded = load(&tx, &actor, ContributionId(sent.contribution_id)).await?;
    let (step, text) = match reply {
        OfficeReply::Answer(text) => (Step::Answer, text),
        OfficeReply::NotOurs(text) => (Step::TakeBack, text),
    };
    let to = loaded.stage.after(step, &StepContext { reason: true, ..loaded.context() })?;
    let mut errors = FieldErrors::new();
    let text = errors.text("reply", text, 3, TEXT_MAX);
    errors.or(())?;
    let office = sent.office_name.clone();
    let mut sent: forwarding::ActiveModel = sent.into();
    sent.reply = Set(Some(text.clone()));
    sent.replied_at = Set(Some(micros(now)));
    sent.update(&tx.tx).await?;
    if step == Step::Answer {
        answered(&tx, &actor, &loaded, (to, &office, &text), now).await?
    } else {
        returned(&tx, &actor, &loaded, Role::SpecialistOffice, now).await?
    }
    tx.commit().await
}

async fn answered(tx: &Tx, actor: &Actor, loaded: &Loaded, (to, office, text): (Stage, &str, &str), now: DateTime<Utc>) -> Result<()> {
    let mut row = moved(loaded, to, None, now);
    row.answer = Set(text.to_owned());
    row.earlier_stage = Set(None);
    save(tx, row).await?;
    let event = loaded
        .event("ContributionAnswered", Role::SpecialistOffice, now)
        .moved(loaded.stage, to)
        .because("", text)
        .fact("office", office)
        .public();
    tx.append(actor, event, now).await?;
    let params = [("answer", text.to_owned()), ("office", office.to_owned())];
    inform_authors_in(tx, &[loaded.id()], "contribution_answered", &params, now).await
}

/// Takes a forwarded contribution back, when the office does not answer.
///
/// Who: moderation or Quartiersmanagement. Effect: stage `received`, the mailed link ends; what was public stays readable until it is published again;
/// event `ForwardingReturned`. Refusals: `Role`, `WrongStage`, `OwnMatter`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn take_back(db: &Db, actor: &Actor, id: ContributionId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let role = staff_role(&tx, actor, Step::TakeBack, &loaded).await?;
    loaded.stage.after(Step::TakeBack, &StepContext { reason: true, ..loaded.context() })?;
    returned(&tx, actor, &loaded, role, now).await?;
    tx.commit().await
}

/// Back on the office's desk; the mailed link ends.
async fn returned(tx: &Tx, actor: &Actor, loaded: &Loaded, role: Role, now: DateTime<Utc>) -> Result<()> {
    let to = loaded.stage.after(Step::TakeBack, &StepContext { reason: true, ..loaded.context() })?;
    let due = profile(tx).await?.desk.read_by(loaded.kind, now);
    let mut row = moved(loaded, to, Some(due), now);
    row.office_id = Set(None);
    row.earlier_stage = Set(None);
    save(tx, row).await?;
    let last = forwarding::Entity::find()
        .filter(forwarding::Column::ContributionId.eq(loaded.row.id))
        .filter(forwarding::Column::RepliedAt.is_null())
        .order_by_desc(forwarding::Column::SentAt)
        .one(&tx.tx)
        .await?;
    if let Some(last) = last {
        let mut last: forwarding::ActiveModel = last.into();
        last.replied_at = Set(Some(micros(now)));
        last.update(&tx.tx).await?;
    }
    tx.append(actor, loaded.event("ForwardingReturned", role, now).moved(loaded.stage, to), now).await.map(|_| ())
}

#[cfg(test)]
mod tests;
