//! Das Formular, von oben nach unten: what, where, how the answer comes, and what becomes public.

use super::{Shown, preview, similar};
use crate::components::draft::draft;
use crate::components::icon::icon;
use crate::files::{self, FieldWords};
use crate::form::{Control, choice, error_line, error_summary};
use crate::participation::details;
use crate::places::choose;
use crate::rendering::names::question;
use crate::texts::kind_icon;
use crate::visit::Visit;
use domain::participation::{self, ContactWish, Kind};
use domain::profile::Desk;
use domain::sentences::Sentences;
use leptos::prelude::*;

/// What the device keeps while somebody writes.
pub(in crate::participation) const DRAFT: &str = "text place title helpers event_when";
const FILES: FieldWords = FieldWords { legend: "files-legend", hint: "files-hint", alt: "files-alt", alt_hint: "files-alt-hint" };

/// The whole page.
pub(super) fn view(visit: &Visit, shown: &Shown) -> AnyView {
    let texts = visit.texts();
    view! {
        <div class="wrap split">
            <div>
                <div class="page-head flow">
                    {summary(visit, shown)}
                    <h1>{texts.say("write-title")}</h1>
                    <p class="lead">{texts.say("write-lead")}</p>
                    {shown.checking.map(|days| view! { <p class="soft">{texts.say_with("checking-time", &[("days", days.into())])}</p> })}
                </div>
                {similar::asked(visit, shown.similar.as_deref())}
                {shown.preview.then(|| preview::view(visit, shown))}
                {form(visit, shown)}
            </div>
            {aside(visit)}
        </div>
    }
    .into_any()
}

fn summary(visit: &Visit, shown: &Shown) -> AnyView {
    let texts = visit.texts();
    let label = |key: &str| texts.say(key);
    let labels = [
        ("kind", label("write-kind")),
        ("text", label("write-text")),
        ("place", label("write-place")),
        ("files", label("files-legend")),
        ("position", label("place-map")),
        ("title", label("write-heading")),
        ("contact", label("write-contact")),
        ("email", label("write-email")),
        ("phone", label("write-phone")),
        ("letter", label("write-letter")),
        ("name", label("write-name")),
        ("pseudonym", label("write-pseudonym")),
        ("consent", label("write-consent")),
        ("key", label("write-title")),
    ];
    let labels: Vec<_> = labels.into_iter().chain(details::LABELS.map(|(name, key)| (name, label(key)))).collect();
    let labels: Vec<(&'static str, &str)> = labels.iter().map(|(name, label)| (*name, label.trim_end_matches(['?', '.']))).collect();
    error_summary(visit, &shown.failure, &labels)
}

fn form(visit: &Visit, shown: &Shown) -> AnyView {
    let texts = visit.texts();
    let (typed, failure) = (&shown.typed, &shown.failure);
    let control = |name: &'static str, label: &str, value: &str| Control::new(visit, name, &texts.say(label), value, failure);
    view! {
        <form class="flow" action=visit.href("/mitmachen") method="post" enctype="multipart/form-data" novalidate>
            // Enter in a field sends the form, whatever button stands first in it.
            <button class="vh" type="submit" name="tun" value="abschicken" tabindex="-1" aria-hidden="true">{texts.say("write-send")}</button>
            <input type="hidden" name="key" id="key" value=typed.key.clone()/>
            {kinds(visit, shown)}
            <div class="section flow">
                {control("text", "write-text", &typed.text).hint(&texts.say("write-text-hint")).any_script().area(6)}
                {question(visit, &typed.language, failure)}
                {similar::island(visit)}
                {control("place", "write-place", &typed.place).hint(&texts.say("write-place-hint")).input("text", "off")}
                {choose::fields(visit, &typed.landmark, &typed.position, group(visit, shown, "position").2)}
                {control("title", "write-heading", &typed.title).hint(&texts.say("write-heading-hint")).optional().any_script().input("text", "off")}
            </div>
            {draft(visit, "/mitmachen", DRAFT)}
            {files::field(visit, &shown.kept, &FILES)}
            {details::fields(visit, &typed.kind, &typed.details, failure)}
            {contact(visit, shown)}
            <div class="section flow">
                {control("name", "write-name", &typed.name).hint(&texts.say("write-name-hint")).optional().input("text", "name")}
                {public_name(visit, shown)}
                {consent(visit, shown)}
                <p class="row">
                    <button class="button button--big" type="submit" name="tun" value="abschicken">{texts.say("write-send")}</button>
                    <button class="button button--second" type="submit" name="tun" value="nachsehen">{icon("search")}{texts.say("write-check")}</button>
                    <a class="link-button" href=visit.href("")>{texts.say("write-cancel")}</a>
                </p>
                <p class="soft">{texts.say("write-public")}</p>
            </div>
        </form>
    }
    .into_any()
}

/// The sentence of a group of choices, and the class and description that go with it.
fn group(visit: &Visit, shown: &Shown, name: &'static str) -> (&'static str, Option<String>, Option<AnyView>) {
    match shown.failure.fields.of(name) {
        Some(problem) => {
            let line = error_line(name, &visit.texts().problem(name, problem));
            ("field field--error flow", Some(format!("{name}-e")), Some(line))
        }
        None => ("field flow", None, None),
    }
}

fn kinds(visit: &Visit, shown: &Shown) -> AnyView {
    let texts = visit.texts();
    let (class, described, error) = group(visit, shown, "kind");
    let choices: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| {
            choice(
                "radio",
                "kind",
                kind.word(),
                &texts.kind_narrow(*kind),
                &texts.kind_line(*kind),
                kind_icon(*kind),
                shown.typed.kind == kind.word(),
            )
        })
        .collect();
    view! {
        <fieldset class=class id="kind" tabindex="-1" aria-describedby=described>
            <legend>{texts.say("write-kind")}</legend>
            {error}
            <div class="tiles">{choices}</div>
        </fieldset>
    }
    .into_any()
}

