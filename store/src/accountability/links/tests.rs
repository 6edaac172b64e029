#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::accountability::{erasures, replay_erasures};
use crate::entity::{comment, support};
use crate::events::{Verdict, verify};
use crate::participation::fixture::*;
use crate::participation::{confirm_address, support_standing};
use crate::testing::fresh;
use crate::voices::{comment as write, confirm_comment, show_comment};
use domain::voices::CommentForm;

/// One contribution, one support and one comment with this address, all confirmed; the comment is shown.
async fn everywhere(db: &Db, people: &People, email: &str) -> (crate::participation::Receipt, crate::participation::Receipt) {
    let own = published(db, people, &by_mail(), "own").await;
    confirm_address(db, people.id(), &param(db, "confirm_address", "token").await, monday()).await.unwrap();
    let other = published(db, people, &idea(), "other").await;
    support_by_mail(db, people, other.reference.as_str(), email).await;
    let form = CommentForm {
        text: "Frau Klee sagt das auch.".into(),
        name: "Amira".into(),
        email: email.into(),
        key: key("c"),
        ..CommentForm::default()
    };
    let sent = write(db, &people.amira, (ObjectKind::Contribution, other.reference.as_str()), &form, monday()).await.unwrap();
    confirm_comment(db, people.id(), &param(db, "comment_confirm", "token").await, monday()).await.unwrap();
    show_comment(db, &people.selin, sent.id, "Frau [[Klee]] sagt das auch.", monday()).await.unwrap();
    (own, other)
}

async fn mailed(db: &Db, people: &People, email: &str, now: DateTime<Utc>) -> String {
    request_data_link(db, people.id(), email, now).await.unwrap();
    param(db, "data_link", "token").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_of_an_address_reads_everything_once_per_link() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        everywhere(db, &people, "amira@example.org").await;
        let later = monday() + TimeDelta::hours(2);
        let token = mailed(db, &people, " Amira@Example.org", later).await;
        data_link(db, people.id(), &token, later).await.unwrap();
        let (data, next) = export_by_link(db, people.id(), &token, false, later).await.unwrap();
        let what: Vec<&str> = data.sections.iter().map(|section| section.what).collect();
        for kind in ["contribution", "comment", "support"] {
            assert!(what.contains(&kind), "{kind} in {what:?}");
        }
        refused(export_by_link(db, people.id(), &token, false, later).await, SignInRefused::LinkOver);
        refused(data_link(db, people.id(), &token, later).await, SignInRefused::LinkOver);
        refused(export_by_link(db, people.id(), &next, true, later + TimeDelta::minutes(31)).await, SignInRefused::LinkOver);
        export_by_link(db, people.id(), &next, true, later).await.unwrap();
        assert_eq!(verify(db, people.id()).await.unwrap(), Verdict::Whole(head(db, people.id()).await));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_whether_an_address_is_known() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        everywhere(db, &people, "amira@example.org").await;
        // Typed into a form once, but never confirmed: not known.
        let typed = domain::participation::Intake { email: Some("typed@example.org".into()), ..by_mail() };
        sent(db, &people.amira, &typed, "typed").await;
        let before = before(db, &people).await;
        let later = monday() + TimeDelta::hours(2);
        for (district, email) in
            [(people.id(), "nobody@example.org"), (people.id(), "typed@example.org"), (elsewhere.id(), "amira@example.org")]
        {
            request_data_link(db, district, email, later).await.unwrap();
        }
        invalid(request_data_link(db, people.id(), "keine Adresse", later).await, "email");
        invalid(request_data_link(db, people.id(), "", later).await, "email");
        for _ in 0..2 {
            request_data_link(db, people.id(), "nobody@example.org", later).await.unwrap();
        }
        refused(request_data_link(db, people.id(), "nobody@example.org", later).await, Refusal::TooMany);
        refused(export_by_link(db, people.id(), "nie", false, later).await, SignInRefused::LinkOver);
        refused(erase_by_link(db, people.id(), "nie", later).await, SignInRefused::LinkOver);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        let token = mailed(db, &people, "amira@example.org", later).await;
        refused(export_by_link(db, elsewhere.id(), &token, false, later).await, SignInRefused::LinkOver);
        refused(data_link(db, people.id(), &token, later + TimeDelta::hours(24)).await, SignInRefused::LinkOver);
        assert_eq!(purge_data_links(db, later + TimeDelta::hours(23)).await.unwrap(), 0);
        assert_eq!(purge_data_links(db, later + TimeDelta::hours(24)).await.unwrap(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_of_an_address_has_everything_erased_for_good() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (own, other) = everywhere(db, &people, "amira@example.org").await;
        let counted = support_standing(db, &people.amira, other.id).await.unwrap().tally;
        let later = monday() + TimeDelta::hours(2);
        let token = mailed(db, &people, "amira@example.org", later).await;
        erase_by_link(db, people.id(), &token, later).await.unwrap();
        assert_eq!(row(db, own.id).await.email, None);
        let said = comment::Entity::find().one(&db.read).await.unwrap().unwrap();
        assert_eq!((said.text.as_str(), said.name.as_str(), said.email), ("Frau ▮▮▮ sagt das auch.", "", None), "as everybody reads it");
        let given = support::Entity::find().one(&db.read).await.unwrap().unwrap();
        assert_eq!((given.email, given.token_hash), (None, None));
        assert_eq!(support_standing(db, &people.amira, other.id).await.unwrap().tally, counted, "what was counted stays counted");
        request_data_link(db, people.id(), "amira@example.org", later + TimeDelta::hours(3)).await.unwrap();
        assert!(!waiting(db).await.iter().any(|(_, to)| to == "amira@example.org"), "nothing is known any more");
        let list = erasures(db).await.unwrap();
        let mut subjects: Vec<&str> = list.iter().map(|record| record.subject.as_str()).collect();
        subjects.sort_unstable();
        assert_eq!(subjects, ["comment", "contribution", "support"]);
        // A backup from before comes back.
        crate::testing::spoil(&t, "DELETE FROM erasure").await;
        crate::testing::spoil(&t, "UPDATE support SET email = 'amira@example.org'").await;
        crate::testing::spoil(&t, "UPDATE comment SET email = 'amira@example.org', name = 'Amira'").await;
        assert_eq!(replay_erasures(db, &list, later).await.unwrap(), 3);
        let said = comment::Entity::find().one(&db.read).await.unwrap().unwrap();
        assert_eq!((said.name.as_str(), said.email), ("", None));
        assert_eq!(support::Entity::find().one(&db.read).await.unwrap().unwrap().email, None);
        assert_eq!(verify(db, people.id()).await.unwrap(), Verdict::Whole(head(db, people.id()).await));
    }
}
