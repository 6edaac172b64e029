//! People, districts and sign-in on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::events::{self, Verdict};
use crate::testing::{self, district_profile, fresh};
use crate::{Error, add_district, outbox};
use chrono::{DateTime, TimeDelta, Utc};
use domain::refusal::SignInRefused;
use domain::{Actor, Language, Refusal, Role};

fn now() -> DateTime<Utc> {
    "2026-11-20T10:00:00Z".parse().unwrap()
}

fn refused(error: Error) -> Refusal {
    match error {
        Error::Refused(refusal) => refusal,
        other => panic!("{other}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_district_file_can_be_repeated() {
    for t in fresh().await {
        let profile = district_profile("dalheim", "DH");
        let id = add_district(&t.db, &profile, true, now()).await.unwrap();
        let again = add_district(&t.db, &profile, true, now()).await.unwrap();
        assert_eq!(id, again, "{}", t.name);
        assert_eq!(events::verify(&t.db, id).await.unwrap(), Verdict::Whole(1), "an unchanged file is no event");
        let mut edited = profile.clone();
        edited.office.phone = "06441 000 99".into();
        add_district(&t.db, &edited, true, now() + TimeDelta::minutes(1)).await.unwrap();
        assert_eq!(district(&t.db, "dalheim").await.unwrap().profile.office.phone, "06441 000 99");
        assert_eq!(events::verify(&t.db, id).await.unwrap(), Verdict::Whole(2));
        assert!(matches!(district(&t.db, "nirgends").await, Err(Error::NotFound)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_districts_share_a_body_but_not_a_prefix() {
    for t in fresh().await {
        let first = district_profile("dalheim", "DH");
        let mut second = district_profile("westend", "WE");
        add_district(&t.db, &first, true, now()).await.unwrap();
        add_district(&t.db, &second, true, now()).await.unwrap();
        let all = districts(&t.db).await.unwrap();
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].body, all[1].body);
        second.slug = "ostend".into();
        assert!(matches!(add_district(&t.db, &second, true, now()).await, Err(Error::Conflict)), "the prefix is taken");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn passwords_open_a_session_that_ends() {
    for t in fresh().await {
        let vera = create_account(&t.db, "Vera@Example.org", "Vera Vorsitz", false, now()).await.unwrap();
        set_password(&t.db, vera, "Sonnensegel über dem Sand").await.unwrap();
        let token = sign_in_by_password(&t.db, " vera@example.org", "Sonnensegel über dem Sand", "10.0.0", now()).await.unwrap();
        assert_eq!(session(&t.db, &token, now()).await.unwrap(), Some(Session { account: vera }));
        assert_eq!(session(&t.db, &token, now() + TimeDelta::hours(13)).await.unwrap(), None, "idle");
        assert_eq!(session(&t.db, "guessed", now()).await.unwrap(), None);
        end_session(&t.db, &token).await.unwrap();
        assert_eq!(session(&t.db, &token, now()).await.unwrap(), None, "ended on the server");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passwords_are_refused_and_counted() {
    for t in fresh().await {
        let vera = create_account(&t.db, "vera@example.org", "Vera", false, now()).await.unwrap();
        set_password(&t.db, vera, "Sonnensegel").await.unwrap();
        for (email, password) in [("vera@example.org", "falsch"), ("niemand@example.org", "Sonnensegel"), ("vera@example.org", "")] {
            let error = sign_in_by_password(&t.db, email, password, "10.0.0", now()).await.unwrap_err();
            assert_eq!(refused(error), SignInRefused::NotRecognised.into(), "{email}");
        }
        for _ in 0..8 {
            let _ = sign_in_by_password(&t.db, "vera@example.org", "falsch", "10.0.0", now()).await;
        }
        let error = sign_in_by_password(&t.db, "vera@example.org", "Sonnensegel", "10.0.0", now()).await.unwrap_err();
        assert_eq!(refused(error), SignInRefused::TooMany.into());
        assert!(
            sign_in_by_password(&t.db, "vera@example.org", "Sonnensegel", "10.9.9", now()).await.is_ok(),
            "the office behind another address still gets in"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_passwords_are_not_taken() {
    for t in fresh().await {
        let vera = create_account(&t.db, "vera@example.org", "Vera", false, now()).await.unwrap();
        assert!(matches!(set_password(&t.db, vera, "kurz").await, Err(Error::Invalid(_))));
        assert!(matches!(set_password(&t.db, vera, &"x".repeat(257)).await, Err(Error::Invalid(_))));
        assert_eq!(refused(set_password(&t.db, vera, "Passwort1").await.unwrap_err()), SignInRefused::CommonPassword.into());
        assert!(set_password(&t.db, vera, &"ü".repeat(64)).await.is_ok());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailed_link_works_once_and_only_for_a_while() {
    for t in fresh().await {
        create_account(&t.db, "vera@example.org", "Vera", false, now()).await.unwrap();
        request_sign_in_link(&t.db, "vera@example.org", "/dalheim", now()).await.unwrap();
        request_sign_in_link(&t.db, "niemand@example.org", "", now()).await.unwrap();
        let mails = outbox::claim(&t.db, 10, now()).await.unwrap();
        assert_eq!(mails.len(), 1, "an unknown address gets nothing, and nobody is told");
        let token = mails[0].mail.params["token"].clone();
        let late = confirm_sign_in(&t.db, &token, now() + TimeDelta::minutes(31)).await.unwrap_err();
        assert_eq!(refused(late), SignInRefused::LinkOver.into());
        assert!(confirm_sign_in(&t.db, &token, now()).await.is_ok());
        let twice = confirm_sign_in(&t.db, &token, now()).await.unwrap_err();
        assert_eq!(refused(twice), SignInRefused::LinkOver.into());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_is_claimed_once_and_forgotten_when_sent() {
    for t in fresh().await {
        create_account(&t.db, "vera@example.org", "Vera", false, now()).await.unwrap();
        request_sign_in_link(&t.db, "vera@example.org", "", now()).await.unwrap();
        let first = outbox::claim(&t.db, 10, now()).await.unwrap();
        assert!(outbox::claim(&t.db, 10, now()).await.unwrap().is_empty(), "a second worker gets nothing");
        outbox::failed(&t.db, &first[0], "no route", now()).await.unwrap();
        assert!(outbox::claim(&t.db, 10, now()).await.unwrap().is_empty(), "not before its time");
        let again = outbox::claim(&t.db, 10, now() + TimeDelta::minutes(2)).await.unwrap();
        assert_eq!(again[0].attempts, 1);
        outbox::sent(&t.db, again[0].id, now()).await.unwrap();
        assert!(outbox::claim(&t.db, 10, now() + TimeDelta::days(1)).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_past_of_a_demonstration_is_not_todays_post() {
    for t in fresh().await {
        create_account(&t.db, "amira@example.org", "Amira", false, now()).await.unwrap();
        request_sign_in_link(&t.db, "amira@example.org", "/", now()).await.unwrap();
        assert_eq!(outbox::forget_before(&t.db, now() - TimeDelta::minutes(1)).await.unwrap(), 0, "what is due later stays");
        assert_eq!(outbox::forget_before(&t.db, now()).await.unwrap(), 1);
        assert!(outbox::claim(&t.db, 10, now() + TimeDelta::days(1)).await.unwrap().is_empty());
        assert_eq!(outbox::forget_before(&t.db, now()).await.unwrap(), 0, "once is enough");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_and_seats_make_an_actor() {
    for t in fresh().await {
        let id = add_district(&t.db, &district_profile("dalheim", "DH"), true, now()).await.unwrap();
        let other = add_district(&t.db, &district_profile("westend", "WE"), true, now()).await.unwrap();
        let amira = create_account(&t.db, "amira@example.org", "Amira", false, now()).await.unwrap();
        grant_role(&t.db, id, amira, Role::Manager, None, now()).await.unwrap();
        grant_role(&t.db, id, amira, Role::Manager, None, now()).await.unwrap();
        take_seat(&t.db, id, "seat-2", amira, false, "2026-01-01".parse().unwrap(), now()).await.unwrap();
        let actor = actor_of(&t.db, id, amira, now()).await.unwrap();
        assert!(actor.is(Role::Manager) && actor.is(Role::BoardMember) && actor.seats.len() == 1, "{actor:?}");
        let before = actor_of(&t.db, id, amira, "2025-12-31T10:00:00Z".parse().unwrap()).await.unwrap();
        assert!(before.seats.is_empty(), "the seat is taken from the first of January");
        let elsewhere = actor_of(&t.db, other, amira, now()).await.unwrap();
        assert_eq!(elsewhere.roles, [Role::Resident], "roles end at the district's border");
        assert_eq!(roles_of(&t.db, amira).await.unwrap(), [id]);
        disable_account(&t.db, amira, now()).await.unwrap();
        assert!(matches!(actor_of(&t.db, id, amira, now()).await, Err(Error::NotFound)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_event_is_found() {
    for t in fresh().await {
        let id = add_district(&t.db, &district_profile("dalheim", "DH"), true, now()).await.unwrap();
        let amira = create_account(&t.db, "amira@example.org", "Amira", false, now()).await.unwrap();
        grant_role(&t.db, id, amira, Role::Manager, None, now()).await.unwrap();
        grant_role(&t.db, id, amira, Role::Clerk, None, now()).await.unwrap();
        assert_eq!(events::verify(&t.db, id).await.unwrap(), Verdict::Whole(3));
        for spoil in [
            "UPDATE event SET occurred_at = occurred_at + 1 WHERE seq = 2",
            "UPDATE event_payload SET payload = '{}' WHERE seq = 2",
            "DELETE FROM event_payload WHERE seq = 2",
            "DELETE FROM event WHERE seq = 2",
        ] {
            testing::spoil(&t, spoil).await;
            assert_eq!(events::verify(&t.db, id).await.unwrap(), Verdict::Broken { seq: 2 }, "{}: {spoil}", t.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_remembered_and_mails_are_written_in_it() {
    for t in fresh().await {
        let id = add_district(&t.db, &district_profile("dalheim", "DH"), true, now()).await.unwrap();
        let vera = create_account(&t.db, "vera@example.org", "Vera", false, now()).await.unwrap();
        create_account(&t.db, "otto@example.org", "Otto", false, now()).await.unwrap();
        let actor = actor_of(&t.db, id, vera, now()).await.unwrap();
        assert_eq!(language_of(&t.db, vera).await.unwrap(), None, "nobody is told what to read");
        choose_language(&t.db, &actor, Language::Turkish).await.unwrap();
        assert_eq!(language_of(&t.db, vera).await.unwrap(), Some(Language::Turkish));
        assert!(matches!(choose_language(&t.db, &Actor::resident(id), Language::Arabic).await, Err(Error::NotFound)));
        for email in ["vera@example.org", "otto@example.org"] {
            request_sign_in_link(&t.db, email, "/dalheim", now()).await.unwrap();
        }
        let mails = outbox::claim(&t.db, 10, now()).await.unwrap();
        let locale = |to: &str| mails.iter().find(|waiting| waiting.mail.to == to).unwrap().mail.locale.clone();
        assert_eq!((locale("vera@example.org"), locale("otto@example.org")), ("tr".into(), "de".into()), "{}", t.name);
    }
}
