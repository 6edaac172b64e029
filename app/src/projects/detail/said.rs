//! Who said what: the board's Votum, the hand-over, the council's Beschluss; never one looking like the other.

use crate::components::chip::{chip, measure_chip};
use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::rendering::names::marked;
use crate::rendering::shown::Shown;
use crate::visit::Visit;
use domain::Written;
use domain::events::{ObjectKind, Recorded};
use domain::projects::Stage;
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::projects::{ConsultationView, MeasureView};

/// The last public event that reached one of these stages.
fn reached(measure: &MeasureView, stages: &[Stage]) -> Option<(Stage, Recorded)> {
    measure.history.iter().rev().filter(|event| event.object == ObjectKind::Measure).find_map(|event| {
        let stage = Stage::from_word(event.payload.as_ref()?.to.as_deref()?)?;
        stages.contains(&stage).then(|| (stage, event.clone()))
    })
}

const VOTA: &[Stage] = &[Stage::Supported, Stage::SupportedAmended, Stage::NotSupported, Stage::Noted];
const OUTCOMES: &[Stage] = &[
    Stage::Resolved,
    Stage::ResolvedAmended,
    Stage::Rejected,
    Stage::DeliberatedWithoutResolution,
    Stage::SentBack,
    Stage::CouncilAdjourned,
];
const DECIDED: &[Stage] = &[Stage::Resolved, Stage::ResolvedAmended];

/// Three boxes: Votum (or the working group), hand-over, Beschluss.
pub(super) fn pathway(visit: &Visit, measure: &MeasureView) -> AnyView {
    let started = measure.journey.at > 3 || measure.discussed.iter().any(|at| !at.sentence.is_empty());
    // A small grant goes past board and council.
    let granted = reached(measure, &[Stage::GrantApproved]).is_some() && reached(measure, &[Stage::WithAdministration]).is_none();
    if !started || granted {
        return ().into_any();
    }
    view! {
        <section class="section flow" aria-labelledby="sagt">
            <h2 id="sagt">{visit.texts().say("project-who")}</h2>
            <ol class="pathway" role="list">{votum(visit, measure)}{handed_over(visit, measure)}{decision(visit, measure)}</ol>
        </section>
    }
    .into_any()
}

fn votum(visit: &Visit, measure: &MeasureView) -> AnyView {
    let texts = visit.texts();
    let Some(profile) = visit.profile() else { return ().into_any() };
    if profile.way.board.is_none() {
        let heard = (!measure.group_heard.is_empty()).then(|| view! { <p class="small">{lines(&measure.group_heard)}</p> });
        return view! { <li class="flow"><p>{chip("", "people", &texts.say("project-group-heard"))}</p><p class="strong">{profile.labels.board.clone()}</p>{heard}</li> }.into_any();
    }
    let Some((stage, event)) = reached(measure, VOTA) else {
        return view! { <li class="flow todo"><p>{chip("off", "votum", &texts.say("project-votum-open"))}</p><p class="strong">{profile.labels.board.clone()}</p></li> }.into_any();
    };
    let counted = measure.discussed.iter().rev().find(|at| !at.sentence.is_empty()).map(|at| at.sentence.clone());
    let note = texts.say_with("project-votum-note", &[("board", profile.labels.board.as_str().into())]);
    view! {
        <li class="flow">
            <p>{measure_chip(visit, stage)}</p>
            <p class="small">{visit.texts().date(event.occurred_at)}". "{counted.map(|counted| format!("{counted} "))}{note}</p>
        </li>
    }
    .into_any()
}

fn handed_over(visit: &Visit, measure: &MeasureView) -> AnyView {
    let texts = visit.texts();
    let administration = visit.profile().map(|profile| profile.labels.administration.clone()).unwrap_or_default();
    let Some((stage, event)) =
        reached(measure, &[Stage::Tabled, Stage::AdministrationDecided]).or_else(|| reached(measure, &[Stage::WithAdministration]))
    else {
        return view! { <li class="flow todo"><p>{chip("off", "arrow", &texts.say("project-handed-over-open"))}</p><p class="strong">{administration}</p></li> }.into_any();
    };
    let word = visit.profile().map(|profile| texts.measure_stage(stage, &profile.labels)).unwrap_or_default();
    let number = (!measure.drucksache.is_empty()).then(|| {
        let text = texts.say_with("project-drucksache", &[("number", measure.drucksache.as_str().into())]);
        source(&measure.source_url, &text)
    });
    view! {
        <li class="flow">
            <p>{chip("", "arrow", &texts.say("project-handed-over"))}</p>
            <p class="strong">{word}</p>
            <p class="small">{visit.texts().date(event.occurred_at)}" "{number}</p>
        </li>
    }
    .into_any()
}

fn decision(visit: &Visit, measure: &MeasureView) -> AnyView {
    let texts = visit.texts();
    let council = visit.profile().map(|profile| profile.labels.council.clone()).unwrap_or_default();
    if let Some((stage, event)) = reached(measure, OUTCOMES) {
        let note = event.payload.as_ref().and_then(|payload| payload.note.clone());
        let document = event.fact("document").map(str::to_owned);
        return view! {
            <li class="flow">
                <p>{measure_chip(visit, stage)}</p>
                <p class="strong">{council}</p>
                <p class="small">{visit.texts().date(event.occurred_at)}". "{note}" "{document}</p>
            </li>
        }
        .into_any();
    }
    let skipped = reached(measure, &[Stage::AdministrationDecided]).is_some();
    let (key, class) = if skipped { ("project-not-needed", "flow") } else { ("project-decision-open", "flow todo") };
    view! { <li class=class><p>{chip("off", "seal", &texts.say(key))}</p><p class="strong">{council}</p></li> }.into_any()
}

