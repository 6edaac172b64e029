//! E5: a contribution becomes public, redacted where it must be. Both versions are kept.

use super::contact::inform_authors_in;
use super::load::{load, moved, profile, save, staff_role};
use crate::Db;
use crate::entity::{addition, checklist, contribution};
use crate::error::Result;
use crate::files;
use crate::search;
use crate::siblings;
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::moderation::{Assessment, CheckPoint, redact};
use domain::participation::{Kind, Step, StepContext, TEXT_MAX, TITLE_MAX};
use domain::rendering::mark;
use domain::{Actor, ContributionId, FieldErrors, Problem};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// What readers see where words were taken out.
pub(crate) const MARK: &str = "▮▮▮";
/// Room for the marks around redacted words.
const MARKED_MAX: u32 = TEXT_MAX + 400;

/// What the moderation decided about the public version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// Title for everybody.
    pub title: String,
    /// The text as sent, with `[[…]]` around what must not be seen.
    pub text: String,
    /// Place, made understandable where needed.
    pub place: String,
    /// The kind that fits.
    pub kind: Kind,
    /// Points of the checklist that are done.
    pub checks: Vec<CheckPoint>,
}

/// Publishes a contribution.
///
/// Who: moderation or Quartiersmanagement, never the author (I2). Effect: stage `published`, redacted title and text beside the original, found by
/// search, public event `ContributionPublished` with the number of redactions, the author is told. Refusals: `Role`, `WrongStage`, `OwnMatter`,
/// `ChecklistOpen`, `FilesUnseen`. Photos as they came, without the boxes that were drawn, are deleted; translations of other words are drafts again.
///
/// # Errors
/// [`crate::Error::Invalid`] when the text says something else than what was sent, or a field is missing.
pub async fn publish(db: &Db, actor: &Actor, id: ContributionId, publication: &Publication, now: DateTime<Utc>) -> Result<()> {
    publish_assessed(db, actor, id, (publication, &Assessment::default()), now).await
}

/// Publishes a contribution and records what plan and fund say to it.
///
/// Who, refusals: as [`publish`]. Effect: besides, each answer of the checklist, by which the queue finds the field of action; they stand in the
/// event too.
///
/// # Errors
/// [`crate::Error::Invalid`] as there, and with `topic` for a field that the district's plan does not have.
pub async fn publish_assessed(
    db: &Db,
    actor: &Actor,
    id: ContributionId,
    (publication, assessment): (&Publication, &Assessment),
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let role = staff_role(&tx, actor, Step::Publish, &loaded).await?;
    let checklist_done = CheckPoint::ALL.iter().all(|point| publication.checks.contains(point));
    let files_waiting = files::any_waiting_in(&tx, id.0).await?;
    let to = loaded.stage.after(Step::Publish, &StepContext { checklist_done, files_waiting, ..loaded.context() })?;
    let (title, text, place) = check(publication, &loaded.row.text)?;
    let topic = topic(&tx, &assessment.topic).await?;
    let due = profile(&tx).await?.desk.promised(publication.kind, time(loaded.row.received_at), now);
    let mut row = moved(&loaded, to, Some(due), now);
    row.public_title = Set(redact(&title, MARK));
    row.public_text = Set(redact(&text, MARK));
    row.place = Set(place);
    row.kind = Set(publication.kind.word().to_owned());
    // What came back from an office was public all the time and keeps its place in the list.
    row.published_at = Set(Some(loaded.row.published_at.unwrap_or_else(|| micros(now))));
    let row = save(&tx, row).await?;
    siblings::hold_back(&tx, id.0, &mark(&[&row.public_title, &row.public_text])).await?;
    index(&tx, &row).await?;
    files::forget_originals_in(&tx, id.0, now).await?;
    let redactions = marks(&title) + marks(&text);
    let mut event = loaded.event("ContributionPublished", role, now).moved(loaded.stage, to).fact("redactions", redactions).public();
    event = event.fact("plan", &topic).fact("fund", assessment.fund);
    if publication.kind != loaded.kind {
        event = event.fact("kind_before", loaded.kind).fact("kind", publication.kind);
    }
    record(&tx, actor, id, &answers(publication, &topic, assessment), now).await?;
    tx.append(actor, event, now).await?;
    inform_authors_in(&tx, &[id], "contribution_published", &[], now).await?;
    tx.commit().await
}

