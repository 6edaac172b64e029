//! `/arbeitsplatz/beitraege/neu`: what somebody says at the counter, on the telephone or on paper, taken down while they talk.

mod form;
pub(super) mod phone;
mod receipt;
mod spelling;

use super::queue::PATH;
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::files::{self, Kept};
use crate::form::{Fields, Query, Sending, error_summary};
use crate::page::{Head, Nav};
use crate::participation::details;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::fields::Problem;
use domain::participation::{Channel, Intake, IntakeForm, Serial};
use domain::time::{from_local, local_day};
use domain::{FieldErrors, Language, Reference, Written};
use leptos::prelude::*;
use store::participation::{self, Arrival};

/// Address of the form.
const NEW: &str = "/arbeitsplatz/beitraege/neu";
/// Address of the form for a call.
const TALK: &str = "/arbeitsplatz/beitraege/telefon";

/// An empty form. The channel may be chosen by the address: `?weg=phone`; `?fertig=` names what was taken down before.
pub(super) async fn show(visit: Visit, query: Query) -> Response {
    let channel = Channel::from_word(query.get("weg")).map_or("", Channel::word);
    let at_first = format!("channel={channel}&contact=code&key={}", participation::new_key());
    let before = query.get("fertig").parse().ok();
    page(&visit, &Fields::parse(at_first.as_bytes()), &FormFailure::default(), &Kept::fresh(), before.as_ref())
}

/// Takes it down and shows what is handed over.
pub(super) async fn receive(State(state): State<AppState>, visit: Visit, sending: Sending) -> Result<Response, Failed> {
    let fields = sending.fields;
    let kept = files::keep(&state, &visit, &fields, sending.files).await?;
    let mut failure = kept.failure();
    if fields.get("tun") == "ansehen" || !fields.get("entfernen").is_empty() {
        return Ok(page(&visit, &fields, &failure, &kept, None));
    }
    let received = match read(&fields, visit.now) {
        Ok((intake, arrival)) if failure.is_empty() => {
            let sent = participation::receive_with_files(&state.db, &visit.actor, &intake, &arrival, &kept.token, visit.now).await;
            sent.map(|done| (done, arrival))
        }
        Ok(_) => return Ok(page(&visit, &fields, &failure, &kept, None)),
        Err(errors) => Err(errors.into()),
    };
    match received {
        // Whoever wrote on a numbered sheet has the code already; without one it is shown now or never.
        Ok((done, arrival)) if fields.get("tun") == "naechster" && arrival.sheet.is_some() => {
            let next = format!("{}?weg={}&fertig={}", visit.href(NEW), arrival.channel.word(), done.reference);
            Ok(Redirect::to(&next).into_response())
        }
        Ok((done, arrival)) => receipt::page(&visit, &done, arrival.channel),
        Err(error) => {
            let more = FormFailure::of(error)?;
            failure.fields.0.extend(more.fields.0);
            failure.refusal = failure.refusal.or(more.refusal);
            Ok(page(&visit, &fields, &failure, &kept, None))
        }
    }
}

fn page(visit: &Visit, fields: &Fields, failure: &FormFailure, kept: &Kept, before: Option<&Reference>) -> Response {
    let head = Head::new("Beitrag aufnehmen").nav(Nav::DeskContributions).status(failure.status()).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href(PATH));
    let done = before.map(|reference| {
        view! { <div class="notice" role="status">{icon("check")}<p>{format!("{reference} ist aufgenommen. Der Abholcode steht auf dem Abschnitt, den die Person hat.")}</p></div> }
    });
    head.respond(visit, || {
        view! {
            <div class="wrap page-head flow">
                {error_summary(visit, failure, form::LABELS)}
                {done}
                <h1>"Beitrag aufnehmen"</h1>
                {form::view(visit, fields, failure, kept)}
            </div>
        }
        .into_any()
    })
}

