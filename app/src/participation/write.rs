//! `/{district}/mitmachen`: a contribution in two minutes, without account. What was typed is never lost.

pub(super) mod form;
mod preview;
mod similar;

use super::{details, receipt};
use crate::components::map::images;
use crate::failure::FormFailure;
use crate::files::{self, Kept};
use crate::form::{Fields, Query, Sending};
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::participation::{IntakeForm, Kind, TITLE_MAX};
use domain::{Problem, Refusal, Written};
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
    /// Photos and PDF files that came already.
    kept: Kept,
    /// Shown as it would arrive.
    preview: bool,
    /// Days that checking takes at present.
    checking: Option<i64>,
}

impl Shown {
    fn new(typed: IntakeForm, kept: Kept) -> Self {
        Self { typed, failure: FormFailure::default(), similar: None, kept, preview: false, checking: None }
    }
}

/// The empty form; `?art=` and `?betreff=` fill in the beginning.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let kind = Kind::from_word(query.get("art")).map_or("", Kind::word);
    let longest = usize::try_from(TITLE_MAX).unwrap_or(usize::MAX);
    let title = query.get("betreff").chars().filter(|c| !c.is_control()).take(longest).collect();
    let typed = IntakeForm { kind: kind.to_owned(), title, key: participation::new_key(), ..IntakeForm::default() };
    page(&state, &visit, Shown::new(typed, Kept::fresh())).await
}

/// Receives the contribution, or shows what is similar or how it would arrive when somebody asked for that. Files are kept either way.
pub async fn receive(State(state): State<AppState>, visit: Visit, sending: Sending) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let typed = read(&sending.fields);
    let fields = sending.fields;
    let kept = files::keep(&state, &visit, &fields, sending.files).await?;
    let mut failure = kept.failure();
    if fields.get("tun") == "nachsehen" {
        let found = participation::similar_contributions(
            &state.db,
            district,
            &format!("{}\n{}\n{}", typed.title, typed.text, typed.place),
            SIMILAR,
        )
        .await?;
        return page(&state, &visit, Shown { failure, similar: Some(found), ..Shown::new(typed, kept) }).await;
    }
    if fields.get("tun") == "ansehen" || !fields.get("entfernen").is_empty() {
        let preview = fields.get("tun") == "ansehen";
        return page(&state, &visit, Shown { failure, preview, ..Shown::new(typed, kept) }).await;
    }
    if !failure.is_empty() {
        // Everything that must be mended is said at once.
        failure.fields.0.extend(typed.check().err().into_iter().flat_map(|errors| errors.0));
        return page(&state, &visit, Shown { failure: renamed(failure), ..Shown::new(typed, kept) }).await;
    }
    match send(&state, &visit, &typed, &kept.token).await {
        Ok(receipt) => receipt::page(&visit, receipt),
        Err(error) => {
            let failure = renamed(FormFailure::of(error)?);
            page(&state, &visit, Shown { failure, ..Shown::new(typed, kept) }).await
        }
    }
}

async fn send(state: &AppState, visit: &Visit, typed: &IntakeForm, uploads: &str) -> store::Result<participation::Receipt> {
    let intake = typed.check()?;
    // Staff writes for many people from one address; residents rarely send more than one.
    if !visit.actor.is_staff() && !count_attempt(&state.db, Limit::Form, &visit.address, visit.now).await? {
        return Err(Refusal::TooMany.into());
    }
    let arrival = Arrival::web(&typed.key).in_language(visit.language).written(Written::typed(&typed.language, visit.language));
    participation::receive_with_files(&state.db, &visit.actor, &intake, &arrival, uploads, visit.now).await
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
        language: fields.text("language"),
        place: fields.text("place"),
        landmark: fields.text("landmark"),
        position: fields.text("position"),
        contact: fields.text("contact"),
        name: fields.text("name"),
        email: fields.text("email"),
        phone: fields.text("phone"),
        letter: fields.text("letter"),
        consent: if fields.ticked("consent") { "yes".to_owned() } else { String::new() },
        shown: fields.text("shown"),
        pseudonym: fields.text("pseudonym"),
        details: details::read(fields),
        key: fields.text("key"),
    }
}

async fn page(state: &AppState, visit: &Visit, mut shown: Shown) -> Result<Response, Failed> {
    shown.checking = participation::checking_time(&state.db, visit.district()?.id, visit.now).await?;
    if shown.typed.key.is_empty() || shown.failure.fields.of("key").is_some() {
        shown.typed.key = participation::new_key();
    }
    let title = visit.texts().say("write-title");
    let head = Head::new(&title).nav(Nav::Participate).islands().images(images(visit)).private().status(shown.failure.status());
    let visit_in = visit.clone();
    Ok(head.respond(visit, move || form::view(&visit_in, &shown)))
}
