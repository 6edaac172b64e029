//! The same thing in both districts, as it stands in addresses and forms.

use crate::world::Place;

/// Ids and references of one district beside those of the other.
pub fn pairs(here: &Place, there: &Place) -> Vec<(String, String)> {
    names(here).into_iter().zip(names(there)).collect()
}

fn names(place: &Place) -> Vec<String> {
    let objects = &place.objects;
    let mut names = vec![
        place.id().to_string(),
        objects.paper.to_string(),
        objects.board.to_string(),
        objects.office.to_string(),
        objects.plan_item.to_string(),
    ];
    let sent = [
        &objects.received,
        &objects.asked,
        &objects.published,
        &objects.proposed,
        &objects.withheld,
        &objects.refused,
        &objects.merged,
        &objects.withdrawn,
        &objects.forwarded.0,
        &objects.own,
        &objects.adopted,
    ];
    for sent in sent {
        names.extend([sent.id.to_string(), sent.reference.clone(), sent.code.clone()]);
    }
    for (id, reference) in [&objects.measure, &objects.hidden_measure, &objects.planned] {
        names.extend([id.to_string(), reference.clone()]);
    }
    for held in [&objects.draft, &objects.upcoming, &objects.running, &objects.over] {
        names.extend([held.id.to_string(), held.item.to_string(), held.hidden.to_string(), held.measure.to_string()]);
        names.extend(held.poll.map(|poll| poll.to_string()));
    }
    names.extend(place.members.iter().map(|(seat, _)| seat.to_string()));
    names.extend(place.members.iter().map(|(_, person)| person.account.to_string()));
    names.extend(place.staff.iter().map(|(_, person)| person.account.to_string()));
    names.extend(objects.files.clone());
    names.extend([
        objects.milestone.clone(),
        objects.addition.clone(),
        objects.pad.to_string(),
        objects.counter.to_string(),
        objects.task.clone(),
        objects.batch.to_string(),
        objects.template.to_string(),
        objects.voices.own.to_string(),
        objects.voices.waiting.to_string(),
        objects.voices.objection.to_string(),
        objects.report.0.to_string(),
        objects.report.2.clone(),
        objects.seat.to_string(),
        objects.proposal.to_string(),
        objects.request.clone(),
        objects.life.entry.to_string(),
        objects.life.task.to_string(),
        objects.life.drafted.to_string(),
        place.resident.account.to_string(),
    ]);
    names
}
