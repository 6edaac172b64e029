//! Punkte der Tagesordnung: hinzufügen, bearbeiten, verschieben, absetzen.

use crate::components::icon::icon;
use crate::form::{Control, Fields, Query, choice, error_summary};
use crate::meetings::sent::Sent;
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::{AgendaItemId, MeasureId, MeetingId};
use leptos::prelude::*;
use store::meetings::views::StaffMeeting;
use store::meetings::{self, Direction, ItemInput};

const LABELS: &[(&str, &str)] = &[
    ("title", "Titel"),
    ("text", "Worum es geht"),
    ("wording", "Wortlaut"),
    ("nonpublic_reason", "Grund"),
    ("public", "Öffentlichkeit"),
    ("reason", "Grund"),
];

/// Where a deed leads on to.
const SAVED: &str = "?erledigt=gespeichert";

/// The form as typed.
#[derive(Debug, Clone, Default)]
struct Typed {
    title: String,
    text: String,
    wording: String,
    hidden: bool,
    nonpublic_reason: String,
    formal: bool,
    measure: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self {
            title: fields.text("title"),
            text: fields.text("text"),
            wording: fields.text("wording"),
            hidden: fields.ticked("hidden"),
            nonpublic_reason: fields.text("nonpublic_reason"),
            formal: fields.ticked("formal"),
            measure: fields.text("measure"),
        }
    }

    fn input(&self) -> ItemInput {
        ItemInput {
            title: self.title.clone(),
            text: self.text.clone(),
            wording: self.wording.clone(),
            public: !self.hidden,
            nonpublic_reason: self.nonpublic_reason.clone(),
            formal: self.formal,
            measure: self.measure.parse().ok(),
        }
    }
}

/// `…/punkte`: a new item, or a measure that is ready (`?projekt=`).
pub(super) async fn show_new(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    let meeting = meetings::staff_meeting(&state.db, &visit.actor, id, visit.now).await?;
    let chosen: Option<MeasureId> = query.read("projekt");
    let title =
        meeting.ready.iter().find(|(measure, _, _)| Some(*measure) == chosen).map(|(_, _, title)| title.clone()).unwrap_or_default();
    let typed = Typed { title, measure: chosen.map(|measure| measure.to_string()).unwrap_or_default(), ..Typed::default() };
    Ok(page(&visit, &meeting, None, typed, FormFailure::default()))
}

/// Adds an item; with a measure it is put on the agenda (M7).
pub(super) async fn add_item(sent: Sent) -> Result<Response, Failed> {
    let typed = Typed::of(&sent.fields);
    match meetings::add_item(&sent.state.db, &sent.visit.actor, sent.meeting, typed.input(), sent.visit.now).await {
        Ok(_) => sent.to(SAVED),
        Err(error) => {
            let failure = FormFailure::of(error)?;
            Ok(page(&sent.visit, &sent.of().await?, None, typed, failure))
        }
    }
}

/// `…/punkte/{item}`.
pub(super) async fn show_edit(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id, item)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let (id, item): (MeetingId, AgendaItemId) = (posted::id(&id)?, posted::id(&item)?);
    let meeting = meetings::staff_meeting(&state.db, &visit.actor, id, visit.now).await?;
    let of = meeting.agenda.iter().find(|of| of.item.id == item).ok_or(store::Error::NotFound)?;
    let typed = Typed {
        title: of.item.title.clone(),
        text: of.item.text.clone(),
        wording: of.item.wording.clone(),
        hidden: !of.public,
        nonpublic_reason: of.nonpublic_reason.clone(),
        formal: of.item.formal,
        measure: of.item.measure.as_ref().map(|measure| measure.id.to_string()).unwrap_or_default(),
    };
    Ok(page(&visit, &meeting, Some(item), typed, FormFailure::default()))
}

/// Changes an item.
pub(super) async fn edit_item(sent: Sent) -> Result<Response, Failed> {
    let (item, typed) = (sent.item().await?, Typed::of(&sent.fields));
    match meetings::edit_item(&sent.state.db, &sent.visit.actor, item, typed.input(), sent.visit.now).await {
        Ok(()) => sent.to(SAVED),
        Err(error) => Ok(page(&sent.visit, &sent.of().await?, Some(item), typed, FormFailure::of(error)?)),
    }
}

