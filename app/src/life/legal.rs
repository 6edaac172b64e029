//! Impressum, Datenschutz, Erklärung zur Barrierefreiheit, Barriere melden.

use crate::Failed;
use crate::components::icon::icon;
use crate::components::prose::prose;
use crate::page::Head;
use crate::visit::Visit;
use axum::response::Response;
use leptos::prelude::*;

fn legal(visit: &Visit, title: &'static str, text: String) -> Response {
    Head::new(title).respond(visit, move || {
        view! { <article class="wrap section flow measure prose"><h1>{title}</h1>{prose(&text)}</article> }.into_any()
    })
}

/// `/{district}/impressum`.
pub async fn show_imprint(visit: Visit) -> Result<Response, Failed> {
    let text = visit.district()?.profile.legal.imprint.clone();
    Ok(legal(&visit, "Impressum", text))
}

/// `/{district}/datenschutz`.
pub async fn show_privacy(visit: Visit) -> Result<Response, Failed> {
    let text = visit.district()?.profile.legal.privacy.clone();
    Ok(legal(&visit, "Datenschutz", text))
}

/// `/{district}/barrierefreiheit`.
pub async fn show_accessibility(visit: Visit) -> Result<Response, Failed> {
    let text = visit.district()?.profile.legal.accessibility.clone();
    Ok(legal(&visit, "Erklärung zur Barrierefreiheit", text))
}

/// `/{district}/barriere-melden`: the feedback mechanism, without account (§ 12b BGG pattern).
pub async fn show_barrier(visit: Visit) -> Result<Response, Failed> {
    let office = visit.district()?.profile.office.clone();
    Ok(Head::new("Barriere melden").respond(&visit.clone(), move || {
        view! {
            <div class="wrap section flow measure">
                <h1>"Barriere melden"</h1>
                <p class="lead">"Etwas auf dieser Seite können Sie nicht lesen, hören oder bedienen? Sagen Sie es uns. Wir antworten und ändern es."</p>
                <p><a class="button" href=visit.href("/mitmachen?art=criticism&betreff=Barriere")>{icon("pen")}"Hier schreiben, ohne Anmeldung"</a></p>
                <p><a class="link-button" href=format!("tel:{}", office.phone.replace(' ', ""))>{icon("phone")}{office.phone.clone()}</a></p>
                <p><a class="link-button" href=format!("mailto:{}", office.email)>{icon("mail")}{office.email.clone()}</a></p>
            </div>
        }
        .into_any()
    }))
}
