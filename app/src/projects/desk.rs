//! Projekte am Arbeitsplatz: what is open and due, and every step of a measure as a form.

use crate::routes::Routes;

/// Addresses of the workplace's projects.
pub fn routes(routes: Routes) -> Routes {
    routes
}
