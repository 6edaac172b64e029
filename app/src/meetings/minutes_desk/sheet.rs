//! Der Text, Punkt für Punkt: to be completed while it is a draft, to be read afterwards.

use super::WRITING;
use crate::components::chip::chip;
use crate::components::icon::icon;
use crate::components::prose::prose;
use crate::form::error_line;
use crate::meetings::leading::href;
use crate::visit::Visit;
use crate::{Fields, FormFailure, dates};
use domain::meetings::MeetingStage;
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::meetings::views::{CorrectionView, StaffMeeting};

/// A form that comes back.
#[derive(Debug, Clone, Default)]
pub(super) struct Attempt {
    pub(super) fields: Fields,
    pub(super) failure: FormFailure,
}

/// Head and items.
pub(super) fn texts(visit: &Visit, of: &StaffMeeting, attempt: &Attempt) -> AnyView {
    let stage = of.meeting.stage;
    if stage != MeetingStage::MinutesDraft && !stage.has_signed_minutes() {
        return view! { <p class="empty">"Der Entwurf entsteht aus dem, was in der Sitzung eingetragen wurde: Anwesenheit, Befangenheit, Wortlaut, Ergebnis, Notizen."</p> }.into_any();
    }
    let edits = stage == MeetingStage::MinutesDraft && WRITING.admits(&visit.actor);
    let part = |number: i64, key: &str, title: String, text: &str, public: bool| {
        let hidden = (!public).then(|| chip("", "lock", "Nicht öffentlich"));
        let body =
            if edits { form(visit, of, (number, key), text, attempt) } else { view! { <div class="prose">{prose(text)}</div> }.into_any() };
        view! { <section class="flow" aria-labelledby=format!("text-{number}")><h2 id=format!("text-{number}")>{title}</h2>{hidden}{body}{corrections(of, number)}</section> }
    };
    let head = part(0, "kopf", "Beginn".to_owned(), &of.minutes, true);
    let items: Vec<_> = of
        .agenda
        .iter()
        .map(|item| {
            part(
                item.item.number,
                &item.item.id.to_string(),
                format!("TOP {}: {}", item.item.number, item.item.title),
                &item.minutes,
                item.public,
            )
        })
        .collect();
    view! { {head}{items} }.into_any()
}

fn form(visit: &Visit, of: &StaffMeeting, (number, key): (i64, &str), stored: &str, attempt: &Attempt) -> AnyView {
    let mine = attempt.fields.get("item") == key && !attempt.failure.is_empty() && attempt.fields.get("objection").is_empty();
    let text = if mine { attempt.fields.text("minutes") } else { stored.to_owned() };
    let id = if mine { "minutes".to_owned() } else { format!("minutes-{number}") };
    let problem = attempt
        .failure
        .fields
        .of("minutes")
        .filter(|_| mine)
        .map(|problem| error_line("minutes", &visit.texts().problem("minutes", problem)));
    let rows = text.lines().count().clamp(4, 18) + 2;
    let label = if number == 0 { "Text zum Beginn".to_owned() } else { format!("Text zu TOP {number}") };
    let action = href(visit, of.meeting.id, "/niederschrift/text");
    view! {
        <form class="flow" action=action method="post" novalidate>
            <input type="hidden" name="item" value=key.to_owned()/>
            <div class="field flow"><label for=id.clone()>{label}</label>{problem}<textarea class="input" id=id name="minutes" rows=rows.to_string()>{text}</textarea></div>
            <p><button class="button button--second button--compact" type="submit">{icon("check")}"Speichern"<span class="vh">{if number == 0 { ": Beginn".to_owned() } else { format!(": TOP {number}") }}</span></button></p>
        </form>
    }
    .into_any()
}

/// Both texts and the day.
pub(super) fn correction(of: &CorrectionView) -> AnyView {
    view! {
        <div class="notice">{icon("pen")}<div class="flow">
            <p><strong>{format!("Berichtigung vom {}. ", dates::date(of.at))}</strong>{of.reason.clone()}</p>
            <p><del>{of.before.clone()}</del></p>
            <p><ins>{of.after.clone()}</ins></p>
        </div></div>
    }
    .into_any()
}

fn corrections(of: &StaffMeeting, number: i64) -> AnyView {
    of.corrections.iter().filter(|(item, _)| *item == number).map(|(_, of)| correction(of)).collect::<Vec<_>>().into_any()
}
