//! `/{district}/arbeitsplatz/sitzungen/{id}`: the meeting at the desk: agenda in its order, what comes next, seats.

use super::PLANNING;
use crate::components::chip::{chip, measure_chip};
use crate::components::icon::{arrow, icon};
use crate::form::{Control, Query, error_summary};
use crate::meetings::public::list::stage_chip;
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure, dates};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::MeetingId;
use domain::meetings::{ItemStage, LateItems, MeetingStage};
use leptos::prelude::*;
use store::meetings;
use store::meetings::views::{StaffItem, StaffMeeting};

/// The meeting.
pub async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    page(&state, &visit, id, query.get("erledigt"), FormFailure::default()).await
}

/// The page, with what failed on it.
pub async fn page(state: &AppState, visit: &Visit, id: MeetingId, done: &str, failure: FormFailure) -> Result<Response, Failed> {
    let meeting = meetings::staff_meeting(&state.db, &visit.actor, id, visit.now).await?;
    let title = format!("{}. Sitzung", meeting.meeting.number);
    let head =
        Head::new(&title).nav(Nav::DeskMeetings).desk().status(failure.status()).crumb("Sitzungen", visit.href("/arbeitsplatz/sitzungen"));
    let notice = notice(done);
    let visit = visit.clone();
    Ok(head.respond(&visit.clone(), move || {
        let plans = PLANNING.admits(&visit.actor);
        let stage = meeting.meeting.stage;
        let changeable = plans && matches!(stage, MeetingStage::Planned | MeetingStage::AgendaDraft);
        let last = meeting.agenda.len();
        let items: Vec<_> = meeting.agenda.iter().enumerate().map(|(index, item)| line(&visit, id, item, plans && may_change(stage, item), changeable, index == 0, index + 1 == last)).collect();
        let none = items.is_empty().then(|| view! { <p class="empty">"Noch kein Punkt auf der Tagesordnung."</p> });
        view! {
            <div class="wrap page-head flow">
                {error_summary(&visit, &failure, &[("reason", "Grund")])}
                {notice}
                <p class="row">{stage_chip(&visit, meeting.meeting.stage)}</p>
                <h1>{title}</h1>
                <p class="meta"><span>{icon("event")}{dates::full(meeting.meeting.starts_at)}</span><span>{icon("pin")}{meeting.meeting.place.clone()}</span></p>
            </div>
            <div class="wrap split">
                <div class="flow">
                    <h2>"Tagesordnung"</h2>
                    {none}
                    <ol class="agenda" role="list">{items}</ol>
                    {plans.then(|| more(&visit, &meeting))}
                </div>
                <aside class="asides" aria-label="Nächste Schritte">{next_steps(&visit, &meeting)}{plans.then(|| cancel_box(&visit, &meeting, &failure))}</aside>
            </div>
        }
        .into_any()
    }))
}

fn notice(done: &str) -> Option<AnyView> {
    let sentence = match done {
        "geplant" => "Die Sitzung ist geplant. Als Nächstes: Tagesordnung.",
        "gespeichert" => "Gespeichert.",
        "eingeladen" => "Die Einladung ist verschickt.",
        "abgesagt" => "Die Sitzung ist abgesagt.",
        _ => return None,
    };
    Some(view! { <div class="notice" role="status">{icon("check")}<p>{sentence}</p></div> }.into_any())
}

fn line(visit: &Visit, id: MeetingId, of: &StaffItem, plans: bool, changeable: bool, first: bool, last: bool) -> AnyView {
    let item = &of.item;
    let base = visit.href(&format!("/arbeitsplatz/sitzungen/{id}/punkte/{}", item.id));
    let hidden = (!of.public).then(|| view! { <p>{chip("", "lock", "Nicht öffentlich")}" "{of.nonpublic_reason.clone()}</p> });
    let measure = item.measure.as_ref().map(|measure| {
        view! { <p class="meta"><a href=visit.href(&format!("/arbeitsplatz/projekte/{}", measure.id))><bdi class="ref">{measure.reference.clone()}</bdi></a>{measure_chip(visit, measure.stage)}</p> }
    });
    let wording = (!item.wording.is_empty()).then(|| view! { <p class="small">"„"{item.wording.clone()}"“"</p> });
    let off = item.taken_off.as_ref().map(|reason| view! { <p>{chip("off", "close", "Abgesetzt")}" "{reason.clone()}</p> });
    let number = item.number;
    let mover = |shown: bool, way: &'static str, picture: &'static str, word: &'static str| {
        let action = format!("{base}/verschieben");
        shown.then(|| view! { <form action=action method="post"><input type="hidden" name="richtung" value=way/><button class="button button--second button--compact" type="submit">{icon(picture)}{word}<span class="vh">{format!(": TOP {number}")}</span></button></form> })
    };
    let tools = (plans && item.taken_off.is_none()).then(|| {
        view! { <div class="row">
            {mover(changeable && !first, "hoch", "up", "Nach oben")}
            {mover(changeable && !last, "runter", "down", "Nach unten")}
            <a class="link-button" href=base.clone()>{icon("pen")}"Bearbeiten"<span class="vh">{format!(": TOP {number}")}</span></a>
        </div> }
    });
    let languages = of.public.then(|| {
        view! { <p><a class="link-button" href=format!("{base}/sprachen")>{icon("easy")}"Leichte Sprache und Übersetzungen"<span class="vh">{format!(": TOP {number}")}</span></a></p> }
    });
    view! { <li><p class="top">{format!("TOP {number}")}</p><div class="flow"><h3>{item.title.clone()}</h3>{hidden}{measure}{wording}{off}{tools}{languages}</div></li> }.into_any()
}

