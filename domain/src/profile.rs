//! Profil eines Quartiers: everything a district's file says that is shown, addressed or obeyed, as data.
//!
//! The file is TOML that a person reads and edits; `server` parses it into [`Profile`] and checks it, `store` keeps it.

use crate::meetings::RulesOfProcedure;
use crate::people::{OrganizationKind, Role, SeatKind};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// A district as configured by its operator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Part of every address: `/dalheim/…`.
    pub slug: String,
    /// Name: "Dalheim".
    pub name: String,
    /// Line below the name: "Wetzlar".
    pub subtitle: String,
    /// The name inside a sentence: "in Dalheim", "im Grübentälchen".
    pub name_in: String,
    /// Prefix of references: `DH`.
    pub prefix: String,
    /// Colour hue, 130–330 (`design/README.md` § 2).
    pub hue: u16,
    /// Drawn skyline: a file in `style/skylines`, or `default`.
    pub skyline: String,
    /// Kommune.
    pub body: BodyProfile,
    /// Programme, operator, funders.
    pub programme: Programme,
    /// Office.
    pub office: Office,
    /// Words that differ per municipality.
    pub labels: Labels,
    /// The way of a measure here.
    pub way: Way,
    /// Organizations with seats and rules.
    #[serde(default)]
    pub organizations: Vec<OrganizationProfile>,
    /// Rahmenplan.
    #[serde(default)]
    pub plan: Option<PlanProfile>,
    /// Legal pages.
    pub legal: Legal,
    /// Start page.
    pub start: StartTexts,
    /// News, events, groups, offers, rooms.
    #[serde(default)]
    pub life: Life,
}

/// Kommune (OParl Body).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyProfile {
    /// Name: "Wetzlar".
    pub name: String,
    /// Land: "Hessen".
    pub state: String,
    /// Amtlicher Gemeindeschlüssel, 8 digits.
    pub ags: String,
}

/// Programme and partners.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Name of the programme.
    pub name: String,
    /// Who runs the office.
    pub operator: String,
    /// Who pays.
    #[serde(default)]
    pub funders: Vec<String>,
    /// Cooperation partners.
    #[serde(default)]
    pub partners: Vec<String>,
    /// What the programme is about, in own sentences.
    pub about: String,
    /// Aims.
    #[serde(default)]
    pub aims: Vec<String>,
    /// Fields beyond building.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Motto, shown as a quotation with its source.
    #[serde(default)]
    pub motto: Option<Quotation>,
}

/// A marked quotation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotation {
    /// The words.
    pub text: String,
    /// Whose words.
    pub source: String,
}

/// Stadtteilbüro.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Name: "Stadtteilbüro Grübentälchen".
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Phone number as dialled.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Opening hours.
    pub hours: Vec<Hours>,
    /// How to get in: steps, lift, bell.
    pub access: String,
    /// How to get there.
    pub directions: String,
    /// What one can do there.
    pub about: String,
    /// People of the office, with their task.
    #[serde(default)]
    pub team: Vec<TeamMember>,
}

/// One line of opening hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// "Montag".
    pub day: String,
    /// "9 bis 12 Uhr".
    pub time: String,
}

/// Somebody in the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamMember {
    /// Name.
    pub name: String,
    /// Task.
    pub task: String,
}

/// Words that differ per municipality (`domain.md` § 4: "State labels are per tenant").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// "Stadtteilbüro" or "Büro des Quartiersmanagements".
    pub office: String,
    /// "Stadtteilbeirat" or "Arbeitsgruppe": stop 4.
    pub board: String,
    /// Stop 4 as a place: "Im Stadtteilbeirat", "In der Arbeitsgruppe".
    pub at_board: String,
    /// "Magistrat" or "Verwaltung".
    pub administration: String,
    /// Stop 5 as a place: "Beim Magistrat", "Bei der Verwaltung".
    pub at_administration: String,
    /// "Stadtparlament" or "Stadtrat".
    pub council: String,
    /// Stop 6 as a place: "Im Stadtparlament", "Im Stadtrat".
    pub at_council: String,
}

/// The way of a measure in this district.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// Key of the organization that gives the Votum; `None`: working groups are heard (`decisions.md` 21, M6a).
    #[serde(default)]
    pub board: Option<String>,
    /// The way in sentences, one per step.
    pub steps: Vec<String>,
    /// Months an author has to object (E7).
    #[serde(default = "one")]
    pub objection_months: u32,
    /// Weeks after which the administration is asked (M12).
    #[serde(default = "eight")]
    pub reminder_weeks: u32,
    /// Days past the due date after which standstill is public (I9).
    #[serde(default = "fourteen")]
    pub grace_days: u32,
    /// Whole Euro up to which the office may grant from the Verfügungsfonds (M5); 0: there is no fund.
    #[serde(default)]
    pub grant_limit: i64,
}

const fn one() -> u32 {
    1
}
const fn eight() -> u32 {
    8
}
const fn fourteen() -> u32 {
    14
}

