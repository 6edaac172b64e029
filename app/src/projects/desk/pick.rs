//! Beiträge auswählen: a search whose ticks stay, so that several contributions can be taken over together.

use super::head_below;
use crate::failure::FormFailure;
use crate::form::{choice, error_summary};
use crate::texts::kind_icon;
use crate::visit::Visit;
use axum::response::Response;
use leptos::prelude::*;
use store::projects::{Adoptable, AdoptableList};

/// The page of the choice. `target` is the measure they will belong to, when that is settled.
pub(super) fn page(visit: &Visit, list: &AdoptableList, words: &str, target: &str, failure: &FormFailure) -> Response {
    head_below(visit, "Projekt anlegen: Beiträge auswählen").respond(visit, || {
        view! {
            <div class="wrap page-head flow">
                {error_summary(visit, failure, &[("contributions", "Beiträge")])}
                <h1>"Projekt anlegen: Beiträge auswählen"</h1>
                <p class="measure">"Ein Projekt beginnt meist mit einem oder mehreren veröffentlichten Beiträgen. Die Häkchen bleiben beim Suchen stehen."</p>
                <p><a class="link-button" href=visit.href("/arbeitsplatz/projekte/neu?herkunft=anders")>"Ohne Beitrag anlegen: aus Rahmenplan, Arbeitsgruppe oder von der Stadt"</a></p>
            </div>
            <div class="wrap section flow">{form(visit, list, words, target)}</div>
        }
        .into_any()
    })
}

fn form(visit: &Visit, list: &AdoptableList, words: &str, target: &str) -> AnyView {
    let chosen = (!list.chosen.is_empty()).then(|| {
        view! { <fieldset class="field flow"><legend>{format!("Gewählt ({})", list.chosen.len())}</legend>{rows(visit, &list.chosen, true)}</fieldset> }
    });
    let found = if list.found.is_empty() {
        view! { <p class="empty">"Kein weiterer veröffentlichter Beitrag gefunden. Mit anderen Wörtern suchen, oder ohne Stichwort: Dann stehen hier die neuesten."</p> }.into_any()
    } else {
        let legend = if words.is_empty() { "Neueste veröffentlichte Beiträge" } else { "Gefundene Beiträge" };
        view! { <fieldset class="field flow" id="contributions" tabindex="-1"><legend>{legend}</legend>{rows(visit, &list.found, false)}</fieldset> }.into_any()
    };
    let target = (!target.is_empty()).then(|| view! { <input type="hidden" name="projekt" value=target.to_owned()/> });
    view! {
        <form class="flow" action=visit.href("/arbeitsplatz/projekte/neu") method="get">
            <div class="filters" role="search" aria-label="Beiträge suchen">
                <p><label for="suche">"Stichwort"</label><input class="input" type="search" id="suche" name="suche" value=words.to_owned()/></p>
                <p><button class="button button--second wide" type="submit" name="auswahl" value="1">"Suchen"</button></p>
            </div>
            {target}
            {chosen}
            {found}
            <p class="row"><button class="button" type="submit" name="weiter" value="1">"Weiter mit den angekreuzten"</button><a class="link-button" href=visit.href("/arbeitsplatz/projekte")>"Abbrechen"</a></p>
        </form>
    }
    .into_any()
}

fn rows(visit: &Visit, entries: &[Adoptable], checked: bool) -> Vec<AnyView> {
    let row = |entry: &Adoptable| {
        let small = [visit.texts().kind(entry.kind), entry.reference.clone(), entry.place.clone()];
        let small = small.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ");
        choice("checkbox", "beitrag", &entry.id.to_string(), &entry.title, &small, kind_icon(entry.kind), checked)
    };
    entries.iter().map(row).collect()
}
