//! Proves a story before anything is written: replays every contribution, measure and meeting through the rules of `domain`.

mod board;
mod contributions;
mod measures;
mod meetings;
mod people;
mod polls;

use super::story::{AUTHOR, Person, SYSTEM, Story};
use chrono::NaiveDateTime;
use domain::meetings::FrozenRules;
use domain::people::Role;
use domain::profile::{OrganizationProfile, Profile};
use domain::{participation, projects};
use std::fmt;

/// Something in a story that cannot have happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoryProblem {
    /// Which entry, which step.
    pub place: String,
    /// What does not fit.
    pub problem: String,
}

impl fmt::Display for StoryProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

/// Everything that cannot have happened; empty for a story that can be told by the store's verbs.
pub fn check(profile: &Profile, story: &Story) -> Vec<StoryProblem> {
    let mut report = Report { profile, story, problems: vec![] };
    people::check(&mut report);
    meetings::check(&mut report);
    contributions::check(&mut report);
    measures::check(&mut report);
    report.problems
}

/// Where everything stands when a story is told, by its key.
pub(super) struct Ends<'s> {
    pub(super) contributions: Vec<(&'s str, participation::Stage)>,
    pub(super) measures: Vec<(&'s str, projects::Stage)>,
}

/// Follows a story to its end.
pub(super) fn ends<'s>(profile: &Profile, story: &'s Story) -> Ends<'s> {
    let mut report = Report { profile, story, problems: vec![] };
    Ends {
        contributions: story
            .contributions
            .iter()
            .map(|of| (of.key.as_str(), contributions::Replay::new(of, String::new()).run(&mut report)))
            .collect(),
        measures: story
            .measures
            .iter()
            .filter_map(|of| Some((of.key.as_str(), measures::Replay::new(of).run(&mut report).last()?.1)))
            .collect(),
    }
}

/// What is looked at, and what was found.
struct Report<'a> {
    profile: &'a Profile,
    story: &'a Story,
    problems: Vec<StoryProblem>,
}

impl<'a> Report<'a> {
    fn say(&mut self, place: &str, problem: impl Into<String>) {
        self.problems.push(StoryProblem { place: place.to_owned(), problem: problem.into() });
    }

    /// Says what a rule refused.
    fn refused(&mut self, place: &str, why: impl fmt::Debug) {
        self.say(place, format!("Die Regel lässt es nicht zu ({why:?})."));
    }

    fn need(&mut self, holds: bool, place: &str, problem: &str) {
        if !holds {
            self.say(place, problem);
        }
    }

    fn organization(&self, key: &str) -> Option<&'a OrganizationProfile> {
        self.profile.organizations.iter().find(|organization| organization.key == key)
    }

    fn rules(&self, body: &str) -> Option<FrozenRules> {
        self.organization(body)?.rules.as_ref()?.freeze().ok()
    }

    /// The role in which somebody acts; says so when there is none.
    fn acting(&mut self, by: &str, allowed: &[Role], at: NaiveDateTime, place: &str) -> Option<Role> {
        let roles = match by {
            AUTHOR => vec![Role::Resident],
            SYSTEM => vec![Role::System],
            key => match self.story.person(key) {
                Some(person) if person.since <= at.date() => roles_of(person),
                Some(_) => vec![],
                None => {
                    self.say(place, format!("„{key}“ steht nicht unter people."));
                    return None;
                }
            },
        };
        let role = allowed.iter().copied().find(|role| roles.contains(role));
        if role.is_none() {
            self.say(
                place,
                format!("„{by}“ darf das nicht; es dürfen: {}.", allowed.iter().map(|role| role.word()).collect::<Vec<_>>().join(", ")),
            );
        }
        role
    }
}

/// Roles as written, and those that come with a seat. Everybody may speak as a resident.
fn roles_of(person: &Person) -> Vec<Role> {
    let mut roles = person.roles.clone();
    roles.push(Role::Resident);
    roles.extend(person.seat.as_ref().map(|_| Role::BoardMember));
    roles.extend(person.deputy_of.as_ref().map(|_| Role::Deputy));
    roles
}

#[cfg(test)]
mod tests;
