//! Profil eines Quartiers: everything a district's file says that is shown, addressed or obeyed, as data.
//!
//! The file is TOML that a person reads and edits; `server` parses it into [`Profile`] and checks it, `store` keeps it.

mod desk;
mod life;
mod map;
mod organization;
mod plan;
mod targets;

pub use desk::Desk;
pub use life::{Life, LifeEvent, News, Offer, Room};
pub use map::MapProfile;
pub use organization::{OrganizationProfile, SeatProfile};
pub use plan::{FieldProfile, ItemProfile, PlanProfile};
pub use targets::KindDays;

use crate::people::{OrganizationKind, Role};
use crate::places::Drawing;
use crate::voices::CommentRule;
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
    /// When comments are shown; read by the office first unless the file says otherwise.
    #[serde(default)]
    pub comments: CommentRule,
    /// Fristen of the office.
    #[serde(default)]
    pub desk: Desk,
    /// News, events, groups, offers, rooms.
    #[serde(default)]
    pub life: Life,
    /// Map; without it places have words only.
    #[serde(default)]
    pub map: Option<MapProfile>,
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

/// Which roles a district must have filled before it may serve the public (`decisions.md` 5).
pub const NEEDED_ROLES: &[Role] = &[Role::Manager, Role::ReviewPerson];

impl Profile {
    /// The organization that gives the Votum here.
    pub fn board(&self) -> Option<&OrganizationProfile> {
        let key = self.way.board.as_deref()?;
        self.organizations.iter().find(|organization| organization.key == key)
    }

    /// What is drawn of the district, where something is.
    pub fn drawing(&self) -> Option<&Drawing> {
        self.map.as_ref().map(|map| &map.drawing).filter(|drawing| !drawing.is_empty())
    }

    /// Organizations of one kind.
    pub fn of_kind(&self, kind: OrganizationKind) -> impl Iterator<Item = &OrganizationProfile> {
        self.organizations.iter().filter(move |organization| organization.kind == kind)
    }
}
