//! The marker: a random word stands in everything that is not public, and nobody may read it by any door (T5).

use crate::browser::{Answer, Ask};
use crate::objects::{HIDDEN_PLACE, HIDDEN_WORD};
use crate::public::pages;
use crate::world::{Person, Place, Site};
use crate::{fill, html, pairs};
use app::{Spec, Who};
use axum::http::Method;
use domain::people::Role;
use std::collections::{BTreeSet, VecDeque};

/// Where the marker stands in an answer, in its headers too.
fn seen(answer: &Answer, marker: &str) -> Option<String> {
    let headers =
        answer.headers.iter().map(|(name, value)| format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()))).collect::<String>();
    let all = format!("{headers}{}", answer.body);
    let at = all.to_lowercase().find(marker).or_else(|| all.find(HIDDEN_WORD)).or_else(|| all.find(HIDDEN_PLACE))?;
    let from = all[..at].char_indices().rev().nth(80).map_or(0, |(at, _)| at);
    Some(all[from..].chars().take(160).collect::<String>().replace('\n', " "))
}

/// A public address with every id and reference of the district in every placeholder.
fn tried(spec: &Spec, place: &Place) -> Vec<String> {
    let names = pairs::pairs(place, place).into_iter().map(|(name, _)| name);
    let (Some(base), true) = (spec.path.strip_prefix("/{district}"), fill::has_ids(spec)) else { return vec![] };
    let holes = base.matches('{').count();
    let fill = |name: &str| {
        let mut path = format!("/{}", place.slug);
        for part in base.split('/').skip(1) {
            path.push('/');
            path.push_str(if part.starts_with('{') { name } else { part });
        }
        path
    };
    // With two ids in one address the proper pair is in the list of pages already.
    if holes == 1 { names.map(|name| fill(&name)).collect() } else { vec![] }
}

async fn crawl(site: &Site, who: Option<&Person>) -> (usize, Vec<String>) {
    // What a mailed secret opens is meant for whoever holds it.
    let open = pages(site).into_iter().filter(|(spec, _)| !spec.path.contains("{token}"));
    let mut queue: VecDeque<String> = open.map(|(_, path)| path).collect();
    for spec in site.specs.iter().filter(|spec| spec.method == Method::GET && spec.who == Who::Everyone) {
        queue.extend(tried(spec, &site.world.dalheim));
    }
    let mut known: BTreeSet<String> = queue.iter().cloned().collect();
    let (mut read, mut wrong) = (0, vec![]);
    while let Some(path) = queue.pop_front() {
        read += 1;
        let answer = site.get(&path, who).await;
        wrong.extend(seen(&answer, &site.world.marker).map(|where_| format!("{path}: …{where_}…")));
        for (_, address) in html::addresses(&answer.body) {
            let address = address.split('#').next().unwrap_or_default().to_owned();
            if address.starts_with("/dalheim") && !address.contains("/arbeitsplatz") && known.len() < 2_000 && known.insert(address.clone())
            {
                queue.push_back(address);
            }
        }
    }
    (read, wrong)
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_hidden_is_on_any_public_page() {
    for site in Site::both().await {
        let (read, wrong) = crawl(&site, None).await;
        println!("{}: {read} pages read", site.t.name);
        assert!(wrong.is_empty(), "{}: {}", site.t.name, wrong.join("\n"));
    }
}

/// Roles end at the border: to people of the other district everything hidden is as hidden as to nobody.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_hidden_is_shown_to_the_other_district() {
    let site = Site::sqlite().await;
    let world = site.world.clone();
    for who in [world.westend.person(Role::Moderator), world.westend.person(Role::Chair), &world.westend.resident] {
        let (_, wrong) = crawl(&site, Some(who)).await;
        assert!(wrong.is_empty(), "{}: {}", who.name, wrong.join("\n"));
    }
}

/// What a search says about a hidden word is what it says about a word that nobody ever wrote.
#[tokio::test(flavor = "multi_thread")]
async fn no_search_finds_what_is_hidden() {
    for site in Site::both().await {
        let (hidden, never) = (HIDDEN_WORD.to_owned(), "Zaunkragenix".to_owned());
        let plain = |answer: &Answer, word: &str| answer.body.replace(&escaped(word), "…").replace(word, "…");
        let mut asked = 0;
        for (_, path) in pages(&site) {
            let page = site.get(&path, None).await;
            for form in html::forms(&page.body).into_iter().filter(|form| form.method == "GET") {
                for field in &form.fields {
                    asked += 1;
                    let answer = |word: &str| {
                        let path = format!("{}?{}={}", form.action, field.name, escaped(word));
                        Ask::get(&path).send(&site.router)
                    };
                    let (found, nothing) = (answer(&hidden).await, answer(&never).await);
                    assert_eq!(plain(&found, &hidden), plain(&nothing, &never), "{}: {} {}", site.t.name, form.action, field.name);
                }
            }
        }
        assert!(asked > 0, "no page can be searched");
    }
}

fn escaped(word: &str) -> String {
    crate::browser::escape(word)
}

/// The other way round: those who must see it do, so the marker is really there and the tests above can fail.
#[tokio::test(flavor = "multi_thread")]
async fn those_who_must_see_it_do() {
    let site = Site::sqlite().await;
    let place = &site.world.dalheim;
    let office = site.specs.iter().filter(|spec| spec.method == Method::GET && spec.path.starts_with("/{district}/arbeitsplatz"));
    let mut readers = BTreeSet::new();
    for spec in office {
        let path = fill::path(spec, place, place).expect("the matrix says what is missing");
        for role in [Role::Moderator, Role::Chair, Role::Clerk] {
            if seen(&site.get(&path, Some(place.person(role))).await, &site.world.marker).is_some() {
                readers.insert((role, spec.path));
            }
        }
    }
    assert!(readers.iter().any(|(role, path)| *role == Role::Moderator && path.contains("beitraege")), "{readers:?}");
    assert!(readers.iter().any(|(role, path)| *role == Role::Chair && path.contains("sitzungen")), "{readers:?}");
}
