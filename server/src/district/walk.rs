//! Compares the file with the schema: unknown keys, missing keys, wrong kinds of value. Notes where every key stands.

use super::position::{FileProblem, KeyPath, Lines, Places};
use super::schema::{Key, PROFILE, Shape};
use chrono::{NaiveDate, NaiveDateTime};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Every difference between the file and the schema.
pub(super) fn compare(lines: &Lines, document: &Spanned<DeTable<'_>>, places: &mut Places) -> Vec<FileProblem> {
    let mut walk = Walk { lines, places, problems: vec![] };
    walk.table(document.get_ref(), 1, PROFILE, &KeyPath::default());
    walk.problems
}

struct Walk<'a> {
    lines: &'a Lines,
    places: &'a mut Places,
    problems: Vec<FileProblem>,
}

impl Walk<'_> {
    fn table(&mut self, table: &DeTable<'_>, line: usize, keys: &[Key], path: &KeyPath) {
        let mut misspelt = vec![];
        for (name, value) in table {
            let here = path.key(name.get_ref());
            let at = self.lines.of(&name.span());
            self.places.note(&here, at);
            match keys.iter().find(|key| key.name == name.get_ref().as_ref()) {
                Some(key) => self.value(value, at, key, &here),
                None => {
                    let names: Vec<&str> = keys.iter().map(|key| key.name).filter(|key| !table.contains_key(*key)).collect();
                    self.problems.push(here.problem(at, not_known(name.get_ref(), &names)));
                    misspelt.extend(nearest(name.get_ref(), &names));
                }
            }
        }
        // What stands there under a slightly wrong name is not missing as well.
        for key in keys.iter().filter(|key| !misspelt.contains(&key.name)) {
            if let (Some(missing), None) = (key.missing, table.get(key.name)) {
                self.problems.push(path.key(key.name).problem(line, missing));
            }
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, line: usize, key: &Key, path: &KeyPath) {
        match (key.shape, value.get_ref()) {
            (Shape::Table(keys), DeValue::Table(table)) => {
                let line = self.line_of(&value.span(), line);
                self.table(table, line, keys, path);
            }
            (Shape::List(keys), DeValue::Array(entries)) => self.list(entries.iter(), line, keys, key, path),
            (Shape::Rules, DeValue::Table(table)) => self.inside(table, path),
            (shape, found) => {
                if let Some(message) = odd(shape, found, key) {
                    self.problems.push(path.problem(line, message));
                }
            }
        }
    }

    fn list<'v, 'i: 'v>(
        &mut self,
        entries: impl Iterator<Item = &'v Spanned<DeValue<'i>>>,
        line: usize,
        keys: &[Key],
        key: &Key,
        path: &KeyPath,
    ) {
        let mut empty = true;
        for (number, entry) in entries.enumerate() {
            empty = false;
            let name = entry.get_ref().get("key").and_then(|key| key.get_ref().as_str());
            let here = path.entry(number, name);
            let at = self.line_of(&entry.span(), line);
            self.places.note(&here, at);
            match entry.get_ref() {
                DeValue::Table(table) => self.table(table, at, keys, &here),
                _ => self.problems.push(here.problem(at, "Hier gehört ein Eintrag in geschweiften Klammern hin.")),
            }
        }
        if let (true, Some(missing)) = (empty, key.missing) {
            self.problems.push(path.problem(line, missing));
        }
    }

    /// Notes the places of keys that somebody else reads.
    fn inside(&mut self, table: &DeTable<'_>, path: &KeyPath) {
        for (name, value) in table {
            let here = path.key(name.get_ref());
            self.places.note(&here, self.lines.of(&name.span()));
            if let DeValue::Table(inner) = value.get_ref() {
                self.inside(inner, &here);
            }
        }
    }

    /// Tables that only exist because of what stands in them have no place of their own.
    fn line_of(&self, span: &Range<usize>, otherwise: usize) -> usize {
        if span.is_empty() { otherwise } else { self.lines.of(span) }
    }
}

/// What is wrong with a single value.
fn odd(shape: Shape, found: &DeValue<'_>, key: &Key) -> Option<String> {
    let said = |message: &str| Some(message.to_owned());
    match (shape, found) {
        (Shape::Text, DeValue::String(text)) => key.missing.filter(|_| text.trim().is_empty()).map(ToOwned::to_owned),
        (Shape::Text, _) => said("Hier gehört Text in Anführungszeichen hin."),
        (Shape::Texts, DeValue::Array(entries)) if entries.iter().all(|entry| entry.get_ref().is_str()) => {
            key.missing.filter(|_| entries.is_empty()).map(ToOwned::to_owned)
        }
        (Shape::Texts, _) => said("Hier gehört eine Liste von Texten hin: [\"…\", \"…\"]."),
        (Shape::Number, DeValue::Integer(number)) if number.as_str().parse::<u32>().is_ok() => None,
        (Shape::Number, _) => said("Hier gehört eine ganze Zahl ohne Anführungszeichen hin."),
        (Shape::YesNo, DeValue::Boolean(_)) => None,
        (Shape::YesNo, _) => said("Hier gehört true oder false hin."),
        (Shape::Day, DeValue::Datetime(at)) if at.date.is_some() && at.time.is_none() => None,
        (Shape::Day, DeValue::String(text)) if text.parse::<NaiveDate>().is_ok() => None,
        (Shape::Day, _) => said("Hier gehört ein Datum hin, zum Beispiel 2026-11-24."),
        (Shape::Moment, DeValue::Datetime(at)) if at.date.is_some() && at.time.is_some() && at.offset.is_none() => None,
        (Shape::Moment, DeValue::String(text)) if text.parse::<NaiveDateTime>().is_ok() => None,
        (Shape::Moment, _) => said("Hier gehören Tag und Uhrzeit hin, zum Beispiel 2026-11-24T10:00:00."),
        (Shape::Word(words), DeValue::String(text)) => wrong_word(text, &words()),
        (Shape::Word(words), _) => Some(format!("Hier gehört eines dieser Wörter hin: {}.", words().join(", "))),
        (Shape::Table(_) | Shape::Rules, _) => said("Hier gehört ein eigener Abschnitt hin."),
        (Shape::List(_), _) => said("Hier gehört eine Liste von Einträgen hin."),
    }
}

fn wrong_word(text: &str, words: &[&str]) -> Option<String> {
    (!words.contains(&text)).then(|| format!("„{text}“ ist hier nicht vorgesehen. Möglich sind: {}.", words.join(", ")))
}

/// The sentence for an unknown key: the one that was probably meant, otherwise all that are still free.
pub(super) fn not_known(name: &str, names: &[&str]) -> String {
    match nearest(name, names) {
        Some(known) => format!("Diesen Schlüssel gibt es hier nicht. Gemeint ist wohl „{known}“."),
        None => format!("Diesen Schlüssel gibt es hier nicht. Möglich sind: {}.", names.join(", ")),
    }
}

fn nearest<'n>(name: &str, names: &[&'n str]) -> Option<&'n str> {
    let (distance, known) = names.iter().map(|known| (distance(name, known), *known)).min()?;
    (distance <= 2.max(known.len() / 3) && distance < known.len()).then_some(known)
}

/// Letters to change, add or drop to make one word the other (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (above, letter) in a.chars().enumerate() {
        let mut corner = above;
        let mut left = above + 1;
        let mut next = vec![left];
        for (other, up) in b.iter().zip(row.iter().skip(1)) {
            left = (corner + usize::from(letter != *other)).min(left + 1).min(up + 1);
            corner = *up;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
