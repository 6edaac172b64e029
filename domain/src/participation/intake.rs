//! Annahme: what a resident may send, checked the same way in the browser and on the server.

use super::{Details, DetailsForm, Kind};
use crate::fields::{FieldErrors, Problem};
use crate::people::words;
use crate::places::Spot;
use serde::{Deserialize, Serialize};

/// Characters of a title: two lines on a phone, one line on the notice board.
pub const TITLE_MAX: u32 = 120;
/// Characters of a text, as the form says (design screen 2).
pub const TEXT_MAX: u32 = 2000;

words! {
    /// Wie die Antwort kommen soll.
    ContactWish {
        /// Per E-Mail.
        Mail = "mail",
        /// Am Telefon.
        Phone = "phone",
        /// Mit einem Brief.
        Letter = "letter",
        /// Gar nicht: the receipt code is enough.
        Code = "code",
    }
}

words! {
    /// Was alle davon sehen, wer geschrieben hat.
    Shown {
        /// Nothing.
        Nothing = "nothing",
        /// The name as given.
        Name = "name",
        /// Another name.
        Pseudonym = "pseudonym",
    }
}

/// The form as typed. Nothing in it is trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IntakeForm {
    /// Kind, as a word.
    pub kind: String,
    /// Title; may stay empty, then the beginning of the text serves.
    pub title: String,
    /// Text.
    pub text: String,
    /// Language of the text, as a word of [`crate::Written`]; anything else is that of the page.
    pub language: String,
    /// Place in words.
    pub place: String,
    /// Landmark chosen from the list, by its name.
    pub landmark: String,
    /// Point or corners set on the map.
    pub position: String,
    /// Wish for an answer, as a word.
    pub contact: String,
    /// Name, optional.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Phone number.
    pub phone: String,
    /// Postal address.
    pub letter: String,
    /// "yes" when consent to keep contact data was given.
    pub consent: String,
    /// What stands beside the contribution, as a word of [`Shown`]; nothing when it is none.
    pub shown: String,
    /// The name that stands there instead of one's own.
    pub pseudonym: String,
    /// What a proposal still says.
    #[serde(flatten)]
    pub details: DetailsForm,
    /// Key that makes sending twice one record.
    pub key: String,
}

/// A checked submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// Kind.
    pub kind: Kind,
    /// Title, never empty.
    pub title: String,
    /// Text.
    pub text: String,
    /// Place in words.
    pub place: String,
    /// Place on the map, where one was chosen.
    pub spot: Option<Spot>,
    /// Wish for an answer.
    pub contact: ContactWish,
    /// Name or empty.
    pub name: String,
    /// What everybody sees of who wrote it.
    pub shown: Shown,
    /// The name that stands there instead of one's own; empty unless it is shown.
    pub pseudonym: String,
    /// Address of the channel, only the chosen one.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Postal address.
    pub letter: Option<String>,
    /// What a proposal still says.
    pub details: Details,
}

impl IntakeForm {
    /// Checks the form.
    ///
    /// # Errors
    /// One problem per field that must be mended.
    pub fn check(&self) -> Result<Intake, FieldErrors> {
        let mut errors = FieldErrors::new();
        let kind = Kind::from_word(&self.kind);
        if kind.is_none() {
            errors.add("kind", Problem::ChooseOne);
        }
        let title = errors.line("title", &self.title, 0, TITLE_MAX);
        let text = errors.text("text", &self.text, 3, TEXT_MAX);
        let spot = self.spot(&mut errors);
        // A landmark has a name already; nobody has to type it again.
        let words = if self.place.trim().is_empty() { &self.landmark } else { &self.place };
        let place = errors.line("place", words, 2, 120);
        let name = errors.line("name", &self.name, 0, 120);
        let contact = ContactWish::from_word(&self.contact);
        if contact.is_none() {
            errors.add("contact", Problem::ChooseOne);
        }
        let contact = contact.unwrap_or(ContactWish::Code);
        let email = self.email_if_wished(contact, &mut errors);
        let phone = wished(contact == ContactWish::Phone, "phone", &self.phone, 5, 40, &mut errors);
        let letter = wished(contact == ContactWish::Letter, "letter", &self.letter, 8, 300, &mut errors);
        let (shown, pseudonym) = self.shown_as(&name, &mut errors);
        let details = self.details.check(&mut errors);
        if (contact != ContactWish::Code || !name.is_empty()) && self.consent != "yes" {
            errors.add("consent", Problem::ConsentNeeded);
        }
        let title = if title.is_empty() { beginning(&text) } else { title };
        let kind = kind.unwrap_or(Kind::Idea);
        errors.or(Intake { kind, title, text, place, spot, contact, name, shown, pseudonym, email, phone, letter, details })
    }

    fn spot(&self, errors: &mut FieldErrors) -> Option<Spot> {
        Spot::read(&self.position, &self.landmark).unwrap_or_else(|problem| {
            errors.add("position", problem);
            None
        })
    }

    fn shown_as(&self, name: &str, errors: &mut FieldErrors) -> (Shown, String) {
        let shown = Shown::from_word(&self.shown).unwrap_or(Shown::Nothing);
        if shown == Shown::Name && name.is_empty() {
            errors.add("name", Problem::Missing);
        }
        let least = u32::from(shown == Shown::Pseudonym) * 2;
        let pseudonym = errors.line("pseudonym", &self.pseudonym, least, 60);
        (shown, if shown == Shown::Pseudonym { pseudonym } else { String::new() })
    }

