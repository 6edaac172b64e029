//! Ein geschicktes Formular: who sent it, what its address names, what was typed. Read here once, for every desk.

use crate::form::{Fields, Query};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use axum::response::{IntoResponse, Response};
use store::Error;
use uuid::Uuid;

/// A form sent to `/{district}/…/{id}` or to `/{district}/…/{id}/…/{part of it}`. An address that names no id names nothing.
#[derive(Debug, Clone)]
pub struct Posted {
    /// The installation.
    pub state: AppState,
    /// Who sent it.
    pub visit: Visit,
    /// What stood behind the address.
    pub query: Query,
    /// What it is about.
    pub id: Uuid,
    /// What of it, where the address says so.
    pub part: Option<Uuid>,
    /// What was typed.
    pub fields: Fields,
}

impl FromRequest<AppState> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Self::Rejection> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, state).await.map_err(IntoResponse::into_response)?;
        let query = Query::from_request_parts(&mut parts, state).await.map_err(IntoResponse::into_response)?;
        let params = RawPathParams::from_request_parts(&mut parts, state).await.map_err(|_| nothing())?;
        let (mut id, mut part) = (None, None);
        for (name, value) in params.iter().filter(|(name, _)| *name != "district") {
            let named = Uuid::parse_str(value).map_err(|_| nothing())?;
            *(if name == "id" { &mut id } else { &mut part }) = Some(named);
        }
        let id = id.ok_or_else(nothing)?;
        let fields = Fields::from_request(Request::from_parts(parts, body), state).await?;
        Ok(Self { state: state.clone(), visit, query, id, part, fields })
    }
}

/// The id that stands in an address; one that is not written like an id names nothing.
///
/// # Errors
/// [`Error::NotFound`].
pub fn id<T: std::str::FromStr>(text: &str) -> store::Result<T> {
    text.parse().map_err(|_| Error::NotFound)
}

fn nothing() -> Response {
    Failed(Error::NotFound).into_response()
}
