//! Rahmenplan: the guideline to read, field by field, with the measures that serve it.

mod read;

use crate::routes::{Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes.get("/{district}/rahmenplan", Who::Everyone, read::show)
}