    fn email_if_wished(&self, contact: ContactWish, errors: &mut FieldErrors) -> Option<String> {
        if contact != ContactWish::Mail {
            return None;
        }
        let email = errors.email("email", &self.email);
        if email.is_none() {
            errors.add("email", Problem::Missing);
        }
        email
    }
}

fn wished(chosen: bool, field: crate::Field, text: &str, min: u32, max: u32, errors: &mut FieldErrors) -> Option<String> {
    chosen.then(|| if field == "letter" { errors.text(field, text, min, max) } else { errors.line(field, text, min, max) })
}

/// The first words of a text, cut at a word, as a title.
fn beginning(text: &str) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let sentence = line.split_inclusive(['.', '?', '!']).next().unwrap_or(line).trim_end_matches('.');
    if sentence.chars().count() <= 70 {
        return sentence.trim().to_owned();
    }
    let cut: String = sentence.chars().take(70).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{words} …")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn form() -> IntakeForm {
        IntakeForm {
            kind: "idea".into(),
            text: "Auf dem Spielplatz fehlt Schatten. Vielleicht ein Segel?".into(),
            place: "Spielplatz am Berliner Ring".into(),
            contact: "code".into(),
            ..IntakeForm::default()
        }
    }

    #[test]
    fn the_shortest_way_needs_three_answers() {
        let intake = form().check().unwrap();
        assert_eq!(intake.title, "Auf dem Spielplatz fehlt Schatten");
        assert_eq!((intake.email, intake.phone, intake.letter), (None, None, None));
    }

    #[test]
    fn each_field_has_its_problem() {
        type Spoil = fn(&mut IntakeForm);
        let cases: [(Spoil, &str, Problem); 11] = [
            (|f| f.kind = "order".into(), "kind", Problem::ChooseOne),
            (|f| f.kind.clear(), "kind", Problem::ChooseOne),
            (|f| f.text = "  ".into(), "text", Problem::Missing),
            (|f| f.text = "x".repeat(2001), "text", Problem::TooLong { max: 2000 }),
            (|f| f.title = "x".repeat(121), "title", Problem::TooLong { max: 120 }),
            (|f| f.place.clear(), "place", Problem::Missing),
            (|f| f.contact = "pigeon".into(), "contact", Problem::ChooseOne),
            (|f| f.contact = "mail".into(), "email", Problem::Missing),
            (
                |f| {
                    f.contact = "mail".into();
                    f.email = "nachbarin.beispiel.de".into()
                },
                "email",
                Problem::NotAnAddress,
            ),
            (
                |f| {
                    f.contact = "phone".into();
                    f.phone = "12".into()
                },
                "phone",
                Problem::TooShort { min: 5 },
            ),
            (|f| f.name = "Amira".into(), "consent", Problem::ConsentNeeded),
        ];
        for (spoil, field, problem) in cases {
            let mut form = form();
            spoil(&mut form);
            assert_eq!(form.check().unwrap_err().of(field), Some(&problem), "{field}");
        }
    }

    #[test]
    fn a_landmark_is_place_enough() {
        let form = IntakeForm { place: String::new(), landmark: "Festplatz".into(), ..form() };
        let intake = form.check().unwrap();
        assert_eq!((intake.place.as_str(), intake.spot), ("Festplatz", Some(Spot::Landmark("Festplatz".into()))));
        let odd = IntakeForm { position: "irgendwo".into(), ..form };
        assert_eq!(odd.check().unwrap_err().of("position"), Some(&Problem::Unknown));
    }

    #[test]
    fn everybody_sees_what_was_chosen_and_no_more() {
        let typed = || IntakeForm { name: "Amira Haddad".into(), pseudonym: "Spatz".into(), consent: "yes".into(), ..form() };
        for (word, shown, pseudonym) in
            [("", Shown::Nothing, ""), ("name", Shown::Name, ""), ("pseudonym", Shown::Pseudonym, "Spatz"), ("other", Shown::Nothing, "")]
        {
            let intake = IntakeForm { shown: word.into(), ..typed() }.check().unwrap();
            assert_eq!((intake.shown, intake.pseudonym.as_str()), (shown, pseudonym), "{word}");
        }
        let nameless = IntakeForm { shown: "name".into(), name: String::new(), ..typed() };
        assert_eq!(nameless.check().unwrap_err().of("name"), Some(&Problem::Missing));
        let empty = IntakeForm { shown: "pseudonym".into(), pseudonym: " ".into(), ..typed() };
        assert_eq!(empty.check().unwrap_err().of("pseudonym"), Some(&Problem::Missing));
    }

    #[test]
    fn only_the_chosen_channel_is_kept() {
        let mut form = form();
        form.email = "amira@example.org".into();
        form.phone = "06441 99 00".into();
        form.consent = "yes".into();
        form.contact = "phone".into();
        let intake = form.check().unwrap();
        assert_eq!((intake.email, intake.phone.as_deref()), (None, Some("06441 99 00")));
    }

    #[test]
    fn long_beginnings_end_at_a_word() {
        let title = beginning(&"Gehweg ".repeat(30));
        assert!(title.ends_with("Gehweg …") && title.chars().count() <= 72, "{title}");
    }
}
