//! Die eigenen Dateien: what was sent along, who sees it, and why something stays in the office.

use crate::components::icon::icon;
use crate::files::size_words;
use crate::visit::Visit;
use domain::files::{FileKind, FileState};
use leptos::prelude::*;
use store::files::FileView;
use store::participation::OwnView;

/// The section; nothing where nothing was sent along.
pub(super) fn section(visit: &Visit, code: &str, own: &OwnView) -> Option<AnyView> {
    if own.files.is_empty() {
        return None;
    }
    let items: Vec<_> = own.files.iter().enumerate().map(|(n, file)| item(visit, (code, own.public), file, n + 1)).collect();
    Some(view! { <section class="flow" aria-labelledby="dateien"><h2 id="dateien">{visit.texts().say("own-files")}</h2><ul class="list list--plain" role="list">{items}</ul></section> }.into_any())
}

fn item(visit: &Visit, (code, public): (&str, bool), file: &FileView, number: usize) -> AnyView {
    let texts = visit.texts();
    let number = i64::try_from(number).unwrap_or_default();
    let key = if file.kind == FileKind::Photo { "files-photo-number" } else { "files-pdf-number" };
    let name = texts.say_with(key, &[("number", number.into())]);
    let alt = (!file.alt.is_empty()).then(|| view! { <p>{file.alt.clone()}</p> });
    let state = match file.state {
        FileState::Waiting => "own-file-waiting",
        FileState::Shown if public => "own-file-shown",
        FileState::Shown => "own-file-shown-later",
        FileState::Hidden => "own-file-hidden",
    };
    let reason = file.reason.filter(|_| file.state == FileState::Hidden).map(|reason| view! { <p>{texts.hide_reason(reason)}</p> });
    let look = texts.say_with("own-file-look", &[("name", name.as_str().into())]);
    view! {
        <li class="flow">
            <p><strong>{name}</strong>" "<span class="soft small">{size_words(file.bytes)}</span></p>
            {alt}
            <p>{texts.say(state)}</p>
            {reason}
            <form action=visit.href("/verfolgen/datei") method="post" novalidate>
                <input type="hidden" name="code" value=code.to_owned()/>
                <input type="hidden" name="file" value=file.id.to_string()/>
                <button class="link-button" type="submit">{icon("eye")}{look}</button>
            </form>
        </li>
    }
    .into_any()
}
