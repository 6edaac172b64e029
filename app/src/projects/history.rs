//! Was bisher geschah: every public event of a measure, its papers and its contributions, newest first, with what was recorded.

use crate::components::journey::word;
use crate::dates;
use crate::visit::Visit;
use chrono::NaiveDate;
use domain::events::{ObjectKind, Recorded};
use domain::journey::Entry;
use domain::projects::Fit;
use leptos::prelude::*;

/// The list. Events are given oldest first.
pub(super) fn history(visit: &Visit, events: &[Recorded]) -> AnyView {
    let items: Vec<_> = events.iter().rev().filter_map(|event| item(visit, event)).collect();
    view! { <ol class="timeline" role="list">{items}</ol> }.into_any()
}

fn item(visit: &Visit, event: &Recorded) -> Option<AnyView> {
    let payload = event.payload.as_ref()?;
    let head = headline(visit, event)?;
    let reason = payload.reason.as_deref().and_then(|code| visit.texts().reason(code));
    let note = payload.note.clone();
    let facts: Vec<_> = payload.facts.iter().filter_map(|(key, value)| fact(visit, key, value)).collect();
    let facts = (!facts.is_empty()).then(
        || view! { <ul class="small soft" role="list">{facts.into_iter().map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>()}</ul> },
    );
    let role = payload.role.map(|role| visit.texts().public_role(role)).unwrap_or_default();
    let said = [reason, note].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let said = (!said.is_empty()).then(|| format!(" {said}"));
    Some(
        view! {
            <li>
                <time datetime=dates::machine(event.occurred_at)>{visit.texts().short_date(event.occurred_at, visit.now)}</time>
                <div><p><strong>{head}</strong>{said}" "<span class="soft small">{role}</span></p>{facts}</div>
            </li>
        }
        .into_any(),
    )
}

/// What happened, in one line; `None` for what has no words for everybody.
fn headline(visit: &Visit, event: &Recorded) -> Option<String> {
    let texts = visit.texts();
    let fact = |key: &str| event.fact(key).unwrap_or_default().to_owned();
    let payload = event.payload.as_ref()?;
    match event.kind.as_str() {
        "MeasureOpened" => {
            return Some(texts.say("history-opened")).filter(|_| fact("origin") == "contributions").or_else(|| stage(visit, event));
        }
        "MeasureChecked" => {
            let fit = Fit::from_word(&fact("fit")).map(|fit| texts.fit(fit)).unwrap_or_default();
            return Some(texts.say_with("history-checked", &[("fit", fit.into())]));
        }
        "PaperWritten" => {
            return Some(texts.say_with("history-paper", &[("reference", fact("reference").into()), ("version", fact("version").into())]));
        }
        "MilestoneAdded" => {
            return Some(texts.say_with(
                "history-milestone-added",
                &[("milestone", fact("milestone").into()), ("day", written_day(&fact("promised")).into())],
            ));
        }
        "MilestoneReached" => return Some(texts.say_with("history-milestone-reached", &[("milestone", fact("milestone").into())])),
        "AdministrationAsked" => return Some(texts.say("history-asked")),
        _ => {}
    }
    payload.to.as_ref()?;
    let said = stage(visit, event)?;
    if event.object == ObjectKind::Contribution {
        Some(texts.say_with("history-contribution", &[("stage", said.into())]))
    } else {
        Some(format!("{said}."))
    }
}

/// The stage that an event reached, in the district's words.
fn stage(visit: &Visit, event: &Recorded) -> Option<String> {
    let payload = event.payload.as_ref()?;
    let entry = Entry {
        at: event.occurred_at,
        object: event.object,
        role: payload.role,
        to: payload.to.clone()?,
        reason: None,
        note: None,
        facts: vec![],
    };
    Some(word(visit, &entry))
}

fn written_day(value: &str) -> String {
    value.parse::<NaiveDate>().map_or_else(|_| value.to_owned(), dates::day)
}

/// A recorded fact in words; keys without words here are told elsewhere on the page.
pub(super) fn fact(visit: &Visit, key: &str, value: &str) -> Option<String> {
    let texts = visit.texts();
    let with = |key: &str, value: String| Some(texts.say_with(key, &[("value", value.into())]));
    let sum = || value.parse().map_or_else(|_| value.to_owned(), dates::euro);
    match key {
        "review_on" => with("fact-review-on", written_day(value)),
        "expected_on" => with("fact-expected-on", written_day(value)),
        "start_on" => with("fact-start-on", written_day(value)),
        "restart_on" => with("fact-restart-on", written_day(value)),
        "end_on" => with("fact-end-on", written_day(value)),
        "by_on" => with("fact-by-on", written_day(value)),
        "proof_due_on" => with("fact-proof-due-on", written_day(value)),
        "meeting_on" => with("fact-meeting-on", written_day(value)),
        "decision_on" => with("fact-decision-on", written_day(value)),
        "approved_on" => with("fact-approved-on", written_day(value)),
        "drucksache" => with("fact-drucksache", value.to_owned()),
        "document" => with("fact-document", value.to_owned()),
        "wording" => with("fact-wording", value.to_owned()),
        "difference" => with("fact-difference", value.to_owned()),
        "organization" => with("fact-organization", organization(visit, value)),
        "advice" => with("fact-advice", value.to_owned()),
        "granted" => Some(texts.say(if value == "true" { "fact-granted-yes" } else { "fact-granted-no" })),
        "amount" => with("fact-amount", sum()),
        "rule" => with("fact-rule", value.to_owned()),
        "funding" => with("fact-funding", value.to_owned()),
        "office" => with("fact-office", organization(visit, value)),
        "group_heard" => with("fact-group-heard", value.to_owned()),
        "milestone" => {
            // Only the plan of the implementation writes the day before the words; elsewhere the headline has both.
            let (day, title) = value.split_once(' ')?;
            let day: NaiveDate = day.parse().ok()?;
            with("fact-milestone", format!("{title}, {}", visit.texts().day(day)))
        }
        "effect" => with("fact-effect", value.to_owned()),
        "lessons" => with("fact-lessons", value.to_owned()),
        "recommendations" if !value.is_empty() => with("fact-recommendations", value.to_owned()),
        "land_owner" => with("fact-land-owner", value.to_owned()),
        "eligibility" => with("fact-eligibility", value.to_owned()),
        _ => None,
    }
}

/// The name of an organization that a form named by its key.
fn organization(visit: &Visit, key: &str) -> String {
    let known = visit.profile().and_then(|profile| profile.organizations.iter().find(|organization| organization.key == key));
    known.map_or_else(|| key.to_owned(), |organization| organization.name.clone())
}
