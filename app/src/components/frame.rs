//! Rahmen: head, street sign, menu, path, footer. The same on every page, so that one always knows where one is.

use crate::components::footer::footer;
use crate::components::german::german;
use crate::components::icon::icon;
use crate::components::service::{service, sign_out};
use crate::following::FEED;
use crate::page::{Head, Nav};
use crate::routes::{APPROVAL, BOARD, MEETING_DESK, QUEUE, STAFF};
use crate::state::Mode;
use crate::visit::Visit;
use domain::Language;
use domain::profile::Profile;
use leptos::nonce::use_nonce;
use leptos::prelude::*;

/// Name of the staff's own start.
const DESK: &str = "Arbeitsplatz";

/// The whole document around a page's content.
pub fn frame(visit: &Visit, head: &Head, main: AnyView) -> AnyView {
    let hue = visit.profile().map_or(220, |profile| profile.hue).to_string();
    let class = head.desk.then_some("desk");
    let body = if head.bare {
        view! { <main id="inhalt" tabindex="-1">{main}</main> }.into_any()
    } else {
        view! {
            <a class="skip" href="#inhalt">{visit.texts().say("frame-skip")}</a>
            <header>
                {demo_banner(visit)}
                {(!head.desk).then(|| service(visit, head))}
                {masthead(visit, head)}
            </header>
            {crumbs(visit, head)}
            <main id="inhalt" tabindex="-1">{main}</main>
            {(!head.desk && head.nav != Some(Nav::Start)).then(|| view! { <div class="wrap soft" aria-hidden="true">{skyline(visit)}</div> })}
            {footer(visit)}
        }
        .into_any()
    };
    let language = visit.speaks();
    view! {
        <html lang=language.tag() dir=language.direction() data-hue=hue>
            {document_head(visit, head)}
            <body class=class>{body}</body>
        </html>
    }
    .into_any()
}

