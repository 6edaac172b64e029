//! Was festgehalten ist: check, paper, contributions, milestones, meetings and consultations of a measure.

use super::show::Page;
use super::{council, href, milestones, paper};
use crate::components::icon::{arrow, icon};
use crate::dates;
use domain::Role;
use domain::sentences::Sentences;
use leptos::prelude::*;

/// All records, each with the way to add to it.
pub(super) fn records(page: &Page) -> AnyView {
    view! {
        {check(page)}
        {papers(page)}
        {contributions(page)}
        {milestones::milestones(page)}
        {meetings(page)}
        {consultations(page)}
    }
    .into_any()
}

/// A section with its heading; `action` leads to the form.
pub(super) fn section(id: &'static str, heading: &str, action: AnyView, content: AnyView) -> AnyView {
    let heading = heading.to_owned();
    view! {
        <section class="flow" aria-labelledby=id>
            <div class="row row--between"><h2 id=id>{heading}</h2>{action}</div>
            {content}
        </section>
    }
    .into_any()
}

fn action(shown: bool, label: &'static str, address: String) -> AnyView {
    shown.then(|| view! { <a class="link-button" href=address>{icon("pen")}{label}</a> }).into_any()
}

fn check(page: &Page) -> AnyView {
    let (visit, view) = (&page.visit, &page.measure.view);
    let label = if view.checked_at.is_some() { "Abgleich ändern" } else { "Abgleich eintragen" };
    let edit = action(page.checks(), label, format!("{}/rahmenplan-pruefung", href(visit, view.id)));
    let Some(at) = view.checked_at else {
        return section(
            "abgleich",
            "Abgleich mit dem Rahmenplan",
            edit,
            view! { <p class="empty">"Noch nicht eingetragen."</p> }.into_any(),
        );
    };
    let fit = view.fit.map(|fit| visit.texts().fit(fit));
    let impossible = view.impossible.then(|| view! { <p>{icon("alert")}" Nicht machbar, gleich was der Rahmenplan sagt."</p> });
    let served: Vec<_> = view
        .recommendations()
        .map(|item| view! { <li><bdi class="ref">{item.number.clone()}</bdi>" "<a href=format!("{}#{}", visit.href("/rahmenplan"), item.key)>{item.title.clone()}</a></li> })
        .collect();
    let served = (!served.is_empty()).then(|| view! { <ul>{served}</ul> });
    let content = view! {
        <p><strong>{fit}"."</strong>" "{view.fit_reason.clone()}</p>
        {impossible}
        {served}
        <p class="soft small">"Eingetragen am "<time datetime=dates::machine(at)>{dates::date(at)}</time></p>
    };
    section("abgleich", "Abgleich mit dem Rahmenplan", edit, content.into_any())
}

fn papers(page: &Page) -> AnyView {
    let (visit, view) = (&page.visit, &page.measure.view);
    let writes = visit.actor.is(Role::Manager) && paper::may_write(view.stage);
    let edit = action(
        writes,
        if view.papers.is_empty() { "Vorlage schreiben" } else { "Neue Fassung schreiben" },
        format!("{}/vorlage", href(visit, view.id)),
    );
    let content = if view.papers.is_empty() {
        view! { <p class="empty">"Noch keine Vorlage."</p> }.into_any()
    } else {
        paper::versions(&view.papers)
    };
    section("vorlage", "Vorlage", edit, content)
}

fn contributions(page: &Page) -> AnyView {
    let (visit, view) = (&page.visit, &page.measure.view);
    let more = action(
        visit.actor.is(Role::Manager) && view.stage.is_open(),
        "Beiträge dazunehmen",
        visit.href(&format!("/arbeitsplatz/projekte/neu?projekt={}", view.id)),
    );
    let items: Vec<_> = view
        .contributions
        .iter()
        .map(|linked| {
            let meta = view! { <span>{icon(crate::texts::kind_icon(linked.kind))}{visit.texts().kind(linked.kind)}</span><bdi class="ref" dir="ltr">{linked.reference.clone()}</bdi> };
            view! {
                <li>
                    <div class="flow"><h3><a href=visit.href(&format!("/beitraege/{}", linked.reference))>{linked.title.clone()}</a></h3><p class="meta">{meta}</p><p>{linked.taken_over.clone()}</p></div>
                </li>
            }
        })
        .collect();
    let content = if items.is_empty() {
        view! { <p class="empty">"Kein Beitrag hat hierher geführt."</p> }.into_any()
    } else {
        view! { <ul class="list list--plain" role="list">{items}</ul> }.into_any()
    };
    section("beitraege", "Beiträge und was daraus übernommen ist", more, content)
}

fn meetings(page: &Page) -> AnyView {
    let (visit, view) = (&page.visit, &page.measure.view);
    if view.discussed.is_empty() {
        return ().into_any();
    }
    let items: Vec<_> = view
        .discussed
        .iter()
        .map(|held| {
            let stage = visit.texts().item_stage(held.stage);
            let sentence = (!held.sentence.is_empty()).then(|| view! { <p>{held.sentence.clone()}</p> });
            let name = format!("Sitzung {}, TOP {}", held.number, held.position);
            view! {
                <li>
                    <div class="flow">
                        <h3><a href=visit.href(&format!("/sitzungen/{}", held.meeting))>{name}</a></h3>
                        <p class="meta"><time datetime=dates::machine(held.starts_at)>{dates::full(held.starts_at)}</time><span>{stage}</span></p>
                        {sentence}
                    </div>
                </li>
            }
        })
        .collect();
    section("sitzungen", "Sitzungen", ().into_any(), view! { <ul class="list list--plain" role="list">{items}</ul> }.into_any())
}

fn consultations(page: &Page) -> AnyView {
    let (visit, view) = (&page.visit, &page.measure.view);
    let Some(profile) = visit.profile().filter(|_| !view.consultations.is_empty()) else { return ().into_any() };
    let rows: Vec<_> = view
        .consultations
        .iter()
        .map(|held| {
            let result = match council::outcome(held) {
                Some(stage) => visit.texts().measure_stage(stage, &profile.labels),
                None if held.result.is_empty() => "angekündigt".to_owned(),
                None => "Empfehlung".to_owned(),
            };
            let wording = (!held.wording.is_empty()).then(|| view! { <p>{held.wording.clone()}</p> });
            let source = (!held.source_url.is_empty())
                .then(|| view! { <p><a href=held.source_url.clone() rel="noopener noreferrer">"Quelle"{arrow()}</a></p> });
            view! {
                <tr>
                    <th scope="row" data-label="Gremium">{held.organization.clone()}</th>
                    <td data-label="Tag"><time datetime=held.day.to_string()>{dates::day(held.day)}</time></td>
                    <td data-label="Rolle">{if held.authoritative { "Beschluss" } else { "Vorberatung" }}</td>
                    <td data-label="Ergebnis"><div><p>{result}</p>{wording}{source}</div></td>
                </tr>
            }
        })
        .collect();
    let table = view! {
        <div class="table-box"><table class="table table--stack wide">
            <caption class="vh">"Beratungen"</caption>
            <thead><tr><th scope="col">"Gremium"</th><th scope="col">"Tag"</th><th scope="col">"Rolle"</th><th scope="col">"Ergebnis"</th></tr></thead>
            <tbody>{rows}</tbody>
        </table></div>
    };
    let title = format!("{} und Ausschüsse: Beratungen", profile.labels.council);
    section("beratungen", &title, ().into_any(), table.into_any())
}
