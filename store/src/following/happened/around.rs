//! Was um ein Ereignis herum steht: titles, places, topics and links of everything some events are about, as everybody may read them.

use crate::entity::{checklist, comment, contribution, measure, measure_contribution, meeting, organization, paper, plan_item, spot};
use crate::error::Result;
use crate::participation::public_in;
use crate::places::shape;
use crate::tx::time;
use chrono::{DateTime, NaiveDate, Utc};
use domain::DistrictId;
use domain::events::{ObjectKind, Recorded};
use domain::following::{BearsOn, Happening};
use domain::places::Shape;
use domain::time::local_day;
use domain::voices::CommentState;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The question of the check that names the field of action.
const TOPIC: &str = "plan";

/// A contribution or measure that everybody may read.
pub(super) struct Thing {
    pub(super) object: ObjectKind,
    pub(super) reference: String,
    pub(super) title: String,
    place: String,
    field: Option<Uuid>,
    merged_into: Option<Uuid>,
}

/// A meeting that everybody may read.
pub(super) struct Called {
    pub(super) number: i64,
    pub(super) body: String,
    pub(super) starts_at: DateTime<Utc>,
    /// Its minutes are public today.
    pub(super) minutes: bool,
}

/// Everything that was loaded.
pub(super) struct Around {
    pub(super) things: HashMap<Uuid, Thing>,
    pub(super) meetings: HashMap<Uuid, Called>,
    /// The measure of each paper.
    pub(super) papers: HashMap<Uuid, Uuid>,
    /// Comments that are shown.
    pub(super) comments: HashSet<Uuid>,
    /// Measure and contribution.
    links: Vec<(Uuid, Uuid)>,
    fields: HashMap<Uuid, String>,
    /// The field of action that the office gave a contribution.
    topics: HashMap<Uuid, String>,
    spots: HashMap<Uuid, Shape>,
}

impl Around {
    pub(super) async fn load(
        conn: &impl ConnectionTrait,
        district: DistrictId,
        events: &[(Happening, Recorded)],
        now: DateTime<Utc>,
    ) -> Result<Self> {
        let of = |object: ObjectKind| events.iter().filter(move |(_, event)| event.object == object).map(|(_, event)| event.id);
        let papers = papers(conn, district, of(ObjectKind::Paper).collect()).await?;
        let measures: Vec<Uuid> = of(ObjectKind::Measure).chain(papers.values().copied()).collect();
        let links = links(conn, measures.clone(), of(ObjectKind::Contribution).collect()).await?;
        let contributions = of(ObjectKind::Contribution).chain(links.iter().map(|(_, contribution)| *contribution)).collect();
        let measures = measures.into_iter().chain(links.iter().map(|(measure, _)| *measure)).collect();
        let mut things = self::contributions(conn, district, contributions).await?;
        things.extend(self::measures(conn, district, measures).await?);
        let said = events.iter().filter_map(|(_, event)| event.fact("comment")?.parse().ok()).collect();
        let fields = things.values().filter_map(|thing| thing.field).collect();
        let ids: Vec<Uuid> = things.keys().copied().collect();
        Ok(Self {
            meetings: meetings(conn, district, of(ObjectKind::Meeting).collect(), now).await?,
            comments: comments(conn, district, said).await?,
            fields: plan_fields(conn, district, fields).await?,
            topics: topics(conn, district, ids.clone()).await?,
            spots: spots(conn, district, ids).await?,
            things,
            papers,
            links,
        })
    }

    /// What a contribution or measure bears on.
    pub(super) fn bears_on(&self, id: Uuid) -> BearsOn {
        let Some(thing) = self.things.get(&id) else { return BearsOn::default() };
        let measure = thing.object == ObjectKind::Measure;
        let led = self.links.iter().filter(|(to, _)| measure && *to == id).map(|(_, from)| *from);
        let merged = self.things.iter().filter(|(_, other)| other.merged_into == Some(id)).map(|(from, _)| *from);
        let led_here: Vec<Uuid> = led.chain(merged).collect();
        let of_measures = self.links.iter().filter(|(to, from)| if measure { *to == id } else { *from == id }).map(|(to, _)| *to);
        let fields = of_measures.chain([id]).filter_map(|id| self.things.get(&id)?.field).filter_map(|field| self.fields.get(&field));
        let mut topics: Vec<String> = fields.chain(self.topics.get(&id)).cloned().collect();
        topics.sort();
        topics.dedup();
        BearsOn {
            led_here: led_here.iter().filter_map(|id| self.things.get(id)?.reference.parse().ok()).collect(),
            topics,
            place: thing.place.clone(),
            shape: self.spots.get(&id).cloned(),
        }
    }
}

async fn papers(conn: &impl ConnectionTrait, district: DistrictId, ids: Vec<Uuid>) -> Result<HashMap<Uuid, Uuid>> {
    let rows =
        paper::Entity::find().filter(paper::Column::DistrictId.eq(district.0)).filter(paper::Column::Id.is_in(ids)).all(conn).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, row.measure_id?))).collect())
}

