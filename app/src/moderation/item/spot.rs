//! Ort auf der Karte: what was sent, and what of it everybody sees.

use super::Item;
use crate::Failed;
use crate::components::map::{landmarks, small};
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use axum::response::Response;
use domain::fields::Problem;
use domain::participation::Stage;
use domain::places::{Shown, Spot};
use domain::{FieldErrors, Role};
use leptos::prelude::*;
use store::participation;

/// Id of the form and last part of its address.
const KEY: &str = "ort";

/// Decides what is shown.
pub(in crate::moderation) async fn correct(sent: Sent) -> Result<Response, Failed> {
    let result = match Shown::from_word(sent.get("how")) {
        Some(how) => {
            let spot = Some(sent.get("position")).filter(|name| !name.is_empty()).map(|name| Spot::Landmark(name.to_owned()));
            participation::correct_spot(&sent.state.db, &sent.visit.actor, sent.id, how, spot.as_ref(), sent.visit.now).await
        }
        None => Err(FieldErrors::one("how", Problem::ChooseOne).into()),
    };
    sent.finish(KEY, "ort", result).await
}

/// The map with what is shown, and the form; nothing where nothing is drawn of the district.
pub(super) fn section(item: &Item) -> AnyView {
    let (visit, view) = (&item.visit, &item.view);
    let moderates = visit.actor.is(Role::Moderator) || visit.actor.is(Role::Manager);
    let Some(landmarks) = landmarks(visit, "Keiner gewählt") else { return ().into_any() };
    if !moderates || view.own || view.stage == Stage::Withdrawn {
        return ().into_any();
    }
    let sheet = item.sheet(KEY, KEY);
    let sent = item.spot.as_ref().and_then(|spot| spot.sent.clone());
    let shown = item.spot.as_ref().and_then(|spot| spot.shown.clone());
    let row = |how: Shown, label: &str, small: &str| (how.word().to_owned(), label.to_owned(), small.to_owned());
    let mut rows = vec![];
    if sent.is_some() {
        rows.push(row(Shown::AsSent, "So, wie er gesetzt ist", "Nur, wenn er keine Haustür zeigt."));
        rows.push(row(Shown::Street, "Auf die nächste Straße verschoben", "Zeigt die Straße, nicht das Haus."));
    }
    rows.push(row(Shown::Corrected, "An einem bekannten Ort", "Unten auswählen."));
    rows.push(row(Shown::Hidden, "Nicht auf der Karte", "Die Worte zum Ort bleiben."));
    let now = match (&item.spot, &shown) {
        (None, _) => "Es ist kein Ort auf der Karte angegeben.",
        (Some(_), None) => "Der Ort steht nicht auf der Karte.",
        (Some(spot), Some(_)) => match spot.how {
            Shown::AsSent => "So steht der Ort auf der Karte, wie er gesetzt wurde.",
            Shown::Street => "Auf der Karte steht der Ort an der nächsten Straße.",
            Shown::Corrected => "Auf der Karte steht der Ort, den das Büro gewählt hat.",
            Shown::Hidden => "Der Ort steht nicht auf der Karte.",
        },
    };
    let inside = view! {
        <p>{now}</p>
        {small(visit, shown.as_ref().or(sent.as_ref()))}
        {sheet.form(
            view! { {sheet.radios("how", "Was alle sehen", rows)}{sheet.field("position", "Bekannter Ort", "").select(landmarks)} }.into_any(),
            button("button button--second", "pin", "Ort festlegen"),
        )}
    };
    sheet.folded("Ort auf der Karte", inside.into_any())
}
