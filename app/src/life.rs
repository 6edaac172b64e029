//! Leben im Quartier: office, dates, news, offers, groups, and the legal pages; all from the district's file.

pub mod events;
mod legal;
mod news;
mod offers;
mod office;

use crate::routes::{Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{district}/buero", Who::Everyone, office::show)
        .get("/{district}/termine", Who::Everyone, events::show)
        .get("/{district}/neues", Who::Everyone, news::show)
        .get("/{district}/neues/{key}", Who::Everyone, news::show_one)
        .get("/{district}/arbeitsgruppen", Who::Everyone, offers::show_groups)
        .get("/{district}/angebote", Who::Everyone, offers::show)
        .get("/{district}/impressum", Who::Everyone, legal::show_imprint)
        .get("/{district}/datenschutz", Who::Everyone, legal::show_privacy)
        .get("/{district}/barrierefreiheit", Who::Everyone, legal::show_accessibility)
        .get("/{district}/barriere-melden", Who::Everyone, legal::show_barrier)
}
