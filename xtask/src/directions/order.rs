//! The order of the features inside `domain` and `store`.

use super::{Source, at, source::has_word};

/// A feature may use itself and those before it.
const FEATURES: [&str; 14] = [
    "people",
    "places",
    "files",
    "moderation",
    "participation",
    "plan",
    "projects",
    "meetings",
    "voices",
    "rendering",
    "following",
    "fund",
    "life",
    "accountability",
];

/// Names every `crate::LATER` in a file of an earlier feature.
pub fn features(sources: &[Source]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in sources.iter().filter(|source| source.is_shipped() && matches!(source.krate.as_str(), "domain" | "store")) {
        let Some(own) = feature_of(&source.path).filter(|_| !is_test(&source.path)) else {
            continue;
        };
        // A test may set up whatever it needs.
        for (line, code) in source.lines().take_while(|(_, code)| code.trim() != "#[cfg(test)]") {
            for later in FEATURES.iter().skip(own + 1) {
                if code.contains("crate::") && has_word(code, &format!("crate::{later}")) {
                    let name = FEATURES.get(own).copied().unwrap_or_default();
                    broken.push(at(source, line, &format!("{name} comes before {later} and must not use it")));
                }
            }
        }
    }
    broken
}

/// A file that is only compiled for tests.
fn is_test(path: &str) -> bool {
    path.contains("/tests/") || ["tests.rs", "fixture.rs", "house.rs"].iter().any(|name| path.ends_with(name))
}

/// The feature that a file belongs to: `domain/src/plan.rs` and `domain/src/plan/fit.rs` are `plan`.
fn feature_of(path: &str) -> Option<usize> {
    let first = path.split_once("/src/")?.1.split('/').next()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    FEATURES.iter().position(|feature| *feature == name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn only_the_way_back_is_open() {
        let check = |path: &str, code: &str| features(&[Source::new(path, code)]).len();
        assert_eq!(check("domain/src/meetings/poll.rs", "use crate::people::Seat;"), 0);
        assert_eq!(check("domain/src/people.rs", "use crate::people::seat::Seat;"), 0);
        assert_eq!(check("domain/src/people/seat.rs", "use crate::meetings::Poll;"), 1);
        assert_eq!(check("store/src/plan/fit.rs", "use crate::projects::verbs;"), 1);
        assert_eq!(check("store/src/plan/tests.rs", "use crate::projects::verbs;"), 0);
        assert_eq!(check("store/src/plan/fit.rs", "#[cfg(test)]\nmod tests {\n    use crate::projects::verbs;\n}"), 0);
        assert_eq!(check("app/src/people/seat.rs", "use crate::meetings::page;"), 0);
    }
}
