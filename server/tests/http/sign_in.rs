//! Signing in and out: by password, by a mailed link that only a POST uses up, and never to somewhere else (T9, T15, T16, T22).

use crate::browser::{Answer, Ask, BASE, fresh_address};
use crate::folder::Folder;
use crate::world::{Person, Site, now};
use axum::http::{Method, StatusCode, header};
use chrono::{DateTime, TimeDelta, Utc};
use domain::people::Role;
use server::config::Settings;
use server::mail;
use store::{outbox, people};

const PASSWORD: &str = "Sonnensegel über dem Sand";

fn cookie(answer: &Answer) -> Option<String> {
    let line = answer.headers.get(header::SET_COOKIE)?.to_str().ok()?.to_owned();
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(line.contains(part), "{line}");
    }
    assert!(!line.contains("Domain"), "{line}");
    line.strip_prefix("__Host-quartier=").and_then(|rest| rest.split(';').next()).map(str::to_owned)
}

fn as_session(person: &Person, token: String) -> Person {
    Person { token, ..person.clone() }
}

async fn is_signed_in(site: &Site, person: &Person) -> bool {
    !site.get("/konto", Some(person)).await.asks_to_sign_in()
}

#[tokio::test(flavor = "multi_thread")]
async fn by_password_and_out_again() {
    for site in Site::both().await {
        let vera = site.world.dalheim.person(Role::Chair);
        people::set_password(&site.t.db, vera.account, PASSWORD).await.unwrap();
        let fields = [("email", vera.email.as_str()), ("password", PASSWORD), ("weiter", "/dalheim/arbeitsplatz")];
        let answer = site.post("/anmelden", None, &fields).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/dalheim/arbeitsplatz"));
        let token = cookie(&answer).expect("a session");
        let again = cookie(&site.post("/anmelden", None, &fields).await).expect("another");
        assert_ne!(token, again, "each sign-in has a token of its own");
        let session = as_session(vera, token);
        assert!(is_signed_in(&site, &session).await);
        let out = site.post("/abmelden", Some(&session), &[]).await;
        assert_eq!((out.status, out.location()), (StatusCode::SEE_OTHER, "/"));
        assert!(out.header(header::SET_COOKIE).contains("Max-Age=0"));
        assert!(!is_signed_in(&site, &session).await, "{}: the server forgot it", site.t.name);
        assert!(is_signed_in(&site, &as_session(vera, again)).await, "only this one");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_says_nothing_about_accounts() {
    let site = Site::sqlite().await;
    let vera = site.world.dalheim.person(Role::Chair);
    people::set_password(&site.t.db, vera.account, PASSWORD).await.unwrap();
    let mut pages = vec![];
    for email in [vera.email.as_str(), "niemand@example.org"] {
        let answer = site.post("/anmelden", None, &[("email", email), ("password", "falsch"), ("weiter", "")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(cookie(&answer).is_none() && answer.body.contains(email), "what was typed is still there");
        assert!(!answer.body.contains("falsch"), "but not the password");
        pages.push(answer.body.replace(email, "…"));
        let link = site.post("/anmelden/link", None, &[("email", email)]).await;
        pages.push(link.body.replace(email, "…"));
    }
    assert_eq!(pages[0], pages[2]);
    assert_eq!(pages[1], pages[3]);
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_ends_but_the_office_behind_another_address_gets_in() {
    let site = Site::sqlite().await;
    let vera = site.world.dalheim.person(Role::Chair);
    people::set_password(&site.t.db, vera.account, PASSWORD).await.unwrap();
    let guesser = fresh_address();
    let sign_in = |password: &'static str, from| {
        Ask::post("/anmelden", &[("email", vera.email.as_str()), ("password", password)]).from(from).send(&site.router)
    };
    for _ in 0..10 {
        assert_eq!(sign_in("falsch", guesser).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(sign_in(PASSWORD, guesser).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(sign_in(PASSWORD, fresh_address()).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_scanner_that_opens_the_link_uses_nothing_up() {
    for site in Site::both().await {
        let vera = site.world.dalheim.person(Role::Chair);
        assert_eq!(
            site.post("/anmelden/link", None, &[("email", &vera.email), ("weiter", "/dalheim/projekte")]).await.status,
            StatusCode::OK
        );
        let waiting = outbox::claim(&site.t.db, 100, now()).await.unwrap();
        let mail = waiting.iter().find(|waiting| waiting.mail.to == vera.email).expect("a mail");
        let path = format!("/anmelden/{}?weiter={}", mail.mail.params["token"], mail.mail.params["next"]);
        let mut calm = site.calm().await;
        for method in [Method::GET, Method::GET, Method::HEAD] {
            assert_eq!(Ask::get(&path).method(method).send(&site.router).await.status, StatusCode::OK);
        }
        assert_eq!(calm.changed(&site.watch).await, Vec::<String>::new(), "reading uses nothing up");
        let page = site.get(&path, None).await;
        let form = page.form(path.split('?').next().unwrap());
        let fields = form.untouched();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let confirmed = site.post(&form.action, None, &fields).await;
        assert_eq!((confirmed.status, confirmed.location()), (StatusCode::SEE_OTHER, "/dalheim/projekte"));
        assert!(is_signed_in(&site, &as_session(vera, cookie(&confirmed).expect("a session"))).await);
        let twice = site.post(&form.action, None, &fields).await;
        assert_eq!((twice.status, cookie(&twice)), (StatusCode::UNPROCESSABLE_ENTITY, None), "{}: once", site.t.name);
    }
}

fn after_31_minutes() -> DateTime<Utc> {
    now() + TimeDelta::minutes(31)
}

fn after_13_hours() -> DateTime<Utc> {
    now() + TimeDelta::hours(13)
}

#[tokio::test(flavor = "multi_thread")]
async fn links_and_sessions_end_by_themselves() {
    let site = Site::sqlite().await;
    let vera = site.world.dalheim.person(Role::Chair);
    site.post("/anmelden/link", None, &[("email", &vera.email)]).await;
    let waiting = outbox::claim(&site.t.db, 100, now()).await.unwrap();
    let token = &waiting.iter().find(|waiting| waiting.mail.to == vera.email).expect("a mail").mail.params["token"];
    let late = site.router_with(site.t.db.clone(), after_31_minutes);
    let answer = Ask::post(&format!("/anmelden/{token}"), &[]).send(&late).await;
    assert_eq!((answer.status, cookie(&answer)), (StatusCode::UNPROCESSABLE_ENTITY, None));
    assert!(!Ask::get("/konto").by(Some(vera)).send(&late).await.asks_to_sign_in());
    let later = site.router_with(site.t.db.clone(), after_13_hours);
    let kemal = &site.world.dalheim.members[1].1;
    assert!(Ask::get("/konto").by(Some(kemal)).send(&later).await.asks_to_sign_in(), "idle for thirteen hours");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_sent_to_another_site() {
    let site = Site::sqlite().await;
    let vera = site.world.dalheim.person(Role::Chair);
    people::set_password(&site.t.db, vera.account, PASSWORD).await.unwrap();
    for next in [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1",
        "\\\\evil.example",
        " //evil.example",
        "/\t/evil.example",
        "data:text/html,x",
    ] {
        let answer = site.post("/anmelden", None, &[("email", &vera.email), ("password", PASSWORD), ("weiter", next)]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/konto"), "{next:?}");
        assert!(!answer.headers.contains_key("set-cookie2") && answer.headers.get_all(header::SET_COOKIE).iter().count() == 1, "{next:?}");
    }
    let back = site.get("/dalheim/arbeitsplatz?a=1&b=//x", None).await;
    assert_eq!(back.location(), "/anmelden?weiter=%2Fdalheim%2Farbeitsplatz%3Fa%3D1%26b%3D%2F%2Fx");
    let page = site.get(back.location(), None).await;
    let sent = page.form("/anmelden").untouched();
    assert!(sent.contains(&("weiter".into(), "/dalheim/arbeitsplatz?a=1&b=//x".into())), "{sent:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_switched_off_account_is_out_at_once() {
    for site in Site::both().await {
        let vera = site.world.dalheim.person(Role::Chair);
        people::set_password(&site.t.db, vera.account, PASSWORD).await.unwrap();
        assert!(is_signed_in(&site, vera).await);
        people::disable_account(&site.t.db, vera.account, now()).await.unwrap();
        assert!(!is_signed_in(&site, vera).await, "{}", site.t.name);
        assert!(site.get("/dalheim/arbeitsplatz", Some(vera)).await.asks_to_sign_in());
        let answer = site.post("/anmelden", None, &[("email", &vera.email), ("password", PASSWORD)]).await;
        assert_eq!((answer.status.is_client_error(), cookie(&answer)), (true, None));
        site.post("/anmelden/link", None, &[("email", &vera.email)]).await;
        assert!(outbox::claim(&site.t.db, 100, now()).await.unwrap().iter().all(|waiting| waiting.mail.to != vera.email));
    }
}

/// Addresses in mails come from the configuration, whatever the request claims.
#[tokio::test(flavor = "multi_thread")]
async fn a_forged_host_never_reaches_a_mail() {
    let site = Site::sqlite().await;
    let folder = Folder::new();
    let settings = Settings {
        database: String::new(),
        data: folder.path().into(),
        addr: ([127, 0, 0, 1], 0).into(),
        site: folder.path().into(),
        smtp: None,
        sender: "quartier@example.org".into(),
        behind_proxy: true,
        backups: None,
        app: app::state::Config { mail_folder: Some(folder.path().join("mails")), ..(*site.state.config).clone() },
    };
    let vera = site.world.dalheim.person(Role::Chair);
    let ask = Ask::post("/anmelden/link", &[("email", &vera.email)])
        .header("host", "evil.example")
        .header("x-forwarded-host", "evil.example")
        .header("forwarded", "host=evil.example");
    assert_eq!(ask.send(&site.router).await.status, StatusCode::OK);
    let mut delivered = 0;
    while let sent @ 1.. = mail::deliver_once(&settings, &site.state).await.unwrap() {
        delivered += sent;
    }
    assert!(delivered > 0);
    let mut texts = vec![];
    for entry in std::fs::read_dir(folder.path().join("mails")).unwrap() {
        texts.push(std::fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    assert!(
        texts.iter().any(|text| text.starts_with(&format!("{}\n", vera.email)) && text.contains(&format!("{BASE}/anmelden/"))),
        "{texts:?}"
    );
    assert!(texts.iter().all(|text| !text.contains("evil.example")));
}
