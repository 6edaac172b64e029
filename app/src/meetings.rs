//! Sitzungen: what everybody reads and follows, what the board needs, and how a meeting is led.

pub mod desk;
mod leading;
pub mod member;
mod minutes_desk;
mod minutes_words;
pub mod public;
mod sent;

pub use minutes_words::GermanMinutes;

use crate::routes::{Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    let routes = desk::routes(routes);
    let routes = member::routes(routes);
    let routes = leading::routes(routes);
    let routes = minutes_desk::routes(routes);
    routes
        .get("/{district}/sitzungen", Who::Everyone, public::list::show)
        .get_with_islands("/{district}/sitzungen/{id}", Who::Everyone, public::show::show)
        .get("/{district}/sitzungen/{id}/live", Who::Everyone, public::live::follow)
        .get_with_islands("/{district}/sitzungen/{id}/leinwand", Who::Everyone, public::projector::show)
        .get("/{district}/sitzungen/{id}/niederschrift", Who::Everyone, public::minutes::show)
}
