//! `/{district}/rahmenplan`: the whole plan on one page.

use crate::components::chip::measure_chip;
use crate::components::icon::icon;
use crate::components::journey::way;
use crate::components::prose::prose;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::plan::{FrameworkPlan, PlanItem, PlanItemKind};
use domain::projects::{Stage, stop_of};
use leptos::prelude::*;
use std::collections::HashMap;
use store::plan::EvidenceLine;
use store::projects::MeasureLine;
use store::{plan, projects};

/// Measures by the key of the recommendation they serve.
type Served = HashMap<String, Vec<MeasureLine>>;

/// Public contributions by the key of the strength or weakness they are evidence for.
type Evidence = HashMap<String, Vec<EvidenceLine>>;

/// Contributions named below one item; how many there are is always said.
const NAMED: usize = 5;

/// The page.
pub async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let Some(plan) = plan::plan(&state.db, district).await? else {
        let title = visit.texts().say("plan-none-title");
        return Ok(Head::new(&title).nav(Nav::Projects).respond(&visit.clone(), move || {
            view! { <div class="wrap section flow"><h1>{title}</h1><p class="empty">{visit.texts().say("plan-none")}</p></div> }.into_any()
        }));
    };
    let served = projects::served(&state.db, district).await?;
    let evidence = plan::evidence(&state.db, district).await?;
    Ok(Head::new(&plan.title).nav(Nav::Projects).respond(&visit.clone(), move || page(&visit, &plan, (&served, &evidence))))
}

fn page(visit: &Visit, plan: &FrameworkPlan, said: (&Served, &Evidence)) -> AnyView {
    let texts = visit.texts();
    let version =
        texts.say_with("plan-in-force", &[("version", plan.version.into()), ("day", visit.texts().day(plan.in_force_from).into())]);
    let contents: Vec<_> = plan
        .fields()
        .map(|field| view! { <li><a href=format!("#{}", field.key)>{field.number.clone()}". "{field.title.clone()}</a></li> })
        .collect();
    let fields: Vec<_> = plan.fields().map(|field| of_field(visit, plan, field, said)).collect();
    view! {
        <div class="wrap">
            <div class="page-head flow"><h1>{plan.title.clone()}</h1><p class="meta"><span>{version}</span></p><div class="lead measure flow">{prose(&plan.about)}</div></div>
            <div class="plan section">
                <nav class="toc" aria-label=texts.say("plan-contents")><ol role="list">{contents}</ol></nav>
                <div>{fields}</div>
            </div>
        </div>
    }
    .into_any()
}

fn of_field(visit: &Visit, plan: &FrameworkPlan, field: &PlanItem, (served, evidence): (&Served, &Evidence)) -> AnyView {
    let texts = visit.texts();
    let number = texts.say_with("plan-field", &[("number", field.number.as_str().into())]);
    let side = |kind: PlanItemKind, picture: &str| listed(visit, plan, field, (kind, picture), evidence);
    let goals = side(PlanItemKind::Goal, "flag");
    view! {
        <section class="plan__field flow" id=field.key.clone()>
            <div><p class="plan__no">{number}</p><h2>{field.title.clone()}</h2></div>
            <div class="flow measure">{prose(&field.text)}</div>
            <div class="sides">{side(PlanItemKind::Strength, "plus")}{side(PlanItemKind::Weakness, "minus")}</div>
            {goals.map(|goals| view! { <div class="sides">{goals}</div> })}
            {recommendations(visit, plan, field, served)}
        </section>
    }
    .into_any()
}

fn listed(
    visit: &Visit,
    plan: &FrameworkPlan,
    field: &PlanItem,
    (kind, picture): (PlanItemKind, &str),
    evidence: &Evidence,
) -> Option<AnyView> {
    let items: Vec<_> = plan
        .of(field.id, kind)
        .map(|item| {
            let text = (!item.text.is_empty()).then(|| view! { <p class="small">{item.text.clone()}</p> });
            view! { <li><p class="strong">{item.title.clone()}</p>{text}{proven(visit, evidence.get(&item.key))}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! { <section><h3>{icon(picture)}{visit.texts().plan_item_kinds(kind)}</h3><ul role="list">{items}</ul></section> }.into_any()
    })
}

/// What residents say to it: how many, and the newest of them.
fn proven(visit: &Visit, lines: Option<&Vec<EvidenceLine>>) -> Option<AnyView> {
    let lines = lines?;
    let count = i64::try_from(lines.len()).unwrap_or(0);
    let items: Vec<_> = lines
        .iter()
        .take(NAMED)
        .map(|line| view! { <li><a href=visit.href(&format!("/beitraege/{}", line.reference))>{line.title.clone()}</a></li> })
        .collect();
    let head = visit.texts().say_with("ways-evidence", &[("n", count.into())]);
    Some(view! { <p class="small soft">{head}</p><ul class="small">{items}</ul> }.into_any())
}

fn recommendations(visit: &Visit, plan: &FrameworkPlan, field: &PlanItem, served: &Served) -> AnyView {
    let items: Vec<_> = plan
        .of(field.id, PlanItemKind::Recommendation)
        .map(|item| {
            let measures = served.get(&item.key).map_or(&[][..], Vec::as_slice);
            view! { <li id=item.key.clone()><b>{item.number.clone()}</b><div class="flow"><h4>{item.title.clone()}</h4>{prose(&item.text)}{serving(visit, measures)}</div></li> }
        })
        .collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! { <h3>{visit.texts().plan_item_kinds(PlanItemKind::Recommendation)}</h3><ol class="recommendations" role="list">{items}</ol> }
        .into_any()
}

fn serving(visit: &Visit, measures: &[MeasureLine]) -> AnyView {
    let count = i64::try_from(measures.len()).unwrap_or(0);
    let lead = visit.texts().say_with("plan-served", &[("n", count.into())]);
    let items: Vec<_> = measures
        .iter()
        .map(|line| {
            let href = visit.href(&format!("/projekte/{}", line.reference));
            let short = stop_of(line.stage).map(|stop| way(stop, line.stage == Stage::Closed));
            view! { <li><a href=href>{line.title.clone()}</a><span>{short}</span><span>{measure_chip(visit, line.stage)}</span></li> }
        })
        .collect();
    let items = (!items.is_empty()).then(|| view! { <ul class="served" role="list">{items}</ul> });
    view! { <p class="small soft">{lead}</p>{items} }.into_any()
}
