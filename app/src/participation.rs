//! Beiträge: writing one, looking after one's own, reading those of others, and the reply of an office without account.

mod address;
mod asked;
mod counter;
mod detail;
pub(crate) mod details;
mod follow;
mod list;
mod merge;
mod office;
mod own;
pub(crate) mod paper;
pub(crate) mod receipt;
pub(crate) mod report;
mod standstill;
mod together;
mod write;

use crate::routes::{Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get_with_islands("/{district}/mitmachen", Who::Everyone, write::show)
        .post("/{district}/mitmachen", Who::Everyone, write::receive)
        .get("/{district}/mitmachen/bogen.pdf", Who::Everyone, paper::blank_form)
        .get_with_islands("/{district}/verfolgen", Who::Everyone, follow::show)
        .post("/{district}/verfolgen", Who::Everyone, follow::open)
        .post("/{district}/verfolgen/antwort", Who::Everyone, own::reply)
        .post("/{district}/verfolgen/ergaenzung", Who::Everyone, own::add)
        .post("/{district}/verfolgen/einspruch", Who::Everyone, own::object)
        .post("/{district}/verfolgen/trennen", Who::Everyone, own::part)
        .post("/{district}/verfolgen/zusammenfuehren", Who::Everyone, own::answer_merge)
        .get("/{district}/zusammenfuehren/{token}", Who::Everyone, merge::show)
        .post("/{district}/zusammenfuehren/{token}", Who::Everyone, merge::answer)
        .post("/{district}/verfolgen/zurueckziehen", Who::Everyone, own::withdraw)
        .post("/{district}/verfolgen/datei", Who::Everyone, own::file)
        .post("/{district}/verfolgen/beleg", Who::Everyone, paper::receipt)
        .get("/{district}/tresen", Who::Everyone, counter::show)
        .post("/{district}/tresen", Who::Everyone, counter::receive)
        .post("/{district}/tresen/oeffnen", Who::Everyone, counter::open)
        .post("/{district}/tresen/vorrat", Who::Everyone, counter::stock)
        .get("/{district}/tresen/seite.js", Who::Everyone, counter::script)
        .get("/{district}/tresen/dienst.js", Who::Everyone, counter::service)
        .get("/{district}/adresse/{token}", Who::Everyone, address::show)
        .post("/{district}/adresse/{token}", Who::Everyone, address::confirm)
        .get("/{district}/beitraege", Who::Everyone, list::show)
        .get("/{district}/beitraege/{reference}", Who::Everyone, detail::show)
        .get("/{district}/gemeinsam/{token}", Who::Everyone, together::show)
        .post("/{district}/gemeinsam/{token}", Who::Everyone, together::answer)
        .post("/{district}/beitraege/{reference}/gemeinsam", Who::SignedIn, together::answer_signed_in)
        .get("/{district}/rueckfrage/{token}", Who::Everyone, asked::show)
        .post("/{district}/rueckfrage/{token}", Who::Everyone, asked::reply)
        .get("/{district}/stillstand", Who::Everyone, standstill::show)
        .get("/{district}/melden", Who::Everyone, report::show)
        .post("/{district}/melden", Who::Everyone, report::send)
        .get("/{district}/meldung/{token}", Who::Everyone, report::address)
        .post("/{district}/meldung/{token}", Who::Everyone, report::confirm)
        .get("/{district}/beitraege/{reference}/unterschriften.pdf", Who::Everyone, paper::supports_of)
        .get("/{district}/stellungnahme/{token}", Who::Everyone, office::show)
        .post("/{district}/stellungnahme/{token}", Who::Everyone, office::reply)
}