async fn links(conn: &impl ConnectionTrait, measures: Vec<Uuid>, contributions: Vec<Uuid>) -> Result<Vec<(Uuid, Uuid)>> {
    let either = Condition::any()
        .add(measure_contribution::Column::MeasureId.is_in(measures))
        .add(measure_contribution::Column::ContributionId.is_in(contributions));
    let rows = measure_contribution::Entity::find().filter(either).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.measure_id, row.contribution_id)).collect())
}

/// Public contributions, and those merged into them.
async fn contributions(conn: &impl ConnectionTrait, district: DistrictId, ids: Vec<Uuid>) -> Result<HashMap<Uuid, Thing>> {
    let either = contribution::Column::Id.is_in(ids.clone()).or(contribution::Column::MergedInto.is_in(ids));
    let rows = contribution::Entity::find().filter(public_in(district)).filter(either).all(conn).await?;
    let thing = |row: contribution::Model| Thing {
        object: ObjectKind::Contribution,
        reference: row.reference,
        title: row.public_title,
        place: row.place,
        field: None,
        merged_into: row.merged_into,
    };
    Ok(rows.into_iter().map(|row| (row.id, thing(row))).collect())
}

async fn measures(conn: &impl ConnectionTrait, district: DistrictId, ids: Vec<Uuid>) -> Result<HashMap<Uuid, Thing>> {
    let found = measure::Entity::find().filter(measure::Column::DistrictId.eq(district.0)).filter(measure::Column::Id.is_in(ids));
    let thing = |row: measure::Model| Thing {
        object: ObjectKind::Measure,
        reference: row.reference,
        title: row.title,
        place: row.place,
        field: row.field_id,
        merged_into: None,
    };
    Ok(found.all(conn).await?.into_iter().map(|row| (row.id, thing(row))).collect())
}

async fn plan_fields(conn: &impl ConnectionTrait, district: DistrictId, ids: Vec<Uuid>) -> Result<HashMap<Uuid, String>> {
    let found = plan_item::Entity::find().filter(plan_item::Column::DistrictId.eq(district.0)).filter(plan_item::Column::Id.is_in(ids));
    Ok(found.all(conn).await?.into_iter().map(|row| (row.id, row.key)).collect())
}

async fn topics(conn: &impl ConnectionTrait, district: DistrictId, ids: Vec<Uuid>) -> Result<HashMap<Uuid, String>> {
    let found = checklist::Entity::find()
        .filter(checklist::Column::DistrictId.eq(district.0))
        .filter(checklist::Column::Point.eq(TOPIC))
        .filter(checklist::Column::ContributionId.is_in(ids));
    Ok(found.all(conn).await?.into_iter().map(|row| (row.contribution_id, row.answer)).collect())
}

async fn spots(conn: &impl ConnectionTrait, district: DistrictId, ids: Vec<Uuid>) -> Result<HashMap<Uuid, Shape>> {
    let found = spot::Entity::find().filter(spot::Column::DistrictId.eq(district.0)).filter(spot::Column::ObjectId.is_in(ids));
    let mut spots = HashMap::new();
    for row in found.all(conn).await? {
        // What was sent is never read here: only what is shown.
        if let Some(shown) = row.shown {
            spots.insert(row.object_id, shape(&shown)?);
        }
    }
    Ok(spots)
}

async fn comments(conn: &impl ConnectionTrait, district: DistrictId, ids: Vec<Uuid>) -> Result<HashSet<Uuid>> {
    let shown = comment::Entity::find()
        .filter(comment::Column::DistrictId.eq(district.0))
        .filter(comment::Column::Id.is_in(ids))
        .filter(comment::Column::State.eq(CommentState::Shown.word()));
    Ok(shown.all(conn).await?.into_iter().map(|row| row.id).collect())
}

async fn meetings(conn: &impl ConnectionTrait, district: DistrictId, ids: Vec<Uuid>, now: DateTime<Utc>) -> Result<HashMap<Uuid, Called>> {
    let found = meeting::Entity::find().filter(meeting::Column::DistrictId.eq(district.0)).filter(meeting::Column::Id.is_in(ids));
    let rows = found.all(conn).await?;
    let bodies = organization::Entity::find().filter(organization::Column::Id.is_in(rows.iter().map(|row| row.organization_id)));
    let bodies: HashMap<Uuid, String> = bodies.all(conn).await?.into_iter().map(|row| (row.id, row.name)).collect();
    let today = local_day(now);
    let called = |row: meeting::Model| {
        let until = row.minutes_until.as_deref().and_then(|day| day.parse::<NaiveDate>().ok());
        Called {
            number: row.number,
            body: bodies.get(&row.organization_id).cloned().unwrap_or_default(),
            starts_at: time(row.starts_at),
            minutes: row.minutes_published_at.is_some() && until.is_none_or(|until| until >= today),
        }
    };
    Ok(rows.into_iter().map(|row| (row.id, called(row))).collect())
}
