//! Der Zwilling der Karte: every sign with what lies there, for everybody who cannot or will not use a map.

use super::map::Place;
use crate::components::chip::{contribution_chip, measure_chip};
use crate::components::icon::icon;
use crate::dates;
use crate::texts::kind_icon;
use crate::visit::Visit;
use leptos::prelude::*;
use store::projects::{MapEntry, MapObject};

/// The list of places.
pub(super) fn view(visit: &Visit, places: &[Place]) -> AnyView {
    let items: Vec<_> = places
        .iter()
        .map(|place| {
            let entries: Vec<_> = place.entries.iter().map(|entry| item(visit, entry)).collect();
            view! {
                <li id=format!("ort-{}", place.number) tabindex="-1">
                    <h3><span class="map__number">{place.number}</span>{place.name.clone()}</h3>
                    <ul class="list list--plain" role="list">{entries}</ul>
                </li>
            }
        })
        .collect();
    view! { <ol class="map-list" role="list">{items}</ol> }.into_any()
}

fn item(visit: &Visit, entry: &MapEntry) -> AnyView {
    let texts = visit.texts();
    let (path, picture, what, chip) = match entry.object {
        MapObject::Contribution(kind, stage) => ("beitraege", kind_icon(kind), texts.kind(kind), contribution_chip(visit, stage)),
        MapObject::Measure(stage) => ("projekte", "project", texts.say("map-measure"), measure_chip(visit, stage)),
    };
    let href = visit.href(&format!("/{path}/{}", entry.reference));
    view! {
        <li>
            <h4><a href=href>{entry.title.clone()}</a></h4>
            <p class="meta">
                <span>{icon(picture)}{what}</span>
                <bdi class="ref" dir="ltr">{entry.reference.clone()}</bdi>
                <span>{icon("pin")}{entry.place.clone()}</span>
                <time datetime=dates::machine(entry.at)>{visit.texts().short_date(entry.at, visit.now)}</time>
                {chip}
            </p>
        </li>
    }
    .into_any()
}
