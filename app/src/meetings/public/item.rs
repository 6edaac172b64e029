//! Ein Tagesordnungspunkt, wie alle ihn lesen: title, paper, result where it happened.

use crate::components::chip::{chip, measure_chip};
use crate::components::icon::icon;
use crate::rendering::shown::Shown;
use crate::visit::Visit;
use domain::meetings::{ItemStage, PollKind, PollStage, Votum};
use domain::rendering::{Rendered, mark, said_of_item};
use domain::{AgendaItemId, Written};
use islands::meetings::tally::tally;
use leptos::prelude::*;
use std::collections::HashMap;
use store::meetings::views::{ItemView, PollView, PublicItem};
use store::rendering::PublicRendering;

/// An item with what is there in other languages: what it is about, what is voted on, and the stated results.
pub(super) fn shown(item: &ItemView, all: &[PublicRendering]) -> Shown {
    let stated = item.polls.iter().filter(|poll| poll.stage == PollStage::Stated);
    let text =
        said_of_item(&item.text, &item.wording, stated.map(|poll| (poll.wording.as_str(), poll.sentence.as_deref().unwrap_or_default())));
    Shown::new(all, (Rendered::AgendaItem, item.id.0), Written::German, mark(&[&item.title, &text]))
}

/// One line of the agenda.
pub(super) fn line(visit: &Visit, of: &PublicItem, beside: &HashMap<AgendaItemId, Shown>) -> AnyView {
    let texts = visit.texts();
    let number = texts.say_with("agenda-item", &[("number", of.number.to_string().into())]);
    let anchor = format!("top{}", of.number);
    match &of.item {
        None => view! {
            <li id=anchor><p class="top">{number}</p><div class="flow">
                <h3>{icon("lock")}" "{texts.say("agenda-closed-item")}</h3>
                <p class="soft">{texts.say("agenda-closed-why")}</p>
            </div></li>
        }
        .into_any(),
        Some(item) => {
            view! { <li id=anchor><p class="top">{number}</p><div class="flow">{body(visit, item, beside.get(&item.id))}</div></li> }
                .into_any()
        }
    }
}

fn body(visit: &Visit, item: &ItemView, beside: Option<&Shown>) -> AnyView {
    let texts = visit.texts();
    let late = item.late.then(|| chip("", "clock", &texts.say("agenda-late")));
    let taken_off =
        item.taken_off.as_ref().map(|reason| view! { <p>{chip("off", "close", &texts.say("agenda-off"))}" "{reason.clone()}</p> });
    let polls: Vec<_> = item.polls.iter().map(|poll| poll_view(visit, poll, item.votum())).collect();
    let (title, (lang, dir)) =
        beside.map_or_else(|| (item.title.clone(), (None, None)), |beside| (beside.title(visit, &item.title), beside.title_marks(visit)));
    let original = original(visit, item);
    let text = match beside {
        Some(beside) => beside.text(visit, original),
        None => original.into_any(),
    };
    view! {
        <h3 lang=lang dir=dir>{title}</h3>
        {late}
        {links(visit, item)}
        {easy(visit, item)}
        {text}
        {outcome(visit, item)}
        {polls}
        {taken_off}
    }
    .into_any()
}

/// What it is about and what is voted on; polls say their wording themselves.
fn original(visit: &Visit, item: &ItemView) -> Option<AnyView> {
    let text = (!item.text.is_empty()).then(|| view! { <p>{item.text.clone()}</p> });
    let wording = (item.polls.is_empty() && !item.wording.is_empty())
        .then(|| view! { <blockquote class="box"><p>{visit.texts().say_with("agenda-quoted", &[("text", item.wording.as_str().into())])}</p></blockquote> });
    (text.is_some() || wording.is_some()).then(|| view! { {text}{wording} }.into_any())
}

