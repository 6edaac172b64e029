//! Datei eines Quartiers: reads a district's TOML file and says in plain German, with line and key, what is missing or odd.
//!
//! Three passes, each with its own file: `walk` compares the keys with the `schema`, `rules` reads the rules of procedure,
//! `content` looks at what the values mean. A person mends everything at once, so nothing stops at the first problem.

mod content;
mod map;
mod position;
mod rules;
mod schema;
mod walk;

pub use position::FileProblem;
pub(crate) use position::value_of;
pub(crate) use rules::german;

use domain::profile::Profile;
use position::{Lines, Places};
use std::path::Path;
use toml::de::DeTable;

/// Reads and checks a district's file. The rules of procedure come back complete, preset and overrides together.
///
/// # Errors
/// Everything that must be mended, in the order of the file.
pub fn read(path: &Path) -> Result<Profile, Vec<FileProblem>> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        let message = format!("Die Datei {} lässt sich nicht öffnen ({error}).", path.display());
        vec![FileProblem { line: 0, key: String::new(), message }]
    })?;
    let folder = path.parent().unwrap_or(Path::new(""));
    parse(&text, &|name| std::fs::read_to_string(folder.join(name)).ok())
}

/// The same for a text that is already there; `beside` gives the text of a file that it names.
///
/// # Errors
/// Everything that must be mended, in the order of the file.
pub fn parse(text: &str, beside: &dyn Fn(&str) -> Option<String>) -> Result<Profile, Vec<FileProblem>> {
    let lines = Lines::new(text);
    let (document, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| position::syntax(&lines, error)).collect());
    }
    let mut places = Places::default();
    let mut problems = walk::compare(&lines, &document, &mut places);
    let value = value_of(text);
    problems.extend(rules::problems(&value, &places));
    if !problems.is_empty() {
        return Err(in_order(problems));
    }
    let mut profile: Profile = value.try_into().map_err(|error| vec![position::unforeseen(&error)])?;
    for organization in &mut profile.organizations {
        organization.rules = organization.rules.take().map(domain::meetings::RulesOfProcedure::resolved);
    }
    let mut problems = content::problems(&profile, &places);
    problems.extend(draw(&mut profile, &places, beside));
    if problems.is_empty() { Ok(profile) } else { Err(in_order(problems)) }
}

/// Draws the map that the file names.
fn draw(profile: &mut Profile, places: &Places, beside: &dyn Fn(&str) -> Option<String>) -> Vec<FileProblem> {
    let Some(map) = &mut profile.map else { return vec![] };
    let plain = Path::new(&map.file).file_name().is_some_and(|name| name == map.file.as_str());
    let Some(text) = Some(&map.file).filter(|_| plain).and_then(|file| beside(file)) else {
        let message = format!("Die Datei „{}“ liegt nicht neben der Quartiersdatei.", map.file);
        return vec![places.problem("map.file", message)];
    };
    match map::draw(&text) {
        Ok(drawing) => {
            map.drawing = drawing;
            vec![]
        }
        Err(messages) => messages.into_iter().map(|message| places.problem("map.file", format!("{}: {message}", map.file))).collect(),
    }
}

/// What the TOML reader does not understand in a text.
pub(crate) fn syntax_problems(text: &str) -> Vec<FileProblem> {
    let lines = Lines::new(text);
    DeTable::parse_recoverable(text).1.iter().map(|error| position::syntax(&lines, error)).collect()
}

fn in_order(mut problems: Vec<FileProblem>) -> Vec<FileProblem> {
    problems.sort_by_key(|problem| problem.line);
    problems
}

#[cfg(test)]
mod tests;
