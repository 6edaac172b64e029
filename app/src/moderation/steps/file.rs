//! Fotos und PDF eines Beitrags: looking, deciding who sees them, words for those who do not, and what nobody may recognise.

mod boxes;

use crate::Failed;
use crate::components::icon::icon;
use crate::files::{address, size_words};
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use crate::routes::OFFICE;
use axum::response::Response;
use domain::files::{FileKind, FileState, HideReason};
use leptos::prelude::*;
use store::files::{self, FileView};
use uuid::Uuid;

/// Shows it to everybody.
pub(in crate::moderation) async fn show(sent: Sent) -> Result<Response, Failed> {
    let id = part(&sent)?;
    let result = files::show_file(&sent.state.db, &sent.visit.actor, id, sent.get("alt"), sent.visit.now).await;
    sent.finish(&key("zeigen", id), "datei-gezeigt", result).await
}

/// Keeps it in the office.
pub(in crate::moderation) async fn hide(sent: Sent) -> Result<Response, Failed> {
    let id = part(&sent)?;
    let result = match HideReason::from_word(sent.get("reason")) {
        Some(reason) => files::hide_file(&sent.state.db, &sent.visit.actor, id, reason, sent.visit.now).await,
        None => Err(domain::FieldErrors::one("reason", domain::fields::Problem::ChooseOne).into()),
    };
    sent.finish(&key("behalten", id), "datei-behalten", result).await
}

/// Says what is to be seen.
pub(in crate::moderation) async fn describe(sent: Sent) -> Result<Response, Failed> {
    let id = part(&sent)?;
    let result = files::describe_file(&sent.state.db, &sent.visit.actor, id, sent.get("alt"), sent.visit.now).await;
    sent.finish(&key("beschreiben", id), "datei-beschrieben", result).await
}

/// Makes parts of it unrecognisable.
pub(in crate::moderation) async fn blur(sent: Sent) -> Result<Response, Failed> {
    let id = part(&sent)?;
    let result = match boxes::read(&sent.fields) {
        Ok(boxes) => files::blur_file(&sent.state.db, &sent.visit.actor, id, &boxes, sent.visit.now).await,
        Err(why) => Err(why.into()),
    };
    sent.finish(&key("verpixeln", id), "datei-verpixelt", result).await
}

/// Notes a corner of a box that was tapped on the picture, or closes the box with the second one; nothing is painted yet.
pub(in crate::moderation) async fn corner(mut sent: Sent) -> Result<Response, Failed> {
    let id = part(&sent)?;
    boxes::tap(&mut sent.fields);
    sent.preview(&key("verpixeln", id)).await
}

/// Takes the boxes away again.
pub(in crate::moderation) async fn restore(sent: Sent) -> Result<Response, Failed> {
    let id = part(&sent)?;
    let result = files::restore_file(&sent.state.db, &sent.visit.actor, id, sent.visit.now).await;
    sent.finish(&key("zuruecksetzen", id), "datei-zurueck", result).await
}

fn part(sent: &Sent) -> Result<Uuid, Failed> {
    Ok(sent.part.ok_or(store::Error::NotFound)?)
}

fn key(what: &str, id: Uuid) -> String {
    format!("{what}-{id}")
}

/// The files of a contribution; nothing at all where there are none.
pub(in crate::moderation) fn section(item: &Item) -> AnyView {
    if item.view.files.is_empty() {
        return ().into_any();
    }
    let open = item.view.files.iter().filter(|file| file.state == FileState::Waiting).count();
    let waits = (open > 0).then(|| view! { <div class="notice notice--sun">{icon("eye")}<p>"Noch nicht angesehen. Vor dem Veröffentlichen bei jeder Datei entscheiden: zeigen oder im Büro behalten. Gesichter, Kennzeichen und Namen vorher unkenntlich machen."</p></div> });
    let rows: Vec<_> = item.view.files.iter().enumerate().map(|(n, file)| row(item, file, n + 1)).collect();
    view! { <section class="flow" id="dateien" aria-labelledby="dateien-h"><h3 id="dateien-h">"Fotos und PDF"</h3>{waits}{rows}</section> }
        .into_any()
}

