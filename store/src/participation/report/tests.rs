#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::files::{Size, hide_file, keep_upload, new_upload_token, show_file};
use crate::moderation::{WorkFilter, work};
use crate::participation::fixture::*;
use crate::participation::{
    Arrival, Receipt, by_code, confirm_withhold, decline_withhold, opened, public_detail, public_file, publish, receive_with_files,
    withdraw,
};
use crate::testing::fresh;
use domain::Refusal;
use domain::files::HideReason;
use domain::moderation::{ReportReason, WithholdReason};
use domain::participation::Stage;
use domain::refusal::{CodeRefused, StepRefused};

const WHY: &str = "Der Text nennt eine Nachbarin mit Namen.";

fn said(about: &str) -> Report {
    Report {
        about: about.to_owned(),
        part: None,
        reason: ReportReason::PersonalData,
        text: "Hier steht die Nummer meiner Nachbarin.".into(),
        email: Some("nora@example.org".into()),
    }
}

async fn reported(db: &Db, people: &People, about: &str, word: &str) -> ReportReceipt {
    report(db, &people.amira, &said(about), &key(word), "de", monday()).await.unwrap()
}

async fn open(db: &Db, people: &People) -> usize {
    let filter = WorkFilter { work: Some(WorkKind::Report), ..WorkFilter::default() };
    work(db, &people.selin, &filter, monday()).await.unwrap().entries.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_acknowledged_once_and_waits_in_the_queue() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &by_mail(), "a").await;
        let first = reported(db, &people, receipt.reference.as_str(), "r").await;
        assert_eq!(first, reported(db, &people, receipt.reference.as_str(), "r").await, "sending twice is one report");
        assert_eq!((first.reference.as_str(), first.confirm.as_deref()), ("M 1/2026", Some("nora@example.org")));
        assert_eq!(open(db, &people).await, 1);
        let status = report_by_code(db, people.id(), &first.code.printed(), "203.0.113.7", monday()).await.unwrap();
        assert_eq!((status.upheld, status.title.as_str()), (None, "Sonnensegel für den Spielplatz"));
        let token = param(db, "report_received", "token").await;
        assert_eq!(confirm_report_address(db, people.id(), &token, monday()).await.unwrap(), "M 1/2026");
        refused(confirm_report_address(db, people.id(), &token, monday()).await, SignInRefused::LinkOver);
        assert!(public_detail(db, &people.district, receipt.reference.as_str()).await.is_ok(), "a report alone hides nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_right_is_hidden_by_two_and_both_sides_are_told() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &by_mail(), "a").await;
        let first = reported(db, &people, receipt.reference.as_str(), "r").await;
        confirm_report_address(db, people.id(), &param(db, "report_received", "token").await, monday()).await.unwrap();
        let proposal = uphold_report(db, &people.selin, first.id, WithholdReason::PersonalData, WHY, monday()).await.unwrap().unwrap();
        assert_eq!(open(db, &people).await, 0, "it waits for the second person now");
        refused(reject_report(db, &people.timur, first.id, WHY, monday()).await, StepRefused::NeedsSecondPerson);
        refused(confirm_withhold(db, &people.selin, proposal, monday()).await, StepRefused::SamePerson);
        confirm_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
        assert_eq!(stage(db, receipt.id).await, Stage::Withheld);
        let mails = waiting(db).await;
        for (kind, to) in [("contribution_withheld", "amira@example.org"), ("report_upheld", "nora@example.org")] {
            assert!(mails.contains(&(kind.to_owned(), to.to_owned())), "{kind} {mails:?}");
        }
        let status = report_by_code(db, people.id(), &first.code.printed(), "203.0.113.7", monday()).await.unwrap();
        assert_eq!((status.upheld, status.decision.as_str()), (Some(true), WHY));
        refused(reject_report(db, &people.timur, first.id, WHY, monday()).await, StepRefused::AlreadyDecided);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declined_proposal_brings_the_report_back() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &by_mail(), "a").await;
        let first = reported(db, &people, receipt.reference.as_str(), "r").await;
        let proposal = uphold_report(db, &people.selin, first.id, WithholdReason::Insult, WHY, monday()).await.unwrap().unwrap();
        decline_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
        assert_eq!(open(db, &people).await, 1);
        reject_report(db, &people.timur, first.id, "Der Name ist ein Straßenname.", monday()).await.unwrap();
        assert_eq!((open(db, &people).await, stage(db, receipt.id).await), (0, Stage::Published));
        assert!(waiting(db).await.contains(&("report_without_effect".to_owned(), "amira@example.org".to_owned())), "the author is told");
        assert!(!waiting(db).await.iter().any(|(kind, _)| kind == "report_rejected"), "an address nobody confirmed gets nothing more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_gone_already_needs_nobody_else() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &idea(), "a").await;
        let first = reported(db, &people, receipt.reference.as_str(), "r").await;
        withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap();
        let none = uphold_report(db, &people.selin, first.id, WithholdReason::Insult, WHY, monday()).await.unwrap();
        assert_eq!((none, opened_report(db, &people.selin, first.id).await.unwrap().upheld), (None, Some(true)));
    }
}

