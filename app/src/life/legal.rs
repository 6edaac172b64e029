//! Impressum, Datenschutz, Erklärung zur Barrierefreiheit, Barriere melden.

use crate::Failed;
use crate::components::icon::icon;
use crate::components::prose::prose;
use crate::page::Head;
use crate::visit::Visit;
use axum::response::Response;
use leptos::prelude::*;

/// Where the law is quoted the German text counts: it stays as the district wrote it.
fn legal(visit: &Visit, title: &str, text: String) -> Response {
    let title = visit.texts().say(title);
    let (german, direction) = (visit.german(), visit.german_dir());
    Head::new(&title.clone()).respond(visit, move || {
        view! { <article class="wrap section flow measure prose"><h1>{title}</h1><div class="flow" lang=german dir=direction>{prose(&text)}</div></article> }.into_any()
    })
}

/// `/{district}/impressum`.
pub async fn show_imprint(visit: Visit) -> Result<Response, Failed> {
    let text = visit.district()?.profile.legal.imprint.clone();
    Ok(legal(&visit, "frame-imprint", text))
}

/// `/{district}/datenschutz`.
pub async fn show_privacy(visit: Visit) -> Result<Response, Failed> {
    let text = visit.district()?.profile.legal.privacy.clone();
    Ok(legal(&visit, "frame-privacy", text))
}

/// `/{district}/barrierefreiheit`.
pub async fn show_accessibility(visit: Visit) -> Result<Response, Failed> {
    let text = visit.district()?.profile.legal.accessibility.clone();
    Ok(legal(&visit, "frame-accessibility", text))
}

/// `/{district}/barriere-melden`: the feedback mechanism, without account (§ 12b BGG pattern).
pub async fn show_barrier(visit: Visit) -> Result<Response, Failed> {
    let office = visit.district()?.profile.office.clone();
    Ok(Head::new(&visit.texts().say("frame-barrier")).respond(&visit.clone(), move || {
        let texts = visit.texts();
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("frame-barrier")}</h1>
                <p class="lead">{texts.say("barrier-lead")}</p>
                <p><a class="button" href=visit.href("/mitmachen?art=criticism&betreff=Barriere")>{icon("pen")}{texts.say("barrier-write")}</a></p>
                <p><a class="link-button" href=format!("tel:{}", office.phone.replace(' ', ""))>{icon("phone")}<bdi dir="ltr">{office.phone.clone()}</bdi></a></p>
                <p><a class="link-button" href=format!("mailto:{}", office.email)>{icon("mail")}{office.email.clone()}</a></p>
            </div>
        }
        .into_any()
    }))
}
