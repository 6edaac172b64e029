//! A page: its head, the frame around it, and how it is cached. Data is loaded before; rendering never waits (`decisions.md` 23).

use crate::components::frame;
use crate::visit::Visit;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::nonce::{provide_nonce, use_nonce};
use leptos::prelude::*;
use leptos::reactive::owner::Owner;
use memchr::memmem;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Entry of the main menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nav {
    /// Start.
    Start,
    /// Mitmachen.
    Participate,
    /// Projekte.
    Projects,
    /// Sitzungen, or Termine where there is no board.
    Meetings,
    /// Termine.
    Events,
    /// Büro.
    Office,
    /// Staff who sit in the board: Mein Beirat.
    OwnBoard,
    /// Staff: Beiträge.
    DeskContributions,
    /// Staff: Projekte.
    DeskProjects,
    /// Staff: Sitzungen.
    DeskMeetings,
    /// Staff: Freigaben.
    DeskApprovals,
}

/// Everything about a page but its content.
#[derive(Debug, Clone)]
pub struct Head {
    /// Title, unique per page.
    pub title: String,
    /// Entry of the menu that is current.
    pub nav: Option<Nav>,
    /// Path to the page: label and address; the page itself comes last by its title.
    pub crumbs: Vec<(String, String)>,
    /// Status.
    pub status: StatusCode,
    /// Loads the islands.
    pub islands: bool,
    /// Dense staff page.
    pub desk: bool,
    /// Holds something secret or personal: never stored anywhere.
    pub private: bool,
    /// Without the frame's header and footer: projector and counter.
    pub bare: bool,
    /// Scheme and host of a tile server that the page may load pictures from.
    pub images: Option<String>,
    /// Path in the district of the feed that tells what is new here.
    pub feed: Option<String>,
}

impl Head {
    /// A public page without islands.
    pub fn new(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            nav: None,
            crumbs: vec![],
            status: StatusCode::OK,
            islands: false,
            desk: false,
            private: false,
            bare: false,
            images: None,
            feed: None,
        }
    }

    /// Marks the current entry of the menu.
    #[must_use]
    pub fn nav(mut self, nav: Nav) -> Self {
        self.nav = Some(nav);
        self
    }

    /// Adds a step of the path to the page.
    #[must_use]
    pub fn crumb(mut self, label: &str, href: String) -> Self {
        self.crumbs.push((label.to_owned(), href));
        self
    }

    /// Sets the status.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Loads the islands.
    #[must_use]
    pub fn islands(mut self) -> Self {
        self.islands = true;
        self
    }

    /// A dense staff page; private, as all of them are.
    #[must_use]
    pub fn desk(self) -> Self {
        self.desk_if(true)
    }

    /// A staff page if so.
    #[must_use]
    pub fn desk_if(mut self, desk: bool) -> Self {
        self.desk = desk;
        self.private = self.private || desk;
        self
    }

    /// Never stored: receipts, codes, own contributions.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// Only the content, without header and footer.
    #[must_use]
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Lets the page load pictures from a tile server that the operator named.
    #[must_use]
    pub fn images(mut self, from: Option<String>) -> Self {
        self.images = from;
        self
    }

    /// Names the feed that tells what is new here.
    #[must_use]
    pub fn feed(mut self, path: &str) -> Self {
        self.feed = Some(path.to_owned());
        self
    }

    /// Renders the page around `main` and answers with it.
    pub fn respond(self, visit: &Visit, main: impl FnOnce() -> AnyView) -> Response {
        let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
        let (html, nonce) = owner.with(|| {
            if self.islands {
                provide_nonce();
            }
            provide_context(visit.clone());
            let html = without_markers(&frame::frame(visit, &self, main()).to_html());
            (html, use_nonce().map(|nonce| nonce.to_string()))
        });
        owner.unset_with_forced_cleanup();
        let cacheable = !(self.private || self.islands || visit.has_session) && self.status == StatusCode::OK;
        let tag = cacheable.then(|| tag_of(&html)).flatten();
        let mut response = (self.status, Body::from(format!("<!doctype html>{html}"))).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(visit.speaks().tag()));
        let policy = policy(nonce.as_deref(), self.images.as_deref());
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        let stored = if cacheable { "public, max-age=0, must-revalidate" } else { "no-store" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(stored));
        if let Some(tag) = tag {
            headers.insert(header::ETAG, tag);
        }
        response
    }
}

