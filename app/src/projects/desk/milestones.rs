//! Meilensteine: what was promised until when, what was reached, and why it took longer.

use super::field::{Form, buttons};
use super::href;
use super::record::section;
use super::show::{Open, Page};
use super::typed::Typed;
use crate::components::chip::chip;
use crate::failure::FormFailure;
use crate::form::Fields;
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use domain::projects::{Promise, day_of};
use domain::time::local_day;
use domain::{Field, FieldErrors, MilestoneId, Problem, Refusal, StepRefused};
use leptos::prelude::*;
use store::Error;
use store::projects::{self, MilestoneView};

/// Fields of both forms with their labels.
pub(super) const LABELS: [(&str, &str); 4] =
    [("milestone", "Was versprochen ist"), ("date", "Bis wann"), ("on", "Erreicht am"), ("reason", "Warum später")];

/// Promises one more milestone.
pub async fn add(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let page = Page::load(&state, &visit, &id).await?;
    let typed = Typed::of(&fields);
    let (measure, actor) = (page.measure.view.id, &visit.actor);
    let result = match promise(&typed) {
        Ok(promise) => projects::add_milestone(&state.db, actor, measure, &promise, visit.now).await.map(|_| ()),
        Err(errors) => Err(errors.into()),
    };
    answer(page, result, "meilenstein", Open::Promise(typed))
}

fn promise(typed: &Typed) -> Result<Promise, FieldErrors> {
    let mut errors = FieldErrors::new();
    let title = errors.line("milestone", typed.get("milestone"), 1, u32::MAX);
    let day = needed_day(&mut errors, "date", typed);
    day.map(|day| Promise { title, day }).filter(|_| errors.is_empty()).ok_or(errors)
}

fn needed_day(errors: &mut FieldErrors, field: Field, typed: &Typed) -> Option<NaiveDate> {
    let day = day_of(errors, field, &typed.firsts());
    if day.is_none() && errors.of(field).is_none() {
        errors.add(field, Problem::Missing);
    }
    day
}

/// Notes that a milestone was reached.
pub async fn reach(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id, milestone)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let page = Page::load(&state, &visit, &id).await?;
    let milestone: MilestoneId = posted::id(&milestone)?;
    let typed = Typed::of(&fields);
    let mut errors = FieldErrors::new();
    let result = match needed_day(&mut errors, "on", &typed) {
        Some(on) => {
            projects::reach_milestone(&state.db, &visit.actor, page.measure.view.id, milestone, on, typed.get("reason"), visit.now).await
        }
        None => Err(errors.into()),
    };
    // Here the missing reason has a field of its own, so it is named there.
    let result = result.map_err(|error| match error {
        Error::Refused(Refusal::Step(StepRefused::NeedsReason)) => FieldErrors::one("reason", Problem::Missing).into(),
        other => other,
    });
    answer(page, result, "erreicht", Open::Reach(milestone, typed))
}

fn answer(mut page: Page, result: store::Result<()>, done: &str, open: Open) -> Result<Response, Failed> {
    match result {
        Ok(()) => Ok(Redirect::to(&format!("{}?erledigt={done}", href(&page.visit, page.measure.view.id))).into_response()),
        Err(error) => {
            page.failure = FormFailure::of(error)?;
            page.open = open;
            Ok(page.respond())
        }
    }
}

/// All milestones, the open ones with the way to say that they are reached.
pub(super) fn milestones(page: &Page) -> AnyView {
    let view = &page.measure.view;
    if view.milestones.is_empty() && !page.pledges() {
        return ().into_any();
    }
    let more = page.pledges().then(|| view! { <a class="link-button" href=format!("{}?meilenstein=neu#formular", href(&page.visit, view.id))>"Meilenstein versprechen"</a> });
    let items: Vec<_> = view.milestones.iter().map(|known| item(page, known)).collect();
    let content = if items.is_empty() {
        view! { <p class="empty">"Noch nichts versprochen."</p> }.into_any()
    } else {
        view! { <ul class="list list--pair" role="list">{items}</ul> }.into_any()
    };
    section("meilensteine", "Meilensteine", more.into_any(), content)
}

fn item(page: &Page, known: &MilestoneView) -> AnyView {
    let state = match known.reached {
        Some(day) => chip("done", "check", &format!("Erreicht am {}", dates::day(day))),
        None if known.promised < local_day(page.visit.now) => chip("late", "clock", "überfällig"),
        None => ().into_any(),
    };
    let reach = (known.reached.is_none() && page.pledges()).then(|| {
        let address = format!("{}?meilenstein={}#formular", href(&page.visit, page.measure.view.id), known.id);
        view! { <a class="button button--second button--compact" href=address>"Erreicht"<span class="vh">": "{known.title.clone()}</span></a> }
    });
    let reason = (!known.reason.is_empty()).then(|| view! { <p class="small">"Warum später: "{known.reason.clone()}</p> });
    view! {
        <li>
            <div class="flow"><p><strong>{known.title.clone()}</strong>" "<span class="soft">"versprochen bis "<time datetime=known.promised.to_string()>{dates::day(known.promised)}</time></span></p>{reason}</div>
            <p class="row">{state}{reach}</p>
        </li>
    }
    .into_any()
}

/// One more promise.
pub(super) fn promise_form(page: &Page, typed: &Typed) -> AnyView {
    let form = Form { visit: &page.visit, typed, failure: &page.failure };
    let back = href(&page.visit, page.measure.view.id);
    view! {
        <section class="box box--accent flow" aria-labelledby="formular">
            <h2 id="formular">"Meilenstein versprechen"</h2>
            <form class="flow" action=format!("{back}/meilensteine") method="post" novalidate>
                {form.line("milestone", "Was versprochen ist", "Steht öffentlich beim Projekt, zum Beispiel: Fundamente stehen.")}
                {form.day("date", "Bis wann", "")}
                {buttons("Versprechen", &back)}
            </form>
        </section>
    }
    .into_any()
}

/// A promise that was kept.
pub(super) fn reach_form(page: &Page, id: MilestoneId, typed: &Typed) -> AnyView {
    let form = Form { visit: &page.visit, typed, failure: &page.failure };
    let back = href(&page.visit, page.measure.view.id);
    let known = page.measure.view.milestones.iter().find(|known| known.id == id);
    let name = known.map(|known| format!("{}, versprochen bis {}", known.title, dates::day(known.promised)));
    view! {
        <section class="box box--accent flow" aria-labelledby="formular">
            <h2 id="formular">"Meilenstein erreicht"</h2>
            <p>{name}</p>
            <form class="flow" action=format!("{back}/meilensteine/{id}") method="post" novalidate>
                {form.day("on", "Erreicht am", "")}
                {form.area("reason", "Warum später", "Nur nötig, wenn es später wurde als versprochen. Steht öffentlich beim Projekt.", 3)}
                {buttons("Eintragen", &back)}
            </form>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_promise_needs_words_and_a_day() {
        let typed = |title: &str, day: &str| Typed::default().with("milestone", title).with("date", day);
        assert_eq!(promise(&typed(" Fundamente stehen ", "17.12.2026")).unwrap().title, "Fundamente stehen");
        assert_eq!(promise(&typed("", "")).unwrap_err().0, [("milestone", Problem::Missing), ("date", Problem::Missing)]);
        assert_eq!(promise(&typed("Fundamente", "bald")).unwrap_err().0, [("date", Problem::NotADate)]);
    }
}
