#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::participation::{confirm_address, unmerge, withdraw};
use crate::testing::fresh;
use domain::participation::Tally;

async fn tally(db: &Db, people: &People, reference: &Reference) -> Tally {
    let seen = crate::participation::public_detail(db, &people.district, reference.as_str()).await.unwrap();
    support_standing(db, &people.amira, seen.id).await.unwrap().tally
}

fn counted(checked: i64, paper: i64, authors: i64) -> Tally {
    Tally { checked, paper, authors }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_counts_once_by_whatever_way() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let number = one.reference.as_str();
        assert_eq!(tally(db, &people, &one.reference).await, counted(0, 0, 1), "who wrote it");
        support_by_mail(db, &people, number, " Vera@dalheim.example.org").await;
        let events = head(db, people.id()).await;
        support(db, &people.vera, number, monday()).await.unwrap();
        assert_eq!((tally(db, &people, &one.reference).await, head(db, people.id()).await), (counted(1, 0, 1), events));
        let seen = support_standing(db, &people.vera, one.id).await.unwrap();
        assert!(seen.mine && !seen.own);
        support(db, &people.otto, number, monday()).await.unwrap();
        by_mail_link_again(db, &people, number).await;
        assert_eq!(tally(db, &people, &one.reference).await, counted(2, 0, 1));
        record_support_list(db, &people.selin, one.id, ("L-7", "1-3, 5"), monday()).await.unwrap();
        record_support_list(db, &people.selin, one.id, ("l-7", "3,4"), monday()).await.unwrap();
        assert_eq!(tally(db, &people, &one.reference).await, counted(2, 5, 1));
        link_lines(db, &people.selin, (("L-7", 5), ("L-7", 1)), monday()).await.unwrap();
        link_lines(db, &people.selin, (("L-7", 1), ("L-7", 2)), monday()).await.unwrap();
        assert_eq!(tally(db, &people, &one.reference).await, counted(2, 3, 1), "5, 1 and 2 are one person");
        let lists = support_lists(db, &people.selin, one.id).await.unwrap();
        assert_eq!(lists[0].lines[4], (5, Some(("L-7".to_owned(), 2))));
    }
}

/// Whoever supports already gets the same answer and a link that takes back.
async fn by_mail_link_again(db: &Db, people: &People, number: &str) {
    request_support(db, people.id(), number, ("otto@dalheim.example.org", domain::Language::German), monday()).await.unwrap();
    let token = param(db, "support_confirm", "token").await;
    assert!(support_by_link(db, people.id(), &token, monday()).await.unwrap().confirmed);
    refused(confirm_support(db, people.id(), &token, monday()).await, SignInRefused::LinkOver);
}

