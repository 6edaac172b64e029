//! Where something stands in the file, and how a problem is said.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

/// One thing to mend: "Zeile 14, office.postcode: Die Postleitzahl fehlt."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileProblem {
    /// Line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// Key with its path, `office.postcode`; empty where a whole line is meant.
    pub key: String,
    /// What to mend, in plain German.
    pub message: String,
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.key.as_str()) {
            (0, "") => f.write_str(&self.message),
            (0, key) => write!(f, "{key}: {}", self.message),
            (line, "") => write!(f, "Zeile {line}: {}", self.message),
            (line, key) => write!(f, "Zeile {line}, {key}: {}", self.message),
        }
    }
}

/// Line numbers of a text.
pub(super) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(place, _)| place + 1)).collect();
        Self { starts }
    }

    pub(super) fn of(&self, span: &Range<usize>) -> usize {
        self.starts.partition_point(|start| *start <= span.start).max(1)
    }
}

/// The way to a key: with numbers for the program, with names for people.
#[derive(Debug, Clone, Default)]
pub(super) struct KeyPath {
    /// `organizations.0.email`
    pub(super) machine: String,
    /// `organizations[magistrat].email`
    pub(super) shown: String,
}

impl KeyPath {
    pub(super) fn key(&self, name: &str) -> Self {
        let join = |path: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        Self { machine: join(&self.machine), shown: join(&self.shown) }
    }

    pub(super) fn entry(&self, number: usize, name: Option<&str>) -> Self {
        let shown = name.map_or_else(|| (number + 1).to_string(), ToOwned::to_owned);
        Self { machine: format!("{}.{number}", self.machine), shown: format!("{}[{shown}]", self.shown) }
    }

    pub(super) fn problem(&self, line: usize, message: impl Into<String>) -> FileProblem {
        FileProblem { line, key: self.shown.clone(), message: message.into() }
    }
}

/// Where every key of the file stands.
#[derive(Debug, Default)]
pub(super) struct Places(HashMap<String, (usize, String)>);

impl Places {
    pub(super) fn note(&mut self, path: &KeyPath, line: usize) {
        self.0.insert(path.machine.clone(), (line, path.shown.clone()));
    }

    /// A problem at a key; at the nearest table around it when the key itself is not in the file.
    pub(super) fn problem(&self, machine: &str, message: impl Into<String>) -> FileProblem {
        let mut around = machine;
        loop {
            if let Some((line, shown)) = self.0.get(around) {
                let rest = machine.strip_prefix(around).unwrap_or_default();
                return FileProblem { line: *line, key: format!("{shown}{rest}"), message: message.into() };
            }
            match around.rsplit_once('.') {
                Some((outer, _)) => around = outer,
                None => return FileProblem { line: 1, key: machine.to_owned(), message: message.into() },
            }
        }
    }
}

/// What the TOML reader did not understand.
pub(super) fn syntax(lines: &Lines, error: &toml::de::Error) -> FileProblem {
    let line = error.span().map_or(1, |span| lines.of(&span));
    let message = match error.message() {
        "duplicate key" => "Dieser Schlüssel steht hier zum zweiten Mal.".to_owned(),
        other => format!("Die Zeile lässt sich nicht lesen. Oft fehlt ein Anführungszeichen, ein Komma oder eine Klammer ({other})."),
    };
    FileProblem { line, key: String::new(), message }
}

/// A difference between the schema and the profile that the tests did not find.
pub(super) fn unforeseen(error: &toml::de::Error) -> FileProblem {
    FileProblem { line: 0, key: String::new(), message: format!("Die Datei lässt sich nicht lesen ({}).", error.message()) }
}

/// The file as values. Dates become text, as `domain` reads them; a text that does not parse is an empty table.
pub(crate) fn value_of(text: &str) -> toml::Value {
    let mut value = toml::from_str::<toml::Table>(text).map_or_else(|_| toml::Value::Table(toml::Table::new()), toml::Value::Table);
    dates_as_text(&mut value);
    value
}

fn dates_as_text(value: &mut toml::Value) {
    match value {
        toml::Value::Datetime(at) => *value = toml::Value::String(date_text(at)),
        toml::Value::Array(entries) => entries.iter_mut().for_each(dates_as_text),
        toml::Value::Table(table) => table.iter_mut().for_each(|(_, entry)| dates_as_text(entry)),
        _ => {}
    }
}

fn date_text(at: &toml::value::Datetime) -> String {
    match (&at.date, &at.time, &at.offset) {
        (Some(date), Some(time), None) => format!("{date}T{:02}:{:02}:{:02}", time.hour, time.minute, time.second.unwrap_or_default()),
        _ => at.to_string(),
    }
}
