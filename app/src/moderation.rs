//! Prüfung: the office's pages, from the queue over the opened contribution to the second person.
//!
//! `item` shows one contribution, `steps` holds a form and its POST for each thing that can be done with it, `capture` takes down what somebody says,
//! `approvals` is the queue of the second person.

mod approvals;
mod batch;
mod capture;
mod counters;
mod due;
mod filters;
mod item;
mod letter;
mod offers;
mod pads;
mod queue;
pub(crate) mod redaction;
mod reports;
mod sent;
pub(crate) mod sheet;
mod standstill;
mod steps;
mod templates;
mod ways;

use crate::routes::{APPROVAL, OFFICE, QUEUE, REVIEW, Routes, Who};
use domain::people::Role;
use steps::{answer, ask, author, file, forward, merge, objection, part, publish, split, withhold};
use ways::{event, evidence, offer};

/// Who takes a forwarded contribution back or sends it back.
const RETURN: Who = Who::Roles(&[Role::Moderator, Role::Manager, Role::SpecialistOffice]);
/// Who merges.
const LEAD: Who = Who::Roles(&[Role::Manager]);

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get_with_islands("/{district}/arbeitsplatz/eingang", QUEUE, queue::show)
        .get_with_islands("/{district}/arbeitsplatz/beitraege", QUEUE, queue::show)
        .post("/{district}/arbeitsplatz/eingang/gemeinsam", REVIEW, batch::perform)
        .get("/{district}/arbeitsplatz/eingang/gemeinsam/{id}", REVIEW, batch::show)
        .post("/{district}/arbeitsplatz/eingang/gemeinsam/{id}/zurueck", REVIEW, batch::undo)
        .get("/{district}/arbeitsplatz/vorlagen", OFFICE, templates::show)
        .post("/{district}/arbeitsplatz/vorlagen", OFFICE, templates::add)
        .post("/{district}/arbeitsplatz/vorlagen/{id}", OFFICE, templates::change)
        .post("/{district}/arbeitsplatz/vorlagen/{id}/loeschen", OFFICE, templates::delete)
        .get("/{district}/arbeitsplatz/beitraege/neu", OFFICE, capture::show)
        .post("/{district}/arbeitsplatz/beitraege/neu", OFFICE, capture::receive)
        .get("/{district}/arbeitsplatz/beitraege/telefon", OFFICE, capture::phone::show)
        .post("/{district}/arbeitsplatz/beitraege/telefon", OFFICE, capture::phone::receive)
        .get("/{district}/arbeitsplatz/tresen", OFFICE, counters::show)
        .post("/{district}/arbeitsplatz/tresen", OFFICE, counters::set_up)
        .post("/{district}/arbeitsplatz/tresen/{id}/abschalten", OFFICE, counters::revoke)
        .get("/{district}/arbeitsplatz/beitraege/papier", OFFICE, pads::show)
        .post("/{district}/arbeitsplatz/beitraege/papier", OFFICE, pads::number)
        .post("/{district}/arbeitsplatz/beitraege/papier/{id}", OFFICE, pads::print)
        .get("/{district}/arbeitsplatz/beitraege/papier/unterschriften.pdf", OFFICE, pads::supports)
        .get("/{district}/arbeitsplatz/beitraege/{id}", QUEUE, item::show)
        .get("/{district}/arbeitsplatz/beitraege/{id}/brief/{part}", OFFICE, letter::show)
        .get("/{district}/arbeitsplatz/stillstand", APPROVAL, standstill::show)
        .get("/{district}/arbeitsplatz/meldungen/{id}", REVIEW, reports::show)
        .post("/{district}/arbeitsplatz/meldungen/{id}/folgen", REVIEW, reports::uphold)
        .post("/{district}/arbeitsplatz/meldungen/{id}/ablehnen", REVIEW, reports::reject)
        .get("/{district}/arbeitsplatz/freigaben", APPROVAL, approvals::show)
        .post("/{district}/arbeitsplatz/freigaben/{id}/bestaetigen", APPROVAL, approvals::confirm)
        .post("/{district}/arbeitsplatz/freigaben/{id}/ablehnen", APPROVAL, approvals::decline);
    by_kind(for_author(of_office(routes)))
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
        .post("/{district}/arbeitsplatz/beitraege/{id}/zustimmung", OFFICE, merge::answer)
        .post("/{district}/arbeitsplatz/beitraege/{id}/aufteilen", OFFICE, split::split)
        .post("/{district}/arbeitsplatz/beitraege/{id}/trennen", OFFICE, merge::apart)
        .post("/{district}/arbeitsplatz/beitraege/{id}/zustaendig", REVIEW, item::owner::assign)
        .post("/{district}/arbeitsplatz/beitraege/{id}/gesehen", REVIEW, part::seen)
        .post("/{district}/arbeitsplatz/beitraege/{id}/ort", OFFICE, item::spot::correct)
        .post("/{district}/arbeitsplatz/beitraege/{id}/notiz", REVIEW, part::note)
        .post("/{district}/arbeitsplatz/beitraege/{id}/ergaenzung/{part}/zeigen", OFFICE, part::show_addition)
        .post("/{district}/arbeitsplatz/beitraege/{id}/ergaenzung/{part}/behalten", OFFICE, part::keep_addition)
        .post("/{district}/arbeitsplatz/beitraege/{id}/datei/{part}/zeigen", OFFICE, file::show)
        .post("/{district}/arbeitsplatz/beitraege/{id}/datei/{part}/behalten", OFFICE, file::hide)
        .post("/{district}/arbeitsplatz/beitraege/{id}/datei/{part}/beschreiben", OFFICE, file::describe)
        .post("/{district}/arbeitsplatz/beitraege/{id}/datei/{part}/verpixeln", OFFICE, file::blur)
        .post("/{district}/arbeitsplatz/beitraege/{id}/datei/{part}/ecke", OFFICE, file::corner)
        .post("/{district}/arbeitsplatz/beitraege/{id}/datei/{part}/zuruecksetzen", OFFICE, file::restore)
        .post("/{district}/arbeitsplatz/beitraege/{id}/informiert/{part}", OFFICE, part::tick_contact)
}

