//! Die Tagesordnung am Rand: where the meeting stands, and the way to every item.

use super::Room;
use domain::meetings::PollStage;
use leptos::prelude::*;
use store::meetings::views::StaffItem;

pub(super) fn rail(room: &Room) -> AnyView {
    let chosen = room.item().map(|item| item.item.number);
    let line = |of: &StaffItem| {
        let number = of.item.number;
        let href = room.href(&format!("/leitung?punkt={number}"));
        let here = (chosen == Some(number)).then_some("step");
        view! { <li><a href=href aria-current=here><span>{number}</span><span>{of.item.title.clone()}<small>{state(room, of)}</small></span></a></li> }
    };
    let items: Vec<_> = room.of.meeting.agenda.iter().map(line).collect();
    view! { <ol class="rail" role="list">{items}</ol> }.into_any()
}

fn state(room: &Room, of: &StaffItem) -> String {
    let texts = room.visit.texts();
    let mut words = vec![];
    if of.item.taken_off.is_some() {
        words.push("abgesetzt".to_owned());
    } else if of.item.polls.iter().any(|poll| poll.stage == PollStage::Open) {
        words.push("Abstimmung offen".to_owned());
    } else {
        words.push(of.item.votum().map_or_else(|| texts.item_stage(of.item.stage), |votum| texts.votum(votum)));
    }
    if !of.public {
        words.push("nicht öffentlich".to_owned());
    }
    let declared = of.interests.iter().filter(|line| line.declared || line.recused).count();
    if declared > 0 && !of.item.stage.is_done() {
        words.push(format!("{declared} × Befangenheit"));
    }
    words.join(", ")
}