/// The field of action, or "none".
async fn topic(tx: &Tx, typed: &str) -> Result<String> {
    if typed.is_empty() {
        return Ok("none".to_owned());
    }
    let plan = profile(tx).await?.plan;
    let known = plan.is_some_and(|plan| plan.fields.iter().any(|field| field.key == typed));
    if known { Ok(typed.to_owned()) } else { Err(FieldErrors::one("topic", Problem::Unknown).into()) }
}

fn answers<'a>(publication: &Publication, topic: &'a str, assessment: &Assessment) -> Vec<(&'static str, &'a str)> {
    let ticked = publication.checks.iter().map(|point| (point.word(), "yes"));
    ticked.chain([("plan", topic), ("fund", assessment.fund.word())]).collect()
}

/// Keeps the answers of the last check.
async fn record(tx: &Tx, actor: &Actor, id: ContributionId, answers: &[(&str, &str)], now: DateTime<Utc>) -> Result<()> {
    let account = actor.account.ok_or(domain::Refusal::Role)?;
    checklist::Entity::delete_many().filter(checklist::Column::ContributionId.eq(id.0)).exec(&tx.tx).await?;
    let mut seen: Vec<&str> = vec![];
    for (point, answer) in answers {
        if seen.contains(point) {
            continue;
        }
        seen.push(point);
        let row = checklist::ActiveModel {
            contribution_id: Set(id.0),
            point: Set((*point).to_owned()),
            district_id: Set(tx.district.0),
            answer: Set((*answer).to_owned()),
            account_id: Set(account.0),
            at: Set(micros(now)),
        };
        row.insert(&tx.tx).await?;
    }
    Ok(())
}

fn check(publication: &Publication, original: &str) -> Result<(String, String, String)> {
    let mut errors = FieldErrors::new();
    let title = errors.line("title", &publication.title, 3, TITLE_MAX);
    let text = same_words(&mut errors, &publication.text, original);
    let place = errors.line("place", &publication.place, 2, 120);
    Ok(errors.or((title, text, place))?)
}

/// Redacting takes words out; it never puts words into somebody's mouth.
pub(crate) fn same_words(errors: &mut FieldErrors, marked: &str, original: &str) -> String {
    let text = errors.text("text", marked, 1, MARKED_MAX);
    let plain = |text: &str| text.replace("[[", "").replace("]]", "").split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    if errors.of("text").is_none() && plain(&text) != plain(original) {
        errors.add("text", Problem::Contradiction);
    }
    text
}

fn marks(text: &str) -> usize {
    redact(text, MARK).matches(MARK).count()
}

/// The contributions of the district that the search may find: public ones that did not go into another one.
pub(crate) async fn findable(tx: &Tx) -> Result<Vec<contribution::Model>> {
    let rows = contribution::Entity::find().filter(super::public::public(tx.district)).filter(contribution::Column::MergedInto.is_null());
    Ok(rows.order_by_asc(contribution::Column::PublishedAt).all(&tx.tx).await?)
}

