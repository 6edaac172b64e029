//! Besuch: who asks, in which district, in which language, and when. Found out once per request, before any page.

mod address;

pub use address::texts_here;

use crate::failure::{self, Shown};
use crate::page;
use crate::state::AppState;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use domain::people::Role;
use domain::profile::Profile;
use domain::{Actor, Language};
use std::ops::Deref;
use std::sync::Arc;
use store::people::{self, District};

/// What a page knows about its visitor; cheap to clone.
#[derive(Debug, Clone)]
pub struct Visit(Arc<Inner>);

/// The parts of a visit.
#[derive(Debug)]
pub struct Inner {
    /// State of the program.
    pub state: AppState,
    /// District of the address; `None` on the pages of the installation.
    place: Option<Arc<District>>,
    /// Who acts; a resident without account when nobody is signed in.
    pub actor: Actor,
    /// The language that the address asks for.
    pub language: Language,
    /// The page answers a sent form: its address alone would not bring it back.
    pub sent: bool,
    /// Path of the request, without language and query.
    pub path: String,
    /// Query string.
    pub query: String,
    /// Address prefix for limits: never stored, only hashed.
    pub address: String,
    /// Now.
    pub now: DateTime<Utc>,
    /// A session cookie came along.
    pub has_session: bool,
}

impl Deref for Visit {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Visit {
    /// The district. Every route below `/{district}` has one.
    ///
    /// # Errors
    /// 404 on pages of the installation.
    pub fn district(&self) -> Result<&District, failure::Failed> {
        self.place.as_deref().ok_or_else(|| store::Error::NotFound.into())
    }

    /// The district, where a page may also be outside of one.
    pub fn place(&self) -> Option<&District> {
        self.place.as_deref()
    }

    /// The district's profile, where there is one.
    pub fn profile(&self) -> Option<&Profile> {
        self.place.as_deref().map(|district| &district.profile)
    }

    /// "in Dalheim" in a German sentence, the name alone in the other languages; empty outside of a district.
    pub fn where_name(&self) -> &str {
        let Some(profile) = self.profile() else { return "" };
        if self.language.is_german() { &profile.name_in } else { &profile.name }
    }

    /// Somebody is signed in.
    pub fn signed_in(&self) -> bool {
        self.actor.account.is_some()
    }

    /// The same visit as everybody would make it: for what is shown to a whole hall.
    pub fn as_public(&self) -> Self {
        let inner = &self.0;
        Self(Arc::new(Inner {
            state: inner.state.clone(),
            place: inner.place.clone(),
            actor: Actor::resident(inner.actor.district),
            language: inner.language,
            sent: inner.sent,
            path: inner.path.clone(),
            query: inner.query.clone(),
            address: inner.address.clone(),
            now: inner.now,
            has_session: inner.has_session,
        }))
    }

    /// A visit of somebody who could not be found out about.
    fn lost(state: AppState, asked: Asked) -> Self {
        let actor = Actor::resident(domain::DistrictId(uuid::Uuid::nil()));
        Self::new(state, None, actor, asked)
    }

    fn new(state: AppState, place: Option<Arc<District>>, actor: Actor, asked: Asked) -> Self {
        Self(Arc::new(Inner {
            now: (state.clock)(),
            state,
            place,
            actor,
            language: asked.language,
            sent: asked.sent,
            path: asked.path,
            query: asked.query,
            address: asked.address,
            has_session: asked.token.is_some(),
        }))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = failure::Failed;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| store::Error::NotFound.into())
    }
}

/// Name of the session cookie.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-quartier" } else { "quartier" }
}

