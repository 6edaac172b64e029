//! Role × address × owner: who may use what, every cell by name. Made from the list of addresses, so that a new one is in it by itself.

use crate::browser::Answer;
use crate::fill;
use crate::world::{Person, Place, Site, World};
use app::{Spec, Who};
use axum::http::{Method, StatusCode};
use domain::people::Role;

/// Somebody who asks, and what they are in Dalheim.
pub struct Asker<'a> {
    pub label: String,
    pub person: Option<&'a Person>,
    /// Roles in Dalheim; none for people of the other district.
    pub roles: Vec<Role>,
    /// Has a role in one of the districts.
    pub works: bool,
}

/// Nobody, an account without role, one person per role, and the same people of the other district.
pub fn askers(world: &World) -> Vec<Asker<'_>> {
    let mut all = vec![Asker { label: "nobody".into(), person: None, roles: vec![], works: false }];
    for (place, here) in [(&world.dalheim, true), (&world.westend, false)] {
        let of = |label: &str| format!("{label} of {}", place.slug);
        all.push(Asker { label: of("account"), person: Some(&place.resident), roles: vec![], works: false });
        all.extend(place.staff.iter().map(|(role, person)| Asker {
            label: of(role.word()),
            person: Some(person),
            roles: if here { vec![*role] } else { vec![] },
            works: true,
        }));
    }
    all
}

/// What the list of addresses promises, said again in our own words.
pub fn admitted(who: Who, asker: &Asker<'_>) -> bool {
    match who {
        Who::Everyone => true,
        Who::SignedIn => asker.person.is_some(),
        Who::Roles(roles) => asker.roles.iter().any(|role| roles.contains(role)),
    }
}

/// Answers other than the usual one for somebody who is admitted, each with its reason.
const OTHERWISE: &[(&str, &str, Option<Role>, u16)] = &[
    // Only in the demonstration.
    ("GET", "/entwicklung/post", None, 403),
    // The liaison decides about projects; the proposal here is about a contribution, and the page says who decides.
    ("POST", "/{district}/arbeitsplatz/freigaben/{id}/bestaetigen", Some(Role::AdministrationLiaison), 403),
    // Only a tablet that staff set up has a counter.
    ("POST", "/{district}/tresen", None, 403),
    ("POST", "/{district}/tresen/vorrat", None, 403),
    // The form names the merge that was proposed; without it there is nothing to agree to.
    ("POST", "/{district}/arbeitsplatz/beitraege/{id}/zustimmung", None, 404),
];

fn expected(spec: &Spec, asker: &Asker<'_>) -> Vec<u16> {
    // Somebody who works in one district goes straight on.
    if spec.path == "/konto" {
        return vec![if asker.works { 303 } else { 200 }];
    }
    let known = OTHERWISE.iter().find(|(method, path, role, _)| {
        *method == spec.method.as_str() && *path == spec.path && role.is_none_or(|role| asker.roles.contains(&role))
    });
    match known {
        Some((_, _, _, status)) => vec![*status],
        None if spec.method == Method::GET => vec![200],
        // An empty form: a page, a sentence, or on to the next page.
        None => vec![200, 303, 409, 422],
    }
}

fn verdict(spec: &Spec, asker: &Asker<'_>, answer: &Answer) -> Result<(), String> {
    let wrong =
        |why: &str| Err(format!("{} {} by {}: {why}: {} {}", spec.method, spec.path, asker.label, answer.status, answer.location()));
    if admitted(spec.who, asker) {
        let expected = expected(spec, asker);
        return if expected.contains(&answer.status.as_u16()) && !answer.asks_to_sign_in() {
            Ok(())
        } else {
            wrong(&format!("{expected:?} expected"))
        };
    }
    match asker.person {
        None if !answer.asks_to_sign_in() => wrong("must sign in first"),
        Some(_) if answer.status != StatusCode::FORBIDDEN => wrong("is not for this role"),
        _ => Ok(()),
    }
}

async fn ask(site: &Site, spec: &Spec, path: &str, asker: &Asker<'_>) -> Answer {
    if spec.method == Method::POST { site.post(path, asker.person, &[]).await } else { site.get(path, asker.person).await }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_role_meets_every_address() {
    let site = Site::sqlite().await;
    let (mut wrong, mut cells) = (vec![], 0);
    let mut calm = site.calm().await;
    for spec in &site.specs {
        let path = match fill::path(spec, &site.world.dalheim, &site.world.dalheim) {
            Ok(path) => path,
            Err(unknown) => {
                wrong.push(format!("nothing fills {}", unknown.0));
                continue;
            }
        };
        for asker in askers(&site.world) {
            // What is allowed to change something has its turn below.
            if spec.method == Method::POST && admitted(spec.who, &asker) {
                continue;
            }
            cells += 1;
            wrong.extend(verdict(spec, &asker, &ask(&site, spec, &path, &asker).await).err());
            let changed = calm.changed(&site.watch).await;
            if !changed.is_empty() {
                wrong.push(format!("{} {path} by {} changed {changed:?}", spec.method, asker.label));
            }
        }
    }
    cells += deeds(&mut wrong).await;
    println!("{cells} cells: {} addresses, {} people", site.specs.len(), askers(&site.world).len());
    assert!(wrong.is_empty(), "{} of {cells} cells:\n{}", wrong.len(), wrong.join("\n"));
}

/// Empty forms by those who may send them; whatever changes something gets a world of its own.
async fn deeds(wrong: &mut Vec<String>) -> usize {
    let mut site = Site::sqlite().await;
    let mut calm = site.calm().await;
    let mut cells = 0;
    for spec in site.specs.clone().iter().filter(|spec| spec.method == Method::POST) {
        let Ok(path) = fill::path(spec, &site.world.dalheim, &site.world.dalheim) else { continue };
        let world = site.world.clone();
        for asker in askers(&world).into_iter().filter(|asker| admitted(spec.who, asker)) {
            cells += 1;
            wrong.extend(verdict(spec, &asker, &ask(&site, spec, &path, &asker).await).err());
            if !calm.changed(&site.watch).await.is_empty() {
                site = Site::sqlite().await;
                calm = site.calm().await;
            }
        }
    }
    cells
}

/// The people who may use an address, in their own district.
pub fn users<'a>(spec: &Spec, place: &'a Place) -> Vec<Option<&'a Person>> {
    let staff =
        |roles: &[Role]| place.staff.iter().filter(|(role, _)| roles.contains(role)).map(|(_, person)| Some(person)).collect::<Vec<_>>();
    match spec.who {
        Who::Everyone => vec![None, Some(&place.resident), Some(place.person(Role::Moderator))],
        Who::SignedIn => vec![Some(&place.resident), Some(place.person(Role::Moderator))],
        Who::Roles(roles) => staff(roles),
    }
}
