//! The files of `app/locales/de`, each named here once; a test finds the one that was forgotten.

/// Name and text of every German file.
pub(super) const GERMAN: &[(&str, &str)] = &[
    ("kinds", include_str!("../../locales/de/kinds.ftl")),
    ("life", include_str!("../../locales/de/life.ftl")),
    ("mails", include_str!("../../locales/de/mails.ftl")),
    ("meetings", include_str!("../../locales/de/meetings.ftl")),
    ("outcomes", include_str!("../../locales/de/outcomes.ftl")),
    ("participation", include_str!("../../locales/de/participation.ftl")),
    ("people", include_str!("../../locales/de/people.ftl")),
    ("problems", include_str!("../../locales/de/problems.ftl")),
    ("projects", include_str!("../../locales/de/projects.ftl")),
    ("reasons", include_str!("../../locales/de/reasons.ftl")),
    ("refusals", include_str!("../../locales/de/refusals.ftl")),
    ("stages", include_str!("../../locales/de/stages.ftl")),
    ("steps", include_str!("../../locales/de/steps.ftl")),
    ("votes", include_str!("../../locales/de/votes.ftl")),
];
