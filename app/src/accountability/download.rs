//! Eine Datei zum Mitnehmen: never stored on the way, never opened as a page.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

/// A table for spreadsheets; the mark at its beginning makes them read umlauts.
pub(super) fn csv(name: &'static str, lines: &str) -> Response {
    file(name, "text/csv; charset=utf-8", format!("\u{feff}{lines}"))
}

/// Data for programs.
pub(super) fn json(name: &'static str, text: String) -> Response {
    file(name, "application/json; charset=utf-8", text)
}

fn file(name: &'static str, kind: &'static str, body: String) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(shown) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, shown);
    }
    response
}
