//! The plan from the file: repeated, changed, renewed.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use crate::add_district;
use crate::plan;
use crate::testing::{district_profile, fresh};
use chrono::{DateTime, Utc};
use domain::profile::ItemProfile;

fn now() -> DateTime<Utc> {
    "2026-11-20T10:00:00Z".parse().unwrap()
}

fn item(key: &str, title: &str) -> ItemProfile {
    ItemProfile { key: key.into(), title: title.into(), text: String::new() }
}

#[test]
fn items_are_numbered_as_printed() {
    let profile = district_profile("dalheim", "DH");
    let lines = lines(profile.plan.as_ref().unwrap());
    let printed: Vec<_> = lines.iter().map(|line| (line.key, line.number.as_str())).collect();
    let expected =
        [("frei", "1"), ("frei-s1", ""), ("frei-w1", ""), ("frei-g1", "Z1.1"), ("frei-r1", "1.1"), ("wege", "2"), ("wege-r1", "2.1")];
    assert_eq!(printed, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_may_be_loaded_again_and_again() {
    for t in fresh().await {
        let mut profile = district_profile("dalheim", "DH");
        let id = add_district(&t.db, &profile, true, now()).await.unwrap();
        let first = plan::plan(&t.db, id).await.unwrap().unwrap();
        add_district(&t.db, &profile, true, now()).await.unwrap();
        assert_eq!(plan::plan(&t.db, id).await.unwrap().unwrap(), first);

        let fields = &mut profile.plan.as_mut().unwrap().fields;
        fields[0].recommendations[0].title = "Schatten und Wasser".into();
        fields[0].strengths.clear();
        fields[1].goals.push(item("wege-g1", "Alle kommen an"));
        add_district(&t.db, &profile, true, now()).await.unwrap();
        let second = plan::plan(&t.db, id).await.unwrap().unwrap();
        assert_eq!(second.id, first.id);
        let title = |key: &str| second.items.iter().find(|item| item.key == key).map(|item| item.title.as_str());
        assert_eq!((title("frei-r1"), title("frei-s1"), title("wege-g1")), (Some("Schatten und Wasser"), None, Some("Alle kommen an")));
        let old = first.items.iter().find(|item| item.key == "frei-r1").unwrap();
        assert!(second.items.iter().any(|item| item.id == old.id), "recognised by its key");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_newest_version_is_read_and_found() {
    for t in fresh().await {
        let mut profile = district_profile("dalheim", "DH");
        let id = add_district(&t.db, &profile, true, now()).await.unwrap();
        let plan = profile.plan.as_mut().unwrap();
        plan.version = 2;
        plan.fields[0].recommendations[0].title = "Brunnen bauen".into();
        add_district(&t.db, &profile, true, now()).await.unwrap();
        let newest = plan::plan(&t.db, id).await.unwrap().unwrap();
        assert_eq!((newest.version, newest.items.len()), (2, 7));
        let found = async |words: &str| search::find(&t.db, id, words, &[ObjectKind::Plan], 9).await.unwrap().len();
        assert_eq!((found("Brunnen").await, found("schaffen").await), (1, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_district_may_have_no_plan() {
    for t in fresh().await {
        let mut profile = district_profile("dalheim", "DH");
        profile.plan = None;
        let id = add_district(&t.db, &profile, true, now()).await.unwrap();
        assert_eq!(plan::plan(&t.db, id).await.unwrap(), None);
    }
}
