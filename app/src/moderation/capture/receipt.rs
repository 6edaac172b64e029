//! Die Bestätigung: reference and receipt code to read out, write down or print. The code is never shown again.

use crate::components::icon::icon;
use crate::moderation::queue::PATH;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{Failed, dates};
use axum::response::Response;
use leptos::prelude::*;
use store::participation::Receipt;

/// The page after taking down.
pub(super) fn page(visit: &Visit, receipt: &Receipt) -> Result<Response, Failed> {
    let name = visit.district()?.profile.name.clone();
    let head = Head::new("Beitrag aufgenommen").nav(Nav::DeskContributions).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href(PATH));
    Ok(head.respond(visit, || {
        view! {
            <div class="wrap page-head flow">
                <h1>"Beitrag aufgenommen"</h1>
                <p class="lead screen-only">"Nummer und Code jetzt vorlesen, abschreiben oder diese Seite ausdrucken. Den Code zeigt das Programm nicht noch einmal."</p>
                {slip(visit, receipt, &name)}
                {next(visit, receipt)}
            </div>
        }
        .into_any()
    }))
}

/// What the person takes home, in words for residents.
fn slip(visit: &Visit, receipt: &Receipt, district: &str) -> AnyView {
    let texts = visit.texts();
    let code = receipt.code.printed();
    let groups: Vec<_> = code.split('-').map(|group| view! { <span>{group.to_owned()}</span>" " }).collect();
    let address = visit.url("/verfolgen");
    let about = format!("{}: {}", texts.kind(receipt.kind), receipt.title);
    let picture = super::qr::picture(&format!("{address}#{code}"), &texts.say("receipt-qr"), &texts.say("receipt-qr-caption"));
    view! {
        <section class="receipt" aria-labelledby="beleg">
            <div class="flow">
                <h2 id="beleg">{format!("{district}: {}", texts.say("receipt-reference"))}</h2>
                <p class="receipt__ref ref" dir="ltr">{receipt.reference.to_string()}</p>
                <p>{about}<br/><span class="soft">{format!("Eingegangen am {}", dates::date(receipt.received_at))}</span></p>
                <h3>{texts.say("receipt-code")}</h3>
                <p class="code" dir="ltr">{groups}</p>
                <p class="small">{texts.say("receipt-code-hint")}</p>
                <p class="small">{texts.say("receipt-address")}" "<bdi dir="ltr">{address}</bdi></p>
            </div>
            {picture}
        </section>
        <p class="receipt__cut">{texts.say("receipt-cut")}</p>
    }
    .into_any()
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