fn contact(visit: &Visit, shown: &Shown) -> AnyView {
    let texts = visit.texts();
    let (typed, failure) = (&shown.typed, &shown.failure);
    let (class, described, error) = group(visit, shown, "contact");
    let wish = |wish: ContactWish, label: &str, small: &str, picture: &str| {
        choice("radio", "contact", wish.word(), &texts.say(label), small, picture, typed.contact == wish.word())
    };
    let control = |name: &'static str, label: &str, value: &str, hint: &str| {
        Control::new(visit, name, &texts.say(label), value, failure).hint(&texts.say(hint))
    };
    view! {
        <fieldset class=class id="contact" tabindex="-1" aria-describedby=described>
            <legend>{texts.say("write-contact")}</legend>
            {error}
            {wish(ContactWish::Mail, "write-contact-mail", "", "mail")}
            {control("email", "write-email", &typed.email, "write-email-hint").input("email", "email")}
            {wish(ContactWish::Phone, "write-contact-phone", "", "phone")}
            {control("phone", "write-phone", &typed.phone, "write-phone-hint").input("tel", "tel")}
            {wish(ContactWish::Letter, "write-contact-letter", "", "paper")}
            {control("letter", "write-letter", &typed.letter, "write-letter-hint").area(3)}
            {wish(ContactWish::Code, "write-contact-code", &texts.say("write-contact-code-line"), "eye")}
        </fieldset>
    }
    .into_any()
}

/// What everybody sees of who wrote it; nothing, unless somebody wants it otherwise.
fn public_name(visit: &Visit, shown: &Shown) -> AnyView {
    let texts = visit.texts();
    let chosen = participation::Shown::from_word(&shown.typed.shown).unwrap_or(participation::Shown::Nothing);
    let rows: Vec<_> = participation::Shown::ALL
        .iter()
        .map(|row| choice("radio", "shown", row.word(), &texts.say(&format!("write-shown-{row}")), "", "", *row == chosen))
        .collect();
    view! {
        <fieldset class="field flow">
            <legend>{texts.say("write-shown")}</legend>
            {rows}
            {Control::new(visit, "pseudonym", &texts.say("write-pseudonym"), &shown.typed.pseudonym, &shown.failure).hint(&texts.say("write-pseudonym-hint")).input("text", "nickname")}
        </fieldset>
    }
    .into_any()
}

