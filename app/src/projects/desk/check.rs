//! Abgleich mit dem Rahmenplan (M2): which recommendations a measure serves, how well it fits, who is responsible, what it costs.

use super::field::{Form, buttons, known_body, option, voluntary};
use super::step_form::{OFFICE, RESPONSIBLE};
use super::typed::Typed;
use super::{describe, head_of, href, load};
use crate::failure::FormFailure;
use crate::form::{Fields, error_summary};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::plan::{FrameworkPlan, PlanItem, PlanItemKind};
use domain::projects::{CostClass, Fit, euro_of};
use domain::{FieldErrors, PlanItemId, Problem};
use leptos::prelude::*;
use store::people::{self, OrganizationView};
use store::plan;
use store::projects::{self, DeskMeasure, PlanCheck, ProposalIdea};

/// Fields of the form with their labels.
const LABELS: [(&str, &str); 10] = [
    ("recommendations", "Handlungsempfehlungen"),
    ("fit", "Passung"),
    ("reason", "Begründung der Passung"),
    ("field", "Handlungsfeld"),
    ("office", "Zuständige Stelle"),
    ("cost_class", "Kostenklasse"),
    ("cost_planned", "Geschätzte Kosten in Euro"),
    ("eligibility", "Förderfähigkeit"),
    ("land_owner", "Eigentum an Grundstück oder Gebäude"),
    ("impossible", "Machbarkeit"),
];

struct Page {
    visit: Visit,
    measure: DeskMeasure,
    plan: Option<FrameworkPlan>,
    bodies: Vec<OrganizationView>,
    /// What the contributions said about cost.
    ideas: Vec<ProposalIdea>,
}

impl Page {
    async fn load(state: &AppState, visit: &Visit, id: &str) -> Result<Self, Failed> {
        let measure = load(state, visit, id).await?;
        let plan = plan::plan(&state.db, visit.actor.district).await?;
        let bodies = people::organizations(&state.db, visit.actor.district).await?;
        let ideas = projects::proposal_ideas(&state.db, &visit.actor, measure.view.id).await?;
        Ok(Self { visit: visit.clone(), measure, plan, bodies, ideas })
    }

    /// The last check, or what is known before the first.
    fn known(&self) -> Typed {
        let view = &self.measure.view;
        // Before the first check the idea of the residents stands there, to be confirmed or corrected.
        let idea = self.ideas.first().filter(|_| view.checked_at.is_none()).map(|idea| &idea.details);
        let class = view.costs.class.or_else(|| idea.and_then(|idea| idea.cost_class));
        let planned = view.costs.planned.or_else(|| idea.and_then(|idea| idea.cost_amount));
        let typed = view.recommendations().fold(Typed::default(), |typed, item| typed.with("recommendations", item.id.to_string()));
        let typed = typed
            .with("fit", view.fit.map(|fit| fit.word()).unwrap_or_default())
            .with("reason", view.fit_reason.as_str())
            .with("field", view.field().map(|field| field.id.to_string()).unwrap_or_default())
            .with("cost_class", class.map(|class| class.word()).unwrap_or_default())
            .with("cost_planned", planned.map(|sum| sum.to_string()).unwrap_or_default())
            .with("eligibility", view.costs.eligibility.as_str())
            .with("land_owner", view.land_owner.as_str())
            .with("impossible", if view.impossible { "yes" } else { "" });
        known_body(typed, OFFICE, &self.bodies, RESPONSIBLE, &view.office)
    }
}

/// The form, filled with the last check.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    let page = Page::load(&state, &visit, &id).await?;
    let typed = page.known();
    Ok(respond(&page, &typed, &FormFailure::default()))
}

