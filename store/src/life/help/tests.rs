//! Offers: to a group, to a task, and what is refused.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::people::organizations;
use crate::projects::{MeasureText, start_measure};
use crate::testing::fresh;
use domain::participation::{Intake, Stage};
use domain::projects::Origin;
use domain::{DistrictId, Refusal};
use sea_orm::PaginatorTrait;

const ANSWER: &str = "Schön, dass Sie mitmachen.";

fn offer() -> Intake {
    Intake { kind: Kind::Offer, title: "Ich gieße gern".into(), text: "Ich habe abends Zeit zum Gießen.".into(), ..by_mail() }
}

fn work() -> Task {
    Task { title: "Bäume gießen".into(), text: "Zweimal in der Woche.".into(), contact: "Selin im Büro".into() }
}

async fn group(db: &Db, district: DistrictId, key: &str) -> OrganizationId {
    organizations(db, district).await.unwrap().into_iter().find(|organization| organization.key == key).unwrap().id
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_leads_to_a_working_group() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &offer(), "a").await;
        assert_eq!(open_offers(db, &people.selin).await.unwrap().len(), 1);
        let target = HelpTarget::Group(group(db, people.id(), "ag-gruen").await);
        accept_offer(db, &people.selin, receipt.id, &target, ANSWER, monday()).await.unwrap();
        assert_eq!(stage(db, receipt.id).await, Stage::Answered);
        let link = help_of(db, people.id(), receipt.id).await.unwrap();
        assert_eq!(link, Some(HelpLink::Group("ag-gruen".into(), "Arbeitsgruppe Grün".into())));
        assert_eq!(param(db, "offer_to_group", "group").await, "Arbeitsgruppe Grün");
        assert!(open_offers(db, &people.mara).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn several_offers_lead_to_one_task_until_it_is_done() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let text = MeasureText { title: "Bäume am Ring".into(), summary: "Mehr Schatten am Ring.".into(), ..MeasureText::default() };
        let measure = start_measure(db, &people.mara, &text, Origin::Plan, "Empfehlung 1.1", monday()).await.unwrap();
        let (one, two) = (published(db, &people, &offer(), "a").await, sent(db, &people.amira, &offer(), "b").await);
        accept_offer(db, &people.mara, one.id, &HelpTarget::New(work(), Some(measure)), ANSWER, monday()).await.unwrap();
        assert_eq!(param(db, "offer_to_task", "task_contact").await, "Selin im Büro");
        let open = tasks(db, people.id()).await.unwrap();
        assert_eq!(open[0].measure.as_ref().map(|(_, title)| title.as_str()), Some("Bäume am Ring"));
        let id = open[0].id;
        accept_offer(db, &people.selin, two.id, &HelpTarget::Task(id), ANSWER, monday()).await.unwrap();
        assert_eq!(tasks(db, people.id()).await.unwrap()[0].helpers, 2);
        assert_eq!(
            help_of(db, people.id(), two.id).await.unwrap(),
            Some(HelpLink::Task(id, "Bäume gießen".into(), "Selin im Büro".into()))
        );
        for _ in 0..2 {
            finish_task(db, &people.selin, id, monday()).await.unwrap();
        }
        assert!(tasks(db, people.id()).await.unwrap().is_empty());
        assert_eq!(kinds(db, people.id(), one.id).await.iter().filter(|kind| *kind == "TaskDone").count(), 1);
        let late = published(db, &people, &offer(), "c").await;
        refused(accept_offer(db, &people.selin, late.id, &HelpTarget::Task(id), ANSWER, monday()).await, StepRefused::WrongStage);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let (receipt, plain) = (published(db, &people, &offer(), "a").await, published(db, &people, &idea(), "b").await);
        let own = sent(db, &people.jonas, &offer(), "own").await;
        let (ours, theirs) = (group(db, people.id(), "ag-gruen").await, group(db, other.id(), "ag-gruen").await);
        let office = group(db, people.id(), "tiefbauamt").await;
        let text = MeasureText { title: "Fremde Bäume".into(), summary: "Im anderen Quartier.".into(), ..MeasureText::default() };
        let foreign = start_measure(db, &other.mara, &text, Origin::Plan, "Empfehlung 1.1", monday()).await.unwrap();
        let before = before(db, &people).await;
        for stranger in [&people.amira, &people.vera, &people.otto, &people.ruth] {
            refused(accept_offer(db, stranger, receipt.id, &HelpTarget::Group(ours), ANSWER, monday()).await, Refusal::Role);
            refused(finish_task(db, stranger, TaskId(new_id()), monday()).await, Refusal::Role);
            refused(open_offers(db, stranger).await, Refusal::Role);
        }
        refused(accept_offer(db, &people.selin, plain.id, &HelpTarget::Group(ours), ANSWER, monday()).await, StepRefused::WrongKind);
        refused(accept_offer(db, &people.jonas, own.id, &HelpTarget::Group(ours), ANSWER, monday()).await, StepRefused::OwnMatter);
        for wrong in [theirs, office] {
            invalid(accept_offer(db, &people.selin, receipt.id, &HelpTarget::Group(wrong), ANSWER, monday()).await, "group");
        }
        invalid(accept_offer(db, &people.selin, receipt.id, &HelpTarget::Task(TaskId(new_id())), ANSWER, monday()).await, "task");
        invalid(accept_offer(db, &people.selin, receipt.id, &HelpTarget::New(work(), Some(foreign)), ANSWER, monday()).await, "measure");
        invalid(accept_offer(db, &people.selin, receipt.id, &HelpTarget::New(work(), None), " ", monday()).await, "answer");
        not_found(accept_offer(db, &other.selin, receipt.id, &HelpTarget::Group(theirs), ANSWER, monday()).await);
        not_found(finish_task(db, &people.selin, TaskId(new_id()), monday()).await);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        assert_eq!(task::Entity::find().count(&db.read).await.unwrap() + help_offer::Entity::find().count(&db.read).await.unwrap(), 0);
        accept_offer(db, &people.selin, receipt.id, &HelpTarget::Group(ours), ANSWER, monday()).await.unwrap();
        refused(accept_offer(db, &people.selin, receipt.id, &HelpTarget::Group(ours), ANSWER, monday()).await, StepRefused::WrongStage);
    }
}
