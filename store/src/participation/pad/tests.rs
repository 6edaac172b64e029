#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::super::{Arrival, by_code, receive};
use super::*;
use crate::events::{Verdict, verify};
use crate::participation::fixture::*;
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::participation::Channel;
use domain::refusal::Refusal;

fn paper(serial: Serial, word: &str) -> Arrival {
    Arrival { channel: Channel::Paper, sheet: Some(serial), read_back: Some(false), ..Arrival::web(&super::super::fixture::key(word)) }
}

#[tokio::test(flavor = "multi_thread")]
async fn pads_continue_each_other_and_belong_to_one_district() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let first = print_pad(db, &people.selin, 50, monday()).await.unwrap();
        let second = print_pad(db, &people.mara, 3, monday()).await.unwrap();
        assert_eq!((first.first.number(), first.last.number()), (1, 50), "{}", t.name);
        assert_eq!((second.first.number(), second.last.number()), (51, 53));
        let other = people_of(db, "gruen", "GT").await;
        assert_eq!(print_pad(db, &other.selin, 1, monday()).await.unwrap().first.number(), 1);
        assert_eq!(pads(db, people.id()).await.unwrap().iter().map(|pad| pad.id).collect::<Vec<_>>(), [second.id, first.id]);
        assert!(matches!(pad_sheets(db, &other.selin, first.id).await, Err(Error::NotFound)));
        assert!(matches!(verify(db, people.id()).await.unwrap(), Verdict::Whole(_)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_has_the_code_that_its_contribution_gets() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let pad = print_pad(db, &people.selin, 3, monday()).await.unwrap();
        let sheets = pad_sheets(db, &people.selin, pad.id).await.unwrap();
        assert_eq!(sheets, pad_sheets(db, &people.mara, pad.id).await.unwrap(), "printed twice, the same codes");
        let printed = &sheets[1];
        let done = receive(db, &people.selin, &idea(), &paper(printed.serial, "a"), monday()).await.unwrap();
        assert_eq!(done.code, printed.code, "{}", t.name);
        let opened = by_code(db, &people.district, &printed.code.printed(), "203.0.113.7", monday()).await.unwrap();
        assert_eq!(opened.reference, done.reference);
        let left: Vec<u32> = pad_sheets(db, &people.selin, pad.id).await.unwrap().iter().map(|sheet| sheet.serial.number()).collect();
        assert_eq!(left, [1, 3], "the code of a contribution is printed for nobody");
        assert_eq!(pads(db, people.id()).await.unwrap()[0].used, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_sheet_is_one_contribution() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        print_pad(db, &people.selin, 3, monday()).await.unwrap();
        let serial = Serial::new(2).unwrap();
        let done = receive(db, &people.selin, &idea(), &paper(serial, "a"), monday()).await.unwrap();
        let again = receive(db, &people.selin, &idea(), &paper(serial, "a"), monday() + TimeDelta::minutes(1)).await.unwrap();
        assert_eq!(again, done, "the same form sent twice is one record");
        let before = before(db, &people).await;
        for (who, at) in [(&people.selin, monday()), (&people.timur, monday() + TimeDelta::days(2))] {
            let refused = receive(db, who, &idea(), &paper(serial, "b"), at).await;
            let Err(Error::Invalid(errors)) = refused else { panic!("{refused:?}") };
            assert_eq!(errors.of("serial"), Some(&Problem::AlreadyCaptured { reference: done.reference.clone() }));
        }
        assert_eq!(super::super::fixture::before(db, &people).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_type_the_same_sheet_make_one_record() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        print_pad(db, &people.selin, 1, monday()).await.unwrap();
        let sends = ["a", "b", "c", "d"].map(|word| {
            let (db, selin) = (db.clone(), people.selin.clone());
            tokio::spawn(async move { receive(&db, &selin, &idea(), &paper(Serial::new(1).unwrap(), word), monday()).await.is_ok() })
        });
        let sent: Vec<bool> = futures::future::join_all(sends).await.into_iter().map(|sent| sent.unwrap()).collect();
        assert_eq!(sent.iter().filter(|ok| **ok).count(), 1, "{}", t.name);
        assert_eq!(contribution::Entity::find().count(&db.read).await.unwrap(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_printed_has_no_code() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        print_pad(db, &people.selin, 3, monday()).await.unwrap();
        let before = before(db, &people).await;
        invalid(receive(db, &people.selin, &idea(), &paper(Serial::new(4).unwrap(), "a"), monday()).await, "serial");
        for sheets in [0, PAD_MAX + 1] {
            invalid(print_pad(db, &people.selin, sheets, monday()).await, "sheets");
        }
        let serial = Serial::new(1).unwrap();
        for stranger in [&people.amira, &people.vera, &people.otto] {
            refused(print_pad(db, stranger, 3, monday()).await, Refusal::Role);
            refused(receive(db, stranger, &idea(), &paper(serial, "b"), monday()).await, Refusal::Role);
        }
        let web = Arrival { channel: Channel::Web, ..paper(serial, "c") };
        refused(receive(db, &people.amira, &idea(), &web, monday()).await, Refusal::Role);
        assert_eq!(super::super::fixture::before(db, &people).await, before);
    }
}
