//! A comment that somebody reports.
use super::*;
use crate::participation::{confirm_report_address, opened_report, report};
use domain::moderation::{Report, ReportReason, Reportable, ReportedPart};

const WHY: &str = "Der Satz nennt eine Nachbarin mit Namen.";

async fn shown(db: &Db, people: &People) -> (String, Uuid) {
    let one = published(db, people, &idea(), "a").await;
    let sent = comment(db, &people.amira, (HERE, one.reference.as_str()), &form("Frau Klee war das.", "amira@example.org", "k"), monday())
        .await
        .unwrap();
    confirm_comment(db, people.id(), &param(db, "comment_confirm", "token").await, monday()).await.unwrap();
    show_comment(db, &people.selin, sent.id, "Frau Klee war das.", monday()).await.unwrap();
    (one.reference.to_string(), sent.id)
}

fn said(about: &str, part: Uuid) -> Report {
    Report {
        about: about.to_owned(),
        part: Some(ReportedPart::Comment(part)),
        reason: ReportReason::PersonalData,
        text: "Da steht mein Name.".into(),
        email: Some("klee@example.org".into()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reported_comment_goes_or_stays_and_both_sides_are_told() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (number, id) = shown(db, &people).await;
        let first = report(db, &people.amira, &said(&number, id), &key("r"), "de", monday()).await.unwrap();
        confirm_report_address(db, people.id(), &param(db, "report_received", "token").await, monday()).await.unwrap();
        let seen = opened_report(db, &people.ruth, first.id).await.unwrap();
        assert_eq!((seen.object, seen.quoted.as_str(), seen.about.as_str()), (Reportable::Comment, "Frau Klee war das.", number.as_str()));
        reject_report(db, &people.ruth, first.id, "Das ist ein Straßenname.", monday()).await.unwrap();
        let told = waiting(db).await;
        for (kind, to) in [("report_rejected", "klee@example.org"), ("comment_report_without_effect", "amira@example.org")] {
            assert!(told.contains(&(kind.to_owned(), to.to_owned())), "{kind} in {told:?}");
        }
        let again = report(db, &people.amira, &said(&number, id), &key("s"), "de", monday()).await.unwrap();
        confirm_report_address(db, people.id(), &param(db, "report_received", "token").await, monday()).await.unwrap();
        assert_eq!(uphold_report(db, &people.timur, again.id, WithholdReason::PersonalData, WHY, monday()).await.unwrap(), None);
        let link = param(db, "comment_not_shown", "token").await;
        let told = comment_by_link(db, people.id(), &link, monday()).await.unwrap();
        assert_eq!((told.state, told.note.as_str(), told.objection_until.is_some()), (CommentState::Withheld, WHY, true));
        assert!(waiting(db).await.contains(&("report_upheld".to_owned(), "klee@example.org".to_owned())));
        invalid(report(db, &people.amira, &said(&number, id), &key("u"), "de", monday()).await, "about");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let (number, id) = shown(db, &people).await;
        let own = comment(db, &people.jonas, (HERE, number.as_str()), &form("Ich auch.", "", "j"), monday()).await.unwrap();
        show_comment(db, &people.selin, own.id, "Ich auch.", monday()).await.unwrap();
        let first = report(db, &people.amira, &said(&number, id), &key("r"), "de", monday()).await.unwrap();
        let of_jonas = report(db, &people.amira, &said(&number, own.id), &key("j"), "de", monday()).await.unwrap();
        let other = published(db, &people, &idea(), "b").await;
        let before = before(db, &people).await;
        invalid(report(db, &people.amira, &said(other.reference.as_str(), id), &key("x"), "de", monday()).await, "about");
        invalid(report(db, &elsewhere.amira, &said(&number, id), &key("x"), "de", monday()).await, "about");
        for stranger in [&people.amira, &people.vera, &people.otto] {
            refused(reject_report(db, stranger, first.id, WHY, monday()).await, Refusal::Role);
            refused(uphold_report(db, stranger, first.id, WithholdReason::Insult, WHY, monday()).await, Refusal::Role);
        }
        refused(reject_report(db, &people.jonas, of_jonas.id, WHY, monday()).await, StepRefused::OwnMatter);
        invalid(uphold_report(db, &people.timur, first.id, WithholdReason::Insult, "", monday()).await, "note");
        not_found(uphold_report(db, &elsewhere.timur, first.id, WithholdReason::Insult, WHY, monday()).await);
        // Whoever does not know comments decides nothing about them.
        not_found(crate::participation::reject_report(db, &people.timur, first.id, WHY, monday()).await);
        not_found(crate::participation::uphold_report(db, &people.timur, first.id, WithholdReason::Insult, WHY, monday()).await);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
    }
}
