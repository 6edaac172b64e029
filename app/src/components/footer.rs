//! Fuß jeder Seite: the office, help, the district, the law.

use crate::components::german::german;
use crate::visit::Visit;
use domain::profile::Profile;
use leptos::prelude::*;

/// The footer.
pub(super) fn footer(visit: &Visit) -> AnyView {
    let texts = visit.texts();
    let Some(profile) = visit.profile() else {
        return view! { <footer class="footer"><div class="wrap"><p class="soft">{texts.say("frame-about")}</p></div></footer> }.into_any();
    };
    let office = &profile.office;
    let easy = (!profile.start.easy.is_empty()).then_some(("/leichte-sprache", "frame-easy"));
    let help = [
        ("/buero", "frame-office-hours"),
        ("/verfolgen", "frame-follow"),
        ("/angebote", "frame-offers"),
        ("/barriere-melden", "frame-barrier"),
    ];
    let quarter = [
        ("/beitraege", "frame-contributions"),
        ("/termine", "frame-events"),
        ("/neues", "frame-news"),
        ("/arbeitsgruppen", "frame-groups"),
    ];
    let legal = [
        ("/impressum", "frame-imprint"),
        ("/datenschutz", "frame-privacy"),
        ("/meine-daten", "frame-own-data"),
        ("/barrierefreiheit", "frame-accessibility"),
    ];
    view! {
        <footer class="footer"><div class="wrap"><div class="cols">
            <div class="flow">
                <h2>{german(visit, &office.name)}</h2>
                <p lang=visit.german() dir=visit.german_dir()>{office.street.clone()}<br/>{office.postcode.clone()}" "{office.town.clone()}</p>
                <p class="soft">{funding_line(visit, profile)}</p>
            </div>
            {column(visit, "frame-help", help.into_iter().chain(easy))}
            {column(visit, "frame-quarter", quarter)}
            {column(visit, "frame-legal", legal)}
        </div></div></footer>
    }
    .into_any()
}

fn column(visit: &Visit, title: &str, links: impl IntoIterator<Item = (&'static str, &'static str)>) -> AnyView {
    let title = visit.texts().say(title);
    let links: Vec<_> =
        links.into_iter().map(|(path, label)| view! { <li><a href=visit.href(path)>{visit.texts().say(label)}</a></li> }).collect();
    view! { <nav aria-label=title.clone()><h2>{title.clone()}</h2><ul>{links}</ul></nav> }.into_any()
}

fn funding_line(visit: &Visit, profile: &Profile) -> String {
    let (texts, programme) = (visit.texts(), &profile.programme);
    let operator = texts
        .say_with("frame-operator", &[("programme", programme.name.as_str().into()), ("operator", programme.operator.as_str().into())]);
    if programme.funders.is_empty() {
        return operator;
    }
    let funders = texts.say_with("frame-funders", &[("funders", programme.funders.join(", ").into())]);
    format!("{operator} {funders}")
}
