//! Rechenschaft: the record on screen, one's own data, what is kept how long, and the numbers.

mod audit;
mod data;
mod download;
mod numbers;
mod requests;
mod retention;

use crate::routes::{Routes, Who};
use domain::accountability::READERS;
use domain::people::Role;

/// Who reads the record.
pub(crate) const AUDIT: Who = Who::Roles(READERS);
/// Who answers requests about one's own data, and reads what will go when.
pub(crate) const PRIVACY: Who = Who::Roles(&[Role::Manager]);
/// Who reads the numbers.
pub(crate) const NUMBERS: Who = Who::Roles(&[Role::Manager, Role::Moderator, Role::Chair, Role::AdministrationLiaison]);

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{district}/meine-daten", Who::Everyone, data::show)
        .post("/{district}/meine-daten", Who::Everyone, data::request)
        .post("/{district}/meine-daten/auskunft", Who::Everyone, data::export)
        .post("/{district}/meine-daten/datei", Who::Everyone, data::file)
        .post("/{district}/meine-daten/loeschen", Who::Everyone, data::erase)
        .post("/{district}/meine-daten/link", Who::Everyone, data::link::request)
        .get("/{district}/meine-daten/link/{token}", Who::Everyone, data::link::show)
        .post("/{district}/meine-daten/link/{token}", Who::Everyone, data::link::export)
        .post("/{district}/meine-daten/link/{token}/datei", Who::Everyone, data::link::file)
        .post("/{district}/meine-daten/link/{token}/loeschen", Who::Everyone, data::link::erase)
        .get("/{district}/arbeitsplatz/protokoll", AUDIT, audit::show)
        .post("/{district}/arbeitsplatz/protokoll/pruefen", AUDIT, audit::check)
        .post("/{district}/arbeitsplatz/protokoll/ausgabe", AUDIT, audit::export)
        .get("/{district}/arbeitsplatz/datenschutz", PRIVACY, requests::show)
        .post("/{district}/arbeitsplatz/datenschutz/{id}", PRIVACY, requests::decide)
        .get("/{district}/arbeitsplatz/aufbewahrung", PRIVACY, retention::show)
        .get("/{district}/arbeitsplatz/zahlen", NUMBERS, numbers::show)
        .post("/{district}/arbeitsplatz/zahlen/tabelle", NUMBERS, numbers::table)
}
