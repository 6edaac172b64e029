//! Zwischenstand und Ergebnis: what is there, what is missing, closing and stating.

use super::Room;
use crate::components::icon::icon;
use domain::meetings::{PollSource, PollStage, Presence};
use islands::meetings::tally::tally;
use leptos::prelude::*;
use store::meetings::views::{BallotLine, PollView};

/// The box beside the seats.
pub(super) fn aside(room: &Room) -> AnyView {
    let Some(poll) = &room.of.poll else { return ().into_any() };
    let (title, body) = match poll.stage {
        PollStage::Open => ("Zwischenstand", open(room, poll)),
        PollStage::Closed => ("Ergebnis, noch nicht festgestellt", closed(room, poll)),
        PollStage::Stated => ("Ergebnis", stated(room, poll)),
    };
    view! { <section class="box flow" aria-labelledby="stand"><h2 id="stand">{title}</h2>{body}</section> }.into_any()
}

fn open(room: &Room, poll: &PollView) -> AnyView {
    let of = &room.of;
    let missing = of.missing();
    let count = |which: fn(&BallotLine) -> bool| of.ballots.iter().filter(|line| which(line)).count();
    let recused = count(|line| line.entitled && line.recused.is_some());
    let absent = count(|line| line.entitled && line.presence != Presence::Present && line.recused.is_none());
    let ballots = poll.source == PollSource::Ballots;
    let major = |word: &'static str, number: u16| ballots.then(|| view! { <div><dt>{word}</dt><dd>{number}</dd></div> });
    let minor = |word: &'static str, number: usize| view! { <div class="minor"><dt>{word}</dt><dd>{number}</dd></div> };
    let numbers = view! {
        <div class="tally"><dl>
            {major("Ja", of.counts.yes)}{major("Nein", of.counts.no)}{major("Enthaltung", of.counts.abstain)}
            {ballots.then(|| minor("offen", missing.len()))}{minor("befangen", recused)}{minor("abwesend", absent)}
        </dl></div>
    };
    let list = missing.iter().map(|line| line.number.to_string()).collect::<Vec<_>>().join(", ");
    let lacks = (ballots && !missing.is_empty()).then(|| {
        let words = if missing.len() == 1 { "1 Stimme fehlt noch:".to_owned() } else { format!("{} Stimmen fehlen noch:", missing.len()) };
        view! { <p role="status"><strong>{words}</strong>{format!(" Sitz {list}.")}</p> }
    });
    let rule = of.quorum.as_ref().map(|finding| view! { <p class="small soft">{room.visit.texts().quorum(finding)}" "{room.visit.texts().majority(poll.majority)}"."</p> });
    view! { {numbers}{lacks}{rule}{close(room, poll, &missing, &list)} }.into_any()
}

/// The chair may close at any time; who did not vote is named and confirmed once (`decisions.md` 16).
fn close(room: &Room, poll: &PollView, missing: &[&BallotLine], list: &str) -> AnyView {
    if !room.leads() {
        return ().into_any();
    }
    let action = room.href(&format!("/abstimmungen/{}/schliessen", poll.id));
    let confirm = (poll.source == PollSource::Ballots && !missing.is_empty()).then(|| {
        let ids: Vec<_> = missing.iter().map(|line| view! { <input type="hidden" name="missing" value=line.seat.to_string()/> }).collect();
        view! {
            {ids}
            <label class="choice"><input type="checkbox" name="confirm" value="yes"/><span>{format!("Bestätigt: Sitz {list} ohne abgegebene Stimme")}<small>"Das ist weder Enthaltung noch Abwesenheit."</small></span></label>
        }
    });
    view! {
        <form class="flow" action=action method="post" novalidate>
            {confirm}
            <p><button class="button wide" type="submit">{icon("lock")}"Abstimmung schließen"</button></p>
            <p class="small soft">"Danach sind Stimmen, Zahlen und Satz fest. Das Ergebnis stellt der Vorsitz fest."</p>
        </form>
    }
    .into_any()
}

fn sentence(poll: &PollView) -> AnyView {
    let marks = poll.tally.map(tally);
    let sentence = poll.sentence.clone().map(|sentence| view! { <p>{sentence}</p> });
    view! { <p class="small">"„"{poll.wording.clone()}"“"</p>{marks}{sentence} }.into_any()
}

fn closed(room: &Room, poll: &PollView) -> AnyView {
    let action = room.href(&format!("/abstimmungen/{}/feststellen", poll.id));
    view! {
        {sentence(poll)}
        {room.button(action, "votum", "Ergebnis feststellen", true)}
        <p class="small soft">"Vorlesen, dann feststellen. Ein festgestelltes Ergebnis ändert nur eine Berichtigung mit Datum."</p>
    }
    .into_any()
}

fn stated(room: &Room, poll: &PollView) -> AnyView {
    let texts = room.visit.texts();
    let votum = poll
        .votum
        .map(|votum| view! { <p>{crate::components::chip::chip("votum", "votum", &format!("Votum: {}", texts.votum(votum)))}</p> });
    let open = poll.votum.is_none().then(|| poll.result.map(|result| view! { <p><strong>{texts.result(result)}</strong></p> })).flatten();
    view! { {votum}{open}{sentence(poll)} }.into_any()
}
