//! Photos and PDF files over HTTP: kept when the rest of the form is wrong, refused with a sentence, and seen only by those who may (T5, ASVS 5.2, 5.3).

use crate::browser::{Answer, Ask};
use crate::html;
use crate::objects::files::{PHOTO, pdf};
use crate::world::{Person, Site};
use axum::http::{StatusCode, header};
use domain::people::Role;

const BOUNDARY: &str = "----grenze7MA4YWxk";

/// A form with files, as a browser sends it.
fn multipart(fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = vec![];
    for (name, value) in fields {
        body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    for (name, bytes) in files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/svg+xml\r\n\r\n"
        );
        body.extend(head.bytes());
        body.extend_from_slice(bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    body
}

async fn send(site: &Site, path: &str, who: Option<&Person>, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    Ask::post_raw(path, multipart(fields, files)).header("content-type", &kind).by(who).send(&site.router).await
}

const TYPED: [(&str, &str); 5] = [
    ("kind", "idea"),
    ("text", "Auf dem Spielplatz gibt es keinen Schatten."),
    ("contact", "code"),
    ("key", "ein-schluessel-mit-genug-zeichen"),
    ("alt", "Die Rutsche in der Sonne"),
];

fn field(answer: &Answer, action: &str, name: &str) -> String {
    let form = answer.form(action);
    form.fields.iter().find(|field| field.name == name).unwrap_or_else(|| panic!("no field {name}")).value.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_fails_keeps_its_photos() {
    for site in Site::both().await {
        let path = "/dalheim/mitmachen";
        // The place is missing.
        let failed = send(&site, path, None, &TYPED, &[("IMG_1.jpg", PHOTO), ("", b"")]).await;
        assert_eq!(failed.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(failed.body.contains("Schon da") && failed.body.contains("Die Rutsche in der Sonne"), "{}", failed.body);
        let token = field(&failed, path, "files");
        let preview =
            html::addresses(&failed.body).into_iter().find(|(_, address)| address.contains("/dateien/vorab/")).expect("a preview").1;
        let seen = site.get(&preview, None).await;
        assert_eq!((seen.status, seen.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
        assert_eq!(seen.header(header::CONTENT_TYPE), "image/jpeg", "whatever the browser said it was");
        let again = [&TYPED[..], &[("place", "Berliner Ring"), ("files", &token)]].concat();
        let looked = send(&site, path, None, &[&again[..], &[("tun", "ansehen")]].concat(), &[]).await;
        assert!(looked.status == StatusCode::OK && looked.body.contains("Noch ist nichts abgeschickt"), "{}", looked.body);
        let done = send(&site, path, None, &again, &[]).await;
        assert!(done.status == StatusCode::OK && done.body.contains("Abholcode"), "{}", done.body);
        assert_eq!(site.get(&preview, None).await.status, StatusCode::NOT_FOUND, "it is no preview any more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_is_taken_back_by_a_button() {
    let site = Site::sqlite().await;
    let path = "/dalheim/mitmachen";
    let failed = send(&site, path, None, &TYPED, &[("a.png", PHOTO)]).await;
    let (token, id) = (field(&failed, path, "files"), field(&failed, path, "entfernen"));
    let fields = [&TYPED[..], &[("files", &token), ("entfernen", &id)]].concat();
    let without = send(&site, path, None, &fields, &[]).await;
    assert_eq!(without.status, StatusCode::OK);
    assert!(!without.body.contains("Schon da") && without.body.contains("keinen Schatten"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_taken_is_said_and_the_rest_is_kept() {
    let site = Site::sqlite().await;
    let path = "/dalheim/mitmachen";
    let large = vec![0xff; 10 * 1024 * 1024 + 1];
    let bad: [(&str, &[u8], &str); 5] = [
        ("urlaub.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        ("bild.jpg", b"<svg onload='alert(1)'>", "weder ein Foto"),
        ("gross.jpg", &large, "als 10 MB"),
        ("leer.pdf", b"", "steht nichts"),
        ("<img src=x onerror=qx()>.png", b"MZ", "weder ein Foto"),
    ];
    let mut files: Vec<(&str, &[u8])> = vec![("gut.png", PHOTO)];
    files.extend(bad.iter().map(|(name, bytes, _)| (*name, *bytes)));
    let whole = [&TYPED[..], &[("place", "Berliner Ring")]].concat();
    let answer = send(&site, path, None, &whole, &files).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing is sent without a file that was chosen");
    for (name, _, sentence) in bad {
        assert!(answer.body.contains(sentence), "{name}: {sentence}");
    }
    assert!(answer.body.contains("Schon da") && answer.body.contains("keinen Schatten") && answer.body.contains("Berliner Ring"));
    assert!(html::executable(&answer.body, answer.nonce()).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn too_much_is_answered_with_a_page() {
    let site = Site::sqlite().await;
    let large = vec![b'x'; 9 * 1024 * 1024];
    let files: Vec<(&str, &[u8])> = vec![("a.jpg", &large); 7];
    let answer = send(&site, "/dalheim/mitmachen", None, &TYPED, &files).await;
    assert!(
        answer.status == StatusCode::PAYLOAD_TOO_LARGE && answer.is_html() && answer.body.contains("Das war zu groß"),
        "{}",
        answer.status
    );
    let text = "a".repeat(300 * 1024);
    let answer = site.post("/dalheim/mitmachen", None, &[("text", &text)]).await;
    assert!(answer.status == StatusCode::PAYLOAD_TOO_LARGE && answer.is_html());
    let answer = send(&site, "/dalheim/mitmachen", None, &[("text", &text)], &[]).await;
    assert!(answer.status == StatusCode::PAYLOAD_TOO_LARGE && answer.is_html());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_seen_by_those_who_may() {
    for site in Site::both().await {
        let (here, there) = (&site.world.dalheim, &site.world.westend);
        let [shown, hidden, waiting, _] = &here.objects.files;
        let office = here.person(Role::Moderator);
        let address = |id: &str| format!("/dalheim/dateien/{id}");
        for small in ["", "?klein=1"] {
            let photo = site.get(&format!("{}{small}", address(shown)), None).await;
            assert_eq!((photo.status, photo.header(header::CONTENT_TYPE)), (StatusCode::OK, "image/jpeg"));
            assert_eq!(photo.header(header::CACHE_CONTROL), "public, max-age=86400, immutable");
            assert_eq!(photo.header(header::CONTENT_SECURITY_POLICY), "default-src 'none'; sandbox; frame-ancestors 'none'");
            assert_eq!((photo.header("x-content-type-options"), photo.header("cross-origin-resource-policy")), ("nosniff", "same-origin"));
            assert!(photo.header(header::CONTENT_DISPOSITION).starts_with("inline; filename=\"foto"));
        }
        for id in [hidden, waiting] {
            for who in [None, Some(&here.resident), Some(here.person(Role::BoardMember)), Some(there.person(Role::Moderator))] {
                for path in [address(id), format!("{}?klein=1", address(id)), format!("/dalheim/dateien/vorab/{id}")] {
                    assert_eq!(site.get(&path, who).await.status, StatusCode::NOT_FOUND, "{path}");
                }
            }
            let seen = site.get(&address(id), Some(office)).await;
            assert_eq!((seen.status, seen.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
            assert!(seen.header(header::CONTENT_DISPOSITION).starts_with("attachment") && seen.body.contains(&site.world.marker));
        }
        for id in [shown, hidden, waiting] {
            let path = format!("/westend/dateien/{id}");
            for who in [None, Some(there.person(Role::Moderator))] {
                assert_eq!(site.get(&path, who).await.status, StatusCode::NOT_FOUND, "{path}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_attaches_a_scan() {
    let site = Site::sqlite().await;
    let office = site.world.dalheim.person(Role::Moderator);
    let path = "/dalheim/arbeitsplatz/beitraege/neu";
    let fields = [
        ("channel", "paper"),
        ("kind", "idea"),
        ("text", "Auf dem Platz fehlt eine Bank."),
        ("place", "Berliner Ring"),
        ("contact", "code"),
        ("key", "noch-ein-schluessel-mit-genug-zeichen"),
    ];
    let done = send(&site, path, Some(office), &fields, &[("bogen.pdf", &pdf("Papierbogen"))]).await;
    assert!(done.status == StatusCode::OK && done.body.contains("Abholcode"), "{}", done.body);
    let opened = site.get("/dalheim/arbeitsplatz/beitraege?arbeit=photo", Some(office)).await;
    assert_eq!(opened.status, StatusCode::OK);
}
