//! Vor der Eröffnung, und nach dem Schluss: what is missing, and where to go on.

use super::Room;
use crate::components::icon::{arrow, icon};
use crate::dates;
use domain::meetings::{DeadlineStanding, MeetingStage, Presence};
use leptos::prelude::*;

/// Presence, deadline and quorum, then the opening.
pub(super) fn opening(room: &Room) -> AnyView {
    let meeting = &room.of.meeting;
    let texts = room.visit.texts();
    let recorded = meeting.seats.iter().filter(|seat| seat.presence.is_some()).count();
    let present = meeting.seats.iter().filter(|seat| seat.presence == Some(Presence::Present)).count();
    let coming = meeting.seats.iter().filter(|seat| seat.invitation.is_some_and(|line| line.coming == Some(true))).count();
    let not = meeting.seats.iter().filter(|seat| seat.invitation.is_some_and(|line| line.coming == Some(false))).count();
    let quorum = room.of.quorum.as_ref().map(|finding| view! { <p>{texts.quorum(finding)}</p> });
    let deadline = meeting.deadline.as_ref().map(|record| {
        let missed = record.check.standing() == DeadlineStanding::Missed;
        let hint = missed.then_some(" Ohne eingetragenen Empfang oder Heilung gibt es keine Abstimmung.");
        view! { <p>{texts.deadline(&record.check)}{hint}</p> }
    });
    let presence = room.leads().then(
        || view! { <p><a class="link-button" href=room.href("/anwesenheit")>{icon("people")}"Anwesenheit eintragen"{arrow()}</a></p> },
    );
    view! {
        <section class="box flow" aria-labelledby="vor">
            <h2 id="vor">"Vor der Eröffnung"</h2>
            <p class="meta"><span>{icon("event")}{dates::full(meeting.meeting.starts_at)}</span><span>{icon("pin")}{meeting.meeting.place.clone()}</span></p>
            <p>{format!("Zugesagt: {coming}. Abgesagt: {not}. Eingetragen: {recorded} Sitze, davon {present} anwesend.")}</p>
            {presence}
            {quorum}
            {deadline}
            <p><a class="link-button" href=room.href("/frist")>{icon("calendar")}"Einladung und Empfang"{arrow()}</a></p>
            {room.button(room.href("/leitung/eroeffnen"), "play", "Sitzung eröffnen", true)}
            <p class="small soft">"Eröffnen geht, sobald der Vorsitz oder die Stellvertretung auf diesem Sitz anwesend ist und, wo die Regeln es verlangen, genug Sitze da sind."</p>
        </section>
        {super::inquorate::form(room)}
    }
    .into_any()
}

/// The meeting does not run.
pub(super) fn outside(room: &Room) -> AnyView {
    let (words, path, link) = match room.of.meeting.meeting.stage {
        MeetingStage::Planned | MeetingStage::AgendaDraft => ("Zu dieser Sitzung ist noch nicht eingeladen.", "", "Zur Tagesordnung"),
        MeetingStage::Cancelled => ("Diese Sitzung ist abgesagt.", "", "Zur Sitzung"),
        MeetingStage::Inquorate => {
            ("Diese Sitzung war nicht beschlussfähig. Auch darüber gibt es eine Niederschrift.", "/niederschrift", "Zur Niederschrift")
        }
        _ => ("Diese Sitzung ist geschlossen.", "/niederschrift", "Zur Niederschrift"),
    };
    view! { <div class="box flow"><p>{words}</p><p><a class="link-button" href=room.href(path)>{link}{arrow()}</a></p></div> }.into_any()
}