/// The value of the session cookie.
pub fn session_token(headers: &HeaderMap, secure: bool) -> Option<String> {
    let name = cookie_name(secure);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

/// Pages of the installation, which are no district.
pub const GLOBAL: &[&str] = &[
    "anmelden",
    "abmelden",
    "healthz",
    "readyz",
    "pkg",
    "fonts",
    "entwicklung",
    "api",
    "konto",
    "favicon.ico",
    "favicon.svg",
    "robots.txt",
    "speculation.json",
];

/// Finds out who asks; turns a failure into a page of the place where it happened.
pub async fn attach(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let asked = Asked::of(&request, state.config.secure());
    let visit = match find(&state, asked.clone()).await {
        Ok(visit) => visit,
        Err(error) => return failure::page(&Visit::lost(state, asked), &Shown::of(error)),
    };
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    request.extensions_mut().insert(visit.clone());
    let mut response = next.run(request).await;
    if let Some(shown) = response.extensions_mut().remove::<Shown>() {
        return failure::page(&visit, &shown);
    }
    if response.status() == StatusCode::NOT_FOUND && !response.headers().contains_key(header::CONTENT_TYPE) {
        return failure::page(&visit, &Shown::of(store::Error::NotFound));
    }
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        return (StatusCode::METHOD_NOT_ALLOWED, failure::page(&visit, &Shown::of(store::Error::NotFound)).into_body()).into_response();
    }
    page::unless_known(known.as_ref(), response)
}

/// What is read off a request before anything waits.
#[derive(Clone)]
struct Asked {
    language: Language,
    sent: bool,
    path: String,
    query: String,
    address: String,
    token: Option<String>,
}

impl Asked {
    fn of(request: &Request, secure: bool) -> Self {
        Self {
            language: request.extensions().get::<Language>().copied().unwrap_or_default(),
            sent: request.method() == Method::POST,
            path: request.uri().path().to_owned(),
            query: request.uri().query().unwrap_or_default().to_owned(),
            address: address_prefix(request),
            token: session_token(request.headers(), secure),
        }
    }
}

async fn find(state: &AppState, asked: Asked) -> store::Result<Visit> {
    let now = (state.clock)();
    let first = asked.path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let place = if first.is_empty() || GLOBAL.contains(&first) { None } else { Some(people::district(&state.db, first).await?) };
    let district = place.as_ref().map_or(domain::DistrictId(uuid::Uuid::nil()), |place| place.id);
    let session = match &asked.token {
        Some(token) => people::session(&state.db, token, now).await?,
        None => None,
    };
    let actor = match session {
        Some(session) => people::actor_of(&state.db, district, session.account, now).await.or_else(|error| match error {
            store::Error::NotFound => Ok(Actor::resident(district)),
            other => Err(other),
        })?,
        None => Actor::resident(district),
    };
    Ok(Visit::new(state.clone(), place, actor, asked))
}

/// The address the connection came from, /24 or /56: enough for a limit, not enough for a person.
fn address_prefix(request: &Request) -> String {
    use std::net::{IpAddr, SocketAddr};
    let Some(axum::extract::ConnectInfo(peer)) = request.extensions().get::<axum::extract::ConnectInfo<SocketAddr>>() else {
        return "unknown".to_owned();
    };
    match peer.ip() {
        IpAddr::V4(ip) => {
            let [a, b, c, _] = ip.octets();
            format!("{a}.{b}.{c}")
        }
        IpAddr::V6(ip) => {
            let [a, b, c, d, ..] = ip.segments();
            format!("{a:x}:{b:x}:{c:x}:{:x}", d & 0xff00)
        }
    }
}

/// Lets only those pass who may: the others sign in first (and come back), or are told that it is not theirs.
pub async fn guard(State(who): State<crate::Who>, visit: Visit, request: Request, next: Next) -> Response {
    if who.admits(&visit.actor) {
        return next.run(request).await;
    }
    if visit.signed_in() {
        return failure::Failed::from(domain::Refusal::Role).into_response();
    }
    let back = if visit.sent { visit.href("") } else { visit.in_language(visit.language) };
    axum::response::Redirect::to(&visit.top(&format!("/anmelden?weiter={}", urlencoding::encode(&back)))).into_response()
}

/// A role as shown to people.
pub fn role_name(role: Role) -> &'static str {
    match role {
        Role::Resident => "Bewohnerschaft",
        Role::Moderator => "Moderation",
        Role::Manager => "Quartiersmanagement",
        Role::BoardMember => "Beiratsmitglied",
        Role::Deputy => "Stellvertretung",
        Role::Chair => "Vorsitz",
        Role::Clerk => "Schriftführung",
        Role::AdministrationLiaison => "Verwaltung",
        Role::CouncilService => "Gremiendienst",
        Role::SpecialistOffice => "Fachamt",
        Role::ReviewPerson => "Zweite Person",
        Role::Admin => "Technik",
        Role::System => "Frist",
    }
}