/// What is decided before the invitation; afterwards only a late item that nobody has called yet.
fn may_change(stage: MeetingStage, of: &StaffItem) -> bool {
    match stage {
        MeetingStage::Planned | MeetingStage::AgendaDraft => true,
        MeetingStage::Invited | MeetingStage::Opened | MeetingStage::Interrupted => of.item.late && of.item.stage == ItemStage::Pending,
        _ => false,
    }
}

/// Further items, as long as the rules take any.
fn more(visit: &Visit, meeting: &StaffMeeting) -> AnyView {
    let closed = match meeting.meeting.stage {
        MeetingStage::Planned | MeetingStage::AgendaDraft => return add_links(visit, meeting),
        MeetingStage::Invited | MeetingStage::Opened | MeetingStage::Interrupted => {
            if meeting.frozen.as_ref().is_some_and(|rules| !matches!(rules.late_items, LateItems::NotAllowed)) {
                return add_links(visit, meeting);
            }
            "Die Einladung ist verschickt. Die Tagesordnung steht fest."
        }
        MeetingStage::Cancelled => "Die Sitzung ist abgesagt.",
        _ => "Die Sitzung ist beendet. Die Tagesordnung steht fest.",
    };
    view! { <p class="soft">{closed}</p> }.into_any()
}

fn add_links(visit: &Visit, meeting: &StaffMeeting) -> AnyView {
    let base = visit.href(&format!("/arbeitsplatz/sitzungen/{}/punkte", meeting.meeting.id));
    let ready: Vec<_> = meeting
        .ready
        .iter()
        .map(|(measure, reference, title)| view! { <li><h4><a href=format!("{base}?projekt={measure}")>{title.clone()}</a></h4><p class="meta"><bdi class="ref">{reference.clone()}</bdi></p></li> })
        .collect();
    view! {
        <p><a class="button button--second" href=base>{icon("plus")}"Punkt hinzufügen"</a></p>
        {(!ready.is_empty()).then(|| view! { <h3>"Beiratsreif: auf die Tagesordnung setzen"</h3><ul class="list list--plain" role="list">{ready}</ul> })}
    }
    .into_any()
}

fn next_steps(visit: &Visit, meeting: &StaffMeeting) -> AnyView {
    let base = visit.href(&format!("/arbeitsplatz/sitzungen/{}", meeting.meeting.id));
    let plans = PLANNING.admits(&visit.actor);
    let stage = meeting.meeting.stage;
    let step = |shown: bool, path: &str, word: &'static str| {
        shown.then(|| view! { <p><a class="link-button" href=format!("{base}{path}")>{word}{arrow()}</a></p> })
    };
    let before = matches!(stage, MeetingStage::Planned | MeetingStage::AgendaDraft);
    let during = matches!(stage, MeetingStage::Invited | MeetingStage::Opened | MeetingStage::Interrupted);
    let after = !before && !during && stage != MeetingStage::Cancelled;
    let deadline = meeting.deadline.as_ref().map(|record| view! { <p class="small">{visit.texts().deadline(&record.check)}</p> });
    let public = (stage.is_announced()).then(|| view! { <p><a class="link-button" href=visit.href(&format!("/sitzungen/{}", meeting.meeting.id))>"Öffentliche Seite"{arrow()}</a></p> });
    view! {
        <div class="box box--accent flow">
            <h2>"Nächste Schritte"</h2>
            {step(before && plans, "/bearbeiten", "Zeit und Ort ändern")}
            {step(before && plans, "/einladung", "Einladen")}
            {deadline}
            {step(during, "/leitung", "Sitzung leiten")}
            {step(after, "/niederschrift", "Niederschrift")}
            {public}
        </div>
    }
    .into_any()
}

fn cancel_box(visit: &Visit, meeting: &StaffMeeting, failure: &FormFailure) -> AnyView {
    if !matches!(meeting.meeting.stage, MeetingStage::Planned | MeetingStage::AgendaDraft | MeetingStage::Invited) {
        return ().into_any();
    }
    let action = visit.href(&format!("/arbeitsplatz/sitzungen/{}/absagen", meeting.meeting.id));
    view! {
        <details class="disclosure" open=!failure.is_empty()><summary>"Sitzung absagen"</summary>
            <form class="flow" action=action method="post" novalidate>
                <p>"Die Projekte werden wieder beiratsreif. Alle Eingeladenen bekommen eine Nachricht mit dem Grund."</p>
                {Control::new(visit, "reason", "Grund", "", failure).area(2)}
                <p><button class="button button--danger" type="submit">"Sitzung absagen"</button></p>
            </form>
        </details>
    }
    .into_any()
}
