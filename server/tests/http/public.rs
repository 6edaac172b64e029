//! Public pages: no cookie, nobody else's server, a policy that allows nothing typed to run, and told once is enough (T5, decisions 23).

use crate::browser::{Answer, Ask, BASE};
use crate::matrix::users;
use crate::world::{Person, Site};
use crate::{fill, html};
use app::{Spec, Who};
use axum::http::{Method, StatusCode, header};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Public pages with their addresses in Dalheim.
pub fn pages(site: &Site) -> Vec<(Spec, String)> {
    let public = site.specs.iter().filter(|spec| spec.method == Method::GET && spec.who == Who::Everyone);
    public
        .map(|spec| (spec.clone(), fill::path(spec, &site.world.dalheim, &site.world.dalheim).expect("the matrix says what is missing")))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn public_pages_leave_nothing_and_load_nothing_foreign() {
    let site = Site::sqlite().await;
    let mut wrong = vec![];
    for (spec, path) in pages(&site) {
        let answer = site.get(&path, None).await;
        let mut need = |holds: bool, what: &str| {
            if !holds {
                wrong.push(format!("{path}: {what}"));
            }
        };
        need(answer.headers.get(header::SET_COOKIE).is_none(), "sets a cookie");
        need(answer.header("x-content-type-options") == "nosniff", "nosniff");
        need(answer.header("referrer-policy") == "same-origin", "referrer policy");
        need(answer.header("strict-transport-security").starts_with("max-age=31536000"), "HSTS");
        need(answer.header(header::CONTENT_SECURITY_POLICY).starts_with("default-src 'none'"), "no policy");
        if answer.is_html() {
            document(&spec, &answer, &mut need);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn document(spec: &Spec, answer: &Answer, need: &mut impl FnMut(bool, &str)) {
    let tags = html::tags(&answer.body);
    let policy = answer.header(header::CONTENT_SECURITY_POLICY);
    for (place, address) in html::addresses(&answer.body) {
        let local = address.starts_with('/') && !address.starts_with("//") || address.starts_with('#') || address.starts_with('?');
        let told = place == "a[href]" && ["https://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme));
        // The page in its other languages; search engines want them with their host.
        let ours = place == "link[href]" && address.starts_with(BASE);
        need(local || told || ours, &format!("{place} {address}"));
    }
    need(!tags.iter().any(|tag| tag.name == "style" || tag.get("style").is_some()), "a style that the policy forbids");
    let scripts: Vec<_> = tags.iter().filter(|tag| tag.name == "script" && !tag.closing).collect();
    if spec.islands && answer.status == StatusCode::OK {
        need(!scripts.is_empty() && answer.nonce().is_some(), "islands without scripts");
        need(scripts.iter().all(|script| script.get("nonce") == answer.nonce()), "a script without the nonce");
    } else {
        need(scripts.is_empty(), "a script");
        need(policy.contains("script-src 'none'"), "a policy that allows scripts");
    }
    need(html::executable(&answer.body, answer.nonce()).is_empty(), "something that runs");
    need(tags.iter().filter(|tag| tag.name == "h1" && !tag.closing).count() == 1, "not exactly one h1");
    need(tags.iter().any(|tag| tag.name == "html" && tag.get("lang") == Some("de")), "no language");
    let stored = answer.header(header::CACHE_CONTROL);
    // A form that carries nothing hidden is the same for everybody.
    let carries = |form: &html::Form| form.method == "POST" && form.fields.iter().any(|field| !field.value.is_empty());
    let personal = spec.islands || html::forms(&answer.body).iter().any(carries) || answer.status != StatusCode::OK;
    if personal {
        need(stored == "no-store", &format!("stored: {stored}"));
        need(answer.headers.get(header::ETAG).is_none(), "a tag on what is never stored");
    } else {
        need(answer.headers.contains_key(header::ETAG) || stored == "no-store", "no tag");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unchanged_page_is_told_once() {
    let site = Site::sqlite().await;
    let mut known = 0;
    for (_, path) in pages(&site) {
        let first = site.get(&path, None).await;
        let tag = first.header(header::ETAG).to_owned();
        if tag.is_empty() {
            continue;
        }
        known += 1;
        let again = Ask::get(&path).header("if-none-match", &tag).send(&site.router).await;
        assert_eq!((again.status, again.body.as_str(), again.header(header::ETAG)), (StatusCode::NOT_MODIFIED, "", tag.as_str()), "{path}");
        let other = Ask::get(&path).header("if-none-match", "W/\"0\"").send(&site.router).await;
        assert_eq!(other.status, StatusCode::OK, "{path}");
        let signed_in = Ask::get(&path).header("if-none-match", &tag).by(Some(&site.world.dalheim.resident)).send(&site.router).await;
        assert_eq!(
            (signed_in.status, signed_in.header(header::CACHE_CONTROL)),
            (StatusCode::OK, "no-store"),
            "{path}: what a person sees is nobody else's"
        );
    }
    assert!(known >= 10, "only {known} pages can be kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_have_names_of_their_own() {
    let site = Site::sqlite().await;
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    for (_, path) in pages(&site) {
        let answer = site.get(&path, None).await;
        if answer.status != StatusCode::OK || !answer.is_html() {
            continue;
        }
        let title = html::title(&answer.body);
        assert!(title.len() > 3, "{path}: {title:?}");
        if let Some(other) = titles.insert(title.clone(), path.clone()) {
            panic!("{path} and {other} are both called {title:?}");
        }
    }
}

/// Everything that a person is shown as a link or a form leads somewhere they may go.
#[tokio::test(flavor = "multi_thread")]
async fn links_lead_somewhere() {
    let site = Site::sqlite().await;
    let place = &site.world.dalheim;
    let people: Vec<Option<&Person>> =
        [None, Some(&place.resident)].into_iter().chain(place.staff.iter().map(|(_, person)| Some(person))).collect();
    let (mut wrong, mut followed) = (BTreeSet::new(), 0);
    for who in people {
        let name = who.map_or("nobody", |person| &person.name);
        let mut seen: BTreeSet<String> = BTreeSet::from(["/".into(), "/konto".into(), "/dalheim".into()]);
        let starts = site.specs.iter().filter(|spec| {
            spec.method == Method::GET
                && users(spec, place).iter().any(|user| user.map(|person| &person.name) == who.map(|person| &person.name))
        });
        seen.extend(starts.filter_map(|spec| fill::path(spec, place, place).ok()));
        let mut queue: VecDeque<(String, String)> = seen.iter().map(|path| (path.clone(), "the list of addresses".into())).collect();
        while let Some((path, from)) = queue.pop_front() {
            followed += 1;
            let answer = site.get(&path, who).await;
            if matches!(answer.status.as_u16(), 403 | 404 | 405 | 500..) && from != "the list of addresses" {
                wrong.insert(format!("{name}: {from} links to {path}: {}", answer.status));
            }
            for (kind, address) in html::addresses(&answer.body) {
                let address = address.split('#').next().unwrap_or_default().to_owned();
                let address =
                    if address.starts_with('?') { format!("{}{address}", path.split('?').next().unwrap_or_default()) } else { address };
                let ours = address.starts_with("/dalheim") || address.starts_with("/konto");
                if kind == "a[href]" && ours && seen.len() < 600 && seen.insert(address.clone()) {
                    queue.push_back((address, path.clone()));
                }
            }
        }
    }
    println!("{followed} links followed");
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_is_a_page_too() {
    let site = Site::sqlite().await;
    for path in [
        "/nirgends",
        "/dalheim/nirgends",
        "/dalheim/beitraege/DH-2026-99999",
        "/dalheim/%00",
        "/dalheim/%ff%fe",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/pkg/../Cargo.toml",
        "/pkg/%2e%2e/Cargo.toml",
        "//evil.example/x",
    ] {
        let answer = site.get(path, None).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.headers.get(header::SET_COOKIE).is_none() && answer.headers.get(header::ETAG).is_none(), "{path}");
        if answer.is_html() {
            assert!(answer.body.contains("Diese Seite gibt es nicht"), "{path}");
        }
    }
    assert_eq!(site.get("/healthz", None).await.body, "ok");
    assert_eq!(site.get("/readyz", None).await.body, "ready");
    let wrong_method = Ask::post("/dalheim/buero", &[]).send(&site.router).await;
    assert_eq!(wrong_method.status, StatusCode::METHOD_NOT_ALLOWED);
}
