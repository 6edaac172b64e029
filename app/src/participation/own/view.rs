//! Die Seite des eigenen Beitrags: where it is, what is expected next, what was said on both sides.

use super::{Answered, files, forms};
use crate::components::chip::contribution_chip;
use crate::components::icon::icon;
use crate::components::journey::{own_journey, timeline};
use crate::components::prose::lines;
use crate::dates;
use crate::form::error_summary;
use crate::life::became::{self, Became};
use crate::participation::details;
use crate::participation::merge::merge_asked;
use crate::texts::kind_icon;
use crate::visit::Visit;
use domain::participation::{ContactWish, MergeState, Stage};
use leptos::prelude::*;
use store::participation::{AdditionView, ObjectionView, OwnView, QueryView};

pub(super) fn view(visit: &Visit, code: &str, own: &OwnView, (answered, became): (&Answered, Option<&Became>)) -> AnyView {
    let texts = visit.texts();
    let labels = [("answer", texts.say("own-reply")), ("text", texts.say("own-add")), ("objection", texts.say("own-object"))];
    let labels: Vec<(&'static str, &str)> = labels.iter().map(|(name, label)| (*name, label.as_str())).collect();
    view! {
        <div class="wrap section flow">
            {error_summary(visit, &answered.failure, &labels)}
            {answered.done.map(|key| view! { <div class="notice notice--sun" role="status">{icon("check")}<p>{texts.say(key)}</p></div> })}
            {head(visit, own)}
            <section class="flow" aria-labelledby="weg"><h2 id="weg">{texts.say("own-way")}</h2>{own_journey(visit, &own.journey)}</section>
            {next(visit, own)}
            <div class="split">
                <div class="flow">
                    {questions(visit, code, own, answered)}
                    {decision(visit, code, own, answered)}
                    {became::view(visit, became)}
                    {merges(visit, code, own)}
                    {becoming(visit, code, own)}
                    {split(visit, own)}
                    {said(visit, own)}
                    {additions(visit, own)}
                    {files::section(visit, code, own)}
                    {forms::add(visit, code, own, answered)}
                    {forms::withdraw(visit, code, own)}
                    <section class="flow" aria-labelledby="verlauf"><h2 id="verlauf">{texts.say("contribution-history")}</h2>{timeline(visit, &own.journey)}</section>
                </div>
                {facts(visit, own)}
            </div>
        </div>
    }
    .into_any()
}

fn head(visit: &Visit, own: &OwnView) -> AnyView {
    let texts = visit.texts();
    view! {
        <p class="meta"><span>{icon(kind_icon(own.kind))}{texts.kind(own.kind)}</span><bdi class="ref" dir="ltr">{own.reference.to_string()}</bdi>{contribution_chip(visit, own.stage)}</p>
        <h1>{own.title.clone()}</h1>
        <p class="soft">{texts.say("own-only-you")}</p>
    }
    .into_any()
}

/// What happens next, by when, and who owes it.
fn next(visit: &Visit, own: &OwnView) -> AnyView {
    let texts = visit.texts();
    let by = |key: &str| own.due_at.map(|due| texts.say_with(key, &[("day", visit.texts().date(due).into())]));
    let sentence = match own.stage {
        Stage::Draft | Stage::Received => by("own-next-received"),
        Stage::Queried => by("own-next-queried"),
        Stage::Published => by("own-next-published"),
        Stage::Objected => by("own-next-objected"),
        Stage::Forwarded => by("own-next-forwarded"),
        Stage::Adopted => Some(texts.say("own-next-adopted")),
        Stage::Withheld | Stage::Answered | Stage::Merged | Stage::Withdrawn => Some(texts.say("own-next-none")),
    };
    let promised = own.answer_by.map(|day| view! { <p>{texts.say_with("ways-answer-by", &[("day", texts.date(day).into())])}</p> });
    let unconfirmed =
        own.address_unconfirmed.then(|| view! { <div class="notice">{icon("mail")}<p>{texts.say("own-unconfirmed")}</p></div> });
    view! { {sentence.map(|sentence| view! { <p><strong>{texts.say("own-next")}": "</strong>{sentence}</p> })}{promised}{unconfirmed} }
        .into_any()
}

fn questions(visit: &Visit, code: &str, own: &OwnView, answered: &Answered) -> Option<AnyView> {
    let texts = visit.texts();
    if own.queries.is_empty() {
        return None;
    }
    let items: Vec<_> = own.queries.iter().map(|query| question(visit, query)).collect();
    Some(view! { <section class="box flow" aria-labelledby="fragen"><h2 id="fragen">{texts.say("own-queries")}</h2>{items}{forms::reply(visit, code, own, answered)}</section> }.into_any())
}

fn question(visit: &Visit, query: &QueryView) -> AnyView {
    let texts = visit.texts();
    let asked = texts.say_with("own-asked", &[("day", visit.texts().short_date(query.asked_at, visit.now).into())]);
    let answer = query.answer.as_ref().map(|answer| {
        let day = query.answered_at.map(|at| visit.texts().short_date(at, visit.now)).unwrap_or_default();
        view! { <p class="soft small">{texts.say_with("own-asked-answer", &[("day", day.into())])}</p><p>{lines(answer)}</p> }
    });
    let lapsed = query.lapsed.then(|| view! { <p class="soft">{texts.say("own-asked-lapsed")}</p> });
    view! { <p class="soft small">{asked}</p><p class="strong">{lines(&query.question)}</p>{answer}{lapsed} }.into_any()
}

/// The answer or the decision, its reason, and what one may do against it.
fn decision(visit: &Visit, code: &str, own: &OwnView, answered: &Answered) -> Option<AnyView> {
    let texts = visit.texts();
    let reason = own.reason.as_ref().map(|(code, note)| {
        let sentence = texts.reason(code);
        view! { {sentence.map(|sentence| view! { <p>{sentence}</p> })}<p>{lines(note)}</p> }
    });
    // "Not taken up" says its sentence once, as the reason.
    let answer = (!own.answer.is_empty() && !own.not_taken_up).then(|| view! { <p>{lines(&own.answer)}</p> });
    if reason.is_none() && answer.is_none() && own.objections.is_empty() {
        return None;
    }
    let title = if own.not_taken_up || own.reason.is_some() { texts.say("own-reason") } else { texts.say("own-answer") };
    let objections: Vec<_> = own.objections.iter().map(|objection| objected(visit, objection)).collect();
    let objections = (!objections.is_empty()).then(|| view! { <h3>{texts.say("own-objections")}</h3>{objections} });
    Some(view! { <section class="box flow" aria-labelledby="antwort"><h2 id="antwort">{title}</h2>{answer}{reason}{objections}{forms::object(visit, code, own, answered)}</section> }.into_any())
}

fn objected(visit: &Visit, objection: &ObjectionView) -> AnyView {
    let texts = visit.texts();
    let day = |at| visit.texts().short_date(at, visit.now);
    let state = match (objection.upheld, objection.decided_at) {
        (Some(true), Some(at)) => texts.say_with("own-objection-upheld", &[("day", day(at).into())]),
        (Some(false), Some(at)) => texts.say_with("own-objection-rejected", &[("day", day(at).into())]),
        _ => texts.say_with("own-objection-open", &[("day", day(objection.at).into())]),
    };
    let reason = (!objection.reason.is_empty()).then(|| view! { <p>{lines(&objection.reason)}</p> });
    let said = (!objection.text.is_empty()).then(|| view! { <blockquote class="wording"><p>{lines(&objection.text)}</p></blockquote> });
    view! { {said}<p class="soft">{state}</p>{reason} }.into_any()
}

/// Measures and merges: how the contribution goes on together with others.
fn becoming(visit: &Visit, code: &str, own: &OwnView) -> AnyView {
    let texts = visit.texts();
    let measures: Vec<_> = own
        .measures
        .iter()
        .map(|(reference, title)| view! { <li><a href=visit.href(&format!("/projekte/{reference}"))>{title.clone()}</a>" "<bdi class="ref soft" dir="ltr">{reference.to_string()}</bdi></li> })
        .collect();
    let measures = (!measures.is_empty()).then(|| view! { <section class="box flow" aria-labelledby="projekt"><h2 id="projekt">{texts.say("own-measures")}</h2><ul>{measures}</ul></section> });
    let merged = (own.stage == Stage::Merged).then(|| {
        let with = match &own.merged_into {
            Some((reference, title)) => {
                view! { <p>{texts.say("own-merged-with")}" "<a href=visit.href(&format!("/beitraege/{reference}"))>{title.clone()}</a></p> }.into_any()
            }
            None => view! { <p>{texts.say("own-merged-hidden")}</p> }.into_any(),
        };
        view! { <section class="box flow" aria-labelledby="gemeinsam"><h2 id="gemeinsam">{texts.say("own-merged")}</h2>{with}{forms::part(visit, code)}</section> }
    });
    let marked = own.withdrawal_marked_at.map(|at| {
        let sentence = texts.say_with("own-withdrawn-marked", &[("day", visit.texts().date(at).into())]);
        view! { <div class="notice">{icon("info")}<p>{sentence}</p></div> }
    });
    view! { {marked}{measures}{merged} }.into_any()
}

/// Merges this author is asked about, and the way of the one it stands in now (I3).
fn merges(visit: &Visit, code: &str, own: &OwnView) -> AnyView {
    let texts = visit.texts();
    let asked: Vec<_> = own
        .merges
        .iter()
        .filter(|asked| asked.state == MergeState::Proposed || own.stage != Stage::Merged)
        .map(|asked| view! { {merge_asked(visit, asked)}{forms::merge(visit, code, asked)} })
        .collect();
    let asked = (!asked.is_empty()).then(
        || view! { <section class="box flow" aria-labelledby="gefragt"><h2 id="gefragt">{texts.say("merge-title")}</h2>{asked}</section> },
    );
    let together = own.together.as_ref().map(|way| {
        view! { <section class="flow" aria-labelledby="zusammen"><h2 id="zusammen">{texts.say("own-together")}</h2>{timeline(visit, way)}</section> }
    });
    view! { {asked}{together} }.into_any()
}

/// What came out of it, or what it came out of.
fn split(visit: &Visit, own: &OwnView) -> AnyView {
    let texts = visit.texts();
    let parts: Vec<_> = own
        .parts
        .iter()
        .map(|part| view! { <li class="row">{forms::open_part(visit, part)}<bdi class="ref soft" dir="ltr">{part.reference.clone()}</bdi>{contribution_chip(visit, part.stage)}</li> })
        .collect();
    let parts = (!parts.is_empty()).then(|| {
        view! { <section class="box flow" aria-labelledby="teile"><h2 id="teile">{texts.say("split-into")}</h2><p>{texts.say("own-split-line")}</p><ul class="list list--plain" role="list">{parts}</ul></section> }
    });
    let from = own.split_from.as_ref().map(|(reference, title)| {
        view! { <p>{texts.say("split-from")}" "<strong>{title.clone()}</strong>" "<bdi class="ref soft" dir="ltr">{reference.clone()}</bdi></p> }
    });
    view! { {parts}{from} }.into_any()
}

/// The words as sent, and beside them what everybody sees.
fn said(visit: &Visit, own: &OwnView) -> AnyView {
    let texts = visit.texts();
    let public = if own.public {
        let differs = own.public_text.trim() != own.text.trim() || own.public_title != own.title;
        let link = visit.href(&format!("/beitraege/{}", own.reference));
        let text = differs.then(|| view! { <h3>{own.public_title.clone()}</h3><p>{lines(&own.public_text)}</p> });
        view! { <section class="flow" aria-labelledby="alle"><h2 id="alle">{texts.say("own-public-text")}</h2>{text}<p><a href=link>{texts.say("own-public-page")}</a></p></section> }.into_any()
    } else {
        let key = if own.stage == Stage::Withdrawn { "own-taken-back" } else { "own-unpublished" };
        view! { <p class="soft">{texts.say(key)}</p> }.into_any()
    };
    view! { <section class="flow" aria-labelledby="text-h2"><h2 id="text-h2">{texts.say("own-text")}</h2><p dir="auto">{lines(&own.text)}</p></section>{public} }.into_any()
}

fn additions(visit: &Visit, own: &OwnView) -> Option<AnyView> {
    if own.additions.is_empty() {
        return None;
    }
    let texts = visit.texts();
    let items: Vec<_> = own.additions.iter().map(|addition| added(visit, own.stage, addition)).collect();
    Some(view! { <section class="flow" aria-labelledby="ergaenzt"><h2 id="ergaenzt">{texts.say("own-additions")}</h2><ul class="list list--plain" role="list">{items}</ul></section> }.into_any())
}

fn added(visit: &Visit, stage: Stage, addition: &AdditionView) -> AnyView {
    let state = match (addition.shown, addition.decided_at) {
        _ if stage == Stage::Withdrawn => "own-addition-taken-back",
        (true, _) => "own-addition-shown",
        (false, Some(_)) => "own-addition-kept",
        (false, None) => "own-addition-unread",
    };
    view! {
        <li>
            <p>{lines(&addition.text)}</p>
            <p class="meta"><time datetime=dates::machine(addition.at)>{visit.texts().short_date(addition.at, visit.now)}</time><span>{visit.texts().say(state)}</span></p>
        </li>
    }
    .into_any()
}

fn facts(visit: &Visit, own: &OwnView) -> AnyView {
    let texts = visit.texts();
    let contact = texts.say(match own.contact {
        ContactWish::Mail => "own-contact-mail",
        ContactWish::Phone => "own-contact-phone",
        ContactWish::Letter => "own-contact-letter",
        ContactWish::Code => "own-contact-code",
    });
    let name = (!own.name.is_empty()).then(|| view! { <div><dt>{texts.say("own-name")}</dt><dd>{own.name.clone()}</dd></div> });
    view! {
        <aside class="asides" aria-label=texts.say("own-facts")>
            <dl class="facts box">
                <div><dt>{texts.say("own-received")}</dt><dd><time datetime=dates::machine(own.received_at)>{visit.texts().date(own.received_at)}</time></dd></div>
                <div><dt>{texts.say("own-channel")}</dt><dd>{texts.channel(own.channel)}</dd></div>
                <div><dt>{texts.say("own-place")}</dt><dd>{own.place.clone()}</dd></div>
                <div><dt>{texts.say("own-contact")}</dt><dd>{contact}</dd></div>
                {name}
                {details::facts(visit, &own.details)}
            </dl>
        </aside>
    }
    .into_any()
}
