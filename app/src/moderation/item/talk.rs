//! Was hin und her ging: questions and answers, additions, offices, objections.

use super::Item;
use crate::dates;
use crate::moderation::redaction;
use crate::moderation::sheet::button;
use crate::routes::OFFICE;
use domain::participation::Stage;
use leptos::prelude::*;
use store::participation::{AdditionView, ForwardingEntry, ObjectionView, QueryView};

/// A part of the page; nothing at all while it is empty.
pub(super) fn section(id: &'static str, heading: &'static str, rows: Vec<AnyView>) -> AnyView {
    if rows.is_empty() {
        return ().into_any();
    }
    view! { <section class="flow" aria-labelledby=id><h3 id=id>{heading}</h3>{rows}</section> }.into_any()
}

/// Questions to the author.
pub(super) fn queries(item: &Item) -> AnyView {
    section("rueckfragen", "Rückfragen", item.view.queries.iter().map(|query| query_view(item, query)).collect())
}

fn query_view(item: &Item, query: &QueryView) -> AnyView {
    let now = item.visit.now;
    let state = match (&query.answer, query.answered_at, query.lapsed) {
        (Some(_), Some(at), _) => format!("beantwortet {}", dates::short_date(at, now)),
        (_, _, true) => "ohne Antwort verstrichen".to_owned(),
        _ => format!("Antwort bis {}", dates::short_date(query.deadline, now)),
    };
    let answer =
        query.answer.as_deref().map(|answer| view! { <blockquote class="wording flow">{redaction::paragraphs(answer)}</blockquote> });
    view! {
        <div class="flow">
            <div class="flow strong">{redaction::paragraphs(&query.question)}</div>
            <p class="meta"><span>{format!("gefragt {}", dates::short_date(query.asked_at, now))}</span><span>{state}</span></p>
            {answer}
        </div>
    }
    .into_any()
}

/// What the author added and nobody read, with the two ways on.
pub(super) fn unread(item: &Item) -> AnyView {
    section("ungelesen", "Ergänzungen, noch nicht gelesen", additions(item, false))
}

/// What the author added and somebody read.
pub(super) fn read(item: &Item) -> AnyView {
    section("ergaenzungen", "Ergänzungen", additions(item, true))
}

fn additions(item: &Item, decided: bool) -> Vec<AnyView> {
    let wanted = item.view.additions.iter().filter(|addition| addition.decided_at.is_some() == decided);
    wanted.map(|addition| addition_view(item, addition)).collect()
}

fn addition_view(item: &Item, addition: &AdditionView) -> AnyView {
    let state = match (addition.decided_at, addition.shown) {
        (None, _) => "noch nicht gelesen",
        (Some(_), true) => "steht öffentlich beim Beitrag",
        (Some(_), false) => "bleibt im Büro",
    };
    let text = if addition.shown { &addition.public_text } else { &addition.text };
    let open = addition.decided_at.is_none() && !item.view.own && OFFICE.admits(&item.visit.actor);
    view! {
        <div class="flow">
            <div class="flow">{redaction::paragraphs(text)}</div>
            <p class="meta"><span>{dates::short_date(addition.at, item.visit.now)}</span><span>{state}</span></p>
            {(open || item.came_back(&show_key(addition))).then(|| addition_forms(item, addition))}
        </div>
    }
    .into_any()
}

/// Key of the form that shows it.
fn show_key(addition: &AdditionView) -> String {
    format!("ergaenzung-{}", addition.id)
}

fn addition_forms(item: &Item, addition: &AdditionView) -> AnyView {
    let id = addition.id;
    let keep = item
        .sheet(&format!("behalten-{id}"), &format!("ergaenzung/{id}/behalten"))
        .form(().into_any(), button("button button--second", "lock", "Im Büro behalten"));
    if !item.view.public {
        return view! { {keep}<p class="small soft">"Zeigen geht, sobald der Beitrag öffentlich ist."</p> }.into_any();
    }
    let sheet = item.sheet(&show_key(addition), &format!("ergaenzung/{id}/zeigen"));
    let text = sheet
        .field("text", "Ergänzung für alle", &addition.text)
        .hint("Was niemand lesen soll, in doppelte eckige Klammern setzen: [[Name]]. Sonst nichts ändern.")
        .area(4);
    let show = sheet.form(text, button("button", "eye", "Öffentlich zeigen"));
    view! { {sheet.folded("Öffentlich zeigen", show)}{keep} }.into_any()
}

/// Offices it went to, and what they said.
pub(super) fn forwardings(item: &Item) -> AnyView {
    section("weiterleitungen", "Weitergeleitet", item.view.forwardings.iter().map(|sent| forwarding_view(item, sent)).collect())
}

fn forwarding_view(item: &Item, sent: &ForwardingEntry) -> AnyView {
    let now = item.visit.now;
    let state = match (&sent.reply, sent.replied_at) {
        (Some(_), Some(at)) => format!("geantwortet {}", dates::short_date(at, now)),
        (None, Some(at)) => format!("zurückgenommen {}", dates::short_date(at, now)),
        _ => format!("Antwort erbeten bis {}", dates::short_date(sent.due_at, now)),
    };
    let reply = sent.reply.as_deref().map(|reply| view! { <blockquote class="wording flow">{redaction::paragraphs(reply)}</blockquote> });
    view! {
        <div class="flow">
            <p class="strong">{sent.office.clone()}</p>
            <div class="flow">{redaction::paragraphs(&sent.question)}</div>
            <p class="meta"><span>{format!("weitergeleitet {}", dates::short_date(sent.sent_at, now))}</span><span>{state}</span></p>
            {reply}
        </div>
    }
    .into_any()
}

/// Objections and what became of them.
pub(super) fn objections(item: &Item) -> AnyView {
    section("einsprueche", "Einsprüche", item.view.objections.iter().map(|objection| objection_view(item, objection)).collect())
}

fn objection_view(item: &Item, objection: &ObjectionView) -> AnyView {
    let now = item.visit.now;
    let against = if objection.against == Stage::Withheld { "gegen „Nicht veröffentlicht“" } else { "gegen „Nicht aufgenommen“" };
    let state = match (objection.upheld, objection.decided_at) {
        (Some(true), Some(at)) => format!("Recht gegeben {}", dates::short_date(at, now)),
        (Some(false), Some(at)) => format!("es bleibt bei der Entscheidung, {}", dates::short_date(at, now)),
        _ => "noch nicht entschieden".to_owned(),
    };
    let reason = (!objection.reason.is_empty()).then(|| view! { <p>{objection.reason.clone()}</p> });
    let said = if objection.text.is_empty() {
        view! { <p class="soft">"Ohne Begründung eingelegt."</p> }.into_any()
    } else {
        view! { <blockquote class="wording flow">{redaction::paragraphs(&objection.text)}</blockquote> }.into_any()
    };
    view! {
        <div class="flow">
            {said}
            <p class="meta"><span>{dates::short_date(objection.at, now)}</span><span>{against}</span><span>{state}</span></p>
            {reason}
        </div>
    }
    .into_any()
}
