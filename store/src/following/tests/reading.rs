use super::*;
use crate::participation::{answer, confirm_withhold, propose_withhold};
use crate::testing::fresh;
use domain::following::Happening;
use domain::moderation::WithholdReason;

async fn of(db: &Db, people: &People, which: Feed) -> Vec<(Happening, String)> {
    let view = feed(db, &people.district, &which, monday()).await.unwrap();
    view.happened
        .into_iter()
        .map(|what| (what.happening, what.reference.map(|reference| reference.to_string()).unwrap_or_default()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_has_what_everybody_may_read() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let one = published(db, &people, &idea(), "a").await;
        let gone = published(db, &people, &idea(), "b").await;
        let hidden = sent(db, &people.amira, &idea(), "c").await;
        answer(db, &people.selin, one.id, "Das Segel kommt im Mai.", monday()).await.unwrap();
        assert_eq!(of(db, &people, Feed::Contributions).await.len(), 3, "{}", t.name);
        let proposal = propose_withhold(db, &people.selin, gone.id, WithholdReason::PersonalData, "Der Text nennt einen Namen.", monday())
            .await
            .unwrap();
        confirm_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
        let told = vec![(Happening::Moved, one.reference.to_string()), (Happening::Published, one.reference.to_string())];
        assert_eq!(of(db, &people, Feed::Contributions).await, told, "newest first, without what was withheld since");
        assert_eq!(of(db, &people, Feed::Of(contribution(&one.reference))).await, told);
        assert_eq!(of(db, &people, Feed::Of(Followed::District)).await, told);
        assert_eq!(of(db, &people, Feed::Of(Followed::Place("Spielplatz am Berliner Ring".into()))).await, told);
        assert!(of(db, &people, Feed::Of(Followed::Topic("wege".into()))).await.is_empty());
        assert!(of(db, &people, Feed::Measures).await.is_empty() && of(db, &people, Feed::Meetings).await.is_empty());
        assert!(of(db, &elsewhere, Feed::Contributions).await.is_empty(), "every district has its own");
        for reference in [&gone.reference, &hidden.reference] {
            not_found(feed(db, &people.district, &Feed::Of(contribution(reference)), monday()).await);
        }
        not_found(feed(db, &elsewhere.district, &Feed::Of(contribution(&one.reference)), monday()).await);
        not_found(feed(db, &people.district, &Feed::Of(Followed::Measure(one.reference.clone())), monday()).await);
        not_found(feed(db, &people.district, &Feed::Of(Followed::Place("Rathaus".into())), monday()).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_entries_take_no_more_statements_than_few() {
    for t in fresh().await {
        let people = people(&t).await;
        let (db, statements) = t.db.counting();
        let mut taken = vec![];
        for number in 0..12 {
            published(&db, &people, &idea(), &format!("n{number}")).await;
            if [0, 11].contains(&number) {
                statements.taken();
                of(&db, &people, Feed::Contributions).await;
                taken.push(statements.taken());
            }
        }
        assert!(taken[0] == taken[1] && taken[1] <= 14, "{}: {taken:?}", t.name);
    }
}
