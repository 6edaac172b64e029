//! `reopen_due`, `ask_administration`.

use super::super::*;
use super::house::{House, days, full, not_your_role, now};
use crate::outbox;
use crate::testing::fresh;
use domain::Actor;
use domain::projects::{Stage, Step};
use domain::time::local_day;

#[tokio::test(flavor = "multi_thread")]
async fn deferred_measures_come_back_on_their_day() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let clock = Actor::system(house.district.id);
        let (soon, later) = (house.started().await, house.started().await);
        for (measure, in_days) in [(soon, 10), (later, 20)] {
            let input = StepInput { date: Some(local_day(days(in_days))), ..full(Step::Defer) };
            take_step(db, &house.mira, measure, Step::Defer, input, now()).await.unwrap();
        }
        assert_eq!(reopen_due(db, &clock, days(9)).await.unwrap(), 0);
        not_your_role(reopen_due(db, &house.mira, days(10)).await);
        assert_eq!(reopen_due(db, &clock, days(10)).await.unwrap(), 1);
        assert_eq!((house.stage(soon).await, house.stage(later).await), (Stage::UnderReview, Stage::Deferred));
        assert_eq!(house.last_event(soon).await.payload.unwrap().reason.as_deref(), Some("review_date"));
        assert_eq!(reopen_due(db, &clock, days(10)).await.unwrap(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_of_the_administration_is_asked_about() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let clock = Actor::system(house.district.id);
        let measure = house.at(Stage::WithAdministration).await;
        let due = house.row(measure).await.due_at;
        assert_eq!(ask_administration(db, &clock, days(29)).await.unwrap(), 0);
        not_your_role(ask_administration(db, &house.mira, days(31)).await);
        assert_eq!(ask_administration(db, &clock, days(31)).await.unwrap(), 1);
        assert_eq!(ask_administration(db, &clock, days(32)).await.unwrap(), 0, "not every day");
        assert_eq!(house.row(measure).await.due_at, due, "the standstill stays visible");
        let mails = outbox::claim(db, 99, days(32)).await.unwrap();
        assert_eq!(mails.iter().filter(|waiting| waiting.mail.kind == "administration_asked").count(), 1);
        assert_eq!(ask_administration(db, &clock, days(31 + 56)).await.unwrap(), 1);
    }
}
