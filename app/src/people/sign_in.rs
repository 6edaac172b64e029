//! Anmelden: by password or by a mailed link that only a POST uses up.

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, Query, error_summary_of};
use crate::page::Head;
use crate::visit::{Visit, cookie_name, session_token};
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::refusal::SignInRefused;
use domain::{FieldErrors, Language, Problem, Refusal};
use leptos::prelude::*;
use store::people;

/// `/anmelden`.
pub async fn show(visit: Visit, query: Query) -> Response {
    page(&visit, "", query.get("weiter"), &FormFailure::default(), false)
}

/// Field of the form that asks for a link.
const LINK_EMAIL: &str = "link_email";

/// Signs in by password.
pub async fn by_password(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let (email, next) = (fields.get("email"), fields.get("weiter"));
    let missing = missing(&fields);
    if !missing.is_empty() {
        return Ok(page(&visit, email, next, &FormFailure { fields: missing, refusal: None }, false));
    }
    match people::sign_in_by_password(&state.db, email, fields.get("password"), &visit.address, visit.now).await {
        Ok(token) => signed_in(&visit, &token, next).await,
        Err(error) => {
            tracing::info!(address = visit.address, "sign-in refused");
            Ok(page(&visit, email, next, &FormFailure::of(error)?, false))
        }
    }
}

/// What has to be there before anything is compared, and before an attempt is counted.
fn missing(fields: &Fields) -> FieldErrors {
    let mut errors = FieldErrors::new();
    for name in ["email", "password"] {
        if fields.get(name).trim().is_empty() {
            errors.add(name, Problem::Missing);
        }
    }
    errors
}

/// What of the page is still there. A password is never written back.
fn kept(visit: &Visit, failure: &FormFailure) -> String {
    match failure.refusal {
        Some(Refusal::SignIn(SignInRefused::LinkOver)) => String::new(),
        _ if failure.fields.of(LINK_EMAIL).is_some() => visit.texts().say("form-kept"),
        _ => visit.texts().say("sign-in-password-again"),
    }
}

/// Mails a link; the answer is the same whether the address is known or not.
pub async fn request_link(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    // What stands in a mail of the office is the office's: no words of whoever filled in the form.
    let (email, next) = (fields.get("email"), own_address(fields.get("weiter")).unwrap_or_default());
    match people::request_sign_in_link(&state.db, email, next, visit.now).await {
        Ok(()) => Ok(page(&visit, email, next, &FormFailure::default(), true)),
        Err(error) => Ok(page(&visit, email, next, &of_link(FormFailure::of(error)?), false)),
    }
}

/// The same field stands in both forms of the page: this failure belongs to the second.
fn of_link(failure: FormFailure) -> FormFailure {
    let fields = failure.fields.0.into_iter().map(|(_, problem)| (LINK_EMAIL, problem)).collect();
    FormFailure { fields: FieldErrors(fields), ..failure }
}

fn page(visit: &Visit, email: &str, next: &str, failure: &FormFailure, sent: bool) -> Response {
    let head = Head::new(&visit.texts().say("sign-in-title")).private().status(failure.status());
    let (email, next, failure, visit_in) = (email.to_owned(), next.to_owned(), failure.clone(), visit.clone());
    head.respond(visit, move || {
        let visit = visit_in;
        let texts = visit.texts();
        let sent = sent.then(|| view! { <div class="notice" role="status">{icon("mail")}<p>{texts.say("sign-in-sent")}</p></div> });
        let (address, password) = (texts.say("sign-in-email"), texts.say("sign-in-password"));
        let labels = [("email", address.as_str()), ("password", password.as_str()), (LINK_EMAIL, address.as_str())];
        let of_address = |id: &'static str| Control::new(&visit, id, &address, &email, &failure);
        view! {
            <div class="wrap section flow">
                {error_summary_of(&visit, &failure, &labels, &kept(&visit, &failure))}
                <h1>{texts.say("sign-in-title")}</h1>
                <p class="lead">{texts.say("sign-in-lead")}</p>
                {sent}
                <div class="sign-in">
                <form class="box flow" action=visit.top("/anmelden") method="post" novalidate>
                    <h2>{texts.say("sign-in-by-password")}</h2>
                    {of_address("email").input("email", "username")}
                    {Control::new(&visit, "password", &password, "", &failure).input("password", "current-password")}
                    <input type="hidden" name="weiter" value=next.clone()/>
                    <p><button class="button" type="submit">{texts.say("sign-in-go")}</button></p>
                </form>
                <form class="box flow" action=visit.top("/anmelden/link") method="post" novalidate>
                    <h2>{texts.say("sign-in-by-link")}</h2>
                    <p>{texts.say("sign-in-by-link-line")}</p>
                    {of_address(LINK_EMAIL).sent_as("email").input("email", "email")}
                    <input type="hidden" name="weiter" value=next.clone()/>
                    <p><button class="button button--second" type="submit">{icon("mail")}{texts.say("sign-in-by-link-go")}</button></p>
                </form>
                </div>
            </div>
        }
        .into_any()
    })
}

