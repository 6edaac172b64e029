//! Die oberste Zeile: languages on one side, the account on the other. Never inside the menu: who cannot read the page looks here first.

use crate::components::icon::icon;
use crate::page::Head;
use crate::routes::{BOARD, STAFF};
use crate::search;
use crate::visit::Visit;
use axum::http::StatusCode;
use domain::Language;
use leptos::prelude::*;

/// The row.
pub(super) fn service(visit: &Visit, head: &Head) -> AnyView {
    let texts = visit.texts();
    let account = if visit.signed_in() {
        let desk =
            STAFF.admits(&visit.actor).then(|| view! { <a href=visit.href("/arbeitsplatz")>{icon("list")}{texts.say("frame-desk")}</a> });
        let board = BOARD
            .admits(&visit.actor)
            .then(|| view! { <a href=visit.href("/mein-beirat")>{icon("seat")}{texts.say("frame-own-board")}</a> });
        view! { <div class="row">{board}{desk}{sign_out(visit)}</div> }.into_any()
    } else {
        view! { <a href=visit.top("/anmelden")>{icon("login")}{texts.say("frame-sign-in")}</a> }.into_any()
    };
    view! { <div class="service"><div class="wrap"><div class="row">{languages(visit, head)}</div>{search::field(visit)}{account}</div></div> }.into_any()
}

/// Every language by its own name, Leichte Sprache beside them. What answers a sent form has no address to come back to.
fn languages(visit: &Visit, head: &Head) -> Option<AnyView> {
    if visit.sent || head.status == StatusCode::NOT_FOUND && visit.place().is_none() {
        return None;
    }
    let link = |language: Language| {
        let current = (language == visit.language).then_some("true");
        view! { <a href=visit.in_language(language) lang=language.tag() hreflang=language.tag() dir=language.direction() aria-current=current>{language.own_name()}</a> }
    };
    let items: Vec<_> =
        Language::ALL.iter().filter(|language| **language != Language::Easy).map(|language| view! { <li>{link(*language)}</li> }).collect();
    let remember =
        visit.signed_in().then(|| view! { <li><a href=visit.top("/konto/sprache")>{visit.texts().say("own-language-link")}</a></li> });
    let easy = (visit.language != Language::Easy).then(|| {
        view! { <a href=visit.in_language(Language::Easy) lang=Language::Easy.tag() hreflang=Language::Easy.tag()>{icon("easy")}{Language::Easy.own_name()}</a> }
    });
    Some(
        view! {
            <details class="langs">
                <summary>{icon("globe")}<span class="vh">{visit.texts().say("frame-language")}" "</span>{visit.language.own_name()}{icon("down")}</summary>
                <ul role="list">{items}{remember}</ul>
            </details>
            {easy}
        }
        .into_any(),
    )
}

/// The button that ends the session.
pub(super) fn sign_out(visit: &Visit) -> AnyView {
    let texts = visit.texts();
    let label = texts.say_with("frame-sign-out-name", &[("name", visit.actor.name.as_str().into())]);
    view! { <form action=visit.top("/abmelden") method="post"><button class="service__button" type="submit" aria-label=label>{icon("logout")}{texts.say("frame-sign-out")}</button></form> }.into_any()
}
