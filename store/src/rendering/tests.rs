//! Siblings on both databases: written, published, marked, found, and gone with their original.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::accountability::{erase_author, erase_rejected, export_by_code};
use crate::meetings::{self, InvitationInput, ItemInput, MeetingPlan};
use crate::participation::fixture::*;
use crate::participation::{self, Arrival, AuthorKey, publish, receive, withdraw};
use crate::projects::{self, MeasureText};
use crate::testing::fresh;
use crate::{Db, people, search};
use chrono::TimeDelta;
use domain::events::ObjectKind;
use domain::participation::Intake;
use domain::projects::Origin;
use domain::refusal::{RenderingRefused, StepRefused};
use domain::rendering::{RenderingForm, RenderingState};
use domain::{Actor, Refusal, Written};

fn form(language: &str, text: &str) -> RenderingForm {
    RenderingForm { language: language.into(), title: "Schatten".into(), text: text.into(), checked_by: String::new() }
}

fn checked(text: &str) -> RenderingForm {
    RenderingForm { checked_by: "Gruppe Klartext".into(), ..form("leicht", text) }
}

async fn read(db: &Db, people: &People, id: Uuid) -> Vec<(Language, String)> {
    let all = public_renderings(db, people.id(), &[id]).await.unwrap();
    all.into_iter().map(|view| (view.language, view.text)).collect()
}

async fn found(db: &Db, people: &People, words: &str) -> Vec<Uuid> {
    search::find(db, people.id(), words, ObjectKind::ALL, 10).await.unwrap().into_iter().map(|hit| hit.id).collect()
}

/// Everything that a refused verb must leave as it was.
async fn stored(db: &Db, people: &People) -> (i64, Vec<row::Model>) {
    let mut rows = row::Entity::find().all(&db.read).await.unwrap();
    rows.sort_by_key(|row| row.id);
    (head(db, people.id()).await, rows)
}

