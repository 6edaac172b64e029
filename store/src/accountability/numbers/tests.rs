#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::participation::fixture::*;
use crate::participation::{Arrival, receive};
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::Refusal;
use domain::moderation::Assessment;

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_comes_from_the_check_or_the_measure_and_counts_once() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let plan = crate::plan::plan(db, people.id()).await.unwrap().unwrap();
        let field = plan.fields().next().unwrap();
        let (one, _) = (sent(db, &people.amira, &idea(), "a").await, sent(db, &people.amira, &idea(), "b").await);
        let found = Assessment { topic: field.key.clone(), ..Assessment::default() };
        crate::participation::publish_assessed(db, &people.selin, one.id, (&as_it_is(&idea()), &found), monday()).await.unwrap();
        let text = crate::projects::MeasureText {
            title: "Schatten am Spielplatz".into(),
            summary: "Ein Segel über der Sandkiste.".into(),
            place: "Spielplatz".into(),
            field: Some(field.id),
        };
        let taken = [(one.id, "Wir übernehmen es.".to_owned())];
        crate::projects::adopt(db, &people.mara, &taken, crate::projects::Into::New(text), monday()).await.unwrap();
        let figures = numbers(db, &people.mara, monday() - TimeDelta::days(1), monday() + TimeDelta::days(1)).await.unwrap();
        assert_eq!(figures.topics, [(field.title.clone(), 1), (String::new(), 1)]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_counted_once_and_only_here() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        published(db, &elsewhere, &idea(), "x").await;
        published(db, &people, &idea(), "a").await;
        sent(db, &people.amira, &by_mail(), "b").await;
        // Half an hour before midnight UTC is the next month here.
        let night: DateTime<Utc> = "2026-03-31T22:30:00Z".parse().unwrap();
        receive(db, &people.amira, &idea(), &Arrival::web(&key("c")), night).await.unwrap();
        let figures = numbers(db, &people.mara, monday() - TimeDelta::days(60), monday() + TimeDelta::days(60)).await.unwrap();
        assert_eq!((figures.total, figures.reacted, figures.median_hours), (3, 1, Some(1)));
        assert_eq!(figures.months, [("2026-03".to_owned(), 2), ("2026-04".to_owned(), 1)]);
        assert_eq!((figures.kinds.clone(), figures.channels.clone()), (vec![("idea".to_owned(), 3)], vec![("web".to_owned(), 3)]));
        assert_eq!(figures.reactions, [("day".to_owned(), 1), ("none".to_owned(), 2)]);
        assert_eq!(figures.topics, [(String::new(), 3)], "none has a topic yet");
        assert_eq!(figures.places, [("Spielplatz am Berliner Ring".to_owned(), 3)]);
        assert_eq!(numbers(db, &people.mara, monday() + TimeDelta::days(90), monday() + TimeDelta::days(91)).await.unwrap().total, 0);
        for stranger in [&people.amira, &people.otto] {
            refused(numbers(db, stranger, monday(), monday()).await, Refusal::Role);
        }
    }
}
