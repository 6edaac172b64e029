//! Projekte: the measures of a district, for everybody and at the workplace.

mod board;
mod card;
mod desk;
mod detail;
mod filters;
mod history;
mod moves;
mod next;

use crate::routes::{Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    let routes = routes.get("/{district}/projekte", Who::Everyone, board::show).get("/{district}/projekte/{reference}", Who::Everyone, detail::show);
    desk::routes(routes)
}
