//! Die Bestätigung: reference and receipt code to read out, write down or print. The code is never shown again.

use crate::components::icon::icon;
use crate::moderation::queue::PATH;
use crate::page::{Head, Nav};
use crate::participation::receipt::slip;
use crate::visit::Visit;
use crate::{Failed, dates};
use axum::response::Response;
use leptos::prelude::*;
use store::participation::Receipt;

/// The page after taking down.
pub(super) fn page(visit: &Visit, receipt: &Receipt) -> Result<Response, Failed> {
    let (texts, name) = (visit.texts(), visit.district()?.profile.name.clone());
    let about = format!("{name}, {}: {}. Eingegangen am {}.", texts.kind(receipt.kind), receipt.title, dates::date(receipt.received_at));
    let head = Head::new("Beitrag aufgenommen").nav(Nav::DeskContributions).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href(PATH));
    Ok(head.respond(visit, || {
        view! {
            <div class="wrap page-head flow">
                <h1>"Beitrag aufgenommen"</h1>
                <p class="lead screen-only">"Nummer und Code jetzt vorlesen, abschreiben oder diese Seite ausdrucken. Den Code zeigt das Programm nicht noch einmal."</p>
                {slip(visit, receipt)}
                <p>{about}</p>
                <p class="receipt__cut">{texts.say("receipt-cut")}</p>
                {next(visit, receipt)}
            </div>
        }
        .into_any()
    }))
}

fn next(visit: &Visit, receipt: &Receipt) -> AnyView {
    let opened = visit.href(&format!("{PATH}/{}", receipt.id));
    let confirm = receipt.confirm.clone().map(|address| view! { <p>"An "<bdi dir="ltr">{address}</bdi>" ist ein Link unterwegs, mit dem die Adresse bestätigt wird. Er gilt 14 Tage."</p> });
    view! {
        <div class="flow screen-only">
            <p>{format!("Nächster Schritt des Büros: lesen und prüfen bis {}. Das am Ende des Gesprächs sagen.", dates::date(receipt.due_at))}</p>
            {confirm}
            <p class="row">
                <a class="button" href=visit.href("/arbeitsplatz/beitraege/neu")>{icon("plus")}"Noch einen Beitrag aufnehmen"</a>
                <a class="button button--second" href=opened>{icon("eye")}"Beitrag öffnen"</a>
            </p>
        </div>
    }
    .into_any()
}
