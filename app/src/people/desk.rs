//! After signing in: which district, and what waits there.

use crate::accountability::{AUDIT, NUMBERS, PRIVACY};
use crate::components::icon::arrow;
use crate::page::Head;
use crate::routes::{APPROVAL, BOARD, MEETING_DESK, OFFICE, QUEUE, STAFF};
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Actor;
use leptos::prelude::*;
use store::meetings::views::MeetingEntry;
use store::participation::{self, QueueCounts};
use store::{accountability, meetings, moderation, people, projects};

/// `/konto`: straight on when there is one district, else a choice.
pub async fn choose(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let Some(account) = visit.actor.account else { return Err(domain::Refusal::Role.into()) };
    let mine = people::roles_of(&state.db, account).await?;
    let districts: Vec<_> = people::districts(&state.db).await?.into_iter().filter(|district| mine.contains(&district.id)).collect();
    if let [only] = districts.as_slice() {
        let actor = people::actor_of(&state.db, only.id, account, visit.now).await?;
        return Ok(Redirect::to(&visit.top(&format!("/{}{}", only.profile.slug, own_page(&actor)))).into_response());
    }
    Ok(Head::new("Mein Konto").private().respond(&visit.clone(), move || {
        let items: Vec<_> = districts
            .iter()
            .map(|district| view! { <li class="card"><h2><a href=visit.top(&format!("/{}/arbeitsplatz", district.profile.slug))>{district.profile.name.clone()}</a></h2><p>{district.profile.subtitle.clone()}</p></li> })
            .collect();
        let empty = items.is_empty().then(|| view! { <p class="empty">"Für dieses Konto ist noch keine Aufgabe eingetragen. Das macht, wer die Anlage betreibt."</p> });
        view! { <div class="wrap section flow"><h1>"Wo möchten Sie arbeiten?"</h1>{empty}<ul class="tiles" role="list">{items}</ul></div> }.into_any()
    }))
}

/// Where somebody's work in a district begins. Who only looks after the installation has no desk there.
fn own_page(actor: &Actor) -> &'static str {
    if STAFF.admits(actor) {
        "/arbeitsplatz"
    } else if BOARD.admits(actor) {
        "/mein-beirat"
    } else {
        ""
    }
}

/// `/{district}/arbeitsplatz`: what waits, by role.
pub async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let counts = if QUEUE.admits(&visit.actor) {
        participation::queue_counts(&state.db, &visit.actor, visit.now).await?
    } else {
        QueueCounts::default()
    };
    let proposals = if APPROVAL.admits(&visit.actor) { moderation::open_proposals(&state.db, &visit.actor).await?.len() } else { 0 };
    let board = visit.profile().is_some_and(|profile| profile.board().is_some());
    let next = if board && MEETING_DESK.admits(&visit.actor) {
        meetings::list(&state.db, district, visit.now).await?.upcoming.into_iter().next()
    } else {
        None
    };
    let due = projects::due(&state.db, district, visit.now).await?;
    let asked = if PRIVACY.admits(&visit.actor) { accountability::requests_due(&state.db, district, visit.now).await? } else { (0, 0) };
    let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    Ok(Head::new("Arbeitsplatz").desk().respond(&visit.clone(), move || {
        let tile = |shown: bool, label: &str, number: i64, late: i64, path: &str| {
            let (label, late) = (label.to_owned(), (late > 0).then(|| view! { <p><span class="chip chip--late">{format!("{late} überfällig")}</span></p> }));
            shown.then(|| view! { <li class="card"><h2><a href=visit.href(path)>{label}</a></h2><p class="lead">{number}</p>{late}<footer><span aria-hidden="true">{arrow()}</span></footer></li> })
        };
        let (meetings, member) = (board && MEETING_DESK.admits(&visit.actor), board && BOARD.admits(&visit.actor));
        view! {
            <div class="wrap page-head flow">
                <h1>{format!("Guten Tag, {}", visit.actor.name)}</h1>
                <ul class="tiles" role="list">
                    {tile(QUEUE.admits(&visit.actor), "Beiträge im Eingang", counts.open, counts.overdue, "/arbeitsplatz/beitraege")}
                    {tile(APPROVAL.admits(&visit.actor), "Freigaben zu zweit", i64::try_from(proposals).unwrap_or(i64::MAX), 0, "/arbeitsplatz/freigaben")}
                    {tile(PRIVACY.admits(&visit.actor), "Anliegen zu eigenen Daten", whole(asked.0), whole(asked.1), "/arbeitsplatz/datenschutz")}
                    {tile(true, "Offene Projekte", due.open, due.overdue, "/arbeitsplatz/projekte")}
                    {next.map(|next| meeting(&visit, &next))}
                </ul>
                <ul class="row" role="list">
                    {meetings.then(|| view! { <li><a class="link-button" href=visit.href("/arbeitsplatz/sitzungen")>"Sitzungen"{arrow()}</a></li> })}
                    {accounts(&visit)}
                    {member.then(|| view! { <li><a class="link-button" href=visit.href("/mein-beirat")>"Mein Beirat"{arrow()}</a></li> })}
                </ul>
            </div>
        }
        .into_any()
    }))
}

/// Record, numbers and the rights of those it is about.
fn accounts(visit: &Visit) -> Vec<AnyView> {
    let all = [
        (OFFICE, "Termine und Hilfe", "/arbeitsplatz/quartier"),
        (NUMBERS, "Zahlen", "/arbeitsplatz/zahlen"),
        (AUDIT, "Protokoll", "/arbeitsplatz/protokoll"),
        (PRIVACY, "Aufbewahrung", "/arbeitsplatz/aufbewahrung"),
    ];
    let link =
        |label: &'static str, path: &str| view! { <li><a class="link-button" href=visit.href(path)>{label}{arrow()}</a></li> }.into_any();
    all.into_iter().filter(|(who, ..)| who.admits(&visit.actor)).map(|(_, label, path)| link(label, path)).collect()
}

/// The meeting that comes next, or runs.
fn meeting(visit: &Visit, next: &MeetingEntry) -> AnyView {
    let href = visit.href(&format!("/arbeitsplatz/sitzungen/{}", next.id));
    view! { <li class="card"><h2><a href=href>"Nächste Sitzung"</a></h2><p class="lead">{dates::full(next.starts_at)}</p><footer><span aria-hidden="true">{arrow()}</span></footer></li> }.into_any()
}
