#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::participation::fixture::*;
use crate::testing::{TestDb, fresh};
use crate::{Db, Result};
use domain::DistrictId;
use domain::events::ObjectKind;
use sea_orm::{ConnectionTrait, DbBackend};
use uuid::Uuid;

async fn write(db: &Db, district: DistrictId, id: u128, title: &str, text: &str) {
    let tx = db.begin_write(district).await.unwrap();
    let address = format!("/beitraege/{id}");
    let text = Text { object: ObjectKind::Contribution, id: Uuid::from_u128(id), address: &address, title, text };
    put(&tx, &text).await.unwrap();
    tx.commit().await.unwrap();
}

async fn erase(db: &Db, district: DistrictId, id: u128) {
    let tx = db.begin_write(district).await.unwrap();
    remove(&tx, Uuid::from_u128(id)).await.unwrap();
    tx.commit().await.unwrap();
}

fn titles(hits: Result<Vec<Hit>>) -> Vec<String> {
    hits.unwrap().into_iter().map(|hit| hit.title).collect()
}

async fn filled(t: &TestDb) -> DistrictId {
    let (db, district) = (&t.db, people(t).await.id());
    write(db, district, 1, "Sonnensegel für die Spielplätze", "Mittags ist die Rutsche zu heiß.").await;
    write(db, district, 2, "Bank mit Lehne", "An der Haltestelle in der Friedenstraße kann niemand sitzen.").await;
    write(db, district, 3, "Beleuchtung am Durchgang", "Abends ist der Weg zum Spielplatz dunkel.").await;
    district
}

