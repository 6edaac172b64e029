//! Following as a browser, a feed reader and a mail program do it: feeds that are valid and kept, mails that are asked for, and one click that ends them.

use crate::browser::{Answer, Ask, BASE};
use crate::html;
use crate::world::{Site, ago};
use atom_syndication::Feed;
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use domain::people::Role;
use store::outbox;

/// Every feed of Dalheim.
fn feeds(site: &Site) -> Vec<String> {
    let objects = &site.world.dalheim.objects;
    vec![
        "/dalheim/folgen.atom".into(),
        "/dalheim/folgen.atom?was=thema%3Afrei".into(),
        "/dalheim/folgen.atom?was=ort%3ABerliner%20Ring".into(),
        "/dalheim/beitraege.atom".into(),
        "/dalheim/projekte.atom".into(),
        "/dalheim/sitzungen.atom".into(),
        format!("/dalheim/beitraege/{}/feed.atom", objects.published.reference),
        format!("/dalheim/projekte/{}/feed.atom", objects.measure.1),
    ]
}

fn parsed(path: &str, answer: &Answer) -> Feed {
    answer.body.parse().unwrap_or_else(|error| panic!("{path}: {error}: {}", answer.body))
}

#[tokio::test(flavor = "multi_thread")]
async fn feeds_are_valid_and_lead_to_exact_places() {
    for site in Site::both().await {
        let mut told = 0;
        for path in feeds(&site) {
            let answer = site.get(&path, None).await;
            assert_eq!((answer.status, answer.header(header::ACCESS_CONTROL_ALLOW_ORIGIN)), (StatusCode::OK, "*"), "{path}");
            assert!(answer.header(header::CONTENT_TYPE).starts_with("application/atom+xml"), "{path}");
            let feed = parsed(&path, &answer);
            assert_eq!((feed.id.as_str(), feed.authors.len(), feed.lang.as_deref()), (format!("{BASE}{path}").as_str(), 1, Some("de")));
            let own = feed.links.iter().find(|link| link.rel == "self").expect("its own address");
            assert_eq!(own.href, feed.id, "{path}");
            let mut ids: Vec<&str> = feed.entries.iter().map(|entry| entry.id.as_str()).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), feed.entries.len(), "{path}: an id twice");
            assert!(
                feed.entries
                    .iter()
                    .all(|entry| entry.updated <= feed.updated && entry.id.starts_with("tag:quartier.example,2026:dalheim/"))
            );
            for entry in &feed.entries {
                told += 1;
                let to = entry.links[0].href.strip_prefix(BASE).expect("ours");
                let page = site.get(to.split('#').next().unwrap_or_default(), None).await;
                assert_eq!(page.status, StatusCode::OK, "{path} leads to {to}");
            }
        }
        assert!(told > 10, "{}: only {told} entries", site.t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn feeds_are_told_once_and_hide_what_is_hidden() {
    let site = Site::sqlite().await;
    let objects = &site.world.dalheim.objects;
    for path in feeds(&site) {
        let first = site.get(&path, None).await;
        let again = Ask::get(&path).header("if-none-match", first.header(header::ETAG)).send(&site.router).await;
        assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{path}");
        let text = first.body.to_lowercase();
        assert!(!text.contains(&site.world.marker) && !text.contains('@'), "{path}: {}", first.body);
        for hidden in [&objects.received, &objects.withheld, &objects.refused, &objects.withdrawn, &objects.own] {
            assert!(!first.body.contains(&hidden.reference), "{path} tells of {}", hidden.reference);
        }
    }
    for sent in [&objects.received, &objects.withheld, &objects.withdrawn] {
        let answer = site.get(&format!("/dalheim/beitraege/{}/feed.atom", sent.reference), None).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    for path in ["/dalheim/folgen.atom?was=thema%3Afremd", "/dalheim/folgen.atom?was=Unsinn", "/dalheim/beitraege/x/feed.atom"] {
        assert_eq!(site.get(path, None).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let arabic = parsed("ar", &site.get("/ar/dalheim/beitraege.atom", None).await);
    let german = parsed("de", &site.get("/dalheim/beitraege.atom", None).await);
    assert_eq!(arabic.lang.as_deref(), Some("ar"));
    assert_eq!(arabic.entries[0].id, german.entries[0].id, "the same happening in every language");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_name_their_feed() {
    let site = Site::sqlite().await;
    let objects = &site.world.dalheim.objects;
    let pages = [
        ("/ar/dalheim".to_owned(), "/ar/dalheim/folgen.atom".to_owned()),
        ("/dalheim/beitraege".to_owned(), "/dalheim/beitraege.atom".to_owned()),
        ("/dalheim/projekte".to_owned(), "/dalheim/projekte.atom".to_owned()),
        ("/dalheim/sitzungen".to_owned(), "/dalheim/sitzungen.atom".to_owned()),
        (
            format!("/dalheim/beitraege/{}", objects.published.reference),
            format!("/dalheim/beitraege/{}/feed.atom", objects.published.reference),
        ),
        (format!("/dalheim/projekte/{}", objects.measure.1), format!("/dalheim/projekte/{}/feed.atom", objects.measure.1)),
    ];
    for (page, feed) in pages {
        let tags = html::tags(&site.get(&page, None).await.body);
        let link = tags.iter().find(|tag| tag.name == "link" && tag.get("type") == Some("application/atom+xml"));
        assert_eq!(link.and_then(|tag| tag.get("href")), Some(feed.as_str()), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_is_asked_for_confirmed_and_ended_with_one_click() {
    let site = Site::sqlite().await;
    let place = &site.world.dalheim;
    let box_at = format!("/dalheim/folgen?was=beitrag%3A{}", place.objects.published.reference);
    let wrong = site.post(&box_at, None, &[("email", "keine Adresse")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("keine Adresse"), "what was typed is there");
    let sent = site.post(&box_at, None, &[("email", "neu@example.org")]).await;
    assert!(sent.status == StatusCode::OK && sent.header(header::CACHE_CONTROL) == "no-store");
    let known = site.post(&box_at, None, &[("email", &format!("folgt-dalheim@{}.example.org", site.world.marker))]).await;
    assert_eq!(known.body, sent.body, "the answer does not say whether an address is known");
    let mails = outbox::claim(&site.t.db, 100, ago(-1)).await.expect("claims");
    let mail = mails.iter().find(|waiting| waiting.mail.to == "neu@example.org").expect("a mail");
    let token = mail.mail.params["token"].clone();
    let confirm = format!("/dalheim/folgen/bestaetigen/{token}");
    assert!(site.get(&confirm, None).await.body.contains("Ja, folgen"));
    assert_eq!(site.post(&confirm, None, &[]).await.status, StatusCode::OK);
    assert_eq!(site.post(&confirm, None, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "used");
    // A mail program: no origin of ours, a foreign one, somebody's session; all it can do is end.
    let end = format!("/abmelden/{token}");
    assert!(site.get(&end, None).await.body.contains("Nicht mehr folgen"));
    let before = site.watch.rows("follow").await;
    let someone = place.person(Role::Moderator);
    for (ask, rows) in [
        (
            Ask::post(&end, &[("List-Unsubscribe", "One-Click")]).header("origin", "https://mail.example").without("sec-fetch-site"),
            before - 1,
        ),
        (Ask::post(&end, &[]).without("origin").without("sec-fetch-site").by(Some(someone)), before - 1),
        (Ask::post("/abmelden/kein-gueltiger-link", &[]).header("origin", "null"), before - 1),
    ] {
        assert_eq!(ask.send(&site.router).await.status, StatusCode::OK);
        assert_eq!(site.watch.rows("follow").await, rows);
    }
    let signing_out = Ask::post("/abmelden", &[]).header("origin", "https://mail.example").by(Some(someone));
    assert_eq!(signing_out.send(&site.router).await.status, StatusCode::FORBIDDEN, "signing out is another deed");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_follows_with_one_click() {
    let site = Site::sqlite().await;
    let place = &site.world.dalheim;
    let someone = Some(place.person(Role::Chair));
    let page = format!("/dalheim/projekte/{}", place.objects.measure.1);
    let action = format!("/dalheim/folgen?was=projekt%3A{}", place.objects.measure.1);
    site.get(&page, someone).await.form(&action);
    let done = site.post(&action, someone, &[]).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, format!("{page}#folgen").as_str()));
    let shown = site.get(&page, someone).await;
    let end = format!("/dalheim/folgen/beenden?was=projekt%3A{}", place.objects.measure.1);
    shown.form(&end);
    assert!(site.get("/dalheim/folgen", someone).await.body.contains(&place.objects.measure.1), "the list of what one follows");
    assert_eq!(site.post(&end, someone, &[]).await.location(), format!("{page}#folgen"));
    site.get(&page, someone).await.form(&action);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_reads_until_it_is_revoked_and_its_code_is_in_no_address() {
    let site = Site::sqlite().await;
    let code = site.world.dalheim.objects.following.code.clone();
    let opened = site.post("/dalheim/mitlesen", None, &[("code", &code)]).await;
    assert_eq!((opened.status, opened.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert!(opened.body.contains("Sonnensegel") && !html::addresses(&opened.body).iter().any(|(_, address)| address.contains(&code)));
    let wrong = site.post("/dalheim/mitlesen", None, &[("code", "0000-0000-0000-0000-0")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let made = site.post("/dalheim/folgen", None, &[("was", "quartier"), ("weg", "link")]).await;
    let hidden = html::addresses(&made.body).into_iter().filter(|(_, address)| address.contains("mitlesen"));
    assert!(
        hidden.clone().count() > 0
            && hidden.clone().all(|(_, address)| address.split_once('#').is_none_or(|(path, _)| path == "/dalheim/mitlesen"))
    );
    let form = opened.form("/dalheim/mitlesen/loeschen").untouched();
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(site.post("/dalheim/mitlesen/loeschen", None, &fields).await.status, StatusCode::OK);
    assert_eq!(site.post("/dalheim/mitlesen", None, &[("code", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "dead");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_morning_sends_one_mail_to_each() {
    let site = Site::sqlite().await;
    let district = &site.world.dalheim.district;
    let morning = ago(-1) - TimeDelta::hours(11);
    while !outbox::claim(&site.t.db, 500, morning).await.expect("claims").is_empty() {}
    store::following::send_digests(&site.t.db, district, morning).await.expect("sends");
    let mails = outbox::claim(&site.t.db, 500, morning).await.expect("claims");
    let mut to: Vec<&str> = mails.iter().filter(|waiting| waiting.mail.kind == "digest").map(|waiting| waiting.mail.to.as_str()).collect();
    let sent = to.len();
    to.sort_unstable();
    to.dedup();
    assert_eq!(to.len(), sent, "one each");
    assert_eq!(store::following::send_digests(&site.t.db, district, morning + TimeDelta::hours(1)).await.expect("sends"), 0);
    for mail in mails.iter().filter(|waiting| waiting.mail.kind == "digest") {
        let digest = mail.mail.params["digest"].to_lowercase();
        assert!(!digest.contains(&site.world.marker), "{digest}");
    }
}
