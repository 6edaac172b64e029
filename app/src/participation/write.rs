//! `/{district}/mitmachen`: a contribution in two minutes, without account. What was typed is never lost.

mod form;
mod similar;

use super::receipt;
use crate::failure::FormFailure;
use crate::form::{Fields, Query};
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::participation::{IntakeForm, Kind, TITLE_MAX};
use domain::{Problem, Refusal};
use store::participation::{self, Arrival, SimilarEntry};
use store::people::{Limit, count_attempt};

/// Similar contributions shown above the form.
const SIMILAR: u64 = 3;

/// What the page shows beside the form.
struct Shown {
    typed: IntakeForm,
    failure: FormFailure,
    /// What was found when somebody asked for it; `None` when nobody did.
    similar: Option<Vec<SimilarEntry>>,
}

/// The empty form; `?art=` and `?betreff=` fill in the beginning.
pub async fn show(visit: Visit, query: Query) -> Result<Response, Failed> {
    let kind = Kind::from_word(query.get("art")).map_or("", Kind::word);
    let longest = usize::try_from(TITLE_MAX).unwrap_or(usize::MAX);
    let title = query.get("betreff").chars().filter(|c| !c.is_control()).take(longest).collect();
    let typed = IntakeForm { kind: kind.to_owned(), title, key: participation::new_key(), ..IntakeForm::default() };
    page(&visit, Shown { typed, failure: FormFailure::default(), similar: None })
}

/// Receives the contribution, or shows what is similar when somebody asked for that.
pub async fn receive(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let typed = read(&fields);
    if fields.get("tun") == "nachsehen" {
        let found = participation::similar_contributions(
            &state.db,
            district,
            &format!("{}\n{}\n{}", typed.title, typed.text, typed.place),
            SIMILAR,
        )
        .await?;
        return page(&visit, Shown { typed, failure: FormFailure::default(), similar: Some(found) });
    }
    match send(&state, &visit, &typed).await {
        Ok(receipt) => receipt::page(&visit, receipt),
        Err(error) => {
            let failure = renamed(FormFailure::of(error)?);
            page(&visit, Shown { typed, failure, similar: None })
        }
    }
}

async fn send(state: &AppState, visit: &Visit, typed: &IntakeForm) -> store::Result<participation::Receipt> {
    let intake = typed.check()?;
    // Staff writes for many people from one address; residents rarely send more than one.
    if !visit.actor.is_staff() && !count_attempt(&state.db, Limit::Form, &visit.address, visit.now).await? {
        return Err(Refusal::TooMany.into());
    }
    participation::receive(&state.db, &visit.actor, &intake, &Arrival::web(&typed.key), visit.now).await
}

/// A key that went missing is nothing a person can mend: the page brings a new one, and the sentence says to send again.
fn renamed(mut failure: FormFailure) -> FormFailure {
    for (field, problem) in &mut failure.fields.0 {
        if *field == "key" {
            *problem = Problem::Unknown;
        }
    }
    failure
}

fn read(fields: &Fields) -> IntakeForm {
    IntakeForm {
        kind: fields.text("kind"),
        title: fields.text("title"),
        text: fields.text("text"),
        place: fields.text("place"),
        contact: fields.text("contact"),
        name: fields.text("name"),
        email: fields.text("email"),
        phone: fields.text("phone"),
        letter: fields.text("letter"),
        consent: if fields.ticked("consent") { "yes".to_owned() } else { String::new() },
        show_name: if fields.ticked("show_name") { "yes".to_owned() } else { String::new() },
        key: fields.text("key"),
    }
}

fn page(visit: &Visit, mut shown: Shown) -> Result<Response, Failed> {
    visit.district()?;
    if shown.typed.key.is_empty() || shown.failure.fields.of("key").is_some() {
        shown.typed.key = participation::new_key();
    }
    let title = visit.texts().say("write-title");
    let head = Head::new(&title).nav(Nav::Participate).islands().private().status(shown.failure.status());
    let visit_in = visit.clone();
    Ok(head.respond(visit, move || form::view(&visit_in, &shown)))
}
