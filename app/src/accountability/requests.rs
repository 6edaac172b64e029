//! `/arbeitsplatz/datenschutz`: requests about one's own data, with the clock of one month.

use crate::failure::FormFailure;
use crate::form::{Control, Fields, Query, error_summary};
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed, dates, posted};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::accountability::RequestKind;
use leptos::prelude::*;
use store::accountability::{self, RequestView};
use uuid::Uuid;

/// A form that came back.
#[derive(Debug, Clone, Default)]
struct Attempt {
    id: Option<Uuid>,
    typed: String,
    failure: FormFailure,
}

/// The requests, what waits longest first.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    page(&state, &visit, Attempt::default(), query.get("erledigt") == "1").await
}

/// Notes how one was answered.
pub async fn decide(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id: Uuid = posted::id(&id)?;
    match accountability::decide_request(&state.db, &visit.actor, id, fields.get("outcome"), visit.now).await {
        Ok(()) => Ok(Redirect::to(&visit.href("/arbeitsplatz/datenschutz?erledigt=1")).into_response()),
        Err(error) => {
            let attempt = Attempt { id: Some(id), typed: fields.text("outcome"), failure: FormFailure::of(error)? };
            page(&state, &visit, attempt, false).await
        }
    }
}

async fn page(state: &AppState, visit: &Visit, attempt: Attempt, done: bool) -> Result<Response, Failed> {
    let all = accountability::requests(&state.db, &visit.actor).await?;
    let head = Head::new("Anliegen zu eigenen Daten").status(attempt.failure.status()).desk();
    let visit_in = visit.clone();
    Ok(head.respond(visit, move || {
        let visit = visit_in;
        let (open, answered): (Vec<_>, Vec<_>) = all.iter().partition(|request| request.decided_at.is_none());
        let empty = open.is_empty().then(|| view! { <p class="empty">"Kein Anliegen ist offen."</p> });
        let open: Vec<_> = open.into_iter().map(|request| waiting(&visit, request, &attempt)).collect();
        let answered: Vec<_> = answered.into_iter().map(|request| over(&visit, request)).collect();
        let answered = (!answered.is_empty()).then(|| view! { <section class="flow" aria-labelledby="beantwortet"><h2 id="beantwortet">"Beantwortet"</h2><ul class="list list--plain" role="list">{answered}</ul></section> });
        let done = done.then(|| view! { <div class="notice" role="status"><p>"Als beantwortet eingetragen."</p></div> });
        view! {
            <div class="wrap page-head flow">
                {error_summary(&visit, &attempt.failure, &[("outcome", "Was getan wurde")])}
                <h1>"Anliegen zu eigenen Daten"</h1>
                <p class="measure">"Auskunft, Berichtigung, Löschung, Widerspruch. Die Antwort ist innerhalb eines Monats fällig (Art. 12 Abs. 3 DSGVO). Wer einen Abholcode hat, erledigt Auskunft und Löschung selbst."</p>
                {done}
                {empty}
                <ul class="list list--plain" role="list">{open}</ul>
                {answered}
                <p><a class="link-button" href=visit.href("/arbeitsplatz/aufbewahrung")>"Aufbewahrung und Regeln der Löschung"</a></p>
            </div>
        }
        .into_any()
    }))
}

fn waiting(visit: &Visit, request: &RequestView, attempt: &Attempt) -> AnyView {
    let days = (request.due_at - visit.now).num_days();
    let clock = if request.due_at < visit.now {
        view! { <span class="chip chip--late">{format!("überfällig seit {}", dates::days(-days))}</span> }.into_any()
    } else {
        view! { <span class="chip">{format!("noch {}", dates::days(days))}</span> }.into_any()
    };
    let mine = attempt.id == Some(request.id);
    let (typed, failure) = if mine { (attempt.typed.as_str(), attempt.failure.clone()) } else { ("", FormFailure::default()) };
    let action = visit.href(&format!("/arbeitsplatz/datenschutz/{}", request.id));
    let (id, named) = (format!("anliegen-{}", request.id), "Was getan wurde");
    // Several forms of one page: only the one that came back has the id that the summary links to.
    let field = if mine {
        Control::new(visit, "outcome", named, typed, &failure).area(3)
    } else {
        view! { <div class="field flow"><label for=id.clone()>{named}</label><textarea class="input" id=id name="outcome" rows="3"></textarea></div> }.into_any()
    };
    view! {
        <li class="box flow">
            <h2>{kind_name(request.kind)}</h2>
            <p class="meta"><time datetime=dates::machine(request.received_at)>{dates::date(request.received_at)}</time><span>{format!("fällig {}", dates::date(request.due_at))}</span>{clock}</p>
            <p class="wording">{request.text.clone()}</p>
            <p>{request.name.clone()}" "<span class="soft">{request.reach.clone()}</span></p>
            <form class="flow" action=action method="post" novalidate>{field}<p><button class="button" type="submit">"Als beantwortet eintragen"</button></p></form>
        </li>
    }
    .into_any()
}

fn over(visit: &Visit, request: &RequestView) -> AnyView {
    let when = request.decided_at.map(|at| dates::short_date(at, visit.now)).unwrap_or_default();
    let by = request.decided_by.clone().unwrap_or_default();
    let late =
        request.decided_at.is_some_and(|at| at > request.due_at).then(|| view! { <span class="chip chip--late">"nach der Frist"</span> });
    view! { <li><p><strong>{kind_name(request.kind)}</strong>": "{request.outcome.clone()}</p><p class="meta"><span>{when}</span><span>{by}</span>{late}</p></li> }.into_any()
}

const fn kind_name(kind: RequestKind) -> &'static str {
    match kind {
        RequestKind::Export => "Auskunft",
        RequestKind::Correct => "Berichtigung",
        RequestKind::Erase => "Löschung",
        RequestKind::Object => "Widerspruch",
    }
}
