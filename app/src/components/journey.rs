//! Der Weg: nine stops, always; solid is done, dotted is to come, a dashed siding is where it left the line.

use crate::components::german::german;
use crate::components::icon::icon;
use crate::dates;
use crate::visit::{Visit, texts_here};
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::journey::{Entry, Journey, Stop, StopState};
use domain::profile::Profile;
use domain::sentences::Sentences;
use domain::{participation, projects};
use leptos::prelude::*;
use std::sync::LazyLock;

/// The line with dates, roles and reasons.
pub fn journey(visit: &Visit, line: &Journey) -> AnyView {
    drawn(visit, line, "way-withdrawn")
}

/// The same for who wrote the contribution.
pub fn own_journey(visit: &Visit, line: &Journey) -> AnyView {
    drawn(visit, line, "way-withdrawn-own")
}

/// Key of what stands below the line: how it ended, or what a siding means where there is one.
fn note(line: &Journey, withdrawn: &'static str) -> Option<&'static str> {
    if line.ended && line.last().is_some_and(is_withdrawn) {
        return Some(withdrawn);
    }
    if line.ended {
        return Some("way-ended");
    }
    let sidings = line.stops.iter().flat_map(|stop| &stop.entries).any(is_exit);
    sidings.then_some("way-siding")
}

fn is_withdrawn(entry: &Entry) -> bool {
    entry.object == ObjectKind::Contribution && entry.to == participation::Stage::Withdrawn.word()
}

fn drawn(visit: &Visit, line: &Journey, withdrawn: &'static str) -> AnyView {
    let stops: Vec<_> = line.stops.iter().map(|stop| stop_view(visit, line, stop)).collect();
    let here = visit.texts().say_with("way-step-here", &[("at", line.at.into()), ("of", STOPS.into())]);
    let note = note(line, withdrawn).map(|key| visit.texts().say(key));
    view! {
        <div class="journey-box"><ol class="journey" role="list">{stops}</ol></div>
        <p class="soft small">{here}" "{note}</p>
    }
    .into_any()
}

fn stop_view(visit: &Visit, line: &Journey, stop: &Stop) -> AnyView {
    let texts = visit.texts();
    let name = visit.profile().map(|profile| stop_name(visit, stop.number, profile));
    let (data, hidden) = match stop.state {
        StopState::Done => ("done", Some("way-stop-done")),
        StopState::Here => ("here", None),
        StopState::Ended => ("ended", Some("way-stop-ended")),
        StopState::Skipped => ("skipped", Some("way-stop-skipped")),
        StopState::Todo => ("todo", Some("way-stop-todo")),
    };
    let hidden = hidden.map(|key| view! { <span class="vh">" "{texts.say(key)}</span> });
    let current = matches!(stop.state, StopState::Here).then_some("step");
    let here = match stop.state {
        StopState::Here => Some(view! { <span class="stop__here">{texts.say("way-stop-here")}</span> }),
        _ => None,
    };
    let tick = match stop.state {
        StopState::Done => icon("check"),
        StopState::Ended => icon("close"),
        _ => ().into_any(),
    };
    let shown = stop.entries.last();
    let when = shown.map(|entry| view! { <p class="stop__when"><time datetime=dates::machine(entry.at)>{visit.texts().short_date(entry.at, visit.now)}</time>", "{word(visit, entry)}</p> });
    let ends_here = line.ended && stop.number == line.at;
    let exits: Vec<_> = stop
        .entries
        .iter()
        .filter(|entry| is_exit(entry))
        .map(|entry| view! { <li data-taken="">{exit_line(visit, entry)}</li> })
        .collect();
    let exits = (!exits.is_empty()).then(|| view! { <ul class="exits" role="list">{exits}</ul> });
    let skipped =
        (stop.state == StopState::Skipped && !line.ended).then(|| view! { <p class="stop__when">{texts.say("way-stop-skipped-why")}</p> });
    view! {
        <li class="stop" data-state=data aria-current=current data-last=ends_here.then_some("")>
            <span class="stop__dot" aria-hidden="true">{tick}</span>
            <div class="stop__text">{here}<h3>{name}{hidden}</h3>{when}{skipped}</div>
            {exits}
        </li>
    }
    .into_any()
}

/// A stop's name; where the board, the administration and the council sit, the district's own words.
fn stop_name(visit: &Visit, number: u8, profile: &Profile) -> AnyView {
    let labels = &profile.labels;
    // "Im Stadtteilbeirat" reads well in German only.
    let in_german = visit.language.is_german();
    match number {
        4 => german(visit, if in_german { &labels.at_board } else { &labels.board }),
        5 => german(visit, if in_german { &labels.at_administration } else { &labels.administration }),
        6 => german(visit, if in_german { &labels.at_council } else { &labels.council }),
        other => visit.texts().say(&format!("way-stop-{other}")).into_any(),
    }
}

/// What left the line: an ending, a delay, a way back.
fn is_exit(entry: &Entry) -> bool {
    match entry.object {
        ObjectKind::Contribution => matches!(
            participation::Stage::from_word(&entry.to),
            Some(participation::Stage::Withheld | participation::Stage::Forwarded | participation::Stage::Queried)
        ),
        _ => projects::Stage::from_word(&entry.to).is_some_and(|stage| {
            use projects::Stage::*;
            stage.is_ended()
                || matches!(
                    stage,
                    Deferred
                        | Adjourned
                        | Paused
                        | SentBack
                        | CouncilAdjourned
                        | Discontinued
                        | SettledElsewhere
                        | NotSupported
                        | DeliberatedWithoutResolution
                )
        }),
    }
}

fn exit_line(visit: &Visit, entry: &Entry) -> String {
    let note = entry.note.clone().unwrap_or_default();
    let head = format!("{}: {}", visit.texts().short_date(entry.at, visit.now), word(visit, entry));
    if note.is_empty() { head } else { format!("{head}. {note}") }
}

/// The stage an entry reached, in this district's words.
pub fn word(visit: &Visit, entry: &Entry) -> String {
    let texts = visit.texts();
    match entry.object {
        ObjectKind::Contribution => participation::Stage::from_word(&entry.to).map(|stage| texts.contribution_stage(stage)),
        _ => projects::Stage::from_word(&entry.to).zip(visit.profile()).map(|(stage, profile)| texts.measure_stage(stage, &profile.labels)),
    }
    .unwrap_or_else(|| entry.to.clone())
}

/// Everything that happened, newest first: date, what, who in which role, why.
pub fn timeline(visit: &Visit, line: &Journey) -> AnyView {
    let mut entries: Vec<&Entry> = line.stops.iter().flat_map(|stop| &stop.entries).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    let items: Vec<_> = entries
        .into_iter()
        .map(|entry| {
            let role = entry.role.map(|role| visit.texts().public_role(role)).unwrap_or_default();
            let note = entry.note.clone().map(|note| format!(" {note}"));
            view! {
                <li>
                    <time datetime=dates::machine(entry.at)>{visit.texts().short_date(entry.at, visit.now)}</time>
                    <p><strong>{word(visit, entry)}"."</strong>{note}" "<span class="soft">{role}</span></p>
                </li>
            }
        })
        .collect();
    view! { <ol class="timeline" role="list">{items}</ol> }.into_any()
}

/// Stops of the whole way.
const STOPS: u8 = 9;
/// The dots of every state the way can be in, drawn once: they stand on every card of every list.
static DOTS: LazyLock<Vec<[String; 2]>> = LazyLock::new(|| (0..=STOPS).map(|at| [dots(at, false), dots(at, true)]).collect());

fn dots(at: u8, finished: bool) -> String {
    let dot = |stop: u8| match stop {
        _ if stop < at || (finished && stop == at) => "<i class=\"on\"></i>",
        _ if stop == at => "<i class=\"here\"></i>",
        _ => "<i></i>",
    };
    (1..=STOPS).map(dot).collect()
}

/// The nine-dot short form for cards; the words stand beside it.
pub fn way(at: u8, finished: bool) -> AnyView {
    let dots = DOTS.get(usize::from(at)).and_then(|states| states.get(usize::from(finished))).map_or("", String::as_str);
    let words = texts_here().say_with("way-step", &[("at", at.into()), ("of", STOPS.into())]);
    view! { <span class="way" aria-hidden="true" inner_html=dots></span><span class="vh">{words}</span> }.into_any()
}

/// "seit 3. November".
pub fn since(visit: &Visit, at: DateTime<Utc>) -> String {
    visit.texts().since(at, visit.now)
}
