//! Leichte Sprache und Übersetzungen: what pages show beside an original, and where the office writes it.

mod desk;
pub(crate) mod names;
pub(crate) mod overview;
pub(crate) mod shown;

use crate::routes::{MEETING_DESK, OFFICE, Routes};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{district}/arbeitsplatz/beitraege/{id}/sprachen", OFFICE, desk::show_contribution)
        .post("/{district}/arbeitsplatz/beitraege/{id}/sprachen", OFFICE, desk::change_contribution)
        .get("/{district}/arbeitsplatz/projekte/{id}/sprachen", OFFICE, desk::show_measure)
        .post("/{district}/arbeitsplatz/projekte/{id}/sprachen", OFFICE, desk::change_measure)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/sprachen", MEETING_DESK, desk::show_item)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/sprachen", MEETING_DESK, desk::change_item)
}
