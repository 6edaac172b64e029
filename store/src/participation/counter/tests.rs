#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::super::by_code;
use super::*;
use crate::events::{Verdict, verify};
use crate::participation::fixture::*;
use crate::testing::{TestDb, fresh};
use domain::refusal::Refusal;

const ADDRESS: &str = "203.0.113.7";

async fn opened(t: &TestDb, people: &People) -> (Counter, String) {
    let code = set_up_counter(&t.db, &people.selin, "Tablet am Tresen", monday()).await.unwrap();
    let token = open_counter(&t.db, people.id(), &code.printed(), ADDRESS, monday()).await.unwrap();
    (counter(&t.db, people.id(), &token).await.unwrap().unwrap(), token)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_opens_one_tablet_once() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let code = set_up_counter(db, &people.selin, "Tablet am Tresen", monday()).await.unwrap().printed();
        let other = people_of(db, "gruen", "GT").await;
        let unknown = || Refusal::from(CodeRefused::NoCounter);
        refused(open_counter(db, other.id(), &code, ADDRESS, monday()).await, unknown());
        let token = open_counter(db, people.id(), &code.to_lowercase(), ADDRESS, monday()).await.unwrap();
        assert_eq!(counter(db, people.id(), &token).await.unwrap().unwrap().name(), "Tablet am Tresen", "{}", t.name);
        assert_eq!(counter(db, other.id(), &token).await.unwrap(), None);
        refused(open_counter(db, people.id(), &code, ADDRESS, monday()).await, unknown());
        let late = set_up_counter(db, &people.mara, "Zweites", monday()).await.unwrap().printed();
        refused(open_counter(db, people.id(), &late, ADDRESS, monday() + TimeDelta::hours(2)).await, unknown());
        refused(open_counter(db, people.id(), "7K3M", ADDRESS, monday()).await, CodeRefused::Miswritten);
        let entries = counters(db, people.id()).await.unwrap();
        assert_eq!(entries.iter().filter(|entry| entry.opened_at.is_some()).count(), 1);
        assert!(matches!(verify(db, people.id()).await.unwrap(), Verdict::Whole(_)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tablet_hands_in_and_its_codes_hold_before() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (tablet, _) = opened(&t, &people).await;
        let issued = issue_codes(db, &tablet, 3).unwrap();
        let written = monday() - TimeDelta::days(2);
        let spoken = (domain::Language::Arabic, domain::Written::Turkish);
        let first = receive_at_counter(db, &tablet, &idea(), (&issued[0].key, Some(written)), spoken, monday()).await.unwrap();
        assert_eq!((&first.code, first.received_at), (&issued[0].code, written), "{}", t.name);
        let again = receive_at_counter(db, &tablet, &idea(), (&issued[0].key, Some(written)), spoken, monday()).await.unwrap();
        assert_eq!(again, first, "sent later and twice, it is one record");
        let row = row(db, first.id).await;
        assert_eq!((row.channel.as_str(), row.taken_by, row.account_id), ("counter", None, None));
        assert_eq!((row.locale.as_str(), row.language.as_str()), ("ar", "tr"), "a Turkish text on an Arabic page");
        assert_eq!(by_code(db, &people.district, &issued[0].code.printed(), ADDRESS, monday()).await.unwrap().reference, first.reference);
        let ancient =
            receive_at_counter(db, &tablet, &idea(), (&issued[1].key, Some(monday() - TimeDelta::days(400))), spoken, monday()).await;
        assert_eq!(ancient.unwrap().received_at, monday(), "a clock that is wrong moves nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_office_sets_up_and_switches_off() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (_, token) = opened(&t, &people).await;
        let id = counters(db, people.id()).await.unwrap()[0].id;
        let other = people_of(db, "gruen", "GT").await;
        let before = before(db, &people).await;
        for stranger in [&people.amira, &people.vera, &people.otto] {
            refused(set_up_counter(db, stranger, "Meins", monday()).await, Refusal::Role);
            refused(revoke_counter(db, stranger, id, monday()).await, Refusal::Role);
        }
        assert!(matches!(revoke_counter(db, &other.selin, id, monday()).await, Err(Error::NotFound)));
        invalid(set_up_counter(db, &people.selin, " ", monday()).await, "name");
        assert_eq!(super::super::fixture::before(db, &people).await, before);
        revoke_counter(db, &people.mara, id, monday()).await.unwrap();
        assert_eq!(counter(db, people.id(), &token).await.unwrap(), None);
        assert!(matches!(revoke_counter(db, &people.mara, id, monday()).await, Err(Error::Conflict)));
    }
}
