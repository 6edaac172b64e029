#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::accountability::{decide_request, receive_request, requests, requests_due};
use crate::participation::fixture::*;
use crate::participation::{erase_unconfirmed_addresses, withdraw};
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::Refusal;
use domain::accountability::RequestForm;

fn line(plan: &[RetentionRow], class: RetentionClass) -> (u64, u64, Option<DateTime<Utc>>) {
    let row = plan.iter().find(|row| row.class == class).unwrap();
    (row.kept, row.due, row.next)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_says_what_the_jobs_then_do() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let clock = Actor::system(people.id());
        sent(db, &people.amira, &by_mail(), "a").await;
        let gone = published(db, &people, &idea(), "b").await;
        withdraw(db, &people.amira, &code(&gone), monday()).await.unwrap();
        let plan = retention_plan(db, &people.mara, monday()).await.unwrap();
        assert_eq!(line(&plan, RetentionClass::UnconfirmedAddress), (1, 0, Some(monday() + TimeDelta::days(14))));
        assert_eq!(line(&plan, RetentionClass::Rejected).1, 0);
        assert_eq!(erase_rejected(db, &clock, monday() + TimeDelta::days(360)).await.unwrap(), 0);
        let year = monday() + TimeDelta::days(366);
        let before = head(db, people.id()).await;
        let plan = retention_plan(db, &people.mara, year).await.unwrap();
        assert_eq!((line(&plan, RetentionClass::UnconfirmedAddress).1, line(&plan, RetentionClass::Rejected).1), (1, 1));
        assert_eq!(head(db, people.id()).await, before, "looking changes nothing");
        assert_eq!(erase_rejected(db, &clock, year).await.unwrap(), 1);
        assert_eq!(erase_unconfirmed_addresses(db, people.id(), year).await.unwrap(), 1);
        assert_eq!(row(db, gone.id).await.text, "(gelöscht)");
        let plan = retention_plan(db, &people.mara, year).await.unwrap();
        assert_eq!((line(&plan, RetentionClass::UnconfirmedAddress).0, line(&plan, RetentionClass::Rejected).0), (0, 0));
        refused(erase_rejected(db, &people.mara, year).await, Refusal::Role);
        refused(retention_plan(db, &people.selin, year).await, Refusal::Role);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_that_is_not_shown_goes_after_a_year() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let clock = Actor::system(people.id());
        let one = published(db, &people, &idea(), "a").await;
        let form = domain::voices::CommentForm { text: "So ein Unsinn.".into(), key: key("c"), ..domain::voices::CommentForm::default() };
        let about = (ObjectKind::Contribution, one.reference.as_str());
        let said = crate::voices::comment(db, &people.vera, about, &form, monday()).await.unwrap();
        let why = (domain::moderation::WithholdReason::Insult, "Das beschimpft jemanden.");
        crate::voices::withhold_comment(db, &people.selin, said.id, why, monday()).await.unwrap();
        let year = monday() + TimeDelta::days(366);
        assert_eq!(line(&retention_plan(db, &people.mara, monday()).await.unwrap(), RetentionClass::WithheldComments).0, 1);
        assert_eq!(erase_withheld_comments(db, &clock, monday() + TimeDelta::days(360)).await.unwrap(), 0);
        assert_eq!(line(&retention_plan(db, &people.mara, year).await.unwrap(), RetentionClass::WithheldComments).1, 1);
        refused(erase_withheld_comments(db, &people.mara, year).await, Refusal::Role);
        assert_eq!(erase_withheld_comments(db, &clock, year).await.unwrap(), 1);
        let row = comment::Entity::find_by_id(said.id).one(&db.read).await.unwrap().unwrap();
        assert_eq!((row.text.as_str(), row.note.as_str(), row.state.as_str()), ("", "", "withheld"));
        assert_eq!(line(&retention_plan(db, &people.mara, year).await.unwrap(), RetentionClass::WithheldComments).0, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_has_a_month_and_goes_after_three_years() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let form =
            RequestForm { kind: "erase".into(), text: "Bitte alles löschen.".into(), name: "Amira".into(), reach: "0151 23".into() };
        for _ in 0..2 {
            receive_request(db, &people.amira, &form, &key("r"), monday()).await.unwrap();
        }
        invalid(receive_request(db, &people.amira, &RequestForm::default(), &key("s"), monday()).await, "kind");
        let open = requests(db, &people.mara).await.unwrap();
        assert_eq!((open.len(), open[0].due_at), (1, "2026-04-02T09:00:00Z".parse().unwrap()), "sent twice is sent once");
        assert_eq!(requests_due(db, people.id(), monday() + TimeDelta::days(32)).await.unwrap(), (1, 1));
        refused(requests(db, &people.selin).await, Refusal::Role);
        refused(decide_request(db, &people.selin, open[0].id, "Erledigt.", monday()).await, Refusal::Role);
        not_found(decide_request(db, &elsewhere.mara, open[0].id, "Erledigt.", monday()).await);
        invalid(decide_request(db, &people.mara, open[0].id, "", monday()).await, "outcome");
        decide_request(db, &people.mara, open[0].id, "Gelöscht.", monday()).await.unwrap();
        assert_eq!(requests_due(db, people.id(), monday()).await.unwrap(), (0, 0));
        let clock = Actor::system(people.id());
        assert_eq!(crate::accountability::purge_requests(db, &clock, monday() + TimeDelta::days(1000)).await.unwrap(), 0);
        assert_eq!(crate::accountability::purge_requests(db, &clock, monday() + TimeDelta::days(1100)).await.unwrap(), 1);
        assert!(requests(db, &people.mara).await.unwrap().is_empty());
    }
}