#[tokio::test(flavor = "multi_thread")]
async fn words_are_found_in_every_form_and_with_typos() {
    for t in fresh().await {
        let (db, district) = (&t.db, filled(&t).await);
        let find = |words: &'static str| async move { titles(find(db, district, words, &[ObjectKind::Contribution], 10).await) };
        for (words, first) in [
            ("Spielplatz Segel", "Sonnensegel für die Spielplätze"),
            ("spielplaetze heiss", "Sonnensegel für die Spielplätze"),
            ("Friedenstrasse", "Bank mit Lehne"),
            ("Bänke", "Bank mit Lehne"),
            ("Beleuchtug", "Beleuchtung am Durchgang"),
            ("Sonensegel", "Sonnensegel für die Spielplätze"),
            ("halteste", "Bank mit Lehne"),
        ] {
            assert_eq!(find(words).await.first().map(String::as_str), Some(first), "{words} {}", t.name);
        }
        assert_eq!(find("spielplatz").await.len(), 2);
        assert!(find("Schwimmbad").await.is_empty() && find("Spielplatz Schwimmbad").await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_type_is_never_read_as_a_command() {
    for t in fresh().await {
        let (db, district) = (&t.db, filled(&t).await);
        let long = "a ".repeat(5000);
        for words in [
            "",
            " ",
            "\"",
            "'",
            "bank OR",
            "bank*",
            "NEAR(bank)",
            "tokens:bank",
            "(",
            ")",
            "-bank",
            "^bank",
            "bank AND NOT",
            "'; DROP TABLE search_text; --",
            "\\",
            "!&|<->",
            "مرحبا",
            "🌳",
            &long,
        ] {
            assert!(find(db, district, words, &[ObjectKind::Contribution], 10).await.is_ok(), "{words} {}", t.name);
            assert!(similar(db, district, words, 3).await.is_ok(), "{words} {}", t.name);
        }
        assert_eq!(titles(find(db, district, "bank*", &[ObjectKind::Contribution], 10).await), ["Bank mit Lehne"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_index_follows_changes_and_forgets() {
    for t in fresh().await {
        let (db, district) = (&t.db, filled(&t).await);
        let find = |words: &'static str, district| async move { titles(find(db, district, words, &[ObjectKind::Contribution], 10).await) };
        write(db, district, 2, "Tisch mit Schachbrett", "Für den Platz.").await;
        assert!(find("lehne", district).await.is_empty());
        assert_eq!(find("schachbrett", district).await, ["Tisch mit Schachbrett"]);
        erase(db, district, 2).await;
        erase(db, district, 2).await;
        assert!(find("schachbrett", district).await.is_empty());
        let other = people_of(db, "gruen", "GT").await.id();
        assert!(find("spielplatz", other).await.is_empty(), "another district's words stay there");
        assert!(titles(super::find(db, district, "spielplatz", &[ObjectKind::Measure], 10).await).is_empty());
        if db.backend() == DbBackend::Sqlite {
            db.write.execute_unprepared("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)").await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn similar_ones_share_more_than_small_words() {
    for t in fresh().await {
        let (db, district) = (&t.db, filled(&t).await);
        let hits =
            titles(similar(db, district, "Könnte man bitte ein Segel über die Rutsche auf dem Spielplatz machen? Es ist heiß.", 3).await);
        assert_eq!(hits.first().map(String::as_str), Some("Sonnensegel für die Spielplätze"), "{} {hits:?}", t.name);
        for text in ["Ich hätte gern, dass das einfach immer so bleibt.", "", "Danke!"] {
            assert!(similar(db, district, text, 3).await.unwrap().is_empty(), "{text}");
        }
    }
}

fn marked(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| if piece.hit { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
}

const KINDS: [ObjectKind; 2] = [ObjectKind::Contribution, ObjectKind::Measure];

async fn asked(db: &Db, district: DistrictId, typed: &str) -> Found {
    search(db, district, Asked { typed, kinds: &KINDS, from: 0, most: 20 }).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn hits_are_told_apart_and_lead_to_their_place() {
    for t in fresh().await {
        let (db, district) = (&t.db, filled(&t).await);
        let found = asked(db, district, "spielplaetze").await;
        assert_eq!((found.total, found.many, found.loose, found.meant), (2, false, false, None), "{}", t.name);
        let entry = &found.entries[0];
        assert_eq!((marked(&entry.title).as_str(), entry.address.as_str()), ("Sonnensegel für die [Spielplätze]", "/beitraege/1"));
        assert_eq!(marked(&found.entries[1].excerpt), "Abends ist der Weg zum [Spielplatz] dunkel.");
        assert_eq!(
            marked(&asked(db, district, "<script>alert(1)</script> Bank").await.entries.first().map_or(vec![], |e| e.title.clone())),
            ""
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn phrases_must_stand_together_and_beginnings_may_go_on() {
    for t in fresh().await {
        let (db, district) = (&t.db, filled(&t).await);
        assert_eq!(asked(db, district, "„Bank mit Lehne“").await.total, 1, "{}", t.name);
        assert_eq!(asked(db, district, "„Lehne mit Bank“").await.total, 0);
        assert_eq!(asked(db, district, "Fried").await.total, 1);
        assert_eq!(asked(db, district, "platz").await.total, 2, "a part of a word is found when the word itself is nowhere");
        let cut = asked(db, district, &"Bank ".repeat(20_000)).await;
        assert!(cut.cut && cut.total == 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_is_understood_and_said() {
    for t in fresh().await {
        let (db, district) = (&t.db, filled(&t).await);
        let found = asked(db, district, "Beleuchtug Durchgang").await;
        assert_eq!((found.total, found.loose), (1, true), "{}", t.name);
        assert_eq!(found.meant.as_deref(), Some("Beleuchtung durchgang"));
        assert_eq!(asked(db, district, "Schwimmbad").await, Found::default());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_what_is_hidden_are_forgotten_too() {
    for t in fresh().await {
        let (db, district) = (&t.db, filled(&t).await);
        let words = |word: &'static str| async move { vocabulary::resembling(&db.read, district, word).await.unwrap().1.len() };
        assert_eq!((words("friedenstrasse").await, words("spielplatz").await), (1, 1), "{}", t.name);
        erase(db, district, 2).await;
        erase(db, district, 3).await;
        assert_eq!((words("friedenstrasse").await, words("spielplatz").await), (0, 0));
        assert_eq!(asked(db, district, "Friedenstrase").await, Found::default(), "not even as what was meant");
        write(db, district, 1, "Leer", "Nichts mehr.").await;
        assert_eq!(words("sonnensegel").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_index_made_anew_says_the_same() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        published(db, &people, &idea(), "a").await;
        let withdrawn = published(db, &people, &idea(), "b").await;
        crate::participation::withdraw(db, &people.amira, &code(&withdrawn), monday()).await.unwrap();
        sent(db, &people.amira, &idea(), "c").await;
        let all = [ObjectKind::Contribution, ObjectKind::Plan];
        let told = || async {
            let mut hits = find(db, people.id(), "Spielplatz", &all, 50).await.unwrap();
            hits.sort_by_key(|hit| hit.id);
            hits
        };
        let said = told().await;
        assert_eq!(said.len(), 2, "{}: one contribution and a recommendation of the plan", t.name);
        assert!(!crate::reindex_if_empty(db, monday()).await.unwrap());
        assert_eq!(crate::reindex(db, monday()).await.unwrap(), 1);
        assert_eq!(told().await, said);
    }
}
