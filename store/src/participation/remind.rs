//! Erinnern: who owes an answer is asked again, and silence goes up to the lead of the office (I9). Each reminder is given once.

use super::contact::inform_authors_in;
use super::load::profile;
use super::query::answer_link;
use crate::Db;
use crate::entity::{account, contribution, forwarding, query, reminder, role_grant};
use crate::error::Result;
use crate::keys::token_hash;
use crate::outbox::{self, Mail};
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::{Stage, author_reminder, escalates, office_reminder};
use domain::profile::Desk;
use domain::time::{days_between, local_day};
use domain::{Actor, ContributionId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// Asks offices again whose answer is due or late, and tells the lead of the office when silence lasts. Gives how many mails were meant.
///
/// Who: the system, daily or more often. Effect: one mail `forwarded_again` with the same link per reminder, event `OfficeReminded`; once per
/// forwarding a mail `forwarding_silent` to each Quartiersmanagement, event `SilenceEscalated`. Doing it twice changes nothing.
///
/// # Errors
/// [`crate::Error::Refused`] for people.
pub async fn remind_offices(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_write(actor.district).await?;
    actor.acting_as(&[Role::System])?;
    let desk = profile(&tx).await?.desk;
    let mut meant = 0;
    for (sent, row) in waiting(&tx).await? {
        let due = time(sent.due_at);
        if let Some(word) = office_reminder(&desk, due, now)
            && !given(&tx, sent.id, &word, now).await?
        {
            ask_again(db, &tx, actor, (&sent, &row), now).await?;
            meant += 1;
        }
        if escalates(&desk, due, now) && !given(&tx, sent.id, "escalated", now).await? {
            escalate(&tx, actor, (&sent, &row), now).await?;
            meant += 1;
        }
    }
    tx.commit().await?;
    Ok(meant)
}

/// What lies with an office, unanswered.
async fn waiting(tx: &Tx) -> Result<Vec<(forwarding::Model, contribution::Model)>> {
    let sent = forwarding::Entity::find()
        .filter(forwarding::Column::DistrictId.eq(tx.district.0))
        .filter(forwarding::Column::RepliedAt.is_null())
        .order_by_asc(forwarding::Column::SentAt)
        .all(&tx.tx)
        .await?;
    let rows = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .filter(contribution::Column::Id.is_in(sent.iter().map(|sent| sent.contribution_id)))
        .filter(contribution::Column::Stage.eq(Stage::Forwarded.word()))
        .all(&tx.tx)
        .await?;
    let rows: HashMap<Uuid, contribution::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(sent.into_iter().filter_map(|sent| rows.get(&sent.contribution_id).cloned().map(|row| (sent, row))).collect())
}

/// Whether this reminder was given already; if not, it is from now on.
async fn given(tx: &Tx, object: Uuid, kind: &str, now: DateTime<Utc>) -> Result<bool> {
    if reminder::Entity::find_by_id((object, kind.to_owned())).one(&tx.tx).await?.is_some() {
        return Ok(true);
    }
    let row =
        reminder::ActiveModel { object_id: Set(object), kind: Set(kind.to_owned()), district_id: Set(tx.district.0), at: Set(micros(now)) };
    row.insert(&tx.tx).await?;
    Ok(false)
}

async fn ask_again(
    db: &Db,
    tx: &Tx,
    actor: &Actor,
    (sent, row): (&forwarding::Model, &contribution::Model),
    now: DateTime<Utc>,
) -> Result<()> {
    let token = super::forward::link(db, sent.id);
    // The link of an older mail was random; from now on the one of the newest mail counts.
    if token_hash(&token) != sent.token_hash {
        let mut renewed: forwarding::ActiveModel = sent.clone().into();
        renewed.token_hash = Set(token_hash(&token));
        renewed.update(&tx.tx).await?;
    }
    let title = if row.public_title.is_empty() { &row.title } else { &row.public_title };
    let mail = Mail::new("forwarded_again", &sent.email)
        .param("token", token)
        .param("reference", &row.reference)
        .param("title", title)
        .param("question", &sent.question)
        .param("until", local_day(time(sent.due_at)));
    outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    let event = Event::new((ObjectKind::Contribution, row.id), "OfficeReminded", Role::System, now).fact("office", &sent.office_name);
    tx.append(actor, event, now).await.map(|_| ())
}

async fn escalate(tx: &Tx, actor: &Actor, (sent, row): (&forwarding::Model, &contribution::Model), now: DateTime<Utc>) -> Result<()> {
    for address in managers(tx).await? {
        let mail = Mail::new("forwarding_silent", &address)
            .param("reference", &row.reference)
            .param("title", &row.title)
            .param("office", &sent.office_name)
            .param("days", days_between(time(sent.sent_at), now))
            .param("id", row.id);
        outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    }
    let event = Event::new((ObjectKind::Contribution, row.id), "SilenceEscalated", Role::System, now).fact("office", &sent.office_name);
    tx.append(actor, event, now).await.map(|_| ())
}

async fn managers(tx: &Tx) -> Result<Vec<String>> {
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::DistrictId.eq(tx.district.0))
        .filter(role_grant::Column::Role.eq(Role::Manager.word()))
        .all(&tx.tx)
        .await?;
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(grants.iter().map(|grant| grant.account_id)))
        .filter(account::Column::DisabledAt.is_null())
        .order_by_asc(account::Column::Name)
        .all(&tx.tx)
        .await?;
    Ok(people.into_iter().filter_map(|row| row.email).collect())
}

