//! What stands in the place of `{…}` in an address. A route without an entry here fails the tests, so that none is forgotten.

use crate::objects::Held;
use crate::world::Place;
use app::Spec;

/// Placeholders by the address in which they stand; the first that fits counts.
type Rule = (&'static str, &'static str, fn(&Place) -> String);

const RULES: &[Rule] = &[
    ("/anmelden/{token}", "token", |_| "kein-gueltiger-link".into()),
    ("/abmelden/{token}", "token", |place| place.objects.following.end.clone()),
    ("/{district}/folgen/bestaetigen/{token}", "token", |place| place.objects.following.token.clone()),
    ("/{district}/neues/{key}", "key", |place| format!("fest-{}", place.slug)),
    ("/{district}/termine/{key}", "key", |place| place.objects.life.entry.to_string()),
    ("/{district}/arbeitsplatz/aufgaben/{id}", "id", |place| place.objects.life.task.to_string()),
    ("/{district}/adresse/{token}", "token", |place| place.objects.confirm.clone()),
    ("/{district}/unterstuetzen/{token}", "token", |place| place.objects.voices.support.clone()),
    ("/{district}/kommentar/{token}", "token", |place| place.objects.voices.link.clone()),
    ("/{district}/arbeitsplatz/kommentare/einspruch/{id}", "id", |place| place.objects.voices.objection.to_string()),
    ("/{district}/gemeinsam/{token}", "token", |place| place.objects.told.clone()),
    ("/{district}/meine-daten/link/{token}", "token", |place| place.objects.own_data.clone()),
    ("/{district}/kommentare/{id}", "id", |place| place.objects.voices.own.to_string()),
    ("/{district}/arbeitsplatz/kommentare/{id}", "id", |place| place.objects.voices.waiting.to_string()),
    ("/{district}/meldung/{token}", "token", |place| place.objects.report.1.clone()),
    ("/{district}/rueckfrage/{token}", "token", |place| place.objects.question.clone()),
    ("/{district}/arbeitsplatz/eingang/gemeinsam/{id}", "id", |place| place.objects.batch.to_string()),
    ("/{district}/arbeitsplatz/vorlagen/{id}", "id", |place| place.objects.template.to_string()),
    ("/{district}/arbeitsplatz/meldungen/{id}", "id", |place| place.objects.report.0.to_string()),
    ("/{district}/zusammenfuehren/{token}", "token", |place| place.objects.asked_to_merge.clone()),
    ("/{district}/stellungnahme/{token}", "token", |place| place.objects.forwarded.1.clone()),
    ("/{district}/beitraege/{reference}/gemeinsam", "reference", |place| place.objects.merged.reference.clone()),
    ("/{district}/beitraege/{reference}", "reference", |place| place.objects.published.reference.clone()),
    ("/{district}/projekte/{reference}", "reference", |place| place.objects.measure.1.clone()),
    ("/{district}/dateien/vorab/{id}", "id", |place| place.objects.files[3].clone()),
    ("/{district}/dateien/{id}", "id", |place| place.objects.files[0].clone()),
    ("/{district}/arbeitsplatz/beitraege/{id}/datei/{part}", "id", |place| place.objects.received.id.to_string()),
    ("/{district}/arbeitsplatz/beitraege/{id}/datei/{part}", "part", |place| place.objects.files[2].clone()),
    ("/{district}/arbeitsplatz/beitraege/{id}/ergaenzung/{part}", "id", |place| place.objects.published.id.to_string()),
    ("/{district}/arbeitsplatz/beitraege/{id}/ergaenzung/{part}", "part", |place| place.objects.addition.clone()),
    ("/{district}/arbeitsplatz/beitraege/{id}/brief/{part}", "id", |place| place.objects.voices.by_letter.0.clone()),
    ("/{district}/arbeitsplatz/beitraege/{id}/brief/{part}", "part", |place| place.objects.voices.by_letter.1.clone()),
    ("/{district}/arbeitsplatz/beitraege/{id}/informiert/{part}", "id", |place| place.objects.asked.id.to_string()),
    ("/{district}/arbeitsplatz/beitraege/{id}/informiert/{part}", "part", |place| place.objects.task.clone()),
    ("/{district}/arbeitsplatz/beitraege/papier/{id}", "id", |place| place.objects.pad.to_string()),
    ("/{district}/arbeitsplatz/tresen/{id}", "id", |place| place.objects.counter.to_string()),
    // A specialist office sees what was forwarded to it, everybody else sees all.
    ("/{district}/arbeitsplatz/beitraege/{id}", "id", |place| place.objects.forwarded.0.id.to_string()),
    ("/{district}/arbeitsplatz/datenschutz/{id}", "id", |place| place.objects.request.clone()),
    ("/{district}/arbeitsplatz/freigaben/{id}", "id", |place| place.objects.proposal.to_string()),
    ("/{district}/arbeitsplatz/projekte/{id}/meilensteine/{milestone}", "milestone", |place| place.objects.milestone.clone()),
    ("/{district}/arbeitsplatz/projekte/{id}/meilensteine", "id", |place| place.objects.planned.0.to_string()),
    ("/{district}/arbeitsplatz/projekte/{id}", "id", |place| place.objects.measure.0.to_string()),
];

