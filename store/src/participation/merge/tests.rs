#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::participation::{AuthorKey, by_code, confirm_withhold, propose_withhold, public_detail, withdraw};
use crate::testing::fresh;
use domain::Refusal;
use domain::moderation::WithholdReason;
use domain::refusal::{CodeRefused, SignInRefused, StepRefused};

#[tokio::test(flavor = "multi_thread")]
async fn nobody_vanishes_with_somebody_else() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &by_mail(), "a").await;
        for (n, key) in ["b", "c"].into_iter().enumerate() {
            let target = published(db, &people, &idea(), key).await;
            merged(db, &people, one.id, target.id).await;
            if n == 0 {
                withdraw(db, &people.amira, &code(&target), monday()).await.unwrap();
            } else {
                let why = "Nennt eine Nachbarin.";
                let proposal = propose_withhold(db, &people.selin, target.id, WithholdReason::PersonalData, why, monday()).await.unwrap();
                confirm_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
            }
            let row = row(db, one.id).await;
            assert_eq!((row.stage.as_str(), row.merged_into, indexed(db).await), ("published", None, 1));
            assert_eq!(param(db, "contribution_unmerged", "title").await, idea().title);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn merging_hides_nothing_and_can_be_undone_by_the_author() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (one, other) = two_published(db, &people).await;
        let as_before = row(db, one.id).await;
        merged(db, &people, one.id, other.id).await;
        let seen = public_detail(db, &people.district, one.reference.as_str()).await.unwrap();
        assert_eq!((seen.stage, seen.merged_into.unwrap().0), (Stage::Merged, other.reference.to_string()));
        assert_eq!(
            public_detail(db, &people.district, other.reference.as_str()).await.unwrap().merged_from[0].0,
            one.reference.to_string()
        );
        assert_eq!((param(db, "contribution_merged", "into").await, indexed(db).await), (other.reference.to_string(), 1));
        object_to_merge(db, &people.amira, &code(&one), monday()).await.unwrap();
        assert_eq!((row(db, one.id).await, indexed(db).await), (as_before, 2), "exactly as it was (I4)");
        merged(db, &people, one.id, other.id).await;
        unmerge(db, &people.mara, one.id, monday()).await.unwrap();
        assert_eq!(stage(db, one.id).await, Stage::Published);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_target_is_named_to_nobody() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (one, other) = (published(db, &people, &idea(), "a").await, published(db, &people, &idea(), "b").await);
        merged(db, &people, one.id, other.id).await;
        withdraw(db, &people.amira, &code(&other), monday()).await.unwrap();
        assert_eq!(public_detail(db, &people.district, one.reference.as_str()).await.unwrap().merged_into, None);
        assert_eq!(by_code(db, &people.district, &one.code.printed(), "203.0.113.1", monday()).await.unwrap().merged_into, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let (one, other) = (published(db, &people, &idea(), "a").await, published(db, &people, &idea(), "b").await);
        let unread = sent(db, &people.amira, &idea(), "c").await;
        let own = of_jonas(db, &people).await;
        let theirs = published(db, &elsewhere, &idea(), "d").await;
        let before = before(db, &people).await;
        for stranger in [&people.amira, &people.vera, &people.selin] {
            refused(propose_merge(db, stranger, one.id, other.id, monday()).await, Refusal::Role);
            refused(unmerge(db, stranger, one.id, monday()).await, Refusal::Role);
        }
        refused(propose_merge(db, &people.mara, one.id, one.id, monday()).await, StepRefused::NoTarget);
        refused(propose_merge(db, &people.mara, one.id, unread.id, monday()).await, StepRefused::NoTarget);
        refused(propose_merge(db, &people.mara, unread.id, one.id, monday()).await, StepRefused::WrongStage);
        refused(propose_merge(db, &people.jonas, own.id, one.id, monday()).await, StepRefused::OwnMatter);
        not_found(propose_merge(db, &people.mara, one.id, theirs.id, monday()).await);
        not_found(propose_merge(db, &elsewhere.mara, one.id, theirs.id, monday()).await);
        refused(unmerge(db, &people.mara, one.id, monday()).await, StepRefused::WrongStage);
        refused(object_to_merge(db, &people.amira, &code(&one), monday()).await, StepRefused::WrongStage);
        refused(object_to_merge(db, &elsewhere.amira, &code(&one), monday()).await, CodeRefused::Unknown);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        merged(db, &people, one.id, other.id).await;
        refused(propose_merge(db, &people.mara, other.id, one.id, monday()).await, StepRefused::NoTarget);
        merged(db, &people, own.id, other.id).await;
        refused(unmerge(db, &people.jonas, own.id, monday()).await, StepRefused::OwnMatter);
        object_to_merge(db, &people.jonas, &AuthorKey::Account(own.id), monday()).await.unwrap();
    }
}

fn token_of(params: &std::collections::BTreeMap<String, String>) -> MergeKey {
    MergeKey::Link(params["token"].clone())
}

