//! Einstellungen aus der Umgebung; what the site needs comes from `Leptos.toml`.

use app::state::{Config, Mode, Site};
use leptos::config::get_configuration;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Everything the program is told from outside.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Address of the database.
    pub database: String,
    /// Folder of the installation: database, secret, mails, backups.
    pub data: PathBuf,
    /// Address to listen on.
    pub addr: SocketAddr,
    /// Folder of the built site.
    pub site: PathBuf,
    /// `smtp://user:password@host:port` for mail.
    pub smtp: Option<String>,
    /// Sender of mails.
    pub sender: String,
    /// A proxy in front sets X-Forwarded-For.
    pub behind_proxy: bool,
    /// Where backups go.
    pub backups: Option<PathBuf>,
    /// What pages need.
    pub app: Config,
}

impl Settings {
    /// Folder of photos and PDF files.
    pub fn files(&self) -> PathBuf {
        self.data.join("files")
    }
}

/// Why the settings do not work.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// `Leptos.toml` cannot be read.
    #[error("Leptos.toml: {0}")]
    Leptos(String),
    /// A variable does not say what it must.
    #[error("{0}: {1}")]
    Variable(&'static str, String),
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// Reads the settings.
///
/// # Errors
/// [`SettingsError`] names the variable or file.
pub fn read() -> Result<Settings, SettingsError> {
    let leptos = get_configuration(Some("Leptos.toml")).map_err(|error| SettingsError::Leptos(error.to_string()))?.leptos_options;
    let addr = match variable("QUARTIER_ADDR") {
        Some(addr) => {
            addr.parse().map_err(|_| SettingsError::Variable("QUARTIER_ADDR", format!("„{addr}“ ist keine Adresse wie 127.0.0.1:3000")))?
        }
        None => leptos.site_addr,
    };
    let data = PathBuf::from(variable("QUARTIER_DATA").unwrap_or_else(|| "data".to_owned()));
    let mode = match variable("QUARTIER_MODE").as_deref() {
        None | Some("production") => Mode::Production,
        Some("demo") => Mode::Demo,
        Some(other) => return Err(SettingsError::Variable("QUARTIER_MODE", format!("„{other}“ ist weder demo noch production"))),
    };
    let base_url = variable("QUARTIER_BASE_URL").unwrap_or_else(|| format!("http://{addr}")).trim_end_matches('/').to_owned();
    Ok(Settings {
        database: variable("QUARTIER_DATABASE").unwrap_or_else(|| format!("sqlite://{}?mode=rwc", data.join("quartier.db").display())),
        addr,
        site: PathBuf::from(leptos.site_root.to_string()),
        smtp: variable("QUARTIER_SMTP"),
        sender: variable("QUARTIER_SENDER").unwrap_or_else(|| "quartier@localhost".to_owned()),
        behind_proxy: variable("QUARTIER_BEHIND_PROXY").is_some(),
        backups: variable("QUARTIER_BACKUPS").map(PathBuf::from),
        app: Config {
            base_url,
            mode,
            single: variable("QUARTIER_SINGLE_DISTRICT"),
            mail_folder: (mode == Mode::Demo).then(|| data.join("mails")),
            press: press(),
        },
        data,
    })
}

/// The program that sets documents: `QUARTIER_PRESS`, or `press` beside this program.
fn press() -> PathBuf {
    let beside = || Some(std::env::current_exe().ok()?.with_file_name("press"));
    variable("QUARTIER_PRESS").map(PathBuf::from).or_else(beside).unwrap_or_else(|| PathBuf::from("/usr/local/bin/press"))
}

/// The hashed names of the built site, from the manifest that the site build writes.
///
/// # Errors
/// When the site is not built.
pub fn site(root: &Path) -> Result<Site, SettingsError> {
    let path = root.join("manifest.json");
    let text = std::fs::read_to_string(&path)
        .map_err(|error| SettingsError::Variable("site-root", format!("{}: {error}. Zuerst „make site“.", path.display())))?;
    let manifest: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| SettingsError::Variable("site-root", error.to_string()))?;
    let name = |key: &str| manifest.get(key).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    Ok(Site { css: name("css"), js: name("js"), wasm: name("wasm"), font: name("font") })
}
