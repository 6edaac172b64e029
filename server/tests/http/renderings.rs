//! Leichte Sprache and translations: beside the original, in the language of the address; drafts at the desk only; and the language that is
//! remembered for people with an account.

use crate::browser::Answer;
use crate::html;
use crate::world::{Place, Site, ago, now};
use axum::http::StatusCode;
use domain::moderation::CheckPoint;
use domain::participation::{ContactWish, Intake, Kind, Shown};
use domain::people::Role;
use domain::rendering::{Rendered, RenderingForm};
use domain::{Actor, Language, Written};
use store::participation::{self, Arrival, Publication, Receipt};
use store::rendering::{publish_rendering, write_rendering};

const PASSWORD: &str = "Sonnensegel über dem Sand";

fn form(language: &str, title: &str, text: &str) -> RenderingForm {
    let checked_by = if language == "leicht" { "Gruppe Klartext".into() } else { String::new() };
    RenderingForm { language: language.into(), title: title.into(), text: text.into(), checked_by }
}

async fn publish(site: &Site, place: &Place, of: (Rendered, uuid::Uuid), form: &RenderingForm) {
    let manager = place.actor(Role::Manager);
    let language: Language = write_rendering(&site.t.db, manager, of, form, now()).await.unwrap();
    publish_rendering(&site.t.db, manager, of, language, now()).await.unwrap();
}

/// A contribution that somebody wrote in Arabic.
async fn arabic(site: &Site, place: &Place) -> Receipt {
    let intake = Intake {
        details: domain::participation::Details::default(),
        kind: Kind::Wish,
        title: "نحتاج إلى الظل".into(),
        text: "الملعب حار جدا.".into(),
        place: "Spielplatz".into(),
        spot: None,
        contact: ContactWish::Code,
        name: String::new(),
        shown: Shown::Nothing,
        pseudonym: String::new(),
        email: None,
        phone: None,
        letter: None,
    };
    let arrival = Arrival::web("arabic-arabic-arabic-arabic").written(Written::Arabic);
    let receipt = participation::receive(&site.t.db, &Actor::resident(place.id()), &intake, &arrival, ago(5)).await.unwrap();
    let publication =
        Publication { title: intake.title, text: intake.text, place: intake.place, kind: intake.kind, checks: CheckPoint::ALL.to_vec() };
    participation::publish(&site.t.db, place.actor(Role::Moderator), receipt.id, &publication, ago(4)).await.unwrap();
    receipt
}

/// Languages that a page offers of itself, without the choice in its head.
fn offered(answer: &Answer) -> Vec<String> {
    let main = answer.body.split("<main").nth(1).unwrap();
    html::tags(main).iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("hreflang").map(str::to_owned)).collect()
}

/// `lang` of the heading.
fn heading(answer: &Answer) -> Option<String> {
    html::tags(&answer.body).iter().find(|tag| tag.name == "h1" && !tag.closing).and_then(|tag| tag.get("lang").map(str::to_owned))
}

