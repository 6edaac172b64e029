//! Sitzungen vorbereiten: list, new meeting, agenda, invitation. The running meeting is led elsewhere in this feature.

mod agenda;
mod invite;
mod items;
mod list;
mod plan;

use crate::routes::{MEETING_DESK, Routes, Who};
use domain::people::Role;

/// Who plans and invites.
pub const PLANNING: Who = Who::Roles(&[Role::Chair, Role::Manager]);

/// Addresses of the preparation.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{district}/arbeitsplatz/sitzungen", MEETING_DESK, list::show)
        .get("/{district}/arbeitsplatz/sitzungen/neu", PLANNING, plan::show_new)
        .post("/{district}/arbeitsplatz/sitzungen/neu", PLANNING, plan::plan_meeting)
        .get("/{district}/arbeitsplatz/sitzungen/{id}", MEETING_DESK, agenda::show)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/bearbeiten", PLANNING, plan::show_edit)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/bearbeiten", PLANNING, plan::edit_meeting)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/absagen", PLANNING, plan::cancel)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/punkte", PLANNING, items::show_new)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte", PLANNING, items::add_item)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}", PLANNING, items::show_edit)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}", PLANNING, items::edit_item)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/verschieben", PLANNING, items::move_item)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/punkte/{item}/absetzen", PLANNING, items::remove_item)
        .get("/{district}/arbeitsplatz/sitzungen/{id}/einladung", PLANNING, invite::show)
        .post("/{district}/arbeitsplatz/sitzungen/{id}/einladung", PLANNING, invite::invite)
}
