//! Languages: the address alone says which one, and every link and form of a page keeps it (`docs/decisions/0006-languages.md`).

use crate::browser::{Answer, Ask, BASE};
use crate::html;
use crate::public::pages;
use crate::world::Site;
use axum::http::{Method, StatusCode, header};
use domain::Language;

/// Where a link or a form of this page leads, but for the style sheet and the like, and for the choice of languages.
fn ways(answer: &Answer) -> Vec<String> {
    let chosen: Vec<String> = html::tags(&answer.body)
        .into_iter()
        .filter(|tag| tag.name == "a" && tag.get("hreflang").is_some())
        .filter_map(|tag| tag.get("href").map(str::to_owned))
        .collect();
    html::addresses(&answer.body)
        .into_iter()
        .filter(|(place, address)| matches!(place.as_str(), "a[href]" | "form[action]") && address.starts_with('/'))
        .map(|(_, address)| address)
        .filter(|address| !chosen.contains(address))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_keeps_its_language() {
    let site = Site::sqlite().await;
    let (mut wrong, mut seen) = (vec![], 0);
    for (_, path) in pages(&site) {
        let german = site.get(&path, None).await;
        for language in Language::ALL.iter().filter(|language| **language != Language::German) {
            let prefix = language.prefix();
            let spoken = format!("{prefix}{}", if path == "/" { "" } else { &path });
            let answer = site.get(&spoken, None).await;
            if answer.status != german.status {
                wrong.push(format!("{spoken}: {} instead of {}", answer.status, german.status));
            }
            if answer.status.is_redirection() && !answer.location().starts_with(prefix) {
                wrong.push(format!("{spoken} leads to {}", answer.location()));
            }
            if !answer.is_html() {
                continue;
            }
            seen += 1;
            let root = html::tags(&answer.body).into_iter().find(|tag| tag.name == "html").expect("a document");
            if (root.get("lang"), root.get("dir")) != (Some(language.tag()), Some(language.direction())) {
                wrong.push(format!("{spoken} is in {:?}, {:?}", root.get("lang"), root.get("dir")));
            }
            if answer.header(header::CONTENT_LANGUAGE) != language.tag() {
                wrong.push(format!("{spoken} is said to be in {}", answer.header(header::CONTENT_LANGUAGE)));
            }
            for way in ways(&answer).into_iter().filter(|way| *way != prefix && !way.starts_with(&format!("{prefix}/"))) {
                wrong.push(format!("{spoken} loses its language on the way to {way}"));
            }
        }
    }
    assert!(seen > 100, "only {seen} pages");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_names_itself_in_every_language() {
    let site = Site::sqlite().await;
    let answer = site.get("/ar/dalheim/projekte?suche=Licht", None).await;
    let links: Vec<_> = html::tags(&answer.body).into_iter().filter(|tag| tag.name == "link").collect();
    let of = |rel: &str, language: Option<&str>| {
        let found = links.iter().find(|tag| tag.get("rel") == Some(rel) && tag.get("hreflang") == language);
        found.and_then(|tag| tag.get("href")).map(|address| address.replace("&amp;", "&"))
    };
    assert_eq!(of("canonical", None), Some(format!("{BASE}/ar/dalheim/projekte?suche=Licht")), "each language stands for itself");
    assert_eq!(of("alternate", Some("x-default")), Some(format!("{BASE}/dalheim/projekte?suche=Licht")));
    for language in Language::ALL {
        let address = format!("{BASE}{}/dalheim/projekte?suche=Licht", language.prefix());
        assert_eq!(of("alternate", Some(language.tag())), Some(address), "{language:?}");
    }
    let choices = html::tags(&answer.body).into_iter().filter(|tag| tag.name == "a" && tag.get("hreflang").is_some());
    assert_eq!(choices.count(), Language::ALL.len(), "every language can be chosen on every page");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_cookie_and_no_header_decides() {
    let site = Site::sqlite().await;
    let asked = |path: &str| Ask::get(path).header("accept-language", "ar").header("cookie", "lang=ar").send(&site.router);
    let german = asked("/dalheim").await;
    assert_eq!((german.status, german.header(header::CONTENT_LANGUAGE)), (StatusCode::OK, "de"));
    let arabic = asked("/ar/dalheim").await;
    assert_eq!((arabic.header(header::CONTENT_LANGUAGE), arabic.header(header::SET_COOKIE)), ("ar", ""));
    assert_ne!(german.header(header::ETAG), arabic.header(header::ETAG));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sent_form_answers_in_its_language() {
    let site = Site::sqlite().await;
    let refused = site.post("/ar/dalheim/mitmachen", None, &[("text", "قصير")]).await;
    assert_eq!((refused.status, refused.header(header::CONTENT_LANGUAGE)), (StatusCode::UNPROCESSABLE_ENTITY, "ar"));
    assert_eq!(refused.form("/ar/dalheim/mitmachen").method, "POST", "what was typed is sent in Arabic again");
    assert!(!html::tags(&refused.body).iter().any(|tag| tag.name == "a" && tag.get("hreflang").is_some()), "a choice would lose the text");
    let sent_away = site.get("/tr/dalheim/mein-beirat", None).await;
    assert_eq!(sent_away.location(), "/tr/anmelden?weiter=%2Ftr%2Fdalheim%2Fmein-beirat");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_workplace_is_german_and_leads_back() {
    let site = Site::sqlite().await;
    let moderator = site.world.dalheim.person(domain::people::Role::Moderator);
    let desk = site.get("/uk/dalheim/arbeitsplatz", Some(moderator)).await;
    assert_eq!((desk.status, desk.header(header::CONTENT_LANGUAGE)), (StatusCode::OK, "de"));
    assert!(ways(&desk).iter().all(|way| way.starts_with("/uk/")), "{:?}", ways(&desk));
}

#[tokio::test(flavor = "multi_thread")]
async fn files_have_no_language_of_their_own() {
    let site = Site::sqlite().await;
    assert_eq!(site.get("/readyz", None).await.body, "ready");
    for path in ["/de/dalheim", "/fr/dalheim", "/ar/nirgends", "/arabisch"] {
        let answer = Ask::get(path).method(Method::GET).send(&site.router).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}
