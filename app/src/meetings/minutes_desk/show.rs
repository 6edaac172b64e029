//! `…/niederschrift`: the text, who signed, what is objected, and the next step.

use super::sheet::{Attempt, DRAFT, edits, texts};
use super::{SIGNING, WRITING, sentence};
use crate::components::icon::{arrow, icon};
use crate::form::{Control, Query, choice, error_summary};
use crate::meetings::leading::{head, href};
use crate::meetings::public::list::stage_chip;
use crate::posted;
use crate::visit::{Visit, role_name};
use crate::{AppState, Failed, dates};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::MeetingId;
use domain::meetings::{MeetingStage, ObjectionPeriod};
use domain::people::Role;
use leptos::prelude::*;
use store::meetings;
use store::meetings::views::{ObjectionView, StaffMeeting};

const LABELS: &[(&str, &str)] =
    &[("minutes", "Text"), ("text", "Richtiger Text"), ("decision", "Entscheidung"), ("objection", "Einwendung")];

/// The minutes at the desk.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    page(&state, &visit, posted::id(&meeting)?, sentence(query.get("erledigt")), Attempt::default()).await
}

/// The page, at first or with what was not taken.
pub(super) async fn page(
    state: &AppState,
    visit: &Visit,
    meeting: MeetingId,
    done: Option<&'static str>,
    attempt: Attempt,
) -> Result<Response, Failed> {
    let of = meetings::staff_meeting(&state.db, &visit.actor, meeting, visit.now).await?;
    let title = format!("Niederschrift der {}. Sitzung", of.meeting.number);
    let head = head(visit, &title, meeting, of.meeting.number).status(attempt.failure.status());
    let visit = visit.clone();
    Ok(head.respond(&visit.clone(), move || {
        let done = done.map(|done| view! { <div class="notice" role="status">{icon("check")}<p>{done}</p></div> });
        let due = of.minutes_due.filter(|_| !of.meeting.stage.has_signed_minutes()).map(|day| view! { <span>{icon("clock")}{format!("fällig bis {}", dates::day(day))}</span> });
        view! {
            <div class="wrap page-head flow">
                {error_summary(&visit, &attempt.failure, LABELS)}
                {done}
                <p class="row">{stage_chip(&visit, of.meeting.stage)}</p>
                <h1>{title}</h1>
                <p class="meta"><span>{icon("event")}{dates::full(of.meeting.starts_at)}</span>{due}</p>
            </div>
            <div class="wrap split">
                <div class="flow">{texts(&visit, &of, &attempt)}</div>
                <aside class="asides" aria-label="Nächste Schritte">{next(&visit, &of)}{signatures(&visit, &of)}{objections(&visit, &of, &attempt)}{polls(&visit, &of)}</aside>
            </div>
        }
        .into_any()
    }))
}

fn button(visit: &Visit, of: &StaffMeeting, path: &str, picture: &str, word: &'static str) -> AnyView {
    let action = href(visit, of.meeting.id, path);
    view! { <form action=action method="post"><button class="button" type="submit">{icon(picture)}{word}</button></form> }.into_any()
}

/// The signature: one button of the form with the texts, for who writes them; who signed already reads who is missing.
fn sign(visit: &Visit, of: &StaffMeeting) -> AnyView {
    let mine = |role: &&Role| visit.actor.is(**role);
    let signed = of.signatures.iter().find(|line| visit.actor.is(line.role));
    if let (Some(signed), None) = (signed, of.unsigned.iter().find(mine)) {
        let missing = of.unsigned.iter().map(|role| role_name(*role)).collect::<Vec<_>>().join(", ");
        let words = format!("Unterschrieben am {}. Es fehlt noch: {missing}.", dates::date(signed.at));
        return view! { <p>{words}</p> }.into_any();
    }
    if !edits(visit, of) {
        return button(visit, of, "/niederschrift/unterschrift", "check", "Unterschreiben");
    }
    let action = href(visit, of.meeting.id, "/niederschrift/unterschrift");
    view! {
        <p><button class="button" type="submit" form=DRAFT formaction=action>{icon("check")}"Unterschreiben"</button></p>
        <p class="small soft">"Was im Entwurf geschrieben steht, wird vorher gespeichert."</p>
    }
    .into_any()
}

