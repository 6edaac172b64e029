//! Fotos und PDF: read from a form, kept until it is sent, shown with what they belong to, and handed out to those who may see them.

mod field;
mod gallery;
mod keeping;
mod serve;

pub(crate) use field::{FieldWords, field};
pub(crate) use gallery::{address, gallery, size_words};
pub(crate) use keeping::{Kept, keep};
pub(crate) use serve::private;

use crate::routes::{Routes, Who};

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes.get("/{district}/dateien/{id}", Who::Everyone, serve::show).get("/{district}/dateien/vorab/{id}", Who::Everyone, serve::preview)
}
