#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::participation::fixture::*;
use crate::participation::{by_code, public_detail, publish};
use crate::testing::fresh;
use domain::Refusal;
use domain::refusal::StepRefused;

fn forms() -> Vec<SplitForm> {
    let form = |kind: &str, title: &str| SplitForm { kind: kind.into(), title: title.into(), text: format!("{title}, das wäre gut.") };
    vec![form("idea", "Sonnensegel"), form("question", "Wer mäht die Wiese")]
}

#[tokio::test(flavor = "multi_thread")]
async fn one_becomes_several_and_both_ways_can_be_followed() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &by_mail(), "a").await;
        let parts = split(db, &people.selin, one.id, &forms(), monday()).await.unwrap();
        assert_eq!((stage(db, one.id).await, parts.len()), (Stage::Answered, 2));
        assert_eq!(param(db, "contribution_split", "parts").await, format!("{}, {}", parts[0], parts[1]));
        let own = by_code(db, &people.district, &one.code.printed(), "203.0.113.1", monday()).await.unwrap();
        assert_eq!(own.parts.iter().map(|part| part.title.as_str()).collect::<Vec<_>>(), ["Sonnensegel", "Wer mäht die Wiese"]);
        let part = by_code(db, &people.district, &own.parts[0].code, "203.0.113.1", monday()).await.unwrap();
        assert_eq!(part.split_from.as_ref().unwrap().0, one.reference.to_string(), "the same code opens all of them");
        assert_eq!((part.stage, part.due_at.is_some()), (Stage::Received, true));
        assert_eq!(part.received_at, own.received_at, "splitting wins no time");
        assert!(public_detail(db, &people.district, one.reference.as_str()).await.unwrap().parts.is_empty(), "not checked yet, not shown");
        let public = domain::participation::Intake { title: "Sonnensegel".into(), text: "Sonnensegel, das wäre gut.".into(), ..by_mail() };
        publish(db, &people.selin, part.id, &as_it_is(&public), monday()).await.unwrap();
        assert_eq!(public_detail(db, &people.district, one.reference.as_str()).await.unwrap().parts[0].1, "Sonnensegel");
        let seen = public_detail(db, &people.district, part.reference.as_str()).await.unwrap();
        assert_eq!(seen.split_from.unwrap().0, one.reference.to_string());
        assert_eq!(kinds(db, people.id(), part.id).await[0], "ContributionReceived");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let one = published(db, &people, &idea(), "a").await;
        let own = sent(db, &people.jonas, &idea(), "own").await;
        let withdrawn = published(db, &people, &idea(), "b").await;
        crate::participation::withdraw(db, &people.amira, &code(&withdrawn), monday()).await.unwrap();
        let before = before(db, &people).await;
        for stranger in [&people.amira, &people.vera, &people.ruth] {
            refused(split(db, stranger, one.id, &forms(), monday()).await, Refusal::Role);
        }
        refused(split(db, &people.selin, withdrawn.id, &forms(), monday()).await, StepRefused::WrongStage);
        refused(split(db, &people.jonas, own.id, &forms(), monday()).await, StepRefused::OwnMatter);
        invalid(split(db, &people.selin, one.id, &forms()[..1], monday()).await, "title_2");
        let same = SplitForm { text: forms()[0].text.clone(), ..forms()[1].clone() };
        invalid(split(db, &people.selin, one.id, &[forms()[0].clone(), same], monday()).await, "text_2");
        not_found(split(db, &elsewhere.selin, one.id, &forms(), monday()).await);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
    }
}