/// A public contribution with two photos, of which one is shown.
async fn with_photos(db: &Db, people: &People) -> (Receipt, [Uuid; 2]) {
    let token = new_upload_token();
    for shade in [30, 90] {
        keep_upload(db, people.id(), &token, crate::files::tests::photo(shade), "203.0.113.9", monday()).await.unwrap();
    }
    let receipt = receive_with_files(db, &people.amira, &by_mail(), &Arrival::web(&key("photos")), &token, monday()).await.unwrap();
    let files = opened(db, &people.selin, receipt.id).await.unwrap().files;
    show_file(db, &people.selin, files[0].id, "Eine Bank", monday()).await.unwrap();
    hide_file(db, &people.selin, files[1].id, HideReason::Person, monday()).await.unwrap();
    publish(db, &people.selin, receipt.id, &as_it_is(&idea()), monday()).await.unwrap();
    (receipt, [files[0].id, files[1].id])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_is_reported_by_itself_and_its_author_is_told() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let (receipt, [shown, hidden]) = with_photos(db, &people).await;
        let number = receipt.reference.to_string();
        let photo = |id| Report { part: Some(ReportedPart::Photo(id)), ..said(&number) };
        let before = before(db, &people).await;
        for unknown in [photo(hidden), photo(Uuid::nil()), Report { part: Some(ReportedPart::Comment(shown)), ..said(&number) }] {
            invalid(report(db, &people.amira, &unknown, &key("x"), "de", monday()).await, "about");
        }
        invalid(report(db, &elsewhere.amira, &photo(shown), &key("x"), "de", monday()).await, "about");
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        let first = report(db, &people.amira, &photo(shown), &key("r"), "de", monday()).await.unwrap();
        assert_eq!((first.object, open(db, &people).await), (Reportable::Photo, 1));
        let seen = opened_report(db, &people.selin, first.id).await.unwrap();
        assert_eq!((seen.parent.1, seen.file.map(|file| file.id)), (receipt.id.0, Some(shown)));
        reject_report(db, &people.ruth, first.id, "Auf dem Bild ist niemand zu erkennen.", monday()).await.unwrap();
        assert!(public_file(db, people.id(), shown, Size::Small).await.is_ok());
        assert!(waiting(db).await.contains(&("file_report_without_effect".to_owned(), "amira@example.org".to_owned())));
        let again = report(db, &people.amira, &photo(shown), &key("s"), "de", monday()).await.unwrap();
        let none = uphold_report(db, &people.ruth, again.id, WithholdReason::PersonalData, WHY, monday()).await.unwrap();
        assert_eq!((none, stage(db, receipt.id).await), (None, Stage::Published), "only the photo goes");
        not_found(public_file(db, people.id(), shown, Size::Small).await);
        assert!(waiting(db).await.contains(&("file_hidden".to_owned(), "amira@example.org".to_owned())));
        let own = by_code(db, &people.district, &receipt.code.printed(), "203.0.113.7", monday()).await.unwrap();
        let mine = own.files.iter().find(|file| file.id == shown).unwrap();
        assert_eq!((mine.state, mine.reason), (FileState::Hidden, Some(HideReason::Person)), "the author reads why");
        let status = report_by_code(db, people.id(), &again.code.printed(), "203.0.113.7", monday()).await.unwrap();
        assert_eq!((status.object, status.upheld), (Reportable::Photo, Some(true)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let receipt = published(db, &people, &idea(), "a").await;
        let hidden = sent(db, &people.amira, &idea(), "b").await;
        let first = reported(db, &people, receipt.reference.as_str(), "r").await;
        let own = of_jonas(db, &people).await;
        let of_jonas = reported(db, &people, own.reference.as_str(), "s").await;
        let before = before(db, &people).await;
        for unknown in [hidden.reference.as_str(), "DH-2026-99999", "gestern"] {
            invalid(report(db, &people.amira, &said(unknown), &key("x"), "de", monday()).await, "about");
        }
        invalid(report(db, &other.amira, &said(receipt.reference.as_str()), &key("x"), "de", monday()).await, "about");
        invalid(report(db, &people.amira, &said(receipt.reference.as_str()), "kurz", "de", monday()).await, "key");
        for stranger in [&people.amira, &people.vera, &people.otto] {
            refused(opened_report(db, stranger, first.id).await, Refusal::Role);
            refused(reject_report(db, stranger, first.id, WHY, monday()).await, Refusal::Role);
            refused(uphold_report(db, stranger, first.id, WithholdReason::Insult, WHY, monday()).await, Refusal::Role);
        }
        refused(reject_report(db, &people.jonas, of_jonas.id, WHY, monday()).await, StepRefused::OwnMatter);
        invalid(reject_report(db, &people.selin, first.id, "", monday()).await, "note");
        not_found(opened_report(db, &other.selin, first.id).await);
        not_found(reject_report(db, &other.selin, first.id, WHY, monday()).await);
        refused(report_by_code(db, people.id(), "0000-0000-0000-0000-0", "203.0.113.9", monday()).await, CodeRefused::Unknown);
        refused(report_by_code(db, other.id(), &first.code.printed(), "203.0.113.9", monday()).await, CodeRefused::Unknown);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        assert_eq!(erase_unconfirmed_reporters(db, people.id(), monday() + TimeDelta::days(13)).await.unwrap(), 0);
        assert_eq!(erase_unconfirmed_reporters(db, people.id(), monday() + TimeDelta::days(15)).await.unwrap(), 2);
    }
}
