//! Karten zum Verschieben: the board at the workplace. Every card lists the steps that this person may take, as links to their forms;
//! dragging a card only opens the same forms.

use super::card::late;
use crate::components::chip::measure_chip;
use crate::components::icon::{arrow, icon};
use crate::components::journey::way;
use crate::visit::Visit;
use domain::people::Role;
use domain::projects::{BoardGroup, Stage, Step};
use islands::projects::{BoardMove, MoveTexts};
use leptos::prelude::*;
use store::projects::{Board, BoardGroupView, MeasureCard};

/// The board with cards that move. The page has to load the islands.
pub(super) fn board(visit: &Visit, board: &Board) -> AnyView {
    let texts = MoveTexts {
        nowhere: "Hierhin führt von diesem Stand kein Schritt.".to_owned(),
        opens: "Loslassen öffnet das Formular des Schritts. Der Stand ändert sich erst mit dem Formular.".to_owned(),
        choose: "Hierhin führen mehrere Schritte. Nach dem Loslassen einen auswählen.".to_owned(),
    };
    let groups: Vec<_> = board.groups.iter().map(|view| group(visit, view)).collect();
    view! { <BoardMove texts=texts><div class="board section">{groups}</div></BoardMove> }.into_any()
}

fn group(visit: &Visit, shown: &BoardGroupView) -> AnyView {
    let name = shown.group.word();
    let cards: Vec<_> = shown.cards.iter().map(|measure| card(visit, measure)).collect();
    let rest = shown.total - i64::try_from(shown.cards.len()).unwrap_or(0);
    let rest = (rest > 0).then(|| view! { <p class="soft small">{format!("{rest} weitere in der Liste")}</p> });
    view! {
        <section class="flow" data-group=name aria-labelledby=name>
            <h2 id=name>{visit.texts().board_group(shown.group)}" "<span>{shown.total}</span></h2>
            <ul class="flow" role="list">{cards}</ul>
            {rest}
        </section>
    }
    .into_any()
}

fn card(visit: &Visit, measure: &MeasureCard) -> AnyView {
    let href = visit.href(&format!("/arbeitsplatz/projekte/{}", measure.id));
    let steps: Vec<_> = steps(visit, measure.stage)
        .into_iter()
        .map(|(step, to)| {
            let form = format!("{href}?schritt={}", step.word());
            view! { <li><a class="button button--second button--compact" href=form data-to=BoardGroup::of(to).word()>{visit.texts().measure_step(step)}</a></li> }
        })
        .collect();
    let foot = (!steps.is_empty()).then(|| {
        let drag = format!("Karte ziehen: {}", measure.title);
        view! {
            <div class="row">
                <button class="card__handle script-only" type="button" aria-label=drag>{icon("drag")}</button>
                <details class="card__move"><summary>{arrow()}"Verschieben …"</summary><ul role="list">{steps}</ul></details>
            </div>
        }
    });
    view! {
        <li class="card" data-card="">
            <h3><a href=href.clone()>{measure.title.clone()}</a></h3>
            <p class="row">{measure_chip(visit, measure.stage)}{late(visit, measure)}</p>
            <footer class="flow">{way(measure.last_stop, measure.stage == Stage::Closed)}{foot}</footer>
        </li>
    }
    .into_any()
}

/// The steps of this person's roles that lead on from a stage by a form of their own. What a step still lacks, its form says.
fn steps(visit: &Visit, stage: Stage) -> Vec<(Step, Stage)> {
    let may = |step: &Step| step.roles().iter().any(|role| *role != Role::System && visit.actor.is(*role));
    stage.steps().into_iter().filter(|step| !step.belongs_to_meeting()).filter(may).filter_map(|step| Some((step, stage.target(step)?))).collect()
}
