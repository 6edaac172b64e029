#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::accountability::retention_plan;
use crate::participation::fixture::*;
use crate::people::{confirm_sign_in, create_account, grant_role, request_sign_in_link};
use crate::testing::fresh;
use chrono::{Months, TimeDelta};
use domain::{Actor, Role};

async fn of(db: &Db, id: AccountId) -> account::Model {
    account::Entity::find_by_id(id.0).one(&db.read).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unused_account_is_told_first_and_then_erased() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let lone = create_account(db, "lone@example.org", "Lone", false, monday()).await.unwrap();
        let busy = create_account(db, "busy@example.org", "Busy", false, monday()).await.unwrap();
        let chair = create_account(db, "chair@example.org", "Chair", false, monday()).await.unwrap();
        grant_role(db, people.id(), chair, Role::Chair, None, monday()).await.unwrap();
        let after = |months: u32| monday().checked_add_months(Months::new(months)).unwrap();
        assert_eq!((retire_accounts(db, after(23) - TimeDelta::days(1)).await.unwrap(), of(db, lone).await.warned_at), (0, None));
        for _ in 0..2 {
            assert_eq!(retire_accounts(db, after(23)).await.unwrap(), 0);
        }
        let mut told: Vec<String> = waiting(db).await.into_iter().filter(|(kind, _)| kind == "account_unused").map(|(_, to)| to).collect();
        told.sort();
        assert_eq!(told, ["busy@example.org", "lone@example.org"], "once each, and nobody with a role");
        request_sign_in_link(db, "busy@example.org", "", after(23)).await.unwrap();
        let post = outbox::claim(db, 100, after(23)).await.unwrap();
        let link = post.iter().find(|waiting| waiting.mail.kind == "sign_in").unwrap().mail.params["token"].clone();
        confirm_sign_in(db, &link, after(23)).await.unwrap();
        assert_eq!(of(db, busy).await.warned_at, None, "who comes back begins anew");
        let clock = Actor::system(people.id());
        let line = |plan: Vec<crate::accountability::RetentionRow>| {
            plan.into_iter().find(|row| row.class == RetentionClass::UnusedAccounts).unwrap()
        };
        assert_eq!(line(retention_plan(db, &clock, after(23)).await.unwrap()).due, 0);
        let plan = line(retention_plan(db, &clock, after(24)).await.unwrap());
        assert_eq!((plan.kept, plan.due, plan.next), (2, 1, Some(after(23).checked_add_months(Months::new(24)).unwrap())));
        assert_eq!(retire_accounts(db, after(24)).await.unwrap(), 1);
        assert_eq!((of(db, lone).await.email, of(db, busy).await.email.is_some(), of(db, chair).await.email.is_some()), (None, true, true));
        assert_eq!(retire_accounts(db, after(24)).await.unwrap(), 0);
    }
}
