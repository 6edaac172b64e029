#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::moderation::{WorkFilter, work};
use crate::participation::fixture::*;
use crate::participation::{Arrival, Receipt, desk_file, opened, public_detail, public_file, publish, receive_with_files, withdraw};
use crate::testing::{files as blobs, fresh};
use crate::{Db, Error};
use chrono::TimeDelta;
use domain::Refusal;
use domain::files::{BlurBox, FILES_MAX, FileKind, FileRefused, FileState, HideReason};
use domain::moderation::WorkKind;
use domain::refusal::StepRefused;
use uuid::Uuid;

/// A photo in one colour, so that two of them differ.
pub(crate) fn photo(shade: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_fn(640, 480, |x, _| image::Rgb([shade, if x % 16 < 8 { 0 } else { 255 }, 90]));
    picture.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Jpeg).unwrap();
    bytes
}

async fn sent_with(db: &Db, people: &People, word: &str, shades: &[u8]) -> Receipt {
    let token = new_upload_token();
    for shade in shades {
        keep_upload(db, people.id(), &token, photo(*shade), "203.0.113.9", monday()).await.unwrap();
    }
    receive_with_files(db, &people.amira, &idea(), &Arrival::web(&key(word)), &token, monday()).await.unwrap()
}

async fn files(db: &Db, people: &People, receipt: &Receipt) -> Vec<FileView> {
    opened(db, &people.selin, receipt.id).await.unwrap().files
}

const FACE: BlurBox = BlurBox { left: 100, top: 100, width: 300, height: 300 };

