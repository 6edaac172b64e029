//! Büro: where, when, who, how to get in, and what the programme is.

use crate::Failed;
use crate::components::german::german;
use crate::components::icon::icon;
use crate::components::prose::prose;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use axum::response::Response;
use domain::profile::Profile;
use leptos::prelude::*;

/// `/{district}/buero`.
pub async fn show(visit: Visit) -> Result<Response, Failed> {
    let profile = visit.district()?.profile.clone();
    let title = profile.labels.office.clone();
    Ok(Head::new(&title).nav(Nav::Office).respond(&visit.clone(), move || {
        let texts = visit.texts();
        view! {
            <div class="wrap section split">
                <div class="flow">
                    <h1>{german(&visit, &title)}</h1>
                    <p class="lead measure" lang=visit.german() dir=visit.german_dir()>{profile.office.about.clone()}</p>
                    <h2>{texts.say("office-directions")}</h2>
                    <div class="flow" lang=visit.german() dir=visit.german_dir()>{prose(&profile.office.directions)}</div>
                    <h2>{texts.say("office-access")}</h2>
                    <div class="flow" lang=visit.german() dir=visit.german_dir()>{prose(&profile.office.access)}</div>
                    {team(&visit, &profile)}
                    {programme(&visit, &profile)}
                    <h2>{texts.say("office-way")}</h2>
                    <ol class="flow" lang=visit.german() dir=visit.german_dir()>{profile.way.steps.iter().map(|step| view! { <li>{step.clone()}</li> }).collect::<Vec<_>>()}</ol>
                    <p><a class="link-button" href=visit.href("/arbeitsgruppen")>{texts.say("office-groups")}</a></p>
                </div>
                {contact(&visit, &profile)}
            </div>
        }
        .into_any()
    }))
}

fn contact(visit: &Visit, profile: &Profile) -> AnyView {
    let office = &profile.office;
    let hours: Vec<_> =
        office.hours.iter().map(|hours| view! { <div><dt>{hours.day.clone()}</dt><dd>{hours.time.clone()}</dd></div> }).collect();
    view! {
        <aside class="asides" aria-labelledby="kontakt">
            <div class="box flow" lang=visit.german() dir=visit.german_dir()>
                <h2 id="kontakt">{office.name.clone()}</h2>
                <address>{office.street.clone()}<br/>{office.postcode.clone()}" "{office.town.clone()}</address>
                <h3 lang=visit.speaks().tag() dir=visit.speaks().direction()>{visit.texts().say("office-open")}</h3>
                <dl class="facts">{hours}</dl>
                <p><a class="button button--second wide" href=format!("tel:{}", office.phone.replace(' ', ""))>{icon("phone")}{office.phone.clone()}</a></p>
                <p><a class="link-button" href=format!("mailto:{}", office.email)>{icon("mail")}{office.email.clone()}</a></p>
            </div>
        </aside>
    }
    .into_any()
}

fn team(visit: &Visit, profile: &Profile) -> AnyView {
    if profile.office.team.is_empty() {
        return ().into_any();
    }
    let people: Vec<_> = profile
        .office
        .team
        .iter()
        .map(|member| view! { <div><dt>{member.task.clone()}</dt><dd>{member.name.clone()}</dd></div> })
        .collect();
    view! { <h2>{visit.texts().say("office-team")}</h2><dl class="facts" lang=visit.german() dir=visit.german_dir()>{people}</dl> }
        .into_any()
}

fn programme(visit: &Visit, profile: &Profile) -> AnyView {
    let programme = &profile.programme;
    let texts = visit.texts();
    let list = |title: &str, items: &[String]| {
        let title = texts.say(title);
        (!items.is_empty()).then(|| view! { <h3>{title}</h3><ul class="flow" lang=visit.german() dir=visit.german_dir()>{items.iter().map(|item| view! { <li>{item.clone()}</li> }).collect::<Vec<_>>()}</ul> })
    };
    view! {
        <h2>{texts.say("office-programme")}</h2>
        <div class="flow" lang=visit.german() dir=visit.german_dir()><p class="strong">{programme.name.clone()}</p>{prose(&programme.about)}</div>
        <p>{texts.say_with("office-operator", &[("operator", programme.operator.as_str().into())])}</p>
        {list("office-aims", &programme.aims)}
        {list("office-fields", &programme.fields)}
        {list("office-funders", &programme.funders)}
        {list("office-partners", &programme.partners)}
    }
    .into_any()
}
