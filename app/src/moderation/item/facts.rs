//! Kopf, Text und Person: what was said, what of it everybody reads, who said it and how an answer reaches them.

use super::Item;
use crate::components::chip::{chip, contribution_chip};
use crate::components::icon::icon;
use crate::dates;
use crate::moderation::sheet::folded;
use crate::moderation::{due, queue, redaction};
use crate::participation::details;
use crate::rendering::names::marked;
use crate::texts::kind_icon;
use domain::participation::{Channel, ContactWish, Stage};
use leptos::prelude::*;
use store::participation::Person;

/// Reference, kind, arrival; the title; the stage and when it is due.
pub(super) fn head(item: &Item) -> AnyView {
    let (visit, view) = (&item.visit, &item.view);
    let arrived = format!("eingegangen {}, {}", dates::date(view.received_at), dates::clock(view.received_at));
    let due = view.due_at.filter(|_| view.stage.is_open()).map(|at| {
        let (late, words) = due::due(at, visit.now);
        chip(if late { "late" } else { "" }, "clock", &words)
    });
    let (lang, dir) = marked(visit, view.language);
    let place = (!view.place.is_empty()).then(|| view! { <span>{icon("pin")}{view.place.clone()}</span> });
    let since = format!("seit {}", dates::short_date(view.stage_since, visit.now));
    let public =
        view.public.then(|| view! { <a href=visit.href(&format!("/beitraege/{}", view.reference))>{icon("eye")}"Öffentliche Seite"</a> });
    view! {
        <p class="meta">
            <bdi class="ref" dir="ltr">{view.reference.clone()}</bdi>
            <span>{icon(kind_icon(view.kind))}{visit.texts().kind(view.kind)}</span>
            <span>{arrived}</span>
            <span>{queue::channel(visit, view.channel, Some(view.language))}</span>
        </p>
        <h2 id="offen-h" lang=lang dir=dir>{redaction::line(&item.title())}</h2>
        <p class="meta">{contribution_chip(visit, view.stage)}<span>{since}</span>{due}{place}{public}</p>
    }
    .into_any()
}

/// The text: the public version where there is one, with what was sent behind a heading. An office reads the public version only.
pub(super) fn text(item: &Item) -> AnyView {
    let view = &item.view;
    if view.stage == Stage::Withdrawn {
        return view! { <p class="empty">"Zurückgezogen. Der Inhalt wird nicht mehr gezeigt."</p> }.into_any();
    }
    let answer = answer(item);
    let (lang, dir) = marked(&item.visit, view.language);
    if view.public_text.is_empty() || (item.sees_person() && !view.public) {
        return view! { <div class="flow measure" lang=lang dir=dir>{redaction::paragraphs(&view.text)}</div>{answer} }.into_any();
    }
    let public = view! { <div class="flow measure" lang=lang dir=dir>{redaction::paragraphs(&view.public_text)}</div> };
    let differs = view.public_text != view.text || view.public_title != view.title;
    let original = (item.sees_person() && differs).then(|| {
        let inside =
            view! { <div class="flow measure" lang=lang dir=dir><p class="strong">{view.title.clone()}</p>{redaction::paragraphs(&view.text)}</div> };
        folded("original", "Wie es geschickt wurde", false, inside.into_any())
    });
    view! { {public}{original}{answer} }.into_any()
}

fn answer(item: &Item) -> Option<AnyView> {
    let view = &item.view;
    let head = if view.not_taken_up { "Nicht aufgenommen" } else { "Antwort" };
    (!view.answer.is_empty()).then(|| {
        view! { <blockquote class="wording flow"><p class="strong">{head}</p>{redaction::paragraphs(&view.answer)}</blockquote> }.into_any()
    })
}

/// What a proposal still says; cost is public with it, the rest stays in the office.
pub(super) fn details(item: &Item) -> Option<AnyView> {
    let details = &item.view.details;
    let facts = details::facts(&item.visit, details);
    let line = details
        .has_inside()
        .then(|| view! { <p class="small soft">"Wer mithelfen würde, wann und für wie viele: nur im Büro zu lesen."</p> });
    (!facts.is_empty()).then(|| view! { <dl class="facts facts--wide">{facts}</dl>{line} }.into_any())
}

/// Who wrote it and how the answer comes; only for those who moderate.
pub(super) fn person(item: &Item) -> AnyView {
    let view = &item.view;
    let Some(person) = &view.person else { return ().into_any() };
    let fact = |label: &'static str, value: AnyView| view! { <div><dt>{label}</dt><dd>{value}</dd></div> };
    let taken_by = view.taken_by.clone().map(|name| fact("Aufgenommen von", name.into_any()));
    let read_back = (view.channel != Channel::Web).then(|| {
        let words = match view.read_back {
            Some(true) => "ja",
            Some(false) => "nein",
            None => "nicht eingetragen",
        };
        fact("Vorgelesen", words.into_any())
    });
    view! {
        <dl class="facts facts--wide">
            {fact("Von", name(person).into_any())}
            {fact("Antwort", wish(view.contact).into_any())}
            {ways(person).map(|(label, value)| fact(label, value))}
            {taken_by}
            {read_back}
        </dl>
    }
    .into_any()
}

fn name(person: &Person) -> String {
    let name = if person.name.is_empty() { "ohne Namen" } else { &person.name };
    match &person.shown_name {
        None if person.name.is_empty() => name.to_owned(),
        None => format!("{name} (nicht öffentlich)"),
        Some(shown) if *shown == person.name => format!("{name} (darf dabeistehen)"),
        Some(shown) => format!("{name} (öffentlich als {shown})"),
    }
}

/// How the answer comes.
pub(super) const fn wish(contact: ContactWish) -> &'static str {
    match contact {
        ContactWish::Mail => "per E-Mail",
        ContactWish::Phone => "am Telefon",
        ContactWish::Letter => "mit einem Brief",
        ContactWish::Code => "keine, Abholcode genügt",
    }
}

/// The one way that was chosen.
fn ways(person: &Person) -> Option<(&'static str, AnyView)> {
    if let Some(email) = &person.email {
        let state = if person.email_confirmed { "bestätigt" } else { "noch nicht bestätigt" };
        return Some(("E-Mail", view! { <bdi dir="ltr">{email.clone()}</bdi>{format!(", {state}")} }.into_any()));
    }
    if let Some(phone) = &person.phone {
        let href = format!("tel:{}", phone.replace(char::is_whitespace, ""));
        return Some(("Telefon", view! { <a href=href dir="ltr">{phone.clone()}</a> }.into_any()));
    }
    person.letter.as_ref().map(|letter| ("Anschrift", letter.clone().into_any()))
}
