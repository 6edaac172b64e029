//! How often a page asks the database: as often with fifty things as with five, and not often at all (no N+1).

use crate::browser::Ask;
use crate::matrix::users;
use crate::world::{Person, Place, Site, ago, now};
use crate::{fill, objects};
use app::Who;
use axum::http::Method;
use chrono::TimeDelta;
use domain::people::Role;
use domain::projects::Origin;
use store::Db;
use store::meetings::{self, InvitationInput, ItemInput, MeetingPlan};
use store::moderation;
use store::participation::{self, AuthorKey};
use store::projects::{self, Into, MeasureText};

/// Things of each kind that are added.
const MORE: usize = 45;
/// Statements that one public page may take for everybody.
const PUBLIC: u64 = 24;
/// The same for somebody signed in: who asks, what they follow and support.
const SIGNED_IN: u64 = 28;
/// The same for a page of the office or the board.
const DESK: u64 = 56;

#[tokio::test(flavor = "multi_thread")]
async fn fifty_things_take_no_more_statements_than_five() {
    let site = Site::sqlite().await;
    let few = count(&site).await;
    grow(&site.t.db, &site.world.dalheim).await;
    let many = count(&site).await;
    let mut wrong = vec![];
    for ((path, who, few, limit), (_, _, many, _)) in few.iter().zip(&many) {
        println!("{few:>4} {many:>4}  {path} ({who})");
        if many > few || many > limit {
            wrong.push(format!("{path} for {who}: {few} statements with few things, {many} with many, {limit} allowed"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every page for one person who may see it: path, who, statements, most.
async fn count(site: &Site) -> Vec<(String, String, u64, u64)> {
    let (db, statements) = site.t.db.counting();
    let router = site.router_with(db, now);
    let place = &site.world.dalheim;
    let mut counted = vec![];
    for spec in site.specs.iter().filter(|spec| spec.method == Method::GET) {
        let path = fill::path(spec, place, place).expect("the matrix says what is missing");
        for who in [users(spec, place).first().copied().flatten(), users(spec, place).last().copied().flatten()] {
            // The first request fills what is kept behind the event sequence.
            Ask::get(&path).by(who).send(&router).await;
            statements.taken();
            Ask::get(&path).by(who).send(&router).await;
            let limit = match (spec.who, who) {
                (Who::Everyone, None) => PUBLIC,
                (Who::Everyone, Some(_)) => SIGNED_IN,
                _ => DESK,
            };
            counted.push((path.clone(), name(who), statements.taken(), limit));
        }
    }
    counted
}

fn name(who: Option<&Person>) -> String {
    who.map_or("nobody".into(), |person| person.name.clone())
}

/// Ten times as much of everything that pages list or gather.
async fn grow(db: &Db, place: &Place) {
    let (manager, chair) = (place.actor(Role::Manager), place.actor(Role::Chair));
    let moderator = place.actor(Role::Moderator);
    let author = |n: usize| AuthorKey::Code { code: place.objects.published.code.clone(), address: format!("192.0.2.{n}") };
    let board = place.objects.board;
    for n in 0..MORE {
        let sent = objects::another(db, place, n).await;
        objects::another_received(db, place, n).await;
        objects::another_of_each_kind(db, place, n).await;
        participation::add(db, &domain::Actor::resident(place.id()), &author(n), &format!("Noch etwas, zum {n}. Mal."), now())
            .await
            .expect("adds");
        // No more than five may wait to be read.
        let opened = participation::opened(db, moderator, place.objects.published.id).await.expect("opens");
        if let Some(read) = opened.additions.iter().find(|addition| addition.decided_at.is_none()) {
            participation::keep_addition(db, moderator, read.id, now()).await.expect("keeps");
        }
        moderation::note(db, moderator, place.objects.published.id, &format!("Notiz {n}"), now()).await.expect("notes");
        let taken = [(sent, "Wir übernehmen es.".to_owned())];
        projects::adopt(db, manager, &taken, Into::Existing(place.objects.measure.0), now()).await.expect("adopts");
        let text = MeasureText {
            title: format!("Maßnahme {n}"),
            summary: "Worum es geht, in einem Satz.".into(),
            place: "Ring".into(),
            field: None,
        };
        projects::start_measure(db, manager, &text, Origin::WorkingGroup, "Arbeitsgruppe Grün", now()).await.expect("starts");
        // At an hour of its own: two meetings of one body never begin together.
        let starts_at = now() + TimeDelta::days(30 + i64::try_from(n).expect("few")) + TimeDelta::minutes(90);
        let plan = MeetingPlan { organization: board, number: None, place: "Saal".into(), starts_at, note: String::new() };
        let meeting = meetings::plan_meeting(db, chair, &plan, ago(1)).await.expect("plans");
        let item = |title: String| ItemInput { title, public: true, ..ItemInput::default() };
        meetings::add_item(db, chair, meeting, item("Verschiedenes".into()), ago(1)).await.expect("an item");
        meetings::invite(db, chair, meeting, &InvitationInput::default(), ago(1)).await.expect("invites");
        for held in [&place.objects.upcoming, &place.objects.running] {
            meetings::add_item(db, chair, held.id, item(format!("Punkt {n}")), now()).await.expect("a late item");
        }
    }
}
