#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::participation::{SupportKey, record_support_list, support, support_standing, unmerge, withdraw_support};
use crate::testing::fresh;
use domain::participation::Tally;

async fn counted(db: &Db, people: &People, id: ContributionId) -> (i64, i64, i64) {
    let Tally { checked, paper, authors } = support_standing(db, &people.amira, id).await.unwrap().tally;
    (checked, paper, authors)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_supporter_with_a_channel_is_told_and_paper_agrees_by_silence() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (one, other) = two_published(db, &people).await;
        support_by_mail(db, &people, one.reference.as_str(), "x@example.org").await;
        support_by_mail(db, &people, other.reference.as_str(), "x@example.org").await;
        support(db, &people.vera, one.reference.as_str(), monday()).await.unwrap();
        record_support_list(db, &people.selin, one.id, ("A", "1-3"), monday()).await.unwrap();
        merged(db, &people, one.id, other.id).await;
        let mut told: Vec<String> = waiting(db).await.into_iter().filter(|(kind, _)| kind == "merge_told").map(|(_, to)| to).collect();
        told.sort();
        assert_eq!(told, ["vera@dalheim.example.org", "x@example.org"], "each person once, nobody for paper");
        assert_eq!(param(db, "merge_told", "into").await, other.reference.to_string());
        assert_eq!(counted(db, &people, other.id).await, (2, 3, 2), "merging changes no counts");
        assert!(kinds(db, people.id(), one.id).await.contains(&"MergeSupportersTold".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_objects_stays_with_the_earlier_one_and_may_think_again() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (one, other) = two_published(db, &people).await;
        support_by_mail(db, &people, one.reference.as_str(), "x@example.org").await;
        support(db, &people.vera, one.reference.as_str(), monday()).await.unwrap();
        merged(db, &people, one.id, other.id).await;
        let post = crate::outbox::claim(db, 100, monday() + chrono::TimeDelta::days(1)).await.unwrap();
        let token =
            post.iter().find(|mail| mail.mail.to == "x@example.org" && mail.mail.kind == "merge_told").unwrap().mail.params["token"]
                .clone();
        let seen = supporter_by_link(db, people.id(), &token).await.unwrap();
        assert_eq!((seen.own.0, seen.other.0, seen.stays), (one.reference.to_string(), other.reference.to_string(), false));
        assert_eq!(counted(db, &people, other.id).await, (2, 0, 2), "reading the link changes nothing");
        let late = monday() + chrono::TimeDelta::days(300);
        for _ in 0..2 {
            answer_as_supporter(db, &people.amira, SupporterKey::Link(&token), true, late).await.unwrap();
            assert_eq!((counted(db, &people, other.id).await, counted(db, &people, one.id).await), ((1, 0, 2), (2, 0, 1)));
        }
        answer_as_supporter(db, &people.vera, SupporterKey::Account(one.reference.as_str()), true, late).await.unwrap();
        let (here, there) =
            (support_standing(db, &people.vera, one.id).await.unwrap(), support_standing(db, &people.vera, other.id).await.unwrap());
        assert_eq!((here.mine, here.stays, there.mine), (true, Some(true), false));
        // Who stayed may still want the other one, and takes back only that.
        support(db, &people.vera, other.reference.as_str(), late).await.unwrap();
        assert_eq!(counted(db, &people, other.id).await, (1, 0, 2));
        withdraw_support(db, &people.vera, SupportKey::Account(other.reference.as_str()), late).await.unwrap();
        assert_eq!((counted(db, &people, other.id).await, counted(db, &people, one.id).await), ((0, 0, 2), (2, 0, 1)));
        answer_as_supporter(db, &people.vera, SupporterKey::Account(one.reference.as_str()), false, late).await.unwrap();
        assert_eq!(counted(db, &people, other.id).await, (1, 0, 2));
        unmerge(db, &people.mara, one.id, late).await.unwrap();
        assert_eq!((counted(db, &people, other.id).await, counted(db, &people, one.id).await), ((0, 0, 1), (2, 0, 1)), "as it was (I4)");
        refused(answer_as_supporter(db, &people.amira, SupporterKey::Link(&token), true, late).await, SignInRefused::LinkOver);
        refused(supporter_by_link(db, people.id(), &token).await, SignInRefused::LinkOver);
        merged(db, &people, one.id, other.id).await;
        assert_eq!(counted(db, &people, other.id).await, (2, 0, 2), "another merge is told anew");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let one = published(db, &people, &idea(), "a").await;
        let own = of_jonas(db, &people).await;
        let alone = published(db, &people, &idea(), "c").await;
        support(db, &people.vera, alone.reference.as_str(), monday()).await.unwrap();
        support_by_mail(db, &people, one.reference.as_str(), "x@example.org").await;
        support(db, &people.jonas, one.reference.as_str(), monday()).await.unwrap();
        merged(db, &people, one.id, own.id).await;
        let token = param(db, "merge_told", "token").await;
        let told: Vec<_> = waiting(db).await.into_iter().filter(|(kind, _)| kind == "merge_told").collect();
        assert_eq!(told.len(), 1, "Jonas wrote the other one and was asked");
        let before = before(db, &people).await;
        let here = SupporterKey::Account(one.reference.as_str());
        refused(answer_as_supporter(db, &people.amira, here, true, monday()).await, Refusal::Role);
        refused(answer_as_supporter(db, &people.jonas, here, true, monday()).await, VoiceRefused::Author);
        refused(answer_as_supporter(db, &people.otto, here, true, monday()).await, VoiceRefused::NotASupporter);
        refused(
            answer_as_supporter(db, &people.vera, SupporterKey::Account(alone.reference.as_str()), true, monday()).await,
            StepRefused::WrongStage,
        );
        not_found(answer_as_supporter(db, &elsewhere.vera, here, true, monday()).await);
        refused(answer_as_supporter(db, &elsewhere.amira, SupporterKey::Link(&token), true, monday()).await, SignInRefused::LinkOver);
        refused(answer_as_supporter(db, &people.amira, SupporterKey::Link("nie"), true, monday()).await, SignInRefused::LinkOver);
        refused(supporter_by_link(db, elsewhere.id(), &token).await, SignInRefused::LinkOver);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
    }
}
