//! Reads `demo/{district}.toml` and everything in `demo/{district}-story/`.

use super::story::Story;
use crate::district::{self, FileProblem};
use domain::profile::Profile;
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};

/// A district and its story.
#[derive(Debug, Clone, PartialEq)]
pub struct Demonstration {
    /// The district as its operator would configure it.
    pub profile: Profile,
    /// Who lives and works there, and what happened.
    pub story: Story,
}

/// Reads a district of the demonstration.
///
/// # Errors
/// Everything that cannot be read, with the file's name in front of the key.
pub fn read(folder: &Path, slug: &str) -> Result<Demonstration, Vec<FileProblem>> {
    let profile = district::read(&folder.join(format!("{slug}.toml")))?;
    let story = lists(&folder.join(format!("{slug}-story")))?;
    Ok(Demonstration { profile, story })
}

/// The same from texts that are already there: the district's file, and each file of its story with its name.
///
/// # Errors
/// Everything that cannot be read.
pub(super) fn parse_all<'a>(profile: &str, files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Demonstration, Vec<FileProblem>> {
    let files: Vec<(&str, &str)> = files.collect();
    let copy = |name: &str| files.iter().find(|(file, _)| *file == name).map(|(_, text)| (*text).to_owned());
    let profile = district::parse(profile, &copy)?;
    let mut story = Story::default();
    let mut problems = vec![];
    for (name, text) in files.into_iter().filter(|(name, _)| name.ends_with(".toml")) {
        story.append(parse(text, name, &mut problems));
    }
    if problems.is_empty() { Ok(Demonstration { profile, story }) } else { Err(problems) }
}

/// The lists of all files of a folder, one after the other, in the order of the files' names.
fn lists(folder: &Path) -> Result<Story, Vec<FileProblem>> {
    let mut story = Story::default();
    let mut problems = vec![];
    for path in files(folder)? {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        match std::fs::read_to_string(&path) {
            Ok(text) => story.append(parse(&text, &name, &mut problems)),
            Err(error) => problems.push(unreadable(&path, &error)),
        }
    }
    if problems.is_empty() { Ok(story) } else { Err(problems) }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Vec<FileProblem>> {
    let entries = std::fs::read_dir(folder).map_err(|error| vec![unreadable(folder, &error)])?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}

fn unreadable(path: &Path, error: &std::io::Error) -> FileProblem {
    FileProblem { line: 0, key: String::new(), message: format!("{} lässt sich nicht lesen ({error}).", path.display()) }
}

/// One file. Each entry is read by itself, so that each problem has its entry's name.
fn parse(text: &str, file: &str, problems: &mut Vec<FileProblem>) -> Story {
    let mut found = district::syntax_problems(text);
    if !found.is_empty() {
        found.iter_mut().for_each(|problem| problem.key = file.to_owned());
        problems.append(&mut found);
        return Story::default();
    }
    let mut story = Story::default();
    let toml::Value::Table(table) = district::value_of(text) else { return story };
    for (list, value) in table {
        let mut reader = Entries { file, list: &list, problems };
        match list.as_str() {
            "password" => story.password = value.as_str().unwrap_or_default().to_owned(),
            "people" => story.people = reader.read(value),
            "contributions" => story.contributions = reader.read(value),
            "measures" => story.measures = reader.read(value),
            "meetings" => story.meetings = reader.read(value),
            "desk" => story.desk = reader.read(value),
            _ => reader.say("", "Diesen Abschnitt gibt es in einer Geschichte nicht."),
        }
    }
    story
}

struct Entries<'a> {
    file: &'a str,
    list: &'a str,
    problems: &'a mut Vec<FileProblem>,
}

impl Entries<'_> {
    fn read<T: DeserializeOwned>(&mut self, value: toml::Value) -> Vec<T> {
        let toml::Value::Array(entries) = value else {
            self.say("", "Hier gehört eine Liste von Einträgen hin.");
            return vec![];
        };
        let mut read = vec![];
        for (number, entry) in entries.into_iter().enumerate() {
            let key = entry.get("key").and_then(toml::Value::as_str).map_or_else(|| (number + 1).to_string(), ToOwned::to_owned);
            match entry.try_into() {
                Ok(entry) => read.push(entry),
                Err(error) => self.say(&format!("[{key}]"), &district::german(error.message())),
            }
        }
        read
    }

    fn say(&mut self, entry: &str, message: &str) {
        self.problems.push(FileProblem { line: 0, key: format!("{}, {}{entry}", self.file, self.list), message: message.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let mut problems = vec![];
        parse(text, "x.toml", &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let person = |rest: &str| format!("[[people]]\nkey = \"a\"\nname = \"A\"\nemail = \"a@example.org\"\nsince = 2025-01-07\n{rest}");
        let steps = |steps: &str| {
            format!(
                "[[contributions]]\nkey = \"c\"\nkind = \"idea\"\ntext = \"Text\"\nplace = \"Ort\"\nchannel = \"web\"\nsteps = [{{ at = 2025-01-07T10:00:00, by = \"a\", {steps} }}]"
            )
        };
        assert_eq!(said(&person("")), Vec::<String>::new());
        assert_eq!(said(&steps("do = \"receive\"")), Vec::<String>::new());
        let cases = [
            (
                person("rolls = []"),
                "x.toml, people[a]: Den Schlüssel „rolls“ gibt es hier nicht. Möglich sind: key, name, email, roles, seat, deputy_of, organization, since, shown, about.",
            ),
            (
                steps("do = \"recieve\""),
                "x.toml, contributions[c]: „recieve“ ist hier nicht vorgesehen. Möglich sind: receive, ask, reply, let_lapse, publish, withhold, object, uphold_objection, reject_objection, forward, take_back, answer, hold_event, accept_help, not_take_up, merge, unmerge, adopt, withdraw.",
            ),
            (steps("do = \"ask\""), "x.toml, contributions[c]: Der Schlüssel „question“ fehlt."),
            (
                steps("do = \"receive\", question = \"Wo?\""),
                "x.toml, contributions[c]: Den Schlüssel „question“ gibt es hier nicht. Möglich sind: read_back, serial.",
            ),
            ("houses = []".to_owned(), "x.toml, houses: Diesen Abschnitt gibt es in einer Geschichte nicht."),
            ("people = 3".to_owned(), "x.toml, people: Hier gehört eine Liste von Einträgen hin."),
        ];
        for (text, problem) in cases {
            assert_eq!(said(&text), [problem]);
        }
        assert!(said("people = ").first().unwrap().starts_with("Zeile 1, x.toml: Die Zeile lässt sich nicht lesen."));
    }
}
