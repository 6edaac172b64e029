//! `/arbeitsplatz/beitraege/{id}/brief/{part}`: a letter that is owed, ready to print and to fold into an envelope with a window (DIN 5008, form B).
//! It says what others read in their mail.

use crate::components::prose::lines;
use crate::page::{Head, Nav};
use crate::posted;
use crate::texts::Arg;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::participation::ContactWish;
use domain::profile::Office;
use leptos::prelude::*;
use store::Error;
use store::participation::{self, ContactTask, OpenedView};

/// The letter.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id, part)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let view = participation::opened(&state.db, &visit.actor, posted::id(&id)?).await?;
    let task = view.tasks.iter().find(|task| task.way == ContactWish::Letter && task.id.to_string() == part).cloned();
    let task = task.ok_or(Error::NotFound)?;
    let to = view.person.as_ref().and_then(|person| person.letter.clone()).ok_or(Error::NotFound)?;
    let office = visit.district()?.profile.office.clone();
    let back = visit.href(&format!("/arbeitsplatz/beitraege/{}", view.id));
    let head = Head::new(&format!("Brief zu {}", view.reference)).nav(Nav::DeskContributions).desk().bare();
    let visit_in = visit.clone();
    Ok(head.respond(&visit, move || {
        let visit = visit_in;
        view! {
            <div class="wrap screen-only"><p class="row"><a class="link-button" href=back>"Zurück zum Beitrag"</a><span>"Drucken mit Strg+P oder ⌘+P; gefaltet passt der Brief in einen Umschlag mit Fenster."</span></p></div>
            {sheet(&visit, &office, &to, (&view, &task))}
        }
        .into_any()
    }))
}

fn sheet(visit: &Visit, office: &Office, to: &str, (view, task): (&OpenedView, &ContactTask)) -> AnyView {
    let subject = wording(visit, view, task, "subject").unwrap_or_else(|| title(view).to_owned());
    let body = wording(visit, view, task, "body").unwrap_or_default();
    let paragraphs: Vec<_> =
        body.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(|part| view! { <p>{lines(part)}</p> }).collect();
    let sender = format!("{}, {}, {} {}", office.name, office.street, office.postcode, office.town);
    view! {
        <article class="letter" aria-labelledby="betreff">
            <p class="letter__head">{office.name.clone()}</p>
            <div class="letter__window"><p class="letter__sender">{sender}</p><address>{address(to)}</address></div>
            <p class="letter__info">{office.street.clone()}<br/>{office.postcode.clone()}" "{office.town.clone()}<br/>"Telefon "{office.phone.clone()}<br/>{office.email.clone()}<br/><br/>{dates::date(visit.now)}</p>
            <div class="letter__text">
                <h1 id="betreff">{subject}</h1>
                {paragraphs}
                <p>"Mit freundlichen Grüßen"<br/>{office.name.clone()}</p>
                <p>"Vorgang "<bdi class="ref" dir="ltr">{view.reference.clone()}</bdi></p>
            </div>
        </article>
    }
    .into_any()
}

/// What somebody wrote in one line stands below each other in the window.
fn address(typed: &str) -> AnyView {
    let parts: Vec<&str> = typed.split(['\n', ',']).map(str::trim).filter(|part| !part.is_empty()).take(6).collect();
    lines(&parts.join("\n"))
}

/// The title as its author knows it, in its public form once there is one.
fn title(view: &OpenedView) -> &str {
    if view.public && !view.public_title.is_empty() { &view.public_title } else { &view.title }
}

/// A part of the mail that others get, in the same words: to read aloud, to copy or to print.
pub(super) fn wording(visit: &Visit, view: &OpenedView, task: &ContactTask, part: &str) -> Option<String> {
    let key = format!("mail-{}-{part}", task.kind);
    let texts = visit.texts();
    if !texts.has(&key) {
        return None;
    }
    let office = visit.profile().map(|profile| profile.office.name.clone()).unwrap_or_default();
    let mut values: Vec<(&str, Arg<'_>)> = vec![
        ("site", visit.state.config.base_url.clone().into()),
        ("base", visit.url("").trim_end_matches('/').to_owned().into()),
        ("office", office.into()),
        ("reference", view.reference.clone().into()),
        ("title", title(view).to_owned().into()),
    ];
    values.extend(task.params.iter().map(|(key, value)| (key.as_str(), value.clone().into())));
    Some(texts.say_with(&key, &values))
}
