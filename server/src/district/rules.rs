//! Geschäftsordnung in a district's file: names every rule that cannot be read.

use super::position::{FileProblem, Places};
use super::walk::not_known;
use domain::meetings::{Preset, RuleKey, RulesOfProcedure};

/// What is wrong with the rules of the organizations in the file.
pub(super) fn problems(file: &toml::Value, places: &Places) -> Vec<FileProblem> {
    let organizations = file.get("organizations").and_then(toml::Value::as_array);
    let mut problems = vec![];
    for (number, organization) in organizations.into_iter().flatten().enumerate() {
        if let Some(rules) = organization.get("rules").and_then(toml::Value::as_table) {
            problems.extend(of_one(rules, &format!("organizations.{number}.rules"), places));
        }
    }
    problems
}

fn of_one(rules: &toml::Table, path: &str, places: &Places) -> Vec<FileProblem> {
    let Some(preset) = rules.get("preset") else {
        return vec![places.problem(&format!("{path}.preset"), format!("Die Vorlage fehlt. Möglich sind: {}.", presets()))];
    };
    if preset.as_str().and_then(Preset::from_word).is_none() {
        return vec![places.problem(&format!("{path}.preset"), format!("Diese Vorlage gibt es nicht. Möglich sind: {}.", presets()))];
    }
    let known: Vec<&str> = ["preset", "demo_value", "sources"].into_iter().chain(RuleKey::ALL.iter().map(|key| key.word())).collect();
    let mut problems = vec![];
    for (name, value) in rules {
        let here = format!("{path}.{name}");
        if !known.contains(&name.as_str()) {
            problems.push(places.problem(&here, not_known(name, &known)));
        } else if let Err(message) = alone(preset, name, value) {
            problems.push(places.problem(&here, german(&message)));
        }
    }
    problems
}

/// Reads one rule by itself, so that each is named.
fn alone(preset: &toml::Value, name: &str, value: &toml::Value) -> Result<(), String> {
    let mut table = toml::Table::new();
    table.insert("preset".to_owned(), preset.clone());
    table.insert(name.to_owned(), value.clone());
    toml::Value::Table(table).try_into::<RulesOfProcedure>().map(drop).map_err(|error| error.message().to_owned())
}

fn presets() -> String {
    Preset::ALL.iter().map(|preset| preset.word()).collect::<Vec<_>>().join(", ")
}

/// The messages of serde, said in German.
pub(crate) fn german(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    let mut quoted = line.split('`').skip(1).step_by(2);
    let first = quoted.next().unwrap_or_default();
    let rest: Vec<&str> = quoted.collect();
    let possible = if rest.is_empty() { String::new() } else { format!(" Möglich sind: {}.", rest.join(", ")) };
    if line.starts_with("unknown field") {
        format!("Den Schlüssel „{first}“ gibt es hier nicht.{possible}")
    } else if line.starts_with("missing field") {
        format!("Der Schlüssel „{first}“ fehlt.")
    } else if line.starts_with("unknown variant") {
        format!("„{first}“ ist hier nicht vorgesehen.{possible}")
    } else {
        format!("Das lässt sich hier nicht lesen ({line}).")
    }
}