/// Reminds authors of an open question before its deadline, once each. Gives how many.
///
/// Who: the system. Effect: a mail `contribution_asked_again`, or a call or letter for those without e-mail; event `AuthorReminded`.
///
/// # Errors
/// [`crate::Error::Refused`] for people.
pub async fn remind_authors(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_write(actor.district).await?;
    actor.acting_as(&[Role::System])?;
    let desk = profile(&tx).await?.desk;
    let mut reminded = 0;
    for asked in open_queries(&tx, &desk, now).await? {
        if given(&tx, asked.id, "soon", now).await? {
            continue;
        }
        let id = ContributionId(asked.contribution_id);
        let link = answer_link(db, asked.id);
        let params = [("question", asked.question), ("deadline", local_day(time(asked.deadline)).to_string()), ("token", link)];
        inform_authors_in(&tx, &[id], "contribution_asked_again", &params, now).await?;
        tx.append(actor, Event::new((ObjectKind::Contribution, id.0), "AuthorReminded", Role::System, now), now).await?;
        reminded += 1;
    }
    tx.commit().await?;
    Ok(reminded)
}

async fn open_queries(tx: &Tx, desk: &Desk, now: DateTime<Utc>) -> Result<Vec<query::Model>> {
    let waiting = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .filter(contribution::Column::Stage.eq(Stage::Queried.word()))
        .all(&tx.tx)
        .await?;
    let asked = query::Entity::find()
        .filter(query::Column::ContributionId.is_in(waiting.iter().map(|row| row.id)))
        .filter(query::Column::AnsweredAt.is_null())
        .filter(query::Column::Lapsed.eq(false))
        .order_by_asc(query::Column::AskedAt)
        .all(&tx.tx)
        .await?;
    Ok(asked.into_iter().filter(|asked| author_reminder(desk, time(asked.deadline), now)).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{AuthorKey, OfficeReply, Receiver, ask, asked_by_link, forward, forwarding, reply, reply_to_forwarding};
    use crate::testing::fresh;
    use chrono::TimeDelta;
    use domain::Refusal;
    use domain::refusal::SignInRefused;

    async fn mails(db: &Db, kind: &str) -> usize {
        waiting_mails(db).await.iter().filter(|(sent, _)| sent == kind).count()
    }

    async fn waiting_mails(db: &Db) -> Vec<(String, String)> {
        crate::participation::fixture::waiting(db).await
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn an_office_without_account_is_asked_again_and_silence_goes_up_once() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let clock = Actor::system(people.id());
            let receipt = published(db, &people, &idea(), "a").await;
            let police = Receiver::Other { name: "Polizei".into(), email: "wache@example.org".into() };
            forward(db, &people.selin, receipt.id, &police, "Bitte um Prüfung.", monday()).await.unwrap();
            let due = monday() + TimeDelta::days(14);
            // Daily for seventy days, each day twice: nothing is said two times.
            for day in 0..70 {
                for _ in 0..2 {
                    remind_offices(db, &clock, monday() + TimeDelta::days(day) + TimeDelta::hours(10)).await.unwrap();
                }
            }
            let weeks = (monday() + TimeDelta::days(69) + TimeDelta::hours(10) - due).num_weeks();
            assert_eq!(mails(db, "forwarded_again").await, usize::try_from(weeks).unwrap() + 2, "before, on the day, each week");
            assert_eq!(mails(db, "forwarding_silent").await, 2, "to Mara and to Jonas, once");
            let token = param(db, "forwarded_again", "token").await;
            let late = monday() + TimeDelta::days(60);
            assert!(forwarding(db, people.id(), &token, late).await.unwrap().open, "the reminder's link opens the same form");
            reply_to_forwarding(db, people.id(), &token, &OfficeReply::Answer("Wir sehen nach.".into()), late).await.unwrap();
            assert_eq!(remind_offices(db, &clock, monday() + TimeDelta::days(200)).await.unwrap(), 0);
            refused(remind_offices(db, &people.mara, monday()).await, Refusal::Role);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn an_author_is_reminded_once_and_answers_by_the_mailed_link() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let clock = Actor::system(people.id());
            let receipt = sent(db, &people.amira, &by_mail(), "a").await;
            ask(db, &people.selin, receipt.id, "Welcher Spielplatz ist gemeint?", monday()).await.unwrap();
            for day in 0..14 {
                remind_authors(db, &clock, monday() + TimeDelta::days(day)).await.unwrap();
            }
            assert_eq!(mails(db, "contribution_asked_again").await, 1);
            let token = param(db, "contribution_asked_again", "token").await;
            let view = asked_by_link(db, people.id(), &token, monday()).await.unwrap();
            assert_eq!((view.question.as_str(), view.open), ("Welcher Spielplatz ist gemeint?", true));
            assert_eq!(stage(db, receipt.id).await, Stage::Queried, "reading changes nothing");
            let key = AuthorKey::Link(token.clone());
            invalid(reply(db, &people.amira, &key, "", monday()).await, "answer");
            refused(reply(db, &other.amira, &key, "Der am Ring.", monday()).await, SignInRefused::LinkOver);
            refused(crate::participation::withdraw(db, &people.amira, &key, monday()).await, SignInRefused::LinkOver);
            reply(db, &people.amira, &key, "Der am Ring.", monday()).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Received);
            assert!(!asked_by_link(db, people.id(), &token, monday()).await.unwrap().open);
            refused(reply(db, &people.amira, &key, "Noch einmal.", monday()).await, SignInRefused::LinkOver);
            refused(asked_by_link(db, people.id(), "nichts", monday()).await, SignInRefused::LinkOver);
            refused(remind_authors(db, &people.mara, monday()).await, Refusal::Role);
        }
    }
}