fn consent(visit: &Visit, shown: &Shown) -> AnyView {
    let texts = visit.texts();
    let (class, described, error) = group(visit, shown, "consent");
    let checked = shown.typed.consent == "yes";
    view! {
        <div class=class>
            {error}
            <label class="choice">
                <input type="checkbox" id="consent" name="consent" value="yes" checked=checked aria-describedby=described/>
                <span>{texts.say("write-consent")}<small>{texts.say("write-consent-line")}</small></span>
            </label>
            <p><a href=visit.href("/datenschutz")>{texts.say("write-privacy")}</a></p>
        </div>
    }
    .into_any()
}

/// What follows, and how to do it without writing.
fn aside(visit: &Visit) -> AnyView {
    let texts = visit.texts();
    let Some(profile) = visit.profile() else { return ().into_any() };
    let office = &profile.office;
    let talk = texts.say_with("write-talk-text", &[("office", office.name.as_str().into()), ("street", office.street.as_str().into())]);
    let call = texts.say_with("write-call", &[("phone", office.phone.as_str().into())]);
    let here = view! {
        <li class="stop" data-state="here" aria-current="step">
            <span class="stop__dot" aria-hidden="true"></span>
            <div class="stop__text"><span class="stop__here">{texts.say("write-next-here")}</span><h3>{texts.say("write-next-writing")}</h3><p class="stop__when">{texts.say("write-next-writing-when")}</p></div>
        </li>
    };
    let todo: Vec<_> = [
        ("write-next-received", "write-next-received-when"),
        ("write-next-read", "write-next-read-when"),
        ("write-next-answered", "write-next-answered-when"),
    ]
    .into_iter()
    .map(|(name, when)| stop(visit, texts.say(name), texts.say(when)))
    .collect();
    view! {
        <aside class="asides section" aria-labelledby="danach">
            <h2 id="danach">{texts.say("write-next")}</h2>
            <ol class="journey" role="list">{here}{todo}</ol>
            {times(visit, &profile.desk)}
            <div class="box flow">
                <h3>{texts.say("write-talk")}</h3>
                <p>{talk}</p>
                <p><a class="button button--second wide" href=format!("tel:{}", office.phone.replace(' ', ""))>{icon("phone")}{call}</a></p>
                <p><a class="link-button" href=visit.href("/mitmachen/bogen.pdf")>{icon("paper")}{texts.say("paper-blank")}</a></p>
            </div>
        </aside>
    }
    .into_any()
}

/// How long an answer takes at most, kinds with the same time together.
fn times(visit: &Visit, desk: &Desk) -> AnyView {
    let texts = visit.texts();
    let rows: Vec<_> = desk
        .answer
        .grouped()
        .into_iter()
        .map(|(days, kinds)| {
            let kinds = kinds.into_iter().map(|kind| texts.kind(kind)).collect::<Vec<_>>().join(", ");
            view! { <div><dt>{texts.say_with("ways-times-days", &[("days", i64::from(days).into())])}</dt><dd>{kinds}</dd></div> }
        })
        .collect();
    view! { <div class="box flow"><h3>{texts.say("ways-times")}</h3><dl class="facts">{rows}</dl></div> }.into_any()
}

fn stop(visit: &Visit, name: String, when: String) -> AnyView {
    view! {
        <li class="stop" data-state="todo">
            <span class="stop__dot" aria-hidden="true"></span>
            <div class="stop__text"><h3>{name}<span class="vh">" "{visit.texts().say("write-next-todo")}</span></h3><p class="stop__when">{when}</p></div>
        </li>
    }
    .into_any()
}
