//! Sending requests as a browser does: with its cookie and its origin, from an address of its own.

use crate::html;
use crate::world::Person;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use tower::ServiceExt;

/// The configured base address of the tests.
pub const BASE: &str = "https://quartier.example";

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap_or(""))
    }

    pub fn location(&self) -> &str {
        self.header(header::LOCATION)
    }

    pub fn is_html(&self) -> bool {
        self.header(header::CONTENT_TYPE).starts_with("text/html")
    }

    /// Sent on to sign in first.
    pub fn asks_to_sign_in(&self) -> bool {
        self.status == StatusCode::SEE_OTHER && self.location().starts_with("/anmelden")
    }

    /// The nonce that the page's policy allows.
    pub fn nonce(&self) -> Option<&str> {
        let policy = self.header(header::CONTENT_SECURITY_POLICY);
        policy.split_once("'nonce-").and_then(|(_, rest)| rest.split_once('\'')).map(|(nonce, _)| nonce)
    }

    /// The form of the page that is sent to this address.
    pub fn form(&self, action: &str) -> html::Form {
        let forms = html::forms(&self.body);
        forms
            .iter()
            .find(|form| form.action == action)
            .cloned()
            .unwrap_or_else(|| panic!("no form to {action}: {:?}", forms.iter().map(|form| &form.action).collect::<Vec<_>>()))
    }
}

/// A request in the making.
pub struct Ask {
    method: Method,
    path: String,
    headers: HeaderMap,
    body: Body,
    address: SocketAddr,
}

static NEXT: AtomicU32 = AtomicU32::new(0);

/// An address whose prefix nobody else has, so that limits of one test never meet another.
pub fn fresh_address() -> SocketAddr {
    let n = NEXT.fetch_add(1, Ordering::SeqCst);
    let [_, a, b, c] = n.to_be_bytes();
    SocketAddr::from(([10 + a, b, c, 1], 4000))
}

impl Ask {
    pub fn get(path: &str) -> Self {
        Self { method: Method::GET, path: path.to_owned(), headers: HeaderMap::new(), body: Body::empty(), address: fresh_address() }
    }

    /// A form sent from one of our own pages.
    pub fn post(path: &str, fields: &[(&str, &str)]) -> Self {
        Self::post_raw(path, encode(fields).into_bytes())
    }

    /// A body as it is.
    pub fn post_raw(path: &str, body: Vec<u8>) -> Self {
        let ask = Self { method: Method::POST, body: Body::from(body), ..Self::get(path) };
        ask.header("origin", BASE).header("sec-fetch-site", "same-origin").header("content-type", "application/x-www-form-urlencoded")
    }

    pub fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.insert(name, HeaderValue::from_str(value).expect("a header"));
        self
    }

    pub fn without(mut self, name: &'static str) -> Self {
        self.headers.remove(name);
        self
    }

    pub fn by(self, who: Option<&Person>) -> Self {
        match who {
            Some(person) => {
                let cookie = format!("__Host-quartier={}", person.token);
                self.header("cookie", &cookie)
            }
            None => self,
        }
    }

    pub fn from(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Sends it and reads the whole answer.
    pub async fn send(self, router: &Router) -> Answer {
        let mut request = Request::builder()
            .method(self.method)
            .uri(uri(&self.path))
            .body(self.body)
            .unwrap_or_else(|error| panic!("{}: {error}", self.path));
        *request.headers_mut() = self.headers;
        request.extensions_mut().insert(ConnectInfo(self.address));
        let response = router.clone().oneshot(request).await.expect("an answer");
        let (status, headers) = (response.status(), response.headers().clone());
        let stream = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
        let body = if stream {
            first_frame(response.into_body()).await
        } else {
            to_bytes(response.into_body(), usize::MAX).await.expect("a whole answer").to_vec()
        };
        Answer { status, headers, body: String::from_utf8_lossy(&body).into_owned() }
    }
}

/// A live stream never ends by itself: what it says first is enough.
async fn first_frame(body: Body) -> Vec<u8> {
    use futures::StreamExt;
    let mut stream = body.into_data_stream();
    let frame = tokio::time::timeout(std::time::Duration::from_secs(2), stream.next()).await;
    frame.ok().flatten().and_then(Result::ok).map(|bytes| bytes.to_vec()).unwrap_or_default()
}

/// The path without a fragment, which never reaches a server.
fn uri(path: &str) -> &str {
    path.split('#').next().unwrap_or(path)
}

pub fn encode(fields: &[(&str, &str)]) -> String {
    fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect::<Vec<_>>().join("&")
}

/// Percent-encodes everything but letters and digits.
pub fn escape(text: &str) -> String {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { (byte as char).to_string() } else { format!("%{byte:02X}") }).collect()
}
