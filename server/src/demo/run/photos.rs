//! Fotos: sent with their contribution, looked at before it is published.

use super::world::World;
use crate::demo::story::Contribution;
use chrono::{DateTime, Utc};
use domain::files::{BlurBox, FileState};
use domain::{Actor, ContributionId};
use store::{Error, Result, files, participation};

/// The drawings of the demonstration by their names.
const PHOTOS: &[(&str, &[u8])] = &[
    ("fussweg.png", include_bytes!("../../../demo/photos/fussweg.png")),
    ("spielplatz.png", include_bytes!("../../../demo/photos/spielplatz.png")),
];

/// Keeps the photos of a contribution under a token; an empty one where there are none.
pub(super) async fn upload(world: &World<'_>, contribution: &Contribution, at: DateTime<Utc>) -> Result<String> {
    if contribution.photos.is_empty() {
        return Ok(String::new());
    }
    let (token, district) = (files::new_upload_token(), world.district.id);
    for photo in &contribution.photos {
        let bytes = PHOTOS.iter().find(|(name, _)| *name == photo.file).map(|(_, bytes)| bytes.to_vec()).ok_or(Error::NotFound)?;
        let id = files::keep_upload(&world.db, district, &token, bytes, &contribution.key, at).await?;
        files::describe_upload(&world.db, district, &token, id, &photo.alt, at).await?;
    }
    Ok(token)
}

/// The office looks at them, makes faces unrecognisable and shows them.
pub(super) async fn show(
    world: &World<'_>,
    actor: &Actor,
    contribution: &Contribution,
    id: ContributionId,
    at: DateTime<Utc>,
) -> Result<()> {
    let here = if contribution.photos.is_empty() { vec![] } else { participation::opened(&world.db, actor, id).await?.files };
    for (file, photo) in here.iter().zip(&contribution.photos).filter(|(file, _)| file.state == FileState::Waiting) {
        let boxes: Vec<BlurBox> = photo
            .blur
            .iter()
            .map(|[left, top, width, height]| BlurBox { left: *left, top: *top, width: *width, height: *height })
            .collect();
        if !boxes.is_empty() {
            files::blur_file(&world.db, actor, file.id, &boxes, at).await?;
        }
        files::show_file(&world.db, actor, file.id, &photo.alt, at).await?;
    }
    Ok(())
}
