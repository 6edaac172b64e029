//! Ansehen, bevor es abgeschickt wird: the contribution as it would arrive, with its photos, above the form that still holds everything.

use super::Shown;
use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::rendering::names::marked;
use crate::visit::Visit;
use domain::Written;
use domain::participation::Kind;
use leptos::prelude::*;

pub(super) fn view(visit: &Visit, shown: &Shown) -> AnyView {
    let (texts, typed) = (visit.texts(), &shown.typed);
    let (lang, dir) = marked(visit, Written::typed(&typed.language, visit.speaks()));
    let kind = Kind::from_word(&typed.kind).map(|kind| view! { <span>{texts.kind(kind)}</span> });
    let place = (!typed.place.trim().is_empty()).then(|| view! { <span>{icon("pin")}{typed.place.clone()}</span> });
    let title = (!typed.title.trim().is_empty()).then(|| view! { <p class="strong" lang=lang dir=dir>{typed.title.clone()}</p> });
    let photos: Vec<_> = shown
        .kept
        .files
        .iter()
        .filter(|file| file.width > 0)
        .map(|file| {
            let source = visit.href(&format!("/dateien/vorab/{}", file.id));
            view! { <li><img src=source alt=file.alt.clone() width=file.width height=file.height/></li> }
        })
        .collect();
    view! {
        <section class="box flow" id="vorschau" aria-labelledby="vorschau-h" tabindex="-1">
            <h2 id="vorschau-h">{texts.say("files-preview")}</h2>
            <p>{texts.say("files-preview-line")}</p>
            {title}
            <p class="measure" lang=lang dir=dir>{lines(&typed.text)}</p>
            <p class="meta">{kind}{place}</p>
            {(!photos.is_empty()).then(|| view! { <ul class="gallery" role="list">{photos}</ul> })}
        </section>
    }
    .into_any()
}
