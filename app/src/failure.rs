//! What went wrong, as a page: what happened, that nothing was lost, and what to do. The one place where errors become HTTP.

use crate::page::Head;
use crate::routes::STAFF;
use crate::visit::Visit;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::sentences::Sentences;
use domain::{FieldErrors, Refusal};
use leptos::prelude::*;
use std::sync::Arc;
use store::Error;

/// A handler's error.
#[derive(Debug)]
pub struct Failed(pub Error);

impl<E: Into<Error>> From<E> for Failed {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        let shown = Shown::of(self.0);
        let mut response = shown.status.into_response();
        response.extensions_mut().insert(shown);
        response
    }
}

/// What a page says about a failure.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Status.
    pub status: StatusCode,
    refusal: Option<Arc<Refusal>>,
}

impl Shown {
    /// Maps an error; internals are logged here, once, without personal data.
    pub fn of(error: Error) -> Self {
        let (status, refusal) = match error {
            Error::NotFound => (StatusCode::NOT_FOUND, None),
            Error::Conflict => (StatusCode::CONFLICT, None),
            Error::Refused(refusal) => (status_of(&refusal), Some(Arc::new(refusal))),
            Error::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, None),
            Error::Corrupt(what) => {
                tracing::error!(what, "stored data does not say what it must");
                (StatusCode::INTERNAL_SERVER_ERROR, None)
            }
            Error::Files(error) => {
                tracing::error!(%error, "files");
                (StatusCode::SERVICE_UNAVAILABLE, None)
            }
            Error::Database(error) => {
                tracing::error!(%error, "database");
                (StatusCode::SERVICE_UNAVAILABLE, None)
            }
        };
        Self { status, refusal }
    }

    /// What was sent could not be read to its end: too much of it, or too slowly.
    pub fn unread(status: StatusCode) -> Self {
        Self { status, refusal: None }
    }

    /// The document could not be set.
    pub fn no_pdf() -> Self {
        Self { status: StatusCode::BAD_GATEWAY, refusal: None }
    }
}

/// The status of a refusal.
pub fn status_of(refusal: &Refusal) -> StatusCode {
    use domain::meetings::{Refused, VoteRefused};
    use domain::refusal::{CodeRefused, FollowRefused, SignInRefused};
    match refusal {
        Refusal::Role | Refusal::OnlyInDemonstration => StatusCode::FORBIDDEN,
        Refusal::TooMany | Refusal::TooManyPrints | Refusal::SignIn(SignInRefused::TooMany) | Refusal::Code(CodeRefused::TooMany) => {
            StatusCode::TOO_MANY_REQUESTS
        }
        Refusal::Meeting(Refused::Vote(VoteRefused::AlreadyVoted)) => StatusCode::CONFLICT,
        Refusal::Step(_) | Refusal::Meeting(_) | Refusal::Voice(_) | Refusal::Rendering(_) | Refusal::Follow(FollowRefused::Full) => {
            StatusCode::CONFLICT
        }
        Refusal::SignIn(_) | Refusal::Code(_) | Refusal::Follow(_) | Refusal::File(_) => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// The page of a failure.
pub fn page(visit: &Visit, shown: &Shown) -> Response {
    let (title, text) = words(visit, shown);
    let work = foreign_desk(visit, shown);
    let (home, word) = if work && STAFF.admits(&visit.actor) {
        (visit.href("/arbeitsplatz"), "Zum Arbeitsplatz".to_owned())
    } else {
        (visit.href(""), visit.texts().say("failure-home"))
    };
    let place = visit.clone();
    let head = Head::new(&title).status(shown.status).desk_if(visit.at_workplace());
    let mut response = head.respond(visit, move || {
        let contact = place.profile().filter(|_| !work).map(|profile| {
            let (office, phone) = (profile.office.name.as_str(), profile.office.phone.as_str());
            place.texts().say_with("failure-reach", &[("office", office.into()), ("phone", phone.into())])
        });
        view! {
            <div class="wrap section flow">
                <h1>{title}</h1>
                <p class="lead measure">{text}</p>
                {contact.map(|contact| view! { <p class="soft">{contact}</p> })}
                <p><a class="link-button" href=home>{word}</a></p>
            </div>
        }
        .into_any()
    });
    if shown.status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(axum::http::header::RETRY_AFTER, axum::http::HeaderValue::from_static("5"));
    }
    response
}

/// Somebody with an account asks for a part of the desk that belongs to another role.
fn foreign_desk(visit: &Visit, shown: &Shown) -> bool {
    visit.at_workplace() && shown.refusal.as_deref() == Some(&Refusal::Role)
}

fn words(visit: &Visit, shown: &Shown) -> (String, String) {
    if foreign_desk(visit, shown) {
        let text = "Das gehört nicht zur eigenen Rolle in diesem Quartier. Rollen vergibt das Quartiersmanagement.";
        return ("Das geht hier nicht".to_owned(), text.to_owned());
    }
    let texts = visit.texts();
    if let Some(refusal) = &shown.refusal {
        return (texts.say("failure-refused"), texts.refusal(refusal));
    }
    let (title, text) = match shown.status {
        StatusCode::NOT_FOUND => ("failure-not-found", "failure-not-found-why"),
        StatusCode::CONFLICT => ("failure-conflict", "failure-conflict-why"),
        StatusCode::UNPROCESSABLE_ENTITY => ("failure-incomplete", "failure-incomplete-why"),
        StatusCode::SERVICE_UNAVAILABLE => ("failure-busy", "failure-busy-why"),
        StatusCode::PAYLOAD_TOO_LARGE => ("failure-too-large", "failure-too-large-why"),
        StatusCode::REQUEST_TIMEOUT => ("failure-slow", "failure-slow-why"),
        StatusCode::BAD_GATEWAY => ("failure-no-pdf", "failure-no-pdf-why"),
        _ => ("failure-other", "failure-other-why"),
    };
    (texts.say(title), texts.say(text))
}

/// What a form could not do, kept beside what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormFailure {
    /// Problems of fields.
    pub fields: FieldErrors,
    /// A rule that says no.
    pub refusal: Option<Refusal>,
}

impl FormFailure {
    /// Takes a form's failure apart; everything else goes to the error page.
    ///
    /// # Errors
    /// What is not the form's business.
    pub fn of(error: Error) -> Result<Self, Failed> {
        match error {
            Error::Invalid(fields) => Ok(Self { fields, refusal: None }),
            Error::Refused(refusal) => Ok(Self { fields: FieldErrors::new(), refusal: Some(refusal) }),
            other => Err(Failed(other)),
        }
    }

    /// Nothing failed.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.refusal.is_none()
    }

    /// The status of the page that shows it.
    pub fn status(&self) -> StatusCode {
        match &self.refusal {
            _ if self.is_empty() => StatusCode::OK,
            Some(refusal) if status_of(refusal) != StatusCode::CONFLICT => status_of(refusal),
            Some(_) => StatusCode::CONFLICT,
            None => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}
