//! `/{district}/arbeitsplatz/projekte/tafel`: the board at the workplace. Every card lists the steps that this person may take, as links
//! to their forms; dragging a card only opens the same forms.

use super::card::late;
use super::filters;
use crate::components::chip::measure_chip;
use crate::components::icon::{arrow, icon};
use crate::components::journey::way;
use crate::form::Query;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::people::Role;
use domain::profile::Way;
use domain::projects::{BoardGroup, Stage, Step};
use islands::projects::{BoardMove, MoveTexts};
use leptos::prelude::*;
use store::projects::{self, Board, BoardFilter, BoardGroupView, FilterChoices, MeasureCard};

const PATH: &str = "/arbeitsplatz/projekte/tafel";
/// Cards of a group; the rest is found by filter or in the list.
const CARDS: u32 = 12;

/// The page.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let filter = filters::read(&query);
    let choices = projects::filter_choices(&state.db, district).await?;
    let board = projects::board(&state.db, district, &filter, CARDS).await?;
    let head = Head::new("Projekttafel")
        .nav(Nav::DeskProjects)
        .crumb("Arbeitsplatz", visit.href("/arbeitsplatz"))
        .crumb("Projekte", visit.href("/arbeitsplatz/projekte"));
    Ok(head.desk().islands().respond(&visit.clone(), move || page(&visit, &filter, &choices, &board)))
}

fn page(visit: &Visit, filter: &BoardFilter, choices: &FilterChoices, shown: &Board) -> AnyView {
    view! {
        <div class="wrap flow">
            <div class="row row--between page-head">
                <h1>"Projekttafel"</h1>
                <p class="row"><a class="link-button" href=visit.href("/arbeitsplatz/projekte")>{icon("list")}"Zur Liste nach Frist"</a></p>
            </div>
            <p class="soft">"Verschieben öffnet das Formular des Schritts. Der Stand ändert sich erst mit dem Formular."</p>
            {filters::form(visit, PATH, filter, choices, &[])}
            {board(visit, shown)}
        </div>
    }
    .into_any()
}

/// The groups with cards that move.
fn board(visit: &Visit, board: &Board) -> AnyView {
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
            let form = format!("{href}?schritt={}#formular", step.word());
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
    let may = |step: &Step| step.roles_at(stage).iter().any(|role| *role != Role::System && visit.actor.is(*role));
    let here = |step: &Step| visit.profile().is_some_and(|profile| leads_on(&profile.way, stage, *step));
    let target = |step: Step| Some((step, stage.target(step)?));
    stage.steps().into_iter().filter(|step| !step.belongs_to_meeting()).filter(may).filter(here).filter_map(target).collect()
}

/// Without a board nothing waits for one, with a board nothing goes past it, and without a fund nothing is granted from it.
const fn leads_on(way: &Way, stage: Stage, step: Step) -> bool {
    match (step, stage) {
        (Step::MakeReady, _) => way.board.is_some(),
        (Step::HandOver, Stage::UnderReview) => way.board.is_none(),
        (Step::ApproveGrant | Step::RefuseGrant, _) => way.grant_limit > 0,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_district_offers_only_what_leads_on_there() {
        let with_board =
            Way { board: Some("beirat".into()), steps: vec![], objection_months: 1, reminder_weeks: 8, grace_days: 14, grant_limit: 0 };
        let with_fund = Way { board: None, grant_limit: 500, ..with_board.clone() };
        let cases = [
            (Step::MakeReady, Stage::UnderReview, true, false),
            (Step::HandOver, Stage::UnderReview, false, true),
            (Step::HandOver, Stage::Supported, true, true),
            (Step::ApproveGrant, Stage::UnderReview, false, true),
            (Step::Defer, Stage::UnderReview, true, true),
        ];
        for (step, stage, board, fund) in cases {
            assert_eq!((leads_on(&with_board, stage, step), leads_on(&with_fund, stage, step)), (board, fund), "{stage} {step}");
        }
    }
}
