//! `/arbeitsplatz/protokoll`: who did what when, filtered, to take along, and whether the chain is whole.

mod view;

use super::download;
use crate::form::{Fields, Query};
use crate::page::Head;
use crate::visit::{Visit, role_name};
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::accountability::csv;
use domain::events::ObjectKind;
use domain::time::from_local;
use serde_json::json;
use store::accountability::{self, AuditEntry, AuditFilter, ChainReport};
use view::{AuditShown, page_view};

/// The record, newest first.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    page(&state, &visit, &query, None).await
}

/// Checks the chain and says what was found; nothing changes.
pub async fn check(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let report = accountability::check_chain(&state.db, &visit.actor).await?;
    page(&state, &visit, &fields, Some(report)).await
}

/// The chosen part as a table or as data.
pub async fn export(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let entries = accountability::audit_export(&state.db, &visit.actor, &filter(&fields), visit.now).await?;
    if fields.get("form") == "json" {
        let all: Vec<_> = entries.iter().map(as_json).collect();
        return Ok(download::json("protokoll.json", json!({ "district": visit.district()?.id, "events": all }).to_string()));
    }
    let head = csv::line([
        "Nr.",
        "Aufgeschrieben",
        "Geschehen",
        "Gegenstand",
        "Nummer",
        "Ereignis",
        "Wer",
        "Rolle",
        "Von",
        "Nach",
        "Grund",
        "Satz",
    ]);
    Ok(download::csv("protokoll.csv", &entries.iter().fold(head, |all, entry| all + &as_line(entry))))
}

fn as_line(entry: &AuditEntry) -> String {
    let payload = entry.payload.clone().unwrap_or_default();
    let cells = [
        entry.seq.to_string(),
        entry.recorded_at.to_rfc3339(),
        entry.occurred_at.to_rfc3339(),
        entry.object.word().to_owned(),
        entry.reference.clone().unwrap_or_default(),
        entry.kind.clone(),
        entry.who.clone().unwrap_or_default(),
        payload.role.map(role_name).unwrap_or_default().to_owned(),
        payload.from.unwrap_or_default(),
        payload.to.unwrap_or_default(),
        payload.reason.unwrap_or_default(),
        payload.note.unwrap_or_default(),
    ];
    csv::line(cells.iter().map(String::as_str))
}

fn as_json(entry: &AuditEntry) -> serde_json::Value {
    json!({
        "seq": entry.seq,
        "recorded_at": entry.recorded_at,
        "occurred_at": entry.occurred_at,
        "object": entry.object,
        "reference": entry.reference,
        "kind": entry.kind,
        "who": entry.who,
        "content": entry.payload,
    })
}

/// Reads an address or a form; what is unknown counts as not chosen.
fn filter(fields: &Fields) -> AuditFilter {
    AuditFilter {
        who: fields.get("wer").chars().take(120).collect(),
        kind: fields.get("was").chars().filter(char::is_ascii_alphanumeric).take(60).collect(),
        object: ObjectKind::from_word(fields.get("gegenstand")),
        reference: fields.get("nummer").chars().take(40).collect(),
        from: day(fields, "von").map(day_start),
        until: day(fields, "bis").map(|day| day_start(day) + TimeDelta::days(1)),
        before: fields.read("vor"),
    }
}

/// The first moment of a day, here.
pub(super) fn day_start(day: NaiveDate) -> DateTime<Utc> {
    from_local(day.and_time(NaiveTime::MIN))
}

fn day(fields: &Fields, name: &str) -> Option<NaiveDate> {
    fields.read(name)
}

/// A table or a page for a period; the first day of this year and today where nothing is chosen.
pub(super) fn period(fields: &Fields, now: DateTime<Utc>) -> (NaiveDate, NaiveDate) {
    use chrono::Datelike;
    let today = domain::time::local_day(now);
    let first = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
    let (from, until) = (day(fields, "von").unwrap_or(first), day(fields, "bis").unwrap_or(today));
    if from <= until { (from, until) } else { (until, from) }
}

async fn page(state: &AppState, visit: &Visit, fields: &Fields, report: Option<ChainReport>) -> Result<Response, Failed> {
    let filter = filter(fields);
    let page = accountability::audit(&state.db, &visit.actor, &filter).await?;
    let shown = AuditShown { typed: fields.clone(), filter, page, report };
    let visit_in = visit.clone();
    Ok(Head::new("Protokoll").desk().respond(visit, move || page_view(&visit_in, &shown)))
}
