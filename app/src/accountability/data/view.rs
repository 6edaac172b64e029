//! Meine Daten: three forms, and everything that is stored in words.

use super::Answered;
use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::failure::FormFailure;
use crate::files::size_words;
use crate::form::{Control, choice, error_line, error_summary};
use crate::visit::Visit;
use domain::accountability::RequestKind;
use domain::files::{FileKind, FileState, HideReason};
use domain::participation::{Channel, Kind, Stage};
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::accountability::{Entry, PersonData, Section};

pub(super) fn page(visit: &Visit, key: &str, answered: &Answered) -> AnyView {
    let texts = visit.texts();
    let labels = [
        ("email", texts.say("data-link-email")),
        ("code", texts.say("data-code")),
        ("confirmed", texts.say("data-erase-confirm")),
        ("kind", texts.say("data-request-kind")),
        ("text", texts.say("data-request-text")),
        ("name", texts.say("data-request-name")),
        ("reach", texts.say("data-request-reach")),
    ];
    let labels: Vec<(&'static str, &str)> = labels.iter().map(|(name, label)| (*name, label.as_str())).collect();
    let done = answered
        .done
        .clone()
        .map(|sentence| view! { <div class="notice notice--sun" role="status">{icon("check")}<p>{sentence}</p></div> });
    let signed_in = visit.actor.account.is_some().then(|| {
        view! {
            <form action=visit.href("/meine-daten/auskunft") method="post" novalidate>
                <p>{texts.say("data-account-line")}</p>
                <p><button class="button button--second" type="submit">{texts.say("data-account")}</button></p>
            </form>
        }
    });
    view! {
        <div class="wrap section flow measure">
            {error_summary(visit, &answered.failure, &labels)}
            <h1>{texts.say("data-title")}</h1>
            {done}
            <p class="lead">{texts.say("data-lead")}</p>
            {signed_in}
            {by_code(visit, answered)}
            {by_address(visit, answered)}
            {request(visit, key, answered)}
        </div>
    }
    .into_any()
}

/// Reading and erasing by the receipt code: one field, two buttons; erasing needs its tick.
fn by_code(visit: &Visit, answered: &Answered) -> AnyView {
    let texts = visit.texts();
    let code = Control::new(visit, "code", &texts.say("data-code"), answered.typed.get("code"), &answered.failure)
        .hint(&texts.say("data-code-hint"))
        .input("text", "off");
    let tick = answered.failure.fields.of("confirmed").map(|problem| error_line("confirmed", &texts.problem("confirmed", problem)));
    view! {
        <section class="box flow" aria-labelledby="mit-code">
            <h2 id="mit-code">{texts.say("data-code-title")}</h2>
            <form class="flow" action=visit.href("/meine-daten/auskunft") method="post" novalidate>
                {code}
                <p><button class="button" type="submit">{texts.say("data-export")}</button></p>
                <div class="field flow" id="confirmed" tabindex="-1">
                    <h3>{texts.say("data-erase-title")}</h3>
                    <p>{texts.say("data-erase-line")}</p>
                    {tick}
                    {choice("checkbox", "confirmed", "yes", &texts.say("data-erase-confirm"), "", "", answered.typed.ticked("confirmed"))}
                </div>
                <p><button class="button button--danger" type="submit" formaction=visit.href("/meine-daten/loeschen")>{texts.say("data-erase")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

/// A link to an address that was confirmed once, for who has no code at hand.
fn by_address(visit: &Visit, answered: &Answered) -> AnyView {
    let texts = visit.texts();
    let email = Control::new(visit, "email", &texts.say("data-link-email"), answered.typed.get("email"), &answered.failure)
        .hint(&texts.say("data-link-email-hint"))
        .input("email", "email");
    view! {
        <section class="box flow" aria-labelledby="mit-adresse">
            <h2 id="mit-adresse">{texts.say("data-link-heading")}</h2>
            <p>{texts.say("data-link-line")}</p>
            <form class="flow" action=visit.href("/meine-daten/link") method="post" novalidate>
                {email}
                <p><button class="button button--second" type="submit">{icon("mail")}{texts.say("data-link-send")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

/// The page behind the mailed link: reading changes nothing.
pub(super) fn by_link(visit: &Visit, token: &str, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    let label = texts.say("data-erase-confirm");
    let action = visit.href(&format!("/meine-daten/link/{}", urlencoding::encode(token)));
    view! {
        <div class="wrap section flow measure">
            {error_summary(visit, failure, &[("confirmed", label.as_str())])}
            <h1>{texts.say("data-link-title")}</h1>
            <p class="lead">{texts.say("data-link-lead")}</p>
            <form action=action method="post"><button class="button button--big" type="submit">{texts.say("data-export")}</button></form>
            {by_link_deeds(visit, token, failure)}
        </div>
    }
    .into_any()
}

/// What may be done with a link: the file, and erasing with its tick.
pub(super) fn by_link_deeds(visit: &Visit, token: &str, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    let path = visit.href(&format!("/meine-daten/link/{}", urlencoding::encode(token)));
    let tick = failure.fields.of("confirmed").map(|problem| error_line("confirmed", &texts.problem("confirmed", problem)));
    view! {
        <form action=format!("{path}/datei") method="post"><button class="button button--second" type="submit">{texts.say("data-file")}</button></form>
        <form class="box flow" action=format!("{path}/loeschen") method="post" novalidate>
            <div class="field flow" id="confirmed" tabindex="-1">
                <h2>{texts.say("data-erase-title")}</h2>
                <p>{texts.say("data-link-erase-line")}</p>
                {tick}
                {choice("checkbox", "confirmed", "yes", &texts.say("data-erase-confirm"), "", "", false)}
            </div>
            <p><button class="button button--danger" type="submit">{texts.say("data-erase")}</button></p>
        </form>
    }
    .into_any()
}

/// The file, for who came with the receipt code or is signed in.
pub(super) fn by_code_as_file(visit: &Visit, code: &str) -> AnyView {
    view! {
        <form action=visit.href("/meine-daten/datei") method="post" novalidate>
            <input type="hidden" name="code" value=code.to_owned()/>
            <p><button class="button" type="submit">{visit.texts().say("data-file")}</button></p>
        </form>
    }
    .into_any()
}

fn request(visit: &Visit, key: &str, answered: &Answered) -> AnyView {
    let texts = visit.texts();
    let chosen = answered.typed.get("kind");
    let kinds: Vec<_> = RequestKind::ALL
        .iter()
        .map(|kind| {
            let label = texts.say(match kind {
                RequestKind::Export => "data-request-export",
                RequestKind::Correct => "data-request-correct",
                RequestKind::Erase => "data-request-erase",
                RequestKind::Object => "data-request-object",
            });
            choice("radio", "kind", kind.word(), &label, "", "", chosen == kind.word())
        })
        .collect();
    let problem = answered.failure.fields.of("kind").map(|problem| error_line("kind", &texts.problem("kind", problem)));
    let control =
        |name: &'static str, label: &str| Control::new(visit, name, &texts.say(label), answered.typed.get(name), &answered.failure);
    view! {
        <section class="flow" aria-labelledby="anliegen">
            <h2 id="anliegen">{texts.say("data-request-title")}</h2>
            <p>{texts.say("data-request-line")}</p>
            <form class="flow" action=visit.href("/meine-daten") method="post" novalidate>
                <input type="hidden" name="key" value=key.to_owned()/>
                <fieldset class="field flow" id="kind" tabindex="-1"><legend>{texts.say("data-request-kind")}</legend>{problem}{kinds}</fieldset>
                {control("text", "data-request-text").hint(&texts.say("data-request-text-hint")).area(4)}
                {control("reach", "data-request-reach").hint(&texts.say("data-request-reach-hint")).area(2)}
                {control("name", "data-request-name").optional().input("text", "name")}
                <p><button class="button" type="submit">{texts.say("data-request-send")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

/// Everything that is stored, record by record, and what may be done about it.
pub(super) fn exported(visit: &Visit, deeds: AnyView, data: &PersonData) -> AnyView {
    let texts = visit.texts();
    let sections: Vec<_> = data.sections.iter().map(|section| record(visit, section)).collect();
    view! {
        <div class="wrap section flow measure">
            <h1>{texts.say("data-export-title")}</h1>
            <p class="lead">{texts.say_with("data-export-lead", &[("day", texts.date(data.at).into())])}</p>
            {deeds}
            {sections}
            <p class="soft">{texts.say("data-export-rights")}</p>
        </div>
    }
    .into_any()
}

fn record(visit: &Visit, section: &Section) -> AnyView {
    let texts = visit.texts();
    let rows: Vec<_> = section
        .entries
        .iter()
        .map(|entry| view! { <div><dt>{texts.say(&format!("data-{}", entry.0.replace('_', "-")))}</dt><dd>{lines(&value(visit, entry))}</dd></div> })
        .collect();
    view! { <section class="box flow"><h2>{texts.say(&format!("data-what-{}", section.what))}</h2><dl class="facts">{rows}</dl></section> }
        .into_any()
}

/// Stored words and times, as people say them.
fn value(visit: &Visit, (key, value): &Entry) -> String {
    let texts = visit.texts();
    let said = match *key {
        "kind" => Kind::from_word(value).map(|kind| texts.kind(kind)),
        "stage" => Stage::from_word(value).map(|stage| texts.contribution_stage(stage)),
        "channel" => Channel::from_word(value).map(|channel| texts.channel(channel)),
        "file_kind" => {
            FileKind::from_word(value).map(|kind| texts.say(if kind == FileKind::Photo { "data-file-photo" } else { "files-pdf" }))
        }
        "file_state" => FileState::from_word(value).map(|state| texts.say(file_state(state))),
        "file_reason" => HideReason::from_word(value).map(|reason| texts.hide_reason(reason)),
        "bytes" => value.parse().ok().map(size_words),
        "role" => domain::Role::from_word(value).map(|role| crate::visit::role_name(role).to_owned()),
        _ => value.parse::<chrono::DateTime<chrono::Utc>>().ok().map(crate::dates::full),
    };
    said.unwrap_or_else(|| value.clone())
}

const fn file_state(state: FileState) -> &'static str {
    match state {
        FileState::Waiting => "own-file-waiting",
        FileState::Shown => "data-file-shown",
        FileState::Hidden => "own-file-hidden",
    }
}
