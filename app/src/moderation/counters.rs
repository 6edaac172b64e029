//! `/arbeitsplatz/tresen`: the tablets of the office. A code opens one once; one that is lost is switched off here.

use super::queue::PATH;
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, error_summary};
use crate::page::{Head, Nav};
use crate::posted::Posted;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::ReceiptCode;
use leptos::prelude::*;
use store::participation::{self, CounterEntry};

/// Address of the page.
const COUNTERS: &str = "/arbeitsplatz/tresen";

/// The tablets, and a form for a new one.
pub(super) async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    page(&state, &visit, &Fields::default(), &FormFailure::default(), None).await
}

/// Sets one up. Its code is shown on this answer and never again.
pub(super) async fn set_up(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    match participation::set_up_counter(&state.db, &visit.actor, fields.get("name"), visit.now).await {
        Ok(code) => page(&state, &visit, &Fields::default(), &FormFailure::default(), Some(&code)).await,
        Err(error) => page(&state, &visit, &fields, &FormFailure::of(error)?, None).await,
    }
}

/// Switches one off.
pub(super) async fn revoke(posted: Posted) -> Result<Response, Failed> {
    participation::revoke_counter(&posted.state.db, &posted.visit.actor, posted.id, posted.visit.now).await?;
    Ok(Redirect::to(&posted.visit.href(COUNTERS)).into_response())
}

async fn page(
    state: &AppState,
    visit: &Visit,
    fields: &Fields,
    failure: &FormFailure,
    code: Option<&ReceiptCode>,
) -> Result<Response, Failed> {
    let counters = participation::counters(&state.db, visit.district()?.id).await?;
    let head = Head::new("Tablets am Tresen").nav(Nav::DeskContributions).status(failure.status()).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href(PATH));
    Ok(head.respond(visit, || {
        let shown = code.map(|code| shown(visit, code));
        view! {
            <div class="wrap page-head flow">
                {error_summary(visit, failure, &[("name", "Name")])}
                <h1>"Tablets am Tresen"</h1>
                <p class="lead measure">"Auf einem Tablet sagt jede Person allein, was sie möchte: in drei Schritten, auch ohne Verbindung. Das Tablet hat keine Rechte außer dem Einreichen."</p>
                {shown}
                <div class="split">
                    {list(visit, &counters)}
                    <section class="box flow" aria-labelledby="neu">
                        <h2 id="neu">"Tablet einrichten"</h2>
                        <form class="flow" action=visit.href(COUNTERS) method="post" novalidate>
                            {Control::new(visit, "name", "Name", fields.get("name"), failure).hint("Zum Beispiel: Tablet im Flur.").input("text", "off")}
                            <p><button class="button" type="submit">{icon("plus")}"Gerätecode anzeigen"</button></p>
                        </form>
                    </section>
                </div>
            </div>
        }
        .into_any()
    }))
}

/// The code of a new tablet, once.
fn shown(visit: &Visit, code: &ReceiptCode) -> AnyView {
    view! {
        <section class="box flow" aria-labelledby="geraetecode" role="status">
            <h2 id="geraetecode">"Gerätecode"</h2>
            <p class="code" dir="ltr">{code.printed().replace('-', " ")}</p>
            <ol>
                <li>"Auf dem Tablet abmelden, falls dort jemand angemeldet ist."</li>
                <li>"Auf dem Tablet diese Adresse öffnen: "<a href=visit.href("/tresen")><bdi dir="ltr">{visit.url("/tresen")}</bdi></a></li>
                <li>"Den Gerätecode eingeben. Er gilt eine Stunde und nur einmal. Hier wird er nicht noch einmal gezeigt."</li>
            </ol>
        </section>
    }
    .into_any()
}

fn list(visit: &Visit, counters: &[CounterEntry]) -> AnyView {
    if counters.is_empty() {
        return view! { <p class="empty">"Noch kein Tablet eingerichtet."</p> }.into_any();
    }
    let rows: Vec<_> = counters
        .iter()
        .map(|counter| {
            let state = match (counter.revoked_at, counter.opened_at) {
                (Some(at), _) => format!("abgeschaltet am {}", dates::date(at)),
                (None, Some(at)) => format!("geöffnet seit {}", dates::date(at)),
                (None, None) => format!("eingerichtet am {}, noch nicht geöffnet", dates::date(counter.created_at)),
            };
            let label = format!("{} abschalten", counter.name);
            let off = counter.revoked_at.is_none().then(|| {
                view! { <form action=visit.href(&format!("{COUNTERS}/{}/abschalten", counter.id)) method="post"><button class="button button--second" type="submit" aria-label=label>{icon("close")}"Abschalten"</button></form> }
            });
            view! { <li><h3>{counter.name.clone()}</h3><p class="meta">{state}</p>{off}</li> }
        })
        .collect();
    view! { <section class="flow" aria-labelledby="geraete"><h2 id="geraete">"Geräte"</h2><ul class="list" role="list">{rows}</ul></section> }.into_any()
}