/// `lang` and `dir` of the element that begins with these words.
fn around(answer: &Answer, words: &str) -> (Option<String>, Option<String>) {
    let at = answer.body.find(words).expect("the words");
    let tags = html::tags(&answer.body);
    let tag = tags.iter().find(|tag| tag.at.1 == at).expect("an element begins there");
    (tag.get("lang").map(str::to_owned), tag.get("dir").map(str::to_owned))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_shows_its_own_language_first_and_folds_the_original() {
    let site = Site::sqlite().await;
    let place = &site.world.dalheim;
    let one = &place.objects.published;
    let of = (Rendered::Contribution, one.id.0);
    publish(&site, place, of, &form("leicht", "Schatten", "Auf dem Spiel-Platz ist es heiß.")).await;
    publish(&site, place, of, &form("tr", "Gölgelik", "Öğlen gölge yok.")).await;
    write_rendering(&site.t.db, place.actor(Role::Manager), of, &form("uk", "Тінь", "Чернетка."), now()).await.unwrap();
    let path = format!("/dalheim/beitraege/{}", one.reference);
    let german = site.get(&path, None).await;
    assert_eq!(offered(&german), ["de-simple", "tr"]);
    assert!(german.body.contains("Sonnensegel") && !german.body.contains("Öğlen"), "the original is what counts");
    let turkish = site.get(&format!("/tr{path}"), None).await;
    assert!(html::title(&turkish.body).starts_with("Gölgelik"), "{}", html::title(&turkish.body));
    let (translation, original) =
        (turkish.body.find("Öğlen gölge yok").unwrap(), turkish.body.find("Mittags gibt es keinen Schatten").unwrap());
    assert!(turkish.body[translation..original].contains("<details"), "the original is folded");
    assert_eq!(around(&turkish, "Mittags gibt es keinen Schatten"), (Some("de".into()), Some("auto".into())), "and marked");
    assert!(turkish.body.contains("Büro tarafından çevrildi. Özgün metin: Deutsch."));
    let easy = site.get(&format!("/leicht{path}"), None).await;
    assert!(easy.body.contains("Geprüft hat das: Gruppe Klartext.") && heading(&easy).is_none());
    let ukrainian = site.get(&format!("/uk{path}"), None).await;
    assert!(!ukrainian.body.contains("Чернетка"), "a draft is for the desk only");
    assert_eq!(heading(&ukrainian).as_deref(), Some("de"));
    let found = site.get("/tr/dalheim/suche?q=g%C3%B6lgelik", None).await;
    assert!(found.body.contains(&format!("href=\"/tr{path}\"")), "found by its translated words");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_marked_with_the_language_it_was_written_in() {
    let site = Site::sqlite().await;
    let place = &site.world.dalheim;
    let one = arabic(&site, place).await;
    let path = format!("/dalheim/beitraege/{}", one.reference);
    let german = site.get(&path, None).await;
    assert_eq!(heading(&german).as_deref(), Some("ar"));
    assert_eq!(around(&german, "الملعب حار"), (Some("ar".into()), Some("auto".into())));
    assert_eq!(heading(&site.get(&format!("/ar{path}"), None).await), None, "on an Arabic page it needs no mark");
    publish(&site, place, (Rendered::Contribution, one.id.0), &form("de", "Wir brauchen Schatten", "Der Spielplatz ist sehr heiß.")).await;
    let german = site.get(&path, None).await;
    assert!(german.body.contains("Übersetzung vom Büro. Original: العربية.") && heading(&german).is_none());
    assert_eq!(offered(&german), ["ar"]);
    assert!(site.get(&format!("/leicht{path}"), None).await.body.contains("sehr heiß"), "German is nearer than Arabic");
    let desk = site.get(&format!("/dalheim/arbeitsplatz/beitraege/{}", one.id), Some(place.person(Role::Moderator))).await;
    assert!(desk.body.contains("Internet, Arabisch"), "the office sees it at a glance");
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_chooses_the_language_of_the_text() {
    let site = Site::sqlite().await;
    let fields = |language: &'static str| {
        [("kind", "idea"), ("text", "Hello neighbours."), ("place", "Ring"), ("contact", "nichts"), ("language", language), ("key", "x")]
    };
    let again = site.post("/dalheim/mitmachen", None, &fields("en")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = again.form("/dalheim/mitmachen");
    let chosen = |form: &html::Form| form.fields.iter().find(|field| field.name == "language").unwrap().value.clone();
    assert_eq!(chosen(&sent), "en", "what was chosen is still there");
    let arabic = site.get("/ar/dalheim/mitmachen", None).await;
    assert_eq!(chosen(&arabic.form("/ar/dalheim/mitmachen")), "ar", "at first the language of the page");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_writes_looks_publishes_and_takes_back() {
    let site = Site::sqlite().await;
    let place = &site.world.dalheim;
    let moderator = Some(place.person(Role::Moderator));
    let path = format!("/dalheim/arbeitsplatz/beitraege/{}/sprachen", place.objects.published.id);
    let typed = [("language", "leicht"), ("title", "Schatten"), ("text", "Es ist heiß."), ("checked_by", "")];
    let with = |tun: &'static str| [&typed[..], &[("tun", tun)]].concat();
    let preview = site.post(&path, moderator, &with("ansehen")).await;
    assert!(preview.status == StatusCode::OK && preview.body.contains("Noch ist nichts gespeichert."));
    let same = site.post(&path, moderator, &[("language", "de"), ("title", "Schatten"), ("text", "Es ist heiß.")]).await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(same.body.contains("In dieser Sprache ist das Original.") && same.body.contains("Es ist heiß."), "nothing typed is lost");
    let saved = site.post(&path, moderator, &with("speichern")).await;
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, format!("{path}?erledigt=gespeichert").as_str()));
    let page = site.get(&path, moderator).await;
    assert!(page.body.contains("Entwurf löschen") && page.body.contains("Es ist heiß."));
    let refused = site.post(&path, moderator, &with("veroeffentlichen")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("wenn jemand sie geprüft hat"));
    let open = site.get(&format!("{path}?sprache=leicht"), moderator).await.form(&path);
    assert!(html::forms(&site.get(&format!("{path}?sprache=leicht"), moderator).await.body).len() > 1 && !open.fields.is_empty());
    let public = format!("/leicht/dalheim/beitraege/{}", place.objects.published.reference);
    assert!(!site.get(&public, None).await.body.contains("Es ist heiß."));
    let checked = [("language", "leicht"), ("title", "Schatten"), ("text", "Es ist heiß."), ("checked_by", "Gruppe Klartext")];
    site.post(&path, moderator, &checked).await;
    site.post(&path, moderator, &[("language", "leicht"), ("tun", "veroeffentlichen")]).await;
    assert!(site.get(&public, None).await.body.contains("Es ist heiß."));
    let item = site.get(&format!("/dalheim/arbeitsplatz/beitraege/{}", place.objects.published.id), moderator).await;
    assert!(item.body.contains("Beitrag: Leichte Sprache ") && item.body.contains(&format!("href=\"{path}\"")));
    site.post(&path, moderator, &[("language", "leicht"), ("tun", "zuruecknehmen")]).await;
    assert!(!site.get(&public, None).await.body.contains("Es ist heiß."));
    let measure = place.objects.measure.0;
    let paper = format!("/dalheim/arbeitsplatz/projekte/{measure}/sprachen?was=vorlage");
    assert!(site.get(&paper, moderator).await.body.contains("Vorlage für alle"));
    let decision = site.get(&format!("/dalheim/arbeitsplatz/projekte/{measure}/sprachen?was=beschluss"), moderator).await;
    assert_eq!(decision.status, StatusCode::NOT_FOUND, "nothing is decided yet");
    let (over, hidden) = (place.objects.over.id, place.objects.over.hidden);
    let behind =
        site.get(&format!("/dalheim/arbeitsplatz/sitzungen/{over}/punkte/{hidden}/sprachen"), Some(place.person(Role::Chair))).await;
    assert_eq!(behind.status, StatusCode::NOT_FOUND, "what is behind closed doors has none (I11)");
}

#[tokio::test(flavor = "multi_thread")]
async fn measures_and_agendas_speak_other_languages_too() {
    let site = Site::sqlite().await;
    let place = &site.world.dalheim;
    publish(&site, place, (Rendered::Measure, place.objects.measure.0.0), &form("en", "Shade for all", "A canopy for the playground."))
        .await;
    publish(&site, place, (Rendered::AgendaItem, place.objects.over.item.0), &form("leicht", "Der Bei-Rat sagt ja", "2 Segel sind gut."))
        .await;
    let measure = site.get(&format!("/en/dalheim/projekte/{}", place.objects.measure.1), None).await;
    assert!(measure.body.contains("A canopy for the playground.") && html::title(&measure.body).starts_with("Shade for all"));
    let meeting = format!("/dalheim/sitzungen/{}", place.objects.over.id);
    assert_eq!(offered(&site.get(&meeting, None).await), ["de-simple"]);
    let easy = site.get(&format!("/leicht{meeting}"), None).await;
    assert!(easy.body.contains("2 Segel sind gut.") && easy.body.contains("Gruppe Klartext"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_remembered_for_people_with_an_account_only() {
    let site = Site::sqlite().await;
    let vera = site.world.dalheim.person(Role::Chair);
    let refused = site.post("/konto/sprache", Some(vera), &[("language", "fr")]).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("Bitte wählen Sie eine Sprache."));
    assert!(site.post("/konto/sprache", None, &[("language", "tr")]).await.asks_to_sign_in());
    let chosen = site.post("/konto/sprache", Some(vera), &[("language", "tr")]).await;
    assert_eq!((chosen.status, chosen.location()), (StatusCode::SEE_OTHER, "/tr/konto/sprache?erledigt=ja"));
    assert_eq!(chosen.header(axum::http::header::SET_COOKIE), "", "in the account, not in the browser");
    let page = site.get("/tr/konto/sprache?erledigt=ja", Some(vera)).await;
    assert!(page.body.contains("Bu dili hatırlayacağız.") && page.form("/tr/konto/sprache").fields[0].value == "tr");
    store::people::set_password(&site.t.db, vera.account, PASSWORD).await.unwrap();
    for (next, goes) in [("", "/tr/konto"), ("/dalheim/projekte", "/tr/dalheim/projekte"), ("/ar/dalheim", "/ar/dalheim")] {
        let fields = [("email", vera.email.as_str()), ("password", PASSWORD), ("weiter", next)];
        assert_eq!(site.post("/anmelden", None, &fields).await.location(), goes, "{next}");
    }
}
