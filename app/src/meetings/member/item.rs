//! Ein Punkt der Tagesordnung, wie ihn ein Mitglied liest: in plain words, with the question for interests.

use super::interest::{Attempt, question};
use crate::components::chip::{chip, measure_chip};
use crate::components::icon::icon;
use crate::visit::Visit;
use domain::PollId;
use domain::meetings::ItemStage;
use leptos::prelude::*;
use store::meetings::views::{ItemView, MyItem};

/// One line of the agenda; `asks` says whether the question may still be answered.
pub fn line(visit: &Visit, of: &MyItem, current: Option<i64>, asks: bool, attempt: Option<&Attempt>) -> AnyView {
    let item = &of.item;
    let here = (current == Some(item.number)).then_some("step");
    let open = asks && !item.stage.is_done() && item.taken_off.is_none() && !item.formal;
    view! {
        <li id=format!("top-{}", item.number) aria-current=here>
            <p class="top">{format!("TOP {}", item.number)}</p>
            <div class="flow">
                <h3>{item.title.clone()}</h3>
                {hidden(visit, of.public)}
                {about(visit, item)}
                {came_to(visit, item)}
                {open.then(|| question(visit, of, None, attempt))}
            </div>
        </li>
    }
    .into_any()
}

fn hidden(visit: &Visit, public: bool) -> AnyView {
    (!public).then(|| view! { <p class="row">{chip("", "lock", &visit.texts().say("member-hidden"))}<span class="soft small">{visit.texts().say("member-hidden-why")}</span></p> }).into_any()
}

/// The matter in plain words: what, how much, which plan.
pub fn about(visit: &Visit, item: &ItemView) -> AnyView {
    let texts = visit.texts();
    let text = (!item.text.is_empty()).then(|| view! { <p>{item.text.clone()}</p> });
    let easy = item.paper.as_ref().filter(|paper| !paper.easy.is_empty()).map(|paper| {
        let lines: Vec<_> =
            paper.easy.lines().filter(|line| !line.trim().is_empty()).map(|line| view! { <p>{line.to_owned()}</p> }).collect();
        view! { <div class="easy flow">{lines}</div> }
    });
    let cost = item
        .paper
        .as_ref()
        .filter(|paper| !paper.cost.is_empty())
        .map(|paper| view! { <span>{icon("coins")}{texts.say_with("member-cost", &[("cost", sum_first(&paper.cost).into())])}</span> });
    let measure = item.measure.as_ref().map(|measure| {
        let fit = (!measure.fit_reason.is_empty())
            .then(|| view! { <span>{icon("check")}{texts.say_with("member-fit", &[("fit", measure.fit_reason.as_str().into())])}</span> });
        let href = visit.href(&format!("/projekte/{}", measure.reference));
        view! { {fit}<a href=href>{icon("paper")}{texts.say("member-more")}<span class="vh">{format!(": {}", measure.title)}</span></a> }
    });
    let meta = (cost.is_some() || measure.is_some()).then(|| view! { <p class="meta">{cost}{measure}</p> });
    view! { {text}{easy}{meta} }.into_any()
}

/// "3.200 €: Übernahme …" after another colon: the sum is a sentence of its own.
fn sum_first(cost: &str) -> String {
    let Some((sum, rest)) = cost.split_once("€: ") else { return cost.to_owned() };
    let mut letters = rest.chars();
    let rest: String = letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default();
    format!("{sum}€. {rest}")
}

fn came_to(visit: &Visit, item: &ItemView) -> AnyView {
    let texts = visit.texts();
    let note = item.note.as_str();
    let said = match item.stage {
        _ if item.taken_off.is_some() => {
            Some(("off", "close", texts.say_with("member-off", &[("reason", item.taken_off.as_deref().unwrap_or_default().into())])))
        }
        ItemStage::Adjourned => Some(("off", "pause", texts.say_with("member-adjourned", &[("reason", note.into())]))),
        ItemStage::Noted => Some(("", "check", texts.say_with("member-noted", &[("note", note.into())]))),
        ItemStage::Voted => {
            item.votum().map(|votum| ("votum", "votum", texts.say_with("member-voted", &[("votum", texts.votum(votum).into())])))
        }
        _ => None,
    };
    let chip_line = said.map(|(kind, picture, sentence)| view! { <p>{chip(kind, picture, sentence.trim())}</p> });
    let sentence =
        item.polls.iter().rev().find_map(|poll| poll.sentence.clone()).map(|sentence| view! { <p class="small soft">{sentence}</p> });
    let today = item
        .measure
        .as_ref()
        .filter(|_| item.stage == ItemStage::Voted)
        .map(|measure| view! { <p>{measure_chip(visit, measure.stage)}</p> });
    let without = (!item.stage.is_done() && item.formal).then(|| view! { <p class="soft">{texts.say("member-without-vote")}</p> });
    view! { {chip_line}{sentence}{today}{without} }.into_any()
}

/// The matter of a poll as a box of its own, above the ballot.
pub fn matter(visit: &Visit, of: &MyItem, poll: PollId, asks: bool, attempt: Option<&Attempt>) -> AnyView {
    let item = &of.item;
    let heading = format!("top-{}-h", item.number);
    view! {
        <section class="box flow" aria-labelledby=heading>
            <p class="top">{format!("TOP {}", item.number)}</p>
            <h2 id=heading.clone()>{item.title.clone()}</h2>
            {hidden(visit, of.public)}
            {about(visit, item)}
        </section>
        {(asks && !item.formal).then(|| question(visit, of, Some(poll), attempt))}
    }
    .into_any()
}
