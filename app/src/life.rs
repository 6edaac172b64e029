//! Leben im Quartier: office, dates, news, offers, groups, and the legal pages; from the district's file and from what residents proposed.

pub(crate) mod became;
pub mod calendar;
mod desk;
pub mod events;
mod legal;
mod news;
mod offers;
mod office;

use crate::routes::{OFFICE, Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{district}/buero", Who::Everyone, office::show)
        .get("/{district}/termine", Who::Everyone, events::show)
        .get("/{district}/termine.ics", Who::Everyone, calendar::all)
        .get("/{district}/termine/{key}/termin.ics", Who::Everyone, calendar::one)
        .get("/{district}/arbeitsplatz/quartier", OFFICE, desk::show)
        .post("/{district}/arbeitsplatz/aufgaben/{id}/erledigt", OFFICE, desk::finish)
        .get("/{district}/neues", Who::Everyone, news::show)
        .get("/{district}/neues/{key}", Who::Everyone, news::show_one)
        .get("/{district}/arbeitsgruppen", Who::Everyone, offers::show_groups)
        .get("/{district}/angebote", Who::Everyone, offers::show)
        .get("/{district}/impressum", Who::Everyone, legal::show_imprint)
        .get("/{district}/datenschutz", Who::Everyone, legal::show_privacy)
        .get("/{district}/barrierefreiheit", Who::Everyone, legal::show_accessibility)
        .get("/{district}/barriere-melden", Who::Everyone, legal::show_barrier)
}
