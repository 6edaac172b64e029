//! A comment that is not shown, its author and a different person.
use super::*;
use crate::moderation::{WorkFilter, assign, work};
use chrono::TimeDelta;
use domain::moderation::WorkKind;

const WHY: (WithholdReason, &str) = (WithholdReason::Insult, "Der Satz beschimpft jemanden.");

/// A comment by mail that Selin does not show, and the link to its author.
async fn not_shown(db: &Db, people: &People) -> (Uuid, String) {
    let one = published(db, people, &idea(), "a").await;
    let sent = comment(db, &people.amira, (HERE, one.reference.as_str()), &form("So ein Unsinn.", "amira@example.org", "k"), monday())
        .await
        .unwrap();
    confirm_comment(db, people.id(), &param(db, "comment_confirm", "token").await, monday()).await.unwrap();
    withhold_comment(db, &people.selin, sent.id, WHY, monday()).await.unwrap();
    (sent.id, param(db, "comment_not_shown", "token").await)
}

async fn queued(db: &Db, actor: &domain::Actor) -> Vec<Uuid> {
    let filter = WorkFilter { work: Some(WorkKind::Objection), ..WorkFilter::default() };
    work(db, actor, &filter, monday()).await.unwrap().entries.into_iter().map(|entry| entry.id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_click_puts_it_before_a_different_person() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (id, link) = not_shown(db, &people).await;
        let seen = comment_by_link(db, people.id(), &link, monday()).await.unwrap();
        assert_eq!((seen.reason, seen.objection_until), (Some(WHY.0), Some("2026-04-02T09:00:00Z".parse().unwrap())));
        object_to_comment(db, &people.amira, CommentKey::Link(&link), "", monday() + TimeDelta::days(10)).await.unwrap();
        let seen = comment_by_link(db, people.id(), &link, monday()).await.unwrap();
        assert_eq!((seen.objection_until, seen.objection.as_ref().and_then(|said| said.upheld)), (None, None));
        assert!(seen.objection.unwrap().due_at <= monday() + TimeDelta::days(41), "within the month");
        let waits = queued(db, &people.ruth).await;
        assert_eq!((waits.len(), queued(db, &people.otto).await.len()), (1, 0));
        assign(db, &people.ruth, WorkKind::Objection, waits[0], people.ruth.account, monday()).await.unwrap();
        let open = opened_objection(db, &people.selin, waits[0]).await.unwrap();
        assert_eq!((open.may_decide, open.comment.as_str()), (Err(StepRefused::SamePerson), "So ein Unsinn."));
        uphold_comment_objection(db, &people.ruth, waits[0], "Die Kritik ist deutlich, aber erlaubt.", monday()).await.unwrap();
        assert_eq!(param(db, "comment_objection_upheld", "note").await, "Die Kritik ist deutlich, aber erlaubt.");
        assert!(queued(db, &people.ruth).await.is_empty());
        assert_eq!(waiting_comments(db, &people.selin).await.unwrap()[0].id, id, "it is read again");
        show_comment(db, &people.timur, id, "So ein Unsinn.", monday()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_word_is_the_last_one() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (_, link) = not_shown(db, &people).await;
        object_to_comment(db, &people.amira, CommentKey::Link(&link), "Warum denn nicht?", monday()).await.unwrap();
        let waits = queued(db, &people.timur).await;
        reject_comment_objection(db, &people.timur, waits[0], "Der Satz trifft eine einzelne Person.", monday()).await.unwrap();
        let link = param(db, "comment_objection_rejected", "token").await;
        let seen = comment_by_link(db, people.id(), &link, monday()).await.unwrap();
        let said = seen.objection.unwrap();
        assert_eq!(
            (said.upheld, said.reason.as_str(), said.text.as_str()),
            (Some(false), "Der Satz trifft eine einzelne Person.", "Warum denn nicht?")
        );
        refused(object_to_comment(db, &people.amira, CommentKey::Link(&link), "", monday()).await, StepRefused::AlreadyDecided);
        withdraw_comment(db, &people.amira, CommentKey::Link(&link), monday()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_an_account_it_stands_where_it_was_written() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let own = comment(db, &people.jonas, (HERE, one.reference.as_str()), &form("So ein Unsinn.", "", "j"), monday()).await.unwrap();
        withhold_comment(db, &people.selin, own.id, WHY, monday()).await.unwrap();
        let mine = public_comments(db, &people.jonas, one.id.0, "").await.unwrap().own;
        assert_eq!((mine.len(), mine[0].id, mine[0].note.as_str()), (1, own.id, WHY.1));
        assert!(public_comments(db, &people.vera, one.id.0, "").await.unwrap().own.is_empty());
        refused(object_to_comment(db, &people.vera, CommentKey::Account(own.id), "", monday()).await, VoiceRefused::NotYours);
        object_to_comment(db, &people.jonas, CommentKey::Account(own.id), "", monday()).await.unwrap();
        let waits = queued(db, &people.timur).await;
        refused(uphold_comment_objection(db, &people.jonas, waits[0], WHY.1, monday()).await, StepRefused::OwnMatter);
        // Whoever takes it back needs no decision any more.
        withdraw_comment(db, &people.jonas, CommentKey::Account(own.id), monday()).await.unwrap();
        assert!(queued(db, &people.timur).await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let (_, link) = not_shown(db, &people).await;
        let here = CommentKey::Link(&link);
        let before = before(db, &people).await;
        refused(object_to_comment(db, &people.amira, here, "", monday() + TimeDelta::days(32)).await, StepRefused::TooLate);
        refused(object_to_comment(db, &elsewhere.amira, here, "", monday()).await, SignInRefused::LinkOver);
        refused(object_to_comment(db, &people.amira, CommentKey::Link("nie"), "", monday()).await, SignInRefused::LinkOver);
        invalid(object_to_comment(db, &people.amira, here, &"a".repeat(1001), monday()).await, "objection");
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        object_to_comment(db, &people.amira, here, "", monday()).await.unwrap();
        let said = queued(db, &people.timur).await[0];
        let before = crate::participation::fixture::before(db, &people).await;
        refused(object_to_comment(db, &people.amira, here, "", monday()).await, StepRefused::AlreadyDecided);
        for stranger in [&people.amira, &people.vera, &people.otto] {
            refused(opened_objection(db, stranger, said).await, Refusal::Role);
            refused(uphold_comment_objection(db, stranger, said, WHY.1, monday()).await, Refusal::Role);
            refused(reject_comment_objection(db, stranger, said, WHY.1, monday()).await, Refusal::Role);
        }
        refused(reject_comment_objection(db, &people.selin, said, WHY.1, monday()).await, StepRefused::SamePerson);
        invalid(reject_comment_objection(db, &people.timur, said, "", monday()).await, "reason");
        not_found(uphold_comment_objection(db, &elsewhere.timur, said, WHY.1, monday()).await);
        not_found(opened_objection(db, &elsewhere.timur, said).await);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        reject_comment_objection(db, &people.timur, said, WHY.1, monday()).await.unwrap();
        refused(uphold_comment_objection(db, &people.mara, said, WHY.1, monday()).await, StepRefused::AlreadyDecided);
    }
}
