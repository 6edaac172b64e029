//! Anmelden: by password or by a mailed link that only a POST uses up.

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, KEPT, Query, error_summary_of};
use crate::page::Head;
use crate::visit::{Visit, cookie_name, session_token};
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::refusal::SignInRefused;
use domain::{FieldErrors, Problem, Refusal};
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
        Ok(token) => Ok(signed_in(&state, &token, next)),
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
fn kept(failure: &FormFailure) -> &'static str {
    match failure.refusal {
        Some(Refusal::SignIn(SignInRefused::LinkOver)) => "",
        _ if failure.fields.of(LINK_EMAIL).is_some() => KEPT,
        _ => "Das Passwort geben Sie bitte noch einmal ein.",
    }
}

/// Mails a link; the answer is the same whether the address is known or not.
pub async fn request_link(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let (email, next) = (fields.get("email"), fields.get("weiter"));
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
    let head = Head::new("Anmelden").private().status(failure.status());
    let (email, next, failure, visit_in) = (email.to_owned(), next.to_owned(), failure.clone(), visit.clone());
    head.respond(visit, move || {
        let visit = visit_in;
        let sent = sent.then(|| {
            view! { <div class="notice" role="status">{icon("mail")}<p>"Wenn es ein Konto mit dieser Adresse gibt, ist gleich eine Nachricht mit einem Link da. Er gilt 30 Minuten."</p></div> }
        });
        let address = |id: &'static str| Control::new(&visit, id, "E-Mail-Adresse", &email, &failure);
        view! {
            <div class="wrap section flow">
                {error_summary_of(&visit, &failure, &[("email", "E-Mail-Adresse"), ("password", "Passwort"), (LINK_EMAIL, "E-Mail-Adresse")], kept(&failure))}
                <h1>"Anmelden"</h1>
                <p class="lead">"Für Beirat, Büro und Ämter. Um einen Beitrag zu schreiben, brauchen Sie kein Konto."</p>
                {sent}
                <div class="sign-in">
                <form class="box flow" action="/anmelden" method="post" novalidate>
                    <h2>"Mit Passwort"</h2>
                    {address("email").input("email", "username")}
                    {Control::new(&visit, "password", "Passwort", "", &failure).input("password", "current-password")}
                    <input type="hidden" name="weiter" value=next.clone()/>
                    <p><button class="button" type="submit">"Anmelden"</button></p>
                </form>
                <form class="box flow" action="/anmelden/link" method="post" novalidate>
                    <h2>"Ohne Passwort"</h2>
                    <p>"Wir schicken Ihnen einen Link, mit dem Sie sich einmal anmelden."</p>
                    {address(LINK_EMAIL).sent_as("email").input("email", "email")}
                    <input type="hidden" name="weiter" value=next.clone()/>
                    <p><button class="button button--second" type="submit">{icon("mail")}"Link schicken"</button></p>
                </form>
                </div>
            </div>
        }
        .into_any()
    })
}

/// `/anmelden/{token}`: a mail scanner that opens the link changes nothing.
pub async fn show_link(visit: Visit, Path(token): Path<String>, query: Query) -> Response {
    let next = query.text("weiter");
    Head::new("Anmelden bestätigen").private().respond(&visit, move || {
        view! {
            <div class="wrap section flow">
                <h1>"Jetzt anmelden?"</h1>
                <p class="lead">"Der Link gilt einmal. Drücken Sie den Knopf, dann sind Sie angemeldet."</p>
                <form action=format!("/anmelden/{token}") method="post">
                    <input type="hidden" name="weiter" value=next/>
                    <button class="button button--big" type="submit">{icon("login")}"Anmelden"</button>
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
        Ok(session) => Ok(signed_in(&state, &session, next)),
        Err(error) => Ok(page(&visit, "", next, &FormFailure::of(error)?, false)),
    }
}

/// Ends the session, here and on the server.
pub async fn sign_out(State(state): State<AppState>, headers: HeaderMap) -> Result<Response, Failed> {
    let secure = state.config.secure();
    if let Some(token) = session_token(&headers, secure) {
        people::end_session(&state.db, &token).await?;
    }
    let mut response = Redirect::to("/").into_response();
    set_cookie(
        &mut response,
        &format!("{}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{}", cookie_name(secure), if secure { "; Secure" } else { "" }),
    );
    Ok(response)
}

fn signed_in(state: &AppState, token: &str, next: &str) -> Response {
    let secure = state.config.secure();
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, own_address(next))]).into_response();
    set_cookie(
        &mut response,
        &format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{}", cookie_name(secure), if secure { "; Secure" } else { "" }),
    );
    response
}

fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
}

/// Where to go on: only into this site, never to another one (`//host`, `/\host`, `https:`).
fn own_address(next: &str) -> String {
    let plain = next.starts_with('/') && !next.starts_with("//") && !next.contains('\\') && !next.chars().any(char::is_control);
    if plain { next.to_owned() } else { "/konto".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn nobody_is_sent_elsewhere() {
        for (next, goes) in [
            ("/dalheim/mein-beirat", "/dalheim/mein-beirat"),
            ("", "/konto"),
            ("//evil.example", "/konto"),
            ("/\\evil.example", "/konto"),
            ("https://evil.example", "/konto"),
            ("javascript:alert(1)", "/konto"),
            ("/a\r\nSet-Cookie: x", "/konto"),
        ] {
            assert_eq!(own_address(next), goes, "{next:?}");
        }
    }
}
