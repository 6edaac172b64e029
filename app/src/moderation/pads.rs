//! `/arbeitsplatz/beitraege/papier`: pads of numbered forms and lists for signatures, to be printed, and which sheets have come back.

use super::queue::PATH;
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, error_summary};
use crate::page::{Head, Nav};
use crate::participation::paper;
use crate::posted::Posted;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::documents::Document;
use leptos::prelude::*;
use store::participation::{self, Pad};

/// Address of the page.
pub(super) const PAPER: &str = "/arbeitsplatz/beitraege/papier";

/// The pads, and a form for a new one.
pub(super) async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    page(&state, &visit, &Fields::parse(b"sheets=25"), &FormFailure::default()).await
}

/// Numbers a new pad; its sheets are printed from the list.
pub(super) async fn number(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let sheets = fields.read("sheets").unwrap_or_default();
    match participation::print_pad(&state.db, &visit.actor, sheets, visit.now).await {
        Ok(pad) => Ok(Redirect::to(&format!("{}#block-{}", visit.href(PAPER), pad.first)).into_response()),
        Err(error) => page(&state, &visit, &fields, &FormFailure::of(error)?).await,
    }
}

/// The unused sheets of a pad as PDF. A POST, because codes are on it.
pub(super) async fn print(posted: Posted) -> Result<Response, Failed> {
    let sheets = participation::pad_sheets(&posted.state.db, &posted.visit.actor, posted.id).await?;
    let sheets = sheets.iter().map(|sheet| paper::sheet(&posted.visit, sheet)).collect();
    let document = Document::Form(paper::form(&posted.visit, sheets)?);
    Ok(paper::answer(&posted.state, &document, "block").await)
}

/// A list for signatures on which everything is written by hand.
pub(super) async fn supports(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let document = Document::Supports(paper::supports(&visit, vec![])?);
    Ok(paper::answer(&state, &document, "unterschriften").await)
}

async fn page(state: &AppState, visit: &Visit, fields: &Fields, failure: &FormFailure) -> Result<Response, Failed> {
    let pads = participation::pads(&state.db, visit.district()?.id).await?;
    let head = Head::new("Papier").nav(Nav::DeskContributions).status(failure.status()).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href(PATH));
    Ok(head.respond(visit, || {
        view! {
            <div class="wrap page-head flow">
                {error_summary(visit, failure, &[("sheets", "Bögen")])}
                <h1>"Papier"</h1>
                <p class="lead measure">"Bögen auslegen, ausgefüllte abtippen. Jeder Bogen hat eine Nummer und einen Abschnitt zum Mitnehmen, auf dem der Abholcode schon steht."</p>
                <div class="split">
                    {list(visit, &pads)}
                    <div class="asides">
                        <section class="box flow" aria-labelledby="neu">
                            <h2 id="neu">"Neuer Block"</h2>
                            <form class="flow" action=visit.href(PAPER) method="post" novalidate>
                                {Control::new(visit, "sheets", "Bögen", fields.get("sheets"), failure).hint("Höchstens 50. Die Nummern gehen lückenlos weiter.").input("number", "off")}
                                <p><button class="button" type="submit">{icon("plus")}"Block anlegen"</button></p>
                            </form>
                        </section>
                        <section class="box flow" aria-labelledby="ohne">
                            <h2 id="ohne">"Ohne Nummer"</h2>
                            <p><a class="link-button" href=visit.href("/mitmachen/bogen.pdf")>"Bogen zum Kopieren (PDF)"</a></p>
                            <p><a class="link-button" href=visit.href("/arbeitsplatz/beitraege/papier/unterschriften.pdf")>"Liste für Unterschriften (PDF)"</a></p>
                            <p><a class="link-button" href=visit.href("/arbeitsplatz/tresen")>"Tablets am Tresen"</a></p>
                            <p class="small soft">"Die Liste zu einem Beitrag steht auf seiner öffentlichen Seite."</p>
                        </section>
                    </div>
                </div>
            </div>
        }
        .into_any()
    }))
}

fn list(visit: &Visit, pads: &[Pad]) -> AnyView {
    if pads.is_empty() {
        return view! { <p class="empty">"Noch kein Block gedruckt."</p> }.into_any();
    }
    let rows: Vec<_> = pads
        .iter()
        .map(|pad| {
            let total = u64::from(pad.last.number() - pad.first.number() + 1);
            let numbers = format!("Bögen {} bis {}", pad.first, pad.last);
            let label = format!("{numbers} als PDF");
            let print = (pad.used < total).then(|| {
                view! { <form action=visit.href(&format!("{PAPER}/{}", pad.id)) method="post" target="_blank"><button class="button button--second" type="submit" aria-label=label>{icon("print")}"PDF"</button></form> }
            });
            view! {
                <li id=format!("block-{}", pad.first)>
                    <h3>{numbers}</h3>
                    <p class="meta"><span>{format!("angelegt am {}", dates::date(pad.printed_at))}</span><span>{format!("{} von {total} aufgenommen", pad.used)}</span></p>
                    {print}
                </li>
            }
        })
        .collect();
    view! { <section class="flow" aria-labelledby="bloecke"><h2 id="bloecke">"Blöcke"</h2><ul class="list" role="list">{rows}</ul></section> }.into_any()
}
