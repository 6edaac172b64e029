//! Was beim Laden misslingt, in deutschen Sätzen für den Betrieb.

use super::timeline::Entry;
use super::world::World;
use crate::demo::StoryProblem;
use crate::district::FileProblem;
use app::Texts;
use domain::sentences::Sentences;
use std::fmt::Display;
use store::people::District;

/// Why the demonstration is not loaded.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The installation is a real one.
    #[error("Die Vorführung lädt erfundene Menschen und Beiträge. Das geht nur mit QUARTIER_MODE=demo und einer eigenen Datenbank.")]
    NotDemonstration,
    /// A district of this address exists and is a real one.
    #[error("Das Quartier {0} gibt es hier schon, und es gehört nicht zur Vorführung. Die Vorführung braucht eine eigene Datenbank.")]
    RealDistrict(String),
    /// A file cannot be read.
    #[error("{}", lines(.0))]
    Files(Vec<FileProblem>),
    /// A story cannot have happened.
    #[error("{}", lines(.0))]
    Story(Vec<StoryProblem>),
    /// A verb refuses what the story tells.
    #[error("{district}, {deed}: {why}")]
    Deed {
        /// Slug.
        district: String,
        /// Entry and time.
        deed: String,
        /// What the verb said.
        why: String,
    },
    /// What was loaded does not hold.
    #[error("{district}: {problem}")]
    Proof {
        /// Slug.
        district: String,
        /// What does not hold.
        problem: String,
    },
    /// The database said no.
    #[error("{}", sentence(.0))]
    Store(#[from] store::Error),
    /// Nobody reads what is printed.
    #[error("Die Ausgabe ist nicht möglich: {0}")]
    Output(std::io::Error),
}

fn lines(problems: &[impl Display]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

impl DemoError {
    /// A verb refused a deed.
    pub(super) fn deed(world: &World<'_>, entry: &Entry<'_>, error: store::Error) -> Self {
        Self::Deed { district: world.district.profile.slug.clone(), deed: entry.to_string(), why: sentence(&error) }
    }

    /// The result does not hold.
    pub(super) fn proof(district: &District, problem: impl Into<String>) -> Self {
        Self::Proof { district: district.profile.slug.clone(), problem: problem.into() }
    }
}

/// What a verb said, as a person would read it on a page.
fn sentence(error: &store::Error) -> String {
    let texts = Texts::german();
    match error {
        store::Error::Refused(refusal) => format!("{} ({refusal:?})", texts.refusal(refusal)),
        store::Error::Invalid(errors) => {
            errors.0.iter().map(|(field, problem)| format!("{field}: {}", texts.problem(field, problem))).collect::<Vec<_>>().join(" ")
        }
        store::Error::NotFound => "Etwas, das dazugehört, gibt es nicht.".to_owned(),
        store::Error::Conflict => {
            "Das gibt es schon. Wenn das Laden unterbrochen wurde: „make demo-reset“ beginnt mit einer leeren Datenbank.".to_owned()
        }
        other => other.to_string(),
    }
}
