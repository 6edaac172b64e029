//! Büro: where, when, who, how to get in, and what the programme is.

use crate::Failed;
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
        view! {
            <div class="wrap section split">
                <div class="flow">
                    <h1>{title}</h1>
                    <p class="lead measure">{profile.office.about.clone()}</p>
                    <h2>"So kommen Sie zu uns"</h2>
                    {prose(&profile.office.directions)}
                    <h2>"Ohne Hindernisse"</h2>
                    {prose(&profile.office.access)}
                    {team(&profile)}
                    {programme(&profile)}
                    <h2>"So wird aus einer Idee ein Projekt"</h2>
                    <ol class="flow">{profile.way.steps.iter().map(|step| view! { <li>{step.clone()}</li> }).collect::<Vec<_>>()}</ol>
                    <p><a class="link-button" href=visit.href("/arbeitsgruppen")>"Arbeitsgruppen zum Mitmachen"</a></p>
                </div>
                {contact(&profile)}
            </div>
        }
        .into_any()
    }))
}

fn contact(profile: &Profile) -> AnyView {
    let office = &profile.office;
    let hours: Vec<_> =
        office.hours.iter().map(|hours| view! { <div><dt>{hours.day.clone()}</dt><dd>{hours.time.clone()}</dd></div> }).collect();
    view! {
        <aside class="asides" aria-labelledby="kontakt">
            <div class="box flow">
                <h2 id="kontakt">{office.name.clone()}</h2>
                <address>{office.street.clone()}<br/>{office.postcode.clone()}" "{office.town.clone()}</address>
                <h3>"Sprechzeiten"</h3>
                <dl class="facts">{hours}</dl>
                <p><a class="button button--second wide" href=format!("tel:{}", office.phone.replace(' ', ""))>{icon("phone")}{office.phone.clone()}</a></p>
                <p><a class="link-button" href=format!("mailto:{}", office.email)>{icon("mail")}{office.email.clone()}</a></p>
            </div>
        </aside>
    }
    .into_any()
}

fn team(profile: &Profile) -> AnyView {
    if profile.office.team.is_empty() {
        return ().into_any();
    }
    let people: Vec<_> = profile
        .office
        .team
        .iter()
        .map(|member| view! { <div><dt>{member.task.clone()}</dt><dd>{member.name.clone()}</dd></div> })
        .collect();
    view! { <h2>"Wer ist da?"</h2><dl class="facts">{people}</dl> }.into_any()
}

fn programme(profile: &Profile) -> AnyView {
    let programme = &profile.programme;
    let list = |title: &str, items: &[String]| {
        let title = title.to_owned();
        (!items.is_empty()).then(|| view! { <h3>{title}</h3><ul class="flow">{items.iter().map(|item| view! { <li>{item.clone()}</li> }).collect::<Vec<_>>()}</ul> })
    };
    view! {
        <h2>"Das Programm"</h2>
        <p class="strong">{programme.name.clone()}</p>
        {prose(&programme.about)}
        <p>"Getragen von: "{programme.operator.clone()}"."</p>
        {list("Unsere Ziele", &programme.aims)}
        {list("Darum geht es", &programme.fields)}
        {list("Gefördert von", &programme.funders)}
        {list("Zusammen mit", &programme.partners)}
    }
    .into_any()
}
