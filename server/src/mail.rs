//! Postausgang leeren: claims waiting mails, renders them and hands them to SMTP, or to a folder in the demonstration.

mod digest;

use crate::config::Settings;
use app::{AppState, Texts};
use domain::Language;
use domain::profile::Profile;
use lettre::message::MultiPart;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
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
    /// What only some mails have.
    pub sent: Sent,
}

/// What only some mails have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// The same as HTML.
    pub html: Option<String>,
    /// The address that ends what the mail comes from, with one POST (RFC 8058).
    pub end: Option<String>,
}

/// Where links lead, in the language of the mail.
struct Base {
    site: String,
    district: String,
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
        let result = match render(&mail, profile, &state.config) {
            Some(letter) => hand_over(settings, &mail, &letter).await,
            None => Err("the row does not say what it must".to_owned()),
        };
        match result {
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

/// Sets a mail; `None` where its row does not say what it must.
fn render(waiting: &Waiting, profile: Option<&Profile>, config: &app::state::Config) -> Option<Letter> {
    let language = Language::from_code(&waiting.mail.locale).unwrap_or_default();
    let texts = Texts::of(language);
    let site = format!("{}{}", config.base_url, language.prefix());
    let district = match profile {
        Some(profile) if config.single.as_deref() != Some(profile.slug.as_str()) => format!("{site}/{}", profile.slug),
        _ => site.clone(),
    };
    let base = Base { site, district };
    if waiting.mail.kind == digest::KIND {
        return digest::render(waiting, profile?, texts, &base);
    }
    Some(plain(waiting, profile, texts, &base))
}

/// A mail that is nothing but its texts.
fn plain(waiting: &Waiting, profile: Option<&Profile>, texts: &Texts, base: &Base) -> Letter {
    let office = profile.map_or_else(|| "Quartier".to_owned(), |profile| profile.office.name.clone());
    let mut args = vec![("site", base.site.as_str().into()), ("base", base.district.as_str().into()), ("office", office.as_str().into())];
    args.extend(waiting.mail.params.iter().map(|(key, value)| (key.as_str(), value.clone().into())));
    let subject = texts.say_with(&format!("mail-{}-subject", waiting.mail.kind), &args);
    let body = texts.say_with(&format!("mail-{}-body", waiting.mail.kind), &args);
    let text = with_plain_links(&format!("{body}{}", contact(texts, profile)));
    Letter { to: waiting.mail.to.clone(), subject: one_line(&subject), text, sent: Sent::default() }
}

/// Who writes, and how to reach them.
fn contact(texts: &Texts, profile: Option<&Profile>) -> String {
    let Some(profile) = profile else { return String::new() };
    let of = &profile.office;
    let phone = texts.say_with("mail-phone", &[("phone", of.phone.as_str().into())]);
    format!("\n\n-- \n{}\n{}, {} {}\n{phone}\n", of.name, of.street, of.postcode, of.town)
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
    let message = message(settings, waiting, letter)?;
    let transport: AsyncSmtpTransport<Tokio1Executor> =
        AsyncSmtpTransport::<Tokio1Executor>::from_url(smtp).map_err(|error| error.to_string())?.build();
    transport.send(message).await.map(|_| ()).map_err(|error| error.to_string())
}

/// The mail as it goes out: plain text, or the same twice for programs to choose from.
fn message(settings: &Settings, waiting: &Waiting, letter: &Letter) -> Result<Message, String> {
    let builder = Message::builder()
        .from(settings.sender.parse().map_err(|error| format!("sender: {error}"))?)
        .to(letter.to.parse().map_err(|_| "recipient is no address".to_owned())?)
        .message_id(Some(format!("<{}@quartier>", waiting.id)))
        .subject(&letter.subject);
    let message = match &letter.sent.html {
        Some(html) => builder.multipart(MultiPart::alternative_plain_html(letter.text.clone(), html.clone())),
        None => builder.header(ContentType::TEXT_PLAIN).body(letter.text.clone()),
    };
    let mut message = message.map_err(|error| error.to_string())?;
    if let Some(end) = &letter.sent.end {
        let headers = message.headers_mut();
        headers.insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str("List-Unsubscribe"), format!("<{end}>")));
        headers
            .insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click".to_owned()));
    }
    Ok(message)
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
        let letter = render(&waiting(mail), None, &config()).unwrap();
        assert!(letter.text.contains("https://quartier.example/anmelden/T0K3N?weiter=/dalheim"), "{}", letter.text);
        assert!(letter.text.contains("Guten Tag Amira"));
    }

    #[test]
    fn a_mail_is_written_in_the_language_of_its_row() {
        let mail = Mail::new("confirm_address", "amira@example.org").param("token", "T0K3N").param("reference", "DH-2026-00012");
        let letter = render(&waiting(mail.in_language("ar")), None, &config()).unwrap();
        assert!(letter.text.contains("https://quartier.example/ar/adresse/T0K3N"), "no mark inside the link: {}", letter.text);
        let letter = render(&waiting(Mail::new("sign_in", "a@example.org").in_language("from elsewhere")), None, &config()).unwrap();
        assert!(letter.text.contains("https://quartier.example/anmelden/"), "an unknown language is German: {}", letter.text);
    }

    fn settings() -> Settings {
        Settings {
            database: String::new(),
            data: "data".into(),
            addr: ([127, 0, 0, 1], 3000).into(),
            site: "site".into(),
            smtp: None,
            sender: "Quartier <quartier@example.org>".into(),
            behind_proxy: false,
            backups: None,
            app: config(),
        }
    }

    #[test]
    fn a_digest_goes_out_twice_and_can_be_ended_with_one_click() {
        let letter = Letter {
            to: "amira@example.org".into(),
            subject: "Neues aus Dalheim".into(),
            text: "Guten Tag".into(),
            sent: Sent { html: Some("<p>Guten Tag</p>".into()), end: Some("https://quartier.example/abmelden/ALL".into()) },
        };
        let wait = waiting(Mail::new("digest", "amira@example.org"));
        let sent = String::from_utf8(message(&settings(), &wait, &letter).unwrap().formatted()).unwrap();
        for part in [
            "multipart/alternative",
            "text/plain",
            "text/html",
            "List-Unsubscribe: <https://quartier.example/abmelden/ALL>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        ] {
            assert!(sent.contains(part), "{part}: {sent}");
        }
        let plain = Letter { sent: Sent::default(), ..letter };
        let sent = String::from_utf8(message(&settings(), &wait, &plain).unwrap().formatted()).unwrap();
        assert!(sent.contains("text/plain") && !sent.contains("List-Unsubscribe") && !sent.contains("multipart"), "{sent}");
    }

    #[test]
    fn no_typed_text_starts_a_header() {
        assert_eq!(one_line("Licht\r\nBcc: x@example.org"), "Licht  Bcc: x@example.org");
    }
}
