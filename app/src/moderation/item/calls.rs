//! Anrufe und Briefe: those still to be made, with the words to say, and those that are done.

use super::{Item, talk};
use crate::components::icon::icon;
use crate::dates;
use crate::moderation::redaction;
use crate::moderation::sheet::button;
use crate::routes::OFFICE;
use domain::participation::ContactWish;
use leptos::prelude::*;
use store::participation::ContactTask;

/// Calls and letters still to be made, with the words to say.
pub(super) fn open(item: &Item) -> AnyView {
    talk::section("anrufe-offen", "Bescheid geben", tasks(item, false))
}

/// Those that are done.
pub(super) fn done(item: &Item) -> AnyView {
    talk::section("anrufe", "Anrufe und Briefe", tasks(item, true))
}

fn tasks(item: &Item, done: bool) -> Vec<AnyView> {
    item.view.tasks.iter().filter(|task| task.done_at.is_some() == done).map(|task| task_view(item, task)).collect()
}

fn task_view(item: &Item, task: &ContactTask) -> AnyView {
    let now = item.visit.now;
    let by_phone = task.way == ContactWish::Phone;
    let (icon_name, what) = if by_phone { ("phone", "Anrufen") } else { ("letter", "Brief schreiben") };
    if let Some(at) = task.done_at {
        let done = if by_phone { "angerufen" } else { "Brief verschickt" };
        return view! { <p class="meta"><span>{icon(icon_name)}{done}</span><span>{dates::short_date(at, now)}</span><span>{about(task)}</span></p> }.into_any();
    }
    let path = format!("informiert/{}", task.id);
    let done = item
        .sheet(&path, &path)
        .form(().into_any(), button("button button--second", "check", if by_phone { "Angerufen" } else { "Brief verschickt" }));
    view! {
        <div class="flow">
            <p>{icon(icon_name)}" "<strong>{what}</strong>{format!(", seit {}: {}", dates::short_date(task.at, now), about(task))}</p>
            {words(item, task)}
            {OFFICE.admits(&item.visit.actor).then_some(done)}
        </div>
    }
    .into_any()
}

/// What is to be said.
fn about(task: &ContactTask) -> &'static str {
    match task.kind.as_str() {
        "contribution_published" => "Der Beitrag ist veröffentlicht.",
        "contribution_asked" => "Es gibt eine Rückfrage.",
        "contribution_withheld" => "Der Beitrag wird nicht veröffentlicht.",
        "contribution_not_taken_up" => "Der Vorschlag wird nicht aufgenommen.",
        "contribution_forwarded" => "Der Beitrag ist weitergeleitet.",
        "contribution_answered" => "Es gibt eine Antwort.",
        "contribution_merged" => "Der Beitrag ist mit einem anderen zusammengeführt.",
        "contribution_unmerged" => "Der Beitrag steht wieder für sich.",
        "contribution_adopted" => "Der Beitrag ist Teil eines Projekts.",
        "objection_upheld" => "Dem Einspruch ist gefolgt.",
        "objection_rejected" => "Nach dem Einspruch bleibt es bei der Entscheidung.",
        "measure_moved" => "Das Projekt ist einen Schritt weiter.",
        _ => "Es gibt etwas Neues zum Beitrag.",
    }
}

/// The words of the mail that others get, to read aloud or to copy.
fn words(item: &Item, task: &ContactTask) -> Option<AnyView> {
    let (visit, view) = (&item.visit, &item.view);
    let key = format!("mail-{}-body", task.kind);
    let texts = visit.texts();
    if !texts.has(&key) {
        return None;
    }
    let office = visit.profile().map(|profile| profile.office.name.clone()).unwrap_or_default();
    let mut values: Vec<(&str, crate::texts::Arg<'_>)> = vec![
        ("site", visit.state.config.base_url.clone().into()),
        ("base", visit.url("").trim_end_matches('/').to_owned().into()),
        ("office", office.into()),
        ("reference", view.reference.clone().into()),
        ("title", item.title().into()),
    ];
    values.extend(task.params.iter().map(|(key, value)| (key.as_str(), value.clone().into())));
    Some(view! { <blockquote class="wording flow">{redaction::paragraphs(&texts.say_with(&key, &values))}</blockquote> }.into_any())
}
