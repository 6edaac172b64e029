//! `/{district}/tresen`: a tablet in the office on which somebody says it alone, in three taps, with or without connection.
//!
//! The tablet has a cookie of its own (`docs/decisions/`), which opens nothing else. The page is one form that works without script;
//! `seite.js` shows one question at a time, `dienst.js` keeps what is written while there is no connection.

mod page;

use super::receipt::slip_of;
use crate::failure::FormFailure;
use crate::visit::Visit;
use crate::{AppState, Failed, Fields};
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use domain::Written;
use domain::participation::{ContactWish, IntakeForm};
use leptos::prelude::{IntoAny, RenderHtml};
use serde::Serialize;
use store::participation::{self, Counter};

/// Address of the counter in a district.
pub(super) const COUNTER: &str = "/tresen";
/// Receipts that a tablet holds in store: a busy afternoon without connection.
const STOCK: usize = 12;
/// Days after which a tablet must be opened anew.
const DAYS: u32 = 180;

/// What a tablet keeps for the time without connection.
#[derive(Debug, Serialize)]
struct Stock {
    /// The page of a receipt; `@@BELEG@@` stands where the slip goes.
    page: String,
    receipts: Vec<Spare>,
}

/// A receipt that holds before its contribution is sent.
#[derive(Debug, Serialize)]
struct Spare {
    key: String,
    slip: String,
}

/// The form on a tablet that is open, otherwise the field for its code.
pub async fn show(State(state): State<AppState>, visit: Visit, headers: HeaderMap) -> Result<Response, Failed> {
    Ok(match opened(&state, &visit, &headers).await? {
        Some(counter) => page::form(&visit, &counter, &empty(), &FormFailure::default()),
        None => page::closed(&visit, &FormFailure::default()),
    })
}

/// Opens a tablet with the code from the office. The one public form that sets a cookie, on a device that the office owns.
pub async fn open(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let token = participation::open_counter(&state.db, visit.district()?.id, fields.get("code"), &visit.address, visit.now).await;
    let token = match token {
        Ok(token) => token,
        Err(error) => return Ok(page::closed(&visit, &FormFailure::of(error)?)),
    };
    let secure = state.config.secure();
    let cookie = format!(
        "{}={token}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict{}",
        cookie_name(secure),
        DAYS * 86_400,
        if secure { "; Secure" } else { "" }
    );
    let mut response = Redirect::to(&visit.href(COUNTER)).into_response();
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    Ok(response)
}

/// Receives what was written, now or, when the tablet had no connection, before.
pub async fn receive(State(state): State<AppState>, visit: Visit, headers: HeaderMap, fields: Fields) -> Result<Response, Failed> {
    let Some(counter) = opened(&state, &visit, &headers).await? else {
        return Ok(with_status(page::closed(&visit, &FormFailure::default()), StatusCode::FORBIDDEN));
    };
    let typed = read(&fields);
    let written_at = fields.get("nachgereicht").parse::<DateTime<Utc>>().ok();
    let received = match typed.check() {
        Ok(intake) => {
            let spoken = (visit.language, Written::typed(&typed.language, visit.language));
            participation::receive_at_counter(&state.db, &counter, &intake, (&typed.key, written_at), spoken, visit.now).await
        }
        Err(errors) => Err(errors.into()),
    };
    match received {
        Ok(receipt) => Ok(page::receipt(&visit, slip_of(&visit, Some(&receipt.reference), &receipt.code), false)),
        Err(error) => Ok(page::form(&visit, &counter, &typed, &FormFailure::of(error)?)),
    }
}

/// Keys and receipts for the time without connection.
pub async fn stock(State(state): State<AppState>, visit: Visit, headers: HeaderMap) -> Result<Response, Failed> {
    let Some(counter) = opened(&state, &visit, &headers).await? else { return Ok(StatusCode::FORBIDDEN.into_response()) };
    let issued = participation::issue_codes(&state.db, &counter, STOCK)?;
    let spare = |issued: participation::Issued| {
        let slip = leptos::reactive::owner::Owner::new().with(|| slip_of(&visit, None, &issued.code).to_html().replace("<!>", ""));
        Spare { key: issued.key, slip }
    };
    let receipts = issued.into_iter().map(spare).collect();
    let template = page::receipt(&visit, "@@BELEG@@".into_any(), true);
    let bytes = axum::body::to_bytes(template.into_body(), usize::MAX).await.unwrap_or_default();
    let stock = Stock { page: String::from_utf8_lossy(&bytes).into_owned(), receipts };
    Ok(([(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))], Json(stock)).into_response())
}

/// The script of the page.
pub async fn script() -> Response {
    javascript(include_str!("counter/seite.js"), None)
}

/// The service worker. It may look after the page above its own address.
pub async fn service(visit: Visit) -> Response {
    javascript(include_str!("counter/dienst.js"), HeaderValue::from_str(&visit.href(COUNTER)).ok())
}

fn javascript(text: &'static str, scope: Option<HeaderValue>) -> Response {
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; connect-src 'self'"));
    if let Some(scope) = scope {
        headers.insert(HeaderName::from_static("service-worker-allowed"), scope);
    }
    response
}

/// The tablet that sent this, if it is open here.
async fn opened(state: &AppState, visit: &Visit, headers: &HeaderMap) -> Result<Option<Counter>, Failed> {
    let district = visit.district()?.id;
    let name = cookie_name(state.config.secure());
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let token = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('=')).find(|(key, _)| *key == name);
    match token {
        Some((_, token)) => Ok(participation::counter(&state.db, district, token).await?),
        None => Ok(None),
    }
}

const fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-quartier-tresen" } else { "quartier-tresen" }
}

fn with_status(mut response: Response, status: StatusCode) -> Response {
    *response.status_mut() = status;
    response
}

fn empty() -> IntakeForm {
    IntakeForm { key: participation::new_key(), ..read(&Fields::default()) }
}

/// Three answers and nothing about the person: a tablet that many use asks for no name.
fn read(fields: &Fields) -> IntakeForm {
    IntakeForm {
        kind: fields.text("kind"),
        place: fields.text("place"),
        text: fields.text("text"),
        language: fields.text("language"),
        contact: ContactWish::Code.word().to_owned(),
        key: fields.text("key"),
        ..IntakeForm::default()
    }
}
