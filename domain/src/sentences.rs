//! Sätze: every text that a rule, a refusal or a frozen result needs. `app` implements it; `store` and `domain` only ask (`decisions.md` 12).

use crate::fields::Problem;
use crate::meetings::Explanation;
use crate::profile::Labels;
use crate::refusal::Refusal;
use crate::{participation, projects};

/// Turns data into sentences of one language.
pub trait Sentences: Send + Sync {
    /// Why something was not done.
    fn refusal(&self, refusal: &Refusal) -> String;
    /// What is wrong with a field, and how it looks right.
    fn problem(&self, field: &str, problem: &Problem) -> String;
    /// The one sentence that explains a result and names its rule.
    fn outcome(&self, explanation: &Explanation) -> String;
    /// Stage of a contribution.
    fn contribution_stage(&self, stage: participation::Stage) -> String;
    /// Stage of a measure, in the words of this district.
    fn measure_stage(&self, stage: projects::Stage, labels: &Labels) -> String;
}
