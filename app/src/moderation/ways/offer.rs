//! Mitmach-Angebot: to a working group, to a task that waits, or to a new one.

use crate::Failed;
use crate::components::icon::icon;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use axum::response::Response;
use domain::fields::Problem;
use domain::life::TaskForm;
use domain::participation::Step;
use domain::{FieldErrors, MeasureId, OrganizationId, TaskId};
use leptos::prelude::*;
use store::life::{self, HelpLink, HelpTarget};

/// To a working group.
const GROUP: &str = "angebot-gruppe";
/// To a task that waits.
const TASK: &str = "angebot-aufgabe";
/// To a new one.
const NEW: &str = "angebot-neue-aufgabe";

/// Leads to a working group.
pub(in crate::moderation) async fn to_group(sent: Sent) -> Result<Response, Failed> {
    let target =
        sent.get("group").parse::<OrganizationId>().map(HelpTarget::Group).map_err(|_| FieldErrors::one("group", Problem::ChooseOne));
    accept(sent, GROUP, target).await
}

/// Leads to a task that waits.
pub(in crate::moderation) async fn to_task(sent: Sent) -> Result<Response, Failed> {
    let target = sent.get("task").parse::<TaskId>().map(HelpTarget::Task).map_err(|_| FieldErrors::one("task", Problem::ChooseOne));
    accept(sent, TASK, target).await
}

/// Leads to a new task.
pub(in crate::moderation) async fn to_new_task(sent: Sent) -> Result<Response, Failed> {
    let typed = sent.get("measure");
    let measure = if typed.is_empty() { Ok(None) } else { typed.parse::<MeasureId>().map(Some) };
    let form =
        TaskForm { title: sent.fields.text("task_title"), text: sent.fields.text("task_text"), contact: sent.fields.text("task_contact") };
    let target = match (form.check(), measure) {
        (Ok(task), Ok(measure)) => Ok(HelpTarget::New(task, measure)),
        (Err(errors), _) => Err(errors),
        (_, Err(_)) => Err(FieldErrors::one("measure", Problem::Unknown)),
    };
    accept(sent, NEW, target).await
}

async fn accept(sent: Sent, key: &str, target: Result<HelpTarget, FieldErrors>) -> Result<Response, Failed> {
    let result = match target {
        Ok(target) => life::accept_offer(&sent.state.db, &sent.visit.actor, sent.id, &target, sent.get("answer"), sent.visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    sent.finish(key, "angebot", result).await
}

pub(super) fn section(item: &Item) -> AnyView {
    let came_back = [GROUP, TASK, NEW].iter().any(|key| item.came_back(key));
    let led = item.ways.help.as_ref().map(|link| match link {
        HelpLink::Group(_, name) => view! { <p>{icon("people")}" Arbeitsgruppe: "{name.clone()}</p> }.into_any(),
        HelpLink::Task(_, title, contact) => view! { <p>{icon("hand")}{format!(" Aufgabe: {title}, {contact}")}</p> }.into_any(),
    });
    let forms = (item.offers(Step::Answer) || came_back).then(|| view! { {group_form(item)}{task_form(item)}{new_form(item)} });
    if led.is_none() && forms.is_none() {
        return ().into_any();
    }
    view! { <section class="flow" aria-labelledby="angebot-h"><h3 id="angebot-h">"Wohin das Angebot führt"</h3>{led}{forms}</section> }
        .into_any()
}

const HINT: &str = "Geht mit dem Link an die Person, die hilft, und steht beim Beitrag. Damit ist das Angebot beantwortet.";

/// Nothing is chosen beforehand: the answer goes out at once.
fn to_choose(options: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), "Bitte wählen".to_owned())).chain(options).collect()
}

fn group_form(item: &Item) -> Option<AnyView> {
    if item.ways.groups.is_empty() {
        return None;
    }
    let sheet = item.sheet(GROUP, GROUP);
    let options = to_choose(item.ways.groups.iter().map(|group| (group.id.to_string(), group.name.clone())));
    let fields = view! {
        {sheet.field("group", "Arbeitsgruppe", "").select(options)}
        {sheet.field("answer", "Antwort", "Schön, dass Sie mitmachen. Kommen Sie gern zum nächsten Treffen.").hint(HINT).area(3)}
    };
    Some(sheet.folded("An eine Arbeitsgruppe", sheet.form(fields.into_any(), button("button", "people", "Verbinden und antworten"))))
}

fn task_form(item: &Item) -> Option<AnyView> {
    if item.ways.tasks.is_empty() {
        return None;
    }
    let sheet = item.sheet(TASK, TASK);
    let options = to_choose(item.ways.tasks.iter().map(|task| (task.id.to_string(), task.title.clone())));
    let fields = view! {
        {sheet.field("task", "Aufgabe", "").select(options)}
        {sheet.field("answer", "Antwort", "Schön, dass Sie mitmachen. Hier können Sie anfangen.").hint(HINT).area(3)}
    };
    Some(sheet.folded("Zu einer Aufgabe, die wartet", sheet.form(fields.into_any(), button("button", "hand", "Verbinden und antworten"))))
}

fn new_form(item: &Item) -> AnyView {
    let sheet = item.sheet(NEW, NEW);
    let mut measures = vec![(String::new(), "Zu keinem Projekt".to_owned())];
    measures.extend(item.ways.measures.iter().map(|row| (row.card.id.to_string(), format!("{} {}", row.card.reference, row.card.title))));
    let fields = view! {
        {sheet.field("task_title", "Aufgabe", "").hint("Kurz, zum Beispiel: Bäume am Ring gießen.").line("text")}
        {sheet.field("task_text", "Was zu tun ist", "").area(3)}
        {sheet.field("task_contact", "Kontakt", "").hint("Wen man fragt. Steht öffentlich bei der Aufgabe.").line("text")}
        {sheet.field("measure", "Projekt", "").select(measures)}
        {sheet.field("answer", "Antwort", "Schön, dass Sie mitmachen. Hier können Sie anfangen.").hint(HINT).area(3)}
    };
    sheet.folded("Zu einer neuen Aufgabe", sheet.form(fields.into_any(), button("button", "plus", "Aufgabe anlegen und antworten")))
}