/// A link that starts with `https://`, or the words alone.
fn source(url: &str, text: &str) -> AnyView {
    if url.starts_with("https://") {
        view! { <a href=url.to_owned() rel="noreferrer">{text.to_owned()}</a> }.into_any()
    } else {
        text.to_owned().into_any()
    }
}

/// Votum and Beschluss, word for word, side by side.
pub(super) fn wordings(visit: &Visit, measure: &MeasureView, beside: &Shown) -> AnyView {
    if measure.board_wording.is_empty() && measure.council_wording.is_empty() {
        return ().into_any();
    }
    let texts = visit.texts();
    let (board, council) =
        visit.profile().map(|profile| (profile.labels.board.clone(), profile.labels.council.clone())).unwrap_or_default();
    let votum = (!measure.board_wording.is_empty()).then(|| {
        let title = texts.say_with("project-wording-votum", &[("board", board.into())]);
        view! { <section class="compare__votum flow"><h3>{icon("votum")}" "{title}</h3><p>"„"{lines(&measure.board_wording)}"“"</p></section> }
    });
    let resolved = reached(measure, DECIDED).is_some();
    let decision = (!measure.council_wording.is_empty()).then(|| {
        let key = if resolved { "project-wording-council" } else { "project-wording-outcome" };
        let title = texts.say_with(key, &[("council", council.into())]);
        let class = if resolved { "compare__beschluss flow" } else { "box flow" };
        let (lang, dir) = marked(visit, Written::German);
        let wording = view! { <p lang=lang dir=dir>"„"{lines(&measure.council_wording)}"“"</p> };
        view! { <section class=class><h3>{icon("seal")}" "{title}</h3>{beside.text(visit, Some(wording.into_any()))}</section> }
    });
    let both = votum.is_some() && decision.is_some();
    let difference = both.then(|| {
        let said = if !measure.council_difference.is_empty() {
            texts.say_with("project-wording-difference", &[("difference", measure.council_difference.as_str().into())])
        } else if measure.board_wording == measure.council_wording {
            texts.say("project-wording-same")
        } else {
            String::new()
        };
        (!said.is_empty()).then(|| view! { <p class="measure">{said}</p> })
    });
    view! {
        <section class="section flow" aria-labelledby="wortlaut">
            <h2 id="wortlaut">{texts.say("project-wordings")}</h2>
            <div class="compare">{votum}{decision}</div>
            {difference}
        </section>
    }
    .into_any()
}

/// What committees and council did, oldest first.
pub(super) fn consultations(visit: &Visit, measure: &MeasureView) -> AnyView {
    if measure.consultations.is_empty() {
        return ().into_any();
    }
    let items: Vec<_> = measure.consultations.iter().map(|row| consultation(visit, row)).collect();
    view! {
        <section class="section flow" aria-labelledby="beratungen">
            <h2 id="beratungen">{visit.texts().say("project-consultations")}</h2>
            <ol class="timeline" role="list">{items}</ol>
        </section>
    }
    .into_any()
}

fn consultation(visit: &Visit, row: &ConsultationView) -> AnyView {
    let texts = visit.texts();
    let ahead = row.day > domain::time::local_day(visit.now);
    let result = match (Stage::from_word(&row.result), visit.profile()) {
        (Some(stage), Some(profile)) => texts.measure_stage(stage, &profile.labels),
        _ if row.result == "advice" => texts.say("project-consulted-advice"),
        _ if ahead => texts.say("project-consulted-announced"),
        _ => texts.say("project-consulted-held"),
    };
    let wording = (!row.wording.is_empty() && row.result == "advice").then(|| view! { <p>{lines(&row.wording)}</p> });
    let link = (!row.source_url.is_empty()).then(|| view! { <p class="small">{source(&row.source_url, &texts.say("project-source"))}</p> });
    view! {
        <li>
            <time datetime=row.day.to_string()>{visit.texts().short_day(row.day, visit.now)}</time>
            <div><p><strong>{row.organization.clone()}</strong>": "{result}</p>{wording}{link}</div>
        </li>
    }
    .into_any()
}

/// The meetings whose agenda had it.
pub(super) fn discussed(visit: &Visit, measure: &MeasureView) -> AnyView {
    if measure.discussed.is_empty() {
        return ().into_any();
    }
    let texts = visit.texts();
    let items: Vec<_> = measure
        .discussed
        .iter()
        .map(|at| {
            let href = visit.href(&format!("/sitzungen/{}#top-{}", at.meeting, at.position));
            let title = texts.say_with("project-discussed-at", &[("number", at.number.into()), ("day", visit.texts().date(at.starts_at).into())]);
            let item = texts.say_with("project-discussed-item", &[("position", at.position.into())]);
            view! { <li><h3><a href=href>{title}", "{item}</a></h3><p>{texts.item_stage(at.stage)}". "{texts.unmarked(&at.sentence)}</p></li> }
        })
        .collect();
    view! {
        <section class="section flow" aria-labelledby="sitzungen">
            <h2 id="sitzungen">{texts.say("project-discussed")}</h2>
            <ul class="list list--plain" role="list">{items}</ul>
        </section>
    }
    .into_any()
}