/// `/anmelden/{token}`: a mail scanner that opens the link changes nothing.
pub async fn show_link(visit: Visit, Path(token): Path<String>, query: Query) -> Response {
    let (next, texts) = (query.text("weiter"), visit.texts());
    let action = visit.top(&format!("/anmelden/{token}"));
    Head::new(&texts.say("sign-in-confirm-title")).private().respond(&visit, move || {
        view! {
            <div class="wrap section flow">
                <h1>{texts.say("sign-in-confirm")}</h1>
                <p class="lead">{texts.say("sign-in-confirm-lead")}</p>
                <form action=action method="post">
                    <input type="hidden" name="weiter" value=next/>
                    <button class="button button--big" type="submit">{icon("login")}{texts.say("sign-in-go")}</button>
                </form>
            </div>
        }
        .into_any()
    })
}

/// Uses the link up.
pub async fn confirm_link(
    State(state): State<AppState>,
    visit: Visit,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Failed> {
    let next = fields.get("weiter");
    match people::confirm_sign_in(&state.db, &token, visit.now).await {
        Ok(session) => signed_in(&visit, &session, next).await,
        Err(error) => Ok(page(&visit, "", next, &FormFailure::of(error)?, false)),
    }
}

/// Ends the session, here and on the server.
pub async fn sign_out(State(state): State<AppState>, visit: Visit, headers: HeaderMap) -> Result<Response, Failed> {
    let secure = state.config.secure();
    if let Some(token) = session_token(&headers, secure) {
        people::end_session(&state.db, &token).await?;
    }
    let mut response = Redirect::to(&visit.top("")).into_response();
    set_cookie(
        &mut response,
        &format!("{}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{}", cookie_name(secure), if secure { "; Secure" } else { "" }),
    );
    Ok(response)
}

async fn signed_in(visit: &Visit, token: &str, next: &str) -> Result<Response, Failed> {
    let secure = visit.state.config.secure();
    let db = &visit.state.db;
    let remembered = match people::session(db, token, visit.now).await? {
        Some(session) => people::language_of(db, session.account).await?,
        None => None,
    };
    let address = own_address(next).map_or_else(|| visit.top("/konto"), str::to_owned);
    let address = in_own_language(&address, remembered);
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response();
    set_cookie(
        &mut response,
        &format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{}", cookie_name(secure), if secure { "; Secure" } else { "" }),
    );
    Ok(response)
}

/// An address in the language that is remembered, unless it says another one itself.
fn in_own_language(address: &str, remembered: Option<Language>) -> String {
    match (Language::of_path(address), remembered) {
        ((Language::German, path), Some(remembered)) => remembered.address(path),
        _ => address.to_owned(),
    }
}

fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
}

/// Where to go on: only into this site, never to another one (`//host`, `/\host`, `https:`).
/// Where somebody goes on after signing in, as a letter can carry it.
const LONGEST_NEXT: usize = 300;

fn own_address(next: &str) -> Option<&str> {
    let word = |c: char| c.is_ascii_alphanumeric() || "/-_.~%?=&+".contains(c);
    let plain = next.starts_with('/') && !next.starts_with("//") && next.len() <= LONGEST_NEXT && next.chars().all(word);
    plain.then_some(next)
}

#[cfg(test)]
mod tests {
    use super::{in_own_language, own_address};
    use domain::Language;

    #[test]
    fn one_goes_on_in_the_language_that_is_remembered() {
        for (address, remembered, goes) in [
            ("/konto", Some(Language::Turkish), "/tr/konto"),
            ("/dalheim?a=b", Some(Language::Arabic), "/ar/dalheim?a=b"),
            ("/", Some(Language::Easy), "/leicht"),
            ("/en/konto", Some(Language::Turkish), "/en/konto"),
            ("/konto", Some(Language::German), "/konto"),
            ("/konto", None, "/konto"),
        ] {
            assert_eq!(in_own_language(address, remembered), goes, "{address}");
        }
    }

    #[test]
    fn nobody_is_sent_elsewhere() {
        for (next, goes) in [
            ("/dalheim/mein-beirat", Some("/dalheim/mein-beirat")),
            ("/ar/dalheim", Some("/ar/dalheim")),
            ("", None),
            ("//evil.example", None),
            ("/\\evil.example", None),
            ("https://evil.example", None),
            ("javascript:alert(1)", None),
            ("/a\r\nSet-Cookie: x", None),
        ] {
            assert_eq!(own_address(next), goes, "{next:?}");
        }
    }
}
