//! Die Seite: left what lies beside the original and the form, right the original to read while writing.

use super::{Asked, Place, german_name};
use crate::components::chip::chip;
use crate::components::icon::icon;
use crate::components::prose::prose;
use crate::dates;
use crate::form::{Control, error_summary};
use crate::rendering::names::{german_name_of_text, marked};
use crate::visit::Visit;
use domain::Language;
use domain::rendering::RenderingState;
use leptos::prelude::*;
use store::rendering::{RenderingDesk, RenderingView};

const LABELS: &[(&str, &str)] = &[("language", "Sprache"), ("title", "Überschrift"), ("text", "Text"), ("checked_by", "Geprüft von")];

pub(super) fn whole(visit: &Visit, place: &Place, desk: &RenderingDesk, asked: &Asked) -> AnyView {
    let done = asked.done.map(|sentence| view! { <div class="notice" role="status">{icon("check")}<p>{sentence}</p></div> });
    let entries: Vec<_> = desk.entries.iter().map(|entry| sibling(visit, place, entry)).collect();
    let none = entries.is_empty().then(|| view! { <p class="empty">"Noch nichts in Leichter Sprache, noch keine Übersetzung."</p> });
    let waits = (!desk.public).then(|| view! { <p class="notice">{icon("lock")}<span>"Das Original ist nicht öffentlich. Bis dahin bleibt alles hier ein Entwurf."</span></p> });
    view! {
        <div class="wrap page-head flow">
            {error_summary(visit, &asked.failure, LABELS)}
            {done}
            <h1>{format!("Sprachen: {}", desk.title)}</h1>
            {waits}
        </div>
        <div class="wrap section split">
            <div class="flow">{none}{entries}{asked.preview.then(|| preview(asked))}{form(visit, place, desk, asked)}</div>
            {original(visit, desk)}
        </div>
    }
    .into_any()
}

fn original(visit: &Visit, desk: &RenderingDesk) -> AnyView {
    let (lang, dir) = marked(visit, desk.language);
    view! {
        <aside class="asides" aria-labelledby="original">
            <section class="box flow">
                <h2 id="original">{format!("Original: {}", german_name_of_text(desk.language))}</h2>
                <div class="flow" lang=lang dir=dir><p class="strong">{desk.title.clone()}</p>{prose(&desk.text)}</div>
            </section>
        </aside>
    }
    .into_any()
}

fn sibling(visit: &Visit, place: &Place, entry: &RenderingView) -> AnyView {
    let (code, id) = (entry.language.code(), format!("sprache-{}", entry.language.code()));
    let state = match entry.state {
        RenderingState::Public => chip("", "eye", "öffentlich"),
        RenderingState::Draft => chip("off", "pen", "Entwurf"),
    };
    let outdated = entry.outdated.then(|| chip("late", "clock", "stammt von einer älteren Fassung"));
    let checked = (!entry.checked_by.is_empty()).then(|| view! { <span>{format!("geprüft von {}", entry.checked_by)}</span> });
    let made = format!("zuletzt {}, {}", entry.made_by, dates::short_date(entry.changed_at, visit.now));
    let (deed, label) = match entry.state {
        RenderingState::Public => ("zuruecknehmen", "Zurücknehmen"),
        RenderingState::Draft => ("zuruecknehmen", "Entwurf löschen"),
    };
    let publish = (entry.state == RenderingState::Draft).then(|| {
        view! { <button class="button" type="submit" name="tun" value="veroeffentlichen">{icon("eye")}"Veröffentlichen"</button> }
    });
    view! {
        <section class="box flow" aria-labelledby=id.clone()>
            <h2 id=id.clone()>{german_name(entry.language)}</h2>
            <p class="row">{state}{outdated}</p>
            {words(entry.language, &entry.title, &entry.text)}
            <p class="meta">{checked}<span>{made}</span></p>
            <form class="row" action=place.home.clone() method="post">
                <input type="hidden" name="language" value=code/>
                {publish}
                <a class="link-button" href=format!("{}#formular", place.with("sprache", code))>{icon("pen")}"Ändern"<span class="vh">{format!(": {}", german_name(entry.language))}</span></a>
                <button class="button button--second" type="submit" name="tun" value=deed>{label}</button>
            </form>
        </section>
    }
    .into_any()
}

/// The text as everybody will read it.
fn words(language: Language, title: &str, text: &str) -> AnyView {
    view! { <div class="flow measure" lang=language.tag() dir=language.direction()><p class="strong">{title.to_owned()}</p>{prose(text)}</div> }
        .into_any()
}

fn preview(asked: &Asked) -> AnyView {
    let language = Language::from_code(&asked.typed.language).unwrap_or_default();
    view! {
        <section class="box flow" id="vorschau" aria-labelledby="vorschau-h" tabindex="-1">
            <h2 id="vorschau-h">"So sieht es aus"</h2>
            <p class="soft">"Noch ist nichts gespeichert."</p>
            {words(language, &asked.typed.title, &asked.typed.text)}
        </section>
    }
    .into_any()
}

fn form(visit: &Visit, place: &Place, desk: &RenderingDesk, asked: &Asked) -> AnyView {
    let (typed, failure) = (&asked.typed, &asked.failure);
    let languages = Language::ALL.iter().filter(|language| desk.language.language() != Some(**language));
    let mut options = vec![(String::new(), "Bitte wählen".to_owned())];
    options.extend(languages.map(|language| (language.code().to_owned(), german_name(*language).to_owned())));
    let control = |name: &'static str, label: &str, value: &str| Control::new(visit, name, label, value, failure);
    view! {
        <section class="flow" aria-labelledby="formular">
            <h2 id="formular">"Schreiben oder ändern"</h2>
            <form class="flow" action=place.home.clone() method="post" novalidate>
                {control("language", "Sprache", &typed.language).hint("Steht in dieser Sprache schon etwas da, wird es ersetzt.").select(options)}
                {control("title", "Überschrift", &typed.title).any_script().input("text", "off")}
                {control("text", "Text", &typed.text).hint("Leichte Sprache: ein Satz je Zeile, ein Gedanke je Satz. Sonst Absätze mit einer leeren Zeile trennen. Geschwärztes bleibt geschwärzt.").any_script().area(10)}
                {control("checked_by", "Geprüft von", &typed.checked_by).hint("Nötig für Leichte Sprache, zum Beispiel: Prüfgruppe der Lebenshilfe Wetzlar.").optional().input("text", "off")}
                <p class="row">
                    <button class="button" type="submit" name="tun" value="speichern">{icon("check")}"Entwurf speichern"</button>
                    <button class="button button--second" type="submit" name="tun" value="ansehen">{icon("eye")}"Ansehen"</button>
                    <a class="link-button" href=place.back.1.clone()>"Abbrechen"</a>
                </p>
            </form>
        </section>
    }
    .into_any()
}
