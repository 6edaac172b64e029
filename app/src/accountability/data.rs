//! `/{district}/meine-daten`: what is stored about oneself, having it erased, and every other request; without account, by receipt code or by a link
//! to an address that was confirmed once.

pub(super) mod link;
mod view;

use super::download;
use crate::failure::FormFailure;
use crate::form::Fields;
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::accountability::RequestForm;
use domain::{FieldErrors, Problem, Refusal};
use leptos::prelude::AnyView;
use store::accountability::{self, PersonData};
use store::participation::{AuthorKey, new_key};
use store::people::{Limit, count_attempt};

/// What a form of the page led to.
#[derive(Debug, Clone, Default)]
struct Answered {
    /// The sentence that says what was done.
    done: Option<String>,
    failure: FormFailure,
    typed: Fields,
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response, Failed> {
    page(&visit, Answered::default())
}

/// Takes a request for the office.
pub async fn request(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    visit.district()?;
    let form = RequestForm { kind: fields.text("kind"), text: fields.text("text"), name: fields.text("name"), reach: fields.text("reach") };
    let sent = match form.check() {
        Err(errors) => Err(errors.into()),
        Ok(_) if !count_attempt(&state.db, Limit::Form, &visit.address, visit.now).await? => Err(Refusal::TooMany.into()),
        Ok(_) => accountability::receive_request(&state.db, &visit.actor, &form, fields.get("key"), visit.now).await,
    };
    match sent {
        Ok(due) => {
            let day = visit.texts().date(due);
            let done = visit.texts().say_with("data-request-done", &[("day", day.into())]);
            page(&visit, Answered { done: Some(done), ..Answered::default() })
        }
        Err(error) => failed(&visit, fields, error),
    }
}

/// Shows everything that is stored; by the code, or for who is signed in without one.
pub async fn export(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    match collect(&state, &visit, &fields, false).await {
        Ok(data) => Ok(exported(&visit, data, |visit| view::by_code_as_file(visit, fields.get("code")))),
        Err(error) => failed(&visit, fields, error),
    }
}

/// The page with everything that is stored, with what may be done about it.
fn exported(visit: &Visit, data: PersonData, deeds: impl FnOnce(&Visit) -> AnyView) -> Response {
    let texts = visit.texts();
    let head = Head::new(&texts.say("data-export-title")).crumb(&texts.say("data-title"), visit.href("/meine-daten")).private();
    let visit_in = visit.clone();
    head.respond(visit, move || view::exported(&visit_in, deeds(&visit_in), &data))
}

/// The same as a file, with the bytes of photos and PDF files.
pub async fn file(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    match collect(&state, &visit, &fields, true).await {
        Ok(data) => Ok(as_file(&data)),
        Err(error) => failed(&visit, fields, error),
    }
}

fn as_file(data: &PersonData) -> Response {
    download::json("meine-daten.json", serde_json::to_string_pretty(data).unwrap_or_default())
}

/// Erases the author of the contribution that the code opens.
pub async fn erase(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    visit.district()?;
    let erased = if fields.ticked("confirmed") {
        accountability::erase_author(&state.db, &visit.actor, &key(&visit, &fields), visit.now).await
    } else {
        Err(FieldErrors::one("confirmed", Problem::ConsentNeeded).into())
    };
    match erased {
        Ok(()) => page(&visit, Answered { done: Some(visit.texts().say("data-erase-done")), ..Answered::default() }),
        Err(error) => failed(&visit, fields, error),
    }
}

fn key(visit: &Visit, fields: &Fields) -> AuthorKey {
    AuthorKey::Code { code: fields.get("code").trim().to_owned(), address: visit.address.clone() }
}

async fn collect(state: &AppState, visit: &Visit, fields: &Fields, whole: bool) -> store::Result<PersonData> {
    let Ok(district) = visit.district() else { return Err(store::Error::NotFound) };
    let code = fields.get("code").trim();
    if code.is_empty() && visit.actor.account.is_some() {
        return accountability::export_account(&state.db, &visit.actor, whole, visit.now).await;
    }
    if code.is_empty() {
        return Err(FieldErrors::one("code", Problem::Missing).into());
    }
    accountability::export_by_code(&state.db, district.id, (code, &visit.address), whole, visit.now).await
}

fn failed(visit: &Visit, typed: Fields, error: store::Error) -> Result<Response, Failed> {
    let failure = FormFailure::of(error)?;
    page(visit, Answered { failure, typed, done: None })
}

fn page(visit: &Visit, answered: Answered) -> Result<Response, Failed> {
    visit.district()?;
    let title = visit.texts().say("data-title");
    let head = Head::new(&title).private().status(answered.failure.status());
    let visit_in = visit.clone();
    let key = if answered.typed.get("key").is_empty() { new_key() } else { answered.typed.text("key") };
    Ok(head.respond(visit, move || view::page(&visit_in, &key, &answered)))
}
