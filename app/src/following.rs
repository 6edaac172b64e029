//! Folgen: the box on the pages, one page to begin and to end, mailed links, a link that only reads, and feeds for programs that read them.

pub(crate) mod block;
mod confirm;
mod end;
mod feed;
pub mod letter;
mod page;
mod read;
mod what;
mod words;

pub(crate) use feed::KIND as FEED;
pub(crate) use what::feed_of;

use crate::routes::{Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    feeds(routes)
        .get("/{district}/folgen", Who::Everyone, page::show)
        .post("/{district}/folgen", Who::Everyone, page::send)
        .post("/{district}/folgen/beenden", Who::SignedIn, page::end)
        .get("/{district}/folgen/bestaetigen/{token}", Who::Everyone, confirm::show)
        .post("/{district}/folgen/bestaetigen/{token}", Who::Everyone, confirm::confirm)
        .get_with_islands("/{district}/mitlesen", Who::Everyone, read::show)
        .post("/{district}/mitlesen", Who::Everyone, read::open)
        .post("/{district}/mitlesen/loeschen", Who::Everyone, read::revoke)
        .get("/abmelden/{token}", Who::Everyone, end::show)
        .post("/abmelden/{token}", Who::Everyone, end::end)
}

/// One feed per list and per thing that can be followed.
fn feeds(routes: Routes) -> Routes {
    routes
        .get("/{district}/folgen.atom", Who::Everyone, feed::of_anything)
        .get("/{district}/beitraege.atom", Who::Everyone, feed::of_contributions)
        .get("/{district}/projekte.atom", Who::Everyone, feed::of_measures)
        .get("/{district}/sitzungen.atom", Who::Everyone, feed::of_meetings)
        .get("/{district}/beitraege/{reference}/feed.atom", Who::Everyone, feed::of_contribution)
        .get("/{district}/projekte/{reference}/feed.atom", Who::Everyone, feed::of_measure)
}
