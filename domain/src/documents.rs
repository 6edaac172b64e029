//! Gedruckte Blätter: what a printed document says, as data. The server writes a job, the program `press` sets it (`decisions.md` 26).
//!
//! A job holds finished sentences in the reader's language: whoever sets it knows no rule and looks nothing up.

use serde::{Deserialize, Serialize};

/// One document to be set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "document", rename_all = "snake_case", deny_unknown_fields)]
pub enum Document {
    /// The form on paper, one sheet per page.
    Form(Form),
    /// A list on which neighbours sign for a contribution.
    Supports(Supports),
    /// What somebody takes home: number and receipt code.
    Receipt(Receipt),
}

/// Who sends it: stands at the head of every sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letterhead {
    /// Name of the district.
    pub district: String,
    /// Name of the office.
    pub office: String,
    /// Its address and telephone, in one line.
    pub contact: String,
    /// The programme and who pays for it.
    pub programme: String,
}

/// The form on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Language of the texts, as a BCP 47 tag.
    pub locale: String,
    /// Sender.
    pub head: Letterhead,
    /// Title.
    pub title: String,
    /// Sentence below it.
    pub lead: String,
    /// Question for the kind.
    pub kind: String,
    /// The kinds, each behind a box.
    pub kinds: Vec<String>,
    /// Question for the place.
    pub place: String,
    /// Question for the text.
    pub text: String,
    /// What should not be written.
    pub text_hint: String,
    /// Question for the way of the answer.
    pub contact: String,
    /// The ways, each behind a box and before a line.
    pub contacts: Vec<String>,
    /// Label of the name.
    pub name: String,
    /// The name may be shown.
    pub show_name: String,
    /// Consent to keep the contact.
    pub consent: String,
    /// What happens with the data.
    pub privacy: String,
    /// Where to bring it.
    pub bring: String,
    /// What the office writes down: each before a line.
    pub office_only: Vec<String>,
    /// Label at the picture that leads to the web.
    pub web: String,
    /// The slip that is torn off.
    pub slip: Slip,
    /// The sheets.
    pub sheets: Vec<Sheet>,
}

/// Words of the slip.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slip {
    /// At the line along which it is cut.
    pub cut: String,
    /// Heading.
    pub title: String,
    /// Label of the code.
    pub code: String,
    /// How to look after the contribution, step by step.
    pub steps: Vec<String>,
}

/// One sheet of a pad.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its number, in a sentence: "Bogen 00017-T". Empty for a sheet that anybody may print: such a one has no slip.
    pub serial: String,
    /// The address of the form in the web.
    pub web: String,
    /// The receipt code as printed; empty without a number.
    pub code: String,
    /// The address with the code behind `#`; empty without a number.
    pub follow: String,
}

/// A list of supports.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supports {
    /// Language of the texts.
    pub locale: String,
    /// Sender.
    pub head: Letterhead,
    /// Title.
    pub title: String,
    /// What is signed, one line each: reference, title, place. Empty: lines to write it by hand.
    pub about: Vec<String>,
    /// Labels of the lines when `about` is empty.
    pub about_labels: Vec<String>,
    /// What the signature means.
    pub lead: String,
    /// Headings of the columns, the first for the number of the line.
    pub columns: Vec<String>,
    /// Number of the first line.
    pub first_line: u32,
    /// Lines.
    pub lines: u32,
    /// What happens with the data.
    pub privacy: String,
    /// Who collected it and when: each before a line.
    pub collector: Vec<String>,
}

/// A receipt.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// Language of the texts.
    pub locale: String,
    /// Sender.
    pub head: Letterhead,
    /// Title.
    pub title: String,
    /// What was received, and when.
    pub about: Vec<String>,
    /// Label of the reference.
    pub reference_label: String,
    /// The reference.
    pub reference: String,
    /// Label of the code.
    pub code_label: String,
    /// The code as printed.
    pub code: String,
    /// The address with the code behind `#`.
    pub follow: String,
    /// Heading of what happens next.
    pub next: String,
    /// What happens next, step by step.
    pub steps: Vec<String>,
    /// What to do with the code.
    pub hint: String,
}