/// Parts of addresses of a meeting that is over.
const OVER: &[&str] = &["/niederschrift", "/nachzaehlung", "/{poll}/berichtigung"];
/// Parts of addresses of a meeting that runs.
const RUNNING: &[&str] = &[
    "/{district}/sitzungen",
    "/leitung",
    "/anwesenheit",
    "/frist",
    "/abstimmung",
    "/befangenheit",
    "/aufrufen",
    "/fragen",
    "/beraten",
    "/vertagen",
    "/kenntnis",
    "/entscheidung",
    "/notiz",
];

/// The meeting that an address is about.
fn held<'a>(path: &str, place: &'a Place) -> &'a Held {
    let has = |parts: &[&str]| parts.iter().any(|part| path.contains(part));
    match path {
        _ if has(OVER) => &place.objects.over,
        _ if has(RUNNING) => &place.objects.running,
        _ if has(&["/mein-beirat"]) => &place.objects.upcoming,
        _ => &place.objects.draft,
    }
}

/// What of a meeting stands in an address.
fn of_meeting(path: &str, name: &str, place: &Place) -> Option<String> {
    let held = held(path, place);
    let poll = || held.poll.map(|poll| poll.to_string());
    match name {
        _ if !path.contains("/sitzungen") && !path.contains("/mein-beirat") => None,
        "poll" => poll(),
        "item" => Some(held.item.to_string()),
        "id" if path.contains("/mein-beirat/abstimmung") => poll(),
        "id" if path.contains("/mein-beirat/befangenheit") => Some(held.item.to_string()),
        "id" => Some(held.id.to_string()),
        _ => None,
    }
}

/// A placeholder nobody knows how to fill.
#[derive(Debug)]
pub struct Unknown(pub String);

/// The address under `district` with what belongs to `owner`.
pub fn path(spec: &Spec, district: &Place, owner: &Place) -> Result<String, Unknown> {
    let mut filled = String::new();
    let mut rest = spec.path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(before);
        filled.push_str(
            &value(spec.path, name.trim_start_matches('*'), district, owner).ok_or_else(|| Unknown(format!("{} {name}", spec.path)))?,
        );
        rest = behind;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// The address of something that is opened by a mailed secret, with one that nobody was ever sent.
pub fn unknown_token(spec: &Spec, district: &Place) -> Option<String> {
    spec.path.contains("{token}").then(|| spec.path.replace("{district}", &district.slug).replace("{token}", "kein-gueltiger-link"))
}

fn value(path: &str, name: &str, district: &Place, owner: &Place) -> Option<String> {
    if name == "district" {
        return Some(district.slug.clone());
    }
    let rule = RULES.iter().find(|(prefix, known, _)| path.starts_with(prefix) && *known == name);
    rule.map(|(_, _, value)| value(owner)).or_else(|| of_meeting(path, name, owner))
}

/// Has ids that belong to one district.
pub fn has_ids(spec: &Spec) -> bool {
    spec.path.matches('{').count() > 1 && spec.path.starts_with("/{district}")
}
