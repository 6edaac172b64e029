//! Grenzen nach außen: who may send a form, and the headers of every answer.

use app::AppState;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Refuses deeds that another site started (`decisions.md` 7). The only trusted origin is the configured base address.
pub async fn same_origin(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let has_session = app::visit::session_token(request.headers(), state.config.secure()).is_some();
    if changes && !only_ends(&request) && !is_ours(request.headers(), &state.config.base_url, has_session) {
        tracing::warn!(path = request.uri().path(), "request from another origin refused");
        return (
            StatusCode::FORBIDDEN,
            [(header::CONTENT_TYPE, "text/plain; charset=utf-8")],
            "Diese Anfrage kam von einer anderen Seite. Bitte öffnen Sie die Seite neu und versuchen Sie es noch einmal.",
        )
            .into_response();
    }
    next.run(request).await
}

/// The one deed that may begin anywhere, because programs that read mail press its button by themselves (RFC 8058): it can only end what a secret stands
/// for. Who is signed in does not matter to it.
fn only_ends(request: &Request) -> bool {
    let token = request.uri().path().strip_prefix("/abmelden/");
    *request.method() == Method::POST && token.is_some_and(|token| !token.is_empty() && !token.contains('/'))
}

fn is_ours(headers: &HeaderMap, base_url: &str, has_session: bool) -> bool {
    let origin = headers.get(header::ORIGIN).map(|value| value.to_str().unwrap_or("null"));
    let site = headers.get("sec-fetch-site").map(|value| value.to_str().unwrap_or("cross-site"));
    match (origin, site) {
        (Some(origin), _) if origin != base_url => false,
        (_, Some("cross-site" | "same-site")) => false,
        (None, None) => !has_session,
        _ => true,
    }
}

/// Headers that every answer has; pages bring their own content security policy.
pub async fn headers(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()");
    if state.config.secure() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    response
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const US: &str = "https://quartier.example";

    fn verdict(origin: Option<&str>, site: Option<&str>, has_session: bool) -> bool {
        let mut headers = HeaderMap::new();
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        if let Some(site) = site {
            headers.insert("sec-fetch-site", site.parse().unwrap());
        }
        is_ours(&headers, US, has_session)
    }

    #[test]
    fn only_one_deed_may_begin_elsewhere() {
        let cases = [
            (Method::POST, "/abmelden/T0K3N", true),
            (Method::PUT, "/abmelden/T0K3N", false),
            (Method::POST, "/abmelden", false),
            (Method::POST, "/abmelden/", false),
            (Method::POST, "/abmelden/T0K3N/x", false),
            (Method::POST, "/dalheim/abmelden/T0K3N", false),
        ];
        for (method, path, ends) in cases {
            let request = Request::builder().method(method.clone()).uri(path).body(axum::body::Body::empty()).unwrap();
            assert_eq!(only_ends(&request), ends, "{method} {path}");
        }
    }

    #[test]
    fn only_our_own_pages_may_send() {
        let cases = [
            (Some(US), Some("same-origin"), true, true),
            (Some(US), None, true, true),
            (None, Some("same-origin"), true, true),
            (None, Some("none"), true, true),
            (None, None, false, true),
            (None, None, true, false),
            (Some("null"), None, false, false),
            (Some("https://evil.example"), Some("same-origin"), false, false),
            (Some("http://quartier.example"), None, false, false),
            (Some("https://quartier.example.evil.example"), None, false, false),
            (Some(US), Some("cross-site"), false, false),
            (None, Some("same-site"), false, false),
        ];
        for (origin, site, has_session, ours) in cases {
            assert_eq!(verdict(origin, site, has_session), ours, "{origin:?} {site:?} {has_session}");
        }
    }
}
