//! Befangenheit in der Sitzung: the clerk enters what a seat says, and what the body decides. Nothing here excludes by itself.

use super::Room;
use super::room::answer;
use crate::Failed;
use crate::components::icon::icon;
use crate::form::{Fields, choice};
use crate::meetings::sent::Sent;
use axum::response::Response;
use domain::meetings::{Conduct, Interest, RecusalBy};
use domain::{FieldErrors, Problem, SeatId};
use leptos::prelude::*;
use store::meetings;
use store::meetings::views::{InterestLine, StaffItem};

/// What a recused person does, told to the desk.
pub(in crate::meetings) const fn conduct(of: Conduct) -> &'static str {
    match of {
        Conduct::LeavesRoom => "verlässt den Raum",
        Conduct::SitsInAudience => "nimmt im Zuhörerraum Platz",
        Conduct::StaysWithoutVote => "bleibt ohne Stimme",
    }
}

/// Who said what, and the forms.
pub(super) fn section(room: &Room, of: &StaffItem) -> AnyView {
    let item = &of.item;
    let open = !item.stage.is_done() && item.taken_off.is_none();
    if of.interests.is_empty() && !open {
        return ().into_any();
    }
    let lines: Vec<_> = of.interests.iter().filter(|line| line.declared || line.recused).map(|line| said(room, of, line, open)).collect();
    let answered = of.interests.iter().filter(|line| !line.declared && !line.recused).count();
    let none = lines.is_empty().then(|| view! { <p class="soft">"Bisher hat niemand ein eigenes Interesse gemeldet."</p> });
    let forms = (open && room.leads()).then(|| forms(room, of));
    view! {
        <section class="section flow" aria-labelledby="befangenheit">
            <h2 id="befangenheit">"Befangenheit"</h2>
            {none}
            <ul class="list list--plain" role="list">{lines}</ul>
            {(answered > 0).then(|| view! { <p class="small soft">{format!("{answered} Sitze haben mit Nein geantwortet.")}</p> })}
            {forms}
        </section>
    }
    .into_any()
}

fn said(room: &Room, of: &StaffItem, line: &InterestLine, open: bool) -> AnyView {
    let state = match (line.recused, line.by) {
        (true, Some(RecusalBy::Body)) => format!("befangen nach Entscheidung des Gremiums, {}", conduct(line.conduct)),
        (true, _) => format!("befangen, {}", conduct(line.conduct)),
        (false, Some(RecusalBy::Body)) => "nimmt teil nach Entscheidung des Gremiums".to_owned(),
        (false, _) => "gemeldet; gilt, sobald gefragt wird".to_owned(),
    };
    let text = (!line.text.is_empty()).then(|| view! { " „"{line.text.clone()}"“" });
    let note = (!line.note.is_empty()).then(|| view! { <span class="soft small">{line.note.clone()}</span> });
    let back = (open && room.leads() && line.declared && line.by != Some(RecusalBy::Body)).then(|| {
        view! {
            <form action=room.item_href(of.item.id, "befangenheit") method="post">
                <input type="hidden" name="punkt" value=of.item.number/><input type="hidden" name="seat" value=line.seat.to_string()/><input type="hidden" name="answer" value="none"/>
                <button class="button button--second button--compact" type="submit">{icon("undo")}"Zurücknehmen"<span class="vh">{format!(": Sitz {}", line.number)}</span></button>
            </form>
        }
    });
    view! { <li><p><strong>{format!("Sitz {}: {state}.", line.number)}</strong>{text}</p>{note}{back}</li> }.into_any()
}

fn options(room: &Room) -> Vec<(String, String)> {
    let seats = room.of.ballots.iter().filter(|line| line.entitled);
    std::iter::once((String::new(), "Sitz auswählen".to_owned()))
        .chain(seats.map(|line| (line.seat.to_string(), format!("{} · {}", line.number, line.label))))
        .collect()
}

fn forms(room: &Room, of: &StaffItem) -> AnyView {
    let decides = room.of.meeting.frozen.as_ref().is_some_and(|rules| rules.recusal.body_decides) && of.item.stage.interests_asked();
    let hidden = || view! { <input type="hidden" name="punkt" value=of.item.number/> };
    view! {
        <details class="disclosure" open=room.returned("interest")><summary>"Befangenheit eintragen"</summary>
            <form class="flow" action=room.item_href(of.item.id, "befangenheit") method="post" novalidate>
                {hidden()}<input type="hidden" name="answer" value="declared"/>
                {room.control("seat", "Sitz", "").select(options(room))}
                {room.control("interest", "Worin das Interesse liegt, in den Worten der Person", "").area(2)}
                <p><button class="button button--second" type="submit">{icon("hand")}"Eintragen"</button></p>
            </form>
        </details>
        {decides.then(|| view! {
            <details class="disclosure" open=room.returned("decision_seat")><summary>"Das Gremium entscheidet über Befangenheit"</summary>
                <form class="flow" action=room.item_href(of.item.id, "entscheidung") method="post" novalidate>
                    {hidden()}
                    {room.control("decision_seat", "Sitz", "").select(options(room))}
                    <fieldset class="field flow"><legend>"Entscheidung"</legend>
                        {choice("radio", "recused", "yes", "Befangen", "nimmt nicht teil", "", room.value("recused", "") == "yes")}
                        {choice("radio", "recused", "no", "Nicht befangen", "nimmt teil", "", room.value("recused", "") == "no")}
                    </fieldset>
                    {room.control("reason", "Begründung des Gremiums", "").area(2)}
                    <p><button class="button button--second" type="submit">{icon("check")}"Entscheidung eintragen"</button></p>
                </form>
            </details>
        })}
    }
    .into_any()
}

fn seat(fields: &Fields, name: &'static str) -> Result<SeatId, FieldErrors> {
    fields.read(name).ok_or_else(|| FieldErrors::one(name, Problem::ChooseOne))
}

/// Enters what a seat says.
pub(super) async fn declare_interest(sent: Sent) -> Result<Response, Failed> {
    let item = sent.item().await?;
    let said = match sent.get("answer") {
        "none" => Interest::None,
        _ => Interest::Declared { text: sent.fields.text("interest") },
    };
    let result = match seat(&sent.fields, "seat") {
        Ok(seat) => meetings::declare_interest(&sent.state.db, &sent.visit.actor, item, seat, &said, sent.visit.now).await.map(drop),
        Err(errors) => Err(errors.into()),
    };
    answer(sent, result, "befangenheit").await
}

/// Enters what the body decided about a seat.
pub(super) async fn decide_interest(sent: Sent) -> Result<Response, Failed> {
    let item = sent.item().await?;
    let recused = match sent.get("recused") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let result = match (seat(&sent.fields, "decision_seat"), recused) {
        (Ok(seat), Some(recused)) => {
            let reason = sent.get("reason");
            meetings::decide_interest(&sent.state.db, &sent.visit.actor, item, seat, recused, reason, sent.visit.now).await
        }
        (Ok(_), None) => Err(FieldErrors::one("reason", Problem::Missing).into()),
        (Err(errors), _) => Err(errors.into()),
    };
    answer(sent, result, "befangenheit").await
}
