//! Beiträge: writing one, looking after one's own, reading those of others, and the reply of an office without account.

mod address;
mod detail;
mod follow;
mod list;
mod office;
mod own;
pub(crate) mod receipt;
mod write;

use crate::routes::{Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get_with_islands("/{district}/mitmachen", Who::Everyone, write::show)
        .post("/{district}/mitmachen", Who::Everyone, write::receive)
        .get_with_islands("/{district}/verfolgen", Who::Everyone, follow::show)
        .post("/{district}/verfolgen", Who::Everyone, follow::open)
        .post("/{district}/verfolgen/antwort", Who::Everyone, own::reply)
        .post("/{district}/verfolgen/ergaenzung", Who::Everyone, own::add)
        .post("/{district}/verfolgen/einspruch", Who::Everyone, own::object)
        .post("/{district}/verfolgen/trennen", Who::Everyone, own::part)
        .post("/{district}/verfolgen/zurueckziehen", Who::Everyone, own::withdraw)
        .get("/{district}/adresse/{token}", Who::Everyone, address::show)
        .post("/{district}/adresse/{token}", Who::Everyone, address::confirm)
        .get("/{district}/beitraege", Who::Everyone, list::show)
        .get("/{district}/beitraege/{reference}", Who::Everyone, detail::show)
        .get("/{district}/stellungnahme/{token}", Who::Everyone, office::show)
        .post("/{district}/stellungnahme/{token}", Who::Everyone, office::reply)
}
