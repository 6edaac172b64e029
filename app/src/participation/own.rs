//! Der eigene Beitrag: what its author sees and may do. Every form carries the code in a hidden field; there is no cookie.

mod files;
mod forms;
mod view;

use super::follow;
use crate::failure::FormFailure;
use crate::form::Fields;
use crate::life::became;
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed, files as handed};
use axum::extract::State;
use axum::response::Response;
use domain::{FieldErrors, Problem, Refusal};
use store::files::Size;
use store::participation::{self, AuthorKey, MergeKey, OwnView, Withdrawal};

/// What a form of this page led to.
#[derive(Debug, Clone, Default)]
pub(super) struct Answered {
    /// Key of the sentence that says what was done.
    pub done: Option<&'static str>,
    /// What could not be done.
    pub failure: FormFailure,
    /// What was typed, by field.
    pub typed: Fields,
}

/// The page, never stored.
pub(super) async fn page(visit: &Visit, code: &str, own: OwnView, answered: Answered) -> Result<Response, Failed> {
    let became = became::of(visit, own.kind, own.stage, own.id).await?;
    let head = Head::new(&own.title)
        .crumb(&visit.texts().say("follow-title"), visit.href("/verfolgen"))
        .private()
        .status(answered.failure.status());
    let (visit_in, code) = (visit.clone(), code.to_owned());
    Ok(head.respond(visit, move || view::view(&visit_in, &code, &own, (&answered, became.as_ref()))))
}

/// Answers the office's question.
pub async fn reply(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let done = participation::reply(&state.db, &visit.actor, &key(&visit, &fields), fields.get("answer"), visit.now).await;
    shown(&state, &visit, fields, done.map(|()| "own-done-reply")).await
}

/// Adds to what was said.
pub async fn add(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let done = participation::add(&state.db, &visit.actor, &key(&visit, &fields), fields.get("text"), visit.now).await;
    shown(&state, &visit, fields, done.map(|()| "own-done-add")).await
}

/// Objects to a decision.
pub async fn object(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let done = participation::object(&state.db, &visit.actor, &key(&visit, &fields), fields.get("objection"), visit.now).await;
    shown(&state, &visit, fields, done.map(|()| "own-done-object")).await
}

/// Undoes a merge.
pub async fn part(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let done = participation::object_to_merge(&state.db, &visit.actor, &key(&visit, &fields), visit.now).await;
    shown(&state, &visit, fields, done.map(|()| "own-done-part")).await
}

/// Agrees to going on together with another contribution, or not.
pub async fn answer_merge(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let done = match fields.read("proposal") {
        Some(id) => {
            let by = MergeKey::Author(key(&visit, &fields), id);
            let agrees = fields.get("answer") == "yes";
            participation::answer_merge(&state.db, &visit.actor, &by, agrees, visit.now).await.map(|_| agrees)
        }
        None => Err(FieldErrors::one("proposal", Problem::Unknown).into()),
    };
    let said = |agrees| if agrees { "own-done-merge-yes" } else { "own-done-merge-no" };
    shown(&state, &visit, fields, done.map(said)).await
}

/// Takes it back.
pub async fn withdraw(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let done = participation::withdraw(&state.db, &visit.actor, &key(&visit, &fields), visit.now).await;
    let said = |withdrawal| match withdrawal {
        Withdrawal::Withdrawn => "own-done-withdraw",
        Withdrawal::Marked => "own-done-withdraw-marked",
    };
    shown(&state, &visit, fields, done.map(said)).await
}

/// Shows a photo or PDF file to whoever sent it, published or not; the code stands in no address.
pub async fn file(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let by = (fields.get("code").trim(), visit.address.as_str());
    let Some(id) = fields.read("file") else {
        return shown(&state, &visit, fields, Err(FieldErrors::one("file", Problem::Unknown).into())).await;
    };
    match participation::own_file(&state.db, district, by, (id, Size::Large), visit.now).await {
        Ok(blob) => Ok(handed::private(blob)),
        Err(store::Error::Refused(refusal @ Refusal::Code(_))) => follow::refused(&visit, refusal.into()),
        Err(error) => Err(error.into()),
    }
}

fn key(visit: &Visit, fields: &Fields) -> AuthorKey {
    AuthorKey::Code { code: fields.get("code").trim().to_owned(), address: visit.address.clone() }
}

/// The page after a form: what was done, or what is missing beside what was typed.
async fn shown(state: &AppState, visit: &Visit, fields: Fields, done: store::Result<&'static str>) -> Result<Response, Failed> {
    visit.district()?;
    let answered = match done {
        Ok(key) => Answered { done: Some(key), ..Answered::default() },
        Err(error) => {
            let failure = FormFailure::of(error)?;
            if let Some(refusal @ Refusal::Code(_)) = failure.refusal {
                return follow::refused(visit, refusal.into());
            }
            Answered { failure, typed: fields.clone(), done: None }
        }
    };
    let code = fields.get("code").trim();
    let own = participation::by_code(&state.db, visit.district()?, code, &visit.address, visit.now).await?;
    page(visit, code, own, answered).await
}