/// Records the check.
pub async fn check(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let page = Page::load(&state, &visit, &id).await?;
    let typed = Typed::of(&fields);
    let result = match read(&typed) {
        Ok(check) => projects::check_plan(&state.db, &visit.actor, page.measure.view.id, &check, visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    match result {
        Ok(()) => Ok(Redirect::to(&format!("{}?erledigt=geprueft", href(&visit, page.measure.view.id))).into_response()),
        Err(error) => Ok(respond(&page, &typed, &FormFailure::of(error)?)),
    }
}

/// What the form says. What cannot be read at all is named together with what is empty; the rest is the verb's to judge.
fn read(typed: &Typed) -> Result<PlanCheck, FieldErrors> {
    let mut errors = FieldErrors::new();
    let fit = Fit::from_word(typed.get("fit"));
    let cost_class = CostClass::from_word(typed.get("cost_class"));
    let recommendations: Option<Vec<PlanItemId>> = typed.all("recommendations").iter().map(|id| id.parse().ok()).collect();
    if recommendations.is_none() {
        errors.add("recommendations", Problem::Unknown);
    }
    if fit.is_none() {
        errors.add("fit", Problem::ChooseOne);
    }
    let field = describe::plan_item(typed, "field").unwrap_or_else(|more| {
        errors.0.extend(more.0);
        None
    });
    if cost_class.is_none() {
        errors.add("cost_class", Problem::ChooseOne);
    }
    let cost_planned = euro_of(&mut errors, "cost_planned", &typed.firsts());
    let Some(((fit, cost_class), recommendations)) = fit.zip(cost_class).zip(recommendations).filter(|_| errors.is_empty()) else {
        let texts = [
            ("reason", typed.get("reason")),
            ("office", typed.body(OFFICE.0, OFFICE.1)),
            ("eligibility", typed.get("eligibility")),
            ("land_owner", typed.get("land_owner")),
        ];
        for (name, text) in texts {
            errors.text(name, text, 1, u32::MAX);
        }
        return Err(errors);
    };
    Ok(PlanCheck {
        recommendations,
        fit,
        reason: typed.get("reason").to_owned(),
        field,
        office: typed.body(OFFICE.0, OFFICE.1).to_owned(),
        cost_class,
        cost_planned,
        eligibility: typed.get("eligibility").to_owned(),
        land_owner: typed.get("land_owner").to_owned(),
        impossible: typed.has("impossible", "yes"),
    })
}

fn respond(page: &Page, typed: &Typed, failure: &FormFailure) -> Response {
    let (visit, view) = (&page.visit, &page.measure.view);
    head_of(visit, view, "Abgleich mit dem Rahmenplan").status(failure.status()).respond(visit, || {
        let version = page.plan.as_ref().map(|plan| format!("{}, Fassung {}", plan.title, plan.version));
        view! {
            <div class="wrap page-head flow">
                {error_summary(visit, failure, &LABELS)}
                <p class="meta"><bdi class="ref" dir="ltr">{view.reference.clone()}</bdi>{version.map(|version| view! { <span>{version}</span> })}</p>
                <h1>{format!("Abgleich mit dem Rahmenplan: {}", view.title)}</h1>
                <p class="measure">{view.summary.clone()}</p>
            </div>
            <div class="wrap section flow">{form(page, &Form { visit, typed, failure })}</div>
        }
        .into_any()
    })
}

fn form(page: &Page, form: &Form) -> AnyView {
    let texts = page.visit.texts();
    let label = |name: &str| LABELS.iter().find(|(field, _)| *field == name).map_or("", |(_, label)| *label);
    let back = href(&page.visit, page.measure.view.id);
    let fits = Fit::ALL.iter().map(|fit| option(fit.word(), texts.fit(*fit))).collect();
    let classes = CostClass::ALL.iter().map(|class| option(class.word(), texts.cost_class(*class))).collect();
    let fields: Vec<_> = page
        .plan
        .iter()
        .flat_map(FrameworkPlan::fields)
        .map(|field| option(field.id.to_string(), format!("{} {}", field.number, field.title)))
        .collect();
    let field = (!fields.is_empty()).then(|| form.select("field", &voluntary(label("field"), false), "", "Noch keines", fields));
    let impossible = option("yes", "Das ist nicht machbar, gleich was der Rahmenplan sagt")
        .small("Dann kann das Quartiersmanagement vorschlagen, es nicht weiterzuverfolgen.");
    view! {
        <form class="box flow" action=format!("{back}/rahmenplan-pruefung") method="post" novalidate>
            {recommendations(page, form)}
            {form.group("radio", "fit", label("fit"), "Eine direkte Passung braucht mindestens eine Handlungsempfehlung.", fits)}
            {form.area("reason", label("reason"), "Ein Satz, öffentlich beim Projekt.", 3)}
            {field}
            {form.body(OFFICE, label("office"), &page.bodies, RESPONSIBLE)}
            {form.group("radio", "cost_class", label("cost_class"), "", classes)}
            {form.line("cost_planned", &voluntary(label("cost_planned"), false), "Ganze Euro, passend zur Kostenklasse, zum Beispiel: 18.000.")}
            {form.area("eligibility", label("eligibility"), "Ob und woraus gefördert werden kann, zum Beispiel: Städtebauförderung, zwei Drittel.", 2)}
            {form.line("land_owner", label("land_owner"), "Zum Beispiel: Stadt, Wohnungsgesellschaft, privat. Wenn nichts gebaut wird: nicht nötig.")}
            {form.group("checkbox", "impossible", label("impossible"), "", vec![impossible])}
            {buttons("Abgleich speichern", &back)}
        </form>
    }
    .into_any()
}

/// The plan's recommendations to tick, field of action by field of action.
fn recommendations(page: &Page, form: &Form) -> AnyView {
    let Some(plan) = &page.plan else {
        return view! { <p class="empty">"Für dieses Quartier ist noch kein Rahmenplan hinterlegt."</p> }.into_any();
    };
    let groups = plan
        .fields()
        .map(|field| {
            let of_field: Vec<&PlanItem> = plan.of(field.id, PlanItemKind::Recommendation).collect();
            let rows: Vec<_> = of_field.iter().map(|item| form.row("checkbox", "recommendations", &option(item.id.to_string(), format!("{} {}", item.number, item.title)))).collect();
            (!rows.is_empty()).then(|| view! { <fieldset class="flow"><legend class="strong">{format!("{} {}", field.number, field.title)}</legend>{rows}</fieldset> }).into_any()
        })
        .collect();
    form.fieldset("recommendations", "Handlungsempfehlungen", "Alle ankreuzen, denen das Projekt dient.", groups)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn typed() -> Typed {
        let pairs = [
            ("fit", "indirect"),
            ("cost_class", "large"),
            ("cost_planned", "18.000 €"),
            ("reason", "Dient dem Ziel Schatten."),
            ("office", "tiefbauamt"),
            ("eligibility", "zwei Drittel"),
            ("land_owner", "Stadt"),
        ];
        pairs.iter().fold(Typed::default(), |typed, (name, value)| typed.with(name, *value))
    }

    #[test]
    fn a_check_is_read_as_typed() {
        let check = read(&typed()).unwrap();
        assert_eq!(
            (check.fit, check.cost_class, check.cost_planned, check.impossible),
            (Fit::Indirect, CostClass::Large, Some(18_000), false)
        );
        assert_eq!(check.office, "tiefbauamt");
        assert_eq!(read(&typed().with("office_other", "Untere Wasserbehörde")).unwrap().office, "Untere Wasserbehörde");
        assert!(read(&typed().with("impossible", "yes")).unwrap().impossible);
    }

    #[test]
    fn everything_that_is_missing_is_named_at_once() {
        let names: Vec<_> = read(&Typed::default().with("cost_planned", "viel")).unwrap_err().0.into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["fit", "cost_class", "cost_planned", "reason", "office", "eligibility", "land_owner"]);
        assert_eq!(read(&typed().with("recommendations", "x")).unwrap_err().of("recommendations"), Some(&Problem::Unknown));
        assert_eq!(read(&typed().with("field", "x")).unwrap_err().of("field"), Some(&Problem::Unknown));
    }
}
