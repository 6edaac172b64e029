//! Sitzung leiten: presence, items, interests, votes; every deed one form, every page works without script.
//!
//! `room` is the page, the files beside it are its parts; `deeds` and `votes` are what its forms do.

mod attendance;
mod before;
mod deadline;
mod deeds;
mod inquorate;
mod interests;
mod item;
mod poll;
mod rail;
mod result;
mod room;
mod seats;
mod votes;

pub(super) use interests::conduct;

use crate::FormFailure;
use crate::components::icon::icon;
use crate::form::{Control, Fields};
use crate::page::{Head, Nav};
use crate::routes::{MEETING_DESK, Routes, Who};
use crate::visit::Visit;
use domain::people::Role;
use domain::{AgendaItemId, MeetingId};
use leptos::prelude::*;
use store::meetings::views::{Cockpit, StaffItem};

/// Chair and clerk lead.
const LEADING: Who = Who::Roles(&[Role::Chair, Role::Clerk]);
/// The clerk enters ballots for seats in the room.
const CLERK: Who = Who::Roles(&[Role::Clerk]);
/// Who writes the minutes.
const WRITING: Who = Who::Roles(&[Role::Clerk, Role::Manager]);

/// Addresses of a running meeting.
pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get_with_islands("/{district}/arbeitsplatz/sitzungen/{id}/leitung", MEETING_DESK, room::show)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/leitung/eroeffnen", LEADING, deeds::open_meeting)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/leitung/beschlussfaehigkeit", LEADING, deeds::count_quorum)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/leitung/nicht-beschlussfaehig", LEADING, inquorate::declare_inquorate)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/leitung/unterbrechen", LEADING, deeds::interrupt)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/leitung/fortsetzen", LEADING, deeds::resume)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/leitung/schliessen", LEADING, deeds::close_meeting)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/anwesenheit", LEADING, attendance::show)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/anwesenheit", LEADING, attendance::record_attendance)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/frist", MEETING_DESK, deadline::show)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/frist", MEETING_DESK, deadline::record_receipt)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/frist/heilung", LEADING, deadline::cure_deadline);
    let routes = routes
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/aufrufen", LEADING, deeds::call_item)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/fragen", LEADING, deeds::ask_interests)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/beraten", LEADING, deeds::deliberate)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/vertagen", LEADING, deeds::adjourn_item)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/kenntnis", LEADING, deeds::note_item)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/befangenheit", LEADING, interests::declare_interest)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/entscheidung", LEADING, interests::decide_interest)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/notiz", WRITING, deeds::edit_minutes);
    routes
        .post("/{district}/arbeitsplatz/sitzungen/{id}/abstimmungen", LEADING, votes::open_poll)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/abstimmungen/{poll}/stimmen", CLERK, votes::enter_votes)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/abstimmungen/{poll}/zaehlzettel", CLERK, votes::enter_count_sheet)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/abstimmungen/{poll}/schliessen", LEADING, votes::close_poll)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/abstimmungen/{poll}/feststellen", LEADING, votes::state_result)
}

/// Address of a part of a meeting at the desk.
pub(super) fn href(visit: &Visit, id: MeetingId, path: &str) -> String {
    visit.href(&format!("/arbeitsplatz/sitzungen/{id}{path}"))
}

/// Head of a page below a meeting.
pub(super) fn head(visit: &Visit, title: &str, id: MeetingId, number: i64) -> Head {
    let list = visit.href("/arbeitsplatz/sitzungen");
    Head::new(title).nav(Nav::DeskMeetings).desk().crumb("Sitzungen", list).crumb(&format!("{number}. Sitzung"), href(visit, id, ""))
}

/// Everything the page of a running meeting is made of.
struct Room {
    visit: Visit,
    of: Cockpit,
    /// Number of the item that is looked at; the current one unless another was chosen.
    chosen: Option<i64>,
    /// A form that comes back, as typed.
    typed: Fields,
    failure: FormFailure,
    done: Option<String>,
}

impl Room {
    const fn id(&self) -> MeetingId {
        self.of.meeting.meeting.id
    }

    fn href(&self, path: &str) -> String {
        href(&self.visit, self.id(), path)
    }

    fn item_href(&self, item: AgendaItemId, verb: &str) -> String {
        self.href(&format!("/punkte/{item}/{verb}"))
    }

    /// Chair or clerk; everybody else at the desk only looks.
    fn leads(&self) -> bool {
        LEADING.admits(&self.visit.actor)
    }

    /// The item that is looked at.
    fn item(&self) -> Option<&StaffItem> {
        let agenda = &self.of.meeting.agenda;
        let chosen = self.chosen.and_then(|number| agenda.iter().find(|item| item.item.number == number));
        chosen
            .or_else(|| self.of.meeting.current_item())
            .or_else(|| agenda.iter().find(|item| !item.item.stage.is_done() && item.item.taken_off.is_none()))
    }

    /// What was typed into a field that came back; otherwise what is stored.
    fn value(&self, name: &str, stored: &str) -> String {
        if self.typed.names().any(|known| known == name) { self.typed.text(name) } else { stored.to_owned() }
    }

    /// The form with this field came back: what folds it stays open.
    fn returned(&self, name: &str) -> bool {
        !self.failure.is_empty() && self.typed.names().any(|known| known == name)
    }

    fn control(&self, name: &'static str, label: &str, stored: &str) -> Control {
        Control::new(&self.visit, name, label, &self.value(name, stored), &self.failure)
    }

    /// A deed without further words: one button.
    fn button(&self, action: String, picture: &str, word: &'static str, main: bool) -> AnyView {
        if !self.leads() {
            return ().into_any();
        }
        let class = if main { "button" } else { "button button--second" };
        view! { <form action=action method="post"><button class=class type="submit">{icon(picture)}{word}</button></form> }.into_any()
    }
}

/// What was just done, in fixed words by its key.
fn sentence(key: &str) -> Option<&'static str> {
    Some(match key {
        "anwesenheit" => "Die Anwesenheit ist eingetragen.",
        "eroeffnet" => "Die Sitzung ist eröffnet.",
        "gezaehlt" => "Die Beschlussfähigkeit ist neu gezählt.",
        "unterbrochen" => "Die Sitzung ist unterbrochen.",
        "fortgesetzt" => "Die Sitzung geht weiter.",
        "aufgerufen" => "Der Punkt ist aufgerufen.",
        "gefragt" => "Nach Befangenheit ist gefragt.",
        "beraten" => "Die Beratung ist eingetragen.",
        "vertagt" => "Der Punkt ist vertagt.",
        "kenntnis" => "Der Punkt ist zur Kenntnis genommen.",
        "befangenheit" => "Die Angabe zur Befangenheit ist eingetragen.",
        "notiert" => "Die Notiz ist gespeichert.",
        "offen" => "Die Abstimmung ist offen.",
        "stimmen" => "Die Stimmen sind eingetragen.",
        "zaehlzettel" => "Der Zählzettel ist eingetragen.",
        "geschlossen" => "Die Abstimmung ist geschlossen. Der Vorsitz stellt das Ergebnis fest.",
        "festgestellt" => "Das Ergebnis ist festgestellt.",
        "empfang" => "Der Empfang ist eingetragen.",
        "geheilt" => "Der Mangel der Einladung ist als geheilt eingetragen.",
        _ => return None,
    })
}
