//! Wer sich anmelden kann: the people of the demonstration with their task and address, as the program prints them.

use super::failure::DemoError;
use super::source::Source;
use super::{DISTRICTS, is_demonstration};
use crate::config::Settings;
use crate::demo::Demonstration;
use store::{Db, people};

/// Where to look, and who can sign in with which password: one table per district that is loaded.
///
/// # Errors
/// [`DemoError`] when the files cannot be read or the database does not answer.
pub async fn who_can_sign_in(settings: &Settings, db: &Db) -> Result<String, DemoError> {
    let loaded = people::districts(db).await?;
    let source = Source::find();
    let mut tables = vec![];
    for slug in DISTRICTS {
        if loaded.iter().any(|district| is_demonstration(district) && district.profile.slug == slug) {
            tables.push(table(&settings.app.base_url, &source.read(slug).map_err(DemoError::Files)?));
        }
    }
    if tables.is_empty() {
        return Ok("Die Vorführung ist noch nicht geladen: quartier demo".to_owned());
    }
    tables.push(format!("\nAnmelden: {0}/anmelden\nNachrichten, die das Programm verschickt: {0}/entwicklung/post", settings.app.base_url));
    Ok(tables.join("\n"))
}

fn table(base_url: &str, demonstration: &Demonstration) -> String {
    let (profile, story) = (&demonstration.profile, &demonstration.story);
    let shown: Vec<_> = story.people.iter().filter(|person| person.shown).collect();
    let width = shown.iter().map(|person| person.about.chars().count()).max().unwrap_or_default();
    let mut lines = vec![format!("\n{} — {base_url}/{} — Passwort für alle: {}", profile.name, profile.slug, story.password)];
    lines.extend(shown.iter().map(|person| format!("  {:width$}  {}", person.about, person.email)));
    lines.join("\n")
}