#[tokio::test(flavor = "multi_thread")]
async fn merging_changes_no_counts_and_parting_restores_them() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &by_mail(), "a").await;
        confirm_address(db, people.id(), &param(db, "confirm_address", "token").await, monday()).await.unwrap();
        let other = published(db, &people, &idea(), "b").await;
        for (receipt, emails) in [(&one, ["x@example.org", "y@example.org"]), (&other, ["x@example.org", "amira@example.org"])] {
            for email in emails {
                support_by_mail(db, &people, receipt.reference.as_str(), email).await;
            }
        }
        record_support_list(db, &people.selin, one.id, ("A", "1-2"), monday()).await.unwrap();
        record_support_list(db, &people.selin, other.id, ("B", "1"), monday()).await.unwrap();
        let before = (tally(db, &people, &one.reference).await, tally(db, &people, &other.reference).await);
        assert_eq!(before, (counted(3, 2, 0), counted(2, 1, 1)));
        for _ in 0..2 {
            crate::participation::fixture::merged(db, &people, one.id, other.id).await;
            assert_eq!(tally(db, &people, &other.reference).await, counted(3, 3, 1), "x and Amira are one person each");
            refused(support(db, &people.vera, one.reference.as_str(), monday()).await, VoiceRefused::Merged);
            unmerge(db, &people.mara, one.id, monday()).await.unwrap();
            assert_eq!((tally(db, &people, &one.reference).await, tally(db, &people, &other.reference).await), before);
        }
        crate::participation::fixture::merged(db, &people, one.id, other.id).await;
        withdraw(db, &people.amira, &code(&other), monday()).await.unwrap();
        assert_eq!(tally(db, &people, &one.reference).await, before.0, "nobody vanishes with somebody else");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_or_never_confirmed_does_not_count() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let number = one.reference.as_str();
        request_support(db, people.id(), number, ("x@example.org", domain::Language::German), monday()).await.unwrap();
        assert_eq!(tally(db, &people, &one.reference).await.total(), 1);
        let token = param(db, "support_confirm", "token").await;
        assert!(!support_by_link(db, people.id(), &token, monday()).await.unwrap().confirmed);
        let late = monday() + TimeDelta::days(15);
        refused(confirm_support(db, people.id(), &token, late).await, SignInRefused::LinkOver);
        confirm_support(db, people.id(), &token, monday()).await.unwrap();
        refused(confirm_support(db, people.id(), &token, monday()).await, SignInRefused::LinkOver);
        assert_eq!(tally(db, &people, &one.reference).await.total(), 2);
        withdraw_support(db, &people.amira, SupportKey::Link(&token), late).await.unwrap();
        refused(withdraw_support(db, &people.amira, SupportKey::Link(&token), late).await, SignInRefused::LinkOver);
        support(db, &people.vera, number, monday()).await.unwrap();
        for _ in 0..2 {
            withdraw_support(db, &people.vera, SupportKey::Account(number), monday()).await.unwrap();
        }
        assert_eq!(tally(db, &people, &one.reference).await.total(), 1);
        request_support(db, people.id(), number, ("never@example.org", domain::Language::German), monday()).await.unwrap();
        assert_eq!(erase_unconfirmed_supports(db, people.id(), late).await.unwrap(), 3);
        support(db, &people.vera, number, late).await.unwrap();
        assert_eq!(tally(db, &people, &one.reference).await, counted(1, 0, 1));
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
        record_support_list(db, &people.selin, one.id, ("A", "1-2"), monday()).await.unwrap();
        let before = before(db, &people).await;
        let number = one.reference.as_str();
        refused(support(db, &people.amira, number, monday()).await, Refusal::Role);
        refused(support(db, &people.jonas, own.reference.as_str(), monday()).await, VoiceRefused::Author);
        not_found(support(db, &people.vera, unread.reference.as_str(), monday()).await);
        not_found(support(db, &elsewhere.vera, number, monday()).await);
        not_found(request_support(db, elsewhere.id(), number, ("x@example.org", domain::Language::German), monday()).await);
        invalid(request_support(db, people.id(), number, ("keine Adresse", domain::Language::German), monday()).await, "email");
        invalid(request_support(db, people.id(), number, ("", domain::Language::German), monday()).await, "email");
        refused(withdraw_support(db, &people.amira, SupportKey::Account(number), monday()).await, Refusal::Role);
        for stranger in [&people.amira, &people.vera, &people.otto] {
            refused(record_support_list(db, stranger, one.id, ("A", "1"), monday()).await, Refusal::Role);
            refused(link_lines(db, stranger, (("A", 1), ("A", 2)), monday()).await, Refusal::Role);
        }
        let list = |id, serial, lines| record_support_list(db, &people.selin, id, (serial, lines), monday());
        refused(list(other.id, "A", "1").await, VoiceRefused::ListOfAnother);
        refused(list(unread.id, "N", "1").await, domain::StepRefused::WrongStage);
        invalid(list(one.id, "", "1").await, "serial");
        invalid(list(one.id, "A", "zwei").await, "lines");
        not_found(record_support_list(db, &elsewhere.selin, one.id, ("A", "1"), monday()).await);
        let link = |one, other| link_lines(db, &people.selin, (one, other), monday());
        invalid(link(("A", 9), ("A", 1)).await, "same");
        invalid(link(("A", 1), ("B", 1)).await, "as");
        invalid(link(("A", 1), ("A", 1)).await, "as");
        assert_eq!(super::super::fixture::before(db, &people).await, before);
        for _ in 0..3 {
            let _ = request_support(db, people.id(), number, ("much@example.org", domain::Language::German), monday()).await;
        }
        refused(request_support(db, people.id(), number, ("much@example.org", domain::Language::German), monday()).await, Refusal::TooMany);
    }
}

async fn listed(db: &Db, people: &People, wished: bool) -> Vec<crate::participation::PublicEntry> {
    let filter = crate::participation::PublicFilter { wished, ..crate::participation::PublicFilter::default() };
    crate::participation::public_list(db, people.id(), &filter).await.unwrap().entries
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_ranked_below_five() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let mut receipts = vec![];
        for (word, lines) in [("a", "1-3"), ("b", "1-4"), ("c", "1-9")] {
            let receipt = published(db, &people, &idea(), word).await;
            record_support_list(db, &people.selin, receipt.id, (word, lines), monday()).await.unwrap();
            receipts.push(receipt);
        }
        let ranked: Vec<_> = listed(db, &people, true).await.into_iter().map(|entry| (entry.id, entry.supporters)).collect();
        assert_eq!(ranked, [(receipts[2].id, Some(10)), (receipts[1].id, Some(5))], "the author counts");
        let four = listed(db, &people, false).await.into_iter().find(|entry| entry.id == receipts[0].id).unwrap();
        assert_eq!(four.supporters, None, "four are not shown as a number to compare");
        crate::participation::fixture::merged(db, &people, receipts[1].id, receipts[0].id).await;
        let ranked: Vec<_> = listed(db, &people, true).await.into_iter().map(|entry| (entry.id, entry.supporters)).collect();
        assert_eq!(ranked, [(receipts[2].id, Some(10)), (receipts[0].id, Some(9))], "counted where it went");
    }
}
