//! Postausgang leeren: claims waiting mails, renders them and hands them to SMTP, or to a folder in the demonstration.

use crate::config::Settings;
use app::{AppState, Texts};
use domain::Language;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;
use store::outbox::{self, Waiting};

/// How often the outbox is looked at.
const PAUSE: Duration = Duration::from_secs(2);
/// Mails claimed at once.
const BATCH: u64 = 20;

/// A rendered mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Recipient, exactly one: recipients never see each other.
    pub to: String,
    /// Subject, one line.
    pub subject: String,
    /// Plain text.
    pub text: String,
}

/// Delivers until the program ends.
pub async fn deliver(settings: Settings, state: AppState) {
    loop {
        if let Err(error) = deliver_once(&settings, &state).await {
            tracing::warn!(%error, "outbox");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Delivers what is due now and gives the number of mails sent.
///
/// # Errors
/// When the database does not answer.
pub async fn deliver_once(settings: &Settings, state: &AppState) -> store::Result<usize> {
    let now = (state.clock)();
    let waiting = outbox::claim(&state.db, BATCH, now).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let places: HashMap<_, _> =
        store::people::districts(&state.db).await?.into_iter().map(|district| (district.id, district.profile)).collect();
    let mut sent = 0;
    for mail in waiting {
        let profile = mail.district.and_then(|district| places.get(&district));
        let letter = render(&mail, profile, &state.config);
        match hand_over(settings, &mail, &letter).await {
            Ok(()) => {
                outbox::sent(&state.db, mail.id, now).await?;
                sent += 1;
            }
            Err(why) => {
                tracing::warn!(id = %mail.id, kind = mail.mail.kind, why, "mail not delivered");
                outbox::failed(&state.db, &mail, &why, now).await?;
            }
        }
    }
    Ok(sent)
}

fn render(waiting: &Waiting, profile: Option<&domain::profile::Profile>, config: &app::state::Config) -> Letter {
    let language = Language::from_code(&waiting.mail.locale).unwrap_or_default();
    let texts = Texts::of(language);
    let site = format!("{}{}", config.base_url, language.prefix());
    let base = match profile {
        Some(profile) if config.single.as_deref() != Some(profile.slug.as_str()) => format!("{site}/{}", profile.slug),
        _ => site.clone(),
    };
    let office = profile.map_or_else(|| "Quartier".to_owned(), |profile| profile.office.name.clone());
    let mut args = vec![("site", site.into()), ("base", base.into()), ("office", office.clone().into())];
    args.extend(waiting.mail.params.iter().map(|(key, value)| (key.as_str(), value.clone().into())));
    let subject = texts.say_with(&format!("mail-{}-subject", waiting.mail.kind), &args);
    let body = texts.say_with(&format!("mail-{}-body", waiting.mail.kind), &args);
    let contact = profile.map(|profile| {
        let of = &profile.office;
        let phone = texts.say_with("mail-phone", &[("phone", of.phone.as_str().into())]);
        format!("\n\n-- \n{office}\n{}, {} {}\n{phone}\n", of.street, of.postcode, of.town)
    });
    let text = with_plain_links(&format!("{body}{}", contact.unwrap_or_default()));
    Letter { to: waiting.mail.to.clone(), subject: one_line(&subject), text }
}

/// Where the script runs from right to left, values stand between invisible marks; inside an address they would break the link.
fn with_plain_links(text: &str) -> String {
    let plain = |line: &str| if line.contains("://") { line.replace(['\u{2068}', '\u{2069}'], "") } else { line.to_owned() };
    text.split('\n').map(plain).collect::<Vec<_>>().join("\n")
}

/// Nothing a person typed starts a new header line.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

async fn hand_over(settings: &Settings, waiting: &Waiting, letter: &Letter) -> Result<(), String> {
    if let Some(folder) = &settings.app.mail_folder {
        return keep(folder, waiting, letter).await.map_err(|error| error.to_string());
    }
    let Some(smtp) = &settings.smtp else { return Err("QUARTIER_SMTP is not set".to_owned()) };
    let message = Message::builder()
        .from(settings.sender.parse().map_err(|error| format!("sender: {error}"))?)
        .to(letter.to.parse().map_err(|_| "recipient is no address".to_owned())?)
        .message_id(Some(format!("<{}@quartier>", waiting.id)))
        .subject(&letter.subject)
        .header(ContentType::TEXT_PLAIN)
        .body(letter.text.clone())
        .map_err(|error| error.to_string())?;
    let transport: AsyncSmtpTransport<Tokio1Executor> =
        AsyncSmtpTransport::<Tokio1Executor>::from_url(smtp).map_err(|error| error.to_string())?.build();
    transport.send(message).await.map(|_| ()).map_err(|error| error.to_string())
}

/// One file per mail: recipient, subject, empty line, text. The id makes a second delivery overwrite the first.
async fn keep(folder: &Path, waiting: &Waiting, letter: &Letter) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let text = format!("{}\n{}\n\n{}", letter.to, letter.subject, letter.text);
    tokio::fs::write(folder.join(format!("{}.txt", waiting.id)), text).await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use app::state::{Config, Mode};
    use domain::OutboxId;
    use store::outbox::Mail;

    fn waiting(mail: Mail) -> Waiting {
        Waiting { id: OutboxId(uuid::Uuid::nil()), district: None, mail, attempts: 0 }
    }

    fn config() -> Config {
        Config { base_url: "https://quartier.example".into(), mode: Mode::Demo, single: None, mail_folder: None, press: "press".into() }
    }

    #[test]
    fn links_come_from_the_configuration() {
        let mail = Mail::new("sign_in", "amira@example.org").param("token", "T0K3N").param("name", "Amira").param("next", "/dalheim");
        let letter = render(&waiting(mail), None, &config());
        assert!(letter.text.contains("https://quartier.example/anmelden/T0K3N?weiter=/dalheim"), "{}", letter.text);
        assert!(letter.text.contains("Guten Tag Amira"));
    }

    #[test]
    fn a_mail_is_written_in_the_language_of_its_row() {
        let mail = Mail::new("confirm_address", "amira@example.org").param("token", "T0K3N").param("reference", "DH-2026-00012");
        let letter = render(&waiting(mail.in_language("ar")), None, &config());
        assert!(letter.text.contains("https://quartier.example/ar/adresse/T0K3N"), "no mark inside the link: {}", letter.text);
        let letter = render(&waiting(Mail::new("sign_in", "a@example.org").in_language("from elsewhere")), None, &config());
        assert!(letter.text.contains("https://quartier.example/anmelden/"), "an unknown language is German: {}", letter.text);
    }

    #[test]
    fn no_typed_text_starts_a_header() {
        assert_eq!(one_line("Licht\r\nBcc: x@example.org"), "Licht  Bcc: x@example.org");
    }
}