/// Moves an item up or down.
pub(super) async fn move_item(sent: Sent) -> Result<Response, Failed> {
    let item = sent.item().await?;
    let direction = if sent.get("richtung") == "hoch" { Direction::Up } else { Direction::Down };
    meetings::move_item(&sent.state.db, &sent.visit.actor, item, direction, sent.visit.now).await?;
    sent.to(SAVED)
}

/// Takes an item off (M7a when it is a measure).
pub(super) async fn remove_item(sent: Sent) -> Result<Response, Failed> {
    let (item, reason) = (sent.item().await?, sent.get("reason"));
    match meetings::remove_item(&sent.state.db, &sent.visit.actor, item, reason, sent.visit.now).await {
        Ok(()) => sent.to(SAVED),
        Err(error) => Ok(page(&sent.visit, &sent.of().await?, Some(item), Typed::default(), FormFailure::of(error)?)),
    }
}

fn page(visit: &Visit, meeting: &StaffMeeting, item: Option<AgendaItemId>, typed: Typed, failure: FormFailure) -> Response {
    let title = if item.is_some() { "Punkt bearbeiten" } else { "Punkt hinzufügen" };
    let home = visit.href(&format!("/arbeitsplatz/sitzungen/{}", meeting.meeting.id));
    let action = item.map_or_else(|| format!("{home}/punkte"), |item| format!("{home}/punkte/{item}"));
    let head = Head::new(title)
        .nav(Nav::DeskMeetings)
        .desk()
        .status(failure.status())
        .crumb("Sitzungen", visit.href("/arbeitsplatz/sitzungen"))
        .crumb(&format!("{}. Sitzung", meeting.meeting.number), home.clone());
    let mut options = vec![(String::new(), "Kein Projekt".to_owned())];
    options.extend(meeting.ready.iter().map(|(id, reference, title)| (id.to_string(), format!("{reference}: {title}"))));
    options.extend(
        meeting
            .agenda
            .iter()
            .filter_map(|of| of.item.measure.as_ref())
            .filter(|measure| measure.id.to_string() == typed.measure)
            .map(|measure| (measure.id.to_string(), format!("{}: {}", measure.reference, measure.title))),
    );
    let visit = visit.clone();
    head.respond(&visit.clone(), move || {
        let control = |name: &'static str, label: &str, value: &str| Control::new(&visit, name, label, value, &failure);
        view! {
            <div class="wrap page-head flow measure">
                {error_summary(&visit, &failure, LABELS)}
                <h1>{title}</h1>
                <form class="flow" action=action.clone() method="post" novalidate>
                    {control("measure", "Projekt", &typed.measure).hint("Nur Projekte, die beiratsreif sind.").optional().select(options)}
                    {control("title", "Titel", &typed.title).hint("Bei einem Projekt: leer lassen, dann gilt dessen Titel.").input("text", "off")}
                    {control("text", "Worum es geht", &typed.text).optional().area(4)}
                    {control("wording", "Wortlaut, über den abgestimmt wird", &typed.wording).hint("Leer: der Wortlaut der Vorlage; ohne Vorlage wird nicht abgestimmt.").optional().area(3)}
                    {choice("checkbox", "formal", "yes", "Formaler Punkt", "Eröffnung, Niederschrift, Verschiedenes: nach Interessen wird nicht gefragt.", "", typed.formal)}
                    {choice("checkbox", "hidden", "yes", "Nicht öffentlich", "Öffentlich steht dann nur die Nummer.", "lock", typed.hidden)}
                    {control("nonpublic_reason", "Grund der Nichtöffentlichkeit", &typed.nonpublic_reason).hint("Nur bei nicht öffentlichen Punkten; nur für den Beirat sichtbar.").optional().input("text", "off")}
                    <p class="row"><button class="button" type="submit">{icon("check")}"Speichern"</button><a class="link-button" href=home>"Abbrechen"</a></p>
                </form>
                {item.map(|_| view! {
                    <details class="disclosure" open=failure.fields.of("reason").is_some()><summary>"Punkt absetzen"</summary>
                        <form class="flow" action=format!("{action}/absetzen") method="post" novalidate>
                            {control("reason", "Grund", "").area(2)}
                            <p><button class="button button--danger" type="submit">"Absetzen"</button></p>
                        </form>
                    </details>
                })}
            </div>
        }
        .into_any()
    })
}
