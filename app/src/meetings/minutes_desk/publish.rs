//! `…/niederschrift/veroeffentlichung`: the reduced version, written anew without names, read once more by a person, with a last day.

use crate::components::icon::icon;
use crate::form::{Control, choice, error_line, error_summary};
use crate::meetings::GermanMinutes;
use crate::meetings::leading::{head, href};
use crate::meetings::sent::Sent;
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure};
use axum::extract::{Path, State};
use axum::response::Response;
use chrono::Months;
use domain::MeetingId;
use domain::sentences::Sentences;
use domain::time::local_day;
use leptos::prelude::*;
use store::meetings::{self, PublicMinutesInput};

const LABELS: &[(&str, &str)] =
    &[("opening", "Beginn"), ("items", "Text eines Punkts"), ("until", "Öffentlich bis"), ("checked", "Prüfung")];
/// Minutes leave the net after five years, unless somebody says otherwise.
const MONTHS: Months = Months::new(60);

/// The draft for the public.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let meeting: MeetingId = posted::id(&meeting)?;
    let draft = meetings::draft_public_minutes(&state.db, &visit.actor, meeting, &GermanMinutes).await?;
    let until = local_day(visit.now).checked_add_months(MONTHS);
    page(&state, &visit, meeting, PublicMinutesInput { until, ..draft }, FormFailure::default()).await
}

/// Publishes it.
pub(super) async fn publish_minutes(sent: Sent) -> Result<Response, Failed> {
    let fields = &sent.fields;
    let items = fields
        .names()
        .filter_map(|name| name.strip_prefix("text-"))
        .filter_map(|item| Some((item.parse().ok()?, fields.text(&format!("text-{item}")))))
        .collect();
    let input =
        PublicMinutesInput { opening: fields.text("opening"), items, until: fields.read("until"), checked: fields.ticked("checked") };
    match meetings::publish_minutes(&sent.state.db, &sent.visit.actor, sent.meeting, &input, sent.visit.now).await {
        Ok(()) => sent.to("/niederschrift?erledigt=veroeffentlicht"),
        Err(error) => page(&sent.state, &sent.visit, sent.meeting, input, FormFailure::of(error)?).await,
    }
}

async fn page(
    state: &AppState,
    visit: &Visit,
    meeting: MeetingId,
    input: PublicMinutesInput,
    failure: FormFailure,
) -> Result<Response, Failed> {
    let of = meetings::staff_meeting(&state.db, &visit.actor, meeting, visit.now).await?;
    let head = head(visit, "Niederschrift veröffentlichen", meeting, of.meeting.number).status(failure.status());
    let visit = visit.clone();
    Ok(head.respond(&visit.clone(), move || {
        let items: Vec<_> = of.agenda.iter().filter(|item| item.public).map(|item| {
            let text = input.items.iter().find(|(known, _)| *known == item.item.id).map(|(_, text)| text.clone()).unwrap_or_default();
            let name = format!("text-{}", item.item.id);
            let rows = text.lines().count().clamp(3, 16) + 2;
            view! { <div class="field flow"><label for=name.clone()>{format!("TOP {}: {}", item.item.number, item.item.title)}</label><textarea class="input" id=name.clone() name=name rows=rows.to_string()>{text}</textarea></div> }
        }).collect();
        let problem = failure.fields.of("items").map(|problem| view! { <div id="items">{error_line("items", &visit.texts().problem("items", problem))}</div> });
        let until = input.until.map(|day| day.to_string()).unwrap_or_default();
        view! {
            <div class="wrap page-head flow measure">
                {error_summary(&visit, &failure, LABELS)}
                <h1>"Niederschrift veröffentlichen"</h1>
                <p>"Diese Fassung ist ohne Namen neu geschrieben. Nicht öffentliche Punkte fehlen ganz. Bitte jeden Text noch einmal auf persönliche Angaben lesen: Namen, Adressen, Krankheiten, Streit."</p>
                <form class="flow" action=href(&visit, meeting, "/niederschrift/veroeffentlichung") method="post" novalidate>
                    {Control::new(&visit, "opening", "Beginn", &input.opening, &failure).area(8)}
                    {problem}
                    {items}
                    {Control::new(&visit, "until", "Öffentlich bis", &until, &failure).hint("Danach verschwindet sie aus dem Netz; im Büro bleibt sie.").input("date", "off")}
                    <div id="checked">{choice("checkbox", "checked", "yes", "Gelesen: keine persönlichen Angaben mehr", "", "shield", input.checked)}</div>
                    <p class="row"><button class="button" type="submit">{icon("eye")}"Veröffentlichen"</button><a class="link-button" href=href(&visit, meeting, "/niederschrift")>"Abbrechen"</a></p>
                </form>
            </div>
        }
        .into_any()
    }))
}
