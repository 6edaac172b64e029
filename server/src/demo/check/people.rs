//! People of a story: keys, addresses, roles, seats.

use super::Report;
use domain::FieldErrors;
use domain::people::Role;
use domain::profile::NEEDED_ROLES;
use std::collections::HashSet;

pub(super) fn check(report: &mut Report<'_>) {
    let story = report.story;
    let (mut keys, mut addresses) = (HashSet::new(), HashSet::new());
    for person in &story.people {
        let place = format!("people[{}]", person.key);
        report.need(keys.insert(&person.key), &place, "Der Schlüssel kommt mehrfach vor.");
        report.need(addresses.insert(&person.email), &place, "Die E-Mail-Adresse kommt mehrfach vor.");
        let mut errors = FieldErrors::new();
        errors.email("email", &person.email);
        report.need(errors.is_empty(), &place, "Das ist keine E-Mail-Adresse.");
        report.need(person.email.ends_with("@example.org"), &place, "Erfundene Menschen haben Adressen bei example.org.");
        let specialist = person.roles.contains(&Role::SpecialistOffice);
        let office = person.organization.as_deref().is_some_and(|key| report.organization(key).is_some());
        report.need(specialist == office, &place, "Die Rolle specialist_office und eine Organisation gehören zusammen.");
    }
    for role in NEEDED_ROLES {
        report.need(story.people.iter().any(|person| person.roles.contains(role)), "people", &format!("Niemand hat die Rolle {role}."));
    }
    report.need(story.password.len() >= 8, "password", "Das Passwort ist zu kurz.");
    seats(report);
}

fn seats(report: &mut Report<'_>) {
    let (profile, story) = (report.profile, report.story);
    let seats: Vec<&str> = profile.board().into_iter().flat_map(|board| &board.seats).map(|seat| seat.key.as_str()).collect();
    for seat in &seats {
        let holders = story.people.iter().filter(|person| person.seat.as_deref() == Some(seat)).count();
        report.need(holders == 1, &format!("seats[{seat}]"), "Jeder Sitz hat genau einen Menschen.");
    }
    for person in &story.people {
        for seat in person.seat.iter().chain(&person.deputy_of) {
            report.need(seats.contains(&seat.as_str()), &format!("people[{}]", person.key), "Diesen Sitz gibt es nicht.");
        }
    }
}
