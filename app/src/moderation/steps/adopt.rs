//! E11: a contribution becomes part of a measure; the form for it stands with the measures.

use crate::components::icon::icon;
use crate::moderation::item::Item;
use leptos::prelude::*;

pub(super) fn form(item: &Item) -> AnyView {
    let href = item.visit.href(&format!("/arbeitsplatz/projekte/neu?beitrag={}", item.view.id));
    view! {
        <p>"Als neues Projekt oder in ein bestehendes. Dort steht auch, was übernommen wird und was nicht; das liest die Person, die geschrieben hat."</p>
        <p><a class="button" href=href>{icon("project")}"In ein Projekt übernehmen"</a></p>
    }
    .into_any()
}
