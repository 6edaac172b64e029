//! What is measured and what is to be reached: `xtask/bench.toml`.

use super::Outcome;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The file as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Connections at the same time, one thread each.
    pub connections: usize,
    /// How long a page is asked for.
    pub seconds: f64,
    /// How long before that, without counting.
    pub warm_up: f64,
    /// The most memory the server may ever have used, in MB.
    pub rss_mb: f64,
    /// What is asked for, in this order.
    pub case: Vec<Case>,
}

/// A page that is fetched again and again, or a form that is sent again and again.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The word in the table.
    pub name: String,
    /// The address, or the page on which to look for `link`.
    pub path: String,
    /// Asked in turn, each put at the end of `path`; without any the path alone.
    #[serde(default)]
    pub endings: Vec<String>,
    /// Asks for the first page linked from `path` whose address starts so.
    pub link: Option<String>,
    /// The form to send; without it the page is fetched.
    pub form: Option<Form>,
    /// Goal: at least so many per second.
    pub per_second: Option<f64>,
    /// Goal: half of the answers come within this time.
    pub p50_ms: Option<f64>,
    /// Goal: 95 of 100 answers come within this time.
    pub p95_ms: Option<f64>,
    /// Goal: 99 of 100 answers come within this time.
    pub p99_ms: Option<f64>,
}

/// A form that is fetched once for each time it is sent, so that its hidden fields are fresh.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// How often it is sent in all.
    pub times: usize,
    /// What a person fills in; `{n}` is the running number.
    pub fields: BTreeMap<String, String>,
    /// A photo sent along: its path in the project.
    pub photo: Option<String>,
}

impl Case {
    /// The goals that were missed, in words.
    pub fn missed(&self, outcome: &Outcome) -> Vec<String> {
        let mut missed = Vec::new();
        if let Some(goal) = self.per_second.filter(|goal| outcome.per_second() < *goal) {
            missed.push(format!("{}: {:.0} per second, goal {goal:.0}", self.name, outcome.per_second()));
        }
        for (percent, goal) in [(50.0, self.p50_ms), (95.0, self.p95_ms), (99.0, self.p99_ms)] {
            let took = outcome.percentile_ms(percent);
            if let Some(goal) = goal.filter(|goal| took > *goal) {
                missed.push(format!("{}: p{percent:.0} {took:.1} ms, goal {goal:.0}", self.name));
            }
        }
        missed
    }
}
