//! Projekte: the measures of a district, for everybody and at the workplace.

mod desk;

use crate::routes::Routes;

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    desk::routes(routes)
}