/// The links that were mailed to those who were asked, oldest first.
async fn links(db: &crate::Db) -> Vec<MergeKey> {
    let post = crate::outbox::claim(db, 100, monday() + TimeDelta::days(1)).await.unwrap();
    post.iter().filter(|waiting| waiting.mail.kind == "merge_proposed").map(|waiting| token_of(&waiting.mail.params)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_happens_before_the_authors_were_asked() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &by_mail(), "a").await;
        let other = published(db, &people, &domain::participation::Intake { email: Some("b@example.org".into()), ..by_mail() }, "b").await;
        let as_before = row(db, one.id).await;
        assert_eq!(propose_merge(db, &people.mara, one.id, other.id, monday()).await.unwrap(), MergeState::Proposed);
        assert_eq!((row(db, one.id).await, indexed(db).await), (as_before.clone(), 2));
        assert!(matches!(propose_merge(db, &people.mara, one.id, other.id, monday()).await, Err(crate::Error::Conflict)));
        let own = by_code(db, &people.district, &one.code.printed(), "203.0.113.1", monday()).await.unwrap();
        let asked = &own.merges[0];
        assert_eq!((asked.agrees, asked.other.as_ref().unwrap().reference.clone()), (None, other.reference.to_string()));
        let links = links(db).await;
        assert_eq!(links.len(), 2);
        assert_eq!(answer_merge(db, &people.amira, &links[0], true, monday()).await.unwrap(), MergeState::Proposed);
        assert_eq!(complete_merges(db, people.id(), monday() + TimeDelta::days(13)).await.unwrap(), 0);
        let by_code = MergeKey::Author(code(&other), asked.id);
        assert_eq!(answer_merge(db, &people.amira, &by_code, true, monday()).await.unwrap(), MergeState::Merged);
        assert_eq!(stage(db, one.id).await, Stage::Merged);
        // Who agreed may think again, at any time.
        let late = monday() + TimeDelta::days(200);
        assert_eq!(answer_merge(db, &people.amira, &links[1], false, late).await.unwrap(), MergeState::Undone);
        assert_eq!((row(db, one.id).await, indexed(db).await), (as_before, 2), "exactly as it was (I4)");
        refused(answer_merge(db, &people.amira, &links[0], false, late).await, StepRefused::AlreadyDecided);
        assert_eq!(answer_merge(db, &people.amira, &links[1], false, late).await.unwrap(), MergeState::Undone, "twice is once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_objection_ends_the_proposal_and_silence_completes_it() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (one, other) = two_published(db, &people).await;
        propose_merge(db, &people.mara, one.id, other.id, monday()).await.unwrap();
        let link = links(db).await.remove(0);
        let seen = merge_by_link(db, people.id(), &link_token(&link)).await.unwrap();
        assert_eq!((seen.own.reference, seen.state), (one.reference.to_string(), MergeState::Proposed));
        assert_eq!(answer_merge(db, &people.amira, &link, false, monday()).await.unwrap(), MergeState::Declined);
        assert_eq!(stage(db, one.id).await, Stage::Published);
        propose_merge(db, &people.mara, one.id, other.id, monday()).await.unwrap();
        let open = crate::participation::opened(db, &people.selin, one.id).await.unwrap().merges.remove(0);
        assert_eq!((open.asked, open.agreed, open.waits_for_author), (2, 1, true), "who left no channel agrees");
        assert_eq!(complete_merges(db, people.id(), monday() + TimeDelta::days(14)).await.unwrap(), 1);
        assert_eq!(stage(db, one.id).await, Stage::Merged);
        let own = by_code(db, &people.district, &one.code.printed(), "203.0.113.1", monday()).await.unwrap();
        assert!(own.together.is_some(), "a co-author reads the whole way of the other one (I3)");
        assert_eq!(crate::events::verify(db, people.id()).await.unwrap(), crate::events::Verdict::Whole(head(db, people.id()).await));
    }
}

fn link_token(key: &MergeKey) -> String {
    match key {
        MergeKey::Link(token) => token.clone(),
        MergeKey::Author(..) => panic!("a link"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_went_another_way_meanwhile_lapses() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (one, other) = two_published(db, &people).await;
        propose_merge(db, &people.mara, one.id, other.id, monday()).await.unwrap();
        withdraw(db, &people.amira, &code(&other), monday()).await.unwrap();
        complete_merges(db, people.id(), monday() + TimeDelta::days(14)).await.unwrap();
        assert_eq!(stage(db, one.id).await, Stage::Published);
        assert!(kinds(db, people.id(), one.id).await.contains(&"MergeLapsed".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_was_asked_answers() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let (one, other) = two_published(db, &people).await;
        let third = published(db, &people, &idea(), "c").await;
        propose_merge(db, &people.mara, one.id, other.id, monday()).await.unwrap();
        let link = links(db).await.remove(0);
        let id = merge_by_link(db, people.id(), &link_token(&link)).await.unwrap().id;
        let before = before(db, &people).await;
        refused(answer_merge(db, &elsewhere.amira, &link, false, monday()).await, SignInRefused::LinkOver);
        refused(answer_merge(db, &people.amira, &MergeKey::Link("falsch".into()), false, monday()).await, SignInRefused::LinkOver);
        not_found(answer_merge(db, &people.amira, &MergeKey::Author(code(&third), id), false, monday()).await);
        let behalf = MergeKey::Author(AuthorKey::OnBehalf(one.id), id);
        refused(answer_merge(db, &people.amira, &behalf, false, monday()).await, Refusal::Role);
        refused(merge_by_link(db, elsewhere.id(), &link_token(&link)).await, SignInRefused::LinkOver);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        assert_eq!(answer_merge(db, &people.selin, &behalf, false, monday()).await.unwrap(), MergeState::Declined);
    }
}