#[tokio::test(flavor = "multi_thread")]
async fn files_wait_under_their_token_for_a_day() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let token = new_upload_token();
        let keep = |bytes: Vec<u8>| keep_upload(db, people.id(), &token, bytes, "203.0.113.9", monday());
        let first = keep(photo(1)).await.unwrap();
        assert_eq!(keep(photo(1)).await.unwrap(), first, "the same file is kept once");
        describe_upload(db, people.id(), &token, first, "Eine Bank", monday()).await.unwrap();
        refused(keep(b"MZ program".to_vec()).await, FileRefused::UnknownType);
        for shade in 2..=5 {
            keep(photo(shade * 9)).await.unwrap();
        }
        refused(keep(photo(99)).await, FileRefused::TooMany);
        let seen = uploads(db, people.id(), &token, monday()).await.unwrap();
        assert_eq!((seen.len(), seen[0].alt.as_str(), seen[0].kind, seen[0].width), (FILES_MAX, "Eine Bank", FileKind::Photo, 640));
        let bytes = upload_content(db, people.id(), first, Size::Small, monday()).await.unwrap();
        assert!(bytes.bytes.starts_with(&[0xff, 0xd8]));
        // Other forms, other districts and wrong tokens see nothing of it.
        let other = people_of(db, "gruen", "GT").await;
        assert!(uploads(db, other.id(), &token, monday()).await.unwrap().is_empty());
        assert!(uploads(db, people.id(), "kurz", monday()).await.unwrap().is_empty());
        not_found(upload_content(db, other.id(), first, Size::Large, monday()).await);
        not_found(forget_upload(db, people.id(), &new_upload_token(), first, monday()).await);
        forget_upload(db, people.id(), &token, first, monday()).await.unwrap();
        not_found(upload_content(db, people.id(), first, Size::Large, monday()).await);
        let later = monday() + TimeDelta::hours(24);
        assert!(uploads(db, people.id(), &token, later).await.unwrap().is_empty());
        assert_eq!((purge_uploads(db, later).await.unwrap(), remove_files(db).await.unwrap()), (4, 5));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_does_not_fill_the_disk() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        for _ in 0..60 {
            refused(keep_upload(db, people.id(), &new_upload_token(), vec![1], "198.51.100.1", monday()).await, FileRefused::UnknownType);
        }
        refused(keep_upload(db, people.id(), &new_upload_token(), photo(1), "198.51.100.1", monday()).await, Refusal::TooMany);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_is_looked_at_before_anybody_sees_it() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent_with(db, &people, "a", &[10, 200]).await;
        let all = files(db, &people, &receipt).await;
        let (first, second) = (all[0].id, all[1].id);
        let photos = WorkFilter { work: Some(WorkKind::Photo), ..WorkFilter::default() };
        let queue = async || work(db, &people.selin, &photos, monday()).await.unwrap().entries.len();
        assert_eq!(queue().await, 2);
        refused(publish(db, &people.selin, receipt.id, &as_it_is(&idea()), monday()).await, StepRefused::FilesUnseen);
        show_file(db, &people.selin, first, "Der Spielplatz ohne Schatten", monday()).await.unwrap();
        hide_file(db, &people.selin, second, HideReason::Person, monday()).await.unwrap();
        not_found(public_file(db, people.id(), first, Size::Large).await);
        assert_eq!(queue().await, 0);
        publish(db, &people.selin, receipt.id, &as_it_is(&idea()), monday()).await.unwrap();
        assert!(public_file(db, people.id(), first, Size::Small).await.is_ok());
        not_found(public_file(db, people.id(), second, Size::Small).await);
        assert!(desk_file(db, &people.selin, second, Size::Large).await.is_ok());
        let detail = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
        assert_eq!((detail.files.len(), detail.files[0].alt.as_str()), (1, "Der Spielplatz ohne Schatten"));
        refused(show_file(db, &people.selin, first, "", monday()).await, StepRefused::AlreadyDecided);
        hide_file(db, &people.mara, first, HideReason::Rights, monday()).await.unwrap();
        not_found(public_file(db, people.id(), first, Size::Large).await);
        let told = kinds(db, people.id(), receipt.id).await;
        assert_eq!(
            told,
            ["ContributionReceived", "FileAttached", "FileAttached", "FileShown", "FileHidden", "ContributionPublished", "FileHidden"]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn boxes_are_drawn_anew_until_it_is_public() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent_with(db, &people, "a", &[10]).await;
        let id = files(db, &people, &receipt).await[0].id;
        let look = async || desk_file(db, &people.selin, id, Size::Large).await.unwrap().bytes;
        let as_it_came = look().await;
        blur_file(db, &people.selin, id, &[FACE], monday()).await.unwrap();
        let once = look().await;
        assert_ne!(once, as_it_came);
        blur_file(db, &people.selin, id, &[BlurBox { left: 700, ..FACE }], monday()).await.unwrap();
        let view = files(db, &people, &receipt).await.remove(0);
        assert_eq!((view.version, view.restorable, view.boxes[0].left), (3, true, 700));
        restore_file(db, &people.selin, id, monday()).await.unwrap();
        assert_eq!(look().await, as_it_came, "the picture as it came");
        refused(restore_file(db, &people.selin, id, monday()).await, FileRefused::NoOriginal);
        blur_file(db, &people.selin, id, &[FACE], monday()).await.unwrap();
        show_file(db, &people.selin, id, "", monday()).await.unwrap();
        publish(db, &people.selin, receipt.id, &as_it_is(&idea()), monday()).await.unwrap();
        assert!(!files(db, &people, &receipt).await[0].restorable, "nobody needs the faces any more");
        refused(restore_file(db, &people.selin, id, monday()).await, FileRefused::NoOriginal);
        // Two pictures with boxes were replaced, and the one as it came is deleted: only the last one is left.
        assert_eq!(remove_files(db).await.unwrap(), 3);
        blur_file(db, &people.selin, id, &[BlurBox { left: 600, ..FACE }], monday()).await.unwrap();
        assert!(!files(db, &people, &receipt).await[0].restorable);
        assert!(public_file(db, people.id(), id, Size::Large).await.is_ok());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let receipt = sent_with(db, &people, "a", &[10]).await;
        let view = files(db, &people, &receipt).await.remove(0);
        let id = view.id;
        let token = new_upload_token();
        keep_upload(db, people.id(), &token, photo(3), "203.0.113.9", monday()).await.unwrap();
        let own = receive_with_files(db, &people.jonas, &idea(), &Arrival::web(&key("own")), &token, monday()).await.unwrap();
        let of_jonas = files(db, &people, &own).await[0].id;
        let before = before(db, &people).await;
        for stranger in [&people.amira, &people.vera, &people.ruth, &people.otto] {
            refused(show_file(db, stranger, id, "", monday()).await, Refusal::Role);
            refused(hide_file(db, stranger, id, HideReason::Person, monday()).await, Refusal::Role);
            refused(blur_file(db, stranger, id, &[FACE], monday()).await, Refusal::Role);
            refused(describe_file(db, stranger, id, "", monday()).await, Refusal::Role);
            refused(restore_file(db, stranger, id, monday()).await, Refusal::Role);
        }
        refused(desk_file(db, &people.amira, id, Size::Large).await, Refusal::Role);
        not_found(desk_file(db, &people.otto, id, Size::Large).await);
        not_found(desk_file(db, &other.selin, id, Size::Large).await);
        not_found(public_file(db, other.id(), id, Size::Large).await);
        not_found(show_file(db, &other.selin, id, "", monday()).await);
        not_found(blur_file(db, &other.selin, id, &[FACE], monday()).await);
        refused(show_file(db, &people.jonas, of_jonas, "", monday()).await, StepRefused::OwnMatter);
        refused(blur_file(db, &people.jonas, of_jonas, &[FACE], monday()).await, StepRefused::OwnMatter);
        refused(blur_file(db, &people.selin, id, &[], monday()).await, FileRefused::NoBox);
        refused(blur_file(db, &people.selin, id, &[BlurBox { width: 0, ..FACE }], monday()).await, FileRefused::BadBox);
        invalid(show_file(db, &people.selin, id, &"x".repeat(301), monday()).await, "alt");
        invalid(describe_file(db, &people.selin, id, &"x".repeat(301), monday()).await, "alt");
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        assert_eq!(files(db, &people, &receipt).await, [view]);
        describe_file(db, &people.selin, id, "Eine Bank", monday()).await.unwrap();
        assert_eq!(files(db, &people, &receipt).await[0].alt, "Eine Bank");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sent_twice_is_one_and_withdrawn_is_gone() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let token = new_upload_token();
        let (intake, arrival) = (idea(), Arrival::web(&key("a")));
        let send = || receive_with_files(db, &people.amira, &intake, &arrival, &token, monday());
        let keep = |shade| keep_upload(db, people.id(), &token, photo(shade), "203.0.113.9", monday());
        keep(1).await.unwrap();
        let receipt = send().await.unwrap();
        keep(1).await.unwrap();
        keep(200).await.unwrap();
        assert_eq!(send().await.unwrap().id, receipt.id);
        let all = files(db, &people, &receipt).await;
        assert_eq!(all.len(), 2, "the photo that was added later is there, the one sent twice is there once");
        assert!(all.iter().all(|file| file.state == FileState::Waiting));
        withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap();
        assert!(files(db, &people, &receipt).await.is_empty());
        not_found(desk_file(db, &people.selin, all[0].id, Size::Large).await);
        assert_eq!(remove_files(db).await.unwrap(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_holds_every_file() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent_with(db, &people, "a", &[10]).await;
        let id = files(db, &people, &receipt).await[0].id;
        let folder = std::env::temp_dir().join(format!("quartier-files-{}", Uuid::now_v7()));
        blobs().copy_into(&folder).await.unwrap();
        let restored = Db::open(&t.url, crate::Keys::new([7; 32]), Files::folder(&folder).unwrap()).await.unwrap();
        let kept = desk_file(&restored, &people.selin, id, Size::Large).await.unwrap();
        assert_eq!(kept, desk_file(db, &people.selin, id, Size::Large).await.unwrap());
        // A file that was lost is said to be missing, not taken for something else.
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(matches!(desk_file(&restored, &people.selin, id, Size::Large).await, Err(Error::NotFound)));
    }
}
