//! Was ein Formular des Beitrags geschickt hat: who, which contribution, what was typed; and where it goes on afterwards.

use super::filters::Filters;
use super::item::{self, Asked};
use super::sheet::Attempt;
use crate::failure::FormFailure;
use crate::form::Fields;
use crate::posted::Posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Redirect, Response};
use domain::fields::Problem;
use domain::{ContributionId, FieldErrors, StepRefused};
use store::Error;
use uuid::Uuid;

/// A sent form.
#[derive(Debug, Clone)]
pub(super) struct Sent {
    pub(super) state: AppState,
    pub(super) visit: Visit,
    pub(super) id: ContributionId,
    /// Id of the addition or the call, where the address names one.
    pub(super) part: Option<Uuid>,
    pub(super) filters: Filters,
    pub(super) fields: Fields,
}

impl FromRequest<AppState> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Self::Rejection> {
        let Posted { state, visit, query, id, part, fields } = Posted::from_request(request, state).await?;
        let filters = Filters::read(&query, &visit.actor);
        Ok(Self { state, visit, id: ContributionId(id), part, filters, fields })
    }
}

impl Sent {
    /// What was typed into a field.
    pub(super) fn get(&self, name: &str) -> &str {
        self.fields.get(name)
    }

    /// Back to the contribution with a notice, or the same form again with what must be mended.
    pub(super) async fn finish<T>(self, form: &str, done: &'static str, result: store::Result<T>) -> Result<Response, Failed> {
        let error = match result {
            Ok(_) => {
                let path = format!("/arbeitsplatz/beitraege/{}", self.id);
                return Ok(Redirect::to(&self.visit.href(&self.filters.address(&path, Some(("erledigt", done))))).into_response());
            }
            // The same is proposed already: the page that comes back shows it.
            Err(Error::Conflict) => StepRefused::WrongStage.into(),
            Err(other) => other,
        };
        let attempt = Attempt { form: form.to_owned(), fields: self.fields, failure: FormFailure::of(error)? };
        let asked = Asked { attempt: Some(attempt), ..Asked::default() };
        item::page(&self.state, &self.visit, self.id, self.filters, asked).await
    }

    /// The same page with a look at what would become public; nothing changes.
    pub(super) async fn preview(self, form: &str) -> Result<Response, Failed> {
        let attempt = Attempt { form: form.to_owned(), fields: self.fields, failure: FormFailure::default() };
        let asked = Asked { attempt: Some(attempt), preview: true, ..Asked::default() };
        item::page(&self.state, &self.visit, self.id, self.filters, asked).await
    }

    /// The reason from a catalogue. Without one the sentence is looked at too, so that both are said at once.
    pub(super) fn reason<R>(&self, read: fn(&str) -> Option<R>) -> store::Result<R> {
        read(self.get("reason")).ok_or_else(|| {
            let mut errors = FieldErrors::one("reason", Problem::ChooseOne);
            if self.get("note").trim().is_empty() {
                errors.add("note", Problem::Missing);
            }
            errors.into()
        })
    }
}
