//! Was daraus wurde: the date, the working group or the task that an event proposal or an offer to help led to, at the contribution and for its author.

use super::events::anchor;
use crate::Failed;
use crate::components::german::german;
use crate::components::icon::icon;
use crate::visit::Visit;
use domain::ContributionId;
use domain::life::EntryStage;
use domain::participation::{Kind, Stage};
use leptos::prelude::*;
use store::life::{self, EntryView, HelpLink};

/// Where a contribution led.
#[derive(Debug, Clone)]
pub(crate) enum Became {
    /// Into the calendar.
    Event(EntryView),
    /// To people or a task.
    Help(HelpLink),
}

/// Loads it; only what is answered, and only of the kinds that lead somewhere.
pub(crate) async fn of(visit: &Visit, kind: Kind, stage: Stage, id: ContributionId) -> Result<Option<Became>, Failed> {
    let db = &visit.state.db;
    Ok(match (kind, stage) {
        (Kind::EventProposal, Stage::Answered) => {
            let entry = life::entry_of(db, &visit.actor, id).await?;
            entry.filter(|entry| matches!(entry.stage, EntryStage::Published | EntryStage::Cancelled)).map(Became::Event)
        }
        (Kind::Offer, Stage::Answered) => life::help_of(db, visit.district()?.id, id).await?.map(Became::Help),
        _ => None,
    })
}

/// The box with the link.
pub(crate) fn view(visit: &Visit, became: Option<&Became>) -> Option<AnyView> {
    let texts = visit.texts();
    let inside = match became? {
        Became::Event(entry) => event(visit, entry),
        Became::Help(HelpLink::Group(key, name)) => {
            let href = visit.href(&format!("/arbeitsgruppen#g-{key}"));
            view! { <p>{icon("people")}" "<a href=href>{german(visit, name)}</a></p> }.into_any()
        }
        Became::Help(HelpLink::Task(id, title, contact)) => {
            let href = visit.href(&format!("/arbeitsgruppen#a-{id}"));
            let ask = texts.say_with("ways-task-contact", &[("contact", contact.as_str().into())]);
            view! { <p>{icon("hand")}" "<a href=href>{german(visit, title)}</a></p><p class="soft">{ask}</p> }.into_any()
        }
    };
    Some(
        view! { <section class="box flow" aria-labelledby="wurde"><h2 id="wurde">{texts.say("ways-became")}</h2>{inside}</section> }
            .into_any(),
    )
}

fn event(visit: &Visit, entry: &EntryView) -> AnyView {
    let texts = visit.texts();
    let href = visit.href(&format!("/termine#{}", anchor(&entry.id.to_string())));
    let when = entry.starts_at.map(|at| view! { <p class="meta"><span>{icon("clock")}{texts.full(at)}</span><span>{icon("pin")}{german(visit, &entry.place)}</span></p> });
    let off = (entry.stage == EntryStage::Cancelled).then(|| {
        view! { <p><strong>{texts.say("ways-cancelled")}</strong>" "<span lang=visit.german() dir=visit.german_dir()>{entry.note.clone()}</span></p> }
    });
    view! { <p>{icon("event")}" "<a href=href>{german(visit, &entry.title)}</a></p>{when}{off} }.into_any()
}
