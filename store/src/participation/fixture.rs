//! A district with people in their roles, for the tests of this feature.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::{
    Arrival, AuthorKey, MergeKey, Publication, Receipt, answer_merge, confirm_support, propose_merge, publish, receive, request_support,
};
use crate::entity::{contribution, event_head, outbox};
use crate::people::{District, actor_of, create_account, district, grant_role};
use crate::testing::{TestDb, district_profile};
use crate::{Db, Error, events, outbox as mails};
use chrono::{DateTime, TimeDelta, Utc};
use domain::moderation::CheckPoint;
use domain::participation::{ContactWish, Details, Intake, Kind, Shown, Stage};
use domain::{AccountId, Actor, ContributionId, DistrictId, Refusal, Role};
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use std::sync::Arc;

/// A Monday morning.
pub(crate) fn monday() -> DateTime<Utc> {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

pub(crate) struct People {
    pub district: Arc<District>,
    /// Moderates.
    pub selin: Actor,
    /// Moderates too.
    pub timur: Actor,
    /// Leads the office.
    pub mara: Actor,
    /// Second person from outside.
    pub ruth: Actor,
    /// Works for the Tiefbauamt.
    pub otto: Actor,
    /// Chairs the board.
    pub vera: Actor,
    /// Resident with an account; moderates as well, to prove that nobody decides on their own matter.
    pub jonas: Actor,
    /// Resident without account.
    pub amira: Actor,
}

impl People {
    pub(crate) fn id(&self) -> DistrictId {
        self.district.id
    }
}

async fn person(db: &Db, id: DistrictId, slug: &str, name: &str, roles: &[(Role, Option<&str>)]) -> Actor {
    let account: AccountId =
        create_account(db, &format!("{}@{slug}.example.org", name.to_lowercase()), name, true, monday()).await.unwrap();
    for (role, organization) in roles {
        grant_role(db, id, account, *role, *organization, monday()).await.unwrap();
    }
    actor_of(db, id, account, monday()).await.unwrap()
}

/// A district `slug` with everybody in it.
pub(crate) async fn people_of(db: &Db, slug: &str, prefix: &str) -> People {
    let id = crate::add_district(db, &district_profile(slug, prefix), true, monday()).await.unwrap();
    People {
        district: district(db, slug).await.unwrap(),
        selin: person(db, id, slug, "Selin", &[(Role::Moderator, None)]).await,
        timur: person(db, id, slug, "Timur", &[(Role::Moderator, None)]).await,
        mara: person(db, id, slug, "Mara", &[(Role::Manager, None)]).await,
        ruth: person(db, id, slug, "Ruth", &[(Role::ReviewPerson, None)]).await,
        otto: person(db, id, slug, "Otto", &[(Role::SpecialistOffice, Some("tiefbauamt"))]).await,
        vera: person(db, id, slug, "Vera", &[(Role::Chair, None)]).await,
        jonas: person(db, id, slug, "Jonas", &[(Role::Moderator, None), (Role::Manager, None)]).await,
        amira: Actor::resident(id),
    }
}

pub(crate) async fn people(t: &TestDb) -> People {
    people_of(&t.db, "dalheim", "DH").await
}

pub(crate) fn idea() -> Intake {
    Intake {
        kind: Kind::Idea,
        title: "Sonnensegel für den Spielplatz".into(),
        text: "Auf dem Spielplatz gibt es mittags keinen Schatten. Herr Meier sagt das auch.".into(),
        place: "Spielplatz am Berliner Ring".into(),
        spot: None,
        contact: ContactWish::Code,
        name: String::new(),
        shown: Shown::Nothing,
        pseudonym: String::new(),
        email: None,
        phone: None,
        letter: None,
        details: Details::default(),
    }
}

pub(crate) fn by_mail() -> Intake {
    Intake { contact: ContactWish::Mail, email: Some("amira@example.org".into()), name: "Amira".into(), ..idea() }
}

/// A key that differs per word.
pub(crate) fn key(word: &str) -> String {
    format!("{word:x<24}")
}

pub(crate) async fn sent(db: &Db, actor: &Actor, intake: &Intake, word: &str) -> Receipt {
    receive(db, actor, intake, &Arrival::web(&key(word)), monday()).await.unwrap()
}

pub(crate) fn as_it_is(intake: &Intake) -> Publication {
    Publication {
        title: intake.title.clone(),
        text: intake.text.clone(),
        place: intake.place.clone(),
        kind: intake.kind,
        checks: CheckPoint::ALL.to_vec(),
    }
}

pub(crate) async fn published(db: &Db, people: &People, intake: &Intake, word: &str) -> Receipt {
    let receipt = sent(db, &people.amira, intake, word).await;
    publish(db, &people.selin, receipt.id, &as_it_is(intake), monday() + TimeDelta::hours(1)).await.unwrap();
    receipt
}

/// Two public contributions of people without account, the first by mail.
pub(crate) async fn two_published(db: &Db, people: &People) -> (Receipt, Receipt) {
    (published(db, people, &by_mail(), "a").await, published(db, people, &idea(), "b").await)
}

/// Asks and confirms by mail, as a person does who supports without account.
pub(crate) async fn support_by_mail(db: &Db, people: &People, reference: &str, email: &str) {
    request_support(db, people.id(), reference, (email, domain::Language::German), monday()).await.unwrap();
    confirm_support(db, people.id(), &param(db, "support_confirm", "token").await, monday()).await.unwrap();
}

/// A contribution that Jonas wrote with his account, public.
pub(crate) async fn of_jonas(db: &Db, people: &People) -> Receipt {
    let own = sent(db, &people.jonas, &idea(), "own").await;
    publish(db, &people.selin, own.id, &as_it_is(&idea()), monday()).await.unwrap();
    own
}

/// Merges, with the consent of whoever was asked.
pub(crate) async fn merged(db: &Db, people: &People, one: ContributionId, into: ContributionId) {
    propose_merge(db, &people.mara, one, into, monday()).await.unwrap();
    for side in [one, into] {
        for asked in super::merge::asked_of(&db.read, side.0).await.unwrap().into_iter().filter(|asked| asked.agrees.is_none()) {
            let by = MergeKey::Author(AuthorKey::OnBehalf(side), asked.id);
            answer_merge(db, &people.mara, &by, true, monday()).await.unwrap();
        }
    }
    assert_eq!(stage(db, one).await, Stage::Merged);
}

pub(crate) fn code(receipt: &Receipt) -> AuthorKey {
    AuthorKey::Code { code: receipt.code.printed(), address: "203.0.113.7".into() }
}

pub(crate) async fn stage(db: &Db, id: ContributionId) -> Stage {
    Stage::from_word(&row(db, id).await.stage).unwrap()
}

pub(crate) async fn row(db: &Db, id: ContributionId) -> contribution::Model {
    contribution::Entity::find_by_id(id.0).one(&db.read).await.unwrap().unwrap()
}

pub(crate) async fn head(db: &Db, district: DistrictId) -> i64 {
    event_head::Entity::find_by_id(district.0).one(&db.read).await.unwrap().unwrap().seq
}

pub(crate) async fn kinds(db: &Db, district: DistrictId, id: ContributionId) -> Vec<String> {
    events::of_objects(db, district, &[id.0]).await.unwrap().into_iter().map(|event| event.kind).collect()
}

/// Kinds of the mails that wait, oldest first, with their address.
pub(crate) async fn waiting(db: &Db) -> Vec<(String, String)> {
    let all = outbox::Entity::find().all(&db.read).await.unwrap();
    let mut all: Vec<_> = all.into_iter().map(|row| (row.id, row.kind, row.recipient)).collect();
    all.sort();
    all.into_iter().map(|(_, kind, to)| (kind, to)).collect()
}

/// A parameter of the newest mail of a kind.
pub(crate) async fn param(db: &Db, kind: &str, name: &str) -> String {
    let all = mails::claim(db, 100, monday() + TimeDelta::days(400)).await.unwrap();
    let mail = all.iter().rev().find(|waiting| waiting.mail.kind == kind).unwrap();
    mail.mail.params[name].clone()
}

pub(crate) async fn indexed(db: &Db) -> i64 {
    let row = db
        .read
        .query_one_raw(Statement::from_string(db.backend(), "SELECT COUNT(*) AS count FROM search_text WHERE object = 'contribution'"))
        .await
        .unwrap()
        .unwrap();
    row.try_get("", "count").unwrap()
}

/// What a refused verb must leave as it was.
pub(crate) async fn before(db: &Db, people: &People) -> (i64, Vec<contribution::Model>, usize, i64) {
    let mut rows = contribution::Entity::find().all(&db.read).await.unwrap();
    rows.sort_by_key(|row| row.id);
    (head(db, people.id()).await, rows, waiting(db).await.len(), indexed(db).await)
}

pub(crate) fn refused<T: std::fmt::Debug>(result: crate::Result<T>, why: impl Into<Refusal>) {
    let why = why.into();
    match result {
        Err(Error::Refused(refusal)) => assert_eq!(refusal, why),
        other => panic!("{other:?} instead of {why:?}"),
    }
}

pub(crate) fn invalid<T: std::fmt::Debug>(result: crate::Result<T>, field: &str) {
    match result {
        Err(Error::Invalid(errors)) => assert!(errors.of(field).is_some(), "{errors:?}"),
        other => panic!("{other:?} instead of a problem in {field}"),
    }
}

pub(crate) fn not_found<T: std::fmt::Debug>(result: crate::Result<T>) {
    assert!(matches!(result, Err(Error::NotFound)), "{result:?}");
}
