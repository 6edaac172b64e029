//! Measures, from the beginning to the plan.

use super::{Maker, Sent};
use crate::world::{ago, now};
use chrono::{DateTime, TimeDelta, Utc};
use domain::people::Role;
use domain::projects::{CostClass, Fit, Origin, Promise, Step, StepInput};
use domain::time::local_day;
use domain::{MeasureId, PaperId};
use store::projects::{self, Into, MeasureText, PaperText, PlanCheck};

impl Maker<'_> {
    pub(super) async fn reference(&self, measure: MeasureId) -> String {
        let row = projects::desk_measure(self.db, self.role(Role::Manager), &self.place.district, measure).await.expect("a measure");
        row.view.reference.to_string()
    }

    pub(super) async fn measure(&self, from: &Sent) -> (MeasureId, String) {
        let text = MeasureText {
            title: "Zwei Sonnensegel".into(),
            summary: "Zwei Segel geben dem Spielplatz Schatten.".into(),
            place: "Spielplatz".into(),
            field: None,
        };
        let into = Into::New(text);
        let id = projects::adopt(self.db, self.role(Role::Manager), &[(from.id, "Wir übernehmen den Schatten.".into())], into, ago(25))
            .await
            .expect("adopts");
        (id, self.reference(id).await)
    }

    pub(super) async fn started(&self, title: &str, at: DateTime<Utc>) -> MeasureId {
        let text =
            MeasureText { title: title.into(), summary: format!("{title}: worum es geht."), place: "Berliner Ring".into(), field: None };
        projects::start_measure(self.db, self.role(Role::Manager), &text, Origin::WorkingGroup, "Arbeitsgruppe Grün", at)
            .await
            .expect("starts")
    }

    pub(super) async fn hidden_measure(&self) -> (MeasureId, String) {
        let id = self.started("Grundstück am Ring", ago(24)).await;
        (id, self.reference(id).await)
    }

    pub(super) async fn paper(&self, measure: MeasureId, title: &str) -> PaperId {
        let paper = PaperText {
            title: title.into(),
            easy: "Auf dem Spielplatz ist es heiß.".into(),
            text: "Der Spielplatz hat keinen Baum, der groß genug ist.".into(),
            wording: "Der Stadtteilbeirat empfiehlt zwei Sonnensegel.".into(),
            cost: "18.000 Euro".into(),
            alternatives: "Drei Bäume, die in zehn Jahren Schatten geben.".into(),
        };
        projects::write_paper(self.db, self.role(Role::Manager), measure, &paper, ago(23)).await.expect("writes")
    }

    pub(super) async fn check(&self, measure: MeasureId) {
        let check = PlanCheck {
            recommendations: vec![],
            fit: Fit::Indirect,
            reason: "Schatten steht im Plan.".into(),
            field: None,
            office: "tiefbauamt".into(),
            cost_class: CostClass::Large,
            cost_planned: Some(18_000),
            eligibility: "Städtebauförderung".into(),
            land_owner: "Stadt Wetzlar".into(),
            impossible: false,
        };
        projects::check_plan(self.db, self.role(Role::Manager), measure, &check, ago(23)).await.expect("checks");
    }

    /// Checked, with a paper, ready for the board.
    pub(super) async fn ready(&self, measure: MeasureId) {
        self.check(measure).await;
        self.paper(measure, "Vorlage für den Beirat").await;
        projects::take_step(self.db, self.role(Role::Manager), measure, Step::MakeReady, StepInput::default(), ago(22))
            .await
            .expect("ready");
    }

    /// From the signed minutes through the council to the plan.
    pub(super) async fn planned_measure(&self, id: MeasureId) -> (MeasureId, String, String) {
        let (db, manager, council) = (self.db, self.role(Role::Manager), self.role(Role::CouncilService));
        let text = |text: &str| Some(text.to_owned());
        let on = |days: i64| Some(local_day(ago(days)));
        let later = Some(local_day(now() + TimeDelta::days(90)));
        let given = StepInput { contact: text("Frau Thoma"), date: later, ..StepInput::default() };
        projects::take_step(db, manager, id, Step::HandOver, given, ago(30)).await.expect("hands over");
        let tabled = StepInput { drucksache: text("0815/2026"), ..StepInput::default() };
        projects::take_step(db, council, id, Step::Table, tabled, ago(28)).await.expect("tables");
        let advice = StepInput { organization: text("bauausschuss"), on: on(26), advice: text("Zustimmen."), ..StepInput::default() };
        projects::record_consultation(db, council, id, advice, ago(26)).await.expect("consults");
        let resolved = StepInput {
            on: on(24),
            wording: text("Die Stadt stellt einen Schrank auf."),
            document: text("Beschluss 7"),
            ..StepInput::default()
        };
        projects::record_outcome(db, council, id, Step::Resolve, resolved, ago(24)).await.expect("resolves");
        let liaison = self.role(Role::AdministrationLiaison);
        let funding = StepInput { funding: text("Städtebauförderung"), ..StepInput::default() };
        projects::take_step(db, liaison, id, Step::OpenFunding, funding, ago(20)).await.expect("funding");
        let promise = Promise { title: "Der Schrank steht".into(), day: local_day(now() + TimeDelta::days(60)) };
        let plan = StepInput {
            funding: text("Städtebauförderung"),
            approved_on: on(19),
            amount: Some(18_000),
            office: text("tiefbauamt"),
            date: later,
            milestones: vec![promise],
            ..StepInput::default()
        };
        projects::plan_implementation(db, liaison, id, plan, ago(18)).await.expect("plans");
        let desk = projects::desk_measure(db, manager, &self.place.district, id).await.expect("a measure");
        (id, desk.view.reference.clone(), desk.view.milestones[0].id.to_string())
    }
}
