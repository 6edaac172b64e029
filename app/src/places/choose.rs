//! Wo ist das? A landmark from a list, which needs no script, and a map on which an island sets a point or an area.

use crate::components::map::{Sheet, landmarks, pin};
use crate::visit::Visit;
use domain::places::Shape;
use islands::places::{PlaceMap, PlaceTexts};
use leptos::prelude::*;

/// The list and the map. Nothing where nothing is drawn: words are enough.
pub(crate) fn fields(visit: &Visit, landmark: &str, position: &str, error: Option<AnyView>) -> AnyView {
    let Some(sheet) = Sheet::of(visit) else { return ().into_any() };
    let texts = visit.texts();
    let class = if error.is_some() { "field field--error flow" } else { "field flow" };
    view! {
        <div class=class>
            <label for="landmark">{texts.say("place-landmark")}<span class="soft">{texts.say("place-optional")}</span></label>
            <p class="hint" id="landmark-h">{texts.say("place-landmark-hint")}</p>
            {list(visit, landmark)}
        </div>
        <div class=class id="position" tabindex="-1">
            {error}
            {map(visit, &sheet, position)}
        </div>
    }
    .into_any()
}

/// The landmarks by name.
fn list(visit: &Visit, chosen: &str) -> AnyView {
    let options: Vec<_> = landmarks(visit, &visit.texts().say("place-landmark-none"))
        .unwrap_or_default()
        .into_iter()
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        })
        .collect();
    view! { <select class="input" id="landmark" name="landmark" aria-describedby="landmark-h">{options}</select> }.into_any()
}

/// The map that an island takes over; without script it is a picture.
fn map(visit: &Visit, sheet: &Sheet<'_>, position: &str) -> AnyView {
    let texts = visit.texts();
    let shape: Option<Shape> = position.parse().ok();
    let over = view! { {pin()}<g data-chosen="">{shape.as_ref().map(|shape| sheet.chosen(shape))}</g><g data-aim=""></g> }.into_any();
    let bounds = sheet.drawing().bounds;
    let landmarks = sheet.drawing().landmarks.iter().map(|landmark| format!("{}|{}", landmark.at, landmark.name)).collect::<Vec<_>>();
    let said = PlaceTexts {
        label: texts.say("place-map"),
        help: texts.say("place-help"),
        near: texts.say("place-near"),
        set: texts.say("place-set"),
        cleared: texts.say("place-cleared"),
        corner: texts.say("place-corner"),
        full: texts.say("place-full"),
        point: texts.say("place-point"),
        area: texts.say("place-area"),
        larger: texts.say("place-larger"),
        smaller: texts.say("place-smaller"),
        clear: texts.say("place-clear"),
    };
    let bounds = format!("{},{},{},{}", bounds.south, bounds.west, bounds.north, bounds.east);
    let drawn = sheet.view(texts.say("place-picture"), over, None);
    view! {
        <PlaceMap texts=said bounds=bounds landmarks=landmarks.join("\n") position=position.to_owned()>
            {drawn}
        </PlaceMap>
    }
    .into_any()
}
