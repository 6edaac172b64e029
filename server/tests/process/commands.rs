//! The operator's commands: what they say, what they refuse, and that they may be repeated.

use crate::program::{Installation, repository};
use std::process::Output;
use store::events::{Verdict, verify};
use store::people;

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_district_may_be_added_again_and_again() {
    let house = Installation::new();
    for (file, slug) in [("server/demo/dalheim.toml", "dalheim"), ("server/demo/gruebentaelchen.toml", "gruebentaelchen")] {
        let path = repository(file);
        let path = path.to_str().unwrap();
        let first = house.run(&["district", "add", path]);
        assert!(first.status.success() && said(&first).contains(&format!("{}/{slug}", house.base())), "{}", said(&first));
        let db = house.db().await;
        let id = people::district(&db, slug).await.unwrap().id;
        let before = verify(&db, id).await.unwrap();
        assert!(matches!(before, Verdict::Whole(1..)));
        let again = house.run(&["district", "add", path]);
        assert!(again.status.success(), "{}", said(&again));
        assert_eq!(verify(&db, id).await.unwrap(), before, "an unchanged file is no event");
        let edited = std::fs::read_to_string(path).unwrap().replacen("subtitle = \"", "subtitle = \"Neu: ", 1);
        let copy = house.folder.path().join(format!("{slug}.toml"));
        std::fs::write(&copy, edited).unwrap();
        // The file names the map that lies beside it.
        std::fs::copy(repository(&format!("server/demo/{slug}.geojson")), house.folder.path().join(format!("{slug}.geojson"))).unwrap();
        assert!(house.run(&["district", "add", copy.to_str().unwrap()]).status.success());
        assert!(people::district(&db, slug).await.unwrap().profile.subtitle.starts_with("Neu: "));
        assert_ne!(verify(&db, id).await.unwrap(), before, "an edit is one");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_file_is_named_by_line_and_key() {
    let house = Installation::new();
    let whole = std::fs::read_to_string(repository("server/demo/dalheim.toml")).unwrap();
    let line_of = |text: &str, start: &str| text.lines().position(|line| line.starts_with(start)).unwrap() + 1;
    let hue = whole.lines().find(|line| line.starts_with("hue = ")).unwrap();
    let prefix = whole.lines().find(|line| line.starts_with("prefix = ")).unwrap();
    let cases = [
        (whole.replacen(hue, "hue = \"blau\"", 1), line_of(&whole, "hue = "), "hue"),
        (whole.replacen(hue, "hue = 7", 1), line_of(&whole, "hue = "), "hue"),
        (whole.replacen(prefix, "prefix = \"lang und klein\"", 1), line_of(&whole, "prefix = "), "prefix"),
        (whole.replacen(prefix, &format!("{prefix}\nfarbe = \"blau\""), 1), line_of(&whole, "prefix = ") + 1, "farbe"),
        (whole.replacen(prefix, "prefix = \"DH", 1), line_of(&whole, "prefix = "), ""),
    ];
    for (text, line, key) in cases {
        let file = house.folder.path().join("kaputt.toml");
        std::fs::write(&file, text).unwrap();
        let output = house.run(&["district", "add", file.to_str().unwrap()]);
        let said = said(&output);
        assert!(!output.status.success(), "{key}: {said}");
        assert!(said.contains(&line.to_string()) && said.contains(key), "line {line}, key {key}: {said}");
    }
    assert!(people::districts(&house.db().await).await.unwrap().is_empty(), "nothing is half there");
    let missing = house.run(&["district", "add", "gibt-es-nicht.toml"]);
    assert!(!missing.status.success() && said(&missing).contains("gibt-es-nicht.toml"), "{}", said(&missing));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demonstration_is_not_for_the_public() {
    let house = Installation::new();
    let bare = house.run(&["check", "--deploy"]);
    assert!(!bare.status.success());
    for word in ["https://", "QUARTIER_SMTP", "QUARTIER_BACKUPS", "kein Quartier", "Entwicklung"] {
        assert!(said(&bare).contains(word), "{word}: {}", said(&bare));
    }
    let db = house.db().await;
    let path = repository("server/demo/dalheim.toml");
    server::admin::add_district(&db, &path, true, chrono::Utc::now()).await.unwrap();
    let mut command = house.command(&["check", "--deploy"]);
    let output = command.env("QUARTIER_MODE", "demo").env("QUARTIER_BASE_URL", "https://quartier.example").output().unwrap();
    assert!(!output.status.success());
    for word in ["QUARTIER_MODE=demo", "erfundene Daten", "Niemand hat die Rolle manager", "Niemand hat die Rolle review_person"] {
        assert!(said(&output).contains(word), "{word}: {}", said(&output));
    }
    assert!(!said(&output).contains("muss mit https://"), "{}", said(&output));
    let whole = house.run(&["check"]);
    assert!(whole.status.success() && said(&whole).contains("Alles in Ordnung"), "{}", said(&whole));
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_made_by_the_operator() {
    let house = Installation::new();
    let path = repository("server/demo/dalheim.toml");
    assert!(house.run(&["district", "add", path.to_str().unwrap()]).status.success());
    let create = |arguments: &[&str]| house.run(&[&["admin", "create"], arguments].concat());
    let made = create(&[
        "mara@example.org",
        "Mara",
        "--district",
        "dalheim",
        "--role",
        "manager",
        "--role",
        "clerk",
        "--password",
        "Sonnensegel über dem Sand",
    ]);
    assert!(made.status.success(), "{}", said(&made));
    for (arguments, word) in [
        (&["x@example.org", "X", "--district", "dalheim", "--role", "king"][..], "king"),
        (&["x@example.org", "X", "--role", "manager"][..], "--district"),
        (&["kein-at", "X"][..], "email"),
        (&["mara@example.org", "Mara"][..], ""),
        (&["x@example.org", "X", "--district", "nirgends", "--role", "manager"][..], ""),
    ] {
        let refused = create(arguments);
        assert!(!refused.status.success() && said(&refused).contains(word), "{arguments:?}: {}", said(&refused));
    }
    let db = house.db().await;
    let district = people::district(&db, "dalheim").await.unwrap();
    let accounts = people::list_accounts(&db, district.id).await.unwrap();
    assert_eq!((accounts.len(), accounts[0].roles.len()), (1, 2));
    let token = people::sign_in_by_password(&db, "mara@example.org", "Sonnensegel über dem Sand", "10.0.0", chrono::Utc::now()).await;
    assert!(token.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_backed_up_comes_back() {
    let house = Installation::new();
    let path = repository("server/demo/dalheim.toml");
    assert!(house.run(&["district", "add", path.to_str().unwrap()]).status.success());
    let backups = house.folder.path().join("sicherung");
    let done = house.run(&["backup", backups.to_str().unwrap()]);
    assert!(done.status.success(), "{}", said(&done));
    let copy = std::fs::read_dir(&backups).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.is_dir()).unwrap();
    let elsewhere = Installation::new();
    let restored = elsewhere.run(&["restore", copy.to_str().unwrap()]);
    assert!(restored.status.success(), "{}", said(&restored));
    let (db, other) = (house.db().await, elsewhere.db().await);
    let id = people::district(&db, "dalheim").await.unwrap().id;
    assert_eq!(verify(&db, id).await.unwrap(), verify(&other, id).await.unwrap());
    assert_eq!(house.keys().receipt_code("x"), elsewhere.keys().receipt_code("x"), "codes on paper still open their contributions");
    let twice = elsewhere.run(&["restore", copy.to_str().unwrap()]);
    assert!(!twice.status.success(), "an installation is never overwritten");
    let torn = house.folder.path().join("leer");
    std::fs::create_dir_all(&torn).unwrap();
    assert!(!Installation::new().run(&["restore", torn.to_str().unwrap()]).status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_site_and_a_wrong_setting_say_what_to_do() {
    let house = Installation::new();
    std::fs::remove_file(house.folder.path().join("site/manifest.json")).unwrap();
    let output = house.run(&["serve"]);
    assert!(!output.status.success() && said(&output).contains("make site"), "{}", said(&output));
    for (name, value, word) in [("QUARTIER_ADDR", "überall", "überall"), ("QUARTIER_MODE", "vielleicht", "vielleicht")] {
        let output = house.command(&["check"]).env(name, value).output().unwrap();
        assert!(!output.status.success() && said(&output).contains(word) && said(&output).contains(name), "{}", said(&output));
    }
}