/// A board, council, office, working group or institution.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganizationProfile {
    /// Stable key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: OrganizationKind,
    /// What it does, in a sentence or two.
    #[serde(default)]
    pub about: String,
    /// When and where it meets, for working groups.
    #[serde(default)]
    pub meets: String,
    /// E-mail address of an office, for forwarding.
    #[serde(default)]
    pub email: String,
    /// Rules of procedure of a body that votes.
    #[serde(default)]
    pub rules: Option<RulesOfProcedure>,
    /// Seats of a body that votes.
    #[serde(default)]
    pub seats: Vec<SeatProfile>,
}

/// One seat. Quota groups belong to the seat, never to a person (I10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatProfile {
    /// Stable key.
    pub key: String,
    /// Number, from 1.
    pub number: i64,
    /// Name of the seat: "Bewohnerschaft 3".
    pub label: String,
    /// Kind.
    pub kind: SeatKind,
    /// Who sends: "Evangelische Kirchengemeinde".
    #[serde(default)]
    pub sending_body: String,
    /// Quota group of the seat.
    #[serde(default)]
    pub quota_group: String,
    /// May vote.
    #[serde(default = "yes")]
    pub votes: bool,
}

const fn yes() -> bool {
    true
}

/// Rahmenplan as written in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanProfile {
    /// Title.
    pub title: String,
    /// Version.
    pub version: i64,
    /// In force from.
    pub in_force_from: NaiveDate,
    /// What it is, in own sentences.
    pub about: String,
    /// Fields of action.
    pub fields: Vec<FieldProfile>,
}

/// Handlungsfeld with everything in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldProfile {
    /// Stable key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Stärken.
    #[serde(default)]
    pub strengths: Vec<ItemProfile>,
    /// Schwächen.
    #[serde(default)]
    pub weaknesses: Vec<ItemProfile>,
    /// Ziele.
    #[serde(default)]
    pub goals: Vec<ItemProfile>,
    /// Handlungsempfehlungen.
    #[serde(default)]
    pub recommendations: Vec<ItemProfile>,
}

/// One strength, weakness, goal or recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemProfile {
    /// Stable key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Text.
    #[serde(default)]
    pub text: String,
}

/// Legal pages; paragraphs are separated by an empty line, a line that starts with `# ` is a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Legal {
    /// Impressum, § 5 DDG and § 18 (2) MStV.
    pub imprint: String,
    /// Datenschutzerklärung, Art. 13 GDPR.
    pub privacy: String,
    /// Erklärung zur Barrierefreiheit.
    pub accessibility: String,
}

/// Texts of the start page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartTexts {
    /// The question in the hero, `­` (soft hyphen) allowed.
    pub question: String,
    /// The sentence below.
    pub lead: String,
    /// Leichte Sprache, one sentence per entry.
    #[serde(default)]
    pub easy: Vec<String>,
}

/// What goes on in the quarter; plain pages from the file until there are tools to edit them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Life {
    /// Nachrichten.
    #[serde(default)]
    pub news: Vec<News>,
    /// Termine.
    #[serde(default)]
    pub events: Vec<LifeEvent>,
    /// Angebote.
    #[serde(default)]
    pub offers: Vec<Offer>,
    /// Räume.
    #[serde(default)]
    pub rooms: Vec<Room>,
}

/// Nachricht.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct News {
    /// Stable key, part of the address.
    pub key: String,
    /// Day.
    pub date: NaiveDate,
    /// Title.
    pub title: String,
    /// Text, paragraphs separated by an empty line.
    pub text: String,
}

/// Termin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LifeEvent {
    /// Stable key.
    pub key: String,
    /// Begin, local time.
    pub starts_at: NaiveDateTime,
    /// End, local time.
    #[serde(default)]
    pub ends_at: Option<NaiveDateTime>,
    /// Repeats every so many weeks; 0 = once.
    #[serde(default)]
    pub every_weeks: u32,
    /// Title.
    pub title: String,
    /// Place.
    pub place: String,
    /// Text.
    pub text: String,
}

/// Angebot: advice, course, help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Title.
    pub title: String,
    /// When: "mittwochs, 14 bis 16 Uhr".
    pub when: String,
    /// Where.
    pub place: String,
    /// Text.
    pub text: String,
}

/// Raum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// Name.
    pub name: String,
    /// For how many.
    pub seats: u32,
    /// What is there.
    pub equipment: String,
    /// How to book.
    pub booking: String,
}

/// Which roles a district must have filled before it may serve the public (`decisions.md` 5).
pub const NEEDED_ROLES: &[Role] = &[Role::Manager, Role::ReviewPerson];

impl Profile {
    /// The organization that gives the Votum here.
    pub fn board(&self) -> Option<&OrganizationProfile> {
        let key = self.way.board.as_deref()?;
        self.organizations.iter().find(|organization| organization.key == key)
    }

    /// Organizations of one kind.
    pub fn of_kind(&self, kind: OrganizationKind) -> impl Iterator<Item = &OrganizationProfile> {
        self.organizations.iter().filter(move |organization| organization.kind == kind)
    }
}
