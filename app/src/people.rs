//! Anmelden und Abmelden; the mails of the demonstration.

mod desk;
mod language;
mod post;
mod sign_in;

use crate::routes::{Routes, STAFF, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/anmelden", Who::Everyone, sign_in::show)
        .post("/anmelden", Who::Everyone, sign_in::by_password)
        .post("/anmelden/link", Who::Everyone, sign_in::request_link)
        .get("/anmelden/{token}", Who::Everyone, sign_in::show_link)
        .post("/anmelden/{token}", Who::Everyone, sign_in::confirm_link)
        .post("/abmelden", Who::Everyone, sign_in::sign_out)
        .get("/konto", Who::SignedIn, desk::choose)
        .get("/konto/sprache", Who::SignedIn, language::show)
        .post("/konto/sprache", Who::SignedIn, language::choose)
        .get("/entwicklung/post", Who::Everyone, post::show)
        .get("/{district}/arbeitsplatz", STAFF, desk::show)
}
