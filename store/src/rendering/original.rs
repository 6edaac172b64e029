//! Das Original: what a sibling is compared with, and whether everybody may read it.

use super::Of;
use crate::entity::{agenda_item, contribution, measure, meeting, paper, poll};
use crate::error::{Error, Result, known};
use crate::tx::Tx;
use crate::{meetings, participation, projects};
use chrono::{DateTime, Utc};
use domain::meetings::{MeetingStage, PollStage};
use domain::participation::Stage;
use domain::rendering::{Rendered, mark, said_of_item};
use domain::{Actor, DistrictId, Written};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// A text that may have siblings.
pub(super) struct Original {
    pub language: Written,
    pub title: String,
    pub text: String,
    /// By which a change is noticed.
    pub mark: String,
    /// Everybody may read it.
    pub public: bool,
    /// The one who asks wrote it (I2).
    pub own: bool,
}

/// The original of the actor's district. [`Error::NotFound`] for what is withdrawn, not yet written, or behind closed doors (I11).
pub(super) async fn original(conn: &impl ConnectionTrait, actor: &Actor, (of, id): Of) -> Result<Original> {
    match of {
        Rendered::Contribution => of_contribution(contribution(conn, actor.district, id).await?, actor),
        Rendered::Measure => {
            let row = measure(conn, actor.district, id).await?;
            Ok(german(mark(&[&row.title, &row.summary]), row.title, row.summary))
        }
        Rendered::Paper => {
            let title = measure(conn, actor.district, id).await?.title;
            let papers = paper::Entity::find().filter(paper::Column::MeasureId.eq(id)).order_by_desc(paper::Column::Version);
            let newest = papers.one(conn).await?.ok_or(Error::NotFound)?;
            let name = if newest.title.is_empty() { title } else { newest.title };
            Ok(german(mark(&[&newest.hash]), name, newest.text))
        }
        Rendered::Decision => {
            let row = measure(conn, actor.district, id).await?;
            if row.council_wording.is_empty() {
                return Err(Error::NotFound);
            }
            Ok(german(mark(&[&row.council_wording]), row.title, row.council_wording))
        }
        Rendered::AgendaItem => of_item(conn, item(conn, actor.district, id).await?).await,
    }
}

/// What the office writes is German and public as soon as it is there.
fn german(mark: String, title: String, text: String) -> Original {
    Original { language: Written::German, title, text, mark, public: true, own: false }
}

fn of_contribution(row: contribution::Model, actor: &Actor) -> Result<Original> {
    if row.stage == Stage::Withdrawn.word() {
        return Err(Error::NotFound);
    }
    let language = known(Written::from_word(&row.language), "language of a contribution")?;
    let own = row.account_id.is_some() && row.account_id == actor.account.map(|account| account.0);
    let public = participation::is_public(&row);
    // Before it is published there are only the words as they were sent.
    let (title, text) = if row.public_text.is_empty() { (row.title, row.text) } else { (row.public_title, row.public_text) };
    Ok(Original { language, mark: mark(&[&title, &text]), title, text, public, own })
}

async fn of_item(conn: &impl ConnectionTrait, row: agenda_item::Model) -> Result<Original> {
    let meeting = meeting::Entity::find_by_id(row.meeting_id).one(conn).await?.ok_or(Error::NotFound)?;
    let stage = known(MeetingStage::from_word(&meeting.stage), "meeting stage")?;
    let polls = poll::Entity::find()
        .filter(poll::Column::ItemId.eq(row.id))
        .filter(poll::Column::Stage.eq(PollStage::Stated.word()))
        .order_by_asc(poll::Column::OpenedAt)
        .all(conn)
        .await?;
    let results = polls.iter().map(|poll| (poll.wording.as_str(), poll.sentence.as_str()));
    let text = said_of_item(&row.text, &row.wording, results);
    Ok(Original { public: stage.is_announced(), ..german(mark(&[&row.title, &text]), row.title, text) })
}

async fn contribution(conn: &impl ConnectionTrait, district: DistrictId, id: Uuid) -> Result<contribution::Model> {
    let found = contribution::Entity::find_by_id(id).filter(contribution::Column::DistrictId.eq(district.0));
    found.one(conn).await?.ok_or(Error::NotFound)
}

async fn measure(conn: &impl ConnectionTrait, district: DistrictId, id: Uuid) -> Result<measure::Model> {
    let found = measure::Entity::find_by_id(id).filter(measure::Column::DistrictId.eq(district.0));
    found.one(conn).await?.ok_or(Error::NotFound)
}

/// A public item. What is behind closed doors has no siblings that could be read by mistake.
async fn item(conn: &impl ConnectionTrait, district: DistrictId, id: Uuid) -> Result<agenda_item::Model> {
    let found = agenda_item::Entity::find_by_id(id).filter(agenda_item::Column::DistrictId.eq(district.0));
    found.filter(agenda_item::Column::Public.eq(true)).one(conn).await?.ok_or(Error::NotFound)
}

/// Writes anew what the search finds of the original and of everything public beside it.
pub(super) async fn keep_findable(tx: &Tx, (of, id): Of, now: DateTime<Utc>) -> Result<()> {
    match of {
        Rendered::Contribution => {
            let row = contribution(&tx.tx, tx.district, id).await?;
            if participation::is_public(&row) && row.merged_into.is_none() {
                participation::index(tx, &row).await?;
            }
            Ok(())
        }
        Rendered::Measure | Rendered::Paper | Rendered::Decision => {
            projects::keep_findable(tx, &measure(&tx.tx, tx.district, id).await?).await
        }
        Rendered::AgendaItem => meetings::keep_findable(tx, item(&tx.tx, tx.district, id).await?.meeting_id, now).await,
    }
}
