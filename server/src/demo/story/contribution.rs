//! Beitrag in a story: the form as it was sent.

use super::{ContributionDeed, Step, Voices};
use domain::participation::{Channel, ContactWish, DetailsForm, IntakeForm, Kind, Shown};
use serde::Deserialize;

/// A contribution.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// Key, as other entries name it.
    pub key: String,
    /// Kind.
    pub kind: Kind,
    /// Title; the beginning of the text where there is none.
    #[serde(default)]
    pub title: String,
    /// Text, in the author's words and spelling.
    pub text: String,
    /// Place in words.
    pub place: String,
    /// Language it is written in.
    #[serde(default = "german")]
    pub lang: String,
    /// How it came.
    pub channel: Channel,
    /// How the answer may come.
    #[serde(default = "by_code")]
    pub contact: ContactWish,
    /// Name.
    #[serde(default)]
    pub name: String,
    /// The name may be shown.
    #[serde(default)]
    pub show_name: bool,
    /// The name that stands there instead.
    #[serde(default)]
    pub pseudonym: String,
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// Phone number.
    #[serde(default)]
    pub phone: String,
    /// Postal address.
    #[serde(default)]
    pub letter: String,
    /// What it would cost, in Euro, and who would help; when an event should be, and for how many.
    #[serde(default)]
    pub details: DetailsForm,
    /// What others say to it.
    #[serde(default)]
    pub voices: Vec<Voices>,
    /// Photos that came along.
    #[serde(default)]
    pub photos: Vec<Photo>,
    /// What became of it, the first being `receive`.
    pub steps: Vec<Step<ContributionDeed>>,
}

/// A photo of the demonstration; shown when its contribution is published.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Photo {
    /// Name of a file in `server/demo/photos`.
    pub file: String,
    /// What is to be seen.
    pub alt: String,
    /// Parts that the office made unrecognisable: left, top, width, height in thousandths.
    #[serde(default)]
    pub blur: Vec<[u16; 4]>,
}

fn german() -> String {
    "de".to_owned()
}

const fn by_code() -> ContactWish {
    ContactWish::Code
}

impl Contribution {
    fn shown(&self) -> Shown {
        match (self.show_name, self.pseudonym.is_empty()) {
            (_, false) => Shown::Pseudonym,
            (true, true) => Shown::Name,
            (false, true) => Shown::Nothing,
        }
    }

    /// The form as the author filled it in. `key` makes sending twice one record.
    pub fn form(&self, key: &str) -> IntakeForm {
        let yes = |when: bool| if when { "yes".to_owned() } else { String::new() };
        IntakeForm {
            kind: self.kind.word().to_owned(),
            title: self.title.clone(),
            text: self.text.clone(),
            language: self.lang.clone(),
            place: self.place.clone(),
            landmark: String::new(),
            position: String::new(),
            contact: self.contact.word().to_owned(),
            name: self.name.clone(),
            email: self.email.clone(),
            phone: self.phone.clone(),
            letter: self.letter.clone(),
            consent: yes(self.contact != ContactWish::Code || !self.name.is_empty()),
            shown: self.shown().word().to_owned(),
            pseudonym: self.pseudonym.clone(),
            details: self.details.clone(),
            key: key.to_owned(),
        }
    }
}
