//! Was zu einem Beitrag gehört: questions, additions, objections, as author and office see them.

use crate::entity::{addition, objection, query};
use crate::error::{Result, known};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::MeasureId;
use domain::participation::Stage;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// A question to the author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryView {
    /// Question.
    pub question: String,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// By when an answer was hoped for.
    pub deadline: DateTime<Utc>,
    /// Answer.
    pub answer: Option<String>,
    /// When it came.
    pub answered_at: Option<DateTime<Utc>>,
    /// The time passed without one.
    pub lapsed: bool,
}

/// Something an author added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdditionView {
    /// Id.
    pub id: Uuid,
    /// As sent.
    pub text: String,
    /// As everybody sees it; empty while nobody does.
    pub public_text: String,
    /// Everybody sees it.
    pub shown: bool,
    /// When it came.
    pub at: DateTime<Utc>,
    /// When somebody read it.
    pub decided_at: Option<DateTime<Utc>>,
}

/// An objection and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectionView {
    /// Against `withheld` or `answered`.
    pub against: Stage,
    /// Text.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
    /// It was right.
    pub upheld: Option<bool>,
    /// Why, or why not.
    pub reason: String,
    /// When it was decided.
    pub decided_at: Option<DateTime<Utc>>,
}

/// A forwarding as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForwardingEntry {
    /// Name of the office.
    pub office: String,
    /// What it was asked.
    pub question: String,
    /// When.
    pub sent_at: DateTime<Utc>,
    /// By when a reply was asked for.
    pub due_at: DateTime<Utc>,
    /// Reply.
    pub reply: Option<String>,
    /// When it came, or when it was taken back.
    pub replied_at: Option<DateTime<Utc>>,
}

/// A measure a contribution became part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedMeasure {
    /// Id.
    pub id: MeasureId,
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Stage.
    pub stage: domain::projects::Stage,
    /// What was taken over and what not.
    pub taken_over: String,
}

/// How to reach the author. Only for those who moderate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Name or empty.
    pub name: String,
    /// The name everybody sees; `None`: nothing.
    pub shown_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The address was confirmed.
    pub email_confirmed: bool,
    /// Telephone number.
    pub phone: Option<String>,
    /// Postal address.
    pub letter: Option<String>,
}

pub(crate) async fn queries_of(conn: &impl ConnectionTrait, id: Uuid) -> Result<Vec<QueryView>> {
    let rows = query::Entity::find().filter(query::Column::ContributionId.eq(id)).order_by_asc(query::Column::AskedAt).all(conn).await?;
    let view = |row: query::Model| QueryView {
        question: row.question,
        asked_at: time(row.asked_at),
        deadline: time(row.deadline),
        answer: row.answer,
        answered_at: row.answered_at.map(time),
        lapsed: row.lapsed,
    };
    Ok(rows.into_iter().map(view).collect())
}

pub(crate) async fn additions_of(conn: &impl ConnectionTrait, id: Uuid) -> Result<Vec<AdditionView>> {
    let rows =
        addition::Entity::find().filter(addition::Column::ContributionId.eq(id)).order_by_asc(addition::Column::At).all(conn).await?;
    let view = |row: addition::Model| AdditionView {
        id: row.id,
        text: row.text,
        public_text: row.public_text,
        shown: row.shown,
        at: time(row.at),
        decided_at: row.decided_at.map(time),
    };
    Ok(rows.into_iter().map(view).collect())
}

pub(crate) async fn objections_of(conn: &impl ConnectionTrait, id: Uuid) -> Result<Vec<ObjectionView>> {
    let rows =
        objection::Entity::find().filter(objection::Column::ContributionId.eq(id)).order_by_asc(objection::Column::At).all(conn).await?;
    rows.into_iter()
        .map(|row| {
            Ok(ObjectionView {
                against: known(Stage::from_word(&row.against), "objection against")?,
                text: row.text,
                at: time(row.at),
                upheld: row.upheld,
                reason: row.reason,
                decided_at: row.decided_at.map(time),
            })
        })
        .collect()
}