/// Approval, and from when on it is possible.
fn approve(visit: &Visit, of: &StaffMeeting) -> AnyView {
    let from = of.frozen.as_ref().map(|rules| match rules.minutes.objections {
        ObjectionPeriod::Days(days) => format!("Möglich, sobald die Frist für Einwendungen vorbei ist: {days} Tage nach dem Versand."),
        ObjectionPeriod::NextMeeting => "Möglich, sobald die nächste Sitzung eröffnet ist.".to_owned(),
    });
    let button = button(visit, of, "/niederschrift/feststellung", "check", "Niederschrift feststellen");
    view! { {from.map(|from| view! { <p>{from}</p> })}{button} }.into_any()
}

/// The one step that comes next, for who may take it.
fn next(visit: &Visit, of: &StaffMeeting) -> AnyView {
    let (writes, signs) = (WRITING.admits(&visit.actor), SIGNING.admits(&visit.actor));
    let link = |path: &str, word: &'static str| {
        view! { <p><a class="link-button" href=href(visit, of.meeting.id, path)>{word}{arrow()}</a></p> }.into_any()
    };
    let waits = |words: &'static str| view! { <p class="soft">{words}</p> }.into_any();
    let body = match of.meeting.stage {
        MeetingStage::Closed | MeetingStage::Inquorate if writes => button(visit, of, "/niederschrift", "pen", "Niederschrift beginnen"),
        MeetingStage::Closed | MeetingStage::Inquorate => waits("Die Schriftführung beginnt die Niederschrift."),
        MeetingStage::MinutesDraft if signs => sign(visit, of),
        MeetingStage::MinutesDraft => waits("Vorsitz und Schriftführung unterschreiben."),
        MeetingStage::MinutesSigned if writes => button(visit, of, "/niederschrift/versand", "mail", "An alle Mitglieder verschicken"),
        MeetingStage::MinutesSigned => waits("Die Schriftführung verschickt die Niederschrift."),
        MeetingStage::MinutesObjected => waits("Über eine Einwendung ist noch zu entscheiden."),
        MeetingStage::MinutesSent | MeetingStage::MinutesObjectionDecided if signs => approve(visit, of),
        MeetingStage::MinutesSent | MeetingStage::MinutesObjectionDecided => waits("Nach der Frist für Einwendungen wird die Niederschrift festgestellt."),
        MeetingStage::MinutesApproved if writes => link("/niederschrift/veroeffentlichung", "Reduzierte Fassung veröffentlichen"),
        MeetingStage::MinutesPublished => view! { <p><a class="link-button" href=visit.href(&format!("/sitzungen/{}/niederschrift", of.meeting.id))>"Öffentliche Fassung"{arrow()}</a></p> }.into_any(),
        MeetingStage::Opened | MeetingStage::Interrupted | MeetingStage::Invited => link("/leitung", "Zur laufenden Sitzung"),
        _ => waits("Hier gibt es noch keine Niederschrift."),
    };
    let correct = (of.meeting.stage.minutes_are_final() && signs).then(|| link("/niederschrift/berichtigung", "Berichtigung eintragen"));
    view! { <section class="box box--accent flow"><h2>"Nächster Schritt"</h2>{body}{correct}</section> }.into_any()
}

fn signatures(visit: &Visit, of: &StaffMeeting) -> AnyView {
    if of.signatures.is_empty() && of.meeting.stage != MeetingStage::MinutesDraft {
        return ().into_any();
    }
    let signed: Vec<_> = of
        .signatures
        .iter()
        .map(|line| view! { <li><p>{icon("check")}" "<strong>{role_name(line.role)}</strong>{format!(": {}, {}", line.name, dates::short_date(line.at, visit.now))}</p></li> })
        .collect();
    let open: Vec<_> =
        of.unsigned.iter().map(|role| view! { <li><p>{icon("clock")}" "{format!("{}: fehlt noch", role_name(*role))}</p></li> }).collect();
    view! { <section class="box flow"><h2>"Unterschriften"</h2><ul class="list list--plain" role="list">{signed}{open}</ul><p class="small soft">"Zwei Menschen, zwei Konten. Mit der letzten Unterschrift können Voten übergeben werden."</p></section> }.into_any()
}

