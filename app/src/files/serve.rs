//! `/{district}/dateien/{id}`: the bytes of a file. Who may see it is asked anew with every request; for everybody else it is not there (T5).

use crate::form::Query;
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use domain::files::FileKind;
use store::files::{Blob, Size};
use store::{Error, files, participation};

/// The address changes with the picture, so a browser asks once a day at most; whoever deletes a file waits no longer than that.
const PUBLIC: &str = "public, max-age=86400, immutable";
const PRIVATE: &str = "no-store";
/// Nothing in a file may run, load or be framed, whatever a browser takes it for.
const POLICY: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// A file: what is public for everybody, everything for the office.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let (district, id, size) = (visit.district()?.id, posted::id(&id)?, size(&query));
    match participation::public_file(&state.db, district, id, size).await {
        Ok(blob) => Ok(answer(blob, PUBLIC)),
        Err(Error::NotFound) if visit.actor.is_staff() => match participation::desk_file(&state.db, &visit.actor, id, size).await {
            // That it exists is not said to those who may not see it.
            Err(Error::Refused(_)) => Err(Error::NotFound.into()),
            other => Ok(answer(other?, PRIVATE)),
        },
        Err(other) => Err(other.into()),
    }
}

/// A file of a form that is not sent yet; its id is the secret.
pub(super) async fn preview(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let blob = files::upload_content(&state.db, visit.district()?.id, posted::id(&id)?, size(&query), visit.now).await?;
    Ok(answer(blob, PRIVATE))
}

fn size(query: &Query) -> Size {
    if query.get("klein").is_empty() { Size::Large } else { Size::Small }
}

/// A file for nobody but who asked.
pub(crate) fn private(blob: Blob) -> Response {
    answer(blob, PRIVATE)
}

fn answer(blob: Blob, cache: &'static str) -> Response {
    let (kind, disposition) = match blob.kind {
        FileKind::Photo => ("image/jpeg", "inline; filename=\"foto.jpg\""),
        FileKind::Pdf => ("application/pdf", "attachment; filename=\"dokument.pdf\""),
    };
    let mut response = Response::new(Body::from(blob.bytes));
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, cache),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
