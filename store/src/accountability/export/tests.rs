#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::accountability::erase_author;
use crate::files::{keep_upload, new_upload_token};
use crate::moderation::note;
use crate::participation::fixture::*;
use crate::participation::{Arrival, own_file, receive_with_files};
use crate::places;
use crate::testing::fresh;
use domain::participation::Intake;
use domain::places::Spot;
use domain::refusal::CodeRefused;

fn entry(data: &PersonData, what: &str, key: &str) -> Option<String> {
    let section = data.sections.iter().find(|section| section.what == what)?;
    section.entries.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn files_and_the_position_are_part_of_it_and_go_with_the_author() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let token = new_upload_token();
        let bytes = crate::files::tests::photo(80);
        keep_upload(db, people.id(), &token, bytes, "203.0.113.9", monday()).await.unwrap();
        let intake = Intake { spot: Some(Spot::Shape("50.001100,8.001100".parse().unwrap())), ..idea() };
        let receipt = receive_with_files(db, &people.amira, &intake, &Arrival::web(&key("a")), &token, monday()).await.unwrap();
        note(db, &people.selin, receipt.id, "Am Tresen nachgefragt.", monday()).await.unwrap();
        let printed = receipt.code.printed();
        let code = (printed.as_str(), "203.0.113.5");
        let short = export_by_code(db, people.id(), code, false, monday()).await.unwrap();
        assert_eq!((entry(&short, "file", "file_kind").as_deref(), entry(&short, "file", "content")), (Some("photo"), None));
        assert_eq!(entry(&short, "position", "position_sent").as_deref(), Some("50.001100,8.001100"));
        let whole = export_by_code(db, people.id(), code, true, monday()).await.unwrap();
        assert!(entry(&whole, "file", "content").unwrap().starts_with("/9j/"), "a JPEG as base64");
        let file = crate::participation::by_code(db, &people.district, code.0, code.1, monday()).await.unwrap().files[0].id;
        let size = crate::files::Size::Small;
        assert!(own_file(db, people.id(), code, (file, size), monday()).await.unwrap().bytes.starts_with(&[0xff, 0xd8]));
        let other = sent(db, &people.amira, &idea(), "b").await.code.printed();
        not_found(own_file(db, people.id(), (&other, "203.0.113.5"), (file, size), monday()).await);
        refused(own_file(db, elsewhere.id(), code, (file, size), monday()).await, CodeRefused::Unknown);
        refused(own_file(db, people.id(), ("nichts", "203.0.113.5"), (file, size), monday()).await, CodeRefused::Miswritten);
        erase_author(
            db,
            &people.amira,
            &crate::participation::AuthorKey::Code { code: printed.clone(), address: "203.0.113.5".into() },
            monday(),
        )
        .await
        .unwrap();
        let after = export_by_code(db, people.id(), code, true, monday()).await.unwrap();
        assert!(after.sections.iter().all(|section| section.what != "file" && section.what != "position"), "{after:?}");
        assert_eq!(places::spot(db, people.id(), receipt.id.0).await.unwrap(), None);
        not_found(own_file(db, people.id(), code, (file, size), monday()).await);
        assert!(crate::files::remove_files(db).await.unwrap() > 0, "the bytes go too");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_public_stays_where_everybody_sees_it() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let intake = Intake { spot: Some(Spot::Shape("50.001100,8.001100".parse().unwrap())), ..idea() };
        let receipt = published(db, &people, &intake, "a").await;
        erase_author(db, &people.amira, &code(&receipt), monday()).await.unwrap();
        let spot = places::spot(db, people.id(), receipt.id.0).await.unwrap().unwrap();
        assert_eq!((spot.sent, spot.shown.is_some()), (None, true));
    }
}