fn links(visit: &Visit, item: &ItemView) -> AnyView {
    let paper = item.paper.as_ref().map(|paper| view! { <span>{icon("paper")}{visit.texts().say("agenda-paper")}" "<bdi class="ref">{paper.reference.clone()}</bdi></span><span>{icon("coins")}{paper.cost.clone()}</span> });
    let Some(measure) = &item.measure else { return paper.map(|paper| view! { <p class="meta">{paper}</p> }).into_any() };
    let href = visit.href(&format!("/projekte/{}", measure.reference));
    view! {
        <p class="meta"><a href=href><bdi class="ref">{measure.reference.clone()}</bdi>" "{measure.title.clone()}</a>{paper}</p>
        <p>{visit.texts().say("agenda-today")}" "{measure_chip(visit, measure.stage)}</p>
    }
    .into_any()
}

fn easy(visit: &Visit, item: &ItemView) -> AnyView {
    let Some(paper) = item.paper.as_ref().filter(|paper| !paper.easy.is_empty()) else { return ().into_any() };
    let lines: Vec<_> = paper.easy.lines().filter(|line| !line.trim().is_empty()).map(|line| view! { <p>{line.to_owned()}</p> }).collect();
    view! { <details class="disclosure"><summary>{icon("easy")}{visit.texts().say("agenda-easy")}</summary><div class="easy flow measure">{lines}</div></details> }.into_any()
}

fn outcome(visit: &Visit, item: &ItemView) -> AnyView {
    let note = (!item.note.is_empty()).then(|| view! { " "{item.note.clone()} });
    let texts = visit.texts();
    match item.stage {
        ItemStage::Adjourned => view! { <p>{chip("off", "pause", &texts.say("agenda-adjourned"))}{note}</p> }.into_any(),
        ItemStage::Noted => view! { <p>{chip("", "check", &texts.say("agenda-noted"))}{note}</p> }.into_any(),
        ItemStage::Called | ItemStage::InterestsDeclared | ItemStage::Deliberated => {
            view! { <p>{chip("work", "mic", &texts.say("agenda-deliberated"))}</p> }.into_any()
        }
        _ => note.map(|note| view! { <p>{note}</p> }).into_any(),
    }
}

fn poll_view(visit: &Visit, poll: &PollView, votum: Option<Votum>) -> AnyView {
    let texts = visit.texts();
    let head = match (poll.stage, poll.votum.or(votum.filter(|_| poll.kind == PollKind::Main))) {
        (PollStage::Stated, Some(votum)) if poll.kind == PollKind::Main => {
            chip("votum", "votum", &texts.say_with("agenda-votum-is", &[("votum", texts.votum(votum).into())]))
        }
        (PollStage::Open, _) => chip("work", "live", &texts.say("agenda-poll-open")),
        (PollStage::Closed, _) => chip("work", "clock", &texts.say("agenda-poll-closed")),
        (PollStage::Stated, _) => chip("", "check", &visit.texts().poll_kind(poll.kind)),
    };
    let corrections: Vec<_> = poll
        .corrections
        .iter()
        .map(|correction| {
            view! {
                <div class="notice">{icon("pen")}<div class="flow">
                    <p><strong>{texts.say_with("agenda-correction", &[("day", texts.date(correction.at).into())])}" "</strong>{correction.reason.clone()}</p>
                    <p><del>{correction.before.clone()}</del></p>
                    <p><ins>{correction.after.clone()}</ins></p>
                </div></div>
            }
        })
        .collect();
    let amended = poll.amended.then(|| view! { <p class="small">{texts.say("agenda-amended")}</p> });
    view! {
        <div class="box flow">
            <p>{head}</p>
            <p>{texts.say_with("agenda-quoted", &[("text", poll.wording.as_str().into())])}</p>
            {amended}
            {poll.tally.map(tally)}
            {poll.sentence.as_ref().map(|sentence| visit.texts().unmarked(sentence)).map(|sentence| view! { <p class="small soft">{sentence}</p> })}
            {corrections}
        </div>
    }
    .into_any()
}
