#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::participation::fixture::*;
use crate::participation::{Arrival, receive};
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::Refusal;

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
        assert_eq!(figures.places, [("Spielplatz am Berliner Ring".to_owned(), 3)]);
        assert_eq!(numbers(db, &people.mara, monday() + TimeDelta::days(90), monday() + TimeDelta::days(91)).await.unwrap().total, 0);
        for stranger in [&people.amira, &people.otto] {
            refused(numbers(db, stranger, monday(), monday()).await, Refusal::Role);
        }
    }
}
