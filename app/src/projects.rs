//! Projekte: the measures of a district, for everybody and at the workplace.

mod board;
mod card;
mod desk;
mod detail;
mod filters;
mod history;
mod moves;
mod next;

use crate::routes::{Routes, STAFF, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/{district}/projekte", Who::Everyone, board::show)
        .get("/{district}/projekte/{reference}", Who::Everyone, detail::show)
        .get_with_islands("/{district}/arbeitsplatz/projekte/tafel", STAFF, moves::show);
    desk::routes(routes)
}