fn objections(visit: &Visit, of: &StaffMeeting, attempt: &Attempt) -> AnyView {
    if of.objections.is_empty() {
        return ().into_any();
    }
    let decides = SIGNING.admits(&visit.actor) && of.meeting.stage == MeetingStage::MinutesObjected;
    // One form at a time: the oldest that waits.
    let first = of.objections.iter().find(|line| line.upheld.is_none()).map(|line| line.id);
    let line = |of_line: &ObjectionView| {
        let from = of_line.seat.map_or_else(|| "Vorsitz".to_owned(), |seat| format!("Sitz {seat}"));
        let state = match of_line.upheld {
            Some(true) => format!("Stattgegeben: {}", of_line.decision),
            Some(false) => format!("Zurückgewiesen: {}", of_line.decision),
            None => "Noch nicht entschieden.".to_owned(),
        };
        let form = (decides && first == Some(of_line.id)).then(|| decision(visit, of, of_line, attempt));
        view! { <li><p><strong>{format!("{from}, {}: ", dates::short_date(of_line.at, visit.now))}</strong>{of_line.text.clone()}</p><p class="small">{state}</p>{form}</li> }
    };
    let lines: Vec<_> = of.objections.iter().map(line).collect();
    view! { <section class="box flow"><h2>"Einwendungen"</h2><ul class="list list--plain" role="list">{lines}</ul></section> }.into_any()
}

fn decision(visit: &Visit, of: &StaffMeeting, line: &ObjectionView, attempt: &Attempt) -> AnyView {
    let typed = |name: &str| attempt.fields.get(name).to_owned();
    let control = |name: &'static str, label: &str| Control::new(visit, name, label, &typed(name), &attempt.failure);
    let mut options = vec![(String::new(), "Kein Text ändert sich".to_owned()), ("kopf".to_owned(), "Beginn".to_owned())];
    options.extend(of.agenda.iter().map(|item| (item.item.id.to_string(), format!("TOP {}: {}", item.item.number, item.item.title))));
    view! {
        <form class="flow" action=href(visit, of.meeting.id, "/niederschrift/einwendung") method="post" novalidate>
            <input type="hidden" name="objection" value=line.id.to_string()/>
            <fieldset class="field flow"><legend>"Entscheidung des Gremiums"</legend>
                {choice("radio", "upheld", "yes", "Stattgegeben", "", "", typed("upheld") == "yes")}
                {choice("radio", "upheld", "no", "Zurückgewiesen", "", "", typed("upheld") == "no")}
            </fieldset>
            {control("decision", "Begründung").area(2)}
            {control("item", "Welcher Text sich ändert").select(options)}
            {control("text", "Richtiger Text").optional().area(4)}
            <p><button class="button button--second" type="submit">{icon("check")}"Entscheidung eintragen"</button></p>
        </form>
    }
    .into_any()
}

/// Every result can be counted again, and corrected beside itself.
fn polls(visit: &Visit, of: &StaffMeeting) -> AnyView {
    let lines: Vec<_> = of
        .agenda
        .iter()
        .flat_map(|item| item.item.polls.iter().map(move |poll| (item.item.number, poll)))
        .filter(|(_, poll)| poll.result.is_some())
        .map(|(number, poll)| {
            let link = href(visit, of.meeting.id, &format!("/abstimmungen/{}/nachzaehlung", poll.id));
            let words = format!("TOP {number}, {}", visit.texts().poll_kind(poll.kind));
            view! { <li><p><a href=link>{words}</a></p></li> }
        })
        .collect();
    if lines.is_empty() {
        return ().into_any();
    }
    view! { <section class="box flow"><h2>"Nachzählen und berichtigen"</h2><ul class="list list--plain" role="list">{lines}</ul></section> }
        .into_any()
}
