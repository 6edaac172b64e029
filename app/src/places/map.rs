//! `/{district}/karte`: the drawing with numbered signs, and below it the same as a list.

use super::{PATH, filter, list, pairs};
use crate::components::icon::icon;
use crate::components::map::{Sheet, images};
use crate::components::pager::pager;
use crate::following::block::block;
use crate::following::feed_of;
use crate::form::Query;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::following::Followed;
use domain::participation::Kind;
use domain::places::{Shape, gather};
use domain::projects::BoardGroup;
use leptos::prelude::*;
use store::projects::{MapEntry, MapFilter, MapLayer, MapObject, MapPage, public_map};

/// Contributions on one map: more could not be told apart.
const MOST: usize = 40;
/// Units within which things share a sign.
const REACH: i32 = 40;

/// What lies at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// Number of its sign.
    pub(super) number: usize,
    /// The landmark nearest to it.
    pub(super) name: String,
    /// What lies there.
    pub(super) entries: Vec<MapEntry>,
}

/// The map.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let filter = filter(&query);
    let page = public_map(&state.db, visit.district()?.id, &filter, MOST).await?;
    let title = visit.texts().say_with("map-title", &[("where", visit.where_name().into())]);
    let head = Head::new(&title).nav(Nav::Projects).images(images(&visit));
    Ok(head.respond(&visit.clone(), move || view(&visit, &title, &filter, page)))
}

fn view(visit: &Visit, title: &str, filter: &MapFilter, page: MapPage) -> AnyView {
    let texts = visit.texts();
    let next = page.next.as_deref().map(|after| format!("{}{}", visit.href(PATH), pairs(filter, Some(after))));
    let first = (!filter.after.is_empty()).then(|| format!("{}{}", visit.href(PATH), pairs(filter, None)));
    let data = format!("{}{}", visit.href("/karte.geojson"), pairs(filter, None));
    let Some(sheet) = Sheet::of(visit) else {
        return view! { <div class="wrap section flow"><h1>{title.to_owned()}</h1><p class="empty">{texts.say("map-none")}</p></div> }
            .into_any();
    };
    let places = places(&sheet, page.entries);
    let at: Vec<(i32, i32)> = places.iter().filter_map(|place| Some(sheet.projection.xy(place.entries.first()?.shape.middle()))).collect();
    let shown =
        if places.is_empty() { view! { <p class="empty">{texts.say("map-empty")}</p> }.into_any() } else { list::view(visit, &places) };
    view! {
        <div class="wrap section flow">
            <h1>{title.to_owned()}</h1>
            <p class="lead measure">{texts.say("map-lead")}</p>
            {filters(visit, filter)}
            {sheet.view(texts.say("map-label"), signs(visit, &sheet, &places), Some(&at))}
            <p class="small">{texts.say("map-key")}</p>
            <h2 id="orte">{texts.say("map-list")}</h2>
            {shown}
            {pager(first, next)}
            <p class="soft small">{texts.say("map-invented")}</p>
            <p><a class="link-button" href=data download="karte.geojson">{icon("download")}{texts.say("map-data")}</a></p>
            {block(visit, &Followed::District, false, &feed_of(&Followed::District))}
            <p><a class="link-button" href=visit.href("/folgen")>{icon("bell")}{texts.say("following-place-choose")}</a></p>
        </div>
    }
    .into_any()
}

fn places(sheet: &Sheet<'_>, entries: Vec<MapEntry>) -> Vec<Place> {
    let at: Vec<(i32, i32)> = entries.iter().map(|entry| sheet.projection.xy(entry.shape.middle())).collect();
    let of = |(number, group): (usize, Vec<usize>)| {
        let entries: Vec<MapEntry> = group.iter().filter_map(|place| entries.get(*place).cloned()).collect();
        let first = entries.first()?;
        let near = sheet.drawing().nearest_landmark(first.shape.middle());
        let name = near.map_or_else(|| first.place.clone(), |landmark| landmark.name.clone());
        Some(Place { number: number + 1, name, entries })
    };
    gather(&at, REACH).into_iter().enumerate().filter_map(of).collect()
}

/// Areas first, so that no sign lies below one.
fn signs(visit: &Visit, sheet: &Sheet<'_>, places: &[Place]) -> AnyView {
    let shapes = places.iter().flat_map(|place| &place.entries).map(|entry| &entry.shape);
    let areas: Vec<_> = shapes
        .filter(|shape| matches!(shape, Shape::Area(_)))
        .map(|shape| view! { <polygon class="map__area" points=sheet.points(shape.corners())/> })
        .collect();
    let signs: Vec<_> = places.iter().map(|place| sign(visit, sheet, place)).collect();
    view! { {areas}{signs} }.into_any()
}

/// A circle for contributions, a square as soon as a project is among them.
fn sign(visit: &Visit, sheet: &Sheet<'_>, place: &Place) -> AnyView {
    let Some(first) = place.entries.first() else { return ().into_any() };
    let (x, y) = sheet.projection.xy(first.shape.middle());
    let project = place.entries.iter().any(|entry| matches!(entry.object, MapObject::Measure(_)));
    let class = if project { "map__sign map__sign--project" } else { "map__sign" };
    let count = i64::try_from(place.entries.len()).unwrap_or(i64::MAX);
    let label = visit
        .texts()
        .say_with("map-sign", &[("number", place.number.to_string().into()), ("place", place.name.as_str().into()), ("n", count.into())]);
    let moved = format!("translate({x} {y})");
    view! {
        <g transform=moved>
            <a class=class href=format!("#ort-{}", place.number) aria-label=label>
                <rect x="-26" y="-26" width="52" height="52"/>
                <text>{place.number}</text>
            </a>
        </g>
    }
    .into_any()
}

fn filters(visit: &Visit, filter: &MapFilter) -> AnyView {
    let texts = visit.texts();
    let option = |value: &'static str, label: String, chosen: bool| view! { <option value=value selected=chosen>{label}</option> };
    let layers = [("beitraege", "map-contributions", MapLayer::Contributions), ("projekte", "map-measures", MapLayer::Measures)];
    let layers: Vec<_> = layers.into_iter().map(|(word, key, layer)| option(word, texts.say(key), filter.only == Some(layer))).collect();
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| option(kind.word(), texts.kind(*kind), filter.kind == Some(*kind))).collect();
    let groups: Vec<_> =
        BoardGroup::ALL.iter().map(|group| option(group.word(), texts.board_group(*group), filter.group == Some(*group))).collect();
    view! {
        <form class="filters" action=visit.href(PATH) method="get" role="search" aria-label=texts.say("map-filter")>
            <div><label for="was">{texts.say("map-what")}</label><select class="input" id="was" name="was"><option value="">{texts.say("map-both")}</option>{layers}</select></div>
            <div><label for="art">{texts.say("map-kind")}</label><select class="input" id="art" name="art"><option value="">{texts.say("map-kind-all")}</option>{kinds}</select></div>
            <div><label for="gruppe">{texts.say("map-group")}</label><select class="input" id="gruppe" name="gruppe"><option value="">{texts.say("map-group-all")}</option>{groups}</select></div>
            <button class="button button--second" type="submit">{texts.say("map-show")}</button>
        </form>
    }
    .into_any()
}
