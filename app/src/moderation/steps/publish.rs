//! E5: checking and publishing, with a look at the public version before.

use crate::Failed;
use crate::components::icon::icon;
use crate::dates;
use crate::form::{Fields, choice};
use crate::moderation::item::Item;
use crate::moderation::queue::PATH;
use crate::moderation::redaction;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::{Sheet, button};
use axum::response::Response;
use domain::moderation::{Assessment, CheckPoint, FundAnswer};
use domain::participation::Kind;
use leptos::prelude::*;
use store::participation::{self, Publication};

pub(super) const KEY: &str = "veroeffentlichen";

/// Publishes.
pub(in crate::moderation) async fn publish(sent: Sent) -> Result<Response, Failed> {
    let result = match publication(&sent.fields) {
        Some(publication) => {
            let said = assessment(&sent.fields);
            participation::publish_assessed(&sent.state.db, &sent.visit.actor, sent.id, (&publication, &said), sent.visit.now).await
        }
        None => Err(domain::FieldErrors::one("kind", domain::fields::Problem::ChooseOne).into()),
    };
    sent.finish(KEY, "veroeffentlicht", result).await
}

/// Shows how it would look.
pub(in crate::moderation) async fn preview(sent: Sent) -> Result<Response, Failed> {
    sent.preview(KEY).await
}

fn publication(fields: &Fields) -> Option<Publication> {
    Some(Publication {
        title: fields.text("title"),
        text: fields.text("text"),
        place: fields.text("place"),
        kind: Kind::from_word(fields.get("kind"))?,
        checks: fields.all("check").filter_map(CheckPoint::from_word).collect(),
    })
}

fn assessment(fields: &Fields) -> Assessment {
    Assessment { topic: fields.text("topic"), fund: FundAnswer::from_word(fields.get("fund")).unwrap_or(FundAnswer::Unclear) }
}

/// The checklist beside what will become public.
pub(super) fn form(item: &Item) -> AnyView {
    let (visit, view) = (&item.visit, &item.view);
    let sheet = item.sheet(KEY, KEY);
    let title = if view.public_title.is_empty() { &view.title } else { &view.public_title };
    let text = redaction::marked_again(&view.text, &view.public_text).unwrap_or_else(|| view.text.clone());
    let kinds = Kind::ALL.iter().map(|kind| (kind.word().to_owned(), visit.texts().kind(*kind))).collect();
    let fields = view! {
        {sheet.field("title", "Überschrift für alle", title).line("text")}
        {sheet.field("text", "Text für alle", &text).hint("Was niemand lesen soll, in doppelte eckige Klammern setzen: [[Name]]. Sonst nichts ändern.").area(8)}
        {sheet.field("place", "Ort", &view.place).line("text")}
        {sheet.field("kind", "Art", view.kind.word()).select(kinds)}
        {checklist(item, &sheet)}
        {assessed(item, &sheet)}
    };
    let look = visit.href(&item.pane.filters.address(&format!("{PATH}/{}/vorschau", view.id), None));
    let buttons = view! {
        {button("button", "check", "Veröffentlichen")}
        <button class="button button--second" type="submit" formaction=look>{icon("eye")}"Vorschau"</button>
    };
    let still = view
        .public
        .then(|| view! { <p class="small soft">"Der Beitrag war schon öffentlich und ist es noch, in der früheren Fassung."</p> });
    view! {
        {sheet.form(fields.into_any(), buttons.into_any())}
        <p class="small soft">"Ohne alle Haken bleibt der Beitrag im Eingang. Beide Fassungen bleiben erhalten; öffentlich ist nur die geprüfte."</p>
        {still}
        {(item.asked.preview && item.came_back(KEY)).then(|| look_of(item, &sheet))}
    }
    .into_any()
}

fn checklist(item: &Item, sheet: &Sheet) -> AnyView {
    let texts = item.visit.texts();
    let points: Vec<_> = CheckPoint::ALL
        .iter()
        .map(|point| {
            choice(
                "checkbox",
                "check",
                point.word(),
                &texts.check_point(*point),
                &texts.check_point_line(*point),
                "",
                sheet.chosen("check", point.word()),
            )
        })
        .collect();
    view! { <fieldset class="flow"><legend class="strong">"Geprüft"</legend><div class="tiles">{points}</div></fieldset> }.into_any()
}

/// What plan and fund say to it: answered, not ticked.
fn assessed(item: &Item, sheet: &Sheet) -> AnyView {
    let visit = &item.visit;
    let plan = visit.profile().and_then(|profile| profile.plan.as_ref());
    let mut topics = vec![(String::new(), "Kein Bezug zum Rahmenplan".to_owned())];
    topics.extend(plan.into_iter().flat_map(|plan| &plan.fields).map(|field| (field.key.clone(), field.title.clone())));
    let limit = visit.profile().map_or(0, |profile| profile.way.grant_limit);
    let funds = FundAnswer::ALL.iter().map(|answer| (answer.word().to_owned(), visit.texts().fund_answer(*answer))).collect();
    let hint = format!("Das Büro bewilligt bis {} selbst.", dates::euro(limit));
    let fund = (limit > 0).then(|| sheet.field("fund", "Verfügungsfonds", FundAnswer::Unclear.word()).hint(&hint).select(funds));
    let topic = (topics.len() > 1).then(|| sheet.field("topic", "Rahmenplan: Handlungsfeld", "").select(topics));
    view! { {topic}{fund} }.into_any()
}

fn look_of(item: &Item, sheet: &Sheet) -> AnyView {
    let shown = item.view.person.as_ref().and_then(|person| person.shown_name.clone());
    let name = shown.unwrap_or_else(|| "ohne Namen".to_owned());
    view! {
        <section class="box flow" id="vorschau" aria-labelledby="vorschau-h">
            <h4 id="vorschau-h">"Vorschau: so lesen es alle"</h4>
            <p class="strong">{redaction::preview_line(&sheet.value("title", ""))}</p>
            <div class="flow measure">{redaction::preview(&sheet.value("text", ""))}</div>
            <p class="meta"><span>{icon("pin")}{sheet.value("place", "")}</span><span>{icon("user")}{name}</span></p>
        </section>
    }
    .into_any()
}
