//! E4: the office asks back, the author answers, or the time passes.

use super::author::AuthorKey;
use super::contact::inform_authors_in;
use super::due;
use super::load::{Loaded, load, moved, profile, save, staff_role};
use crate::Db;
use crate::entity::{author_link, contribution, query};
use crate::error::{Error, Result};
use crate::keys::token_hash;
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, TimeDelta, Utc};
use domain::participation::{Stage, Step, StepContext};
use domain::refusal::{SignInRefused, StepRefused};
use domain::{Actor, ContributionId, DistrictId, FieldErrors, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Characters of a question: short enough for a text message.
const QUESTION_MAX: u32 = 600;
/// The mailed link works this long.
const LINK: TimeDelta = TimeDelta::days(60);
/// Characters of an answer.
const ANSWER_MAX: u32 = 2000;

/// Asks the author something.
///
/// Who: moderation or Quartiersmanagement. Effect: stage `queried`, a question with a deadline of 14 days, event `ContributionAsked`, the author
/// is told. Refusals: `Role`, `WrongStage`, `OwnMatter`.
///
/// # Errors
/// [`Error::Invalid`] without a question.
pub async fn ask(db: &Db, actor: &Actor, id: ContributionId, question: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let role = staff_role(&tx, actor, Step::Ask, &loaded).await?;
    let to = loaded.stage.after(Step::Ask, &StepContext { reason: true, ..loaded.context() })?;
    let mut errors = FieldErrors::new();
    let question = errors.text("question", question, 5, QUESTION_MAX);
    errors.or(())?;
    let (asking, deadline) = (new_id(), due::query(now));
    let mut row = moved(&loaded, to, Some(deadline), now);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    save(&tx, row).await?;
    let asked = query::ActiveModel {
        id: Set(asking),
        contribution_id: Set(id.0),
        question: Set(question.clone()),
        asked_at: Set(micros(now)),
        deadline: Set(micros(deadline)),
        answer: Set(None),
        answered_at: Set(None),
        lapsed: Set(false),
    };
    asked.insert(&tx.tx).await?;
    let token = answer_link(db, asking);
    let link = author_link::ActiveModel {
        token_hash: Set(token_hash(&token)),
        district_id: Set(tx.district.0),
        contribution_id: Set(id.0),
        query_id: Set(asking),
        at: Set(micros(now)),
    };
    link.insert(&tx.tx).await?;
    tx.append(
        actor,
        loaded.event("ContributionAsked", role, now).moved(loaded.stage, to).fact("deadline", domain::time::local_day(deadline)),
        now,
    )
    .await?;
    let params = [("question", question), ("deadline", domain::time::local_day(deadline).to_string()), ("token", token)];
    inform_authors_in(&tx, &[id], "contribution_asked", &params, now).await?;
    tx.commit().await
}

/// The secret of the link by which the author answers without a code.
pub(super) fn answer_link(db: &Db, asking: Uuid) -> String {
    db.keys.link("author-link", asking)
}

/// A question as its author reads it by the mailed link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedView {
    /// Reference of the contribution.
    pub reference: String,
    /// Title as sent.
    pub title: String,
    /// Question.
    pub question: String,
    /// By when an answer is hoped for.
    pub deadline: DateTime<Utc>,
    /// An answer still arrives.
    pub open: bool,
}

