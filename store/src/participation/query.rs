//! E4: the office asks back, the author answers, or the time passes.

use super::author::AuthorKey;
use super::contact::inform_authors_in;
use super::due;
use super::load::{Loaded, load, moved, save, staff_role};
use crate::Db;
use crate::entity::{contribution, query};
use crate::error::{Error, Result};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::participation::{Stage, Step, StepContext};
use domain::refusal::StepRefused;
use domain::{Actor, ContributionId, DistrictId, FieldErrors, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Characters of a question: short enough for a text message.
const QUESTION_MAX: u32 = 600;
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
    let deadline = due::query(now);
    let mut row = moved(&loaded, to, Some(deadline), now);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    save(&tx, row).await?;
    let asked = query::ActiveModel {
        id: Set(new_id()),
        contribution_id: Set(id.0),
        question: Set(question.clone()),
        asked_at: Set(micros(now)),
        deadline: Set(micros(deadline)),
        answer: Set(None),
        answered_at: Set(None),
        lapsed: Set(false),
    };
    asked.insert(&tx.tx).await?;
    tx.append(
        actor,
        loaded.event("ContributionAsked", role, now).moved(loaded.stage, to).fact("deadline", domain::time::local_day(deadline)),
        now,
    )
    .await?;
    let params = [("question", question), ("deadline", domain::time::local_day(deadline).to_string())];
    inform_authors_in(&tx, &[id], "contribution_asked", &params, now).await?;
    tx.commit().await
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
    let author = by.open(db, &tx, actor, Step::Reply).await?;
    let loaded = &author.loaded;
    let to = loaded.stage.after(Step::Reply, &loaded.context())?;
    let mut errors = FieldErrors::new();
    let answer = errors.text("answer", answer, 1, ANSWER_MAX);
    errors.or(())?;
    let mut asked: query::ActiveModel = open_query(&tx, loaded).await?.into();
    asked.answer = Set(Some(answer));
    asked.answered_at = Set(Some(micros(now)));
    asked.update(&tx.tx).await?;
    save(&tx, back(loaded, to, now)).await?;
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
    save(tx, back(&loaded, to, now)).await?;
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
fn back(loaded: &Loaded, to: Stage, now: DateTime<Utc>) -> contribution::ActiveModel {
    let due = if to == Stage::Published { due::decided(now) } else { due::first(loaded.kind, now) };
    let mut row = moved(loaded, to, Some(due), now);
    row.earlier_stage = Set(None);
    row
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{by_code, publish};
    use crate::testing::fresh;
    use chrono::TimeDelta;
    use domain::Refusal;
    use domain::refusal::CodeRefused;

    #[tokio::test(flavor = "multi_thread")]
    async fn the_author_is_asked_and_answers_by_code() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = sent(db, &people.amira, &by_mail(), "a").await;
            ask(db, &people.selin, receipt.id, "Welcher Spielplatz ist gemeint?", monday()).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Queried);
            assert_eq!(param(db, "contribution_asked", "question").await, "Welcher Spielplatz ist gemeint?");
            reply(db, &people.amira, &code(&receipt), "Der am Berliner Ring.", monday() + TimeDelta::days(1)).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Received);
            let own = by_code(db, &people.district, &receipt.code.printed(), "203.0.113.7", monday()).await.unwrap();
            assert_eq!(own.queries[0].answer.as_deref(), Some("Der am Berliner Ring."));
            assert_eq!(kinds(db, people.id(), receipt.id).await, ["ContributionReceived", "ContributionAsked", "ContributionReplied"]);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_published_one_stays_published_through_a_query() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = published(db, &people, &idea(), "a").await;
            ask(db, &people.mara, receipt.id, "Wie groß soll es sein?", monday()).await.unwrap();
            let seen = crate::participation::public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
            assert_eq!((seen.stage, seen.journey.at), (Stage::Published, 2));
            reply(db, &people.selin, &AuthorKey::OnBehalf(receipt.id), "Zehn Meter, sagt sie am Telefon.", monday()).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Published);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_question_lapses_only_after_its_deadline() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            ask(db, &people.selin, receipt.id, "Welcher Spielplatz?", monday()).await.unwrap();
            refused(let_lapse(db, &people.selin, receipt.id, monday() + TimeDelta::days(13)).await, StepRefused::NeedsDate);
            refused(let_lapse(db, &people.amira, receipt.id, monday() + TimeDelta::days(15)).await, Refusal::Role);
            assert_eq!(lapse_overdue(db, people.id(), monday() + TimeDelta::days(13)).await.unwrap(), 0);
            assert_eq!(lapse_overdue(db, people.id(), monday() + TimeDelta::days(15)).await.unwrap(), 1);
            assert_eq!(stage(db, receipt.id).await, Stage::Received);
            refused(let_lapse(db, &people.selin, receipt.id, monday() + TimeDelta::days(15)).await, StepRefused::WrongStage);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_refusal_leaves_everything_as_it_was() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            let own = sent(db, &people.jonas, &idea(), "own").await;
            let before = before(db, &people).await;
            refused(ask(db, &people.vera, receipt.id, "Warum?", monday()).await, Refusal::Role);
            refused(ask(db, &people.jonas, own.id, "Warum?", monday()).await, StepRefused::OwnMatter);
            invalid(ask(db, &people.selin, receipt.id, " ", monday()).await, "question");
            not_found(ask(db, &other.selin, receipt.id, "Warum so?", monday()).await);
            refused(reply(db, &people.amira, &code(&receipt), "Darum.", monday()).await, StepRefused::WrongStage);
            not_found(reply(db, &people.selin, &AuthorKey::Account(own.id), "Darum.", monday()).await);
            refused(reply(db, &people.vera, &AuthorKey::OnBehalf(receipt.id), "Darum.", monday()).await, Refusal::Role);
            let wrong = |code: &str| AuthorKey::Code { code: code.into(), address: "203.0.113.9".into() };
            refused(reply(db, &people.amira, &wrong("nichts"), "Darum.", monday()).await, CodeRefused::Miswritten);
            refused(reply(db, &people.amira, &wrong("0000-0000-0000-0000-0"), "Darum.", monday()).await, CodeRefused::Unknown);
            refused(reply(db, &other.amira, &code(&receipt), "Darum.", monday()).await, CodeRefused::Unknown);
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            ask(db, &people.selin, receipt.id, "Welcher Spielplatz?", monday()).await.unwrap();
            invalid(reply(db, &people.amira, &code(&receipt), "", monday()).await, "answer");
            refused(publish(db, &people.selin, receipt.id, &as_it_is(&idea()), monday()).await, StepRefused::WrongStage);
        }
    }
}
