//! Wo eine Maßnahme ist: chosen by the Quartiersmanagement.

use super::load::{load, manager};
use super::step::object;
use crate::error::Result;
use crate::{Db, places};
use chrono::{DateTime, Utc};
use domain::events::Event;
use domain::places::{Shown, Spot};
use domain::{Actor, MeasureId};

/// Puts a measure on the map, or takes it off.
///
/// Who: Quartiersmanagement. Effect: its position, public at once as the measure is; event `MeasurePlaced`. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Invalid`] at `position` for what is not in the district, [`crate::Error::NotFound`].
pub async fn place_measure(db: &Db, actor: &Actor, id: MeasureId, spot: Option<&Spot>, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = manager(actor)?;
    load(&tx, id).await?;
    let how = if spot.is_some() { Shown::Corrected } else { Shown::Hidden };
    places::decide(&tx, object(id.0), how, spot).await?;
    tx.append(actor, Event::new(object(id.0), "MeasurePlaced", role, now).fact("how", how), now).await?;
    tx.commit().await
}
