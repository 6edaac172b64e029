//! Unterstützen und Kommentieren: „Das will ich auch“, what others say about it, the mailed links that confirm, and the office that reads.

pub(crate) mod comments;
mod desk;
mod link;
mod noted;
mod objection;
mod own;
pub(crate) mod support;

use crate::routes::{OFFICE, REVIEW, Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    of_office(routes)
        .get("/{district}/beitraege/{reference}/unterstuetzen", Who::Everyone, support::show)
        .post("/{district}/beitraege/{reference}/unterstuetzen", Who::Everyone, support::give)
        .post("/{district}/beitraege/{reference}/zuruecknehmen", Who::SignedIn, support::take_back)
        .get("/{district}/unterstuetzen/{token}", Who::Everyone, link::show_support)
        .post("/{district}/unterstuetzen/{token}", Who::Everyone, link::confirm_support)
        .post("/{district}/unterstuetzen/{token}/zuruecknehmen", Who::Everyone, link::take_back_support)
        .get_with_islands("/{district}/beitraege/{reference}/kommentar", Who::Everyone, comments::of_contribution)
        .post("/{district}/beitraege/{reference}/kommentar", Who::Everyone, comments::send_to_contribution)
        .get_with_islands("/{district}/projekte/{reference}/kommentar", Who::Everyone, comments::of_measure)
        .post("/{district}/projekte/{reference}/kommentar", Who::Everyone, comments::send_to_measure)
        .get("/{district}/kommentar/{token}", Who::Everyone, link::show_comment)
        .post("/{district}/kommentar/{token}", Who::Everyone, link::confirm_comment)
        .post("/{district}/kommentar/{token}/zuruecknehmen", Who::Everyone, link::take_back_comment)
        .post("/{district}/kommentar/{token}/einspruch", Who::Everyone, own::object_by_link)
        .post("/{district}/kommentare/{id}/einspruch", Who::SignedIn, own::object)
        .post("/{district}/kommentare/{id}/zuruecknehmen", Who::SignedIn, comments::take_back)
}

/// What the office reads, and what it writes down for others.
fn of_office(routes: Routes) -> Routes {
    routes
        .get("/{district}/arbeitsplatz/kommentare", OFFICE, desk::show)
        .get("/{district}/arbeitsplatz/kommentare/einspruch/{id}", REVIEW, objection::show)
        .post("/{district}/arbeitsplatz/kommentare/einspruch/{id}", REVIEW, objection::decide)
        .post("/{district}/arbeitsplatz/kommentare/{id}/zeigen", OFFICE, desk::show_comment)
        .post("/{district}/arbeitsplatz/kommentare/{id}/nicht-zeigen", OFFICE, desk::withhold_comment)
        .get("/{district}/arbeitsplatz/beitraege/{id}/stimmen", OFFICE, noted::show)
        .post("/{district}/arbeitsplatz/beitraege/{id}/liste", OFFICE, noted::list)
        .post("/{district}/arbeitsplatz/beitraege/{id}/gleiche-person", OFFICE, noted::same_person)
        .post("/{district}/arbeitsplatz/beitraege/{id}/kommentar", OFFICE, noted::comment)
}
