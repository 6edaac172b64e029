//! Stände als Marke: icon and word; colour only repeats them. A Votum is a voice, a Beschluss a seal.

use crate::components::icon::icon;
use crate::visit::Visit;
use domain::projects::{BoardGroup, Stage};
use domain::sentences::Sentences;
use domain::{participation, projects};
use leptos::prelude::*;

/// A chip of a kind (`talk`, `work`, `done`, `off`, `late`, `votum`, `beschluss`, or empty).
pub fn chip(kind: &str, icon_name: &str, word: &str) -> AnyView {
    let class = if kind.is_empty() { "chip".to_owned() } else { format!("chip chip--{kind}") };
    view! { <span class=class>{icon(icon_name)}{word.to_owned()}</span> }.into_any()
}

/// The chip of a measure's stage.
pub fn measure_chip(visit: &Visit, stage: Stage) -> AnyView {
    let word = visit.profile().map_or_else(|| stage.word().to_owned(), |profile| visit.texts().measure_stage(stage, &profile.labels));
    let (kind, picture) = match stage {
        Stage::Supported | Stage::SupportedAmended | Stage::Noted | Stage::NotSupported => ("votum", "votum"),
        Stage::Resolved | Stage::ResolvedAmended => ("beschluss", "seal"),
        projects::Stage::Paused => ("off", "clock"),
        _ => match BoardGroup::of(stage) {
            BoardGroup::Checking => ("", "eye"),
            BoardGroup::Deliberating => ("talk", "council"),
            BoardGroup::Doing => ("work", "work"),
            BoardGroup::Done => ("done", "check"),
            BoardGroup::Otherwise => ("off", "close"),
        },
    };
    chip(kind, picture, &word)
}

/// The chip of a contribution's stage.
pub fn contribution_chip(visit: &Visit, stage: participation::Stage) -> AnyView {
    use participation::Stage::*;
    let (kind, picture) = match stage {
        Draft | Received | Queried => ("", "clock"),
        Published => ("talk", "eye"),
        Forwarded => ("work", "arrow"),
        Answered | Adopted => ("done", "check"),
        Merged => ("talk", "join"),
        Withheld | Withdrawn => ("off", "close"),
        Objected => ("work", "alert"),
    };
    chip(kind, picture, &visit.texts().contribution_stage(stage))
}