fn document_head(visit: &Visit, head: &Head) -> AnyView {
    let site = visit.state.site.clone();
    let place = visit.profile().map_or("Quartier", |profile| profile.name.as_str());
    let title = if head.title == place { place.to_owned() } else { format!("{} – {place}", head.title) };
    let robots = head.private.then(|| view! { <meta name="robots" content="noindex"/> });
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            {robots}
            {(!head.private).then(|| addresses(visit))}
            {head.feed.as_ref().map(|path| view! { <link rel="alternate" r#type=FEED title=head.title.clone() href=visit.href(path)/> })}
            <title>{title}</title>
            <link rel="preload" href=site.font.clone() r#as="font" r#type="font/woff2" crossorigin=""/>
            <link rel="stylesheet" href=site.css.clone()/>
            <link rel="icon" href="/favicon.svg" r#type="image/svg+xml"/>
            {head.islands.then(|| island_scripts(&site.js, &site.wasm))}
        </head>
    }
    .into_any()
}

/// This page in every language: each stands for itself, and whoever reads none of them gets the German one.
fn addresses(visit: &Visit) -> AnyView {
    let base = &visit.state.config.base_url;
    let address = |language: Language| format!("{base}{}", visit.in_language(language));
    let others: Vec<_> =
        Language::ALL.iter().map(|language| view! { <link rel="alternate" hreflang=language.tag() href=address(*language)/> }).collect();
    view! {
        <link rel="canonical" href=address(visit.language)/>
        {others}
        <link rel="alternate" hreflang="x-default" href=address(Language::German)/>
    }
    .into_any()
}

/// Loads and hydrates the islands once the page stands; nothing on the page waits for it.
fn island_scripts(js: &str, wasm: &str) -> AnyView {
    let nonce = use_nonce();
    let script = format!(
        "import({js:?}).then(async m=>{{await m.default({{module_or_path:{wasm:?}}});m.hydrate();for(const e of document.querySelectorAll('leptos-island')){{const f=m[e.dataset.component];if(f)await f(e)}}document.documentElement.dataset.islands='ready'}})"
    );
    view! {
        <link rel="modulepreload" href=js.to_owned()/>
        <link rel="preload" href=wasm.to_owned() r#as="fetch" r#type="application/wasm" crossorigin=""/>
        <script r#type="module" nonce=nonce inner_html=script></script>
    }
    .into_any()
}

fn demo_banner(visit: &Visit) -> AnyView {
    let texts = visit.texts();
    let demo = visit.place().is_some_and(|place| place.demo) || visit.state.config.mode == Mode::Demo;
    demo.then(|| {
        let post = (visit.state.config.mode == Mode::Demo)
            .then(|| view! { " "<a href=visit.top("/entwicklung/post")>{texts.say("frame-demo-post")}</a> });
        view! { <p class="demo" role="note"><span class="wrap"><strong>{texts.say("frame-demo")}" "</strong>{texts.say("frame-demo-line")}{post}</span></p> }
    })
    .into_any()
}

fn masthead(visit: &Visit, head: &Head) -> AnyView {
    let texts = visit.texts();
    let (name, subtitle) = visit
        .profile()
        .map_or((texts.say("frame-name"), texts.say("frame-claim")), |profile| (profile.name.clone(), profile.subtitle.clone()));
    let subtitle = if head.desk { DESK.to_owned() } else { subtitle };
    let german = visit.place().and_then(|_| visit.german());
    view! {
        <div class="masthead"><div class="wrap">
            <a class="brand" href=home(visit, head)>
                <svg viewBox="0 0 40 40" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" inner_html=mark(visit)></svg>
                <span lang=german><b>{name}</b>" "<small>{subtitle}</small></span>
            </a>
            {menu(visit, head)}
        </div></div>
    }
    .into_any()
}

fn menu(visit: &Visit, head: &Head) -> Option<AnyView> {
    let texts = visit.texts();
    let links = if head.desk { desk_links(visit) } else { visit.profile().map(|profile| public_links(visit, profile)).unwrap_or_default() };
    let mut items: Vec<_> = links
        .into_iter()
        .map(|(nav, label, href)| {
            let current = (head.nav == Some(nav)).then_some("page");
            view! { <li><a href=href aria-current=current>{label}</a></li> }.into_any()
        })
        .collect();
    if head.desk && visit.signed_in() {
        items.push(view! { <li>{sign_out(visit)}</li> }.into_any());
    }
    (!items.is_empty()).then(|| {
        view! {
            <button class="menu-button" type="button" popovertarget="menu">{icon("menu")}{texts.say("frame-menu")}</button>
            <nav class="nav" id="menu" popover="" aria-label=texts.say("frame-menu-name")>
                <button class="menu-button" type="button" popovertarget="menu" popovertargetaction="hide">{icon("close")}{texts.say("frame-menu-close")}</button>
                <ul>{items}</ul>
            </nav>
        }
        .into_any()
    })
}

/// Where the name of the place leads: at a desk back to the desk.
fn home(visit: &Visit, head: &Head) -> String {
    visit.href(if head.desk && STAFF.admits(&visit.actor) { "/arbeitsplatz" } else { "" })
}

fn public_links(visit: &Visit, profile: &Profile) -> Vec<(Nav, AnyView, String)> {
    let said = |key: &str| visit.texts().say(key).into_any();
    let meetings = match profile.board() {
        Some(board) => (Nav::Meetings, german(visit, &board.name), visit.href("/sitzungen")),
        None => (Nav::Events, said("frame-events"), visit.href("/termine")),
    };
    vec![
        (Nav::Start, said("frame-start"), visit.href("")),
        (Nav::Participate, said("frame-participate"), visit.href("/mitmachen")),
        (Nav::Projects, said("frame-projects"), visit.href("/projekte")),
        meetings,
        (Nav::Office, said("frame-office"), visit.href("/buero")),
    ]
}

fn desk_links(visit: &Visit) -> Vec<(Nav, AnyView, String)> {
    let mut links = vec![];
    let mut link = |shown: bool, nav: Nav, label: &str, path: &str| {
        if shown {
            links.push((nav, label.to_owned().into_any(), visit.href(path)));
        }
    };
    let staff = STAFF.admits(&visit.actor);
    link(QUEUE.admits(&visit.actor), Nav::DeskContributions, "Eingang", "/arbeitsplatz/beitraege");
    link(staff, Nav::DeskProjects, "Projekte", "/arbeitsplatz/projekte");
    let meetings = MEETING_DESK.admits(&visit.actor) && visit.profile().is_some_and(|profile| profile.board().is_some());
    link(meetings, Nav::DeskMeetings, "Sitzungen", "/arbeitsplatz/sitzungen");
    link(APPROVAL.admits(&visit.actor), Nav::DeskApprovals, "Freigaben", "/arbeitsplatz/freigaben");
    let seat = BOARD.admits(&visit.actor) && visit.profile().is_some_and(|profile| profile.board().is_some());
    link(seat, Nav::OwnBoard, "Mein Beirat", "/mein-beirat");
    link(true, Nav::Start, "Öffentliche Seite", "");
    links
}

fn crumbs(visit: &Visit, head: &Head) -> AnyView {
    let (Some(profile), false) = (visit.profile(), head.nav == Some(Nav::Start) && head.crumbs.is_empty()) else { return ().into_any() };
    let desk = (head.desk && head.title != DESK && STAFF.admits(&visit.actor))
        .then(|| view! { <li><a href=visit.href("/arbeitsplatz")>{DESK}</a></li> });
    let steps = head.crumbs.iter().filter(|(label, _)| !head.desk || label != DESK);
    let steps: Vec<_> = steps.map(|(label, href)| view! { <li><a href=href.clone()>{label.clone()}</a></li> }).collect();
    view! {
        <div class="wrap"><nav class="crumbs" aria-label=visit.texts().say("frame-here")><ol>
            <li><a href=visit.href("")>{german(visit, &profile.name)}</a></li>
            {desk}
            {steps}
            <li><span aria-current="page">{head.title.clone()}</span></li>
        </ol></nav></div>
    }
    .into_any()
}

/// The drawn skyline of the district.
pub fn skyline(visit: &Visit) -> AnyView {
    let drawing = match visit.profile().map(|profile| profile.skyline.as_str()) {
        Some("gruebentaelchen") => include_str!("../../../style/skylines/gruebentaelchen.svg.txt"),
        Some("dalheim") => include_str!("../../../style/skylines/dalheim.svg.txt"),
        _ => include_str!("../../../style/skylines/default.svg.txt"),
    };
    view! { <svg class="skyline" viewBox="0 0 1200 170" aria-hidden="true" inner_html=drawing></svg> }.into_any()
}

fn mark(visit: &Visit) -> &'static str {
    match visit.profile().map(|profile| profile.skyline.as_str()) {
        Some("gruebentaelchen") => include_str!("../../../style/marks/gruebentaelchen.svg.txt"),
        Some("dalheim") => include_str!("../../../style/marks/dalheim.svg.txt"),
        _ => include_str!("../../../style/marks/default.svg.txt"),
    }
}
