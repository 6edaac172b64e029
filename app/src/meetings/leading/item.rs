//! Der Punkt, um den es geht: how far it is, and what can be done with it now.

use super::{Room, interests, poll, seats};
use crate::components::chip::{chip, measure_chip};
use crate::components::icon::icon;
use crate::dates;
use domain::meetings::{ItemStage, MeetingStage, PollStage};
use leptos::prelude::*;
use store::meetings::views::StaffItem;

/// The middle of the page while the meeting runs.
pub(super) fn middle(room: &Room) -> AnyView {
    let general = poll::urgency(room);
    let Some(of) = room.item() else { return view! { {general}<p class="empty">"Die Tagesordnung ist zu Ende."</p> }.into_any() };
    let open = of.item.polls.iter().any(|poll| poll.stage == PollStage::Open);
    view! {
        {general}
        <section class="flow" aria-labelledby="punkt">
            <h2 id="punkt">{format!("TOP {}: {}", of.item.number, of.item.title)}</h2>
            {marks(room, of)}
            {steps(of)}
            {deeds(room, of)}
        </section>
        {open.then(|| seats::form(room))}
        {interests::section(room, of)}
        {next(room, of)}
    }
    .into_any()
}

fn marks(room: &Room, of: &StaffItem) -> AnyView {
    let hidden = (!of.public).then(|| view! { <p>{chip("", "lock", "Nicht öffentlich")}" "{of.nonpublic_reason.clone()}</p> });
    let late = of
        .item
        .late
        .then(|| chip("", "clock", if of.item.admitted { "aufgenommen" } else { "kam nach der Einladung, noch nicht aufgenommen" }));
    let measure = of.item.measure.as_ref().map(|measure| {
        let href = room.visit.href(&format!("/arbeitsplatz/projekte/{}", measure.id));
        view! { <p class="meta"><a href=href><bdi class="ref">{measure.reference.clone()}</bdi></a>{measure_chip(&room.visit, measure.stage)}</p> }
    });
    let off = of.item.taken_off.as_ref().map(|reason| view! { <p>{chip("off", "close", "Abgesetzt")}" "{reason.clone()}</p> });
    let note = (!of.item.note.is_empty()).then(|| view! { <p>{of.item.note.clone()}</p> });
    view! { {hidden}{late}{measure}{off}{note} }.into_any()
}

/// How far the item is, as chips.
fn steps(of: &StaffItem) -> AnyView {
    let item = &of.item;
    let mut steps: Vec<AnyView> = vec![];
    let mut done = |words: String| steps.push(view! { <li>{chip("done", "check", &words)}</li> }.into_any());
    if let Some(at) = item.called_at {
        done(format!("Aufgerufen {}", dates::clock(at)));
    }
    if let Some(at) = item.asked_at {
        done(format!("Nach Befangenheit gefragt {}", dates::clock(at)));
    }
    match item.stage {
        ItemStage::Deliberated => done("Beraten".to_owned()),
        ItemStage::Voted => done("Abgestimmt".to_owned()),
        ItemStage::Adjourned => done("Vertagt".to_owned()),
        ItemStage::Noted => done("Zur Kenntnis genommen".to_owned()),
        ItemStage::Pending | ItemStage::Called | ItemStage::InterestsDeclared => {}
    }
    if item.polls.iter().any(|poll| poll.stage == PollStage::Open) {
        steps.push(view! { <li aria-current="step">{chip("work", "votum", "Abstimmung läuft")}</li> }.into_any());
    }
    (!steps.is_empty()).then(|| view! { <ol class="row" role="list">{steps}</ol> }).into_any()
}

/// What can be done with the item now.
fn deeds(room: &Room, of: &StaffItem) -> AnyView {
    let item = &of.item;
    let running = room.of.meeting.meeting.stage == MeetingStage::Opened && room.leads() && item.taken_off.is_none();
    if !running || item.polls.iter().any(|poll| poll.stage != PollStage::Stated) {
        return ().into_any();
    }
    match item.stage {
        ItemStage::Pending => {
            view! { {room.button(room.item_href(item.id, "aufrufen"), "play", "Punkt aufrufen", true)}{adjourn(room, of)} }.into_any()
        }
        ItemStage::Called => view! {
            {room.button(room.item_href(item.id, "fragen"), "hand", "Nach Befangenheit fragen", true)}
            {item.formal.then(|| note(room, of))}
            {adjourn(room, of)}
        }
        .into_any(),
        ItemStage::InterestsDeclared => {
            view! { {deliberate(room, of)}{poll::form(room, of)}{note(room, of)}{adjourn(room, of)} }.into_any()
        }
        ItemStage::Deliberated => view! { {poll::form(room, of)}{note(room, of)}{adjourn(room, of)} }.into_any(),
        ItemStage::Voted | ItemStage::Adjourned | ItemStage::Noted => ().into_any(),
    }
}

fn number(of: &StaffItem) -> AnyView {
    view! { <input type="hidden" name="punkt" value=of.item.number/> }.into_any()
}

fn deliberate(room: &Room, of: &StaffItem) -> AnyView {
    view! {
        <form class="box flow" action=room.item_href(of.item.id, "beraten") method="post" novalidate>
            {number(of)}
            {room.control("presenter", "Wer stellt vor", &of.presenter).optional().input("text", "off")}
            <p><button class="button" type="submit">{icon("mic")}"Beratung beginnen"</button></p>
        </form>
    }
    .into_any()
}

fn note(room: &Room, of: &StaffItem) -> AnyView {
    view! {
        <details class="disclosure" open=room.returned("note")><summary>"Zur Kenntnis nehmen, ohne Abstimmung"</summary>
            <form class="flow" action=room.item_href(of.item.id, "kenntnis") method="post" novalidate>
                {number(of)}
                {room.control("note", "Was zur Kenntnis genommen wird", "").optional().area(2)}
                <p><button class="button button--second" type="submit">{icon("check")}"Zur Kenntnis genommen"</button></p>
            </form>
        </details>
    }
    .into_any()
}

fn adjourn(room: &Room, of: &StaffItem) -> AnyView {
    view! {
        <details class="disclosure" open=room.returned("adjourn_reason")><summary>"Vertagen"</summary>
            <form class="flow" action=room.item_href(of.item.id, "vertagen") method="post" novalidate>
                {number(of)}
                {room.control("adjourn_reason", "Grund: was fehlt", "").area(2)}
                {room.control("until", "Bis wann", "").optional().input("date", "off")}
                <p><button class="button button--second" type="submit">{icon("pause")}"Punkt vertagen"</button></p>
            </form>
        </details>
    }
    .into_any()
}

/// The next item, once this one is done.
fn next(room: &Room, of: &StaffItem) -> AnyView {
    let agenda = &room.of.meeting.agenda;
    let busy = agenda.iter().any(|item| item.item.stage.is_running());
    let waiting =
        agenda.iter().find(|item| item.item.stage == ItemStage::Pending && item.item.taken_off.is_none() && item.item.id != of.item.id);
    let Some(next) = waiting.filter(|_| !busy && of.item.stage.is_done() && room.of.meeting.meeting.stage == MeetingStage::Opened) else {
        return ().into_any();
    };
    let heading = format!("Nächster Punkt: TOP {}, {}", next.item.number, next.item.title);
    view! { <section class="box box--accent flow"><h2>{heading}</h2>{room.button(room.item_href(next.item.id, "aufrufen"), "play", "Aufrufen", true)}</section> }.into_any()
}
