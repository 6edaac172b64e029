//! Niederschrift am Arbeitsplatz: it is drafted from what happened, completed, signed by two, sent, objected to, approved, published.

mod correct;
mod deeds;
mod publish;
mod recount;
mod sheet;
mod show;

use crate::routes::{MEETING_DESK, Routes, Who};
use domain::people::Role;

/// Chair and clerk sign and decide.
const SIGNING: Who = Who::Roles(&[Role::Chair, Role::Clerk]);
/// Who writes and sends.
const WRITING: Who = Who::Roles(&[Role::Clerk, Role::Manager]);

/// Addresses of the minutes at the desk.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift", MEETING_DESK, show::show)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift", WRITING, deeds::write_minutes)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift/text", WRITING, deeds::edit_minutes)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift/unterschrift", SIGNING, deeds::sign_minutes)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift/versand", WRITING, deeds::send_minutes)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift/einwendung", SIGNING, deeds::decide_minutes_objection)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift/feststellung", SIGNING, deeds::approve_minutes)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift/veroeffentlichung", WRITING, publish::show)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift/veroeffentlichung", WRITING, publish::publish_minutes)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift/berichtigung", SIGNING, correct::show)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/niederschrift/berichtigung", SIGNING, correct::correct_minutes)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/abstimmungen/{poll}/nachzaehlung", MEETING_DESK, recount::show)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/abstimmungen/{poll}/berichtigung", SIGNING, recount::correct_result)
}

/// What was just done, in fixed words by its key.
fn sentence(key: &str) -> Option<&'static str> {
    Some(match key {
        "geschlossen" => "Die Sitzung ist geschlossen. Als Nächstes: Niederschrift beginnen.",
        "begonnen" => "Der Entwurf steht. Jeder Punkt lässt sich ergänzen.",
        "gespeichert" => "Gespeichert. Wer schon unterschrieben hat, unterschreibt noch einmal.",
        "unterschrieben" => "Unterschrieben.",
        "versandt" => "Die Niederschrift ist verschickt. Mitglieder können Einwendungen erheben.",
        "entschieden" => "Die Entscheidung über die Einwendung ist eingetragen.",
        "festgestellt" => "Die Niederschrift ist festgestellt. Ändern kann sie nur noch eine Berichtigung.",
        "veroeffentlicht" => "Die reduzierte Fassung ist öffentlich.",
        "berichtigt" => "Die Berichtigung ist eingetragen, mit beiden Fassungen.",
        _ => return None,
    })
}
