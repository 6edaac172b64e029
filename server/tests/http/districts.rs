//! Two districts: whatever belongs to the other one is not there, for nobody, by no address and in no form.

use crate::browser::{Answer, Ask};
use crate::html;
use crate::matrix::users;
use crate::world::{Person, Place, Site};
use crate::{fill, pairs};
use app::Spec;
use axum::http::{Method, StatusCode};
use std::collections::BTreeSet;

#[tokio::test(flavor = "multi_thread")]
async fn ids_of_the_other_district_are_not_found() {
    for site in Site::both().await {
        let (mut wrong, mut swapped) = (vec![], 0);
        let mut calm = site.calm().await;
        for spec in site.specs.iter().filter(|spec| fill::has_ids(spec)) {
            for (here, there) in [(&site.world.dalheim, &site.world.westend), (&site.world.westend, &site.world.dalheim)] {
                let path = fill::path(spec, here, there).expect("the matrix says what is missing");
                for who in users(spec, here) {
                    swapped += 1;
                    let answer = ask(&site, spec, &path, who).await;
                    let (name, changed) = (who.map_or("nobody", |person| &person.name), calm.changed(&site.watch).await);
                    let same = match fill::unknown_token(spec, here) {
                        // What is mailed is a secret, no id: one of the other district is as good as one nobody ever sent.
                        Some(nobodys) => told(&ask(&site, spec, &nobodys, who).await, &nobodys) == told(&answer, &path),
                        None => answer.status == StatusCode::NOT_FOUND,
                    };
                    if !same || !changed.is_empty() {
                        wrong.push(format!(
                            "{} {path} by {name}: {} {}, changed {changed:?}",
                            spec.method,
                            answer.status,
                            answer.location()
                        ));
                    }
                }
            }
        }
        println!("{}: {swapped} requests with ids of the other district", site.t.name);
        assert!(wrong.is_empty(), "{}: {} of {swapped}:\n{}", site.t.name, wrong.len(), wrong.join("\n"));
    }
}

async fn ask(site: &Site, spec: &Spec, path: &str, who: Option<&Person>) -> Answer {
    if spec.method == Method::POST { site.post(path, who, &[]).await } else { site.get(path, who).await }
}

/// What an answer says, without the address that was asked.
fn told(answer: &Answer, path: &str) -> (StatusCode, String) {
    (answer.status, answer.body.replace(path, ""))
}

/// Everything people send is on some page; here every id in it is replaced by the same thing of the other district.
#[tokio::test(flavor = "multi_thread")]
async fn forms_with_ids_of_the_other_district_do_nothing() {
    let site = Site::sqlite().await;
    let (here, there) = (&site.world.dalheim, &site.world.westend);
    let pairs = pairs::pairs(here, there);
    let (mut wrong, mut sent) = (vec![], 0);
    let mut seen = BTreeSet::new();
    let mut calm = site.calm().await;
    for spec in site.specs.iter().filter(|spec| spec.method == Method::GET) {
        let path = fill::path(spec, here, here).expect("the matrix says what is missing");
        for who in users(spec, here) {
            let page = site.get(&path, who).await;
            for form in html::forms(&page.body).into_iter().filter(|form| form.method == "POST") {
                for (field, value) in swaps(&form, &pairs) {
                    if !seen.insert((form.action.clone(), field.clone(), value.clone(), who.map(|person| person.name.clone()))) {
                        continue;
                    }
                    sent += 1;
                    let fields: Vec<_> = form
                        .untouched()
                        .into_iter()
                        .map(|(name, old)| if name == field { (name, value.clone()) } else { (name, old) })
                        .collect();
                    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                    let answer = Ask::post(&form.action, &fields).by(who).send(&site.router).await;
                    let changed = calm.changed(&site.watch).await;
                    let refused = answer.status.is_client_error();
                    // Several at once: what was refused is listed one by one, and the list is kept. A template is read by one deed only.
                    let listed = form.action.ends_with("/eingang/gemeinsam") && (field == "vorlage" || changed == ["batch"]);
                    if !listed && (!refused || !changed.is_empty()) {
                        wrong.push(format!(
                            "{} with {field}={value} by {}: {} {}, changed {changed:?}",
                            form.action,
                            who.map_or("nobody", |person| &person.name),
                            answer.status,
                            answer.location()
                        ));
                    }
                }
            }
        }
    }
    println!("{sent} forms with an id of the other district");
    assert!(wrong.is_empty(), "{} of {sent}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Every field of a form that holds or offers an id we know, with the other district's in its place.
fn swaps(form: &html::Form, pairs: &[(String, String)]) -> Vec<(String, String)> {
    let mut found = vec![];
    for field in &form.fields {
        for value in field.choices.iter().chain([&field.value]) {
            if let Some((own, other)) = pairs.iter().find(|(own, _)| value.contains(own.as_str())) {
                let swapped = (field.name.clone(), value.replace(own.as_str(), other));
                if !found.contains(&swapped) {
                    found.push(swapped);
                }
            }
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_ends_at_the_border() {
    let site = Site::sqlite().await;
    let Place { slug, .. } = &site.world.westend;
    for (role, person) in &site.world.dalheim.staff {
        let answer = site.get(&format!("/{slug}/arbeitsplatz"), Some(person)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role}");
        assert!(!answer.body.contains(&person.name) || answer.body.contains("abmelden"), "{role}");
    }
    assert_eq!(site.get("/nirgends", None).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/nirgends/arbeitsplatz", Some(&site.world.dalheim.resident)).await.status, StatusCode::NOT_FOUND);
}