/// Writes what may be found of a public contribution: title, text, place and what was added and shown.
pub(crate) async fn index(tx: &Tx, row: &contribution::Model) -> Result<()> {
    let additions = addition::Entity::find()
        .filter(addition::Column::ContributionId.eq(row.id))
        .filter(addition::Column::Shown.eq(true))
        .order_by_asc(addition::Column::At)
        .all(&tx.tx)
        .await?;
    let mut text = format!("{}\n{}", row.public_text, row.place);
    for addition in additions {
        text.push('\n');
        text.push_str(&addition.public_text);
    }
    let address = format!("/beitraege/{}", row.reference);
    let found = search::Text { object: ObjectKind::Contribution, id: row.id, address: &address, title: &row.public_title, text: &text };
    search::put(tx, &found).await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::moderation::{WorkFilter, work};
    use crate::participation::fixture::*;
    use crate::participation::public_detail;
    use crate::testing::fresh;
    use domain::moderation::FundAnswer;
    use domain::participation::Stage;
    use domain::refusal::StepRefused;
    use domain::{Refusal, events::Recorded};

    #[tokio::test(flavor = "multi_thread")]
    async fn redacted_words_are_gone_for_everybody_but_the_office() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            let text = "Auf dem Spielplatz gibt es mittags keinen Schatten. Herr [[Meier]] sagt das auch.".to_owned();
            let publication = Publication { text, kind: Kind::Wish, ..as_it_is(&idea()) };
            publish(db, &people.selin, receipt.id, &publication, monday()).await.unwrap();
            let detail = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
            assert!(detail.text.ends_with("Herr ▮▮▮ sagt das auch.") && !format!("{detail:?}").contains("Meier"));
            assert_eq!(detail.kind, Kind::Wish);
            assert!(row(db, receipt.id).await.text.contains("Meier"), "the original is kept");
            assert!(search::find(db, people.id(), "Meier", &[ObjectKind::Contribution], 5).await.unwrap().is_empty());
            assert_eq!(search::find(db, people.id(), "schatten", &[ObjectKind::Contribution], 5).await.unwrap().len(), 1);
            let events: Vec<Recorded> = crate::events::of_objects(db, people.id(), &[receipt.id.0]).await.unwrap();
            assert_eq!(
                (events[1].kind.as_str(), events[1].fact("redactions"), events[1].fact("kind_before")),
                ("ContributionPublished", Some("1"), Some("idea"))
            );
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_plan_and_fund_say_is_recorded_and_finds_the_field_again() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            let fine = as_it_is(&idea());
            let said = |topic: &str| Assessment { topic: topic.to_owned(), fund: FundAnswer::Eligible };
            invalid(publish_assessed(db, &people.selin, receipt.id, (&fine, &said("nirgends")), monday()).await, "topic");
            publish_assessed(db, &people.selin, receipt.id, (&fine, &said("frei")), monday()).await.unwrap();
            let events = crate::events::of_objects(db, people.id(), &[receipt.id.0]).await.unwrap();
            assert_eq!((events[1].fact("plan"), events[1].fact("fund")), (Some("frei"), Some("eligible")));
            let of = |topic: &str| WorkFilter { topic: Some(topic.to_owned()), ..WorkFilter::default() };
            assert_eq!(work(db, &people.selin, &of("frei"), monday()).await.unwrap().entries.len(), 1);
            assert_eq!(work(db, &people.selin, &of("wege"), monday()).await.unwrap().entries.len(), 0);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_refusal_leaves_everything_as_it_was() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            let own = sent(db, &people.jonas, &idea(), "own").await;
            let before = before(db, &people).await;
            let fine = as_it_is(&idea());
            for stranger in [&people.amira, &people.vera, &people.ruth] {
                refused(publish(db, stranger, receipt.id, &fine, monday()).await, Refusal::Role);
            }
            not_found(publish(db, &people.otto, receipt.id, &fine, monday()).await);
            not_found(publish(db, &other.selin, receipt.id, &fine, monday()).await);
            refused(publish(db, &people.jonas, own.id, &fine, monday()).await, StepRefused::OwnMatter);
            for missing in CheckPoint::ALL {
                let checks = CheckPoint::ALL.iter().copied().filter(|point| point != missing).collect();
                refused(
                    publish(db, &people.selin, receipt.id, &Publication { checks, ..fine.clone() }, monday()).await,
                    StepRefused::ChecklistOpen,
                );
            }
            let put_in_mouth = Publication { text: "Das ist alles Unsinn.".into(), ..fine.clone() };
            invalid(publish(db, &people.selin, receipt.id, &put_in_mouth, monday()).await, "text");
            invalid(publish(db, &people.selin, receipt.id, &Publication { title: String::new(), ..fine.clone() }, monday()).await, "title");
            invalid(publish(db, &people.selin, receipt.id, &Publication { place: String::new(), ..fine.clone() }, monday()).await, "place");
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            publish(db, &people.mara, receipt.id, &fine, monday()).await.unwrap();
            refused(publish(db, &people.selin, receipt.id, &fine, monday()).await, StepRefused::WrongStage);
            assert_eq!(stage(db, receipt.id).await, Stage::Published);
        }
    }
}
