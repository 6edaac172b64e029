//! Rahmen: head, street sign, menu, path, footer. The same on every page, so that one always knows where one is.

use crate::components::icon::icon;
use crate::page::{Head, Nav};
use crate::routes::{APPROVAL, BOARD, MEETING_DESK, QUEUE, STAFF};
use crate::state::Mode;
use crate::visit::Visit;
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
            <a class="skip" href="#inhalt">"Zum Inhalt springen"</a>
            <header>
                {demo_banner(visit)}
                {(!head.desk).then(|| service(visit))}
                {masthead(visit, head)}
            </header>
            {crumbs(visit, head)}
            <main id="inhalt" tabindex="-1">{main}</main>
            {(!head.desk && head.nav != Some(Nav::Start)).then(|| view! { <div class="wrap soft" aria-hidden="true">{skyline(visit)}</div> })}
            {footer(visit)}
        }
        .into_any()
    };
    view! {
        <html lang="de" dir="ltr" data-hue=hue>
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
            <title>{title}</title>
            <link rel="preload" href=site.font.clone() r#as="font" r#type="font/woff2" crossorigin=""/>
            <link rel="stylesheet" href=site.css.clone()/>
            <link rel="icon" href="/favicon.svg" r#type="image/svg+xml"/>
            {head.islands.then(|| island_scripts(&site.js, &site.wasm))}
        </head>
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
    let demo = visit.place().is_some_and(|place| place.demo) || visit.state.config.mode == Mode::Demo;
    demo.then(|| {
        let post = (visit.state.config.mode == Mode::Demo).then(|| view! { " "<a href="/entwicklung/post">"Post der Vorführung"</a> });
        view! { <p class="demo" role="note"><span class="wrap"><strong>"Vorführung: "</strong>"Personen, Zahlen und Vorgänge auf dieser Seite sind erfunden."{post}</span></p> }
    })
    .into_any()
}

fn service(visit: &Visit) -> AnyView {
    let easy = visit.profile().is_some_and(|profile| !profile.start.easy.is_empty()).then(|| {
        view! { <a href=visit.href("/leichte-sprache")>{icon("easy")}"Leichte Sprache"</a> }
    });
    let account = if visit.signed_in() {
        let desk = STAFF.admits(&visit.actor).then(|| view! { <a href=visit.href("/arbeitsplatz")>{icon("list")}"Arbeitsplatz"</a> });
        let board = BOARD.admits(&visit.actor).then(|| view! { <a href=visit.href("/mein-beirat")>{icon("seat")}"Mein Beirat"</a> });
        view! { <div class="row">{board}{desk}{sign_out(&visit.actor.name)}</div> }.into_any()
    } else {
        view! { <a href="/anmelden">{icon("login")}"Anmelden"</a> }.into_any()
    };
    view! { <div class="service"><div class="wrap">{easy.map_or_else(|| view! { <span></span> }.into_any(), |link| link.into_any())}{account}</div></div> }.into_any()
}

fn sign_out(name: &str) -> AnyView {
    let label = format!("{name} abmelden");
    view! { <form action="/abmelden" method="post"><button class="service__button" type="submit" aria-label=label.clone()>{icon("logout")}"Abmelden"</button></form> }.into_any()
}

fn masthead(visit: &Visit, head: &Head) -> AnyView {
    let (name, subtitle) = visit
        .profile()
        .map_or(("Quartier".to_owned(), "Mitreden und mitmachen".to_owned()), |profile| (profile.name.clone(), profile.subtitle.clone()));
    let subtitle = if head.desk { DESK.to_owned() } else { subtitle };
    let links = if head.desk { desk_links(visit) } else { visit.profile().map(|profile| public_links(visit, profile)).unwrap_or_default() };
    let mut items: Vec<_> = links
        .into_iter()
        .map(|(nav, label, href)| {
            let current = (head.nav == Some(nav)).then_some("page");
            view! { <li><a href=href aria-current=current>{label}</a></li> }.into_any()
        })
        .collect();
    if head.desk && visit.signed_in() {
        items.push(view! { <li>{sign_out(&visit.actor.name)}</li> }.into_any());
    }
    let menu = (!items.is_empty()).then(|| {
        view! {
            <button class="menu-button" type="button" popovertarget="menu">{icon("menu")}"Menü"</button>
            <nav class="nav" id="menu" popover="" aria-label="Hauptmenü">
                <button class="menu-button" type="button" popovertarget="menu" popovertargetaction="hide">{icon("close")}"Schließen"</button>
                <ul>{items}</ul>
            </nav>
        }
    });
    view! {
        <div class="masthead"><div class="wrap">
            <a class="brand" href=home(visit, head)>
                <svg viewBox="0 0 40 40" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" inner_html=mark(visit)></svg>
                <span><b>{name}</b>" "<small>{subtitle}</small></span>
            </a>
            {menu}
        </div></div>
    }
    .into_any()
}

