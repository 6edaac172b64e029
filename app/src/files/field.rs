//! Das Feld für Fotos und PDF, with what is there already, in words for residents or for the office.

use super::gallery::{size_words, small};
use super::keeping::{Kept, alt_name};
use crate::components::icon::icon;
use crate::form::error_line;
use crate::visit::Visit;
use domain::fields::Problem;
use domain::files::{ALT_MAX, FILES_MAX, FileKind};
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::files::UploadView;

/// What telephones and scanners write. Without HEIC in the list iPhones hand over a JPEG by themselves.
const ACCEPT: &str = "image/jpeg,image/png,image/webp,application/pdf";

/// The sentences of the field: keys of the texts.
pub(crate) struct FieldWords {
    /// Heading.
    pub legend: &'static str,
    /// What may be sent, and what happens with it.
    pub hint: &'static str,
    /// The words for those who do not see it.
    pub alt: &'static str,
    /// Why they are asked for.
    pub alt_hint: &'static str,
}

/// The field; part of a form that is sent as `multipart/form-data`.
pub(crate) fn field(visit: &Visit, kept: &Kept, words: &FieldWords) -> AnyView {
    let texts = visit.texts();
    let refused: Vec<_> = kept
        .refused
        .iter()
        .map(|(name, why)| {
            let sentence = texts.problem("files", &Problem::File { why: *why });
            error_line("files", &if name.is_empty() { sentence } else { format!("„{name}“: {sentence}") })
        })
        .collect();
    let class = if refused.is_empty() { "field flow" } else { "field field--error flow" };
    let full = kept.files.len() >= FILES_MAX;
    let described = if refused.is_empty() { "files-h" } else { "files-h files-e" };
    let input = (!full).then(|| {
        view! {
            <label class="strong" for="files-new">{texts.say(if kept.files.is_empty() { "files-choose" } else { "files-more" })}</label>
            <input class="input" type="file" id="files-new" name="file" multiple accept=ACCEPT aria-describedby=described/>
            <label class="strong" for="files-alt">{texts.say(words.alt)}<span class="soft">" "{texts.say("files-optional")}</span></label>
            <p class="hint" id="files-alt-h">{texts.say(words.alt_hint)}</p>
            <input class="input" type="text" id="files-alt" name="alt" maxlength=ALT_MAX autocomplete="off" aria-describedby="files-alt-h"/>
        }
    });
    view! {
        <fieldset class=class id="files" tabindex="-1">
            <legend>{texts.say(words.legend)}<span class="soft">" "{texts.say("files-optional")}</span></legend>
            <p class="hint" id="files-h">{texts.say(words.hint)}</p>
            {refused}
            <input type="hidden" name="files" value=kept.token.clone()/>
            {here(visit, kept, words)}
            {input}
            <p><button class="button button--second" type="submit" name="tun" value="ansehen">{icon("eye")}{texts.say("files-look")}</button></p>
        </fieldset>
    }
    .into_any()
}

/// What is kept already: each with its picture, its words and the way to take it back.
fn here(visit: &Visit, kept: &Kept, words: &FieldWords) -> Option<AnyView> {
    if kept.files.is_empty() {
        return None;
    }
    let texts = visit.texts();
    let items: Vec<_> = kept.files.iter().enumerate().map(|(n, file)| item(visit, file, n + 1, words)).collect();
    Some(view! { <p class="strong">{texts.say("files-here")}</p><ul class="gallery" role="list">{items}</ul> }.into_any())
}

fn item(visit: &Visit, file: &UploadView, number: usize, words: &FieldWords) -> AnyView {
    let texts = visit.texts();
    let number = i64::try_from(number).unwrap_or_default();
    let href = visit.href(&format!("/dateien/vorab/{}", file.id));
    let (name, picture) = match file.kind {
        FileKind::Photo => {
            let (width, height) = small(file.width, file.height);
            let name = texts.say_with("files-photo-number", &[("number", number.into())]);
            let picture = view! { <img src=format!("{href}?klein=1") alt=name.clone() width=width height=height/> }.into_any();
            (name, picture)
        }
        FileKind::Pdf => {
            let name = texts.say_with("files-pdf-number", &[("number", number.into())]);
            (name.clone(), view! { <a href=href>{icon("paper")}{name}</a> }.into_any())
        }
    };
    let field = alt_name(file.id);
    let remove = texts.say_with("files-remove", &[("name", name.as_str().into())]);
    view! {
        <li class="flow">
            {picture}
            <p class="small"><span class="strong">{name.clone()}</span>" "<span class="soft">{size_words(file.bytes)}</span></p>
            <label for=field.clone()>{texts.say(words.alt)}<span class="vh">" "{name}</span></label>
            <input class="input" type="text" id=field.clone() name=field.clone() value=file.alt.clone() maxlength=ALT_MAX autocomplete="off"/>
            <button class="button button--second" type="submit" name="entfernen" value=file.id.to_string()>{icon("close")}{remove}</button>
        </li>
    }
    .into_any()
}
