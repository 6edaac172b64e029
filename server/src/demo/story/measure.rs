//! Maßnahme in a story: its text, and its way outside the board. What the board did is told by the meetings alone.

use super::{Mark, Second, Step};
use chrono::NaiveDate;
use domain::projects::{self, CostClass, Fit, MILESTONE_FIELDS, Origin};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A measure.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Key, as other entries name it.
    pub key: String,
    /// Title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Place in words.
    pub place: String,
    /// Key of the field of action.
    pub field: String,
    /// Where it comes from.
    pub origin: Origin,
    /// Which working group, which decision of the city; only where it does not come from contributions.
    #[serde(default)]
    pub origin_note: String,
    /// M1. Contributions adopted at this very minute found it; later ones join it.
    pub opened: Mark,
    /// Its way.
    #[serde(default)]
    pub steps: Vec<Step<MeasureDeed>>,
}

/// Something done to a measure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "toml::Table")]
pub enum MeasureDeed {
    /// M2 `check_plan`: moves nothing.
    CheckPlan(PlanCheck),
    /// M6 `write_paper`: moves nothing.
    WritePaper(Paper),
    /// `add_milestone`: one more promise.
    AddMilestone {
        /// What.
        title: String,
        /// Until when.
        day: NaiveDate,
    },
    /// `reach_milestone`: on the day of the step.
    ReachMilestone {
        /// Title of the milestone.
        milestone: String,
        /// What happened, and why where it was late.
        note: String,
    },
    /// A step, with its form as typed: the fields are those of [`projects::Step::asks`].
    Take {
        /// Step.
        step: projects::Step,
        /// Form.
        typed: BTreeMap<String, String>,
        /// Who confirmed, for steps that need two.
        second: Option<Second>,
    },
}

/// M2.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanCheck {
    /// Keys of the recommendations served.
    pub recommendations: Vec<String>,
    /// Fit.
    pub fit: Fit,
    /// Why it fits so.
    pub reason: String,
    /// Key of the responsible office.
    pub office: String,
    /// Cost class.
    pub cost_class: CostClass,
    /// Estimate in whole Euro.
    #[serde(default)]
    pub cost_planned: Option<i64>,
    /// Whether and by what it can be funded.
    pub eligibility: String,
    /// Who owns the ground or building.
    pub land_owner: String,
    /// Cannot be done, whatever the plan says (M4).
    #[serde(default)]
    pub impossible: bool,
}

/// M6: Vorlage.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Facts and reasons.
    pub text: String,
    /// Leichte Sprache, one sentence per entry.
    pub easy: Vec<String>,
    /// What the board is asked to recommend, word for word.
    pub wording: String,
    /// Costs and funding.
    pub cost: String,
    /// What else would be possible.
    pub alternatives: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Promised {
    title: String,
    day: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reached {
    milestone: String,
    note: String,
}

impl TryFrom<toml::Table> for MeasureDeed {
    type Error = String;

    fn try_from(mut table: toml::Table) -> Result<Self, String> {
        let Some(word) = table.remove("do").and_then(|word| word.as_str().map(ToOwned::to_owned)) else {
            return Err("missing field `do`".to_owned());
        };
        match word.as_str() {
            "check_plan" => from(table).map(Self::CheckPlan),
            "write_paper" => from(table).map(Self::WritePaper),
            "add_milestone" => from(table).map(|Promised { title, day }| Self::AddMilestone { title, day }),
            "reach_milestone" => from(table).map(|Reached { milestone, note }| Self::ReachMilestone { milestone, note }),
            _ => {
                let step = projects::Step::from_word(&word).filter(|step| !step.belongs_to_meeting());
                let step = step.ok_or_else(|| format!("unknown variant `{word}`"))?;
                let second = table.remove("second").map(|second| second.try_into().map_err(message)).transpose()?;
                Ok(Self::Take { step, typed: typed(table)?, second })
            }
        }
    }
}

fn from<T: serde::de::DeserializeOwned>(table: toml::Table) -> Result<T, String> {
    toml::Value::Table(table).try_into().map_err(message)
}

fn message(error: toml::de::Error) -> String {
    error.message().to_owned()
}

/// The fields as somebody would type them into the form.
fn typed(table: toml::Table) -> Result<BTreeMap<String, String>, String> {
    let mut typed = BTreeMap::new();
    for (name, value) in table {
        match value {
            toml::Value::String(text) => drop(typed.insert(name, text)),
            toml::Value::Integer(number) => drop(typed.insert(name, number.to_string())),
            toml::Value::Boolean(yes) => drop(typed.insert(name, if yes { "yes" } else { "no" }.to_owned())),
            toml::Value::Array(promises) if name == "milestones" && promises.len() <= MILESTONE_FIELDS.len() => {
                for (promise, (title, day)) in promises.into_iter().zip(MILESTONE_FIELDS) {
                    let promise: Promised = promise.try_into().map_err(message)?;
                    typed.insert(title.to_owned(), promise.title);
                    typed.insert(day.to_owned(), promise.day.to_string());
                }
            }
            _ => return Err(format!("unknown field `{name}`")),
        }
    }
    Ok(typed)
}