/// Where the name of the place leads: at a desk back to the desk.
fn home(visit: &Visit, head: &Head) -> String {
    visit.href(if head.desk && STAFF.admits(&visit.actor) { "/arbeitsplatz" } else { "" })
}

fn public_links(visit: &Visit, profile: &Profile) -> Vec<(Nav, String, String)> {
    let meetings = match profile.board() {
        Some(board) => (Nav::Meetings, board.name.clone(), visit.href("/sitzungen")),
        None => (Nav::Events, "Termine".to_owned(), visit.href("/termine")),
    };
    vec![
        (Nav::Start, "Start".to_owned(), visit.href("")),
        (Nav::Participate, "Mitmachen".to_owned(), visit.href("/mitmachen")),
        (Nav::Projects, "Projekte".to_owned(), visit.href("/projekte")),
        meetings,
        (Nav::Office, "Büro".to_owned(), visit.href("/buero")),
    ]
}

fn desk_links(visit: &Visit) -> Vec<(Nav, String, String)> {
    let mut links = vec![];
    let mut link = |shown: bool, nav: Nav, label: &str, path: &str| {
        if shown {
            links.push((nav, label.to_owned(), visit.href(path)));
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
        <div class="wrap"><nav class="crumbs" aria-label="Sie sind hier"><ol>
            <li><a href=visit.href("")>{profile.name.clone()}</a></li>
            {desk}
            {steps}
            <li><span aria-current="page">{head.title.clone()}</span></li>
        </ol></nav></div>
    }
    .into_any()
}

fn footer(visit: &Visit) -> AnyView {
    let Some(profile) = visit.profile() else {
        return view! { <footer class="footer"><div class="wrap"><p class="soft">"Quartier: die offene Plattform für Quartiersmanagement."</p></div></footer> }.into_any();
    };
    let office = &profile.office;
    let link = |path: &str, label: &str| view! { <li><a href=visit.href(path)>{label.to_owned()}</a></li> };
    view! {
        <footer class="footer"><div class="wrap"><div class="cols">
            <div class="flow">
                <h2>{office.name.clone()}</h2>
                <p>{office.street.clone()}<br/>{office.postcode.clone()}" "{office.town.clone()}</p>
                <p class="soft">{funding_line(profile)}</p>
            </div>
            <nav aria-label="Hilfe und Kontakt">
                <h2>"Hilfe und Kontakt"</h2>
                <ul>
                    {link("/buero", "Sprechzeiten und Wegbeschreibung")}
                    {link("/verfolgen", "Vorgang nachsehen")}
                    {link("/angebote", "Angebote und Räume")}
                    {link("/barriere-melden", "Barriere melden")}
                </ul>
            </nav>
            <nav aria-label="Im Quartier">
                <h2>"Im Quartier"</h2>
                <ul>
                    {link("/beitraege", "Alle Beiträge")}
                    {link("/termine", "Termine")}
                    {link("/neues", "Neues")}
                    {link("/arbeitsgruppen", "Arbeitsgruppen")}
                </ul>
            </nav>
            <nav aria-label="Rechtliches">
                <h2>"Rechtliches"</h2>
                <ul>
                    {link("/impressum", "Impressum")}
                    {link("/datenschutz", "Datenschutz")}
                    {link("/barrierefreiheit", "Erklärung zur Barrierefreiheit")}
                </ul>
            </nav>
        </div></div></footer>
    }
    .into_any()
}

fn funding_line(profile: &Profile) -> String {
    let programme = &profile.programme;
    let mut line = format!("{}. Getragen von: {}.", programme.name, programme.operator);
    if !programme.funders.is_empty() {
        line.push_str(&format!(" Gefördert von: {}.", programme.funders.join(", ")));
    }
    line
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
