//! Prüfen: the event chain, and whether an installation may face the public.

use crate::config::Settings;
use app::state::Mode;
use domain::profile::{NEEDED_ROLES, Profile};
use store::events::{self, Verdict};
use store::people::{self, District};
use store::{Db, Result};

/// Everything that must be mended, in German sentences; empty when all is well.
///
/// # Errors
/// When the database does not answer.
pub async fn check(settings: &Settings, db: &Db, deploy: bool) -> Result<Vec<String>> {
    let mut problems = vec![];
    let districts = people::districts(db).await?;
    for district in &districts {
        if let Verdict::Broken { seq } = events::verify(db, district.id).await? {
            problems.push(format!("{}: Die Ereigniskette ist ab Ereignis {seq} verändert.", district.profile.name));
        }
    }
    if deploy {
        problems.extend(installation(settings));
        if districts.is_empty() {
            problems.push("Es ist kein Quartier eingerichtet: quartier district add DATEI".to_owned());
        }
        for district in &districts {
            problems.extend(in_district(db, district).await?);
        }
    }
    Ok(problems)
}

fn installation(settings: &Settings) -> Vec<String> {
    let mut problems = vec![];
    let mut need = |holds: bool, sentence: &str| {
        if !holds {
            problems.push(sentence.to_owned());
        }
    };
    need(settings.app.base_url.starts_with("https://"), "QUARTIER_BASE_URL muss mit https:// beginnen.");
    need(settings.app.mode == Mode::Production, "QUARTIER_MODE=demo ist nur für die Vorführung.");
    need(settings.smtp.is_some(), "QUARTIER_SMTP fehlt: Ohne Postausgang kommen keine Nachrichten an.");
    need(settings.backups.is_some(), "QUARTIER_BACKUPS fehlt: Wohin wird gesichert?");
    need(!cfg!(debug_assertions), "Das Programm ist für die Entwicklung gebaut. Für den Betrieb: cargo build --release.");
    problems
}

async fn in_district(db: &Db, district: &District) -> Result<Vec<String>> {
    let name = &district.profile.name;
    let mut problems = legal(&district.profile);
    if district.demo {
        problems.push(format!("{name}: Das Quartier enthält erfundene Daten der Vorführung."));
    }
    let accounts = people::list_accounts(db, district.id).await?;
    if accounts.iter().any(|account| account.demo) {
        problems.push(format!("{name}: Es gibt noch Konten der Vorführung."));
    }
    for role in NEEDED_ROLES {
        if !accounts.iter().any(|account| account.roles.contains(role)) {
            problems.push(format!("{name}: Niemand hat die Rolle {role}. quartier admin create … --role {role}"));
        }
    }
    Ok(problems)
}

fn legal(profile: &Profile) -> Vec<String> {
    [
        ("legal.imprint", &profile.legal.imprint),
        ("legal.privacy", &profile.legal.privacy),
        ("legal.accessibility", &profile.legal.accessibility),
    ]
    .into_iter()
    .filter(|(_, text)| text.trim().len() < 200 || text.contains("example.org"))
    .map(|(key, _)| format!("{}: {key} fehlt oder ist noch der Beispieltext.", profile.name))
    .collect()
}
