#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::accountability::export_by_code;
use crate::events::{Verdict, verify};
use crate::moderation::note;
use crate::participation::fixture::*;
use crate::participation::{add, ask, reply};
use crate::testing::fresh;
use domain::Refusal;
use domain::refusal::CodeRefused;

/// Nothing of the author is in any table that an export reads.
async fn traces(db: &Db, people: &People, code: &str) -> String {
    serde_json::to_string(&export_by_code(db, people.id(), (code, "203.0.113.2"), true, monday()).await.unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_author_goes_and_the_chain_holds() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &by_mail(), "a").await;
        ask(db, &people.selin, one.id, "Welcher Spielplatz ist es?", monday()).await.unwrap();
        reply(db, &people.amira, &code(&one), "Der neben Frau Geheim.", monday()).await.unwrap();
        add(db, &people.amira, &code(&one), "Noch etwas von Frau Geheim.", monday()).await.unwrap();
        note(db, &people.selin, one.id, "Hat am Tresen nachgefragt: Frau Geheim.", monday()).await.unwrap();
        let before = traces(db, &people, &one.code.printed()).await;
        assert!(before.contains("amira@example.org") && before.contains("Geheim"), "{before}");
        erase_author(db, &people.amira, &code(&one), monday()).await.unwrap();
        let after = traces(db, &people, &one.code.printed()).await;
        for word in ["amira", "Amira", "Geheim"] {
            assert!(!after.contains(word), "{}: {word} in {after}", t.name);
        }
        assert!(after.contains("Sonnensegel"), "what everybody can read stays");
        assert!(waiting(db).await.iter().all(|(_, to)| to != "amira@example.org"));
        let count = head(db, people.id()).await;
        assert_eq!(verify(db, people.id()).await.unwrap(), Verdict::Whole(count));
        erase_author(db, &people.amira, &code(&one), monday()).await.unwrap();
        assert_eq!(head(db, people.id()).await, count, "twice is once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payload_gone_without_its_event_breaks_the_chain() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        published(db, &people, &by_mail(), "a").await;
        crate::testing::spoil(&t, "DELETE FROM event_payload WHERE seq = 1").await;
        assert_eq!(verify(db, people.id()).await.unwrap(), Verdict::Broken { seq: 1 });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_reads_loses_its_words() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = sent(db, &people.amira, &by_mail(), "a").await;
        erase_author(db, &people.selin, &AuthorKey::OnBehalf(one.id), monday()).await.unwrap();
        let row = row(db, one.id).await;
        assert_eq!((row.text.as_str(), row.email, row.place.as_str()), ("(gelöscht)", None, ""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn erased_people_stay_erased_after_a_restore() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &by_mail(), "a").await;
        let own = sent(db, &people.jonas, &by_mail(), "b").await;
        let account = people.jonas.account.unwrap();
        let list: Vec<ErasureRecord> = [(CONTRIBUTION, one.id.0), (ACCOUNT, account.0), (CONTRIBUTION, Uuid::nil())]
            .into_iter()
            .map(|(subject, id)| ErasureRecord { subject: subject.into(), id, district: people.id().0, at: monday() })
            .collect();
        // The restored database knows nothing of these erasures.
        assert_eq!(replay_erasures(db, &list, monday()).await.unwrap(), 2);
        assert_eq!(row(db, one.id).await.email, None);
        let row = row(db, own.id).await;
        assert_eq!((row.email, row.account_id), (None, None));
        let person = account::Entity::find_by_id(account.0).one(&db.read).await.unwrap().unwrap();
        assert_eq!((person.name.as_str(), person.email, person.disabled_at.is_some()), (NOBODY, None, true));
        assert_eq!(verify(db, people.id()).await.unwrap(), Verdict::Whole(head(db, people.id()).await));
        assert_eq!(replay_erasures(db, &list, monday()).await.unwrap(), 0, "once is enough");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_author_or_the_office_erases() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let one = published(db, &people, &by_mail(), "a").await;
        let before = before(db, &people).await;
        refused(erase_author(db, &elsewhere.amira, &code(&one), monday()).await, CodeRefused::Unknown);
        refused(erase_author(db, &people.vera, &AuthorKey::OnBehalf(one.id), monday()).await, Refusal::Role);
        not_found(erase_author(db, &elsewhere.selin, &AuthorKey::OnBehalf(one.id), monday()).await);
        not_found(erase_author(db, &people.jonas, &AuthorKey::Account(one.id), monday()).await);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
    }
}
