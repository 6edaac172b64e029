//! Prüfung: the office's pages, from the queue over the opened contribution to the second person.
//!
//! `item` shows one contribution, `steps` holds a form and its POST for each thing that can be done with it, `capture` takes down what somebody says,
//! `approvals` is the queue of the second person.

mod approvals;
mod capture;
mod due;
mod filters;
mod item;
mod offers;
mod queue;
mod redaction;
mod sent;
mod sheet;
mod steps;

use crate::routes::{APPROVAL, OFFICE, QUEUE, Routes, Who};
use domain::people::Role;
use steps::{answer, ask, author, forward, merge, objection, part, publish, withhold};

/// Who holds something back or decides about an objection, and writes notes.
const REVIEW: Who = Who::Roles(&[Role::Moderator, Role::Manager, Role::ReviewPerson]);
/// Who takes a forwarded contribution back or sends it back.
const RETURN: Who = Who::Roles(&[Role::Moderator, Role::Manager, Role::SpecialistOffice]);
/// Who merges.
const LEAD: Who = Who::Roles(&[Role::Manager]);

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/{district}/arbeitsplatz/beitraege", QUEUE, queue::show)
        .get("/{district}/arbeitsplatz/beitraege/neu", OFFICE, capture::show)
        .post("/{district}/arbeitsplatz/beitraege/neu", OFFICE, capture::receive)
        .get("/{district}/arbeitsplatz/beitraege/{id}", QUEUE, item::show)
        .get("/{district}/arbeitsplatz/freigaben", APPROVAL, approvals::show)
        .post("/{district}/arbeitsplatz/freigaben/{id}/bestaetigen", APPROVAL, approvals::confirm)
        .post("/{district}/arbeitsplatz/freigaben/{id}/ablehnen", APPROVAL, approvals::decline);
    for_author(of_office(routes))
}

/// What the office does with a contribution.
fn of_office(routes: Routes) -> Routes {
    routes
        .post("/{district}/arbeitsplatz/beitraege/{id}/vorschau", OFFICE, publish::preview)
        .post("/{district}/arbeitsplatz/beitraege/{id}/veroeffentlichen", OFFICE, publish::publish)
        .post("/{district}/arbeitsplatz/beitraege/{id}/rueckfrage", OFFICE, ask::ask)
        .post("/{district}/arbeitsplatz/beitraege/{id}/weitermachen", OFFICE, ask::let_lapse)
        .post("/{district}/arbeitsplatz/beitraege/{id}/nicht-veroeffentlichen", REVIEW, withhold::propose)
        .post("/{district}/arbeitsplatz/beitraege/{id}/einspruch", REVIEW, objection::decide)
        .post("/{district}/arbeitsplatz/beitraege/{id}/weiterleiten", OFFICE, forward::forward)
        .post("/{district}/arbeitsplatz/beitraege/{id}/zurueckholen", RETURN, forward::take_back)
        .post("/{district}/arbeitsplatz/beitraege/{id}/beantworten", QUEUE, answer::answer)
        .post("/{district}/arbeitsplatz/beitraege/{id}/nicht-aufnehmen", QUEUE, answer::refuse)
        .post("/{district}/arbeitsplatz/beitraege/{id}/zusammenfuehren", LEAD, merge::merge)
        .post("/{district}/arbeitsplatz/beitraege/{id}/trennen", OFFICE, merge::apart)
        .post("/{district}/arbeitsplatz/beitraege/{id}/notiz", REVIEW, part::note)
        .post("/{district}/arbeitsplatz/beitraege/{id}/ergaenzung/{part}/zeigen", OFFICE, part::show_addition)
        .post("/{district}/arbeitsplatz/beitraege/{id}/ergaenzung/{part}/behalten", OFFICE, part::keep_addition)
        .post("/{district}/arbeitsplatz/beitraege/{id}/informiert/{part}", OFFICE, part::tick_contact)
}

/// What the office enters for the author.
fn for_author(routes: Routes) -> Routes {
    routes
        .post("/{district}/arbeitsplatz/beitraege/{id}/antwort", OFFICE, author::reply)
        .post("/{district}/arbeitsplatz/beitraege/{id}/nachtrag", OFFICE, author::add)
        .post("/{district}/arbeitsplatz/beitraege/{id}/einspruch-aufnehmen", OFFICE, author::object)
        .post("/{district}/arbeitsplatz/beitraege/{id}/zurueckziehen", OFFICE, author::withdraw)
}
