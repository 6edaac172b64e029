//! A small district with its people, and short ways to the stages that tests begin at.

use super::super::*;
pub(super) use super::inputs::{full, invalid, not_found, not_your_role, refused, way_to};
use crate::entity::{event_head, measure};
use crate::participation::{Arrival, Publication, new_key, publish, receive};
use crate::people::{self, create_account, grant_role};
use crate::testing::{TestDb, district_profile};
use crate::{Db, add_district, moderation, plan};
use chrono::{DateTime, TimeDelta, Utc};
use domain::moderation::CheckPoint;
use domain::participation::{IntakeForm, Kind};
use domain::plan::FrameworkPlan;
use domain::projects::{CostClass, Fit, Origin, Stage, Step};
use domain::{Actor, ContributionId, MeasureId, Role};
use sea_orm::{EntityTrait, PaginatorTrait};

pub(super) fn now() -> DateTime<Utc> {
    "2026-11-20T10:00:00Z".parse().unwrap()
}

pub(super) fn days(days: i64) -> DateTime<Utc> {
    now() + TimeDelta::days(days)
}

/// Dalheim in small: Selin moderates, Mira manages, Rolf is the second person from outside, Gerd serves the council,
/// Lena answers for the Magistrat, Tom works in the Tiefbauamt, Vera chairs, Jonas lives there.
pub(super) struct House<'a> {
    pub db: &'a Db,
    pub district: people::District,
    pub selin: Actor,
    pub mira: Actor,
    pub rolf: Actor,
    pub gerd: Actor,
    pub lena: Actor,
    pub tom: Actor,
    pub vera: Actor,
    pub jonas: Actor,
}

impl<'a> House<'a> {
    pub(super) async fn new(t: &'a TestDb) -> Self {
        Self::named(t, "dalheim", "DH", true).await
    }

    pub(super) async fn named(t: &'a TestDb, slug: &str, prefix: &str, board: bool) -> Self {
        let db = &t.db;
        let mut profile = district_profile(slug, prefix);
        profile.way.grant_limit = 500;
        if !board {
            profile.way.board = None;
        }
        let id = add_district(db, &profile, true, now()).await.unwrap();
        let person = |name: &'static str, role: Role, office: Option<&'static str>| async move {
            let account = create_account(db, &format!("{name}@{}.example.org", id), name, true, now()).await.unwrap();
            grant_role(db, id, account, role, office, now()).await.unwrap();
            people::actor_of(db, id, account, now()).await.unwrap()
        };
        Self {
            db,
            selin: person("selin", Role::Moderator, None).await,
            mira: person("mira", Role::Manager, None).await,
            rolf: person("rolf", Role::ReviewPerson, None).await,
            gerd: person("gerd", Role::CouncilService, None).await,
            lena: person("lena", Role::AdministrationLiaison, None).await,
            tom: person("tom", Role::SpecialistOffice, Some("tiefbauamt")).await,
            vera: person("vera", Role::Chair, None).await,
            jonas: Actor::resident(id),
            district: (*people::district(db, slug).await.unwrap()).clone(),
        }
    }

    /// Somebody with every role, for the tests that are not about roles.
    pub(super) fn all(&self) -> Actor {
        Actor {
            roles: Role::ALL.iter().copied().filter(|role| *role != Role::System).collect(),
            organization: self.tom.organization,
            ..self.gerd.clone()
        }
    }

    pub(super) async fn plan(&self) -> FrameworkPlan {
        plan::plan(self.db, self.district.id).await.unwrap().unwrap()
    }

    /// A contribution as it arrives.
    pub(super) async fn received(&self, by: &Actor) -> ContributionId {
        let form = IntakeForm {
            kind: "idea".into(),
            title: "Schatten auf dem Spielplatz".into(),
            text: "Auf dem Spielplatz am Ring gibt es keinen Schatten.".into(),
            place: "Spielplatz am Ring".into(),
            contact: "code".into(),
            ..IntakeForm::default()
        };
        self.received_as(by, form).await
    }

    pub(super) async fn received_as(&self, by: &Actor, form: IntakeForm) -> ContributionId {
        receive(self.db, by, &form.check().unwrap(), &Arrival::web(&new_key()), now()).await.unwrap().id
    }

    /// A published contribution whose author wants to be called.
    pub(super) async fn reachable(&self) -> ContributionId {
        let form = IntakeForm {
            kind: "idea".into(),
            title: "Schatten auf dem Spielplatz".into(),
            text: "Auf dem Spielplatz am Ring gibt es keinen Schatten.".into(),
            place: "Spielplatz am Ring".into(),
            contact: "phone".into(),
            consent: "yes".into(),
            phone: "06441 000 22".into(),
            name: "Frau Ahrens".into(),
            ..IntakeForm::default()
        };
        let id = self.received_as(&self.jonas, form).await;
        self.publish(id).await;
        id
    }

    /// A published contribution.
    pub(super) async fn published(&self) -> ContributionId {
        self.published_by(&self.jonas).await
    }

    pub(super) async fn published_by(&self, by: &Actor) -> ContributionId {
        let id = self.received(by).await;
        self.publish(id).await;
        id
    }

    async fn publish(&self, id: ContributionId) {
        let publication = Publication {
            title: "Schatten auf dem Spielplatz".into(),
            text: "Auf dem Spielplatz am Ring gibt es keinen Schatten.".into(),
            place: "Spielplatz am Ring".into(),
            kind: Kind::Idea,
            checks: CheckPoint::ALL.to_vec(),
        };
        publish(self.db, &self.selin, id, &publication, now()).await.unwrap();
    }