/// The checked form and how it arrived, or everything that must be mended at once.
fn read(fields: &Fields, now: DateTime<Utc>) -> Result<(Intake, Arrival), FieldErrors> {
    let mut errors = FieldErrors::new();
    let channel = Channel::from_word(fields.get("channel")).filter(|channel| *channel != Channel::Web);
    if channel.is_none() {
        errors.add("channel", Problem::ChooseOne);
    }
    let typed = fields.get("serial").trim();
    let sheet: Option<Serial> = typed.parse().ok();
    if sheet.is_none() && !typed.is_empty() {
        errors.add("serial", Problem::NotASerial);
    }
    let occurred_at = arrived_on(fields.get("arrived_on"), now, &mut errors);
    let channel = channel.unwrap_or(Channel::Counter);
    // Whoever speaks another language is written to in it.
    let written = Written::typed(fields.get("language"), Language::German);
    let spoken = Arrival::web(fields.get("key")).in_language(written.language().unwrap_or_default()).written(written);
    let arrival = Arrival { channel, sheet, read_back: Some(fields.ticked("read_back")), occurred_at, ..spoken };
    match intake_form(fields).check() {
        Ok(intake) => errors.or((intake, arrival)),
        Err(found) => {
            errors.0.extend(found.0);
            Err(errors)
        }
    }
}

fn intake_form(fields: &Fields) -> IntakeForm {
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
        consent: fields.text("consent"),
        shown: fields.text("shown"),
        pseudonym: fields.text("pseudonym"),
        details: details::read(fields),
        key: fields.text("key"),
    }
}

/// The day a letter came, when it was not today; noon stands for the day.
fn arrived_on(typed: &str, now: DateTime<Utc>, errors: &mut FieldErrors) -> Option<DateTime<Utc>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let Some(day) = NaiveDate::parse_from_str(typed, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(typed, "%d.%m.%Y")).ok() else {
        errors.add("arrived_on", Problem::NotADate);
        return None;
    };
    let today = local_day(now);
    if day > today {
        errors.add("arrived_on", Problem::Future);
    }
    let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
    (day < today).then(|| from_local(day.and_time(noon)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const WHOLE: &str = "channel=phone&kind=idea&text=Auf+dem+Platz+fehlt+eine+Bank.&place=Berliner+Ring&contact=code&read_back=yes&key=k";

    fn now() -> DateTime<Utc> {
        "2026-11-22T09:00:00Z".parse().unwrap()
    }

    fn read_text(text: &str) -> Result<(Intake, Arrival), FieldErrors> {
        read(&Fields::parse(text.as_bytes()), now())
    }

    #[test]
    fn a_talk_becomes_a_contribution() {
        let (intake, arrival) = read_text(WHOLE).unwrap();
        assert_eq!(intake.title, "Auf dem Platz fehlt eine Bank");
        assert_eq!((arrival.channel, arrival.read_back, arrival.occurred_at), (Channel::Phone, Some(true), None));
        assert_eq!((arrival.written, arrival.locale.as_str()), (Some(Written::German), "de"));
        let (_, turkish) = read_text(&format!("{WHOLE}&language=tr")).unwrap();
        assert_eq!((turkish.written, turkish.locale.as_str()), (Some(Written::Turkish), "tr"), "mails too");
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let errors = read_text("channel=web&arrived_on=morgen&contact=code").unwrap_err();
        let fields: Vec<&str> = errors.0.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, ["channel", "arrived_on", "kind", "text", "place"]);
        assert_eq!(errors.of("arrived_on"), Some(&Problem::NotADate));
    }

    #[test]
    fn a_sheet_is_known_by_its_number() {
        let (_, arrival) = read_text(&format!("{WHOLE}&serial=17+t")).unwrap();
        assert_eq!(arrival.sheet, Serial::new(17));
        assert_eq!(read_text(&format!("{WHOLE}&serial=17x")).unwrap_err().of("serial"), Some(&Problem::NotASerial));
    }

    #[test]
    fn a_letter_keeps_the_day_it_came() {
        for (typed, at) in
            [("2026-11-20", Some("2026-11-20T11:00:00Z")), ("20.11.2026", Some("2026-11-20T11:00:00Z")), ("2026-11-22", None)]
        {
            let (_, arrival) = read_text(&format!("{WHOLE}&arrived_on={typed}")).unwrap();
            assert_eq!(arrival.occurred_at, at.map(|at| at.parse().unwrap()), "{typed}");
        }
        assert_eq!(read_text(&format!("{WHOLE}&arrived_on=2026-11-23")).unwrap_err().of("arrived_on"), Some(&Problem::Future));
    }
}