/// What a contribution leads to by its kind.
fn by_kind(routes: Routes) -> Routes {
    routes
        .post("/{district}/arbeitsplatz/beitraege/{id}/termin", OFFICE, event::write)
        .post("/{district}/arbeitsplatz/beitraege/{id}/termin-veroeffentlichen", OFFICE, event::publish)
        .post("/{district}/arbeitsplatz/beitraege/{id}/termin-absagen", OFFICE, event::cancel)
        .post("/{district}/arbeitsplatz/beitraege/{id}/termin-verwerfen", OFFICE, event::discard)
        .post("/{district}/arbeitsplatz/beitraege/{id}/angebot-gruppe", OFFICE, offer::to_group)
        .post("/{district}/arbeitsplatz/beitraege/{id}/angebot-aufgabe", OFFICE, offer::to_task)
        .post("/{district}/arbeitsplatz/beitraege/{id}/angebot-neue-aufgabe", OFFICE, offer::to_new_task)
        .post("/{district}/arbeitsplatz/beitraege/{id}/beleg", OFFICE, evidence::mark)
        .post("/{district}/arbeitsplatz/beitraege/{id}/beleg-entfernen", OFFICE, evidence::remove)
}

/// What the office enters for the author.
fn for_author(routes: Routes) -> Routes {
    routes
        .post("/{district}/arbeitsplatz/beitraege/{id}/antwort", OFFICE, author::reply)
        .post("/{district}/arbeitsplatz/beitraege/{id}/nachtrag", OFFICE, author::add)
        .post("/{district}/arbeitsplatz/beitraege/{id}/einspruch-aufnehmen", OFFICE, author::object)
        .post("/{district}/arbeitsplatz/beitraege/{id}/zurueckziehen", OFFICE, author::withdraw)
}