    pub(super) fn text(&self) -> MeasureText {
        MeasureText {
            title: "Zwei Sonnensegel".into(),
            summary: "Zwei Segel geben dem Spielplatz Schatten.".into(),
            place: "Spielplatz am Ring".into(),
            field: None,
        }
    }

    /// A measure from one contribution.
    pub(super) async fn adopted(&self) -> MeasureId {
        let contribution = self.published().await;
        adopt(self.db, &self.mira, &[(contribution, "Wir übernehmen den Schatten.".into())], Into::New(self.text()), now()).await.unwrap()
    }

    /// A measure that no contribution led to.
    pub(super) async fn started(&self) -> MeasureId {
        // A sentence of its own: the same words again would be the same measure.
        let note = format!("Arbeitsgruppe Grün, Vorschlag {}", measure::Entity::find().count(&self.db.read).await.unwrap());
        start_measure(self.db, &self.mira, &self.text(), Origin::WorkingGroup, &note, now()).await.unwrap()
    }

    pub(super) async fn check(&self, fit: Fit) -> PlanCheck {
        let plan = self.plan().await;
        let recommendations = plan.items.iter().filter(|item| item.key == "frei-r1" && fit == Fit::Direct).map(|item| item.id).collect();
        PlanCheck {
            recommendations,
            fit,
            reason: "Schatten steht im Plan.".into(),
            field: plan.fields().next().map(|field| field.id),
            office: "tiefbauamt".into(),
            cost_class: CostClass::Large,
            cost_planned: Some(18_000),
            eligibility: "Städtebauförderung, zwei Drittel".into(),
            land_owner: "Stadt Wetzlar".into(),
            impossible: false,
        }
    }

    pub(super) fn paper(&self) -> PaperText {
        PaperText {
            title: "Zwei Sonnensegel für den Spielplatz am Ring".into(),
            easy: "Auf dem Spielplatz ist es heiß.\nDarum soll es zwei Segel geben.".into(),
            text: "Der Spielplatz hat keinen Baum, der groß genug ist.".into(),
            wording: "Der Stadtteilbeirat empfiehlt zwei Sonnensegel.".into(),
            cost: "18.000 Euro".into(),
            alternatives: "Drei Bäume, die in zehn Jahren Schatten geben.".into(),
        }
    }

    /// Checked, impossible on purpose so that both ways are open, with a paper.
    pub(super) async fn prepare(&self, measure: MeasureId) {
        let check = PlanCheck { impossible: true, ..self.check(Fit::Direct).await };
        check_plan(self.db, &self.mira, measure, &check, now()).await.unwrap();
        write_paper(self.db, &self.mira, measure, &self.paper(), now()).await.unwrap();
    }

    /// A measure at a stage, by the shortest allowed way.
    pub(super) async fn at(&self, stage: Stage) -> MeasureId {
        let measure = self.adopted().await;
        self.prepare(measure).await;
        self.bring(measure, stage).await;
        measure
    }

    pub(super) async fn bring(&self, measure: MeasureId, stage: Stage) {
        let mut from = Stage::UnderReview;
        for step in way_to(stage) {
            self.step_in(measure, step, &full(step)).await.unwrap_or_else(|error| panic!("{from} {step}: {error:?}"));
            from = from.target(step).unwrap();
        }
        assert_eq!(self.stage(measure).await, stage);
    }

    /// A step as another verb takes it, by somebody who may.
    pub(super) async fn step_in(&self, measure: MeasureId, step: Step, input: &StepInput) -> crate::Result<Stage> {
        self.step_by(&self.all(), measure, step, input).await
    }

    pub(super) async fn step_by(&self, actor: &Actor, measure: MeasureId, step: Step, input: &StepInput) -> crate::Result<Stage> {
        let tx = self.db.begin_write(actor.district).await?;
        let stage = take_step_in(&tx, actor, measure, step, input, now()).await?;
        tx.commit().await?;
        Ok(stage)
    }

    pub(super) async fn row(&self, measure: MeasureId) -> measure::Model {
        measure::Entity::find_by_id(measure.0).one(&self.db.read).await.unwrap().unwrap()
    }

    pub(super) async fn stage(&self, measure: MeasureId) -> Stage {
        Stage::from_word(&self.row(measure).await.stage).unwrap()
    }

    /// Events in the chain and measures in the table: what must not grow after a refusal.
    pub(super) async fn written(&self) -> (i64, u64) {
        let head = event_head::Entity::find_by_id(self.district.id.0).one(&self.db.read).await.unwrap().unwrap();
        (head.seq, measure::Entity::find().count(&self.db.read).await.unwrap())
    }

    pub(super) async fn last_event(&self, measure: MeasureId) -> domain::events::Recorded {
        crate::events::of_objects(self.db, self.district.id, &[measure.0]).await.unwrap().pop().unwrap()
    }

    pub(super) async fn open_proposals(&self) -> usize {
        moderation::open_proposals(self.db, &self.mira).await.unwrap().len()
    }
}

/// Grübentälchen in small: another district in the same database, without a board.
pub(super) async fn other<'a>(t: &'a TestDb) -> House<'a> {
    House::named(t, "gruebentaelchen", "GT", false).await
}
