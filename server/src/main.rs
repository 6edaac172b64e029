//! `quartier`: one program, a few commands.

use app::{AppState, Mode};
use chrono::Utc;
use clap::{Parser, Subcommand};
use server::config::{self, Settings};
use server::{admin, backup, check, demo, retention, secret, serve};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use store::Db;
use store::files::Files;
use tokio::sync::watch;

/// A page is a few thousand small strings; this allocator hands them out in half the time and gives memory back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Quartier: die offene Plattform für Quartiersmanagement.
#[derive(Parser)]
#[command(name = "quartier", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Bedient die Seiten.
    Serve,
    /// Bringt die Datenbank auf den neuesten Stand.
    Migrate,
    /// Macht den Suchindex neu aus dem, was öffentlich ist.
    Reindex,
    /// Lädt die beiden Quartiere der Vorführung.
    Demo {
        /// So viele Beiträge zusätzlich, für Messungen.
        #[arg(long, default_value_t = 0)]
        contributions: u32,
    },
    /// Quartiere einrichten.
    #[command(subcommand)]
    District(DistrictCommand),
    /// Konten einrichten.
    #[command(subcommand)]
    Admin(AdminCommand),
    /// Prüft die Ereigniskette; mit --deploy auch, ob alles für den öffentlichen Betrieb da ist.
    Check {
        /// Für den öffentlichen Betrieb.
        #[arg(long)]
        deploy: bool,
    },
    /// Zeigt, was die Aufbewahrungsfristen löschen; ohne --dry-run wird es getan.
    Retention {
        /// Nur zeigen.
        #[arg(long)]
        dry_run: bool,
    },
    /// Sichert Datenbank und Geheimnis in einen Ordner (SQLite).
    Backup {
        /// Ordner, in dem die Sicherung entsteht.
        folder: PathBuf,
    },
    /// Stellt eine Sicherung in einem leeren Datenordner wieder her (SQLite).
    Restore {
        /// Ordner der Sicherung.
        folder: PathBuf,
    },
}

#[derive(Subcommand)]
enum DistrictCommand {
    /// Liest eine Quartiersdatei und richtet das Quartier ein; darf wiederholt werden.
    Add {
        /// TOML-Datei.
        file: PathBuf,
    },
}

#[derive(Subcommand)]
enum AdminCommand {
    /// Legt ein Konto an.
    Create {
        /// E-Mail-Adresse.
        email: String,
        /// Name.
        name: String,
        /// Quartier, in dem die Rollen gelten.
        #[arg(long)]
        district: Option<String>,
        /// Rolle, mehrfach möglich.
        #[arg(long)]
        role: Vec<String>,
        /// Passwort; ohne meldet man sich mit einem Link an.
        #[arg(long, env = "QUARTIER_PASSWORD")]
        password: Option<String>,
    },
    /// Löscht die Person hinter einem Konto; Stimmen, Niederschriften und die Ereigniskette bleiben.
    Erase {
        /// E-Mail-Adresse.
        email: String,
    },
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| "warn,quartier=info,server=info,app=info,store=info".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    match run(Cli::parse().command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[allow(clippy::print_stderr)]
            {
                eprintln!("{error}");
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Outcome {
    let settings = config::read()?;
    if let Command::Restore { folder } = &command {
        backup::restore(folder, &settings.data)?;
        let db = Db::open(&settings.database, secret::keys(&settings.data)?, Files::folder(&settings.files())?).await?;
        db.migrate().await?;
        let again = backup::erase_again(&db, folder, Utc::now()).await?;
        return say(&format!("Wiederhergestellt. Erneut gelöscht, weil seit der Sicherung verlangt: {again}."));
    }
    let keys = secret::keys(&settings.data)?;
    let db = Db::open(&settings.database, keys, Files::folder(&settings.files())?).await?;
    match command {
        Command::Serve => serve_until_ended(&settings, db).await,
        Command::Migrate => {
            db.migrate().await?;
            store::reindex_if_empty(&db, Utc::now()).await?;
            Ok(())
        }
        Command::Reindex => {
            let districts = store::reindex(&db, Utc::now()).await?;
            say(&format!("Der Suchindex ist neu: {districts} Quartiere."))
        }
        Command::Demo { contributions } => {
            db.migrate().await?;
            Ok(demo::load(&settings, &db, contributions, Utc::now()).await?)
        }
        Command::District(DistrictCommand::Add { file }) => {
            db.migrate().await?;
            let slug = admin::add_district(&db, &file, false, Utc::now()).await?;
            say(&format!("Das Quartier ist eingerichtet: {}/{slug}", settings.app.base_url))
        }
        Command::Admin(AdminCommand::Create { email, name, district, role, password }) => {
            db.migrate().await?;
            admin::create(&db, &email, &name, district.as_deref(), &role, password.as_deref(), Utc::now()).await?;
            say("Das Konto ist angelegt.")
        }
        Command::Admin(AdminCommand::Erase { email }) => {
            admin::erase(&db, &email, Utc::now()).await?;
            say("Die Person ist gelöscht.")
        }
        Command::Check { deploy } => {
            db.migrate().await?;
            let problems = check::check(&settings, &db, deploy).await?;
            if problems.is_empty() { say("Alles in Ordnung.") } else { Err(problems.join("\n").into()) }
        }
        Command::Backup { folder } => {
            backup::backup(&settings, &db, &folder, Utc::now()).await?;
            say("Die Sicherung ist fertig.")
        }
        Command::Retention { dry_run } => say(&retention::run(&db, dry_run, Utc::now()).await?),
        Command::Restore { .. } => Ok(()),
    }
}

async fn serve_until_ended(settings: &Settings, db: Db) -> Outcome {
    let site = config::site(&settings.site)?;
    if settings.app.mode == Mode::Demo {
        match demo::who_can_sign_in(settings, &db).await {
            Ok(guests) => say(&guests)?,
            Err(error) => tracing::warn!(%error, "demonstration"),
        }
    }
    let (closing, closed) = watch::channel(false);
    let state = AppState { db, site: Arc::new(site), config: Arc::new(settings.app.clone()), clock: Utc::now, closing: closed };
    Ok(serve::serve(settings, state, closing).await?)
}

#[allow(clippy::print_stdout, clippy::unnecessary_wraps)]
fn say(line: &str) -> Outcome {
    println!("{line}");
    Ok(())
}
