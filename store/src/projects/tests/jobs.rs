//! `reopen_due`, `ask_administration`.

use super::super::*;
use super::house::{House, days, full, not_your_role, now};
use crate::entity::{contact_task, contribution};
use crate::testing::fresh;
use crate::{outbox, participation};
use domain::Actor;
use domain::projects::{Stage, Step};
use domain::time::local_day;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

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

#[tokio::test(flavor = "multi_thread")]
async fn contact_data_is_forgotten_a_year_after_the_end() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let clock = Actor::system(house.district.id);
        let (alone, built, going_on) = (house.reachable().await, house.reachable().await, house.reachable().await);
        participation::answer(db, &house.mira, alone, "Danke für die Idee.", now()).await.unwrap();
        for (contribution, ends) in [(built, true), (going_on, false)] {
            let taken = [(contribution, "Wir übernehmen den Schatten.".to_owned())];
            let measure = adopt(db, &house.mira, &taken, Into::New(house.text()), now()).await.unwrap();
            if ends {
                house.bring(measure, Stage::Closed).await;
            }
        }
        assert_eq!(erase_contacts(db, &clock, days(364)).await.unwrap(), 0);
        not_your_role(erase_contacts(db, &house.mira, days(366)).await);
        assert_eq!(erase_contacts(db, &clock, days(366)).await.unwrap(), 2);
        for (id, kept) in [(alone, false), (built, false), (going_on, true)] {
            let row = contribution::Entity::find_by_id(id.0).one(&db.read).await.unwrap().unwrap();
            let given = ("phone", Some("06441 000 22"), "Frau Ahrens");
            let expected = if kept { given } else { ("code", None, "") };
            assert_eq!((row.contact.as_str(), row.phone.as_deref(), row.name.as_str()), expected);
            assert!(!row.text.is_empty());
            let tasks = contact_task::Entity::find().filter(contact_task::Column::ContributionId.eq(id.0)).all(&db.read).await.unwrap();
            assert_eq!(!tasks.is_empty(), kept, "{tasks:?}");
        }
        assert_eq!(erase_contacts(db, &clock, days(366)).await.unwrap(), 0);
    }
}
