#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::Db;
use crate::participation::fixture::*;
use crate::testing::fresh;
use domain::moderation::WithholdReason;
use domain::participation::Channel;
use domain::refusal::{SignInRefused, StepRefused};
use domain::voices::{CommentForm, CommentState};
use domain::{Refusal, Role};

fn form(text: &str, email: &str, word: &str) -> CommentForm {
    CommentForm { text: text.into(), name: "Amira".into(), email: email.into(), key: key(word), ..CommentForm::default() }
}

const HERE: ObjectKind = ObjectKind::Contribution;

async fn texts(db: &Db, people: &People, id: domain::ContributionId) -> Vec<String> {
    let page = public_comments(db, &people.amira, id.0, "").await.unwrap();
    assert_eq!(page.total, u64::try_from(page.entries.len()).unwrap());
    page.entries.into_iter().map(|comment| comment.text).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_is_confirmed_and_read_before_it_is_seen() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let about = (HERE, one.reference.as_str());
        let typed = form("Frau Klee sagt das auch.", "amira@example.org", "k");
        let first = comment(db, &people.amira, about, &typed, monday()).await.unwrap();
        let again = comment(db, &people.amira, about, &typed, monday()).await.unwrap();
        assert_eq!((first.state, &first), (CommentState::Waiting, &again), "sent twice is one");
        assert!(waiting_comments(db, &people.selin).await.unwrap().is_empty());
        let token = param(db, "comment_confirm", "token").await;
        assert_eq!(comment_by_link(db, people.id(), &token, monday()).await.unwrap().state, CommentState::Waiting);
        confirm_comment(db, people.id(), &token, monday()).await.unwrap();
        refused(confirm_comment(db, people.id(), &token, monday()).await, SignInRefused::LinkOver);
        assert!(texts(db, &people, one.id).await.is_empty());
        let waits = waiting_comments(db, &people.selin).await.unwrap();
        assert_eq!((waits.len(), waits[0].id, waits[0].own), (1, first.id, false));
        show_comment(db, &people.selin, first.id, "Frau [[Klee]] sagt das auch.", monday()).await.unwrap();
        assert_eq!(texts(db, &people, one.id).await, ["Frau ▮▮▮ sagt das auch."]);
        refused(show_comment(db, &people.selin, first.id, "Frau Klee sagt das auch.", monday()).await, StepRefused::AlreadyDecided);
        let why = (WithholdReason::PersonalData, "Es geht um eine Nachbarin.");
        withhold_comment(db, &people.timur, first.id, why, monday()).await.unwrap();
        assert!(texts(db, &people, one.id).await.is_empty());
        let link = param(db, "comment_not_shown", "token").await;
        let told = comment_by_link(db, people.id(), &link, monday()).await.unwrap();
        assert_eq!((told.state, told.note.as_str()), (CommentState::Withheld, why.1));
        withdraw_comment(db, &people.amira, CommentKey::Link(&link), monday()).await.unwrap();
        refused(withdraw_comment(db, &people.amira, CommentKey::Link(&link), monday()).await, SignInRefused::LinkOver);
        let row = row::Entity::find_by_id(first.id).one(&db.read).await.unwrap().unwrap();
        assert_eq!((row.text.as_str(), row.email, row.name.as_str()), ("", None, ""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_and_the_office_need_no_mail() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let about = (HERE, one.reference.as_str());
        let own = comment(db, &people.jonas, about, &form("Ich helfe mit.", "", "j"), monday()).await.unwrap();
        assert_eq!(own.state, CommentState::Confirmed);
        refused(show_comment(db, &people.jonas, own.id, "Ich helfe mit.", monday()).await, StepRefused::OwnMatter);
        show_comment(db, &people.selin, own.id, "Ich helfe mit.", monday()).await.unwrap();
        let noted = NotedComment { form: form("Am Tresen gesagt.", "", "n"), channel: Channel::Counter };
        let said = record_comment(db, &people.selin, about, &noted, monday()).await.unwrap();
        show_comment(db, &people.selin, said.id, "Am Tresen gesagt.", monday()).await.unwrap();
        assert_eq!(texts(db, &people, one.id).await, ["Ich helfe mit.", "Am Tresen gesagt."]);
        let page = public_comments(db, &people.jonas, one.id.0, "").await.unwrap();
        assert_eq!(page.entries.iter().map(|comment| comment.own).collect::<Vec<_>>(), [true, false]);
        withdraw_comment(db, &people.jonas, CommentKey::Account(own.id), monday()).await.unwrap();
        assert_eq!(texts(db, &people, one.id).await, ["Am Tresen gesagt."]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_goes_on_page_by_page() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        for number in 0..23 {
            let noted = NotedComment { form: form(&format!("Nummer {number}"), "", &format!("n{number}")), channel: Channel::Paper };
            let said = record_comment(db, &people.selin, (HERE, one.reference.as_str()), &noted, monday()).await.unwrap();
            show_comment(db, &people.selin, said.id, &noted.form.text, monday()).await.unwrap();
        }
        let first = public_comments(db, &people.amira, one.id.0, "").await.unwrap();
        let second = public_comments(db, &people.amira, one.id.0, &first.next.unwrap()).await.unwrap();
        assert_eq!((first.entries.len(), second.entries.len(), second.total, second.next), (20, 3, 23, None));
        assert_eq!(second.entries[0].text, "Nummer 20");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        let (one, other) = (published(db, &people, &idea(), "a").await, published(db, &people, &idea(), "b").await);
        let unread = sent(db, &people.amira, &idea(), "c").await;
        crate::participation::fixture::merged(db, &people, other.id, one.id).await;
        let said = comment(db, &people.vera, (HERE, one.reference.as_str()), &form("Ja.!", "", "v"), monday()).await.unwrap();
        let before = before(db, &people).await;
        let typed = form("Noch etwas.", "x@example.org", "x");
        let write = |actor, reference| comment(db, actor, (HERE, reference), &typed, monday());
        not_found(write(&people.amira, unread.reference.as_str()).await);
        not_found(write(&elsewhere.amira, one.reference.as_str()).await);
        refused(write(&people.amira, other.reference.as_str()).await, VoiceRefused::Merged);
        invalid(comment(db, &people.amira, (HERE, one.reference.as_str()), &form("Noch etwas.", "", "y"), monday()).await, "email");
        let noted = NotedComment { form: typed.clone(), channel: Channel::Phone };
        refused(record_comment(db, &people.vera, (HERE, one.reference.as_str()), &noted, monday()).await, Refusal::Role);
        let why = (WithholdReason::Insult, "Das ist eine Beleidigung.");
        for stranger in [&people.amira, &people.vera, &people.otto] {
            refused(show_comment(db, stranger, said.id, "Ja.!", monday()).await, Refusal::Role);
            refused(withhold_comment(db, stranger, said.id, why, monday()).await, Refusal::Role);
            refused(waiting_comments(db, stranger).await, Refusal::Role);
        }
        not_found(show_comment(db, &elsewhere.selin, said.id, "Ja.!", monday()).await);
        invalid(show_comment(db, &people.selin, said.id, "Nein.", monday()).await, "text");
        invalid(withhold_comment(db, &people.selin, said.id, (why.0, ""), monday()).await, "note");
        refused(withdraw_comment(db, &people.otto, CommentKey::Account(said.id), monday()).await, VoiceRefused::NotYours);
        assert!(people.otto.is(Role::SpecialistOffice));
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_district_decides_when_comments_are_read() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let about = (HERE, one.reference.as_str());
        for (rule, word) in [("after", "f"), ("off", "o")] {
            let mut profile = crate::testing::district_profile("dalheim", "DH");
            profile.comments = domain::voices::CommentRule::from_word(rule).unwrap();
            crate::add_district(db, &profile, true, monday()).await.unwrap();
            let sent = comment(db, &people.vera, about, &form("Gleich zu lesen.", "", word), monday()).await;
            if rule == "off" {
                refused(sent, VoiceRefused::CommentsOff);
            } else {
                assert_eq!(sent.unwrap().state, CommentState::Shown);
                assert!(waiting_comments(db, &people.selin).await.unwrap()[0].shown);
            }
        }
        assert_eq!(texts(db, &people, one.id).await, ["Gleich zu lesen."]);
        let late = monday() + TimeDelta::days(15);
        assert_eq!(erase_unconfirmed_comments(db, people.id(), late).await.unwrap(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_mails_for_one_address_are_three_in_an_hour() {
    use crate::entity::outbox;
    use crate::participation::{Arrival, receive, request_support};
    use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};
    const ADDRESS: &str = "amira@dalheim.example.org";
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        crate::people::create_account(db, ADDRESS, "Amira", true, monday()).await.unwrap();
        let one = published(db, &people, &idea(), "a").await;
        let number = one.reference.as_str();
        let sends = || outbox::Entity::find().filter(outbox::Column::Recipient.eq(ADDRESS)).count(&db.read);
        // Late in an hour and on into the next: the turn of the hour gives nobody three more.
        for n in 0..250 {
            let now = monday() + TimeDelta::minutes(50) + TimeDelta::seconds(n * 14);
            let word = format!("m{n}");
            let intake = domain::participation::Intake { email: Some(ADDRESS.into()), ..by_mail() };
            receive(db, &people.amira, &intake, &Arrival::web(&key(&word)), now).await.expect("taken without a mail");
            let _ = request_support(db, people.id(), number, (ADDRESS, domain::Language::German), now).await;
            let _ = comment(db, &people.amira, (HERE, number), &form("Ja, bitte.", ADDRESS, &word), now).await;
            let _ = crate::people::request_sign_in_link(db, ADDRESS, "/", now).await;
        }
        assert_eq!(sends().await.unwrap(), 3, "{}", t.name);
        let later = monday() + TimeDelta::minutes(50) + TimeDelta::minutes(70);
        request_support(db, people.id(), number, (ADDRESS, domain::Language::German), later).await.unwrap();
        assert_eq!(sends().await.unwrap(), 4, "{}: afterwards it goes on", t.name);
    }
}

#[path = "tests/objection.rs"]
mod objection;
#[path = "tests/report.rs"]
mod report;
