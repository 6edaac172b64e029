//! Ein Tagesordnungspunkt, wie alle ihn lesen: title, paper, result where it happened.

use crate::components::chip::{chip, measure_chip};
use crate::components::icon::icon;
use crate::dates;
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
    let number = format!("TOP {}", of.number);
    let anchor = format!("top{}", of.number);
    match &of.item {
        None => view! {
            <li id=anchor><p class="top">{number}</p><div class="flow">
                <h3>{icon("lock")}" Nicht öffentlicher Punkt"</h3>
                <p class="soft">"Hier geht es um Belange, die geschützt sind. Deshalb steht hier nur die Nummer."</p>
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
    let late = item.late.then(|| chip("", "clock", "kam nach der Einladung dazu"));
    let taken_off = item.taken_off.as_ref().map(|reason| view! { <p>{chip("off", "close", "Abgesetzt")}" "{reason.clone()}</p> });
    let polls: Vec<_> = item.polls.iter().map(|poll| poll_view(visit, poll, item.votum())).collect();
    let (title, (lang, dir)) =
        beside.map_or_else(|| (item.title.clone(), (None, None)), |beside| (beside.title(visit, &item.title), beside.title_marks(visit)));
    let original = original(item);
    let text = match beside {
        Some(beside) => beside.text(visit, original),
        None => original.into_any(),
    };
    view! {
        <h3 lang=lang dir=dir>{title}</h3>
        {late}
        {links(visit, item)}
        {easy(item)}
        {text}
        {outcome(item)}
        {polls}
        {taken_off}
    }
    .into_any()
}

/// What it is about and what is voted on; polls say their wording themselves.
fn original(item: &ItemView) -> Option<AnyView> {
    let text = (!item.text.is_empty()).then(|| view! { <p>{item.text.clone()}</p> });
    let wording = (item.polls.is_empty() && !item.wording.is_empty())
        .then(|| view! { <blockquote class="box"><p>"„"{item.wording.clone()}"“"</p></blockquote> });
    (text.is_some() || wording.is_some()).then(|| view! { {text}{wording} }.into_any())
}

fn links(visit: &Visit, item: &ItemView) -> AnyView {
    let paper = item.paper.as_ref().map(|paper| view! { <span>{icon("paper")}"Vorlage "<bdi class="ref">{paper.reference.clone()}</bdi></span><span>{icon("coins")}{paper.cost.clone()}</span> });
    let Some(measure) = &item.measure else { return paper.map(|paper| view! { <p class="meta">{paper}</p> }).into_any() };
    let href = visit.href(&format!("/projekte/{}", measure.reference));
    view! {
        <p class="meta"><a href=href><bdi class="ref">{measure.reference.clone()}</bdi>" "{measure.title.clone()}</a>{paper}</p>
        <p>"Steht heute hier: "{measure_chip(visit, measure.stage)}</p>
    }
    .into_any()
}

fn easy(item: &ItemView) -> AnyView {
    let Some(paper) = item.paper.as_ref().filter(|paper| !paper.easy.is_empty()) else { return ().into_any() };
    let lines: Vec<_> = paper.easy.lines().filter(|line| !line.trim().is_empty()).map(|line| view! { <p>{line.to_owned()}</p> }).collect();
    view! { <details class="disclosure"><summary>{icon("easy")}"In Leichter Sprache"</summary><div class="easy flow measure">{lines}</div></details> }.into_any()
}

fn outcome(item: &ItemView) -> AnyView {
    let note = (!item.note.is_empty()).then(|| view! { " "{item.note.clone()} });
    match item.stage {
        ItemStage::Adjourned => view! { <p>{chip("off", "pause", "Vertagt")}{note}</p> }.into_any(),
        ItemStage::Noted => view! { <p>{chip("", "check", "Zur Kenntnis genommen")}{note}</p> }.into_any(),
        ItemStage::Called | ItemStage::InterestsDeclared | ItemStage::Deliberated => {
            view! { <p>{chip("work", "mic", "Wird gerade beraten")}</p> }.into_any()
        }
        _ => note.map(|note| view! { <p>{note}</p> }).into_any(),
    }
}

fn poll_view(visit: &Visit, poll: &PollView, votum: Option<Votum>) -> AnyView {
    let head = match (poll.stage, poll.votum.or(votum.filter(|_| poll.kind == PollKind::Main))) {
        (PollStage::Stated, Some(votum)) if poll.kind == PollKind::Main => {
            chip("votum", "votum", &format!("Votum: {}", visit.texts().votum(votum)))
        }
        (PollStage::Open, _) => chip("work", "live", "Die Abstimmung läuft"),
        (PollStage::Closed, _) => chip("work", "clock", "Geschlossen, der Vorsitz stellt das Ergebnis fest"),
        (PollStage::Stated, _) => chip("", "check", &visit.texts().poll_kind(poll.kind)),
    };
    let corrections: Vec<_> = poll
        .corrections
        .iter()
        .map(|correction| {
            view! {
                <div class="notice">{icon("pen")}<div class="flow">
                    <p><strong>{format!("Berichtigung vom {}. ", dates::date(correction.at))}</strong>{correction.reason.clone()}</p>
                    <p><del>{correction.before.clone()}</del></p>
                    <p><ins>{correction.after.clone()}</ins></p>
                </div></div>
            }
        })
        .collect();
    let amended = poll.amended.then(|| view! { <p class="small">"Der Wortlaut wurde in der Sitzung geändert."</p> });
    view! {
        <div class="box flow">
            <p>{head}</p>
            <p>"„"{poll.wording.clone()}"“"</p>
            {amended}
            {poll.tally.map(tally)}
            {poll.sentence.as_ref().map(|sentence| visit.texts().unmarked(sentence)).map(|sentence| view! { <p class="small soft">{sentence}</p> })}
            {corrections}
        </div>
    }
    .into_any()
}
