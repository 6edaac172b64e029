//! What people are entitled to, over HTTP: to be told and to object, to report, to see their own files and data, and to get no more than their share.

use crate::browser::{Ask, fresh_address};
use crate::world::{Site, now};
use axum::http::{StatusCode, header};
use domain::people::Role;
use store::outbox;

/// The token of the newest mail of a kind.
async fn mailed(site: &Site, kind: &str) -> String {
    let post = outbox::claim(&site.t.db, 500, now()).await.unwrap();
    let mail = post.iter().rev().find(|waiting| waiting.mail.kind == kind).unwrap_or_else(|| panic!("no mail {kind}"));
    mail.mail.params["token"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_supporter_stays_by_the_mailed_link_and_goes_along_with_one_click() {
    for site in Site::both().await {
        let objects = &site.world.dalheim.objects;
        let link = format!("/dalheim/gemeinsam/{}", objects.told);
        let read = site.get(&link, None).await;
        assert!(read.status == StatusCode::OK && read.body.contains("zählt beim gemeinsamen Beitrag mit"), "{}", read.body);
        let stays = site.post(&link, None, &[("answer", "stay")]).await;
        assert!(stays.body.contains("bleibt beim früheren Beitrag"), "{}", stays.body);
        // With the account it is one click at the contribution itself.
        let own = format!("/dalheim/beitraege/{}", objects.merged.reference);
        let resident = &site.world.dalheim.resident;
        let page = site.get(&own, Some(resident)).await;
        assert_eq!(page.form(&format!("{own}/gemeinsam")).fields.iter().find(|field| field.name == "answer").unwrap().value, "along");
        let along = site.post(&format!("{own}/gemeinsam"), Some(resident), &[("answer", "along")]).await;
        assert_eq!((along.status, along.location()), (StatusCode::SEE_OTHER, own.as_str()));
        let stranger = site.post(&format!("{own}/gemeinsam"), Some(site.world.dalheim.person(Role::Clerk)), &[("answer", "stay")]).await;
        assert!(
            stranger.status == StatusCode::CONFLICT && stranger.body.contains("unterstützen diesen Beitrag nicht"),
            "{}",
            stranger.body
        );
        assert!(site.post(&format!("{own}/gemeinsam"), None, &[]).await.asks_to_sign_in());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_and_a_photo_are_reported_from_where_they_stand() {
    let site = Site::sqlite().await;
    let objects = &site.world.dalheim.objects;
    let page = site.get(&format!("/dalheim/beitraege/{}", objects.published.reference), None).await;
    for (part, words) in [("kommentar", "einen Kommentar, der dort steht"), ("datei", "ein Bild oder Dokument, das dort steht")] {
        let address = crate::html::addresses(&page.body)
            .into_iter()
            .map(|(_, address)| address)
            .find(|address| address.contains(&format!("&amp;{part}=")) || address.contains(&format!("&{part}=")));
        let address = address.unwrap_or_else(|| panic!("no way to report a {part}")).replace("&amp;", "&");
        let form = site.get(&address, None).await;
        assert!(form.status == StatusCode::OK && form.body.contains(words), "{}", form.body);
        let sent = form.form("/dalheim/melden");
        let typed = [("reason", "personal_data"), ("text", "Darauf bin ich zu erkennen.")];
        let mut fields: Vec<(String, String)> = sent.untouched();
        fields.retain(|(name, _)| typed.iter().all(|(known, _)| known != name));
        fields.extend(typed.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let done = Ask::post("/dalheim/melden", &fields).send(&site.router).await;
        assert!(done.status == StatusCode::OK && done.body.contains("Ihre Meldung ist da"), "{}", done.body);
    }
    let hidden = format!("photo:{}", objects.files[1]);
    let fields = [
        ("about", objects.published.reference.as_str()),
        ("part", &hidden),
        ("reason", "other"),
        ("text", "Das soll weg, bitte."),
        ("key", "ein-schluessel-mit-genug-zeichen"),
    ];
    let refused = site.post("/dalheim/melden", None, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "what nobody sees cannot be reported");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_objection_to_a_withheld_comment_is_decided_by_a_different_person() {
    let site = Site::sqlite().await;
    let (place, objects) = (&site.world.dalheim, &site.world.dalheim.objects);
    let published = format!("/dalheim/beitraege/{}", objects.published.reference);
    // The chair reads it where it was written; nobody else does.
    let chair = site.get(&published, Some(place.person(Role::Chair))).await;
    assert!(chair.body.contains("Eine andere Person entscheidet bis zum"), "{}", chair.body);
    assert!(!site.get(&published, Some(&place.resident)).await.body.contains("Eine andere Person entscheidet bis zum"));
    let path = format!("/dalheim/arbeitsplatz/kommentare/einspruch/{}", objects.voices.objection);
    let first = site.get(&path, Some(place.person(Role::Moderator))).await;
    assert!(first.status == StatusCode::OK && !first.body.contains("Entscheidung eintragen"), "the one who withheld it does not decide");
    let failed = site.post(&path, Some(place.person(Role::ReviewPerson)), &[("decision", "bleiben"), ("reason", "")]).await;
    assert_eq!(failed.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("decision", "bleiben"), ("reason", "Der Satz trifft eine einzelne Person.")];
    let done = site.post(&path, Some(place.person(Role::ReviewPerson)), &fields).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, path.as_str()));
    let told = site.get(&format!("/dalheim/kommentar/{}", mailed(&site, "comment_objection_rejected").await), None).await;
    assert!(told.body.contains("Der Satz trifft eine einzelne Person."), "{}", told.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_sent_a_file_sees_it_before_anybody_else() {
    let site = Site::sqlite().await;
    let objects = &site.world.dalheim.objects;
    let own = site.post("/dalheim/verfolgen", None, &[("code", &objects.received.code)]).await;
    assert!(own.body.contains("Das Büro hat sie noch nicht angesehen."), "{}", own.body);
    let fields = [("code", objects.received.code.as_str()), ("file", objects.files[2].as_str())];
    let file = site.post("/dalheim/verfolgen/datei", None, &fields).await;
    assert_eq!((file.status, file.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert_eq!(file.header(header::CONTENT_TYPE), "application/pdf");
    let other = [("code", objects.published.code.as_str()), ("file", objects.files[2].as_str())];
    assert_eq!(site.post("/dalheim/verfolgen/datei", None, &other).await.status, StatusCode::NOT_FOUND);
    let kept = site.post("/dalheim/verfolgen", None, &[("code", &objects.published.code)]).await;
    assert!(kept.body.contains("Darauf sind Menschen oder persönliche Dinge zu erkennen."), "{}", kept.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_from_the_answer_whether_an_address_is_known() {
    for site in Site::both().await {
        let ask = async |email: &str| Ask::post("/dalheim/meine-daten/link", &[("email", email)]).send(&site.router).await;
        let email = format!("{}@dalheim.example.org", site.world.marker);
        let link = format!("/dalheim/meine-daten/link/{}", site.world.dalheim.objects.own_data);
        let (known, unknown) = (ask(&site.world.dalheim.resident.email).await, ask(&email).await);
        assert_eq!((known.status, unknown.status), (StatusCode::OK, StatusCode::OK));
        let without_key = |body: &str| {
            body.split("name=\"key\"").map(|part| part.split_once('>').map_or(part, |(_, rest)| rest).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(without_key(&known.body), without_key(&unknown.body), "the same words");
        assert_eq!(ask("keine Adresse").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            assert_eq!(site.get(&link, None).await.status, StatusCode::OK, "reading uses nothing up");
        }
        let unticked = site.post(&format!("{link}/loeschen"), None, &[]).await;
        assert_eq!(unticked.status, StatusCode::UNPROCESSABLE_ENTITY);
        let data = site.post(&link, None, &[]).await;
        assert!(data.status == StatusCode::OK && data.body.contains("Das ist über Sie gespeichert"), "{}", data.body);
        assert_eq!(data.header(header::CACHE_CONTROL), "no-store");
        assert_eq!(site.post(&link, None, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "once is all");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_gets_its_share_of_documents_and_the_office_all_it_needs() {
    let site = Site::sqlite().await;
    let address = fresh_address();
    let ask = async |who| Ask::get("/dalheim/mitmachen/bogen.pdf").by(who).from(address).send(&site.router).await;
    let mut refused = None;
    for _ in 0..61 {
        let answer = ask(None).await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            refused = Some(answer);
        }
    }
    let refused = refused.expect("the sixty-first is too many");
    assert!(refused.body.contains("in einer Stunde noch einmal"), "{}", refused.body);
    assert_eq!(ask(Some(site.world.dalheim.person(Role::Moderator))).await.status, StatusCode::OK);
    assert_eq!(Ask::get("/dalheim/mitmachen/bogen.pdf").send(&site.router).await.status, StatusCode::OK, "others are not affected");
}
