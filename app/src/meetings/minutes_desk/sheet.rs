//! Der Text, Punkt für Punkt: to be completed in one form while it is a draft, to be read afterwards.

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
use std::hash::{DefaultHasher, Hash, Hasher};
use store::meetings::views::{CorrectionView, StaffMeeting};

/// Id of the form with every text; the signature is one of its buttons, wherever that stands.
pub(super) const DRAFT: &str = "entwurf";
/// Name of the head among the items.
pub(super) const HEAD: &str = "kopf";
/// Before the name of a text: the field with what is written now.
pub(super) const TEXT: &str = "text-";
/// Before the name of a text: the mark of what was written when the page was drawn.
pub(super) const MARK: &str = "stand-";

/// A form that comes back.
#[derive(Debug, Clone, Default)]
pub(super) struct Attempt {
    pub(super) fields: Fields,
    pub(super) failure: FormFailure,
    /// Name of the text that was not taken.
    pub(super) failed: String,
}

/// A text as it is stored, whatever line breaks a browser sends.
pub(super) fn plain(text: &str) -> String {
    text.trim().replace("\r\n", "\n")
}

/// Tells two versions of a text apart. Nothing depends on it but which texts are stored again.
pub(super) fn mark(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    plain(text).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// Writes the texts, and the draft still stands.
pub(super) fn edits(visit: &Visit, of: &StaffMeeting) -> bool {
    of.meeting.stage == MeetingStage::MinutesDraft && WRITING.admits(&visit.actor)
}

/// Head and items.
pub(super) fn texts(visit: &Visit, of: &StaffMeeting, attempt: &Attempt) -> AnyView {
    let stage = of.meeting.stage;
    if stage != MeetingStage::MinutesDraft && !stage.has_signed_minutes() {
        return view! { <p class="empty">"Der Entwurf entsteht aus dem, was in der Sitzung eingetragen wurde: Anwesenheit, Befangenheit, Wortlaut, Ergebnis, Notizen."</p> }.into_any();
    }
    let edits = edits(visit, of);
    let part = |number: i64, key: &str, title: String, text: &str, public: bool| {
        let hidden = (!public).then(|| chip("", "lock", "Nicht öffentlich"));
        let body =
            if edits { field(visit, (number, key), text, attempt) } else { view! { <div class="prose">{prose(text)}</div> }.into_any() };
        view! { <section class="flow" aria-labelledby=format!("punkt-{number}")><h2 id=format!("punkt-{number}")>{title}</h2>{hidden}{body}{corrections(of, number)}</section> }
    };
    let head = part(0, HEAD, "Beginn".to_owned(), &of.minutes, true);
    let items: Vec<_> = of
        .agenda
        .iter()
        .map(|item| {
            let title = format!("TOP {}: {}", item.item.number, item.item.title);
            part(item.item.number, &item.item.id.to_string(), title, &item.minutes, item.public)
        })
        .collect();
    let whole = view! { {head}{items} }.into_any();
    if edits { form(visit, of, whole) } else { whole }
}

/// All texts in one form: saving one keeps what is written in the others.
fn form(visit: &Visit, of: &StaffMeeting, texts: AnyView) -> AnyView {
    let action = href(visit, of.meeting.id, "/niederschrift/text");
    let save = |class: &'static str| view! { <p><button class=class type="submit">{icon("check")}"Entwurf speichern"</button></p> };
    view! {
        <form class="flow" id=DRAFT action=action method="post" novalidate>
            {save("button button--second button--compact")}
            {texts}
            {save("button button--second")}
        </form>
    }
    .into_any()
}

fn field(visit: &Visit, (number, key): (i64, &str), stored: &str, attempt: &Attempt) -> AnyView {
    let name = format!("{TEXT}{key}");
    let typed = attempt.fields.names().any(|known| known == name);
    let text = if typed { attempt.fields.text(&name) } else { stored.to_owned() };
    let stand = attempt.fields.text(&format!("{MARK}{key}"));
    let stand = if typed && !stand.is_empty() { stand } else { mark(stored) };
    let failed = attempt.failed == key;
    let id = if failed { "minutes".to_owned() } else { format!("minutes-{number}") };
    let problem = attempt
        .failure
        .fields
        .of("minutes")
        .filter(|_| failed)
        .map(|problem| error_line("minutes", &visit.texts().problem("minutes", problem)));
    let described = problem.is_some().then_some("minutes-e");
    let invalid = problem.is_some().then_some("true");
    let rows = text.lines().count().clamp(4, 18) + 2;
    let label = if number == 0 { "Text zum Beginn".to_owned() } else { format!("Text zu TOP {number}") };
    view! {
        <div class="field flow">
            <input type="hidden" name=format!("{MARK}{key}") value=stand/>
            <label for=id.clone()>{label}</label>{problem}
            <textarea class="input" id=id name=name rows=rows.to_string() aria-invalid=invalid aria-describedby=described>{text}</textarea>
        </div>
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
