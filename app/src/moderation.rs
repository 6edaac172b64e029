//! Prüfung: the office's pages, from the queue to the second person.

use crate::routes::Routes;

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes
}
