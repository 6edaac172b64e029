//! Start: the list of districts at `/`, and each district's first page.

mod district;
mod installation;

use crate::routes::{Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes.get("/", Who::Everyone, installation::show).get("/{district}", Who::Everyone, district::show).get(
        "/{district}/leichte-sprache",
        Who::Everyone,
        district::show_easy,
    )
}
