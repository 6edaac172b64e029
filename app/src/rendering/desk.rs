//! `…/sprachen`: one page for every original, whatever it is: the original, what lies beside it, and the form. Drafts are seen here only.

mod view;

use super::names::german_name;
use crate::failure::FormFailure;
use crate::form::{Fields, Query};
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::rendering::{Rendered, RenderingForm};
use domain::{AgendaItemId, ContributionId, FieldErrors, Language, MeasureId, MeetingId, Problem};
use store::rendering::{self, Of, RenderingDesk};

/// What it is about, and the pages around it.
#[derive(Debug, Clone)]
struct Place {
    of: Of,
    /// This page.
    home: String,
    /// The page of the original: label and address.
    back: (&'static str, String),
    nav: Nav,
}

impl Place {
    fn contribution(visit: &Visit, id: &str) -> Result<Self, Failed> {
        let id: ContributionId = posted::id(id)?;
        let back = visit.href(&format!("/arbeitsplatz/beitraege/{id}"));
        let of = (Rendered::Contribution, id.0);
        Ok(Self { of, home: format!("{back}/sprachen"), back: ("Beitrag", back), nav: Nav::DeskContributions })
    }

    /// `?was=` names the part of a measure.
    fn measure(visit: &Visit, id: &str, query: &Query) -> Result<Self, Failed> {
        let id: MeasureId = posted::id(id)?;
        let back = visit.href(&format!("/arbeitsplatz/projekte/{id}"));
        let (kind, part) = match query.get("was") {
            "vorlage" => (Rendered::Paper, "?was=vorlage"),
            "beschluss" => (Rendered::Decision, "?was=beschluss"),
            _ => (Rendered::Measure, ""),
        };
        Ok(Self { of: (kind, id.0), home: format!("{back}/sprachen{part}"), back: ("Projekt", back), nav: Nav::DeskProjects })
    }

    fn item(visit: &Visit, meeting: &str, item: &str) -> Result<Self, Failed> {
        let (meeting, item): (MeetingId, AgendaItemId) = (posted::id(meeting)?, posted::id(item)?);
        let back = visit.href(&format!("/arbeitsplatz/sitzungen/{meeting}"));
        let of = (Rendered::AgendaItem, item.0);
        Ok(Self { of, home: format!("{back}/punkte/{item}/sprachen"), back: ("Sitzung", back), nav: Nav::DeskMeetings })
    }

    /// This page with one more word in its address.
    fn with(&self, key: &str, value: &str) -> String {
        format!("{}{}{key}={value}", self.home, if self.home.contains('?') { '&' } else { '?' })
    }
}

/// How the page is asked for.
#[derive(Debug, Clone, Default)]
struct Asked {
    typed: RenderingForm,
    failure: FormFailure,
    /// Shown as it would be read.
    preview: bool,
    done: Option<&'static str>,
}

/// Of a contribution.
pub(super) async fn show_contribution(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    show(&state, &visit, Place::contribution(&visit, &id)?, &query).await
}

/// Of a contribution.
pub(super) async fn change_contribution(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    change(&state, &visit, Place::contribution(&visit, &id)?, &fields).await
}

/// Of a measure, its paper or the decision about it.
pub(super) async fn show_measure(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    show(&state, &visit, Place::measure(&visit, &id, &query)?, &query).await
}

/// Of a measure, its paper or the decision about it.
pub(super) async fn change_measure(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
    fields: Fields,
) -> Result<Response, Failed> {
    change(&state, &visit, Place::measure(&visit, &id, &query)?, &fields).await
}

/// Of an item of an agenda.
pub(super) async fn show_item(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, item)): Path<(String, String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    show(&state, &visit, Place::item(&visit, &meeting, &item)?, &query).await
}

/// Of an item of an agenda.
pub(super) async fn change_item(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, item)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    change(&state, &visit, Place::item(&visit, &meeting, &item)?, &fields).await
}

/// The page; `?sprache=` opens the form with what is there in that language.
async fn show(state: &AppState, visit: &Visit, place: Place, query: &Query) -> Result<Response, Failed> {
    let desk = rendering::renderings(&state.db, &visit.actor, place.of).await?;
    let wanted = query.get("sprache");
    let known = desk.entries.iter().find(|entry| entry.language.code() == wanted);
    let typed = known.map_or_else(
        || RenderingForm { language: wanted.to_owned(), ..RenderingForm::default() },
        |entry| RenderingForm {
            language: wanted.to_owned(),
            title: entry.title.clone(),
            text: entry.text.clone(),
            checked_by: entry.checked_by.clone(),
        },
    );
    let done = match query.get("erledigt") {
        "gespeichert" => Some("Gespeichert. Öffentlich wird der Text erst mit „Veröffentlichen“."),
        "veroeffentlicht" => Some("Der Text ist öffentlich."),
        "zurueckgenommen" => Some("Zurückgenommen."),
        _ => None,
    };
    Ok(page(visit, &place, &desk, &Asked { typed, done, ..Asked::default() }))
}

/// Saves, shows how it would look, publishes or takes back.
async fn change(state: &AppState, visit: &Visit, place: Place, fields: &Fields) -> Result<Response, Failed> {
    let (db, actor, now) = (&state.db, &visit.actor, visit.now);
    let typed = RenderingForm {
        language: fields.text("language"),
        title: fields.text("title"),
        text: fields.text("text"),
        checked_by: fields.text("checked_by"),
    };
    let language = || Language::from_code(&typed.language).ok_or_else(|| FieldErrors::one("language", Problem::ChooseOne).into());
    let result: store::Result<&'static str> = match fields.get("tun") {
        "ansehen" => {
            let desk = rendering::renderings(db, actor, place.of).await?;
            return Ok(page(visit, &place, &desk, &Asked { typed, preview: true, ..Asked::default() }));
        }
        "veroeffentlichen" => match language() {
            Ok(language) => rendering::publish_rendering(db, actor, place.of, language, now).await.map(|()| "veroeffentlicht"),
            Err(error) => Err(error),
        },
        "zuruecknehmen" => match language() {
            Ok(language) => rendering::withdraw_rendering(db, actor, place.of, language, now).await.map(|()| "zurueckgenommen"),
            Err(error) => Err(error),
        },
        _ => rendering::write_rendering(db, actor, place.of, &typed, now).await.map(|_| "gespeichert"),
    };
    match result {
        Ok(done) => Ok(Redirect::to(&place.with("erledigt", done)).into_response()),
        Err(error) => {
            let failure = FormFailure::of(error)?;
            let desk = rendering::renderings(db, actor, place.of).await?;
            Ok(page(visit, &place, &desk, &Asked { typed, failure, ..Asked::default() }))
        }
    }
}

fn page(visit: &Visit, place: &Place, desk: &RenderingDesk, asked: &Asked) -> Response {
    let head = Head::new(&format!("Sprachen: {}", desk.title)).nav(place.nav).desk().status(asked.failure.status());
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb(place.back.0, place.back.1.clone());
    head.respond(visit, || view::whole(visit, place, desk, asked))
}
