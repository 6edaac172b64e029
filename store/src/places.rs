//! Orte auf der Karte: the position of a contribution or a measure. What was sent and what is shown are two things; the second is public
//! as soon as its object is, so who reads for the public joins the object.

use crate::Db;
use crate::entity::{district, spot};
use crate::error::{Error, Result, known};
use crate::tx::Tx;
use domain::events::ObjectKind;
use domain::places::{Drawing, Shape, Shown, Spot};
use domain::profile::MapProfile;
use domain::{DistrictId, FieldErrors, Problem};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde::Deserialize;
use uuid::Uuid;

/// A position as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpotView {
    /// As it was sent; `None` where the office chose it.
    pub sent: Option<Shape>,
    /// What everybody sees once the object is public.
    pub shown: Option<Shape>,
    /// How the one became the other.
    pub how: Shown,
}

/// Notes where something is: where somebody set it, otherwise at the landmark that the words name. Without a drawing there is nothing to note.
///
/// # Errors
/// [`Error::Invalid`] at `position` for what is not in the district.
pub(crate) async fn settle(tx: &Tx, object: (ObjectKind, Uuid), chosen: Option<&Spot>, words: &str) -> Result<()> {
    let Some(drawing) = drawing(tx).await? else { return Ok(()) };
    let shape = match chosen {
        Some(spot) => Some(on(spot, &drawing)?),
        None => drawing.named_in(words).map(|landmark| Shape::Point(landmark.at)),
    };
    let Some(shape) = shape else { return Ok(()) };
    put(tx, object, (Some(shape.clone()), Some(shape)), Shown::AsSent).await
}

/// Decides what everybody sees.
///
/// # Errors
/// [`Error::Invalid`]: nothing was sent that could be shown or made coarse, or no place was chosen.
pub(crate) async fn decide(tx: &Tx, object: (ObjectKind, Uuid), how: Shown, chosen: Option<&Spot>) -> Result<()> {
    let drawing = drawing(tx).await?.unwrap_or_default();
    let sent = row(&tx.tx, tx.district, object.1).await?.and_then(|row| row.sent).map(|text| shape(&text)).transpose()?;
    let missing = || Error::from(FieldErrors::one("position", Problem::Missing));
    let shown = match how {
        Shown::AsSent => Some(sent.clone().ok_or_else(missing)?),
        Shown::Street => Some(drawing.blurred(sent.as_ref().ok_or_else(missing)?)),
        Shown::Corrected => Some(on(chosen.ok_or_else(missing)?, &drawing)?),
        Shown::Hidden => None,
    };
    put(tx, object, (sent, shown), how).await
}

fn on(spot: &Spot, drawing: &Drawing) -> Result<Shape> {
    Ok(spot.on(drawing).map_err(|problem| FieldErrors::one("position", problem))?)
}

async fn put(tx: &Tx, (object, id): (ObjectKind, Uuid), (sent, shown): (Option<Shape>, Option<Shape>), how: Shown) -> Result<()> {
    let there = row(&tx.tx, tx.district, id).await?.is_some();
    let fresh = spot::ActiveModel {
        object_id: Set(id),
        district_id: Set(tx.district.0),
        object: Set(object.word().to_owned()),
        sent: Set(sent.map(|shape| shape.to_string())),
        shown: Set(shown.map(|shape| shape.to_string())),
        how: Set(how.word().to_owned()),
    };
    if there {
        fresh.update(&tx.tx).await?
    } else {
        fresh.insert(&tx.tx).await?
    };
    Ok(())
}

/// Forgets where something was.
pub(crate) async fn forget(tx: &Tx, id: Uuid) -> Result<()> {
    spot::Entity::delete_by_id(id).exec(&tx.tx).await?;
    Ok(())
}

/// Forgets where somebody set something; what everybody sees of it stays.
pub(crate) async fn forget_sent(tx: &Tx, id: Uuid) -> Result<()> {
    let forget = spot::Entity::update_many().col_expr(spot::Column::Sent, Expr::value(Option::<String>::None));
    forget.filter(spot::Column::ObjectId.eq(id)).filter(spot::Column::DistrictId.eq(tx.district.0)).exec(&tx.tx).await?;
    Ok(())
}

/// What everybody sees of a position. Ask only for an object that is public.
///
/// # Errors
/// [`Error::Database`].
pub async fn shown(db: &Db, district: DistrictId, id: Uuid) -> Result<Option<Shape>> {
    row(&db.read, district, id).await?.and_then(|row| row.shown).map(|text| shape(&text)).transpose()
}

/// A position as the office sees it.
///
/// # Errors
/// [`Error::Database`].
pub async fn spot(db: &Db, district: DistrictId, id: Uuid) -> Result<Option<SpotView>> {
    let read = |text: Option<String>| text.map(|text| shape(&text)).transpose();
    let Some(row) = row(&db.read, district, id).await? else { return Ok(None) };
    Ok(Some(SpotView { sent: read(row.sent)?, shown: read(row.shown)?, how: known(Shown::from_word(&row.how), "spot")? }))
}

/// Reads a stored shape.
pub(crate) fn shape(text: &str) -> Result<Shape> {
    text.parse().map_err(|_| Error::Corrupt("shape".to_owned()))
}

async fn row(conn: &impl ConnectionTrait, district: DistrictId, id: Uuid) -> Result<Option<spot::Model>> {
    Ok(spot::Entity::find_by_id(id).filter(spot::Column::DistrictId.eq(district.0)).one(conn).await?)
}

async fn drawing(tx: &Tx) -> Result<Option<Drawing>> {
    #[derive(Deserialize)]
    struct OnlyMap {
        #[serde(default)]
        map: Option<MapProfile>,
    }
    let row = district::Entity::find_by_id(tx.district.0).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let profile: OnlyMap = serde_json::from_str(&row.profile).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(profile.map.map(|map| map.drawing).filter(|drawing| !drawing.is_empty()))
}