fn row(item: &Item, file: &FileView, number: usize) -> AnyView {
    let href = address(&item.visit, file, false);
    let name = if file.kind == FileKind::Photo { format!("Foto {number}") } else { format!("PDF {number}") };
    let look = match file.kind {
        FileKind::Photo => {
            let alt = if file.alt.is_empty() { format!("{name}, noch ohne Beschreibung") } else { file.alt.clone() };
            view! { <a class="raster" href=href><img src=address(&item.visit, file, false) alt=alt width=file.width height=file.height loading="lazy"/></a> }.into_any()
        }
        FileKind::Pdf => view! { <p><a class="link-button" href=href>{icon("download")}"PDF herunterladen"</a></p> }.into_any(),
    };
    let blurred =
        (!file.boxes.is_empty()).then(|| view! { <span>{icon("eye-off")}{format!("{} Bereiche unkenntlich", file.boxes.len())}</span> });
    let may = OFFICE.admits(&item.visit.actor) && !item.view.own;
    view! {
        <div class="flow" id=format!("datei-{}", file.id)>
            <h4>{name}</h4>
            {look}
            <p class="meta"><span>{state(file)}</span><span>{size_words(file.bytes)}</span>{blurred}</p>
            {may.then(|| forms(item, file))}
        </div>
    }
    .into_any()
}

fn state(file: &FileView) -> String {
    match (file.state, file.reason) {
        (FileState::Waiting, _) => "noch nicht angesehen".to_owned(),
        (FileState::Shown, _) => "für alle freigegeben".to_owned(),
        (FileState::Hidden, Some(reason)) => format!("bleibt im Büro: {}", words(reason)),
        (FileState::Hidden, None) => "bleibt im Büro".to_owned(),
    }
}

const fn words(reason: HideReason) -> &'static str {
    match reason {
        HideReason::Person => "Menschen oder Persönliches zu erkennen",
        HideReason::Unrelated => "gehört nicht zum Beitrag",
        HideReason::Rights => "Bild von jemand anderem",
        HideReason::Forbidden => "verletzend oder verboten",
        HideReason::Record => "Scan des Papierbogens, nur für die Akte",
    }
}

fn forms(item: &Item, file: &FileView) -> AnyView {
    let id = file.id;
    let path = |what: &str| format!("datei/{id}/{what}");
    let alt = |form: &str, what: &str| {
        let sheet = item.sheet(&key(form, id), &path(what));
        let field =
            sheet.field("alt", "Was ist zu sehen?", &file.alt).hint("Ein Satz für Menschen, die das Bild nicht sehen.").line("text");
        (sheet, field)
    };
    let show = (file.state != FileState::Shown).then(|| {
        let (sheet, field) = alt("zeigen", "zeigen");
        sheet.form(field, button("button", "eye", "Allen zeigen"))
    });
    let describe = (file.state == FileState::Shown).then(|| {
        let (sheet, field) = alt("beschreiben", "beschreiben");
        sheet.folded("Beschreibung ändern", sheet.form(field, button("button button--second", "check", "Beschreibung speichern")))
    });
    let hide = (file.state != FileState::Hidden).then(|| {
        let sheet = item.sheet(&key("behalten", id), &path("behalten"));
        let reasons = HideReason::ALL.iter().map(|reason| (reason.word().to_owned(), words(*reason).to_owned(), String::new())).collect();
        let fields = sheet.radios("reason", "Grund", reasons);
        sheet.folded("Im Büro behalten", sheet.form(fields, button("button button--second", "lock", "Im Büro behalten")))
    });
    view! { {show}{describe}{(file.kind == FileKind::Photo).then(|| boxes::forms(item, file))}{hide} }.into_any()
}
