//! Anrufe und Briefe: those still to be made, with the words to say, and those that are done.

use super::{Item, talk};
use crate::components::icon::icon;
use crate::dates;
use crate::moderation::letter::wording;
use crate::moderation::queue::PATH;
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
    let person = item.view.person.as_ref().filter(|_| OFFICE.admits(&item.visit.actor));
    let number = person.and_then(|person| person.phone.clone()).filter(|_| by_phone).map(|number| {
        let href = format!("tel:{}", number.replace(' ', ""));
        view! { <p><a class="button button--second" href=href>{icon("phone")}<bdi dir="ltr">{number}</bdi></a></p> }
    });
    let letter = (!by_phone && person.is_some()).then(|| {
        let href = item.visit.href(&format!("{PATH}/{}/brief/{}", item.view.id, task.id));
        view! { <p><a class="button button--second" href=href>{icon("paper")}"Brief zum Drucken"</a></p> }
    });
    view! {
        <div class="flow">
            <p>{icon(icon_name)}" "<strong>{what}</strong>{format!(", seit {}: {}", dates::short_date(task.at, now), about(task))}</p>
            {number}
            {words(item, task)}
            {letter}
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
        "contribution_asked_again" => "Erinnern: Die Rückfrage ist noch offen.",
        "report_without_effect" => "Der Beitrag wurde gemeldet und bleibt stehen.",
        "file_report_without_effect" => "Ein Bild oder Dokument wurde gemeldet und bleibt stehen.",
        "file_hidden" => "Ein Bild oder Dokument wird nicht mehr gezeigt.",
        "contribution_withheld" => "Der Beitrag wird nicht veröffentlicht.",
        "contribution_not_taken_up" => "Der Vorschlag wird nicht aufgenommen.",
        "contribution_forwarded" => "Der Beitrag ist weitergeleitet.",
        "contribution_answered" => "Es gibt eine Antwort.",
        "contribution_merged" => "Der Beitrag ist mit einem anderen zusammengeführt.",
        "merge_asked" | "merge_proposed" => "Der Beitrag soll mit einem anderen gemeinsam weitergehen. Ist die Person einverstanden?",
        "merge_declined" => "Der Beitrag bleibt für sich.",
        "contribution_split" => "Der Beitrag ist in mehrere aufgeteilt.",
        "contribution_unmerged" => "Der Beitrag steht wieder für sich.",
        "contribution_adopted" => "Der Beitrag ist Teil eines Projekts.",
        "event_published" => "Aus dem Vorschlag wird eine Veranstaltung.",
        "event_cancelled" => "Die Veranstaltung fällt aus.",
        "offer_to_group" | "offer_to_task" => "Das Angebot ist angenommen.",
        "objection_upheld" => "Dem Einspruch ist gefolgt.",
        "objection_rejected" => "Nach dem Einspruch bleibt es bei der Entscheidung.",
        "measure_moved" => "Das Projekt ist einen Schritt weiter.",
        _ => "Es gibt etwas Neues zum Beitrag.",
    }
}

/// The words of the mail that others get, to read aloud or to copy.
fn words(item: &Item, task: &ContactTask) -> Option<AnyView> {
    let said = wording(&item.visit, &item.view, task, "body")?;
    Some(view! { <blockquote class="wording flow">{redaction::paragraphs(&said)}</blockquote> }.into_any())
}
