//! `/{district}/verfolgen`: a reference leads to what is public, a receipt code opens one's own contribution. The code comes by POST only.

use super::{own, report};
use crate::failure::FormFailure;
use crate::form::{Fields, Query, error_summary_of, summary};
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::refusal::CodeRefused;
use domain::sentences::Sentences;
use domain::{ReceiptCode, Reference, Refusal};
use islands::participation::CodeField;
use leptos::prelude::*;
use store::participation::{self, ByReference};

/// What the form could not open.
#[derive(Debug, Clone, Default)]
struct Unopened {
    /// As typed, when it was a reference; a code is never written back into a page.
    typed: String,
    failure: FormFailure,
    /// The reference leads to nothing public.
    hidden: bool,
    /// Key of the sentence for what is neither a reference nor a code.
    neither: Option<&'static str>,
}

/// Characters of a code, its check character included, and how many too few or too many still look like one.
const CODE: std::ops::RangeInclusive<usize> = 12..=22;

/// Looks like a code, perhaps with a slip: such a text is never written back into a page.
fn looks_like_a_code(typed: &str, prefix: &str) -> bool {
    let plain: String = typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    let reference = plain.to_uppercase().strip_prefix(&prefix.to_uppercase()).is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()));
    let letters = plain.chars().all(|letter| letter.is_ascii_alphanumeric() || "*~$=".contains(letter));
    let digits = plain.chars().any(|letter| letter.is_ascii_digit());
    typed.parse::<ReceiptCode>().is_ok() || (!reference && letters && digits && CODE.contains(&plain.len()))
}

/// The form; `?nummer=` looks up a reference at once.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    match query.get("nummer").parse::<Reference>() {
        Ok(reference) => look_up(&state, &visit, &reference).await,
        Err(_) => page(&visit, Unopened::default()),
    }
}

/// Opens what was typed: everything by code, the public page by reference.
pub async fn open(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let typed = fields.get("code").trim();
    if let Ok(reference) = typed.parse::<Reference>() {
        return look_up(&state, &visit, &reference).await;
    }
    if !looks_like_a_code(typed, &visit.district()?.profile.prefix) {
        let neither = Some(if typed.is_empty() { "follow-empty" } else { "follow-neither" });
        return page(&visit, Unopened { typed: typed.to_owned(), neither, ..Unopened::default() });
    }
    match participation::by_code(&state.db, visit.district()?, typed, &visit.address, visit.now).await {
        Ok(view) => own::page(&visit, typed, view, own::Answered::default()).await,
        Err(store::Error::Refused(Refusal::Code(CodeRefused::Unknown))) => open_report(&state, &visit, typed).await,
        Err(error) => refused(&visit, error),
    }
}

/// The code of a report opens the report.
async fn open_report(state: &AppState, visit: &Visit, typed: &str) -> Result<Response, Failed> {
    match participation::report_by_code(&state.db, visit.district()?.id, typed, &visit.address, visit.now).await {
        Ok(report) => report::status::page(visit, report),
        Err(error) => refused(visit, error),
    }
}

/// The form again, with the sentence that says why nothing opened.
pub(super) fn refused(visit: &Visit, error: store::Error) -> Result<Response, Failed> {
    let failure = FormFailure::of(error)?;
    if let Some(Refusal::Code(why)) = &failure.refusal {
        tracing::info!(address = visit.address, ?why, "receipt code refused");
    }
    page(visit, Unopened { failure, ..Unopened::default() })
}

async fn look_up(state: &AppState, visit: &Visit, reference: &Reference) -> Result<Response, Failed> {
    let to = match participation::by_reference(&state.db, visit.district()?.id, reference.as_str()).await? {
        ByReference::Contribution(reference) => format!("/beitraege/{reference}"),
        ByReference::Measure(reference) => format!("/projekte/{reference}"),
        ByReference::NotPublic => return page(visit, Unopened { typed: reference.to_string(), hidden: true, ..Unopened::default() }),
    };
    Ok(Redirect::to(&visit.href(&to)).into_response())
}

fn page(visit: &Visit, unopened: Unopened) -> Result<Response, Failed> {
    let texts = visit.texts();
    let example = format!("{}-2026-00012", visit.district()?.profile.prefix);
    let title = texts.say("follow-title");
    let status = if unopened.neither.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { unopened.failure.status() };
    let head = Head::new(&title).islands().private().status(status);
    let visit_in = visit.clone();
    Ok(head.respond(visit, move || {
        let visit = visit_in;
        let label = texts.say("follow-field");
        let hint = texts.say_with("follow-field-hint", &[("reference", example.as_str().into())]);
        let neither = unopened.neither.map(|key| texts.say_with(key, &[("reference", example.as_str().into())]));
        let above = match &neither {
            Some(sentence) => {
                let kept = if unopened.typed.is_empty() { String::new() } else { texts.say("form-kept") };
                summary(texts, None, &kept, vec![("code", format!("{label}: {sentence}"))])
            }
            None => error_summary_of(&visit, &unopened.failure, &[("code", label.as_str())], &texts.say("follow-emptied")),
        };
        let error = neither.or_else(|| match &unopened.failure.refusal {
            Some(Refusal::Code(CodeRefused::TooMany)) | None => None,
            Some(refusal) => Some(texts.refusal(refusal)),
        });
        let hidden = unopened.hidden.then(|| view! { <div class="notice" role="status"><p>{texts.say("follow-hidden")}</p></div> });
        view! {
            <div class="wrap section flow measure">
                {above}
                <h1>{texts.say("follow-title")}</h1>
                <p class="lead">{texts.say("follow-lead")}</p>
                {hidden}
                <form class="find flow" action=visit.href("/verfolgen") method="post" novalidate>
                    <CodeField label=label hint=hint value=unopened.typed error=error/>
                    <p><button class="button button--big" type="submit">{texts.say("follow-go")}</button></p>
                </form>
                <p class="soft">{texts.say("follow-lost")}</p>
            </div>
        }
        .into_any()
    }))
}

#[cfg(test)]
mod tests {
    use super::looks_like_a_code;
    use domain::ReceiptCode;

    #[test]
    fn only_what_may_be_a_code_is_tried_as_one() {
        let code = ReceiptCode::from_bytes([7; 10]).printed();
        let slip = code.replacen('0', "8", 1);
        for typed in [code.as_str(), slip.as_str(), &code.to_lowercase(), &code.replace('-', " ")] {
            assert!(looks_like_a_code(typed, "DH"), "{typed}");
        }
        for typed in ["", "DH-2026-12", "DH 2026 000 000 12", "Spielplatzfest", "Wo ist mein Beitrag 12?", "12"] {
            assert!(!looks_like_a_code(typed, "DH"), "{typed}");
        }
    }
}