/// Reads the question of a mailed link. Reading changes nothing.
///
/// # Errors
/// [`Error::Refused`] with `LinkOver` for an unknown link, or when the author withdrew.
pub async fn asked_by_link(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<AskedView> {
    let link = author_link::Entity::find_by_id(token_hash(token))
        .filter(author_link::Column::DistrictId.eq(district.0))
        .one(&db.read)
        .await?
        .filter(|link| time(link.at) + LINK > now)
        .ok_or(SignInRefused::LinkOver)?;
    let row = contribution::Entity::find_by_id(link.contribution_id)
        .filter(contribution::Column::DistrictId.eq(district.0))
        .one(&db.read)
        .await?
        .filter(|row| row.stage != Stage::Withdrawn.word())
        .ok_or(SignInRefused::LinkOver)?;
    let asked = query::Entity::find_by_id(link.query_id).one(&db.read).await?.ok_or(SignInRefused::LinkOver)?;
    Ok(AskedView {
        open: row.stage == Stage::Queried.word() && asked.answered_at.is_none() && !asked.lapsed,
        reference: row.reference,
        title: row.title,
        question: asked.question,
        deadline: time(asked.deadline),
    })
}

/// The contribution whose open question the link answers.
pub(super) async fn by_link(tx: &Tx, token: &str, now: DateTime<Utc>) -> Result<contribution::Model> {
    let link = author_link::Entity::find_by_id(token_hash(token))
        .filter(author_link::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .filter(|link| time(link.at) + LINK > now)
        .ok_or(SignInRefused::LinkOver)?;
    let open = query::Entity::find_by_id(link.query_id)
        .filter(query::Column::AnsweredAt.is_null())
        .filter(query::Column::Lapsed.eq(false))
        .one(&tx.tx)
        .await?;
    open.ok_or(SignInRefused::LinkOver)?;
    contribution::Entity::find_by_id(link.contribution_id)
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or_else(|| SignInRefused::LinkOver.into())
}

/// Answers the open question.
///
/// Who: the author; the office on the author's behalf. Effect: the earlier stage again with a new due date, event `ContributionReplied`.
/// Refusals: `WrongStage`, [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`Error::Invalid`] without an answer.
pub async fn reply(db: &Db, actor: &Actor, by: &AuthorKey, answer: &str, now: DateTime<Utc>) -> Result<()> {
    by.counted(db, actor.district, now).await?;
    let tx = db.begin_write(actor.district).await?;
    let author = by.open(db, &tx, actor, (Step::Reply, now)).await?;
    let loaded = &author.loaded;
    let to = loaded.stage.after(Step::Reply, &loaded.context())?;
    let mut errors = FieldErrors::new();
    let answer = errors.text("answer", answer, 1, ANSWER_MAX);
    errors.or(())?;
    let mut asked: query::ActiveModel = open_query(&tx, loaded).await?.into();
    asked.answer = Set(Some(answer));
    asked.answered_at = Set(Some(micros(now)));
    asked.update(&tx.tx).await?;
    save(&tx, back(&tx, loaded, to, now).await?).await?;
    let event = author.noted(loaded.event("ContributionReplied", author.role, now).moved(loaded.stage, to));
    tx.append(actor, event, now).await?;
    tx.commit().await
}

/// Goes on without an answer, once the deadline passed.
///
/// Who: the system, moderation, Quartiersmanagement. Effect: the earlier stage again, event `QueryLapsed`. Refusals: `Role`, `WrongStage`;
/// `NeedsDate` before the deadline.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn let_lapse(db: &Db, actor: &Actor, id: ContributionId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(Step::LetLapse.roles())?;
    lapse(&tx, actor, role, id, now).await?;
    tx.commit().await
}

async fn lapse(tx: &Tx, actor: &Actor, role: Role, id: ContributionId, now: DateTime<Utc>) -> Result<()> {
    let loaded = load(tx, actor, id).await?;
    let to = loaded.stage.after(Step::LetLapse, &loaded.context())?;
    let asked = open_query(tx, &loaded).await?;
    if time(asked.deadline) > now {
        return Err(StepRefused::NeedsDate.into());
    }
    let mut asked: query::ActiveModel = asked.into();
    asked.lapsed = Set(true);
    asked.update(&tx.tx).await?;
    save(tx, back(tx, &loaded, to, now).await?).await?;
    tx.append(actor, loaded.event("QueryLapsed", role, now).moved(loaded.stage, to), now).await.map(|_| ())
}

/// Lets every question lapse whose deadline passed. Gives how many.
///
/// Who: the system. Effect: as [`let_lapse`].
///
/// # Errors
/// [`Error::Database`].
pub async fn lapse_overdue(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_write(district).await?;
    let rows = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Stage.eq(Stage::Queried.word()))
        .filter(contribution::Column::DueAt.lte(micros(now)))
        .all(&tx.tx)
        .await?;
    let mut lapsed = 0;
    for row in rows {
        lapse(&tx, &Actor::system(district), Role::System, ContributionId(row.id), now).await?;
        lapsed += 1;
    }
    tx.commit().await?;
    Ok(lapsed)
}

async fn open_query(tx: &Tx, loaded: &Loaded) -> Result<query::Model> {
    let open = query::Entity::find()
        .filter(query::Column::ContributionId.eq(loaded.row.id))
        .filter(query::Column::AnsweredAt.is_null())
        .filter(query::Column::Lapsed.eq(false))
        .order_by_desc(query::Column::AskedAt);
    open.one(&tx.tx).await?.ok_or_else(|| Error::Corrupt("queried without a question".to_owned()))
}

/// Back where it was; the office has its time again from now.
async fn back(tx: &Tx, loaded: &Loaded, to: Stage, now: DateTime<Utc>) -> Result<contribution::ActiveModel> {
    let desk = profile(tx).await?.desk;
    let due = if to == Stage::Published { desk.answer_by(loaded.kind, now) } else { desk.read_by(loaded.kind, now) };
    let mut row = moved(loaded, to, Some(due), now);
    row.earlier_stage = Set(None);
    Ok(row)
}

#[cfg(test)]
mod tests;
