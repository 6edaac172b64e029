//! Vorlage: what the board reads before its Votum. Every save is a version of its own with its hash; older ones stay readable.

use super::field::{Form, buttons};
use super::typed::Typed;
use super::{below, head_of, href, load};
use crate::components::icon::icon;
use crate::components::prose::{lines, prose};
use crate::failure::FormFailure;
use crate::form::Fields;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::projects::Stage;
use leptos::prelude::*;
use store::projects::{self, DeskMeasure, PaperText, PaperView};

/// Fields of the form with their labels.
const LABELS: [(&str, &str); 6] = [
    ("title", "Titel der Vorlage"),
    ("easy", "Zusammenfassung in Leichter Sprache"),
    ("text", "Sachverhalt und Begründung"),
    ("wording", "Wortlaut der Abstimmung"),
    ("cost", "Kosten und Finanzierung"),
    ("alternatives", "Was sonst möglich wäre"),
];

/// A paper is written before its agenda; the verb has the last word.
pub(super) const fn may_write(stage: Stage) -> bool {
    matches!(stage, Stage::UnderReview | Stage::ReadyForBoard | Stage::Adjourned | Stage::PlanChangeProposed)
}

/// The form, filled with the newest version.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    let measure = load(&state, &visit, &id).await?;
    let typed = known(&measure);
    Ok(respond(&visit, &measure, &typed, &FormFailure::default()))
}

/// Writes a version.
pub async fn write(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let measure = load(&state, &visit, &id).await?;
    let typed = Typed::of(&fields);
    let said = |name: &str| typed.get(name).to_owned();
    let text = PaperText {
        title: said("title"),
        easy: said("easy"),
        text: said("text"),
        wording: said("wording"),
        cost: said("cost"),
        alternatives: said("alternatives"),
    };
    match projects::write_paper(&state.db, &visit.actor, measure.view.id, &text, visit.now).await {
        Ok(_) => Ok(Redirect::to(&format!("{}?erledigt=vorlage", href(&visit, measure.view.id))).into_response()),
        Err(error) => Ok(respond(&visit, &measure, &typed, &FormFailure::of(error)?)),
    }
}

fn known(measure: &DeskMeasure) -> Typed {
    match measure.view.paper() {
        Some(paper) => Typed::default()
            .with("title", paper.title.as_str())
            .with("easy", paper.easy.as_str())
            .with("text", paper.text.as_str())
            .with("wording", paper.wording.as_str())
            .with("cost", paper.cost.as_str())
            .with("alternatives", paper.alternatives.as_str()),
        None => Typed::default()
            .with("title", measure.view.title.as_str())
            .with("cost", measure.view.costs.planned.map(|sum| format!("Geschätzt {}.", dates::euro(sum))).unwrap_or_default()),
    }
}

fn respond(visit: &Visit, measure: &DeskMeasure, typed: &Typed, failure: &FormFailure) -> Response {
    let view = &measure.view;
    head_of(visit, view, "Vorlage").status(failure.status()).respond(visit, || {
        let older = (!view.papers.is_empty()).then(|| view! { <section class="flow" aria-labelledby="fassungen"><h2 id="fassungen">"Fassungen"</h2>{versions(&view.papers)}</section> });
        let content = if may_write(view.stage) || !failure.is_empty() {
            form(visit, measure, typed, failure)
        } else {
            view! { <div class="notice notice--sun">{icon("lock")}<p>"Die Vorlage liegt dem Gremium vor und bleibt, wie sie ist. Nach einer Vertagung oder zurück in der Prüfung ist eine neue Fassung möglich."</p></div> }.into_any()
        };
        below(visit, view, "Vorlage", (&LABELS, failure), view! { {content}{older} }.into_any())
    })
}

fn form(visit: &Visit, measure: &DeskMeasure, typed: &Typed, failure: &FormFailure) -> AnyView {
    let form = Form { visit, typed, failure };
    let label = |name: &str| LABELS.iter().find(|(field, _)| *field == name).map_or("", |(_, label)| *label);
    let back = href(visit, measure.view.id);
    let next = measure.view.paper().map_or(1, |paper| paper.version + 1);
    view! {
        <form class="box flow" action=format!("{back}/vorlage") method="post" novalidate>
            {form.line("title", label("title"), "")}
            {form.area("easy", label("easy"), "Ein Satz je Zeile, höchstens acht Wörter. Kein Genitiv, keine Abkürzungen.", 6)}
            {form.area("text", label("text"), "Was ist da, was soll geschehen, warum. Absätze mit einer leeren Zeile trennen.", 12)}
            {form.area("wording", label("wording"), "Wort für Wort der Satz, über den das Gremium abstimmt. Eine Empfehlung, kein Beschluss.", 4)}
            {form.area("cost", label("cost"), "Summe und woher das Geld kommen soll.", 3)}
            {form.area("alternatives", label("alternatives"), "Auch, was geschieht, wenn nichts geschieht.", 4)}
            <p class="soft">{format!("Gespeichert wird Fassung {next}. Ohne Änderung am Text entsteht keine neue Fassung.")}</p>
            {buttons("Fassung speichern", &back)}
        </form>
    }
    .into_any()
}

/// Every version, newest first, each with its hash.
pub(super) fn versions(papers: &[PaperView]) -> AnyView {
    let items: Vec<_> = papers
        .iter()
        .zip(0..)
        .map(|(paper, place)| {
            let name = format!("{}, Fassung {} vom {}", paper.reference, paper.version, dates::date(paper.written_at));
            let newest = (place == 0).then_some(" (neueste)");
            let easy: Vec<_> = paper.easy.lines().filter(|line| !line.trim().is_empty()).map(|line| view! { <p>{line.to_owned()}</p> }).collect();
            view! {
                <details class="disclosure">
                    <summary>{name}{newest}</summary>
                    <div class="flow">
                        <p class="strong">{paper.title.clone()}</p>
                        <div class="easy flow measure">{easy}</div>
                        <div class="flow measure">{prose(&paper.text)}</div>
                        <blockquote class="wording"><p>{lines(&paper.wording)}</p><footer>"Wortlaut der Abstimmung"</footer></blockquote>
                        <dl class="facts"><div><dt>"Kosten und Finanzierung"</dt><dd>{lines(&paper.cost)}</dd></div><div><dt>"Was sonst möglich wäre"</dt><dd>{lines(&paper.alternatives)}</dd></div></dl>
                        <p class="small soft">"Prüfsumme: "<code class="hash" dir="ltr">{paper.hash.clone()}</code></p>
                    </div>
                </details>
            }
        })
        .collect();
    items.into_any()
}
