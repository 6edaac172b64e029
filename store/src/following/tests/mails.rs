use super::*;
use crate::accountability::{erase_account, erase_author, export_account};
use crate::entity::event;
use crate::participation::confirm_address;
use crate::testing::fresh;
use domain::Refusal;
use domain::refusal::FollowRefused;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_to_an_address_that_was_not_confirmed() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let what = contribution(&one.reference);
        invalid(follow(db, &people.district, &what, ("keine", Language::German), monday()).await, "email");
        invalid(follow(db, &people.district, &what, (" ", Language::German), monday()).await, "email");
        let hidden = sent(db, &people.amira, &idea(), "b").await;
        not_found(follow(db, &people.district, &contribution(&hidden.reference), ("x@example.org", Language::German), monday()).await);
        for unknown in [Followed::Topic("fremd".into()), Followed::Place("Rathaus".into())] {
            not_found(follow(db, &people.district, &unknown, ("x@example.org", Language::German), monday()).await);
        }
        assert_eq!(rows(db).await, (0, 0));
        follow(db, &people.district, &what, (" Amira@Example.org", Language::Turkish), monday()).await.unwrap();
        let token = param(db, "follow_confirm", "token").await;
        assert_eq!(waiting(db).await, [("follow_confirm".to_owned(), "amira@example.org".to_owned())], "{}", t.name);
        let link = follow_by_token(db, &people.district, &token, monday()).await.unwrap();
        assert_eq!((link.confirmed, link.title.as_deref()), (false, Some("Sonnensegel für den Spielplatz")));
        crate::participation::add(db, &people.amira, &code(&one), "Mehr.", monday()).await.unwrap();
        assert_eq!(send_digests(db, &people.district, morning(1)).await.unwrap(), 0, "looking at the link confirms nothing");
        refused(confirm_follow(db, people.id(), "x", Language::German, monday()).await, FollowRefused::LinkOver);
        refused(
            confirm_follow(db, people.id(), &token, Language::German, morning(14) + TimeDelta::hours(2)).await,
            FollowRefused::LinkOver,
        );
        refused(follow_by_token(db, &people.district, &token, morning(14) + TimeDelta::hours(2)).await, FollowRefused::LinkOver);
        assert_eq!(erase_unconfirmed_follows(db, people.id(), morning(13)).await.unwrap(), 0);
        assert_eq!(erase_unconfirmed_follows(db, people.id(), morning(14) + TimeDelta::hours(2)).await.unwrap(), 1);
        assert_eq!(rows(db).await, (0, 0), "the address is gone");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_never_says_whether_an_address_is_known() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let what = contribution(&one.reference);
        let token = follows(db, &people, &what, "amira@example.org").await;
        refused(confirm_follow(db, people.id(), &token, Language::German, monday()).await, FollowRefused::LinkOver);
        follow(db, &people.district, &what, ("amira@example.org", Language::German), monday()).await.unwrap();
        assert_eq!(param(db, "follow_confirm", "token").await, token, "the same mail with the same link");
        assert!(follow_by_token(db, &people.district, &token, monday()).await.unwrap().confirmed);
        follow(db, &people.district, &Followed::District, ("amira@example.org", Language::German), monday()).await.unwrap();
        refused(follow(db, &people.district, &what, ("amira@example.org", Language::German), monday()).await, Refusal::TooMany);
        let elsewhere = people_of(db, "gruen", "GT").await;
        refused(confirm_follow(db, elsewhere.id(), &token, Language::German, monday()).await, FollowRefused::LinkOver);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_secret_ends_one_thing_and_another_everything() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let token = follows(db, &people, &contribution(&one.reference), "amira@example.org").await;
        follows(db, &people, &Followed::District, "amira@example.org").await;
        follows(db, &people, &Followed::Topic("frei".into()), "jonas@example.org").await;
        let end = end_by_token(db, &token).await.unwrap().unwrap();
        assert_eq!((end.district.as_str(), end.followed), ("Dalheim", Some(contribution(&one.reference))));
        unfollow(db, &token, monday()).await.unwrap();
        assert_eq!(rows(db).await, (2, 2), "{}", t.name);
        let before = head(db, people.id()).await;
        for _ in 0..2 {
            unfollow(db, &token, monday()).await.unwrap();
            unfollow(db, "gibt-es-nicht", monday()).await.unwrap();
        }
        assert_eq!((end_by_token(db, &token).await.unwrap(), head(db, people.id()).await), (None, before), "twice is once");
        let amira = follower::Entity::find().filter(follower::Column::Email.eq("amira@example.org")).one(&db.read).await.unwrap().unwrap();
        let all = end_all(&db.keys, amira.id);
        assert_eq!(end_by_token(db, &all).await.unwrap().unwrap().followed, None);
        unfollow(db, &all, monday()).await.unwrap();
        assert_eq!(rows(db).await, (1, 1), "somebody else's stays");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_follows_in_one_click_and_is_one_with_its_address() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let what = contribution(&one.reference);
        follows(db, &people, &what, "vera@dalheim.example.org").await;
        refused(follow_signed_in(db, &people.amira, &people.district, (&what, Language::German), monday()).await, Refusal::Role);
        refused(my_follows(db, &people.district, &people.amira).await, Refusal::Role);
        refused(unfollow_signed_in(db, &people.district, &people.amira, &what, monday()).await, Refusal::Role);
        assert!(!is_following(db, &people.amira, &what).await.unwrap());
        for _ in 0..2 {
            follow_signed_in(db, &people.vera, &people.district, (&what, Language::German), monday()).await.unwrap();
            follow_signed_in(db, &people.vera, &people.district, (&Followed::District, Language::German), monday()).await.unwrap();
        }
        assert_eq!(rows(db).await, (1, 2), "{}", t.name);
        assert!(is_following(db, &people.vera, &what).await.unwrap());
        let names: Vec<_> = my_follows(db, &people.district, &people.vera).await.unwrap().into_iter().map(|named| named.title).collect();
        assert_eq!(names, [Some("Sonnensegel für den Spielplatz".to_owned()), Some("Dalheim".to_owned())]);
        let data = serde_json::to_string(&export_account(db, &people.vera, false, monday()).await.unwrap()).unwrap();
        assert!(data.contains("\"follow\"") && data.contains(one.reference.as_str()), "{data}");
        for _ in 0..2 {
            unfollow_signed_in(db, &people.district, &people.vera, &Followed::District, monday()).await.unwrap();
        }
        let fremd = Followed::Topic("fremd".into());
        not_found(unfollow_signed_in(db, &people.district, &people.vera, &fremd, monday()).await);
        assert_eq!(rows(db).await, (1, 1));
        // The record never says who follows.
        let recorded = event::Entity::find().filter(event::Column::Kind.like("Follow%")).all(&db.read).await.unwrap();
        assert!(recorded.len() >= 4 && recorded.iter().all(|event| event.actor.is_nil() && event.object_id == people.id().0));
        erase_account(db, people.vera.account.unwrap(), monday()).await.unwrap();
        assert_eq!(rows(db).await, (0, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_an_author_ends_what_the_address_follows() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let own = published(db, &people, &by_mail(), "a").await;
        let token = param(db, "confirm_address", "token").await;
        let foreign = published(db, &people, &by_mail(), "b").await;
        follows(db, &people, &Followed::District, "amira@example.org").await;
        erase_author(db, &people.amira, &code(&foreign), monday()).await.unwrap();
        assert_eq!(rows(db).await, (1, 1), "an address that was not confirmed may be somebody else's");
        confirm_address(db, people.id(), &token, monday()).await.unwrap();
        erase_author(db, &people.amira, &code(&own), monday()).await.unwrap();
        assert_eq!(rows(db).await, (0, 0), "{}", t.name);
    }
}
