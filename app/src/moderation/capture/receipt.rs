//! Die Bestätigung: reference and receipt code to read out, write down or print. The code is never shown again.

use super::{NEW, TALK, spelling};
use crate::components::icon::icon;
use crate::moderation::queue::PATH;
use crate::page::{Head, Nav};
use crate::participation::receipt::slip;
use crate::visit::Visit;
use crate::{Failed, dates};
use axum::response::Response;
use domain::participation::Channel;
use leptos::prelude::*;
use store::participation::Receipt;

/// The page after taking down.
pub(super) fn page(visit: &Visit, receipt: &Receipt, channel: Channel) -> Result<Response, Failed> {
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
                {(channel == Channel::Phone).then(|| spelled(receipt))}
                <p>{about}</p>
                <p class="receipt__cut">{texts.say("receipt-cut")}</p>
                {next(visit, receipt, channel)}
            </div>
        }
        .into_any()
    }))
}

/// The code as it is said on the telephone.
fn spelled(receipt: &Receipt) -> AnyView {
    let groups: Vec<_> = spelling::groups(&receipt.code.printed())
        .into_iter()
        .map(|(group, words)| view! { <li><b class="code" dir="ltr">{group}</b>" "{words}</li> })
        .collect();
    view! {
        <section class="flow screen-only talk" aria-labelledby="buchstabieren">
            <h2 id="buchstabieren">"Abholcode buchstabieren"</h2>
            <p class="talk__say">"„Haben Sie etwas zum Schreiben? Ihr Abholcode hat vier Gruppen und ein Prüfzeichen. Wir können ihn auch mit einem Brief schicken.“"</p>
            <ol class="list">{groups}</ol>
        </section>
    }
    .into_any()
}

fn next(visit: &Visit, receipt: &Receipt, channel: Channel) -> AnyView {
    let opened = visit.href(&format!("{PATH}/{}", receipt.id));
    let again = visit.href(&if channel == Channel::Phone { TALK.to_owned() } else { format!("{NEW}?weg={}", channel.word()) });
    let confirm = receipt.confirm.clone().map(|address| view! { <p>"An "<bdi dir="ltr">{address}</bdi>" ist ein Link unterwegs, mit dem die Adresse bestätigt wird. Er gilt 14 Tage."</p> });
    view! {
        <div class="flow screen-only">
            <p>{format!("Nächster Schritt des Büros: lesen und prüfen bis {}, Antwort bis {}. Das am Ende des Gesprächs sagen.", dates::date(receipt.due_at), dates::date(receipt.answer_by))}</p>
            {confirm}
            <p class="row">
                <a class="button" href=again>{icon("plus")}"Noch einen Beitrag aufnehmen"</a>
                <a class="button button--second" href=opened>{icon("eye")}"Beitrag öffnen"</a>
            </p>
            <form action=visit.href("/verfolgen/beleg") method="post" target="_blank">
                <input type="hidden" name="code" value=receipt.code.printed()/>
                <p><button class="button button--second" type="submit">{icon("print")}{visit.texts().say("receipt-pdf")}</button></p>
            </form>
        </div>
    }
    .into_any()
}