/// A contribution in Turkish, as it arrives.
async fn turkish(db: &Db, people: &People, word: &str) -> participation::Receipt {
    let intake = Intake { title: "Gölge yok".into(), text: "Oyun alanı çok sıcak.".into(), ..idea() };
    let arrival = Arrival::web(&key(word)).written(Written::Turkish);
    receive(db, &people.amira, &intake, &arrival, monday()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sibling_is_written_published_found_and_taken_back() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let of = (Rendered::Contribution, one.id.0);
        write_rendering(db, &people.selin, of, &checked("Auf dem Spiel-Platz ist es heiß wie im Backofen."), monday()).await.unwrap();
        assert!(read(db, &people, of.1).await.is_empty() && found(db, &people, "Backofen").await.is_empty(), "a draft is nobody's");
        let events = head(db, people.id()).await;
        write_rendering(db, &people.timur, of, &checked("Auf dem Spiel-Platz ist es heiß wie im Backofen."), monday()).await.unwrap();
        assert_eq!(head(db, people.id()).await, events, "the same words are nothing new");
        publish_rendering(db, &people.timur, of, Language::Easy, monday()).await.unwrap();
        publish_rendering(db, &people.timur, of, Language::Easy, monday()).await.unwrap();
        assert_eq!(read(db, &people, of.1).await, [(Language::Easy, "Auf dem Spiel-Platz ist es heiß wie im Backofen.".into())]);
        assert_eq!(found(db, &people, "Backofen").await, [of.1], "{}: leads to the original", t.name);
        assert_eq!(found(db, &people, "Sonnensegel").await, [of.1]);
        let desk = renderings(db, &people.mara, of).await.unwrap();
        let entry = &desk.entries[0];
        assert_eq!((entry.made_by.as_str(), entry.state, entry.outdated, desk.public), ("Selin", RenderingState::Public, false, true));
        write_rendering(db, &people.selin, of, &checked("Es ist heiß. Ein Dach ist gut."), monday()).await.unwrap();
        assert!(
            read(db, &people, of.1).await.is_empty() && found(db, &people, "Backofen").await.is_empty(),
            "other words are a draft again"
        );
        publish_rendering(db, &people.selin, of, Language::Easy, monday()).await.unwrap();
        withdraw_rendering(db, &people.selin, of, Language::Easy, monday()).await.unwrap();
        let states = rendering_states(db, &people.selin, of.1).await.unwrap();
        assert_eq!(states, [(Rendered::Contribution, Language::Easy, RenderingState::Draft)]);
        withdraw_rendering(db, &people.selin, of, Language::Easy, monday()).await.unwrap();
        assert!(rendering_states(db, &people.selin, of.1).await.unwrap().is_empty());
        let told: Vec<String> = kinds(db, people.id(), one.id).await.into_iter().filter(|kind| kind.starts_with("Rendering")).collect();
        let [written, shown, back] = ["RenderingWritten", "RenderingPublished", "RenderingWithdrawn"];
        assert_eq!(told, [written, shown, written, shown, back, back]);
        assert_eq!(found(db, &people, "Sonnensegel").await, [of.1], "the original stays");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translation_waits_for_its_original_and_notices_a_change() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = turkish(db, &people, "a").await;
        let of = (Rendered::Contribution, one.id.0);
        write_rendering(db, &people.selin, of, &form("de", "Der Spielplatz ist zu heiß, sagt Frau Kaya."), monday()).await.unwrap();
        assert_eq!(renderings(db, &people.selin, of).await.unwrap().language, Written::Turkish);
        refused(publish_rendering(db, &people.selin, of, Language::German, monday()).await, RenderingRefused::NotPublic);
        let intake = Intake { title: "Gölge yok".into(), text: "Oyun alanı çok sıcak.".into(), ..idea() };
        let cut = participation::Publication { text: "Oyun alanı [[çok]] sıcak.".into(), ..as_it_is(&intake) };
        publish(db, &people.selin, one.id, &cut, monday()).await.unwrap();
        assert!(renderings(db, &people.selin, of).await.unwrap().entries[0].outdated);
        refused(publish_rendering(db, &people.selin, of, Language::German, monday()).await, RenderingRefused::Outdated);
        write_rendering(db, &people.selin, of, &form("de", "Der Spielplatz ist zu heiß."), monday()).await.unwrap();
        publish_rendering(db, &people.selin, of, Language::German, monday()).await.unwrap();
        assert_eq!(read(db, &people, of.1).await, [(Language::German, "Der Spielplatz ist zu heiß.".into())]);
        assert_eq!(participation::public_detail(db, &people.district, one.reference.as_str()).await.unwrap().language, Written::Turkish);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn measures_papers_decisions_and_items_have_siblings_of_their_own() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let text = |summary: &str| MeasureText {
            title: "Zwei Sonnensegel".into(),
            summary: summary.into(),
            place: "Spielplatz".into(),
            field: None,
        };
        let measure =
            projects::start_measure(db, &people.mara, &text("Segel geben Schatten."), Origin::City, "Stadt", monday()).await.unwrap();
        let of = (Rendered::Measure, measure.0);
        write_rendering(db, &people.selin, of, &form("uk", "Вітрила дають тінь."), monday()).await.unwrap();
        publish_rendering(db, &people.mara, of, Language::Ukrainian, monday()).await.unwrap();
        assert_eq!(found(db, &people, "Вітрила").await, [measure.0], "{}", t.name);
        projects::describe_measure(db, &people.mara, measure, &text("Drei Segel geben Schatten."), monday()).await.unwrap();
        assert!(renderings(db, &people.selin, of).await.unwrap().entries[0].outdated, "everybody is told; it stays readable");
        assert_eq!(found(db, &people, "Вітрила").await, [measure.0]);
        for nothing_yet in [Rendered::Paper, Rendered::Decision] {
            not_found(write_rendering(db, &people.selin, (nothing_yet, measure.0), &form("uk", "Ні."), monday()).await);
        }
        let board = people::organizations(db, people.id()).await.unwrap().into_iter().find(|body| body.key == "beirat").unwrap().id;
        let vera = people.vera.account.unwrap();
        people::take_seat(db, people.id(), "seat-1", vera, false, "2026-01-01".parse().unwrap(), monday()).await.unwrap();
        let starts_at = monday() + TimeDelta::days(40);
        let plan = MeetingPlan { organization: board, number: None, place: "Saal".into(), starts_at, note: String::new() };
        let meeting = meetings::plan_meeting(db, &people.mara, &plan, monday()).await.unwrap();
        let item = |public: bool| ItemInput {
            title: "Schatten".into(),
            wording: "Der Beirat empfiehlt zwei Segel.".into(),
            public,
            nonpublic_reason: if public { String::new() } else { "Vertrag".into() },
            ..ItemInput::default()
        };
        let open = meetings::add_item(db, &people.mara, meeting, item(true), monday()).await.unwrap();
        let hidden = meetings::add_item(db, &people.mara, meeting, item(false), monday()).await.unwrap();
        let votum = (Rendered::AgendaItem, open.0);
        not_found(write_rendering(db, &people.vera, (Rendered::AgendaItem, hidden.0), &checked("Geheim."), monday()).await);
        refused(
            write_rendering(db, &people.selin, votum, &checked("Der Bei-Rat will 2 Segel. Bunt wie ein Regenbogen."), monday()).await,
            Refusal::Role,
        );
        write_rendering(db, &people.vera, votum, &checked("Der Bei-Rat will 2 Segel. Bunt wie ein Regenbogen."), monday()).await.unwrap();
        refused(publish_rendering(db, &people.vera, votum, Language::Easy, monday()).await, RenderingRefused::NotPublic);
        meetings::invite(db, &people.mara, meeting, &InvitationInput::default(), monday()).await.unwrap();
        publish_rendering(db, &people.vera, votum, Language::Easy, monday()).await.unwrap();
        assert_eq!(found(db, &people, "Regenbogen").await, [open.0]);
        assert_eq!(read(db, &people, open.0).await.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let one = published(db, &people, &idea(), "a").await;
        let own = sent(db, &people.jonas, &idea(), "own").await;
        publish(db, &people.selin, own.id, &as_it_is(&idea()), monday()).await.unwrap();
        let (of, of_own) = ((Rendered::Contribution, one.id.0), (Rendered::Contribution, own.id.0));
        write_rendering(db, &people.selin, of, &form("leicht", "Es ist heiß."), monday()).await.unwrap();
        write_rendering(db, &people.selin, of_own, &form("en", "It is hot."), monday()).await.unwrap();
        let before = stored(db, &people).await;
        for stranger in [&people.amira, &people.vera, &people.otto, &people.ruth] {
            refused(write_rendering(db, stranger, of, &form("en", "Hot."), monday()).await, Refusal::Role);
            refused(publish_rendering(db, stranger, of, Language::Easy, monday()).await, Refusal::Role);
            refused(withdraw_rendering(db, stranger, of, Language::Easy, monday()).await, Refusal::Role);
            refused(renderings(db, stranger, of).await, Refusal::Role);
        }
        refused(rendering_states(db, &people.otto, of.1).await, Refusal::Role);
        not_found(write_rendering(db, &elsewhere.selin, of, &form("en", "Hot."), monday()).await);
        not_found(publish_rendering(db, &elsewhere.selin, of, Language::Easy, monday()).await);
        not_found(withdraw_rendering(db, &elsewhere.selin, of, Language::Easy, monday()).await);
        not_found(publish_rendering(db, &people.selin, of, Language::Turkish, monday()).await);
        invalid(write_rendering(db, &people.selin, of, &form("de", "Es ist heiß."), monday()).await, "language");
        invalid(write_rendering(db, &people.selin, of, &form("en", " "), monday()).await, "text");
        refused(publish_rendering(db, &people.selin, of, Language::Easy, monday()).await, RenderingRefused::NoChecker);
        refused(publish_rendering(db, &people.jonas, of_own, Language::English, monday()).await, StepRefused::OwnMatter);
        assert_eq!(stored(db, &people).await, before, "{}", t.name);
        assert!(public_renderings(db, elsewhere.id(), &[of.1]).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_goes_with_its_original() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = turkish(db, &people, "a").await;
        let of = (Rendered::Contribution, one.id.0);
        write_rendering(db, &people.selin, of, &form("de", "Von Frau Geheim."), monday()).await.unwrap();
        let told = export_by_code(db, people.id(), (&one.code.printed(), "203.0.113.2"), false, monday()).await.unwrap();
        assert!(serde_json::to_string(&told).unwrap().contains("Geheim"), "the author is told what is kept");
        erase_author(db, &people.selin, &AuthorKey::OnBehalf(one.id), monday()).await.unwrap();
        assert!(stored(db, &people).await.1.is_empty(), "{}: the words of who is erased", t.name);
        let other = published(db, &people, &idea(), "b").await;
        let of = (Rendered::Contribution, other.id.0);
        write_rendering(db, &people.selin, of, &form("en", "Canopies please."), monday()).await.unwrap();
        publish_rendering(db, &people.selin, of, Language::English, monday()).await.unwrap();
        withdraw(db, &people.amira, &code(&other), monday()).await.unwrap();
        assert!(found(db, &people, "Canopies").await.is_empty());
        not_found(renderings(db, &people.selin, of).await);
        let clock = Actor::system(people.id());
        assert_eq!(erase_rejected(db, &clock, monday() + TimeDelta::days(366)).await.unwrap(), 1);
        assert!(stored(db, &people).await.1.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_index_made_anew_finds_the_same() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let of = (Rendered::Contribution, one.id.0);
        write_rendering(db, &people.selin, of, &form("en", "Canopies please."), monday()).await.unwrap();
        publish_rendering(db, &people.selin, of, Language::English, monday()).await.unwrap();
        crate::reindex(db, monday()).await.unwrap();
        assert_eq!(found(db, &people, "Canopies").await, [of.1], "{}", t.name);
    }
}
