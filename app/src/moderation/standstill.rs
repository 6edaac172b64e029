//! `/arbeitsplatz/stillstand`: everything whose promised day is over, longest first: contributions, offices, measures, calls, reports.

use super::queue;
use crate::components::chip::{contribution_chip, measure_chip};
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::Response;
use domain::moderation::WorkKind;
use domain::participation::is_public_silence;
use domain::time::days_between;
use leptos::prelude::*;
use store::moderation::{self, Standing, StandstillEntry};

/// The table.
pub(super) async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let district = visit.district()?;
    let entries = moderation::standstill(&state.db, &visit.actor, &district.profile, visit.now).await?;
    let grace = district.profile.way.grace_days;
    let head = Head::new("Stillstand").nav(Nav::DeskContributions).crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).desk();
    Ok(head.respond(&visit.clone(), move || {
        let rows: Vec<_> = entries.iter().map(|entry| row(&visit, entry, grace)).collect();
        let table = if rows.is_empty() {
            view! { <p class="empty">"Nichts steht still. Jede zugesagte Frist ist eingehalten."</p> }.into_any()
        } else {
            view! {
                <div class="table-box"><table class="table table--stack">
                    <caption class="vh">"Was stillsteht, am längsten überfällig zuerst"</caption>
                    <thead><tr><th scope="col">"Vorgang"</th><th scope="col">"Stand"</th><th scope="col">"Liegt bei"</th><th scope="col">"Am selben Schritt"</th><th scope="col">"Zugesagt"</th><th scope="col">"Öffentlich"</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table></div>
            }
            .into_any()
        };
        view! {
            <div class="wrap page-head flow">
                <h1>"Stillstand"</h1>
                <p class="lead measure">{format!("Alles, dessen zugesagte Frist vorbei ist. Nach {grace} Tagen steht es auch öffentlich unter „Was gerade stillsteht“.")}</p>
                {table}
            </div>
        }
        .into_any()
    }))
}

fn row(visit: &Visit, entry: &StandstillEntry, grace: u32) -> AnyView {
    let days = |number: i64| if number == 1 { "1 Tag".to_owned() } else { format!("{number} Tage") };
    let (href, stand, office) = match entry.what {
        Standing::Contribution(stage) => (format!("/arbeitsplatz/beitraege/{}", entry.id), contribution_chip(visit, stage), "Büro"),
        Standing::Measure(stage) => (format!("/arbeitsplatz/projekte/{}", entry.id), measure_chip(visit, stage), "offen"),
        Standing::Task(WorkKind::Report) => (format!("/arbeitsplatz/meldungen/{}", entry.id), "Meldung".into_any(), "Büro"),
        Standing::Task(work) => (format!("/arbeitsplatz/beitraege/{}", entry.id), visit.texts().work(work).into_any(), "Büro"),
    };
    let office = if entry.office.is_empty() { office.to_owned() } else { entry.office.clone() };
    // Who has no key to the queue reads that it stands still, and opens nothing.
    let title = match entry.what {
        Standing::Contribution(_) | Standing::Task(_) if !queue::WHOLE.admits(&visit.actor) => entry.title.clone().into_any(),
        _ => view! { <a href=visit.href(&href)>{entry.title.clone()}</a> }.into_any(),
    };
    let outside = !matches!(entry.what, Standing::Task(_)) && is_public_silence(entry.due, grace, visit.now);
    view! {
        <tr>
            <td data-label="Vorgang">{title}" "<bdi class="ref soft" dir="ltr">{entry.reference.clone()}</bdi></td>
            <td data-label="Stand">{stand}</td>
            <td data-label="Liegt bei">{office}</td>
            <td data-label="Am selben Schritt">{format!("seit {}", days(days_between(entry.since, visit.now)).replace("Tage", "Tagen"))}</td>
            <td data-label="Zugesagt"><time datetime=dates::machine(entry.due)>{dates::date(entry.due)}</time>{format!(", {} überfällig", days(days_between(entry.due, visit.now)))}</td>
            <td data-label="Öffentlich">{if outside { "ja, wenn der Vorgang öffentlich ist" } else { "noch nicht" }}</td>
        </tr>
    }
    .into_any()
}
