//! Stimmen eintragen: every seat with three marks in one form, or the sums of a count by hand.

use super::interests::conduct;
use super::{CLERK, Room};
use crate::components::icon::icon;
use domain::meetings::{Choice, PollSource, Presence};
use leptos::prelude::*;
use store::meetings::views::{BallotLine, PollView};

/// The form that fits the poll.
pub(super) fn form(room: &Room) -> AnyView {
    let Some(poll) = &room.of.poll else { return ().into_any() };
    match poll.source {
        PollSource::Ballots => ballots(room, poll),
        PollSource::CountSheet => sheet(room, poll),
    }
}

fn ballots(room: &Room, poll: &PollView) -> AnyView {
    let enters = CLERK.admits(&room.visit.actor);
    let seats: Vec<_> = room.of.ballots.iter().map(|line| seat(room, line, enters)).collect();
    let action = room.href(&format!("/abstimmungen/{}/stimmen", poll.id));
    let presence = room.leads().then(|| view! { <a class="link-button" href=room.href("/anwesenheit")>"Anwesenheit ändern"</a> });
    let button = enters.then(|| view! { <p class="row"><button class="button" type="submit">{icon("check")}"Stimmen eintragen"</button><span class="small soft">"Wer schon selbst abgestimmt hat, bleibt unverändert, wenn hier nichts geändert wird."</span></p> });
    view! {
        <form class="flow" action=action method="post" aria-labelledby="stimmen" novalidate>
            <div class="row row--between"><h2 id="stimmen">"Anwesenheit und Stimmen"</h2><p class="row">{presence}<a class="link-button" href=room.href("/leitung")>"Aktualisieren"</a></p></div>
            <p>"„"{poll.wording.clone()}"“"</p>
            {button}
            <div class="seats">{seats}</div>
        </form>
    }
    .into_any()
}

fn seat(room: &Room, line: &BallotLine, enters: bool) -> AnyView {
    let title = format!("{} · {}", line.number, line.label);
    if !line.can_vote() && line.ballot.is_none() {
        let (picture, why) = match (line.entitled, line.recused) {
            (false, _) => ("seat", "ohne Stimme oder unbesetzt".to_owned()),
            (true, Some(how)) => ("hand", format!("befangen, {}", conduct(how))),
            (true, None) if line.presence == Presence::Present => ("off", "stimmt nicht mit".to_owned()),
            (true, None) => ("off", room.visit.texts().presence(line.presence).to_lowercase()),
        };
        return view! { <div class="seat" data-away=""><p class="small strong">{title}</p><p class="small row">{icon(picture)}{why}</p></div> }.into_any();
    }
    let name = format!("s{}", line.number);
    let typed = room.value(&name, line.ballot.map_or("open", |(choice, _)| choice.word()));
    let mark = |word: &'static str, label: &'static str| {
        let checked = typed == word;
        view! { <label><input type="radio" name=name.clone() value=word checked=checked disabled=!enters/>{label}</label> }
    };
    let version = line.ballot.map(|(_, version)| view! { <input type="hidden" name=format!("v{}", line.number) value=version/> });
    let open = line.ballot.is_none().then_some("");
    view! {
        <fieldset class="seat" data-open=open><legend>{title}</legend>
            <div class="marks">{mark(Choice::Yes.word(), "Ja")}{mark(Choice::No.word(), "Nein")}{mark(Choice::Abstain.word(), "Enth.")}{mark("open", "offen")}</div>{version}
        </fieldset>
    }
    .into_any()
}

fn sheet(room: &Room, poll: &PollView) -> AnyView {
    let stored = room.of.sheet.as_ref();
    let number = |of: Option<u16>| of.map(|number| number.to_string()).unwrap_or_default();
    let action = room.href(&format!("/abstimmungen/{}/zaehlzettel", poll.id));
    let can = room.of.ballots.iter().filter(|line| line.can_vote()).count();
    if !CLERK.admits(&room.visit.actor) {
        return view! { <p class="notice">{icon("info")}<span>"Es wird von Hand gezählt. Die Schriftführung trägt die Summen ein."</span></p> }.into_any();
    }
    view! {
        <form class="box flow" action=action method="post" aria-labelledby="zettel" novalidate>
            <h2 id="zettel">"Zählzettel"</h2>
            <p>"„"{poll.wording.clone()}"“"</p>
            <p class="soft">{format!("{can} Sitze können abstimmen.")}</p>
            {room.control("yes", "Ja", &number(stored.map(|sheet| sheet.yes))).input("text", "off")}
            {room.control("no", "Nein", &number(stored.map(|sheet| sheet.no))).input("text", "off")}
            {room.control("abstain", "Enthaltung", &number(stored.map(|sheet| sheet.abstain))).input("text", "off")}
            {room.control("invalid", "ohne gültige Stimme", &number(stored.map(|sheet| sheet.invalid))).input("text", "off")}
            {room.control("counted_by", "Wer gezählt hat", stored.map_or("", |sheet| sheet.counted_by.as_str())).input("text", "off")}
            <p><button class="button" type="submit">{icon("check")}"Zählzettel eintragen"</button></p>
        </form>
    }
    .into_any()
}
