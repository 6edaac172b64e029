//! Was ankommt, mit Maß: a body is read up to its limit, what is more is drained so that the sender can read our answer, and nobody may dawdle.

use crate::failure::Shown;
use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use futures::StreamExt;
use std::time::Duration;

/// Bytes a form may have: ten times the longest text in four-byte letters.
pub(super) const TEXT_MAX: usize = 256 * 1024;
/// Bytes that are read before we give up on a sender (`decisions.md` 9): five files of 10 MB and some more.
pub(super) const DRAIN_MAX: usize = 60 * 1024 * 1024;
/// A body that brings nothing for this long is given up.
const SLOW: Duration = Duration::from_secs(20);

/// Why a body was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// More than fits.
    TooLarge,
    /// It came too slowly, or broke off.
    Broken,
}

impl IntoResponse for Unread {
    fn into_response(self) -> Response {
        let status = match self {
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Broken => StatusCode::REQUEST_TIMEOUT,
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(Shown::unread(status));
        response
    }
}

/// The next piece of a stream, if it comes in time.
pub(super) async fn in_time<T>(next: impl Future<Output = T>) -> Result<T, Unread> {
    tokio::time::timeout(SLOW, next).await.map_err(|_| Unread::Broken)
}

/// The whole of a short body.
pub(super) async fn read(body: Body) -> Result<Vec<u8>, Unread> {
    let mut stream = body.into_data_stream();
    let (mut text, mut drained) = (Vec::new(), 0);
    while let Some(piece) = in_time(stream.next()).await? {
        let piece: Bytes = piece.map_err(|_| Unread::Broken)?;
        drained += piece.len();
        if drained > DRAIN_MAX {
            break;
        }
        if drained <= TEXT_MAX {
            text.extend_from_slice(&piece);
        }
    }
    if drained > TEXT_MAX { Err(Unread::TooLarge) } else { Ok(text) }
}
