//! Deeds begun on another site (`decisions.md` 7, T11), and reading that must not be a deed.

use crate::browser::{Ask, BASE};
use crate::fill;
use crate::matrix::{askers, users};
use crate::world::Site;
use axum::http::{Method, StatusCode};

/// Headers of a request that we did not start: origin, fetch site.
const FOREIGN: &[(Option<&str>, Option<&str>)] = &[
    (Some("https://evil.example"), Some("cross-site")),
    (Some("https://evil.example"), None),
    (Some("https://quartier.example.evil.example"), None),
    (Some("http://quartier.example"), Some("same-origin")),
    (Some("null"), None),
    (Some("null"), Some("same-origin")),
    (Some(BASE), Some("cross-site")),
    (None, Some("same-site")),
    (None, None),
];

fn with(mut ask: Ask, origin: Option<&str>, site: Option<&str>) -> Ask {
    ask = ask.without("origin").without("sec-fetch-site");
    for (name, value) in [("origin", origin), ("sec-fetch-site", site)] {
        if let Some(value) = value {
            ask = ask.header(name, value);
        }
    }
    ask
}

#[tokio::test(flavor = "multi_thread")]
async fn no_deed_begins_on_another_site() {
    let site = Site::sqlite().await;
    let mut calm = site.calm().await;
    let mut wrong = vec![];
    // What ends a mail may be pressed from anywhere; `following` says what it can do.
    let deeds = site.specs.iter().filter(|spec| spec.method == Method::POST && spec.path != "/abmelden/{token}");
    for spec in deeds {
        let path = fill::path(spec, &site.world.dalheim, &site.world.dalheim).expect("the matrix says what is missing");
        let who = users(spec, &site.world.dalheim).into_iter().flatten().next().expect("somebody with a session");
        for (origin, fetch_site) in FOREIGN {
            let answer = with(Ask::post(&path, &[]).by(Some(who)), *origin, *fetch_site).send(&site.router).await;
            let changed = calm.changed(&site.watch).await;
            if answer.status != StatusCode::FORBIDDEN || !changed.is_empty() || !answer.body.contains("Bitte") {
                wrong.push(format!("{path} from {origin:?} {fetch_site:?}: {}, changed {changed:?}", answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_without_these_headers_may_still_write_to_us() {
    let site = Site::sqlite().await;
    let answer =
        with(Ask::post("/anmelden", &[("email", "niemand@example.org"), ("password", "falsch")]), None, None).send(&site.router).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody is signed in, so nothing can be abused");
    for method in [Method::PUT, Method::PATCH, Method::DELETE] {
        let ask = Ask::post("/dalheim", &[]).method(method.clone()).by(Some(&site.world.dalheim.resident));
        assert_eq!(with(ask, Some("https://evil.example"), None).send(&site.router).await.status, StatusCode::FORBIDDEN, "{method}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reading_changes_nothing() {
    let site = Site::sqlite().await;
    let mut calm = site.calm().await;
    let (mut wrong, mut read) = (vec![], 0);
    for spec in site.specs.iter().filter(|spec| spec.method == Method::GET) {
        let path = fill::path(spec, &site.world.dalheim, &site.world.dalheim).expect("the matrix says what is missing");
        for asker in askers(&site.world) {
            for method in [Method::GET, Method::GET, Method::HEAD] {
                read += 1;
                Ask::get(&path).method(method.clone()).by(asker.person).send(&site.router).await;
                let changed = calm.changed(&site.watch).await;
                if !changed.is_empty() {
                    wrong.push(format!("{method} {path} by {} changed {changed:?}", asker.label));
                }
            }
        }
    }
    println!("{read} readings");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