/// Public data that is no page, with a tag, so that it is sent once. Whoever is signed in gets it anew, as with pages.
pub fn data(visit: &Visit, kind: &'static str, body: String) -> Response {
    let tag = if visit.has_session { None } else { tag_of(&body) };
    let mut response = Body::from(body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let stored = if tag.is_some() { "public, max-age=0, must-revalidate" } else { "no-store" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(stored));
    if let Some(tag) = tag {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// What the browser may load: our own style, pictures, font; scripts only with the nonce of this very page.
fn policy(nonce: Option<&str>, images: Option<&str>) -> String {
    let script = nonce.map_or_else(|| "'none'".to_owned(), |nonce| format!("'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'"));
    let images = images.map(|from| format!(" {from}")).unwrap_or_default();
    format!(
        "default-src 'none'; script-src {script}; style-src 'self'; img-src 'self' data:{images}; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Takes out the markers (`<!>`) that only hydration needs: they stay inside islands and are nothing but weight everywhere else.
fn without_markers(html: &str) -> String {
    const OPEN: &str = "<leptos-island";
    const CLOSE: &str = "</leptos-island>";
    let mut tidy = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = memmem::find(rest.as_bytes(), OPEN.as_bytes()) {
        let (before, island) = rest.split_at(at);
        push_without(&mut tidy, before);
        let end = memmem::find(island.as_bytes(), CLOSE.as_bytes()).map_or(island.len(), |at| at + CLOSE.len());
        let (island, behind) = island.split_at(end);
        tidy.push_str(island);
        rest = behind;
    }
    push_without(&mut tidy, rest);
    tidy
}

/// Adds `html` without its markers.
fn push_without(tidy: &mut String, html: &str) {
    const MARKER: &str = "<!>";
    let mut from = 0;
    for at in memmem::find_iter(html.as_bytes(), MARKER.as_bytes()) {
        tidy.push_str(html.get(from..at).unwrap_or_default());
        from = at + MARKER.len();
    }
    tidy.push_str(html.get(from..).unwrap_or_default());
}

/// A weak tag of a page's text.
fn tag_of(html: &str) -> Option<HeaderValue> {
    let mut hasher = DefaultHasher::new();
    html.hash(&mut hasher);
    HeaderValue::from_str(&format!("W/\"{:016x}\"", hasher.finish())).ok()
}

/// Answers 304 when the browser has this very page already.
pub fn unless_known(known: Option<&HeaderValue>, response: Response) -> Response {
    match (known, response.headers().get(header::ETAG)) {
        (Some(known), Some(tag)) if known == tag => {
            let headers = response.headers().clone();
            let mut unchanged = StatusCode::NOT_MODIFIED.into_response();
            for name in [header::ETAG, header::CACHE_CONTROL, header::CONTENT_SECURITY_POLICY] {
                if let Some(value) = headers.get(&name) {
                    unchanged.headers_mut().insert(name, value.clone());
                }
            }
            unchanged
        }
        _ => response,
    }
}

#[cfg(test)]
mod tests {
    use super::without_markers;

    #[test]
    fn markers_stay_inside_islands_only() {
        let html = "<p>a<!></p><!><leptos-island data-x><b><!>1</b></leptos-island><!><i>&lt;!&gt;<!></i>";
        assert_eq!(without_markers(html), "<p>a</p><leptos-island data-x><b><!>1</b></leptos-island><i>&lt;!&gt;</i>");
        assert_eq!(without_markers("<!><!>"), "");
    }
}
